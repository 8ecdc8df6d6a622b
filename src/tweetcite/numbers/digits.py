"""Digits with their separators, and the scales and units that are written onto them."""

import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from tweetcite.languages import Language
from tweetcite.text import CURRENCIES, Word

DIGITS = re.compile(rf"([{CURRENCIES}]?)(\d+(?:[.,:'٫٬]\d+| \d{{3}}(?!\d))*)('?[^\W\d_]*|[%‰]|°[cf]?)$")
EXPONENT = re.compile(r"e(\d+)")
LONGEST = 18
MYRIAD = 10_000
GREAT = 6
Readings = frozenset[tuple[Decimal, str]]
"""Each (value, unit) that a number can be read as."""

_FRACTION = re.compile(r"(\d*?)(\d)\u2044(\d{1,2})")
_GLUED = re.compile(r"\d+(?:,\d{3})*[^\W\d_]+|\d+$")
_WIDEST_GAP = 2
_SMALL = re.compile(r"(?:\d|10)$")


def join_groups(text: str, words: Sequence[Word], at: int) -> tuple[str, int]:
    """Join groups of three digits that plain spaces separate: `800 000`."""
    if not (text.isdigit() and 1 <= len(text) <= 3) or text.startswith("0"):
        return text, at
    while (
        at < len(words)
        and len(words[at].key) == 3
        and words[at].key.isdigit()
        and 0 < words[at].start - words[at - 1].end <= _WIDEST_GAP
        and len(text) < LONGEST
    ):
        text, at = text + words[at].key, at + 1
    return text, at


def read_digits(text: str, language: Language) -> list[Decimal]:
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
        if not is_decimal:
            return [thousands]
        decimal = Decimal(plain.replace(",", "."))
        return [decimal, thousands] if language.decimal_either else [decimal]
    decimal_mark = marks[-1]
    kept = "".join(c for i, c in enumerate(plain) if c not in ".," or i == plain.rfind(decimal_mark))
    try:
        return [Decimal(kept.replace(",", "."))]
    except InvalidOperation:
        return [Decimal(re.sub(r"[.,]", "", plain))]


def read_glued(
    words: Sequence[Word], at: int, value: Decimal, suffix: str, language: Language
) -> tuple[Decimal, str, int]:
    """Read scales and a unit written onto digits, over several words: 300만원, 5만 3천명."""
    total = Decimal(0)
    while True:
        while suffix and (exponent := EXPONENT.fullmatch(language.units.get(suffix[0], ""))):
            value, suffix = value * Decimal(10) ** int(exponent[1]), suffix[1:]
        total += value
        following = DIGITS.match(words[at].key) if at < len(words) and not suffix else None
        if not following or following[1] or not following[3] or following[3].isascii() or value < MYRIAD:
            break
        value, suffix, at = Decimal(re.sub(r"\D", "", following[2])), following[3], at + 1
    return total, unit_of(suffix, language), at


def unit_of(suffix: str, language: Language) -> str:
    """Return the unit that is written onto digits, known or not, without the particles behind it: 50상자를, 50мг."""
    if suffix in language.units or not language.endings:
        return suffix
    known = next((suffix[:n] for n in range(len(suffix), 0, -1) if suffix[:n] in language.units), "")
    ending = max((e for e in language.endings if suffix.endswith(e)), key=len, default="")
    return known or suffix.removesuffix(ending)


def split_glued(word: Word) -> list[Word]:
    """Split digits and scales that are written as one word: 3만5천."""
    pieces = list(_GLUED.finditer(word.key)) if word.key[:1].isdigit() else []
    if len(pieces) < 2 or "".join(m.group() for m in pieces) != word.key:
        return []
    return [Word(m.group(), word.start + m.start(), word.start + m.end()) for m in pieces]


def read_part(words: Sequence[Word], at: int) -> Decimal | None:
    """Return the value of a part of a whole in digits: 2/3; a day with its month reads the same."""
    if at + 2 >= len(words) or words[at + 1].key != "/":
        return None
    upper, bar, lower = words[at : at + 3]
    whole = upper.end == bar.start and bar.end == lower.start and _SMALL.match(upper.key) and _SMALL.match(lower.key)
    return Decimal(upper.key) / Decimal(lower.key) if whole and 0 < int(upper.key) < int(lower.key) else None


def read_fraction(words: Sequence[Word], at: int) -> Decimal | None:
    """Return the value of a fraction written as one sign, with the whole number before it if it has one: ½, 3½."""
    sign = _FRACTION.fullmatch(words[at].key) if at < len(words) else None
    return Decimal(sign[1] or 0) + Decimal(sign[2]) / Decimal(sign[3]) if sign and int(sign[3]) else None
