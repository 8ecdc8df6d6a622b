"""Files that hold files: folders, zip and tar. Nothing is unpacked onto the disk, and nothing leads out of them.

Names that are absolute or go up, links, encrypted members and members that grow beyond measure are refused.
"""

import os
import re
import stat
import struct
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from io import BufferedIOBase
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any, NamedTuple, cast

from tweetcite.errors import InputError, RecordError
from tweetcite.exchange.wrappers import BROKEN, explain, guard

MOST_MEMBERS = 500_000
_MOST_TIMES = 300
_HARMLESS = 64 * 1024 * 1024
_END, _END_SIZE = b"PK\x05\x06", 22
_OUT = re.compile(r"^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\x00")
_LONGEST_NAME = 1024


class Member(NamedTuple):
    """A file within a bundle: its name, and how it is opened."""

    name: str
    open: Callable[[], AbstractContextManager[BufferedIOBase]]


def make_seekable(stream: Any, unpacked: IO[bytes], *, was_packed: bool) -> IO[bytes]:
    """Return a stream in which one can go to and fro: a plain file itself, else a copy that goes when it is closed."""
    if not was_packed and stream.seekable():
        return cast(IO[bytes], stream)
    try:
        copy = TemporaryFile()  # noqa: SIM115 - lives as long as its reader
        while data := unpacked.read(1024 * 1024):
            copy.write(data)
        copy.seek(0)
    except OSError as error:
        raise InputError(f"no room to unpack it ({explain(error)}); unpack it yourself, or set TMPDIR") from error
    return copy


def list_zip(stream: IO[bytes]) -> Iterator[Member | RecordError]:
    """Yield the files of a zip in the order of its table. Raises InputError for what is none, or has too many."""
    if _count_members(stream) > MOST_MEMBERS:
        raise InputError(f"more than {MOST_MEMBERS:,} files in one zip; unpack it yourself")
    try:
        bundle = zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise InputError(f"a zip that cannot be read ({explain(error)}); get it again") from error
    for one in bundle.infolist():
        if one.filename.endswith("/") or not one.filename:
            continue
        fault = _name_fault(one.filename) or _name_zip_fault(one)
        if fault:
            yield RecordError(f"{one.filename[:200]}: {fault}")
        else:
            yield Member(one.filename, partial(_open, partial(bundle.open, one)))


def _count_members(stream: IO[bytes]) -> int:
    """Return how many files the table of a zip announces: reading the table itself takes memory for each."""
    stream.seek(0, os.SEEK_END)
    size = stream.tell()
    stream.seek(max(0, size - _END_SIZE - 65_535))
    tail = stream.read()
    stream.seek(0)
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + _END_SIZE:
        return 0
    count, length = struct.unpack("<HI", tail[at + 10 : at + 16])
    return max(int(count), min(int(length), size) // 64 if count == 0xFFFF else 0)


def _name_zip_fault(one: zipfile.ZipInfo) -> str | None:
    if stat.S_ISLNK(one.external_attr >> 16):
        return "a link; links are not followed"
    if one.flag_bits & 1:
        return "encrypted; unpack it yourself"
    if one.file_size > max(_HARMLESS, _MOST_TIMES * one.compress_size):
        return f"unpacks to more than {_MOST_TIMES} times its size"
    return None


def list_tar(stream: IO[bytes]) -> Iterator[Member | RecordError]:
    """Yield the files of a tar in their order; each must be read before the next is asked for."""
    try:
        with tarfile.open(fileobj=stream, mode="r|") as bundle:
            for one in bundle:
                bundle.members = []  # type: ignore[attr-defined] # else every name is kept in memory
                fault = _name_fault(one.name) or (None if one.isfile() or one.isdir() else "a link or a device")
                if fault:
                    yield RecordError(f"{one.name[:200]}: {fault}")
                elif one.isfile() and (opened := bundle.extractfile(one)):
                    yield Member(one.name, partial(guard, opened))
    except (tarfile.TarError, EOFError, ValueError) as error:
        raise InputError(f"a tar that cannot be read to its end ({explain(error)}); get it again") from error


def list_folder(folder: Path) -> Iterator[Member | RecordError]:
    """Yield the files of a folder and of those in it, in the order of their names; hidden ones are left out."""
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(name for name in files if not name.startswith(".")):
            path = Path(place) / name
            shown = str(path.relative_to(folder))
            if path.is_symlink():
                yield RecordError(f"{shown}: a link; links are not followed")
            elif path.is_file():
                yield Member(shown, partial(_open, partial(open, path, "rb")))


def _open(opener: Callable[[], Any]) -> BufferedIOBase:
    """Open a member. Raises InputError for one that cannot be opened."""
    try:
        return guard(opener())
    except (*BROKEN, ValueError, KeyError) as error:
        raise InputError(f"cannot be opened ({explain(error)}); get it again") from error


def _name_fault(name: str) -> str | None:
    if _OUT.search(name) or len(name) > _LONGEST_NAME:
        return "its name leads out of the bundle"
    return None
