"""Embeds and copies of posts of X in plain text: how each ends, opens or is wrapped."""

import re
from re import Match

from tweetcite.bylines import (
    make_announcement,
    make_bare_signature,
    make_byline,
    make_copy_openings,
    make_core,
    make_signature,
    make_undashed_byline,
    make_wrapper,
    read_name,
    strip_markdown,
)
from tweetcite.copies import COUNTS_END, read_listed_head, trim_copy
from tweetcite.dates import CLOCK_SHAPE, DATE_SHAPE, parse_date
from tweetcite.markup import trim_words
from tweetcite.model import Post, PostRef
from tweetcite.platforms import Flattened
from tweetcite.platforms.x.addresses import HANDLE, match_url
from tweetcite.platforms.x.markup import make_post

_NAMES = "X|Twitter"
_CLOSED = re.compile(r"[.!?…。！？)]\s*$|[#@]\w+$")
_WRAPPER = make_wrapper("Twitter|X|tweet", HANDLE)
_ANNOUNCEMENT = make_announcement(HANDLE, _NAMES)
# Markdown may write an underscore with a backslash before it.
_ESCAPED_HANDLE = r"(?:[A-Za-z0-9]|\\?_){1,20}"
# The app's own copy: name, handle, words, then a time in the reader's zone.
_COPY_STARTS = make_copy_openings(HANDLE)
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


_SHORTEST_ANNOUNCED = 40


def _read_listed(words: str, end: Match[str], start: Match[str] | None) -> Post | None:
    head = read_listed_head(start, words) if start else None
    if start is None or head is None:
        return None
    text, truncated = trim_words(strip_markdown(trim_copy(words)))
    stated = parse_date(head)
    name, day = start["name"].strip(), stated[0] if stated else None
    return make_post(PostRef("x", None), start["handle"], name, text, day, truncated) if text else None


def _read_announced(words: str, end: Match[str], start: Match[str] | None) -> Post | None:
    text, truncated = trim_words(strip_markdown(end["titled"] or end["words"]))
    if text is None or not (end["titled"] or _is_whole(text, end["words"].strip())):
        return None
    return make_post(PostRef("x", None), end["handle"], read_name(end), text, None, truncated)


def _is_whole(text: str, shown: str) -> bool:
    """Tell whether words are a post's, not the rest of a line that speaks of an account: they begin like a sentence and
    end like one, or with a link.
    """
    return len(text) >= _SHORTEST_ANNOUNCED and not text[0].islower() and (text != shown or bool(_CLOSED.search(text)))


def _read_byline(words: str, end: Match[str], start: Match[str] | None) -> Post:
    text, truncated = trim_words(strip_markdown(words))
    stated = parse_date(end["date"]) if end["date"] else None
    ref = (match_url(end["url"]) if end["url"] else None) or PostRef("x", None)
    handle = end["handle"].replace("\\", "")
    return make_post(ref, handle, read_name(end), text, stated[0] if stated else None, truncated)


def _read_wrapped(words: str, end: Match[str], start: Match[str] | None) -> Post:
    text, truncated = trim_words(strip_markdown(words))
    return make_post(PostRef("x", None), end["handle"], None, text, None, truncated)


def _read_copy(words: str, end: Match[str], start: Match[str] | None) -> Post | None:
    if start is None:
        return None
    text, truncated = trim_words(strip_markdown(trim_copy(words)))
    if text is None:
        # A list of people above an hour.
        return None
    stated = parse_date(end["date"])
    return make_post(
        (match_url(end.groupdict().get("url") or "")) or PostRef("x", None),
        start["handle"],
        start["name"].strip(),
        text,
        stated[0] if stated else None,
        truncated,
    )


FORMS = (
    Flattened(" by @", _WRAPPER[1], _read_wrapped, _WRAPPER[0]),
    *(Flattened(sign, _COPY_END, _read_copy, opening) for sign in "·∙•" for opening in _COPY_STARTS),
    *(Flattened("M - ", _OLD_END, _read_copy, opening, "M - ") for opening in _COPY_STARTS),
    *(Flattened("M UTC", _MIRRORED_END, _read_copy, opening, "M UTC") for opening in _COPY_STARTS),
    *(Flattened("Like", _COUNTED_END, _read_copy, opening) for opening in _COPY_STARTS),
    Flattened("@", make_byline(_ESCAPED_HANDLE, _NAMES), _read_byline, core=make_core(_ESCAPED_HANDLE)),
    Flattened("(@", make_signature(HANDLE, _NAMES), _read_byline, core=make_core(HANDLE)),
    *(Flattened("·", COUNTS_END, _read_listed, opening, paired=True) for opening in _COPY_STARTS),
    Flattened("(@", make_bare_signature(HANDLE), _read_byline, core=make_core(HANDLE), words="tight"),
    Flattened("@", _ANNOUNCEMENT[1], _read_announced, core=_ANNOUNCEMENT[0], words="within"),
    Flattened("  ", make_undashed_byline(HANDLE), _read_byline, core=make_core(HANDLE)),
)
