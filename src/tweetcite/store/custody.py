"""The chain of custody: every capture and every verdict is entered, and each entry seals all before it.

An entry holds the digest of what its subject said, salted, and a hash over that digest and the hash of the entry
before. Whoever changes, removes or reorders anything breaks the chain from there on. The salt stands in a table of
its own: a text that must go for legal reasons goes with its salt, an entry `redaction` says so, and the chain still
holds, while nobody can guess the text from the digest. A chain cannot know its own end: entries cut off the end
together with their subjects are only missed by whoever kept the last hash (`Custody.last`).
"""

import os
import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, Select, func, insert, select

from tweetcite.store.columns import digest, write_json
from tweetcite.store.rows import fetch_by
from tweetcite.store.tables import (
    account_name,
    article,
    article_version,
    body,
    capture,
    citation,
    custody,
    custody_salt,
    post,
    post_version,
    sighting,
    verdict,
)

_BEGINNING = "0" * 64
_AT_ONCE = 500
_MOST_FAULTS = 100


class Custody(NamedTuple):
    """What a check of the chain found: entries, those redacted, bodies, the last hash, one line for each fault."""

    entries: int
    redacted: int
    bodies: int
    last: str
    faults: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


def _captures() -> Select[Any]:
    return (
        select(
            *(c for c in capture.c if c.name not in ("post_id", "version_id", "name_id", "run_id")),
            post_version.c.text,
            post_version.c.text_sha256,
            post_version.c.truncated,
            post_version.c.edited_at,
            account_name.c.handle,
            account_name.c.name,
            post.c.platform,
            post.c.platform_id,
            sighting.c.platform.label("sighting_platform"),
            sighting.c.handle_key.label("sighting_handle"),
            sighting.c.day.label("sighting_day"),
        )
        .select_from(capture)
        .outerjoin(post_version, post_version.c.id == capture.c.version_id)
        .outerjoin(account_name, account_name.c.id == capture.c.name_id)
        .outerjoin(post, post.c.id == capture.c.post_id)
        .outerjoin(sighting, sighting.c.id == post_version.c.sighting_id)
    )


def _verdicts() -> Select[Any]:
    return (
        select(
            *(c for c in verdict.c if c.name not in ("version_id", "run_id")),
            post_version.c.text_sha256,
            citation.c.text.label("quotation"),
            citation.c.key,
            article.c.identity,
            article_version.c.sha256,
        )
        .select_from(verdict)
        .join(citation, citation.c.id == verdict.c.citation_id)
        .join(article, article.c.id == citation.c.article_id)
        .join(article_version, article_version.c.id == verdict.c.article_version_id)
        .outerjoin(post_version, post_version.c.id == verdict.c.version_id)
    )


_SUBJECTS = {"capture": (_captures, capture), "verdict": (_verdicts, verdict)}


def add_entries(connection: Connection, subject: str, ids: Iterable[int], now: str) -> None:
    """Enter rows that were just stored (`capture` or `verdict`) at the end of the chain, in the order of their ids."""
    told = _read_subjects(connection, subject, ids)
    if not told:
        return
    last = connection.execute(select(custody.c.id, custody.c.hash).order_by(custody.c.id.desc()).limit(1)).first()
    number, previous = (last.id, last.hash) if last else (0, _BEGINNING)
    entries, salts = [], []
    for subject_id in sorted(told):
        number += 1
        salt = os.urandom(16)
        sealed = digest(salt, told[subject_id])
        hash_ = _seal(previous, subject, subject_id, sealed, now)
        entries.append(
            {
                "id": number,
                "subject": subject,
                "subject_id": subject_id,
                "digest": sealed,
                "previous": previous,
                "hash": hash_,
                "stored_at": now,
            }
        )
        salts.append({"custody_id": number, "salt": salt})
        previous = hash_
    connection.execute(insert(custody), entries)
    connection.execute(insert(custody_salt), salts)


def _seal(previous: str, subject: str, subject_id: int, sealed: str, at: str) -> str:
    return digest(previous, subject, str(subject_id), sealed, at)


def _read_subjects(connection: Connection, subject: str, ids: Iterable[int]) -> dict[int, str]:
    """Return what each row says, as the one text that is digested."""
    query, table = _SUBJECTS[subject]
    return {row.id: write_json(dict(row._mapping)) for row in fetch_by(connection, query(), table.c.id, ids)}


def verify_chain(connection: Connection) -> Custody:
    """Read the whole chain and all that it is about again, and tell what does not agree. Changes nothing."""
    faults: list[str] = []
    redacted = {row.subject_id for row in connection.execute(_redactions())}
    previous, entries, missing_salts = _BEGINNING, 0, 0
    for rows in _batches(connection):
        told = _tell_all(connection, rows)
        for row in rows:
            entries += 1
            if row.previous != previous or row.hash != _seal(
                row.previous, row.subject, row.subject_id, row.digest, row.stored_at
            ):
                faults.append(f"custody {row.id}: the chain is broken here")
            previous = row.hash
            if row.salt is None and row.id in redacted:
                missing_salts += 1
            elif row.subject in told:
                fault = _compare(row, told[row.subject])
                faults += [fault] if fault else []
    faults += _find_unentered(connection)
    bodies, damaged = _check_bodies(connection)
    return Custody(entries, missing_salts, bodies, previous, tuple((faults + damaged)[:_MOST_FAULTS]))


def _redactions() -> Select[Any]:
    return select(custody.c.subject_id).where(custody.c.subject == "redaction")


def _batches(connection: Connection) -> Iterator[list[Any]]:
    query = (
        select(*custody.c, custody_salt.c.salt)
        .outerjoin(custody_salt, custody_salt.c.custody_id == custody.c.id)
        .order_by(custody.c.id)
        .limit(_AT_ONCE)
    )
    last = 0
    while rows := list(connection.execute(query.where(custody.c.id > last))):
        yield rows
        last = rows[-1].id


def _tell_all(connection: Connection, rows: Iterable[Row[Any]]) -> dict[str, dict[int, str]]:
    ids: dict[str, list[int]] = {name: [] for name in _SUBJECTS}
    for row in rows:
        if row.subject in ids:
            ids[row.subject].append(row.subject_id)
    return {name: _read_subjects(connection, name, some) for name, some in ids.items()}


def _compare(row: Row[Any], told: Mapping[int, str]) -> str | None:
    where = f"custody {row.id}: {row.subject} {row.subject_id}"
    if row.subject_id not in told:
        return f"{where} is gone"
    if row.salt is None:
        return f"{where} has lost its salt, and no redaction says why"
    if digest(row.salt, told[row.subject_id]) != row.digest:
        return f"{where} is not what it was when it was stored"
    return None


def _find_unentered(connection: Connection) -> list[str]:
    faults = []
    for name, (_, table) in _SUBJECTS.items():
        entered = select(custody.c.subject_id).where(custody.c.subject == name)
        query = select(table.c.id).where(table.c.id.not_in(entered)).order_by(table.c.id).limit(_MOST_FAULTS)
        faults += [f"{name} {row_id} was never entered in the chain" for row_id in connection.scalars(query)]
    return faults


def _check_bodies(connection: Connection) -> tuple[int, list[str]]:
    faults = []
    for row in connection.execute(select(body.c.sha256, body.c.data), execution_options={"yield_per": 20}):
        try:
            same = row.data is None or digest(zlib.decompress(row.data)) == row.sha256
        except zlib.error:
            same = False
        if not same:
            faults.append(f"body {row.sha256}: the bytes are not what they were when they were stored")
    return connection.execute(select(func.count()).select_from(body)).scalar_one(), faults
