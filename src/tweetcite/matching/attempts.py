"""Verbs that leave open whether what they govern comes about: who tried to warn us has not warned us."""

from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.matching.alignment import Step
from tweetcite.matching.pair import Pair
from tweetcite.matching.units import Unit

_REACH = 2
_SHORTEST = 3


def drops_attempt(region: Step, pair: Pair) -> bool:
    """Tell whether one side alone has such a verb before an infinitive, and the other has what that governs as done."""
    before = region.q0 == 0 < region.p0  # the word in the place of the first one is left out of the region
    said = _attempts(pair.q, region.q0, region.q1, pair.language)
    return said != _attempts(pair.p, region.p0 - before, region.p1, pair.language)


def _attempts(units: Sequence[Unit], first: int, last: int, language: Language) -> bool:
    verbs = (i for i in range(first, last) if units[i].key.startswith(language.attempts))
    return any(_opens_infinitive([unit.key for unit in units[i + 1 : i + 1 + _REACH]], language) for i in verbs)


def _opens_infinitive(behind: Sequence[str], language: Language) -> bool:
    """Tell whether an infinitive follows: behind its own word (to warn), or by its ending (de prévenir, avvertire)."""
    if language.infinitives:
        return bool(behind) and behind[0] in language.infinitives
    return any(len(key) > _SHORTEST and key.endswith(language.infinitive_endings) for key in behind)
