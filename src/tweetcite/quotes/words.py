"""Words as attribution reads them: what a language glues to its neighbour is a word of its own."""

import re
from collections.abc import Iterable
from functools import cache

from tweetcite.languages import Language
from tweetcite.text import PROSE_WORD, SIGNS

CLAUSE_MARKS = re.compile(r"[.,;:!?«»„“”\"\n]")
"""What ends a clause: a name behind it is described by nothing before it."""

OPENERS = ("“", '"', "‘", "«", "„", "「", "『")
"""Signs with which a quotation begins."""

LAST_WORD = re.compile(r"(\w+)\s\Z")
"""The word right before a place, one space apart; searched for in a bounded stretch."""

NEXT_WORD = re.compile(r"\s(\w+)")
"""The word right behind a place, one space apart."""

_LETTERS = rf"[^\W_]++(?:[^\W_]++|[{SIGNS}]++)*+"
WORD = re.compile(rf"{_LETTERS}(?:['’‘\-]{_LETTERS})*")


@cache
def word_pattern(language: Language) -> re.Pattern[str]:
    """Return the pattern of a word: an elided one (l'élu) and a pronoun behind a hyphen (écrit-il) stand alone."""
    if not language.cased:
        return PROSE_WORD
    if not language.elisions and not language.enclitics:
        return WORD
    elided = _any_of(word.rstrip("'") for word in language.elisions)
    glued = _any_of(language.enclitics)
    return re.compile(
        rf"(?<![^\W_])(?:{elided})['’‘](?=[^\W\d_])|(?<=-)(?:{glued})(?!\w)"
        rf"|{_LETTERS}(?:(?:['’‘]|-(?!(?:{glued})(?!\w))){_LETTERS})*",
        re.IGNORECASE,
    )


def _any_of(words: Iterable[str]) -> str:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(map(re.escape, longest_first)) or "(?!)"
