"""Posts of X in the form of its second interface: pages of answers, or flattened, as twarc 2 writes them.

Source of the names: X API v2, `GET /2/tweets`. Its `text` is cut where a long post was asked for without `note_tweet`.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from tweetcite.exchange.findings import Finding, Gone, Passed
from tweetcite.exchange.x_api import list_edits, make_ref, read_moment, read_status
from tweetcite.payloads import is_mapping, items, mapping, text
from tweetcite.platforms import Unavailable
from tweetcite.platforms.x import read_payload

NAME = "x api 2"


def fits(record: Mapping[str, Any]) -> bool:
    """Tell whether a record is an answer of the second interface, or one post of it with its author."""
    data = record.get("data")
    if isinstance(data, list) or is_mapping(data):
        first = mapping(data[0] if isinstance(data, list) and data else data)
        return "text" in first and "id" in first
    if "errors" in record and not isinstance(record.get("errors"), str):
        return any("resource_id" in mapping(error) for error in items(record["errors"]))
    return "username" in mapping(record.get("author")) and "text" in record and "id" in record


def read(record: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield the posts of an answer, those that it includes, and those that it says cannot be had."""
    seen_at = read_moment(mapping(record.get("__twarc")).get("retrieved_at"))
    if "data" not in record and "errors" not in record:
        yield from _read_post(record, mapping(record.get("author")), seen_at)
        return
    includes, data = mapping(record.get("includes")), record.get("data")
    users = {text(mapping(user).get("id")): mapping(user) for user in items(includes.get("users"))}
    told = [*(data if isinstance(data, list) else [data] if data else []), *items(includes.get("tweets"))]
    known: set[str] = set()
    for post in (mapping(one) for one in told if _is_post(one)):
        if post["id"] in known:
            continue
        known.add(post["id"])
        author = users.get(text(post.get("author_id"))) or mapping(post.get("author"))
        yield from _read_post(post, author, seen_at)
    for error in items(record.get("errors")):
        if mapping(error).get("resource_type") == "tweet":
            yield _read_error(mapping(error), seen_at)


def _is_post(value: object) -> bool:
    return isinstance(mapping(value).get("id"), str)


def _read_post(post: Mapping[str, Any], author: Mapping[str, Any], seen_at: datetime | None) -> Iterator[Finding]:
    refers = {mapping(ref).get("type"): text(mapping(ref).get("id")) for ref in items(post.get("referenced_tweets"))}
    if "retweeted" in refers:
        yield Passed("reposts")
        return
    status = {
        **post,
        "id_str": text(post.get("id")),
        "user": {
            "id_str": author.get("id"),
            "screen_name": author.get("username"),
            "name": author.get("name"),
            "protected": author.get("protected"),
        },
        "entities": {},
        "in_reply_to_status_id_str": refers.get("replied_to"),
        "quoted_status_id_str": refers.get("quoted"),
        "edit_control": list_edits(post.get("edit_history_tweet_ids")),
    }
    if not author.get("username"):
        raise ValueError("its author is not among the users")
    yield read_status(status, {"format": NAME}, seen_at)


def _read_error(error: Mapping[str, Any], seen_at: datetime | None) -> Gone:
    """Return why a post could not be had, as far as the words of the error say."""
    found = read_payload({"error": error.get("detail") or error.get("title")})
    reason = found.reason if isinstance(found, Unavailable) else "unknown"
    return Gone(make_ref(error.get("resource_id")), reason, seen_at)
