"""Ordinals in digits: 3rd, 3e, 3ª, 3-й, 3'üncü, 3."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from tweetcite.languages import Language
from tweetcite.text import Word

_WITH_ENDING = re.compile(r"(\d{1,4})([^\W\d_]*|°)$")
_JOINS = frozenset("-'.")


class Ordinal(NamedTuple):
    """The value of an ordinal and where it ends."""

    value: int
    last: int


def read_ordinal(words: Sequence[Word], first: int, language: Language) -> Ordinal | None:
    """Read digits with the ending of an ordinal, written onto them or joined by a mark, or with a stop alone."""
    match = _WITH_ENDING.match(words[first].key)
    if not match:
        return None
    value, at = int(match[1]), first + 1
    if match[2]:
        return Ordinal(value, at) if match[2] in language.ordinal_endings else None
    if at == len(words) or words[at].key not in _JOINS or words[first].end != words[at].start:
        return None
    if at + 1 < len(words) and words[at].end == words[at + 1].start:
        return Ordinal(value, at + 2) if words[at + 1].key in language.ordinal_endings else None
    return Ordinal(value, at) if language.ordinal_stop and words[at].key == "." else None
