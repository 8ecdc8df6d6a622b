"""The differences between quotation and post, each with its kind, its topic and how grave it is.

Typographic and editorial differences keep a quotation honest, disclosed ones too; a substantive one alters it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from tweetcite.matching.alignment import Step
from tweetcite.matching.disclosed import bracket_edit, skip_edit
from tweetcite.matching.grafts import affirms_denied, is_grafted, takes_predicate
from tweetcite.matching.gravity import GRAVITY, rate
from tweetcite.matching.moves import (
    CLAUSE,
    are_clauses_moved,
    comes_from_beside,
    find_moved,
    is_in_date,
    is_turned,
    joins_parts,
    stands_elsewhere,
    takes_place,
    tells_sequence,
)
from tweetcite.matching.pair import Pair
from tweetcite.matching.severed import CUT_NUMBER, CUT_WORD, find_severed
from tweetcite.matching.styles import is_in_other_style, is_item_number, is_written_otherwise
from tweetcite.matching.surface import find_case_edits, find_end_edits, find_mark_edits, find_start_edits
from tweetcite.matching.units import SIC, Unit
from tweetcite.model import Edit, Severity
from tweetcite.names import PARTICLES
from tweetcite.namesakes import fits_handle
from tweetcite.text import is_unspaced

_STOPS = ".!?…。！？؟\n"
_ADDED = re.compile(r"_[^\W\d_]\Z")
_LEAST_LAST_NAME = 4


def find_edits(steps: Sequence[Step], pair: Pair) -> tuple[Edit, ...]:
    """Return all differences in the order of the quotation, from typographic to substantive."""
    edits = [
        *_word_edits(steps, pair),
        *find_case_edits(steps, pair),
        *find_mark_edits(steps, pair),
        *find_start_edits(steps, pair),
        *find_end_edits(steps, pair),
    ]
    severed = find_severed(steps, pair)
    edits += [severed] if severed else []
    return tuple(sorted(edits, key=lambda e: (e.quote_span, e.post_span, e.kind)))


def _word_edits(steps: Sequence[Step], pair: Pair) -> list[Edit]:
    edits: list[Edit] = []
    regions: list[Step] = []
    for step in _merge(_respect_sentences(steps, pair)):
        if step.kind == "equal":
            edits += _equal_edit(step, pair)
        elif step.kind == "skipped":
            edits += skip_edit(step, pair)
        elif step.kind == "bracket":
            edits.append(bracket_edit(step, pair))
            if pair.q[step.q0].words == (SIC,) and step.p0 < step.p1:
                regions.append(Step("changed", step.q1, step.q1, step.p0, step.p1))  # a note stands for no word
        elif step.kind == "changed":
            step = _widen(_trim(step, pair), pair)
            own, other = _spell(pair.q[step.q0 : step.q1]), _spell(pair.p[step.p0 : step.p1])
            if own == other:
                continue  # the same words, of which one text has a number: what stands behind them tells
            if _without_signs(own) == _without_signs(other):
                edits.append(pair.edit("editorial", "hashtag", step))
            elif _names_handle(own, other, pair, step):
                edits.append(pair.edit("editorial", "mention", step))
            elif is_in_other_style(own, other, pair, step):
                edits.append(pair.edit("editorial", "number-style", step))
            elif not own and (_is_pause(pair, step) or is_item_number(pair, step)):
                edits.append(pair.edit("editorial", "punctuation", step))
            elif is_written_otherwise(own, other, pair, step):
                edits.append(pair.edit("editorial", "spelling", step))
            else:
                regions.append(step)
    start = next((s.p0 for s in steps if s.p1 > s.p0), 0)
    end = max((s.p1 for s in steps), default=0)
    return edits + _rate_regions(regions, (start, end), pair)


def _trim(step: Step, pair: Pair) -> Step:
    """Leave what is one word of the post, and written as letters at the end of a quotation, against that word alone."""
    own = "".join(_spell(pair.q[step.q0 : step.q1]))
    ends = step.q1 == len(pair.q) and step.p0 < step.p1 and own == pair.p[step.p0].key
    return step._replace(p1=step.p0 + 1) if ends else step


def _widen(step: Step, pair: Pair) -> Step:
    """Take in the other half of a word that one side writes as two, where the quotation begins or ends with it."""
    own, other = ("".join(_spell(units)) for units in (pair.q[step.q0 : step.q1], pair.p[step.p0 : step.p1]))
    if step.q0 == 0 < step.p0 and own == pair.p[step.p0 - 1].key + other:
        return step._replace(p0=step.p0 - 1)
    ends = step.q1 == len(pair.q) and step.p1 < len(pair.p)
    return step._replace(p1=step.p1 + 1) if ends and own == other + pair.p[step.p1].key else step


def _spell(units: Sequence[Unit]) -> list[str]:
    return " ".join(unit.key for unit in units).split()


def _names_handle(own: Sequence[str], other: Sequence[str], pair: Pair, step: Step) -> bool:
    """Tell whether a quotation has the name that a handle is made of: Edgar Trelawn, for @edgartrelawn or, where that
    was taken, @edgartrelawn_l; a title and the last name that ends it.
    """
    name = pair.span_q(step.q0, step.q1).slice(pair.quote)
    if not (len(own) > 1 and len(other) == 1 and other[0].startswith("@") and _is_title(name)):
        return False
    handle = _ADDED.sub("", other[0])
    if pair.language.titles.isdisjoint(own):
        return any(fits_handle(name, form) for form in (other[0], handle))
    *titles, last = own
    known = pair.language.titles.issuperset(word.strip(".") for word in titles)
    return known and len(last) >= _LEAST_LAST_NAME and handle.rstrip("_0123456789").endswith(last)


def _is_title(name: str) -> bool:
    """Tell whether the words of a name have capitals, particles apart: Edgar Trelawn, Van den Brink."""
    words = name.split()
    capitals = [word.istitle() for word in words if word not in PARTICLES]
    return all(capitals) and words[0].istitle() and words[-1].istitle()


def _is_pause(pair: Pair, step: Step) -> bool:
    """Tell whether a quotation has a comma or another mark where the writer of the post paused."""
    if any(u.kind != "ellipsis" for u in pair.p[step.p0 : step.p1]) or not 0 < step.q0 < len(pair.q):
        return False
    gap = pair.quote[pair.q[step.q0 - 1].end : pair.q[step.q0].start]
    return any(c in ",;:–—.!?" for c in gap)


def _without_signs(words: Sequence[str]) -> list[str]:
    return [word.lstrip("#@") for word in words]


def _respect_sentences(steps: Sequence[Step], pair: Pair) -> Iterator[Step]:
    """Read a first word set against the end of another sentence of the post as put in, not as exchanged; so too an
    article, set against a word that is none: the best it has been, for "is best it has been".
    """
    steps = list(steps)
    if len(steps) > 1 and steps[0].kind == "changed" and steps[0].p1 < len(pair.p):
        gap = pair.post[pair.p[steps[0].p0].end : pair.p[steps[0].p1].start]
        articles = pair.language.definite | pair.language.indefinite
        put_in = steps[0].q1 == 1 and pair.q[0].key in articles and pair.p[steps[0].p0].key not in articles
        if any(c in _STOPS for c in gap) or (put_in and pair.p[steps[0].p0].key in pair.language.tenses):
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
    if step.topic in (CUT_NUMBER, CUT_WORD):
        return []
    if step.topic == "marks":
        return [pair.edit("typographic", "marks", step)]
    if step.topic == "contraction":
        return [pair.edit("substantive", "contraction", step, "minor")]
    return [pair.edit("editorial", step.topic, step)]


def _rate_regions(regions: Sequence[Step], stretch: tuple[int, int], pair: Pair) -> list[Edit]:
    """Rate what differs in a quotation that lies along a `stretch` of the post's words."""
    changed = sum(r.q1 - r.q0 + r.p1 - r.p0 for r in regions)
    exchanged = is_unspaced(pair.quote) and "critical" in find_moved(regions, pair).values()
    if changed >= CLAUSE and not exchanged and are_clauses_moved(pair):
        severity: Severity = "critical" if tells_sequence(pair) or joins_parts(pair) else "major"
        return [pair.edit("substantive", "order", region, severity) for region in regions]
    if regions and is_turned(pair) and not all(is_in_date(region, pair) for region in regions):
        return [pair.edit("substantive", "order", region, "critical") for region in regions]
    moved = find_moved(regions, pair)
    edits = []
    for i, region in enumerate(regions):
        if i in moved and is_in_date(region, pair):
            edits.append(pair.edit("editorial", "number-style", region))
            continue
        if i in moved:
            edits.append(pair.edit("substantive", "order", region, moved[i]))
            continue
        topic, severity = rate(pair.q[region.q0 : region.q1], pair.p[region.p0 : region.p1], region, pair)
        plain = topic == "word" and severity == "major"
        if plain and (comes_from_beside(region, *stretch, pair) or takes_place(region, pair)):
            topic, severity = "order", "critical"
        if severity != "critical" and affirms_denied(region, pair):
            topic, severity = "negation", "critical"
        if severity != "critical" and (is_grafted(region, pair) or takes_predicate(region, pair)):
            topic, severity = "splice", "critical"
        elsewhere = stands_elsewhere(region, pair)
        if (elsewhere and GRAVITY[severity] < GRAVITY["major"]) or (elsewhere and topic == "word"):
            topic, severity = "order", max(severity, "major", key=GRAVITY.__getitem__)
        edits.append(pair.edit("substantive", topic, region, severity))
    return edits
