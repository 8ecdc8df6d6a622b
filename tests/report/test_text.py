import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports import POST_TEXT, make_edit, make_post, make_quote, make_report, make_searched, make_verdict
from tweetcite.model import LABELS, Label, Problem, Reason
from tweetcite.report.results import Unread
from tweetcite.report.terminal import wrap
from tweetcite.report.text import Style, render_text

FOREIGN = st.text(st.characters(exclude_categories=()), min_size=1, max_size=60) | st.sampled_from(
    ["\x1b]52;c;aGk=\x07", "\x9b31m", "[/b][link=x]y[/link]", "\u202edetpircs", "ok\r✓ exact", "{+x+}[-y-]"]
)
HARMFUL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def test_an_exact_quotation_shows_verdict_place_words_post_reason_and_copy() -> None:
    report = make_report(make_verdict("exact", post=make_post()))

    assert render_text(report, Style()) == (
        "quay.txt\n"
        "Quay to stay open\n"
        "\n"
        "✓ exact  quay.txt:1:1\n"
        "  article  “The north quay stays open all winter, and nobody will be asked to\n"
        "           pay twice.”\n"
        "  said by  Odile Brandvold\n"
        "  post     “The north quay stays open all winter, and nobody will be asked to\n"
        "           pay twice.”\n"
        "  posted   2031-05-03 09:12:33 UTC, X, @odilebrandvold, Odile Brandvold\n"
        "  because  The same words as the post embedded in this article.\n"
        "  compared with the post as this article embeds it; no independent copy is\n"
        "           archived\n"
        "\n"
    )


def test_an_altered_quotation_shows_both_words_and_how_grave_it_is() -> None:
    quote = make_quote("The north quay stays shut all winter")
    edit = make_edit("shut", "open", 21, 21)
    report = make_report(make_verdict("altered", quote=quote, post=make_post(), edits=(edit,), severity="critical"))

    text = render_text(report, Style())

    assert "✗ altered (critical)  quay.txt:1:1" in text
    assert "stays [-shut-]{+open+} all winter" in text


def test_a_quotation_that_was_not_found_says_what_was_searched() -> None:
    report = make_report(make_verdict("not-found", searched=make_searched()))

    text = " ".join(render_text(report, Style()).split())

    assert "12 archived posts of that account, 2031-01-02 to 2031-05-03; 1,204 posts in the archive" in text


@pytest.mark.parametrize(
    ("post", "expected"),
    [
        pytest.param(make_post(), "as this article embeds it", id="own embed"),
        pytest.param(make_post(seen_in="quay.txt"), "as this article embeds it", id="own embed, named"),
        pytest.param(make_post(seen_in="other.html"), "another article embeds, from other.html", id="other article"),
        pytest.param(make_post(origin="import", seen_in="a.jsonl"), "was imported, from a.jsonl", id="import"),
        pytest.param(make_post(origin="api"), "from the platform itself", id="api"),
        pytest.param(make_post(origin="wayback"), "from a web archive", id="web archive"),
    ],
)
def test_the_copy_that_was_judged_against_is_named(post: Any, expected: str) -> None:
    text = " ".join(render_text(make_report(make_verdict("exact", post=post)), Style()).split())

    assert expected in text


def test_uncited_quotations_are_counted_and_shown_only_on_request() -> None:
    report = make_report(make_verdict("exact", post=make_post()), make_verdict("not-cited"))

    assert "· not-cited" not in render_text(report, Style())
    assert "1 more quotation is not cited from a post" in render_text(report, Style())
    assert "· not-cited" in render_text(report, Style(verbose=True))


def test_an_article_without_quotations_says_so() -> None:
    assert "No quotations." in render_text(make_report(), Style())


def test_problems_are_told() -> None:
    report = make_report(problems=(Problem("truncated-input", "only the first 20 MiB were read"),))

    assert "note     only the first 20 MiB were read" in render_text(report, Style())


def test_an_input_that_could_not_be_read_is_named() -> None:
    text = render_text(Unread("gone.txt", Problem("unreadable", "cannot read gone.txt")), Style())

    assert text.startswith("gone.txt\n  unread   cannot read gone.txt\n")


@pytest.mark.parametrize("label", LABELS)
def test_colour_only_adds_to_what_is_there_without_it(label: Label) -> None:
    report = make_report(make_verdict(label, post=make_post()))
    colored = render_text(report, Style(color=True, verbose=True))

    assert "\x1b[" in colored
    assert re.sub("\x1b\\[[0-9;]*m", "", colored) == render_text(report, Style(verbose=True))


@given(FOREIGN, FOREIGN, FOREIGN, FOREIGN, st.sampled_from(LABELS))
def test_nothing_from_outside_reaches_the_terminal_unescaped(a: str, b: str, c: str, d: str, label: Label) -> None:
    """Every field that strangers fill is harmless, and no line of words is wider than the screen."""
    quote = replace(make_quote(a), speaker=b, cue=c)
    post = make_post(d, name=a, handle=b, seen_in=c, origin="import")
    edit = make_edit(a, d, 0, kind="editorial")
    verdict = make_verdict(label, quote=quote, post=post, edits=(edit,), reason=Reason("words-differ", a))
    report = make_report(verdict, text=a, source=c, title=d, problems=(Problem("x", b),))

    text = render_text(report, Style(verbose=True))

    assert not HARMFUL.search(text)
    places = [line for line in text.splitlines() if line.endswith(":1:1")]
    assert all(wrap(line, 80) == [line.rstrip(" ")] for line in text.splitlines() if line not in places)
    assert not HARMFUL.search(render_text(Unread(a, Problem("x", b)), Style()))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("الميناء مفتوح طوال الشتاء " * 10, id="Arabic"),
        pytest.param("הרציף הצפוני פתוח כל החורף " * 10, id="Hebrew"),
        pytest.param("北の岸壁は冬の間ずっと開いています。" * 10, id="Japanese"),
        pytest.param("👩\u200d🚒⚓️🇳🇴 " * 60, id="emoji"),
    ],
)
def test_foreign_letters_end_their_line(text: str) -> None:
    """Letters from right to left stand last on their line: they can reorder nothing of ours."""
    report = make_report(make_verdict("exact", quote=make_quote(text), post=make_post(text, name=text)), text=text)

    for line in render_text(report, Style()).splitlines():
        assert wrap(line, 80) == [line.rstrip()]
        assert line.startswith(("quay.txt", "Quay to", "✓ exact  quay.txt:1:1", "  ")) or not line


def test_long_posts_are_shortened_around_the_passage() -> None:
    post = make_post("before " * 300 + POST_TEXT + " after" * 300)
    text = " ".join(render_text(make_report(make_verdict("exact", post=post)), Style()).split())

    assert POST_TEXT in text.split(" post ")[1]
    assert "[...]" in text
    assert len(text) < 2000
