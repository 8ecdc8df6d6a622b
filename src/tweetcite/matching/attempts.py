"""Verbs that leave open whether something comes about or holds: who tried to warn us has not warned us, and what she
says is not so yet.
"""

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


def drops_report(region: Step, pair: Pair) -> bool:
    """Tell whether one side alone says that somebody else says so: the minister [says she] was not informed."""
    sides = (pair.q[region.q0 : region.q1], pair.p[region.p0 : region.p1])
    return any(_reports([unit.key for unit in one], pair.language) and not other for one, other in (sides, sides[::-1]))


def _reports(words: Sequence[str], language: Language) -> bool:
    """Tell whether words are a verb of saying with no more than pronouns and small words, and nobody's of the first
    person.
    """
    plain = language.persons | language.function_words | language.complements | language.tenses
    verbs = [word for word in words if word in language.speech_verbs and word not in plain]
    own = language.selves | language.first_persons - language.own_people
    return len(verbs) == 1 and len(words) > 1 and own.isdisjoint(words) and all(w in plain or w in verbs for w in words)


def _attempts(units: Sequence[Unit], first: int, last: int, language: Language) -> bool:
    verbs = (i for i in range(first, last) if units[i].key.startswith(language.attempts))
    return any(_opens_infinitive([unit.key for unit in units[i + 1 : i + 1 + _REACH]], language) for i in verbs)


def _opens_infinitive(behind: Sequence[str], language: Language) -> bool:
    """Tell whether an infinitive follows: behind its own word (to warn), as a participle (considering closing), or by
    its ending (de prévenir, avvertire).
    """
    if language.infinitives:
        return bool(behind) and (behind[0] in language.infinitives or behind[0].endswith(language.participles))
    return any(len(key) > _SHORTEST and key.endswith(language.infinitive_endings) for key in behind)
