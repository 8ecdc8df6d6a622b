"""VK: permalinks of posts on walls, the widget, the answers of the API.

An id is the owner of the wall and the number of the post on it (`-123_45`; communities are negative); it holds no time.
Embeds show the article's page neither words nor account. Authors can edit a post at its address.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from tweetcite.model import Author, Origin, Post, PostRef
from tweetcite.platforms import Platform, Reason, Unavailable

if TYPE_CHECKING:
    from bs4 import Tag

_OWNER = r"-?[0-9]{1,12}"
_NUMBER = r"[0-9]{1,10}"
_HOST = r"\s*+<?(?i:(?:https?:)?(?://)?(?:(?:www|m|new)\.)?(?:vk\.com|vk\.ru|vkontakte\.ru))/"
_URL = re.compile(
    rf"{_HOST}(?:[^?\#\s]{{0,200}}\?(?:[^\#\s]{{0,500}}&)?w=)?wall(?P<owner>{_OWNER})_(?P<number>{_NUMBER})"
    r"(?:_r[0-9]{1,10})?(?![A-Za-z0-9_])"
)
_FRAME = re.compile(rf"{_HOST}widget_post\.php\?")
_WIDGET = re.compile(rf"vk_post_(?P<owner>{_OWNER})_(?P<number>{_NUMBER})")


def match_url(url: str) -> PostRef | None:
    """Return the post of a permalink, of a page with the post opened on it (`?w=wall…`), or of the widget's frame."""
    match = _URL.match(url)
    if match:
        return _make_ref(match["owner"], match["number"])
    if not _FRAME.match(url) or len(url) > 5000:
        return None
    fields = parse_qs(urlsplit(url.strip()).query)
    return _join(fields.get("owner_id", [""])[0], fields.get("post_id", [""])[0])


def match_id(number: str, handle: str | None = None) -> PostRef | None:
    """Return the post of the owner and number of a call: `-123, 45`."""
    owner, _, own = number.partition(",")
    return _join(owner, own)


def _join(owner: object, number: object) -> PostRef | None:
    """Return the post of an owner and a number as attributes and payloads hold them."""
    owner, number = str(owner).strip(), str(number).strip()
    if not (re.fullmatch(_OWNER, owner) and re.fullmatch(_NUMBER, number)):
        return None
    return _make_ref(owner, number)


def _make_ref(owner: str, number: str) -> PostRef | None:
    if not int(owner) or not int(number):
        return None
    return PostRef("vk", f"{int(owner)}_{int(number)}", f"https://vk.com/wall{int(owner)}_{int(number)}")


# --- markup -------------------------------------------------------------------------------------------------------

SELECTORS = ("div[id^=vk_post_]", "amp-vk")


def read_fragment(tag: "Tag") -> Post | None:
    """Return the post that a widget names; the markup has no words of it. Polls and other widgets are no posts."""
    ref = None
    if tag.name == "amp-vk" and tag.get("data-embedtype") != "poll":
        ref = _join(tag.get("data-owner-id"), tag.get("data-post-id"))
    widget = _WIDGET.fullmatch(str(tag.get("id") or ""))
    if widget:
        ref = _make_ref(widget["owner"], widget["number"])
    return Post(ref, Author("vk"), None) if ref else None


# --- payloads -----------------------------------------------------------------------------------------------------

_ERRORS: dict[int, Reason] = {
    5: "login-wall",
    6: "rate-limited",
    9: "rate-limited",
    15: "protected",
    18: "suspended",
    29: "rate-limited",
    30: "protected",
}
_MENTION = re.compile(r"\[(?P<kind>id|club|public)(?P<id>[0-9]{1,12})\|(?P<name>[^\[\]|]{1,200})\]")


def read_payload(data: Mapping[str, Any], origin: Origin = "api") -> Post | Unavailable:
    """Return the post of an answer of `wall.getById`, or of one record of it, or why there is none.

    An empty answer says nothing of the cause.
    """
    if isinstance(data.get("error"), Mapping):
        code = data["error"].get("error_code")
        return Unavailable(_ERRORS.get(code, "unknown") if isinstance(code, int) else "unknown")
    answer = data.get("response", data)
    items = answer.get("items", [answer]) if isinstance(answer, Mapping) else answer
    item = items[0] if isinstance(items, list) and items else None
    if not isinstance(item, Mapping):
        return Unavailable("unknown")
    if item.get("is_deleted") is True:
        return Unavailable("deleted")
    ref = _join(item.get("owner_id", item.get("to_id")), item.get("id"))
    if ref is None or not isinstance(item.get("text"), str):
        return Unavailable("unknown")
    holder = answer if isinstance(answer, Mapping) else {}
    return _read_item(item, ref, _find_author(item.get("from_id", item.get("owner_id")), holder), origin)


def _read_item(item: Mapping[str, Any], ref: PostRef, author: Author, origin: Origin) -> Post:
    created, copied = _read_time(item.get("date")), item.get("copy_history")
    source = copied[0] if isinstance(copied, list) and copied and isinstance(copied[0], Mapping) else {}
    quoted = _join(source.get("owner_id"), source.get("id"))
    return Post(
        ref=replace(ref, handle=author.handle),
        author=author,
        text=_MENTION.sub(lambda match: match["name"], item["text"]).strip() or None,
        created=created,
        created_precision="second" if created else None,
        quoting=quoted.id if quoted else None,
        edited_at=_read_time(item.get("edited")),
        mentions=tuple(
            Author("vk", ("" if match["kind"] == "id" else "-") + match["id"], None, match["name"])
            for match in _MENTION.finditer(item["text"])
        ),
        origin=origin,
    )


def _find_author(number: object, holder: Mapping[str, Any]) -> Author:
    """Return the account that wrote a post, with the names that the answer lists beside it."""
    if not isinstance(number, int):
        return Author("vk")
    accounts = holder.get("groups" if number < 0 else "profiles")
    for account in accounts if isinstance(accounts, list) else ():
        if isinstance(account, Mapping) and account.get("id") == abs(number):
            names = [str(account[key]) for key in ("name", "first_name", "last_name") if account.get(key)]
            handle = account.get("screen_name")
            return Author("vk", str(number), str(handle) if handle else None, " ".join(names) or None)
    return Author("vk", str(number))


def _read_time(value: object) -> datetime | None:
    return datetime.fromtimestamp(value, UTC) if isinstance(value, int) and 0 < value < 2**32 else None


PLATFORM = Platform(
    name="vk",
    title="VK",
    match_url=match_url,
    selectors=SELECTORS,
    read_fragment=read_fragment,
    read_payload=read_payload,
    edits_in_place=True,
    signs=("vk.",),
    match_id=match_id,
    call=("Widgets.Post", rf"Widgets\.Post\([^,()]{{1,80}},\s{{0,9}}({_OWNER},\s{{0,9}}{_NUMBER})\s{{0,9}}[,)]"),
)
