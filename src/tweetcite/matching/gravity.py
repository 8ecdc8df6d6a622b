"""How grave a substantive change is: by the words it touches, never by how many they are.

The words of each class are the language's; `tweetcite explain` tells what each class is.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from tweetcite.languages import Language
from tweetcite.matching.alignment import Step
from tweetcite.matching.attempts import drops_attempt, drops_report
from tweetcite.matching.classes import (
    find_swap,
    halves_negation,
    refuses,
    starts_with,
    touch,
    touches,
    turns_little,
    turns_more,
)
from tweetcite.matching.forms import bare_forms, is_same_stem, plain_forms
from tweetcite.matching.keys import write_out
from tweetcite.matching.named import is_beside, may_be_place, names_differ, offices_differ, places_differ
from tweetcite.matching.opposites import NEGATING, are_antonyms, are_opposites, keeps_opposite
from tweetcite.matching.pair import Pair
from tweetcite.matching.persons import are_other_persons
from tweetcite.matching.quantities import (
    bounds_differ,
    fractions_differ,
    measures_differ,
    numbers_differ,
    spans_differ,
    steps_differ,
)
from tweetcite.matching.severed import gap_before
from tweetcite.matching.sides import changes_side
from tweetcite.matching.times import changes_time, mends_agreement
from tweetcite.matching.turns import is_turned_by_small_word
from tweetcite.matching.units import Unit
from tweetcite.model import Edit, Severity
from tweetcite.spelling import knows_word
from tweetcite.text import is_unspaced, join_words

GRAVITY: dict[Severity, int] = {"none": 0, "minor": 1, "major": 2, "critical": 3}
_MOST_EXCHANGED = 4
_LONGEST_MODAL = 3
_LONGEST_ENDING = 8
_REACH = 2
_LEAST_TYPED = 2
"""Letters of a word of three that the hand left one out of: fo, for for."""
_CLAUSE_MARKS = frozenset(".!?…。！？؟,;:،؛、，；：—–\n")


def gravest(edits: Sequence[Edit]) -> Severity:
    """Return the severity of the worst substantive edit."""
    rated = (e.severity for e in edits if e.kind == "substantive")
    return max(rated, key=GRAVITY.__getitem__, default="none")


def expand(units: Sequence[Unit], language: Language) -> list[str]:
    """Return the words of units with contractions written out."""
    words: list[str] = []
    for unit in units:
        written = unit.words if unit.kind == "bracket" else (unit.key,)
        words += [form for word in written for form in write_out(word, language)]
    return words


@dataclass(frozen=True)
class _Change:
    """A region that differs: its units, their words, and the words that only one of the sides has."""

    q: Sequence[Unit]
    p: Sequence[Unit]
    qw: list[str]
    pw: list[str]
    q_only: list[str]
    p_only: list[str]
    region: Step
    pair: Pair

    @property
    def language(self) -> Language:
        return self.pair.language

    @cached_property
    def opposed(self) -> bool:
        """Whether a word stands for its opposite."""
        known = are_antonyms(self.q_only, self.p_only, self.language) or are_opposites(self.region, self.pair)
        known = known or changes_side(self.q_only, self.p_only, self.language)
        known = known or _is_opposite_of_slip(self.q_only, self.p_only, self.language)
        return known or keeps_opposite(self.region, self.pair)

    @cached_property
    def swap(self) -> Severity:
        return _swap_severity(self.q_only, self.p_only, self.language)


_Rating = tuple[str, Severity]


def rate(q: Sequence[Unit], p: Sequence[Unit], region: Step, pair: Pair) -> _Rating:
    """Return what a substantive change touches, and how grave it is: the first class that fits decides."""
    language = pair.language
    qw, pw = expand(q, language), expand(p, language)
    if qw == pw:
        return "contraction", "minor"
    q_only, p_only = (
        list((Counter(qw) - Counter(pw)).elements()),
        list((Counter(pw) - Counter(qw)).elements()),
    )
    if not q_only and not p_only:
        return "order", "critical"
    if frozenset((" ".join(q_only), " ".join(p_only))) in language.homophones:
        return "typo", "minor"
    if _are_exchanged(qw, pw) or (max(len(q_only), len(p_only)) == 1 and _are_turned(qw, pw)):
        return "order", "critical"
    change = _Change(q, p, qw, pw, plain_forms(q_only, language), plain_forms(p_only, language), region, pair)
    found = (rating for rater in _RATERS if (rating := rater(change)))
    return next(found, ("word", "major"))


def _rate_agreement(c: _Change) -> _Rating | None:
    return ("function-word", "minor") if mends_agreement(c.q_only, c.p_only, c.language) else None


def _rate_negation(c: _Change) -> _Rating | None:
    if _loses_apostrophe(c.q, c.p):
        return None  # ain't, aint: both deny
    negations = c.language.negations
    if _has_other(c.q_only, c.p_only, negations) or touches(c.region, c.pair, negations):
        return "negation", c.swap
    if find_swap(c.q_only, c.p_only, c.language, ("negation",)) or _leaves_out(negations, c.region, c.pair, _REACH):
        return "negation", "critical"
    if halves_negation(c.region, c.pair) or turns_more(c.region, c.pair):
        return "negation", "critical"
    return ("quantifier", "critical") if turns_little(c.region, c.pair) else None


def _rate_turn(c: _Change) -> _Rating | None:
    behind = c.pair.q[c.region.q1 :]
    if touches(c.region, c.pair, _written_days(c.language)):
        return None  # 明晚, 今晚
    return ("antonym", "critical") if is_turned_by_small_word(c.q, c.p, behind, c.language) else None


def _rate_voice(c: _Change) -> _Rating | None:
    voices = c.language.concessions | c.language.conditions | c.language.hearsay | c.language.opinions
    if _leaves_out(c.language.modals, c.region, c.pair) or _leaves_out_hearsay(c) or touches(c.region, c.pair, voices):
        return "modality", "critical"
    turned = _turns_voice(c.qw, c.pw, c.region, c.pair) or find_swap(c.q_only, c.p_only, c.language, ("order",))
    return ("order", "critical") if turned else None


def _leaves_out_hearsay(c: _Change) -> bool:
    """Tell whether a verb is told as done of which the post has it from others: 올랐습니다, 올랐다고 합니다."""
    if not c.language.spaced_particles or not c.p or c.region.q1 < len(c.pair.q):
        return False
    behind = [unit.key for unit in c.pair.p[c.region.p1 : c.region.p1 + _LONGEST_MODAL]]
    return any(f"{c.p[-1].key[-1:]} {key}" in c.language.opinions for key in behind[:1])


def _rate_number(c: _Change) -> _Rating | None:
    other = (
        numbers_differ(c.q, c.p, c.language)
        or measures_differ(c.region, c.pair)
        or fractions_differ(c.qw, c.pw, c.language)
        or steps_differ(c.region, c.pair)
        or bounds_differ(c.region, c.pair)
        or spans_differ(c.region, c.pair)
        or touches(c.region, c.pair, _written_days(c.language))
    )
    return ("number", "critical") if other else None


def _rate_swap(c: _Change) -> _Rating | None:
    swapped = find_swap(c.q_only, c.p_only, c.language, ("person", "modality", "function-word"))
    if swapped:
        return swapped, "minor" if swapped == "function-word" else "critical"
    return ("person", "critical") if are_other_persons(c.q_only, c.p_only, c.region, c.pair) else None


def _rate_typo(c: _Change) -> _Rating | None:
    slip = _loses_apostrophe(c.q, c.p) or (_is_typo(c.q_only, c.p_only, c.pair) and not c.opposed)
    return ("typo", "minor") if slip and not _begins_otherwise(c) else None


def _begins_otherwise(c: _Change) -> bool:
    """Tell whether the change is the first letter of a name: the hand hardly slips there, and Omsk is not Tomsk."""
    other = bool(c.q_only and c.p_only) and c.q_only[0][0] != c.p_only[0][0]
    return other and names_differ(c.q, c.p, c.region, c.pair)


def _rate_name(c: _Change) -> _Rating | None:
    other = names_differ(c.q, c.p, c.region, c.pair) or places_differ(c.q, c.p, c.region, c.pair)
    other = other or offices_differ(c.q_only, c.p_only, c.region, c.pair)
    return ("name", "critical") if other else None


def _rate_claim(c: _Change) -> _Rating | None:
    language = c.language
    for topic, words in (
        ("modality", language.modals),
        ("quantifier", language.quantifiers),
        ("person", language.persons),
        ("person", language.tenses),
    ):
        # A person or a tense is exchanged, not added: "it is a" left out takes nobody's part. So is a vague word.
        telling = words - language.vague
        both = _has_other(c.q_only, (), words) and _has_other((), c.p_only, words)
        if both or (topic != "person" and _has_other(c.q_only, c.p_only, telling)):
            return topic, c.swap
        if touches(c.region, c.pair, telling, both=topic == "person"):
            return topic, _phrase_severity(c.region, c.pair, telling)
    if touches(c.region, c.pair, language.partitives):
        return "quantifier", "critical"
    other = changes_time(c.q_only, c.p_only, c.region, c.pair)
    return ("person", "critical") if other else None


def _rate_opposite(c: _Change) -> _Rating | None:
    language = c.language
    sides = () if language.cased else ((c.pair.quote, c.q), (c.pair.post, c.p))
    if any(is_beside(text, units, language, language.titles) for text, units in sides):
        return "name", "critical"
    if c.opposed:
        return "antonym", "critical"
    said, known = (
        {i for i, row in enumerate(language.certainties + language.standings) if row & {*words}}
        for words in (c.q_only, c.p_only)
    )
    if said and known and said.isdisjoint(known):
        return "modality", "critical"
    if any(may_be_place(units) and is_beside(text, units, language, language.place_nouns) for text, units in sides):
        return "name", "critical"
    if _drops_refusal(c.q_only, c.p_only, c.region, c.pair):
        return "negation", "critical"
    left_open = drops_attempt(c.region, c.pair) or drops_report(c.region, c.pair)
    return ("modality", "critical") if left_open else None


def _rate_grammar(c: _Change) -> _Rating | None:
    plain = all(word in c.language.function_words for word in (*c.q_only, *c.p_only))
    return ("function-word", "minor") if plain else None


_RATERS: tuple[Callable[[_Change], _Rating | None], ...] = (
    _rate_agreement,
    _rate_negation,
    _rate_turn,
    _rate_voice,
    _rate_number,
    _rate_swap,
    _rate_typo,
    _rate_name,
    _rate_claim,
    _rate_opposite,
    _rate_grammar,
)
"""In the order in which they decide."""


def _drops_refusal(q: Sequence[str], p: Sequence[str], region: Step, pair: Pair) -> bool:
    """Tell whether one side alone has a verb that denies what it governs: failed to inspect, for inspected."""
    language = pair.language
    verbs = frozenset(language.refusals)
    said = refuses(q, language) or bool(touch(pair.q, region.q0, region.q1, verbs))
    return said != (refuses(p, language) or bool(touch(pair.p, region.p0, region.p1, verbs)))


def _turns_voice(q: Sequence[str], p: Sequence[str], region: Step, pair: Pair) -> bool:
    """Tell whether a passive is put in or dropped: who warned, for who was warned.

    A word that makes it stands alone in the change, or beside who did it (were warned by, wurde von).
    """
    voices = pair.language.voices
    if not pair.language.cased:
        changed = [w for w in q if w not in p], [w for w in p if w not in q]
        return touches(region, pair, voices) or _has_other(*changed, voices)
    one, other = (q, p) if _has_other(q, (), voices) else (p, q)
    if not _has_other(one, (), voices) or _has_other(other, (), voices):
        return False
    return not other or not pair.language.agents.isdisjoint(one)


def _are_exchanged(q: Sequence[str], p: Sequence[str]) -> bool:
    """Tell whether the same words stand in another order, each with the ending of its new place."""
    pairs = list(zip(q, p, strict=False))
    return (
        1 < len(q) == len(p) <= _MOST_EXCHANGED
        and sum(not is_same_stem(a, b) for a, b in pairs) > 1
        and all(any(is_same_stem(a, b) for b in p) for a in q)
        and all(any(is_same_stem(a, b) for a in q) for b in p)
    )


def _are_turned(q: Sequence[str], p: Sequence[str]) -> bool:
    """Tell whether the words that both have stand in another order in the one than in the other."""
    one, other = [w for w in q if w in p], [w for w in p if w in q]
    return len(one) > 1 and one != other


def _leaves_out(words: frozenset[str], region: Step, pair: Pair, reach: int = 1) -> bool:
    """Tell whether a word at the edge is another form, and the word of a class that the post has beside it is left out:
    لم أغب, غبت; podría subir, subirá. `reach` is how many words before a beginning are looked at.
    """
    telling = words - pair.language.vague
    if region.q0 < region.q1 and is_unspaced(pair.quote[-1:]) and _cuts_verb(telling, region, pair):
        return True
    if not region.q0 < region.q1 or not region.p0 < region.p1:
        return False
    ends = region.q1 == len(pair.q) and region.p1 < len(pair.p)
    behind = pair.p[region.p1 : region.p1 + _LONGEST_MODAL] if ends else ()
    if behind and starts_with([unit.key for unit in behind], telling, 1) and not gap_before(pair, region.p1).strip():
        return True
    ahead = pair.p[max(0, region.p0 - reach) : region.p0] if region.q0 == 0 else ()
    return any(
        unit.key in telling and not _CLAUSE_MARKS.intersection(pair.post[unit.end : pair.p[region.p0].start])
        for unit in ahead
    )


def _cuts_verb(words: frozenset[str], region: Step, pair: Pair) -> bool:
    """Tell whether a verb's last sign or two are put in, and what the post writes onto it is left out: 統合します, for
    what the post says may be, 統合するかもしれません.
    """
    kept = len(pair.q) - region.q1
    behind = pair.p[region.p1 + kept : region.p1 + kept + _LONGEST_ENDING]
    return kept <= _REACH and starts_with([unit.key for unit in behind], words, _REACH)


@cache
def _written_days(language: Language) -> frozenset[str]:
    """Return the days and months whose names are several units: 火曜日, 今晚."""
    names = (*language.weekdays, *language.months, *language.relative_days, *language.coming_days)
    return frozenset(name for name in names if is_unspaced(name) and len(name) > 1)


def _has_other(q: Sequence[str], p: Sequence[str], words: frozenset[str]) -> bool:
    return any(word in words for word in (*q, *p))


def _phrase_severity(region: Step, pair: Pair, words: frozenset[str]) -> Severity:
    q = [join_words(k) for k in touch(pair.q, region.q0, region.q1, words)]
    p = [join_words(k) for k in touch(pair.p, region.p0, region.p1, words)]
    return _swap_severity(q, p, pair.language)


def _swap_severity(q: Sequence[str], p: Sequence[str], language: Language) -> Severity:
    """A swap of equal value inside a class ("zero" for "no") is major, all else of the class critical."""
    one, other = " ".join(q), " ".join(p)
    if any(one in group and other in group for group in language.equal_values):
        return "major"
    return "critical"


def _loses_apostrophe(q: Sequence[Unit], p: Sequence[Unit]) -> bool:
    """Tell whether two words are one but for an apostrophe: Peoples lives, it's reputation."""
    return len(q) == len(p) == 1 and q[0].key.replace("'", "") == p[0].key.replace("'", "")


def _is_typo(q: Sequence[str], p: Sequence[str], pair: Pair) -> bool:
    """Tell whether one letter is wrong, left out, doubled or out of turn, and no other word comes out."""
    if len(q) != 1 or len(p) != 1 or min(len(q[0]), len(p[0])) < _LEAST_TYPED or max(len(q[0]), len(p[0])) < 3:
        return False
    if not (q[0].isalpha() and p[0].isalpha()):
        return False
    from rapidfuzz.distance import OSA

    if OSA.distance(q[0], p[0], score_cutoff=1) > 1:
        return False
    known = [_is_known(word, pair.language) for word in (q[0], p[0])]
    return None not in known and not all(known)


def _is_opposite_of_slip(q: Sequence[str], p: Sequence[str], language: Language) -> bool:
    """Tell whether a word stands for its opposite that the hand got wrong: legal, for ilegal."""
    if len(q) != 1 or len(p) != 1 or not (q[0].isalpha() and p[0].isalpha()) or not language.people_pronouns:
        return False
    known = [_is_known(word, language) for word in (q[0], p[0])]
    if None in known or known[0] == known[1]:
        return False
    return _may_be_denied(*((q[0], p[0]) if known[0] else (p[0], q[0])), language)


def _may_be_denied(word: str, slip: str, language: Language) -> bool:
    """Tell whether a slip is as near to the opposite of a word as to the word: ilegal, of illegal rather than legal."""
    from rapidfuzz.distance import OSA

    forms = (prefix + word for prefix in NEGATING)
    near = (form for form in forms if OSA.distance(form, slip, score_cutoff=1) <= 1)
    return any(_is_known(form, language) for form in near)


def _is_known(word: str, language: Language) -> bool | None:
    known = [knows_word(form, language.code) for form in bare_forms(word, language)]
    return None if None in known else any(known)
