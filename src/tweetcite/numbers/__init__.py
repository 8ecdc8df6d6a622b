"""Numbers in text as values: digits with separators, number words, scales, units, currencies, percent, times of day.

Two numbers are the same when one reading of the one is a reading of the other: "5.5%" and "five and a half per
cent", "$6.1m" and "6.1 million dollars", "1,900" and "1900", "7pm" and "19:00".
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise

from tweetcite.languages import Language
from tweetcite.numbers.clocks import read_clock, read_half, read_led_hour, read_moment
from tweetcite.numbers.digits import (
    DIGITS,
    GREAT,
    LONGEST,
    Readings,
    join_groups,
    read_digits,
    read_fraction,
    read_glued,
    read_part,
    split_glued,
)
from tweetcite.numbers.han import read_han
from tweetcite.numbers.number import Number
from tweetcite.numbers.ordinals import read_ordinal
from tweetcite.numbers.roman import read_roman
from tweetcite.numbers.signs import minus_starts, negate, read_minus
from tweetcite.numbers.spelled import count_half, counts_one, read_words
from tweetcite.numbers.units import DOLLARS, LEADS, apply_unit, read_lead, read_units
from tweetcite.text import CURRENCIES, Word, split_words

_THOUSAND = 1000

__all__ = ["Number", "find_numbers", "is_number_start", "read_roman"]


def find_numbers(words: Sequence[Word], language: Language) -> tuple[Number, ...]:
    """Return the numbers among the words of a text, in order; they never overlap."""
    found: list[Number] = []
    starts, minuses = _number_starts(language), minus_starts(language)
    i = 0
    while i < len(words):
        signed = words[i].key in minuses and not (found and found[-1].last == i)  # 5% -10%
        behind = read_minus(words, i, language) if signed else i
        key = words[behind].key
        may_start = key in starts or (key[:1].isdigit() or key[:1] in CURRENCIES if key else False)
        may_start = may_start or (key in DOLLARS and behind + 1 < len(words) and words[behind + 1].key[:1] == "$")
        may_start = may_start or is_number_start(words, behind, language)
        number = _read_number(words, behind, language) if may_start else None
        if behind > i:
            number = negate(number, i, led=_is_led(words, i, language)) if number else None
        if number:
            found.append(number)
            i = number.last
        else:
            i += 1
    return tuple(found)


def _is_led(words: Sequence[Word], at: int, language: Language) -> bool:
    """Tell whether a preposition stands right before a minus, so that it is no dash: below -12."""
    return at > 0 and words[at - 1].key in language.prepositions | language.mediums


def is_number_start(words: Sequence[Word], at: int, language: Language) -> bool:
    """Tell whether words that are no number by themselves begin one here: a million, half a million, noon."""
    key = words[at].key
    if key not in _leads_of(language):
        return False
    return counts_one(words, at, language) or bool(count_half(words, at, language)) or key in language.moments


@cache
def _leads_of(language: Language) -> frozenset[str]:
    halves = (word for word, sign in language.units.items() if sign == "/2")
    return frozenset((*language.ones, *halves, *language.moments))


def _read_number(words: Sequence[Word], first: int, language: Language) -> Number | None:
    """Read the number that begins at a word; what can be a time of day is read as one too: 9.45, 9:45, 9h45."""
    moment = read_moment(words, first, language)
    if moment:
        return Number(first, moment.last, frozenset([moment.reading]))
    led = read_led_hour(words, first, language)
    if led:
        return Number(first, led[1], led[0])
    part = read_part(words, first)
    if part is not None:
        return Number(first, first + 3, frozenset([(part, "")]))
    half, at = read_half(words, first, language.half_leads)
    amount = _read_amount(words, at, language) if at < len(words) else None
    clock = read_clock(words, at, amount, half, language)
    if clock and (clock.told or amount is None):
        return Number(first, clock.last, frozenset([clock.reading]))
    if amount is None or half:
        return None
    readings, last = amount
    ordinal = read_ordinal(words, first, language)
    if clock:
        readings = readings | {clock.reading}
        hour, minute = divmod(clock.reading[0], 100)
        readings |= {(hour, "")} if minute == 0 and ":" in words[first].key else frozenset()
    if _is_decade(words, first):
        return Number(first, first + 3, frozenset((value, "s") for value, _ in readings))
    if ordinal:
        return Number(first, max(last, ordinal.last), readings | {(Decimal(ordinal.value), "")}, ordinal.value)
    return Number(first, last, readings)


def _is_decade(words: Sequence[Word], at: int) -> bool:
    """Tell whether an apostrophe stands before the s of a decade: 1980's."""
    run = words[at : at + 3]
    keys = [word.key for word in run]
    tight = all(a.end == b.start for a, b in pairwise(run))
    return len(keys) == 3 and tight and keys[0].isdigit() and keys[0].endswith("0") and keys[1:] == ["'", "s"]


def _read_amount(
    words: Sequence[Word], first: int, language: Language, *, adds: bool = True
) -> tuple[Readings, int] | None:
    lead, at = read_lead(words, first, language)
    if at == len(words) or (at == first and words[at].key == "%"):
        return None
    if words[at].key in CURRENCIES and at + 1 < len(words):
        lead, at = lead or words[at].key, at + 1
    han = read_han(words, at, language)
    if han:
        amount, at = han
        return read_units(frozenset([(amount, lead)]), words, at, language)
    digits = DIGITS.match(words[at].key) if words[at].kind == "word" else None
    if digits:
        if len(digits[2]) > LONGEST:
            return None
        return _read_with_digits(words, at, digits, lead, language, adds=adds)
    values, at, glued = _read_without_digits(words, at, language)
    if glued:
        whole = _read_amount(glued, 0, language)
        if whole is None or whole[1] < len(glued):
            return None
        return _read_on(whole[0], words, at, language, adds=adds)
    if values is None:
        return None
    return _read_on(frozenset([(values, lead)]), words, at, language, adds=adds)


def _read_with_digits(
    words: Sequence[Word], at: int, digits: re.Match[str], lead: str, language: Language, *, adds: bool
) -> tuple[Readings, int]:
    unit = lead or digits[1]
    grouped, at = join_groups(digits[2], words, at + 1)
    values, suffix = read_digits(grouped, language), digits[3]
    if suffix in language.ordinal_endings and suffix != "°":
        suffix = ""
    if (
        suffix in ("m", "k")
        and at < len(words)
        and words[at].key in CURRENCIES
        and words[at - 1].end == words[at].start
    ):
        values, suffix = [value * 10 ** (GREAT if suffix == "m" else 3) for value in values], ""
    if suffix and not suffix.isascii() and len(values) == 1:
        value, suffix, at = read_glued(words, at, values[0], suffix, language)
        values = [value]
    half = read_fraction(words, at) if not suffix else None
    if half:
        values, at = [value + half for value in values], at + 1
    readings = frozenset((value, unit) for value in values)
    if suffix:
        readings = frozenset(r for value in values for r in apply_unit(value, unit, suffix, language))
    return _read_on(readings, words, at, language, adds=adds)


def _read_without_digits(
    words: Sequence[Word], at: int, language: Language
) -> tuple[Decimal | None, int, Sequence[Word]]:
    """Return what a number in words, or a fraction's sign, is worth and where it ends; or the pieces of a glued one."""
    fraction = read_fraction(words, at)
    if fraction is not None:
        return fraction, at + 1, ()
    if counts_one(words, at, language):
        return Decimal(1), at + 1, ()
    half = count_half(words, at, language)
    if half:
        return Decimal("0.5"), half, ()
    if words[at].key in language.counted and at + 1 < len(words) and words[at + 1].key in language.units:
        return Decimal(str(language.counted[words[at].key])), at + 1, ()
    value, end = read_words(words, at, language)
    glued = split_glued(words[at]) if value is None else ()
    return value, at + 1 if glued else end, glued


def _read_on(
    readings: Readings, words: Sequence[Word], at: int, language: Language, *, adds: bool
) -> tuple[Readings, int]:
    """Take the units behind a value, and the thousands or hundreds that are told behind its scale."""
    readings, at = read_units(readings, words, at, language)
    if adds:
        readings, at = _add_thousands(readings, words, at, language)
        readings, at = _add_hundreds(readings, words, at, language)
    return frozenset((value.normalize(), unit) for value, unit in readings), at


def _add_thousands(readings: Readings, words: Sequence[Word], at: int, language: Language) -> tuple[Readings, int]:
    """Add the thousands that are told behind the millions: two million three hundred thousand."""
    great = all(value >= 10**GREAT and unit in ("", *CURRENCIES) for value, unit in readings)
    start = at + (at < len(words) and words[at].key in language.number_joins)
    if (
        not great
        or start >= len(words)
        or not (words[start].key in language.number_words or words[start].key.isdigit())
    ):
        return readings, at
    more = _read_amount(words, start, language, adds=False)
    if more is None or not all(1000 <= value < 10**GREAT and value % 1000 == 0 for value, _ in more[0]):
        return readings, at
    if language.units.get(words[more[1] - 1].key) != "e3" and not any(u for _, u in more[0]):
        return readings, at
    return _sum(readings, more[0]), more[1]


def _add_hundreds(readings: Readings, words: Sequence[Word], at: int, language: Language) -> tuple[Readings, int]:
    """Add the hundreds in digits that are told behind thousands: 2 bin 500, ۲ هزار و ۵۰۰."""
    counted = 1 < at < len(words) and words[at - 2].key[-1:].isdigit() and language.units.get(words[at - 1].key) == "e3"
    if not counted and not (0 < at < len(words) and _is_thousand(words, at, language)):
        return readings, at
    start = at + (words[at].key in language.number_joins)
    start += at < start < len(words) and words[start].key == "-"  # אלף ו-200
    if (
        start >= len(words)
        or not (words[start].key.isdigit() and len(words[start].key) <= 3)
        or any(u for _, u in readings)
    ):
        return readings, at
    more = _read_amount(words, start, language, adds=False)
    return (_sum(readings, more[0]), more[1]) if more else (readings, at)


def _is_thousand(words: Sequence[Word], at: int, language: Language) -> bool:
    """Tell whether a thousand in words stands right before digits or what joins them: هزار و ۲۰۰, bin 200, ألف و200."""
    joined = words[at].key in language.number_joins
    near = words[at].start - words[at - 1].end <= 1 + (not language.cased)
    return language.number_words.get(words[at - 1].key) == _THOUSAND and near and (joined or words[at].key.isdigit())


def _sum(readings: Readings, more: Readings) -> Readings:
    return frozenset((a + b, unit or other) for a, unit in readings for b, other in more)


@cache
def _number_starts(language: Language) -> frozenset[str]:
    """Return the words with which a number can begin: those of numbers, and of units that stand before theirs."""
    words = (word.partition(" ")[0] for word in language.number_words)
    leads = (
        split_words(phrase)[0].key for phrase in (*language.unit_leads, *language.half_leads, *language.hour_leads)
    )
    return frozenset((*words, *leads, *language.counted, "%", "#", *LEADS))
