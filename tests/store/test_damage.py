"""One bit flipped anywhere in what is stored: the audit names it.

The long form (`scripts/stress`) flips 1,000 bits in values and 1,000 in the file itself: FLIPS says how many.
"""

import os
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from archives import TEXT, VERSION, add, make_article, make_embed, make_inquiry, make_post, make_quote, make_report
from tweetcite.errors import StoreError
from tweetcite.store import open_store

FLIPS = int(os.environ.get("FLIPS", "60"))
UNSEALED = {("verdict", "run_id"), ("article_version", "archive_mark")}


class Cell(NamedTuple):
    """A stored value and where it stands."""

    table: str
    column: str
    row: int
    value: Any


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """An archive of some hundred values: posts with edits, names, looks and replies, articles, verdicts, ended runs."""
    file = tmp_path_factory.mktemp("damage") / "whole.db"
    for n in range(4):
        with open_store(file) as store, store.run("test", VERSION):
            told = {"likes": n, "note": "a\x00b", "share": [1.5e-07, None]}
            add(store, make_post(f"{TEXT} Berth {n}.", id=f"10{n}", account="77", language="en"), extra=told)
            add(store, make_post(f"Berth {n} is f…", id=f"10{n}", truncated=True, reply_to="99", name=f"Runa {n}"))
            store.add_inquiry(make_inquiry(f"Berth {n} is free, {'  ' * 20}is it not?", id=f"10{n}"), version=VERSION)
            embeds = make_embed(f"{TEXT} Berth {n}."), make_embed(id=f"20{n}", start=300, how="blockquote")
            article = make_article(f"storm-{n}.txt", *embeds, data=f"storm {n}".encode())
            quotes = make_quote(), make_quote("Closed", key="q-2", speaker=None)
            store.save(make_report(article, *quotes, post=make_post()), f"storm {n}".encode())
            store.finish(3, {"not-found": 2})
    with open_store(file, write=False) as store:
        assert store.verify_chain().faults == ()
    return file.read_bytes()


def unlocked(file: Path) -> sqlite3.Connection:
    """Open a database without its protection."""
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints=ON")
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    return connection


def list_cells(connection: sqlite3.Connection) -> Iterator[Cell]:
    # What is kept for speed is checked by itself.
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%word%' AND name <> 'tally'"
    for (table,) in connection.execute(query).fetchall():
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        for column in (c for c in columns if (table, c) not in UNSEALED):
            for row, value in connection.execute(f"SELECT rowid, {column} FROM {table}"):
                if value not in (None, "", b""):
                    yield Cell(table, column, row, value)


def flip(value: Any, chance: random.Random) -> bytes | int:
    """Return a value with one bit changed, as bytes or a number."""
    if isinstance(value, int):
        return value ^ (1 << chance.randrange(6))
    data = bytearray(value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value)
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def is_found(file: Path) -> bool:
    try:
        with open_store(file, write=False) as store:
            return not store.exists or not store.verify_chain().whole
    except StoreError:
        return True


def test_every_flipped_bit_of_a_value_is_found(archive: bytes, tmp_path: Path) -> None:
    chance = random.Random(3)
    file = tmp_path / "a.db"
    file.write_bytes(archive)
    with closing(unlocked(file)) as connection:
        cells = list(list_cells(connection))
    whole = file.read_bytes()
    assert not is_found(file)
    missed, done = [], 0
    while done < FLIPS:
        cell = chance.choice(cells)
        value = flip(cell.value, chance)
        kind = "TEXT" if isinstance(cell.value, str) else "BLOB" if isinstance(cell.value, bytes) else "INTEGER"
        file.write_bytes(whole)
        with closing(unlocked(file)) as connection:
            change = f"UPDATE {cell.table} SET {cell.column} = CAST(? AS {kind}) WHERE rowid = ?"
            try:
                connection.execute(change, (value, cell.row))
            except sqlite3.IntegrityError:
                continue
        done += 1
        if not is_found(file):
            missed.append((cell, value))

    assert missed == []


def test_every_flipped_bit_of_the_file_is_found(archive: bytes, tmp_path: Path) -> None:
    """The bits are those of stored values: the rest of a page may be empty."""
    chance = random.Random(5)
    file = tmp_path / "a.db"
    file.write_bytes(archive)
    with closing(sqlite3.connect(file)) as connection:
        values = [c.value for c in list_cells(connection) if not isinstance(c.value, int)]
    stored = [v.encode("utf-8", "surrogatepass") if isinstance(v, str) else v for v in values]
    missed, done = [], 0
    while done < FLIPS:
        value = chance.choice(stored)
        at = archive.find(value)
        if at < 0 or len(value) < 16:
            continue
        damaged = bytearray(archive)
        at += chance.randrange(len(value))
        damaged[at] ^= 1 << chance.randrange(8)
        file.write_bytes(damaged)
        done += 1
        if not is_found(file):
            missed.append((at, value))

    assert missed == []
