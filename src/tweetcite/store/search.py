"""Finding the posts that a quotation may be from, in an archive of any size.

Candidates by their words are read and ranked by the share of the quotation's words that they have, the rare ones
counting most. Author, platform and date rank and never filter: a post by somebody else, or of another day, is what a
misattributed or misdated quotation is from.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import timedelta
from functools import cache
from typing import Any, Literal

from sqlalchemy import Connection, Select, bindparam, func, select, union_all

from tweetcite.model import Article, Post, Quote, Searched
from tweetcite.namesakes import is_form_of
from tweetcite.store.accounts import fold_handle
from tweetcite.store.candidates import (
    Lists,
    Sought,
    choose_words,
    find_holders,
    find_texts,
    list_likely,
    share_pairs,
    sort_texts,
)
from tweetcite.store.census import count_searched, find_accounts
from tweetcite.store.erasure import read_erased
from tweetcite.store.reading import Own, Text, read_own, read_texts
from tweetcite.store.rows import fetch_keyed, keyed
from tweetcite.store.tables import post, post_version, sighting
from tweetcite.store.threads import Threads
from tweetcite.store.words import find_index
from tweetcite.text import index_words

_BRACKETED = re.compile(r"\[[^\]\n]{0,200}\]")
_BEST = 20
_MOST = 100
_THREADED = 3
_MOST_LINKED = 200
_MOST_OF_ACCOUNT = 30
_LATEST = 500
_MOST_SAME = 5000
_SHORT = 6
_LIKELIEST = 5
_FOUND = 0.8
_ORDERED = 500


@cache
def _texts_of() -> Select[Any]:
    """Return the query for the texts of posts: their own, and those of sightings that became them."""
    became = select(post_version.c.id).join(sighting, sighting.c.id == post_version.c.sighting_id)
    own, became = keyed(select(post_version.c.id), post_version.c.post_id), keyed(became, sighting.c.post_id)
    return select(union_all(own, became).subquery().c.id)


@cache
def _texts_by() -> Select[Any]:
    """Return the query for those of some texts that are by some accounts."""
    query = (
        select(post_version.c.id)
        .outerjoin(sighting, sighting.c.id == post_version.c.sighting_id)
        .outerjoin(post, post.c.id == func.coalesce(post_version.c.post_id, sighting.c.post_id))
        .where(func.coalesce(post.c.account_id, sighting.c.account_id).in_(bindparam("accounts", expanding=True)))
    )
    return keyed(query, post_version.c.id)


@cache
def _linked() -> Select[Any]:
    return keyed(select(post.c.id, post.c.platform, post.c.platform_id, post.c.account_id), post.c.platform_id)


Reading = Callable[[], AbstractContextManager[Connection | None]]


class Archive:
    """All that the store knows, seen from one article: what is only known from that article does not count.

    `mark` is the last capture there was when it was opened.
    """

    def __init__(self, reading: Reading, article: Article, mark: int = 0) -> None:
        self.mark = mark
        self._reading = reading
        self._article = article
        self._own: Own | None = None
        self._lists = Lists(Own())
        self._texts: dict[int, Text | None] = {}
        self._threads = Threads()
        self._accounts: dict[tuple[str, str], set[int]] = {}
        self._of_account: dict[tuple[str, str], list[int]] = {}
        self._searched: dict[tuple[str, str], Searched] = {}
        self._erased: frozenset[tuple[str, str]] | None = None

    def search(self, quote: Quote) -> list[Post]:
        """Return the posts that the quotation may be from: one for each stored text, the likeliest first.

        First all texts of the posts that stand in `quote.context.posts`, then about 20 that share its words, then
        the threads around the best of both, and for words in translation the speaker's last posts. Every return value
        of the same archive is the same. Raises StoreError.
        """
        with self._reading() as connection:
            if connection is None:
                return []
            self._look(connection)
            linked = self._read_linked(connection, quote)
            found = self._find(connection, quote)
            best = [*_one_of_each(linked)[:_THREADED], *_one_of_each(found)[:_THREADED]]
            around = self._read(connection, self._threads.find(connection, best))
            latest = self._read_latest(connection, quote) if quote.context.tongue else []
        return [text.post for text in _distinct([*linked, *found, *around, *latest])]

    def searched(self, quote: Quote) -> Searched:
        """Return what there was to search: the posts of the speaker's accounts, and how many in all."""
        key = _speaker_key(quote)
        with self._reading() as connection:
            if connection is None:
                return Searched(0, None, None, 0)
            if key not in self._searched:
                self._searched[key] = count_searched(connection, *key, self._look(connection))
            return replace(self._searched[key], redacted=self._count_redacted(connection, quote))

    def _count_redacted(self, connection: Connection, quote: Quote) -> int:
        """Count the speaker's posts beside a quotation that are known to be redacted."""
        if self._erased is None:
            self._erased = read_erased(connection).posts
        named = {(ref.platform, ref.id or "") for ref in quote.context.posts} & self._erased
        if not named:
            return 0
        accounts = self._find_accounts(connection, quote)
        rows = fetch_keyed(connection, _linked(), (number for _, number in named))
        return sum((row.platform, row.platform_id) in named and row.account_id in accounts for row in rows)

    def _look(self, connection: Connection) -> Own:
        if self._own is None:
            self._own = read_own(connection, self._article.identity, self._article.sha256)
            self._lists = Lists(self._own)
        return self._own

    def _read(self, connection: Connection, version_ids: Iterable[int]) -> list[Text]:
        """Return these texts in the order of the ids; each is read from the database once."""
        ids = list(dict.fromkeys(version_ids))
        missing = [row_id for row_id in ids if row_id not in self._texts]
        if missing:
            found = read_texts(connection, missing, self._own or Own())
            self._texts.update({row_id: found.get(row_id) for row_id in missing})
        return [text for row_id in ids if (text := self._texts[row_id]) is not None]

    def _read_linked(self, connection: Connection, quote: Quote) -> list[Text]:
        refs = [ref for ref in quote.context.posts[:_MOST_LINKED] if ref.id]
        rows = fetch_keyed(connection, _linked(), (ref.id for ref in refs))
        ids = {(row.platform, row.platform_id): row.id for row in rows}
        order = [ids[key] for ref in refs if (key := (ref.platform, ref.id or "")) in ids]
        return self._read_all_of(connection, order)

    def _read_all_of(self, connection: Connection, posts: Iterable[int]) -> list[Text]:
        """Return every text of these posts, sightings that became them included, in the order of the posts."""
        order = {row_id: i for i, row_id in enumerate(dict.fromkeys(posts))}
        ids = [row.id for row in fetch_keyed(connection, _texts_of(), order)]
        found = [text for text in self._read(connection, ids) if text.post_row in order]
        return sorted(found, key=lambda text: (order[text.post_row or 0], text.is_sighting, text.order))

    def _find(self, connection: Connection, quote: Quote) -> list[Text]:
        """Return the texts that share words with the quotation, best first, each with the other texts of its post."""
        own = _BRACKETED.sub(" ", quote.text)  # what an editor explains is not in the post, and rare for that
        sequence = (index_words(own) or index_words(quote.text))[:_ORDERED]
        sought = choose_words(sequence)
        if not sought.words:
            return []
        texts = self._find_whole(connection, quote, sought)
        texts = texts or self._read(connection, find_texts(connection, sought, self._lists))
        weights = dict(zip(sought.words, self._lists.weigh(sought.words), strict=True))
        shares = {text.version_id: _share(text, weights) for text in texts}
        of_speaker = [shares[t.version_id] for t in texts if not _names_anybody(quote) or _is_by(t.post, quote)]
        if max(of_speaker, default=0.0) < _FOUND or len(sought.words) < _SHORT:
            same = self._find_same(connection, quote, sought) if max(shares.values(), default=0.0) >= _FOUND else []
            more = self._read(connection, [*same, *self._list_account(connection, quote, sought)])
            shares |= {text.version_id: _share(text, weights) for text in more}
            texts = list({text.version_id: text for text in [*texts, *more]}.values())
        ranks = {text.version_id: self._rank(text, shares[text.version_id], sequence, quote) for text in texts}
        ranked = sorted(texts, key=lambda t: (-ranks[t.version_id], t.order))[:_MOST]
        top = ranks[ranked[0].version_id] if ranked else 0.0
        chosen = [t for i, t in enumerate(ranked) if i < _BEST or ranks[t.version_id] >= 0.9 * top]
        of_post: dict[int, list[Text]] = {}
        for text in self._read_all_of(connection, (t.post_row for t in chosen if t.post_row)):
            of_post.setdefault(text.post_row or 0, []).append(text)
        return [t for text in chosen for t in (text, *of_post.get(text.post_row or 0, ()))]

    def _find_whole(self, connection: Connection, quote: Quote, sought: Sought) -> list[Text]:
        """Return the texts that share rare words, if one of the likeliest has every word and is the speaker's.

        Otherwise all depends on what holds few of the words too: a cut copy of what others say in nearly those words.
        """
        if len(sought.words) < _SHORT:
            return []
        for text in self._read(connection, find_holders(connection, sought, self._lists)[:_LIKELIEST]):
            named = not _names_anybody(quote) or _is_by(text.post, quote) is not None
            if named and set(sought.words) <= set(index_words(text.post.text or "")):
                return self._read(connection, list_likely(sought, self._lists))
        return []

    def _find_same(self, connection: Connection, quote: Quote, sought: Sought) -> list[int]:
        """Return the texts of the speaker that hold every word, where others said the same.

        However many they are: that words are another's is only known once the speaker is known not to have said them.
        """
        accounts = self._find_accounts(connection, quote)
        if not accounts:
            return []
        same = find_index(connection).find_last(connection, sought.words, _MOST_SAME)
        rows = fetch_keyed(connection, _texts_by(), same, accounts=sorted(accounts))
        return sorted(row.id for row in rows)[:_MOST_OF_ACCOUNT]

    def _list_account(self, connection: Connection, quote: Quote, sought: Sought) -> list[int]:
        """Return texts of the speaker's accounts up to the article that may hold a word or two of it, likeliest first.

        Short common words are in too many posts, and a copy that is cut holds few of a quotation's words.
        """
        return sort_texts(self._list_latest(connection, quote), sought, self._lists)[:_MOST_OF_ACCOUNT]

    def _read_latest(self, connection: Connection, quote: Quote) -> list[Text]:
        return self._read(connection, self._list_latest(connection, quote)[:_MOST_OF_ACCOUNT])

    def _list_latest(self, connection: Connection, quote: Quote) -> list[int]:
        """Return the texts of the speaker's accounts up to the article, the latest first."""
        key = _speaker_key(quote)
        if key not in self._of_account:
            self._of_account[key] = self._read_account(connection, self._find_accounts(connection, quote))
        return self._of_account[key]

    def _find_accounts(self, connection: Connection, quote: Quote) -> set[int]:
        key = _speaker_key(quote)
        if key not in self._accounts:
            self._accounts[key] = find_accounts(connection, *key, self._look(connection))
        return self._accounts[key]

    def _read_account(self, connection: Connection, accounts: Collection[int]) -> list[int]:
        if not accounts:
            return []
        query = (
            select(post_version.c.id)
            .join(post, post.c.id == post_version.c.post_id)
            .where(post.c.account_id.in_(sorted(accounts)))
            .order_by(post.c.created_at.desc().nulls_last(), post_version.c.id)
            .limit(_LATEST)
        )
        day = self._article.published_day
        if day is not None and day.year < 9999:
            query = query.where(post.c.created_at < (day + timedelta(days=2)).isoformat())
        return list(connection.scalars(query))

    def _rank(self, text: Text, share: float, sequence: Sequence[str], quote: Quote) -> float:
        """Return 0 to about 1.5: what is there of the words and of their order, and a little for author and day."""
        rank = share + 0.3 * share_pairs(index_words(text.post.text or ""), sequence)
        author, context = text.post.author, quote.context
        rank += {"handle": 0.1, "name": 0.05, None: 0.0}[_is_by(text.post, quote)]
        if context.platform == author.platform:
            rank += 0.02
        day, published = text.post.created_day, self._article.published_day
        if day and published and abs((published - day).days) <= 3:
            rank += 0.05
        return rank


def _speaker_key(quote: Quote) -> tuple[str, str]:
    return fold_handle(quote.context.handle), quote.speaker or ""


def _names_anybody(quote: Quote) -> bool:
    return bool(quote.speaker or quote.context.handle)


def _is_by(post: Post, quote: Quote) -> Literal["handle", "name"] | None:
    """Tell by what the author of a post may be the speaker of a quotation."""
    author, handle = post.author, quote.context.handle
    if handle and fold_handle(handle) == fold_handle(author.handle):
        return "handle"
    return "name" if quote.speaker and author.name and is_form_of(quote.speaker, author.name) else None


def _share(text: Text, weights: Mapping[str, float]) -> float:
    """Return which share (0..1) of the words the text has, by their weights."""
    held = set(index_words(text.post.text or ""))
    return sum(weight for word, weight in weights.items() if word in held) / sum(weights.values())


def _one_of_each(texts: Iterable[Text]) -> list[Text]:
    """Return the first text of each post."""
    found: dict[int, Text] = {}
    for text in texts:
        found.setdefault(text.post_row or -text.version_id, text)
    return list(found.values())


def _distinct(texts: Sequence[Text]) -> list[Text]:
    """Return each text once; a sighting that became a post says nothing new where the post has the same words."""
    told = {(text.post_row, text.words_sha256) for text in texts if text.post_row and not text.is_sighting}
    found: dict[int, Text] = {}
    for text in texts:
        if not (text.is_sighting and (text.post_row, text.words_sha256) in told):
            found.setdefault(text.version_id, text)
    return list(found.values())
