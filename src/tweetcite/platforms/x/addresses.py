"""Permalinks on X, Twitter and mirrors of them, and the time that an id holds."""

import re
from datetime import UTC, datetime

from tweetcite.model import PostRef

HANDLE = r"[A-Za-z0-9_]{1,20}"
# First segments of an address that name no account; X ignores the segment, so pages put anything there.
_NO_HANDLE = frozenset(
    "i x web status statuses twitter anyuser user "
    "explore home hashtag messages notifications search settings intent".split()
)
_URL = re.compile(
    r"""\s*<?(?:https?:)?(?://)?
    (?:(?:www|mobile|m|[a-z])\.)?
    (?:twitter\.com|x\.com|fxtwitter\.com|fixupx\.com|twittpr\.com|vxtwitter\.com|fixvx\.com|xcancel\.com
       |(?:[\w-]+\.){0,3}nitter(?:\.[\w-]+){1,3})
    (?::\d{1,5})?/(?:(?:\#|%23)!/)?
    (?:i/web/|(?:@|%40)?(?P<handle>[a-z0-9_]{1,20})/)?status(?:es)?/(?P<id>\d{1,20})(?![A-Za-z0-9_])""",
    re.VERBOSE | re.IGNORECASE,
)
_WIDGET = re.compile(
    r"\s*(?:https?:)?//platform\.(?:twitter|x)\.com/embed/[^?#\s]{0,60}[?#](?:[^\s]{0,4000}?[&;?])?id=(?P<id>\d{1,20})(?!\d)",
    re.IGNORECASE,
)
_EPOCH_MS = 1288834974657
_FIRST_DATED = 30_000_000_000


def match_url(url: str) -> PostRef | None:
    """Return the post of a permalink on X, Twitter or a mirror of them, with its address on x.com.

    Timelines, share and follow links are none. A placeholder (`i`, `x`, `___`) is no handle.
    """
    match = _URL.match(url)
    if match:
        return make_ref(match["id"], match["handle"])
    widget = _WIDGET.match(url)
    return make_ref(widget["id"], None) if widget else None


def match_id(number: str, handle: str | None = None) -> PostRef | None:
    """Return the post of a bare id of 15 to 19 digits, as all have had since 2011."""
    if not re.fullmatch(r"[1-9][0-9]{14,18}", number):
        return None
    return make_ref(number, handle if handle and re.fullmatch(HANDLE, handle) else None)


def make_ref(number: str, handle: str | None) -> PostRef:
    number = str(int(number))
    if handle and (handle.casefold() in _NO_HANDLE or not handle.strip("_")):
        handle = None
    return PostRef("x", number, f"https://x.com/{handle or 'i'}/status/{number}", handle)


def time_of(number: str) -> datetime | None:
    """Return the UTC second that an id holds; None for ids from before November 2010 and for no ids at all."""
    if not (number.isascii() and number.isdecimal() and len(number) <= 20) or int(number) < _FIRST_DATED:
        return None
    try:
        return datetime.fromtimestamp(((int(number) >> 22) + _EPOCH_MS) // 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None
