"""FxTwitter: another party's view of X, which shows long posts whole. A witness, and named as one."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from tweetcite.markup import trim_words
from tweetcite.model import Author, Post, PostRef
from tweetcite.platforms import Reason, Unavailable
from tweetcite.platforms.x import time_of

_REASONS: dict[str, Reason] = {
    "deleted": "deleted", "suspended": "suspended", "private": "protected", "blocked": "withheld",
}  # fmt: skip
_MESSAGES: dict[str, Reason] = {"PRIVATE_TWEET": "protected"}


def read_witness(data: Mapping[str, Any]) -> Post | Unavailable:
    """Return the post of an answer of the witness (`status`, or `tweet` of its first interface), or why there is none.

    Its text is whole, with the links that stand behind t.co.
    """
    told = data.get("status") if isinstance(data.get("status"), Mapping) else data.get("tweet")
    if not isinstance(told, Mapping):
        return Unavailable(_MESSAGES.get(str(data.get("message")), "unknown"))
    if told.get("type") == "tombstone":
        return Unavailable(_REASONS.get(str(told.get("reason")), "unknown"))
    author, number, words = told.get("author"), str(told.get("id") or ""), told.get("text")
    handle = author.get("screen_name") if isinstance(author, Mapping) else None
    if not number.isdecimal() or not isinstance(handle, str) or not isinstance(words, str):
        return Unavailable("unknown")
    created = time_of(number) or _read_time(told.get("created_timestamp"))
    quoted, replied = told.get("quote"), told.get("replying_to")
    return Post(
        ref=PostRef("x", number, f"https://x.com/{handle}/status/{number}", handle),
        author=Author("x", _text(author, "id"), handle, _text(author, "name")),
        text=trim_words(words)[0],
        created=created,
        created_precision="second" if created else None,
        language=_text(told, "lang"),
        truncated=False,
        quoting=_text(quoted, "id"),
        reply_to=_text(replied, "status") or _text(told, "replying_to_status"),
    )


def _text(holder: object, name: str) -> str | None:
    value = holder.get(name) if isinstance(holder, Mapping) else None
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) and str(value) else None


def _read_time(value: object) -> datetime | None:
    return datetime.fromtimestamp(value, UTC) if isinstance(value, int) and 0 < value < 2**32 else None
