"""Bluesky: the public application view. A handle is first resolved to the account's own identifier."""

from collections.abc import Mapping
from urllib.parse import quote

from tweetcite.endpoints import Listing, explain_status, make_query, take
from tweetcite.model import Post, PostRef
from tweetcite.platforms import Asking, Request, Unavailable
from tweetcite.platforms.bluesky import read_payload

_VIEW = "https://public.api.bsky.app/xrpc/"
_PROFILE = "https://bsky.app/profile/"


def ask(ref: PostRef, *, witnesses: bool = True) -> Asking:
    """Ask for a post; that it is absent says nothing of the cause."""
    who = (ref.url or "").removeprefix(_PROFILE).partition("/")[0] or ref.handle or ""
    if not who.startswith("did:"):
        answer = yield Request(make_query(f"{_VIEW}com.atproto.identity.resolveHandle", handle=who))
        found = answer.data.get("did")
        if not isinstance(found, str) or not found.startswith("did:") or len(found) > 300:
            known = read_payload(answer.data) if isinstance(answer.data.get("error"), str) else None
            if isinstance(known, Unavailable) and known.reason != "unknown":
                return known
            return Unavailable(explain_status(answer), f"no account answers to @{who}; it may have another name now")
        who = found
    uri = quote(f"at://{who}/app.bsky.feed.post/{ref.id}", safe=":/.")
    post = take((yield Request(f"{_VIEW}app.bsky.feed.getPosts?uris={uri}")), ref, _read)
    return (post,) if isinstance(post, Post) else post


def list_latest(handle: str) -> Listing:
    """Ask for the latest posts of an account, replies included, reposts of others' left out."""
    address = make_query(f"{_VIEW}app.bsky.feed.getAuthorFeed", actor=handle, limit="100", filter="posts_with_replies")
    feed = (yield Request(address)).data.get("feed")
    views = [item.get("post") for item in feed if isinstance(item, Mapping)] if isinstance(feed, list) else []
    found = [read_payload(view) for view in views if isinstance(view, Mapping)]
    return tuple(p for p in found if isinstance(p, Post) and (p.author.handle or "").casefold() == handle.casefold())


def _read(data: Mapping[str, object]) -> Post | Unavailable:
    return read_payload(data)
