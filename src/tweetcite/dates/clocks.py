"""Times of day as bylines show them, with the words for the halves of a day and the names of zones.

Sources: CLDR (day periods, time formats), and the zones that platforms and papers name; names that mean several zones
(CST, IST) are left out.
"""

import re
from datetime import UTC, timedelta, timezone
from re import Match

_BEFORE_NOON = "午前 上午 凌晨 清晨 早上 오전 아침 ص ق.ظ. ق.ظ قبل‌ازظهر ب.ن پ.ن ÖÖ BN дп vorm."
_AFTER_NOON = "午後 下午 晚上 傍晚 中午 오후 저녁 밤 م ب.ظ. ب.ظ بعدازظهر د.ن ÖS PN пп nachm."
_AFTER = frozenset(_AFTER_NOON.split())
_HALF = "|".join(re.escape(word) for word in sorted((*_BEFORE_NOON.split(), *_AFTER), key=len, reverse=True))
_ENGLISH = r"[AaPp]\.?\s?[Mm](?:\.|(?![^\W\d_]))"
_HOURS = {"PST": -8, "PDT": -7, "MST": -7, "MDT": -6, "EST": -5, "EDT": -4}
_HOURS |= {"WET": 0, "CET": 1, "MEZ": 1, "CEST": 2, "MESZ": 2, "EET": 2, "EEST": 3, "MSK": 3, "JST": 9, "KST": 9}

ZONE = rf"(?P<zone>Z|(?:UTC|GMT)(?:[+-]\d{{1,2}}(?::?\d\d)?)?|[+-]\d\d:?\d\d|{'|'.join(_HOURS)})(?!\w)"
CLOCK = (
    rf"(?:(?P<lead>{_HALF})\s?)?(?P<hour>\d{{1,2}})(?:"
    r"[:.](?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d{1,9})?)?"
    r"|\s?h\s?(?P<minute2>\d\d)(?:\smin(?:\s(?P<second2>\d\d)\ss)?)?"
    r"|\s?[時时點点시]\s?(?P<minute3>\d{1,2})[分분](?:\s?(?P<second3>\d{1,2})[秒초])?"
    rf")(?:\s?(?P<half>{_ENGLISH}|(?:{_HALF})(?![^\W\d_])))?"
)
"""A time of day: named groups, for one use in a pattern."""

CLOCK_SHAPE = re.sub(r"\(\?P<\w+>", "(?:", CLOCK)
"""The same without groups, so that other patterns can hold it."""


def read_clock(clock: Match[str]) -> tuple[int, int, int | None] | None:
    """Return hour, minute and, if it is shown, second of a match of `CLOCK`; None where none is matched."""
    if clock["hour"] is None:
        return None
    hour, half = int(clock["hour"]), clock["half"] or clock["lead"]
    if half:
        hour = hour % 12 + (12 if half in _AFTER or half[0] in "pP" else 0)
    minute = clock["minute"] or clock["minute2"] or clock["minute3"]
    second = clock["second"] or clock["second2"] or clock["second3"]
    return hour, int(minute), int(second) if second else None


def read_zone(name: str | None) -> timezone | None:
    """Return the zone that a time is followed by; None where none is named, or none that there is."""
    if not name:
        return None
    if name in _HOURS:
        return timezone(timedelta(hours=_HOURS[name]))
    digits = name.removeprefix("UTC").removeprefix("GMT").removeprefix("Z")
    if not digits:
        return UTC
    hours, minutes = int(digits[1:3].rstrip(":")), int(digits[-2:]) if len(digits) > 3 else 0
    if hours > 23 or minutes > 59:
        return None
    return timezone((1 if digits[0] == "+" else -1) * timedelta(hours=hours, minutes=minutes))
