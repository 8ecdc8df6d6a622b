"""Nouns for bodies that speak (club, ministry), in all their forms: the tables of the languages, looked up."""

import re
from collections.abc import Iterator
from functools import cache

from tweetcite.languages import Language
from tweetcite.text import fold_word, is_unspaced

_MOST_AFFIXES, _PAIR = 3, 2
_UNSPACED = ("団体", "グループ", "組織", "组织", "組織", "团体", "團體")
_LONGEST_BEFORE = 12
"""Characters before a mark in which an unspaced noun for a body can stand."""


def ends_in_body(before: str, language: Language) -> bool:
    """Tell whether a text ends in a noun for a body: what stands in marks behind it is the body's name."""
    if not language.collectives or not before.strip():
        return False
    words = before[-_LONGEST_BEFORE * 3 :].split()
    if is_unspaced(words[-1]):
        return before.rstrip()[-_LONGEST_BEFORE:].endswith((*collectives_of(language), *_UNSPACED))
    return before[-1:].isspace() and base_of(fold_word(words[-1]), language) is not None


def owns_body(word: str, language: Language) -> bool:
    """Tell whether a word is a noun for a body with the ending that it has behind its name: derneği."""
    key = fold_word(word)
    owned = language.owned_ending and re.search(language.owned_ending, key)
    return bool(owned) and collectives_of(language).get(key, key) != key


def base_of(key: str, language: Language) -> str | None:
    """Return the form of a noun for a body that a table has, None for any other word."""
    table = collectives_of(language)
    if key in table or language.cased:
        return table.get(key)
    known = next((table[form] for form in _bare_forms(key, language) if form in table), None)
    construct = language.construct
    if known or not construct or not key.endswith(construct[0]):
        return known
    return table.get(key[:-1] + construct[1])  # חברת אור


def _bare_forms(key: str, language: Language) -> Iterator[str]:
    """Yield a word without the prefixes and endings that are written onto it: والوزارة, وزارة; یانەکەش, یانە."""
    for _ in range(_MOST_AFFIXES):
        yield from _without_endings(key, language)
        prefix = next((p for p in language.proclitics if key.startswith(p) and len(key) > len(p) + 1), None)
        if prefix is None:
            return
        key = key[len(prefix) :]


def _without_endings(key: str, language: Language) -> Iterator[str]:
    yield key
    forms, endings = [key], (*language.endings, *language.noun_endings)
    for _ in range(_PAIR):
        forms = [form[: -len(e)] for form in forms for e in endings if form.endswith(e) and len(form) > len(e) + 1]
        yield from forms


@cache
def collectives_of(language: Language) -> dict[str, str]:
    """Return each folded form of a noun for a body with the folded form that is a subject."""
    return {fold_word(form): fold_word(base) for form, base in language.collectives.items()}
