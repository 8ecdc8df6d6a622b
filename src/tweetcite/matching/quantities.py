"""Whether a change touches a quantity: a number with its unit, a part of a whole, a date."""

from collections.abc import Collection, Sequence
from functools import cache

from tweetcite.languages import Language
from tweetcite.matching.alignment import Step
from tweetcite.matching.classes import measures_of
from tweetcite.matching.forms import bare_forms
from tweetcite.matching.pair import Pair
from tweetcite.matching.units import Unit
from tweetcite.text import fold, is_unspaced

_RATE = 4
_STEP = 3
_BEHIND = 3
_YEARS = range(1900, 2100)
_PER = frozenset(["per", "pro"])
_PREFIXES = (
    *"nano micro mikro milli mili centi zenti centy deci dezi decy hecto hekto etto".split(),
    *"kilo chilo quilo mega méga giga tera téra".split(),
    *"нано микро мікро милли мілі санти деци гекто кило кіло мега гига гіга тера".split(),
)
"""Of the units of the SI, in the spellings of the languages with Latin and Cyrillic letters."""
_LEAST_BASE = 3


def numbers_differ(q: Sequence[Unit], p: Sequence[Unit], language: Language) -> bool:
    """Tell whether numbers have other values, or a unit or the name of a day is changed."""
    left = [u.number for u in q if u.number and not _is_article(u, language)]
    right = [u.number for u in p if u.number and not _is_article(u, language)]
    if len(left) != len(right) or any(not a.is_same(b) for a, b in zip(left, right, strict=True)):
        return True
    dated = {
        **language.months,
        **language.solar_months,
        **language.lunar_months,
        **language.weekdays,
        **language.relative_days,
        **language.ordinals,
    }
    q_words, p_words = ({u.key.removesuffix("'s") for u in units} for units in (q, p))
    changed = (q_words ^ p_words) - language.modals
    # of scripts without spaces a single character is a unit only behind a number, of which it is then a part
    units = {language.units.get(w) for w in changed - language.tenses if not is_unspaced(w)} - {None, "/2"}
    return bool(units) or any(w in dated and len(w) > 2 for w in changed)


def measures_differ(region: Step, pair: Pair) -> bool:
    """Tell whether what a number, a rate or a date counts in is another unit of time, weight or volume: three weeks for
    three days, £30 a month for £30 a year, last week for last month.
    """
    known = measures_of(pair.language)
    sides = ((pair.q, region.q0, region.q1), (pair.p, region.p0, region.p1))
    signs = [
        {known[form] for u in units[first:last] for form in bare_forms(u.key, pair.language) if form in known}
        for units, first, last in sides
    ]
    if signs[0] == signs[1]:
        return _scales_differ(region, pair)
    return any(
        _is_counted(units, i, pair.language)
        for units, first, last in sides
        for i in range(first, last)
        if not known.keys().isdisjoint(bare_forms(units[i].key, pair.language))
    )


def _scales_differ(region: Step, pair: Pair) -> bool:
    """Tell whether a unit behind a number is another by its prefix alone: 40 milligrammes for 40 microgrammes."""
    if region.q1 - region.q0 != 1 or region.p1 - region.p0 != 1 or not region.q0 or not region.p0:
        return False
    said, known = pair.q[region.q0].key, pair.p[region.p0].key
    counted = pair.q[region.q0 - 1].number and pair.p[region.p0 - 1].number
    same = not _without_prefix(said).isdisjoint(_without_prefix(known))
    return bool(counted) and said != known and same


def _without_prefix(word: str) -> frozenset[str]:
    """Return a unit, and what of it stands behind a prefix for how many."""
    bases = (word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix))
    return frozenset([word, *(base for base in bases if len(base) >= _LEAST_BASE)])


def steps_differ(region: Step, pair: Pair) -> bool:
    """Tell whether a number is told as another step of a change: prices rose to 4%, for by 4%; not a day or an hour."""
    sides = ((pair.q, region.q0, region.q1), (pair.p, region.p0, region.p1))
    found = [{u.key for u in units[first:last]} & pair.language.steps for units, first, last in sides]
    if not (found[0] and found[1]) and (found[0] | found[1]) <= pair.language.reaches and found[0] != found[1]:
        return all(_is_share(units[last:], units[:first], pair.language) for units, first, last in sides)
    if not (len(found[0]) == len(found[1]) == 1 and found[0] != found[1]):
        return False
    return all(_opens_amount(units[last : last + _STEP], pair.language) for units, _, last in sides)


def _is_share(units: Sequence[Unit], before: Sequence[Unit], language: Language) -> bool:
    """Tell whether a share follows right behind what is no number: rose [to] 10%, not: 5 to 10%."""
    number = units[0].number if units else None
    range_of = bool(before) and before[-1].number is not None
    return number is not None and not range_of and all(unit == "%" for _, unit in number.readings)


def _opens_amount(units: Sequence[Unit], language: Language) -> bool:
    """Tell whether a number follows that counts something, and is no part of a date and no time of day."""
    number = next((unit.number for unit in units if unit.number), None)
    if number is None:
        return any(unit.key in _folded(language.fractions) for unit in units)
    if number.ordinal or any(unit.key in language.months for unit in units):
        return False
    times = any(unit == ":" or (not unit and value in _YEARS) for value, unit in number.readings)
    return not times


def _is_counted(units: Sequence[Unit], at: int, language: Language) -> bool:
    if not _lone_measures(language).isdisjoint(bare_forms(units[at].key, language)):
        return True
    lead = units[at - 1] if at else None
    if lead and (lead.number or lead.key in _date_leads(language) | language.ones):
        return True
    joined = lead and lead.key in _PER | language.ones | language.prepositions | language.function_words
    if joined and any(unit.number for unit in units[max(0, at - _RATE) : at - 1]):
        return True
    behind = units[at + 1].key if at + 1 < len(units) else ""
    return behind in language.trailing_bars | language.last_words


@cache
def _lone_measures(language: Language) -> frozenset[str]:
    return frozenset(map(fold, language.lone_measures))


@cache
def _date_leads(language: Language) -> frozenset[str]:
    """Return the words before a span of time that tell which or how many: last, next, every, in a."""
    return (
        language.span_leads
        | language.last_words
        | (language.day_bars - language.prepositions - language.function_words)
    )


def fractions_differ(q: Sequence[str], p: Sequence[str], language: Language) -> bool:
    """Tell whether another part of a whole is told: a quarter for a third."""
    for parts in (_folded(language.fractions), _folded(language.rounds)):
        said, known = ({word for word in words if word in parts} for words in (q, p))
        if said and known and said != known:
            return True
    return False


def bounds_differ(region: Step, pair: Pair) -> bool:
    """Tell whether only one side makes a number the least or the most, or one below zero: more than 300, for 300."""
    sides = ((pair.q, region.q0, region.q1), (pair.p, region.p0, region.p1))
    bounds = pair.language.bounds | pair.language.minuses
    if not bounds or not all(_begins_amount(units[last : last + 2], pair.language) for units, _, last in sides):
        return False
    said, known = (" ".join(u.key for u in units[first:last]) for units, first, last in sides)
    if (said in bounds and not known) or (known in bounds and not said):
        return True
    # menos de três, for pelo menos três: with the word before them the same words are another bound
    told = pair.language.bounds
    whole = [" ".join(u.key for u in units[first - 1 : last]) in told for units, first, last in sides if first]
    return len(whole) == len(sides) and whole[0] != whole[1]


def _begins_amount(units: Sequence[Unit], language: Language) -> bool:
    """Tell whether words begin with a number, or with one of a unit of time: a decade."""
    if any(unit.number for unit in units[:1]):
        return True
    return len(units) > 1 and units[0].key in language.ones and units[1].key in measures_of(language)


def spans_differ(region: Step, pair: Pair) -> bool:
    """Tell whether a day, week or month is another by the word beside it: last week, for this week; l'année prochaine,
    for cette année.
    """
    language = pair.language
    sides = ((pair.q, region.q0, region.q1), (pair.p, region.p0, region.p1))
    if not all(_stands_by_span(units, first, last, language) for units, first, last in sides):
        return False
    said, known = ({u.key for u in units[first:last]} for units, first, last in sides)
    behind = [
        {u.key for u in units[last + 1 : last + _BEHIND] if _is_span(units[last], language)} for units, _, last in sides
    ]
    near, other = (_nearness(words | more, language) for words, more in zip((said, known), behind, strict=True))
    if near != other and (near | other) - {0}:
        return True
    leads = language.last_words | (language.day_bars - language.prepositions - language.function_words)
    one_each = len(said) == len(known) == 1 == region.q1 - region.q0 == region.p1 - region.p0
    return one_each and said | known <= leads | language.back_references and bool((said | known) & leads)


def _nearness(words: Collection[str], language: Language) -> set[int]:
    """Return which spans words mean: 0 the one that runs, 1 the next, 2 the last."""
    return {i for i, row in enumerate(language.nearness) if not row.isdisjoint(words)}


def _stands_by_span(units: Sequence[Unit], first: int, last: int, language: Language) -> bool:
    """Tell whether a span of time stands in a stretch, or right behind or before it."""
    return any(_is_span(unit, language) for unit in units[max(0, first - 1) : last + 1])


def _is_span(unit: Unit, language: Language) -> bool:
    return any(
        unit.key in words for words in (measures_of(language), language.weekdays, language.months, language.times)
    )


@cache
def _folded(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(fold, words))


def _is_article(unit: Unit, language: Language) -> bool:
    """Tell "one" the article or pronoun from a count."""
    return unit.key in language.number_words and language.number_words[unit.key] == 1
