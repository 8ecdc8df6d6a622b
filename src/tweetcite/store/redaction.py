"""Redacting a post: taking all that holds its words away without breaking the chain of custody.

Each row that said them is marked by an entry `redaction` of its old entry, whose salt goes, and entered anew as it is
now. So the chain holds, and nobody can guess the words from a digest.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, Table, bindparam, delete, insert, select, update

from tweetcite.store.columns import MARK, digest, digest_record
from tweetcite.store.custody import add_entries, append_entries
from tweetcite.store.erasure import mark_text
from tweetcite.store.history import find_post
from tweetcite.store.reindex import rebuild
from tweetcite.store.rows import fetch_by
from tweetcite.store.scope import Scope
from tweetcite.store.subjects import Subject
from tweetcite.store.tables import (
    APPEND_ONLY,
    article_version,
    body,
    capture,
    citation,
    custody,
    custody_salt,
    erasure,
    observation,
    post_version,
    sighting,
    verdict,
)
from tweetcite.store.versions import choose_versions

_AT_ONCE = 400


def redact(connection: Connection, scope: Scope, reason: str, program: str, now: str) -> None:
    """Take the words away everywhere, in one transaction; nothing of what was on the disk is cleaned yet."""
    kept = [mark_text(version_id, text) for version_id, text in scope.texts.items()]
    salt = os.urandom(16)
    with unlocked(connection):
        _forget_entries(connection, scope, reason, now)
        _blank_texts(connection, scope, kept)
        _blank_captures(connection, scope, salt)
        _blank_articles(connection, scope, salt)
        for some in _cut(scope.bodies):
            connection.execute(update(body).where(body.c.sha256.in_(some)).values(data=None))
    v = post_version.c
    owners = {row.post_id for row in fetch_by(connection, select(v.post_id), v.id, scope.texts)} - {None}
    choose_versions(connection, owners, {}, now)
    for subject, ids in list_subjects(connection, scope):
        add_entries(connection, subject, ids, now)
    told = {"platform": scope.platform, "platform_id": scope.platform_id, "reason": reason, "erased_at": now}
    row = {**told, "program": program, "texts": kept, "bodies": list(scope.bodies)}
    key = connection.execute(insert(erasure).values(**row)).inserted_primary_key
    add_entries(connection, "erasure", key or (), now)
    rebuild(connection)


def list_subjects(connection: Connection, scope: Scope) -> list[tuple[Subject, list[int]]]:
    """Return the entered rows that say the words, or a digest that they could be guessed from."""
    o, s = observation.c, sighting.c
    looks = fetch_by(connection, select(o.id), o.capture_id, scope.captures)
    linked = fetch_by(connection, select(s.id).where(s.post_id.is_not(None)), s.id, scope.sightings)
    return [
        ("capture", list(scope.captures)),
        ("verdict", list(scope.verdicts)),
        ("observation", sorted(row.id for row in looks)),
        ("link", sorted(row.id for row in linked)),
        ("article", sorted(scope.articles)),
    ]


def _forget_entries(connection: Connection, scope: Scope, reason: str, now: str) -> None:
    c = custody.c
    entries: set[int] = set()
    for subject, ids in list_subjects(connection, scope):
        query = select(c.id).where(c.subject == subject)
        entries |= {row.id for row in fetch_by(connection, query, c.subject_id, ids)}
    why = digest_record([scope.name, reason, now])
    append_entries(connection, "redaction", [(number, why) for number in sorted(entries)], now)
    for some in _cut(sorted(entries)):
        connection.execute(delete(custody_salt).where(custody_salt.c.custody_id.in_(some)))


def _cut(ids: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (ids[at : at + _AT_ONCE] for at in range(0, len(ids), _AT_ONCE))


def _change(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Write the values of rows, each row named by its `row_id`."""
    if rows:
        values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in rows[0] if name != "row_id"}
        change = update(table).where(table.c.id == bindparam("row_id")).values(values)
        told = [{n if n == "row_id" else f"new_{n}": value for n, value in row.items()} for row in rows]
        connection.execute(change, told)


def _blank_texts(connection: Connection, scope: Scope, kept: Sequence[dict[str, Any]]) -> None:
    marks = [(one["version_id"], MARK + one["text"], MARK + one["words"]) for one in kept]
    rows = [{"row_id": n, "text": "", "text_sha256": text, "words_sha256": words} for n, text, words in marks]
    _change(connection, post_version, rows)
    v = post_version.c
    query = select(v.sighting_id, v.words_sha256)
    words = {row.sighting_id: row.words_sha256 for row in fetch_by(connection, query, v.sighting_id, scope.sightings)}
    _change(connection, sighting, [{"row_id": row_id, "words_sha256": told} for row_id, told in words.items()])


def _blank_captures(connection: Connection, scope: Scope, salt: bytes) -> None:
    c = capture.c
    known = fetch_by(connection, select(c.id, c.key), c.id, scope.captures)
    rows = [{"row_id": row.id, "key": MARK + digest(salt, row.key), "extra": None} for row in known]
    _change(connection, capture, rows)


def _blank_articles(connection: Connection, scope: Scope, salt: bytes) -> None:
    quoted = [{"row_id": row_id, "text": "", "cue": None, "key": f"{MARK}{row_id}"} for row_id in scope.citations]
    _change(connection, citation, quoted)
    _change(connection, article_version, [{"row_id": row_id, "title": None, "authors": []} for row_id in scope.titles])
    v = verdict.c
    known = fetch_by(connection, select(v.id, v.reasons, v.findings_sha256), v.id, scope.verdicts)
    judged = [
        {
            "row_id": row.id,
            "post_text": None,
            "edits": [],
            "reasons": [{"code": reason["code"], "message": ""} for reason in row.reasons],
            "findings_sha256": MARK + digest(salt, row.findings_sha256),
        }
        for row in known
    ]
    _change(connection, verdict, judged)


@contextmanager
def unlocked(connection: Connection) -> Iterator[None]:
    """Take the guards off the append-only tables for as long as the block lasts, within the transaction."""
    if connection.dialect.name != "sqlite":
        for deed in ("DISABLE", "ENABLE"):
            for table in APPEND_ONLY:
                connection.exec_driver_sql(f"ALTER TABLE {table} {deed} TRIGGER USER")
            if deed == "DISABLE":
                yield
        return
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
    guards = connection.exec_driver_sql(query).all()
    # What is overwritten or dropped is filled with zeros at once.
    connection.exec_driver_sql("PRAGMA secure_delete=ON")
    for name, _ in guards:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    yield
    for _, statement in guards:
        connection.exec_driver_sql(statement)


def clean(engine: Engine) -> str | None:
    """Write the whole database anew, so that nothing that was taken away is left in it; return why that failed."""
    pooled = engine.raw_connection()
    driver: Any = pooled.driver_connection
    try:
        if engine.dialect.name == "sqlite":
            driver.execute("VACUUM")
            [(busy, _, _)] = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            return "its log is being read by another program" if busy else None
        driver.autocommit = True
        driver.execute("VACUUM FULL")
        return None
    except engine.dialect.loaded_dbapi.Error as error:
        return " ".join(str(error).split())
    finally:
        # It is of no more use to the pool: its settings were changed.
        pooled.invalidate()


def lift(connection: Connection, which: str, now: str) -> int:
    """Allow the texts of a post to be stored again; return how many redactions of it that ended."""
    row = find_post(connection, which.strip())
    if row is None:
        return 0
    e = erasure.c
    of_post = (e.platform == row.platform, e.platform_id == row.platform_id, e.lifted_at.is_(None))
    ids = list(connection.scalars(select(e.id).where(*of_post)))
    connection.execute(update(erasure).where(e.id.in_(ids)).values(lifted_at=now))
    add_entries(connection, "erasure", ids, now)
    return len(ids)
