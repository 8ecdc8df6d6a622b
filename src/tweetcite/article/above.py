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


def lies_in(page: Page, region: int, parts: frozenset[Part]) -> bool:
    """Tell whether a region of the page is one of these parts, or within one."""
    while region > 0:
        if page.regions[region].part in parts:
            return True
        region = page.regions[region].parent
    return False


def list_above(page: Page) -> list[Paragraph]:
    """Return the short paragraphs around the headline and nearest above the first long one that is kept."""
    found: list[Paragraph] = []
    head = -1
    for paragraph in page.paragraphs:
        if _is_long(page, paragraph.pieces):
            if paragraph.kept:
                break
        elif paragraph.kind == "headline" and paragraph.kept:
            head = len(found)
        elif paragraph.kind in _KINDS and paragraph.candidate < 0 and not lies_in(page, paragraph.region, FURNITURE):
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
