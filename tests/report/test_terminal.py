import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetcite.report.terminal import escape, wrap

HARMFUL = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=200)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("\x1b[31mred", r"\x1b[31mred", id="CSI colour"),
        pytest.param("\x1b]52;c;aGk=\x07", r"\x1b]52;c;aGk=\x07", id="OSC 52 writes the clipboard"),
        pytest.param("\x9b2J", r"\x9b2J", id="C1 CSI"),
        pytest.param("a\rOK", r"a\rOK", id="carriage return overwrites"),
        pytest.param("a\nb\tc", r"a\nb\tc", id="line break and tab"),
        pytest.param("a\x00b", r"a\x00b", id="NUL"),
        pytest.param("abc\u202ecba", r"abc\u202ecba", id="right-to-left override"),
        pytest.param("\u2067x\u2069", r"\u2067x\u2069", id="isolates"),
        pytest.param("no\u200bt", r"no\u200bt", id="zero-width space"),
        pytest.param("so\u00adap", r"so\xadap", id="soft hyphen"),
        pytest.param("\U000e0041", r"\U000e0041", id="tag letter alone"),
        pytest.param("a\ud83db", r"a\ud83db", id="lone surrogate"),
        pytest.param("one\u2028two", r"one\u2028two", id="line separator"),
    ],
)
def test_escape_shows_what_a_terminal_would_obey_or_hide(text: str, expected: str) -> None:
    assert escape(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("plain words, “curly” marks — and a dash…", id="typography"),
        pytest.param("[link=https://example.org]bank[/link] [bold]", id="markup is plain text"),
        pytest.param("👩\u200d🚒 on duty ❤\ufe0f", id="joined emoji"),
        pytest.param(
            "\U0001f3f4\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f", id="flag of tag letters"
        ),
        pytest.param("می\u200cخواهم", id="Persian joiner"),
        pytest.param("مرحبا بالعالم", id="Arabic"),
        pytest.param("שלום", id="Hebrew"),
        pytest.param("港は冬も開いています", id="Japanese"),
        pytest.param("naïve e\u0301", id="combining accent"),
    ],
)
def test_escape_leaves_honest_text_alone(text: str) -> None:
    assert escape(text) == text


@given(ANY_TEXT)
def test_escape_leaves_nothing_harmful(text: str) -> None:
    assert not HARMFUL.search(escape(text))


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        pytest.param("quay", 4, id="ASCII"),
        pytest.param("港", 2, id="CJK"),
        pytest.param("e\u0301", 1, id="combining"),
        pytest.param("👩\u200d🚒", 2, id="joined emoji"),
        pytest.param("👍🏽", 2, id="skin tone"),
        pytest.param("❤\ufe0f", 2, id="emoji presentation"),
    ],
)
def test_a_line_is_measured_in_columns(text: str, columns: int) -> None:
    assert wrap(f"{text}x", columns + 1) == [f"{text}x"]
    assert wrap(f"{text}x", columns) == [text, "x"]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        pytest.param("the north quay stays open", 10, ["the north", "quay stays", "open"], id="words"),
        pytest.param("abcdefghij", 4, ["abcd", "efgh", "ij"], id="a long word is broken"),
        pytest.param("港は冬も開く", 5, ["港は", "冬も", "開く"], id="wide characters"),
        pytest.param("", 10, [""], id="nothing"),
        pytest.param("exactly 10", 10, ["exactly 10"], id="fits exactly"),
    ],
)
def test_wrap_breaks_at_spaces(text: str, width: int, expected: list[str]) -> None:
    assert wrap(text, width) == expected


@given(ANY_TEXT.map(escape), st.integers(10, 100))
def test_wrap_keeps_every_character_and_the_width(text: str, width: int) -> None:
    lines = wrap(text, width)

    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(wrap(line, width) == [line] for line in lines)


def test_wrap_never_parts_a_character_from_its_marks() -> None:
    lines = wrap("e\u0301" * 30, 7)

    assert all(not unicodedata.combining(line[0]) for line in lines)


@given(st.text(st.sampled_from("eab  “”д"), max_size=60), st.integers(1, 12))
def test_wrap_breaks_where_it_would_without_marks(text: str, width: int) -> None:
    marked = wrap(text.replace("e", "e\u0301"), width)

    assert [line.replace("\u0301", "") for line in marked] == wrap(text, width)
