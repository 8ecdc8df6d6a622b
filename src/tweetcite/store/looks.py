"""Looks for posts that others made and wrote down in an archive file: when, and what came of each."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, func, insert, select

from tweetcite.model import Author, Post, PostRef
from tweetcite.store.captures import Writing
from tweetcite.store.columns import digest_record, write_moment
from tweetcite.store.copies import add_copies
from tweetcite.store.copy import Copy, Place, make_copy
from tweetcite.store.custody import add_entries
from tweetcite.store.observations import Outcome
from tweetcite.store.rows import fetch_by
from tweetcite.store.tables import capture, observation


class ToldLook(NamedTuple):
    """One look for a post as a file tells of it."""

    ref: PostRef
    outcome: Outcome
    seen_at: datetime


def add_looks(connection: Connection, looks: Sequence[ToldLook], source: str, writing: Writing) -> int:
    """Store those looks that are not known yet, each with its observation; count them."""
    copies = {copy.key: (copy, look) for look in looks for copy in (_make_copy(look, source),)}
    known = {row.key for row in fetch_by(connection, select(capture.c.key), capture.c.key, copies)}
    fresh = [pair for key, pair in copies.items() if key not in known]
    if not fresh:
        return 0
    stored = add_copies(connection, [copy for copy, _ in fresh], writing)
    query = select(capture.c.key, capture.c.id)
    ids = {row.key: row.id for row in fetch_by(connection, query, capture.c.key, (copy.key for copy, _ in fresh))}
    rows = [
        {
            "post_id": where.post_id,
            "run_id": writing.run_id,
            "seen_at": copy.seen_at,
            "outcome": look.outcome,
            "capture_id": ids[copy.key],
        }
        for (copy, look), where in zip(fresh, stored, strict=True)
    ]
    before = connection.execute(select(func.coalesce(func.max(observation.c.id), 0))).scalar_one()
    connection.execute(insert(observation), rows)
    fresh_ids = connection.scalars(select(observation.c.id).where(observation.c.id > before))
    add_entries(connection, "observation", fresh_ids, writing.now)
    return len(rows)


def _make_copy(look: ToldLook, source: str) -> Copy:
    seen_at, ref = write_moment(look.seen_at), look.ref
    return make_copy(
        Post(ref=ref, author=Author(ref.platform, handle=ref.handle), text=None),
        "look",
        digest_record(["told look", ref.platform, ref.id, look.outcome, seen_at]),
        Place(source, seen_at=seen_at),
    )
