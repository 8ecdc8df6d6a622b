"""Findings on quotations of which no post is found."""

from collections.abc import Callable, Sequence

from tweetcite.languages import Language
from tweetcite.matching.candidates import Candidate
from tweetcite.matching.floors import UNCITED_WORDS
from tweetcite.matching.identity import author_of, is_independent
from tweetcite.matching.reasons import give
from tweetcite.matching.rivals import is_recent
from tweetcite.matching.translation import find_others
from tweetcite.matching.trials import Trial, content_of, judge_date
from tweetcite.matching.units import split_quote
from tweetcite.model import Alignment, Evidence, Judgement, Post, Quote, Reason, Searched, Verdict, Wording


def evidence(post: Post) -> Evidence:
    return "archive" if is_independent(post) else "embed"


def account(post: Post) -> str | None:
    return post.author.name or (f"@{post.author.handle}" if post.author.handle else None)


def name_post(trial: Trial) -> str:
    if not is_independent(trial.post):
        return "the post embedded in this article" if trial.candidate.here else "a post embedded in another article"
    return "the archived post"


def judge_unmatched(
    quote: Quote,
    candidates: Sequence[Candidate],
    posts: Sequence[Post],
    language: Language,
    searched: Callable[[], Searched] | None,
) -> Verdict:
    """Judge a cited quotation that no post holds: unverifiable where a post cannot be compared, else not found.

    `posts` are all that the search knows, whatever words they share.
    """
    if quote.context.disowned:
        return _without_post(quote, "not-found", give("reported-as-false"), searched)
    is_redacted = searched is not None and searched().redacted > 0
    textless = find_textless(quote, candidates, language)
    for candidate in _find_shown(quote, candidates, language):
        if candidate is textless:
            return _unverifiable(quote, candidate.copies, "redacted" if is_redacted else "no-text", language)
        texts = [p for p in candidate.copies if p.text]
        foreign = {p.language for p in texts if p.language} - {language.code, "und", "zxx", "qme"}
        if candidate.beside and foreign and not any(p.language == language.code for p in texts):
            return _unverifiable(quote, candidate.copies, "translation", language)
    if quote.context.tongue:
        return _judge_translated(quote, posts, language, searched)
    units = split_quote(quote, "", language.code)
    if len(content_of(units, language)) < 2 and len(units) < UNCITED_WORDS:
        return _without_post(quote, "unverifiable", give("too-short"), searched)
    if is_redacted:
        return _without_post(quote, "unverifiable", give("redacted"), searched)
    return _without_post(quote, "not-found", give("no-such-post"), searched)


def _find_shown(quote: Quote, candidates: Sequence[Candidate], language: Language) -> list[Candidate]:
    """Return the speaker's posts that the article shows."""
    return [c for c in candidates if c.rank is not None and author_of(quote, c.accounts, language) == "match"]


def find_textless(quote: Quote, candidates: Sequence[Candidate], language: Language) -> Candidate | None:
    """Return the speaker's post beside a quotation of which no copy has any words, such as one that is an image."""
    shown = (c for c in _find_shown(quote, candidates, language) if c.beside)
    return next((c for c in shown if not any(p.text for p in c.copies)), None)


def _judge_translated(
    quote: Quote, posts: Sequence[Post], language: Language, searched: Callable[[], Searched] | None
) -> Verdict:
    """Judge words that the article itself says were written in another language: of that language may be one post."""
    own = [
        p for p in posts if p.language == quote.context.tongue and author_of(quote, (p.author,), language) == "match"
    ]
    own = [p for p in own if p.text and is_recent(quote, p) and judge_date(quote, p) != "mismatch"]
    if len({p.ref for p in own}) == 1:
        return _unverifiable(quote, own, "translation", language)
    return _without_post(quote, "unverifiable", give("translation"), searched)


def judge_too_long(quote: Quote, searched: Callable[[], Searched] | None) -> Verdict:
    """Say of what cannot be compared that it was not, if it is cited as a post."""
    if quote.cited:
        return _without_post(quote, "unverifiable", give("too-long"), searched)
    return Verdict(quote, "not-cited", "none", "not-cited", "unstated", "unstated", reasons=(give("not-a-post"),))


def _unverifiable(quote: Quote, copies: Sequence[Post], code: str, language: Language) -> Verdict:
    post = next((p for p in copies if p.text), copies[0])
    others = find_others(quote, post, language) if code == "translation" else ()
    more = (give("translation-differs", found=", ".join(others)),) if others else ()
    return Verdict(
        quote,
        "unverifiable",
        "none",
        "unverifiable",
        author_of(quote, [p.author for p in copies], language),
        judge_date(quote, post),
        alignment=Alignment(quote, post, (), 0.0),
        evidence=evidence(post),
        reasons=(give(code), *more),
    )


def _without_post(quote: Quote, wording: Wording, reason: Reason, searched: Callable[[], Searched] | None) -> Verdict:
    author: Judgement = "unknown" if quote.speaker else "unstated"
    date: Judgement = "unknown" if quote.context.days else "unstated"
    found = searched() if searched and wording == "not-found" else None
    return Verdict(quote, wording, "none", wording, author, date, reasons=(reason,), searched=found)
