"""Embeds of Instagram in plain text: between label and closing line, by the closing line alone, in a wrapper."""

import re
from re import Match

from tweetcite.bylines import LINKED, LINKED_POST, strip_markdown
from tweetcite.dates import CLOCK_SHAPE, DATE_SHAPE
from tweetcite.model import Post, PostRef
from tweetcite.platforms import Flattened
from tweetcite.platforms.instagram.addresses import HANDLE, match_url
from tweetcite.platforms.instagram.labels import (
    ACCOUNT,
    ACCOUNT_ENDS,
    ACCOUNT_OPENS,
    BEFORE,
    BEHIND,
    TURN,
    VIEW,
    closing,
    is_label,
)
from tweetcite.platforms.instagram.markup import clean_name, make_post, read_day

_LONGEST_CAPTION = 2_500
_NAME = rf"\[?(?P<name>[^\n@]{{0,80}}?){LINKED}"
_DATE = (
    rf"[^\S\n](?:[^\W\d_]{{1,3}}[^\S\n]|-[^\S\n])?(?P<date>(?:{DATE_SHAPE})(?:[^\S\n][^\W\d_]{{1,3}})?"
    rf"[^\S\n]{CLOCK_SHAPE}(?:[^\S\n](?:Uhr|P[DS]T|UTC)\b){{0,2}})"
)
_LINE_END = r"(?:[^\S\n]-[^\S\n][^\n]{1,40})?(?m:[^\S\n]*$)"
_LABELS = "|".join(re.escape(label).replace("'", "['’]") for label in VIEW)
_OPENING = rf"\[?(?:{_LABELS}){LINKED_POST}"
# Marks of direction around the label and the closing line are no caption.
_SHOWN = re.compile(rf"(?!{TURN})\S")
_CONSENT = re.compile(r"(?:contains|allow) (?:content )?(?:provided by )?instagram\b", re.IGNORECASE)


def _read_framed(words: str, end: Match[str], start: Match[str] | None) -> Post | None:
    """Read an embed between its label and its closing line: what stands between is the caption."""
    if start is None or len(words) > _LONGEST_CAPTION or "</" in words:
        return None
    words = "" if _CONSENT.search(words[:300]) else strip_markdown(words)
    words = words if _SHOWN.search(words) else ""
    return _make_closed(end, end["name"], words, match_url(start["url"] or ""))


def _read_alone(words: str, end: Match[str], start: Match[str] | None) -> Post | None:
    """Read a closing line without its label. Some embeds have a caption, some none: what stands above is left alone."""
    name = start.groupdict().get("name", words) if start else None
    if name is None or "\n" in words or "@" in words or len(words) > 100:
        return None
    return _make_closed(end, name, "")


def _make_closed(end: Match[str], name: str, caption: str, ref: PostRef | None = None) -> Post:
    stated = read_day(end["date"]) if end["date"] else None
    return make_post(ref or PostRef("instagram", None), end["handle"], clean_name(name), caption, stated)


def _read_wrapped(words: str, end: Match[str], start: Match[str] | None) -> Post | None:
    """Read an embed between lines for screen readers."""
    if start is None:
        return None
    inner = closing().search(words)
    words = "" if _CONSENT.search(words[:300]) else words
    caption = "\n".join(line for line in words.split("\n") if not is_label(line) and not closing().match(line))
    name = clean_name(inner["name"]) if inner and inner["lead"] else None
    return make_post(PostRef("instagram", None), end["handle"], name, caption.strip(), None)


def list_forms() -> tuple[Flattened, ...]:
    """Return the forms of every language; each is compiled only where its own words occur."""
    wrapper = r"(?i:{} Instagram post(?: \d{{1,3}})? by)"
    forms = [
        Flattened(
            "nstagram post",
            wrapper.format("End of") + rf"[^\S\n]@?(?P<handle>{HANDLE})(?!\w)",
            _read_wrapped,
            wrapper.format("Skip"),
        )
    ]
    for words in BEFORE:
        lead = re.escape(words)
        framed = rf"\[?{lead}\s{_NAME}\s{{0,3}}{ACCOUNT}(?:{_DATE})?{LINKED}"
        forms.append(Flattened(words, framed, _read_framed, _OPENING))
        forms.append(
            Flattened(words, rf"{ACCOUNT}(?:{_DATE}|{_LINE_END})", _read_alone, rf"(?m:^[^\S\n]*(?:> ?)?){lead}")
        )
        forms.append(Flattened(words, rf"{ACCOUNT}{_DATE}", _read_alone, rf"(?<=\S[^\S\n]){lead}"))
    for words in BEHIND:
        core = rf"{ACCOUNT_ENDS}\s?" + re.escape(words).replace("'", "['’]")
        tail = rf"\s?{ACCOUNT_OPENS}{core}"
        alone = rf"(?m:^{_NAME})(?={tail})"
        forms.append(Flattened(words, rf"{_NAME}{tail}(?:{_DATE})?{LINKED}", _read_framed, _OPENING, core))
        forms.append(Flattened(words, rf"{tail}(?:{_DATE}|{_LINE_END})", _read_alone, alone, core))
    return tuple(forms)
