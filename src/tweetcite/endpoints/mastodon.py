"""Mastodon and servers that speak like it: the status, its earlier texts, else the note as ActivityPub has it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import quote, urlsplit

from tweetcite.endpoints import Listing, make_query, prefer, take
from tweetcite.model import Post, PostRef
from tweetcite.platforms import Answer, Asking, Request, Unavailable
from tweetcite.platforms.mastodon import read_payload

_NOTE = (("Accept", 'application/activity+json, application/ld+json; profile="https://www.w3.org/ns/activitystreams"'),)
_MOST_VERSIONS = 100


def ask(ref: PostRef, *, witnesses: bool = True) -> Asking:
    """Ask the server of a post's address. `Record not found` may mean many things; only a tombstone says deleted."""
    parts = urlsplit(ref.url or "")
    if not parts.hostname:
        return Unavailable("unknown", "its server is not known; give its address")
    root, number = f"https://{parts.netloc}", quote(ref.id or "", safe="")
    misses: list[Unavailable] = []
    if "/notes/" not in parts.path and "/objects/" not in parts.path:
        status = yield Request(f"{root}/api/v1/statuses/{number}")
        post = _take(status, ref)
        if isinstance(post, Post):
            if status.data.get("edited_at"):
                history = yield Request(f"{root}/api/v1/statuses/{number}/history")
                return (post, *read_history(status.data, history, post))
            return (post,)
        misses.append(post)
        if post.reason in ("rate-limited", "suspended"):
            return post
    note = _take((yield Request(ref.url or "", _NOTE)), ref)
    return (note,) if isinstance(note, Post) else prefer(note, *misses)


def list_latest(handle: str) -> Listing:
    """Ask the server of an account, `user@host`, for its latest posts, replies included."""
    user, _, host = handle.partition("@")
    if not user or not host:
        return ()
    root = f"https://{host}/api/v1/accounts/"
    number = (yield Request(make_query(f"{root}lookup", acct=user))).data.get("id")
    if not isinstance(number, str) or not number.isalnum():
        return ()
    query = make_query(f"{root}{number}/statuses", limit="40", exclude_reblogs="true")
    items = (yield Request(query)).data.get("items")
    statuses = [one for one in items if isinstance(one, Mapping)] if isinstance(items, list) else []
    return tuple(post for one in statuses if isinstance(post := read_payload(one), Post) and post.ref.url)


def _take(answer: Answer, ref: PostRef) -> Post | Unavailable:
    """Return the post of an answer, whose address may be that of its first server."""

    def read(data: Mapping[str, Any]) -> Post | Unavailable:
        found = read_payload(data)
        if isinstance(found, Post) and str(data.get("id") or "") in (ref.id, ref.url):
            return replace(found, ref=replace(ref, handle=found.ref.handle))
        return found

    return take(answer, ref, read)


def read_history(status: Mapping[str, Any], answer: Answer, post: Post) -> Sequence[Post]:
    """Return the earlier texts of an edited status, the oldest first; the last of its history is the present one."""
    items = answer.data.get("items")
    found: list[Post] = []
    for at, item in enumerate(items[:-1][:_MOST_VERSIONS] if isinstance(items, list) else ()):
        if not isinstance(item, Mapping) or not isinstance(item.get("content"), str):
            continue
        told = {"content": item["content"], "spoiler_text": item.get("spoiler_text")}
        earlier = read_payload({**status, **told, "edited_at": item.get("created_at") if at else None})
        if isinstance(earlier, Post) and earlier.text != post.text:
            found.append(replace(earlier, ref=post.ref, seen_in=answer.url))
    return found
