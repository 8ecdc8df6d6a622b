"""Reddit: permalinks of posts and comments, embed markup, flattened embeds, the answers of the API and of oEmbed.

The id of a post is its number in base 36 as permalinks have it; that of a comment bears its kind (`t1_…`), since the
two count separately. An id holds no time. Embeds of a post show its title only, those of a comment no words at all.
Bodies can be edited, titles cannot.
"""

import html
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from re import Match
from typing import TYPE_CHECKING, Any

from tweetcite.bylines import strip_markdown
from tweetcite.markup import read_words
from tweetcite.model import Author, Origin, Post, PostRef
from tweetcite.payloads import mapping
from tweetcite.platforms import Flattened, Platform, Reason, Unavailable

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

_USER = r"[\w-]{2,20}"
_KEY = r"[a-z0-9]{2,10}"
_URL = re.compile(
    rf"""\s*+<?(?i:(?:https?:)?(?://)?)(?:
      (?i:(?:[a-z]{{1,8}}\.)?(?:reddit|redditmedia|rxddit|vxreddit)\.com)
        /(?:(?P<kind>r|u|user)/(?P<place>[\w-]{{1,40}})/)?(?:comments|gallery)/(?P<post>{_KEY})
        (?:/[^/?\#\s]{{0,300}}/(?P<comment>{_KEY}))?
      | (?i:(?:www\.)?redd\.it)/(?P<short>[a-z0-9]{{4,10}})(?!\.)
      )(?![A-Za-z0-9_])""",
    re.VERBOSE,
)
_PROFILE = re.compile(rf"(?:(?:https?:)?//(?:[a-z]{{1,8}}\.)?reddit\.com)?/u(?:ser)?/(?P<handle>{_USER})/?(?:[?#]|$)")
_MOST_LINKS = 50
_LONGEST_TITLE = 300
_LONGEST_BODY = 500_000
_GONE = re.compile(r"\[\s*(?:deleted|removed)(?: by [\w ]{1,30})?\s*\]", re.IGNORECASE)


def match_url(url: str) -> PostRef | None:
    """Return the post or comment of a permalink on any host of the site, of a short link, a frame or a mirror.

    Links of the share button (`/r/…/s/…`) hold no id: None.
    """
    match = _URL.match(url)
    if match is None:
        return None
    return _make_ref(match["post"] or match["short"], match["comment"], match["kind"], match["place"])


def _make_ref(post: str, comment: str | None, kind: str | None = None, place: str | None = None) -> PostRef:
    root = "https://www.reddit.com/"
    if place:
        root += f"{'r' if kind == 'r' else 'user'}/{place}/"
    if comment:
        return PostRef("reddit", f"t1_{comment}", f"{root}comments/{post}/comment/{comment}/")
    owner = place.removeprefix("u_") if place and (kind != "r" or place.startswith("u_")) else None
    return PostRef("reddit", post, f"{root}comments/{post}/", owner)


def _is_comment(ref: PostRef) -> bool:
    return (ref.id or "").startswith("t1_")


# --- markup -------------------------------------------------------------------------------------------------------

SELECTORS = ("blockquote.reddit-embed-bq", "blockquote.reddit-card", "div.reddit-embed", "amp-reddit")


def read_fragment(tag: "Tag") -> Post | None:
    """Return the post or comment that an embed's markup leads to; its text is the title that links to a post."""
    ref, text = match_url(str(tag.get("data-src") or "")), None
    handle = None
    for anchor in tag.find_all("a", href=True, limit=_MOST_LINKS):
        href = str(anchor["href"]).strip()
        linked, profile = match_url(href), _PROFILE.match(href)
        if linked and (ref is None or linked.id == ref.id):
            ref, text = ref or linked, text or _read_title("\n\n".join(read_words(anchor)), linked)
        elif profile and handle is None:
            handle = profile["handle"]
    return _make_post(replace(ref, handle=handle or ref.handle), text) if ref else None


def _read_title(words: str, ref: PostRef) -> str | None:
    """Return the words of the link to a post, where they are its title."""
    if _is_comment(ref) or _GONE.fullmatch(words) or match_url(words) or words.startswith(("http://", "https://")):
        return None
    return words.strip() or None


def _make_post(ref: PostRef, text: str | None) -> Post:
    return Post(ref=ref, author=Author("reddit", None, ref.handle), text=text, origin="embed")


# --- flattened ----------------------------------------------------------------------------------------------------

_LINK = r"(?:\]\([^()\s]{1,300}\))?"
_ACCOUNT = rf"\[?u/(?P<handle>{_USER}){_LINK}\s{{1,3}}(?:from discussion\s{{0,3}})?in"
_PLACE = rf"\[?(?:r/)?[A-Za-z0-9_]{{2,21}}{_LINK}"
# Embeds have no space after "by" and "in"; with one, only a line of its own is no running text.
_GLUED = rf"(?m:\bby{_ACCOUNT}\s?{_PLACE}(?=[^\S\n]*$|[\s.,;“\"]))"
_SPACED = rf"(?m:(?:^|(?<=[>\n] ))by {_ACCOUNT} {_PLACE}(?=[^\S\n]*$))"


def _read_flattened(words: str, end: Match[str], start: Match[str] | None) -> Post:
    """Read `title by u/account in community`; for a comment the title's place says only what it is."""
    text = None if "from discussion" in end.group() else strip_markdown(words).lstrip("> \t\n").rstrip()
    return _make_post(PostRef("reddit", None, None, end["handle"]), text or None)


# --- payloads -----------------------------------------------------------------------------------------------------

_REASONS: dict[str, Reason] = {
    "private": "protected",
    "quarantined": "login-wall",
    "gated": "login-wall",
    "banned": "suspended",
    "deleted": "deleted",
    "author": "deleted",
}


def read_payload(data: Mapping[str, Any], origin: Origin = "api") -> Post | Unavailable:
    """Return the post or comment of a listing, of one thing of it, or of an answer of oEmbed, or why there is none.

    A text post is its title and its body, parted by a blank line. Of what was removed the body is gone, so it counts as
    unavailable even where its title still shows.
    """
    if "error" in data or "reason" in data:
        return Unavailable(_read_error(data))
    if isinstance(data.get("html"), str) and "reddit" in data["html"][:20_000]:
        return _read_oembed(data["html"][:20_000], origin)
    thing = _find_thing(data)
    ref, removed = _find_ref(thing), _find_removal(thing)
    if ref is None or removed:
        return Unavailable(removed or "unknown")
    handle = _text(thing.get("author"))
    created, edited = _read_time(thing.get("created_utc")), _read_time(thing.get("edited"))
    parent = _text(thing.get("parent_id")) if _is_comment(ref) else None
    return Post(
        ref=replace(ref, handle=handle),
        author=Author("reddit", _text(thing.get("author_fullname")), handle),
        text=_read_text(thing),
        created=created,
        created_precision="second" if created else None,
        quoting=(_text(thing.get("crosspost_parent")) or "").removeprefix("t3_") or None,
        reply_to=parent.removeprefix("t3_") if parent else None,
        edited_at=edited,
        origin=origin,
    )


def _find_thing(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the record of a post or comment: the first one of a listing, or the one given."""
    inner = mapping(data.get("data"))
    children = inner.get("children")
    if isinstance(children, list):
        inner = mapping(mapping(children[0]).get("data")) if children else {}
    return inner or data


def _find_ref(thing: Mapping[str, Any]) -> PostRef | None:
    ref = match_url("https://www.reddit.com" + str(thing.get("permalink") or ""))
    kind, _, key = str(thing.get("name") or "").partition("_")
    if ref is None and kind == "t3" and re.fullmatch(_KEY, key):
        ref = _make_ref(key, None, "r", _text(thing.get("subreddit")))
    return ref


def _find_removal(thing: Mapping[str, Any]) -> Reason | None:
    body = str(thing.get("selftext") or thing.get("body") or "").strip()
    said = thing.get("removed_by_category")
    if said:
        return _REASONS.get(str(said), "withheld")
    if body == "[deleted]" or str(thing.get("title") or "").startswith("[deleted by"):
        return "deleted"
    return "withheld" if body == "[removed]" else None


def _read_text(thing: Mapping[str, Any]) -> str | None:
    """Return title and body. Without `raw_json=1` every text of an answer is escaped, which its markup shows."""
    markup = str(thing.get("selftext_html") or thing.get("body_html") or "").strip()
    title = str(thing.get("title") or "").strip()
    if not markup.startswith("<"):
        markup, title = html.unescape(markup), html.unescape(title)
    if "<" in markup and len(markup) <= _LONGEST_BODY:
        body = "\n\n".join(read_words(_parse(markup)))
    else:
        body = html.unescape(strip_markdown(str(thing.get("selftext") or thing.get("body") or "")))
    return "\n\n".join(part for part in (title, body.strip()) if part) or None


def _parse(markup: str) -> "BeautifulSoup":
    """Return markup as a tree; half a surrogate pair, which JSON can spell, is no text."""
    from bs4 import BeautifulSoup

    return BeautifulSoup(markup.encode("utf-8", "replace").decode("utf-8"), "lxml")


def _read_oembed(markup: str, origin: Origin) -> Post | Unavailable:
    tag = _parse(markup).select_one(", ".join(SELECTORS))
    post = read_fragment(tag) if tag else None
    return replace(post, origin=origin) if post else Unavailable("unknown")


def _read_error(data: Mapping[str, Any]) -> Reason:
    said = _REASONS.get(str(data.get("reason")))
    return said or ("rate-limited" if str(data.get("error")) == "429" else "unknown")


def _read_time(value: object) -> datetime | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < 2**32:
        return None
    return datetime.fromtimestamp(int(value), UTC)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value and not _GONE.fullmatch(value) else None


PLATFORM = Platform(
    name="reddit",
    title="Reddit",
    match_url=match_url,
    selectors=SELECTORS,
    read_fragment=read_fragment,
    flattened=(
        Flattened("byu/", _GLUED, _read_flattened),
        Flattened("by[u/", _GLUED, _read_flattened),
        Flattened("by u/", _SPACED, _read_flattened),
        Flattened("by [u/", _SPACED, _read_flattened),
    ),
    read_payload=read_payload,
    edits_in_place=True,
    longest=_LONGEST_TITLE,
    short=r"(?:[a-z]{1,8}\.)?reddit\.com/(?:r|u|user)/[\w-]+/s/[a-z0-9]+",
    signs=("redd", "rxddit"),
)
