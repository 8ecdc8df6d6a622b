"""Finding posts by the words that a person types."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, func, select

from tweetcite.model import Post
from tweetcite.store.accounts import fold_handle
from tweetcite.store.reading import read_texts
from tweetcite.store.rows import fetch_by
from tweetcite.store.states import State, list_posts, restrict
from tweetcite.store.tables import account_name, post, post_version, preference, sighting
from tweetcite.store.words import find_index
from tweetcite.text import index_words

_MOST_PHRASES = 64
_MOST_WORDS = 64
_MOST_TEXTS = 20_000


def read_query(query: str) -> list[list[str]]:
    """Return the phrases that must all occur: what stands between double marks, else each word by itself.

    Never fails: an odd mark opens a phrase that ends with the query.
    """
    phrases: list[list[str]] = []
    for i, part in enumerate(query.replace("“", '"').replace("”", '"').split('"')):
        asked = [part] if i % 2 else part.split()
        phrases += [list(words[:_MOST_WORDS]) for piece in asked if (words := index_words(piece))]
    return phrases[:_MOST_PHRASES]


def find_texts(
    connection: Connection, query: str, limit: int, handle: str | None, platform: str | None, state: State
) -> list[Post]:
    """Return the newest posts in which all words occur, one text of each: the preferred one if it has them.

    Without words, the newest posts that are in a state, if one is asked for.
    """
    phrases = read_query(query)
    if not query.strip() and not state.is_any:
        return list_posts(connection, state, limit, handle, platform)
    if not phrases or limit < 1:
        return []
    words = sorted({word for phrase in phrases for word in phrase})
    numbers = find_index(connection).find_last(connection, words, _MOST_TEXTS)
    whole = [phrase for phrase in phrases if len(phrase) > 1]
    rows = list(_read_rows(connection, numbers, handle, platform, state))
    rows.sort(key=lambda row: (row.created, -row.id), reverse=True)
    chosen: dict[int, int] = {}
    for row in rows:
        if row.owner not in chosen and len(chosen) >= limit:
            break
        if (row.owner not in chosen or row.id == row.preferred) and all(has_phrase(row.text, p) for p in whole):
            chosen[row.owner] = row.id
    texts = read_texts(connection, chosen.values())
    return [texts[version_id].post for version_id in chosen.values() if version_id in texts]


def has_phrase(text: str, phrase: Sequence[str]) -> bool:
    """Tell whether the words stand side by side in a text."""
    return f" {' '.join(phrase)} " in f" {' '.join(index_words(text))} "


def _read_rows(
    connection: Connection, numbers: Iterable[int], handle: str | None, platform: str | None, state: State
) -> Iterable[Any]:
    """Return these texts with their owners: a post, or a sighting without its post."""
    owner = func.coalesce(post_version.c.post_id, sighting.c.post_id)
    query = (
        select(
            func.coalesce(-owner, post_version.c.id).label("owner"),
            post_version.c.id,
            post_version.c.text,
            preference.c.version_id.label("preferred"),
            func.coalesce(post.c.created_at, sighting.c.created_at, "").label("created"),
        )
        .select_from(post_version)
        .outerjoin(sighting, sighting.c.id == post_version.c.sighting_id)
        .outerjoin(post, post.c.id == owner)
        .outerjoin(preference, preference.c.post_id == post.c.id)
    )
    if platform:
        query = query.where(func.coalesce(post.c.platform, sighting.c.platform) == platform)
    if handle:
        holder = func.coalesce(post.c.account_id, sighting.c.account_id)
        named = select(account_name.c.account_id).where(account_name.c.handle_key == fold_handle(handle))
        query = query.where(holder.in_(named))
    return fetch_by(connection, restrict(query, state), post_version.c.id, numbers)
