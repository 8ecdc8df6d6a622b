"""X, formerly Twitter: permalinks, embed markup, flattened embeds, ids, the syndication payload.

Byline dates are UTC days. An id above 3e10 holds the millisecond at which the servers took the post. A post cannot
change under its id: an edit has a new one.
"""

import html
import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from re import Match
from typing import TYPE_CHECKING, Any

from tweetcite.bylines import ACCOUNT_OPENS, make_byline, make_copy_openings, make_wrapper, read_name, strip_markdown
from tweetcite.dates import CLOCK_SHAPE, DATE_SHAPE, parse_date
from tweetcite.markup import read_words, trim_words
from tweetcite.model import Author, Origin, Post, PostRef, Precision
from tweetcite.platforms import Flattened, Platform, Reason, Unavailable

if TYPE_CHECKING:
    from bs4 import Tag

_HANDLE = r"[A-Za-z0-9_]{1,20}"
# First segments of an address that name no account; X ignores the segment, so pages put anything there.
_NO_HANDLE = frozenset(
    "i x web status statuses twitter anyuser user "
    "explore home hashtag messages notifications search settings intent".split()
)
_URL = re.compile(
    r"""\s*<?(?:https?:)?(?://)?
    (?:(?:www|mobile|m|[a-z])\.)?
    (?:twitter\.com|x\.com|fxtwitter\.com|fixupx\.com|twittpr\.com|vxtwitter\.com|fixvx\.com|xcancel\.com
       |(?:[\w-]+\.){0,3}nitter(?:\.[\w-]+){1,3})
    (?::\d{1,5})?/(?:(?:\#|%23)!/)?
    (?:i/web/|(?:@|%40)?(?P<handle>[a-z0-9_]{1,20})/)?status(?:es)?/(?P<id>\d{1,20})(?![A-Za-z0-9_])""",
    re.VERBOSE | re.IGNORECASE,
)
_WIDGET = re.compile(
    r"\s*(?:https?:)?//platform\.(?:twitter|x)\.com/embed/[^?#\s]{0,60}[?#](?:[^\s]{0,4000}?[&;?])?id=(?P<id>\d{1,20})(?!\d)",
    re.IGNORECASE,
)
_SECOND: Precision = "second"
_EPOCH_MS = 1288834974657
_FIRST_DATED = 30_000_000_000
_DAY = timedelta(days=1)
_LANGUAGES = {"iw": "he", "in": "id", "ji": "yi"}
_NO_LANGUAGE = frozenset("und zxx qme qam qct qht qst art".split())
_LONGEST_JSON = 100_000
_MOST_LINKS = 200


def match_url(url: str) -> PostRef | None:
    """Return the post of a permalink on X, Twitter or a mirror of them, with its address on x.com.

    Timelines, share and follow links are none. A placeholder (`i`, `x`, `___`) is no handle.
    """
    match = _URL.match(url)
    if match:
        return _make_ref(match["id"], match["handle"])
    widget = _WIDGET.match(url)
    return _make_ref(widget["id"], None) if widget else None


def _make_ref(number: str, handle: str | None) -> PostRef:
    number = str(int(number))
    if handle and (handle.casefold() in _NO_HANDLE or not handle.strip("_")):
        handle = None
    return PostRef("x", number, f"https://x.com/{handle or 'i'}/status/{number}", handle)


def time_of(number: str) -> datetime | None:
    """Return the UTC second that an id holds; None for ids from before November 2010 and for no ids at all."""
    if not (number.isascii() and number.isdecimal() and len(number) <= 20) or int(number) < _FIRST_DATED:
        return None
    try:
        return datetime.fromtimestamp(((int(number) >> 22) + _EPOCH_MS) // 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None


# --- markup -------------------------------------------------------------------------------------------------------

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
    "div[data-tweet]",
)
_NUMBERS = ("data-tweet-id", "data-tweetid", "data-tweet", "tweet-id", "tweetid")
# Elements that a page's own program turns into a post.
_OWN_NUMBERS = {"tweet-embed": ("id", "data-id"), "embetty-tweet": ("status",)}
_ADDRESSES = ("data-tweet-id", "data-tweetid", "cite", "data-url", "data-src", "src", "data-href")
_BYLINE = re.compile(
    rf"^[^\S\n]*(?:[—–―]|&mdash;?|-{{1,2}}(?=\s))\s*(?P<name>.{{0,200}})\([@＠](?P<handle>{_HANDLE})\)", re.DOTALL
)
_GLUED = re.compile(rf"(?:[—–―]|(?<=\s)-{{1,2}}(?=\s))(?P<name>[^—–―\n]{{0,120}}?)\([@＠](?P<handle>{_HANDLE})\)")


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
    return _make_post(
        ref or PostRef("x", None), handle, name, text, stated[0] if stated else None, truncated, _language(root)
    )


def _make_post(
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
    ref = replace(_make_ref(ref.id, handle), handle=handle) if ref.id else PostRef("x", None, None, handle)
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
    for element in (tag, *tag.find_all(["iframe", "a", "blockquote", "amp-twitter"], limit=20)):
        for name in (*_NUMBERS, *_OWN_NUMBERS.get(element.name, ())):
            value = str(element.get(name) or "").strip()
            if value.isascii() and value.isdecimal() and len(value) <= 20:
                return _make_ref(value, None), None
        for name in _ADDRESSES:
            value = str(element.get(name) or "").strip()
            found = match_url(value) if value and len(value) <= 5000 else None
            if found:
                return found, None
    return None, None


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
    return "\n\n".join(found)


def _language(root: "Tag") -> str | None:
    """Return the language of the words: that of the paragraph, never the widget's own."""
    paragraph = root.find("p", lang=True)
    return _clean_language(str(paragraph["lang"])) if paragraph else None


def _clean_language(code: str | None) -> str | None:
    code = (code or "").strip()
    return None if not code or code in _NO_LANGUAGE or len(code) > 12 else _LANGUAGES.get(code, code)


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
    text, truncated = trim_words(html.unescape(re.sub(r"<[^<>]{0,500}>", "", words)))
    return _make_post(
        ref, _text(data.get("username")), (_text(data.get("name")) or "").strip() or None, text, None, truncated
    )


def _is_of_feed(tag: "Tag") -> bool:
    """Tell whether an element is a post in a site's own feed: what has the class alone, and words, is no embed."""
    return (
        "tweet" in (tag.get("class") or ())
        and tag.find(["blockquote", "iframe"]) is None
        and bool(tag.get_text(strip=True))
    )


def _read_rendered(tag: "Tag") -> Post | None:
    """Read a post that the server has drawn (react-tweet): its words are the paragraph that states their language."""
    time, shown = tag.find("time", datetime=True), tag.find("p", lang=True)
    link = time.find_parent("a", href=True) if time else None
    ref = match_url(str(link["href"])) if link else None
    if ref is None or shown is None:
        return None
    titles = [str(span["title"]) for span in tag.find_all("span", title=True, limit=2)]
    name = titles[0] if len(titles) == 2 and titles[1].startswith("@") else None
    text, truncated = trim_words("\n\n".join(read_words(shown)))
    return _make_post(ref, ref.handle, name, text, None, truncated, _clean_language(str(shown["lang"])))


def _read_mailed_card(tag: "Tag") -> Post | None:
    """Read a newsletter's card as its mail has it: the parts of the post in elements of their own."""
    shown, handle = tag.select_one(".tweet-text"), tag.select_one(".tweet-author-handle")
    ref = _find_ref(tag, tag)[0]
    if ref is None or shown is None or tag.select_one("a.tweet-link-top") is None:
        return None
    name = tag.select_one(".tweet-author-name")
    account = handle.get_text(strip=True).lstrip("@") if handle else ""
    text, truncated = trim_words("\n\n".join(read_words(shown)))
    known = account if re.fullmatch(_HANDLE, account) else None
    return _make_post(ref, known, name.get_text(strip=True) or None if name else None, text, None, truncated)


# --- flattened ----------------------------------------------------------------------------------------------------

_WRAPPER = make_wrapper("Twitter|X|tweet", _HANDLE)
# The app's own copy: name, handle, words, then a time in the reader's zone.
_COPY_STARTS = make_copy_openings(_HANDLE)
_COPY_TAIL = (
    r"(?:[^\S\n]*·[^\n\]]{0,60})?(?:\]\((?P<url>https?://[^()\s]{1,500})\)(?:[^\S\n]*·[^\n]{0,60})?)?[^\S\n]*$)"
)
_COPY_END = rf"(?m:^\[?(?:Last edited[^\S\n]*)?{CLOCK_SHAPE}[^\S\n]*[·∙•][^\S\n]*(?P<date>{DATE_SHAPE}){_COPY_TAIL}"
# How the site showed a time until 2019, and how mirrors show one.
_OLD_END = rf"(?m:^\[?{CLOCK_SHAPE} - (?P<date>{DATE_SHAPE}){_COPY_TAIL}"
_MIRRORED_END = rf"(?m:^\[?(?P<date>(?:{DATE_SHAPE}) · {CLOCK_SHAPE} UTC){_COPY_TAIL}"
# A newsletter's card: the day alone, above the counts.
_COUNTED_END = (
    rf"(?m:^(?P<date>{DATE_SHAPE})[^\S\n]*\n{{1,2}}[^\S\n]*[\d.,]{{1,8}}[KM]?\s{{0,3}}"
    r"(?:Likes?|Re(?:tweet|post)s?)\b[^\n]{0,80}$)"
)


def _read_byline(words: str, end: Match[str], start: Match[str] | None) -> Post:
    text, truncated = trim_words(strip_markdown(words))
    stated = parse_date(end["date"]) if end["date"] else None
    ref = (match_url(end["url"]) if end["url"] else None) or PostRef("x", None)
    return _make_post(ref, end["handle"], read_name(end), text, stated[0] if stated else None, truncated)


def _read_wrapped(words: str, end: Match[str], start: Match[str] | None) -> Post:
    text, truncated = trim_words(strip_markdown(words))
    return _make_post(PostRef("x", None), end["handle"], None, text, None, truncated)


def _read_copy(words: str, end: Match[str], start: Match[str] | None) -> Post | None:
    if start is None:
        return None
    text, truncated = trim_words(strip_markdown(words))
    stated = parse_date(end["date"])
    return _make_post(
        (match_url(end.groupdict().get("url") or "")) or PostRef("x", None),
        start["handle"],
        start["name"].strip(),
        text,
        stated[0] if stated else None,
        truncated,
    )


# --- payloads -----------------------------------------------------------------------------------------------------

_TOMBSTONES: tuple[tuple[str, Reason], ...] = (
    ("deleted", "deleted"),
    ("suspended", "suspended"),
    ("limits who can view", "protected"),
    ("protected", "protected"),
    ("not authorized", "protected"),
    ("withheld", "withheld"),
    ("age-restricted", "withheld"),
)
_ERRORS: dict[int, Reason] = {88: "rate-limited", 429: "rate-limited", 63: "suspended", 179: "protected"}


def read_payload(data: Mapping[str, Any], origin: Origin = "api") -> Post | Unavailable:
    """Return the post of a syndication answer, a v1.1 status or a v2 answer, or why there is none.

    Only wording that says so makes a post deleted; an empty tombstone hides it from readers without login.
    """
    if isinstance(data.get("data"), Mapping):
        data = _unfold(data)
    if data.get("__typename") == "TweetTombstone" or "tombstone" in data:
        return Unavailable(_read_tombstone(data))
    user, number = data.get("user"), str(data.get("id_str") or data.get("id") or "")
    if not isinstance(user, Mapping) or not user.get("screen_name") or not number.isdecimal():
        return Unavailable(_read_error(data))
    handle = str(user["screen_name"])
    text, truncated = _read_text(data)
    exact = time_of(number)
    created, precision = read_created(data.get("created_at")) if exact is None else (exact, _SECOND)
    edits = _items(data.get("edit_control"), "edit_tweet_ids")
    first = str(edits[0]) if edits and str(edits[0]) != number else None
    quoted = data.get("quoted_tweet")
    quoting = quoted.get("id_str") if isinstance(quoted, Mapping) else data.get("quoted_status_id_str")
    return Post(
        ref=replace(_make_ref(number, handle), handle=handle),
        author=Author("x", _text(user.get("id_str")), handle, _text(user.get("name"))),
        text=text,
        created=created,
        created_precision=precision,
        language=_clean_language(_text(data.get("lang"))),
        truncated=truncated,
        quoting=_text(quoting),
        reply_to=_text(data.get("in_reply_to_status_id_str")),
        edit_of=first,
        edited_at=time_of(number) if first else None,
        mentions=tuple(
            Author("x", _text(m.get("id_str")), _text(m.get("screen_name")), _text(m.get("name")))
            for m in _items(data.get("entities"), "user_mentions")
            if isinstance(m, Mapping)
        ),
        origin=origin,
    )


def _unfold(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return an answer of the second API, as web archives hold them, in the form of the first."""
    inner = data["data"]
    users = [u for u in _items(data.get("includes"), "users") if isinstance(u, Mapping)]
    user = next((u for u in users if u.get("id") == inner.get("author_id")), {})
    named = {"id_str": user.get("id"), "screen_name": user.get("username"), "name": user.get("name")}
    return {**inner, "id_str": inner.get("id"), "user": named, "entities": {}}


def _read_text(data: Mapping[str, Any]) -> tuple[str | None, bool]:
    """Return the visible words of a payload.

    Positions count code points of the escaped text, except that the end of `display_text_range` may count UTF-16
    units and include the media link: the text ends where the first medium starts.
    """
    note = data.get("note_tweet")
    whole = note.get("text") if isinstance(note, Mapping) else None
    if isinstance(whole, str):
        return trim_words(html.unescape(whole))[0], False
    text = str(data.get("full_text") or data.get("text") or "")
    start, end = 0, len(text)
    limits = data.get("display_text_range")
    if isinstance(limits, list) and len(limits) == 2 and all(isinstance(n, int) for n in limits):
        start, end = max(0, limits[0]), max(0, limits[1])
    for medium in _items(data.get("entities"), "media"):
        at = medium.get("indices") if isinstance(medium, Mapping) else None
        if isinstance(at, list) and at and isinstance(at[0], int) and start <= at[0]:
            end = min(end, at[0])
    words, cut = trim_words(html.unescape(text[start:end]))
    return words, cut or isinstance(note, Mapping) or data.get("truncated") is True


def _read_tombstone(data: Mapping[str, Any]) -> Reason:
    words = json.dumps(data, default=str)[:5000].casefold()
    if '"text"' not in words:
        return "withheld"
    return next((reason for phrase, reason in _TOMBSTONES if phrase in words), "unknown")


def _read_error(data: Mapping[str, Any]) -> Reason:
    for error in _items(data, "errors"):
        code = error.get("code") if isinstance(error, Mapping) else None
        if isinstance(code, int) and code in _ERRORS:
            return _ERRORS[code]
    words = str(data.get("error") or "").casefold()
    return next((reason for phrase, reason in _TOMBSTONES if phrase in words), "unknown")


def read_created(value: object) -> tuple[datetime | None, Precision | None]:
    """Return the UTC time of a payload's `created_at` and its precision: ISO 8601, or as the first interface has it."""
    if not isinstance(value, str):
        return None, None
    for form in ("%a %b %d %H:%M:%S %z %Y", "%Y-%m-%d %H:%M:%S %z", "%Y-%m-%d %H:%M:%S"):
        try:
            moment = datetime.strptime(value, form)
            return (moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)), "second"
        except (ValueError, OverflowError):
            continue
    return parse_date(value) or (None, None)


def _items(holder: object, key: str) -> list[Any]:
    """Return a list of a payload; empty lists may arrive as objects, or not at all."""
    found = holder.get(key) if isinstance(holder, Mapping) else None
    return found if isinstance(found, list) else []


def _text(value: object) -> str | None:
    return str(value) if isinstance(value, (str, int)) and str(value) else None


PLATFORM = Platform(
    name="x",
    title="X",
    match_url=match_url,
    selectors=SELECTORS,
    read_fragment=read_fragment,
    flattened=(
        Flattened(" by @", _WRAPPER[1], _read_wrapped, _WRAPPER[0]),
        *(Flattened(sign, _COPY_END, _read_copy, opening) for sign in "·∙•" for opening in _COPY_STARTS),
        *(Flattened("M - ", _OLD_END, _read_copy, opening, "M - ") for opening in _COPY_STARTS),
        *(Flattened("M UTC", _MIRRORED_END, _read_copy, opening, "M UTC") for opening in _COPY_STARTS),
        *(Flattened("Like", _COUNTED_END, _read_copy, opening) for opening in _COPY_STARTS),
        Flattened("@", make_byline(_HANDLE), _read_byline, core=ACCOUNT_OPENS),
    ),
    time_of=time_of,
    id_time_is_proof=True,
    read_payload=read_payload,
    record=("id_str", "user", "text"),
    edits_in_place=False,
    longest=280,
    signs=("status", "embed/"),
)
