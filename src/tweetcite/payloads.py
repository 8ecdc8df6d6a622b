"""The values of answers and records as strangers write them: what is not of its kind reads as nothing."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from tweetcite.dates import parse_date

_LAST = 4_102_444_800
"""The seconds of 1970 to 2100: what is greater counts something else."""


def is_mapping(value: object) -> bool:
    """Tell whether a value is an object."""
    return isinstance(value, Mapping)


def mapping(value: object) -> Mapping[str, Any]:
    """Return an object; an empty one for anything else."""
    return value if isinstance(value, Mapping) else {}


def items(value: object) -> list[Any]:
    """Return a list; an empty one for anything else."""
    return value if isinstance(value, list) else []


def text(value: object) -> str | None:
    """Return a text, a number as its digits; None for anything else and for no text."""
    if isinstance(value, bool) or not isinstance(value, str | int) or value == "":
        return None
    return str(value)


def read_moment(value: object) -> datetime | None:
    """Return the UTC second of an ISO text or of seconds since 1970; None for anything else."""
    if isinstance(value, int) and not isinstance(value, bool):
        return datetime.fromtimestamp(value, UTC) if 0 < value < _LAST else None
    stated = parse_date(value) if isinstance(value, str) else None
    return stated[0].replace(microsecond=0) if stated and stated[1] == "second" else None
