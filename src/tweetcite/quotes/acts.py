"""Further acts of a speaker behind an attribution: …, écrit-elle, avant de donner rendez-vous lundi.

What stands in their clause says nothing of the words before: no day, and what is quoted behind it is another quotation.
"""

import re

from tweetcite.languages import Language
from tweetcite.quotes.cues import find_phrases
from tweetcite.text import PROSE_WORD, fold

_COMMAS = re.compile("[,،，]")


def opens_act(text: str, start: int, end: int, language: Language) -> bool:
    """Tell whether a stretch between commas opens a further act: with a conjunction, or with before, then, while."""
    found = find_phrases(text, start, end, language.sequels)
    words = PROSE_WORD.finditer(text, start, end)
    first, second = next(words, None), next(words, None)
    if first is None:
        return False
    if found and found[0][1] == first.start():
        return True
    joined = language.prepositions | language.quantifiers  # on X and on Facebook; told members and everyone else on X
    placed = second is not None and fold(second.group()) in joined
    return fold(first.group()) == language.conjunction and not placed


def last_clause(text: str, start: int, end: int, language: Language) -> int:
    """Return where the last clause of a stretch begins: behind its last comma, or at its last conjunction there."""
    begin = max((m.end() for m in _COMMAS.finditer(text, start, end)), default=start)
    joints = [m.start() for m in PROSE_WORD.finditer(text, begin, end) if fold(m.group()) == language.conjunction]
    return joints[-1] if joints else begin
