"""Captures of web archives: what they are, and reading the post of one. Conversations, without I/O of their own."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from tweetcite.endpoints.captures import read_shown
from tweetcite.model import Post, PostRef
from tweetcite.platforms import Answer, Asking, Request, Unavailable, find_platform

MOST_CAPTURES = 4
_STAMP = re.compile(r"/(?P<stamp>\d{14})(?:[a-z]{2}_)?/")


class Capture(NamedTuple):
    """One copy that an archive holds: where it can be read, when it was made (UTC), of which address."""

    url: str
    made_at: datetime
    original: str
    mimetype: str = ""


def list_addresses(ref: PostRef) -> tuple[str, ...]:
    """Return the addresses under which archives may hold a post, the likeliest first.

    X changed its host in 2024, and archives do not know both as one.
    """
    url = ref.url or ""
    if ref.platform != "x":
        return (url,) if url else ()
    who = ref.handle or "i"
    hosts = ("twitter.com", "x.com", "mobile.twitter.com")
    paths = [f"{host}/{who}/status/{ref.id}" for host in hosts]
    paths += [f"twitter.com/i/web/status/{ref.id}"] if who == "i" else []
    return tuple(f"https://{path}" for path in paths)


def choose_captures(found: Iterable[Capture], most: int = MOST_CAPTURES) -> list[Capture]:
    """Return the captures worth reading: structured data first, the first and the last page, then others."""
    ordered = sorted(set(found), key=lambda c: c.made_at)
    data = [c for c in ordered if "json" in c.mimetype]
    pages = [c for c in ordered if "json" not in c.mimetype]
    chosen = [*data[:1], *data[1:][-1:], *pages[:1], *pages[1:][-1:], *pages[1:-1], *data[1:-1]]
    return chosen[:most]


def read_captures(ref: PostRef, captures: Iterable[Capture]) -> Asking:
    """Ask for captures one after another until one shows the post with words; return every text that they show.

    Where its words can change at its address, the other captures are read too.
    """
    platform = find_platform(ref.platform)
    found: list[Post] = []
    for capture in captures:
        answer = yield Request(capture.url)
        post = read_capture(answer, capture, ref)
        if isinstance(post, Post) and post.text not in [known.text for known in found]:
            found.append(post)
        if found and not (platform and platform.edits_in_place) and not found[-1].truncated:
            break
    return tuple(found) or Unavailable("unknown", "no capture of a web archive shows its words")


def read_capture(answer: Answer, capture: Capture, ref: PostRef) -> Post | Unavailable:
    """Return the post that a capture shows, at the capture's own time; soft errors and walls are none."""
    if answer.status != 200 or not answer.data:
        return Unavailable("unknown")
    post = read_shown(answer.data, ref)
    if isinstance(post, Unavailable) or post.ref.id != ref.id or not post.text:
        return post if isinstance(post, Unavailable) else Unavailable("unknown")
    made_at = read_made_at(answer) or capture.made_at
    return replace(post, origin="wayback", seen_at=made_at, seen_in=answer.url or capture.url)


def read_made_at(answer: Answer) -> datetime | None:
    """Return when an archive made what it answered: its header says so, else its address (RFC 7089)."""
    told = answer.headers.get("memento-datetime")
    if told:
        try:
            moment = parsedate_to_datetime(told)
        except (ValueError, TypeError):
            moment = None
        if moment is not None:
            return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    stamp = _STAMP.search(answer.url)
    return read_stamp(stamp["stamp"]) if stamp else None


def read_stamp(stamp: str) -> datetime | None:
    """Return the UTC time of fourteen digits, None where they are no time."""
    try:
        return datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
