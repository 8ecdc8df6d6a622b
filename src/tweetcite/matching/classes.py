"""Classes of words that decide how grave a change is, where they are phrases, endings or beginnings of words.

A class of a language's tables holds words and phrases (没有, かもしれ); a phrase is touched by a change when it
overlaps the changed units on one side and not on the other. Some languages turn a word round by what is written onto
it (می‌رود, نمی‌رود).
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

from tweetcite.languages import Language
from tweetcite.matching.alignment import Step
from tweetcite.matching.forms import bare_forms, spell
from tweetcite.matching.pair import Pair
from tweetcite.matching.units import Unit
from tweetcite.namesakes import share_stem
from tweetcite.text import fold, split_words

_LEAST_STEM = 2
_ELISION = re.compile(r"(?<=')(?=\w)")
_SECOND = 4
"""How many words behind the first word of a negation its second one stands."""
_SYMBOLS = "mg g kg ml cl dl l mm cm m km kw mw gw kwh mwh gwh kb mb gb tb".split()


def touch(units: Sequence[Unit], first: int, last: int, words: frozenset[str]) -> Counter[tuple[str, ...]]:
    """Return the phrases of two words or more that overlap the units `first` up to `last`, or stand around them."""
    table, longest = _phrases(words)
    found: Counter[tuple[str, ...]] = Counter()
    if not table:
        return found
    low = max(0, first - longest + 1)
    keys = [u.key for u in units[low : last + longest - 1]]
    at = 0
    while at < len(keys):
        size = next((len(p) for p in table.get(keys[at], ()) if tuple(keys[at : at + len(p)]) == p), 0)
        begin, end = low + at, low + at + size
        if size and begin < max(last, first + (first == last)) and end > first and (first < last or begin < first):
            found[tuple(keys[at : at + size])] += 1
        at += max(1, size)
    return found


def touches(region: Step, pair: Pair, words: frozenset[str], *, both: bool = False) -> bool:
    """Tell whether a phrase of a class is changed: put in, dropped or exchanged (`both`: exchanged only)."""
    q = touch(pair.q, region.q0, region.q1, words)
    p = touch(pair.p, region.p0, region.p1, words)
    lost, won = p - q, q - p
    return bool(lost and won) if both else bool(lost or won)


def holds(keys: Sequence[str], words: frozenset[str]) -> bool:
    """Tell whether a sequence of words holds a word or phrase of a class."""
    if any(key in words for key in keys):
        return True
    table, _ = _phrases(words)
    return any(tuple(keys[i : i + len(p)]) == p for i, key in enumerate(keys) for p in table.get(key, ()))


def held(keys: Sequence[str], words: frozenset[str]) -> frozenset[tuple[str, ...]]:
    """Return the words and phrases of a class that a sequence of words holds."""
    table, _ = _phrases(words)
    single = {(key,) for key in keys if key in words}
    return frozenset(single).union(
        p for i, key in enumerate(keys) for p in table.get(key, ()) if tuple(keys[i : i + len(p)]) == p
    )


def starts_with(keys: Sequence[str], words: frozenset[str], most: int) -> bool:
    """Tell whether one of the first `most` words begins a word or phrase of a class."""
    table, _ = _phrases(words)
    return any(
        key in words or any(tuple(keys[i : i + len(p)]) == p for p in table.get(key, ()))
        for i, key in enumerate(keys[:most])
    )


def drop_phrases(units: Sequence[Unit], words: frozenset[str]) -> list[Unit]:
    """Return units without the phrases of a class: the words of "at all" count nothing."""
    table, _ = _phrases(words)
    keys = [unit.key for unit in units]
    kept: list[Unit] = []
    at = 0
    while at < len(keys):
        size = next((len(p) for p in table.get(keys[at], ()) if tuple(keys[at : at + len(p)]) == p), 0)
        kept += [] if size else [units[at]]
        at += max(1, size)
    return kept


@cache
def _phrases(words: frozenset[str]) -> tuple[dict[str, list[tuple[str, ...]]], int]:
    """Return the phrases of a class by their first word, the longest first, and the length of the longest."""
    table: dict[str, list[tuple[str, ...]]] = {}
    longest = 1
    for phrase in sorted(words):
        plain = tuple(w.key for w in split_words(phrase) if w.kind == "word")
        elided = tuple(part for word in phrase.split() for part in _ELISION.split(word))
        for keys in {plain, elided} if "'" in phrase else {plain}:
            if len(keys) > 1:
                table.setdefault(keys[0], []).append(keys)
                longest = max(longest, len(keys))
    for rows in table.values():
        rows.sort(key=lambda row: -len(row))
    return table, longest


@cache
def measures_of(language: Language) -> dict[str, str]:
    """Return the units of time, weight and volume behind a number, folded, each with the sign of all its forms."""
    return {symbol: symbol for symbol in _SYMBOLS} | {fold(word): sign for word, sign in language.measures.items()}


def refuses(words: Iterable[str], language: Language) -> bool:
    """Tell whether one of the words is a verb that denies what it governs: failed, refuses."""
    return any(form.startswith(language.refusals) for word in words for form in bare_forms(word, language))


def halves_negation(region: Step, pair: Pair) -> bool:
    """Tell whether the first word of a negation of two is dropped or put in, and only one side has the second: si elle
    ne recule [pas], il n'emprunte que. Speech drops the first word alone: il recule pas.
    """
    language = pair.language
    leads, others = language.negation_leads, language.negations | language.complements
    sides = [(pair.q, region.q0, region.q1, region.q1), (pair.p, region.p0, region.p1, region.p1)]
    for (units, first, last, at), (over, _, _, behind) in (sides, sides[::-1]):
        if leads and any(u.key in leads for u in units[first:last]):
            second = next((u.key for u in units[at : at + _SECOND] if u.key in others), None)
            return second is not None and all(u.key != second for u in over[behind : behind + _SECOND])
    return False


def turns_more(region: Step, pair: Pair) -> bool:
    """Tell whether the first word of a negation is dropped or put in whose second says the contrary alone: nous avons
    plus de lits, for nous n'avons plus de lits; not n'avons plus rien, which nothing else denies.
    """
    language = pair.language
    sides = ((pair.q, region.q0, region.q1), (pair.p, region.p0, region.p1))
    led = [any(u.key in language.negation_leads for u in units[first:last]) for units, first, last in sides]
    behind = [[u.key for u in units[last : last + _SECOND]] for units, _, last in sides]
    if led[0] == led[1] or not all(not language.contrary_seconds.isdisjoint(keys) for keys in behind):
        return False
    others = language.negations - language.contrary_seconds - language.negation_leads
    return all(others.isdisjoint(keys) for keys in behind)


def turns_little(region: Step, pair: Pair) -> bool:
    """Tell whether an article alone is put in or dropped before a word for little: un peu d'eau, for peu d'eau."""
    language = pair.language
    sides = ((pair.q, region.q0, region.q1), (pair.p, region.p0, region.p1))
    changed = [u.key for units, first, last in sides for u in units[first:last]]
    if len(changed) != 1 or changed[0] not in language.indefinite:
        return False
    return all(last < len(units) and units[last].key in language.scant for units, _, last in sides)


def find_swap(q: Sequence[str], p: Sequence[str], language: Language, topics: Iterable[str]) -> str | None:
    """Return the class of a change that consists of an exchanged beginning or ending of one word."""
    for topic in topics:
        for pattern in language.word_forms.get(topic, ()):
            if any(_has_one(a, b, pattern, language) for a in q for b in p):
                return topic
        if len(q) == len(p) == 1:
            one, other = _without_preverb(q[0], p[0], language)
            for a, b in language.swaps.get(topic, ()):
                if _is_swapped(one, other, a, b) or _is_swapped(other, one, a, b):
                    return topic
    return None


def _without_preverb(one: str, other: str, language: Language) -> tuple[str, str]:
    """Return two verbs without the particle that is written before the negation of both: ranewestînin, rawestînin."""
    lead = next((v for v in language.preverbs if one.startswith(v) and other.startswith(v)), "")
    return one[len(lead) :], other[len(lead) :]


def _has_one(one: str, other: str, pattern: str, language: Language) -> bool:
    """Tell whether one of two forms of a word has an ending (açılmayacak), and the other has not (açılacak).

    The ending can begin with letters that both have: kaybedebilir, kaybedecek.
    """
    one, other, pattern = spell(one), spell(other), spell(pattern)
    soft = str.maketrans(dict(language.hardened))
    stem = share_stem(one.translate(soft), other.translate(soft))
    if stem < _LEAST_STEM:
        return False
    starts = range(max(_LEAST_STEM, stem - 1), stem + 1)
    has, lacks = (any(re.fullmatch(pattern, word[at:]) for at in starts) for word in (one, other))
    return has != lacks


def _is_swapped(one: str, other: str, a: str, b: str) -> bool:
    return (
        one.startswith(a)
        and other.startswith(b)
        and len(one) >= len(a) + _LEAST_STEM
        and one[len(a) :] == other[len(b) :]
    )
