"""Both kinds of database for the tests: where an archive stands, and what only its owner can do to it."""

import sqlite3
from contextlib import closing
from typing import Protocol

from tweetcite.store import Store
from tweetcite.store.sqlite.file import SqliteFile


class Place(Protocol):
    def __call__(self, name: str, *, empty: bool = False) -> str:
        """Return where the archive of that name is: the same name, the same place. `empty`: it is not made yet."""


def kind_of(store: Store) -> str:
    """Return `sqlite` or `postgresql`."""
    return "sqlite" if isinstance(store.database, SqliteFile) else "postgresql"


def count_rows(store: Store, table: str) -> int:
    """Count the rows of a table, whatever is written just now."""
    return int(rows(store, f"SELECT count(*) FROM {table}")[0][0])


def rows(store: Store, query: str) -> list[tuple[object, ...]]:
    """Return what a statement in both databases' SQL finds."""
    with store._read() as connection:
        assert connection is not None
        return [tuple(row) for row in connection.exec_driver_sql(query)]


def tamper(store: Store, *deeds: str) -> None:
    """Change what must not be changed, as only the owner of the database can: with all its guards taken off."""
    if isinstance(store.database, SqliteFile):
        with closing(sqlite3.connect(store.database.path, isolation_level=None)) as file:
            for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                file.execute(f"DROP TRIGGER {name}")
            for deed in deeds:
                file.execute(deed)
        return
    assert store._writer is not None
    with store._writer.begin() as connection:
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        for deed in deeds:
            connection.exec_driver_sql(deed.replace("BLOB", "BYTEA"))
