"""HTML as a stream of tags: one linear pass that knows where each tag stands in the source."""

import html
import re
from collections.abc import Iterator
from functools import lru_cache
from re import Pattern

from tweetcite.model import Problem

_SPACE = r" \t\n\r\f"
_NAME = rf"<(/?[a-zA-Z][^{_SPACE}/>]*+)"
_REST = r"|<(?:!--|[!?][^>]*+>?|/[^a-zA-Z>][^>]*+>?|/>)"
# A quotation mark opens a value only after an equals sign; a stray one (`<a href="x"">`) is a letter like any other.
_VALUE = rf"=[{_SPACE}]*+(?:\"[^\"]*+\"|'[^']*+')?+"
_CAREFUL = re.compile(rf"{_NAME}([^>\"'=]*+(?:(?:{_VALUE}|[\"'])[^>\"'=]*+)*+)(>|\Z){_REST}")
_BLUNT = re.compile(rf"{_NAME}([^>]*+)(>|\Z){_REST}")
_ATTRIBUTE = re.compile(
    rf"([^{_SPACE}/>=][^{_SPACE}/>=]*+)"
    rf"(?:[{_SPACE}]*+=[{_SPACE}]*+(?:\"([^\"]*+)\"|'([^']*+)'|([^{_SPACE}>]*+)))?+"
)
_END_OF_COMMENT = re.compile(r"--!?>")

RAW = frozenset({"script", "style", "textarea", "title", "iframe", "xmp"})
"""Elements whose content is text, not markup."""

REMARK = "!"
"""The name of a token that shows nothing: a comment, a doctype, a processing instruction."""


Token = tuple[int, int, int, str, str]
"""Start, opened, end, name, attributes: a tag at `source[start:opened]`, or an element without markup inside at
`source[start:end]`. The name is in lower case, and begins with a slash for an end tag; the attributes are the source
between name and `>`. A plain tuple, since a page has thousands."""


def scan_tags(source: str, problems: list[Problem], jumps: list[int]) -> Iterator[Token]:
    """Yield the tags of a page in order; what had to be cut or mended is added to `problems`.

    An offset that the caller puts into `jumps` is where the scan goes on. Follows the tokenizer of the HTML standard
    as far as what a reader sees depends on it: an unclosed comment or script hides the rest of the page. Linear in the
    source, whatever it holds.
    """
    pattern, at, unclosed = _CAREFUL, 0, set[str]()
    while True:
        for match in pattern.finditer(source, at):
            start, opened = match.span()
            name, attributes, closed = match.groups()
            if name is None:
                at = _end_remark(source, start, opened, problems)
                yield start, at, at, REMARK, ""
                break
            name = name.lower()
            if not closed:
                at = source.find(">", start) + 1
                _note(problems, "unclosed-tag", source, start, "a tag is never closed; it ends at the next “>”")
                if not at:
                    yield start, len(source), len(source), REMARK, ""
                    return
                pattern = _BLUNT
                yield start, at, at, name, source[match.end(1) : at - 1]
                break
            if name in RAW and name not in unclosed:
                at = _end_raw(source, name, start, opened, unclosed, problems)
                yield start, opened, at, name, attributes
                break
            yield start, opened, opened, name, attributes
            if jumps:
                at = jumps.pop()
                break
        else:
            return


def _end_remark(source: str, start: int, opened: int, problems: list[Problem]) -> int:
    if not source.startswith("<!--", start):
        return opened
    end = _END_OF_COMMENT.search(source, start + 2)
    if end is None:
        _note(problems, "unclosed-comment", source, start, "a comment is never closed; what follows was not read")
        return len(source)
    return end.end()


def _end_raw(source: str, name: str, start: int, opened: int, unclosed: set[str], problems: list[Problem]) -> int:
    end = _closing(name).search(source, opened)
    if end is not None:
        close = source.find(">", end.end())
        return close + 1 if close >= 0 else len(source)
    unclosed.add(name)
    if name in ("script", "style"):
        code = f"unclosed-{name}"
        _note(problems, code, source, start, f"a {name} is never closed; what follows was not read")
        return len(source)
    return opened


@lru_cache(maxsize=16)
def _closing(name: str) -> Pattern[str]:
    letters = "".join(f"[{c}{c.upper()}]" for c in name)
    return re.compile(rf"</{letters}(?=[{_SPACE}/>])")


def _note(problems: list[Problem], code: str, source: str, at: int, what: str) -> None:
    line = source.count("\n", 0, at) + 1
    tell(problems, code, f"Line {line}: {what}.")


def find_end(source: str, name: str, at: int) -> int:
    """Return the offset behind the end tag of an element whose content starts at `at`, or -1 where there is none.

    Counts only elements of the same name, and passes over comments, scripts and styles.
    """
    depth, pattern = 1, _landmarks(name)
    while match := pattern.search(source, at):
        at = match.end()
        if match[1] is not None:
            depth += -1 if match[1] else 1
            if not depth:
                return source.find(">", at) + 1 or -1
        else:
            end = _closing(match[2].lower()).search(source, at) if match[2] else _END_OF_COMMENT.search(source, at - 2)
            if end is None:
                return -1
            at = end.end()
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
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(attributes):
        name = match[1].lower()
        if name not in found:
            value = match[2] or match[3] or match[4] or ""
            found[name] = html.unescape(value) if "&" in value else value
    return found
