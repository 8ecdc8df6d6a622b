"""The native post file: JSON Lines in UTF-8, one post a line. What each key means is told in the README.

A line that cannot be used is told with its number and its reason, and the others are read.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, get_args

from tweetcite.errors import RecordError
from tweetcite.exchange.findings import Found
from tweetcite.exchange.values import LONGEST_LINE, cut_lines, read_value
from tweetcite.model import Author, Origin, Post, PostRef, Precision

TEXTS = (
    "url", "handle", "name", "account_id", "created_at", "lang", "reply_to", "quoting", "edit_of", "edited_at",
    "retrieved_at", "origin", "seen_in",
)  # fmt: skip
_KNOWN = frozenset((*TEXTS, "platform", "id", "text", "truncated"))
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_PLATFORM = re.compile(r"[a-z][a-z0-9_-]{0,31}", re.ASCII)
_LONGEST_ID = 512

NAME = "native"


def fits(record: Mapping[str, Any]) -> bool:
    """Tell whether a record has the keys of a native post."""
    return isinstance(record.get("platform"), str) and "text" in record


def read(record: Mapping[str, Any]) -> Iterator[Found]:
    """Yield the post of a native record. Raises ValueError for one that cannot be used."""
    yield Found(*read_post(record))


def read_native(lines: Iterable[bytes]) -> Iterator[Found | RecordError]:
    """Yield each post with its unknown keys and its line number, from 1; for a line that is none, the error.

    Empty lines, a byte order mark and either kind of line end are passed over. A line has at most 1 MiB, nested at
    most 64 deep. A time without a zone is UTC.
    """
    for number, line in enumerate(cut_lines(lines), 1):
        if line is None:
            yield RecordError(f"line {number}: longer than {LONGEST_LINE} bytes: cut or leave out what it carries")
            continue
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if not line.strip():
            continue
        try:
            yield Found(*read_post(_read_object(line)), number)
        except ValueError as error:
            yield RecordError(f"line {number}: {error}")


def _read_object(line: bytes) -> dict[str, Any]:
    found = read_value(line)
    if not isinstance(found, dict):
        raise ValueError("not an object with the keys of a post")
    return found


def read_post(record: Mapping[str, Any]) -> tuple[Post, Mapping[str, object]]:
    """Return the post of a native record, and its unknown keys. Raises ValueError with what is wrong with it."""
    missing = [name for name in ("platform", "id", "text") if name not in record]
    if missing:
        raise ValueError(f"`{missing[0]}` is missing")
    platform, text = record["platform"], record["text"]
    if not isinstance(platform, str) or not _PLATFORM.fullmatch(platform):
        raise ValueError("`platform` is not a name in small letters, such as x or bluesky")
    if not isinstance(text, str):
        raise ValueError("`text` is not a text")
    told = {name: _read_text(record, name) for name in TEXTS}
    handle = (told["handle"] or "").lstrip("@") or None
    post_id = _read_id(record["id"], text, handle)
    truncated = record.get("truncated")
    if truncated is not None and not isinstance(truncated, bool):
        raise ValueError("`truncated` is neither true nor false")
    created, precision = read_time(told["created_at"], "created_at")
    seen = Post(
        ref=PostRef(platform, post_id, told["url"], handle),
        author=Author(platform, told["account_id"], handle, told["name"]),
        text=text,
        created=created,
        created_precision=precision,
        language=told["lang"],
        truncated=bool(truncated),
        quoting=told["quoting"],
        reply_to=told["reply_to"],
        edit_of=told["edit_of"],
        edited_at=read_time(told["edited_at"], "edited_at")[0],
        origin=_read_origin(told["origin"]),
        seen_at=read_time(told["retrieved_at"], "retrieved_at")[0],
        seen_in=told["seen_in"],
    )
    return seen, {name: value for name, value in record.items() if name not in _KNOWN}


def _read_text(record: Mapping[str, Any], name: str) -> str | None:
    value = record.get(name)
    if value is not None and not isinstance(value, str):
        raise ValueError(f"`{name}` is not a text" + (": put it in marks" if isinstance(value, int) else ""))
    return value or None


def _read_id(told: object, text: str, handle: str | None) -> str | None:
    if told is None:
        if not handle or not text.strip():
            raise ValueError("`id` is null, and then `handle` and a `text` that is not empty are required")
        return None
    if not isinstance(told, str):
        raise ValueError("`id` is not a text: put it in marks, or the last digits are lost")
    if not told.strip() or told != told.strip() or len(told) > _LONGEST_ID:
        raise ValueError("`id` is empty, has spaces around it, or is too long")
    return told


def _read_origin(told: str | None) -> Origin:
    for origin in get_args(Origin):
        if told in (None, origin):
            return origin if told else "import"
    raise ValueError(f"`origin` is none of {', '.join(get_args(Origin))}")


def read_time(told: str | None, name: str) -> tuple[datetime | None, Precision | None]:
    """Return a time of a record and its precision: a date or date-time of ISO 8601, UTC where it names no zone."""
    if told is None:
        return None, None
    try:
        moment = datetime.fromisoformat(told)
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"`{name}` is no date or date-time such as 2023-02-16T09:12:33Z") from error
    return moment, "day" if _DAY.fullmatch(told) else "second"


def write_native(records: Iterable[Mapping[str, object]]) -> Iterator[bytes]:
    """Yield each record as a line: UTF-8, sorted keys, characters as they are, but lone surrogates escaped."""
    for record in records:
        line = json.dumps(record, ensure_ascii=False, sort_keys=True)
        yield _SURROGATE.sub(lambda m: f"\\u{ord(m[0]):04x}", line).encode() + b"\n"


_SURROGATE = re.compile("[\ud800-\udfff]")
