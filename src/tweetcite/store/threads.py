"""The posts around a post: the chain of replies it is part of, and what its account posted within ten minutes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import CompoundSelect, Connection, Select, bindparam, literal_column, select, union_all

from tweetcite.model import Post
from tweetcite.store.columns import write_moment
from tweetcite.store.reading import Text
from tweetcite.store.rows import fetch, fetch_keyed, keyed
from tweetcite.store.tables import post, post_version

MINUTES = timedelta(minutes=10)
_LINKS = 12
_MOST = 25


@cache
def _near(count: int) -> CompoundSelect[Any]:
    """Return the query for what so many accounts posted, each within a span of its own."""
    parts = []
    for i in range(count):
        near = post.c.created_at.between(bindparam(f"first_{i}"), bindparam(f"last_{i}"))
        query = select(post.c.id, literal_column(str(i)).label("place"))
        query = query.where(post.c.account_id == bindparam(f"account_{i}"), near)
        parts.append(select(query.order_by(post.c.created_at, post.c.platform_id).limit(_MOST).subquery()))
    return union_all(*parts)


@cache
def _step(downwards: bool) -> Select[Any]:
    query = select(post.c.id, post.c.platform, post.c.platform_id, post.c.account_id, post.c.reply_to)
    query = query.order_by(post.c.platform, post.c.platform_id).limit(_MOST * _LINKS)
    return keyed(query, post.c.reply_to if downwards else post.c.platform_id)


@cache
def _texts() -> Select[Any]:
    return keyed(select(post_version.c.id), post_version.c.post_id)


@dataclass(slots=True)
class Threads:
    """The threads around posts; each is looked for once."""

    known: dict[int, tuple[int, ...]] = field(default_factory=dict)

    def find(self, connection: Connection, texts: Sequence[Text]) -> list[int]:
        """Return the versions of the posts around these, without these: at most 25 posts for each of them."""
        posts = {t.post_row: t for t in texts if t.post_row and t.account_id}
        fresh = {row: text for row, text in posts.items() if row not in self.known}
        if fresh:
            near, chains = find_near(connection, fresh), find_chains(connection, fresh)
            for row in fresh:
                around = dict.fromkeys([*near[row], *chains[row]])
                self.known[row] = tuple(around)[: 2 * _MOST]
        found = {row for one in posts for row in self.known[one]} - posts.keys()
        return sorted(row.id for row in fetch_keyed(connection, _texts(), found))


def find_near(connection: Connection, texts: Mapping[int, Text]) -> dict[int, list[int]]:
    """Return the posts of each account within ten minutes; where only the day is known there are none."""
    near: dict[int, list[int]] = {row: [] for row in texts}
    dated = [row for row, text in texts.items() if _tells_time(text.post)]
    if dated:
        asked: dict[str, Any] = {}
        for i, row in enumerate(dated):
            created = texts[row].post.created or datetime.min
            first, last = write_moment(created - MINUTES), write_moment(created + MINUTES)
            asked |= {f"account_{i}": texts[row].account_id, f"first_{i}": first, f"last_{i}": last}
        for found in fetch(connection, _near(len(dated)), asked):
            near[dated[found.place]].append(found.id)
    return near


def _tells_time(post: Post) -> bool:
    return post.created is not None and post.created_precision != "day" and 1 < post.created.year < 9999


def find_chains(connection: Connection, texts: dict[int, Text]) -> dict[int, list[int]]:
    """Follow the replies of each account to itself from these posts, up and down, at most twelve links either way."""
    chains: dict[int, list[int]] = {row: [] for row in texts}
    for downwards in (False, True):
        ends = {row: _end(text, downwards) for row, text in texts.items()}
        for _ in range(_LINKS):
            wanted = {end for some in ends.values() for end in some}
            rows = list(fetch_keyed(connection, _step(downwards), wanted))
            if not rows:
                break
            for row, text in texts.items():
                links = [r for r in rows if _joins(r, text, ends[row], downwards) and r.id not in (row, *chains[row])]
                chains[row] += [link.id for link in links][:_MOST]
                ends[row] = {link.platform_id if downwards else link.reply_to for link in links} - {None}
    return chains


def _end(text: Text, downwards: bool) -> set[str]:
    wanted = text.post.ref.id if downwards else text.post.reply_to
    return {wanted} if wanted else set()


def _joins(row: Any, text: Text, ends: set[str], downwards: bool) -> bool:
    end = row.reply_to if downwards else row.platform_id
    return end in ends and row.platform == text.post.ref.platform and row.account_id == text.account_id
