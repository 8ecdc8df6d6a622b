"""Permalinks of Mastodon, Misskey, Pleroma and Pixelfed on any server, and the time that an id holds."""

import re
from datetime import UTC, datetime
from re import Match

from tweetcite.model import PostRef

USER = r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,60}[A-Za-z0-9_])?"
HOST = r"[a-zA-Z0-9-]{1,63}(?:\.[a-zA-Z0-9-]{1,63}){1,5}"
_ANY_UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_URL = re.compile(
    rf"""\s*<?(?:https?:)?(?://)?(?P<host>{HOST})(?::\d{{1,5}})?/
    (?:(?:web|deck)/)?
    (?:(?:@|%40)(?P<user>{USER})(?:(?:@|%40)(?P<home>{HOST}))?/(?:statuses/|posts/)?
      | users/(?P<owner>{USER})/statuses/
      | p/(?P<photographer>(?!{_ANY_UUID}){USER})/
      | (?P<web>web/statuses/|statuses/)
      | (?P<note>(?:embed/)?notes/)
      | (?P<notice>notice/|embed/(?=9|A))
      | (?P<object>objects/))
    (?P<id>[A-Za-z0-9-]{{1,40}})(?![A-Za-z0-9_.-])""",
    re.VERBOSE,
)
# Servers with paths of this form that are no part of it.
_OTHERS = frozenset(
    "truthsocial tiktok threads youtube medium instagram facebook twitter x substack flipboard vk steemit".split()
)
_MANY_DIGITS = re.compile(r"[0-9]{15,20}")
_AID = re.compile(r"(?=[a-z0-9]*[0-9])(?=[a-z0-9]*[a-z])[5-9a-h][a-z0-9]{9}(?:[a-z0-9]{6})?")
_HEX = re.compile(r"(?=[0-9]*[a-f])[0-9a-f]{24}")
_ULID = re.compile(r"01[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{24}")
_FLAKE = re.compile(r"(?=[A-Za-z]*[0-9])[9A][A-Za-z0-9]{17}")
_UUID = re.compile(_ANY_UUID)
_CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"
_NOTE_EPOCH_MS = 946_684_800_000
_PICTURE_EPOCH_MS, _NEVER_YET_MS = 1_549_756_800_000, 2_208_988_800_000
_FIRST, _LAST = datetime(2014, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)


def match_url(url: str) -> PostRef | None:
    """Return the post of a permalink on any server of the network, or of an embedding frame.

    Without a list of servers the form of the id decides: a long number behind `@user`, a record key behind `notes/`,
    `notice/` or `objects/`. A short number counts only behind `users/<user>/statuses/` or on a server that names
    itself after the software.
    """
    match = _URL.match(url)
    if match is None:
        return None
    host = match["host"].lower().removeprefix("www.")
    if _OTHERS & set(host.split(".")[-2:]) or not _is_id(match, host):
        return None
    user = match["user"] or match["owner"] or match["photographer"]
    address = url[match.start("host") : match.end()]
    return _make_ref(match["id"], host, user, match["home"], address, is_picture=bool(match["photographer"]))


def _is_id(match: Match[str], host: str) -> bool:
    """Tell whether the last part of an address is an id of the software whose path it has."""
    key = match["id"]
    if match["note"]:
        return bool(_AID.fullmatch(key) or _HEX.fullmatch(key) or _ULID.fullmatch(key)) and _is_dated(key)
    if match["notice"]:
        return bool(_FLAKE.fullmatch(key))
    if match["object"]:
        return bool(_UUID.fullmatch(key))
    if key.isdecimal():
        named = "mastodon" in host or "mstdn" in host
        return bool(_MANY_DIGITS.fullmatch(key)) or (len(key) <= 20 and bool(match["owner"] or named))
    return match["web"] is None and bool(_ULID.fullmatch(key) or _FLAKE.fullmatch(key))


def _is_dated(key: str) -> bool:
    return _HEX.fullmatch(key) is not None or time_of(key) is not None


def _make_ref(
    key: str, host: str, user: str | None, home: str | None, address: str, *, is_picture: bool = False
) -> PostRef:
    handle = f"{user}@{(home or host).lower()}" if user else None
    if key.isdecimal() and user and not is_picture:
        url = f"https://{host}/@{user}{'@' + home if home else ''}/{key}"
    else:
        path = address.partition("/")[2].removeprefix("embed/").replace("%40", "@")
        url = f"https://{host}/{path}"
    return PostRef("mastodon", key, url, handle)


def time_of(key: str) -> datetime | None:
    """Return the UTC second that an id holds; None for ids without one.

    Milliseconds stand in the upper bits of a long number (Mastodon, and with fewer bits below and an epoch of its own
    Pixelfed, whose numbers would be of years to come there), in the first eight characters in base 36, since
    2000 (Misskey's aid and aidx), or in the first ten of a ULID. Source: the servers' own code.
    """
    if _MANY_DIGITS.fullmatch(key):
        ms = int(key) >> 16
        if ms > _NEVER_YET_MS:
            ms = (int(key) >> 22) + _PICTURE_EPOCH_MS
    elif _ULID.fullmatch(key):
        ms = 0
        for char in key[:10].lower():
            ms = ms * 32 + _CROCKFORD.index(char)
    elif _AID.fullmatch(key):
        ms = int(key[:8], 36) + _NOTE_EPOCH_MS
    else:
        return None
    try:
        moment = datetime.fromtimestamp(ms // 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return moment if _FIRST <= moment < _LAST else None
