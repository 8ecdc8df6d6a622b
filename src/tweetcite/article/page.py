"""One pass over the tags of a page: its paragraphs, parts, links, and what may be an embedded post."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from tweetcite.article import elements
from tweetcite.article.elements import Part
from tweetcite.article.selectors import Catalogue, Mark
from tweetcite.article.tokens import RAW, REMARK, Token, scan_tags
from tweetcite.model import BlockKind, Problem

DEEPEST = 2_000
MOST_CANDIDATES = 10_000
_MOST_PIECES = 200_000

_BREAK = "\n"
(
    _START,
    _END,
    _ANCHOR,
    _ANCHOR_END,
    _LINE_BREAK,
    _RAW,
    _DATA,
    _QUOTE,
    _QUOTE_END,
    _PICTURE,
    _UNSEEN,
    _NOTHING,
) = range(1, 13)
_KINDS: dict[str, BlockKind] = {"h1": "headline", "figcaption": "caption", "caption": "caption"}
_ACTIONS = (
    dict.fromkeys(elements.BLOCKS, _START)
    | {f"/{name}": _END for name in elements.BLOCKS}
    | dict.fromkeys(RAW, _RAW)
    | dict.fromkeys(elements.UNSEEN - RAW - elements.BLOCKS, _UNSEEN)
    | {"a": _ANCHOR, "/a": _ANCHOR_END, "br": _LINE_BREAK, "q": _QUOTE, "/q": _QUOTE_END, "img": _PICTURE}
    | {"meta": _DATA, "link": _DATA, "time": _DATA, "html": _DATA, REMARK: _NOTHING, "wbr": _NOTHING}
)


class Piece(NamedTuple):
    """A stretch of a paragraph: `source[start:end]`, or `literal` in its place."""

    start: int
    end: int
    literal: str | None = None


class Anchor(NamedTuple):
    """A link around the pieces `first` to `last` (half-open) of a paragraph."""

    attributes: str
    first: int
    last: int


@dataclass(slots=True)
class Paragraph:
    """A paragraph as the source holds it. `region` and `candidate` index the page's lists; -1 is none."""

    kind: BlockKind
    tag: str
    region: int
    candidate: int
    pieces: list[Piece]
    anchors: list[Anchor]
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the page and the part that it lies in."""

    part: Part
    parent: int
    element: str


@dataclass(slots=True)
class Candidate:
    """An element that may be an embedded post: `source[start:end]`, standing before paragraph `at`.

    `owner` is the candidate that its words belong to, once that is known to be a post; -1 is none.
    """

    mark: Mark
    element: str
    start: int
    end: int
    region: int
    parent: int
    at: int
    owner: int = -1


@dataclass(frozen=True, slots=True)
class Nested:
    """Markup or data hidden in a script, attribute or text area: `source[start:end]` before paragraph `at`."""

    start: int
    end: int
    region: int
    at: int
    element: str


class _Saved(NamedTuple):
    muted: bool
    kind: BlockKind
    region: int
    candidate: int
    scope: int


@dataclass(slots=True)
class Page:
    """All that one pass over a page found, in order."""

    source: str
    paragraphs: list[Paragraph] = field(default_factory=list)
    regions: list[Region] = field(default_factory=lambda: [Region("page", -1, "html")])
    candidates: list[Candidate] = field(default_factory=list)
    nested: list[Nested] = field(default_factory=list)
    data: list[tuple[str, str, int]] = field(default_factory=list)
    linked_data: list[str] = field(default_factory=list)
    title: str | None = None
    problems: list[Problem] = field(default_factory=list)


def read_page(source: str, catalogue: Catalogue) -> Page:
    """Return what one linear pass over the page finds. `catalogue` says which markup may be an embedded post."""
    return _Reader(source, catalogue).read()


class _Reader:
    """The state of the pass: open elements, the paragraph at hand, and what the open elements make of text."""

    def __init__(self, source: str, catalogue: Catalogue) -> None:
        self.source, self.catalogue, self.page = source, catalogue, Page(source)
        self.stack: list[tuple[str, _Saved | None, bool, int]] = []
        self.open_at: dict[str, list[int]] = {}
        self.inline_open: dict[str, int] = {}
        self.overflow = 0
        self.muted, self.region, self.candidate, self.scope = False, 0, -1, 0
        self.kind: BlockKind = "body"
        self.pieces: list[Piece] = []
        self.anchors: list[Anchor] = []
        self.anchor: tuple[str, int] | None = None
        self.pictures = 0
        self.is_fragment = _is_fragment(source)

    def read(self) -> Page:
        source, at, actions = self.source, 0, _ACTIONS
        for token in scan_tags(source, self.page.problems):
            start, _, end, name, attributes = token
            if start > at and not self.muted:
                self._add_text(at, start)
            at = end
            action = actions.get(name)
            if action is _END:
                self._end(name[1:], start, end)
            elif action is _START:
                self._start(name, attributes, start, end)
            elif action is None:
                self._pass_inline(name, attributes, start, end)
            elif action is not _NOTHING:
                self._act(action, token)
        if at < len(source) and not self.muted:
            self._add_text(at, len(source))
        while self.stack:
            self._pop(len(source))
        self._flush()
        return self.page

    def _add_text(self, start: int, end: int) -> None:
        text = self.source[start:end]
        if self.pieces or not text.isspace():
            self.pieces.append(Piece(start, end))
            if not self.stack and self.is_fragment:
                self._split_blank_lines()

    def _split_blank_lines(self) -> None:
        """Divide bare text at blank lines: markup without paragraphs of its own, as editors keep it."""
        start, end, _ = self.pieces[-1]
        at = start
        while (gap := self.source.find("\n\n", at, end)) >= 0:
            self.pieces[-1] = Piece(at, gap)
            self._flush()
            at = gap + 2
            self.pieces = [Piece(at, end)]
        self.pieces[-1] = Piece(at, end)

    def _flush(self) -> None:
        """End the paragraph at hand."""
        if self.anchor is not None and self.anchor[1] < len(self.pieces):
            self.anchors.append(Anchor(self.anchor[0], self.anchor[1], len(self.pieces)))
        if self.anchor is not None:
            self.anchor = (self.anchor[0], 0)
        if self.pieces:
            tag = self.stack[-1][0] if self.stack else ""
            self.page.paragraphs.append(
                Paragraph(self.kind, tag, self.region, self.candidate, self.pieces, self.anchors)
            )
            self.pieces, self.anchors = [], []
        elif self.anchors:
            self.anchors = []

    def _start(self, name: str, attributes: str, start: int, end: int) -> None:
        self._flush()
        closes = elements.CLOSES.get(name, elements.ENDS_PARAGRAPH)
        while self.stack and self.stack[-1][0] in closes:
            self._pop(start)
        part, kind = None, _KINDS.get(name)
        if name not in ("body", "html"):
            part, said = elements.rate_element(name, attributes)
            kind = kind or said
            part = self._place_part(name, part)
        self._push(name, attributes, start, end, part, kind)

    def _place_part(self, name: str, part: Part | None) -> Part | None:
        """Return the part that an element opens where it stands: headers and footers belong to what holds them."""
        if name in ("header", "footer") and (part is None or name == "footer"):
            if self.open_at.get("blockquote"):
                return None
            if name == "header":
                return None if self._is_inside_article() else "header"
        return part

    def _is_inside_article(self) -> bool:
        region = self.region
        while region > 0:
            if self.page.regions[region].part in ("article", "main", "content"):
                return True
            region = self.page.regions[region].parent
        return False

    def _push(
        self, name: str, attributes: str, start: int, end: int, part: Part | None, kind: BlockKind | None
    ) -> None:
        """Open an element, and note what it changes for the text within."""
        if len(self.stack) >= DEEPEST:
            self._note_depth()
            return
        hides = name in elements.UNSEEN or (bool(attributes) and elements.is_hidden(attributes))
        mark = self.catalogue.find(name, attributes) if attributes or name == "blockquote" else None
        scope = name in elements.SCOPES
        saved = None
        if part or kind or hides or mark or scope:
            saved = _Saved(self.muted, self.kind, self.region, self.candidate, self.scope)
            if hides:
                self.muted = True
            if kind:
                self.kind = kind
            if part:
                self.page.regions.append(Region(part, self.region, name))
                self.region = len(self.page.regions) - 1
            if scope:
                self.scope = len(self.stack)
        opened = self._add_candidate(mark, name, start, end) if mark else -1
        self.open_at.setdefault(name, []).append(len(self.stack))
        self.stack.append((name, saved, True, opened))

    def _note_depth(self) -> None:
        if not self.overflow and not any(p.code == "too-deep" for p in self.page.problems):
            what = f"Elements nest deeper than {DEEPEST}; what lies below was read as plain paragraphs."
            self.page.problems.append(Problem("too-deep", what))
        self.overflow += 1

    def _add_candidate(self, mark: Mark, name: str, start: int, end: int) -> int:
        found = self.page.candidates
        if len(found) >= MOST_CANDIDATES:
            if len(found) == MOST_CANDIDATES and not any(p.code == "too-many-embeds" for p in self.page.problems):
                what = f"The page has more than {MOST_CANDIDATES} embedded posts; the rest were not read as such."
                self.page.problems.append(Problem("too-many-embeds", what))
            return -1
        at = len(self.page.paragraphs)
        found.append(Candidate(mark, name, start, end, self.region, self.candidate, at))
        self.candidate = len(found) - 1
        return self.candidate

    def _pop(self, end: int) -> None:
        """Close the innermost element at this offset of the source."""
        name, saved, is_block, opened = self.stack[-1]
        if is_block and self.pieces:
            self._flush()
        self.stack.pop()
        self.open_at[name].pop()
        if self.inline_open.get(name):
            self.inline_open[name] -= 1
        if opened >= 0:
            self.page.candidates[opened].end = end
        if saved is not None:
            self.muted, self.kind, self.region, self.candidate, self.scope = saved

    def _end(self, name: str, start: int, end: int) -> None:
        if self.overflow:
            self.overflow -= 1
            self._flush()
            return
        if self.stack and self.stack[-1][0] == name:
            self._pop(end)
            return
        open_at = self.open_at.get(name)
        if not open_at or (open_at[-1] < self.scope and name not in elements.CROSSES):
            if name not in self.inline_open:
                self._flush()
            return
        target = open_at[-1]
        while len(self.stack) > target + 1:
            self._pop(start)
        self._pop(end)

    def _pass_inline(self, name: str, attributes: str, start: int, end: int) -> None:
        """Handle elements within a line: they count only where they hide, embed, or nest in such a one."""
        if name[0] == "/":
            if self.inline_open.get(name[1:]):
                self._end(name[1:], start, end)
        elif attributes and name not in elements.VOID and self._is_special(name, attributes):
            self._flush()
            part, kind = elements.rate_element(name, attributes) if "-" in name else (None, None)
            self.inline_open[name] = self.inline_open.get(name, 0) + 1
            self._push(name, attributes, start, end, part, kind)
        elif attributes and name not in elements.VOID and elements.is_hidden(attributes):
            self._hide(name)
        elif self.inline_open.get(name):
            self._hide(name, hides=False)

    def _is_special(self, name: str, attributes: str) -> bool:
        """Tell whether an element within a line, or of the page's own making, is to be handled like a block."""
        if "-" in name and elements.rate_element(name, attributes) != (None, None):
            return True
        return self.catalogue.find(name, attributes) is not None

    def _hide(self, name: str, *, hides: bool = True) -> None:
        """Open an element within a line that is not seen, or one inside such a one of the same name."""
        if len(self.stack) >= DEEPEST:
            self._note_depth()
            return
        saved = _Saved(self.muted, self.kind, self.region, self.candidate, self.scope)
        self.muted = self.muted or hides
        self.open_at.setdefault(name, []).append(len(self.stack))
        self.inline_open[name] = self.inline_open.get(name, 0) + 1
        self.stack.append((name, saved, False, -1))

    def _act(self, action: int, token: Token) -> None:
        name, attributes = token.name, token.attributes
        if action is _ANCHOR:
            self._start_anchor(token)
        elif action is _ANCHOR_END:
            self._end_anchor(token)
        elif action is _LINE_BREAK:
            self._break_line(token.start)
        elif action is _RAW:
            self._read_raw(token)
        elif action is _UNSEEN:
            self._hide(name)
        elif action is _DATA:
            if name == "html" or attributes:
                self.page.data.append((name, attributes, self.region))
        elif action is _PICTURE:
            self.pictures += 1
            if "emoji" in attributes and not self.muted:
                self._add_emoji(token)
        elif not self.muted:
            self.pieces.append(Piece(token.start, token.end, "“" if action is _QUOTE else "”"))

    def _add_emoji(self, token: Token) -> None:
        from tweetcite.article.tokens import read_attributes

        alt = read_attributes(token.attributes).get("alt", "")
        if 0 < len(alt) <= 12:
            self.pieces.append(Piece(token.start, token.end, alt))

    def _start_anchor(self, token: Token) -> None:
        if self.anchor is not None:
            self._end_anchor(token)
        if self.catalogue.find("a", token.attributes):
            self._pass_inline("a", token.attributes, token.start, token.end)
            return
        if not self.muted:
            self.anchor = (token.attributes, len(self.pieces))
            self.pictures = 0

    def _end_anchor(self, token: Token) -> None:
        if self.inline_open.get("a") and token.name == "/a":
            self._end("a", token.start, token.end)
            return
        if self.anchor is None:
            return
        attributes, first = self.anchor
        self.anchor = None
        if first < len(self.pieces):
            self.anchors.append(Anchor(attributes, first, len(self.pieces)))
        elif not self.pictures and self.candidate < 0 and (mark := self.catalogue.find_link(attributes)):
            self._add_leaf(mark, "a", token.start, token.end)

    def _break_line(self, at: int) -> None:
        if self.muted:
            return
        pieces = self.pieces
        while pieces and pieces[-1].literal is None and self.source[pieces[-1].start : pieces[-1].end].isspace():
            pieces.pop()
        if pieces and pieces[-1].literal == _BREAK and self.candidate < 0:
            pieces.pop()
            self._flush()
        elif pieces:
            pieces.append(Piece(at, at, _BREAK))

    def _read_raw(self, token: Token) -> None:
        """Take note of an element whose content is no markup of this page."""
        _, opened, end, name, attributes = token
        body_end = max(opened, self.source.rfind("</", opened, end)) if end > opened else end
        if name == "title":
            if self.page.title is None and not self.open_at.get("svg"):
                self.page.title = self.source[opened:body_end]
        elif name == "script":
            if "ld+json" in attributes:
                self.page.linked_data.append(self.source[opened:body_end])
            self._note_nested(opened, body_end, "ld+json" if "ld+json" in attributes else name)
        elif name in ("iframe", "textarea"):
            if name == "iframe" and (mark := self.catalogue.find(name, attributes)):
                self._add_leaf(mark, name, token.start, end)
            if "srcdoc" in attributes:
                self._note_nested(token.start + len("<iframe"), opened, "srcdoc")
            self._note_nested(opened, body_end, name)

    def _add_leaf(self, mark: Mark, name: str, start: int, end: int) -> None:
        """Note a candidate without words of its own."""
        self._flush()
        before = self.candidate
        self._add_candidate(mark, name, start, end)
        self.candidate = before

    def _note_nested(self, start: int, end: int, name: str) -> None:
        if end - start > 40 and self.catalogue.has_hint(self.source, start, end):
            self.page.nested.append(Nested(start, end, self.region, len(self.page.paragraphs), name))


def _is_fragment(source: str) -> bool:
    """Tell whether the markup is a piece of a page without paragraphs of its own."""
    head = source[:4000].lower()
    return not any(f"<{name}" in head for name in ("html", "body", "head", "!doctype", "p>", "div", "article"))


def iterate_parts(page: Page, region: int) -> Iterator[Region]:
    """Yield the region and those that it lies in, from the inside out."""
    while region >= 0:
        yield page.regions[region]
        region = page.regions[region].parent
