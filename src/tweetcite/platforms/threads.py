"""Threads: permalinks, the embedding card, shortcodes, the answers of its interface and of oEmbed.

The card has the account, but neither words nor date nor name. A shortcode holds the millisecond at which the post was
made, which for a scheduled one is not that of its publication, so it proves nothing. Posts can be edited for a while.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from re import Match
from typing import TYPE_CHECKING, Any

from tweetcite.bylines import LINKED_POST
from tweetcite.markup import read_words, trim_words
from tweetcite.meta import read_refusal
from tweetcite.model import Author, Origin, Post, PostRef
from tweetcite.payloads import items, mapping, read_moment, text
from tweetcite.platforms import Flattened, Platform, Unavailable

if TYPE_CHECKING:
    from bs4 import Tag

_HANDLE = r"[A-Za-z0-9_](?:[A-Za-z0-9._]{0,28}[A-Za-z0-9_])?"
_URL = re.compile(
    rf"""\s*<?(?:https?:)?(?://)?(?:www\.|m\.)?threads\.(?:net|com)(?::\d{{1,5}})?/
    (?:(?:@|%40)(?P<handle>{_HANDLE})/post/|t/)(?P<code>[A-Za-z0-9_-]{{6,60}})(?![A-Za-z0-9_-])""",
    re.VERBOSE | re.IGNORECASE,
)
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_EPOCH_MS = 1_314_220_021_721
# Behind the code of a post that not everybody may see stand 28 more characters.
_SUFFIX = 28
_FIRST, _LAST = datetime(2011, 9, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
_MOST_LINKS = 50
_LONGEST_MARKUP = 200_000


def match_url(url: str) -> PostRef | None:
    """Return the post of a permalink on threads.net or threads.com; accounts, searches and share links are none."""
    match = _URL.match(url)
    if match is None:
        return None
    code = match["code"]
    return _make_ref(code[:-_SUFFIX] if len(code) > _SUFFIX else code, match["handle"])


def _make_ref(code: str, handle: str | None) -> PostRef:
    path = f"@{handle}/post/{code}" if handle else f"t/{code}"
    return PostRef("threads", code, f"https://www.threads.net/{path}", handle)


def time_of(code: str) -> datetime | None:
    """Return the UTC second at which a post was made, which its shortcode holds in base 64; None for other codes."""
    if not re.fullmatch(r"[A-Za-z0-9_-]{9,12}", code):
        return None
    number = 0
    for char in code:
        number = number * 64 + _ALPHABET.index(char)
    try:
        moment = datetime.fromtimestamp(((number >> 23) + _EPOCH_MS) // 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return moment if _FIRST <= moment < _LAST else None


# --- markup -------------------------------------------------------------------------------------------------------

SELECTORS = (
    "blockquote.text-post-media",
    "blockquote[data-text-post-permalink]",
    "div[data-text-post-permalink]",
    "iframe.text-post-media",
)
_ADDRESSES = ("data-text-post-permalink", "src", "data-src", "data-lazy-src", "cite", "data-href", "href")
_CLOSING = "View on Threads"
_ACCOUNT = re.compile(rf"Post by @(?P<handle>{_HANDLE})(?![\w@])")


def read_fragment(tag: "Tag") -> Post | None:
    """Return the post that an embed's card leads to; site generators may write the words into it."""
    ref = _find_ref(tag)
    if ref is None:
        return None
    paragraphs = read_words(tag)
    shown = next((match for part in paragraphs if (match := _ACCOUNT.match(part))), None)
    words = ""
    if shown is None and len(paragraphs) > 1 and paragraphs[-1] == _CLOSING:
        words = "\n\n".join(paragraphs[:-1])
    return _make_post(ref, ref.handle or (shown["handle"] if shown else None), words)


def _find_ref(tag: "Tag") -> PostRef | None:
    for element in (tag, *tag.find_all(["blockquote", "a", "iframe"], limit=_MOST_LINKS)):
        for name in _ADDRESSES:
            ref = match_url(str(element.get(name) or "")[:2_000])
            if ref:
                return ref
    return None


def _make_post(ref: PostRef, handle: str | None, words: str) -> Post:
    text, truncated = trim_words(words)
    ref = _make_ref(ref.id, handle) if ref.id else replace(ref, handle=handle)
    created = time_of(ref.id) if ref.id else None
    author = Author("threads", None, handle)
    return Post(ref, author, text, created, "second" if created else None, truncated=truncated)


# --- flattened ----------------------------------------------------------------------------------------------------

_CARD_START = rf"\[?Post by @(?P<handle>{_HANDLE})(?![\w@])"
_CARD_END = rf"{_CLOSING}(?!\w){LINKED_POST}"


def _read_card(words: str, end: Match[str], start: Match[str] | None) -> Post | None:
    """Read what is left of a card: nothing but the account."""
    if start is None or words.strip():
        return None
    return _make_post(match_url(end["url"] or "") or PostRef("threads", None), start["handle"], "")


# --- payloads -----------------------------------------------------------------------------------------------------


def read_payload(data: Mapping[str, Any], origin: Origin = "api") -> Post | Unavailable:
    """Return the post of a media object of the Threads interface, of page data or of an oEmbed answer.

    A post that is private, restricted or gone gets the same answer, so it says nothing of the cause.
    """
    if isinstance(data.get("html"), str):
        return _read_oembed(data["html"])
    post = _find_post(data)
    code = text(post.get("shortcode")) or text(post.get("code"))
    user = mapping(post.get("user"))
    handle = text(post.get("username")) or text(user.get("username"))
    ref = match_url(str(post.get("permalink") or "")) or (_make_ref(code, handle) if code else None)
    if ref is None or ref.id is None or handle is None:
        return Unavailable(read_refusal(data))
    created = read_moment(post.get("timestamp") or post.get("taken_at")) or time_of(ref.id)
    info = mapping(post.get("text_post_app_info"))
    quoted = mapping(mapping(info.get("share_info")).get("quoted_post"))
    return Post(
        ref=_make_ref(ref.id, handle),
        author=Author("threads", text(user.get("pk")), handle, text(user.get("full_name"))),
        text=text(post.get("text")) or text(mapping(post.get("caption")).get("text")),
        created=created,
        created_precision="second" if created else None,
        quoting=text(quoted.get("code")) or text(mapping(post.get("quoted_post")).get("shortcode")),
        reply_to=text(mapping(post.get("replied_to")).get("shortcode")),
        origin=origin,
    )


def _find_post(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the post in page data, where it is the last of the first thread; other answers are the post itself."""
    inner = mapping(data.get("data"))
    edges = items(mapping(inner.get("data") or inner).get("edges"))
    thread = items((mapping(mapping(edges[0]).get("node")) if edges else data).get("thread_items"))
    return mapping(mapping(thread[-1]).get("post")) if thread else data


def _read_oembed(markup: str) -> Post | Unavailable:
    from bs4 import BeautifulSoup

    root = BeautifulSoup(markup[:_LONGEST_MARKUP].encode("utf-8", "replace"), "lxml", from_encoding="utf-8")
    tag = root.find("blockquote")
    return (read_fragment(tag) if tag else None) or Unavailable("unknown")


PLATFORM = Platform(
    name="threads",
    title="Threads",
    match_url=match_url,
    selectors=SELECTORS,
    read_fragment=read_fragment,
    flattened=(Flattened(_CLOSING, _CARD_END, _read_card, _CARD_START),),
    time_of=time_of,
    id_time_is_proof=False,
    read_payload=read_payload,
    edits_in_place=True,
    longest=500,
    signs=("threads.",),
)
