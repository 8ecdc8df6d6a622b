"""How much of a quotation a post can hold at most, told from its words alone: no order, no table of an alignment."""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from tweetcite.languages import Language, load_nearest
from tweetcite.lookalikes import may_look_alike
from tweetcite.matching.alignment import stem_of
from tweetcite.matching.identity import is_cut
from tweetcite.matching.keys import (
    BARE_LETTERS,
    HAS_APOSTROPHE,
    accented_in,
    acronyms_in,
    keys_of,
    months_in,
    plain_letters,
)
from tweetcite.matching.trials import counts_stems
from tweetcite.matching.units import Unit
from tweetcite.model import Post
from tweetcite.text import index_words, split_words

_WORDS = ("word", "number")
_SHORTEST_STEM = 2


class _Holding(NamedTuple):
    """The words of a post, the beginnings of those that can have other forms, and its negations."""

    keys: frozenset[str]
    stems: frozenset[str]
    negations: int
    numeric: bool


@lru_cache(maxsize=256)
def _hold(text: str, code: str, names: tuple[tuple[str, str], ...]) -> _Holding:
    language = load_nearest(code)
    keys = keys_of(text, language, names)
    glued = counts_stems(language)
    stems = {key[:size] for key in keys for size in range(_SHORTEST_STEM, len(key) + 1)} if glued else ()
    negations = sum(word.key in language.negations for word in split_words(text)) if glued else 0
    counting = language.number_words.keys() | language.counted.keys()
    numeric = not counting.isdisjoint(keys) or any(map(str.isdigit, "".join(keys)))
    return _Holding(keys, frozenset(stems), negations, numeric)


def cover_most(quote: Sequence[Unit], text: str, language: Language, names: tuple[tuple[str, str], ...]) -> float:
    """Return the highest share of a quotation's words that any alignment with a post of these words can cover."""
    post = _hold(text, language.code, names)
    total, found, forms, others = 0, 0, 0, 0
    for unit in quote:
        if unit.kind not in _WORDS:
            continue
        total += 1
        if unit.key in post.keys or (unit.number and post.numeric) or _has_equal(unit, post.keys):
            found += 1
        elif stem_of(unit.key) in post.stems or unit.key in language.negations:
            forms += 1
        else:
            others += 1
    if not total or not counts_stems(language):
        return found / total if total else 1.0
    # Another form of a word counts half, and so does a negation in a word's place.
    return (found + 0.5 * (forms + min(others, post.negations))) / total


def _has_equal(unit: Unit, keys: frozenset[str]) -> bool:
    """Tell whether a word is masked, or says the same as words that a post has."""
    if "*" in unit.key or "-" in unit.key:
        return True
    return any(keys.issuperset(words) for words, _ in unit.alternatives)


class Wanted(NamedTuple):
    """The words of a quotation: the `plain` ones, those of which several `forms` may stand in a post, all that say as
    much, and how many are `loose`: any post may have a number, a masked word, or what stands in brackets.
    """

    text: str
    plain: tuple[str, ...]
    forms: tuple[tuple[tuple[str, ...], ...], ...]
    loose: int


def want(units: Sequence[Unit], text: str) -> Wanted:
    """Return what a post must have to hold a quotation's words."""
    plain: list[str] = []
    forms = []
    loose = sum(len(index_words(text[u.start : u.end])) for u in units if u.kind == "bracket")
    for unit in units:
        if unit.kind not in _WORDS:
            continue
        if unit.number or "*" in unit.key or "-" in unit.key:
            loose += 1
        elif unit.alternatives:
            forms.append(tuple(_parts_of(words) for words in ((unit.key,), *(words for words, _ in unit.alternatives))))
        else:
            parts = index_words(unit.key)
            plain += parts if len(parts) == 1 else ()
            forms += [] if len(parts) == 1 else [(parts,)]
    return Wanted(text, tuple(plain), tuple(forms), loose)


def _parts_of(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part for word in words for part in index_words(word))


def glance(wanted: Wanted, post: Post, language: Language, names: tuple[tuple[str, str], ...]) -> float:
    """Return a share that `cover_most` never exceeds, at a tenth of its cost: by the words under which a post is found.

    A word counts where its letters stand anywhere, so that tags, handles and joined words need no splitting.
    """
    text = post.text or ""
    if is_cut(post) or may_look_alike(wanted.text, text):
        return 1.0
    words = index_words(text)
    known = frozenset(words)
    plain = [word for word in wanted.plain if word not in known]
    forms = [one for one in wanted.forms if not known.issuperset(one[0])]
    total = wanted.loose + len(wanted.plain) + len(wanted.forms)
    found = total - len(plain) - len(forms)
    if plain or forms:
        letters = _list_letters(words, text, language, names)
        given = _given(known, text, language)
        found += sum([word in letters or word in given for word in plain])
        found += sum([_may_stand(one, letters, given) for one in forms])
    if not total:
        return 1.0
    # in one division, so that rounding puts it under no share that it bounds
    return (total + found) / (2 * total) if counts_stems(language) else found / total


def _list_letters(words: Sequence[str], text: str, language: Language, names: tuple[tuple[str, str], ...]) -> str:
    """Return all letters of a post's words, and those under which another writes them."""
    letters = " ".join((*words, *(part for _, name in names for part in index_words(name))))
    if acronyms_in(text):
        letters += "".join(f" {short}" for _, _, short in acronyms_in(text))
    if months := months_in(text, language):
        letters += " " + " ".join(months)
    if language.typed_accents:
        letters += "".join(f" {word}" for word in accented_in(text))
    if language.same_letters:
        letters += " " + letters.translate(plain_letters(language))
    if language.bare_capitals and not letters.isascii():
        letters += " " + " ".join([word for word in words if not word.isascii()]).translate(BARE_LETTERS)
    if language.proclitics and ("#" in text or "@" in text):
        letters += "".join(words)  # a preposition written onto a sign makes one word with what is behind it
    return letters


def _may_stand(forms: tuple[tuple[str, ...], ...], letters: str, given: set[str]) -> bool:
    for form in forms:
        for part in form:
            if part not in letters and part not in given:
                break
        else:
            return True
    return False


def _given(words: frozenset[str], text: str, language: Language) -> set[str]:
    """Return the words that those of a post say in another spelling or in short."""
    given: set[str] = set()
    others = _other_words(language)
    for word in words & others.keys():
        given |= others[word]
    if "&" in text:
        given.add(language.conjunction)
    if HAS_APOSTROPHE.search(text):
        given |= _written_short(language)
    return given


@cache
def _other_words(language: Language) -> dict[str, frozenset[str]]:
    """Return the words that each word says in another spelling or in short."""
    spelt = {word: _parts_of((other,)) for word, other in language.spellings.items()}
    keys = spelt.keys() | language.contractions.keys()
    return {key: frozenset((*spelt.get(key, ()), *language.contractions.get(key, ()))) for key in keys}


@cache
def _written_short(language: Language) -> frozenset[str]:
    """Return the words of all contractions that are written with an apostrophe."""
    tables = (language.contractions, language.other_contractions)
    return frozenset(word for table in tables for key, words in table.items() if "'" in key for word in words)
