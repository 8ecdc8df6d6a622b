"""Truth Social: permalinks, the embedding frame, ids, the answers of its Mastodon-shaped interface.

The markup of an embed is an address alone. An id holds the millisecond at which the server took the post. Authors with
a subscription can edit a post in place.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from re import Match
from typing import TYPE_CHECKING, Any

from tweetcite.bylines import make_copy_openings, make_core, make_signature, read_name, strip_markdown
from tweetcite.dates import CLOCK_SHAPE, DATE_SHAPE, parse_date
from tweetcite.markup import read_words, trim_words
from tweetcite.model import Author, Origin, Post, PostRef
from tweetcite.payloads import read_moment, text
from tweetcite.platforms import Flattened, Platform, Reason, Unavailable

if TYPE_CHECKING:
    from bs4 import Tag

_URL = re.compile(
    r"""\s*<?(?:https?:)?(?://)?(?:(?:www|m)\.)?truthsocial\.com(?::\d{1,5})?/
    (?:(?:@|%40)(?P<handle>\w{1,60})/(?:posts/|statuses/)?|users/(?P<user>\w{1,60})/statuses/)
    (?P<id>\d{15,20})(?![A-Za-z0-9_])""",
    re.VERBOSE | re.IGNORECASE,
)
_FIRST, _LAST = datetime(2021, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
_ADDRESSES = ("src", "data-src", "data-lazy-src", "data-embed-url", "data-href", "data-url", "cite", "href")
_MOST_LINKS = 50
_LONGEST_CONTENT = 200_000


def match_url(url: str) -> PostRef | None:
    """Return the post of a permalink on truthsocial.com or of its embedding frame; share links are none."""
    match = _URL.match(url)
    return _make_ref(match["id"], match["handle"] or match["user"]) if match else None


def _make_ref(number: str, handle: str) -> PostRef:
    return PostRef("truthsocial", number, f"https://truthsocial.com/@{handle}/posts/{number}", handle)


def time_of(number: str) -> datetime | None:
    """Return the UTC second that an id holds: its upper bits are milliseconds since 1970, the lower 16 a sequence."""
    if not re.fullmatch(r"[0-9]{15,20}", number):
        return None
    try:
        moment = datetime.fromtimestamp((int(number) >> 16) // 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return moment if _FIRST <= moment < _LAST else None


# --- markup -------------------------------------------------------------------------------------------------------

_HANDLE = r"\w{1,60}"

SELECTORS = ("iframe.truthsocial-embed", "blockquote.truthsocial-embed", "div.truthsocial-embed")


def read_fragment(tag: "Tag") -> Post | None:
    """Return the post that an embed's frame leads to; the markup has neither words nor name."""
    for element in (tag, *tag.find_all(["iframe", "a", "blockquote"], limit=_MOST_LINKS)):
        for name in _ADDRESSES:
            ref = match_url(str(element.get(name) or "")[:2_000])
            if ref:
                created = time_of(ref.id or "")
                author = Author("truthsocial", None, ref.handle)
                return Post(ref, author, None, created, "second" if created else None)
    return None


# --- payloads -----------------------------------------------------------------------------------------------------

_ERRORS: tuple[tuple[str, Reason], ...] = (
    ("too many requests", "rate-limited"),
    ("throttled", "rate-limited"),
    ("authenticated user", "login-wall"),
    ("access token", "login-wall"),
    ("suspended", "suspended"),
)


def read_payload(data: Mapping[str, Any], origin: Origin = "api") -> Post | Unavailable:
    """Return the post of a status of `api/v1/statuses/<id>`, or why there is none.

    `Record not found` may mean deleted or hidden, so it says nothing of the cause. Of a repost, the post itself.
    """
    if isinstance(data.get("reblog"), Mapping):
        data = data["reblog"]
    account, number = data.get("account"), str(data.get("id") or "")
    if not isinstance(account, Mapping) or not number.isdecimal() or not isinstance(data.get("content"), str):
        return Unavailable(_read_error(data))
    handle = text(account.get("username")) or text(account.get("acct"))
    if handle is None:
        return Unavailable("unknown")
    words, truncated = _read_content(data["content"])
    created = time_of(number) or read_moment(data.get("created_at"))
    return Post(
        ref=_make_ref(number, handle),
        author=Author("truthsocial", text(account.get("id")), handle, text(account.get("display_name"))),
        text=words,
        created=created,
        created_precision="second" if created else None,
        language=text(data.get("language")),
        truncated=truncated,
        quoting=text(data.get("quote_id")) or _quoted(data.get("quote")),
        reply_to=text(data.get("in_reply_to_id")),
        edited_at=read_moment(data.get("edited_at")),
        mentions=_read_mentions(data.get("mentions")),
        origin=origin,
    )


def _read_content(content: str) -> tuple[str | None, bool]:
    """Return the words of a status and whether they had to be cut; the line that names a quoted post is left out."""
    from bs4 import BeautifulSoup

    root = BeautifulSoup(content[:_LONGEST_CONTENT].encode("utf-8", "replace"), "lxml", from_encoding="utf-8")
    words = read_words(root, lambda tag: "quote-inline" in (tag.get("class") or ()))
    return "\n\n".join(words) or None, len(content) > _LONGEST_CONTENT


def _quoted(quote: object) -> str | None:
    return text(quote.get("id")) if isinstance(quote, Mapping) else None


def _read_mentions(found: object) -> tuple[Author, ...]:
    return tuple(
        Author("truthsocial", text(one.get("id")), text(one.get("username")))
        for one in (found if isinstance(found, list) else [])
        if isinstance(one, Mapping)
    )


def _read_error(data: Mapping[str, Any]) -> Reason:
    words = str(data.get("error") or "")[:500].casefold()
    return next((reason for phrase, reason in _ERRORS if phrase in words), "unknown")


# --- flattened text -----------------------------------------------------------------------------------------------


# What the frame of an embed shows, as a reader of the page copies it.
_COUNTED_END = (
    r"(?m:^[^\S\n]*[\d.,]{1,8}[kKmM]?\s{1,3}ReTruths?\s{1,3}[\d.,]{1,8}[kKmM]?\s{1,3}Likes?"
    rf"(?:[\s·]{{1,3}}(?P<date>{DATE_SHAPE})(?:,?\s{{1,3}}{CLOCK_SHAPE})?)?[^\S\n]*$)"
)


def _read_copy(words: str, end: Match[str], start: Match[str] | None) -> Post | None:
    if start is None:
        return None
    text, truncated = trim_words(strip_markdown(words))
    author = Author("truthsocial", None, start["handle"], start["name"].strip() or None)
    created, precision = (parse_date(end["date"]) if end["date"] else None) or (None, None)
    ref = PostRef("truthsocial", None, None, start["handle"])
    return Post(ref, author, text, created, precision, truncated=truncated, origin="embed")


def _read_signature(words: str, end: Match[str], start: Match[str] | None) -> Post:
    text, truncated = trim_words(strip_markdown(words))
    author = Author("truthsocial", None, end["handle"], read_name(end))
    stated = parse_date(end["date"])
    created, precision = stated or (None, None)
    ref = PostRef("truthsocial", None, None, end["handle"])
    return Post(ref, author, text, created, precision, truncated=truncated, origin="embed")


PLATFORM = Platform(
    name="truthsocial",
    title="Truth Social",
    match_url=match_url,
    selectors=SELECTORS,
    read_fragment=read_fragment,
    flattened=(
        Flattened("Truth Social", make_signature(_HANDLE, "Truth Social"), _read_signature, core=make_core(_HANDLE)),
        *(Flattened("ReTruth", _COUNTED_END, _read_copy, opening) for opening in make_copy_openings(_HANDLE)),
    ),
    time_of=time_of,
    id_time_is_proof=True,
    read_payload=read_payload,
    edits_in_place=True,
    longest=1000,
    signs=("truthsocial.",),
)
