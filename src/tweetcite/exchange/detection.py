"""What an archive file is, told by its content and never by its name, and what it says."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from tweetcite.errors import InputError, RecordError
from tweetcite.exchange.findings import Finding, Found, Page, Passed
from tweetcite.exchange.rounding import watch_ids
from tweetcite.exchange.wrappers import PEEK, unwrap
from tweetcite.payloads import is_mapping, text

if TYPE_CHECKING:
    from io import BufferedIOBase

    from tweetcite.exchange.bundles import Member
    from tweetcite.exchange.wrappers import Reader

_MARK = b"\xef\xbb\xbf"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_LINES = 50
_LONGEST_ACTOR = 1024 * 1024
_DEEPEST = 2
_HAS_VALUES = re.compile(rb"(?:^|\n)\s*[\[{]")
_NO_FORM = "neither JSON, nor a table with the columns platform, id and text, nor of another form that the README lists"
_DATABASE = "a database; of another archive import what `tweetcite export --db FILE` writes"
_SCRIPT = re.compile(rb"\s*(?:window|Grailbird)\.")


def read_archive(stream: BinaryIO) -> Iterator[Finding]:
    """Yield all that an archive file says, in its order, with errors in place of what cannot be read.

    A file that breaks off, or that is a trap, gives what stands before, then an error.
    """
    return watch_ids(_read_stream(stream, 0))


def _read_stream(stream: "BinaryIO | BufferedIOBase", deep: int) -> Iterator[Finding]:
    """Read a file that lies so many bundles deep: the files of a bundle are often bundles themselves."""
    try:
        with unwrap(stream) as (unwrapped, was_packed):
            start = unwrapped.peek(PEEK)[:PEEK]
            is_zip, is_tar = start[:4] in _ZIP, start[257:262] == b"ustar"
            if deep and not ((is_zip or is_tar) and deep <= _DEEPEST) and not _may_hold_posts(start):
                yield Passed("other files")
            elif is_zip:
                from tweetcite.exchange.bundles import list_zip, make_seekable

                with make_seekable(stream, unwrapped, was_packed=was_packed) as whole:
                    yield from _read_bundle(list_zip(whole), deep + 1)
            elif is_tar:
                from tweetcite.exchange.bundles import list_tar

                for member in list_tar(unwrapped):
                    yield from [member] if isinstance(member, RecordError) else _read_member(member, deep + 1)
            else:
                yield from _read(unwrapped, start)
    except InputError as error:
        yield RecordError(str(error))


def read_folder(folder: Path) -> Iterator[Finding]:
    """Yield all that the files of a folder say, or the export that it is."""
    from tweetcite.exchange.bundles import list_folder

    return watch_ids(_read_bundle(list_folder(folder), 1))


def _read(stream: "Reader", start: bytes) -> Iterator[Finding]:
    from tweetcite.exchange import auto_archiver, car, tables, x_export

    if start.startswith(b"WARC/"):
        from tweetcite.exchange.warc import read_warc

        yield from read_warc(stream)
    elif car.fits(start):
        yield from car.read_car(stream)
    elif kind := x_export.find_kind(start):
        from tweetcite.exchange.bundles import Member

        yield from x_export.read_export([(kind, Member("this file", lambda: nullcontext(stream)))])
    elif tables.fits(start):
        yield from tables.read_table(stream)
    elif start.removeprefix(_MARK).startswith(auto_archiver.HEADER):
        yield from auto_archiver.read_table(stream)
    elif start.startswith(b"SQLite format 3\0"):
        raise InputError(_DATABASE)
    elif start.strip() and not _may_hold_values(start):
        raise InputError(_NO_FORM)
    else:
        yield from _read_json(stream, start)


def _may_hold_values(start: bytes) -> bool:
    """Tell whether a line of a file's beginning starts a JSON value, or none of its lines is whole."""
    words = start.removeprefix(_MARK)
    whole = b"\n" in words or len(start) < PEEK
    return bool(_HAS_VALUES.search(words) or _SCRIPT.match(words)) or (not whole and b"\0" not in words)


def _read_bundle(members: "Iterable[Member | RecordError]", deep: int) -> Iterator[Finding]:
    """Read the files of a bundle: those of an export of X together, the others one by one."""
    from tweetcite.exchange import x_export

    scripts: list[tuple[str, Member]] = []
    others: list[Member] = []
    names: dict[str, str] = {}
    for member in members:
        if isinstance(member, RecordError):
            yield member
            continue
        start = _read_start(member)
        if kind := x_export.find_kind(start):
            scripts.append((kind, member))
        elif b'"preferredUsername"' in start:
            names |= _read_actor(member)
        else:
            others.append(member)
    yield from x_export.read_export(scripts)
    for member in others:
        for one in _read_member(member, deep):
            yield _add_name(one, names) if names and isinstance(one, Found) else one


def _read_start(member: "Member") -> bytes:
    try:
        with member.open() as stream:
            return stream.read(4096)
    except (InputError, OSError):
        return b""


def _read_actor(member: "Member") -> Mapping[str, str]:
    """Return the display name of the account of an export of Mastodon, by its handle."""
    try:
        with member.open() as stream:
            told = json.loads(stream.read(_LONGEST_ACTOR))
        user, name = text(told.get("preferredUsername")), text(told.get("name"))
    except (InputError, OSError, ValueError, RecursionError, AttributeError):
        return {}
    return {user: name} if user and name else {}


def _add_name(found: Found, names: Mapping[str, str]) -> Found:
    author = found.post.author
    name = names.get((author.handle or "").partition("@")[0])
    known = replace(author, name=name) if name and not author.name else author
    return found._replace(post=replace(found.post, author=known))


def _read_member(member: "Member", deep: int) -> Iterator[Finding]:
    """Read one file of a bundle; one that holds nothing of a known form is passed over."""
    from tweetcite.exchange.records import UNKNOWN

    try:
        with member.open() as opened:
            for count, one in enumerate(_read_stream(opened, deep)):
                if count == 0 and isinstance(one, RecordError) and UNKNOWN in str(one):
                    yield Passed("other files")
                    return
                yield _place(one, member.name)
    except (InputError, OSError) as error:
        yield RecordError(f"{member.name}: {error}")


def _may_hold_posts(start: bytes) -> bool:
    from tweetcite.exchange import auto_archiver, car, tables

    first = start.removeprefix(_MARK).lstrip()
    if first[:1] in (b"{", b"[") or _SCRIPT.match(first):
        return True
    return first.startswith((b"WARC/", auto_archiver.HEADER)) or car.fits(start) or tables.fits(start)


def _place(one: Finding, name: str) -> Finding:
    if isinstance(one, Found | Page):
        return one._replace(line=f"{name}:{one.line}")
    return RecordError(f"{name}: {one}") if isinstance(one, RecordError) else one


def _read_json(stream: "Reader", start: bytes) -> Iterator[Finding]:
    """Read a native file line by line, other JSON as lines or as one document."""
    from tweetcite.exchange import native
    from tweetcite.exchange.records import read_pieces
    from tweetcite.exchange.values import read_document, read_lines

    kind = _judge_json(start)
    if kind == "native":
        yield from native.read_native(stream)
    else:
        yield from read_pieces(read_lines(stream) if kind == "lines" else read_document(stream))


def _judge_json(start: bytes) -> str:
    """Return `native`, `lines` or `document`: by the first line that is a value of its own."""
    from tweetcite.exchange import native
    from tweetcite.exchange.values import read_value

    words = start.removeprefix(_MARK).lstrip()
    if words[:1] == b"[" or _SCRIPT.match(words):
        return "document"
    lines = words.split(b"\n")[:_LINES]
    if words[:1] == b"{" and (lines[0].rstrip()[-1:] in b"{[,:" or (len(lines) == 1 and len(start) >= PEEK)):
        return "document"
    for line in lines:
        try:
            value = read_value(line)
        except ValueError:
            continue
        if is_mapping(value):
            return "native" if native.fits(value) else "lines"
    return "native"
