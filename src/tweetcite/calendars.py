"""Days of other calendars as days of the common one: the Iranian solar year and the tabular Islamic year.

Sources: the 33-year cycle of the Iranian calendar (exact for the years 1206 to 1498, within a day beyond), and the
civil Islamic calendar with eleven leap years in thirty, which sightings of the moon leave by a day at most.
"""

from datetime import date, timedelta

_SOLAR_EPOCH = date(1921, 3, 21)
_SOLAR_FIRST = 1300
_SOLAR_LEAPS = frozenset([1, 5, 9, 13, 17, 22, 26, 30])
_LUNAR_EPOCH = date(1979, 11, 20)
_LUNAR_FIRST = 1400
_LUNAR_LEAPS = frozenset([2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29])


def solar_day(year: int, month: int, day: int) -> date | None:
    """Return the day of an Iranian date (25 Ordibehesht 1403) of the years 1300 to 1499; None where there is none."""
    if not (_SOLAR_FIRST <= year < _SOLAR_FIRST + 200 and 1 <= month <= 12):
        return None
    length = 31 if month <= 6 else 30 if month < 12 or year % 33 in _SOLAR_LEAPS else 29
    if not 1 <= day <= length:
        return None
    leaps = sum(1 for y in range(_SOLAR_FIRST, year) if y % 33 in _SOLAR_LEAPS)
    before = 31 * (month - 1) if month <= 7 else 186 + 30 * (month - 7)
    return _SOLAR_EPOCH + timedelta(days=365 * (year - _SOLAR_FIRST) + leaps + before + day - 1)


def lunar_day(year: int, month: int, day: int) -> date | None:
    """Return the day of an Islamic date (15 Ramadan 1445) of the years 1400 to 1499, a day's doubt; None where none."""
    if not (_LUNAR_FIRST <= year < _LUNAR_FIRST + 100 and 1 <= month <= 12 and 1 <= day <= 30):
        return None
    leaps = sum(1 for y in range(_LUNAR_FIRST, year) if y % 30 in _LUNAR_LEAPS)
    before = 29 * (month - 1) + month // 2
    return _LUNAR_EPOCH + timedelta(days=354 * (year - _LUNAR_FIRST) + leaps + before + day - 1)
