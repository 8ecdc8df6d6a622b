"""The paragraph at hand: text and links become paragraphs, and what may be an embedded post is noted among them."""

from tweetcite.article.page import Anchor, Candidate, Page, Paragraph, Piece
from tweetcite.article.selectors import Mark
from tweetcite.article.tokens import tell
from tweetcite.model import BlockKind

MOST_CANDIDATES = 2_000
MOST_PARAGRAPHS, MOST_PIECES = 100_000, 100_000
_BREAK = "\n"
_MOST_BLANKS = 8
_BLANKS = frozenset({"&nbsp;", "&#160;", "&#xa0;", "\u00a0"})


class Composition:
    """The state of the paragraph at hand, and what the open elements (`names`) make of text.

    `link_shows` tells whether the open link showed a picture, or words in an earlier paragraph, `full` whether no more
    of the page is to be read.
    """

    def __init__(self, source: str) -> None:
        self.source, self.page = source, Page(source)
        self.names: list[str] = []
        self.muted, self.region, self.candidate = False, 0, -1
        self.kind: BlockKind = "body"
        self.pieces: list[Piece] = []
        self.anchors: list[Anchor] = []
        self.anchor: tuple[str, int] | None = None
        self.link_shows = self.full = False
        self.is_bare = _is_bare(source)

    def _add_text(self, start: int, end: int) -> None:
        if len(self.pieces) >= MOST_PIECES:
            self._stop(f"A paragraph has more than {MOST_PIECES:,} pieces between tags")
            return
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
            self._stop(f"The page has more than {MOST_PARAGRAPHS:,} paragraphs")
            return
        tag = self.names[-1] if self.names else ""
        found.append(Paragraph(self.kind, tag, self.region, self.candidate, self.pieces, self.anchors))

    def _stop(self, what: str) -> None:
        """Read no more of the page."""
        self.full = True
        tell(self.page.problems, "too-long", f"{what}; the rest was not read.")

    def _break_line(self, start: int) -> None:
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

    def _opens_line(self) -> bool:
        """Tell whether no words stand before this place on its line."""
        for piece in self.pieces[: -_MOST_BLANKS - 1 : -1]:
            if piece[2] == _BREAK:
                return True
            if not (self._is_blank(piece) or self.source[piece[0] : piece[1]].isspace()):
                return False
        return True

    def _is_blank(self, piece: Piece) -> bool:
        start, end, _ = piece
        return end - start < 20 and self.source[start:end].strip().lower() in _BLANKS

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


def _is_bare(source: str) -> bool:
    """Tell whether the markup is a piece of a page without paragraphs of its own."""
    head = source[:4000].lower()
    return not any(f"<{name}" in head for name in ("html", "body", "head", "!doctype", "p>", "div", "article"))
