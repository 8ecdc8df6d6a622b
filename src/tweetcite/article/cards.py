"""What a box that shows a post holds beside its words: the account above them, and below them the account, the time,
the counts.
"""

import re
from collections.abc import Sequence
from functools import cache

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
_SIGNED = re.compile(r"[^\n]{0,80}\([@＠](?P<handle>[\w.-]{1,80})\)[,·•∙|\s]*")
_LONGEST_FOOT = 100
_COUNT = re.compile(
    r"\d[\d.,]{0,7}\s?[KM]?\s(?:likes?|re(?:tweet|post)s?|repl(?:y|ies)|quotes?|views?|comments?|bookmarks?|shares?)\b",
    re.I,
)


def find_head(paragraphs: Sequence[str], handle: str) -> tuple[int, str | None]:
    """Return how many of the first paragraphs are the account of this handle, and its name; 0 where they are words."""
    above = 1 if len(paragraphs) > 1 and _SITE.fullmatch(paragraphs[0]) else 0
    for size in range(above + 1, min(above + _LONGEST_HEAD, len(paragraphs) - 1) + 1):
        head = _HEAD.fullmatch("\n".join(paragraphs[above:size]))
        if head and head["handle"].casefold() == handle.casefold():
            return size, head["name"].strip() or None
    return 0, None


def cut_signature(words: str, handle: str) -> tuple[str, str | None]:
    """Return words without a last line that says whose they are, and the name in it."""
    above, _, last = words.rpartition("\n")
    signed = _SIGNED.fullmatch(last) if above and last.startswith(_DASHES) else None
    if signed is None or signed["handle"].casefold() != handle.casefold():
        return words, None
    return above.rstrip(), last.partition("(")[0].strip("—–―- ") or None


def drop_foot(paragraphs: tuple[str, ...], handle: str | None) -> tuple[str, ...]:
    """Return the paragraphs without what stands below the words: whose they are, when they were posted, the counts."""
    end = len(paragraphs)
    while end > 1 and _is_foot(paragraphs[end - 1], handle):
        end -= 1
    if end and paragraphs[end - 1].startswith(_DASHES):
        end -= 1
    return paragraphs[:end]


def _is_foot(words: str, handle: str | None) -> bool:
    if len(words) > _LONGEST_FOOT:
        return False
    signed = _SIGNED.fullmatch(words)
    if signed:
        return handle is not None and signed["handle"].casefold() == handle.casefold()
    return is_stamp(words) or _is_all(_COUNT, words)


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
