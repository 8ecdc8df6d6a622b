"""Instagram: permalinks, embed markup, flattened embeds, shortcodes, the answers of its interfaces.

The markup has a caption in its older versions only. A shortcode holds the millisecond at which a post was made, which
for a draft is not that of its publication, so it proves nothing. A byline without a moment in its markup shows Pacific
time. Captions can be edited.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from re import Match
from typing import TYPE_CHECKING, Any

from tweetcite.bylines import LINKED, LINKED_POST, strip_markdown
from tweetcite.dates import CLOCK_SHAPE, DATE_SHAPE, parse_date
from tweetcite.markup import read_words, trim_words
from tweetcite.model import Author, Origin, Post, PostRef, Precision
from tweetcite.platforms import Flattened, Platform, Reason, Unavailable

if TYPE_CHECKING:
    from bs4 import Tag

_HANDLE = r"[A-Za-z0-9_](?:[A-Za-z0-9._]{0,28}[A-Za-z0-9_])?"
_URL = re.compile(
    rf"""\s*<?(?:https?:)?(?://)?(?:(?:www|m|help)\.)?(?:(?:dd|kk)?instagram\.com|instagr\.am)(?::\d{{1,5}})?/
    (?:(?P<handle>{_HANDLE})/)?(?:p|reels?|tv)/(?!audio/|videos?/|embed)(?P<code>[A-Za-z0-9_-]{{5,60}})(?![A-Za-z0-9_-])""",
    re.VERBOSE | re.IGNORECASE,
)
_NO_HANDLE = frozenset("explore stories share direct accounts s p reel reels tv about legal".split())
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_EPOCH_MS = 1_314_220_021_721
# Behind the code of a post that not everybody may see stand 28 more characters.
_SUFFIX = 28
_FIRST, _LAST = datetime(2011, 9, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
_MOST_LINKS = 100
_LONGEST_MARKUP = 200_000
_LONGEST_CAPTION = 2_500


def match_url(url: str) -> PostRef | None:
    """Return the post of a permalink of a picture, video or reel.

    Stories, accounts, sounds and share links are none.
    """
    match = _URL.match(url)
    if match is None or (match["handle"] or "").lower() in _NO_HANDLE:
        return None
    code = match["code"]
    return _make_ref(code[:-_SUFFIX] if len(code) > _SUFFIX else code, match["handle"])


def _make_ref(code: str, handle: str | None) -> PostRef:
    return PostRef("instagram", code, f"https://www.instagram.com/p/{code}/", handle)


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


# --- labels -------------------------------------------------------------------------------------------------------

# What opens an embed, in the languages of Instagram's own snippet.
_VIEW = (
    "View this post on Instagram",
    "Sieh dir diesen Beitrag auf Instagram an",
    "Voir cette publication sur Instagram",
    "Afficher cette publication sur Instagram",
    "Ver esta publicación en Instagram",
    "Ver essa foto no Instagram",
    "Ver esta publicação no Instagram",
    "Ver esse post no Instagram",
    "Ver este post no Instagram",
    "Visualizza questo post su Instagram",
    "Dit bericht op Instagram bekijken",
    "Wyświetl ten post na Instagramie",
    "Bu gönderiyi Instagram'da gör",
    "Посмотреть эту публикацию в Instagram",
    "Переглянути цей допис в Instagram",
    "Visa detta inlägg på Instagram",
    "Se dette opslag på Instagram",
    "Se dette innlegget på Instagram",
    "Näytä tämä julkaisu Instagramissa",
    "Zobrazit příspěvek na Instagramu",
    "A bejegyzés megtekintése az Instagramon",
    "Lihat postingan ini di Instagram",
    "عرض هذا المنشور على Instagram",
    "この投稿をInstagramで見る",
    "이 게시물을 Instagram에서 보기",
    "在 Instagram 查看这篇帖子",
    "在 Instagram 查看這則貼文",
)
# What stands before the account in the closing line, and what behind it.
_BEFORE = (
    "A post shared by",
    "A photo shared by",
    "A video shared by",
    "A photo posted by",
    "A video posted by",
    "Ein Beitrag geteilt von",
    "Ein von",
    "Une publication partagée par",
    "Une photo publiée par",
    "Una publicación compartida por",
    "Una publicación compartida de",
    "Una foto publicada por",
    "Uma publicação compartilhada por",
    "Uma publicação partilhada por",
    "Um post compartilhado por",
    "Uma foto publicada por",
    "Un post condiviso da",
    "Una foto pubblicata da",
    "Een bericht gedeeld door",
    "Een foto die is geplaatst door",
    "Post udostępniony przez",
    "Публикация от",
    "Допис, поширений",
    "Ett inlägg delat av",
    "Et opslag delt af",
    "Et innlegg delt av",
    "Příspěvek sdílený",
    "Sebuah kiriman dibagikan oleh",
    "تمت مشاركة منشور بواسطة",
)
_BEHIND = (
    "がシェアした投稿",
    "님의 공유 게시물",
    "分享的帖子",
    "分享的貼文",
    "'in paylaştığı bir gönderi",
    "jakama julkaisu",
    "által megosztott bejegyzés",
)
_ACCOUNT_OPENS = rf"[(（]\s?[@＠](?P<handle>{_HANDLE})\s?"
_ACCOUNT_ENDS = "[)）]"
_ACCOUNT = _ACCOUNT_OPENS + _ACCOUNT_ENDS


@cache
def _closing() -> re.Pattern[str]:
    """Return the pattern of a closing line of any language; one of an unknown language has the account only."""
    before = "|".join(map(re.escape, _BEFORE))
    return re.compile(
        rf"(?:(?P<lead>{before})[\s\u200e\u200f]{{0,5}})?(?P<name>[^\n]{{0,120}}?)\s{{0,3}}{_ACCOUNT}(?P<rest>[^\n]{{0,120}})$"
    )


def _is_label(words: str) -> bool:
    words = words.replace("’", "'").strip(" .\u00a0")
    return any(words == label for label in _VIEW)


# --- markup -------------------------------------------------------------------------------------------------------

SELECTORS = (
    "blockquote.instagram-media",
    "blockquote[data-instgrm-permalink]",
    "div[data-instgrm-permalink]",
    "amp-instagram",
    "iframe.instagram-media",
    "div.instagram-media",
)
_ADDRESSES = ("data-instgrm-permalink", "src", "data-src", "data-lazy-src", "data-url", "data-href", "cite")


def read_fragment(tag: "Tag") -> Post | None:
    """Return the post that an embed's markup shows; its text is None where the markup has no caption.

    A caption is a paragraph of the blockquote that is neither label nor closing line; the label and the bones of the
    card stand in other elements.
    """
    ref = _find_ref(tag)
    if ref is None:
        return None
    root = tag if tag.name == "blockquote" else (tag.find("blockquote") or tag)
    paragraphs = [read_words(p) for p in root.find_all("p", limit=_MOST_LINKS)] if root.name == "blockquote" else []
    parts = [part for found in paragraphs for part in found]
    match = _closing().match(parts[-1]) if parts else None
    if match is None or not (len(parts) == 1 or _is_signed(match, root)):
        return _make_post(ref, ref.handle, None, None, None)
    caption = "\n\n".join(part for part in parts[:-1] if not _is_label(part))
    return _make_post(ref, match["handle"], _read_name(match, root), caption, _read_moment(root, match["rest"]))


def _find_ref(tag: "Tag") -> PostRef | None:
    code = str(tag.get("data-shortcode") or "").strip()
    if re.fullmatch(r"[A-Za-z0-9_-]{5,60}", code):
        return _make_ref(code, None)
    elements = (tag, *tag.find_all(["blockquote", "iframe"], limit=_MOST_LINKS))
    found = (match_url(str(e.get(name) or "")[:2_000]) for e in elements for name in _ADDRESSES)
    linked = (match_url(str(a["href"])[:2_000]) for a in tag.find_all("a", href=True, limit=_MOST_LINKS))
    return next((ref for source in (found, linked) for ref in source if ref), None)


def _is_signed(match: Match[str], root: "Tag") -> bool:
    """Tell whether a last paragraph that names an account is a closing line, not the end of a caption."""
    return _is_known(match) or root.find("time") is not None or _find_account(match, root) is not None


def _is_known(match: Match[str]) -> bool:
    return bool(match["lead"]) or match["rest"].replace("’", "'").lstrip().startswith(_BEHIND)


def _find_account(match: Match[str], root: "Tag") -> "Tag | None":
    """Return the link to the account that a closing line names."""
    wanted = re.compile(rf"instagram\.com/{re.escape(match['handle'])}(?![\w.])", re.IGNORECASE)
    links = root.find_all("a", href=True, limit=_MOST_LINKS)
    return next((link for link in reversed(links) if wanted.search(str(link["href"]))), None)


def _read_name(match: Match[str], root: "Tag") -> str | None:
    """Return the display name: what the closing line says, else the words of its link to the account."""
    if _is_known(match):
        return _clean_name(match["name"])
    link = _find_account(match, root)
    return _clean_name(link.get_text(" ", strip=True)) if link else None


def _clean_name(name: str) -> str | None:
    name = " ".join(name.split()).strip("\u200e\u200f ")
    return None if name.startswith("@") else name.removesuffix("さん") or None


def _read_moment(root: "Tag", rest: str) -> tuple[datetime, Precision] | None:
    """Return the moment of a `<time>`, else the day that the closing line shows."""
    time = root.find("time", attrs={"datetime": True})
    return (parse_date(str(time["datetime"])) if time else None) or _read_day(rest)


def _read_day(rest: str) -> tuple[datetime, Precision] | None:
    """Return the UTC day of a date in Pacific time; what stands before it is a preposition, or nothing."""
    rest = rest[:120].strip(" .\u00a0-")
    shown = _date().search(rest)
    return parse_date(rest[shown.start() :]) or parse_date(shown.group()) if shown else None


@cache
def _date() -> re.Pattern[str]:
    return re.compile(DATE_SHAPE)


def _make_post(
    ref: PostRef, handle: str | None, name: str | None, caption: str | None, stated: tuple[datetime, Precision] | None
) -> Post:
    """Build a sighting. The second is that of the markup, else of the code unless the stated day contradicts it."""
    text, truncated = trim_words(caption) if caption else (None, False)
    made = time_of(ref.id) if ref.id else None
    created, precision = stated or (None, None)
    if made and precision != "second" and (created is None or abs((made.date() - created.date()).days) <= 1):
        created, precision = made, "second"
    return Post(
        ref=replace(ref, handle=handle),
        author=Author("instagram", None, handle, name),
        text=text,
        created=created,
        created_precision=precision,
        truncated=truncated,
    )


# --- flattened ----------------------------------------------------------------------------------------------------

_NAME = rf"\[?(?P<name>[^\n@]{{0,80}}?){LINKED}"
_DATE = (
    rf"[^\S\n](?:[^\W\d_]{{1,3}}[^\S\n]|-[^\S\n])?(?P<date>(?:{DATE_SHAPE})(?:[^\S\n][^\W\d_]{{1,3}})?"
    rf"[^\S\n]{CLOCK_SHAPE}(?:[^\S\n](?:Uhr|P[DS]T|UTC)\b){{0,2}})"
)
_LINE_END = r"(?:[^\S\n]-[^\S\n][^\n]{1,40})?(?m:[^\S\n]*$)"
_LABELS = "|".join(re.escape(label).replace("'", "['’]") for label in _VIEW)
_OPENING = rf"\[?(?:{_LABELS}){LINKED_POST}"
_CONSENT = re.compile(r"(?:contains|allow) (?:content )?(?:provided by )?instagram\b", re.IGNORECASE)


def _read_framed(words: str, end: Match[str], start: Match[str] | None) -> Post | None:
    """Read an embed between its label and its closing line: what stands between is the caption."""
    if start is None or len(words) > _LONGEST_CAPTION or "</" in words:
        return None
    words = "" if _CONSENT.search(words[:300]) else strip_markdown(words)
    return _make_closed(end, end["name"], words, match_url(start["url"] or ""))


def _read_alone(words: str, end: Match[str], start: Match[str] | None) -> Post | None:
    """Read a closing line without its label. Some embeds have a caption, some none: what stands above is left alone."""
    name = start.groupdict().get("name", words) if start else None
    if name is None or "\n" in words or "@" in words or len(words) > 100:
        return None
    return _make_closed(end, name, "")


def _make_closed(end: Match[str], name: str, caption: str, ref: PostRef | None = None) -> Post:
    stated = _read_day(end["date"]) if end["date"] else None
    return _make_post(ref or PostRef("instagram", None), end["handle"], _clean_name(name), caption, stated)


def _read_wrapped(words: str, end: Match[str], start: Match[str] | None) -> Post | None:
    """Read an embed between lines for screen readers."""
    if start is None:
        return None
    inner = _closing().search(words)
    words = "" if _CONSENT.search(words[:300]) else words
    caption = "\n".join(line for line in words.split("\n") if not _is_label(line) and not _closing().match(line))
    name = _clean_name(inner["name"]) if inner and inner["lead"] else None
    return _make_post(PostRef("instagram", None), end["handle"], name, caption.strip(), None)


def _list_forms() -> tuple[Flattened, ...]:
    """Return the forms of every language; each is compiled only where its own words occur."""
    wrapper = r"(?i:{} Instagram post(?: \d{{1,3}})? by)"
    forms = [
        Flattened(
            "nstagram post",
            wrapper.format("End of") + rf"[^\S\n]@?(?P<handle>{_HANDLE})(?!\w)",
            _read_wrapped,
            wrapper.format("Skip"),
        )
    ]
    for words in _BEFORE:
        lead = re.escape(words)
        framed = rf"\[?{lead}\s{_NAME}\s{{0,3}}{_ACCOUNT}(?:{_DATE})?{LINKED}"
        forms.append(Flattened(words, framed, _read_framed, _OPENING))
        forms.append(Flattened(words, rf"{_ACCOUNT}(?:{_DATE}|{_LINE_END})", _read_alone, rf"(?m:^[^\S\n]*){lead}"))
    for words in _BEHIND:
        core = rf"{_ACCOUNT_ENDS}\s?" + re.escape(words).replace("'", "['’]")
        tail = rf"\s?{_ACCOUNT_OPENS}{core}"
        alone = rf"(?m:^{_NAME})(?={tail})"
        forms.append(Flattened(words, rf"{_NAME}{tail}(?:{_DATE})?{LINKED}", _read_framed, _OPENING, core))
        forms.append(Flattened(words, rf"{tail}(?:{_DATE}|{_LINE_END})", _read_alone, alone, core))
    return tuple(forms)


# --- payloads -----------------------------------------------------------------------------------------------------

_CODES: dict[int, Reason] = {
    4: "rate-limited",
    17: "rate-limited",
    32: "rate-limited",
    613: "rate-limited",
    10: "login-wall",
    102: "login-wall",
    190: "login-wall",
    200: "login-wall",
}
_PHRASES: tuple[tuple[str, Reason], ...] = (
    ("wait a few minutes", "rate-limited"),
    ("login_required", "login-wall"),
    ("checkpoint_required", "login-wall"),
    ("private", "protected"),
)


def read_payload(data: Mapping[str, Any], origin: Origin = "api") -> Post | Unavailable:
    """Return the post of a media object of the Graph interface, of page data, or of an oEmbed answer.

    A post that is private, restricted or gone gets the same answer, so it says nothing of the cause.
    """
    if isinstance(data.get("html"), str):
        return _read_oembed(data)
    media = _find_media(data)
    owner = _mapping(media.get("owner")) or _mapping(media.get("user"))
    handle = _text(media.get("username")) or _text(owner.get("username"))
    code = _text(media.get("shortcode")) or _text(media.get("code"))
    ref = match_url(str(media.get("permalink") or "")) or (_make_ref(code, None) if code else None)
    if ref is None or ref.id is None or handle is None:
        return Unavailable(_read_error(data))
    moment = media.get("timestamp") or media.get("taken_at") or media.get("taken_at_timestamp")
    created = _read_time(moment) or time_of(ref.id)
    return Post(
        ref=replace(ref, handle=handle),
        author=Author(
            "instagram", _text(owner.get("id")) or _text(owner.get("pk")), handle, _text(owner.get("full_name"))
        ),
        text=_read_caption(media),
        created=created,
        created_precision="second" if created else None,
        origin=origin,
    )


def _find_media(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the post in page data; other answers are the post itself."""
    for holder in (data.get("graphql"), data.get("data")):
        for key in ("shortcode_media", "xdt_shortcode_media"):
            if media := _mapping(_mapping(holder).get(key)):
                return media
    items = data.get("items")
    return _mapping(items[0]) if isinstance(items, list) and items else data


def _read_caption(media: Mapping[str, Any]) -> str | None:
    caption = media.get("caption")
    if isinstance(caption, Mapping):
        caption = caption.get("text")
    edges = _mapping(media.get("edge_media_to_caption")).get("edges")
    if caption is None and isinstance(edges, list) and edges:
        caption = _mapping(_mapping(edges[0]).get("node")).get("text")
    return _text(caption)


def _read_oembed(data: Mapping[str, Any]) -> Post | Unavailable:
    """Read the markup of an oEmbed answer; answers from before November 2025 have caption and account beside it."""
    from bs4 import BeautifulSoup

    markup = data["html"][:_LONGEST_MARKUP].encode("utf-8", "replace")
    tag = BeautifulSoup(markup, "lxml", from_encoding="utf-8").find("blockquote")
    post = read_fragment(tag) if tag else None
    if post is None:
        return Unavailable("unknown")
    handle = post.author.handle or _text(data.get("author_name"))
    author = replace(post.author, handle=handle, id=_text(data.get("author_id")))
    return replace(
        post, ref=replace(post.ref, handle=handle), author=author, text=post.text or _text(data.get("title"))
    )


def _read_error(data: Mapping[str, Any]) -> Reason:
    error = _mapping(data.get("error"))
    code = error.get("code")
    if isinstance(code, int) and code in _CODES:
        return _CODES[code]
    if data.get("require_login") is True:
        return "login-wall"
    words = f"{error.get('message') or ''} {data.get('message') or ''}"[:500].casefold()
    return next((reason for phrase, reason in _PHRASES if phrase in words), "unknown")


def _read_time(value: object) -> datetime | None:
    """Return the moment of an ISO text or of seconds since 1970."""
    if isinstance(value, int) and 0 < value < 4_102_444_800:
        return datetime.fromtimestamp(value, UTC)
    stated = parse_date(value) if isinstance(value, str) else None
    return stated[0].replace(microsecond=0) if stated and stated[1] == "second" else None


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _text(value: object) -> str | None:
    return str(value) if isinstance(value, (str, int)) and not isinstance(value, bool) and str(value) else None


PLATFORM = Platform(
    name="instagram",
    title="Instagram",
    match_url=match_url,
    selectors=SELECTORS,
    read_fragment=read_fragment,
    flattened=_list_forms(),
    time_of=time_of,
    id_time_is_proof=False,
    read_payload=read_payload,
    edits_in_place=True,
    longest=2200,
    short=r"(?:www\.)?instagram\.com/share/(?:p/|reel/)?[\w-]{6,}",
    signs=("instagr",),
)
