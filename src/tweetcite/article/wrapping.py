"""Lines that a mailer or an editor has broken at a width: their ends are blanks, not ends of lines, and some of them
part a word.
"""

import re
from itertools import pairwise

from tweetcite.text import is_east_asian

_MARKED = re.compile(r"\s|[>#*+|=`~]|[-–—•] |\d{1,3}[.)] ")
"""How a line begins that is one of its own: indented, quoted, listed, a rule."""
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PARTED = re.compile(r"(?<![\w-])(?P<before>[^\W\d_]{1,40})-(?P<end>\n)(?P<after>[^\W\d_]{1,40})(?![\w-])")
_JOINERS = frozenset("und oder bzw sowie bis and or to et ou y o e en of och eller og i lub".split())
"""Words behind a hyphen that stands for the rest of a word: Vor- und Nachteile."""
_QUOTE = "> "
_QUOTED_LINE = re.compile(rf"\n{_QUOTE}")
_LEAST_BREAKS, _LEAST_SHARE = 2, 0.08
_BYLINE = re.compile(r"[—–-] [^\n(]{1,80}\(@")
_LINKED = re.compile(r"[^\s\]]{1,60}\]\(<?https?://")
"""The end of a link of Markdown, whose address is too long for a line."""
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


def find_leftovers(source: str, text: str) -> list[tuple[int, int]]:
    """Return the ranges of an unwrapped text that are left of its line ends: the signs that open quoted lines, and what
    parts a word. `source` is the text as it was wrapped.
    """
    quoted = [(m.end() - len(_QUOTE), m.end()) for m in _QUOTED_LINE.finditer(source) if text[m.start()] == " "]
    return sorted(quoted + _find_parted(source, text))


def _find_parted(source: str, text: str) -> list[tuple[int, int]]:
    """Return the ranges of an unwrapped text that part a word: a hyphen and the blank behind it; the blank alone where
    the hyphen may be the word's own. `source` is the text as it was wrapped.

    A hyphen is known to be the width's where the whole word stands elsewhere, or where many lines end with one.
    """
    if "-\n" not in source:
        return []
    breaks = [match for match in _PARTED.finditer(source) if text[match.start("end")] == " "]
    breaks = [match for match in breaks if match["after"] not in _JOINERS]
    joined = sum(a == "\n" and b == " " for a, b in zip(source, text, strict=True))
    are_many = len(breaks) >= max(_LEAST_BREAKS, _LEAST_SHARE * joined)
    words = set(_WORD.findall(text.casefold()))
    ranges = []
    for match in breaks:
        before, after = match["before"].casefold(), match["after"].casefold()
        is_own = f"{before}-{after}" in words or not (are_many or before + after in words)
        ranges.append((match.start("end") - (not is_own), match.end("end")))
    return ranges


def _goes_on(line: str, after: str) -> bool:
    """Tell whether a line may go on in the next one: both are quoted, or neither is."""
    if line.startswith(_QUOTE) and after.startswith(_QUOTE):
        line, after = line[len(_QUOTE) :], after[len(_QUOTE) :]
    if not line or not after or line[-1].isspace() or _MARKED.match(after):
        return False
    if _MARKED.match(line) and not _BYLINE.match(line):
        return False
    if " " not in line and not _LINKED.match(after):
        return False
    return not (is_east_asian(line[-1]) or is_east_asian(after[0]))


def _length_of_first(line: str) -> int:
    first = _FIRST.match(line.removeprefix(_QUOTE))
    return len(first.group()) if first else 0
