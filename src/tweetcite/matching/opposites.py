"""Words of opposite meaning, as the tables of a language and its negative beginnings show them."""

from collections.abc import Sequence
from functools import cache
from itertools import permutations

from tweetcite.languages import Language
from tweetcite.matching.alignment import Step
from tweetcite.matching.classes import touch
from tweetcite.matching.forms import bare_forms, is_form, spell
from tweetcite.matching.named import KANA
from tweetcite.matching.pair import Pair
from tweetcite.namesakes import share_stem
from tweetcite.text import is_unspaced, join_words

NEGATING = ("un", "in", "im", "ir", "il", "dis", "non", "mis", "anti", "de")
_SUFFIXES = ("less",)
_EXCHANGED = tuple(
    tuple(row.split("/"))
    for row in (
        "over/under pro/anti pre/post pré/post prä/post sur/sous über/unter sobre/sub sobre/infra "
        "sopra/sotto sovra/sotto hyper/hypo maxi/mini"
    ).split()
)
"""Prefixes of two words that are opposites where the rest is one word: overpaid, underpaid."""
_LONGEST_LEFT_OUT = 12
_LEAST_REST = 3


@cache
def _all_antonyms(language: Language) -> frozenset[str]:
    return frozenset().union(*language.antonyms)


@cache
def _antonyms_by_word(language: Language) -> dict[str, list[frozenset[str]]]:
    table: dict[str, list[frozenset[str]]] = {}
    for pair in language.antonyms:
        for word in pair:
            table.setdefault(word, []).append(pair)
    return table


def _pairs_of(forms: Sequence[str], language: Language) -> list[frozenset[str]]:
    """Return the pairs of opposites in which one of the forms of a word stands."""
    table = _antonyms_by_word(language)
    return [pair for form in forms for pair in table.get(form, ())]


def are_opposites(region: Step, pair: Pair) -> bool:
    """Tell whether a phrase of the one side is the opposite of a phrase or word of the other: laid off, for hired."""
    words = _all_antonyms(pair.language)
    q = {join_words(k) for k in touch(pair.q, region.q0, region.q1, words)}
    p = {join_words(k) for k in touch(pair.p, region.p0, region.p1, words)}
    if not (q or p):
        return False
    q |= {unit.key for unit in pair.q[region.q0 : region.q1]}
    p |= {unit.key for unit in pair.p[region.p0 : region.p1]}
    return any(q & pair_ and p & pair_ and q & pair_ != p & pair_ for pair_ in pair.language.antonyms)


def keeps_opposite(region: Step, pair: Pair) -> bool:
    """Tell whether words are left out from one up to its opposite, which so takes its place: the [old road closes and
    the] new road.
    """
    if region.q0 < region.q1 or not 0 < region.p1 - region.p0 <= _LONGEST_LEFT_OUT or region.q1 == len(pair.q):
        return False
    first, kept = pair.p[region.p0], pair.q[region.q1]
    plain = first.kind == kept.kind == "word" and first.key not in pair.language.function_words
    return plain and are_antonyms([kept.key], [first.key], pair.language)


def are_antonyms(q: Sequence[str], p: Sequence[str], language: Language) -> bool:
    """Tell whether a word of the one side is the opposite of one of the other, by the tables or by how it is built."""
    return any(_is_antonym(a, b, language) for a in q for b in p) or _are_root_opposites(q, p, language)


def _is_antonym(a: str, b: str, language: Language) -> bool:
    forms, others = bare_forms(a, language), bare_forms(b, language)
    if any(not pair.isdisjoint(forms) and not pair.isdisjoint(others) for pair in _pairs_of(forms, language)):
        return True
    if _are_in_other_form(min(forms, key=len), min(others, key=len), language):
        return True
    short, long = sorted((a, b), key=len)
    if len(short) > 2 and any(long == prefix + short for prefix in NEGATING + language.reversals):
        return True
    if any(long == short + suffix for suffix in _SUFFIXES) or _exchange_prefixes(a, b) or _exchange_prefixes(b, a):
        return True
    return (short[:-3], short[-3:]) == (long[:-4], "ful") and long.endswith("less")


def _exchange_prefixes(one: str, other: str) -> bool:
    """Tell whether the one word has a prefix and the other its opposite: pro-mine, anti-mine."""
    return (one, other) in _EXCHANGED or any(
        one.startswith(x) and other.startswith(y) and _rest(one, x) == _rest(other, y) != "" for x, y in _EXCHANGED
    )


def _rest(word: str, prefix: str) -> str:
    """Return what stands behind a prefix; nothing where that is too short to be a word."""
    rest = word.removeprefix(prefix).lstrip("-")
    return rest if len(rest) >= _LEAST_REST else ""


def _are_in_other_form(a: str, b: str, language: Language) -> bool:
    """Tell whether two words are forms of two opposites, each nearer to its own: свободных and занятых."""
    return any(
        is_form(a, x)
        and is_form(b, y)
        and share_stem(a, x) >= share_stem(a, y)
        and share_stem(b, y) >= share_stem(b, x)
        for x, y in _opposites_by_beginning(language).get(spell(a)[:2], ())
    )


@cache
def _opposites_by_beginning(language: Language) -> dict[str, list[tuple[str, str]]]:
    table: dict[str, list[tuple[str, str]]] = {}
    fixed = language.prepositions | language.function_words  # words without other forms
    for pair in language.antonyms:
        if not fixed.isdisjoint(pair):
            continue
        for x, y in permutations([min(bare_forms(word, language), key=len) for word in pair], 2):
            table.setdefault(spell(x)[:2], []).append((x, y))
    return table


def _are_root_opposites(q: Sequence[str], p: Sequence[str], language: Language) -> bool:
    """Tell whether the roots of two opposites stand for each other where endings are units of their own: 高 and 安."""
    one, other = join_words(list(q)), join_words(list(p))
    if not (is_unspaced(one) and is_unspaced(other)):
        return False
    return any(x in one and y in other and x not in other for x, y in _root_opposites(language))


@cache
def _root_opposites(language: Language) -> tuple[tuple[str, str], ...]:
    rooted = (tuple(word.rstrip(KANA) for word in pair) for pair in map(sorted, language.antonyms) if len(pair) == 2)
    return tuple(sides for x, y in rooted if x and y and x != y for sides in ((x, y), (y, x)))
