"""Any web archive that speaks Memento (RFC 7089): TimeMaps list its captures, a TimeGate leads to the nearest one."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import NamedTuple

from tweetcite.fetch.replay import Capture, choose_captures, list_addresses, read_captures
from tweetcite.model import PostRef
from tweetcite.platforms import Answer, Asking, Request, Unavailable

_LINK = re.compile(r"<(?P<url>[^<>\s]{1,4000})>(?P<rest>[^<]{0,2000})")
_REL = re.compile(r";\s*rel\s*=\s*\"?(?P<rel>[^\";,]{1,200})")
_DATE = re.compile(r";\s*datetime\s*=\s*\"(?P<date>[^\"]{1,60})\"")
_STAMP = re.compile(r"(/\d{14})/(?=https?:/)")
_MOST = 2_000


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
    """Ask an archive for the captures of a post, and read them."""
    found: list[Capture] = []
    for address in list_addresses(ref):
        answer = yield Request(archive.timemap + address)
        if answer.status == 429:
            return Unavailable("rate-limited", f"{archive.name} asks for patience")
        found += read_timemap(answer, archive)
        if found:
            break
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
        url = _STAMP.sub(r"\1id_/", link["url"], count=1) if archive.raw else link["url"]
        original = url.partition("id_/")[2] or url
        yield Capture(url, made_at if made_at.tzinfo else made_at.replace(tzinfo=UTC), original)


def ask_nearest(address: str, moment: datetime, archive: Archive) -> Request:
    """Return the question for the capture of an address that is nearest to a time (UTC)."""
    if archive.timegate is None:
        raise ValueError(f"{archive.name} has no TimeGate")
    return Request(archive.timegate + address, (("Accept-Datetime", format_datetime(moment, usegmt=True)),))
