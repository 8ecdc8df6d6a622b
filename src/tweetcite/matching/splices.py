"""Quotations put together from two posts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from tweetcite.languages import Language
from tweetcite.matching.candidates import Candidate
from tweetcite.matching.doubts import is_later, scale_of
from tweetcite.matching.floors import COVERAGE, PARTICULAR, RECENT_DAYS
from tweetcite.matching.moves import mark_splices
from tweetcite.matching.trials import Trial, content_of
from tweetcite.model import Quote


def find_splice(quote: Quote, trials: Sequence[Trial], language: Language) -> Trial | None:
    """Return the trial of which another post of the same account completes the words: two posts made into one, neither
    newer than the article.
    """
    known = (t for t in trials if t.author == "match" and not t.beyond and not is_later(quote, t))
    own = sorted(known, key=lambda t: -t.coverage)
    scale = scale_of(own[0]) if own else 1
    if not own or len(content_of([*own[0].pair.q], language)) < PARTICULAR * scale:
        return None
    best, rest = own[0], own[1:]
    covered = matched_places(best)
    total = sum(u.kind in ("word", "number") for u in best.pair.q)
    for other in rest:
        more = covered | matched_places(other)
        if (
            other.candidate.ref != best.candidate.ref
            and _are_near(best, other)
            and len(covered) >= 3 * scale
            and len(more) >= COVERAGE * total > len(covered)
        ):
            return best
    return None


def _are_near(one: Trial, other: Trial) -> bool:
    """Tell whether the article shows one of two posts, or they are of the same days."""
    days = one.post.created_day, other.post.created_day
    if one.candidate.rank is not None or other.candidate.rank is not None or not (days[0] and days[1]):
        return True
    return abs(days[0] - days[1]) <= timedelta(days=RECENT_DAYS)


def matched_places(trial: Trial) -> frozenset[int]:
    """Return which of the quotation's words stand in the post, in runs of two or more; of three characters."""
    words = ((s.q0 + i, s.p0 + i) for s in trial.steps if s.kind == "same" for i in range(s.q1 - s.q0))
    same = {(q, p) for q, p in words if trial.pair.q[q].kind in ("word", "number")}
    if scale_of(trial) > 1:
        inner = {(q, p) for q, p in same if (q - 1, p - 1) in same and (q + 1, p + 1) in same}
        return frozenset(q + d for q, _ in inner for d in (-1, 0, 1))
    return frozenset(q for q, p in same if (q + 1, p + 1) in same or (q - 1, p - 1) in same)


def with_splices(best: Trial, candidates: Sequence[Candidate]) -> Trial:
    """Name the words that were put in from another post of the same account."""
    if best.faithful:
        return best
    handle = (best.post.author.handle or "").casefold()
    others = [
        post.text or ""
        for candidate in candidates
        for post in candidate.texts
        if candidate.ref != best.candidate.ref and (post.author.handle or "").casefold() == handle
    ]
    return replace(best, edits=mark_splices(best.edits, others))
