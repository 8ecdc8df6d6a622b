"""Which copy is judged against: threads, earlier texts, copies cut short; in several languages."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from sayings import judge_saying
from tweetcite.matching import judge
from tweetcite.model import Author, Context, Post, PostRef, Quote, Span, Verdict

NOON = datetime(2024, 3, 4, 12, tzinfo=UTC)
PARTS = {
    "en": ("The pier opens again in May, with new lamps. 1/2", "2/2 Nobody who repaired it was paid enough for that."),
    "de": (
        "Der Steg öffnet im Mai wieder, mit neuen Lampen. 1/2",
        "2/2 Niemand, der ihn reparierte, bekam genug Geld.",
    ),
    "fr": (
        "La jetée rouvre en mai avec de nouvelles lampes. 1/2",
        "2/2 Personne parmi les ouvriers n’a été assez payé.",
    ),
    "ru": ("Причал снова откроют в мае с новыми лампами. 1/2", "2/2 Никому из рабочих не заплатили достаточно денег."),
    "ar": ("يفتح الرصيف من جديد في مايو بمصابيح جديدة. 1/2", "2/2 لم يتقاض أحد من العمال أجرا كافيا."),
    "ja": ("桟橋は五月に新しい灯りで再開します。 1/2", "2/2 修理した人は誰も十分に支払われていません。"),
}
LANGUAGES = [pytest.param(code, id=code) for code in PARTS]


def _post(number: int, text: str, code: str) -> Post:
    key = str(1764607341221580800 + number)
    ref = PostRef("x", key, f"https://x.com/adabrill/status/{key}", "adabrill")
    author = Author("x", None, "adabrill", "Ada Brill")
    return Post(ref, author, text, NOON + timedelta(minutes=number), "second", code, origin="import")


def _judge(text: str, code: str, posts: list[Post]) -> Verdict:
    quote = Quote(
        "q", text, (Span(0, len(text)),), "Ada Brill", cited=True, context=Context(handle="adabrill", language=code)
    )
    return judge(quote, (), posts)


def _codes(verdict: Verdict) -> set[str]:
    return {reason.code for reason in verdict.reasons}


def _plain(code: str) -> tuple[str, str]:
    first, second = PARTS[code]
    return first.removesuffix(" 1/2"), second.removeprefix("2/2 ")


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_thread_is_one_text(code: str) -> None:
    """Words that run over two counted posts are the thread's, in its order only."""
    posts = [_post(i, text, code) for i, text in enumerate(PARTS[code])]
    first, second = _plain(code)
    assert _judge(f"{first} {second}", code, posts).label in ("exact", "edited")
    assert "thread" in _codes(_judge(f"{first} {second}", code, posts))
    assert _judge(f"{second} {first}", code, posts).label == "altered"


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_text_before_an_edit_is_told(code: str) -> None:
    """Each independent text of a post is tried, and the reason says that an earlier one fits."""
    first, second = _plain(code)
    old = replace(_post(0, f"{first} {second}", code), seen_at=NOON)
    new = replace(old, text=second, edited_at=NOON + timedelta(hours=1))
    verdict = _judge(first, code, [old, new])
    assert verdict.label in ("exact", "edited")
    assert "version" in _codes(verdict)
    assert "version" not in _codes(_judge(second, code, [new]))


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_copy_cut_short_decides_what_it_covers(code: str) -> None:
    """Beyond the end of a cut copy nothing is known; before it the words are judged."""
    first, second = _plain(code)
    cut = replace(_post(0, f"{first} {second[: len(second) // 3]}…", code), truncated=True)
    assert _judge(first, code, [cut]).label in ("exact", "edited")
    beyond = _judge(f"{first} {second}", code, [cut])
    assert (beyond.label, "copy-truncated" in _codes(beyond)) == ("unverifiable", True)


@pytest.mark.parametrize(
    ("end", "label"),
    [
        pytest.param("… https://t.co/abc", "unverifiable", id="ellipsis and link"),
        pytest.param("be… https://t.co/abc https://t.co/d", "unverifiable", id="within a word"),
        pytest.param("... https://t.co/abc", "altered", id="stops glued to the word, as people write"),
        pytest.param(" ... https://t.co/abc", "unverifiable", id="stops behind a space"),
        pytest.param(" (cont) http://tl.gd/abc", "unverifiable", id="continued elsewhere"),
        pytest.param("- cont'd: https://t.co/abc", "unverifiable", id="continued, in another spelling"),
        pytest.param(". To be continued, I hope", "altered", id="the author's own word"),
        pytest.param(". https://t.co/abc", "altered", id="a link alone"),
    ],
)
def test_the_sign_of_a_cut_may_stand_before_links(end: str, label: str) -> None:
    """Services cut a text short before the link to the rest: what the quotation has beyond it cannot be told."""
    post = _post(0, f"The board of the old pier takes our boats in spring and keeps them{end}", "en")
    quotation = "The board of the old pier takes our boats in spring and keeps them locked up in a shed for years"
    assert _judge(quotation, "en", [post]).label == label


def test_few_words_beyond_another_accounts_cut_copy_accuse_nobody() -> None:
    """Two words that a cut copy ends in do not make it the post of a longer quotation."""
    post = _post(0, "The union of the old harbours welcomes today the new council of… https://t.co/abc", "en")
    text = "the new council of elders"
    context = Context(evidence="lead", language="en")
    quote = Quote("q", text, (Span(0, len(text)),), "Leo Varga", cited=True, context=context)
    assert judge(quote, (), [post]).label == "not-found"


@pytest.mark.parametrize("end", [pytest.param("In...", id="glued"), pytest.param("In …", id="apart")])
def test_a_copy_that_says_it_is_cut_ends_before_its_dots(end: str) -> None:
    """What follows the dots is unknown, whatever dots they are."""
    post = replace(_post(0, f"The pier opens again in May, and many wait for it. {end}", "en"), truncated=True)
    words = "The pier opens again in May, and many wait for it. In June we mend the lamps too"

    assert _judge(words, "en", [post]).label == "unverifiable"
    assert _judge(words.replace("again in May", "again in June"), "en", [post]).label == "altered"


@pytest.mark.parametrize(
    ("sentence", "name", "code", "label"),
    [
        pytest.param("An earlier version of {}'s post said “{}”.", "Ada Brill", "en", "not-found", id="en"),
        pytest.param("{}'s post originally read “{}”.", "Ada Brill", "en", "not-found", id="en-read"),
        pytest.param("In einer früheren Fassung schrieb {} auf X: „{}“.", "Ada Brill", "de", "not-found", id="de"),
        pytest.param("{}'s post said “{}”.", "Ada Brill", "en", "altered", id="en-its-text"),
    ],
)
def test_text_before_an_edit_that_nobody_holds_is_not_found(sentence: str, name: str, code: str, label: str) -> None:
    """What a post said before cannot be judged by what it says now."""
    quote = "the pier may be sold to anyone" if code == "en" else "Der Pier darf verkauft werden"
    post = "the pier will not be sold to anyone." if code == "en" else "Der Pier darf nicht verkauft werden."
    assert judge_saying(sentence.format(name, quote), name, post, code).label == label
