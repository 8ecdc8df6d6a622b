"""The adjectives of peoples, whatever their endings (boliviano, bolivianische, болгарский), and the countries that are
called otherwise.
"""

from functools import cache

from tweetcite.languages import Language
from tweetcite.text import fold

_LONGEST_ENDING = 4
_MANY_NAMES = tuple(
    (
        "us americ estadouniden norteameric norte-americ eua eeuu ee.uu united unidos usa états-unis stati vereinigte "
        "amerikan américain statunitens сша америк amerik abd american "
        "uk britain british britân britán britann britisch reino royaume regno engl ingl angl großbrit grossbrit "
        "британ dutch netherl holl niederl neerland países pays-bas paesi oland nederland "
        "german deutsch allem aleman tedesc nieder germ"
    ).split()
)
"""Beginnings of the names of countries that share no letters with those of their peoples, or have several."""


def find_people(word: str, language: Language) -> str:
    """Return the stem of the people whose adjective a folded word is, whatever its ending; nothing where it is none."""
    stems = _stems_of_peoples(language)
    return next(
        (word[:n] for n in range(len(word), max(2, len(word) - _LONGEST_ENDING - 1), -1) if word[:n] in stems), ""
    )


def has_many_names(word: str) -> bool:
    """Tell whether a word belongs to a country whose name does not tell which people is its own."""
    return word.startswith(_MANY_NAMES)


@cache
def _stems_of_peoples(language: Language) -> frozenset[str]:
    return frozenset(map(fold, language.peoples))
