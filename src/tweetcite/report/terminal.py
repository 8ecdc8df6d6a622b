"""What may reach a terminal: foreign text with control and hidden characters made visible, in lines that fit.

A terminal obeys control characters and reorders bidirectional text, and posts are written by strangers
(CWE-150). Foreign text is therefore escaped here, and whoever prints it puts it last on its line: letters
that run from right to left can then reorder nothing of ours.
"""

import re
import unicodedata
from collections.abc import Iterator

# Kept: the joiners that emoji, Persian and Indic words need, and flags made of a black flag and tag letters.
_HARMFUL = re.compile(
    "(\U0001f3f4[\U000e0061-\U000e007a]{2,6}\U000e007f)"
    "|[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff]"
)
_NAMED = {"\n": r"\n", "\r": r"\r", "\t": r"\t"}
_JOINER = "\u200d"
# One column for each character, and no marks: most lines of most languages in Latin, Greek and Cyrillic letters.
_NARROW = re.compile(
    "[\x00-\x7f\xa0-\xac\xae-\u02ff\u0391-\u03a1\u03a3-\u03c9\u0400-\u0481\u048a-\u052f\u2010-\u2027]*"
)


def escape(text: str) -> str:
    r"""Return foreign text as one harmless line: `\n`, `\x1b`, `\u202e` for what a terminal obeys or hides.

    Controls (C0, C1), bidirectional marks, line separators, invisible characters and lone surrogates are
    shown by their number. All other text stands as it is.
    """
    return _HARMFUL.sub(_show, text)


def _show(match: re.Match[str]) -> str:
    if match.group(1):
        return match.group(1)
    character = match.group()
    code = ord(character)
    if code < 0x100:
        return _NAMED.get(character, f"\\x{code:02x}")
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def wrap(text: str, width: int) -> list[str]:
    """Break one line of text into lines of at most `width` columns, at spaces and between wide characters.

    A word longer than a line is broken where the line ends; a character is never parted from its marks.
    """
    return _wrap_narrow(text, width) if _NARROW.fullmatch(text) else _wrap_clusters(text, width)


def _wrap_narrow(text: str, width: int) -> list[str]:
    lines: list[str] = []
    at = 0
    while len(text) - at > width:
        end = at + width
        cut = end if text[end] == " " else text.rfind(" ", at, end) + 1 or end
        lines.append(text[at:cut].rstrip(" "))
        at = cut + (text[end] == " ")
    lines.append(text[at:].rstrip(" "))
    return lines


def _wrap_clusters(text: str, width: int) -> list[str]:
    lines: list[str] = []
    line: list[tuple[str, int]] = []
    used = cut = 0
    for cluster, columns in _clusters(text):
        if used + columns > width and line:
            if cluster == " ":
                lines.append(_join(line))
                line, used, cut = [], 0, 0
                continue
            cut = cut or len(line)
            lines.append(_join(line[:cut]))
            line = line[cut:]
            used, cut = sum(c for _, c in line), 0
        line.append((cluster, columns))
        used += columns
        if cluster == " " or columns > 1:
            cut = len(line)
    lines.append(_join(line))
    return lines


def _join(line: list[tuple[str, int]]) -> str:
    return "".join(cluster for cluster, _ in line).rstrip(" ")


def _clusters(text: str) -> Iterator[tuple[str, int]]:
    """Yield what is drawn as one character, with its columns: a base, its marks, and what is joined to it."""
    start, columns = 0, 0
    for at, character in enumerate(text):
        joined = at > start and (_is_mark(character) or text[at - 1] == _JOINER)
        if at and not joined:
            yield text[start:at], columns
            start, columns = at, 0
        if not joined:
            columns = 2 if unicodedata.east_asian_width(character) in "WF" else 1
        elif character == "\ufe0f":
            columns = 2
    if text:
        yield text[start:], columns


def _is_mark(character: str) -> bool:
    if "\U0001f3fb" <= character <= "\U0001f3ff":
        return True
    return not character.isascii() and unicodedata.category(character) in ("Mn", "Me", "Cf")
