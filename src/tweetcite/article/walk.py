"""One pass over the tags of a page: what each element makes of the text within it."""

from collections.abc import Callable
from typing import NamedTuple

from tweetcite.article import elements
from tweetcite.article.elements import Part
from tweetcite.article.page import Anchor, Candidate, Nested, Page, Paragraph, Piece, Region, Skipped
from tweetcite.article.selectors import Catalogue, Mark
from tweetcite.article.tokens import RAW, REMARK, find_end, read_attributes, scan_tags, tell
from tweetcite.model import BlockKind

DEEPEST = 2_000
MOST_CANDIDATES = 2_000
_BREAK = "\n"
_SHORTEST_SKIP = 200
_EMBED_SIGNS = ("<iframe", "<blockquote", "<amp-", "embed")
_KINDS: dict[str, BlockKind] = {"h1": "headline", "figcaption": "caption", "caption": "caption"}
_ENDS = {f"/{name}": name for name in elements.BLOCKS}
_UNSEEN_IN_LINE = elements.UNSEEN - RAW - elements.BLOCKS


class _Effect(NamedTuple):
    """What an element changes for the text within it."""

    part: Part | None
    kind: BlockKind | None
    hides: bool
    mark: Mark | None
    scope: bool


_UNRATED = _Effect(None, None, False, None, False)


class _Saved(NamedTuple):
    """What text was before an element changed it; `opened` is the candidate that ends with the element, or -1."""

    muted: bool
    kind: BlockKind
    region: int
    candidate: int
    scope: int
    missing: set[str]
    opened: int


def read_page(source: str, catalogue: Catalogue, *, skips: bool = True) -> Page:
    """Return what one linear pass over the page finds. `catalogue` says which markup may be an embedded post.

    With `skips` furniture is passed over unread where nothing in it can matter.
    """
    return _Reader(source, catalogue, skips=skips).read()


class _Reader:
    """The state of the pass: open elements, the paragraph at hand, and what the open elements make of text.

    `names` and `saved` are the stack of open elements. Elements within a line are on it only if they matter, and then
    counted in `in_line`. `missing` are names known not to be open above `scope`: an end tag without its start must
    not search a deep stack each time. `link_shows` tells whether the open link showed a picture, or words in an
    earlier paragraph.
    """

    def __init__(self, source: str, catalogue: Catalogue, *, skips: bool) -> None:
        self.source, self.catalogue, self.page = source, catalogue, Page(source)
        self.names: list[str] = []
        self.saved: list[_Saved | None] = []
        self.in_line: dict[str, int] = {}
        self.missing: set[str] = set()
        self.effects: dict[tuple[str, str], _Effect | None] = {}
        self.overflow = 0
        self.jumps: list[int] = []
        # Looking for the ends of nested furniture again and again must not cost more than the page is long.
        self.left = 4 * len(source) if skips else 0
        self.unclosed: set[str] = set()
        self.muted, self.region, self.candidate, self.scope = False, 0, -1, 0
        self.kind: BlockKind = "body"
        self.pieces: list[Piece] = []
        self.anchors: list[Anchor] = []
        self.anchor: tuple[str, int] | None = None
        self.link_shows = False
        self.is_bare = _is_bare(source)

    def read(self) -> Page:
        source, at, ends = self.source, 0, _ENDS
        handlers = self._choose_handlers()
        for start, opened, end, name, attributes in scan_tags(source, self.page.problems, self.jumps):
            if start > at and not self.muted:
                self._add_text(at, start)
            at = end
            if name in ends:
                self._end(ends[name], start, end)
            elif name in handlers:
                handlers[name](name, attributes, start, opened, end)
            elif attributes or self.in_line:
                self._pass_inline(name, attributes, start, opened, end)
            if self.jumps:
                at = self.jumps[0]
        if at < len(source) and not self.muted:
            self._add_text(at, len(source))
        while self.names:
            self._pop(len(source))
        self._flush()
        return self.page

    def _choose_handlers(self) -> dict[str, Callable[[str, str, int, int, int], None]]:
        """Return what handles each element; those without an entry stand within a line and show what they hold."""
        return {
            **dict.fromkeys(elements.BLOCKS, self._start),
            **dict.fromkeys(RAW, self._read_raw),
            **dict.fromkeys(_UNSEEN_IN_LINE, self._hide),
            **dict.fromkeys(("meta", "link", "time", "html"), self._note_data),
            **dict.fromkeys((REMARK, "wbr", "input", "source"), _ignore),
            **dict.fromkeys(("q", "/q"), self._add_mark),
            "a": self._start_anchor,
            "/a": self._end_anchor,
            "br": self._break_line,
            "img": self._see_picture,
        }

    def _add_text(self, start: int, end: int) -> None:
        if self.pieces or not self.source[start:end].isspace():
            self.pieces.append((start, end, None))
            if self.is_bare and (not self.names or self.names[-1] == "pre"):
                self._split_blank_lines()

    def _split_blank_lines(self) -> None:
        """Divide bare text at blank lines: markup without paragraphs of its own, as editors keep it."""
        at, end, _ = self.pieces.pop()
        while (gap := self.source.find("\n\n", at, end)) >= 0:
            self.pieces.append((at, gap, None))
            self._flush()
            at = gap + 2
        if self.pieces or not self.source[at:end].isspace():
            self.pieces.append((at, end, None))

    def _flush(self) -> None:
        """End the paragraph at hand; a link that goes on is one in the next as well."""
        if self.anchor is not None:
            attributes, first = self.anchor
            if first < len(self.pieces):
                self.anchors.append((attributes, first, len(self.pieces)))
                self.link_shows = True
            self.anchor = (attributes, 0)
        if self.pieces:
            tag = self.names[-1] if self.names else ""
            self.page.paragraphs.append(
                Paragraph(self.kind, tag, self.region, self.candidate, self.pieces, self.anchors)
            )
            self.pieces, self.anchors = [], []

    def _start(self, name: str, attributes: str, start: int, opened: int, end: int) -> None:
        """Open an element that ends the paragraph before it."""
        if self.pieces:
            self._flush()
        names = self.names
        closes = elements.CLOSES.get(name, elements.ENDS_PARAGRAPH)
        while names and names[-1] in closes:
            self._pop(start)
        if len(names) >= DEEPEST:
            self._note_depth()
            return
        effect = self.effects.get((name, attributes), _UNRATED)
        if effect is _UNRATED:
            effect = self._rate(name, attributes)
        if effect is None:
            self.saved.append(None)
        elif self._skip(effect, name, end):
            return
        else:
            self._apply(effect, name, start, end)
        names.append(name)
        if self.missing:
            self.missing.discard(name)

    def _skip(self, effect: _Effect, name: str, end: int) -> bool:
        """Pass over an element that is furniture or unseen, if neither a post nor a headline can stand in it."""
        part = self._place_part(name, effect.part)
        is_furniture = part is not None and part not in elements.PROSE_PARTS and name != "form"
        is_idle = self.left > 0 and self.candidate < 0 and name not in self.unclosed
        if effect.mark or name == "head" or not is_idle or not (effect.hides or is_furniture):
            return False
        close = find_end(self.source, name, end)
        if close < 0:
            self.unclosed.add(name)
            return False
        self.left -= close - end
        if close - end < _SHORTEST_SKIP or not self._is_skippable(part, name, end, close):
            return False
        if part is not None:
            self.page.skipped.append(Skipped(part, end, close))
        self.jumps.append(close)
        return True

    def _is_skippable(self, part: Part | None, name: str, start: int, end: int) -> bool:
        find = self.source.find
        if find("ld+json", start, end) >= 0:
            return False
        if part in ("comments", "related") or name in ("nav", "footer"):
            return True
        if part is not None and (find("<h1", start, end) >= 0 or find("<H1", start, end) >= 0):
            return False
        if any(find(sign, start, end) >= 0 for sign in _EMBED_SIGNS):
            return False
        return not self.catalogue.has_hint(self.source, start, end)

    def _rate(self, name: str, attributes: str) -> _Effect | None:
        """Return what an element changes, and remember it for others of the same attributes; None is nothing."""
        part, said = (None, None) if name in ("body", "html") else elements.rate_element(name, attributes)
        kind = _KINDS.get(name) or said
        hides = name in elements.UNSEEN or elements.is_hidden(attributes)
        mark = self.catalogue.find(name, attributes)
        scope = name in elements.SCOPES
        effect = _Effect(part, kind, hides, mark, scope) if part or kind or hides or mark or scope else None
        self.effects[name, attributes] = effect
        return effect

    def _apply(self, effect: _Effect, name: str, start: int, end: int) -> None:
        part, kind, hides, mark, scope = effect
        before = (self.muted, self.kind, self.region, self.candidate, self.scope, self.missing)
        part = self._place_part(name, part)
        if part:
            self.page.regions.append(Region(part, self.region, name))
            self.region = len(self.page.regions) - 1
        self.muted = self.muted or hides
        self.kind = kind or self.kind
        if scope:
            self.scope, self.missing = len(self.names) + 1, set()
        opened = self._add_candidate(mark, name, start, end) if mark else -1
        self.saved.append(_Saved(*before, opened))

    def _place_part(self, name: str, part: Part | None) -> Part | None:
        """Return the part that a header or footer opens where it stands: in a quotation or an article it is its own."""
        if name in ("header", "footer") and (
            "blockquote" in self.names or (name == "header" and self._is_inside_article())
        ):
            return None
        return part

    def _is_inside_article(self) -> bool:
        region = self.region
        while region > 0:
            if self.page.regions[region].part in ("article", "main", "content"):
                return True
            region = self.page.regions[region].parent
        return False

    def _note_depth(self) -> None:
        self.overflow += 1
        what = f"Elements nest deeper than {DEEPEST}; what lies below was read as plain paragraphs."
        tell(self.page.problems, "too-deep", what)

    def _add_candidate(self, mark: Mark, name: str, start: int, end: int) -> int:
        found = self.page.candidates
        if len(found) >= MOST_CANDIDATES:
            what = f"The page has more than {MOST_CANDIDATES} embedded posts; the rest were not read as such."
            tell(self.page.problems, "too-many-embeds", what)
            return -1
        at = len(self.page.paragraphs)
        found.append(Candidate(mark, name, start, end, self.region, self.candidate, at))
        self.candidate = len(found) - 1
        return self.candidate

    def _add_leaf(self, mark: Mark, name: str, start: int, end: int) -> None:
        """Note a candidate without words of its own."""
        self._flush()
        before = self.candidate
        self._add_candidate(mark, name, start, end)
        self.candidate = before

    def _pop(self, end: int) -> None:
        """Close the innermost element at this offset of the source."""
        if self.pieces and self.names[-1] not in self.in_line:
            self._flush()
        name, saved = self.names.pop(), self.saved.pop()
        if saved is not None:
            if name in self.in_line:
                if saved.opened >= 0:
                    self._flush()
                self._leave(name)
            if saved.opened >= 0:
                self.page.candidates[saved.opened].end = end
            self.muted, self.kind, self.region, self.candidate, self.scope, self.missing, _ = saved

    def _leave(self, name: str) -> None:
        self.in_line[name] -= 1
        if not self.in_line[name]:
            del self.in_line[name]

    def _end(self, name: str, start: int, end: int) -> None:
        if self.overflow:
            self.overflow -= 1
            self._flush()
        elif self.names and self.names[-1] == name:
            self._pop(end)
        else:
            self._end_outer(name, start, end)

    def _end_outer(self, name: str, start: int, end: int) -> None:
        """Close an element that others are still open in; an end tag without its start only ends the paragraph."""
        if name not in self.in_line:
            self._flush()
        lowest = 0 if name in elements.CROSSES else self.scope
        known = self.missing if lowest == self.scope else None
        if known is not None and name in known:
            return
        try:
            target = len(self.names) - 1 - self.names[lowest:][::-1].index(name)
        except ValueError:
            if known is not None:
                known.add(name)
            return
        while len(self.names) > target + 1:
            self._pop(start)
        self._pop(end)

    def _pass_inline(self, name: str, attributes: str, start: int, opened: int, end: int) -> None:
        """Handle elements within a line: they count only where they hide, embed, or nest in such a one."""
        if name[0] == "/":
            if name[1:] in self.in_line:
                self._end(name[1:], start, end)
            return
        effect = self.effects.get((name, attributes), _UNRATED)
        if effect is _UNRATED:
            effect = self._rate_inline(name, attributes)
        if effect is None:
            if name in self.in_line:
                self._hide(name, attributes, start, opened, end)
            return
        if len(self.names) >= DEEPEST:
            self._note_depth()
            return
        if effect.mark or effect.part:
            self._flush()
        self.in_line[name] = self.in_line.get(name, 0) + 1
        self._apply(effect, name, start, end)
        self.names.append(name)

    def _rate_inline(self, name: str, attributes: str) -> _Effect | None:
        part, kind = elements.rate_element(name, attributes) if "-" in name else (None, None)
        effect = None
        if name not in elements.VOID:
            hides, mark = elements.is_hidden(attributes), self.catalogue.find(name, attributes)
            effect = _Effect(part, kind, hides, mark, False) if part or kind or hides or mark else None
        self.effects[name, attributes] = effect
        return effect

    def _hide(self, name: str, attributes: str, start: int, opened: int, end: int) -> None:
        """Open an element within a line that is not seen, or one inside such a one of the same name."""
        if attributes.endswith("/"):
            return
        if len(self.names) >= DEEPEST:
            self._note_depth()
            return
        effect = _Effect(None, None, name in elements.UNSEEN, None, False)
        if not self._skip(effect, name, end):
            self.in_line[name] = self.in_line.get(name, 0) + 1
            self._apply(effect, name, start, end)
            self.names.append(name)

    def _start_anchor(self, name: str, attributes: str, start: int, opened: int, end: int) -> None:
        if self.muted:
            return
        if self.anchor is not None:
            self._end_anchor(name, attributes, start, opened, end)
        if self.catalogue.is_card(attributes):
            self._pass_inline(name, attributes, start, opened, end)
        else:
            self.anchor = (attributes, len(self.pieces))
            self.link_shows = False

    def _end_anchor(self, name: str, attributes: str, start: int, opened: int, end: int) -> None:
        if "a" in self.in_line and name == "/a":
            self._end("a", start, end)
        if self.anchor is None:
            return
        held, first = self.anchor
        self.anchor = None
        if first < len(self.pieces):
            self.anchors.append((held, first, len(self.pieces)))
        elif not self.link_shows and self.candidate < 0 and (mark := self.catalogue.find_link(held)):
            self._add_leaf(mark, "a", start, end)

    def _break_line(self, name: str, attributes: str, start: int, opened: int, end: int) -> None:
        """Note a line break; two of them end the paragraph, except in an embedded post."""
        pieces = self.pieces
        while pieces and pieces[-1][2] is None and self.source[pieces[-1][0] : pieces[-1][1]].isspace():
            pieces.pop()
        if not pieces:
            self.anchors.clear()
        elif pieces[-1][2] == _BREAK and self.candidate < 0:
            pieces.pop()
            self._flush()
        elif not self.muted:
            pieces.append((start, start, _BREAK))

    def _add_mark(self, name: str, attributes: str, start: int, opened: int, end: int) -> None:
        """Write the quotation mark that browsers show for <q>."""
        if not self.muted:
            self.pieces.append((start, end, "“" if name == "q" else "”"))

    def _see_picture(self, name: str, attributes: str, start: int, opened: int, end: int) -> None:
        """Note that a link shows a picture; write an emoji that is one."""
        self.link_shows = True
        if "emoji" in attributes and not self.muted:
            alt = read_attributes(attributes).get("alt", "")
            if 0 < len(alt) <= 12:
                self.pieces.append((start, end, alt))

    def _note_data(self, name: str, attributes: str, start: int, opened: int, end: int) -> None:
        if name == "html" or attributes:
            self.page.data.append((name, attributes))

    def _read_raw(self, name: str, attributes: str, start: int, opened: int, end: int) -> None:
        """Take note of an element whose content is no markup of this page."""
        closing = self.source.rfind("</", opened, end)
        body_end = closing if closing >= 0 else opened
        if name == "title":
            if self.page.title is None and "svg" not in self.in_line:
                self.page.title = self.source[opened:body_end]
        elif name == "script":
            if mark := self.catalogue.find(name, attributes):
                self._add_leaf(mark, name, start, end)
            is_linked = "ld+json" in attributes
            if is_linked:
                self.page.linked_data.append(self.source[opened:body_end])
            self._note_nested(opened, body_end, "ld+json" if is_linked else name)
        elif name in ("iframe", "textarea"):
            if name == "iframe" and (mark := self.catalogue.find(name, attributes)):
                self._add_leaf(mark, name, start, end)
            if "srcdoc" in attributes:
                self._note_nested(start + len("<iframe"), opened, "srcdoc")
            self._note_nested(opened, body_end, name)

    def _note_nested(self, start: int, end: int, name: str) -> None:
        if end - start > 40 and self.catalogue.has_hint(self.source, start, end):
            self.page.nested.append(Nested(start, end, self.region, len(self.page.paragraphs), name))


def _ignore(name: str, attributes: str, start: int, opened: int, end: int) -> None:
    """Pass over an element that shows nothing."""


def _is_bare(source: str) -> bool:
    """Tell whether the markup is a piece of a page without paragraphs of its own."""
    head = source[:4000].lower()
    return not any(f"<{name}" in head for name in ("html", "body", "head", "!doctype", "p>", "div", "article"))
