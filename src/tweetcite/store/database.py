"""Finding and opening the database: which file, whose, how it is connected to, and what its errors mean.

Two engines look at one file: reading begins plainly, writing with BEGIN IMMEDIATE, because a transaction that reads
before it writes fails at once, whatever the timeout, when another has written in between.
"""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote, unquote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import QueuePool

from tweetcite.errors import NotBuiltError, ReadOnlyError, StoreError

REVISIONS = ("0001", "0002", "0003")
BUSY_SECONDS = 10.0
_OURS = ("alembic_version", "custody", "citation")


def locate(where: str | Path | None) -> Path:
    """Return the file that a path or URL means; None means the one in the user's data folder, which is made.

    Raises NotBuiltError for PostgreSQL, StoreError for any other kind of address, a folder or a missing folder.
    """
    if where is None:
        return _default_file()
    text = os.fspath(where)
    if text.startswith(("postgresql:", "postgresql+", "postgres:")):
        raise NotBuiltError("a PostgreSQL archive is not built yet: name an SQLite file")
    if text.startswith("sqlite:///"):
        text = unquote(text.removeprefix("sqlite:///"))
    elif "://" in text or text == ":memory:":
        raise StoreError(f"{text} is no database that tweetcite knows: name an SQLite file")
    path = Path(text).expanduser()
    if not text or path.is_dir():
        raise StoreError(f"{text or 'the empty name'} is a folder, not a database: name a file in it")
    if path.exists() and not path.is_file():
        raise StoreError(f"{path} is not a file: name an SQLite file")
    if not path.parent.is_dir():
        raise StoreError(f"{path.parent} does not exist: make this folder, or name a database elsewhere")
    return path


def _default_file() -> Path:
    from platformdirs import user_data_dir

    folder = Path(user_data_dir("tweetcite", appauthor=False))
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise StoreError(f"{folder} cannot be made ({error.strerror}): name a database with --db") from error
    return locate(folder / "tweetcite.db")


def connect_reading(path: Path, *, only: bool) -> Engine:
    """Return an engine that reads; with `only`, one that asks for no right to write."""
    mode = "mode=ro" if only else "mode=rw"
    # Reading a database with a log needs two files beside it, which cannot be made here; without, nothing can change.
    if only and not (_may_write(path) and _may_write(path.parent)) and not _has_log(path):
        mode = "immutable=1"
    return _make_engine(path, mode, "BEGIN", ("PRAGMA query_only=ON",))


def connect_writing(path: Path) -> Engine:
    """Return an engine whose every transaction holds the right to write from its beginning."""
    return _make_engine(path, "mode=rw", "BEGIN IMMEDIATE", ("PRAGMA synchronous=FULL",))


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _has_log(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _make_engine(path: Path, mode: str, begin: str, pragmas: tuple[str, ...]) -> Engine:
    address = f"file:{quote(os.fsencode(path.absolute()))}?{mode}"

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(address, timeout=BUSY_SECONDS, uri=True, check_same_thread=False)
        connection.isolation_level = None
        try:
            for pragma in ("PRAGMA foreign_keys=ON", "PRAGMA mmap_size=0", *pragmas):
                connection.execute(pragma)
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, skip_autocommit_rollback=False)

    @event.listens_for(engine, "begin")
    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def create_file(path: Path) -> bool:
    """Make the empty file, for its owner alone; tell whether it was made here."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        return False
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise ReadOnlyError(
                f"{path} cannot be made in a folder that is read-only: name a database elsewhere"
            ) from error
        raise StoreError(f"{path} cannot be made ({error.strerror}): name a database elsewhere") from error
    return True


def find_revision(engine: Engine, path: Path) -> str | None:
    """Return the revision of the tables in a database, or None where it has no tables at all.

    Raises StoreError where the tables are somebody else's or of a newer tweetcite.
    """
    with explain_errors(path), engine.connect() as connection:
        tables = {name for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not tables:
            return None
        if not tables.issuperset(_OURS):
            raise StoreError(f"{path} is the database of another program: name another file")
        revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    if revision not in REVISIONS:
        raise StoreError(f"{path} was made by a newer tweetcite (tables {revision}): upgrade tweetcite")
    return str(revision)


def prepare(engine: Engine, path: Path) -> None:
    """Bring the tables of a database to the newest revision, all or nothing; a database made here goes if it fails."""
    if find_revision(engine, path) != REVISIONS[-1]:
        with explain_errors(path):
            # The import of Alembic costs more than all else at start-up, and is needed once in a database's life.
            from tweetcite.store.migrations import upgrade

            upgrade(engine)
    with explain_errors(path):
        connection = engine.raw_connection()
        try:
            connection.cursor().execute("PRAGMA journal_mode=WAL")
        finally:
            connection.close()


def check_writable(path: Path) -> None:
    """Raise ReadOnlyError where the file or its folder refuses to be written."""
    if not _may_write(path):
        raise ReadOnlyError(f"{path} is read-only: make it writable, or use --no-store")
    if not _may_write(path.parent):
        raise ReadOnlyError(f"{path.parent} is read-only: make it writable, or use --no-store")


def remove_file(path: Path) -> None:
    """Take away a database that could not be made."""
    for suffix in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


@contextmanager
def explain_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite says into one line that says what to do."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        raise _explain(path, str(cause)) from error
    except PoolTimeout as error:
        raise StoreError(f"{path} is asked for by too many at once: run fewer jobs") from error


def _explain(path: Path, said: str) -> StoreError:
    text = said.casefold()
    if "locked" in text or "busy" in text:
        return StoreError(
            f"{path} is locked by another program for more than {BUSY_SECONDS:.0f} s: wait for it, then try again"
        )
    if "readonly" in text or "read-only" in text:
        return ReadOnlyError(f"{path} is read-only: make it writable, or use --no-store")
    if "disk is full" in text:
        return StoreError(f"the disk of {path} is full: free some space, then run again; nothing was half-written")
    if "not a database" in text or "file is encrypted" in text:
        return StoreError(f"{path} is not a database: name another file")
    if "malformed" in text:
        return StoreError(f"{path} is damaged: restore it from a backup")
    if "unable to open" in text:
        return StoreError(f"{path} cannot be opened: check that you may read and write it and its folder")
    return StoreError(f"{path} cannot be used ({' '.join(said.split())}): check the file and its disk")
