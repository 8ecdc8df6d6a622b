"""TikTok: permalinks, embed markup, flattened embeds, ids, the answers of oEmbed and of the page.

An id holds the second at which its video was made, for the reader to see; that a client cannot choose it is not known,
so it proves nothing. The words of a video are its caption, which the author can edit.
"""

import html
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from re import Match
from typing import TYPE_CHECKING, Any

from tweetcite.bylines import LINKED, make_wrapper, strip_markdown
from tweetcite.markup import read_words
from tweetcite.model import Author, Origin, Post, PostRef
from tweetcite.payloads import mapping
from tweetcite.platforms import Flattened, Platform, Reason, Unavailable

if TYPE_CHECKING:
    from bs4 import Tag

_HANDLE = r"[A-Za-z0-9_][A-Za-z0-9_.]{0,23}"
_ID = r"[0-9]{8,20}"
_URL = re.compile(
    rf"""\s*+<?(?i:(?:https?:)?(?://)?(?:(?:www|m)\.)?(?:tiktok|vxtiktok|tnktok|tfxktok)\.com)/(?:
      @(?P<who>[\w.-]{{0,100}})/(?P<kind>video|photo)/(?P<id>{_ID})
      | (?:embed(?:/v[1-9])?|player/v1|v|video|(?:i18n/)?share/video)/(?P<bare>{_ID})
      )(?![A-Za-z0-9_])""",
    re.VERBOSE,
)
_PROFILE = re.compile(rf"(?:(?i:https?:)?//(?:(?:www|m)\.)?tiktok\.com)?/@(?P<handle>{_HANDLE})/?(?:[?#]|$)", re.I)
_LONGEST = 4_000
_MOST_LINKS = 200
_FIRST = datetime(2014, 1, 1, tzinfo=UTC)


def match_url(url: str) -> PostRef | None:
    """Return the video or series of photos of a permalink, of a frame's address or of a mirror.

    Short links (`vm.tiktok.com/…`, `/t/…`) hold no id, and embeds of an account no video: both give None.
    """
    match = _URL.match(url)
    if match is None:
        return None
    who = match["who"] or ""
    handle = who if re.fullmatch(_HANDLE, who) else None
    return _make_ref(match["id"] or match["bare"], handle, match["kind"] or "video")


def _make_ref(number: str, handle: str | None, kind: str = "video") -> PostRef:
    number = str(int(number))
    return PostRef("tiktok", number, f"https://www.tiktok.com/@{handle or ''}/{kind}/{number}", handle)


def match_id(number: str, handle: str | None = None) -> PostRef | None:
    """Return the video of a bare id; its length alone tells it from other numbers."""
    known = re.fullmatch(r"[67][0-9]{18}", number)
    return _make_ref(number, handle if handle and re.fullmatch(_HANDLE, handle) else None) if known else None


def time_of(number: str) -> datetime | None:
    """Return the UTC second that an id holds (`id >> 32`); None for what is no id."""
    if not (number.isascii() and number.isdecimal() and len(number) <= 20):
        return None
    try:
        moment = datetime.fromtimestamp(int(number) >> 32, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return moment if moment >= _FIRST else None


# --- markup -------------------------------------------------------------------------------------------------------

SELECTORS = ("blockquote.tiktok-embed", "blockquote[data-video-id]", "amp-tiktok")


def read_fragment(tag: "Tag") -> Post | None:
    """Return the post that an embed's markup shows; its text is None where the markup has an address only."""
    root = tag if tag.name == "blockquote" else (tag.find("blockquote") or tag)
    ref = _find_ref(tag, root)
    if ref is None:
        return None
    handle = ref.handle or _find_handle(root)
    return _make_post(replace(_make_ref(ref.id or "", handle), url=_place(ref, handle)), _read_caption(root, handle))


def _place(ref: PostRef, handle: str | None) -> str | None:
    return (ref.url or "").replace("/@/", f"/@{handle}/") if handle else ref.url


def _make_post(ref: PostRef, text: str | None, name: str | None = None, origin: Origin = "embed") -> Post:
    created = time_of(ref.id) if ref.id else None
    return Post(
        ref=ref,
        author=Author("tiktok", None, ref.handle, name),
        text=text,
        created=created,
        created_precision="second" if created else None,
        origin=origin,
    )


def _find_ref(tag: "Tag", root: "Tag") -> PostRef | None:
    """Return the video that an embed is of: its own attributes count before the addresses in it."""
    found = None
    elements = (tag, root, *root.find_all(["iframe", "a"], limit=_MOST_LINKS))
    for element in elements:
        for attribute in ("cite", "data-src", "src", "href"):
            found = found or match_url(str(element.get(attribute) or ""))
    for element in (root, tag):
        for attribute in ("data-video-id", "data-src"):
            number = str(element.get(attribute) or "").strip()
            if re.fullmatch(_ID, number):
                return found if found and found.id == str(int(number)) else _make_ref(number, None)
    return found


def _find_handle(root: "Tag") -> str | None:
    for anchor in root.find_all("a", href=True, limit=_MOST_LINKS):
        match = _PROFILE.match(str(anchor["href"]).strip())
        if match and anchor.find_parent("p") is None:
            return match["handle"]
    return None


def _read_caption(root: "Tag", handle: str | None) -> str | None:
    """Return the words between the account and the sound; a notice that waits for consent has neither of the two."""
    if root.name != "blockquote" or not (root.find("section") or root.find(_is_frame)):
        return None
    holders = [p for p in root.find_all("p", limit=_MOST_LINKS) if p.find_parent("blockquote") is root]
    found = [read_words(p, _is_sound) for p in holders] or [read_words(root, _is_frame)]
    parts = [part for parts in found for part in parts if part != f"@{handle}" and not part.startswith("♬")]
    return _clean("\n\n".join(parts))


def _is_frame(tag: "Tag") -> bool:
    """Tell whether an element names the account or the sound; mentions within a caption stand in its paragraph."""
    if tag.name != "a" or tag.find_parent("p") is not None:
        return False
    return _is_sound(tag) or bool(_PROFILE.match(str(tag.get("href") or "").strip()))


def _is_sound(tag: "Tag") -> bool:
    return tag.name == "a" and (tag.get_text().lstrip().startswith("♬") or "/music/" in str(tag.get("href") or ""))


def _clean(words: str) -> str | None:
    """Return a caption without the doubled signs that embeds of 2020 give its hashtags."""
    return re.sub(r"##(?=\w)", "#", words).strip() or None


# --- flattened ----------------------------------------------------------------------------------------------------

_START = rf"(?m:(?:^|(?<=[>\n] )|(?<=\s\s)|(?<=>))\[?@(?P<handle>{_HANDLE}){LINKED}(?=\s|$))"
_END = rf"(?m:\[?♬(?:[^\n♬]{{1,160}}$|[^\S\n]?[^\n♬–-]{{1,80}}[–-] \S{{1,40}}{LINKED}))"
_WRAPPER = make_wrapper("TikTok", _HANDLE)
_CONSENT = re.compile(r"content provided by TikTok", re.IGNORECASE)
_MOST_PARAGRAPHS = 4


def _read_flattened(words: str, end: Match[str], start: Match[str] | None) -> Post | None:
    """Read `@account caption ♬ sound`; a note in running text has no account that opens its line."""
    if start is None or len(words) > _LONGEST or words.strip().count("\n\n") >= _MOST_PARAGRAPHS:
        return None
    return _make_post(PostRef("tiktok", None, None, start["handle"]), _clean(strip_markdown(words)))


def _read_wrapped(words: str, end: Match[str], start: Match[str] | None) -> Post:
    text = None if _CONSENT.search(words[:500]) else _clean(strip_markdown(words))
    return _make_post(PostRef("tiktok", None, None, end["handle"]), text)


# --- payloads -----------------------------------------------------------------------------------------------------

_STATUSES: dict[int, Reason] = {10216: "protected", 10222: "protected", 429: "rate-limited"}
_CITE = re.compile(r"\bcite=[\"']([^\"'<>]{1,500})[\"']")


def read_payload(data: Mapping[str, Any], origin: Origin = "api") -> Post | Unavailable:
    """Return the post of an answer of oEmbed or of the item in a page's own data, or why there is none.

    An answer about a missing video has a status instead, and may come with any HTTP status: only the body tells.
    """
    item = _find_item(data)
    if item is not None:
        return _read_item(item, origin)
    ref = _find_answer(data)
    if ref is None or not isinstance(data.get("title"), str):
        return Unavailable(_read_status(data))
    return _make_post(ref, data["title"].strip() or None, _text(data.get("author_name")), origin)


def _find_item(data: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the record of a video, as the page (`itemInfo.itemStruct`) or the application (`aweme_detail`) has it."""
    for holder in (mapping(data.get("itemInfo")).get("itemStruct"), data.get("aweme_detail"), data):
        item = mapping(holder)
        if isinstance(item.get("desc"), str) and ("author" in item):
            return item
    return None


def _read_item(item: Mapping[str, Any], origin: Origin) -> Post | Unavailable:
    author, number = item.get("author"), str(item.get("id") or item.get("aweme_id") or "")
    account = mapping(author)
    handle = _text(account.get("uniqueId") or account.get("unique_id")) or _text(author)
    if not re.fullmatch(_ID, number) or handle is None:
        return Unavailable("unknown")
    post = _make_post(_make_ref(number, handle), item["desc"].strip() or None, _text(account.get("nickname")), origin)
    stated = item.get("createTime") or item.get("create_time")
    if str(stated).isdecimal() and 0 < int(str(stated)[:12]) < 2**32:
        post = replace(post, created=datetime.fromtimestamp(int(str(stated)), UTC), created_precision="second")
    return replace(
        post,
        author=replace(post.author, id=_text(account.get("id") or account.get("uid"))),
        language=_text(item.get("textLanguage")),
    )


def _find_answer(data: Mapping[str, Any]) -> PostRef | None:
    cite = _CITE.search(str(data.get("html") or "")[:20_000])
    ref = match_url(html.unescape(cite[1])) if cite else None
    number, handle = str(data.get("embed_product_id") or ""), _text(data.get("author_unique_id"))
    if ref is None and re.fullmatch(_ID, number):
        ref = _make_ref(number, handle)
    if ref is None or ref.handle:
        return ref
    profile = _PROFILE.match(str(data.get("author_url") or ""))
    return _make_ref(ref.id or "", handle or (profile["handle"] if profile else None))


def _read_status(data: Mapping[str, Any]) -> Reason:
    for key in ("statusCode", "status_code", "code"):
        if isinstance(data.get(key), int) and data[key] in _STATUSES:
            return _STATUSES[data[key]]
    return "unknown"


def _text(value: object) -> str | None:
    return str(value).strip() or None if isinstance(value, (str, int)) else None


PLATFORM = Platform(
    name="tiktok",
    title="TikTok",
    match_url=match_url,
    selectors=SELECTORS,
    read_fragment=read_fragment,
    flattened=(
        Flattened("♬", _END, _read_flattened, _START),
        Flattened("TikTok post", _WRAPPER[1], _read_wrapped, _WRAPPER[0]),
    ),
    time_of=time_of,
    id_time_is_proof=False,
    read_payload=read_payload,
    edits_in_place=True,
    longest=_LONGEST,
    short=r"(?:vm|vt)\.tiktok\.com/[\w-]+|(?:(?:www|m)\.)?tiktok\.com/t/[\w-]+",
    nouns=("tiktok",),
    match_id=match_id,
    signs=("tiktok", "tnktok", "tfxktok"),
)
