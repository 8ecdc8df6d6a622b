"""Parts of a sentence that are put together with another's: “We never … paid us”, of a post in which others paid."""

from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.matching.alignment import Step
from tweetcite.matching.keys import write_out
from tweetcite.matching.named import is_name
from tweetcite.matching.pair import Pair
from tweetcite.matching.units import Unit

_STOPS = ".!?…。！？؟\n"
_CLAUSE_STOPS = _STOPS + ",;:،؛—–("
_LEAST_PREDICATE = 3
_LONGEST_OPENING = 6
_LONGEST = 40
"""Words between two parts of a sentence that can still be read as one."""


def is_grafted(step: Step, pair: Pair) -> bool:
    """Tell whether what is left out between two parts of a quotation begins a clause about somebody or something else,
    inside which the quotation goes on: We never paid [the contractor. The contractor] paid us.

    It does too where the part before is denied, and that clause is not: We did not find [life. We measured] a gas.
    """
    if _loses_antecedent(step, pair) or _keeps_opening(step, pair):
        return True
    begins = _find_clause(step, pair) if step.kind == "skipped" or step.q0 == step.q1 else None
    if begins is None:
        return False
    clause = pair.p[begins : step.p1]
    if step.kind != "skipped" and pair.q[step.q1].number and any(u.number for u in pair.p[step.p0 : begins]):
        return True  # I began with [one saw. I left with] 300 saws: one number takes the place of another
    head = _find_head(clause, pair.language)
    if head is None:
        return False
    before = _part_before(step.p0, pair)
    if _denies(before, pair.language) and not _denies(clause, pair.language):
        return True
    if head in {unit.key for unit in before}:
        return False
    if head in pair.language.pronouns:  # it may be what the part before is about
        return any(unit.number or is_name(pair.post, unit, False, pair) for unit in clause[1:])
    return True


def _loses_antecedent(step: Step, pair: Pair) -> bool:
    """Tell whether the quotation goes on with who did something, and whom that means is left out with the beginning of
    its sentence: I am not cross with Holm [. It is the board], who lied.
    """
    inner = 0 < step.p0 < step.p1 < len(pair.p) and step.q0 and step.q1 < len(pair.q)
    if not inner or pair.p[step.p1].key not in pair.language.people_relatives or pair.q[step.q1].key[:1] == "[":
        return False
    return any(_is_parted(at, pair, _STOPS) for at in range(step.p0, step.p1))


def _keeps_opening(step: Step, pair: Pair) -> bool:
    """Tell whether the words before the gap are only where, when or under whom something was so, and what is left out
    ends in the same of the clause behind it: Under Labour [lists rose. Under us] they fell.
    """
    if not (step.q0 and 0 < step.p0 < step.p1 < len(pair.p) and step.q1 < len(pair.q)):
        return False
    begins = next((at for at in range(step.p1 - 1, step.p0, -1) if _is_parted(at, pair, _STOPS)), None)
    if begins is None or step.p1 - begins > _LONGEST_OPENING:
        return False
    before, opening = _part_before(step.p0, pair), pair.p[begins]
    short = 1 < len(before) <= _LONGEST_OPENING
    return short and before[0].key == opening.key and opening.key in pair.language.prepositions


def affirms_denied(step: Step, pair: Pair) -> bool:
    """Tell whether words that are put in are what the post denies in another place, and here nothing denies them: We
    serve [rats], of a post by which we do not serve rats.
    """
    put = [unit.key for unit in pair.q[step.q0 : step.q1] if unit.kind == "word"]
    empty = pair.language.function_words | pair.language.common | pair.language.tenses | pair.language.persons
    if not pair.language.cased or not step.q0 or not put or empty.issuperset(put):
        return False
    places = [at for at in range(1, len(pair.p)) if [u.key for u in pair.p[at : at + len(put)]] == put]
    start = max((at for at in range(1, step.q0) if _is_cut(pair, at)), default=0)
    own = pair.q[start : step.q0]
    near = [_part_before(at, pair) for at in places]
    return bool(near) and not _denies(own, pair.language) and all(_denies(part, pair.language) for part in near)


def _is_cut(pair: Pair, at: int) -> bool:
    return any(c in _STOPS for c in pair.quote[pair.q[at - 1].end : pair.q[at].start])


def takes_predicate(step: Step, pair: Pair) -> bool:
    """Tell whether words that are put in end another sentence of the post, which is about somebody else: The engineers
    say [the school is safe], as the minister does.
    """
    put = [unit.key for unit in pair.q[step.q0 : step.q1]]
    if len(put) < _LEAST_PREDICATE or not (step.q0 and step.p0) or not pair.language.cased:
        return False
    places = (at for at in range(1, len(pair.p)) if [u.key for u in pair.p[at : at + len(put)]] == put)
    at = next((at for at in places if not _is_parted(at, pair, _STOPS)), None)
    if at is None:
        return False
    source, before = _part_before(at, pair), _part_before(step.p0, pair)
    heads = [_find_head(part, pair.language) for part in (source, before)] if source[0] != before[0] else [None]
    return all(heads) and len(set(heads)) > 1


def _find_clause(step: Step, pair: Pair) -> int | None:
    """Return where the last clause begins that is left out but for its end; none where the part before is a whole
    clause, or that behind the gap begins one.
    """
    language, hidden = pair.language, range(step.p0 + 1, step.p1)
    inner = bool(step.q0) and step.q1 < len(pair.q) and 0 < step.p0 < step.p1 < len(pair.p)
    if not (inner and language.cased and language.definite) or len(hidden) > _LONGEST:
        return None
    if any(_is_parted(at, pair, _CLAUSE_STOPS) for at in (step.p0, step.p1)):
        return None
    joints = language.relatives | language.complements | language.subordinators | language.contrasts
    bars = language.definite | language.day_bars | language.prepositions
    if pair.p[step.p1].key in joints - bars | {language.conjunction}:
        return None
    last = next((at for at in reversed(hidden) if _is_parted(at, pair, _STOPS)), None)
    joined = (
        at
        for at in reversed(hidden)
        if pair.p[at - 1].key == language.conjunction and pair.p[at].key in language.subjects | language.persons
    )
    return next((at for at in joined if last is None or at > last), last)


def _is_parted(at: int, pair: Pair, stops: str) -> bool:
    gap = pair.post[pair.p[at - 1].end : pair.p[at].start]
    return any(c in stops for c in gap)


def _find_head(clause: Sequence[Unit], language: Language) -> str | None:
    """Return what a clause is about: its first noun or pronoun, if no time or place stands before it."""
    keys = [unit.key for unit in clause if unit.key != language.conjunction]
    leads = language.definite | language.indefinite | language.possessives
    if keys and keys[0] in leads and keys[0] not in language.subjects:
        return keys[1] if len(keys) > 1 else None
    if not keys or keys[0] in language.persons | language.subjects:
        return keys[0] if keys else None
    empty = language.prepositions | language.function_words | language.openers | language.times | language.sequels
    empty |= language.subordinators | language.contrasts | language.negations
    return None if keys[0] in empty or len(keys) == 1 else keys[0]


def _part_before(at: int, pair: Pair) -> Sequence[Unit]:
    """Return the words of the post's clause before a place."""
    first = at
    while first > max(0, at - _LONGEST) and (first == at or not _is_parted(first, pair, _STOPS)):
        first -= 1
    return pair.p[first:at]


def _denies(units: Sequence[Unit], language: Language) -> bool:
    plain = language.negations - language.vague
    return any(form in plain for unit in units for form in write_out(unit.key, language))
