"""The differences between quotation and post, each with its kind, its topic and how grave it is.

Typographic and editorial differences keep a quotation honest, disclosed ones too; a substantive one alters it.
"""

from collections.abc import Iterable, Iterator, Sequence

from tweetcite.matching.alignment import MOST_IN_BRACKET, Step
from tweetcite.matching.classes import drop_phrases, holds
from tweetcite.matching.gravity import GRAVITY, expand, rate, turns
from tweetcite.matching.moves import CLAUSE, are_clauses_moved, comes_from_before, find_moved, stands_elsewhere
from tweetcite.matching.pair import Pair
from tweetcite.matching.surface import find_case_edits, find_end_edits, find_mark_edits
from tweetcite.matching.units import Unit
from tweetcite.model import Edit, Severity
from tweetcite.text import is_unspaced

_STOPS = ".!?…。！？؟\n"
_CLAUSE_STOPS = _STOPS + ",;:،؛、，；："


def find_edits(steps: Sequence[Step], pair: Pair) -> tuple[Edit, ...]:
    """Return all differences in the order of the quotation, from typographic to substantive."""
    edits = [
        *_word_edits(steps, pair),
        *find_case_edits(steps, pair),
        *find_mark_edits(steps, pair),
        *find_end_edits(steps, pair),
    ]
    return tuple(sorted(edits, key=lambda e: (e.quote_span, e.post_span, e.kind)))


def _word_edits(steps: Sequence[Step], pair: Pair) -> list[Edit]:
    edits: list[Edit] = []
    regions: list[Step] = []
    for step in _merge(_respect_sentences(steps, pair)):
        if step.kind == "equal":
            edits += _equal_edit(step, pair)
        elif step.kind == "skipped":
            edits += _skip_edit(step, pair)
        elif step.kind == "bracket":
            edits.append(_bracket_edit(step, pair))
        elif step.kind == "changed":
            regions.append(step)
    start = next((s.p0 for s in steps if s.p1 > s.p0), 0)
    return edits + _rate_regions(regions, start, pair)


def _respect_sentences(steps: Sequence[Step], pair: Pair) -> Iterator[Step]:
    """Read a first word set against the end of another sentence of the post as put in, not as exchanged."""
    steps = list(steps)
    if len(steps) > 1 and steps[0].kind == "changed" and steps[0].p1 < len(pair.p):
        gap = pair.post[pair.p[steps[0].p0].end : pair.p[steps[0].p1].start]
        if any(c in _STOPS for c in gap):
            steps[0] = Step("inserted", steps[0].q0, steps[0].q1, steps[0].p1, steps[0].p1)
    yield from steps


def _merge(steps: Iterable[Step]) -> Iterator[Step]:
    """Join neighbouring changes, insertions and omissions into one region of the kind `changed`."""
    region: Step | None = None
    for step in steps:
        if step.kind in ("changed", "inserted", "omitted"):
            region = (
                Step("changed", region.q0, step.q1, region.p0, step.p1)
                if region
                else Step("changed", step.q0, step.q1, step.p0, step.p1)
            )
            continue
        if region:
            yield region
            region = None
        yield step
    if region:
        yield region


def _equal_edit(step: Step, pair: Pair) -> list[Edit]:
    if step.topic == "contraction":
        return [pair.edit("substantive", "contraction", step, "minor")]
    return [pair.edit("editorial", step.topic, step)]


def _skip_edit(step: Step, pair: Pair) -> list[Edit]:
    unit = pair.q[step.q0]
    hidden = pair.p[step.p0 : step.p1]
    if step.q1 == len(pair.q) and unit.kind == "ellipsis":
        hidden = [*hidden, *_rest_of_sentence(step.p1, pair)]
    if unit.kind == "joint":
        return [pair.edit("disclosed", "split", step, _hidden(hidden, pair))] if hidden else []
    return [pair.edit("disclosed", "ellipsis", step, _hidden(hidden, pair))]


def _rest_of_sentence(p1: int, pair: Pair) -> list[Unit]:
    """Return what a closing ellipsis hides: the rest of the post's sentence."""
    rest: list[Unit] = []
    for unit in pair.p[p1:]:
        start = pair.p[p1 - 1].end if not rest and p1 else rest[-1].end if rest else unit.start
        if unit.kind == "ellipsis" or any(c in _STOPS for c in pair.post[start : unit.start]):
            break
        rest.append(unit)
    return rest


def _bracket_edit(step: Step, pair: Pair) -> Edit:
    unit = pair.q[step.q0]
    if unit.words == ("sic",):
        return pair.edit("disclosed", "sic", step)
    hidden = pair.p[step.p0 : step.p1] or _beside(step, pair)
    lost = [u for u in hidden if u.key not in unit.words]
    severity = _hidden(lost, pair, hidden, unit.words)
    if turns(unit, hidden, pair.language):
        severity = "major"
    return pair.edit("disclosed", "bracket", step, severity)


def _beside(step: Step, pair: Pair) -> Sequence[Unit]:
    """Return the words of the post's clause whose place a bracket takes at either end of the quotation.

    There the post is free to begin and to end anywhere, so that the alignment does not say what was replaced.
    """
    words = pair.q[step.q0].words
    most = min(MOST_IN_BRACKET if any(is_unspaced(w) for w in words) else CLAUSE, 2 * len(words))
    if step.q1 == len(pair.q):
        return _clause(pair.p[step.p1 : step.p1 + most], pair.p[step.p1 - 1].end if step.p1 else 0, pair)
    if step.q0 > 0 or step.p0 == len(pair.p):
        return ()
    before = pair.p[max(0, step.p0 - most) : step.p0]
    for i in range(len(before), 0, -1):
        next_start = before[i].start if i < len(before) else pair.p[step.p0].start
        if any(c in _CLAUSE_STOPS for c in pair.post[before[i - 1].end : next_start]):
            return before[i:]
    return before


def _clause(units: Sequence[Unit], end: int, pair: Pair) -> Sequence[Unit]:
    """Return the units up to the first stop."""
    for i, unit in enumerate(units):
        if any(c in _CLAUSE_STOPS for c in pair.post[end : unit.start]):
            return units[:i]
        end = unit.end
    return units


def _hidden(lost: Sequence[Unit], pair: Pair, whole: Sequence[Unit] = (), instead: Sequence[str] = ()) -> Severity:
    """Rate what an ellipsis or a bracket hides: a negation, an exception, a modal, a quantifier, a contrast.

    A bracket keeps a part of the `whole` that it stands for and has its own words `instead`: of a phrase that it keeps
    in part (tu kes, her kes) the class is lost where they have none of it.
    """
    language = pair.language
    words, before = (drop_phrases(expand(units, language), language.function_words) for units in (lost, whole))
    for telling in (language.negations, language.modals, language.quantifiers, language.contrasts):
        plain = telling - language.vague
        if holds(words, plain) or (holds(before, plain) and not holds(instead, plain)):
            return "major"
    return "none"


def _rate_regions(regions: Sequence[Step], start: int, pair: Pair) -> list[Edit]:
    changed = sum(r.q1 - r.q0 + r.p1 - r.p0 for r in regions)
    if changed >= CLAUSE and are_clauses_moved(pair):
        return [pair.edit("substantive", "order", region, "major") for region in regions]
    moved = find_moved(regions, pair)
    edits = []
    for i, region in enumerate(regions):
        if i in moved:
            edits.append(pair.edit("substantive", "order", region, moved[i]))
            continue
        topic, severity = rate(pair.q[region.q0 : region.q1], pair.p[region.p0 : region.p1], region, pair)
        if topic == "word" and severity == "major" and comes_from_before(region, start, pair):
            topic, severity = "order", "critical"
        elsewhere = stands_elsewhere(region, pair)
        if (elsewhere and GRAVITY[severity] < GRAVITY["major"]) or (elsewhere and topic == "word"):
            topic, severity = "order", max(severity, "major", key=GRAVITY.__getitem__)
        edits.append(pair.edit("substantive", topic, region, severity))
    return edits
