"""A number phrase of a text, with all that it can mean."""

from decimal import Decimal
from typing import NamedTuple

from tweetcite.numbers.units import mean_the_same


class Number(NamedTuple):
    """A number phrase: words `first` up to `last` (exclusive), and each (value, unit) it can be read as.

    `ordinal` is set where the digits are those of an ordinal: 3rd, 3e, 3-й.
    """

    first: int
    last: int
    readings: frozenset[tuple[Decimal, str]]
    ordinal: int | None = None

    def is_same(self, other: "Number") -> bool:
        """Tell whether the two can mean the same quantity."""
        if self.readings & other.readings:
            return True
        if any(
            a == b == "s" and v != w and v % 100 == w % 100 and min(v, w) < 100
            for v, a in self.readings
            for w, b in other.readings
        ):
            return True  # the 90s, the 1990s
        return any(v == w and mean_the_same(a, b) for v, a in self.readings for w, b in other.readings)
