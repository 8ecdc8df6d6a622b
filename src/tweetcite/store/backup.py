"""A copy of the archive in one file, made while others read and write, checked, and there whole or not at all.

Copying the file itself is no backup: what was written last stands in the log beside it.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import mkstemp
from typing import Any

from sqlalchemy import Connection

from tweetcite.errors import StoreError, UsageError

_BESIDE = ("-wal", "-shm", "-journal")


@contextmanager
def write_backup(connection: Connection, target: Path, *, replace: bool) -> Iterator[Path]:
    """Yield the finished copy under a name of its own, to be checked; after that it gets its name.

    Its owner alone may read it. Raises UsageError where the target is there already, unless it is to `replace` it, or
    is the archive itself; StoreError where it cannot be written, or the archive is in no file.
    """
    _check_target(connection, target, replace=replace)
    with _new_file(target) as partial:
        source: Any = connection.connection.driver_connection
        with closing(sqlite3.connect(partial)) as copy:
            source.backup(copy)
            # The copy has to be whole without a log.
            copy.execute("PRAGMA journal_mode=DELETE")
        yield partial
        _name(partial, target, replace=replace)


def _check_target(connection: Connection, target: Path, *, replace: bool) -> None:
    if connection.dialect.name != "sqlite":
        name = connection.engine.url.database or "DATABASE"
        raise UsageError(
            f"an archive on a server is backed up by its own tools: pg_dump --format=custom --file={target} {name}"
        )
    if not target.parent.is_dir():
        raise UsageError(f"{target.parent} does not exist: make this folder, or name a file elsewhere")
    if target.exists():
        files = [row[2] for row in connection.exec_driver_sql("PRAGMA database_list")]
        if any(file and Path(file).samefile(target) for file in files):
            raise UsageError(f"{target} is the archive itself: name another file")
        if not replace or not target.is_file():
            raise UsageError(f"{target} is there already: name another file, or say --replace")


@contextmanager
def _new_file(target: Path) -> Iterator[Path]:
    try:
        descriptor, name = mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    except OSError as error:
        raise _refuse(target, error) from error
    os.close(descriptor)
    partial = Path(name)
    try:
        yield partial
    except (OSError, sqlite3.Error) as error:
        raise _refuse(target, error) from error
    finally:
        for suffix in ("", *_BESIDE):
            partial.with_name(partial.name + suffix).unlink(missing_ok=True)


def _name(partial: Path, target: Path, *, replace: bool) -> None:
    """Give the copy its name once it is on the disk; a log left from what stood there would be taken for its own."""
    with partial.open("rb") as stream:
        os.fsync(stream.fileno())
    if replace:
        for suffix in _BESIDE:
            target.with_name(target.name + suffix).unlink(missing_ok=True)
        partial.replace(target)
    else:
        _link(partial, target)
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _link(partial: Path, target: Path) -> None:
    """Name the copy, but take nothing's place that came in the meantime."""
    left = [name for suffix in _BESIDE if (name := target.with_name(target.name + suffix)).exists()]
    if left:
        raise UsageError(f"{left[0]} is left from another database: remove it, or name another file")
    try:
        os.link(partial, target)
    except FileExistsError as error:
        raise UsageError(f"{target} is there already: name another file, or say --replace") from error


def _refuse(target: Path, error: OSError | sqlite3.Error) -> StoreError:
    reason = (getattr(error, "strerror", None) or str(error)).lower()
    return StoreError(f"{target} cannot be written ({reason}): name a file elsewhere, or make room")
