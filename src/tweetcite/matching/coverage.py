"""How much of a quotation stands in a post: the share of its words that an alignment finds there."""

from collections.abc import Sequence
from itertools import pairwise

from tweetcite.matching.alignment import Step, stem_of
from tweetcite.matching.units import Unit


def _share_stem(a: Unit, b: Unit) -> bool:
    """Tell whether two words have most of their letters in common at their beginning."""
    stem = stem_of(a.key)
    return bool(stem) and b.key.startswith(stem)


def coverage_of(
    steps: Sequence[Step],
    quote: Sequence[Unit],
    post: Sequence[Unit] = (),
    negations: frozenset[str] = frozenset(),
) -> float:
    """Return the share (0..1) of the quotation's words that stand in the post, as they are or in equal form.

    Words beyond a truncated copy do not count on either side. With the units of the `post`, another form of a word
    counts half, and so does a negation put in a word's place: where endings are written onto words, a short quotation
    has few that stay as they are.
    """
    total = 0
    found = 0.0
    for step in steps:
        words = sum(1 for u in quote[step.q0 : step.q1] if u.kind in ("word", "number"))
        if step.kind == "beyond":
            continue
        total += words
        if step.kind in ("same", "equal"):
            found += words
        elif step.kind == "changed" and post and words == 1:
            q, p = quote[step.q0], post[step.p0]
            found += 0.5 * (_share_stem(q, p) or (q.key in negations) != (p.key in negations))
    return found / total if total else 0.0


def find_together(quote: Sequence[str], post: Sequence[str]) -> set[int]:
    """Return which words of a quotation have a neighbour of theirs beside them in a post too, by their place."""
    known = set(pairwise(post))
    return {at for i, both in enumerate(pairwise(quote)) if both in known for at in (i, i + 1)}
