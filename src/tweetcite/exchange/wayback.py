"""Lists of captures as the Wayback Machine answers (CDX in JSON): a row of names, then a row for each capture.

They hold no words. Captures that are JSON themselves are statuses of X, and read as such.
"""

import re
from collections.abc import Iterator
from typing import Any

from tweetcite.exchange.findings import Finding, Passed

NAME = "wayback cdx"
_COLUMNS = frozenset({"timestamp", "original"})
_STAMP = re.compile(r"[0-9]{14}")


def fits(value: object) -> bool:
    """Tell whether a value is a row of such a list."""
    if not isinstance(value, list) or len(value) < 2 or not all(isinstance(one, str) for one in value):
        return False
    return set(value) >= _COLUMNS or any(_STAMP.fullmatch(one) for one in value)


def read(row: list[Any]) -> Iterator[Finding]:
    """Count a row: there is a capture, and no word of it."""
    if not set(row) >= _COLUMNS:
        yield Passed("captures without words")
