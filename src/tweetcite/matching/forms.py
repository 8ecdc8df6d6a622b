"""Forms of a word: what is written onto it, and whether two words are forms of one.

Endings are compared letter by letter; a Hangul syllable is taken apart first, for an ending can begin inside it.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from tweetcite.languages import Language
from tweetcite.namesakes import share_stem

_LEAST_ROOT = 3
_STEM, _CASE_ENDING = 4, 3
_TABLE_ENDING = 2
_ENDING = 5
_FUSING = tuple(unicodedata.normalize("NFD", ending) for ending in ("지다", "리다", "히다", "기다", "이다"))
"""Ends of verbs whose last vowel becomes one with that of an ending: 나빠지다, 나빠졌다."""


@lru_cache(maxsize=8192)
def spell(word: str) -> str:
    """Return the letters of a word, each Hangul syllable as two or three."""
    return "".join(unicodedata.normalize("NFD", c) if "\uac00" <= c <= "\ud7a3" else c for c in word)


def _is_hangul(letters: str) -> bool:
    return "\u1100" <= letters[:1] <= "\u11ff"


def bare_forms(word: str, language: Language) -> tuple[str, ...]:
    """Return a word as it is and without what is written onto its beginning."""
    forms = [word]
    for _ in range(2):
        forms += [f[len(c) :] for f in forms for c in language.proclitics if f.startswith(c) and len(f) > len(c) + 2]
    return tuple(dict.fromkeys(forms))


def plain_forms(words: Iterable[str], language: Language) -> list[str]:
    """Return words of the language's classes without the endings written onto them: 대부분은 as 대부분."""
    return [_plain_form(word, language) for word in words]


@cache
def _classes(language: Language) -> frozenset[str]:
    return (
        language.negations | language.modals | language.quantifiers | language.contrasts | frozenset(_dates(language))
    )


def _dates(language: Language) -> Iterator[str]:
    yield from language.months
    yield from language.weekdays


def _plain_form(word: str, language: Language) -> str:
    known = _classes(language)
    if word in known:
        return word
    bare = (word[: -len(ending)] for ending in language.endings if word.endswith(ending))
    return next((form for form in bare if form in known and len(spell(form)) >= _LEAST_ROOT), word)


def is_form(word: str, entry: str) -> bool:
    """Tell whether a word is the `entry` of a table in another form: свободных of свободный, 비쌌습니다 of 비싸다."""
    if word == entry:
        return True
    one, other = spell(word), spell(entry)
    hangul = _is_hangul(other)
    if len(other) < _LEAST_ROOT:
        return False
    stem = share_stem(one, other)
    least = max(_LEAST_ROOT - hangul, len(other) - _TABLE_ENDING - other.endswith(_FUSING))
    whole = stem == len(other) > _ENDING
    return stem >= least and len(one) - stem <= _ENDING * (1 + (hangul or whole))


def is_same_stem(one: str, other: str) -> bool:
    """Tell whether two words differ in their endings only: inżynierowie, inżynierów."""
    a, b = spell(one), spell(other)
    short = min(len(a), len(b))
    return share_stem(a, b) >= max(_STEM - (short <= _STEM + 1), short - _CASE_ENDING)


def is_same_root(one: str, other: str) -> bool:
    """Tell whether two words share most of the shorter one's letters at their beginning."""
    a, b = spell(one), spell(other)
    return share_stem(a, b) >= max(_LEAST_ROOT, (min(len(a), len(b)) + 1) // 2)
