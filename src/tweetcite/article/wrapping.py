"""Lines that a mailer or an editor has broken at a width: their ends are blanks, not ends of lines."""

import re
from itertools import pairwise

from tweetcite.text import is_east_asian

_MARKED = re.compile(r"\s|[>#*+|=`~]|[-–—•] |\d{1,3}[.)] ")
"""How a line begins that is one of its own: indented, quoted, listed, a rule."""
_FIRST = re.compile(r"\S+")
_LEAST_PAIRS = 4
_NARROWEST, _WIDEST = 40, 120
_NEARLY_ALL = 0.9
_ALL_BUT_ODD = 0.98
"""The share of lines that the width holds: a long address stands out of it."""


def unwrap(text: str) -> str:
    """Return a text with a blank for every line end that only the width of the lines made; the length stays.

    A text is taken for wrapped if nearly every line that another follows is too long to hold the next word as well.
    """
    lines = text.split("\n")
    pairs = [i for i, (line, after) in enumerate(pairwise(lines)) if _goes_on(line, after)]
    if len(pairs) < _LEAST_PAIRS:
        return text
    lengths = sorted(len(lines[i]) for i in pairs)
    width = lengths[int((len(lengths) - 1) * _ALL_BUT_ODD)]
    full = {i for i in pairs if len(lines[i]) + 1 + _length_of_first(lines[i + 1]) > width}
    if not _NARROWEST <= width <= _WIDEST or len(full) < _NEARLY_ALL * len(pairs):
        return text
    return "".join(line + (" " if i in full else "\n") for i, line in enumerate(lines))[:-1]


def _goes_on(line: str, after: str) -> bool:
    """Tell whether a line may go on in the next one."""
    if not line or not after or " " not in line or line[-1].isspace() or _MARKED.match(after) or _MARKED.match(line):
        return False
    return not (is_east_asian(line[-1]) or is_east_asian(after[0]))


def _length_of_first(line: str) -> int:
    first = _FIRST.match(line)
    return len(first.group()) if first else 0
