"""The differences between quotation and post, each with its kind, its topic and how grave it is.

Typographic and editorial differences keep a quotation honest, disclosed ones too; a substantive one alters it. What
makes a change critical is fixed in `verdicts.md`, section 3: the words it touches, never how many they are.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tweetcite.languages import Language
from tweetcite.matching.alignment import Step
from tweetcite.matching.units import Unit
from tweetcite.model import Edit, EditKind, Severity, Span
from tweetcite.spelling import knows_word
from tweetcite.text import Word, fold, split_words

_GRAVITY: dict[Severity, int] = {"none": 0, "minor": 1, "major": 2, "critical": 3}
_PREFIXES = ("un", "in", "im", "ir", "il", "dis", "non", "mis", "anti", "de")
_SUFFIXES = ("less",)
_CLAUSE = 4
_SPLICE = 3
_STOPS = ".!?…。！？؟\n"


@dataclass(frozen=True, slots=True)
class Pair:
    """A quotation's text and a post's text with their units: what every difference is cut from."""

    quote: str
    post: str
    q: Sequence[Unit]
    p: Sequence[Unit]
    language: Language
    capitals: frozenset[str] = frozenset()
    """Folded words that stand capitalised inside a sentence somewhere in the article."""

    def span_q(self, a: int, b: int) -> Span:
        """Return the code points of the quotation's units `a` up to `b`; empty between units."""
        return _span(self.q, a, b, len(self.quote))

    def span_p(self, a: int, b: int) -> Span:
        """Return the code points of the post's units `a` up to `b`; empty between units."""
        return _span(self.p, a, b, len(self.post))

    def edit(self, kind: EditKind, topic: str | None, step: Step, severity: Severity = "none") -> Edit:
        """Cut an edit out of both texts."""
        qs, ps = self.span_q(step.q0, step.q1), self.span_p(step.p0, step.p1)
        return Edit(kind, topic, qs.slice(self.quote), ps.slice(self.post), qs, ps, severity)


def _span(units: Sequence[Unit], a: int, b: int, length: int) -> Span:
    if a < b:
        return Span(units[a].start, units[b - 1].end)
    at = units[a - 1].end if a else units[0].start if units else 0
    return Span(min(at, length), min(at, length))


def find_edits(steps: Sequence[Step], pair: Pair) -> tuple[Edit, ...]:
    """Return all differences in the order of the quotation, from typographic to substantive."""
    edits = [
        *_word_edits(steps, pair),
        *_case_edits(steps, pair),
        *_mark_edits(steps, pair),
        *_ends(steps, pair),
    ]
    return tuple(sorted(edits, key=lambda e: (e.quote_span, e.post_span, e.kind)))


def mark_splices(edits: Sequence[Edit], others: Sequence[Sequence[str]]) -> tuple[Edit, ...]:
    """Name as a splice what was put in and stands in another post: three words or more, one after the other."""
    marked = []
    for edit in edits:
        keys = [w.key for w in split_words(edit.quote) if w.kind == "word"]
        pieces = [keys[i : i + _SPLICE] for i in range(len(keys) - _SPLICE + 1)]
        if edit.kind == "substantive" and any(_holds(other, piece) for other in others for piece in pieces):
            severity = max(edit.severity, "major", key=_GRAVITY.__getitem__)
            edit = replace(edit, topic="splice", severity=severity)
        marked.append(edit)
    return tuple(marked)


def _holds(words: Sequence[str], part: Sequence[str]) -> bool:
    """Tell whether the words hold the part, one after the other."""
    first, n = part[0], len(part)
    return any(key == first and list(words[i : i + n]) == list(part) for i, key in enumerate(words))


def gravest(edits: Sequence[Edit]) -> Severity:
    """Return the severity of the worst substantive edit."""
    rated = (e.severity for e in edits if e.kind == "substantive")
    return max(rated, key=_GRAVITY.__getitem__, default="none")


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
    return edits + _rate_regions(regions, pair)


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
    hidden = pair.p[step.p0 : step.p1]
    is_sic = unit.words == ("sic",)
    known = [u.key for u in hidden]
    kept = set(unit.words) & set(known)
    lost = [u for u in hidden if u.key not in kept]
    return pair.edit("disclosed", "sic" if is_sic else "bracket", step, _hidden(lost, pair) if not is_sic else "none")


def _hidden(units: Sequence[Unit], pair: Pair) -> Severity:
    """Rate what an ellipsis or a bracket hides: a negation, an exception, a modal, a quantifier, a contrast."""
    language = pair.language
    words = _expand(units, language)
    telling = language.negations | language.modals | language.quantifiers | language.contrasts
    return "major" if any(word in telling - language.vague for word in words) else "none"


def _rate_regions(regions: Sequence[Step], pair: Pair) -> list[Edit]:
    if regions and _clauses_moved(pair):
        return [pair.edit("substantive", "order", region, "major") for region in regions]
    moved = _find_moved(regions, pair)
    edits = []
    for i, region in enumerate(regions):
        if i in moved:
            edits.append(pair.edit("substantive", "order", region, moved[i]))
            continue
        topic, severity = _rate(pair.q[region.q0 : region.q1], pair.p[region.p0 : region.p1], region, pair)
        elsewhere = _stands_elsewhere(region, pair)
        if (elsewhere and _GRAVITY[severity] < _GRAVITY["major"]) or (elsewhere and topic == "word"):
            topic, severity = "order", max(severity, "major", key=_GRAVITY.__getitem__)
        edits.append(pair.edit("substantive", topic, region, severity))
    return edits


def _clauses_moved(pair: Pair) -> bool:
    """Tell whether the quotation is made of whole clauses of the post in another order."""
    q = [u.key for u in pair.q if u.kind in ("word", "number")]
    p = [u.key for u in pair.p]
    small = pair.language.function_words | pair.language.common
    places: list[int] = []
    at = 0
    while at < len(q):
        runs = [(_common_length(q[at:], p[j:]), -j) for j, key in enumerate(p) if key == q[at]]
        size, place = max(runs, default=(0, 0))
        if size < _SPLICE and (size == 0 or any(word not in small for word in q[at : at + size])):
            return False
        places += [-place] if size >= _SPLICE else []
        at += size
    return places != sorted(places)


def _common_length(a: Sequence[str], b: Sequence[str]) -> int:
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _find_moved(regions: Sequence[Step], pair: Pair) -> dict[int, Severity]:
    """Find words that left one place and stand in another: a reversal, or a clause moved as a whole."""
    moved: dict[int, Severity] = {}
    words = [(tuple(u.key for u in pair.q[r.q0 : r.q1]), tuple(u.key for u in pair.p[r.p0 : r.p1])) for r in regions]
    homes: dict[tuple[str, ...], int] = {p: i for i, (_, p) in enumerate(words) if p}
    for i, (q, p) in enumerate(words):
        j = homes.get(q) if q else None
        if j is None or j == i:
            continue
        if words[j][0] and words[j][0] != p:
            continue
        moved[i] = moved[j] = "major" if max(len(q), len(p)) >= _CLAUSE else "critical"
    return moved


def _stands_elsewhere(region: Step, pair: Pair) -> bool:
    """Tell whether three or more words put in here stand together in another place of the post."""
    keys = [u.key for u in pair.q[region.q0 : region.q1] if u.kind in ("word", "number")]
    return len(keys) >= _SPLICE and _holds([u.key for u in pair.p], keys)


def _expand(units: Sequence[Unit], language: Language) -> list[str]:
    """Return the words of units with contractions written out."""
    words: list[str] = []
    for unit in units:
        words += language.contractions.get(unit.key, unit.words if unit.kind == "bracket" else (unit.key,))
    return words


def _rate(q: Sequence[Unit], p: Sequence[Unit], region: Step, pair: Pair) -> tuple[str, Severity]:
    """Return what a substantive change touches, and how grave it is: the first class that fits decides."""
    language = pair.language
    qw, pw = _expand(q, language), _expand(p, language)
    if qw == pw:
        return "contraction", "minor"
    q_only, p_only = (
        list((Counter(qw) - Counter(pw)).elements()),
        list((Counter(pw) - Counter(qw)).elements()),
    )
    if not q_only and not p_only:
        return "order", "critical"
    swap = _swap_severity(q_only, p_only, language)
    if _has_other(q_only, p_only, language.negations):
        return "negation", swap
    if _numbers_differ(q, p, language):
        return "number", "critical"
    if _is_typo(q_only, p_only, pair):
        return "typo", "minor"
    if _names_differ(q, p, region, pair):
        return "name", "critical"
    for topic, words in (
        ("modality", language.modals),
        ("quantifier", language.quantifiers),
        ("person", language.persons),
        ("person", language.tenses),
    ):
        # A person or a tense is exchanged, not added: "it is a" left out takes nobody's part.
        exchanged = topic != "person" or (_has_other(q_only, (), words) and _has_other((), p_only, words))
        if exchanged and _has_other(q_only, p_only, words - language.vague):
            return topic, swap
    if _are_antonyms(q_only, p_only, language):
        return "antonym", "critical"
    if all(word in language.function_words for word in (*q_only, *p_only)):
        return "function-word", "minor"
    return "word", "major"


def _has_other(q: Sequence[str], p: Sequence[str], words: frozenset[str]) -> bool:
    return any(word in words for word in (*q, *p))


def _swap_severity(q: Sequence[str], p: Sequence[str], language: Language) -> Severity:
    """A swap of equal value inside a class ("zero" for "no") is major, all else of the class critical."""
    for group in language.equal_values:
        if len(q) == len(p) == 1 and q[0] in group and p[0] in group:
            return "major"
    return "critical"


def _numbers_differ(q: Sequence[Unit], p: Sequence[Unit], language: Language) -> bool:
    left = [u.number for u in q if u.number and not _is_article(u, language)]
    right = [u.number for u in p if u.number and not _is_article(u, language)]
    if len(left) != len(right) or any(not a.is_same(b) for a, b in zip(left, right, strict=True)):
        return True
    dated = {**language.months, **language.weekdays, **language.relative_days, **language.ordinals}
    q_words, p_words = {u.key for u in q}, {u.key for u in p}
    changed = (q_words ^ p_words) - language.modals
    units = {language.units.get(w) for w in changed} - {None, "/2"}
    return bool(units) or any(w in dated and len(w) > 2 for w in changed)


def _is_article(unit: Unit, language: Language) -> bool:
    """Tell "one" the article or pronoun from a count."""
    return unit.key in language.number_words and language.number_words[unit.key] == 1


def _names_differ(q: Sequence[Unit], p: Sequence[Unit], region: Step, pair: Pair) -> bool:
    q_names = {u.key for i, u in enumerate(q, region.q0) if _is_name(pair.quote, u, i == 0, pair)}
    p_names = {u.key for i, u in enumerate(p, region.p0) if _is_name(pair.post, u, i == 0, pair)}
    return q_names != p_names


def _is_name(text: str, unit: Unit, first: bool, pair: Pair) -> bool:
    """Tell whether a word is a name: a mention, a tag, or capitalised where no sentence starts."""
    piece = text[unit.start : unit.end]
    if unit.key[:1] in "@#":
        return True
    if not piece[:1].isupper() or unit.kind != "word":
        return False
    language = pair.language
    if unit.key in language.persons or unit.key in language.function_words or unit.key in language.contractions:
        return False
    if unit.key in pair.capitals:
        return True
    if len(piece) > 1 and piece.isupper():
        return len(piece) <= 5 and not text.isupper()
    return not first and not _opens_sentence(text, unit.start)


def _opens_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \u00a0\"'“”‘’«»([")
    return not before or before[-1] in ".!?…:\n" or text[:start].endswith("\n")


def _is_typo(q: Sequence[str], p: Sequence[str], pair: Pair) -> bool:
    """Tell whether one letter is wrong, left out, doubled or out of turn, and no other word comes out."""
    if len(q) != 1 or len(p) != 1 or min(len(q[0]), len(p[0])) < 3:
        return False
    if not (q[0].isalpha() and p[0].isalpha()):
        return False
    from rapidfuzz.distance import OSA

    if OSA.distance(q[0], p[0], score_cutoff=1) > 1:
        return False
    known = knows_word(q[0], pair.language.code), knows_word(p[0], pair.language.code)
    return None not in known and not all(known)


def _are_antonyms(q: Sequence[str], p: Sequence[str], language: Language) -> bool:
    for a in q:
        for b in p:
            if any(a in pair and b in pair for pair in language.antonyms):
                return True
            short, long = sorted((a, b), key=len)
            if len(short) > 2 and any(long == prefix + short for prefix in _PREFIXES):
                return True
            if any(long == short + suffix for suffix in _SUFFIXES) or (
                (a[:-3], a[-3:]) == (b[:-4], "ful") and b.endswith("less")
            ):
                return True
    return False


def _aligned(steps: Sequence[Step]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of single units that stand for each other."""
    for step in steps:
        if step.kind in ("same", "equal") and step.q1 - step.q0 == step.p1 - step.p0 == 1:
            yield step.q0, step.p0


def _case_edits(steps: Sequence[Step], pair: Pair) -> list[Edit]:
    """Capitals: a word wholly in capitals is typography, any other change of case is the editor's."""
    edits = []
    for i, j in _aligned(steps):
        q, p = pair.q[i], pair.p[j]
        if q.key != p.key:
            continue
        a = unicodedata.normalize("NFKC", pair.quote[q.start : q.end])
        b = unicodedata.normalize("NFKC", pair.post[p.start : p.end])
        if a == b or fold(a) != fold(b) or a.casefold() != b.casefold() or a.swapcase() == a:
            continue
        if [c.isupper() for c in a] == [c.isupper() for c in b]:
            continue
        shouted = (a.isupper() or b.isupper()) and len(a) > 1
        step = Step("equal", i, i + 1, j, j + 1)
        edits.append(pair.edit("typographic" if shouted else "editorial", "case", step))
    return edits


def _mark_edits(steps: Sequence[Step], pair: Pair) -> list[Edit]:
    """Marks, emoji and links between two words that are neighbours on both sides."""
    edits: list[Edit] = []
    ends = [(s.q1, s.p1) for s in steps if s.kind in ("same", "equal", "changed", "bracket")]
    starts = {(s.q0, s.p0) for s in steps if s.kind in ("same", "equal", "changed", "bracket")}
    for q1, p1 in ends:
        if (q1, p1) not in starts or q1 >= len(pair.q) or p1 >= len(pair.p):
            continue
        qs = Span(pair.q[q1 - 1].end, pair.q[q1].start)
        ps = Span(pair.p[p1 - 1].end, pair.p[p1].start)
        edits += _gap_edits(qs, ps, pair)
    return edits


def _gap_edits(qs: Span, ps: Span, pair: Pair) -> list[Edit]:
    a, b = qs.slice(pair.quote), ps.slice(pair.post)
    if a == b or " ".join(a.split()) == " ".join(b.split()):
        return []
    left, right = _marks(a), _marks(b)
    edits = []
    for kind, topic in (("emoji", "emoji"), ("url", "link"), ("label", "link")):
        if Counter(left[kind]) != Counter(right[kind]):
            edits.append(Edit("editorial" if kind == "emoji" else "typographic", topic, a, b, qs, ps))
    if left["quote"] != right["quote"]:
        edits.append(Edit("editorial", "marks", a, b, qs, ps))
    if left["mark"] != right["mark"]:
        edits.append(Edit("editorial", "punctuation", a, b, qs, ps))
    return edits or [Edit("typographic", "marks", a, b, qs, ps)]


def _marks(text: str) -> dict[str, list[str]]:
    """Sort the marks of a gap: quotation marks without their style, other marks, emoji, links."""
    found: dict[str, list[str]] = {"quote": [], "mark": [], "emoji": [], "url": [], "label": []}
    for word in split_words(text):
        if word.kind == "mark" and word.key in ("'", '"', "「", "」", "『", "』", "‹", "›"):
            found["quote"].append('"')
        elif word.kind in ("mark", "emoji", "url", "label"):
            found[word.kind].append(word.key)
    return found


def _ends(steps: Sequence[Step], pair: Pair) -> list[Edit]:
    """The stop before the closing mark, and hashtags or emoji that a quotation leaves out at the end of its post."""
    if not steps or steps[-1].kind == "beyond" or not pair.q or not pair.p:
        return []
    q_end, p_last = pair.q[-1].end, steps[-1].p1
    if pair.q[-1].kind == "ellipsis" or p_last == 0:
        return []
    qs = Span(q_end, len(pair.quote))
    p_stop = pair.p[p_last].start if p_last < len(pair.p) else len(pair.post)
    ps = Span(pair.p[p_last - 1].end, p_stop)
    a, b = qs.slice(pair.quote), ps.slice(pair.post)
    q_marks, p_marks = _stops(a), _stops(b)
    edits = []
    if ("!" in q_marks) != ("!" in p_marks) or ("?" in q_marks) != ("?" in p_marks):
        edits.append(Edit("editorial", "punctuation", a, b.rstrip(), qs, Span(ps.start, ps.start + len(b.rstrip()))))
    tail = _dropped_tail(p_last, pair)
    kept = {w.kind for w in split_words(a)}
    if tail and not edits and tail[0] not in kept:
        edits.append(Edit("editorial", tail[0], "", tail[1].slice(pair.post), Span(q_end, q_end), tail[1]))
    return edits


def _stops(text: str) -> str:
    return "".join(c for c in fold(text.split("\n")[0]) if c in "!?.,;:")


def _dropped_tail(p_last: int, pair: Pair) -> tuple[str, Span] | None:
    """Return the hashtags and emoji at the end of the post, if the quotation stops right before them."""
    rest = pair.p[p_last:]
    if rest and all(u.key.startswith("#") for u in rest):
        return "hashtag", Span(rest[0].start, rest[-1].end)
    start = pair.p[p_last - 1].end
    emoji: list[Word] = [w for w in split_words(pair.post[start:][:200]) if w.kind == "emoji"] if not rest else []
    if emoji:
        return "emoji", Span(start + emoji[0].start, start + emoji[-1].end)
    return None
