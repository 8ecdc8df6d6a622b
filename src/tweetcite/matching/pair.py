"""A quotation's text and a post's text side by side: what every difference between them is cut from."""

from collections.abc import Sequence
from typing import NamedTuple

from tweetcite.languages import Language
from tweetcite.matching.alignment import Step
from tweetcite.matching.units import Unit
from tweetcite.model import Edit, EditKind, Severity, Span


class Setting(NamedTuple):
    """How a quotation is printed: as a sentence of its own, and whose.

    `apart`: whether it is one, or nothing of the article's sentence leads into it: She wrote: “we sail on Monday”.
    `led`: whether nothing leads into it but a colon. `denied`, `conditional`: whether the article's own words deny it,
    or name a condition.
    """

    alone: bool
    denied: bool
    conditional: bool = False
    speaker: tuple[str, ...] = ()
    apart: bool = False
    led: bool = False


class Pair(NamedTuple):
    """A quotation's text and a post's text with their units: what every difference is cut from."""

    quote: str
    post: str
    q: Sequence[Unit]
    p: Sequence[Unit]
    language: Language
    capitals: frozenset[str] = frozenset()
    """Folded words that stand capitalised inside a sentence somewhere in the article."""
    setting: Setting = Setting(alone=False, denied=False)
    """How the article prints the quotation."""

    def span_q(self, a: int, b: int) -> Span:
        """Return the code points of the quotation's units `a` up to `b`; empty between units."""
        return _span(self.q, a, b, len(self.quote))

    def span_p(self, a: int, b: int) -> Span:
        """Return the code points of the post's units `a` up to `b`; empty between units."""
        return _span(self.p, a, b, len(self.post))

    def edit(self, kind: EditKind, topic: str | None, step: Step, severity: Severity = "none") -> Edit:
        """Cut an edit out of both texts."""
        qs, ps = self.span_q(step.q0, step.q1), self.span_p(step.p0, step.p1)
        return Edit(kind, topic, qs.slice(self.quote), ps.slice(self.post), qs, ps, severity)


def _span(units: Sequence[Unit], a: int, b: int, length: int) -> Span:
    if a < b:
        return Span(units[a].start, units[b - 1].end)
    at = units[a - 1].end if a else units[0].start if units else 0
    return Span(min(at, length), min(at, length))
