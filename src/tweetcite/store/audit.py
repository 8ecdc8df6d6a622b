"""Reading the whole archive again: the chain, what each entry seals, every digest, and what was made of what.

Rows are streamed: an archive of any size is checked in the same memory. Nothing is changed.
"""

import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import islice
from json import JSONDecodeError
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, String, func, select, type_coerce
from sqlalchemy.exc import DBAPIError

from tweetcite.store.columns import digest
from tweetcite.store.custody import BEGINNING, seal
from tweetcite.store.derivation import find_contradictions
from tweetcite.store.erasure import tell_erasures
from tweetcite.store.rows import stream
from tweetcite.store.subjects import SUBJECTS, Subject, read_all, read_plainly
from tweetcite.store.tables import article_version, body, capture, custody, custody_salt, erasure, metadata

_BODIES_AT_ONCE = 20
MOST_FAULTS = 10_000


class Custody(NamedTuple):
    """What a check of the archive found: entries, those redacted, bodies, the last hash, one line for each fault.

    `redactions` has a line for each post that had to go: no fault.
    """

    entries: int
    redacted: int
    bodies: int
    last: str
    faults: tuple[str, ...]
    redactions: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


def verify_chain(connection: Connection) -> Custody:
    """Check the chain, all that it seals and every stored byte; name what does not agree, 10,000 faults at most."""
    found = _Found()
    with _read_anything(connection):
        faults = tuple(islice(_find_faults(connection, found), MOST_FAULTS))
    return Custody(found.entries, found.redacted, found.bodies, found.last, faults, tuple(found.redactions))


class _Found:
    """What is counted while the archive is read."""

    def __init__(self) -> None:
        self.entries = self.redacted = self.bodies = 0
        self.last = BEGINNING
        self.redactions: list[str] = []


def _find_faults(connection: Connection, found: _Found) -> Iterator[str]:
    try:
        yield from _ask_database(connection)
        yield from _walk(connection, found)
        for subject in SUBJECTS:
            yield from _compare(connection, subject)
        yield from _check_bodies(connection, found)
        yield from find_contradictions(connection)
        found.redactions += tell_erasures(connection)
    except (DBAPIError, JSONDecodeError) as error:
        # On PostgreSQL that ends the transaction: nothing more can be asked in it.
        yield f"the database cannot be read further: {' '.join(str(getattr(error, 'orig', error)).split())}"


def _ask_database(connection: Connection) -> Iterator[str]:
    """Yield what SQLite itself finds damaged, and the rows that name one that is not there."""
    if connection.dialect.name != "sqlite":
        yield from _find_orphans(connection)
        return
    for (line,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if line != "ok":
            yield f"the database is damaged: {' '.join(str(line).split())}"
    for table, row_id, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"{table} {row_id}: the row of {parent} that it names is not there"


def _find_orphans(connection: Connection) -> Iterator[str]:
    """Yield what `foreign_key_check` would: a server looks at such rows only when they are written."""
    for table in metadata.sorted_tables:
        for key in sorted(table.foreign_keys, key=lambda key: key.parent.name):
            parent = key.column.table.alias("parent")
            there = parent.c[key.column.name]
            [first, *_] = table.primary_key.columns
            query = select(first).outerjoin(parent, there == key.parent).where(key.parent.is_not(None), there.is_(None))
            for row_id in connection.scalars(query.order_by(first).limit(MOST_FAULTS)):
                yield f"{table.name} {row_id}: the row of {key.column.table.name} that it names is not there"


@contextmanager
def _read_anything(connection: Connection) -> Iterator[None]:
    """Have damaged texts read as far as they go: the drivers refuse those that are no UTF-8."""
    driver: Any = connection.connection.driver_connection
    if connection.dialect.name != "sqlite":
        from tweetcite.store.postgresql.texts import read_anything

        with read_anything(driver):
            yield
        return
    before, driver.text_factory = driver.text_factory, lambda data: data.decode("utf-8", "surrogateescape")
    try:
        yield
    finally:
        driver.text_factory = before


def _walk(connection: Connection, found: _Found) -> Iterator[str]:
    """Walk the chain from its beginning: each entry holds the hash of the one before, and nothing is missing."""
    c = custody.c
    columns = {**dict(c.items()), "salted": custody_salt.c.custody_id}
    query = select(*read_plainly(columns)).order_by(c.id)
    query = query.outerjoin(custody_salt, custody_salt.c.custody_id == c.id)
    redacted = set(connection.scalars(select(c.subject_id).where(c.subject == "redaction")))
    for row in stream(connection, query):
        found.entries += 1
        expected = seal(row.previous, row.subject, row.subject_id, row.digest, row.stored_at)
        if (row.id, row.previous, row.hash) != (found.entries, found.last, expected):
            yield f"custody {row.id}: the chain is broken here"
            found.entries = row.id
        found.last = row.hash
        if row.subject == "redaction":
            found.redacted += 1
        elif row.subject not in SUBJECTS:
            yield f"custody {row.id}: there is no subject {row.subject!r:.40}"
        elif row.salted is None and row.id not in redacted:
            yield f"custody {row.id}: {row.subject} {row.subject_id} has lost its salt, and no redaction says why"


def _compare(connection: Connection, subject: Subject) -> Iterator[str]:
    """Lay the last entry of each row beside the row: both come in the order of the rows' ids."""
    with closing(stream(connection, _last_entries(subject))) as entries, closing(read_all(connection, subject)) as rows:
        entry = next(entries, None)
        for row_id, told in rows:
            while entry is not None and entry.subject_id < row_id:
                yield f"custody {entry.id}: {subject} {entry.subject_id} is gone"
                entry = next(entries, None)
            if entry is None or entry.subject_id != row_id:
                yield f"{subject} {row_id} was never entered in the chain"
                continue
            if entry.salt is not None and digest(entry.salt, told) != entry.digest:
                yield f"custody {entry.id}: {subject} {row_id} is not what it was when it was stored"
            entry = next(entries, None)
        while entry is not None:
            yield f"custody {entry.id}: {subject} {entry.subject_id} is gone"
            entry = next(entries, None)


def _last_entries(subject: Subject) -> Select[Any]:
    c = custody.c
    last = select(func.max(c.id)).where(c.subject == subject).group_by(c.subject_id)
    query = select(c.id, c.subject_id, type_coerce(c.digest, String).label("digest"), custody_salt.c.salt)
    query = query.outerjoin(custody_salt, custody_salt.c.custody_id == c.id)
    return query.where(c.id.in_(last)).order_by(c.subject_id)


def _check_bodies(connection: Connection, found: _Found) -> Iterator[str]:
    c = body.c
    seen = [
        select(column.label("sha256"), func.min(table.c.stored_at).label("first")).group_by(column).subquery()
        for table, column in ((capture, capture.c.raw_sha256), (article_version, article_version.c.sha256))
    ]
    columns = {name: c[name] for name in ("sha256", "size", "packing", "stored_at")}
    query = select(*read_plainly(columns), c.data, *(one.c.first.label(f"first_{i}") for i, one in enumerate(seen)))
    for one in seen:
        query = query.outerjoin(one, one.c.sha256 == c.sha256)
    erased = {sha256 for some in connection.scalars(select(erasure.c.bodies)) for sha256 in some}
    for row in stream(connection, query, _BODIES_AT_ONCE):
        found.bodies += 1
        if row.data is None:
            if row.sha256 not in erased:
                yield f"body {row.sha256}: its bytes are gone, and no redaction says why"
            continue
        data = _unpack(row.data)
        if data is None or digest(data) != row.sha256 or len(data) != row.size or row.packing != "zlib":
            yield f"body {row.sha256}: the bytes are not what they were when they were stored"
        elif row.stored_at != min(filter(None, (row.first_0, row.first_1)), default=None):
            yield f"body {row.sha256}: it was not stored when its captures were"


def _unpack(packed: bytes) -> bytes | None:
    """Return the bytes, None where they are damaged, be it in a bit that makes no difference to them.

    A bit can change without them: the last byte's unused ones, or a repeat told otherwise. Then packing them again
    differs in that one bit; where another library packed them, it differs in many.
    """
    try:
        data = zlib.decompress(packed)
    except (zlib.error, TypeError):
        return None
    again = zlib.compress(data, 6)
    if again == packed or len(again) != len(packed):
        return data
    differ = sum((a ^ b).bit_count() for a, b in zip(again, packed, strict=True))
    return None if differ == 1 else data
