"""Any web archive that speaks Memento (RFC 7089): TimeMaps list its captures, a TimeGate leads to the nearest one."""

import re
from collections.abc import Generator, Iterator
from datetime import UTC
from email.utils import format_datetime, parsedate_to_datetime
from typing import NamedTuple

from tweetcite.fetch.replay import Capture, choose_captures, list_addresses, read_captures, read_made_at
from tweetcite.model import PostRef
from tweetcite.platforms import Answer, Asking, Request, Unavailable, find_platform

_LINK = re.compile(r"<(?P<url>[^<>\s]{1,4000})>(?P<rest>[^<]{0,2000})")
_REL = re.compile(r";\s*rel\s*=\s*\"?(?P<rel>[^\";,]{1,200})")
_DATE = re.compile(r";\s*datetime\s*=\s*\"(?P<date>[^\"]{1,60})\"")
_STAMP = re.compile(r"(/\d{14})(?:[a-z]{2}_)?/(?=https?:/)")


class Archive(NamedTuple):
    """A web archive. `timemap` and `timegate` are what stands before the address; `raw` says whether `id_` works."""

    name: str
    timemap: str
    timegate: str | None = None
    raw: bool = True


def make_archive(root: str) -> Archive:
    """Return the archive at an address, laid out as pywb and the Internet Archive are."""
    root = root.rstrip("/")
    return Archive(root.partition("://")[2], f"{root}/timemap/link/", f"{root}/", True)


def ask_memento(ref: PostRef, archive: Archive) -> Asking:
    """Ask an archive for the captures of a post, and read them.

    Where it lists none it is asked for the one nearest to the post's time: not every archive has a TimeMap.
    """
    found: list[Capture] = []
    for address in list_addresses(ref):
        answer = yield Request(archive.timemap + address)
        if answer.status == 429:
            return Unavailable("rate-limited", f"{archive.name} asks for patience")
        found += read_timemap(answer, archive)
        if found:
            break
    if not found:
        found = yield from _find_nearest(ref, archive)
    if not found:
        return Unavailable("unknown", f"{archive.name} has no capture of it")
    return (yield from read_captures(ref, choose_captures(found)))


def read_timemap(answer: Answer, archive: Archive) -> Iterator[Capture]:
    """Yield the captures of a TimeMap in link format; what is no capture, or has no time, is passed over."""
    if answer.status != 200:
        return
    for link in _LINK.finditer(str(answer.data.get("html") or "")[:2_000_000]):
        rel, date = _REL.search(link["rest"]), _DATE.search(link["rest"])
        if rel is None or date is None or "memento" not in rel["rel"].split():
            continue
        try:
            made_at = parsedate_to_datetime(date["date"])
        except (ValueError, TypeError):
            continue
        url = _make_raw(link["url"], archive)
        original = url.partition("id_/")[2] or url
        yield Capture(url, made_at if made_at.tzinfo else made_at.replace(tzinfo=UTC), original)


def _find_nearest(ref: PostRef, archive: Archive) -> Generator[Request, Answer, list[Capture]]:
    """Ask the TimeGate for the capture that is nearest to the time in the post's id; for the latest without one.

    What tells no time of its own is no capture (RFC 7089, 4.1.1).
    """
    if archive.timegate is None:
        return []
    platform = find_platform(ref.platform)
    moment = platform.time_of(ref.id) if platform and ref.id else None
    headers = (("Accept-Datetime", format_datetime(moment, usegmt=True)),) if moment else ()
    for address in list_addresses(ref):
        answer = yield Request(archive.timegate + address, headers)
        made_at = read_made_at(answer) if answer.status == 200 else None
        if made_at:
            return [Capture(_make_raw(answer.url, archive), made_at, address)]
    return []


def _make_raw(url: str, archive: Archive) -> str:
    """Return the address of the very bytes of a capture."""
    return _STAMP.sub(r"\1id_/", url, count=1) if archive.raw else url
