"""Permalinks on Instagram, and the time that a shortcode holds."""

import re
from datetime import UTC, datetime

from tweetcite.model import PostRef

HANDLE = r"[A-Za-z0-9_](?:[A-Za-z0-9._]{0,28}[A-Za-z0-9_])?"
_URL = re.compile(
    rf"""\s*<?(?:https?:)?(?://)?(?:(?:www|m|help)\.)?(?:(?:dd|kk)?instagram\.com|instagr\.am)(?::\d{{1,5}})?/
    (?:(?P<handle>{HANDLE})/)?(?:p|reels?|tv)/(?!audio/|videos?/|embed)(?P<code>[A-Za-z0-9_-]{{5,60}})(?![A-Za-z0-9_-])""",
    re.VERBOSE | re.IGNORECASE,
)
_NO_HANDLE = frozenset("explore stories share direct accounts s p reel reels tv about legal".split())
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_EPOCH_MS = 1_314_220_021_721
# Behind the code of a post that not everybody may see stand 28 more characters.
_SUFFIX = 28
_SHORTEST_CODE = 10
_FIRST, _LAST = datetime(2011, 9, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)


def match_url(url: str) -> PostRef | None:
    """Return the post of a permalink of a picture, video or reel.

    Stories, accounts, sounds and share links are none.
    """
    match = _URL.match(url)
    if match is None or (match["handle"] or "").lower() in _NO_HANDLE:
        return None
    code = match["code"]
    return make_ref(code[:-_SUFFIX] if len(code) > _SUFFIX else code, match["handle"])


def match_id(code: str, handle: str | None = None) -> PostRef | None:
    """Return the post of a bare shortcode, told by the time that it holds."""
    known = len(code) >= _SHORTEST_CODE and time_of(code)
    return make_ref(code, handle if handle and re.fullmatch(HANDLE, handle) else None) if known else None


def make_ref(code: str, handle: str | None) -> PostRef:
    return PostRef("instagram", code, f"https://www.instagram.com/p/{code}/", handle)


def time_of(code: str) -> datetime | None:
    """Return the UTC second at which a post was made, which its shortcode holds in base 64; None for other codes."""
    if not re.fullmatch(r"[A-Za-z0-9_-]{9,12}", code):
        return None
    number = 0
    for char in code:
        number = number * 64 + _ALPHABET.index(char)
    try:
        moment = datetime.fromtimestamp(((number >> 23) + _EPOCH_MS) // 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return moment if _FIRST <= moment < _LAST else None
