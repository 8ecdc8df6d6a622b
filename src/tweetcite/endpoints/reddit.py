"""Reddit: the feed of a discussion, else oEmbed with the title alone. The JSON interface is closed to strangers."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tweetcite.dates import parse_date
from tweetcite.endpoints import make_query, prefer, take
from tweetcite.model import Post, PostRef
from tweetcite.platforms import Asking, Request, Unavailable
from tweetcite.platforms.reddit import read_payload

if TYPE_CHECKING:
    from bs4 import Tag

_LONGEST = 2_000_000
_COMMENT = re.compile(r"/comments/[a-z0-9]{2,10}/comment/")


def ask(ref: PostRef, *, witnesses: bool = True) -> Asking:
    """Ask for a post or comment. oEmbed shows a post's title only, so such a text counts as cut."""
    address = ref.url or ""
    feed = take((yield Request(f"{address.rstrip('/')}/.rss")), ref, lambda data: read_feed(data, ref))
    if isinstance(feed, Post):
        return (feed,)
    shown = take((yield Request(make_query("https://www.reddit.com/oembed", url=address))), ref, read_payload)
    if isinstance(shown, Post) and shown.text and not _COMMENT.search(address):
        return (replace(shown, truncated=True),)
    return prefer(feed, shown) if isinstance(shown, Unavailable) else feed


def read_feed(data: Mapping[str, Any], ref: PostRef) -> Post | Unavailable:
    """Return the post of the feed of its discussion: the entry with its id."""
    page = data.get("html")
    if not isinstance(page, str) or "<entry" not in page or len(page) > _LONGEST:
        return Unavailable("unknown")
    head = page[:2_000].casefold()
    if "<!doctype" in head or "<!entity" in head:
        return Unavailable("unknown")
    from bs4 import BeautifulSoup

    name = (ref.id or "") if (ref.id or "").startswith("t1_") else f"t3_{ref.id}"
    entries = page[page.find("<entry") :].encode("utf-8", "replace")
    for entry in BeautifulSoup(entries, "lxml", from_encoding="utf-8").find_all("entry", limit=200):
        if _read_of(entry, "id") == name:
            return _read_entry(entry, name, ref)
    return Unavailable("unknown")


def _read_entry(entry: "Tag", name: str, ref: PostRef) -> Post | Unavailable:
    """Return the post of one entry, in the words of the JSON interface, which are then read like those."""
    from bs4 import BeautifulSoup

    content = BeautifulSoup(_read_of(entry, "content"), "lxml").select_one("div.md")
    author = entry.find("name")
    stated = parse_date(_read_of(entry, "published") or _read_of(entry, "updated"))
    is_post = name.startswith("t3_")
    thing: dict[str, Any] = {
        "name": name,
        "permalink": (ref.url or "").removeprefix("https://www.reddit.com"),
        "author": author.get_text(strip=True).removeprefix("/u/") if author else None,
        "title": _read_of(entry, "title") if is_post else None,
        "selftext_html" if is_post else "body_html": str(content) if content else "",
        "created_utc": int(stated[0].timestamp()) if stated and stated[1] == "second" else None,
    }
    words = content.get_text(" ", strip=True) if content else ""
    if words in ("[deleted]", "[removed]"):
        thing["selftext" if is_post else "body"] = words
    return read_payload(thing)


def _read_of(entry: "Tag", name: str) -> str:
    found = entry.find(name)
    return found.get_text(strip=True) if found else ""
