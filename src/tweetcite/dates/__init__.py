"""Dates: as bylines show them, with their precision, and as prose states them."""

from tweetcite.dates.clocks import CLOCK_SHAPE
from tweetcite.dates.prose import find_days
from tweetcite.dates.reckoning import day_matches, shift_day
from tweetcite.dates.stamps import DATE_SHAPE, parse_date

__all__ = ["CLOCK_SHAPE", "DATE_SHAPE", "day_matches", "find_days", "parse_date", "shift_day"]
