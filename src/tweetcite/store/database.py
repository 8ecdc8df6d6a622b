"""The database behind the store: which one an address means, and what SQLite and PostgreSQL each do in their own way.

Everything else in the store is written once, in SQLAlchemy's terms. What differs is here as `Database` and in
`words.py` as `WordIndex`; each kind of database has a folder with both.
"""

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from json import JSONDecodeError
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from tweetcite.errors import StoreError

_SERVERS = ("postgresql:", "postgresql+", "postgres:")


class Database(Protocol):
    """A place where an archive is or will be."""

    @property
    def name(self) -> str:
        """What messages call it; never with a password."""

    @property
    def elsewhere(self) -> str:
        """What to name instead, where it is not the right one."""

    def open_writing(self) -> tuple[Engine, Engine]:
        """Return an engine that reads and one that writes; the archive is made, or brought up to date.

        Whoever writes waits for its turn before it reads anything: two writers never interleave.
        Raises StoreError, ReadOnlyError.
        """

    def open_reading(self) -> Engine | None:
        """Return an engine that reads one state within each transaction and changes nothing; None without an archive.

        Raises StoreError.
        """

    def list_tables(self, connection: Connection) -> set[str]:
        """Return the names of the tables that stand there, whosever they are."""

    def explain(self, error: BaseException) -> StoreError:
        """Turn what the driver says into one line that says what to do."""


def is_server(where: str | Path | None) -> bool:
    """Tell whether this is the address of a server, not a file."""
    return isinstance(where, str) and where.startswith(_SERVERS)


def locate(where: str | Path | None) -> Database:
    """Return the database that a path or address means; None means a file in the user's data folder, which is made.

    Raises StoreError for an address that means none.
    """
    if isinstance(where, str) and is_server(where):
        from tweetcite.store.postgresql.server import locate_server

        return locate_server(where)
    from tweetcite.store.sqlite.file import locate_file

    return locate_file(where)


@contextmanager
def explain_errors(database: Database) -> Iterator[None]:
    """Turn errors of the driver into one line that says what to do."""
    try:
        yield
    except DBAPIError as error:
        raise database.explain(error.orig or error) from error
    except (UnicodeDecodeError, JSONDecodeError, zlib.error) as error:
        raise StoreError(
            f"{database.name} holds a damaged value ({error}): `tweetcite audit` names it, restore it from a backup"
        ) from error
    except PoolTimeout as error:
        raise StoreError(f"{database.name} is asked for by too many at once: run fewer jobs") from error
