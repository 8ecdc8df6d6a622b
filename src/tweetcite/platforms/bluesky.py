"""Bluesky: permalinks, embed markup, flattened embeds, record keys, the public read endpoints.

The id of a post is its record key (a TID of 13 characters). Clients choose it, and `createdAt` too, so neither proves a
time. A byline's time is in the zone of whoever made the embed; a record cannot change under its address.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from re import Match
from typing import TYPE_CHECKING, Any

from tweetcite.bylines import (
    make_byline,
    make_copy_openings,
    make_core,
    make_nameless_byline,
    make_nameless_core,
    make_wrapper,
    read_name,
    strip_markdown,
)
from tweetcite.copies import COUNTS_END, read_listed_head, trim_copy
from tweetcite.dates import CLOCK_SHAPE, DATE_SHAPE, parse_date
from tweetcite.markup import read_words, trim_words
from tweetcite.model import Author, Origin, Post, PostRef, Precision
from tweetcite.payloads import items, mapping
from tweetcite.platforms import Flattened, Platform, Reason, Unavailable

if TYPE_CHECKING:
    from bs4 import Tag

_ALPHABET = "234567abcdefghijklmnopqrstuvwxyz"
_TID = r"[2-7a-j][2-7a-z]{12}"
_HANDLE = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.)+[A-Za-z][A-Za-z0-9-]{0,62}"
_WHO = r"did(?::|%3A)[a-z]{2,10}(?::|%3A)[\w.:%-]{1,200}|[A-Za-z0-9.-]{1,253}"
_URL = re.compile(
    rf"""\s*<?(?:
      (?:https?:)?(?://)?(?:www\.|main\.|staging\.)?(?:bsky\.app|bsky\.dev|fxbsky\.app|bskyx\.app|vxbsky\.app|bskx\.app)
        /profile/@?(?P<who>{_WHO})/post/(?P<key>{_TID})
      | (?:https?:)?//embed\.bsky\.app/embed/(?P<who2>{_WHO})/app\.bsky\.feed\.post/(?P<key2>{_TID})
      | at://(?P<who3>{_WHO})/app\.bsky\.feed\.post/(?P<key3>{_TID})
      )(?![A-Za-z0-9_])""",
    re.VERBOSE,
)
_SWAPPED = re.compile(rf"at://(?P<key>{_TID})/app\.bsky\.feed\.post/(?P<who>{_WHO})(?![\w])")
# What snippets that name the post alone show in its place.
_VIEW = re.compile(r"view (?:this |the )?(?:bluesky )?post(?: on bluesky)?[.…]?", re.IGNORECASE)
_DAY = timedelta(days=1)
_MOST_LINKS = 200


def match_url(url: str) -> PostRef | None:
    """Return the post of a permalink on bsky.app or a mirror of it, of an at-uri or of the embedding frame."""
    match = _URL.match(url)
    if match is None:
        return None
    return _make_ref(match["who"] or match["who2"] or match["who3"], match["key"] or match["key2"] or match["key3"])


def _make_ref(who: str, key: str) -> PostRef:
    who = re.sub("%3a", ":", who, flags=re.IGNORECASE)
    handle = None if who.startswith("did:") else who
    return PostRef("bluesky", key, f"https://bsky.app/profile/{who}/post/{key}", handle)


def time_of(key: str) -> datetime | None:
    """Return the UTC second that a record key holds, which is what the author's client claims; None for other keys."""
    if not re.fullmatch(_TID, key):
        return None
    value = 0
    for char in key:
        value = value * 32 + _ALPHABET.index(char)
    try:
        return datetime.fromtimestamp((value >> 10) // 1_000_000, UTC)
    except (ValueError, OverflowError, OSError):
        return None


# --- markup -------------------------------------------------------------------------------------------------------

SELECTORS = (
    "blockquote.bluesky-embed",
    "blockquote[data-bluesky-uri]",
    "div.bluesky-embed",
    "div[data-bluesky-uri]",
    "iframe[data-bluesky-id]",
)
_BYLINE = re.compile(
    rf"^\s*(?:[—–―]|-{{1,2}}(?=\s))\s*(?:(?P<name>.{{0,200}})\(\s*[@＠](?P<handle>{_HANDLE})\s*\)|[@＠](?P<alone>{_HANDLE}))",
    re.DOTALL,
)


def read_fragment(tag: "Tag") -> Post | None:
    """Return the post that an embed's markup shows; its text is None where the markup has an address only.

    Reads the app's own snippet, the server's form (one link as byline, an ISO date) and the rendered frame. An at-uri
    that is malformed or has its parts swapped is not trusted before the links.
    """
    root = tag if tag.name == "blockquote" else (tag.find("blockquote") or tag)
    ref, stated = _find_ref(tag, root)
    if ref is None:
        return None
    words, name, handle = _split_byline(read_words(root, keep_lines=True))
    if handle is None:
        paragraphs = root.find_all("p", recursive=False) if root.name == "blockquote" else []
        words = "\n\n".join(part for p in paragraphs for part in read_words(p, keep_lines=True))
        words = "" if _VIEW.fullmatch(words) else words
    text, truncated = trim_words(words)
    handle = handle or ref.handle
    created, precision = _choose_time(stated, time_of(ref.id or ""))
    paragraph = root.find("p", lang=True)
    return Post(
        ref=replace(ref, handle=handle),
        author=Author("bluesky", _did(ref), handle, None if name == handle else name),
        text=text,
        created=created,
        created_precision=precision,
        language=str(paragraph["lang"])[:12] or None if paragraph else None,
        truncated=truncated,
        origin="embed",
    )


def _choose_time(
    stated: tuple[datetime, Precision] | None, claimed: datetime | None
) -> tuple[datetime | None, Precision | None]:
    """Return the second that the byline or the key gives; the byline's day where the key contradicts it."""
    if stated and stated[1] == "second":
        return stated
    if claimed and (stated is None or abs(claimed.date() - stated[0].date()) <= _DAY):
        return claimed, "second"
    return stated or (None, None)


def _find_ref(tag: "Tag", root: "Tag") -> tuple[PostRef | None, tuple[datetime, Precision] | None]:
    """Return the post that an embed is of, and the time its byline shows."""
    ref = _read_uri(str(tag.get("data-bluesky-uri") or root.get("data-bluesky-uri") or ""))
    stated = None
    for anchor in root.find_all("a", href=True, limit=_MOST_LINKS):
        linked = match_url(str(anchor["href"]))
        if linked and (ref is None or linked.id == ref.id):
            ref = ref or linked
            stated = parse_date(anchor.get_text(" ", strip=True)) or stated
    if ref is None:
        for frame in (tag, *tag.find_all("iframe", limit=3)):
            ref = ref or match_url(str(frame.get("src") or frame.get("data-src") or ""))
    return ref, stated


def _read_uri(uri: str) -> PostRef | None:
    swapped = _SWAPPED.match(uri)
    return match_url(uri) or (_make_ref(swapped["who"], swapped["key"]) if swapped else None)


def _split_byline(paragraphs: tuple[str, ...]) -> tuple[str, str | None, str | None]:
    """Return the words, display name and handle of the paragraphs of an embed."""
    for i in range(len(paragraphs) - 1, -1, -1):
        match = _BYLINE.match(paragraphs[i])
        if match:
            name = (match["name"] or "").strip()
            return "\n\n".join(paragraphs[:i]), name or None, match["handle"] or match["alone"]
    return "\n\n".join(paragraphs), None, None


def _did(ref: PostRef) -> str | None:
    who = (ref.url or "").removeprefix("https://bsky.app/profile/").partition("/")[0]
    return who if who.startswith("did:") else None


# --- flattened ----------------------------------------------------------------------------------------------------

_WRAPPER = make_wrapper("Bluesky", _HANDLE)
# The app's own copy: name, handle, words, then a time in the reader's zone.
_COPY_STARTS = make_copy_openings(_HANDLE)
_ACCOUNT = rf"[@＠]{_HANDLE}"
_COPY_END = (
    rf"(?m:^(?P<date>(?:{DATE_SHAPE})[^\S\n](?:[^\W\d_]{{1,3}}[^\S\n])?{CLOCK_SHAPE})"
    r"(?:[^\S\n]*·[^\n]{0,60})?[^\S\n]*$)"
)


# The server's form where the account has no name.
_NAMELESS = make_nameless_byline(_HANDLE)


def _read_nameless(words: str, end: Match[str], start: Match[str] | None) -> Post:
    return _make_flattened(strip_markdown(words), end["handle"], None, end["date"])


def _read_byline(words: str, end: Match[str], start: Match[str] | None) -> Post:
    linked = match_url(end["url"]) if end["url"] else None
    post = _make_flattened(strip_markdown(words), end["handle"], read_name(end), end["date"])
    if linked is None:
        return post
    stated = (post.created, post.created_precision) if post.created and post.created_precision else None
    created, precision = _choose_time(stated, time_of(linked.id or ""))
    return replace(post, ref=replace(linked, handle=end["handle"]), created=created, created_precision=precision)


def _read_wrapped(words: str, end: Match[str], start: Match[str] | None) -> Post:
    return _make_flattened(strip_markdown(words), end["handle"], None, None)


def _read_copy(words: str, end: Match[str], start: Match[str] | None) -> Post | None:
    return _read_below_head(words, end["date"], start) if start else None


def _read_listed(words: str, end: Match[str], start: Match[str] | None) -> Post | None:
    head = read_listed_head(start, words) if start else None
    return _read_below_head(words, head, start) if start and head else None


def _read_below_head(words: str, date: str, start: Match[str]) -> Post | None:
    """Return the post of a copy; without words it is a list of people."""
    post = _make_flattened(trim_copy(words), start["handle"], start["name"].strip(), date)
    return post if post.text else None


def _make_flattened(words: str, handle: str, name: str | None, date: str | None) -> Post:
    text, truncated = trim_words(words)
    stated = parse_date(date) if date else None
    return Post(
        ref=PostRef("bluesky", None, None, handle),
        author=Author("bluesky", None, handle, None if name == handle else name),
        text=text,
        created=stated[0] if stated else None,
        created_precision=stated[1] if stated else None,
        truncated=truncated,
        origin="embed",
    )


# --- payloads -----------------------------------------------------------------------------------------------------

_ERRORS: dict[str, Reason] = {
    "RateLimitExceeded": "rate-limited",
    "AccountTakedown": "suspended",
    "RepoTakendown": "suspended",
    "RepoSuspended": "suspended",
}


def read_payload(data: Mapping[str, Any], origin: Origin = "api") -> Post | Unavailable:
    """Return the post of an answer of `getPosts` or `getPostThread`, or of a bare post view, or why there is none.

    That a post is not found says nothing of the cause. A label that asks to be hidden from readers without login is
    respected. The time is the earlier one of the client's and the server's, as the embedding service has it.
    """
    view = _find_view(data)
    if isinstance(view, Unavailable):
        return view
    author, record = mapping(view.get("author")), mapping(view.get("record"))
    ref = _read_view_ref(str(view.get("uri") or ""), _text(author.get("handle")))
    if ref is None or not isinstance(record.get("text"), str):
        return Unavailable("unknown")
    if any(mapping(label).get("val") == "!no-unauthenticated" for label in items(author.get("labels"))):
        return Unavailable("login-wall")
    created = _earliest(record.get("createdAt"), view.get("indexedAt"))
    languages = items(record.get("langs"))
    return Post(
        ref=ref,
        author=Author("bluesky", _text(author.get("did")), ref.handle, _text(author.get("displayName"))),
        text=record["text"] or None,
        created=created,
        created_precision="second" if created else None,
        language=_text(languages[0]) if languages else None,
        quoting=_read_quoted(mapping(record.get("embed"))),
        reply_to=_key_of(mapping(mapping(record.get("reply")).get("parent")).get("uri")),
        mentions=_read_mentions(record),
        origin=origin,
    )


def _find_view(data: Mapping[str, Any]) -> Mapping[str, Any] | Unavailable:
    if "error" in data:
        return Unavailable(_ERRORS.get(str(data["error"]), "unknown"))
    if "posts" in data:
        posts = items(data.get("posts"))
        return mapping(posts[0]) if posts else Unavailable("unknown")
    if "thread" in data:
        thread = mapping(data["thread"])
        kind = str(thread.get("$type") or "")
        if kind.endswith("#blockedPost"):
            return Unavailable("withheld")
        return mapping(thread.get("post")) if "post" in thread else Unavailable("unknown")
    return data


def _read_view_ref(uri: str, handle: str | None) -> PostRef | None:
    parts = uri.removeprefix("at://").split("/")
    if not uri.startswith("at://") or len(parts) != 3 or parts[1] != "app.bsky.feed.post":
        return None
    return replace(_make_ref(parts[0], parts[2]), handle=handle)


def _read_mentions(record: Mapping[str, Any]) -> tuple[Author, ...]:
    """Return the mentioned accounts; positions count bytes of UTF-8."""
    raw = str(record.get("text") or "").encode("utf-8", "surrogatepass")
    found: list[Author] = []
    for facet in items(record.get("facets")):
        index = mapping(mapping(facet).get("index"))
        start, end = index.get("byteStart"), index.get("byteEnd")
        if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start < end <= len(raw):
            continue
        handle = raw[start:end].decode("utf-8", "replace").lstrip("@")
        for feature in items(mapping(facet).get("features")):
            if str(mapping(feature).get("$type") or "").endswith("#mention"):
                found.append(Author("bluesky", _text(mapping(feature).get("did")), handle))
    return tuple(found)


def _read_quoted(embed: Mapping[str, Any]) -> str | None:
    """Return the id of the post that a record embeds, alone or beside media."""
    record = mapping(embed.get("record"))
    return _key_of(record.get("uri") or mapping(record.get("record")).get("uri"))


def _key_of(uri: object) -> str | None:
    parts = str(uri or "").split("/")
    return parts[-1] if len(parts) == 5 and parts[3] == "app.bsky.feed.post" else None


def _earliest(*values: object) -> datetime | None:
    read = [parse_date(value) for value in values if isinstance(value, str)]
    return min((moment for stated in read if stated for moment in stated[:1]), default=None)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


PLATFORM = Platform(
    name="bluesky",
    title="Bluesky",
    match_url=match_url,
    selectors=SELECTORS,
    read_fragment=read_fragment,
    flattened=(
        Flattened(" by @", _WRAPPER[1], _read_wrapped, _WRAPPER[0]),
        *(Flattened("@", _COPY_END, _read_copy, one, None, _ACCOUNT, paired=True) for one in _COPY_STARTS),
        *(Flattened("·", COUNTS_END, _read_listed, one, None, _ACCOUNT, paired=True) for one in _COPY_STARTS),
        Flattened("@", _NAMELESS, _read_nameless, core=make_nameless_core(_HANDLE)),
        Flattened("@", make_byline(_HANDLE, "Bluesky", clock=True), _read_byline, core=make_core(_HANDLE)),
    ),
    time_of=time_of,
    id_time_is_proof=False,
    read_payload=read_payload,
    record=("uri", "author", "record"),
    edits_in_place=False,
    longest=300,
    signs=("bsky", "bskx"),
)
