"""Numbers in text as values: digits with separators, number words, scales, units, currencies, percent.

Two numbers are the same when one reading of the one is a reading of the other: "5.5%" and "five and a half per
cent", "$6.1m" and "6.1 million dollars", "1,900" and "1900".
"""

import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from tweetcite.languages import Language
from tweetcite.text import CURRENCIES, Word, join_words, split_words

_DIGITS = re.compile(rf"([{CURRENCIES}]?)(\d+(?:[.,:'٫٬]\d+| \d{{3}}(?!\d))*)([^\W\d_]*|[%‰°])$")
_GLUED = re.compile(r"\d+(?:,\d{3})*[^\W\d_]+|\d+$")
_ORDINAL = re.compile(r"st|nd|rd|th")
_CLOCK = re.compile(r"([01]?\d|2[0-4])[:.h]([0-5]\d)$")
_LONGEST = 18
_WIDEST_GAP = 2
_EXPONENT = re.compile(r"e(\d+)")
_PLAIN_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,15}(?:\.\d{1,6})?")
_MYRIAD = 10_000
_GREAT = 6
# sign -> whether it is written digit by digit, and its value
_HAN_DIGITS = {sign: (True, Decimal(i)) for i, sign in enumerate("〇一二三四五六七八九")} | {
    "零": (True, Decimal(0)),
    "两": (True, Decimal(2)),
    "兩": (True, Decimal(2)),
}
_HAN_SCALES = (
    {"十": 10, "百": 100, "千": 1000} | dict.fromkeys("万萬", 10**4) | dict.fromkeys("億亿", 10**8) | {"兆": 10**12}
)
_LONGEST_UNIT = 5
_MOST_WORDS = 5


class Number(NamedTuple):
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
    starts = _number_starts(language)
    i = 0
    while i < len(words):
        key = words[i].key
        may_start = key in starts or (key[:1].isdigit() or key[:1] in CURRENCIES if key else False)
        number = _read_number(words, i, language) if may_start or counts_one(words, i, language) else None
        if number:
            found.append(number)
            i = number.last
        else:
            i += 1
    return tuple(found)


def _read_number(words: Sequence[Word], first: int, language: Language, *, adds: bool = True) -> Number | None:
    """Read the number that begins at a word; what can be a time of day is read as one too: 9.45, 9:45, 9h45."""
    number = _read_amount(words, first, language, adds=adds)
    clock = _CLOCK.match(words[first].key)
    if not clock:
        return number
    time = Decimal(clock[1] + clock[2]), ":"
    return (
        Number(first, number.last, number.readings | {time}) if number else Number(first, first + 1, frozenset([time]))
    )


def _read_amount(words: Sequence[Word], first: int, language: Language, *, adds: bool) -> Number | None:
    currency, at = _read_lead(words, first, language)
    if at == len(words) or (at == first and words[at].key == "%"):
        return None
    if words[at].key in CURRENCIES and at + 1 < len(words):
        currency, at = words[at].key, at + 1
    han = _read_han(words, at, language)
    if han:
        amount, at = han
        readings, at = _read_units({(amount, currency)}, words, at, language)
        return Number(first, at, frozenset((v.normalize(), unit) for v, unit in readings))
    digits = _DIGITS.match(words[at].key) if words[at].kind == "word" else None
    suffix = ""
    if digits:
        if len(digits[2]) > _LONGEST:
            return None
        currency = digits[1] or currency
        grouped, at = _join_groups(digits[2], words, at + 1)
        values = _read_digits(grouped, language)
        suffix = "" if _ORDINAL.fullmatch(digits[3]) else digits[3]
        if suffix == "m" and at < len(words) and words[at].key in CURRENCIES and _touch(words, at - 1):
            values, suffix = [value * 10**_GREAT for value in values], ""
        if suffix and not suffix.isascii() and len(values) == 1:
            amount, suffix, at = _read_glued(words, at, values[0], suffix, language)
            values = [amount]
    elif counts_one(words, at, language):
        values, at = [Decimal(1)], at + 1
    elif words[at].key in language.counted and at + 1 < len(words) and words[at + 1].key in language.units:
        values, at = [Decimal(str(language.counted[words[at].key]))], at + 1
    else:
        glued = _split_glued(words[at])
        value, end = _read_words(words, at, language)
        if value is None and glued:
            whole = _read_number(glued, 0, language)
            return Number(first, at + 1, whole.readings) if whole and whole.last == len(glued) else None
        if value is None:
            return None
        values, at = [value], end
    readings = {(value, currency) for value in values}
    if suffix:
        readings = {r for value in values for r in _apply_unit(value, currency, suffix, language)}
    readings, at = _read_units(readings, words, at, language)
    if adds:
        readings, at = _add_thousands(readings, words, at, language)
    return Number(first, at, frozenset((value.normalize(), unit) for value, unit in readings))


def _split_glued(word: Word) -> list[Word]:
    """Split digits and scales that are written as one word: 3만5천."""
    pieces = list(_GLUED.finditer(word.key)) if word.key[:1].isdigit() else []
    if len(pieces) < 2 or "".join(m.group() for m in pieces) != word.key:
        return []
    return [Word(m.group(), word.start + m.start(), word.start + m.end()) for m in pieces]


def _add_thousands(
    readings: set[tuple[Decimal, str]], words: Sequence[Word], at: int, language: Language
) -> tuple[set[tuple[Decimal, str]], int]:
    """Add the thousands that are told behind the millions: two million three hundred thousand."""
    great = all(value >= 10**_GREAT and unit in ("", *CURRENCIES) for value, unit in readings)
    start = at + (at < len(words) and words[at].key in language.number_joins)
    if (
        not great
        or start >= len(words)
        or not (words[start].key in language.number_words or words[start].key.isdigit())
    ):
        return readings, at
    more = _read_number(words, start, language, adds=False)
    if more is None or not all(1000 <= value < 10**_GREAT and value % 1000 == 0 for value, _ in more.readings):
        return readings, at
    if language.units.get(words[more.last - 1].key) != "e3" and not any(u for _, u in more.readings):
        return readings, at
    return {(a + b, unit or other) for a, unit in readings for b, other in more.readings}, more.last


@cache
def _number_starts(language: Language) -> frozenset[str]:
    """Return the words with which a number can begin: those of numbers, and of units that stand before theirs."""
    words = (word.partition(" ")[0] for word in language.number_words)
    leads = (split_words(phrase)[0].key for phrase in language.unit_leads)
    return frozenset((*words, *leads, *language.counted, "%"))


def _read_lead(words: Sequence[Word], at: int, language: Language) -> tuple[str, int]:
    """Return the unit that stands before a number and where it ends: %20, yüzde 20, 百分之三十."""
    if words[at].key == "%":
        return "%", at + (at + 1 < len(words) and words[at + 1].start == words[at].end)
    for length in range(min(_LONGEST_UNIT, len(words) - at - 1), 0, -1):
        sign = language.unit_leads.get(join_words([w.key for w in words[at : at + length]]))
        if sign:
            return sign, at + length
    return "", at


def counts_one(words: Sequence[Word], at: int, language: Language) -> bool:
    """Tell whether an article counts one of a great scale: un millón, ein Milliarde."""
    if words[at].key not in language.ones or at + 1 == len(words):
        return False
    scale = language.units.get(words[at + 1].key, "")
    return bool(_EXPONENT.fullmatch(scale)) and int(scale[1:]) >= _GREAT


def _join_groups(text: str, words: Sequence[Word], at: int) -> tuple[str, int]:
    """Join groups of three digits that plain spaces separate: `800 000`."""
    if not (text.isdigit() and 1 <= len(text) <= 3) or text.startswith("0"):
        return text, at
    while (
        at < len(words)
        and len(words[at].key) == 3
        and words[at].key.isdigit()
        and 0 < words[at].start - words[at - 1].end <= _WIDEST_GAP
        and len(text) < _LONGEST
    ):
        text, at = text + words[at].key, at + 1
    return text, at


def _read_digits(text: str, language: Language) -> list[Decimal]:
    """Read digits with separators; both readings where the separator leaves it open."""
    plain = re.sub(r"[ '٬]", "", text).replace("٫", ".")
    if ":" in plain:
        head, *listed = re.split(r"[.,]", plain.replace(":", ""))
        return [Decimal(f"{head}.{''.join(listed)}")]
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


def _read_han(words: Sequence[Word], at: int, language: Language) -> tuple[Decimal, int] | None:
    """Read a number in Chinese characters, also mixed with digits: 三千二百, 3千2百, 1億2000万."""
    first = at
    total, section, digit = Decimal(0), Decimal(0), None
    while at < len(words):
        key = words[at].key
        plain = _HAN_DIGITS.get(key) or (_western(key) if digit is None else None)
        scale = _HAN_SCALES.get(key)
        if key == "点" and digit is not None and at + 1 < len(words) and words[at + 1].key in _HAN_DIGITS:
            fraction = "".join(str(_HAN_DIGITS[w.key][1]) for w in _han_digits(words, at + 1))
            return total + section + Decimal(f"{digit}.{fraction}"), at + 1 + len(fraction)
        if plain is not None:
            digit = plain[1] if digit is None or not plain[0] else digit * 10 + plain[1]
        elif scale is None:
            break
        elif scale >= _MYRIAD:
            total += ((section + (digit or 0)) or 1) * scale
            section, digit = Decimal(0), None
        else:
            section += (1 if digit is None else digit) * scale
            digit = None
        at += 1
    if not any(word.key in _HAN_DIGITS or word.key in _HAN_SCALES for word in words[first:at]):
        return None
    return total + section + (digit or 0), at


def _han_digits(words: Sequence[Word], at: int) -> list[Word]:
    """Return the digits in Chinese characters that stand in a row."""
    return list(takewhile(lambda word: word.key in _HAN_DIGITS, words[at : at + _LONGEST]))


def _western(key: str) -> tuple[bool, Decimal] | None:
    return (False, Decimal(key.replace(",", ""))) if _PLAIN_DIGITS.fullmatch(key) else None


def _read_glued(
    words: Sequence[Word], at: int, value: Decimal, suffix: str, language: Language
) -> tuple[Decimal, str, int]:
    """Read scales and a unit written onto digits, over several words: 300만원, 5만 3천명."""
    total = Decimal(0)
    while True:
        while suffix and (exponent := _EXPONENT.fullmatch(language.units.get(suffix[0], ""))):
            value, suffix = value * Decimal(10) ** int(exponent[1]), suffix[1:]
        total += value
        following = _DIGITS.match(words[at].key) if at < len(words) and not suffix else None
        if not following or following[1] or not following[3] or following[3].isascii() or value < _MYRIAD:
            break
        value, suffix, at = Decimal(re.sub(r"\D", "", following[2])), following[3], at + 1
    return total, _unit_of(suffix, language), at


def _unit_of(suffix: str, language: Language) -> str:
    """Return the unit that is written onto digits, known or not, without the particles behind it: 50상자를, 50мг."""
    if suffix in language.units or not language.endings:
        return suffix
    known = next((suffix[:n] for n in range(len(suffix), 0, -1) if suffix[:n] in language.units), "")
    ending = max((e for e in language.endings if suffix.endswith(e)), key=len, default="")
    return known or suffix.removesuffix(ending)


def _read_words(words: Sequence[Word], at: int, language: Language) -> tuple[Decimal | None, int]:
    """Read "two hundred and six", "forty-one", "five and a half": the value and where it ends."""
    total, current, start, last_was_small = Decimal(0), None, at, False
    end = at
    while at < len(words):
        key = words[at].key
        small, after = _match_word(words, at, language)
        scale = language.units.get(key, "")
        if small is not None and current is not None and at > start and _adds_tens(key, current, small):
            current, last_was_small, at, end = current + small, True, after, after
        elif small is not None and 0 < small < 1 and current is not None:
            current, at, end = current + small, after, after
        elif small is not None and small >= 100 and current and (small == 1000 or 0 < current % 1000 < 100):
            if small == 1000:
                total, current = total + current * small, Decimal(0)
            else:
                current += current % 1000 * (small - 1)
            last_was_small, at, end = False, after, after
        elif small is not None:
            if current is not None and last_was_small and not _goes_with_tens(current, small, language):
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
            small, _ = _match_word(words, at + 1, language)
            tens = current % 100 >= 20 and current % 10 == 0 and small is not None and small < 10
            if small is None or (last_was_small and not tens and not (current % 100 == 0 and small < 100)):
                break
            last_was_small, at = False, at + 1
        else:
            break
    return (None, start) if current is None else (total + current, end)


def _goes_with_tens(current: Decimal, small: Decimal, language: Language) -> bool:
    """Tell whether a unit adds to the tens before it; to ten where the sum has no word of its own: on dört."""
    tens = current % 100
    return small < 10 and (tens >= 20 or (tens == 10 and float(tens + small) not in language.number_words.values()))


def _adds_tens(key: str, current: Decimal, small: Decimal) -> bool:
    """Tell whether tens follow their units with "and" written onto them: خمسة وعشرون, מאה ועשרים."""
    glued = key[:1] in "وו" and len(key) > 2
    return glued and (
        (current % 10 != 0 and current % 100 < 10 and small % 10 == 0 and 20 <= small < 100)
        or (current % 100 == 0 and small < 100 <= current)
    )


def _match_word(words: Sequence[Word], at: int, language: Language) -> tuple[Decimal | None, int]:
    """Return the value of the longest number word here and where it ends: `treinta y cinco`, `quatre-vingt-dix`."""
    value, end, phrase = language.number_words.get(words[at].key), at + 1, words[at].key
    if phrase not in _number_starts(language):
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
    return (None, at) if value is None else (Decimal(str(value)), end)


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
    if _counts_millions(words, at):
        return {(value * 10**_GREAT, words[at + 1].key) for value, _ in readings}, at + 2
    for _ in range(2):
        if at >= len(words):
            break
        unit, length = _longest_unit(words, at, language)
        if length > 1:
            pass
        elif words[at].key == "%" or (
            words[at].kind == "word" and (words[at].key in language.units or words[at].key in CURRENCIES)
        ):
            unit, length = words[at].key, 1
        else:
            break
        sign = language.units.get(unit, unit)
        if _EXPONENT.fullmatch(sign) and any(known == "%" for _, known in readings):
            break
        if (len(unit) == 1 and unit.isascii() and unit.isalpha()) or sign in ("/2", "e2"):
            break
        readings = {r for value, known in readings for r in _apply_unit(value, known, unit, language)}
        at += length
        if _EXPONENT.fullmatch(sign) and _joins_currency(words, at, unit, language):
            at += 1
        half = _read_half_behind(words, at, language) if _EXPONENT.fullmatch(sign) else None
        if half:
            readings, at = {(value + Decimal(f"0.5{sign}"), known) for value, known in readings}, half
    return readings, at


def _counts_millions(words: Sequence[Word], at: int) -> bool:
    """Tell whether a letter and the sign of a currency behind it mean millions: 4,1 M€."""
    return at + 1 < len(words) and words[at].key == "m" and words[at + 1].key in CURRENCIES and _touch(words, at)


def _touch(words: Sequence[Word], at: int) -> bool:
    return words[at].end == words[at + 1].start


def _joins_currency(words: Sequence[Word], at: int, scale: str, language: Language) -> bool:
    """Tell whether a word only leads from a scale to its currency, or the stop of a short form does.

    So 4 millones de euros and 4,1 Mio. Euro.
    """
    if at + 1 == len(words):
        return words[at].key in language.scale_joins  # the currency is cut off
    if at + 1 > len(words) or language.units.get(words[at + 1].key, words[at + 1].key) not in CURRENCIES:
        return False
    short = words[at].key == "." and scale in language.abbreviations and _touch(words, at - 1)
    return short or words[at].key in language.scale_joins


def _read_half_behind(words: Sequence[Word], at: int, language: Language) -> int | None:
    """Return where "and a half" ends behind a scale, if it stands there: dos millones y medio, ثلاثة ملايين ونصف."""
    if at >= len(words):
        return None
    if words[at].key in language.number_joins and at + 1 < len(words):
        return _read_half(words, at + 1, language)
    glued = [words[at].key[len(join) :] for join in language.number_joins if words[at].key.startswith(join)]
    return at + 1 if not language.cased and any(language.units.get(key) == "/2" for key in glued) else None


def _longest_unit(words: Sequence[Word], at: int, language: Language) -> tuple[str, int]:
    """Return the longest unit of several words that begins here (per cent, パーセント), or nothing."""
    for length in range(min(_LONGEST_UNIT, len(words) - at), 1, -1):
        unit = join_words([w.key for w in words[at : at + length]])
        if unit in language.units:
            return unit, length
    return "", 0


def _apply_unit(value: Decimal, known: str, unit: str, language: Language) -> list[tuple[Decimal, str]]:
    sign = language.units.get(unit, unit)
    if unit in language.units and re.fullmatch(r"e\d+", sign):
        scaled = (value * Decimal(f"1{sign}"), known)
        # "2118m" may be metres, "€61m" may not
        return [scaled] if known or unit != "m" else [scaled, (value, "meter")]
    if unit in language.units and re.fullmatch(r"x\d+", sign):
        return [(value * int(sign[1:]), known)]
    return [(value, known if known and sign == known else sign)]
