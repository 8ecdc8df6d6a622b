"""Small words that turn what the others say, where nothing else is changed: from, for to; although, for because."""

from collections.abc import Sequence
from functools import cache

from tweetcite.languages import Language
from tweetcite.matching.forms import is_same_stem
from tweetcite.matching.units import Unit
from tweetcite.namesakes import share_stem
from tweetcite.text import fold, join_words, split_words


def is_turned_by_small_word(q: Sequence[Unit], p: Sequence[Unit], behind: Sequence[Unit], language: Language) -> bool:
    """Tell whether a word or phrase stands for one that says the contrary, and the words beside it only follow it: из
    города, в город. Hours and years `behind` have steps of their own (from 9am), and only what ends stands against what
    begins: since 2030, for until 2030.
    """
    if _are_limits(join_words([unit.key for unit in q]), join_words([unit.key for unit in p]), language):
        return True
    if any(unit.number for unit in behind[:1]):
        return False
    said, known = _leave_out_kin([unit.key for unit in q], [unit.key for unit in p])
    return frozenset((join_words(said), join_words(known))) in _turns_of(language)


def _are_limits(said: str, known: str, language: Language) -> bool:
    ends, begins = _limits_of(language)
    return (said in ends and known in begins) or (said in begins and known in ends)


@cache
def _limits_of(language: Language) -> tuple[frozenset[str], frozenset[str]]:
    ends, begins = (frozenset(map(fold, side)) for side in language.limits)
    return ends, begins


def _leave_out_kin(words: list[str], others: list[str]) -> tuple[list[str], list[str]]:
    """Leave out the last words of both sides that are forms of one word, and the first."""
    for at in (-1, 0):
        while len(words) > 1 and len(others) > 1 and is_same_stem(words[at], others[at]):
            words, others = (side[:at] if at else side[1:] for side in (words, others))
    return words, others


@cache
def _turns_of(language: Language) -> frozenset[frozenset[str]]:
    """Return the pairs of a language, as they are and without the words that both have: parce [que], bien [que]."""
    found: set[frozenset[str]] = set()
    for one, other in (tuple(pair) for pair in language.turns):
        sides = [[word.key for word in split_words(phrase)] for phrase in (one, other)]
        found.add(frozenset(map(join_words, sides)))
        shared = share_stem(*(side[::-1] for side in sides))
        if shared and all(len(side) > shared for side in sides):
            found.add(frozenset(join_words(side[:-shared]) for side in sides))
    return frozenset(found)
