"""Numbers in text as values: digits with separators, number words, scales, units, currencies, percent.

Two numbers are the same when one reading of the one is a reading of the other: "5.5%" and "five and a half per
cent", "$6.1m" and "6.1 million dollars", "1,900" and "1900".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from tweetcite.languages import Language
from tweetcite.text import Word

_CURRENCY = "$€£¥₹"
_DIGITS = re.compile(r"([$€£¥₹]?)(\d+(?:[.,: '](?=\d)\d+)*)([^\W\d_]*|[%‰°])$")
_ORDINAL = re.compile(r"st|nd|rd|th")
_LONGEST = 18
_MOST_WORDS = 5


@dataclass(frozen=True, slots=True)
class Number:
    """A number phrase: words `first` up to `last` (exclusive), and each (value, unit) it can be read as."""

    first: int
    last: int
    readings: frozenset[tuple[Decimal, str]]

    def is_same(self, other: "Number") -> bool:
        """Tell whether the two can mean the same quantity."""
        return bool(self.readings & other.readings)


def find_numbers(words: Sequence[Word], language: Language) -> tuple[Number, ...]:
    """Return the numbers among the words of a text, in order; they never overlap."""
    found: list[Number] = []
    i = 0
    while i < len(words):
        key = words[i].key
        may_start = key[:1].isdigit() or key[:1] in _CURRENCY or key in language.number_words
        number = _read_number(words, i, language) if key and may_start else None
        if number:
            found.append(number)
            i = number.last
        else:
            i += 1
    return tuple(found)


def _read_number(words: Sequence[Word], first: int, language: Language) -> Number | None:
    currency, at = "", first
    if words[at].key in _CURRENCY and at + 1 < len(words):
        currency, at = words[at].key, at + 1
    digits = _DIGITS.match(words[at].key) if words[at].kind == "word" else None
    suffix = ""
    if digits:
        if len(digits[2]) > _LONGEST:
            return None
        currency = digits[1] or currency
        grouped, at = _join_groups(digits[2], words, at + 1)
        values = _read_digits(grouped, language)
        suffix = "" if _ORDINAL.fullmatch(digits[3]) else digits[3]
    else:
        value, at = _read_words(words, at, language)
        if value is None:
            return None
        values = [value]
    readings = {(value, currency) for value in values}
    if suffix:
        readings = {r for value in values for r in _apply_unit(value, currency, suffix, language)}
    readings, at = _read_units(readings, words, at, language)
    return Number(first, at, frozenset((value.normalize(), unit) for value, unit in readings))


def _join_groups(text: str, words: Sequence[Word], at: int) -> tuple[str, int]:
    """Join groups of three digits that plain spaces separate: `800 000`."""
    if not (text.isdigit() and 1 <= len(text) <= 3) or text.startswith("0"):
        return text, at
    while (
        at < len(words)
        and len(words[at].key) == 3
        and words[at].key.isdigit()
        and words[at].start == words[at - 1].end + 1
        and len(text) < _LONGEST
    ):
        text, at = text + words[at].key, at + 1
    return text, at


def _read_digits(text: str, language: Language) -> list[Decimal]:
    """Read digits with separators; both readings where the separator leaves it open."""
    plain = re.sub(r"[ ']", "", text)
    if ":" in plain:
        return [Decimal(plain.replace(":", ""))]
    marks = [c for c in plain if c in ".,"]
    if not marks:
        return [Decimal(plain)]
    tail = len(plain) - max(plain.rfind("."), plain.rfind(",")) - 1
    if len(set(marks)) == 1 and (len(marks) > 1 or tail == 3):
        thousands = Decimal(re.sub(r"[.,]", "", plain))
        is_decimal = len(marks) == 1 and (marks[0] == ",") == language.decimal_comma
        return [Decimal(plain.replace(",", "."))] if is_decimal else [thousands]
    decimal_mark = marks[-1]
    kept = "".join(c for i, c in enumerate(plain) if c not in ".," or i == plain.rfind(decimal_mark))
    try:
        return [Decimal(kept.replace(",", "."))]
    except InvalidOperation:
        return [Decimal(re.sub(r"[.,]", "", plain))]


def _read_words(words: Sequence[Word], at: int, language: Language) -> tuple[Decimal | None, int]:
    """Read "two hundred and six", "forty-one", "five and a half": the value and where it ends."""
    total, current, start, last_was_small = Decimal(0), None, at, False
    end = at
    while at < len(words):
        key = words[at].key
        small, after = _match_word(words, at, language)
        scale = language.units.get(key, "")
        if small is not None and small >= 100 and current and (small == 1000 or 0 < current % 1000 < 100):
            if small == 1000:
                total, current = total + current * small, Decimal(0)
            else:
                current += current % 1000 * (small - 1)
            last_was_small, at, end = False, after, after
        elif small is not None:
            if current is not None and last_was_small and not (current % 100 >= 20 and small < 10):
                break
            current = (current or Decimal(0)) + small
            last_was_small, at, end = small < 100, after, after
        elif current is not None and re.fullmatch(r"e[23]", scale):
            current = current * Decimal(f"1{scale}")
            last_was_small, at, end = False, at + 1, at + 1
            if scale == "e3":
                total, current = total + current, Decimal(0)
        elif key == "-" and current is not None and _is_tight(words, at):
            at += 1
        elif current is not None and key in language.number_joins and at + 1 < len(words):
            half = _read_half(words, at + 1, language)
            if half:
                return total + current + Decimal("0.5"), half
            if words[at + 1].key not in language.number_words or last_was_small:
                break
            at += 1
        else:
            break
    return (None, start) if current is None else (total + current, end)


def _match_word(words: Sequence[Word], at: int, language: Language) -> tuple[Decimal | None, int]:
    """Return the value of the longest number word here and where it ends: `treinta y cinco`, `quatre-vingt-dix`."""
    value, end, phrase = language.number_words.get(words[at].key), at + 1, words[at].key
    if value is None:
        return None, at
    i, last = at + 1, min(len(words), at + 2 * _MOST_WORDS)
    while i < last:
        if words[i].key == "-" and _is_tight(words, i):
            i += 1
            continue
        phrase = f"{phrase} {words[i].key}"
        i += 1
        if phrase in language.number_words:
            value, end = language.number_words[phrase], i
    return Decimal(str(value)), end


def _is_tight(words: Sequence[Word], at: int) -> bool:
    """Tell whether the mark joins its neighbours without a space."""
    return at + 1 < len(words) and words[at - 1].end == words[at].start and words[at].end == words[at + 1].start


def _read_half(words: Sequence[Word], at: int, language: Language) -> int | None:
    """Return where "a half" ends, if it starts here."""
    if language.units.get(words[at].key) == "/2":
        return at + 1
    if at + 1 < len(words) and language.units.get(words[at + 1].key) == "/2":
        return at + 2
    return None


def _read_units(
    readings: set[tuple[Decimal, str]], words: Sequence[Word], at: int, language: Language
) -> tuple[set[tuple[Decimal, str]], int]:
    """Take the scale and the unit that follow the value."""
    for _ in range(2):
        if at >= len(words):
            break
        pair = f"{words[at].key} {words[at + 1].key}" if at + 1 < len(words) else ""
        if pair in language.units:
            unit, length = pair, 2
        elif words[at].kind == "word" and (words[at].key in language.units or words[at].key in "%$€£¥₹"):
            unit, length = words[at].key, 1
        else:
            break
        sign = language.units.get(unit, unit)
        if (len(unit) == 1 and unit.isalpha()) or sign in ("/2", "e2"):
            break
        readings = {r for value, known in readings for r in _apply_unit(value, known, unit, language)}
        at += length
    return readings, at


def _apply_unit(value: Decimal, known: str, unit: str, language: Language) -> list[tuple[Decimal, str]]:
    sign = language.units.get(unit, unit)
    if unit in language.units and re.fullmatch(r"e\d+", sign):
        scaled = (value * Decimal(f"1{sign}"), known)
        # "2118m" may be metres, "€61m" may not
        return [scaled] if known or unit != "m" else [scaled, (value, "meter")]
    if unit in language.units and re.fullmatch(r"x\d+", sign):
        return [(value * int(sign[1:]), known)]
    return [(value, known if known and sign == known else sign)]
