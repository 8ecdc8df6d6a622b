"""Telegram: permalinks of public channels and groups, the widget, the page that the widget loads, the bots' API.

An id is the name of the channel and the number of the message in it (`channel/123`); it holds no time. Authors can
edit a message at its address. Private chats (`t.me/c/…`) cannot be read by others.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from tweetcite.dates import parse_date
from tweetcite.markup import read_words
from tweetcite.model import Author, Origin, Post, PostRef, Precision
from tweetcite.payloads import mapping
from tweetcite.platforms import Platform, Reason, Unavailable

if TYPE_CHECKING:
    from bs4 import Tag

_NAME = r"[A-Za-z][A-Za-z0-9_]{3,31}"
_NUMBER = r"[0-9]{1,10}"
_URL = re.compile(
    rf"""\s*+<?(?i:(?:https?:)?(?://)?)(?:
      (?i:(?:www\.)?(?:t\.me|telegram\.me|telegram\.dog))/(?:s/)?(?P<name>{_NAME})/(?:{_NUMBER}/)?(?P<number>{_NUMBER})
      | (?P<host>{_NAME})\.(?i:t\.me)/(?:s/)?(?P<number2>{_NUMBER})
      )(?![A-Za-z0-9_/.-]*[A-Za-z0-9_])""",
    re.VERBOSE,
)
_ACCOUNT = re.compile(rf"(?:https?:)?//(?:t|telegram)\.me/(?:s/)?(?P<name>{_NAME})/?(?:[?#]|$)")
# First segments that are commands of the application, not names.
_COMMANDS = frozenset(
    "addemoji addlist addstickers addtheme boost contact confirmphone giftcode invoice joinchat login message proxy "
    "setlanguage share socks".split()
)
_LONGEST_PAGE = 2_000_000


def match_url(url: str) -> PostRef | None:
    """Return the message of a permalink on t.me or one of its other names, also of its preview and of a topic."""
    match = _URL.match(url)
    return _make_ref(match["name"] or match["host"], match["number"] or match["number2"]) if match else None


def _make_ref(name: str, number: str) -> PostRef | None:
    if name.casefold() in _COMMANDS or not int(number):
        return None
    number = str(int(number))
    return PostRef("telegram", f"{name}/{number}", f"https://t.me/{name}/{number}", name)


# --- markup -------------------------------------------------------------------------------------------------------

SELECTORS = ("div.tgme_widget_message", "[data-telegram-post]")


def read_fragment(tag: "Tag") -> Post | None:
    """Return the post that a widget names (without words), or that the widget's own page shows."""
    named = str(tag.get("data-telegram-post") or tag.get("data-post") or "").strip()
    ref = match_url(named if "//" in named else f"https://t.me/{named.lstrip('/')}")
    if ref is None:
        return None
    shown = _find_words(tag)
    words = "\n\n".join(read_words(shown)) if shown is not None else ""
    owner = tag.select_one(".tgme_widget_message_owner_name")
    account = _ACCOUNT.match(str(owner.get("href") or "")) if owner else None
    created, precision = _find_time(tag)
    return Post(
        ref=ref,
        author=Author(
            "telegram",
            None,
            account["name"] if account else ref.handle,
            " ".join(owner.get_text().split()) or None if owner else None,
        ),
        text=words or None,
        created=created,
        created_precision=precision,
        quoting=_find_linked(tag, "a.tgme_widget_message_forwarded_from_name"),
        reply_to=_find_linked(tag, "a.tgme_widget_message_reply"),
        origin="embed",
    )


def _find_words(tag: "Tag") -> "Tag | None":
    """Return the element of the message's own words: those of the message replied to look the same."""
    for element in tag.select(".tgme_widget_message_text", limit=10):
        if element.find_parent(class_="tgme_widget_message_reply") is None:
            return element
    return None


def _find_time(tag: "Tag") -> tuple[datetime | None, Precision | None]:
    shown = tag.select_one(".tgme_widget_message_date time[datetime]")
    stated = parse_date(str(shown["datetime"])) if shown else None
    return stated or (None, None)


def _find_linked(tag: "Tag", selector: str) -> str | None:
    anchor = tag.select_one(selector)
    ref = match_url(str(anchor.get("href") or "")) if anchor else None
    return ref.id if ref else None


# --- payloads -----------------------------------------------------------------------------------------------------


def read_payload(data: Mapping[str, Any], origin: Origin = "api") -> Post | Unavailable:
    """Return the post of the widget's page (`html`, with `url` where it shows several) or of an update for bots.

    The page says "not found" of deleted messages and of private channels alike, with HTTP status 200.
    """
    if isinstance(data.get("html"), str):
        return _read_page(data["html"], match_url(str(data.get("url") or "")), origin)
    message: object = next((data[key] for key in ("channel_post", "message", "result") if key in data), data)
    return _read_message(message, origin) if isinstance(message, Mapping) else Unavailable(_read_error(data))


def _read_page(page: str, wanted: PostRef | None, origin: Origin) -> Post | Unavailable:
    if len(page) > _LONGEST_PAGE or "tgme_widget_message" not in page:
        return Unavailable("unknown")
    from bs4 import BeautifulSoup

    # Half a surrogate pair, which JSON can spell, is no text.
    page = page.encode("utf-8", "replace").decode("utf-8")
    messages = BeautifulSoup(page, "lxml").select("div.tgme_widget_message[data-post]")
    posts = [post for post in map(read_fragment, messages) if post]
    if wanted is not None:
        posts = [post for post in posts if (post.ref.id or "").casefold() == (wanted.id or "").casefold()]
    return replace(posts[0], origin=origin) if len(posts) == 1 else Unavailable("unknown")


def _read_message(message: Mapping[str, Any], origin: Origin) -> Post | Unavailable:
    chat, number = mapping(message.get("chat")), message.get("message_id")
    name, words = chat.get("username"), message.get("text", message.get("caption"))
    ref = match_url(f"https://t.me/{name}/{number}") if isinstance(name, str) else None
    if ref is None:
        return Unavailable(_read_error(message))
    sender = mapping(message.get("sender_chat") or message.get("from") or chat)
    names = [str(sender[key]) for key in ("title", "first_name", "last_name") if sender.get(key)]
    created = _read_time(message.get("date"))
    replied = mapping(message.get("reply_to_message")).get("message_id")
    return Post(
        ref=ref,
        author=Author("telegram", _text(sender.get("id")), _text(sender.get("username")), " ".join(names) or None),
        text=words if isinstance(words, str) and words else None,
        created=created,
        created_precision="second" if created else None,
        reply_to=f"{name}/{replied}" if replied else None,
        edited_at=_read_time(message.get("edit_date")),
        origin=origin,
    )


def _read_error(data: Mapping[str, Any]) -> Reason:
    return "rate-limited" if data.get("error_code") == 429 else "unknown"


def _read_time(value: object) -> datetime | None:
    return datetime.fromtimestamp(value, UTC) if isinstance(value, int) and 0 < value < 2**32 else None


def _text(value: object) -> str | None:
    return str(value) or None if isinstance(value, (str, int)) else None


PLATFORM = Platform(
    name="telegram",
    title="Telegram",
    match_url=match_url,
    selectors=SELECTORS,
    read_fragment=read_fragment,
    read_payload=read_payload,
    edits_in_place=True,
    longest=4096,
    signs=("t.me/", "telegram."),
)
