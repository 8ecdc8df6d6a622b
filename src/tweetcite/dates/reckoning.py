"""Which days of the calendar a stated day may be."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from tweetcite.model import StatedDay

FIRST_OTHER_YEAR = 1300
"""The first year in which Iranian and Islamic dates are read."""


def make_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def shift_day(day: StatedDay, days: int) -> StatedDay | None:
    """Return the stated day that lies so many days after another; None where that cannot be told."""
    if day.day is not None and day.month is not None:
        start = make_day(day.year or 2001, day.month, day.day)
        moved = start + timedelta(days=days) if start else None
        year = moved.year if moved and day.year else None
        return replace(day, day=moved.day, month=moved.month, year=year) if moved else None
    if day.weekday is not None:
        return replace(day, weekday=(day.weekday + days) % 7)
    return replace(day, offset=day.offset + days) if day.offset is not None and not day.narrated else None


def day_matches(stated: StatedDay, day: date, reference: date | None) -> bool | None:
    """Tell whether a stated day fits the UTC day of a post, a day either way allowed for time zones.

    A date without a year is read as any year, one without a month as the latest with its number and weekday, and where
    the article has no day, as one of any month, which it can only fail to fit. A
    weekday is the latest one up to the day of the article (`reference`), or of the day after it, which it already
    is elsewhere; with `last` before it, that of the week before as well, as is the article's own weekday. None
    where it cannot be told: a weekday or relative day of an article without a day.
    """
    if stated.day is not None and stated.month is not None:
        years = (stated.year,) if stated.year else (day.year - 1, day.year, day.year + 1)
        dates = [make_day(year, stated.month, stated.day) for year in years]
        return any(_is_near(candidate, day) for candidate in dates if candidate)
    if stated.day is not None:
        if reference is None and not any((day + timedelta(days=k)).day == stated.day for k in (-1, 0, 1)):
            return False  # 4日, in whatever month
        latest = _latest_day(stated.day, reference) if reference else None
        fits = latest is not None and stated.weekday in (None, latest.weekday())
        return _is_near(latest, day) if latest and fits else None
    if reference is None:
        return None
    if stated.weekday is not None:
        return any(_is_near(candidate, day) for candidate in _weekday_dates(stated, reference))
    if stated.offset is not None:
        return _is_near(reference + timedelta(days=stated.offset), day)
    return None


def _latest_day(number: int, reference: date) -> date | None:
    """Return the latest day with this number up to the day after the article's."""
    for back in range(-1, 62):
        candidate = reference - timedelta(days=back)
        if candidate.day == number:
            return candidate
    return None


def _weekday_dates(stated: StatedDay, reference: date) -> Iterator[date]:
    weekday = stated.weekday or 0
    back = (reference.weekday() - weekday) % 7
    if stated.offset is None:
        yield reference - timedelta(days=back)
        if back == 0:
            yield reference - timedelta(days=7)
        if back == 6:
            yield reference + timedelta(days=1)
        return
    latest = reference - timedelta(days=back or 7)
    yield latest
    yield latest - timedelta(days=7)


def _is_near(one: date, other: date) -> bool:
    return abs((one - other).days) <= 1
