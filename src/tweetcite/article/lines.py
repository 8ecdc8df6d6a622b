"""The lines of a text, the gaps between them, and what is ordinary among these."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from tweetcite.article.language import detect_language
from tweetcite.article.voice import Lexicon, choose_lexicon, is_side_line, speaks_in_first_person
from tweetcite.model import Span

BARRIER = 99
_SEEN_LINES, _LONG = 300, 80
_MOST_LINES = 20
_PREFIX = re.compile(r"[ \t]*(?:>[ \t]?)+|[ \t\u00a0\u3000\u200b\ufeff]+")
_CONTENT = re.compile(r"[^\n]+")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank. `gap` counts the line ends above it, `indent` the blanks before it; `edge` is where its
    quoting prefix starts.
    """

    start: int
    end: int
    edge: int
    gap: int
    quoted: bool
    indent: int = 0


@dataclass
class Page:
    """An article's text as lines."""

    text: str
    lines: list[Line]
    bylines: set[int] = field(default_factory=set)
    matches: dict[str, list[re.Match[str]]] = field(default_factory=dict)

    @cached_property
    def starts(self) -> list[int]:
        return [line.start for line in self.lines]

    @cached_property
    def lexicon(self) -> Lexicon:
        """The words that tell voices apart in the language of the text."""
        return choose_lexicon(detect_language(self.text))

    @cached_property
    def ordinary(self) -> int:
        """The gap between the article's paragraphs."""
        gaps = [line.gap for line in self.lines[1:] if line.gap < BARRIER]
        wide = Counter(gap for gap in gaps if gap > 1)
        if not wide or wide.total() < 0.15 * len(gaps):
            return 1
        return min(wide, key=lambda gap: (-wide[gap], gap))

    @cached_property
    def indent(self) -> int:
        """The blanks before most lines of the article."""
        return Counter(line.indent for line in self.lines).most_common(1)[0][0]

    @cached_property
    def first_long(self) -> int:
        """The index of the first line that is long enough for prose."""
        return next((i for i, line in enumerate(self.lines) if line.end - line.start >= _LONG), len(self.lines))

    @cached_property
    def is_personal(self) -> bool:
        """Whether the article itself speaks in the first person, so that this marks no post."""
        near = {i + step for i in self.bylines for step in (-2, -1, 0)}
        seen = [i for i in range(min(len(self.lines), _SEEN_LINES)) if i not in near]
        first = sum(speaks_in_first_person(self.words(self.lines[i]), self.lexicon) for i in seen)
        return first >= 2 and first >= 0.1 * len(seen)

    def words(self, line: Line) -> str:
        return self.text[line.start : line.end]

    def line_at(self, offset: int) -> int:
        return max(0, bisect_right(self.starts, offset) - 1)

    def block(self, i: int) -> str:
        """Return the words of the paragraph that a line closes."""
        first = i
        while first > 0 and i - first < _MOST_LINES and self.lines[first].gap < self.ordinary:
            first -= 1
        return self.text[self.lines[first].start : self.lines[i].end]

    def gap_below(self, i: int) -> int:
        return self.lines[i + 1].gap if i + 1 < len(self.lines) else 0

    def join(self, start: int, stop: int) -> str:
        """Return the words between two offsets: lines joined by a line break, paragraphs by a blank line."""
        parts: list[str] = []
        for i in range(self.line_at(start), len(self.lines)):
            line = self.lines[i]
            if line.start >= stop:
                break
            words = self.text[max(line.start, start) : min(line.end, stop)].strip()
            if words and not (parts and is_side_line(words, self.lexicon)):
                if parts:
                    parts.append("\n" if line.gap == 1 else "\n\n")
                parts.append(words)
        return "".join(parts)


def split_lines(text: str, paragraphs: Sequence[Span]) -> list[Line]:
    lines: list[Line] = []
    last = None
    for paragraph in paragraphs:
        apart = last is not None and bool(text[last : paragraph.start].strip(" \t\n\r>\u00a0"))
        for match in _CONTENT.finditer(text, paragraph.start, paragraph.end):
            prefix = _PREFIX.match(text, match.start(), match.end())
            start = prefix.end() if prefix else match.start()
            end = start + len(text[start : match.end()].rstrip())
            if end <= start:
                continue
            gap = BARRIER if apart or last is None else text.count("\n", last, start)
            quoted = prefix is not None and ">" in prefix.group()
            begin = text.rfind("\n", 0, start) + 1
            indent = start - begin if text[begin:start].isspace() else 0
            lines.append(Line(start, end, match.start() if quoted else start, gap, quoted, indent))
            last, apart = end, False
        last = max(last or 0, paragraph.end) if lines else None
    return lines
