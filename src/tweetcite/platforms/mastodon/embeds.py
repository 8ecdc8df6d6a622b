"""Embeds of the fediverse, which name a post, and copies from its apps, which show one: in markup and in plain text."""

import re
from dataclasses import replace
from datetime import datetime
from re import Match
from typing import TYPE_CHECKING

from tweetcite.bylines import LINKED_POST, make_byline, make_copy_openings, make_core, read_name, strip_markdown
from tweetcite.copies import trim_copy
from tweetcite.dates import CLOCK_SHAPE, DATE_SHAPE, parse_date
from tweetcite.markup import trim_words
from tweetcite.model import Author, Post, PostRef
from tweetcite.platforms import Flattened
from tweetcite.platforms.mastodon.addresses import HOST, USER, match_url, time_of

if TYPE_CHECKING:
    from bs4 import Tag

_MOST_LINKS = 50
SELECTORS = (
    "blockquote.mastodon-embed",
    "iframe.mastodon-embed",
    "div.mastodon-embed",
    "iframe[data-misskey-embed-id]",
    "iframe.pleroma-embed",
    "iframe.pixelfed__embed",
)
_ADDRESSES = ("data-embed-url", "src", "data-src", "data-lazy-src", "data-url", "data-href", "cite", "href")
_ACCOUNT = re.compile(rf"[@＠](?P<handle>{USER}@{HOST})(?:@(?P<server>{HOST}))?")


def read_fragment(tag: "Tag") -> Post | None:
    """Return the post that an embed leads to; the markup has no words, at most `Post by @user@server`.

    An account of another server is shown with both: `@user@home@server`.
    """
    ref = _find_ref(tag)
    if ref is None:
        return None
    shown = _ACCOUNT.search(tag.get_text(" ", strip=True)[:2_000])
    return make_post(ref, shown["handle"] if shown else ref.handle, None, None)


def _find_ref(tag: "Tag") -> PostRef | None:
    for element in (tag, *tag.find_all(["iframe", "a", "blockquote"], limit=_MOST_LINKS)):
        for name in _ADDRESSES:
            ref = match_url(str(element.get(name) or "")[:2_000])
            if ref:
                return ref
    return None


def make_post(
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

_SHOWN = rf"{USER}@{HOST}"
_CARD_START = rf"\[?Post by @(?P<handle>{_SHOWN})(?:@{HOST})?(?![\w@.-]*\w)"
_CARD_END = rf"View on Mastodon(?!\w){LINKED_POST}"
# The app's own copy: name, handle, words, then a time in the reader's zone and what was used to post.
_COPY_STARTS = make_copy_openings(_SHOWN)
_COPY_END = rf"(?m:^(?P<date>(?:{DATE_SHAPE}),?[^\S\n]{CLOCK_SHAPE})(?:[^\S\n]*·[^\n]{{0,120}})?[^\S\n]*$)"


def _read_card(words: str, end: Match[str], start: Match[str] | None) -> Post | None:
    """Read what is left of an embed's own card: nothing but the account."""
    if start is None or words.strip():
        return None
    return make_post(match_url(end["url"] or "") or PostRef("mastodon", None), start["handle"], None, None)


def _read_byline(words: str, end: Match[str], start: Match[str] | None) -> Post:
    ref = (match_url(end["url"]) if end["url"] else None) or PostRef("mastodon", None)
    stated = parse_date(end["date"]) if end["date"] else None
    return make_post(ref, end["handle"], read_name(end), strip_markdown(words), stated[0] if stated else None)


def _read_copy(words: str, end: Match[str], start: Match[str] | None) -> Post | None:
    words = trim_copy(words)
    if start is None or not words.strip():
        return None
    stated = parse_date(end["date"])
    ref = PostRef("mastodon", None)
    return make_post(ref, start["handle"], start["name"].strip(), words, stated[0] if stated else None)


FORMS = (
    Flattened("View on Mastodon", _CARD_END, _read_card, _CARD_START),
    *(Flattened(sign, _COPY_END, _read_copy, o, paired=True) for sign in ("·", "astodon") for o in _COPY_STARTS),
    Flattened("(@", make_byline(_SHOWN, "Mastodon", clock=True), _read_byline, core=make_core(_SHOWN)),
)
