"""Embeds of Instagram in markup: the snippet in its versions, frames, and placeholders that name a post."""

import re
from dataclasses import replace
from datetime import datetime
from functools import cache
from re import Match
from typing import TYPE_CHECKING

from tweetcite.dates import DATE_SHAPE, parse_date
from tweetcite.markup import read_words, trim_words
from tweetcite.model import Author, Post, PostRef, Precision
from tweetcite.platforms.instagram.addresses import make_ref, match_url, time_of
from tweetcite.platforms.instagram.labels import BEHIND, closing, is_label

if TYPE_CHECKING:
    from bs4 import Tag

_MOST_LINKS = 100
SELECTORS = (
    "blockquote.instagram-media",
    "blockquote[data-instgrm-permalink]",
    "div[data-instgrm-permalink]",
    "amp-instagram",
    "iframe.instagram-media",
    "div.instagram-media",
)
_ADDRESSES = ("data-instgrm-permalink", "src", "data-src", "data-lazy-src", "data-url", "data-href", "cite")


def read_fragment(tag: "Tag") -> Post | None:
    """Return the post that an embed's markup shows; its text is None where the markup has no caption.

    A caption is a paragraph of the blockquote that is neither label nor closing line; the label and the bones of the
    card stand in other elements.
    """
    ref = _find_ref(tag)
    if ref is None:
        return None
    root = tag if tag.name == "blockquote" else (tag.find("blockquote") or tag)
    paragraphs = [read_words(p) for p in root.find_all("p", limit=_MOST_LINKS)] if root.name == "blockquote" else []
    parts = [part for found in paragraphs for part in found]
    match = closing().match(parts[-1]) if parts else None
    if match is None or not (len(parts) == 1 or _is_signed(match, root)):
        return make_post(ref, ref.handle, None, None, None)
    caption = "\n\n".join(part for part in parts[:-1] if not is_label(part))
    return make_post(ref, match["handle"], _read_name(match, root), caption, _read_moment(root, match["rest"]))


def _find_ref(tag: "Tag") -> PostRef | None:
    code = str(tag.get("data-shortcode") or "").strip()
    if re.fullmatch(r"[A-Za-z0-9_-]{5,60}", code):
        return make_ref(code, None)
    elements = (tag, *tag.find_all(["blockquote", "iframe"], limit=_MOST_LINKS))
    found = (match_url(str(e.get(name) or "")[:2_000]) for e in elements for name in _ADDRESSES)
    linked = (match_url(str(a["href"])[:2_000]) for a in tag.find_all("a", href=True, limit=_MOST_LINKS))
    return next((ref for source in (found, linked) for ref in source if ref), None)


def _is_signed(match: Match[str], root: "Tag") -> bool:
    """Tell whether a last paragraph that names an account is a closing line, not the end of a caption."""
    return _is_known(match) or root.find("time") is not None or _find_account(match, root) is not None


def _is_known(match: Match[str]) -> bool:
    return bool(match["lead"]) or match["rest"].replace("’", "'").lstrip().startswith(BEHIND)


def _find_account(match: Match[str], root: "Tag") -> "Tag | None":
    """Return the link to the account that a closing line names."""
    wanted = re.compile(rf"instagram\.com/{re.escape(match['handle'])}(?![\w.])", re.IGNORECASE)
    links = root.find_all("a", href=True, limit=_MOST_LINKS)
    return next((link for link in reversed(links) if wanted.search(str(link["href"]))), None)


def _read_name(match: Match[str], root: "Tag") -> str | None:
    """Return the display name: what the closing line says, else the words of its link to the account."""
    if _is_known(match):
        return clean_name(match["name"])
    link = _find_account(match, root)
    return clean_name(link.get_text(" ", strip=True)) if link else None


def clean_name(name: str) -> str | None:
    name = " ".join(name.split()).strip("\u200e\u200f ")
    return None if name.startswith("@") else name.removesuffix("さん") or None


def _read_moment(root: "Tag", rest: str) -> tuple[datetime, Precision] | None:
    """Return the moment of a `<time>`, else the day that the closing line shows."""
    time = root.find("time", attrs={"datetime": True})
    return (parse_date(str(time["datetime"])) if time else None) or read_day(rest)


def read_day(rest: str) -> tuple[datetime, Precision] | None:
    """Return the UTC day of a date in Pacific time; what stands before it is a preposition, or nothing."""
    rest = rest[:120].strip(" .\u00a0-")
    shown = _date().search(rest)
    return parse_date(rest[shown.start() :]) or parse_date(shown.group()) if shown else None


@cache
def _date() -> re.Pattern[str]:
    return re.compile(DATE_SHAPE)


def make_post(
    ref: PostRef, handle: str | None, name: str | None, caption: str | None, stated: tuple[datetime, Precision] | None
) -> Post:
    """Build a sighting. The second is that of the markup, else of the code unless the stated day contradicts it."""
    text, truncated = trim_words(caption) if caption else (None, False)
    made = time_of(ref.id) if ref.id else None
    created, precision = stated or (None, None)
    if made and precision != "second" and (created is None or abs((made.date() - created.date()).days) <= 1):
        created, precision = made, "second"
    return Post(
        ref=replace(ref, handle=handle),
        author=Author("instagram", None, handle, name),
        text=text,
        created=created,
        created_precision=precision,
        truncated=truncated,
    )
