"""Which candidates are worth laying along a quotation: an upper bound that costs no table.

What is passed over could neither be the quotation's passage nor lead to another verdict; nothing else depends on it.
"""

from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.matching.candidates import Candidate
from tweetcite.matching.floors import (
    COVERAGE_SHOWN,
    MARGIN_AUTHOR,
    MARGIN_BESIDE,
    MARGIN_DATE,
    MARGIN_EXACT,
    MARGIN_SHOWN,
    PARTICULAR,
)
from tweetcite.matching.identity import author_of, is_cut
from tweetcite.matching.passage import is_passage
from tweetcite.matching.trials import Trial, content_of, known_names, names_in, try_candidate
from tweetcite.matching.units import Unit, split_post, split_quote
from tweetcite.model import Quote

_ROOM = 0.01


def try_likely(
    quote: Quote, candidates: Sequence[Candidate], language: Language, elsewhere: bool, capitals: frozenset[str]
) -> list[Trial]:
    """Lay a quotation along every candidate that can matter, the likeliest first; return the trials in their order.

    A candidate that shares too few words is passed over, and so is one that cannot come before a passage already found.
    A quotation of few words of meaning is laid along all: there it counts who else has them.
    """
    names = known_names(candidates)
    chances = [_chance(quote, c, language, names) for c in candidates]
    few = len(content_of(split_quote(quote, "", language.code), language)) < PARTICULAR
    found: dict[int, list[Trial]] = {}
    best = float("-inf")
    for i in sorted(range(len(candidates)), key=lambda i: -chances[i]):
        candidate, chance = candidates[i], chances[i]
        if not few:
            own = quote.cited and author_of(quote, candidate.copies, language, elsewhere=elsewhere) == "match"
            if (chance < COVERAGE_SHOWN and not own) or _best_score(candidate, chance) < best:
                continue
        trials = try_candidate(quote, candidate, language, elsewhere, capitals, names)
        found[i] = trials
        if quote.cited and not few:
            best = max([best, *(t.score for t in trials if is_passage(t, quote, language, trials))])
    return [trial for i in sorted(found) for trial in found[i]]


def _best_score(candidate: Candidate, chance: float) -> float:
    """Return the score that a candidate can reach at best."""
    margins = MARGIN_AUTHOR + MARGIN_DATE + _ROOM + MARGIN_EXACT * (chance == 1.0)
    return chance + margins + MARGIN_SHOWN * (candidate.rank is not None) + MARGIN_BESIDE * candidate.beside


def _chance(quote: Quote, candidate: Candidate, language: Language, names: tuple[tuple[str, str], ...]) -> float:
    """Return the highest coverage (0..1) that a text of the candidate allows; 1 where that cannot be told."""
    if any(is_cut(post) for post in candidate.texts):
        return 1.0
    texts = [post.text or "" for post in candidate.texts]
    return max(
        (
            _most_covered(
                split_quote(quote, text, language.code), split_post(text, language.code, names_in(text, names))
            )
            for text in texts
        ),
        default=0.0,
    )


def _most_covered(quote: Sequence[Unit], post: Sequence[Unit]) -> float:
    """Return the share of the quotation's words that the post has anywhere, as they are or in equal form."""
    known = {u.key for u in post}
    known.update(word for u in post for words, _ in u.alternatives for word in words)
    numbers = [u.number for u in post if u.number]
    total = found = 0
    for unit in quote:
        if unit.kind not in ("word", "number"):
            continue
        total += 1
        found += (
            unit.key in known
            or "*" in unit.key
            or "-" in unit.key
            or any(all(w in known for w in words) for words, _ in unit.alternatives)
            or (unit.number is not None and any(unit.number.is_same(n) for n in numbers))
        )
    return found / total if total else 1.0
