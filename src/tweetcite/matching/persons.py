"""Whether forms of a verb are of different persons or times, as their endings alone tell: pagaré, pagará, pagaría."""

from collections.abc import Sequence
from functools import cache

from tweetcite.languages import Language
from tweetcite.matching.alignment import Step
from tweetcite.matching.keys import write_out
from tweetcite.matching.pair import Pair
from tweetcite.matching.roots import are_other_shapes
from tweetcite.names import share_stem
from tweetcite.spelling import knows_word

_LEAST_STEM = 2
_MOST_WORDS = 4


def are_other_persons(q: Sequence[str], p: Sequence[str], region: Step, pair: Pair) -> bool:
    """Tell whether a verb of the one side is of another person or time on the other: «pagaremos», for "pagaré"."""
    language = pair.language
    if max(len(q), len(p)) <= _MOST_WORDS and are_other_shapes(q, p, language):
        return True
    if not (language.conjugations or language.shared_endings) or max(len(q), len(p)) > _MOST_WORDS:
        return False
    if _follows_auxiliary(region, pair):
        return False
    nouns = _follows_article([*q, *p], region, pair)
    return any(_are_of_one_verb(a, b, language, nouns=nouns) for a in q for b in p)


def _follows_auxiliary(region: Step, pair: Pair) -> bool:
    """Tell whether another verb has the person and the time: we are suppose(d) to meet, we have ran."""
    before = write_out(pair.p[region.p0 - 1].key, pair.language) if region.p0 else ()
    return not pair.language.tenses.isdisjoint(before)


def _follows_article(words: Sequence[str], region: Step, pair: Pair) -> bool:
    """Tell whether the changed words are nouns by what stands before them: la casa, un caso."""
    language = pair.language
    before = pair.p[region.p0 - 1].key if region.p0 else ""
    governing = language.indefinite | language.possessives | language.prepositions
    return before in governing or not (language.definite | governing).isdisjoint(words)


def _are_of_one_verb(a: str, b: str, language: Language, *, nouns: bool) -> bool:
    if any({a, b} <= row for row in language.conjugations):
        return True
    stem = share_stem(a, b)
    shared = () if nouns else language.shared_endings
    for at in range(stem, max(_LEAST_STEM, stem - _longest_ending(language)) - 1, -1):
        endings = {a[at:], b[at:]}
        if any(endings <= row for row in language.conjugations):
            return True
        verbs = (infinitive for infinitive, row in shared if endings <= row)
        if any(knows_word(a[:at] + infinitive, language.code) for infinitive in verbs):
            return True
    return False


@cache
def _longest_ending(language: Language) -> int:
    rows = (*language.conjugations, *(row for _, row in language.shared_endings))
    return max(len(ending) for row in rows for ending in row)
