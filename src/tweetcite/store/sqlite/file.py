"""An archive in one SQLite file: how it is found, made and connected to, and what SQLite's errors mean.

Two engines look at one file: reading begins plainly, writing with BEGIN IMMEDIATE, because a transaction that reads
before it writes fails at once, whatever the timeout, when another has written in between.
"""

import errno
import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from tweetcite.errors import ReadOnlyError, StoreError
from tweetcite.store.revisions import bring_up_to_date, open_if_current

# SQLite has no queue: of many writers on a loaded machine one may be passed over for long.
BUSY_SECONDS = 60.0


def locate_file(where: str | Path | None) -> "SqliteFile":
    """Return the file that a path or URL means; None means the one in the user's data folder, which is made.

    Raises StoreError for any other kind of address, a folder or a missing folder.
    """
    if where is None:
        return _default_file()
    text = os.fspath(where)
    if text.startswith("sqlite:///"):
        text = unquote(text.removeprefix("sqlite:///"))
    elif "://" in text or text == ":memory:":
        kind = text.partition("://")[0]  # what stands behind may hold a password
        raise StoreError(f"{kind} is no database that tweetcite knows: name an SQLite file or a PostgreSQL address")
    path = Path(text).expanduser()
    if not text or path.is_dir():
        raise StoreError(f"{text or 'the empty name'} is a folder, not a database: name a file in it")
    if path.exists() and not path.is_file():
        raise StoreError(f"{path} is not a file: name an SQLite file")
    if not path.parent.is_dir():
        raise StoreError(f"{path.parent} does not exist: make this folder, or name a database elsewhere")
    return SqliteFile(path)


def _default_file() -> "SqliteFile":
    from platformdirs import user_data_dir

    folder = Path(user_data_dir("tweetcite", appauthor=False))
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise StoreError(f"{folder} cannot be made ({error.strerror}): name a database with --db") from error
    return locate_file(folder / "tweetcite.db")


@dataclass(frozen=True, slots=True)
class SqliteFile:
    """The file of an archive, whether it exists or not."""

    path: Path
    elsewhere = "name another file"

    @property
    def name(self) -> str:
        """The path as it was given."""
        return str(self.path)

    def open_writing(self) -> tuple[Engine, Engine]:
        """Return an engine that reads and one whose every transaction holds the right to write from its beginning."""
        made = _create(self.path)
        _check_writable(self.path)
        writer = _make_engine(
            self.path, "mode=rw", "BEGIN IMMEDIATE", ("PRAGMA synchronous=FULL", "PRAGMA wal_autocheckpoint=65536")
        )
        try:
            bring_up_to_date(writer, writer, self)
            self._keep_log(writer)
        except BaseException:
            writer.dispose()
            if made:
                _remove(self.path)
            raise
        return _make_engine(self.path, "mode=rw", "BEGIN", ("PRAGMA query_only=ON",)), writer

    def open_reading(self) -> Engine | None:
        """Return an engine that asks for no right to write; None where the file is missing or empty."""
        path = self.path
        if not path.exists() or path.stat().st_size == 0:
            return None
        # Reading a database with a log needs two files beside it, which cannot be made here; without, nothing can
        # change.
        closed = not (_may_write(path) and _may_write(path.parent)) and not _has_log(path)
        engine = _make_engine(path, "immutable=1" if closed else "mode=ro", "BEGIN", ("PRAGMA query_only=ON",))
        return open_if_current(engine, self)

    def list_tables(self, connection: Connection) -> set[str]:
        """Return the names of all tables of the file."""
        rows = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {name for (name,) in rows}

    def explain(self, error: BaseException) -> StoreError:
        """Turn what SQLite says into one line that says what to do."""
        said, path = " ".join(str(error).split()), self.path
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
        return StoreError(f"{path} cannot be used ({said}): check the file and its disk")

    def _keep_log(self, engine: Engine) -> None:
        try:
            connection = engine.raw_connection()
            try:
                connection.cursor().execute("PRAGMA journal_mode=WAL")
            finally:
                connection.close()
        except sqlite3.Error as error:
            raise self.explain(error) from error


def _make_engine(path: Path, mode: str, begin: str, pragmas: tuple[str, ...]) -> Engine:
    address = f"file:{quote(os.fsencode(path.absolute()))}?{mode}"

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(address, timeout=BUSY_SECONDS, uri=True, check_same_thread=False)
        connection.isolation_level = None
        try:
            for pragma in ("PRAGMA foreign_keys=ON", "PRAGMA mmap_size=0", "PRAGMA cache_size=-65536", *pragmas):
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


def _create(path: Path) -> bool:
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


def _check_writable(path: Path) -> None:
    """Raise ReadOnlyError where the file or its folder refuses to be written."""
    if not _may_write(path):
        raise ReadOnlyError(f"{path} is read-only: make it writable, or use --no-store")
    if not _may_write(path.parent):
        raise ReadOnlyError(f"{path.parent} is read-only: make it writable, or use --no-store")


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _has_log(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _remove(path: Path) -> None:
    """Take away a database that could not be made."""
    for suffix in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
