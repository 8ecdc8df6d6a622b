"""Facebook: permalinks, embed markup, flattened embeds, the answers of the Graph interface and of oEmbed.

The markup of an embed has an excerpt of the words, cut after some 120 characters with an ellipsis; the frame of a
plugin has none. Bylines show the day where the embed was made. Ids hold no time. Posts can be edited in place.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from re import Match
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote, urlsplit

from tweetcite.bylines import LINKED, LINKED_POST
from tweetcite.dates import DATE_SHAPE, parse_date
from tweetcite.markup import read_words, trim_words
from tweetcite.meta import read_refusal
from tweetcite.model import Author, Origin, Post, PostRef
from tweetcite.payloads import mapping, read_moment, text
from tweetcite.platforms import Flattened, Platform, Unavailable

if TYPE_CHECKING:
    from bs4 import Tag

_HOST = re.compile(
    r"\s*<?(?:https?:)?(?://)?(?:(?:www|m|mbasic|web|touch|free|business|graph|developers|[a-z]{2}-[a-z]{2})\.)?"
    r"(?:facebook|fb)\.com(?::\d{1,5})?/(?P<rest>[^\s<>\"]{1,2000})",
    re.IGNORECASE,
)
_ID = r"(?P<id>\d{5,25}|pfbid[A-Za-z0-9]{20,100})(?::\d{1,3})?(?:[/_]?$|/)"
_PATHS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:pg/)?(?P<page>[^/]+)/(?:posts|activity)/(?:[^/]+/)?{_ID}",
        rf"(?:pg/)?(?P<page>[^/]+)/photos/(?:[^/]+/)?{_ID}",
        rf"(?:pg/)?(?P<page>[^/]+)/videos/(?:[^/]+/){{0,2}}{_ID}",
        rf"(?P<page>groups)/[^/]+/(?:posts|permalink)/{_ID}",
        rf"(?P<page>people|pages)/[^/]+/(?:\d+/)?(?:posts|photos|videos)/{_ID}",
        rf"(?P<page>reel|reels|watch/live|videos)/{_ID}",
    )
)
# Pages that name their post in the query, and how.
_QUERIES = {
    "permalink.php": ("story_fbid",),
    "story.php": ("story_fbid",),
    "photo.php": ("fbid",),
    "photo": ("fbid",),
    "video.php": ("v",),
    "watch": ("v",),
    "watch/live": ("v",),
}
_PLUGINS = frozenset({"plugins/post.php", "plugins/video.php"})
_NO_PAGE = frozenset("groups people reel reels watch watch/live videos events hashtag media pages profile.php".split())
_WHOLE_ID = re.compile(r"\d{5,25}|pfbid[A-Za-z0-9]{20,100}")
_MOST_LINKS = 100
_LONGEST_MARKUP = 200_000
_SHORTEST_EXCERPT = 80


def match_url(url: str) -> PostRef | None:
    """Return the post of a permalink of a post, photo, video or reel, or of a plugin's frame.

    Pages, groups, events, albums, share and like buttons, comments and short links (which hide the id) are none.
    """
    match = _HOST.match(url)
    if match is None:
        return None
    parts = urlsplit("//facebook/" + match["rest"])
    # Decoded as a whole, the address within a plugin's has the plugin's other parameters behind it.
    path = unquote(parts.path).partition("&")[0].strip("/")
    if path.startswith("v") and "/plugins/" in path:
        path = path[path.index("plugins/") :]
    query = parse_qs(parts.query[:2_000], max_num_fields=50) if parts.query.count("&") < 50 else {}
    if path in _PLUGINS:
        inner = query.get("href", [""])[0]
        return match_url(inner) if "plugins/" not in inner else None
    if "comment_id" in query:
        return None
    for key in _QUERIES.get(path, ()):
        number = query.get(key, [""])[0]
        return _name_post(number, path, query.get("id", [""])[0]) if _WHOLE_ID.fullmatch(number) else None
    found = next((m for pattern in _PATHS if (m := pattern.match(path))), None)
    return _make_ref(found["id"], found["page"], path) if found else None


def _name_post(number: str, path: str, account: str) -> PostRef:
    """Build the reference of an address that names its post in the query."""
    if path in ("permalink.php", "story.php"):
        address = f"{account}/posts/{number}" if account.isdecimal() else number
    else:
        address = f"photo/?fbid={number}" if path.startswith("photo") else f"watch/?v={number}"
    return PostRef("facebook", number, f"https://www.facebook.com/{address}")


def _make_ref(number: str, page: str | None, path: str) -> PostRef:
    """Build the reference of an address whose path names the post. A page that goes by its number has no handle."""
    parts = path.removeprefix("pg/").split("/")
    if page is None or page in _NO_PAGE:
        address = f"groups/{parts[1]}/posts/{number}" if page == "groups" else number
        return PostRef("facebook", number, f"https://www.facebook.com/{address}")
    kind = next((part for part in parts if part in ("videos", "photos")), "posts")
    handle = None if page.isdecimal() else page
    return PostRef("facebook", number, f"https://www.facebook.com/{page}/{kind}/{number}", handle)


# --- markup -------------------------------------------------------------------------------------------------------

SELECTORS = (
    "div.fb-post",
    "div.fb-video",
    "amp-facebook",
    "blockquote.fb-xfbml-parse-ignore",
    "blockquote.fb-post",
    "iframe.fb-post",
)
_ADDRESSES = ("data-href", "href", "src", "data-src", "data-lazy-src", "data-url", "cite")


def read_fragment(tag: "Tag") -> Post | None:
    """Return the post that an embed's markup shows; its text is None where the markup has an address only.

    The byline is told by its links, whatever its language: one to the account, then the day, mostly linked to the post.
    """
    root = tag if tag.name == "blockquote" else (tag.find("blockquote") or tag)
    ref = _find_ref(tag, root)
    if ref is None:
        return None
    if root.name != "blockquote":
        return _make_post(ref, ref.handle, None, "", None)
    paragraphs = read_words(root, lambda child: _is_title(child, root), keep_lines=True)
    byline = _find_byline(root, paragraphs)
    if byline is None:
        return _make_post(ref, ref.handle, None, "", None)
    name, page, day = byline
    return _make_post(ref, ref.handle or page, name, "\n\n".join(paragraphs[:-1]), day)


def _find_ref(tag: "Tag", root: "Tag") -> PostRef | None:
    """Return the post of an embed; the address that its author gave counts before the snippet's own."""
    for element in (tag, root, *tag.find_all("iframe", limit=3)):
        for name in _ADDRESSES:
            ref = match_url(str(element.get(name) or ""))
            if ref:
                return ref
    links = [match_url(str(a["href"])) for a in root.find_all("a", href=True, limit=_MOST_LINKS)]
    return next((ref for ref in reversed(links) if ref), None)


def _find_byline(root: "Tag", paragraphs: tuple[str, ...]) -> tuple[str, str | None, datetime | None] | None:
    """Return the name, handle and day that the last paragraph shows; None where it is no byline."""
    links = root.find_all("a", href=True, limit=_MOST_LINKS)
    hosts = [(a, found["rest"]) for a in links if (found := _HOST.match(str(a["href"])))]
    authors = [(a, rest) for a, rest in hosts if match_url(str(a["href"])) is None]
    if not authors or not paragraphs:
        return None
    link, rest = authors[-1]
    name, last = " ".join(link.get_text(" ").split()), " ".join(paragraphs[-1].split())
    if not name or name not in last:
        return None
    page = unquote(rest.partition("?")[0]).removeprefix("pg/").partition("/")[0]
    return name, None if page in _NO_PAGE or page.isdecimal() else page or None, _read_day(last.partition(name)[2])


def _read_day(rest: str) -> datetime | None:
    """Return the day that a byline shows, behind a preposition and a weekday or without them."""
    rest = rest.strip(" .\u00a0\u200e\u200f")
    for _ in range(4):
        if stated := parse_date(rest):
            return stated[0]
        rest = rest.partition(" ")[2]
    return None


def _is_title(child: "Tag", root: "Tag") -> bool:
    """Tell whether an element is the title of a video: a link to it that is no date, above what was posted with it."""
    if child.name != "a" or child.parent is not root or match_url(str(child.get("href") or "")) is None:
        return False
    return _read_day(" ".join(child.get_text(" ").split())) is None


def _make_post(ref: PostRef, handle: str | None, name: str | None, words: str, day: datetime | None) -> Post:
    text, truncated = trim_words(words)
    cut = bool(text) and str(text).endswith("...") and len(str(text)) >= _SHORTEST_EXCERPT
    return Post(
        ref=replace(ref, handle=handle),
        author=Author("facebook", None, handle, name),
        text=text,
        created=day,
        created_precision="day" if day else None,
        truncated=truncated or cut,
    )


# --- flattened ----------------------------------------------------------------------------------------------------

# Without its weekday the line is what blogs write above their own articles.
_WEEKDAY = r"[^\W\d_]{3,12}(?:-feira)?,?[^\S\n]"
_BYLINES = {
    "Posted by": "on",
    "Publiée par": "sur",
    "Publié par": "sur",
    "Publicado por": "en|em",
    "Publicada por": "en|em",
    "Gepostet von": "am",
    "Pubblicato da": "su",
    "Geplaatst door": "op",
    "Opublikowany przez": "",
}


def _read_byline(words: str, end: Match[str], start: Match[str] | None) -> Post | None:
    """Read an excerpt above its byline. Words that open the text are the headline above an article's own byline."""
    words = words.strip()
    above = end.string[: end.start()]
    if not words or (len(above) < 2_000 and " ".join(above.split()) == " ".join(words.split()) and len(words) < 80):
        return None
    ref = match_url(end["url"] or "") or PostRef("facebook", None)
    return _make_post(ref, ref.handle, end["name"].strip(), words, _read_day(end["date"]))


def _read_wrapped(words: str, end: Match[str], start: Match[str] | None) -> Post | None:
    """Read an embed between lines for screen readers; consent notices and the like are no words of it."""
    if start is None:
        return None
    return _make_post(PostRef("facebook", None), None, end["name"].strip(), "", None)


def _list_forms() -> tuple[Flattened, ...]:
    """Return the forms of every language; each is compiled only where its own words occur."""
    wrapper = r"(?i:{} Facebook post(?: \d{{1,3}})? by)"
    name = rf"\[?(?P<name>[^\n@<>\[\]]{{1,80}}?){LINKED}"
    forms = [
        Flattened(
            "acebook post",
            wrapper.format("End of") + r"[^\S\n](?P<name>[^\n]{1,80})",
            _read_wrapped,
            wrapper.format("Skip"),
        )
    ]
    for words, joint in _BYLINES.items():
        between = rf"\s(?:{joint})\s" if joint else r"\s"
        date = rf"\[?(?P<date>{_WEEKDAY}(?:{DATE_SHAPE})){LINKED_POST}"
        forms.append(Flattened(words, rf"{words}\s{name}{between}{date}", _read_byline))
    return tuple(forms)


# --- payloads -----------------------------------------------------------------------------------------------------


def read_payload(data: Mapping[str, Any], origin: Origin = "api") -> Post | Unavailable:
    """Return the post of an object of the Graph interface or of an oEmbed answer, or why there is none.

    A post that is private, restricted or gone gets the same answer, so it says nothing of the cause.
    """
    if isinstance(data.get("html"), str):
        return _read_oembed(data)
    author, number = mapping(data.get("from")), text(data.get("id"))
    ref = match_url(str(data.get("permalink_url") or "")) or _read_number(number or "")
    if ref is None or not ({"message", "story", "description", "created_time"} & data.keys()):
        return Unavailable(read_refusal(data))
    handle = ref.handle or text(author.get("username"))
    created = read_moment(data.get("created_time"))
    edited = read_moment(data.get("updated_time")) if data.get("is_edited") is True else None
    return Post(
        ref=replace(ref, handle=handle),
        author=Author("facebook", text(author.get("id")), handle, text(author.get("name"))),
        text=text(data.get("message")) or text(data.get("description")),
        created=created,
        created_precision="second" if created else None,
        edited_at=edited,
        origin=origin,
    )


def _read_number(number: str) -> PostRef | None:
    """Return the post of the interface's own id: `page_post`, or the number alone."""
    page, _, own = number.rpartition("_")
    if not _WHOLE_ID.fullmatch(own):
        return None
    return _make_ref(own, page if page.isdecimal() else None, "")


def _read_oembed(data: Mapping[str, Any]) -> Post | Unavailable:
    """Read the markup of an oEmbed answer; answers from before November 2025 have the account's name beside it."""
    from bs4 import BeautifulSoup

    markup = data["html"][:_LONGEST_MARKUP].encode("utf-8", "replace")
    root = BeautifulSoup(markup, "lxml", from_encoding="utf-8")
    tag = root.select_one("div.fb-post, div.fb-video, blockquote, iframe")
    post = read_fragment(tag) if tag else None
    if post is None:
        return Unavailable("unknown")
    return replace(post, author=replace(post.author, name=post.author.name or text(data.get("author_name"))))


PLATFORM = Platform(
    name="facebook",
    title="Facebook",
    match_url=match_url,
    selectors=SELECTORS,
    read_fragment=read_fragment,
    flattened=_list_forms(),
    id_time_is_proof=False,
    read_payload=read_payload,
    edits_in_place=True,
    short=r"fb\.watch/[\w-]+|(?:[a-z]{1,8}\.)?facebook\.com/share/(?:[prv]/)?[\w-]{6,}",
    signs=("facebook", "fb.com"),
)
