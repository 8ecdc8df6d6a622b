"""The answers of Instagram's interfaces as posts: media objects, data of its pages, oEmbed."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from tweetcite.meta import read_refusal
from tweetcite.model import Author, Origin, Post
from tweetcite.payloads import mapping, read_moment, text
from tweetcite.platforms import Unavailable
from tweetcite.platforms.instagram.addresses import make_ref, match_url, time_of
from tweetcite.platforms.instagram.markup import read_fragment

_LONGEST_MARKUP = 200_000


def read_payload(data: Mapping[str, Any], origin: Origin = "api") -> Post | Unavailable:
    """Return the post of a media object of the Graph interface, of page data, or of an oEmbed answer.

    A post that is private, restricted or gone gets the same answer, so it says nothing of the cause.
    """
    if isinstance(data.get("html"), str):
        return _read_oembed(data)
    media = _find_media(data)
    owner = mapping(media.get("owner")) or mapping(media.get("user"))
    handle = text(media.get("username")) or text(owner.get("username"))
    code = text(media.get("shortcode")) or text(media.get("code"))
    ref = match_url(str(media.get("permalink") or "")) or (make_ref(code, None) if code else None)
    if ref is None or ref.id is None or handle is None:
        return Unavailable(read_refusal(data))
    told = media.get("timestamp") or media.get("taken_at") or media.get("taken_at_timestamp")
    created = read_moment(told) or time_of(ref.id)
    return Post(
        ref=replace(ref, handle=handle),
        author=Author(
            "instagram", text(owner.get("id")) or text(owner.get("pk")), handle, text(owner.get("full_name"))
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
            if media := mapping(mapping(holder).get(key)):
                return media
    items = data.get("items")
    return mapping(items[0]) if isinstance(items, list) and items else data


def _read_caption(media: Mapping[str, Any]) -> str | None:
    caption = media.get("caption")
    if isinstance(caption, Mapping):
        caption = caption.get("text")
    edges = mapping(media.get("edge_media_to_caption")).get("edges")
    if caption is None and isinstance(edges, list) and edges:
        caption = mapping(mapping(edges[0]).get("node")).get("text")
    return text(caption)


def _read_oembed(data: Mapping[str, Any]) -> Post | Unavailable:
    """Read the markup of an oEmbed answer; answers from before November 2025 have caption and account beside it."""
    from bs4 import BeautifulSoup

    markup = data["html"][:_LONGEST_MARKUP].encode("utf-8", "replace")
    tag = BeautifulSoup(markup, "lxml", from_encoding="utf-8").find("blockquote")
    post = read_fragment(tag) if tag else None
    if post is None:
        return Unavailable("unknown")
    handle = post.author.handle or text(data.get("author_name"))
    author = replace(post.author, handle=handle, id=text(data.get("author_id")))
    return replace(post, ref=replace(post.ref, handle=handle), author=author, text=post.text or text(data.get("title")))
