"""The pages of X as web archives hold them: each generation of its markup, and captures that are JSON.

Source of the class names: the pages of 2009 to 2023 as archives replay them. Since then its pages hold no words.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tweetcite.markup import read_words, trim_words
from tweetcite.model import Author, Post, PostRef
from tweetcite.platforms import Unavailable
from tweetcite.platforms.x import match_url, read_payload, time_of

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

_LONGEST = 3_000_000
_MOST = 60
_HOLDERS = "[data-tweet-id], [data-item-id], table.main-tweet, div.main-tweet, div.tweet-detail, div.permalink-tweet"
_WORDS = ".tweet-text, .js-tweet-text, .entry-content"
_HIDDEN = frozenset({"u-hidden", "tco-ellipsis"})
_TITLES = re.compile(r"^(?P<name>.{1,200}?) (?:on|auf|sur|en|no|su|op|в) (?:Twitter|X)(?::.*)?$", re.DOTALL)
_QUOTED = re.compile(r"^\s*[“\"„«](?P<text>.*)[”\"“»]\s*$", re.DOTALL)


def read_page(data: Mapping[str, Any], ref: PostRef) -> Post | Unavailable:
    """Return the post of an archived page or JSON capture, or that it shows none.

    Only the element or the address of the very post counts: a page shows its neighbours too.
    """
    page = data.get("html")
    if not isinstance(page, str):
        post = read_payload(data)
        return post if isinstance(post, Unavailable) or post.ref.id == ref.id else Unavailable("unknown")
    if ref.id is None or ref.id not in page or len(page) > _LONGEST:
        return Unavailable("unknown")
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(page.encode("utf-8", "replace"), "lxml", from_encoding="utf-8")
    return _read_elements(soup, ref) or _read_cards(soup, ref) or Unavailable("unknown")


def _read_elements(soup: "BeautifulSoup", ref: PostRef) -> Post | None:
    for holder in soup.select(_HOLDERS, limit=_MOST):
        named = str(holder.get("data-tweet-id") or holder.get("data-item-id") or "")
        words = holder.select_one(_WORDS)
        if words is None or (named and named != ref.id):
            continue
        if not named and not _links_to(holder, words, ref):
            continue
        text, truncated = trim_words("\n\n".join(read_words(words, _is_hidden)))
        handle = _text(holder.get("data-screen-name")) or _find(holder, ".username, .screen-name") or ref.handle
        name = _text(holder.get("data-name")) or _find(holder, ".fullname, .full-name")
        language = _text(words.get("lang"))
        post = _make_post(ref, text, handle, name, truncated)
        return replace(post, language=language, author=replace(post.author, id=_text(holder.get("data-user-id"))))
    return None


def _links_to(holder: "Tag", words: "Tag", ref: PostRef) -> bool:
    if str(words.get("data-id") or "") == ref.id:
        return True
    links = (
        match_url("https://twitter.com" + str(a["href"]).removeprefix("https://twitter.com"))
        for a in holder.find_all("a", href=True, limit=_MOST)
    )
    return any(link is not None and link.id == ref.id for link in links)


def _is_hidden(tag: "Tag") -> bool:
    return bool(_HIDDEN & set(tag.get("class") or ()))


def _read_cards(soup: "BeautifulSoup", ref: PostRef) -> Post | None:
    """Return the post that the page tells to other sites: `og:url` must be its own address."""
    told = {
        str(tag.get("property") or tag.get("name")): str(tag.get("content") or "")
        for tag in soup.find_all("meta", content=True, limit=200)
    }
    canonical = soup.find("link", rel="canonical", href=True)
    link = match_url(told.get("og:url", "")) or (match_url(str(canonical["href"])) if canonical else None)
    quoted, title = _QUOTED.match(told.get("og:description", "")), _TITLES.match(told.get("og:title", ""))
    if link is None or link.id != ref.id or quoted is None or title is None:
        return None
    text, truncated = trim_words(quoted["text"])
    return _make_post(ref, text, link.handle or ref.handle, title["name"], truncated) if text else None


def _make_post(ref: PostRef, text: str | None, handle: str | None, name: str | None, truncated: bool) -> Post:
    handle = handle.lstrip("@") if handle else None
    created = time_of(ref.id or "")
    return Post(
        ref=replace(ref, handle=handle),
        author=Author("x", None, handle, name),
        text=text,
        created=created,
        created_precision="second" if created else None,
        truncated=truncated,
        origin="wayback",
    )


def _find(holder: "Tag", selector: str) -> str | None:
    found = holder.select_one(selector)
    return found.get_text(" ", strip=True).lstrip("@ ") or None if found else None


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None
