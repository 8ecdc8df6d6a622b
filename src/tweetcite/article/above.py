"""What a page shows above its prose: a date, a byline; not what stands in furniture."""

import html

from tweetcite.article.elements import Part
from tweetcite.article.page import Page, Paragraph, Piece

OTHERS: frozenset[Part] = frozenset({"comments", "related"})
"""Parts of a page that are about other articles."""
FURNITURE: frozenset[Part] = OTHERS | {"aside", "chrome"}
"""Parts that are not this article; a header may be."""
_KINDS = frozenset({"body", "standfirst"})
_LONG = 220
_NEAREST = 6
_BEFORE, _BEHIND = 2, 3


def mark_within(page: Page, parts: frozenset[Part]) -> list[bool]:
    """Tell of each region of the page whether it is one of these parts, or within one."""
    marks: list[bool] = []
    for region in page.regions:
        marks.append(region.part in parts or (region.parent >= 0 and marks[region.parent]))
    return marks


def list_above(page: Page) -> list[Paragraph]:
    """Return the short paragraphs around the headline and nearest above the first long one that is kept."""
    found: list[Paragraph] = []
    head, furniture = -1, mark_within(page, FURNITURE)
    for paragraph in page.paragraphs:
        if _is_long(page, paragraph.pieces):
            if paragraph.kept:
                break
        elif paragraph.kind == "headline" and paragraph.kept:
            head = len(found)
        elif paragraph.kind in _KINDS and paragraph.candidate < 0 and not furniture[paragraph.region]:
            found.append(paragraph)
    last = max(len(found) - _NEAREST, 0)
    around = range(max(head - _BEFORE, 0), min(head + _BEHIND, last)) if head >= 0 else ()
    return [found[index] for index in around] + found[last:]


def _is_long(page: Page, pieces: list[Piece]) -> bool:
    length = 0
    for start, end, literal in pieces:
        length += len(page.source[start:end].strip()) if literal is None else 0
        if length > _LONG:
            return True
    return False


def read_pieces(page: Page, pieces: list[Piece]) -> str:
    """Return the words of pieces of a paragraph on one line."""
    words = (html.unescape(page.source[start:end]) for start, end, literal in pieces if literal is None)
    return " ".join(" ".join(words).split())
