"""What the stages make of one sentence of a language: the ground of the tables in tests/languages."""

from dataclasses import replace
from decimal import Decimal

from tweetcite import find_quotes, read_article
from tweetcite.article.language import detect_language
from tweetcite.dates import find_days
from tweetcite.languages import Language, load
from tweetcite.matching.alignment import align
from tweetcite.matching.edits import find_edits
from tweetcite.matching.pair import Pair
from tweetcite.matching.units import split_post, split_quote
from tweetcite.model import Quote, Span
from tweetcite.numbers import find_numbers
from tweetcite.text import split_words


def tables_of(code: str) -> Language:
    """Return the tables of a language that must be there."""
    language = load(code)
    assert language is not None
    return language


def last_quote(text: str, code: str) -> Quote:
    """Return the last quotation of an article in a language."""
    return find_quotes(replace(read_article(text), language=code))[-1]


def days_of(text: str, code: str) -> list[tuple[object, ...]]:
    """Return the days that a text states: (day, month, year), or (weekday, offset)."""
    days = find_days(text, tables_of(code))
    return [(d.day, d.month, d.year) if d.month else (d.weekday, d.offset) for d in days]


def values_of(text: str, code: str) -> list[set[tuple[Decimal, str]]]:
    """Return the readings of each number of a text, as (value, unit)."""
    return [set(number.readings) for number in find_numbers(split_words(text), tables_of(code))]


def changes_of(quote: str, post: str, code: str) -> set[tuple[str, str]]:
    """Return (topic, severity) of the substantive edits between a quotation and a post."""
    q = split_quote(Quote("q", quote, (Span(0, len(quote)),)), post, code)
    p = split_post(post, code)
    edits = find_edits(align(q, p), Pair(quote, post, q, p, tables_of(code)))
    return {(e.topic, e.severity) for e in edits if e.kind == "substantive"}


def language_of(text: str) -> str | None:
    """Return the language that is detected in a text."""
    return detect_language(text)
