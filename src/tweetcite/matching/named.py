"""Whether a change touches a name: of a person, an account, a place, a people, with capital letters or without."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from tweetcite.languages import Language
from tweetcite.matching.alignment import Step
from tweetcite.matching.classes import touches
from tweetcite.matching.forms import bare_forms, is_same_stem
from tweetcite.matching.pair import Pair
from tweetcite.matching.units import Unit
from tweetcite.peoples import find_people
from tweetcite.spelling import knows_word
from tweetcite.text import fold, is_hangul, is_unspaced

KANA = "".join(map(chr, range(0x3041, 0x3097)))
_TITLE = 18


def names_differ(q: Sequence[Unit], p: Sequence[Unit], region: Step, pair: Pair) -> bool:
    """Tell whether a word that looks like a name is put in, dropped or exchanged."""
    q_names = {u.key for i, u in enumerate(q, region.q0) if is_name(pair.quote, u, i == 0, pair)}
    p_names = {u.key for i, u in enumerate(p, region.p0) if is_name(pair.post, u, i == 0, pair)}
    return q_names != p_names or _opens_with_other_name(q, p, pair)


def _opens_with_other_name(q: Sequence[Unit], p: Sequence[Unit], pair: Pair) -> bool:
    """Tell whether a capital word is exchanged for another where a sentence opens, and both can only be names: Orrel
    lost, EasyJet lost.
    """
    if len(q) != 1 or len(p) != 1 or q[0].key == p[0].key:
        return False
    words = ((pair.quote, q[0]), (pair.post, p[0]))
    return all(_can_only_be_name(text[unit.start : unit.end], unit, pair.language) for text, unit in words)


def _can_only_be_name(piece: str, unit: Unit, language: Language) -> bool:
    """Tell whether a word has a capital inside, or one before it and no entry in the dictionary: none for a verb, where
    verbs have many forms and open sentences.
    """
    if unit.kind != "word" or not piece[:1].isupper() or piece.isupper() or not piece.isalpha():
        return False
    if any(letter.isupper() for letter in piece[1:]):
        return True
    inflected = language.drops_subjects or bool(language.name_endings)
    return not inflected and knows_word(unit.key, language.code) is False


def offices_differ(q: Sequence[str], p: Sequence[str], region: Step, pair: Pair) -> bool:
    """Tell whether an office, or what it is for, is exchanged for another where no capital shows it: the governor, for
    the mayor; the foreign minister, for the finance minister.
    """
    language = pair.language
    offices = _offices_of(language)
    behind = pair.q[region.q1].key if region.q1 < len(pair.q) else ""
    known_for = language.portfolios if behind in offices else frozenset[str]()
    said, known = ([w for w in words if w in offices or w in known_for] for words in (q, p))
    if _is_former(q, behind, language) != _is_former(p, behind, language):
        return True
    return bool(said and known) and not any(a == b or is_same_stem(a, b) for a in said for b in known)


def _is_former(words: Sequence[str], behind: str, language: Language) -> bool:
    """Tell whether the words say of who is called by an office that they do not hold it: the former mayor."""
    parts = [part for word in words for part in word.split("-")] + [behind]
    marks = language.predecessors | language.deputies
    return any(a in marks and b in language.titles for a, b in pairwise(parts))


@cache
def _offices_of(language: Language) -> frozenset[str]:
    return language.titles - language.predecessors - language.qualifiers if language.cased else frozenset()


def places_differ(q: Sequence[Unit], p: Sequence[Unit], region: Step, pair: Pair) -> bool:
    """Tell whether a place or its people is put in, dropped or exchanged, where no capital shows it: بغداد, 大阪."""
    if pair.language.cased:
        peoples = [{people for u in units if (people := find_people(u.key, pair.language))} for units in (q, p)]
        return peoples[0] != peoples[1]
    known = _places_of(pair.language)
    sides = [{form for u in units for form in _named_forms(u.key, pair.language) if form in known} for units in (q, p)]
    return sides[0] != sides[1] or touches(region, pair, known)


@cache
def _places_of(language: Language) -> frozenset[str]:
    return frozenset(map(fold, language.places))


def _named_forms(word: str, language: Language) -> list[str]:
    """Return a word as it is, and without what is written onto its beginning or end: لبغداد, 부산에."""
    bare = [word[: -len(ending)] for ending in language.endings if word.endswith(ending)]
    return [*bare_forms(word, language), *bare]


@cache
def _folded(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(fold, words))


@cache
def _longer(nouns: frozenset[str]) -> tuple[str, ...]:
    return tuple(noun for noun in nouns if len(noun) > 1)


def may_be_place(units: Sequence[Unit]) -> bool:
    """Tell whether words can name a place: in scripts without spaces two signs, and none of grammar."""
    text = "".join(unit.key for unit in units)
    return not is_unspaced(text) or (len(text) > 1 and not any(c in KANA for c in text))


def is_beside(text: str, units: Sequence[Unit], language: Language, nouns: frozenset[str]) -> bool:
    """Tell whether words without capitals are a name, because a title or a noun is beside them: 花岡氏, الوزير سامي."""
    if not units or any(unit.kind != "word" or unit.key in language.function_words for unit in units):
        return False
    nouns = _folded(nouns)
    before = fold(text[max(0, units[0].start - _TITLE) : units[0].start]).split()
    after = fold(text[units[-1].end : units[-1].end + _TITLE])
    if is_unspaced(units[-1].key):
        return after.startswith(tuple(nouns))
    if is_hangul(units[0].key[:1]):
        bare = (units[-1].key.removesuffix(ending) for ending in ("", *language.endings))
        if any(key[2:].endswith(_longer(nouns)) for key in bare):
            return True
    if len(before) > 1 and before[-2] in nouns and before[-1].isalpha() and before[-1] not in language.function_words:
        return text[units[0].start - 1].isspace()  # the second word of a name: قرية عين الزهر
    behind = after.split()[:1]
    titled = language.subject_marks and behind and behind[0].startswith(tuple(nouns))
    return bool(titled) or bool(before and before[-1] in nouns and text[units[0].start - 1].isspace())


def is_name(text: str, unit: Unit, first: bool, pair: Pair) -> bool:
    """Tell whether a word is a name: a mention, a tag, or capitalised where no sentence starts."""
    piece = text[unit.start : unit.end]
    if unit.key[:1] in "@#":
        return True
    if not piece[:1].isupper() or unit.kind != "word":
        return False
    language = pair.language
    if unit.key in language.persons or unit.key in language.function_words or unit.key in language.contractions:
        return False
    if language.noun_capitals and unit.key.isalpha() and not (len(piece) > 1 and piece.isupper()):
        return knows_word(unit.key, language.code) is False
    if unit.key in pair.capitals:
        return True
    if len(piece) > 1 and piece.isupper():
        return len(piece) <= 5 and not text.isupper()
    return not first and not _opens_sentence(text, unit.start, language)


def _opens_sentence(text: str, start: int, language: Language) -> bool:
    before = text[:start].rstrip(" \u00a0\"'“”‘’«»([")
    titled = before.endswith(".") and fold(re.split(r"\W", before[-_TITLE:-1])[-1]) in language.titles
    return not titled and (not before or before[-1] in ".!?…:\n" or text[:start].endswith("\n"))
