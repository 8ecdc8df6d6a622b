"""The answers of X's interfaces as posts: syndication, the first interface, the second as archives hold it."""

import html
import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from tweetcite.dates import parse_date
from tweetcite.markup import trim_words
from tweetcite.model import Author, Origin, Post, Precision
from tweetcite.payloads import is_mapping, items, mapping, text
from tweetcite.platforms import Reason, Unavailable
from tweetcite.platforms.x.addresses import make_ref, time_of

_SECOND: Precision = "second"
_LANGUAGES = {"iw": "he", "in": "id", "ji": "yi"}
_NO_LANGUAGE = frozenset("und zxx qme qam qct qht qst art".split())
_TOMBSTONES: tuple[tuple[str, Reason], ...] = (
    ("deleted", "deleted"),
    ("suspended", "suspended"),
    ("limits who can view", "protected"),
    ("protected", "protected"),
    ("not authorized", "protected"),
    ("withheld", "withheld"),
    ("age-restricted", "withheld"),
)
_WITHHELD = re.compile(
    r"(?:This (?:Tweet|Post) from @(?P<of>\w{1,20}) (?:has been|is) withheld in\b"
    r"|@(?P<account>\w{1,20})['’]s (?:account|Tweet|Post) (?:has been|is) "
    r"(?:withheld in\b|temporarily unavailable because))"
    r"[^\n]{0,400}",
    re.IGNORECASE,
)
"""What stands in place of words that are not shown, of the account itself: the first interface's withheld content."""
_ERRORS: dict[int, Reason] = {88: "rate-limited", 429: "rate-limited", 63: "suspended", 179: "protected"}


def read_payload(data: Mapping[str, Any], origin: Origin = "api") -> Post | Unavailable:
    """Return the post of a syndication answer, a v1.1 status or a v2 answer, or why there is none.

    Only wording that says so makes a post deleted; an empty tombstone hides it from readers without login.
    """
    if isinstance(data.get("data"), Mapping):
        data = _unfold(data)
    if data.get("__typename") == "TweetTombstone" or "tombstone" in data:
        return Unavailable(_read_tombstone(data))
    user, number = data.get("user"), str(data.get("id_str") or data.get("id") or "")
    if not isinstance(user, Mapping) or not user.get("screen_name") or not number.isdecimal():
        return Unavailable(_read_error(data))
    handle = str(user["screen_name"])
    words, truncated = _read_text(data)
    if (notice := _WITHHELD.fullmatch(words or "")) and (notice["of"] or notice["account"]).lower() == handle.lower():
        return Unavailable("withheld")
    exact = time_of(number)
    created, precision = read_created(data.get("created_at")) if exact is None else (exact, _SECOND)
    edits = items(mapping(data.get("edit_control")).get("edit_tweet_ids"))
    first = str(edits[0]) if edits and str(edits[0]) != number else None
    quoted = data.get("quoted_tweet")
    quoting = mapping(quoted).get("id_str") if is_mapping(quoted) else data.get("quoted_status_id_str")
    return Post(
        ref=replace(make_ref(number, handle), handle=handle),
        author=_read_user(user),
        text=words,
        created=created,
        created_precision=precision,
        language=clean_language(text(data.get("lang"))),
        truncated=truncated,
        quoting=text(quoting),
        reply_to=text(data.get("in_reply_to_status_id_str")),
        edit_of=first,
        edited_at=time_of(number) if first else None,
        mentions=tuple(map(_read_user, filter(is_mapping, items(mapping(data.get("entities")).get("user_mentions"))))),
        origin=origin,
    )


def _read_user(told: object) -> Author:
    user = mapping(told)
    return Author("x", text(user.get("id_str")), text(user.get("screen_name")), text(user.get("name")))


def _unfold(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return an answer of the second API, as web archives hold them, in the form of the first."""
    inner = data["data"]
    users = [mapping(u) for u in items(mapping(data.get("includes")).get("users"))]
    user = next((u for u in users if u.get("id") == inner.get("author_id")), {})
    named = {"id_str": user.get("id"), "screen_name": user.get("username"), "name": user.get("name")}
    return {**inner, "id_str": inner.get("id"), "user": named, "entities": {}}


def _read_text(data: Mapping[str, Any]) -> tuple[str | None, bool]:
    """Return the visible words of a payload.

    Positions count code points of the escaped text, except that the end of `display_text_range` may count UTF-16
    units and include the media link: the text ends where the first medium starts.
    """
    note = data.get("note_tweet")
    whole = mapping(note).get("text")
    if isinstance(whole, str):
        return trim_words(html.unescape(whole))[0], False
    text = str(data.get("full_text") or data.get("text") or "")
    start, end = 0, len(text)
    limits = data.get("display_text_range")
    if isinstance(limits, list) and len(limits) == 2 and all(isinstance(n, int) for n in limits):
        start, end = max(0, limits[0]), max(0, limits[1])
    for medium in items(mapping(data.get("entities")).get("media")):
        at = mapping(medium).get("indices")
        if isinstance(at, list) and at and isinstance(at[0], int) and start <= at[0]:
            end = min(end, at[0])
    words, cut = trim_words(html.unescape(text[start:end]))
    return words, cut or isinstance(note, Mapping) or data.get("truncated") is True


def _read_tombstone(data: Mapping[str, Any]) -> Reason:
    words = json.dumps(data, default=str)[:5000].casefold()
    if '"text"' not in words:
        return "withheld"
    return next((reason for phrase, reason in _TOMBSTONES if phrase in words), "unknown")


def _read_error(data: Mapping[str, Any]) -> Reason:
    for error in items(data.get("errors")):
        code = mapping(error).get("code")
        if isinstance(code, int) and code in _ERRORS:
            return _ERRORS[code]
    words = str(data.get("error") or "").casefold()
    return next((reason for phrase, reason in _TOMBSTONES if phrase in words), "unknown")


def read_created(value: object) -> tuple[datetime | None, Precision | None]:
    """Return the UTC time of a payload's `created_at` and its precision: ISO 8601, or as the first interface has it."""
    if not isinstance(value, str):
        return None, None
    for form in ("%a %b %d %H:%M:%S %z %Y", "%Y-%m-%d %H:%M:%S %z", "%Y-%m-%d %H:%M:%S"):
        try:
            moment = datetime.strptime(value, form)
            return (moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)), "second"
        except (ValueError, OverflowError):
            continue
    return parse_date(value) or (None, None)


def clean_language(code: str | None) -> str | None:
    code = (code or "").strip()
    return None if not code or code in _NO_LANGUAGE or len(code) > 12 else _LANGUAGES.get(code, code)
