"""WARC files (ISO 28500), also within WACZ: posts as platforms answered, and the articles beside them.

A digest that does not fit is told, and its record is not read. Our own export holds native records as well.
"""

import io
import json
import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any
from urllib.parse import unquote

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from tweetcite.endpoints.captures import read_body, read_shown
from tweetcite.errors import InputError, RecordError
from tweetcite.exchange.codings import CODINGS, unpack
from tweetcite.exchange.findings import Finding, Found, Page, Passed
from tweetcite.exchange.histories import find_post, tie
from tweetcite.exchange.native import read_post, read_time
from tweetcite.exchange.values import Piece, read_value
from tweetcite.exchange.wrappers import explain
from tweetcite.model import Post
from tweetcite.platforms import match_post

NAME = "warc"
RECORDS, ARTICLES = "urn:tweetcite:post:", "urn:tweetcite:article:"
_LONGEST = 8 * 1024 * 1024
_LONGEST_LINE = 16 * 1024 * 1024
_BESIDE = ("warcinfo", "request", "metadata", "conversion", "continuation")
_UNPACKED = ("", "identity", "gzip", "deflate")
_PAGES = ("text/html", "application/xhtml+xml")


# It would print what strangers wrote, as it stands, to standard error.
logging.getLogger("warcio").addHandler(logging.NullHandler())


class _Bounded(io.RawIOBase):
    """Raises InputError where a line takes more memory than any honest one."""

    def __init__(self, stream: io.BufferedIOBase) -> None:
        self._stream = stream
        self._length = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "memoryview") -> int:  # type: ignore[override]
        data = self._stream.read1(len(buffer))
        end = data.rfind(b"\n")
        self._length = self._length + len(data) if end < 0 else len(data) - end
        if self._length > _LONGEST_LINE:
            raise InputError(f"a line longer than {_LONGEST_LINE} bytes; what follows is not read")
        buffer[: len(data)] = data
        return len(data)


class _Records(ArchiveIterator):  # type: ignore[misc]
    """Iterates over records, and counts the broken ones instead of printing them."""

    INC_RECORD = ""

    def _next_record(self, next_line: bytes | None) -> Any:
        """Raise ValueError, not EOFError, where the file ends within the headers of a record."""
        try:
            return super()._next_record(next_line)
        except EOFError:
            if next_line or self.record is None:
                raise ValueError("breaks off") from None
            raise


def read_warc(stream: io.BufferedIOBase) -> Iterator[Finding]:
    """Yield the posts and pages of a file; what is neither is counted."""
    records = _Records(_Bounded(stream), check_digests=True)
    number = 0
    try:
        for number, record in enumerate(records, 1):
            try:
                for one in _read_record(record):
                    yield one._replace(line=number) if isinstance(one, Found | Page) else one
                _read_rest(record)
            except (ValueError, EOFError, OSError) as error:
                yield RecordError(f"record {number}: {explain(error)}")
        if records.err_count:
            yield RecordError(f"{records.err_count} records do not end where they should; get the file again")
    except (ArchiveLoadFailed, ValueError, EOFError, OSError, AttributeError, TypeError) as error:
        yield RecordError(f"record {number + 1}: {explain(error)}; what follows is not read")


def _read_record(record: Any) -> Iterator[Finding]:
    if not record.rec_headers.get_header("WARC-Type"):
        raise ValueError("no record of a WARC file")
    if record.length is None:
        raise ValueError("breaks off")
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    if record.rec_type not in ("response", "resource") or not url:
        if record.rec_type == "revisit":
            yield Passed("captures that repeat an earlier one")
        elif record.rec_type not in _BESIDE:
            yield Passed("records of no known type")
        return
    status = record.http_headers.get_statuscode() if record.http_headers else "200"
    headers = record.http_headers or record.rec_headers
    kind = str(headers.get_header("Content-Type") or "")
    if status != "200":
        _check_digests(record)
        yield Passed("captures of errors and redirects")
    elif url.startswith(ARTICLES):
        yield Page(unquote(url.removeprefix(ARTICLES)), _read_data(record), _read_date(record))
    elif not ("json" in kind or kind.partition(";")[0].strip().lower() in _PAGES):
        if match_post(url):
            _check_digests(record)
        yield Passed("captures of other kinds")
    else:
        yield from _read_content(url.strip("<>"), _read_data(record), kind, _read_date(record))


def _read_data(record: Any) -> bytes:
    """Return the decoded content of a record, once its digests are found to fit."""
    told = record.http_headers
    coding = str(told.get_header("Content-Encoding") or "").strip().lower() if told else ""
    if coding in CODINGS:
        told.remove_header("Content-Encoding")
    elif coding not in _UNPACKED:
        raise ValueError(f"packed as {coding[:40]}, which is not read")
    stream, parts, size = record.content_stream(), [], 0
    while part := stream.read(64 * 1024):
        parts.append(part)
        size += len(part)
        if size > _LONGEST:
            raise ValueError(f"longer than {_LONGEST} bytes")
    _check_digests(record)
    data = b"".join(parts)
    if coding in CODINGS and len(data := unpack(data, coding, _LONGEST)) > _LONGEST:
        raise ValueError(f"longer than {_LONGEST} bytes")
    return data


def _read_rest(record: Any) -> None:
    """Read a record to its end. Raises ValueError where it has less than it announces."""
    while record.raw_stream.read(64 * 1024):
        pass
    if int(getattr(record.raw_stream, "limit", 0)) > 0:
        raise ValueError("breaks off")


def _check_digests(record: Any) -> None:
    """Raise ValueError where a record is not what its digests say: its content, or the headers before it."""
    _read_rest(record)
    if record.digest_checker is not None and record.digest_checker.passed is False:
        raise ValueError("its digest does not fit: it was changed or damaged")


def _read_date(record: Any) -> datetime | None:
    try:
        return read_time(record.rec_headers.get_header("WARC-Date"), "WARC-Date")[0]
    except ValueError:
        return None


def _read_content(url: str, data: bytes, kind: str, seen_at: datetime | None) -> Iterator[Finding]:
    from tweetcite.exchange.records import UNKNOWN, read_pieces

    if url.startswith(RECORDS):
        yield Found(*read_post(read_value(data)))
        return
    ref = match_post(url)
    if ref is not None and ref.id:
        shown = read_shown(read_body(data, kind), ref)
        if isinstance(shown, Post) and shown.ref.id == ref.id and shown.text:
            yield _date(Found(replace(shown, origin="import"), {"format": NAME, "captured_from": url}), seen_at)
        else:
            yield Passed("captures without a post's words")
    elif "json" in kind:
        try:
            answer = json.loads(data)
        except (ValueError, RecursionError):
            yield Passed("captures of other kinds")
            return
        for one in tie(read_pieces([Piece(answer, 0)]), find_post(url, answer)):
            if isinstance(one, RecordError):
                yield Passed("captures of other kinds" if UNKNOWN in str(one) else "captures without a post's words")
            else:
                yield _date(one, seen_at) if isinstance(one, Found) else one
    else:
        yield Page(url, data, seen_at)


def _date(found: Found, seen_at: datetime | None) -> Found:
    return found._replace(post=replace(found.post, seen_at=found.post.seen_at or seen_at))
