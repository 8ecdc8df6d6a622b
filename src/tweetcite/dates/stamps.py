"""Dates as bylines and attributes show them.

Month and weekday names come from the tables of `languages`; what stands here is only the shape of dates (CLDR). A time
of day that is shown without a zone says nothing in UTC, so it leaves the precision at the day.
"""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache, lru_cache

from tweetcite.dates.clocks import CLOCK, ZONE, read_clock, read_zone
from tweetcite.dates.names import find_month, find_other_day, is_weekday, skip_weekday
from tweetcite.dates.reckoning import make_day
from tweetcite.model import Precision

_LONGEST = 80
_GREGORIAN, _NEVER_YET = 1600, 2200
_LISTOPADA, _OCTOBER = "listopada", 10
_SHORT = r"[^\W\d_]{1,3}"
_JOINT = r"[^\W\d_]{1,5}\.?"
# Months of two words are those of the Levant and of Kurdistan.
_NAME = r"[^\W\d_][^\s\d.,،·/()\[\]]{1,15}(?:\s[\u0620-\u06ff]{3,12})??"
# Digits as Arabic and Persian write them; the Iranian years only in these.
_YEAR = r"(?:(?:[1١۱१১][9٩۹९৯]|[2٢۲२২][0٠۰०০])\d\d|[١۱][٣٤۳۴]\d\d)"

DATE_SHAPE = "|".join(
    (
        rf"{_NAME}\.?\s\d{{1,2}}(?:{_SHORT}|\.)?\s?[,،]?\s?(?:{_SHORT}\s)?{_YEAR}",
        rf"\d{{1,2}}(?:\.|º|{_SHORT}(?=\s))?\s?(?:{_SHORT}\s|d['’])?{_NAME}\.?\s?[,،]?\s?(?:{_SHORT}\.?\s)?{_YEAR}"
        r"(?:\s?(?:г|р)\.)?",
        rf"{_YEAR}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{{1,9}})?)?(?:Z|[+-]\d\d:?\d\d)?)?",
        rf"(?:[Nn]gày\s)?\d{{1,2}}\stháng\s\d{{1,2}},?\s(?:năm\s)?{_YEAR}",
        rf"{_YEAR}\s?[年년]\s?\d{{1,2}}\s?[月월]\s?\d{{1,2}}\s?[日일]",
        rf"{_YEAR}\.?\s{_NAME}\.?\s\d{{1,2}}\b\.?",
        rf"\d{{1,2}}[./]\s?\d{{1,2}}[./]\s?{_YEAR}(?!\d)",
        rf"{_YEAR}[./]\s?\d{{1,2}}[./]\s?\d{{1,2}}(?!\d)\.?",
    )
)
"""The shapes of a whole date with its year, without groups so that other patterns can hold them."""

_SPACES = re.compile(r"\s+")
_DIRECTIONS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


@lru_cache(maxsize=256)
def parse_date(text: str) -> tuple[datetime, Precision] | None:
    """Return the moment that a byline or an attribute shows, in UTC, with its precision.

    Understands month names of every language of this package, ISO 8601, RFC 2822, year-month-day of East Asian
    pages, digits of other scripts, a time before or after the date. Only a time to the second with its zone gives
    precision `second`; otherwise it is the day, at midnight. None for anything else, also for a day and month that
    could be swapped.
    """
    if len(text) > _LONGEST * 4:
        return None
    text = _SPACES.sub(" ", _DIRECTIONS.sub("", text)).strip(" ,;")
    if not 6 <= len(text) <= _LONGEST:
        return None
    if not text.isascii():
        text = "".join(str(int(c)) if c.isdecimal() else c for c in text)
    lead = _leading_clock().match(text)
    rest = text[lead.end() :] if lead else text
    # As it stands first: `Mar` is a month here and a weekday (martes) there.
    return _read_whole(rest) or _read_whole(skip_weekday(rest))


def _read_whole(text: str) -> tuple[datetime, Precision] | None:
    for pattern, read in _cores():
        match = pattern.match(text)
        day = read(match) if match else None
        if match and day:
            return _with_clock(day, text[match.end() :])
    return None


def _with_clock(day: date, rest: str) -> tuple[datetime, Precision] | None:
    """Add the time of day that follows a date; what is neither weekday, time nor zone makes it no date."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
    found = _trailing_clock().fullmatch(rest)
    if found is None or (found["weekday"] and not is_weekday(found["weekday"])):
        return None
    clock, zone = read_clock(found), read_zone(found["zone"])
    if clock is None or zone is None:
        return midnight, "day"
    hour, minute, second = clock
    try:
        moment = datetime(day.year, day.month, day.day, hour, minute, second or 0, tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return midnight, "day"
    if second is not None:
        return moment, "second"
    return moment.replace(hour=0, minute=0), "day"


@cache
def _leading_clock() -> re.Pattern[str]:
    return re.compile(rf"{CLOCK}(?:\s?[·•|,،–—-]\s?|\s)(?=\S)")


@cache
def _trailing_clock() -> re.Pattern[str]:
    mark = r"(?:\s?[^\W\d_]{1,2}\.?(?!\w))?"
    weekday = r"(?:\s?[,،]?\s?[(（]?(?P<weekday>[^\W\d_]{2,12}(?:\s[^\W\d_]{2,12})?)[)）]?|\s?[(（][^\W\d_][)）])??"
    clock = rf"(?:(?:T|\s?[,،·•|]?\s(?:{_JOINT}\s)?|[,،]){CLOCK}(?:\s?[(\[]?{ZONE}[)\]]?)?)?"
    return re.compile(rf"{mark}{weekday}{clock}(?:\s(?:Uhr|h|\(?[A-Z]{{2,5}}\)?))?\.?")


_Reader = Callable[["re.Match[str]"], date | None]


@cache
def _cores() -> tuple[tuple[re.Pattern[str], _Reader], ...]:
    """Return the date shapes with their readers, the safest first."""
    y, m, d, name = r"(?P<y>\d{4})", r"(?P<m>\d{1,2})", r"(?P<d>\d{1,2})", rf"(?P<name>{_NAME})\.?"
    word = rf"(?:{_SHORT}\.?\s|d['’])?"
    return (
        (re.compile(rf"{y}(?P<sep>[-/.]){m}(?P=sep){d}(?!\d)"), _read_numbers),
        (re.compile(rf"{y}\.\s{m}\.\s{d}\.?(?!\d)"), _read_numbers),
        (re.compile(rf"{y}\s?[年년]\s?{m}\s?[月월]\s?{d}\s?[日일]?"), _read_numbers),
        (re.compile(rf"{d}\.\s?{m}\.\s?{y}(?!\d)"), _read_numbers),
        (re.compile(rf"(?:[Nn]gày\s)?{d}\stháng\s{m},?\s(?:năm\s)?{y}(?!\d)"), _read_numbers),
        (re.compile(rf"{m}/{d}/{y}(?!\d)"), _read_slashes),
        (re.compile(rf"{name}\s?{d}(?:{_SHORT}|[.º])?\s?[,،]?\s?{word}{y}(?!\d)"), _read_named),
        (re.compile(rf"{d}(?:[.º]|{_SHORT}(?=\s))?[\s-]?{word}{name}[\s-]?[,،]?\s?{word}{y}(?!\d)"), _read_named),
        (re.compile(rf"{y}\.?\s{name}\s{d}(?!\d)\.?"), _read_named),
        (
            re.compile(rf"{name}\s{d}\s(?=\d\d:\d\d:\d\d)(?:\d\d:\d\d:\d\d)\s(?:[+-]\d{{4}}|[A-Z]{{3,4}})\s{y}"),
            _read_named,
        ),
    )


def _read_numbers(match: "re.Match[str]") -> date | None:
    return _make_day(int(match["y"]), int(match["m"]), int(match["d"]))


def _read_slashes(match: "re.Match[str]") -> date | None:
    """Read a date between slashes where only one order is possible."""
    m, d = int(match["m"]), int(match["d"])
    if m <= 12 and d <= 12 and m != d:
        return None
    return _make_day(int(match["y"]), min(m, d) if max(m, d) > 12 else m, max(m, d))


def _read_named(match: "re.Match[str]") -> date | None:
    year = int(match["y"])
    if year < _GREGORIAN:
        return find_other_day(match["name"], year, int(match["d"]))
    month = _OCTOBER if _is_croatian(match) else find_month(match["name"])
    return _make_day(year, month, int(match["d"])) if month else None


def _is_croatian(match: "re.Match[str]") -> bool:
    """Tell whether the day before a month that is another one in Polish has the full stop of a Croatian date."""
    return match["name"] == _LISTOPADA and match.string[match.end("d")] == "."


def _make_day(year: int, month: int, day: int) -> date | None:
    """Return a day, but none of a year to come long hence: that is the year of another calendar (2567 is 2024)."""
    return make_day(year, month, day) if year < _NEVER_YET else None
