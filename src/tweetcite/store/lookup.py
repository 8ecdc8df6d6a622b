"""Finding posts by the words that a person types."""

from typing import Any

from sqlalchemy import Connection, Select, func, literal_column, select, text

from tweetcite.model import Post
from tweetcite.store.accounts import fold_handle
from tweetcite.store.reading import read_texts
from tweetcite.store.tables import account_name, post, post_version, preference, sighting
from tweetcite.text import index_words

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


def find_texts(connection: Connection, query: str, limit: int, handle: str | None, platform: str | None) -> list[Post]:
    """Return the newest posts in which all words occur, one text of each: the preferred one if it has them."""
    phrases = read_query(query)
    if not phrases or limit < 1:
        return []
    asked = " AND ".join('"' + " ".join(phrase) + '"' for phrase in phrases)
    created = func.coalesce(post.c.created_at, sighting.c.created_at, "")
    holder = func.coalesce(post.c.account_id, sighting.c.account_id)
    owner = func.coalesce(post_version.c.post_id, sighting.c.post_id)
    matches: Select[Any] = (
        select(literal_column("rowid")).select_from(text("word_index")).where(text("word_index MATCH :asked"))
    )
    found = (
        select(func.coalesce(-owner, post_version.c.id), post_version.c.id, preference.c.version_id)
        .select_from(post_version)
        .outerjoin(sighting, sighting.c.id == post_version.c.sighting_id)
        .outerjoin(post, post.c.id == owner)
        .outerjoin(preference, preference.c.post_id == post.c.id)
        .where(post_version.c.id.in_(matches))
        .order_by(created.desc(), post_version.c.id)
    )
    if platform:
        found = found.where(func.coalesce(post.c.platform, sighting.c.platform) == platform)
    if handle:
        named = select(account_name.c.account_id).where(account_name.c.handle_key == fold_handle(handle))
        found = found.where(holder.in_(named))
    chosen: dict[int, int] = {}
    for row_owner, version_id, preferred in connection.execute(found, {"asked": asked}):
        if row_owner not in chosen and len(chosen) >= limit:
            break
        if row_owner not in chosen or version_id == preferred:
            chosen[row_owner] = version_id
    texts = read_texts(connection, chosen.values())
    return [texts[version_id].post for version_id in chosen.values() if version_id in texts]
