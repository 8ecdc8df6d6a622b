"""What nobody can compare in bounded time is said not to have been compared; what a post can hold always is."""

import pytest

from tweetcite import read_article, verify_article
from tweetcite.matching import judge
from tweetcite.model import Author, Context, Post, PostRef, Quote, Span, Verdict

SENTENCE = "The pier stays open all winter and the lamps are lit at six. "
LONGEST_POST = (SENTENCE * 1_100)[:63_206].rstrip()
AUTHOR = Author("facebook", None, "odilebrandvold", "Odile Brandvold")


def _judge(words: str, post: str, *, cited: bool = True) -> Verdict:
    quote = Quote("q", words, (Span(0, len(words)),), "Odile Brandvold", cited=cited, context=Context(language="en"))
    return judge(quote, (), [Post(PostRef("facebook", "1"), AUTHOR, post, origin="import")])


@pytest.mark.parametrize(
    ("words", "cited", "label", "reason"),
    [
        pytest.param(SENTENCE * 2_000, True, "unverifiable", "too-long", id="longer than any post"),
        pytest.param("The pier ... " * 300, True, "unverifiable", "too-long", id="hundreds of ellipses"),
        pytest.param("The [x] pier " * 300, True, "unverifiable", "too-long", id="hundreds of brackets"),
        pytest.param("The (x) pier " * 300, True, "unverifiable", "too-long", id="hundreds of round brackets"),
        pytest.param("... ".join([SENTENCE] * 150), True, "unverifiable", "too-long", id="more than the table holds"),
        pytest.param(SENTENCE * 2_000, False, "not-cited", "not-a-post", id="long and not cited"),
    ],
)
def test_what_cannot_be_compared_is_not_guessed(words: str, cited: bool, label: str, reason: str) -> None:
    verdict = _judge(words, SENTENCE * 300, cited=cited)

    assert (verdict.label, verdict.severity, [r.code for r in verdict.reasons]) == (label, "none", [reason])


@pytest.mark.parametrize(
    ("words", "post", "label"),
    [
        pytest.param(LONGEST_POST, LONGEST_POST, "exact", id="the longest post of all, quoted whole"),
        pytest.param("... ".join([SENTENCE] * 50), SENTENCE * 100, "edited", id="fifty ellipses"),
        pytest.param(SENTENCE.replace("six", "two"), "We asked. " * 5_000 + SENTENCE, "altered", id="a long post"),
        pytest.param("The pier [here] stays open", SENTENCE, "edited", id="a bracket"),
    ],
)
def test_what_a_post_can_hold_is_compared(words: str, post: str, label: str) -> None:
    assert _judge(words, post).label == label


@pytest.mark.parametrize("gap", [" ", "\n\n"], ids=["one paragraph", "many paragraphs"])
def test_an_article_without_end_is_searched_up_to_a_bound(gap: str) -> None:
    """What lies beyond has no speaker, which the report tells."""
    lamps = f"The lamps burn on all winter, and nobody has put them out.{gap}" * 6_000
    text = f"“We stay lit,” Bo Tarn tweeted.{gap}{lamps}“No more,” Bo Tarn tweeted."
    report = verify_article(read_article(text), lambda quote: ())

    assert [problem.code for problem in report.problems] == ["too-long"]
    assert [verdict.quote.speaker for verdict in report.verdicts] == ["Bo Tarn", None]
