"""One bit flipped anywhere in what is stored: the audit names it.

The long form (`scripts/stress`) flips 1,000 bits in values and 1,000 in the file itself: FLIPS says how many.
"""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from damages import FLIPS, Cell, fill_densely, flip, is_found, is_sealed


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """An archive with something in every column."""
    file = tmp_path_factory.mktemp("damage") / "whole.db"
    fill_densely(file)
    return file.read_bytes()


def unlocked(file: Path) -> sqlite3.Connection:
    """Open a database without its protection."""
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints=ON")
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    return connection


def list_cells(connection: sqlite3.Connection) -> Iterator[Cell]:
    for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        for column in (c for c in columns if is_sealed(table, c)):
            for row, value in connection.execute(f"SELECT rowid, {column} FROM {table}"):
                if value not in (None, "", b""):
                    yield Cell(table, column, row, value)


def test_every_flipped_bit_of_a_value_is_found(archive: bytes, tmp_path: Path) -> None:
    chance = random.Random(3)
    file = tmp_path / "a.db"
    file.write_bytes(archive)
    with closing(unlocked(file)) as connection:
        cells = list(list_cells(connection))
    whole = file.read_bytes()
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
