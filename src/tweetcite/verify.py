"""The whole way from an article to its verdicts."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import NamedTuple

from tweetcite import __version__
from tweetcite.languages import load_nearest
from tweetcite.lookalikes import reveal
from tweetcite.matching import contradicts_id, identify, is_copy, judge, judge_beside
from tweetcite.model import (
    Article,
    Context,
    Embed,
    Post,
    Problem,
    Quote,
    Report,
    Searched,
    Span,
    Verdict,
    Wording,
)
from tweetcite.quotes import MOST_BLOCKS, MOST_CHARACTERS, MOST_QUOTES, find_quotes
from tweetcite.text import find_capitals, index_words, share_of_words

MOST_COMPARED = 300
"""Embedded posts of one article that are looked up in the archive: more than any live blog shows."""
_MOST_TOLD = 20
_LEAST_MEANING, _LEAST_ROW = 0.3, 0.5
_NEARNESS: tuple[Wording, ...] = ("exact", "edited", "altered", "unverifiable", "not-found", "not-cited")

Search = Callable[[Quote], Iterable[Post]]


def search_nothing(quote: Quote) -> Iterable[Post]:
    """Find no posts: the archive of those who have none."""
    return ()


def verify_article(
    article: Article,
    search: Search = search_nothing,
    *,
    searched: Callable[[Quote], Searched] | None = None,
    checked_at: datetime | None = None,
) -> Report:
    """Judge every quotation of an article against the posts it embeds and those that the search knows.

    `search` returns posts that may hold a quotation's words; it is asked for each quotation and, with the words of the
    embed, for each embedded post. `searched` says what there was to search, for quotations that are not found.
    `checked_at` (UTC, now if absent) is only written down. Raises nothing of its own.
    """
    shown = article.embeds[:MOST_COMPARED]
    embeds = (*(identify(embed, search(_as_quote(embed))) for embed in shown), *article.embeds[MOST_COMPARED:])
    article = replace(article, embeds=embeds)
    capitals = find_capitals(article.text)
    quotes = find_quotes(article)
    find = _remember(search)

    def judge_one(quote: Quote) -> Verdict:
        asked = partial(searched, quote) if searched and quote.cited else None
        return judge(quote, embeds, find(quote), asked, capitals)

    starts = [block.span.start for block in article.blocks]
    verdicts = judge_beside(
        tuple(judge_one(quote) for quote in quotes), judge_one, lambda quote: bisect_right(starts, quote.spans[0].start)
    )
    return Report(
        article=article,
        verdicts=verdicts,
        problems=(*article.problems, *_disputes(embeds), *_find_wrong_days(embeds), *_limits(article, quotes)),
        checked_at=checked_at or datetime.now(UTC),
        version=__version__,
    )


class Compared(NamedTuple):
    """A post, and what it makes of words that may be from it."""

    post: Post
    verdict: Verdict


def compare(quote: Quote, posts: Iterable[Post]) -> list[Compared]:
    """Judge a quotation against each of these posts alone; the nearest first, else in the order of the posts.

    A post that holds hardly anything of it but such words as "of" and "the" is left out. Raises nothing of its own.
    """
    found = []
    for post in posts:
        asked = replace(quote, context=replace(quote.context, language=post.language))
        verdict = judge(asked, (), [post])
        meaning, row = _share_words(asked, post.text or "")
        if verdict.wording != "not-found" or meaning >= _LEAST_MEANING or row >= _LEAST_ROW:
            found.append((_NEARNESS.index(verdict.wording), -meaning - row, Compared(post, verdict)))
    return [one for *_, one in sorted(found, key=lambda row: row[:2])]


def _share_words(quote: Quote, text: str) -> tuple[float, float]:
    """Return the shares (0..1) of a quotation that a text holds: of telling words, and of words in a row."""
    language = load_nearest(quote.context.language)
    telling = set(index_words(quote.text)) - language.common - language.function_words
    held = telling.intersection(index_words(text))
    return len(held) / len(telling) if telling else 0.0, share_of_words(quote.text, text)


def ask_for(text: str, author: str | None = None) -> Quote:
    """Return words as a quotation that is cited from a post, of an author named by a handle (@...) or a name."""
    handle = author if author and author.startswith("@") else None
    return Quote("", text, (Span(0, len(text)),), speaker=author, cited=True, context=Context(handle=handle))


def _as_quote(embed: Embed) -> Quote:
    """Ask for an embedded post as for a quotation of all its words."""
    post = embed.post
    context = Context(handle=post.author.handle, posts=(post.ref,), platform=post.ref.platform)
    return Quote("", post.text or "", (embed.span,), speaker=post.author.name, context=context)


def _remember(search: Search) -> Search:
    """Ask once for the same words by the same speaker, and for words as they read behind look-alike letters."""
    known: dict[tuple[object, ...], list[Post]] = {}

    def find(quote: Quote) -> Iterable[Post]:
        context = quote.context
        key = (quote.text, quote.speaker, context.handle, context.platform, context.posts)
        if key not in known:
            plain = reveal(quote.text)
            hidden = search(replace(quote, text=plain)) if plain != quote.text else ()
            known[key] = [*search(quote), *hidden]
        return known[key]

    return find


def _limits(article: Article, quotes: Sequence[Quote]) -> Iterator[Problem]:
    if len(quotes) >= MOST_QUOTES:
        yield Problem("too-many-quotations", f"only the first {MOST_QUOTES} quotations were read")
    if len(article.blocks) > MOST_BLOCKS:
        yield Problem("too-long", f"only the first {MOST_BLOCKS} paragraphs were searched for quotations")
    if len(article.text) > MOST_CHARACTERS:
        yield Problem("too-long", f"only the first {MOST_CHARACTERS} characters were searched for speakers")
    if len(article.embeds) > MOST_COMPARED and not any(p.code == "too-many-embeds" for p in article.problems):
        what = f"only the first {MOST_COMPARED} embedded posts were compared with the archive"
        yield Problem("too-many-embeds", what)


def _disputes(embeds: Iterable[Embed]) -> Iterator[Problem]:
    found = [e.post for e in embeds if e.archived and e.post.text and not is_copy(e.post, e.archived)]
    for post in found[:_MOST_TOLD]:
        what = f"the embedded post of @{post.author.handle} has other words than its archived copy"
        yield Problem("embed-differs", what)
    yield from _tell_rest("embed-differs", len(found))


def _find_wrong_days(embeds: Iterable[Embed]) -> Iterator[Problem]:
    found = [e.post for e in embeds if contradicts_id(e.post)]
    for post in found[:_MOST_TOLD]:
        what = f"the embed of {post.ref.platform}:{post.ref.id} shows {post.created_day}, its id holds another day"
        yield Problem("id-date-conflict", what)
    yield from _tell_rest("id-date-conflict", len(found))


def _tell_rest(code: str, count: int) -> Iterator[Problem]:
    if count > _MOST_TOLD:
        yield Problem(code, f"so it is with {count - _MOST_TOLD} more embedded posts")
