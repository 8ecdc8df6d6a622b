"""The adjectives of peoples, whatever their endings: boliviano, bolivianische, болгарский."""

from functools import cache

from tweetcite.languages import Language
from tweetcite.text import fold

_LONGEST_ENDING = 4


def find_people(word: str, language: Language) -> str:
    """Return the stem of the people whose adjective a folded word is, whatever its ending; nothing where it is none."""
    stems = _stems_of_peoples(language)
    return next(
        (word[:n] for n in range(len(word), max(2, len(word) - _LONGEST_ENDING - 1), -1) if word[:n] in stems), ""
    )


@cache
def _stems_of_peoples(language: Language) -> frozenset[str]:
    return frozenset(map(fold, language.peoples))
