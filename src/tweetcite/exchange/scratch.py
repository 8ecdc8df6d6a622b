"""A table on the disk for what must be found again while a file is read: memory stays flat whatever the file's size."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

_AT_ONCE = 10_000


class Scratch:
    """Values by keys, several under one key."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._kept: list[tuple[bytes, bytes]] = []

    def put(self, key: bytes, value: bytes) -> None:
        """Keep a value."""
        self._kept.append((key, value))
        if len(self._kept) >= _AT_ONCE:
            self._write()

    def find(self, key: bytes) -> list[bytes]:
        """Return the values of a key in the order in which they were put."""
        self._write()
        query = "SELECT value FROM kept WHERE key = ? ORDER BY rowid LIMIT 100"
        return [row[0] for row in self._connection.execute(query, (key,))]

    def _write(self) -> None:
        if self._kept:
            self._connection.executemany("INSERT INTO kept VALUES (?, ?)", self._kept)
            self._kept = []


@contextmanager
def open_scratch() -> Iterator[Scratch]:
    """Make a table that is gone at the end."""
    with closing(sqlite3.connect("", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=OFF")
        connection.execute("PRAGMA cache_size=-8000")
        connection.execute("CREATE TABLE kept (key BLOB, value BLOB)")
        connection.execute("CREATE INDEX keys ON kept (key)")
        connection.execute("BEGIN")
        yield Scratch(connection)
