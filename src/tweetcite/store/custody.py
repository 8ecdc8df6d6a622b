"""The chain of custody: what is seen, judged and done is entered, and each entry seals all before it.

An entry holds the digest of what its subject said, salted, and a hash over that digest and the hash of the entry
before. Whoever changes, removes or reorders anything breaks the chain from there on. The salt stands in a table of
its own: a text that must go for legal reasons goes with its salt, an entry `redaction` says so, and the chain still
holds, while nobody can guess the text from the digest. A chain cannot know its own end: entries cut off the end
together with their subjects are only missed by whoever kept the last hash (`Custody.last`).

What may change (an article with its quotations, the link of a sighting) is entered again when it does: the last entry
counts.
"""

import os
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, select

from tweetcite.store.columns import digest
from tweetcite.store.rows import fetch_keyed, insert_rows, keyed
from tweetcite.store.subjects import Subject, read_subjects
from tweetcite.store.tables import custody, custody_salt

BEGINNING = "0" * 64
_SALT = 16
_ENTRY = ("id", "subject", "subject_id", "digest", "previous", "hash", "stored_at")


def add_entries(connection: Connection, subject: Subject, ids: Iterable[int], now: str) -> None:
    """Enter rows that were just stored at the end of the chain, in the order of their ids."""
    enter(connection, subject, dict(read_subjects(connection, subject, ids)), now)


def enter(connection: Connection, subject: Subject, told: Mapping[int, str], now: str) -> None:
    """Enter rows at the end of the chain, each by its id with what `read_subjects` tells of it."""
    if not told:
        return
    ids, chance = sorted(told), os.urandom(_SALT * len(told))
    salts = [chance[at : at + _SALT] for at in range(0, len(chance), _SALT)]
    sealed = [(row_id, digest(salt, told[row_id])) for row_id, salt in zip(ids, salts, strict=True)]
    numbers = append_entries(connection, subject, sealed, now)
    rows = [(numbers[row_id], salt) for row_id, salt in zip(ids, salts, strict=True)]
    insert_rows(connection, custody_salt, ("custody_id", "salt"), rows)


@cache
def _last() -> Select[Any]:
    c, salted = custody.c, custody_salt.c.custody_id == custody.c.id
    latest = select(func.max(c.id)).join(custody_salt, salted).where(c.subject == bindparam("subject"))
    latest = keyed(latest.group_by(c.subject_id), c.subject_id)
    return select(c.subject_id, c.digest, custody_salt.c.salt).join(custody_salt, salted).where(c.id.in_(latest))


def enter_changes(connection: Connection, subject: Subject, ids: Iterable[int], now: str) -> None:
    """Enter those rows of which the last entry says something else than they do now."""
    told = dict(read_subjects(connection, subject, ids))
    rows = fetch_keyed(connection, _last(), told, subject=subject)
    same = {row.subject_id for row in rows if digest(row.salt, told[row.subject_id]) == row.digest}
    enter(connection, subject, {row_id: text for row_id, text in told.items() if row_id not in same}, now)


def append_entries(connection: Connection, subject: str, sealed: list[tuple[int, str]], now: str) -> dict[int, int]:
    """Append an entry for each subject's id and digest; return the number of each by that id."""
    last = connection.execute(select(custody.c.id, custody.c.hash).order_by(custody.c.id.desc()).limit(1)).first()
    number, previous = (last.id, last.hash) if last else (0, BEGINNING)
    entries, numbers = [], {}
    for subject_id, sealed_digest in sealed:
        number += 1
        hash_ = seal(previous, subject, subject_id, sealed_digest, now)
        entries.append((number, subject, subject_id, sealed_digest, previous, hash_, now))
        numbers[subject_id] = number
        previous = hash_
    insert_rows(connection, custody, _ENTRY, entries)
    return numbers


def seal(previous: str, subject: str, subject_id: int, sealed: str, at: str) -> str:
    """Return the hash of an entry, which the next one holds."""
    return digest("\x1f".join((previous, subject, str(subject_id), sealed, at)))
