"""The names of months and weekdays in every language of this package, as dates show them."""

from datetime import date
from functools import cache

from tweetcite.calendars import lunar_day, solar_day
from tweetcite.dates.months import list_months
from tweetcite.dates.reckoning import FIRST_OTHER_YEAR
from tweetcite.languages import all_languages, load
from tweetcite.text import fold

_MOST_WORDS = 3
_EZAFE = "ی"


def find_month(name: str) -> int | None:
    """Return the number of a month; the other languages are loaded only for a name that is not English."""
    name = _fold_name(name)
    english = load("en")
    known = english.months.get(name) if english else None
    return known or _all_months().get(name) or (_all_months().get(name[:-1]) if name.endswith(_EZAFE) else None)


def find_other_day(name: str, year: int, day: int) -> date | None:
    """Return the day of a date of the Iranian or the Islamic year with its month's name."""
    name = _fold_name(name)
    for language in all_languages() if year >= FIRST_OTHER_YEAR else ():
        if name in language.solar_months:
            return solar_day(year, language.solar_months[name], day)
        if name in language.lunar_months:
            return lunar_day(year, language.lunar_months[name], day)
    return None


def skip_weekday(text: str) -> str:
    """Drop a weekday before a date: `Thu, 16 Feb 2023`, `יום חמישי, 16 בפברואר 2023`."""
    words = text.split(" ", _MOST_WORDS)
    for count in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        name = " ".join(words[:count]).rstrip(",،.")
        if not any(c.isdecimal() for c in name) and is_weekday(name) and not (count == 1 and _is_english_month(name)):
            return " ".join(words[count:])
    return text


def is_weekday(name: str) -> bool:
    """Tell whether words name a day of the week; the other languages are loaded only for one that is not English."""
    english = load("en")
    name = _fold_name(name)
    return (english is not None and name in english.weekdays) or name in _all_weekdays()


def _is_english_month(name: str) -> bool:
    english = load("en")
    return english is not None and _fold_name(name) in english.months


@cache
def _all_months() -> dict[str, int]:
    """Return the month names of every language; a name that languages of ours read differently is left out."""
    found: dict[str, int] = {}
    clashing: set[str] = set()
    for language in all_languages():
        for name, month in language.months.items():
            if found.setdefault(_fold_name(name), month) != month:
                clashing.add(_fold_name(name))
    others = {_fold_name(name): month for name, month in list_months().items()}
    return others | {name: month for name, month in found.items() if name not in clashing}


@cache
def _all_weekdays() -> frozenset[str]:
    return frozenset(_fold_name(name) for language in all_languages() for name in language.weekdays)


def _fold_name(name: str) -> str:
    return fold(name).rstrip(".-॰")
