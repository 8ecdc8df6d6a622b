"""What can be compared of a quotation in another language than its post: the numbers."""

from decimal import Decimal

from tweetcite.languages import Language, load
from tweetcite.model import Post, Quote
from tweetcite.numbers import Number, find_numbers
from tweetcite.text import split_words

_LEAST = 10
_ROUNDED = Decimal("0.05")
_CLOCK = ":"


def find_other_numbers(quote: Quote, post: Post, language: Language) -> tuple[str, ...]:
    """Return the quotation's numbers that the post does not have, if the post has others in their place.

    A number that is rounded ("nearly 300"), or that stands with another unit (miles for kilometres), is no other one;
    those under ten are words of many meanings.
    """
    foreign = load(post.language)
    if foreign is None or not post.text:
        return ()
    known = _large(post.text, foreign)
    said = _large(quote.text, language)
    other = [number for number, _ in known if not any(_agree(one, number) for one, _ in said)]
    lost = [(one, words) for one, words in said if not any(_agree(one, number) for number, _ in known)]
    return tuple(words for one, words in lost if any(not _is_converted(one, number) for number in other))


def _large(text: str, language: Language) -> list[tuple[Number, str]]:
    words = split_words(text)
    found = find_numbers(words, language)
    large = (n for n in found if all(value >= _LEAST for value, unit in n.readings if unit != _CLOCK))
    return [(n, text[words[n.first].start : words[n.last - 1].end]) for n in large]


def _agree(one: Number, other: Number) -> bool:
    """Tell whether two numbers have the same value, or the first is the second in round figures."""
    return any(
        a == b or (a % _LEAST == 0 and abs(a - b) <= _ROUNDED * b) for a, _ in one.readings for b, _ in other.readings
    )


def _is_converted(one: Number, other: Number) -> bool:
    """Tell whether two numbers stand with different units."""
    units, others = ({unit for _, unit in n.readings if unit not in ("", _CLOCK)} for n in (one, other))
    return bool(units and others) and units.isdisjoint(others)
