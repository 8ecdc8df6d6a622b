"""Whether forms of a verb are of different persons or times, as their endings alone tell: pagaré, pagará, pagaría."""

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import product

from tweetcite.languages import Language
from tweetcite.matching.alignment import Step
from tweetcite.matching.aspects import are_other_times
from tweetcite.matching.keys import write_out
from tweetcite.matching.pair import Pair
from tweetcite.matching.roots import are_other_shapes
from tweetcite.namesakes import share_stem
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
    rows, shared, longest = _endings(language)
    if _share_row(a, b, rows) or are_other_times(a, b, language):
        return True
    stem = share_stem(a, b)
    for at in range(stem, max(_LEAST_STEM, stem - longest) - 1, -1):
        one, other = a[at:], b[at:]
        if _share_row(one, other, rows):
            return True
        infinitives = () if nouns else shared.get(frozenset((one, other)), ())
        if any(knows_word(a[:at] + infinitive, language.code) for infinitive in infinitives):
            return True
    return _changes_vowel(a, b, language, nouns=nouns)


def _changes_vowel(a: str, b: str, language: Language, *, nouns: bool) -> bool:
    """Tell whether two words are forms of a verb whose stem has one vowel in the one and another in the other: mentí,
    mintió.
    """
    if not language.stem_vowels:
        return False
    rows, shared, longest = _endings(language)
    cuts = [range(max(_LEAST_STEM + 1, len(word) - longest), len(word)) for word in (a, b)]
    for i, j in product(*cuts):
        stem, one, other = plain_stem(a[:i], language), a[i:], b[j:]
        if one == other or a[:i] == b[:j] or stem != plain_stem(b[:j], language):
            continue
        infinitives = () if nouns else shared.get(frozenset((one, other)), ())
        if _share_row(one, other, rows) or any(knows_word(stem + end, language.code) for end in infinitives):
            return True
    return False


def plain_stem(stem: str, language: Language) -> str:
    """Return a verb's stem with the vowels that stand for those that come and go in its forms."""
    for vowel, plain in language.stem_vowels.items():
        stem = stem.replace(vowel, plain)
    return stem


def _share_row(one: str, other: str, rows: Mapping[str, frozenset[int]]) -> bool:
    return one in rows and not rows[one].isdisjoint(rows.get(other, ()))


@cache
def _endings(
    language: Language,
) -> tuple[Mapping[str, frozenset[int]], Mapping[frozenset[str], tuple[str, ...]], int]:
    """Return the rows of each ending, the infinitives of each pair that nouns have too, and the longest's length."""
    rows: dict[str, set[int]] = {}
    for i, row in enumerate(language.conjugations):
        for ending in row:
            rows.setdefault(ending, set()).add(i)
    shared: dict[frozenset[str], tuple[str, ...]] = {}
    for infinitive, row in language.shared_endings:
        for pair in {frozenset((one, other)) for one in row for other in row}:
            shared[pair] = (*shared.get(pair, ()), infinitive)
    longest = max(map(len, [*rows, *(ending for pair in shared for ending in pair)]))
    return {ending: frozenset(places) for ending, places in rows.items()}, shared, longest
