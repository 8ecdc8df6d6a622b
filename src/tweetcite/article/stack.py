"""The open elements of a page: what each one opens, hides or closes, and which furniture is passed over unread."""

import re
from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from tweetcite.article import elements
from tweetcite.article.composition import Composition
from tweetcite.article.effects import Effect
from tweetcite.article.elements import Part
from tweetcite.article.page import Nested, Region, Skipped
from tweetcite.article.selectors import Catalogue
from tweetcite.article.tokens import find_end, tell
from tweetcite.model import BlockKind

DEEPEST = 2_000
_SHORTEST_SKIP = 200
_LINK = re.compile(r"<a[\s>]", re.IGNORECASE)
_PUBLISHED = re.compile(r"<(?:time|span)\s([^<>]{0,200}datePublished[^<>]{0,200})>")
_BODY = re.compile(r"class=[\"'][^\"'<>]{0,200}\b(?:article-?body|entry-content|story-?body)\b", re.IGNORECASE)
_PROSE = re.compile(r">[^<>]{60}")
_EMBED_SIGNS = ("<iframe", "<blockquote", "<amp-", "embed", ">PG", ">PH")
HIDES = Effect(None, None, True, None, False)
_SHOWS = Effect(None, None, False, None, False)


Tag: TypeAlias = "tuple[Callable[[Tag, int, int], None] | None, str, str, Effect | None]"
"""What one tag, as the source writes it, does: its handler (None: nothing), name, attributes, and effect."""


class _Saved(NamedTuple):
    """What text was before an element changed it; `opened` is the candidate that ends with the element, or -1."""

    muted: bool
    kind: BlockKind
    region: int
    candidate: int
    scope: int
    missing: set[str]
    opened: int


class Stack(Composition):
    """The elements that are open: `names`, and in `saved` what each has changed.

    Elements within a line are on it only if they matter, and then counted in `in_line`. `missing` are names known not
    to be open above `scope`: an end tag without its start must not search a deep stack each time. `jump` is the end of
    what is passed over.
    """

    def __init__(self, source: str, catalogue: Catalogue, *, skips: bool) -> None:
        super().__init__(source)
        self.catalogue = catalogue
        self.saved: list[_Saved | None] = []
        self.in_line: dict[str, int] = {}
        self.missing: set[str] = set()
        self.scope = 0
        self.overflow = 0
        self.jump = 0
        # Looking for the ends of nested furniture again and again must not cost more than the page is long.
        self.left = 4 * len(source) if skips else 0
        self.unclosed: set[str] = set()

    def _start(self, tag: Tag, start: int, end: int) -> None:
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
        else:
            effect = self._skip(effect, name, end)
            if effect is None:
                return
            self._apply(effect, name, start, end)
        names.append(name)
        if self.missing:
            self.missing.discard(name)

    def _skip(self, effect: Effect, name: str, end: int) -> Effect | None:
        """Pass over an element that is furniture or unseen, if neither a post nor a headline can stand in it.

        Return None then, else what the element does: one that is named after other articles but links to none, such as
        a teaser, is this one's.
        """
        part = self._place_part(name, effect.part)
        is_furniture = part is not None and part not in elements.PROSE_PARTS and name != "form"
        is_idle = self.left > 0 and self.candidate < 0 and name not in self.unclosed
        if effect.mark or effect.markup or name == "head" or not is_idle or not (effect.hides or is_furniture):
            return effect
        close = find_end(self.source, name, end)
        if close < 0:
            self.unclosed.add(name)
            return effect
        self.left -= close - end
        if part == "related" and self._is_own(end, close):
            return effect._replace(part=None)
        if close - end < _SHORTEST_SKIP or not self._is_skippable(part, name, end, close):
            return effect
        if part is not None:
            self.page.skipped.append(Skipped(part, end, close))
            if part not in ("related", "comments") and (time := _PUBLISHED.search(self.source, end, close)):
                self.page.data.append(("time", time[1], self.region))
        self.jump = close
        return None

    def _is_own(self, end: int, close: int) -> bool:
        """Tell whether an element that is named after other articles shows this one's: it links to none, or is the
        teaser that holds the first paragraphs of the article's body.
        """
        if not _LINK.search(self.source, end, close) and _PROSE.search(self.source, end - 1, close):
            return True
        opened = self.source[max(0, self.source.rfind("<", 0, end)) : end]
        return "teaser-content" in opened and _BODY.search(self.source, end, close) is not None

    def _is_skippable(self, part: Part | None, name: str, start: int, end: int) -> bool:
        piece = self.source[start:end]
        if "ld+json" in piece:
            return False
        if part in ("comments", "related") or name in ("nav", "footer"):
            return True
        if part is not None and ("<h1" in piece or "<H1" in piece or "<main" in piece):
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

    def _end(self, tag: Tag, start: int, end: int) -> None:
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

    def _pass_inline(self, tag: Tag, start: int, end: int) -> None:
        """Handle tags that matter only within an element of the same name that hides or embeds."""
        name = tag[1]
        if name[0] != "/":
            if name in self.in_line:
                self._hide(tag, start, end)
        elif name[1:] in self.in_line:
            self._end((None, name[1:], "", None), start, end)

    def _open_inline(self, tag: Tag, start: int, end: int) -> None:
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

    def _hide(self, tag: Tag, start: int, end: int) -> None:
        """Open an element within a line that is not seen, or one inside such a one of the same name."""
        _, name, attributes, _ = tag
        if name == "svg":
            self.link_shows = True
        if attributes.endswith("/"):
            return
        if len(self.names) >= DEEPEST:
            self._note_depth()
            return
        effect = HIDES if name in elements.UNSEEN else _SHOWS
        if self._skip(effect, name, end):
            self.in_line[name] = self.in_line.get(name, 0) + 1
            self._apply(effect, name, start, end)
            self.names.append(name)
