"""Whom words are denied to: a speaker who is named beside them, not one whom reading can have mistaken."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tweetcite.matching import judge
from tweetcite.model import Author, Context, Post, PostRef, Quote, Span

WORDS = "The board never paid fees, rent or any expenses, and all of the money goes to the old pier"
REF = PostRef("x", "1764607341221580800", "https://x.com/edgartrelawn/status/1764607341221580800", "edgartrelawn")
POST = Post(
    REF,
    Author("x", None, "edgartrelawn", "Edgar J. Trelawn"),
    WORDS,
    datetime(2024, 3, 4, 12, tzinfo=UTC),
    "second",
    "en",
    origin="import",
)
TRELAWN = ("Edgar Trelawn",)


@pytest.mark.parametrize(
    ("speaker", "evidence", "near", "label"),
    [
        pytest.param("Ida Marsh", "lead", TRELAWN, "misattributed", id="named beside the words"),
        pytest.param("Ida Marsh", "same-sentence", (), "misattributed", id="named behind the words"),
        pytest.param("Ida Marsh", "sentence-before", (), "misattributed", id="named in the sentence before"),
        pytest.param("Ida Marsh", "sentence-before", ("Ida Marsh",), "misattributed", id="nobody else named"),
        pytest.param("Ida Marsh", "sentence-before", TRELAWN, "exact", id="the author is named there too"),
        pytest.param("Ida Marsh", "run", TRELAWN, "exact", id="only the run tells"),
        pytest.param("Ida Marsh", "description", TRELAWN, "exact", id="a description"),
        pytest.param("Ida Marsh", "guess", (), "exact", id="a guess"),
        pytest.param("Ida Marsh", "run", (), "misattributed", id="a run, of a whole sentence"),
        pytest.param("Pennsylvania", "lead", TRELAWN, "exact", id="one word"),
        pytest.param("Pennsylvania", "lead", (), "misattributed", id="one word, and no author near by"),
        pytest.param("AP Photo Trelawn", "lead", TRELAWN, "exact", id="the author's last name"),
        pytest.param("Rose Trelawn", "lead", ("Rose Trelawn",), "misattributed", id="a relative"),
    ],
)
def test_only_a_named_speaker_is_accused(speaker: str, evidence: str, near: tuple[str, ...], label: str) -> None:
    """Weak evidence for a speaker accuses nobody where the post's author is named near by."""
    context = Context(evidence=evidence, near=near, language="en")
    quote = Quote("q", WORDS, (Span(0, len(WORDS)),), speaker, cited=True, context=context)
    assert judge(quote, (), [POST]).label == label


@pytest.mark.parametrize(
    ("speaker", "evidence", "sentence", "code", "label"),
    [
        pytest.param("Ida Marsh", "description", "“{}” the mayor tweeted.", "en", "exact", id="a description"),
        pytest.param("Ida Marsh", "pronoun", "“{}”, schrieb sie.", "de", "exact", id="a pronoun"),
        pytest.param(
            "Ida Marsh", "pronoun", "Ida Marsh answered: “{}”, she wrote.", "en", "misattributed", id="named too"
        ),
        pytest.param("Pier Act Trelawn", "lead", "Trelawn tweeted: “{}”", "en", "exact", id="a last name made longer"),
        pytest.param(
            "Rose Trelawn", "lead", "Rose Trelawn tweeted: “{}”", "en", "misattributed", id="a relative in full"
        ),
        pytest.param("Rose Trelawn", "lead", "Trelawn twitterte: „{}“", "de", "exact", id="perhaps a relative"),
        pytest.param(
            "Ida Marsh", "lead", "Trelawn, whom Marsh fights, wrote: “{}”", "en", "exact", id="both last names"
        ),
        pytest.param("Ida Marsh", "lead", "Ida Marsh tweeted: “{}”", "en", "misattributed", id="another in full"),
        pytest.param("Marsh", "lead", "Marsh tweeted: “{}”", "en", "misattributed", id="another by the last name"),
        pytest.param("Larkin Liberal", "lead", "The Larkin Liberal wrote: “{}”", "en", "exact", id="a member"),
        pytest.param(
            "Larkin Liberale", "lead", "Der Larkin Liberale schrieb: „{}“", "de", "exact", id="a member, in German"
        ),
    ],
)
def test_whom_the_article_names_may_be_meant(speaker: str, evidence: str, sentence: str, code: str, label: str) -> None:
    """Who is found by other words than a whole name accuses nobody whom the article names."""
    named = frozenset({"trelawn", "marsh"})
    context = Context(evidence=evidence, sentence=sentence.format(WORDS), named=named, language=code)
    quote = Quote("q", WORDS, (Span(0, len(WORDS)),), speaker, cited=True, context=context)
    assert judge(quote, (), [POST]).label == label


@pytest.mark.parametrize(
    ("evidence", "label"),
    [
        pytest.param("lead", "misattributed", id="named beside the words"),
        pytest.param("run", "exact", id="only the run tells"),
    ],
)
def test_who_goes_on_is_not_accused_of_part_of_a_sentence(evidence: str, label: str) -> None:
    """Part of a sentence may be anyone's; whose name stands beside it claims it."""
    part = "paid fees, rent or any expenses, and all of the money goes to"
    quote = Quote("q", part, (Span(0, len(part)),), "Ida Marsh", cited=True, context=Context(evidence=evidence))
    assert judge(quote, (), [POST]).label == label


@pytest.mark.parametrize(
    ("words", "speaker", "posts", "label"),
    [
        pytest.param("keep up the great work", "Edgar Trelawn", 3, "not-cited", id="in many posts"),
        pytest.param("keep up the great work", "Edgar Trelawn", 1, "exact", id="in one"),
        pytest.param("all of the money goes to the old pier", "Edgar Trelawn", 3, "exact", id="more words, in many"),
        pytest.param("Art of the Pier", None, 1, "not-cited", id="two words of weight that nobody says"),
    ],
)
def test_a_turn_of_phrase_is_no_posts(words: str, speaker: str | None, posts: int, label: str) -> None:
    """Few words that several posts have, or that nobody is said to speak, are no post's in particular."""
    full = f"Dear Mara, {words}, and the Art of the Pier is never at an end"
    known = [replace(POST, ref=replace(REF, id=str(1764607341221580800 + n)), text=f"{full} {n}") for n in range(posts)]
    context = Context(evidence="lead" if speaker else None, people=TRELAWN, language="en")
    quote = Quote("q", words, (Span(0, len(words)),), speaker, context=context)
    assert judge(quote, (), known).label == label
