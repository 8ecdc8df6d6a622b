"""Differences on the surface: capitals, marks, emoji, links, and how the quotation ends. None of them alters it."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from tweetcite.matching.alignment import Step
from tweetcite.matching.pair import Pair
from tweetcite.matching.units import Unit
from tweetcite.model import Edit, Span
from tweetcite.text import Word, fold, split_words

_LONGEST_ASIDE = 5
_STOPS = tuple(".!?")


def _aligned(steps: Sequence[Step]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of single units that stand for each other."""
    for step in steps:
        if step.kind in ("same", "equal") and step.q1 - step.q0 == step.p1 - step.p0 == 1:
            yield step.q0, step.p0


def find_case_edits(steps: Sequence[Step], pair: Pair) -> list[Edit]:
    """Capitals: a word wholly in capitals is typography, any other change of case is the editor's."""
    edits = []
    for i, j in _aligned(steps):
        q, p = pair.q[i], pair.p[j]
        a, b = pair.quote[q.start : q.end], pair.post[p.start : p.end]
        if q.key != p.key or a == b:
            continue
        a, b = unicodedata.normalize("NFKC", a), unicodedata.normalize("NFKC", b)
        if a == b or fold(a) != fold(b) or a.casefold() != b.casefold() or a.swapcase() == a:
            continue
        if [c.isupper() for c in a] == [c.isupper() for c in b]:
            continue
        shouted = (a.isupper() or b.isupper()) and len(a) > 1
        step = Step("equal", i, i + 1, j, j + 1)
        edits.append(pair.edit("typographic" if shouted else "editorial", "case", step))
    return edits


def find_mark_edits(steps: Sequence[Step], pair: Pair) -> list[Edit]:
    """Marks, emoji and links between two words that are neighbours on both sides."""
    edits: list[Edit] = []
    ends = [(s.q1, s.p1) for s in steps if s.kind in ("same", "equal", "changed", "bracket")]
    starts = {(s.q0, s.p0) for s in steps if s.kind in ("same", "equal", "changed", "bracket")}
    for q1, p1 in ends:
        if (q1, p1) not in starts or q1 >= len(pair.q) or p1 >= len(pair.p):
            continue
        qs = Span(pair.q[q1 - 1].end, pair.q[q1].start)
        ps = Span(pair.p[p1 - 1].end, pair.p[p1].start)
        if _joins_sentences(q1, p1, steps[-1].p1, pair):
            edits.append(Edit("substantive", "order", qs.slice(pair.quote), ps.slice(pair.post), qs, ps, "major"))
            continue
        edits += _gap_edits(qs, ps, pair)
    return _find_changed_voices(edits, pair)


def _joins_sentences(q1: int, p1: int, end: int, pair: Pair) -> bool:
    """Tell whether a quotation goes on over a stop without any mark and ends inside the next sentence, so that the
    beginning of that belongs to the one before: It helped. In winter [it did not], as “It helped in winter”.
    """
    gap, behind = pair.post[pair.p[p1 - 1].end : pair.p[p1].start], pair.p[p1]
    stops = gap.rstrip()[-1:] in _STOPS and gap[-1:].isspace() and pair.post[behind.start].isupper()
    word = pair.q[q1]
    runs_on = pair.quote[pair.q[q1 - 1].end : word.start].isspace() and pair.quote[word.start].islower()
    if not (pair.language.cased and stops and runs_on and p1 < end < len(pair.p)):
        return False
    rest = pair.post[behind.end : pair.p[end].start]
    return not any(c in _STOPS for c in rest)


def _find_changed_voices(edits: list[Edit], pair: Pair) -> list[Edit]:
    """Rate two commas that are set or dropped around who says something: "The council, says the mayor, lies"."""
    commas = [
        i for i, e in enumerate(edits) if e.topic == "punctuation" and {e.quote.strip(), e.post.strip()} == {"", ","}
    ]
    verbs = pair.language.speech_verbs | pair.language.write_verbs if len(commas) > 1 else frozenset()
    for i, j in pairwise(commas):
        inside = [u for u in pair.q if edits[i].quote_span.end <= u.start and u.end <= edits[j].quote_span.start]
        if not inside or inside[0].key in pair.language.subordinators:
            continue  # when the bell starts: a clause, and nobody who says something
        said = any(
            u.key in verbs and not pair.quote[u.start].isupper() and not _is_counted(before, pair)
            for before, u in zip((None, *inside), inside, strict=False)
        )  # not: and the United States; 16 states
        if edits[i].quote == edits[j].quote and len(inside) <= _LONGEST_ASIDE and said:
            for at in (i, j):
                edits[at] = replace(edits[at], kind="substantive", topic="order", severity="critical")
    return edits


def _is_counted(before: Unit | None, pair: Pair) -> bool:
    """Tell whether what stands before a word makes it a noun: a number, a quantifier, an article."""
    language = pair.language
    nouns = language.definite | language.indefinite | language.quantifiers
    return before is not None and (before.number is not None or before.key in nouns)


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


def find_start_edits(steps: Sequence[Step], pair: Pair) -> list[Edit]:
    """The handles of a reply that a quotation leaves out where it begins right behind them."""
    first = next((s.p0 for s in steps if s.p1 > s.p0), 0)
    if first and all(unit.key.startswith("@") for unit in pair.p[:first]):
        span = pair.span_p(0, first)
        return [Edit("editorial", "mention", "", span.slice(pair.post), Span(0, 0), span)]
    return []


def find_end_edits(steps: Sequence[Step], pair: Pair) -> list[Edit]:
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
