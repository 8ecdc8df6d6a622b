"""Numbers below zero: a minus written onto the number, or a word that stands for it (minus 5 %, 零下5度).

A dash can also part words, so that only a share or a degree has a sign, or what a preposition leads to: "-5%",
"−18 °C", "below -12", never "we won -3 goals".
"""

from collections.abc import Sequence
from functools import cache

from tweetcite.languages import Language
from tweetcite.numbers.number import Number
from tweetcite.text import Word, is_unspaced, split_words

_OPENING = ("(", "[")
_SIGNED = ("%", "°", "度", "도")


@cache
def minus_starts(language: Language) -> frozenset[str]:
    """Return the signs and words with which a minus can begin."""
    return frozenset(("-", *(words[0] for words in _phrases(language))))


def read_minus(words: Sequence[Word], at: int, language: Language) -> int:
    """Return where the number behind a minus begins; `at` itself where no minus stands there."""
    if words[at].key == "-":
        return at + 1 if _is_written_on(words, at) else at
    if at and words[at - 1].key in language.no_minuses:
        return at
    for phrase in _phrases(language):
        last = at + len(phrase)
        if last < len(words) and tuple(word.key for word in words[at:last]) == phrase:
            return last
    return at


def negate(number: Number, first: int, *, led: bool = False) -> Number | None:
    """Return a number with the minus that stands before it at word `first`; nothing where it can have none.

    Where a preposition leads to it (`led`), the sign is no dash and any number can have it.
    """
    if not led and not all(unit.startswith(_SIGNED) for _, unit in number.readings):
        return None
    return Number(first, number.last, frozenset((-value, unit) for value, unit in number.readings))


def _is_written_on(words: Sequence[Word], at: int) -> bool:
    if at + 1 == len(words) or words[at].end < words[at + 1].start:
        return False
    before = words[at - 1] if at else None
    apart = before is None or before.end < words[at].start or is_unspaced(before.key)
    return apart or words[at - 1].key in _OPENING


@cache
def _phrases(language: Language) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(word.key for word in split_words(phrase)) for phrase in sorted(language.minuses))
