"""Numbers in Chinese characters, also mixed with digits."""

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import takewhile

from tweetcite.languages import Language
from tweetcite.numbers.digits import LONGEST, MYRIAD
from tweetcite.text import Word

_PLAIN_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,15}(?:\.\d{1,6})?")
# sign -> whether it is written digit by digit, and its value
_HAN_DIGITS = {sign: (True, Decimal(i)) for i, sign in enumerate("〇一二三四五六七八九")} | {
    "零": (True, Decimal(0)),
    "两": (True, Decimal(2)),
    "兩": (True, Decimal(2)),
}
_PAIR = 2
_HAN_SCALES = (
    {"十": 10, "百": 100, "千": 1000} | dict.fromkeys("万萬", 10**4) | dict.fromkeys("億亿", 10**8) | {"兆": 10**12}
)


def read_han(words: Sequence[Word], at: int, language: Language) -> tuple[Decimal, int] | None:
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
        elif scale >= MYRIAD:
            total += ((section + (digit or 0)) or 1) * scale
            section, digit = Decimal(0), None
        else:
            section += (1 if digit is None else digit) * scale
            digit = None
        at += 1
    if not any(word.key in _HAN_DIGITS or word.key in _HAN_SCALES for word in words[first:at]):
        return None
    return total + section + (digit or 0) * _place_of_last(words, first, at, language), at


def _place_of_last(words: Sequence[Word], first: int, end: int, language: Language) -> int:
    """Return what a last digit right behind a scale counts in Chinese: 一万二 is 12,000, 两百五 is 250."""
    if language.code != "zh" or end - first <= _PAIR or words[end - 1].key not in _HAN_DIGITS:
        return 1
    return max(1, _HAN_SCALES.get(words[end - _PAIR].key, 1) // 10)


def _han_digits(words: Sequence[Word], at: int) -> list[Word]:
    """Return the digits in Chinese characters that stand in a row."""
    return list(takewhile(lambda word: word.key in _HAN_DIGITS, words[at : at + LONGEST]))


def _western(key: str) -> tuple[bool, Decimal] | None:
    return (False, Decimal(key.replace(",", ""))) if _PLAIN_DIGITS.fullmatch(key) else None
