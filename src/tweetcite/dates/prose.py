"""Days as prose states them: dates with or without a year, weekdays, days counted from another."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tweetcite.calendars import lunar_day, solar_day
from tweetcite.dates.reckoning import FIRST_OTHER_YEAR, make_day
from tweetcite.dates.weekdays import read_relative, read_weekday
from tweetcite.dates.words import Hit, Tokens, find_longest, is_ordinal_end, read_day_number, read_month, read_number
from tweetcite.languages import Language
from tweetcite.model import Span, StatedDay

# the signs behind year, month and day in East Asian dates, and what makes a number of days of them
_COUNTERS = {"年": "y", "년": "y", "月": "m", "월": "m", "日": "d", "号": "d", "號": "d", "일": "d"}
_NO_DATE = re.compile(r"\s?(?:間|间|以|目|まで|から|前|后|後|起|連続|간|째|까지|부터|동안|만에|이내|전|후|치|분)")
_FIRST_YEAR = 1990
"""The first year that a date in figures can name."""
_SOME_YEAR = 1402
"""A year of middling leap days, for Iranian dates without theirs."""
_AFTER_DAY = re.compile(r"[.,:]\d|\s?%|[-–—/]\d")


def find_days(text: str, language: Language) -> tuple[StatedDay, ...]:
    """Return the days that a piece of prose states, in order.

    A month needs its day beside it: a bare year, `in May` or the verb `may` state no day. After a word such as
    `until` or `every` a day is not the one on which something was said, and is passed over.
    """
    tokens = Tokens(text)
    found: list[StatedDay] = []
    at = 0
    while at < len(tokens):
        hit = (
            _read_iso(tokens, at)
            or _read_figures(tokens, at, language)
            or (None if language.cased else _read_counted(tokens, at, language))
            or _read_day_month(tokens, at, language)
            or _read_month_day(tokens, at, language)
            or _read_other_calendar(tokens, at, language)
            or read_relative(tokens, at, language)
            or read_weekday(tokens, at, language)
        )
        if hit is None:
            at += 1
            continue
        stated, after = hit
        if not _is_barred(tokens, at, language):
            found.append(stated)
        at = after
    return tuple(_without_doubled(found, text))


def _read_iso(tokens: Tokens, at: int) -> Hit | None:
    if at + 2 >= len(tokens) or len(tokens.keys[at]) != 4 or tokens.gap(at) != "-" or tokens.gap(at + 1) != "-":
        return None
    numbers = [read_number(tokens, at + i) for i in range(3)]
    day = make_day(*numbers) if all(numbers) else None
    if day is None:
        return None
    span = Span(tokens.starts[at], tokens.ends[at + 2])
    return StatedDay(span, day=day.day, month=day.month, year=day.year), at + 3


def _read_figures(tokens: Tokens, at: int, language: Language) -> Hit | None:
    """Read `14.4.2024`, `14/4/2024` and `2024/4/14`; in English no `4/5/2024`, which is two days."""
    if at + 2 >= len(tokens) or not _opens_date(tokens, at, language):
        return None
    mark = tokens.gap(at)[:1]
    if not mark or mark not in "./" or any(tokens.gap(at + i).rstrip(" ") != mark for i in (0, 1)):
        return None
    first, second, third = (read_number(tokens, at + i) for i in range(3))
    behind = tokens.text[tokens.ends[at + 2] : tokens.ends[at + 2] + 2]
    if behind[1:].isdigit() and behind[0] in "./":
        return None
    if first >= _FIRST_YEAR:
        year, month, day = first, second, third
    else:
        year, month, day = third, second, first
        if language.code == "en" and first != second and max(first, second) <= 12:
            return None
        if month > 12:
            month, day = day, month
    stated = make_day(year, month, day) if year >= _FIRST_YEAR else None
    if stated is None:
        return None
    span = Span(tokens.starts[at], tokens.ends[at + 2])
    return StatedDay(span, day=stated.day, month=stated.month, year=stated.year), at + 3


def _opens_date(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell whether nothing is glued to the front of a number but a bracket, a mark or a preposition."""
    if not at or _is_glued_to_clitic(tokens, at, language):
        return True
    return tokens.starts[at] > 0 and tokens.text[tokens.starts[at] - 1] in " \t\n\u00a0\u202f(“\"'‘,"


def _read_counted(tokens: Tokens, at: int, language: Language) -> Hit | None:
    """Read `2024年8月3日`, `8월 3일`, and `3日` alone, the latest such day; outside of Chinese `3号` is none."""
    found: dict[str, int] = {}
    first, last = at, at
    while at + 1 < len(tokens) and (number := read_number(tokens, at)) and not tokens.gap(at).strip():
        sign = tokens.keys[at + 1][:1]
        kind = _COUNTERS.get(sign) if sign not in "号號" or language.code == "zh" else None
        if kind is None or kind in found or (found and tokens.gap(at - 1).strip()):
            break
        found[kind], last = number, at + 1
        at += 2
        if kind == "d" or len(tokens.keys[last]) > 1:
            break
    day, month = found.get("d"), found.get("m")
    if day is None or not 1 <= day <= 31 or _NO_DATE.match(tokens.text, tokens.starts[last] + 1):
        return None
    if month and make_day(found.get("y", 2000), month, day) is None:
        return None
    span = Span(tokens.starts[first], tokens.starts[last] + 1)
    return StatedDay(span, day=day, month=month, year=found.get("y") if month else None), last + 1


def _read_day_month(tokens: Tokens, at: int, language: Language) -> Hit | None:
    """Read `3 March`, `3rd of March 2021`, `Thursday 9 May` from its number on."""
    day = read_day_number(tokens, at)
    if day is None and not language.cased:
        day = language.ordinals.get(tokens.keys[at])
    if day is None or not _opens_date(tokens, at, language):
        return None
    nxt = at + 1
    nxt += is_ordinal_end(tokens, nxt)
    while nxt < len(tokens) and nxt <= at + 3 and tokens.keys[nxt] in language.date_joins:
        nxt += 1
    if nxt >= len(tokens) or tokens.gap(nxt - 1).strip(" .\t\n\u00a0\u202f"):
        return None
    month, last = read_month(tokens, nxt, language)
    return _with_year(tokens, at, last, day, month, language) if month else None


def _is_glued_to_clitic(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell whether a preposition is joined to the number by a hyphen: ב-9 ביולי."""
    return tokens.gap(at - 1) in ("-", "־") and tokens.keys[at - 1] in language.proclitics


def _read_month_day(tokens: Tokens, at: int, language: Language) -> Hit | None:
    """Read `May 2`, `Feb. 2nd, 2024` from its month on."""
    month, end = read_month(tokens, at, language)
    nxt = end + 1
    while month and nxt < len(tokens) and nxt <= end + 2 and tokens.keys[nxt] in language.date_joins:
        nxt += 1
    if not month or nxt >= len(tokens) or tokens.gap(nxt - 1).strip(" .\t\n\u00a0\u202f"):
        return None
    day = read_day_number(tokens, nxt)
    if day is None or _AFTER_DAY.match(tokens.text, tokens.ends[nxt]):
        return None
    last = nxt + is_ordinal_end(tokens, nxt + 1)
    return _with_year(tokens, at, last, day, month, language)


def _read_other_calendar(tokens: Tokens, at: int, language: Language) -> Hit | None:
    """Read a day of the Iranian or the Islamic year; the latter only with its year, without which it falls anywhere."""
    number = read_day_number(tokens, at)
    if number is None or at + 1 >= len(tokens) or tokens.gap(at).strip():
        return None
    for months, convert in ((language.solar_months, solar_day), (language.lunar_months, lunar_day)):
        name, last = find_longest(tokens, at + 1, months)
        if name not in months:
            continue
        following = read_number(tokens, last + 1)
        known = following if following >= FIRST_OTHER_YEAR and not tokens.gap(last).strip(" ,،") else None
        year = known or (_SOME_YEAR if months is language.solar_months else 0)
        day = convert(year, months[name], number)
        if day:
            end = last + 1 if known else last
            span = Span(tokens.starts[at], tokens.ends[end])
            return StatedDay(span, day=day.day, month=day.month, year=day.year if known else None), end + 1
    return None


def _with_year(tokens: Tokens, first: int, last: int, day: int, month: int, language: Language) -> Hit | None:
    """Close a day and month with the year behind it, if one is there."""
    nxt = last + 1
    if nxt < len(tokens) and tokens.keys[nxt] in language.date_joins:
        nxt += 1
    year = None
    if nxt < len(tokens) and not tokens.gap(nxt - 1).strip(" ,،.\t\n\u00a0\u202f"):
        number = read_number(tokens, nxt)
        year = number if number and len(tokens.keys[nxt]) == 4 and 1900 <= number <= 2199 else None
    end = nxt if year else last
    if make_day(year or 2000, month, day) is None:
        return None
    return StatedDay(Span(tokens.starts[first], tokens.ends[end]), day=day, month=month, year=year), end + 1


def _is_barred(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell whether a word such as `until` stands before the day, perhaps with an article between."""
    before = at - 1
    while before >= 0 and before >= at - 2 and tokens.keys[before] in language.date_joins:
        before -= 1
    if before < 0 or tokens.gap(before).strip(" \t\n\u00a0\u202f(“\"'‘"):
        return False
    if tokens.keys[before] in language.weekdays and before:
        before -= 1
    return tokens.keys[before] in language.day_bars


def _without_doubled(days: list[StatedDay], text: str) -> Iterator[StatedDay]:
    """Join a weekday with the date beside it: `Thursday 9 May` states one day."""
    for i, day in enumerate(days):
        nxt = days[i + 1] if i + 1 < len(days) else None
        beside = nxt is not None and not text[day.span.end : nxt.span.start].strip(" ,\t\n\u00a0\u202f")
        if day.weekday is not None and beside and nxt and nxt.month is not None:
            days[i + 1] = replace(nxt, span=Span(day.span.start, nxt.span.end))
        else:
            yield days[i]
