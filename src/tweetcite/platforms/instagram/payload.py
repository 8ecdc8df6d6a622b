"""The answers of Instagram's interfaces as posts: media objects, data of its pages, oEmbed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from tweetcite.dates import parse_date
from tweetcite.model import Author, Origin, Post
from tweetcite.platforms import Reason, Unavailable
from tweetcite.platforms.instagram.addresses import make_ref, match_url, time_of
from tweetcite.platforms.instagram.markup import read_fragment

_LONGEST_MARKUP = 200_000
_CODES: dict[int, Reason] = {
    4: "rate-limited",
    17: "rate-limited",
    32: "rate-limited",
    613: "rate-limited",
    10: "login-wall",
    102: "login-wall",
    190: "login-wall",
    200: "login-wall",
}
_PHRASES: tuple[tuple[str, Reason], ...] = (
    ("wait a few minutes", "rate-limited"),
    ("login_required", "login-wall"),
    ("checkpoint_required", "login-wall"),
    ("private", "protected"),
)


def read_payload(data: Mapping[str, Any], origin: Origin = "api") -> Post | Unavailable:
    """Return the post of a media object of the Graph interface, of page data, or of an oEmbed answer.

    A post that is private, restricted or gone gets the same answer, so it says nothing of the cause.
    """
    if isinstance(data.get("html"), str):
        return _read_oembed(data)
    media = _find_media(data)
    owner = _mapping(media.get("owner")) or _mapping(media.get("user"))
    handle = _text(media.get("username")) or _text(owner.get("username"))
    code = _text(media.get("shortcode")) or _text(media.get("code"))
    ref = match_url(str(media.get("permalink") or "")) or (make_ref(code, None) if code else None)
    if ref is None or ref.id is None or handle is None:
        return Unavailable(_read_error(data))
    moment = media.get("timestamp") or media.get("taken_at") or media.get("taken_at_timestamp")
    created = _read_time(moment) or time_of(ref.id)
    return Post(
        ref=replace(ref, handle=handle),
        author=Author(
            "instagram", _text(owner.get("id")) or _text(owner.get("pk")), handle, _text(owner.get("full_name"))
        ),
        text=_read_caption(media),
        created=created,
        created_precision="second" if created else None,
        origin=origin,
    )


def _find_media(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the post in page data; other answers are the post itself."""
    for holder in (data.get("graphql"), data.get("data")):
        for key in ("shortcode_media", "xdt_shortcode_media"):
            if media := _mapping(_mapping(holder).get(key)):
                return media
    items = data.get("items")
    return _mapping(items[0]) if isinstance(items, list) and items else data


def _read_caption(media: Mapping[str, Any]) -> str | None:
    caption = media.get("caption")
    if isinstance(caption, Mapping):
        caption = caption.get("text")
    edges = _mapping(media.get("edge_media_to_caption")).get("edges")
    if caption is None and isinstance(edges, list) and edges:
        caption = _mapping(_mapping(edges[0]).get("node")).get("text")
    return _text(caption)


def _read_oembed(data: Mapping[str, Any]) -> Post | Unavailable:
    """Read the markup of an oEmbed answer; answers from before November 2025 have caption and account beside it."""
    from bs4 import BeautifulSoup

    markup = data["html"][:_LONGEST_MARKUP].encode("utf-8", "replace")
    tag = BeautifulSoup(markup, "lxml", from_encoding="utf-8").find("blockquote")
    post = read_fragment(tag) if tag else None
    if post is None:
        return Unavailable("unknown")
    handle = post.author.handle or _text(data.get("author_name"))
    author = replace(post.author, handle=handle, id=_text(data.get("author_id")))
    return replace(
        post, ref=replace(post.ref, handle=handle), author=author, text=post.text or _text(data.get("title"))
    )


def _read_error(data: Mapping[str, Any]) -> Reason:
    error = _mapping(data.get("error"))
    code = error.get("code")
    if isinstance(code, int) and code in _CODES:
        return _CODES[code]
    if data.get("require_login") is True:
        return "login-wall"
    words = f"{error.get('message') or ''} {data.get('message') or ''}"[:500].casefold()
    return next((reason for phrase, reason in _PHRASES if phrase in words), "unknown")


def _read_time(value: object) -> datetime | None:
    """Return the moment of an ISO text or of seconds since 1970."""
    if isinstance(value, int) and 0 < value < 4_102_444_800:
        return datetime.fromtimestamp(value, UTC)
    stated = parse_date(value) if isinstance(value, str) else None
    return stated[0].replace(microsecond=0) if stated and stated[1] == "second" else None


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _text(value: object) -> str | None:
    return str(value) if isinstance(value, (str, int)) and not isinstance(value, bool) and str(value) else None
