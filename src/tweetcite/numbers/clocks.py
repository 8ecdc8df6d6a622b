"""Times of day inside a text, each as one value: 7pm, 7 p.m., 19:00, 19h, 19 h 00, 19 Uhr, 午後7時."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from tweetcite.languages import Language
from tweetcite.numbers.digits import Readings
from tweetcite.text import Word, join_words

_TIME = re.compile(r"([01]?\d|2[0-4])(?:[:.hu]([0-5]\d))?([^\W\d_]*)$")
_MINUTES = re.compile(r"[0-5]\d$")
_WITH_UNIT = re.compile(r"([0-5]?\d)([^\W\d_]*)$")
_LAST_HOUR, _NOON = 24, 12
_LONGEST_HALF, _LONGEST_LEAD = 4, 2
_HOUR_DIGITS = 2


class Clock(NamedTuple):
    """A time of day and where it ends; `told` where a word says that it is one, not only two pairs of digits (9.45)."""

    reading: tuple[Decimal, str]
    last: int
    told: bool


def read_half(words: Sequence[Word], at: int, halves: Mapping[str, str]) -> tuple[str | None, int]:
    """Return which half of the day the words here name (am, pm) and where they end: p.m., 午後."""
    for length in range(min(_LONGEST_HALF, len(words) - at), 0, -1) if halves else ():
        half = halves.get(join_words([word.key for word in words[at : at + length]]))
        if half:
            return half, at + length
    return None, at


def read_moment(words: Sequence[Word], at: int, language: Language) -> Clock | None:
    """Read the word for a time of day, also behind its hour: noon, 12 noon."""
    last = at + 1
    if words[at].key == "12" and last < len(words):
        at = last
    hour = language.moments.get(words[at].key)
    return None if hour is None else Clock((Decimal(hour * 100), ":"), at + 1, True)


def read_led_hour(words: Sequence[Word], at: int, language: Language) -> tuple[Readings, int] | None:
    """Read an hour whose minutes are told before it, of either half of the day: half past nine, halb zehn."""
    for length in range(_LONGEST_LEAD, 0, -1) if language.hour_leads else ():
        lead = language.hour_leads.get(join_words([word.key for word in words[at : at + length]]))
        if lead is None or at + length >= len(words):
            continue
        key = words[at + length].key
        hour = int(key) if key.isdecimal() and len(key) <= _HOUR_DIGITS else language.number_words.get(key, 0)
        if 1 <= hour <= _NOON:
            minutes = [(int(hour) % _NOON + half) * 60 + lead for half in (0, _NOON)]
            return frozenset((Decimal(m // 60 % _LAST_HOUR * 100 + m % 60), ":") for m in minutes), at + length + 1
    return None


def read_clock(
    words: Sequence[Word], at: int, amount: tuple[Readings, int] | None, half: str | None, language: Language
) -> Clock | None:
    """Read a time of day. `amount`: what the same words are as a number; `half`: the half of the day before them."""
    match = _TIME.match(words[at].key) if at < len(words) else None
    if match and (match[3].isascii() or match[3] in language.endings):
        suffix = "" if match[3] in language.endings else match[3]
        hour, minute, last = int(match[1]), match[2], at + 1
    else:
        hours = [(value, unit) for value, unit in amount[0] if unit in ("", *language.hours)] if amount else []
        if amount is None or len(hours) != 1 or not _is_hour(hours[0][0]):
            return None
        hour, minute, suffix, last = int(hours[0][0]), None, hours[0][1], amount[1]
    told = suffix in language.hours
    if suffix and not told and suffix not in language.halves:
        return None
    if not suffix and last < len(words) and words[last].key in language.hours:
        told, last = True, last + 1
    if told and not minute:
        minute, last = _read_minutes(words, last, language)
    if suffix in language.halves:
        half = language.halves[suffix]
    elif not half:
        half, last = read_half(words, last, language.halves)
    if half:
        told, hour = True, hour % _NOON + _NOON * (half == "pm" or (half == "night" and hour != _NOON))
    if not (told or minute):
        return None
    return Clock((Decimal(hour * 100 + int(minute or 0)), ":"), last, told)


def _read_minutes(words: Sequence[Word], at: int, language: Language) -> tuple[str | None, int]:
    """Read the minutes behind an hour: 16 h 30, 18時05分, 18시 5분에."""
    key = words[at].key if at < len(words) else ""
    if not language.minutes:
        return (key, at + 1) if language.cased and _MINUTES.match(key) else (None, at)
    if key in language.half_hours:
        return "30", at + 1
    match = _WITH_UNIT.match(key)
    if not match:
        return None, at
    unit, last = match[2], at + 1
    if not unit and last < len(words):
        unit, last = words[last].key, last + 1
    written_on = {minute + ending for minute in language.minutes for ending in language.endings}
    told = unit in language.minutes or unit in written_on
    return (match[1].zfill(2), last) if told else (None, at)


def _is_hour(value: Decimal) -> bool:
    return value == int(value) and 0 <= value <= _LAST_HOUR
