"""Finding posts by the words that a person types."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, func, select

from tweetcite.model import Post
from tweetcite.store.census import find_accounts
from tweetcite.store.reading import NOBODY, read_texts
from tweetcite.store.rows import fetch_by
from tweetcite.store.states import State, restrict
from tweetcite.store.tables import post, post_version, preference, sighting
from tweetcite.store.words import find_index
from tweetcite.text import index_words

MOST_TEXTS = 20_000
"""Texts that one search looks at."""
_MOST_PHRASES = 64
_MOST_WORDS = 64


def read_query(query: str) -> list[list[str]]:
    """Return the phrases that must all occur: what stands between double marks, else each word by itself.

    Never fails: an odd mark opens a phrase that ends with the query.
    """
    phrases: list[list[str]] = []
    for i, part in enumerate(query.replace("“", '"').replace("”", '"').split('"')):
        asked = [part] if i % 2 else part.split()
        phrases += [list(words[:_MOST_WORDS]) for piece in asked if (words := index_words(piece))]
    return phrases[:_MOST_PHRASES]


class Wanted(NamedTuple):
    """What posts are asked for: words of theirs, whose, where, from which day to which, in which state.

    The author is a handle, or a display name as people shorten it; both days count.
    """

    query: str = ""
    author: str | None = None
    platform: str | None = None
    since: date | None = None
    until: date | None = None
    state: State = State()


class Found(NamedTuple):
    """Posts that were found; whether there are `more` behind them, and whether all that may fit were looked at."""

    posts: list[Post]
    more: bool = False
    complete: bool = True


def find_posts(connection: Connection, wanted: Wanted, limit: int, offset: int = 0) -> Found:
    """Return the newest posts that fit, one text of each: the preferred one if it has the words.

    Without words: whatever else is asked for; nothing, where that is nothing.
    """
    phrases = read_query(wanted.query)
    accounts = find_accounts(connection, wanted.author, wanted.author, NOBODY) if wanted.author else None
    if (wanted.query.strip() and not phrases) or wanted == Wanted() or accounts == set():
        return Found([])
    if not phrases and accounts is None:
        chosen, complete = _list_newest(connection, wanted, offset + limit + 1), True
    else:
        numbers, complete = _list_texts(connection, phrases, accounts)
        rows = sorted(_read_rows(connection, wanted, accounts, numbers), key=lambda r: (r.created, -r.id), reverse=True)
        chosen = _choose_texts(rows, phrases, offset + limit + 1)
    texts = read_texts(connection, chosen[offset : offset + limit])
    posts = [texts[version_id].post for version_id in chosen[offset : offset + limit] if version_id in texts]
    return Found(posts, len(chosen) > offset + limit, complete)


def _list_texts(
    connection: Connection, phrases: Sequence[Sequence[str]], accounts: Collection[int] | None
) -> tuple[list[int], bool]:
    """Return the texts to look at, and whether these are all: those with all words, or those of the accounts."""
    words = sorted({word for phrase in phrases for word in phrase})
    numbers = find_index(connection).find_last(connection, words, MOST_TEXTS + 1) if words else []
    if accounts is not None and (not words or len(numbers) > MOST_TEXTS):
        numbers = _list_own(connection, accounts)
    return numbers[:MOST_TEXTS], len(numbers) <= MOST_TEXTS


def _list_own(connection: Connection, accounts: Collection[int]) -> list[int]:
    """Return the texts of these accounts, those of the newest posts first."""
    c, held = post_version.c, sorted(accounts)
    own = select(c.id).join(post, post.c.id == c.post_id).where(post.c.account_id.in_(held))
    own = own.order_by(post.c.created_at.desc().nulls_last(), c.id).limit(MOST_TEXTS + 1)
    loose = (
        select(c.id).join(sighting, sighting.c.id == c.sighting_id).where(sighting.c.account_id.in_(sorted(accounts)))
    )
    loose = loose.order_by(sighting.c.created_at.desc().nulls_last(), c.id).limit(MOST_TEXTS + 1)
    return [*connection.scalars(own), *connection.scalars(loose)]


def _choose_texts(rows: Iterable[Any], phrases: Sequence[Sequence[str]], most: int) -> list[int]:
    chosen: dict[int, int] = {}
    for row in rows:
        if row.owner not in chosen and len(chosen) >= most:
            break
        if (row.owner not in chosen or row.id == row.preferred) and has_phrases(row.text, phrases):
            chosen[row.owner] = row.id
    return list(chosen.values())


def has_phrases(text: str, phrases: Iterable[Sequence[str]]) -> bool:
    """Tell whether the words of each phrase stand side by side in a text."""
    whole = f" {' '.join(index_words(text))} "
    return all(f" {' '.join(phrase)} " in whole for phrase in phrases)


def _read_rows(
    connection: Connection, wanted: Wanted, accounts: Collection[int] | None, numbers: Iterable[int]
) -> Iterable[Any]:
    """Return those of the texts that fit, with their owners: a post, or a sighting without its post."""
    owner = func.coalesce(post_version.c.post_id, sighting.c.post_id)
    created = func.coalesce(post.c.created_at, sighting.c.created_at, "")
    query: Select[Any] = (
        select(
            func.coalesce(-owner, post_version.c.id).label("owner"),
            post_version.c.id,
            post_version.c.text,
            preference.c.version_id.label("preferred"),
            created.label("created"),
        )
        .select_from(post_version)
        .outerjoin(sighting, sighting.c.id == post_version.c.sighting_id)
        .outerjoin(post, post.c.id == owner)
        .outerjoin(preference, preference.c.post_id == post.c.id)
    )
    if accounts is not None:
        query = query.where(func.coalesce(post.c.account_id, sighting.c.account_id).in_(sorted(accounts)))
    query = _limit(query, wanted, func.coalesce(post.c.platform, sighting.c.platform), created)
    return fetch_by(connection, query, post_version.c.id, numbers)


def _list_newest(connection: Connection, wanted: Wanted, most: int) -> list[int]:
    """Return the preferred texts of the newest posts that fit, whatever they say."""
    created = func.coalesce(post.c.created_at, "")
    query = select(preference.c.version_id).join(post, post.c.id == preference.c.post_id)
    query = _limit(query.order_by(created.desc(), post.c.id), wanted, post.c.platform, created)
    return list(connection.scalars(query.limit(most)))


def _limit(
    query: Select[Any], wanted: Wanted, platform: ColumnElement[Any], created: ColumnElement[Any]
) -> Select[Any]:
    day = func.substr(created, 1, 10)
    if wanted.platform:
        query = query.where(platform == wanted.platform)
    if wanted.since:
        query = query.where(day >= wanted.since.isoformat())
    if wanted.until:
        query = query.where(day <= wanted.until.isoformat(), created != "")
    return restrict(query, wanted.state)
