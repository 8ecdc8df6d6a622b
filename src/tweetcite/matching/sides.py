"""Whether a change takes the other side: a word of blame for one of praise, a verb of closing for one of opening."""

from collections.abc import Sequence
from functools import cache

from tweetcite.languages import Language

_OPEN = "-"


def changes_side(q: Sequence[str], p: Sequence[str], language: Language) -> bool:
    """Tell whether two texts have words of two opposite sides, each of one side alone."""
    sides = ((language.praise, language.blame), *language.opposed)
    return any({_side_of(q, *pair), _side_of(p, *pair)} == {1, 2} for pair in sides)


def _side_of(words: Sequence[str], one: frozenset[str], other: frozenset[str]) -> int:
    """Return 1 or 2 for the side that words are of, 0 for neither and 3 for both."""
    return _holds(words, one) + 2 * _holds(words, other)


def _holds(words: Sequence[str], table: frozenset[str]) -> bool:
    whole, beginnings = _split(table)
    return any(word in whole or word.startswith(beginnings) for word in words)


@cache
def _split(table: frozenset[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the whole words of a table, and the beginnings of words."""
    beginnings = tuple(sorted(entry[:-1] for entry in table if entry.endswith(_OPEN)))
    return frozenset(entry for entry in table if not entry.endswith(_OPEN)), beginnings
