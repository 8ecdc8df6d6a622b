"""Dates as bylines show them and days as prose states them.

Month and weekday names come from the tables of `languages`; what stands here is only the shape of dates. A time of day
that is shown without a zone says nothing in UTC, so it leaves the precision at the day.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache, lru_cache

from tweetcite.calendars import lunar_day, solar_day
from tweetcite.languages import Language, all_languages, load
from tweetcite.model import Precision, Span, StatedDay
from tweetcite.text import SIGNS, UNSPACED_LETTER, fold, fold_word, join_words

_LONGEST = 80
_GREGORIAN = 1600
_SHORT = r"[^\W\d_]{1,3}"
_NAME = r"[^\W\d_][^\s\d.,،·/()\[\]]{1,15}"

# The shapes of a whole date with its year, without groups so that other patterns can hold them.
DATE_SHAPE = "|".join(
    (
        rf"{_NAME}\.?\s\d{{1,2}}(?:{_SHORT}|\.)?\s?[,،]?\s?(?:{_SHORT}\s)?(?:19|20)\d\d",
        rf"\d{{1,2}}(?:\.|º|{_SHORT}(?=\s))?\s?(?:{_SHORT}\s|d['’])?{_NAME}\.?\s?[,،]?\s?(?:{_SHORT}\.?\s)?(?:19|20)\d\d"
        r"(?:\s?(?:г|р)\.)?",
        r"(?:19|20)\d\d-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?",
        r"(?:19|20)\d\d\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]",
        rf"(?:19|20)\d\d\.?\s{_NAME}\.?\s\d{{1,2}}\b\.?",
    )
)
# A time of day after or before a date; the narrow space before AM is what browsers print.
CLOCK_SHAPE = r"\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?(?![a-z]))?"

_SPACES = re.compile(r"[\s\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+")
_CLOCK = r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d{1,9})?)?\s?(?P<half>[AaPp]\.?[Mm]\.?)?"


@lru_cache(maxsize=256)
def parse_date(text: str) -> tuple[datetime, Precision] | None:
    """Return the moment that a byline or an attribute shows, in UTC, with its precision.

    Understands month names of every language of this package, ISO 8601, RFC 2822, year-month-day of East Asian
    pages, a time before or after the date. Only a time to the second with its zone gives precision `second`;
    otherwise it is the day, at midnight. None for anything else, also for a day and month that could be swapped.
    """
    if len(text) > _LONGEST * 4:
        return None
    text = _SPACES.sub(" ", text).strip(" ,;")
    if not 6 <= len(text) <= _LONGEST:
        return None
    lead = _leading_clock().match(text)
    rest = text[lead.end() :] if lead else text
    # As it stands first: `Mar` is a month here and a weekday (martes) there.
    return _read_whole(rest) or _read_whole(_skip_weekday(rest))


def _read_whole(text: str) -> tuple[datetime, Precision] | None:
    for pattern, read in _cores():
        match = pattern.match(text)
        day = read(match) if match else None
        if match and day:
            return _with_clock(day, text[match.end() :])
    return None


def _with_clock(day: date, rest: str) -> tuple[datetime, Precision] | None:
    """Add the time of day that follows a date; what is neither time nor zone makes it no date."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
    clock = _trailing_clock().fullmatch(rest)
    if clock is None:
        return None
    zone = _read_zone(clock["zone"])
    if clock["hour"] is None or zone is None:
        return midnight, "day"
    hour = int(clock["hour"])
    if clock["half"]:
        hour = hour % 12 + (12 if clock["half"][0] in "pP" else 0)
    try:
        moment = datetime(
            day.year, day.month, day.day, hour, int(clock["minute"]), int(clock["second"] or 0), tzinfo=zone
        ).astimezone(UTC)
    except (ValueError, OverflowError):
        return midnight, "day"
    if clock["second"]:
        return moment, "second"
    return moment.replace(hour=0, minute=0), "day"


def _read_zone(zone: str | None) -> timezone | None:
    if not zone:
        return None
    if zone in ("Z", "UTC", "GMT"):
        return UTC
    hours, minutes = int(zone[1:3]), int(zone[-2:])
    if hours > 23 or minutes > 59:
        return None
    return timezone((1 if zone[0] == "+" else -1) * timedelta(hours=hours, minutes=minutes))


@cache
def _leading_clock() -> re.Pattern[str]:
    return re.compile(rf"{_CLOCK}(?:\s?[·•|,–—-]\s?|\s)(?=\S)")


@cache
def _trailing_clock() -> re.Pattern[str]:
    zone = r"(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)"
    mark = r"(?:\s?[^\W\d_]{1,2}\.?(?!\w))?"
    return re.compile(rf"{mark}(?:(?:T|\s?[,·•|]?\s(?:{_SHORT}\s)?|,){_CLOCK}(?:\s?{zone})?)?(?:\s[(\w)]{{1,6}})?\.?")


_Reader = Callable[["re.Match[str]"], date | None]


@cache
def _cores() -> tuple[tuple[re.Pattern[str], _Reader], ...]:
    """Return the date shapes with their readers, the safest first."""
    y, m, d, name = r"(?P<y>\d{4})", r"(?P<m>\d{1,2})", r"(?P<d>\d{1,2})", rf"(?P<name>{_NAME})\.?"
    word = rf"(?:{_SHORT}\.?\s|d['’])?"
    return (
        (re.compile(rf"{y}(?P<sep>[-/.]){m}(?P=sep){d}(?!\d)"), _read_numbers),
        (re.compile(rf"{y}\s?[年년]\s?{m}\s?[月월]\s?{d}\s?[日일]?"), _read_numbers),
        (re.compile(rf"{d}\.\s?{m}\.\s?{y}(?!\d)"), _read_numbers),
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
    name, year = _fold_name(match["name"]), int(match["y"])
    if year < _GREGORIAN:
        return _read_foreign(name, year, int(match["d"]))
    month = _find_month(name)
    return _make_day(year, month, int(match["d"])) if month else None


def _read_foreign(name: str, year: int, day: int) -> date | None:
    """Read a date of the Iranian or the Islamic year with its month's name."""
    for language in all_languages() if year >= _OTHER_YEARS else ():
        if name in language.solar_months:
            return solar_day(year, language.solar_months[name], day)
        if name in language.lunar_months:
            return lunar_day(year, language.lunar_months[name], day)
    return None


def _make_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _find_month(name: str) -> int | None:
    """Return the number of a month; the other languages are loaded only for a name that is not English."""
    english = load("en")
    known = english.months.get(name) if english else None
    return known or _all_months().get(name)


@cache
def _all_months() -> dict[str, int]:
    """Return the month names of every language; a name that languages read differently is left out."""
    found: dict[str, int] = {}
    clashing: set[str] = set()
    for language in all_languages():
        for name, month in language.months.items():
            if found.setdefault(_fold_name(name), month) != month:
                clashing.add(_fold_name(name))
    return {name: month for name, month in found.items() if name not in clashing}


@cache
def _all_weekdays() -> frozenset[str]:
    return frozenset(_fold_name(name) for language in all_languages() for name in language.weekdays)


def _fold_name(name: str) -> str:
    return fold(name).rstrip(".-")


def _skip_weekday(text: str) -> str:
    """Drop a weekday before a date (`Thu, 16 Feb 2023`)."""
    first, _, rest = text.partition(" ")
    name = _fold_name(first.rstrip(","))
    english = load("en")
    if not rest or not name.isalpha() or (english and name in english.months):
        return text
    return rest if (english and name in english.weekdays) or name in _all_weekdays() else text


# --- days stated in prose -----------------------------------------------------------------------------------------

_DAY_WORD = rf"[^\W\d_](?:[^\W\d_]|[{SIGNS}\u200c])*"
_TOKEN = re.compile(rf"{UNSPACED_LETTER}|{_DAY_WORD}(?:['’]{_DAY_WORD})?|\d+")
# the signs behind year, month and day in East Asian dates, and what makes a number of days of them
_COUNTERS = {"年": "y", "년": "y", "月": "m", "월": "m", "日": "d", "号": "d", "號": "d", "일": "d"}
_NO_DATE = re.compile(r"\s?(?:間|间|以|目|まで|から|前|后|後|起|連続|간|째|까지|부터|동안|만에|이내|전|후|치|분)")
_MOST_PHRASE = 6
_OTHER_YEARS, _SOME_YEAR = 1300, 1402
"""The first year in which the Iranian and Islamic dates are read, and one of middling leap days for those without."""
_ABBREVIATED = 4
"""Letters of the longest weekday that is short for another; longer ones are forms of it (środa, środę)."""
_AFTER_DAY = re.compile(r"[.,:]\d|\s?%|[-–—/]\d")
_ORDINAL = re.compile(r"[^\W\d_]{1,3}")


class _Tokens:
    """The words and numbers of a text, with the characters between them."""

    def __init__(self, text: str) -> None:
        found = list(_TOKEN.finditer(text))
        self.text = text
        self.words = [m.group() for m in found]
        self.keys = [fold_word(w) for w in self.words]
        self.starts = [m.start() for m in found]
        self.ends = [m.end() for m in found]

    def __len__(self) -> int:
        return len(self.words)

    def gap(self, i: int) -> str:
        """Return what stands between word i and the next."""
        return self.text[self.ends[i] : self.starts[i + 1]]


def find_days(text: str, language: Language) -> tuple[StatedDay, ...]:
    """Return the days that a piece of prose states, in order.

    A month needs its day beside it: a bare year, `in May` or the verb `may` state no day. After a word such as
    `until` or `every` a day is not the one on which something was said, and is passed over.
    """
    tokens = _Tokens(text)
    found: list[StatedDay] = []
    at = 0
    while at < len(tokens):
        hit = (
            _read_iso(tokens, at)
            or (None if language.cased else _read_counted(tokens, at))
            or _read_day_month(tokens, at, language)
            or _read_month_day(tokens, at, language)
            or _read_other_calendar(tokens, at, language)
            or _read_relative(tokens, at, language)
            or _read_weekday(tokens, at, language)
        )
        if hit is None:
            at += 1
            continue
        stated, after = hit
        if not _is_barred(tokens, at, language):
            found.append(stated)
        at = after
    return tuple(_without_doubled(found, text))


_Hit = tuple[StatedDay, int]


def _read_iso(tokens: _Tokens, at: int) -> _Hit | None:
    if at + 2 >= len(tokens) or len(tokens.keys[at]) != 4 or tokens.gap(at) != "-" or tokens.gap(at + 1) != "-":
        return None
    numbers = [_number(tokens, at + i) for i in range(3)]
    day = _make_day(*numbers) if all(numbers) else None
    if day is None:
        return None
    span = Span(tokens.starts[at], tokens.ends[at + 2])
    return StatedDay(span, day=day.day, month=day.month, year=day.year), at + 3


def _read_counted(tokens: _Tokens, at: int) -> _Hit | None:
    """Read `2024年8月3日`, `8월 3일`, and `3日` alone, which is the latest such day."""
    found: dict[str, int] = {}
    first, last = at, at
    while at + 1 < len(tokens) and (number := _number(tokens, at)) and not tokens.gap(at).strip():
        kind = _COUNTERS.get(tokens.keys[at + 1][:1])
        if kind is None or kind in found or (found and tokens.gap(at - 1).strip()):
            break
        found[kind], last = number, at + 1
        at += 2
        if kind == "d" or len(tokens.keys[last]) > 1:
            break
    day, month = found.get("d"), found.get("m")
    if day is None or not 1 <= day <= 31 or _NO_DATE.match(tokens.text, tokens.starts[last] + 1):
        return None
    if month and _make_day(found.get("y", 2000), month, day) is None:
        return None
    span = Span(tokens.starts[first], tokens.starts[last] + 1)
    return StatedDay(span, day=day, month=month, year=found.get("y") if month else None), last + 1


def _read_day_month(tokens: _Tokens, at: int, language: Language) -> _Hit | None:
    """Read `3 March`, `3rd of March 2021`, `Thursday 9 May` from its number on."""
    day = _day_number(tokens, at)
    if day is None and not language.cased:
        day = language.ordinals.get(tokens.keys[at])
    if day is None or (
        at
        and not _is_glued_to_clitic(tokens, at, language)
        and tokens.text[tokens.starts[at] - 1] not in " \t\n\u00a0\u202f(“\"'‘,"
    ):
        return None
    nxt = at + 1
    nxt += _is_ordinal_end(tokens, nxt)
    while nxt < len(tokens) and nxt <= at + 3 and tokens.keys[nxt] in language.date_joins:
        nxt += 1
    if nxt >= len(tokens) or tokens.gap(nxt - 1).strip(" .\t\n\u00a0\u202f"):
        return None
    month, last = _month(tokens, nxt, language)
    return _with_year(tokens, at, last, day, month, language) if month else None


def _is_glued_to_clitic(tokens: _Tokens, at: int, language: Language) -> bool:
    """Tell whether a preposition is joined to the number by a hyphen: ב-9 ביולי."""
    return tokens.gap(at - 1) in ("-", "־") and tokens.keys[at - 1] in language.proclitics


def _read_month_day(tokens: _Tokens, at: int, language: Language) -> _Hit | None:
    """Read `May 2`, `Feb. 2nd, 2024` from its month on."""
    month, end = _month(tokens, at, language)
    nxt = end + 1
    while month and nxt < len(tokens) and nxt <= end + 2 and tokens.keys[nxt] in language.date_joins:
        nxt += 1
    if not month or nxt >= len(tokens) or tokens.gap(nxt - 1).strip(" .\t\n\u00a0\u202f"):
        return None
    day = _day_number(tokens, nxt)
    if day is None or _AFTER_DAY.match(tokens.text, tokens.ends[nxt]):
        return None
    last = nxt + _is_ordinal_end(tokens, nxt + 1)
    return _with_year(tokens, at, last, day, month, language)


def _read_other_calendar(tokens: _Tokens, at: int, language: Language) -> _Hit | None:
    """Read a day of the Iranian or the Islamic year; the latter only with its year, without which it falls anywhere."""
    number = _day_number(tokens, at)
    if number is None or at + 1 >= len(tokens) or tokens.gap(at).strip():
        return None
    for months, convert in ((language.solar_months, solar_day), (language.lunar_months, lunar_day)):
        name, last = _longest(tokens, at + 1, months)
        if name not in months:
            continue
        following = _number(tokens, last + 1)
        known = following if following >= _OTHER_YEARS and not tokens.gap(last).strip(" ,،") else None
        year = known or (_SOME_YEAR if months is language.solar_months else 0)
        day = convert(year, months[name], number)
        if day:
            end = last + 1 if known else last
            span = Span(tokens.starts[at], tokens.ends[end])
            return StatedDay(span, day=day.day, month=day.month, year=day.year if known else None), end + 1
    return None


def _with_year(tokens: _Tokens, first: int, last: int, day: int, month: int, language: Language) -> _Hit | None:
    """Close a day and month with the year behind it, if one is there."""
    nxt = last + 1
    if nxt < len(tokens) and tokens.keys[nxt] in language.date_joins:
        nxt += 1
    year = None
    if nxt < len(tokens) and not tokens.gap(nxt - 1).strip(" ,،.\t\n\u00a0\u202f"):
        number = _number(tokens, nxt)
        year = number if number and len(tokens.keys[nxt]) == 4 and 1900 <= number <= 2199 else None
    end = nxt if year else last
    if _make_day(year or 2000, month, day) is None:
        return None
    return StatedDay(Span(tokens.starts[first], tokens.ends[end]), day=day, month=month, year=year), end + 1


@cache
def _relative_heads(language: Language) -> frozenset[str]:
    """Return the first words of the phrases that count from a day."""
    phrases = (*language.no_days, *language.relative_days, *language.narrated_days)
    return frozenset(fold(match.group()) for phrase in phrases if (match := _TOKEN.search(phrase)))


def _read_relative(tokens: _Tokens, at: int, language: Language) -> _Hit | None:
    if tokens.keys[at] not in _relative_heads(language):
        return None
    for length in range(min(_MOST_PHRASE, len(tokens) - at), 0, -1):
        phrase = join_words(tokens.keys[at : at + length])
        if any(tokens.gap(i).strip() for i in range(at, at + length - 1)):
            continue
        if phrase in language.no_days:
            return None
        offset = language.relative_days.get(phrase)
        narrated = language.narrated_days.get(phrase) if offset is None else None
        if narrated is not None and _is_before_noun(tokens, at + length, language):
            return None
        if offset is not None or narrated is not None:
            span = Span(tokens.starts[at], tokens.ends[at + length - 1])
            return StatedDay(span, offset=narrated if offset is None else offset, narrated=offset is None), at + length
    return None


def _is_before_noun(tokens: _Tokens, at: int, language: Language) -> bool:
    """Tell whether a noun follows, of which the day is the eve: `накануне выборов`."""
    if not language.cased or at >= len(tokens) or tokens.gap(at - 1).strip() or not tokens.words[at].islower():
        return False
    verbs = language.post_verbs | language.write_verbs | language.speech_verbs | language.carry_verbs
    others = language.prepositions | language.function_words | language.common | language.titles | language.auxiliaries
    known = verbs | others | language.post_nouns | frozenset(language.relative_days) | language.subjects
    return tokens.keys[at] not in known


def shift_day(day: StatedDay, days: int) -> StatedDay | None:
    """Return the stated day that lies so many days after another; None where that cannot be told."""
    if day.day is not None and day.month is not None:
        start = _make_day(day.year or 2001, day.month, day.day)
        moved = start + timedelta(days=days) if start else None
        year = moved.year if moved and day.year else None
        return replace(day, day=moved.day, month=moved.month, year=year) if moved else None
    if day.weekday is not None:
        return replace(day, weekday=(day.weekday + days) % 7)
    return replace(day, offset=day.offset + days) if day.offset is not None and not day.narrated else None


def _read_weekday(tokens: _Tokens, at: int, language: Language) -> _Hit | None:
    """Read a weekday by its full name; `Tuesday's` states a day only before a word for a post."""
    key, word, last = tokens.keys[at], tokens.words[at], at
    if at + 1 < len(tokens) and tokens.gap(at) == "-" and f"{key}-{tokens.keys[at + 1]}" in language.weekdays:
        key, last = f"{key}-{tokens.keys[at + 1]}", at + 1
    if not language.cased:
        key, last = _longest(tokens, at, language.weekdays)
    if key.endswith("'s"):
        nxt = tokens.keys[at + 1] if at + 1 < len(tokens) else ""
        key = key[:-2] if nxt in language.post_nouns else ""
    weekday = language.weekdays.get(key)
    if weekday is None or (language.capital_dates and not word[0].isupper()):
        return None
    if (
        language.cased
        and len(key) <= _ABBREVIATED
        and any(full != key and full.startswith(key) and n == weekday for full, n in language.weekdays.items())
    ):
        return None
    before = tokens.keys[at - 1] if at else ""
    if before in language.indefinite or (language.lower_dates and _is_name(tokens, at)):
        return None
    behind = _words_behind(tokens, last)
    if key in language.ordinals and behind and behind[0] not in language.function_words | language.prepositions:
        return None
    if any(phrase in language.trailing_bars for phrase in behind):
        return None
    if _follows(tokens, at, language.day_bars, language):
        return None
    is_last = (
        before in language.last_words
        or _follows(tokens, at, language.last_words, language)
        or (bool(behind) and behind[0] in language.last_words)
    )
    span = Span(tokens.starts[at], tokens.ends[last])
    return StatedDay(span, weekday=weekday, offset=-7 if is_last else None), last + 1


def _longest(tokens: _Tokens, at: int, table: Mapping[str, int]) -> tuple[str, int]:
    """Return the longest phrase of a table that begins at a word, and its last word: كانون الثاني, יום שני, 火曜日."""
    for last in range(min(at + _MOST_PHRASE, len(tokens)) - 1, at, -1):
        phrase = join_words(tokens.keys[at : last + 1])
        if phrase in table and not any(tokens.gap(i).strip() for i in range(at, last)):
            return phrase, last
    return tokens.keys[at], at


def _follows(tokens: _Tokens, at: int, words: frozenset[str], language: Language) -> bool:
    """Tell whether a word of a script without spaces stands right before a day: 先週の水曜日, 下周三."""
    start = tokens.starts[at]
    before = fold(tokens.text[max(0, start - 8) : start]).rstrip("の的 ")
    return not language.cased and bool(before) and any(before.endswith(w) for w in words if w != before[-1:] or at)


def _words_behind(tokens: _Tokens, at: int) -> list[str]:
    """Return the word behind a day and the two words behind it, where nothing but spaces lies between."""
    phrases: list[str] = []
    for i in range(at + 1, min(at + 3, len(tokens))):
        if tokens.gap(i - 1).strip():
            break
        phrases.append(" ".join([*phrases[-1:], tokens.keys[i]]))
    return phrases


def _is_name(tokens: _Tokens, at: int) -> bool:
    """Tell whether a word that is a weekday in lower case is a name here: `Domingo Pérez`, `el Viernes Santo`."""
    word = tokens.words[at]
    if not word[0].isupper() or word.isupper():
        return False
    following = tokens.words[at + 1] if at + 1 < len(tokens) and not tokens.gap(at).strip() else ""
    return at > 0 or following[:1].isupper()


def _is_barred(tokens: _Tokens, at: int, language: Language) -> bool:
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


def _month(tokens: _Tokens, at: int, language: Language) -> tuple[int | None, int]:
    """Return the month that is named here, and its last word."""
    if language.capital_dates and not tokens.words[at][0].isupper():
        return None, at
    name, last = (tokens.keys[at], at) if language.cased else _longest(tokens, at, language.months)
    return language.months.get(name), last


def _number(tokens: _Tokens, at: int) -> int:
    word = tokens.words[at] if at < len(tokens) else ""
    return int(word) if len(word) <= 4 and word.isdecimal() else 0


def _day_number(tokens: _Tokens, at: int) -> int | None:
    number = _number(tokens, at)
    return number if 1 <= number <= 31 and len(tokens.words[at]) <= 2 else None


def _is_ordinal_end(tokens: _Tokens, at: int) -> bool:
    """Tell whether the word is glued to the number before it (3rd, 1er)."""
    return at < len(tokens) and not tokens.gap(at - 1) and bool(_ORDINAL.fullmatch(tokens.words[at]))


def day_matches(stated: StatedDay, day: date, reference: date | None) -> bool | None:
    """Tell whether a stated day fits the UTC day of a post, a day either way allowed for time zones.

    A date without a year is read as any year. A weekday is the latest one up to the day of the article
    (`reference`), or of the day after it, which it already is elsewhere; with `last` before it, that of the week
    before as well. None where it cannot be told: a weekday or relative day of an article without a day.
    """
    if stated.day is not None and stated.month is not None:
        years = (stated.year,) if stated.year else (day.year - 1, day.year, day.year + 1)
        dates = [_make_day(year, stated.month, stated.day) for year in years]
        return any(_is_near(candidate, day) for candidate in dates if candidate)
    if stated.day is not None:
        latest = _latest_day(stated.day, reference) if reference else None
        return _is_near(latest, day) if latest else None
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
        if back == 6:
            yield reference + timedelta(days=1)
        return
    latest = reference - timedelta(days=back or 7)
    yield latest
    yield latest - timedelta(days=7)


def _is_near(one: date, other: date) -> bool:
    return abs((one - other).days) <= 1
