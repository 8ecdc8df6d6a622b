"""Whether two forms of a Slavic verb tell of other times, where the stem changes with them: закроют and закрывали.

What is finished has its future in the endings that give what lasts its present: «закроют» will be, «закрывают» is.
"""

from functools import cache

from tweetcite.languages import Language
from tweetcite.namesakes import share_stem

_LEAST_STEM = 3
_KEPT = 0.6
"""Share of the shorter stem that both forms must have: less is a prefix that other verbs have as well."""
_MOST_CHANGED = 2
"""Letters of a stem that change before the endings: выплатят, выплачивали."""
_VOWELS = frozenset("aeiouyąęóаеёиоуыэюяєії")


def are_other_times(a: str, b: str, language: Language) -> bool:
    """Tell whether two words are forms of one verb, of which one is of another time: dostaną, dostawali."""
    if not language.verb_times:
        return False
    stem = share_stem(a.replace("ł", "l"), b.replace("ł", "l"))  # szkoły and szkole have no past
    if stem < _LEAST_STEM:
        return _is_begun(a, b, language) or _is_begun(b, a, language)
    one, other = _find_ending(a, stem, language), _find_ending(b, stem, language)
    if one is None or other is None or one[0] == other[0]:
        return False
    stems = [len(a) - one[1], len(b) - other[1]]
    return max(stems) <= stem + _MOST_CHANGED and (
        stem >= _KEPT * min(stems) or _next_consonant(a[stem:]) == _next_consonant(b[stem:]) != ""
    )


def _is_begun(long: str, short: str, language: Language) -> bool:
    """Tell whether one word is the other with a prefix that makes its present a future: zbudujemy, budujemy."""
    if not any(long == prefix + short for prefix in language.verb_prefixes) or len(short) <= _LEAST_STEM:
        return False
    ending = _find_ending(short, 0, language)
    return ending is not None and ending[0] > 0


def _find_ending(word: str, stem: int, language: Language) -> tuple[int, int] | None:
    """Return the number of the time that a verb's longest ending behind the stem is of, and the ending's length."""
    places = _place_endings(language)
    tails = (word[at:] for at in range(max(1, stem), len(word)))
    return next(((places[tail], len(tail)) for tail in tails if tail in places), None)


def _next_consonant(rest: str) -> str:
    return next((letter for letter in rest if letter not in _VOWELS), "")


@cache
def _place_endings(language: Language) -> dict[str, int]:
    """Return every ending with the number of its row: the past, what lasts, all else."""
    return {ending: i for i, row in enumerate(language.verb_times) for ending in row}
