"""Text as a reader sees it, built piece by piece, with the way back to the source."""

import html
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from tweetcite.article.decoding import RUN, find_lines_of
from tweetcite.article.page import Piece
from tweetcite.model import Block, BlockKind, Places, Span

_ENTITY = r"&(?:#[0-9]{1,9}+;?|#[xX][0-9a-fA-F]{1,8}+;?|[A-Za-z][A-Za-z0-9]{1,30}+;?)"
_BLANKS = r"[ \t\n\r\f]{2,}+|[\t\n\r\f]"
_SPECIAL = re.compile(f"({_ENTITY}|{_BLANKS})")
_SPECIAL_OR_RUN = re.compile(f"({_ENTITY}|{_BLANKS}|{RUN.pattern})")
_LINE_END = re.compile(r"\r\n?")
_LINE_END_OR_RUN = re.compile(rf"\r\n?|{RUN.pattern}")
_BLANK = " \t\n\r\f"


class Prose:
    """A text that grows, and parallel offsets: from `text_at[i]` on it runs with the source from `source_at[i]` on."""

    def __init__(self, source: str, mend: Callable[[str], str] | None = None) -> None:
        self.source, self.mend = source, mend
        self.mended = 0
        self.parts: list[str] = []
        self.length = 0
        self.text_at: list[int] = [0]
        self.source_at: list[int] = [0]
        self.stretches: list[tuple[int, int]] = []
        self._shift = 0
        self._blank = True

    def add(self, text: str, at: int) -> None:
        """Append text that stands in the source from `at` on."""
        if self.text_at[-1] > self.length:
            self._drop_segments()
        if at - self.length != self._shift:
            if self.text_at[-1] == self.length:
                self.source_at[-1] = at
            else:
                self.text_at.append(self.length)
                self.source_at.append(at)
            self._shift = at - self.length
        self.parts.append(text)
        self.length += len(text)

    def _drop_segments(self) -> None:
        """Forget segments of blanks that were taken back."""
        while self.text_at[-1] > self.length:
            self.text_at.pop()
            self.source_at.pop()
        self._shift = self.source_at[-1] - self.text_at[-1]

    def add_paragraph(self, pieces: Sequence[Piece]) -> tuple[Span, list[int]]:
        """Append a paragraph of markup, one blank line after what stands before.

        Returns its span, empty where it shows nothing, and the offset at which each piece starts. Blanks are
        collapsed as browsers do it, entities decoded.
        """
        parts, length = len(self.parts), self.length
        marks = len(self.text_at), self.text_at[-1], self.source_at[-1], self._shift
        if self.length:
            self.add("\n\n", self.source_end())
        start, self._blank = self.length, True
        offsets = []
        for begin, end, literal in pieces:
            offsets.append(self.length)
            if literal is not None:
                self._add_literal(literal, begin)
            else:
                self._add_markup(begin, end)
        self._strip_end(start)
        if self.length == start:
            del self.parts[parts:], self.text_at[marks[0] :], self.source_at[marks[0] :]
            self.length = length
            self.text_at[-1], self.source_at[-1], self._shift = marks[1:]
            return Span(length, length), []
        self.stretches.append((pieces[0][0], pieces[-1][1]))
        return Span(start, self.length), offsets

    def source_end(self) -> int:
        """Return the offset in the source that the end of the text leads to."""
        return self.length + self._shift

    def _strip_end(self, start: int) -> None:
        while self.length > start and self.parts:
            last = self.parts[-1]
            kept = last.rstrip() if self.length - len(last) >= start else last
            if len(kept) == len(last):
                return
            self.length -= len(last) - len(kept)
            self.parts[-1] = kept
            if kept:
                return
            self.parts.pop()

    def _add_literal(self, literal: str, at: int) -> None:
        if literal == "\n":
            if self.parts and self.parts[-1].endswith(" ") and self._blank:
                self.parts[-1] = self.parts[-1][:-1]
                self.length -= 1
            self.add(literal, at)
            self._blank = True
        else:
            self.add(literal, at)
            self._blank = False

    def _add_markup(self, start: int, end: int) -> None:
        """Append a stretch of markup without tags: plain text and, in turn, entities, blanks and garbled characters."""
        pattern = _SPECIAL if self.mend is None else _SPECIAL_OR_RUN
        at, is_special = start, True
        for piece in pattern.split(self.source[start:end]):
            begin, shown = at, piece
            at += len(piece)
            is_special = not is_special
            if is_special:
                if piece[0] == "&":
                    shown = decode_entity(piece)
                elif piece[0] not in _BLANK:
                    shown = self._mend(piece)
                if not shown.strip(_BLANK):
                    shown = " "
            if self._blank and shown and shown[0] == " ":
                shown, begin = shown[1:], begin + 1
            if shown:
                self.add(shown, begin)
                self._blank = shown[-1] == " "

    def add_as_is(self, start: int, end: int) -> None:
        r"""Append a stretch of plain text; only its line ends become \n."""
        self.stretches.append((start, end))
        text = self.source[start:end]
        at = 0
        for match in (_LINE_END if self.mend is None else _LINE_END_OR_RUN).finditer(text):
            found = match.group()
            shown = "\n" if found[0] == "\r" else self._mend(found)
            if shown == found:
                continue
            if match.start() > at:
                self.add(text[at : match.start()], start + at)
            self.add(shown, start + match.start())
            at = match.end()
        if at < len(text):
            self.add(text[at:], start + at)

    def cut(self, text: str, ranges: Sequence[tuple[int, int]]) -> str:
        """Return the text without these ranges, which are in order; what stands behind each leads where it did."""
        starts = {0: self.source_at[0]}
        known, gone, kept, last = 0, 0, [], 0
        for start, end in ranges:
            while known < len(self.text_at) and self.text_at[known] <= start:
                starts[self.text_at[known] - gone] = self.source_at[known]
                known += 1
            kept.append(text[last:start])
            while known < len(self.text_at) and self.text_at[known] <= end:
                known += 1
            gone, last = gone + end - start, end
            starts[end - gone] = self.source_at[known - 1] + end - self.text_at[known - 1]
        starts |= {self.text_at[i] - gone: self.source_at[i] for i in range(known, len(self.text_at))}
        self.text_at, self.source_at = list(starts), list(starts.values())
        return "".join(kept) + text[last:]

    def _mend(self, text: str) -> str:
        mended = self.mend(text) if self.mend else text
        self.mended += mended != text
        return mended

    def text(self) -> str:
        """Return the text so far."""
        return "".join(self.parts)

    def places(self) -> Places:
        """Return the way back to the source."""
        return Places(tuple(self.text_at), tuple(self.source_at), *find_lines_of(self.source, self.stretches))


@lru_cache(maxsize=2048)
def decode_entity(entity: str) -> str:
    """Return the characters that an entity stands for, or the entity where it stands for none."""
    return html.unescape(entity)


def cut_blocks(text: str, blocks: Iterable[Block], spans: Sequence[Span]) -> list[Block]:
    """Return the blocks with each of the spans as a block of kind `embed`, and what is left of the others around it.

    The spans are in order, not empty, and do not overlap.
    """
    found: list[Block] = []
    for block in blocks:
        index = bisect_left(spans, block.span)
        index -= index > 0 and spans[index - 1].end > block.span.start
        if index == len(spans) or spans[index].start >= block.span.end:
            found.append(block)
        else:
            _cut_block(text, block, spans, index, found)
    return found


def _cut_block(text: str, block: Block, spans: Sequence[Span], index: int, found: list[Block]) -> None:
    """Add the pieces of a block that the spans from `index` on overlap, and these spans."""
    at, end = block.span.start, block.span.end
    while index < len(spans) and spans[index].start < end:
        span = spans[index]
        found += _trim(text, Span(at, span.start), block.kind)
        if not found or found[-1].span != span:
            found.append(Block(span, "embed"))
        at = max(at, span.end)
        index += 1
    found += _trim(text, Span(at, end), block.kind)


def _trim(text: str, span: Span, kind: BlockKind) -> list[Block]:
    span = trim_span(text, span)
    return [Block(span, kind)] if len(span) > 0 else []


def trim_span(text: str, span: Span) -> Span:
    """Return a range without the blanks at its ends; empty at its start if it holds nothing else."""
    words = text[span.start : span.end] if span.end > span.start else ""
    start = span.start + len(words) - len(words.lstrip()) if words.strip() else span.start
    return Span(start, start + len(words.strip()))


def is_within(spans: Sequence[Span], span: Span) -> bool:
    """Tell whether a range lies within one of the spans, which are in order."""
    index = bisect_left(spans, Span(span.start + 1, 0)) - 1
    return index >= 0 and spans[index].contains(span)
