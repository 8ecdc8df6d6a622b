"""Captures: where each copy of a post came from, entered in the chain of custody as it is stored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection

from tweetcite.store.accounts import Named
from tweetcite.store.columns import write_json
from tweetcite.store.copy import Copy
from tweetcite.store.custody import enter
from tweetcite.store.rows import insert_rows, reserve_ids
from tweetcite.store.subjects import read_subjects
from tweetcite.store.tables import capture
from tweetcite.store.versions import Added, Owner


@dataclass(frozen=True, slots=True)
class Writing:
    """What every row that is written now says of its origin."""

    run_id: int
    program: str
    now: str


class Place(NamedTuple):
    """A copy, and the rows it stands in."""

    copy: Copy
    owner: Owner
    version_id: int | None
    name: Named


_NAMES = (
    "id", "post_id", "version_id", "name_id", "key", "kind", "how", "article_version_id", "source", "raw_sha256",
    "record", "created_at", "seen_at", "stored_at", "program", "run_id", "extra", "said", "reader",
)  # fmt: skip


def add_captures(connection: Connection, places: Sequence[Place], added: Mapping[int, Added], writing: Writing) -> None:
    """Store a capture for each copy, and enter it in the chain. `added` are the versions that were stored just now."""
    ids = reserve_ids(connection, capture, len(places))
    rows = [_list_values(row_id, place, writing) for row_id, place in zip(ids, places, strict=True)]
    insert_rows(connection, capture, _NAMES, rows, written=("extra", "said"))
    program, now = write_json(writing.program), write_json(writing.now)
    entries, rest = {}, []
    for row_id, (copy, _, version_id, _) in zip(ids, places, strict=True):
        version = added.get(version_id or 0)
        if version is None or version.copy is not copy or not copy.sealed:
            rest.append(row_id)
            continue
        # The same as when it is read back, but sooner.
        a, b, c, d, e = copy.sealed
        entries[row_id] = (
            f'{{{a},"id":{row_id},{b},"program":{program},{c},"run_id":{writing.run_id},{d},"stored_at":{now},{e}}}'
        )
    enter(connection, "capture", entries | dict(read_subjects(connection, "capture", rest)), writing.now)


def _list_values(row_id: int, place: Place, writing: Writing) -> tuple[Any, ...]:
    """Return the values of `_NAMES`."""
    c = place.copy
    return (
        row_id, place.owner.id if place.owner.kind == "post" else None, place.version_id, place.name.name_id,
        c.key, c.kind, c.how, c.article_version_id, c.source, c.raw_sha256, c.record, c.created_at, c.seen_at,
        writing.now, writing.program, writing.run_id, c.extra, c.said, c.reader,
    )  # fmt: skip
