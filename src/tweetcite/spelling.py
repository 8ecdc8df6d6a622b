"""Whether a word is in the dictionary of its language: asked only where a single letter differs."""

from functools import cache
from typing import Any

_DICTIONARIES = frozenset(["ar", "de", "en", "es", "eu", "fa", "fr", "it", "lv", "nl", "pt", "ru"])


def knows_word(word: str, code: str) -> bool | None:
    """Tell whether a folded word is an ordinary word of a language; None where there is no dictionary for it.

    The dictionaries are those of pyspellchecker, loaded at the first question.
    """
    if code not in _DICTIONARIES:
        return None
    return word in _dictionary(code)


@cache
def _dictionary(code: str) -> Any:
    from spellchecker import SpellChecker

    return SpellChecker(language=code).word_frequency
