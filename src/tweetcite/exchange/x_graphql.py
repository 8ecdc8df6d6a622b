"""Posts of X as its own pages get them (GraphQL): answers saved by a browser or a crawler, and lists made of them."""

from collections.abc import Iterator, Mapping
from typing import Any

from tweetcite.exchange.findings import Finding, Passed
from tweetcite.exchange.x_api import list_edits, read_status
from tweetcite.payloads import is_mapping, mapping, text

NAME = "x graphql"
_KINDS = frozenset({"Tweet", "TweetWithVisibilityResults", "TweetTombstone"})


def fits(record: Mapping[str, Any]) -> bool:
    """Tell whether a record is a post as GraphQL has it, or an answer that may hold some."""
    if _is_post(record) or text(record.get("__typename")) in _KINDS or _is_post(mapping(record.get("metadata"))):
        return True
    data = record.get("data")
    return is_mapping(data) and "text" not in mapping(data) and next(_walk(data), None) is not None


def read(record: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield each post that stands anywhere in a record, once, in order."""
    known: set[str] = set()
    for node in _walk(record):
        if node.get("__typename") == "TweetTombstone":
            yield Passed("tombstones without an id")
        elif str(node["rest_id"]) not in known:
            known.add(str(node["rest_id"]))
            yield _read_post(node)


def _walk(top: object) -> Iterator[Mapping[str, Any]]:
    stack = [top]
    while stack:
        node = stack.pop()
        if isinstance(node, list):
            stack += reversed(node)
        elif is_mapping(node):
            node = mapping(node)
            if _is_post(node) or node.get("__typename") == "TweetTombstone":
                yield node
            stack += reversed([value for value in node.values() if isinstance(value, dict | list)])


def _is_post(node: Mapping[str, Any]) -> bool:
    return "rest_id" in node and "full_text" in mapping(node.get("legacy"))


def _read_post(node: Mapping[str, Any]) -> Finding:
    legacy = mapping(node["legacy"])
    if "retweeted_status_result" in legacy:
        return Passed("reposts")
    user = mapping(mapping(mapping(node.get("core")).get("user_results")).get("result"))
    old, new = mapping(user.get("legacy")), mapping(user.get("core"))
    edits = mapping(node.get("edit_control"))
    edits = mapping(edits.get("edit_control_initial")) or edits
    status = {
        **legacy,
        "id_str": text(node["rest_id"]),
        "user": {
            "id_str": user.get("rest_id"),
            "screen_name": new.get("screen_name") or old.get("screen_name"),
            "name": new.get("name") or old.get("name"),
            "protected": mapping(user.get("privacy")).get("protected") or old.get("protected"),
        },
        "edit_control": list_edits(edits.get("edit_tweet_ids")),
    }
    if "note_tweet" in node:
        note = mapping(mapping(mapping(node["note_tweet"]).get("note_tweet_results")).get("result"))
        status["note_tweet"] = {"text": note.get("text")}
    return read_status(status, {"format": NAME})
