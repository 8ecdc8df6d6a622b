"""What to ask a platform for one of its posts, one file each: pure conversations, carried out by `fetch/`.

A module `endpoints/<platform>.py` with `ask(ref, witnesses)` is all that a platform needs to be asked. It yields
requests, is sent their answers, and returns the post with its other texts, or why there is none. Each text says in
`seen_in` from which address it is. With `list_latest(handle)` it also tells the latest posts of an account.
"""

from collections.abc import Callable, Generator, Mapping
from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec
from typing import Any
from urllib.parse import urlencode

from tweetcite.model import Post, PostRef
from tweetcite.platforms import Answer, Asking, Reason, Request, Unavailable

Ask = Callable[..., Asking]
Listing = Generator[Request, Answer, tuple[Post, ...]]
Read = Callable[[Mapping[str, Any]], Post | Unavailable]

_STATUSES: dict[int, Reason] = {
    401: "login-wall", 410: "deleted", 429: "rate-limited", 451: "withheld", 503: "rate-limited",
}  # fmt: skip
_WALLS = ("just a moment", "captcha", "log in to", "login_form", "enable javascript and cookies", "challenge-platform")


def find_ask(platform: str) -> Ask | None:
    """Return what asks this platform for a post, None for one that cannot be asked."""
    ask: Ask | None = _find(platform, "ask")
    return ask


def find_list(platform: str) -> Callable[[str], Listing] | None:
    """Return what asks this platform for the latest posts of an account, None for one that lists none in public."""
    listing: Callable[[str], Listing] | None = _find(platform, "list_latest")
    return listing


def _find(platform: str, verb: str) -> Any:
    name = f"{__name__}.{platform}"
    if not platform.isidentifier() or find_spec(name) is None:
        return None
    return getattr(import_module(name), verb, None)


def make_query(address: str, **values: str) -> str:
    """Return an address with its query."""
    return f"{address}?{urlencode(values)}"


def take(answer: Answer, ref: PostRef, read: Read) -> Post | Unavailable:
    """Return the post of an answer if it is the one that was asked for; error pages never become a post's words."""
    found = read(answer.data) if answer.status and answer.data else Unavailable("unknown")
    if isinstance(found, Unavailable):
        return found if found.reason != "unknown" else Unavailable(explain_status(answer))
    if answer.status != 200:
        return Unavailable(explain_status(answer))
    if (found.ref.id or "").casefold() != (ref.id or "").casefold():
        return Unavailable("unknown", "another post was answered")
    return replace(found, origin="api", seen_in=answer.url)


def explain_status(answer: Answer) -> Reason:
    """Return what the status of an answer without a post says, and whether its page is a wall."""
    if answer.status in _STATUSES:
        return _STATUSES[answer.status]
    page = answer.data.get("html")
    if answer.status in (200, 403) and isinstance(page, str):
        start = page[:20_000].casefold()
        if any(sign in start for sign in _WALLS):
            return "login-wall"
    return "unknown"


def prefer(*found: Unavailable) -> Unavailable:
    """Return the answer that says most about why there is no post."""
    order = ("deleted", "suspended", "protected", "withheld", "login-wall", "rate-limited", "unknown")
    return min(found, key=lambda one: order.index(one.reason))
