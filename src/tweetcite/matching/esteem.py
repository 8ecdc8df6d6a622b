"""Whether a change turns what somebody thinks of a thing: praise for blame, a disaster for a triumph."""

from collections.abc import Sequence
from functools import cache

from tweetcite.languages import Language

_OPEN = "-"


def turns_esteem(q: Sequence[str], p: Sequence[str], language: Language) -> bool:
    """Tell whether the one side has words of praise alone and the other words of blame alone."""
    said, known = _esteem(q, language), _esteem(p, language)
    return bool(said and known) and said != known


def _esteem(words: Sequence[str], language: Language) -> str:
    """Return "praise" or "blame"; nothing where words are of neither or of both."""
    found = [name for name, table in (("praise", language.praise), ("blame", language.blame)) if _holds(words, table)]
    return found[0] if len(found) == 1 else ""


def _holds(words: Sequence[str], table: frozenset[str]) -> bool:
    whole, beginnings = _split(table)
    return any(word in whole or word.startswith(beginnings) for word in words)


@cache
def _split(table: frozenset[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the whole words of a table, and the beginnings of words."""
    beginnings = tuple(sorted(entry[:-1] for entry in table if entry.endswith(_OPEN)))
    return frozenset(entry for entry in table if not entry.endswith(_OPEN)), beginnings
