"""What a box that shows a post holds beside its words: the account above them, and below them the account, the time,
the counts.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from tweetcite.dates import CLOCK_SHAPE, DATE_SHAPE

_DASHES = ("—", "–", "―", "-")
_LONGEST_HEAD = 2
"""Paragraphs that an account stands in: its name, its handle."""
_HEAD = re.compile(
    r"(?P<name>.{0,80}?)\s*\(?[@＠](?P<handle>[\w.-]{1,80}(?:@[\w.-]{1,80})?)\)?(?:\s*[·•∙|]\s*[^\n]{1,30}|\s+Follow)?",
    re.DOTALL,
)
_SITE = re.compile(r"(?:[a-z]{2,20}\.)?[a-z]{1,20}\.(?:com|app|social|net|me|org)|X|Twitter", re.IGNORECASE)
"""What some cards show above all: where the post is from."""
_SIGNED = re.compile(r"(?P<name>[^\n]{0,80})\([@＠](?P<handle>[\w.-]{1,80})\)[,·•∙|\s]*")
_LONGEST_FOOT = 100
_COUNT = re.compile(
    r"\d[\d.,]{0,7}\s?[KM]?\s(?:likes?|re(?:tweet|post)s?|repl(?:y|ies)|quotes?|views?|comments?|bookmarks?|shares?)\b",
    re.I,
)


class Card(NamedTuple):
    """What a box shows of a post; `stamp` is its time in words."""

    handle: str
    name: str | None
    words: str
    stamp: str


def read_card(paragraphs: Sequence[str]) -> Card | None:
    """Return what a box shows whose paragraphs are an account, words, and below them a time; None where it is none."""
    size, head = _match_head(paragraphs, None)
    end, stamp = len(paragraphs), None
    while end > size and _is_foot(paragraphs[end - 1]):
        end -= 1
        stamp = paragraphs[end] if is_stamp(paragraphs[end]) else stamp
    if head is None or stamp is None or end <= size:
        return None
    return Card(head["handle"], head["name"].strip() or None, "\n\n".join(paragraphs[size:end]), stamp)


def find_head(paragraphs: Sequence[str], handle: str) -> tuple[int, str | None]:
    """Return how many of the first paragraphs are the account of this handle, and its name; 0 where they are words."""
    size, head = _match_head(paragraphs, handle)
    return size, (head["name"].strip() or None) if head else None


def _match_head(paragraphs: Sequence[str], handle: str | None) -> tuple[int, re.Match[str] | None]:
    above = 1 if len(paragraphs) > 1 and _SITE.fullmatch(paragraphs[0]) else 0
    for size in range(above + 1, min(above + _LONGEST_HEAD, len(paragraphs) - 1) + 1):
        head = _HEAD.fullmatch("\n".join(paragraphs[above:size]))
        if head and (handle is None or head["handle"].casefold() == handle.casefold()):
            return size, head
    return 0, None


def cut_signature(words: str, handle: str) -> tuple[str, str | None]:
    """Return words without a last line that says whose they are, and the name in it."""
    above, _, last = words.rpartition("\n")
    signed = _SIGNED.fullmatch(last) if above and last.startswith(_DASHES) else None
    if signed is None or signed["handle"].casefold() != handle.casefold():
        return words, None
    return above.rstrip(), last.partition("(")[0].strip("—–―- ") or None


def drop_foot(paragraphs: tuple[str, ...], handle: str | None) -> tuple[tuple[str, ...], str | None]:
    """Return the paragraphs without what stands below the words, when they were posted, the counts, whose they are; and
    the name that the last of these gives.
    """
    end, name = len(paragraphs), None
    while end > 1:
        signed = _read_signature(paragraphs[end - 1], handle)
        if signed is None and not _is_foot(paragraphs[end - 1]):
            break
        end, name = end - 1, signed or name
    if end and paragraphs[end - 1].startswith(_DASHES):
        end -= 1
    return paragraphs[:end], name


def _read_signature(words: str, handle: str | None) -> str | None:
    """Return the name that a line gives which is the account and nothing else."""
    if not handle or len(words) > _LONGEST_FOOT:
        return None
    signed = _SIGNED.fullmatch(words) or _HEAD.fullmatch(words)
    if signed is None or signed["handle"].casefold() != handle.casefold():
        return None
    name = signed["name"].strip("—–―- ()\n")
    return name or None


def _is_foot(words: str) -> bool:
    return len(words) <= _LONGEST_FOOT and (is_stamp(words) or _is_all(_COUNT, words))


def is_stamp(words: str) -> bool:
    """Tell whether words are a date, a time of day or both, and nothing else."""
    return _is_all(_stamp(), words)


def _is_all(pattern: re.Pattern[str], words: str) -> bool:
    """Tell whether words match a pattern, once or more, and nothing but marks stands between and around."""
    rest, found = pattern.subn("", words)
    return found > 0 and not any(map(str.isalnum, rest))


@cache
def _stamp() -> re.Pattern[str]:
    return re.compile(rf"(?:{DATE_SHAPE})|{CLOCK_SHAPE}")
