"""Where a quotation stands, in terms that other programs understand: selectors for annotations, links into the page.

Sources: W3C Web Annotation Data Model, section 4.2.4 (TextQuoteSelector); WICG URL Fragment Text Directives.
"""

import re
from collections.abc import Iterator
from urllib.parse import quote as percent_encode

from tweetcite.model import Span

_CONTEXT = 32
_LONGEST_CONTEXT = 1024
_LONGEST_TERM = 300
_END_WORDS = 6
_CONTEXT_WORDS = (2, 4, 8, 16, 32)
_BUDGET = 100_000_000
_WORD = re.compile(r"\S+")
_INSIDE = re.compile(r"[^\W_]")
_BREAK = re.compile(r"\s*\n\s*")


class Locator:
    """Finds what makes a stretch of one text unique. The work that it takes is bounded for the text as a whole."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded = ""
        self._left = _BUDGET

    def select(self, span: Span) -> dict[str, str]:
        """Return a TextQuoteSelector: the exact words, and as much before and behind them as makes them unique."""
        size = _CONTEXT
        while True:
            start, end = self._reach(span, size)
            if size >= _LONGEST_CONTEXT or self._is_unique(self._text, self._text[start:end]):
                break
            size *= 2
        return {
            "type": "TextQuoteSelector",
            "exact": span.slice(self._text),
            "prefix": self._text[start : span.start],
            "suffix": self._text[span.end : end],
        }

    def _reach(self, span: Span, size: int) -> tuple[int, int]:
        """Return so many characters around a stretch, at first only within its own paragraph."""
        start, end = max(0, span.start - size), min(len(self._text), span.end + size)
        if size == _CONTEXT:
            start = max(start, self._text.rfind("\n", start, span.start) + 1)
            stop = self._text.find("\n", span.end, end)
            end = stop if stop >= 0 else end
        return start, end

    def _is_unique(self, text: str, words: str) -> bool:
        if self._left <= 0:
            return False
        self._left -= len(text)
        first = text.find(words)
        return text.find(words, first + 1) < 0

    def direct(self, span: Span) -> str:
        """Return a text directive without its `text=`: `prefix-,start,end,-suffix`, percent-encoded.

        Browsers match whole words without regard to case. Long stretches are given by their first and last words.
        """
        span = self._widen(span)
        terms = _cut_terms(span.slice(self._text))
        if not self._folded:
            self._folded = self._text.casefold()
        before, behind = "", ""
        if not self._is_unique(self._folded, terms[0].casefold()):
            before, behind = self._find_context(span, terms)
        parts = [f"{_encode(before)}-"] if before else []
        parts += [_encode(term) for term in terms]
        return ",".join([*parts, f"-{_encode(behind)}"] if behind else parts)

    def _widen(self, span: Span) -> Span:
        """Return a stretch that neither starts nor ends within a word, without space at its edges."""
        start, end, text = span.start, span.end, self._text
        while start > 0 and _INSIDE.match(text, start - 1) and _INSIDE.match(text, start) and span.start - start < 40:
            start -= 1
        while 0 < end < len(text) and _INSIDE.match(text, end - 1) and _INSIDE.match(text, end) and end - span.end < 40:
            end += 1
        words = text[start:end]
        return Span(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))

    def _find_context(self, span: Span, terms: list[str]) -> tuple[str, str]:
        """Return the words before and behind a stretch that tell it from others like it."""
        before = list(self._words_before(span.start))
        behind = list(self._words_behind(span.end))
        left = right = ""
        for count in _CONTEXT_WORDS:
            start = before[min(count, len(before)) - 1] if before else span.start
            end = behind[min(count, len(behind)) - 1] if behind else span.end
            left, right = self._text[start : span.start].strip(), self._text[span.end : end].strip()
            around = self._text[start:end] if len(terms) == 1 else self._text[start : span.start] + terms[0]
            if self._is_unique(self._folded, around.casefold()):
                break
            if len(terms) > 1 and self._is_unique(self._folded, (terms[-1] + self._text[span.end : end]).casefold()):
                break
        return left, right

    def _words_before(self, at: int) -> Iterator[int]:
        """Yield where the words of the paragraph before an offset start, the nearest first."""
        floor = max(self._text.rfind("\n", 0, at) + 1, at - _LONGEST_CONTEXT)
        yield from reversed([match.start() for match in _WORD.finditer(self._text, floor, at)][-_CONTEXT_WORDS[-1] :])

    def _words_behind(self, at: int) -> Iterator[int]:
        """Yield where the words of the paragraph behind an offset end, the nearest first."""
        stop = self._text.find("\n", at, at + _LONGEST_CONTEXT)
        ceiling = stop if stop >= 0 else at + _LONGEST_CONTEXT
        yield from [match.end() for match in _WORD.finditer(self._text, at, ceiling)][: _CONTEXT_WORDS[-1]]


def _cut_terms(words: str) -> list[str]:
    """Return one term, or the first and the last words of what is long or runs over paragraphs."""
    if len(words) <= _LONGEST_TERM and "\n" not in words:
        return [words]
    paragraphs = _BREAK.split(words)
    first = [match.end() for match in _WORD.finditer(paragraphs[0][:_LONGEST_TERM])]
    last = [match.start() for match in _WORD.finditer(paragraphs[-1][-_LONGEST_TERM:])]
    if len(paragraphs) == 1 and len(first) < 2:
        # Scripts without spaces: browsers find their words themselves.
        return [words[: _LONGEST_TERM // 10], words[-_LONGEST_TERM // 10 :]]
    head = paragraphs[0][: first[min(_END_WORDS, len(first)) - 1]]
    return [head, _cut_end(words, paragraphs[-1][-_LONGEST_TERM:], last, len(head))]


def _cut_end(words: str, paragraph: str, starts: list[int], begin: int) -> str:
    """Return the last words, enough of them to occur nowhere else behind the first words: the first place counts."""
    folded = words.casefold()
    for count in (_END_WORDS, 2 * _END_WORDS, len(starts)):
        tail = paragraph[starts[-min(count, len(starts))] :]
        if folded.find(tail.casefold(), begin) >= len(folded) - len(tail.casefold()):
            break
    return tail


def _encode(words: str) -> str:
    return percent_encode(words.encode("utf-8", "replace"), safe="").replace("-", "%2D")


def locate_spans(spans: tuple[Span, ...], locator: Locator) -> tuple[list[dict[str, str]], str]:
    """Return the selectors of a quotation's parts, and the URL fragment that shows all of them: `#:~:text=…`."""
    selectors = [locator.select(span) for span in spans]
    return selectors, "#:~:" + "&".join(f"text={locator.direct(span)}" for span in spans)
