"""Selectors and text directives lead back to the quotation, and nowhere else."""

import re
import time
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tweetcite.model import Span
from tweetcite.report.annotations import Locator, locate_spans

ARTICLE = (
    "Lamps return\n\nThe mayor of the quay spoke twice.\n\n“We stay open,” the mayor tweeted on Monday.\n\n"
    "“We stay open,” the harbour master tweeted on Tuesday.\n\n"
    "“We stay open, we stay lit, we stay open.” That was all.\n\n"
    "他说“我们留下来”。她说“我们留下来”。\n\nShe wrote: “Salt-free & well-lit, 100%: a/b?” and left."
)


def find_all(words: str, text: str = ARTICLE) -> list[Span]:
    return [Span(match.start(), match.end()) for match in re.finditer(re.escape(words), text)]


def follow(directive: str, text: str) -> Span | None:
    """Find a text directive as a browser does: the first place where prefix, start, end and suffix fit."""
    prefix = suffix = ""
    parts = directive.split(",")
    if parts[0].endswith("-"):
        prefix = unquote(parts.pop(0)[:-1])
    if len(parts) > 1 and parts[-1].startswith("-"):
        suffix = unquote(parts.pop()[1:])
    start, end = unquote(parts[0]), unquote(parts[1]) if len(parts) > 1 else ""
    for match in re.finditer(re.escape(start), text, re.IGNORECASE):
        if not text[: match.start()].rstrip().lower().endswith(prefix.lower()):
            continue
        stop = match.end()
        if end:
            last = re.compile(re.escape(end), re.IGNORECASE).search(text, stop)
            if last is None:
                continue
            stop = last.end()
        if text[stop:].lstrip().lower().startswith(suffix.lower()):
            return Span(match.start(), stop)
    return None


@pytest.mark.parametrize(
    "words", ["We stay open,", "We stay open", "我们留下来", "Salt-free & well-lit, 100%: a/b?", "we stay lit"]
)
def test_every_place_of_the_same_words_is_told_from_the_others(words: str) -> None:
    for span in find_all(words):
        locator = Locator(ARTICLE)
        selector = locator.select(span)

        assert selector["exact"] == words
        assert find_all(selector["prefix"] + words + selector["suffix"]) == [
            Span(span.start - len(selector["prefix"]), span.end + len(selector["suffix"]))
        ]
        assert follow(locator.direct(span), ARTICLE) == span


def test_a_unique_quotation_needs_no_context() -> None:
    [span] = find_all("we stay lit")

    assert Locator(ARTICLE).direct(span) == "we%20stay%20lit"


def test_what_means_something_in_a_directive_is_encoded() -> None:
    [span] = find_all("Salt-free & well-lit, 100%: a/b?")

    assert Locator(ARTICLE).direct(span) == "Salt%2Dfree%20%26%20well%2Dlit%2C%20100%25%3A%20a%2Fb%3F"


def test_context_stays_within_the_paragraph_where_it_can() -> None:
    selector = Locator(ARTICLE).select(find_all("We stay open,")[1])

    assert selector["prefix"] == "“"
    assert "\n" not in selector["suffix"]


def test_a_long_quotation_is_given_by_its_ends() -> None:
    words = " ".join(f"lamp{n} is lit and" for n in range(60))
    text = f"He wrote: “{words}” and left."
    span = Span(text.index(words), text.index(words) + len(words))
    directive = Locator(text).direct(span)

    assert follow(directive, text) == span
    assert len(directive) < 120


def test_a_quotation_over_paragraphs_is_given_by_its_ends() -> None:
    text = "Before.\n\n“First we stay.\n\n“Then we pay,” she wrote."
    span = Span(text.index("First"), text.index(",”") + 1)

    assert Locator(text).direct(span) == "First%20we%20stay.,%E2%80%9CThen%20we%20pay%2C"


def test_a_split_quotation_has_a_selector_and_a_directive_for_each_part() -> None:
    text = "“We stay,” she wrote, “and we pay.”"
    selectors, fragment = locate_spans((Span(1, 9), Span(23, 34)), Locator(text))

    assert [one["exact"] for one in selectors] == ["We stay,", "and we pay."]
    assert fragment == "#:~:text=We%20stay%2C&text=and%20we%20pay."


def test_a_directive_never_cuts_a_word() -> None:
    text = "They called it “un”believable, and unusual."

    assert Locator(text).direct(Span(16, 18)).startswith("it%20%E2%80%9C-,un,-")
    assert Locator("antidisestablish").direct(Span(4, 7)) == "antidisestablish"


@settings(max_examples=200, deadline=None)
@given(st.text("ab ,-\n“”é𝔸\ud800", min_size=1, max_size=60), st.integers(0, 59), st.integers(1, 30))
def test_nothing_raises_and_selectors_are_slices(text: str, start: int, length: int) -> None:
    start = min(start, len(text) - 1)
    span = Span(start, min(len(text), start + length))
    locator = Locator(text)
    selector = locator.select(span)

    assert selector["prefix"] + selector["exact"] + selector["suffix"] in text
    assert re.fullmatch(r"[\w.~%,\-]*", locator.direct(span))


def test_the_work_is_bounded_for_a_text_of_the_same_words() -> None:
    text = "“we stay” " * 100_000
    locator = Locator(text)
    started = time.process_time()
    for n in range(3_000):
        locator.select(Span(10 * n + 1, 10 * n + 8))
        locator.direct(Span(10 * n + 1, 10 * n + 8))

    assert time.process_time() - started < 3
