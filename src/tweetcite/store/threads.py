"""The posts around a post: the chain of replies it is part of, and what its account posted within ten minutes."""

from collections.abc import Iterable
from datetime import timedelta

from sqlalchemy import Connection, select

from tweetcite.store.columns import write_moment
from tweetcite.store.reading import Own, Text, read_texts
from tweetcite.store.rows import fetch_by
from tweetcite.store.tables import post, post_version

MINUTES = timedelta(minutes=10)
_LINKS = 12
_MOST = 25


def find_threads(connection: Connection, texts: Iterable[Text], own: Own) -> list[Text]:
    """Return the texts of the posts around these, without these: at most 25 posts for each, in a fixed order."""
    seen = {text.post_row for text in texts if text.post_row}
    found: set[int] = set()
    for text in texts:
        if text.post_row and text.account_id and text.post.ref.id:
            found.update(_find_near(connection, text))
            found.update(_find_chain(connection, text))
    versions = select(post_version.c.id)
    ids = [row.id for row in fetch_by(connection, versions, post_version.c.post_id, found - seen)]
    return sorted(read_texts(connection, ids, own).values(), key=lambda t: t.order)


def _find_near(connection: Connection, text: Text) -> list[int]:
    """Return the account's posts within ten minutes; a post of which only the day is known has no neighbours."""
    created = text.post.created
    if created is None or text.post.created_precision == "day" or not 1 < created.year < 9999:
        return []
    first, last = write_moment(created - MINUTES) or "", write_moment(created + MINUTES) or ""
    near = (
        select(post.c.id)
        .where(post.c.account_id == text.account_id, post.c.created_at.between(first, last))
        .order_by(post.c.created_at, post.c.platform_id)
        .limit(_MOST)
    )
    return list(connection.scalars(near))


def _find_chain(connection: Connection, text: Text) -> list[int]:
    """Follow the account's own replies, up and down, at most twelve links either way."""
    found: list[int] = []
    mine = select(post.c.id, post.c.platform_id, post.c.reply_to).where(
        post.c.platform == text.post.ref.platform, post.c.account_id == text.account_id
    )
    wanted, links = text.post.reply_to, 0
    seen = {text.post.ref.id}
    while wanted and wanted not in seen and links < _LINKS:
        seen.add(wanted)
        row = connection.execute(mine.where(post.c.platform_id == wanted)).first()
        if row is None:
            break
        found.append(row.id)
        wanted, links = row.reply_to, links + 1
    level, links = [text.post.ref.id], 0
    while level and links < _LINKS and len(found) < _MOST:
        replies = mine.where(post.c.reply_to.in_(level)).order_by(post.c.platform_id).limit(_MOST)
        rows = [row for row in connection.execute(replies) if row.platform_id not in seen]
        found += [row.id for row in rows]
        level, links = [row.platform_id for row in rows], links + 1
        seen.update(level)
    return found
