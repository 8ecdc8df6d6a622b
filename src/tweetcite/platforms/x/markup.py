"""Embeds of X in markup: the snippet, what programs and newsletters make of it, and placeholders that name a post."""

import html
import json
import re
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from re import Match
from typing import TYPE_CHECKING

from tweetcite.dates import DATE_SHAPE, parse_date
from tweetcite.markup import read_words, trim_words
from tweetcite.model import Author, Post, PostRef
from tweetcite.payloads import text
from tweetcite.platforms.x.addresses import HANDLE, make_ref, match_url, time_of
from tweetcite.platforms.x.payload import clean_language, read_payload

if TYPE_CHECKING:
    from bs4 import Tag

SELECTORS = (
    "blockquote.twitter-tweet",
    "blockquote.twitter-video",
    "blockquote[data-twitter]",
    "amp-twitter",
    "twitter-widget",
    "tweet-embed",
    "embetty-tweet",
    "div.twitter-tweet",
    "div.twitter-video",
    "div.react-tweet-theme",
    "[data-tweet-id]",
    "[data-tweetid]",
    "[tweet-id]",
    "[tweetid]",
    "iframe.twitter-tweet",
    "div.tweet",
    "table.kg-twitter-card",
    "[data-tweet]",
    "div.twitter-embed[data-attrs]",
)
_NUMBERS = ("data-tweet-id", "data-tweetid", "data-tweet", "tweet-id", "tweetid")
# Elements that a page's own program turns into a post.
_OWN_NUMBERS = {"tweet-embed": ("id", "data-id"), "embetty-tweet": ("status",)}
_ADDRESSES = ("data-tweet-id", "data-tweetid", "cite", "data-url", "data-src", "src", "data-href", "title")
_DAY = timedelta(days=1)
_LONGEST_JSON = 100_000
_LONGEST_FRAME = 200_000
_MOST_LINKS = 200
_MOST_UNLINKED = 5
_BYLINE = re.compile(
    rf"^[^\S\n]*(?:[—–―]|&mdash;?|-{{1,2}}(?=\s))\s*(?P<name>(?:(?!\n\s*[—–―]).){{0,200}})\([@＠](?P<handle>{HANDLE})\)",
    re.DOTALL,
)
# What is left of a link to the post in parentheses.
_EMPTY = re.compile(r"\s{0,3}\(\s{0,3}\)\Z")
_GLUED = re.compile(
    rf"(?:[—–―]|(?<=\s)-{{1,2}}(?=\s))\s{{0,3}}(?P<name>[^—–―\n]{{0,120}}?)\([@＠](?P<handle>{HANDLE})\)"
)


@cache
def _date() -> re.Pattern[str]:
    return re.compile(DATE_SHAPE)


def read_fragment(tag: "Tag") -> Post | None:
    """Return the post that an embed's markup shows; its text is None where the markup has an address only."""
    card = _read_card(tag)
    if card or _is_of_feed(tag):
        return card
    if "react-tweet-theme" in (tag.get("class") or ()):
        return _read_rendered(tag)
    saved = _read_saved(tag)
    if saved is not None:
        return saved
    root = tag
    if tag.name != "blockquote":
        root = tag.find("blockquote") or tag
    ref, anchor = _find_ref(tag, root)
    paragraphs = read_words(root, lambda child: _is_other(child))
    words, name, handle, rest = _split_byline(paragraphs)
    if handle is None:
        words = _bare_words(root)
    if ref is None and (handle is None or not words):
        return None
    stated = parse_date(anchor) if anchor else None
    if stated is None:
        dated = _date().search(rest[:200])
        stated = parse_date(dated.group()) if dated else None
    text, truncated = trim_words(words)
    return make_post(
        ref or PostRef("x", None), handle, name, text, stated[0] if stated else None, truncated, _language(root)
    )


def make_post(
    ref: PostRef,
    handle: str | None,
    name: str | None,
    text: str | None,
    day: datetime | None,
    truncated: bool,
    language: str | None = None,
) -> Post:
    """Build a sighting. The exact second comes from the id, unless the stated day contradicts it."""
    handle = handle or ref.handle
    ref = replace(make_ref(ref.id, handle), handle=handle) if ref.id else PostRef("x", None, None, handle)
    exact = time_of(ref.id) if ref.id else None
    created, precision = (exact, "second") if exact and not _conflicts(day, exact) else (day, "day")
    return Post(
        ref=ref,
        author=Author("x", None, handle, name),
        text=text,
        created=created,
        created_precision=precision if created else None,  # type: ignore[arg-type]
        language=language,
        truncated=truncated,
        origin="embed",
    )


def _conflicts(day: datetime | None, exact: datetime) -> bool:
    return day is not None and abs(day.date() - exact.date()) > _DAY


def _find_ref(tag: "Tag", root: "Tag") -> tuple[PostRef | None, str | None]:
    """Return the post of a fragment and the words of the link to it: the last such link outside other embeds."""
    ref, words = None, None
    for anchor in root.find_all("a", href=True, limit=_MOST_LINKS):
        found = match_url(str(anchor["href"]))
        holder = anchor.find_parent("blockquote") if found else None
        if found and (holder is None or holder is root):
            ref, words = found, anchor.get_text(" ", strip=True)
    if ref:
        return ref, words
    for element in (tag, *tag.find_all(["iframe", "a", "blockquote", "amp-twitter"], limit=20), *_find_unlinked(tag)):
        for name in (*_NUMBERS, *_OWN_NUMBERS.get(element.name, ())):
            value = str(element.get(name) or "").strip()
            if value.isascii() and value.isdecimal() and len(value) <= 20:
                return make_ref(value, None), None
        for name in _ADDRESSES:
            value = str(element.get(name) or "").strip()
            found = match_url(value) if value and len(value) <= 5000 else None
            if found:
                return found, None
    return None, None


def _find_unlinked(tag: "Tag") -> "list[Tag]":
    """Return what programs of a site leave of a link that they found dead: its words, with the address as title."""
    return list(tag.find_all("span", title=re.compile("^https?://"), limit=_MOST_UNLINKED))


def _is_other(tag: "Tag") -> bool:
    """Tell whether an element inside an embed is another embed, or the link to the post itself."""
    if tag.name == "blockquote":
        return True
    return (
        tag.name == "a"
        and match_url(str(tag.get("href") or "")) is not None
        and tag.parent is not None
        and not (_date().search(tag.get_text()[:100]))
    )


def _split_byline(paragraphs: tuple[str, ...]) -> tuple[str, str | None, str | None, str]:
    """Return the words, display name, handle, and what follows them, of the paragraphs of an embed."""
    for i in range(len(paragraphs) - 1, -1, -1):
        match = _BYLINE.match(paragraphs[i]) or max(_GLUED.finditer(paragraphs[i]), key=Match.start, default=None)
        if match:
            words = "\n\n".join((*paragraphs[:i], paragraphs[i][: match.start()]))
            return words.strip(), match["name"].strip() or None, match["handle"], paragraphs[i][match.end() :]
    return "\n\n".join(paragraphs), None, None, ""


def _bare_words(root: "Tag") -> str:
    """Return the words of an embed without a byline: its paragraphs only, as consent notices stand outside them."""
    if root.name != "blockquote":
        return ""
    found = [part for p in root.find_all("p", recursive=False) for part in read_words(p, _is_other)]
    if len(found) > 1 and found[-1].startswith(("—", "–", "―", "-")):
        # Whose words they are, as the page has it.
        found.pop()
    return _EMPTY.sub("", "\n\n".join(found))


def _language(root: "Tag") -> str | None:
    """Return the language of the words: that of the paragraph, never the widget's own."""
    paragraph = root.find("p", lang=True)
    return clean_language(str(paragraph["lang"])) if paragraph else None


def _read_card(tag: "Tag") -> Post | None:
    """Read a newsletter's card, whose post stands as JSON in an attribute."""
    raw = str(tag.get("data-attrs") or tag.get("data-tweet") or "")
    if not raw and "tweet" in (tag.get("class") or ()):
        return _read_mailed_card(tag)
    if not raw.startswith("{") or len(raw) > _LONGEST_JSON:
        return None
    try:
        data = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict):
        return None
    post = read_payload(data, "embed")
    if isinstance(post, Post):
        return post
    ref = match_url(str(data.get("url") or tag.get("data-url") or ""))
    words = data.get("full_text")
    if ref is None or not isinstance(words, str):
        return None
    shown, truncated = trim_words(html.unescape(re.sub(r"<[^<>]{0,500}>", "", words)))
    name = (text(data.get("name")) or "").strip() or None
    return make_post(ref, text(data.get("username")), name, shown, None, truncated)


def _is_of_feed(tag: "Tag") -> bool:
    """Tell whether an element is a post in a site's own feed: what has the class alone, and words, is no embed."""
    return (
        "tweet" in (tag.get("class") or ())
        and tag.find(["blockquote", "iframe"]) is None
        and bool(tag.get_text(strip=True))
    )


def _read_rendered(tag: "Tag") -> Post | None:
    """Read a post that a server or the widget has drawn: its words are the paragraph that states their language."""
    time, shown = tag.find("time", datetime=True), tag.find(["p", "div"], lang=True)
    link = time.find_parent("a", href=True) if time else None
    ref = match_url(str(link["href"])) if link else None
    if ref is None or shown is None:
        return None
    text, truncated = trim_words("\n\n".join(read_words(shown)))
    return make_post(ref, ref.handle, _find_name(tag, ref), text, None, truncated, clean_language(str(shown["lang"])))


def _find_name(tag: "Tag", ref: PostRef) -> str | None:
    """Return the name above a drawn post: the title beside that of its account, or the first link to the account."""
    titles = [str(span["title"]) for span in tag.find_all("span", title=True, limit=2)]
    if len(titles) == 2 and titles[1].startswith("@"):
        return titles[0]
    for link in tag.find_all("a", href=True, limit=_MOST_UNLINKED):
        words = link.get_text(" ", strip=True)
        if _holder_of(str(link["href"])) == (ref.handle or "").casefold() and words and not words.startswith("@"):
            return words
    return None


def _holder_of(address: str) -> str:
    return address.partition("?")[0].rstrip("/").rpartition("/")[2].casefold()


def _read_saved(tag: "Tag") -> Post | None:
    """Read the page of the widget's frame where a browser has saved it within the frame."""
    frame = tag if tag.name == "iframe" else tag.find("iframe", srcdoc=True)
    inner = str(frame.get("srcdoc") or "") if frame else ""
    if "<time" not in inner or len(inner) > _LONGEST_FRAME:
        return None
    from bs4 import BeautifulSoup

    drawn = BeautifulSoup(inner, "lxml").find("article")
    return _read_rendered(drawn) if drawn else None


def _heads_card(tag: "Tag") -> bool:
    return "tweet-header" in (tag.get("class") or ())


def _find_counted(tag: "Tag") -> PostRef | None:
    """Return the post whose likes a mailed card counts: its links lead over the newsletter's own server."""
    counted = tag.find_all("span", href=True, limit=_MOST_LINKS)
    return next((ref for one in counted if (ref := match_url(str(one["href"])))), None)


def _read_mailed_card(tag: "Tag") -> Post | None:
    """Read a newsletter's card as its mail has it: the parts of the post in elements of their own."""
    shown, handle = tag.select_one(".tweet-text"), tag.select_one(".tweet-author-handle")
    ref = _find_ref(tag, tag)[0] or _find_counted(tag)
    top = tag.select_one("a.tweet-link-top")
    if ref is None or top is None:
        return None
    name = tag.select_one(".tweet-author-name")
    account = handle.get_text(strip=True).lstrip("@") if handle else ""
    text, truncated = trim_words("\n\n".join(read_words(shown) if shown else read_words(top, _heads_card)))
    known = account if re.fullmatch(HANDLE, account) else None
    return make_post(ref, known, name.get_text(strip=True) or None if name else None, text, None, truncated)
