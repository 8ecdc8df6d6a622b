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
    dictionary = _dictionary(code)
    return any(form in dictionary for form in _unfold(word, code))


def _unfold(word: str, code: str) -> tuple[str, ...]:
    """Return the spellings that fold to a word: the dictionaries keep the Arabic letters apart that folding unites."""
    if code != "ar":
        return (word,)
    plain = word.replace("ی", "ي").replace("ک", "ك")
    return (plain, plain[:-1] + "ى") if plain.endswith("ي") else (plain,)


@cache
def _dictionary(code: str) -> Any:
    from spellchecker import SpellChecker

    return SpellChecker(language=code).word_frequency
