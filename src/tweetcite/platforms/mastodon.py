"""Mastodon and its kin (Misskey, Sharkey, Pleroma, Akkoma, GoToSocial, Pixelfed): permalinks, embeds, ids, payloads.

There is no list of servers, so an address is told by its path and by the form of its id. The markup of an embed has no
words. A handle is `user@server`. An id is the server's own; Mastodon's holds the millisecond at which the server took
the post. Posts can be edited in place.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from re import Match
from typing import TYPE_CHECKING, Any

from tweetcite.bylines import ACCOUNT_OPENS, LINKED_POST, make_byline, make_copy_openings, read_name, strip_markdown
from tweetcite.dates import CLOCK_SHAPE, DATE_SHAPE, parse_date
from tweetcite.markup import read_words, trim_words
from tweetcite.model import Author, Origin, Post, PostRef
from tweetcite.platforms import Flattened, Platform, Reason, Unavailable

if TYPE_CHECKING:
    from bs4 import Tag

_USER = r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,60}[A-Za-z0-9_])?"
_HOST = r"[a-zA-Z0-9-]{1,63}(?:\.[a-zA-Z0-9-]{1,63}){1,5}"
_URL = re.compile(
    rf"""\s*<?(?:https?:)?(?://)?(?P<host>{_HOST})(?::\d{{1,5}})?/
    (?:(?:web|deck)/)?
    (?:(?:@|%40)(?P<user>{_USER})(?:(?:@|%40)(?P<home>{_HOST}))?/(?:statuses/|posts/)?
      | users/(?P<owner>{_USER})/statuses/
      | p/(?P<photographer>{_USER})/
      | (?P<web>web/statuses/|statuses/)
      | (?P<note>(?:embed/)?notes/)
      | (?P<notice>notice/|embed/(?=9|A))
      | (?P<object>objects/))
    (?P<id>[A-Za-z0-9-]{{1,40}})(?![A-Za-z0-9_.-])""",
    re.VERBOSE,
)
# Servers with paths of this form that are no part of it.
_OTHERS = frozenset(
    "truthsocial tiktok threads youtube medium instagram facebook twitter x substack flipboard vk steemit".split()
)
_MANY_DIGITS = re.compile(r"[0-9]{15,20}")
_AID = re.compile(r"(?=[a-z0-9]*[0-9])(?=[a-z0-9]*[a-z])[5-9a-h][a-z0-9]{9}(?:[a-z0-9]{6})?")
_HEX = re.compile(r"(?=[0-9]*[a-f])[0-9a-f]{24}")
_ULID = re.compile(r"01[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{24}")
_FLAKE = re.compile(r"(?=[A-Za-z]*[0-9])[9A][A-Za-z0-9]{17}")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"
_NOTE_EPOCH_MS = 946_684_800_000
_PICTURE_EPOCH_MS, _NEVER_YET_MS = 1_549_756_800_000, 2_208_988_800_000
_FIRST, _LAST = datetime(2014, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
_MOST_LINKS = 50
_LONGEST_CONTENT = 200_000


def match_url(url: str) -> PostRef | None:
    """Return the post of a permalink on any server of the network, or of an embedding frame.

    Without a list of servers the form of the id decides: a long number behind `@user`, a record key behind `notes/`,
    `notice/` or `objects/`. A short number counts only behind `users/<user>/statuses/` or on a server that names
    itself after the software.
    """
    match = _URL.match(url)
    if match is None:
        return None
    host = match["host"].lower().removeprefix("www.")
    if _OTHERS & set(host.split(".")[-2:]) or not _is_id(match, host):
        return None
    user = match["user"] or match["owner"] or match["photographer"]
    address = url[match.start("host") : match.end()]
    return _make_ref(match["id"], host, user, match["home"], address, is_picture=bool(match["photographer"]))


def _is_id(match: Match[str], host: str) -> bool:
    """Tell whether the last part of an address is an id of the software whose path it has."""
    key = match["id"]
    if match["note"]:
        return bool(_AID.fullmatch(key) or _HEX.fullmatch(key) or _ULID.fullmatch(key)) and _is_dated(key)
    if match["notice"]:
        return bool(_FLAKE.fullmatch(key))
    if match["object"]:
        return bool(_UUID.fullmatch(key))
    if key.isdecimal():
        named = "mastodon" in host or "mstdn" in host
        return bool(_MANY_DIGITS.fullmatch(key)) or (len(key) <= 20 and bool(match["owner"] or named))
    return match["web"] is None and bool(_ULID.fullmatch(key) or _FLAKE.fullmatch(key))


def _is_dated(key: str) -> bool:
    return _HEX.fullmatch(key) is not None or time_of(key) is not None


def _make_ref(
    key: str, host: str, user: str | None, home: str | None, address: str, *, is_picture: bool = False
) -> PostRef:
    handle = f"{user}@{(home or host).lower()}" if user else None
    if key.isdecimal() and user and not is_picture:
        url = f"https://{host}/@{user}{'@' + home if home else ''}/{key}"
    else:
        path = address.partition("/")[2].removeprefix("embed/").replace("%40", "@")
        url = f"https://{host}/{path}"
    return PostRef("mastodon", key, url, handle)


def time_of(key: str) -> datetime | None:
    """Return the UTC second that an id holds; None for ids without one.

    Milliseconds stand in the upper bits of a long number (Mastodon, and with fewer bits below and an epoch of its own
    Pixelfed, whose numbers would be of years to come there), in the first eight characters in base 36, since
    2000 (Misskey's aid and aidx), or in the first ten of a ULID. Source: the servers' own code.
    """
    if _MANY_DIGITS.fullmatch(key):
        ms = int(key) >> 16
        if ms > _NEVER_YET_MS:
            ms = (int(key) >> 22) + _PICTURE_EPOCH_MS
    elif _ULID.fullmatch(key):
        ms = 0
        for char in key[:10].lower():
            ms = ms * 32 + _CROCKFORD.index(char)
    elif _AID.fullmatch(key):
        ms = int(key[:8], 36) + _NOTE_EPOCH_MS
    else:
        return None
    try:
        moment = datetime.fromtimestamp(ms // 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return moment if _FIRST <= moment < _LAST else None


# --- markup -------------------------------------------------------------------------------------------------------

SELECTORS = (
    "blockquote.mastodon-embed",
    "iframe.mastodon-embed",
    "div.mastodon-embed",
    "iframe[data-misskey-embed-id]",
    "iframe.pleroma-embed",
    "iframe.pixelfed__embed",
)
_ADDRESSES = ("data-embed-url", "src", "data-src", "data-lazy-src", "data-url", "data-href", "cite", "href")
_ACCOUNT = re.compile(rf"[@＠](?P<handle>{_USER}@{_HOST})(?:@(?P<server>{_HOST}))?")


def read_fragment(tag: "Tag") -> Post | None:
    """Return the post that an embed leads to; the markup has no words, at most `Post by @user@server`.

    An account of another server is shown with both: `@user@home@server`.
    """
    ref = _find_ref(tag)
    if ref is None:
        return None
    shown = _ACCOUNT.search(tag.get_text(" ", strip=True)[:2_000])
    return _make_post(ref, shown["handle"] if shown else ref.handle, None, None)


def _find_ref(tag: "Tag") -> PostRef | None:
    for element in (tag, *tag.find_all(["iframe", "a", "blockquote"], limit=_MOST_LINKS)):
        for name in _ADDRESSES:
            ref = match_url(str(element.get(name) or "")[:2_000])
            if ref:
                return ref
    return None


def _make_post(
    ref: PostRef, handle: str | None, name: str | None, words: str | None, stated: datetime | None = None
) -> Post:
    """Build a sighting. The exact second comes from the id, unless the stated day contradicts it."""
    text, truncated = trim_words(words) if words else (None, False)
    exact = time_of(ref.id) if ref.id else None
    if exact and stated and abs((exact.date() - stated.date()).days) > 1:
        exact = None
    created = exact or stated
    return Post(
        ref=replace(ref, handle=handle),
        author=Author("mastodon", None, handle, name),
        text=text,
        created=created,
        created_precision=("second" if exact else "day") if created else None,
        truncated=truncated,
    )


# --- flattened ----------------------------------------------------------------------------------------------------

_SHOWN = rf"{_USER}@{_HOST}"
_CARD_START = rf"\[?Post by @(?P<handle>{_SHOWN})(?:@{_HOST})?(?![\w@.-]*\w)"
_CARD_END = rf"View on Mastodon(?!\w){LINKED_POST}"
# The app's own copy: name, handle, words, then a time in the reader's zone and what was used to post.
_COPY_STARTS = make_copy_openings(_SHOWN)
_COPY_END = rf"(?m:^(?P<date>(?:{DATE_SHAPE}),?[^\S\n]{CLOCK_SHAPE})(?:[^\S\n]*·[^\n]{{0,120}})?[^\S\n]*$)"


def _read_card(words: str, end: Match[str], start: Match[str] | None) -> Post | None:
    """Read what is left of an embed's own card: nothing but the account."""
    if start is None or words.strip():
        return None
    return _make_post(match_url(end["url"] or "") or PostRef("mastodon", None), start["handle"], None, None)


def _read_byline(words: str, end: Match[str], start: Match[str] | None) -> Post:
    ref = (match_url(end["url"]) if end["url"] else None) or PostRef("mastodon", None)
    stated = parse_date(end["date"]) if end["date"] else None
    return _make_post(ref, end["handle"], read_name(end), strip_markdown(words), stated[0] if stated else None)


def _read_copy(words: str, end: Match[str], start: Match[str] | None) -> Post | None:
    if start is None:
        return None
    stated = parse_date(end["date"])
    ref = PostRef("mastodon", None)
    return _make_post(ref, start["handle"], start["name"].strip(), words, stated[0] if stated else None)


# --- payloads -----------------------------------------------------------------------------------------------------

_ERRORS: tuple[tuple[str, Reason], ...] = (
    ("too many requests", "rate-limited"),
    ("rate_limit", "rate-limited"),
    ("throttled", "rate-limited"),
    ("authenticated user", "login-wall"),
    ("access token", "login-wall"),
    ("credential_required", "login-wall"),
    ("signed in", "login-wall"),
    ("suspended", "suspended"),
    ("gone", "deleted"),
)


def read_payload(data: Mapping[str, Any], origin: Origin = "api") -> Post | Unavailable:
    """Return the post of a status of Mastodon's interface, an ActivityPub note, a Misskey note or an oEmbed answer.

    `Record not found` may mean deleted, private or never there; only a tombstone says that a post was deleted. Of a
    repost without words of its own, the post itself.
    """
    if data.get("type") in ("Create", "Update") and isinstance(data.get("object"), Mapping):
        data = data["object"]
    for key in ("reblog", "renote"):
        inner = data.get(key)
        if isinstance(inner, Mapping) and not (data.get("content") or data.get("text")):
            data = inner
    if data.get("type") == "Tombstone":
        return Unavailable("deleted")
    if "error" in data:
        return Unavailable(_read_error(data["error"]))
    if "attributedTo" in data:
        return _read_note(data, origin)
    if isinstance(data.get("account"), Mapping):
        return _read_status(data, origin)
    if isinstance(data.get("user"), Mapping):
        return _read_misskey(data, origin)
    return _read_oembed(data)


def _read_status(data: Mapping[str, Any], origin: Origin) -> Post | Unavailable:
    account, number = data["account"], _text(data.get("id"))
    ref = match_url(str(data.get("url") or "")) or match_url(str(data.get("uri") or ""))
    user = _text(account.get("acct")) or _text(account.get("username"))
    if not isinstance(data.get("content"), str) or user is None or not (ref or number):
        return Unavailable("unknown")
    ref = ref or PostRef("mastodon", number, _text(data.get("url")))
    handle = ref.handle or (user if "@" in user else _add_host(user, _text(account.get("url"))))
    quoted = data.get("quote")
    quoted = quoted.get("quoted_status") or quoted if isinstance(quoted, Mapping) else {}
    return _finish(
        ref,
        Author("mastodon", _text(account.get("id")), handle, _text(account.get("display_name"))),
        data["content"],
        _text(data.get("spoiler_text")),
        _read_time(data.get("created_at")),
        _read_time(data.get("edited_at")),
        origin,
        language=_text(data.get("language")),
        reply_to=_text(data.get("in_reply_to_id")),
        quoting=_text(quoted.get("id")) if isinstance(quoted, Mapping) else None,
        mentions=_read_mentions(data.get("mentions")),
    )


def _read_note(data: Mapping[str, Any], origin: Origin) -> Post | Unavailable:
    ref = match_url(str(data.get("id") or "")) or match_url(str(data.get("url") or ""))
    if ref is None or not isinstance(data.get("content"), str):
        return Unavailable("unknown")
    owner = str(data["attributedTo"])
    handle = ref.handle or _add_host(owner.rstrip("/").rpartition("/")[2].lstrip("@"), owner)
    languages = data.get("contentMap")
    answered = match_url(str(data.get("inReplyTo") or ""))
    return _finish(
        ref,
        Author("mastodon", None, handle),
        data["content"],
        _text(data.get("summary")),
        _read_time(data.get("published")),
        _read_time(data.get("updated")),
        origin,
        language=next(iter(languages), None) if isinstance(languages, Mapping) and len(languages) == 1 else None,
        reply_to=answered.id if answered else None,
    )


def _read_misskey(data: Mapping[str, Any], origin: Origin) -> Post | Unavailable:
    user, number = data["user"], _text(data.get("id"))
    name = _text(user.get("username"))
    ref = match_url(str(data.get("url") or "")) or match_url(str(data.get("uri") or ""))
    if name is None or number is None or "text" not in data:
        return Unavailable("unknown")
    host = _text(user.get("host"))
    handle = f"{name}@{host}" if host else name
    moment = _read_time(data.get("createdAt"))
    parts = [part for part in (_text(data.get("cw")), _text(data.get("text"))) if part]
    ref = ref or PostRef("mastodon", number)
    return Post(
        ref=replace(ref, handle=handle),
        author=Author("mastodon", _text(user.get("id")), handle, _text(user.get("name"))),
        text="\n\n".join(parts) or None,
        created=moment,
        created_precision="second" if moment else None,
        quoting=_text(data.get("renoteId")),
        reply_to=_text(data.get("replyId")),
        edited_at=_read_time(data.get("updatedAt")),
        origin=origin,
    )


def _read_oembed(data: Mapping[str, Any]) -> Post | Unavailable:
    """Read the markup of an oEmbed answer; its author's name stands beside it."""
    markup = data.get("html")
    if not isinstance(markup, str) or len(markup) > _LONGEST_CONTENT:
        return Unavailable("unknown")
    from bs4 import BeautifulSoup

    tag = BeautifulSoup(markup.encode("utf-8", "replace"), "lxml", from_encoding="utf-8").find(["blockquote", "iframe"])
    post = read_fragment(tag) if tag else None
    if post is None:
        return Unavailable("unknown")
    return replace(post, author=replace(post.author, name=_text(data.get("author_name"))))


def _finish(
    ref: PostRef,
    author: Author,
    content: str,
    warning: str | None,
    created: datetime | None,
    edited: datetime | None,
    origin: Origin,
    **known: Any,
) -> Post:
    """Build the post of an answer whose words are HTML; a content warning is part of what the author wrote."""
    words, truncated = _read_content(content)
    return Post(
        ref=replace(ref, handle=author.handle),
        author=author,
        text="\n\n".join(part for part in (warning, words) if part) or None,
        created=created,
        created_precision="second" if created else None,
        truncated=truncated,
        edited_at=edited if edited != created else None,
        origin=origin,
        **known,
    )


def _read_content(content: str) -> tuple[str | None, bool]:
    """Return the words of a status and whether they had to be cut; the line that names a quoted post is left out."""
    from bs4 import BeautifulSoup

    root = BeautifulSoup(content[:_LONGEST_CONTENT].encode("utf-8", "replace"), "lxml", from_encoding="utf-8")
    words = read_words(root, lambda tag: "quote-inline" in (tag.get("class") or ()))
    return "\n\n".join(words) or None, len(content) > _LONGEST_CONTENT


def _read_mentions(found: object) -> tuple[Author, ...]:
    return tuple(
        Author("mastodon", _text(one.get("id")), _add_host(_text(one.get("acct")) or "", _text(one.get("url"))))
        for one in (found if isinstance(found, list) else [])
        if isinstance(one, Mapping)
    )


def _add_host(user: str, address: str | None) -> str | None:
    """Return `user@server`; the server is that of the account's address."""
    if not user or "@" in user:
        return user or None
    host = (address or "").partition("://")[2].partition("/")[0].lower()
    return f"{user}@{host}" if host else user


def _read_error(error: object) -> Reason:
    words = str(error)[:500].casefold()
    return next((reason for phrase, reason in _ERRORS if phrase in words), "unknown")


def _read_time(value: object) -> datetime | None:
    stated = parse_date(value) if isinstance(value, str) else None
    return stated[0].replace(microsecond=0) if stated and stated[1] == "second" else None


def _text(value: object) -> str | None:
    return str(value) if isinstance(value, (str, int)) and not isinstance(value, bool) and str(value) else None


PLATFORM = Platform(
    name="mastodon",
    title="Mastodon",
    match_url=match_url,
    selectors=SELECTORS,
    read_fragment=read_fragment,
    flattened=(
        Flattened("View on Mastodon", _CARD_END, _read_card, _CARD_START),
        *(Flattened("astodon", _COPY_END, _read_copy, opening) for opening in _COPY_STARTS),
        Flattened("(@", make_byline(_SHOWN, clock=True), _read_byline, core=ACCOUNT_OPENS),
    ),
    time_of=time_of,
    id_time_is_proof=True,
    read_payload=read_payload,
    edits_in_place=True,
    longest=500,
    signs=("@", "%40", "/p/", "/statuses/", "/notes/", "/notice/", "/embed/", "/objects/"),
)
