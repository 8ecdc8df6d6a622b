"""One pass over the tags of a page: what each element makes of the text within it."""

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from tweetcite.article import elements
from tweetcite.article.effects import Effect, rate_block, rate_line
from tweetcite.article.elements import Part
from tweetcite.article.packing import is_packed, unpack
from tweetcite.article.page import Anchor, Candidate, Nested, Page, Paragraph, Piece, Region, Skipped
from tweetcite.article.selectors import Catalogue, Mark, is_card
from tweetcite.article.tokens import RAW, REMARK, Raw, Tokenizer, find_end, is_whole, read_attributes, split_tag, tell
from tweetcite.model import BlockKind

DEEPEST = 2_000
MOST_CANDIDATES = 2_000
MOST_PARAGRAPHS = 100_000
_BREAK = "\n"
_SHORTEST_SKIP = 200
_SHORTEST_NESTED = 40
_EMBED_SIGNS = ("<iframe", "<blockquote", "<amp-", "embed", ">PG", ">PH")
_BLANKS = frozenset({"&nbsp;", "&#160;", "&#xa0;", "\u00a0"})
_MOST_KNOWN = 10_000
_UNSEEN_IN_LINE = elements.UNSEEN - RAW - elements.BLOCKS
_DATA = frozenset({"meta", "link", "time", "html"})
_IGNORED = frozenset({REMARK, "wbr", "input", "source"})
_HIDES = Effect(None, None, True, None, False)
_SHOWS = Effect(None, None, False, None, False)


_Tag: TypeAlias = "tuple[Callable[[_Tag, int, int], None] | None, str, str, Effect | None]"
"""What one tag, as the source writes it, does: its handler (None: nothing), name, attributes, and effect."""
_TEXT: _Tag = (None, REMARK, "", None)


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
    earlier paragraph. `jump` is the end of what is passed over. `known` holds the tags seen: pages repeat them.
    """

    def __init__(self, source: str, catalogue: Catalogue, *, skips: bool) -> None:
        self.source, self.catalogue, self.page = source, catalogue, Page(source)
        self.tokens = Tokenizer(source, self.page.problems)
        self.names: list[str] = []
        self.saved: list[_Saved | None] = []
        self.in_line: dict[str, int] = {}
        self.missing: set[str] = set()
        self.known: dict[str, _Tag] = {}
        self.overflow = 0
        self.jump = 0
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
        tokens, at, size = self.tokens, 0, len(self.source)
        stop = tokens.find_raw(0)
        while at < size:
            if at < stop:
                at = self._read_markup(at, tokens.find_stop(at, stop))
            elif at > stop:
                stop = tokens.find_raw(at)
            elif raw := tokens.read_raw(at):
                self._read_raw(raw, at)
                at = raw.end
            else:
                stop = tokens.find_raw(at + 1)
        while self.names:
            self._pop(size)
        self._flush()
        return self.page

    def _read_markup(self, start: int, stop: int) -> int:
        """Read text and tags in turn; return where they, or what is passed over at their end, end."""
        source, known, in_line = self.source, self.known, self.in_line
        chunks = iter(source[start:stop].split("<"))
        # Where the tag at hand starts and ends, and where the text behind it ends.
        end, after = start, start + len(next(chunks))
        while True:
            if end < after and not self.muted and (self.pieces or not source[end:after].isspace()):
                self._add_text(end, after)
            chunk = next(chunks, None)
            if chunk is None:
                return after
            at, length = after, chunk.find(">") + 1
            tag = chunk[:length]
            end, after = at + 1 + length, at + 1 + len(chunk)
            seen = known.get(tag)
            if seen is None:
                if not tag or not is_whole(tag):
                    end = self.tokens.find_tag_end(at)
                    tag = source[at + 1 : end]
                seen = self._meet(tag) if tag else _TEXT
            handle = seen[0]
            if handle is not None:
                handle(seen, at, end)
                if self.jump:
                    end, self.jump = self.jump, 0
            elif in_line:
                self._pass_inline(seen, at, end)
            while after < end:
                chunk = next(chunks, None)
                if chunk is None:
                    return end
                after += 1 + len(chunk)

    def _meet(self, tag: str) -> _Tag:
        """Return what a tag does (without its “<”), and remember it for others of the same source."""
        if tag.startswith("a ") and not is_card(tag):
            return self._start_anchor, "a", tag[2:-1], None
        name, attributes = split_tag(tag)
        seen = self._read_end(name) if name[0] == "/" else self._read_start(name, attributes)
        if len(self.known) >= _MOST_KNOWN:
            self.known.clear()
        self.known[tag] = seen
        return seen

    def _read_end(self, name: str) -> _Tag:
        if name == "/a":
            return self._end_anchor, name, "", None
        if name == "/q":
            return self._add_mark, name, "", None
        if name[1:] in elements.BLOCKS:
            return self._end, name[1:], "", None
        return None, name, "", None

    def _read_start(self, name: str, attributes: str) -> _Tag:
        """Return what a start tag does; one without a handler stands within a line, and shows what it holds."""
        handle: Callable[[_Tag, int, int], None] | None = None
        effect = None
        if name in _DATA:
            handle = self._note_data if name == "html" or attributes else None
        elif name in elements.BLOCKS:
            handle, effect = self._start, rate_block(name, attributes, self.catalogue)
        elif name in _UNSEEN_IN_LINE:
            handle, effect = self._hide, _HIDES
        elif name in _IGNORED:
            handle = _ignore
        elif name == "a":
            card = is_card(attributes)
            handle, effect = self._start_anchor, rate_line(name, attributes, self.catalogue) if card else None
        elif name == "br":
            handle = self._break_line
        elif name == "img":
            handle = self._see_picture
        elif name == "q":
            handle = self._add_mark
        elif attributes:
            effect = rate_line(name, attributes, self.catalogue)
            handle = self._open_inline if effect else None
        return handle, name, attributes, effect

    def _add_text(self, start: int, end: int) -> None:
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
            self._add_paragraph()
            self.pieces, self.anchors = [], []

    def _add_paragraph(self) -> None:
        found = self.page.paragraphs
        if len(found) >= MOST_PARAGRAPHS:
            what = f"The page has more than {MOST_PARAGRAPHS:,} paragraphs; the rest were not read."
            tell(self.page.problems, "too-long", what)
            return
        tag = self.names[-1] if self.names else ""
        found.append(Paragraph(self.kind, tag, self.region, self.candidate, self.pieces, self.anchors))

    def _start(self, tag: _Tag, start: int, end: int) -> None:
        """Open an element that ends the paragraph before it."""
        _, name, _, effect = tag
        if self.pieces:
            self._flush()
        names = self.names
        closes = elements.CLOSES.get(name, elements.ENDS_PARAGRAPH)
        while names and names[-1] in closes:
            self._pop(start)
        if len(names) >= DEEPEST:
            self._note_depth()
            return
        if effect is None:
            self.saved.append(None)
        elif self._skip(effect, name, end):
            return
        else:
            self._apply(effect, name, start, end)
        names.append(name)
        if self.missing:
            self.missing.discard(name)

    def _skip(self, effect: Effect, name: str, end: int) -> bool:
        """Pass over an element that is furniture or unseen, if neither a post nor a headline can stand in it."""
        part = self._place_part(name, effect.part)
        is_furniture = part is not None and part not in elements.PROSE_PARTS and name != "form"
        is_idle = self.left > 0 and self.candidate < 0 and name not in self.unclosed
        if effect.mark or effect.markup or name == "head" or not is_idle or not (effect.hides or is_furniture):
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
        self.jump = close
        return True

    def _is_skippable(self, part: Part | None, name: str, start: int, end: int) -> bool:
        piece = self.source[start:end]
        if "ld+json" in piece:
            return False
        if part in ("comments", "related") or name in ("nav", "footer"):
            return True
        if part is not None and ("<h1" in piece or "<H1" in piece):
            return False
        return not any(sign in piece for sign in _EMBED_SIGNS) and not self.catalogue.has_hint(piece)

    def _apply(self, effect: Effect, name: str, start: int, end: int) -> None:
        part, kind, hides, mark, scope, markup = effect
        before = (self.muted, self.kind, self.region, self.candidate, self.scope, self.missing)
        part = self._place_part(name, part)
        if part:
            self.page.regions.append(Region(part, self.region, name))
            self.region = len(self.page.regions) - 1
        self.muted = self.muted or hides
        self.kind = kind or self.kind
        if scope:
            self.scope, self.missing = len(self.names) + 1, set()
        if markup:
            self.page.nested.append(Nested(markup, self.region, len(self.page.paragraphs), "attribute"))
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
        if self.overflow > 1:
            return
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

    def _end(self, tag: _Tag, start: int, end: int) -> None:
        if self.overflow:
            self.overflow -= 1
            self._flush()
        elif self.names and self.names[-1] == tag[1]:
            if self.saved[-1] is not None:
                self._pop(end)
            else:
                if self.pieces:
                    self._flush()
                self.names.pop()
                self.saved.pop()
        else:
            self._end_outer(tag[1], start, end)

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

    def _pass_inline(self, tag: _Tag, start: int, end: int) -> None:
        """Handle tags that matter only within an element of the same name that hides or embeds."""
        name = tag[1]
        if name[0] != "/":
            if name in self.in_line:
                self._hide(tag, start, end)
        elif name[1:] in self.in_line:
            self._end((None, name[1:], "", None), start, end)

    def _open_inline(self, tag: _Tag, start: int, end: int) -> None:
        """Open an element within a line that hides or embeds."""
        _, name, _, effect = tag
        if effect is None:
            return
        if len(self.names) >= DEEPEST:
            self._note_depth()
            return
        if effect.mark or effect.part:
            self._flush()
        self.in_line[name] = self.in_line.get(name, 0) + 1
        self._apply(effect, name, start, end)
        self.names.append(name)

    def _hide(self, tag: _Tag, start: int, end: int) -> None:
        """Open an element within a line that is not seen, or one inside such a one of the same name."""
        _, name, attributes, _ = tag
        if name == "svg":
            self.link_shows = True
        if attributes.endswith("/"):
            return
        if len(self.names) >= DEEPEST:
            self._note_depth()
            return
        effect = _HIDES if name in elements.UNSEEN else _SHOWS
        if not self._skip(effect, name, end):
            self.in_line[name] = self.in_line.get(name, 0) + 1
            self._apply(effect, name, start, end)
            self.names.append(name)

    def _start_anchor(self, tag: _Tag, start: int, end: int) -> None:
        if self.muted:
            return
        if self.anchor is not None:
            self._end_anchor(tag, start, end)
        if tag[3] is not None:
            self._open_inline(tag, start, end)
        else:
            self.anchor = (tag[2], len(self.pieces))
            self.link_shows = False

    def _end_anchor(self, tag: _Tag, start: int, end: int) -> None:
        if "a" in self.in_line and tag[1] == "/a":
            self._end((None, "a", "", None), start, end)
        if self.anchor is None:
            return
        held, first = self.anchor
        self.anchor = None
        if first + 1 == len(self.pieces) and self._is_blank(self.pieces[-1]):
            del self.pieces[first:]
        if first < len(self.pieces):
            self.anchors.append((held, first, len(self.pieces)))
        elif not self.link_shows and self.candidate < 0 and (mark := self.catalogue.find_link(held)):
            self._add_leaf(mark, "a", start, end)

    def _is_blank(self, piece: Piece) -> bool:
        start, end, _ = piece
        return end - start < 20 and self.source[start:end].strip().lower() in _BLANKS

    def _break_line(self, tag: _Tag, start: int, end: int) -> None:
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

    def _add_mark(self, tag: _Tag, start: int, end: int) -> None:
        """Write the quotation mark that browsers show for <q>."""
        if not self.muted:
            self.pieces.append((start, end, "“" if tag[1] == "q" else "”"))

    def _see_picture(self, tag: _Tag, start: int, end: int) -> None:
        """Note that a link shows a picture; write an emoji that is one."""
        self.link_shows = True
        if "@" in tag[2] and self.candidate < 0:
            mark = self.catalogue.find_picture(tag[2], self.anchor[0] if self.anchor else None)
            if mark is not None:
                self._add_leaf(mark, "img", start, end)
        if "emoji" in tag[2] and not self.muted:
            alt = read_attributes(tag[2]).get("alt", "")
            if 0 < len(alt) <= 12:
                self.pieces.append((start, end, alt))

    def _note_data(self, tag: _Tag, start: int, end: int) -> None:
        self.page.data.append((tag[1], tag[2], self.region))

    def _read_raw(self, raw: Raw, start: int) -> None:
        """Take note of an element whose content is no markup of this page."""
        name, attributes, opened, closed, end = raw
        if name == "title":
            if self.page.title is None and "svg" not in self.in_line:
                self.page.title = self.source[opened:closed]
        elif name == "script":
            if self.catalogue.may_be_script(attributes) and (
                mark := self.catalogue.find(name, read_attributes(attributes), attributes)
            ):
                self._add_leaf(mark, name, start, end)
            if "{" in attributes and (markup := self.catalogue.find_markup(read_attributes(attributes), attributes)):
                self.page.nested.append(Nested(markup, self.region, len(self.page.paragraphs), "attribute"))
            is_linked = "ld+json" in attributes
            if is_linked:
                self.page.linked_data.append(self.source[opened:closed])
            self._note_nested(self.source[opened:closed], "ld+json" if is_linked else name)
        elif name in ("iframe", "textarea"):
            if name == "iframe" and (mark := self.catalogue.find(name, read_attributes(attributes), attributes)):
                self._add_leaf(mark, name, start, end)
            if "srcdoc" in attributes:
                found = read_attributes(attributes)
                self._note_nested(found.get("srcdoc") or found.get("data-srcdoc") or "", "srcdoc")
            self._note_nested(self.source[opened:closed], name)

    def _note_nested(self, body: str, name: str) -> None:
        if len(body) <= _SHORTEST_NESTED:
            return
        if is_packed(body):
            body = unpack(body)
        is_data = name in ("script", "ld+json")
        if self.catalogue.has_hint(body) or (is_data and self.catalogue.has_record(body)):
            self.page.nested.append(Nested(body, self.region, len(self.page.paragraphs), name))


def _ignore(tag: _Tag, start: int, end: int) -> None:
    """Pass over an element that shows nothing."""


def _is_bare(source: str) -> bool:
    """Tell whether the markup is a piece of a page without paragraphs of its own."""
    head = source[:4000].lower()
    return not any(f"<{name}" in head for name in ("html", "body", "head", "!doctype", "p>", "div", "article"))
