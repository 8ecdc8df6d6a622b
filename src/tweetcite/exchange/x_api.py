"""Posts of X in the form of its first interface: twarc 1, streams, the syndication service, captures of web archives.

A repost holds the words of somebody else, often cut: the post itself is taken instead, where the record has it. A
person may write `RT @name:` as well: a post. A repost has a field of its own (X API v1.1, the Tweet object).
"""

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from tweetcite.exchange.findings import Finding, Found, Gone, Passed
from tweetcite.exchange.native import read_time
from tweetcite.model import PostRef
from tweetcite.payloads import is_mapping, items, mapping, text
from tweetcite.platforms import Reason, Unavailable
from tweetcite.platforms.x import match_url, read_payload

NAME = "x api"
_REPOST = re.compile(r"RT @\w{1,20}: ")
_OF_POSTS: Mapping[str, Reason] = {"delete": "deleted", "status_withheld": "withheld"}
_NOTICES = frozenset({*_OF_POSTS, "scrub_geo", "limit", "user_withheld", "disconnect", "warning"})
_CUT = re.compile(r"…(?:\s*https://t\.co/\w+)?\s*$")


def fits(record: Mapping[str, Any]) -> bool:
    """Tell whether a record is a status of the first interface, or a notice of its stream."""
    if _find_notice(record):
        return True
    return "screen_name" in mapping(record.get("user")) and ("id_str" in record or "id" in record)


def read(record: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield the post of a status, and those that it reposts or quotes."""
    if kind := _find_notice(record):
        yield _read_notice(kind, mapping(record[kind]))
        return
    for key in ("retweeted_status", "quoted_status", "quoted_tweet"):
        if is_mapping(record.get(key)) and fits(record[key]):
            yield from read(record[key])
    if is_mapping(record.get("retweeted_status")):
        yield Passed("reposts")
        return
    whole = record.get("extended_tweet")
    if is_mapping(whole):
        record = {**record, **mapping(whole), "truncated": False}
    yield read_status(record, {"format": NAME})


def read_status(
    status: Mapping[str, Any],
    extra: Mapping[str, object],
    seen_at: datetime | None = None,
    *,
    tells_reposts: bool = True,
) -> Found | Passed | Gone:
    """Return what a status says, as the platform's own reader has it. Raises ValueError for one that says nothing.

    Words in the form of a repost are one where they are cut, or where the file does not tell reposts otherwise.
    """
    if mapping(status.get("user")).get("protected") is True:
        return Passed("posts that are not public")
    words = str(status.get("full_text") or status.get("text") or "")
    if _REPOST.match(words) and (not tells_reposts or _CUT.search(words)):
        return Passed("reposts")
    found = read_payload(status, "import")
    if isinstance(found, Unavailable):
        if found.reason == "withheld":
            return Gone(make_ref(status.get("id_str") or status.get("id")), found.reason, seen_at)
        raise ValueError("no id, no account or no words of a post of X")
    return Found(replace(found, seen_at=seen_at), extra)


def make_ref(number: object) -> PostRef:
    """Return the post of a bare id. Raises ValueError for what is none."""
    ref = match_url(f"https://x.com/i/status/{number}")
    if ref is None:
        raise ValueError("the id is no number")
    return ref


def escape(words: object) -> str:
    """Return plain words as X sends them."""
    return html.escape(str(words or ""), quote=False)


def read_moment(value: object) -> datetime | None:
    """Return a time in ISO 8601, None for anything else."""
    try:
        return read_time(text(value), "time")[0]
    except ValueError:
        return None


def read_stamp(value: object) -> datetime | None:
    """Return the UTC time of a number of milliseconds since 1970, None for anything else."""
    try:
        return datetime.fromtimestamp(int(str(value)) // 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def list_edits(ids: object) -> Mapping[str, Any]:
    """Return the ids of a post's texts, the first one first, as the platform's reader takes them."""
    return {"edit_tweet_ids": [str(one) for one in dict.fromkeys(map(str, items(ids)))]}


def _find_notice(record: Mapping[str, Any]) -> str | None:
    """Return what kind of notice of the stream a record is; None for none."""
    kind = next(iter(record), "")
    return kind if kind in _NOTICES and is_mapping(record[kind]) and len(record) <= 2 else None


def _read_notice(kind: str, notice: Mapping[str, Any]) -> Finding:
    """Return what a notice says of a post: that it was deleted, or is withheld somewhere."""
    if kind not in _OF_POSTS:
        return Passed("notices of the stream")
    told = mapping(notice.get("status")) or notice
    number = text(told.get("id_str")) or text(told.get("id"))
    return Gone(make_ref(number), _OF_POSTS[kind], read_stamp(notice.get("timestamp_ms")))
