"""The month or the year that an article tells of a quotation, where it states no day."""

import re
from datetime import date, timedelta

from tweetcite.languages import Language
from tweetcite.model import Post, Quote
from tweetcite.text import fold_word

_WORD = re.compile(r"[^\W\d_]+|(?<![\d.,])\d{4}(?![\d.,]*\d)")
_YEARS = range(2004, 2100)
_YEAR = timedelta(days=366)


def tells_period(quote: Quote, post: Post, language: Language) -> bool:
    """Tell whether the sentence around a quotation names the post's month, or its year: “…,” she tweeted in 2016.

    A month alone is the last one of its name before the article; beside a year both have to fit.
    """
    day, published = post.created_day, quote.context.published
    if day is None or published is None or published < day:
        return False
    words = _WORD.findall(quote.context.sentence.replace(quote.text, " "))
    years = {int(word) for word in words if word.isdigit() and int(word) in _YEARS}
    months = {month for word in words if (month := _read_month(word, language)) is not None}
    if years:
        return day.year in years and (not months or day.month in months)
    return day.month in months and _is_last(day, published)


def _read_month(word: str, language: Language) -> int | None:
    """Return the number of a month's name; "may" without a capital is no month."""
    key = fold_word(word)
    return None if word.islower() and key in language.modals else language.months.get(key)


def _is_last(day: date, published: date) -> bool:
    return published - day < _YEAR and (day.year, day.month) != (published.year - 1, published.month)
