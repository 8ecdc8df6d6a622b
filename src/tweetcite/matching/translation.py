"""What can be compared of a quotation in another language than its post: numbers, accounts, people's names."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from tweetcite.languages import Language, load
from tweetcite.lookalikes import script_of
from tweetcite.model import Post, Quote
from tweetcite.numbers import Number, find_numbers
from tweetcite.spelling import knows_word
from tweetcite.text import Word, split_words

_LEAST = 10
_ROUNDED = Decimal("0.05")
_CLOCK = ":"
_ALIKE = 60
"""Of 100: letters that two spellings of a name have in common (Selenskyj, Zelensky)."""


def find_others(quote: Quote, post: Post, language: Language) -> tuple[str, ...]:
    """Return the numbers, accounts and people of a quotation that its post does not have, and has others instead."""
    return (
        *find_other_numbers(quote, post, language),
        *_find_other_accounts(quote.text, post.text or ""),
        *_find_other_people(quote.text, post.text or "", language, load(post.language)),
    )


def _find_other_accounts(quote: str, post: str) -> tuple[str, ...]:
    said, known = (
        {w.key: text[w.start : w.end] for w in split_words(text) if w.kind == "mention"} for text in (quote, post)
    )
    lost = tuple(said[key] for key in said if key not in known)
    return lost if any(key not in said for key in known) else ()


def _find_other_people(quote: str, post: str, language: Language, foreign: Language | None) -> tuple[str, ...]:
    """Return people of whom the post has no word that is spelled alike, if it names others.

    Only where both languages have capitals, the same script and a dictionary: two capitals in a row are a person where
    the dictionary does not have the second.
    """
    if foreign is None or not (language.cased and foreign.cased):
        return ()
    said, known = _people_in(quote, language), _people_in(post, foreign)
    if len({script_of(name[0]) for name in (*said, *known)}) != 1:
        return ()
    lost = tuple(name for name in said if not _is_named(name, post))
    return lost if any(not _is_named(name, quote) for name in known) else ()


def _people_in(text: str, language: Language) -> list[str]:
    words = split_words(text)
    pairs = ((a, b) for a, b in pairwise(words) if text[a.end : b.start] == " ")
    named = ((a, b) for a, b in pairs if _has_capital(a, text) and _has_capital(b, text))
    return [text[a.start : b.end] for a, b in named if knows_word(b.key, language.code) is False]


def _has_capital(word: Word, text: str) -> bool:
    piece = text[word.start : word.end]
    return word.kind == "word" and piece.isalpha() and piece[0].isupper() and piece[1:].islower()


def _is_named(name: str, text: str) -> bool:
    """Tell whether a text has one of a name's words, perhaps in another spelling."""
    from rapidfuzz.fuzz import ratio

    words: Sequence[str] = [w.key for w in split_words(text) if w.kind == "word" and text[w.start].isupper()]
    return any(ratio(own.casefold(), word) >= _ALIKE for own in name.split() for word in words)


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
