"""Roman numerals in capitals: XXI, III, with the ending of an ordinal XXIe."""

import re
from decimal import Decimal

from tweetcite.languages import Language
from tweetcite.numbers.number import Number

_ROMAN = re.compile(r"(X{0,3})(IX|IV|V?I{0,3})([a-zà-ÿ]{0,3})$")
_UNITS = {"": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}
_LEAST_LETTERS = 2


def read_roman(word: str, at: int, language: Language) -> Number | None:
    """Read a word as a Roman numeral of two letters or more, up to 39: those of centuries, quarters, wars and kings."""
    match = _ROMAN.match(word)
    if not match or len(match[1] + match[2]) < _LEAST_LETTERS or match[3] not in ("", *language.ordinal_endings):
        return None
    value = 10 * len(match[1]) + _UNITS[match[2]]
    return Number(at, at + 1, frozenset([(Decimal(value), "")]), value)
