"""HTML as a list of tags and the text between them, split in one linear pass."""

import html
import re
from functools import lru_cache
from re import Pattern
from typing import NamedTuple

from tweetcite.model import Problem

_SPACE = r" \t\n\r\f"
_REMARK = r"!--(?:-?>|(?s:.*?)(?:--!?>|\Z))|[!?][^>]*+>?|/[^a-zA-Z>][^>]*+>?|/>"
_BLUNT = r"/?[a-zA-Z][^>]*+(?:>|\Z)"


# A quotation mark opens a value only after an equals sign; a stray one (`<a b="c"">`) is a letter like any other.
_VALUE = rf"=[{_SPACE}]*+(?:\"[^\"]*+\"|'[^']*+')?+"
_CAREFUL = rf"/?[a-zA-Z][^>\"'=]*+(?:(?:{_VALUE}|[\"'])[^>\"'=]*+)*+(?:>|\Z)"


def _compile(tag: str) -> Pattern[str]:
    return re.compile(f"<(?:{tag}|{_REMARK})")


_TAG, _BLUNT_TAG = _compile(_CAREFUL), _compile(_BLUNT)
_NAME = re.compile(rf"/?[a-zA-Z][^{_SPACE}/>]*+")
_RAW = re.compile(rf"<(script|style|textarea|title|iframe|xmp)(?=[{_SPACE}/>])", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    rf"([^{_SPACE}/>=][^{_SPACE}/>=]*+)"
    rf"(?:[{_SPACE}]*+=[{_SPACE}]*+(?:\"([^\"]*+)\"|'([^']*+)'|([^{_SPACE}>]*+)))?+"
)
_END_OF_COMMENT = re.compile(r"--!?>")

RAW = frozenset({"script", "style", "textarea", "title", "iframe", "xmp"})
"""Elements whose content is text, not markup."""


REMARK = "!"
_OPENS_VALUE = frozenset("= \t\n\r\f")
_PIECE = 1 << 12


class Raw(NamedTuple):
    """An element whose content is no markup: it ends at `end`, its content is `source[opened:closed]`."""

    name: str
    attributes: str
    opened: int
    closed: int
    end: int


class Tokenizer:
    """Cuts a page into stretches of text and tags, and elements whose content is no markup.

    Follows the tokenizer of the HTML standard as far as what a reader sees depends on it: an unclosed comment or
    script hides the rest of the page. What had to be cut or mended is added to `problems`. Linear in the source,
    whatever it holds.
    """

    def __init__(self, source: str, problems: list[Problem]) -> None:
        self.source, self.problems = source, problems
        self.blunt = False
        self.unclosed: set[str] = set()

    def find_raw(self, at: int) -> int:
        """Return where the next element whose content is no markup may start; it may be words of an attribute."""
        while match := _RAW.search(self.source, at):
            if match[1].lower() not in self.unclosed:
                return match.start()
            at = match.end()
        return len(self.source)

    def find_stop(self, start: int, stop: int) -> int:
        """Return where a piece of the source from `start` on ends: before a tag if `stop` is far."""
        near = self.source.find("<", start + _PIECE, stop) if stop - start > _PIECE else -1
        return near if near >= 0 else stop

    def find_tag_end(self, at: int) -> int:
        """Return where the tag or comment that starts here ends; `at` where none starts.

        A tag that is never closed ends at the next “>”, and so do all behind it.
        """
        source = self.source
        match = (_BLUNT_TAG if self.blunt else _TAG).match(source, at)
        if match is None:
            return at
        end = match.end()
        if source.startswith("<!--", at):
            if not source.endswith(("-->", "--!>"), at, end):
                self._warn("unclosed-comment", at, "a comment is never closed; what follows was not read")
        elif source[end - 1] != ">" and _NAME.match(source, at + 1, end):
            self._warn("unclosed-tag", at, "a tag is never closed; it ends at the next “>”")
            self.blunt = True
            end = source.find(">", at, end) + 1 or end
        return end

    def read_raw(self, at: int) -> Raw | None:
        """Return the element here whose content is no markup.

        None where it has no end tag, so that it is markup after all; an unclosed script reaches to the end.
        """
        start, length = self.find_tag_end(at), len(self.source)
        name, attributes = split_tag(self.source[at + 1 : start])
        close = _closing(name).search(self.source, start) if name in RAW else None
        if close is not None:
            return Raw(name, attributes, start, close.start(), self.source.find(">", close.end()) + 1 or length)
        self.unclosed.add(name)
        if name not in ("script", "style"):
            return None
        self._warn(f"unclosed-{name}", at, f"a {name} is never closed; what follows was not read")
        return Raw(name, attributes, start, length, length)

    def _warn(self, code: str, at: int, what: str) -> None:
        line = self.source.count("\n", 0, at) + 1
        tell(self.problems, code, f"Line {line}: {what}.")


def is_whole(tag: str) -> bool:
    """Tell of a tag up to its first “>”, without its “<”, whether it plainly ends there: no value can be open."""
    if "'" in tag or not (tag[0] == "/" or tag[0].isalpha()) or not tag.isascii():
        return False
    return '"' not in tag or (tag[-2] == '"' and tag[-3] not in _OPENS_VALUE)


def split_tag(tag: str) -> tuple[str, str]:
    """Return name and attributes of a tag without its “<”: the name in lower case, with the slash of an end tag.

    What shows nothing has the name "!": a comment, a doctype, a processing instruction, a tag without an end.
    """
    head, blank, rest = tag[:-1].partition(" ")
    if blank and head.isalpha() and tag.endswith(">"):
        return head.lower(), rest
    match = _NAME.match(tag)
    return (match.group().lower(), tag[match.end() : -1]) if match and tag.endswith(">") else (REMARK, "")


@lru_cache(maxsize=16)
def _closing(name: str) -> Pattern[str]:
    letters = "".join(f"[{c}{c.upper()}]" for c in name)
    return re.compile(rf"</{letters}(?=[{_SPACE}/>])")


def find_end(source: str, name: str, at: int) -> int:
    """Return the offset behind the end tag of an element whose content starts at `at`, or -1 where there is none.

    Counts only elements of the same name, and passes over comments, scripts and styles.
    """
    depth, landmarks = 1, _landmarks(name).finditer(source, at)
    while (match := next(landmarks, None)) is not None:
        slash, raw = match.groups()
        if slash is not None:
            depth += -1 if slash else 1
            if not depth:
                return source.find(">", match.end()) + 1 or -1
        else:
            at = match.end()
            end = _closing(raw.lower()).search(source, at) if raw else _END_OF_COMMENT.search(source, at - 2)
            if end is None:
                return -1
            landmarks = _landmarks(name).finditer(source, end.end())
    return -1


@lru_cache(maxsize=64)
def _landmarks(name: str) -> Pattern[str]:
    letters = "".join(f"[{c}{c.upper()}]" if c.isalpha() else re.escape(c) for c in name)
    return re.compile(
        rf"<(?:(/?){letters}(?=[{_SPACE}/>])|!--|([sS][cC][rR][iI][pP][tT]|[sS][tT][yY][lL][eE])(?=[{_SPACE}/>]))"
    )


def tell(problems: list[Problem], code: str, message: str) -> None:
    """Add a problem unless one of its kind was told already: a hostile page has thousands of the same."""
    if not any(problem.code == code for problem in problems):
        problems.append(Problem(code, message))


def read_attributes(attributes: str) -> dict[str, str]:
    """Return the attributes of a start tag: names in lower case, values unescaped; the first of a name counts."""
    if attributes.startswith('class="') and attributes.find('"', 7) == len(attributes) - 1 and "&" not in attributes:
        return {"class": attributes[7:-1]}
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(attributes):
        if not name.islower():
            name = name.lower()
        if name not in found:
            value = double or single or bare
            found[name] = html.unescape(value) if "&" in value else value
    return found
