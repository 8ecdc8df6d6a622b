"""A page as one pass over its tags leaves it: paragraphs, parts, links, and what may be an embedded post."""

from dataclasses import dataclass, field

from tweetcite.article.elements import Part
from tweetcite.article.selectors import Mark
from tweetcite.model import BlockKind, Problem

Piece = tuple[int, int, str | None]
"""A stretch of a paragraph: `source[start:end]`, or the literal text in its place."""

Anchor = tuple[str, int, int]
"""The attributes of a link, and the pieces first to last (half-open) of a paragraph that it holds."""


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
    """A part of the page, opened by an element, and the part that it lies in."""

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
    """Markup or data before paragraph `at`, hidden in a script, a text area, a frame, or an attribute."""

    body: str
    region: int
    at: int
    element: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """Furniture that was passed over unread: `source[start:end]`."""

    part: Part
    start: int
    end: int


@dataclass(slots=True)
class Page:
    """All that one pass over a page found, in order. `data` holds elements about the page: name, attributes, region."""

    source: str
    paragraphs: list[Paragraph] = field(default_factory=list)
    regions: list[Region] = field(default_factory=lambda: [Region("page", -1, "html")])
    candidates: list[Candidate] = field(default_factory=list)
    nested: list[Nested] = field(default_factory=list)
    data: list[tuple[str, str, int]] = field(default_factory=list)
    linked_data: list[str] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    title: str | None = None
    problems: list[Problem] = field(default_factory=list)
