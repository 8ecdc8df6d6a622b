"""Which articles were named: files, folders, patterns, standard input, lists of files; and their bytes."""

import os
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from tweetcite.errors import InputError, NotBuiltError, UsageError

SUFFIXES = frozenset({"", ".txt", ".html", ".htm", ".xhtml", ".md"})
"""Endings of the files that a folder is searched for; a file that is named itself may have any."""
MOST_BYTES = 20 * 1024 * 1024
_MOST_NAMES = 64 * 1024 * 1024
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_PATTERN = re.compile(r"[*?\[]")


class Input(NamedTuple):
    """One article to be read: a path, an address or `-`. `error` is set where nothing is behind the name."""

    source: str
    error: InputError | None = None


def find_inputs(paths: Iterable[str], files_from: str | None = None) -> list[Input]:
    """Return the articles that were named, in order and each once; an error stands where nothing was found.

    Folders are walked in the order of names; hidden entries and files of other kinds are passed over.
    Patterns are those that the shell left as they were.
    """
    named = [*paths, *(_read_names(files_from) if files_from else ())]
    if "-" in named and files_from == "-":
        raise UsageError("standard input cannot hold both the list of files and an article; name one of them as a file")
    found: dict[str, Input] = {}
    for name in named:
        for one in _expand(_shorten(name)):
            found.setdefault(os.path.normpath(one.source), one)
    return list(found.values())


def _shorten(name: str) -> str:
    """Drop a leading `./`: an article keeps its identity, however its folder was named."""
    short = name.removeprefix("./").lstrip("/") if name.startswith("./") else name
    return name if short in ("", "-") else short


def _read_names(files_from: str) -> list[str]:
    """Return the lines of a list of files; blank lines are passed over."""
    if files_from == "-":
        data = _read_stream(_standard_input(), _MOST_NAMES)
    else:
        try:
            with Path(files_from).open("rb") as stream:
                data = _read_stream(stream, _MOST_NAMES)
        except OSError as error:
            raise UsageError(f"cannot read the list of files {files_from}: {_why(error)}; check its name") from error
    if len(data) > _MOST_NAMES:
        raise UsageError(f"the list of files {files_from} is longer than 64 MiB; split it")
    return [os.fsdecode(line.rstrip(b"\r")) for line in data.split(b"\n") if line.strip()]


def _expand(name: str) -> Iterator[Input]:
    if name == "-" or _ADDRESS.match(name):
        yield Input(name)
    elif Path(name).is_dir():
        yield from _walk(name)
    elif _PATTERN.search(name) and not Path(name).exists():
        yield from _match(name)
    else:
        yield Input(name)


def _walk(folder: str) -> Iterator[Input]:
    errors: list[OSError] = []
    empty = True
    for place, folders, files in os.walk(folder, onerror=errors.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES:
                empty = False
                path = os.path.join(place, name)  # noqa: PTH118 - keeps the folder as it was named
                yield Input(_shorten(path))
    for error in errors:
        message = f"cannot read the folder {error.filename}: {_why(error)}; check its permissions"
        yield Input(str(error.filename), InputError(message))
    if empty and not errors:
        endings = " ".join(sorted(filter(None, SUFFIXES)))
        message = f"no articles in the folder {folder}; name a folder with {endings} files, or the files"
        yield Input(folder, InputError(message))


def _match(pattern: str) -> Iterator[Input]:
    import glob

    names = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - keeps the names as they were given
    if not names:
        yield Input(pattern, InputError(f"no file matches {pattern}; check the pattern"))
    for name in names:
        if Path(name).is_dir():
            yield from _walk(name)
        else:
            yield Input(name)


def is_address(source: str) -> bool:
    """Tell whether an input is named by its address."""
    return bool(_ADDRESS.match(source))


def read_input(source: str) -> bytes:
    """Return the bytes of one article, at most one more than `MOST_BYTES`. Raises InputError in one line."""
    if source == "-":
        return _read_stream(_standard_input(), MOST_BYTES)
    try:
        with Path(source).open("rb") as stream:
            return _read_stream(stream, MOST_BYTES)
    except OSError as error:
        raise InputError(f"cannot read {source}: {_why(error)}; check the path and its permissions") from error
    except ValueError as error:
        raise InputError(f"cannot read {source}: no file has such a name; check the path") from error


def open_lines(source: str) -> BinaryIO:
    """Open a file, or standard input for `-`, to be read line by line. Raises InputError in one line."""
    if _ADDRESS.match(source):
        raise NotBuiltError(f"fetching an address is not built yet: {source}; download the file and name it")
    if source == "-":
        return _standard_input()
    try:
        return Path(source).open("rb")
    except (OSError, ValueError) as error:
        why = _why(error) if isinstance(error, OSError) else "no file has such a name"
        raise InputError(f"cannot read {source}: {why}; check the path and its permissions") from error


def _standard_input() -> BinaryIO:
    if sys.stdin is None:
        raise InputError("cannot read standard input: it is closed; name a file")
    return sys.stdin.buffer


def _read_stream(stream: BinaryIO, most: int) -> bytes:
    return stream.read(most + 1)


def _why(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
