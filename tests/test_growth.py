"""Time grows with the article, not with its square."""

import gc
import math
import time
from collections.abc import Callable, Sequence

import pytest

from tweetcite import find_quotes, read_article, verify_article
from tweetcite.model import Author, Post, PostRef, Quote

SIZES = (10_000, 100_000, 1_000_000)
EXPONENT = 1.3
PROSE = "The harbour master closed the pier on Monday, and the town of Tarn waited for an answer from the council. "
KINDS = {
    "prose": PROSE,
    "paragraphs": PROSE + "\n\n",
    "quotations": "“We will not sell the pier,” Ines Okafor tweeted on Monday. “It is ours,” she added.\n\n",
    "quotations, one paragraph": "“We will not sell the pier,” Ines Okafor tweeted. “It is ours,” she added. ",
    "opening marks": "“",
    "closing marks": "” ",
    "straight marks": '" a',
    "single marks": "‘a' ",
    "mixed marks": '“«„‘" ',
    "bylines": "Shut. — Ines Okafor (@inesokafor) March 4, 2024\n\n",
    "bylines, one line": "Shut. — Ines Okafor (@inesokafor) March 4, 2024 ",
    "dashes": "— ",
    "handles": "@inesokafor ",
    "capitals": "Ines Okafor Bo Tarn ",
    "numbers": "1,000 two hundred and ",
    "open tags": "<b><i>",
    "cut tags": "<a ",
    "cut attributes": "<a b='",
    "open comments": "<!--",
    "entities": "&amp;&quot",
    "markup": "<p>“We will not sell,” <b>Ines Okafor</b> tweeted.</p>",
}
UNSPACED = "水無瀬弁護士は支援者らに経緯を説明し、"
"""A clause of a script in which each character is a word."""


def _post() -> Post:
    author = Author("x", None, "inesokafor", "Ines Okafor")
    return Post(PostRef("x", "1"), author, "We will not sell the pier. It is ours.", origin="import")


def _verify(text: str) -> None:
    posts = [_post()]

    def search(quote: Quote) -> list[Post]:
        return posts

    verify_article(read_article(text), search)


def _exponent(work: Callable[[str], object], piece: str, sizes: Sequence[int]) -> float:
    """Return the exponent of growth over the sizes, after the smallest times that the clock can tell."""
    times = []
    for size in sizes:
        text = piece * (size // len(piece))
        started = time.process_time()
        work(text)
        times.append(max(time.process_time() - started, 0.02))
    return max(
        math.log(b / a) / math.log(y / x)
        for (x, a), (y, b) in zip(
            zip(sizes, times, strict=True), list(zip(sizes, times, strict=True))[1:], strict=False
        )
    )


def _is_linear(work: Callable[[str], object], piece: str, sizes: Sequence[int] = SIZES) -> bool:
    """Tell whether one of three measurements is linear: other work on the machine can only make a time longer.

    What earlier tests left in memory is kept from the garbage collector, which would go through it each time.
    """
    gc.collect()
    gc.freeze()
    try:
        return any(_exponent(work, piece, sizes) <= EXPONENT for _ in range(3))
    finally:
        gc.unfreeze()


@pytest.mark.parametrize("kind", KINDS)
def test_reading_grows_linearly(kind: str) -> None:
    """Reading an article takes time in proportion to its size, whatever it is made of."""
    assert _is_linear(read_article, KINDS[kind])


@pytest.mark.parametrize("kind", [k for k in KINDS if "tags" not in k])
def test_finding_quotations_grows_linearly(kind: str) -> None:
    """So does finding the quotations and their speakers."""
    assert _is_linear(lambda text: find_quotes(read_article(text)), KINDS[kind])


def test_finding_quotations_in_an_unspaced_script_grows_linearly() -> None:
    """So it does in one sentence of Japanese, where no space tells a name from what is said of it."""
    assert _is_linear(lambda text: find_quotes(read_article(text)), UNSPACED, sizes=(30_000, 200_000))


@pytest.mark.parametrize("kind", ["prose", "quotations", "bylines", "opening marks"])
def test_verifying_grows_linearly(kind: str) -> None:
    """So does the whole way from the text to the verdicts."""
    assert _is_linear(_verify, KINDS[kind])
