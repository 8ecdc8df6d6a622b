"""Units of numbers: before them, behind them, with their scales and currencies."""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from tweetcite.languages import Language
from tweetcite.numbers.digits import EXPONENT, GREAT, Readings
from tweetcite.numbers.spelled import read_half_behind
from tweetcite.text import CURRENCIES, Word, join_words, split_words

LEADS = {"eur": "€", "usd": "us$", "gbp": "£"}
"""Codes of currencies before or behind a number."""
DOLLARS = frozenset("us u.s a au c ca nz hk s r".split())
"""What stands before the sign of a dollar (US$), or of a real (R$)."""
_UNITS = {symbol: symbol for symbol in "mm cm km ml cl dl l mg g kg kw kwh mwh gwh mw gw tw mb gb tb ft lb °".split()}
_UNITS |= {"μg": "μg", "mcg": "μg", "mph": "mi/h", "kmh": "km/h", "kph": "km/h", "lbs": "lb"} | LEADS
"""Symbols of units that all languages share."""
_LETTERS = frozenset("gl")
"""Those of one letter that stand for nothing else behind a number: 200 g, 2 l."""
_RATES = frozenset("km mi m meter".split())
_DEGREES = frozenset(["c", "f", "celsius", "fahrenheit"])
_LOOSE = {
    "$": frozenset(["us$", "a$", "au$", "c$", "ca$", "nz$", "hk$", "s$", "peso"]),
    "#": frozenset(["", "no"]),
    "pound": frozenset(["£", "lb"]),
    "°": frozenset(["°c", "°f"]),
    "度": frozenset(["°c"]),
    "도": frozenset(["°c"]),
    "キロ": frozenset(["km", "kg"]),
}
"""Signs that mean one of several units, and which."""
_LONGEST_UNIT = 5
_THOUSAND = 3


def mean_the_same(one: str, other: str) -> bool:
    """Tell whether a sign that leaves the unit open can mean the other: $ for US$, 30 degrees for 30 °C."""
    return other in _LOOSE.get(one, ()) or one in _LOOSE.get(other, ())


def read_lead(words: Sequence[Word], at: int, language: Language) -> tuple[str, int]:
    """Return the unit that stands before a number and where it ends: %20, yüzde 20, 百分之三十."""
    if words[at].key == "#":
        return "#", at + 1
    if words[at].key == "%":
        return "%", at + (at + 1 < len(words) and words[at + 1].start == words[at].end)
    if words[at].key in DOLLARS and at + 1 < len(words) and words[at + 1].key[:1] == "$" and touch(words, at):
        return f"{words[at].key.replace('.', '')}$", at + 1
    if words[at].key in LEADS and at + 1 < len(words):
        return LEADS[words[at].key], at + 1
    longest = _LONGEST_UNIT if words[at].key in _openers(language) else 0
    for length in range(min(longest, len(words) - at - 1), 0, -1):
        sign = language.unit_leads.get(join_words([w.key for w in words[at : at + length]]))
        if sign:
            return sign, at + length
    return "", at


@cache
def _openers(language: Language) -> frozenset[str]:
    """Return the first words of the units that stand before their numbers."""
    return frozenset(split_words(phrase)[0].key for phrase in language.unit_leads)


def read_units(readings: Readings, words: Sequence[Word], at: int, language: Language) -> tuple[Readings, int]:
    """Take the scale and the unit that follow the value."""
    scale = _glued_scale(words, at)
    if scale:
        return frozenset((value * 10**scale, words[at + 1].key) for value, _ in readings), at + 2
    at += _is_joined(words, at, language)
    for _ in range(2):
        if at >= len(words):
            break
        unit, length = _longest_unit(words, at, language)
        if length > 1:
            pass
        elif words[at].key == "%" or (words[at].kind == "word" and _is_unit(words[at].key, language)):
            unit, length = words[at].key, 1
        else:
            break
        sign = _sign_of(unit, language)
        if EXPONENT.fullmatch(sign) and any(known == "%" for _, known in readings):
            break
        letter = len(unit) == 1 and unit.isascii() and unit.isalpha() and unit not in _LETTERS
        if letter or sign in ("/2", "e2"):
            break
        readings = frozenset(r for value, known in readings for r in apply_unit(value, known, unit, language))
        at += length
        if EXPONENT.fullmatch(sign) and _joins_currency(words, at, unit, language):
            at += 1
        half = read_half_behind(words, at, language) if EXPONENT.fullmatch(sign) else None
        if half:
            readings, at = frozenset((value + Decimal(f"0.5{sign}"), known) for value, known in readings), half
    return _read_denominator(readings, words, at, language)


def _is_joined(words: Sequence[Word], at: int, language: Language) -> bool:
    """Tell whether a hyphen joins a number to its unit: a 10-mile walk."""
    if not 0 < at < len(words) - 1 or words[at].key != "-":
        return False
    unit = words[at + 1].key
    return touch(words, at - 1) and touch(words, at) and len(unit) > 1 and _is_unit(unit, language)


def _is_unit(word: str, language: Language) -> bool:
    return word in language.units or word in CURRENCIES or word in _UNITS


def _sign_of(unit: str, language: Language) -> str:
    return language.units.get(unit) or _UNITS.get(unit, unit)


def _read_denominator(readings: Readings, words: Sequence[Word], at: int, language: Language) -> tuple[Readings, int]:
    """Take what makes a unit a rate or a degree one of a scale: km/h, 10 °C."""
    units = {unit for _, unit in readings}
    if at < len(words) and units == {"°"} and words[at].key in _DEGREES:
        return frozenset((value, f"°{words[at].key[0]}") for value, _ in readings), at + 1
    hours = ("h", *language.hours)
    if at + 1 < len(words) and units & _RATES and words[at].key == "/" and words[at + 1].key in hours:
        return frozenset((value, f"{unit}/h") for value, unit in readings), at + 2
    return readings, at


def _glued_scale(words: Sequence[Word], at: int) -> int:
    """Return the power of ten of a letter with the sign of a currency behind it: 4,1 M€, 250 k€."""
    if at + 1 >= len(words) or words[at + 1].key not in CURRENCIES or not touch(words, at):
        return 0
    return {"m": GREAT, "k": _THOUSAND}.get(words[at].key, 0)


def touch(words: Sequence[Word], at: int) -> bool:
    return words[at].end == words[at + 1].start


def _joins_currency(words: Sequence[Word], at: int, scale: str, language: Language) -> bool:
    """Tell whether a word only leads from a scale to its currency, or the stop of a short form does.

    So 4 millones de euros and 4,1 Mio. Euro.
    """
    if at + 1 == len(words):
        return words[at].key in language.scale_joins  # the currency is cut off
    if at + 1 > len(words) or not _is_unit(words[at + 1].key, language):
        return False
    if EXPONENT.fullmatch(_sign_of(words[at + 1].key, language)):
        return False
    short = words[at].key == "." and scale in language.abbreviations and touch(words, at - 1)
    return short or words[at].key in language.scale_joins


def _longest_unit(words: Sequence[Word], at: int, language: Language) -> tuple[str, int]:
    """Return the longest unit of several words that begins here (per cent, パーセント), or nothing."""
    for length in range(min(_LONGEST_UNIT, len(words) - at), 1, -1):
        unit = join_words([w.key for w in words[at : at + length]])
        if unit in language.units:
            return unit, length
    return "", 0


def apply_unit(value: Decimal, known: str, unit: str, language: Language) -> list[tuple[Decimal, str]]:
    sign = f"°{unit}" if unit in ("c", "f") else _sign_of(unit, language)
    if sign == "割":
        return [(value * 10, "%")]
    if unit in language.units and re.fullmatch(r"e\d+", sign):
        scaled = (value * Decimal(f"1{sign}"), known)
        # "2118m" may be metres, "€61m" may not
        return [scaled] if known or unit != "m" else [scaled, (value, "meter")]
    if unit in language.units and re.fullmatch(r"x\d+", sign):
        return [(value * int(sign[1:]), known)]
    if known[-1:] in CURRENCIES and sign in CURRENCIES and known != sign and not mean_the_same(known, sign):
        return [(value, known + sign)]  # €71 million dollars: what says two things says neither
    return [(value, known if known and sign == known else sign)]
