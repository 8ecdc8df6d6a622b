import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports import make_edit
from tweetcite.model import Edit, Span
from tweetcite.report.diff import find_passage, shorten, show_diff

QUOTE = "the quay stays shut all winter"


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        pytest.param((make_edit("shut", "open", 15),), "the quay stays [-shut-]{+open+} all winter", id="substituted"),
        pytest.param((make_edit("all", "", 20),), "the quay stays shut [-all-] winter", id="inserted by the article"),
        pytest.param((make_edit("", "north", 3),), "the {+north+} quay stays shut all winter", id="left out inside"),
        pytest.param((make_edit("", "Yes", 0),), "{+Yes+} the quay stays shut all winter", id="left out at the start"),
        pytest.param((make_edit("", "long", 30),), "the quay stays shut all winter {+long+}", id="left out at the end"),
        pytest.param((make_edit("", "!", 30),), "the quay stays shut all winter{+!+}", id="a mark left out"),
        pytest.param(
            (make_edit("all", "the", 20), make_edit("quay", "pier", 4)),
            "the [-quay-]{+pier+} stays shut [-all-]{+the+} winter",
            id="in the order of the quotation",
        ),
    ],
)
def test_show_diff_marks_each_difference(edits: tuple[Edit, ...], expected: str) -> None:
    assert show_diff(QUOTE, edits) == expected


@pytest.mark.parametrize(
    "edits",
    [
        pytest.param((), id="no edits"),
        pytest.param((make_edit("“", '"', 0, kind="typographic", topic="marks", severity="none"),), id="typographic"),
    ],
)
def test_show_diff_says_nothing_where_nothing_differs(edits: tuple[Edit, ...]) -> None:
    assert show_diff(QUOTE, edits) is None


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 10), st.text(max_size=5)), max_size=8))
def test_show_diff_bears_edits_that_overlap(parts: list[tuple[int, int, str]]) -> None:
    edits = [make_edit(QUOTE[at : at + length], post, at) for at, length, post in parts]

    show_diff(QUOTE, edits)


def test_shorten_leaves_short_text_alone() -> None:
    assert shorten("a few words", Span(0, 1), 20) == "a few words"


def test_shorten_keeps_the_passage_and_tells_what_is_cut() -> None:
    text = "one " * 100 + "THE PASSAGE " + "two " * 100
    at = text.index("THE")

    short = shorten(text, Span(at, at + 11), 80)

    assert "THE PASSAGE" in short
    assert short.startswith("[...] ")
    assert short.endswith(" [...]")
    assert len(short) <= 80 + 12


@given(st.text(max_size=300), st.integers(0, 300), st.integers(0, 300), st.integers(10, 100))
def test_shorten_bears_any_text(text: str, start: int, length: int, limit: int) -> None:
    start = min(start, len(text))

    assert len(shorten(text, Span(start, min(len(text), start + length)), limit)) <= limit + 12


def test_find_passage_finds_the_words_of_a_quotation() -> None:
    post = "Good morning to all. The quay stays open all winter, whatever you read elsewhere."

    assert "quay stays open" in find_passage("the quay stays shut all winter", post).slice(post)


@given(st.text(max_size=100), st.text(max_size=100))
def test_find_passage_bears_any_texts(quote: str, post: str) -> None:
    span = find_passage(quote, post)

    assert 0 <= span.start <= span.end <= len(post)
