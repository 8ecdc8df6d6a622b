"""Posts of Bluesky as its servers answer: views, feeds, threads, the records of a repository, events of its stream.

The handle stands in views only; a record is known by the account's own identifier. `cid` names the very version.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from tweetcite.exchange.findings import Finding, Found, Gone, Passed
from tweetcite.exchange.x_api import read_stamp
from tweetcite.payloads import is_mapping, mapping, text
from tweetcite.platforms import Unavailable
from tweetcite.platforms.bluesky import match_url, read_payload

NAME = "bluesky"
_POSTS = "/app.bsky.feed.post/"
_EVENTS = frozenset({"commit", "identity", "account"})
_MISSING = ("#notFoundPost", "#blockedPost")


def fits(record: Mapping[str, Any]) -> bool:
    """Tell whether a record is a post of Bluesky, or holds some."""
    if record.get("kind") in _EVENTS and isinstance(record.get("did"), str):
        return True
    if isinstance(record.get("uri"), str) and record["uri"].startswith("at://"):
        return is_mapping(record.get("record")) or is_mapping(record.get("value"))
    return any(is_mapping(record.get(key)) and _has_view(mapping(record[key])) for key in ("thread", "post"))


def _has_view(node: Mapping[str, Any]) -> bool:
    uri = node.get("uri") or mapping(node.get("post")).get("uri")
    return isinstance(uri, str) and uri.startswith("at://")


def read(record: Mapping[str, Any], name: str = NAME) -> Iterator[Finding]:
    """Yield every post of a record: the view, or those of a thread or of an entry of a feed."""
    if record.get("kind") in _EVENTS:
        yield _read_event(record, name)
        return
    stack: list[object] = [record]
    while stack:
        node = mapping(stack.pop())
        if str(node.get("$type", "")).endswith(_MISSING):
            yield _read_missing(node)
        elif isinstance(node.get("uri"), str) and ("record" in node or "value" in node):
            yield _read_view(node, name)
        else:
            replies = node.get("replies")
            stack += reversed(replies if isinstance(replies, list) else [])
            stack += [node[key] for key in ("post", "parent", "root", "thread") if is_mapping(node.get(key))]


def _read_event(event: Mapping[str, Any], name: str) -> Finding:
    """Return what an event of the stream says: a post was made or changed, or deleted."""
    commit, stamp = mapping(event.get("commit")), event.get("time_us")
    seen_at = read_stamp(stamp // 1000) if isinstance(stamp, int) else None
    uri = f"at://{event['did']}/{commit.get('collection')}/{commit.get('rkey')}"
    if _POSTS not in uri:
        return Passed(_name_kind(uri) if commit else "notices of the stream")
    if commit.get("operation") == "delete":
        ref = match_url(uri)
        if ref is None:
            raise ValueError("the address of a deleted post cannot be read")
        return Gone(ref, "deleted", seen_at)
    found = _read_view({"uri": uri, "cid": commit.get("cid"), "value": mapping(commit.get("record"))}, name)
    return found._replace(post=replace(found.post, seen_at=seen_at)) if isinstance(found, Found) else found


def _read_view(view: Mapping[str, Any], name: str) -> Finding:
    uri = str(view["uri"])
    if _POSTS not in uri:
        return Passed(_name_kind(uri))
    if is_mapping(view.get("value")):
        view = {"uri": uri, "cid": view.get("cid"), "record": view["value"], "author": {"did": _did(uri)}}
    found = read_payload(view, "import")
    if isinstance(found, Unavailable):
        if found.reason == "login-wall":
            return Passed("posts that are not public")
        raise ValueError("no id or no words of a post of Bluesky")
    cid = text(view.get("cid"))
    return Found(found, {"format": name, **({"cid": cid} if cid else {})})


def _read_missing(node: Mapping[str, Any]) -> Finding:
    ref = match_url(str(node.get("uri")))
    if ref is None:
        raise ValueError("the address of a missing post cannot be read")
    return Gone(ref, "withheld" if "blocked" in node else "unknown")


def _name_kind(uri: str) -> str:
    """Return what the records of a collection are called."""
    kind = uri.removeprefix("at://").partition("/")[2].partition("/")[0]
    return {"app.bsky.feed.like": "likes", "app.bsky.feed.repost": "reposts"}.get(kind, "records that are no posts")


def _did(uri: str) -> str:
    return uri.removeprefix("at://").partition("/")[0]
