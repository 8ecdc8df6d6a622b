"""Posts of X as snscrape wrote them, one a line. Its versions from before May 2023 cut long posts without a mark.

Source of the names: snscrape/modules/twitter.py of that project.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from tweetcite.exchange.findings import Finding, Found, Gone, Passed
from tweetcite.exchange.x_api import list_edits, make_ref, read_status
from tweetcite.model import Post
from tweetcite.payloads import is_mapping, mapping, text

NAME = "snscrape"
_MODULE = "snscrape.modules.twitter."
_CUT_FROM = 273
_ENDS = '.!?”"’。！？'
_LONG_SINCE = datetime(2023, 2, 8, tzinfo=UTC)


def fits(record: Mapping[str, Any]) -> bool:
    """Tell whether snscrape wrote a record, whatever it is of."""
    return str(record.get("_type", "")).startswith("snscrape.")


def read(record: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield the post of a record, and those that it reposts or quotes."""
    kind = str(record["_type"])
    if kind == f"{_MODULE}Tombstone":
        yield Gone(make_ref(_id(record)), "unknown")
        return
    if kind == f"{_MODULE}TweetRef":
        yield Passed("references without words")
        return
    if kind != f"{_MODULE}Tweet":
        raise ValueError(f"records of {kind[:60]} are not read")
    for key in ("retweetedTweet", "quotedTweet"):
        inner = record.get(key)
        if is_mapping(inner) and mapping(inner).get("_type") == kind:
            yield from read(mapping(inner))
    if record.get("retweetedTweet"):
        yield Passed("reposts")
        return
    yield _read_post(record)


def _read_post(record: Mapping[str, Any]) -> Finding:
    user, quoted = mapping(record.get("user")), record.get("quotedTweet")
    words = record.get("rawContent", record.get("content"))
    status = {
        "id_str": _id(record),
        "user": {
            "id_str": _id(user),
            "screen_name": user.get("username"),
            "name": user.get("displayname"),
            "protected": user.get("protected"),
        },
        "full_text": words if isinstance(words, str) else "",
        "created_at": record.get("date"),
        "lang": record.get("lang"),
        "in_reply_to_status_id_str": text(record.get("inReplyToTweetId")),
        "quoted_status_id_str": _id(mapping(quoted)) if is_mapping(quoted) else None,
        "edit_control": list_edits(mapping(record.get("editState")).get("editTweetIds")),
    }
    found = read_status(status, {"format": NAME})
    if isinstance(found, Found) and _may_be_cut(found.post):
        return found._replace(post=replace(found.post, truncated=True))
    return found


def _may_be_cut(post: Post) -> bool:
    """Tell whether a text is as long as the cuts are, stops amid a sentence, and is from when posts could be long."""
    words = (post.text or "").rstrip()
    late = post.created is not None and post.created >= _LONG_SINCE
    return late and _CUT_FROM <= len(words) <= 280 and words[-1] not in _ENDS


def _id(record: Mapping[str, Any]) -> str | None:
    return text(record.get("id.str")) or text(record.get("id"))
