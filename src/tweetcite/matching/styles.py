"""Whether a change is only one in how the same is written: a range, a date, the numbers of a list, a spelling."""

import re
from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.matching.alignment import Step
from tweetcite.matching.pair import Pair
from tweetcite.matching.units import Unit
from tweetcite.text import APOSTROPHES, fold, is_hangul, join_words

_TWO = 2
_LONG_VOWEL, _LEAST_KATAKANA = "ー", 3
_SHORT_YEAR, _YEAR = re.compile(r"\d\d"), re.compile(r"(?:19|20)\d\d")
_KATAKANA = re.compile("[\u30a1-\u30ff]+")
_JOINED = frozenset(["co", "on"])
"""Beginnings of two letters that a hyphen joins without a change of sense; others turn a word (re-sign)."""


def is_in_other_style(own: Sequence[str], other: Sequence[str], pair: Pair, step: Step) -> bool:
    """Tell whether a change is one in how a range, a weekday or a date is written."""
    whole = _is_range(own, other, pair, step) or _is_day_in_full(own, other, pair, step)
    whole = whole or _is_short_year(own, other, pair, step)
    return whole or (not other and _is_month_before(pair, step)) or (not own and _repeats_number(pair, step))


def _is_short_year(own: Sequence[str], other: Sequence[str], pair: Pair, step: Step) -> bool:
    """Tell whether one side has a year without its century, behind an apostrophe: in '48, in 1948."""
    sides = (
        ("".join(own), pair.quote, pair.q[step.q0 : step.q1]),
        ("".join(other), pair.post, pair.p[step.p0 : step.p1]),
    )
    short, long = sorted(sides, key=lambda side: len(side[0]))
    if not (_SHORT_YEAR.fullmatch(short[0]) and _YEAR.fullmatch(long[0]) and long[0].endswith(short[0])):
        return False
    return short[1][: short[2][0].start][-1:] in APOSTROPHES


def _repeats_number(pair: Pair, step: Step) -> bool:
    """Tell whether a quotation leaves out digits in brackets that repeat the number before them: one (1) voucher."""
    if step.p1 != step.p0 + 1 or not step.p0 or not pair.p[step.p0].number or not pair.p[step.p0 - 1].number:
        return False
    before, unit = pair.p[step.p0 - 1], pair.p[step.p0]
    in_brackets = pair.post[before.end : unit.start].strip() == "(" and pair.post[unit.end : unit.end + 1] == ")"
    return in_brackets and before.number is not None and unit.number is not None and before.number.is_same(unit.number)


def _is_month_before(pair: Pair, step: Step) -> bool:
    """Tell whether a quotation ends in a day whose month the post has behind it: September 3, 3 Sept."""
    months = pair.language.months
    if not pair.language.month_either or step.q1 + 1 != len(pair.q) or step.p1 + 1 >= len(pair.p):
        return False
    month = months.get(pair.q[step.q0].key)
    return step.q1 == step.q0 + 1 and month is not None and months.get(pair.p[step.p1 + 1].key) == month


def _is_day_in_full(own: Sequence[str], other: Sequence[str], pair: Pair, step: Step) -> bool:
    """Tell whether the sign of a weekday in brackets is written out on one side: (月), （月曜日）."""
    if (own and other) or not (step.q0 and step.p0):
        return False
    sign = pair.q[step.q0 - 1]
    in_brackets = pair.quote[: sign.start].endswith(("(", "（"))
    return in_brackets and join_words([sign.key, *own, *other]) in pair.language.weekdays


def is_item_number(pair: Pair, step: Step) -> bool:
    """Tell whether a quotation leaves out what only counts the lines of a list: “1. Mend the pump”."""
    unit = pair.p[step.p0]
    before, behind = pair.post[: unit.start].rpartition("\n")[2], pair.post[unit.end : unit.end + 1]
    return step.p1 == step.p0 + 1 and unit.number is not None and not before.strip() and behind in (".", ")")


def _is_range(own: Sequence[str], other: Sequence[str], pair: Pair, step: Step) -> bool:
    """Tell whether a word and a dash from a number or day to another stand for each other: 5 to 10, Mon-Fri, 8-noon."""
    if {len(own), len(other)} != {0, 1} or (*own, *other)[0] not in pair.language.ranges:
        return False
    units, at = (pair.p, step.p0) if own else (pair.q, step.q0)
    if not 0 < at < len(units) or not (units[at - 1].number or _is_date(units[at - 1 : at + 1], pair.language)):
        return False
    text = pair.post if own else pair.quote
    return fold(text[units[at - 1].end : units[at].start]).strip() == "-"


def _is_date(units: Sequence[Unit], language: Language) -> bool:
    return all(unit.key in language.weekdays or unit.key in language.months for unit in units)


def is_written_otherwise(own: Sequence[str], other: Sequence[str], pair: Pair, step: Step) -> bool:
    """Tell whether two spellings are one: with or without the stops of an acronym (US, U.S.), a hyphen inside a word
    (nonsense, non-sense), the space in a compound (health care, healthcare) or behind a handle, and where Hangul leaves
    spaces to the writer.
    """
    if _is_long_vowel(own, other, pair, step):
        return True
    if not own or not other or "".join(own).replace(".", "") != "".join(other).replace(".", ""):
        return False
    if is_hangul(own[0][0]):
        return True
    a, b = pair.span_q(step.q0, step.q1).slice(pair.quote), pair.span_p(step.p0, step.p1).slice(pair.post)
    parted, whole, mark = (own, other, a) if len(own) > len(other) else (other, own, b)
    if all(len(letter) == 1 for letter in parted):
        return a.isupper() and b.isupper()
    if len(parted) != _TWO or len(whole) > 1 or parted[0].startswith("@"):
        return len(parted) == _TWO and len(whole) == 1
    if "-" in mark:
        return len(parted[0]) > _TWO or parted[0] in _JOINED
    if len(parted[0]) == 1 and parted[0].isalpha() and parted[1].isdecimal():
        return True  # G 20
    if parted[0].isdecimal() and parted[1].isalpha() and len(parted[1]) <= _TWO:
        return True  # 300 m
    return min(map(len, parted)) > _TWO and not any(_has_weight(word, pair.language) for word in (*parted, *whole))


def _is_long_vowel(own: Sequence[str], other: Sequence[str], pair: Pair, step: Step) -> bool:
    """Tell whether a katakana word of three signs or more ends in the mark of a long vowel or leaves it out."""
    if [*own, *other] != [_LONG_VOWEL]:
        return False
    text, at = (pair.quote, pair.q[step.q0].start) if own else (pair.post, pair.p[step.p0].start)
    return bool(_KATAKANA.fullmatch(text[max(0, at - _LEAST_KATAKANA) : at])) and not _KATAKANA.match(text[at + 1 :])


def _has_weight(word: str, language: Language) -> bool:
    """Tell whether a word is of a class in which every change counts: nobody, everybody, maybe."""
    grave = (language.negations, language.modals, language.quantifiers, language.persons, language.conditions)
    return any(word in words for words in grave)
