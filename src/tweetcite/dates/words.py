"""The words and numbers of a text in which days are looked for."""

import re
from collections.abc import Mapping

from tweetcite.languages import Language
from tweetcite.model import StatedDay
from tweetcite.text import SIGNS, UNSPACED_LETTER, fold_word, join_words

_DAY_WORD = rf"[^\W\d_](?:[^\W\d_]|[{SIGNS}\u200c])*"
TOKEN = re.compile(rf"{UNSPACED_LETTER}|{_DAY_WORD}(?:['’]{_DAY_WORD})?|\d+")
MOST_PHRASE = 6
_ORDINAL = re.compile(r"[^\W\d_]{1,3}")

Hit = tuple[StatedDay, int]
"""A day, and the word behind it."""


class Tokens:
    """The words and numbers of a text, with the characters between them."""

    def __init__(self, text: str) -> None:
        found = list(TOKEN.finditer(text))
        self.text = text
        self.words = [m.group() for m in found]
        self.keys = [fold_word(w) for w in self.words]
        self.starts = [m.start() for m in found]
        self.ends = [m.end() for m in found]

    def __len__(self) -> int:
        return len(self.words)

    def gap(self, i: int) -> str:
        """Return what stands between word i and the next."""
        return self.text[self.ends[i] : self.starts[i + 1]]


def find_longest(tokens: Tokens, at: int, table: Mapping[str, int]) -> tuple[str, int]:
    """Return the longest phrase of a table that begins at a word, and its last word: كانون الثاني, יום שני, 火曜日."""
    for last in range(min(at + MOST_PHRASE, len(tokens)) - 1, at, -1):
        phrase = join_words(tokens.keys[at : last + 1])
        if phrase in table and not any(tokens.gap(i).strip() for i in range(at, last)):
            return phrase, last
    return tokens.keys[at], at


def read_month(tokens: Tokens, at: int, language: Language) -> tuple[int | None, int]:
    """Return the month that is named here, and its last word."""
    if language.capital_dates and not tokens.words[at][0].isupper():
        return None, at
    name, last = (tokens.keys[at], at) if language.cased else find_longest(tokens, at, language.months)
    return language.months.get(name), last


def read_number(tokens: Tokens, at: int) -> int:
    word = tokens.words[at] if at < len(tokens) else ""
    return int(word) if len(word) <= 4 and word.isdecimal() else 0


def read_day_number(tokens: Tokens, at: int) -> int | None:
    number = read_number(tokens, at)
    return number if 1 <= number <= 31 and len(tokens.words[at]) <= 2 else None


def is_ordinal_end(tokens: Tokens, at: int) -> bool:
    """Tell whether the word is glued to the number before it (3rd, 1er)."""
    return at < len(tokens) and not tokens.gap(at - 1) and bool(_ORDINAL.fullmatch(tokens.words[at]))
