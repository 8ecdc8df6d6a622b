"""LinkedIn: permalinks and frames of posts, ids, the data of a post's public page.

The id keeps the type of its urn (`activity:…`, `share:…`, `ugcPost:…`): one post has several, and their numbers differ.
It holds a time which is not known to be proof. Embeds are frames that show the article's page neither words nor
account. Authors can edit a post at its address.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote

from tweetcite.dates import parse_date
from tweetcite.model import Author, Origin, Post, PostRef
from tweetcite.platforms import Platform, Reason, Unavailable

_TYPES = r"activity|share|ugcPost"
_COLON = r"(?::|%3[Aa])"
_NUMBER = r"[0-9]{8,20}"
_URL = re.compile(
    rf"""\s*+<?(?i:(?:https?:)?(?://)?(?:[a-z]{{1,5}}\.)?linkedin\.com)/(?:
      (?:embed/)?feed/update/(?:urn{_COLON}li{_COLON})?(?P<type>{_TYPES}){_COLON}(?P<number>{_NUMBER})
      | posts/(?:(?P<slug>[^/?\#\s]{{1,400}}?)[-_])?(?P<type2>{_TYPES})-(?P<number2>{_NUMBER})
      )(?![A-Za-z0-9_])""",
    re.VERBOSE,
)
_URN = re.compile(rf"urn:li:(?P<type>{_TYPES}):(?P<number>{_NUMBER})")
_ACCOUNT = re.compile(
    r"https?://(?:[a-z]{1,5}\.)?linkedin\.com/(?:in|company|school|showcase)/(?P<name>[^/?#\s]{1,200})"
)
_FIRST = datetime(2010, 1, 1, tzinfo=UTC)


def match_url(url: str) -> PostRef | None:
    """Return the post of a permalink or of a frame's address; the account only where the address names it."""
    match = _URL.match(url)
    if match is None:
        return None
    name, parted, _ = unquote(match["slug"] or "").partition("_")
    return _make_ref(match["type"] or match["type2"], match["number"] or match["number2"], name if parted else None)


def _make_ref(kind: str, number: str, handle: str | None) -> PostRef:
    number = str(int(number))
    url = f"https://www.linkedin.com/feed/update/urn:li:{kind}:{number}/"
    return PostRef("linkedin", f"{kind}:{number}", url, handle or None)


def time_of(urn: str) -> datetime | None:
    """Return the UTC second that an id holds (`number >> 22` milliseconds); None for what is no id, or a short one."""
    number = urn.rpartition(":")[2]
    if not (number.isascii() and number.isdecimal() and len(number) <= 20):
        return None
    try:
        moment = datetime.fromtimestamp((int(number) >> 22) // 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return moment if moment >= _FIRST else None


# --- payloads -----------------------------------------------------------------------------------------------------

_STATUSES: dict[int, Reason] = {401: "login-wall", 403: "login-wall", 429: "rate-limited"}


def read_payload(data: Mapping[str, Any], origin: Origin = "api") -> Post | Unavailable:
    """Return the post of a public page's linked data (`SocialMediaPosting`) or of an answer of the posts' API.

    A page that asks to sign in holds no such record: unavailable, with nothing said of the post.
    """
    if data.get("@type") in ("SocialMediaPosting", "DiscussionForumPosting", "VideoObject"):
        return _read_page(data, origin)
    match = _URN.fullmatch(str(data.get("id") or ""))
    if match is None or not isinstance(data.get("commentary"), str):
        return Unavailable(_read_error(data))
    stated = data.get("publishedAt") or data.get("createdAt")
    created = datetime.fromtimestamp(stated // 1000, UTC) if isinstance(stated, int) and 0 < stated < 2**42 else None
    return Post(
        ref=_make_ref(match["type"], match["number"], None),
        author=Author("linkedin", _text(data.get("author"))),
        text=_strip_format(data["commentary"]) or None,
        created=created,
        created_precision="second" if created else None,
        origin=origin,
    )


def _read_page(data: Mapping[str, Any], origin: Origin) -> Post | Unavailable:
    main = data.get("mainEntityOfPage")
    addresses = (data.get("@id"), data.get("url"), main.get("@id") if isinstance(main, Mapping) else main)
    ref = next((found for value in addresses if isinstance(value, str) and (found := match_url(value))), None)
    words = data.get("articleBody") or data.get("description")
    if ref is None or not isinstance(words, str):
        return Unavailable("unknown")
    author = data.get("author") or data.get("creator")
    holder: Mapping[str, Any] = author if isinstance(author, Mapping) else {}
    account = _ACCOUNT.match(str(holder.get("url") or ""))
    handle = unquote(account["name"]) if account else ref.handle
    stated = parse_date(str(data.get("datePublished") or data.get("uploadDate") or ""))
    return Post(
        ref=PostRef("linkedin", ref.id, ref.url, handle),
        author=Author("linkedin", None, handle, _text(holder.get("name"))),
        text=words.strip() or None,
        created=stated[0] if stated else None,
        created_precision=stated[1] if stated else None,
        origin=origin,
    )


def _strip_format(words: str) -> str:
    r"""Return the words of the API's own format: `@[Name](urn)`, `{hashtag|\#|word}`, signs behind a backslash."""
    words = re.sub(r"@\[([^\[\]]{1,200})\]\(urn:[^()]{1,200}\)", r"\1", words)
    words = re.sub(r"\{hashtag\|\\?#\|([^{}|]{1,200})\}", r"#\1", words)
    return re.sub(r"\\([\\|{}@\[\]()<>#*_~])", r"\1", words).strip()


def _read_error(data: Mapping[str, Any]) -> Reason:
    status = data.get("status")
    return _STATUSES.get(status, "unknown") if isinstance(status, int) else "unknown"


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


PLATFORM = Platform(
    name="linkedin",
    title="LinkedIn",
    match_url=match_url,
    time_of=time_of,
    id_time_is_proof=False,
    read_payload=read_payload,
    edits_in_place=True,
    longest=3000,
    signs=("linkedin.",),
)
