"""What holds for every article: re-encoding changes no verdict, a changed word always does, findings are stable."""

import html
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tweetcite import read_article, verify_article
from tweetcite.model import Author, Post, PostRef, Quote, Report

WORDS = [
    "the",
    "harbour",
    "crews",
    "repaired",
    "every",
    "lantern",
    "along",
    "our",
    "long",
    "northern",
    "quay",
    "before",
    "the",
    "winter",
    "storms",
    "returned",
]
POST = " ".join(WORDS).capitalize() + "."


def _post(text: str = POST) -> Post:
    ref = PostRef("x", "1764607341221580800", "https://x.com/inesokafor/status/1764607341221580800", "inesokafor")
    return Post(ref, Author("x", None, "inesokafor", "Ines Okafor"), text, origin="import")


def _article(quotation: str) -> str:
    return f"The pier has reopened.\n\n“{quotation},” Ines Okafor tweeted.\n\nIt was later named “the Folly”.\n"


def _verify(data: str | bytes, posts: list[Post] | None = None) -> Report:
    found = posts or [_post()]

    def search(quote: Quote) -> list[Post]:
        return found

    return verify_article(read_article(data), search)


def _labels(report: Report) -> list[tuple[str, str, str, str]]:
    return [(v.label, v.severity, v.author, v.date) for v in report.verdicts]


QUOTATION = " ".join(WORDS).capitalize()


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda t: t.replace("\n", "\r\n"), id="CRLF"),
        pytest.param(lambda t: unicodedata.normalize("NFD", t), id="NFD"),
        pytest.param(lambda t: t.replace("“", '"').replace("”", '"'), id="straight marks"),
        pytest.param(lambda t: "\ufeff" + t, id="BOM"),
        pytest.param(lambda t: t.replace("quay", "qu\u00aday"), id="soft hyphen"),
        pytest.param(lambda t: t.replace("our long", "our\u00a0long"), id="no-break space"),
        pytest.param(
            lambda t: (
                "<html><body><article>"
                + "".join(f"<p>{html.escape(p)}</p>" for p in t.split("\n\n"))
                + "</article></body></html>"
            ),
            id="HTML with entities",
        ),
        pytest.param(lambda t: t.encode("utf-16"), id="UTF-16"),
    ],
)
@pytest.mark.parametrize("quotation", [QUOTATION, QUOTATION.replace("every", "no")], ids=["exact", "altered"])
def test_reencoding_changes_no_verdict(quotation: str, change: Callable[[str], str | bytes]) -> None:
    """The same words in another encoding, markup or typography get the same verdict."""
    text = _article(quotation)

    assert _labels(_verify(change(text))) == _labels(_verify(text))


@given(
    position=st.integers(0, len(WORDS) - 1),
    word=st.sampled_from(["walrus", "glitter", "seven", "nobody", "Oslo"]),
)
@settings(max_examples=60, deadline=None)
def test_a_replaced_word_is_always_an_alteration(position: int, word: str) -> None:
    """One word of an exact quotation replaced by another gives `altered`, wherever it stands."""
    words = list(WORDS)
    words[position] = word
    text = " ".join(words)

    assert _verify(_article(text[0].upper() + text[1:])).verdicts[0].label == "altered"


@given(st.text(st.characters(exclude_characters="\0"), max_size=400))
@settings(max_examples=150, deadline=None)
def test_whatever_stands_in_an_article_is_survived(text: str) -> None:
    """No text raises; every span of every finding slices back on both sides."""
    article_text = (
        f"A first line.\n\n“{text}” Ines Okafor tweeted. {text}\n\n{POST} — Ines Okafor (@inesokafor) March 4, 2024"
    )
    report = _verify(article_text)
    for verdict in report.verdicts:
        quote = verdict.quote
        assert all(span.slice(report.article.text) in quote.text for span in quote.spans)
        for edit in verdict.alignment.edits if verdict.alignment else ():
            assert edit.quote_span.slice(quote.text) == edit.quote
            assert edit.post_span.slice(verdict.alignment.post.text or "") == edit.post


def test_verifying_twice_gives_the_same_findings() -> None:
    """Nothing but the time of the check differs between two runs."""
    first, second = _verify(_article(QUOTATION)), _verify(_article(QUOTATION))

    assert first.verdicts == second.verdicts
    assert first.article == second.article


def test_an_article_is_never_its_own_evidence() -> None:
    """Words that only this article shows are `embed` evidence; with the true post archived, a forged embed is told."""
    embed = POST.replace("every", "no") + " — Ines Okafor (@inesokafor) March 4, 2024"
    text = _article(QUOTATION.replace("every", "no")) + "\n" + embed + "\n"

    alone = verify_article(read_article(text)).verdicts[0]
    checked = _verify(text).verdicts[0]

    assert (alone.label, alone.evidence) == ("exact", "embed")
    assert (checked.label, checked.reasons[0].code) == ("unverifiable", "embed-differs")


def test_an_embed_of_another_article_is_no_evidence_beside_the_archived_post() -> None:
    """What another article shows without an id does not make a forged quotation exact."""
    forged = POST.replace("every", "no")
    other = _post(forged)
    sighting = Post(PostRef("x", None, None, "inesokafor"), other.author, forged, origin="embed", seen_in="other.txt")

    report = _verify(_article(QUOTATION.replace("every", "no")), [_post(), sighting])

    assert report.verdicts[0].label == "altered"
