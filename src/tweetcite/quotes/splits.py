"""Quotations that one pair of marks does not hold alone: parted by a clause, or with a clause of attribution inside."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.quotes.acts import last_clause, opens_act
from tweetcite.quotes.cues import ATTRIBUTING, Hit, find_cues
from tweetcite.quotes.marks import Marked
from tweetcite.quotes.namings import names_thing
from tweetcite.quotes.sentences import DASHES, LONGEST_GAP, NEAR_VERB
from tweetcite.text import fold

CLAUSE = r"[^«»„“”\"—–\n]{3,120}?"
FULL = ".!?…。！？؟"


_INNER = re.compile(
    rf"(?:(?:(?<=[,!?….])\s{{0,2}}-|\s-(?=\s)|\s[—–])\s{{1,2}}({CLAUSE})[,.:]?\s{{0,2}}[—–-][,.:;]?|\s[—–](?=\w)({CLAUSE})[—–][,.:;]?)\s{{1,2}}"
)
_INNER_COMMAS = re.compile(r"(?<=[,!?…])\s({})[,.]\s{{1,2}}".format(CLAUSE.replace("—–", "—–,")))
_NEAR, _LEAST_CLAUSE, _LONGEST_SUBJECT = 2, 3, 4
_AND = frozenset("та й oraz".split())
_PAUSES = ",،、 \u00a0-–—"


def split_inner(text: str, group: list[Marked], language: Language) -> list[Marked]:
    """Split a quotation around the attribution that dashes set off inside its marks: «Да, — сказала она, — приду»."""
    parts: list[Marked] = []
    for marked in group:
        rest = marked
        for start, end_of_clause in _inner_clauses(text, marked.inner, language):
            head, tail = Span(rest.inner.start, start), Span(end_of_clause, rest.inner.end)
            end = len(text[head.start : head.end].rstrip(DASHES)) + head.start
            if end <= head.start or not tail.slice(text).strip():
                continue
            parts.append(replace(rest, outer=Span(rest.outer.start, end), inner=Span(head.start, end)))
            rest = replace(rest, outer=Span(tail.start, rest.outer.end), inner=tail)
        parts.append(rest)
    return parts


def _inner_clauses(text: str, span: Span, language: Language) -> Iterator[tuple[int, int]]:
    """Yield where an attribution inside marks begins, and where the quoted words go on behind it."""
    kinds = [(_INNER, NEAR_VERB)] if language.inner_dashes else []
    kinds += [(_INNER_COMMAS, 1)] if language.inner_commas else []
    last = span.start
    for pattern, reach in kinds:
        for match in pattern.finditer(text, span.start, span.end):
            start, end = match.span(1) if match.group(1) else match.span(2)
            hits = find_cues(text, start, end, language)
            named = (
                _opens_with_verb(hits, start, language)
                or _is_inverted(text, hits, start, end, language)
                or any(w[0].isupper() for w in text[start:end].split())
                or any(
                    fold(w) in language.subjects or fold(w) in language.enclitics
                    for w in re.findall(r"\w+", text[start:end])
                )
            )
            near = any(h.kind in ATTRIBUTING and h.start - start < reach for h in hits)
            if named and start >= last and (near or _is_composed(text, hits, start, language)):
                yield start, match.end()
                last = match.end()


def _opens_with_verb(hits: Sequence[Hit], start: int, language: Language) -> bool:
    """Tell whether a clause is a verb whose subject is left out: « - prosegue - »."""
    return language.drops_subjects and bool(hits) and hits[0].start == start and hits[0].kind in ATTRIBUTING


def _is_composed(text: str, hits: Sequence[Hit], start: int, language: Language) -> bool:
    """Tell whether nothing but its auxiliary and the pronoun joined to that stands before a verb: a-t-elle écrit."""
    lead = re.findall(r"\w+", fold(text[start : hits[0].start])) if hits and hits[0].kind in ATTRIBUTING else []
    known = language.auxiliaries | language.subjects | language.enclitics
    return 1 < len(lead) <= _LONGEST_SUBJECT and all(word in known or len(word) == 1 for word in lead)


def _is_inverted(text: str, hits: Sequence[Hit], start: int, end: int, language: Language) -> bool:
    """Tell whether a clause is a verb and whoever speaks, by what they are: « Oui, promet la cinéaste, je viens »."""
    if not hits or hits[0].start != start or hits[0].kind not in ATTRIBUTING:
        return False
    subject = [fold(word) for word in re.findall(r"\w+['’]?", text[hits[0].end : end])]
    return 1 < len(subject) <= _LONGEST_SUBJECT and subject[0] in language.definite


def part_sentences(text: str, parts: list[Marked]) -> list[list[Marked]]:
    """Part what is another sentence behind an attribution that ends in a full stop: «Да, — сказала она. — Я приду»."""
    groups = [parts[:1]]
    for before, part in pairwise(parts):
        between = text[before.outer.end : part.outer.start].rstrip(DASHES + "\u00a0")
        another = before.block == part.block and between.endswith(".") and part.inner.slice(text)[:1].isupper()
        if another:
            groups.append([])
        groups[-1].append(part)
    return groups


def merge_splits(text: str, groups: list[list[Marked]], language: Language) -> list[list[Marked]]:
    """Join the halves of one sentence around its attribution, as in “A,” he said, “b”."""
    merged: list[list[Marked]] = []
    for group in groups:
        if merged and len(group) == 1 and _is_split(text, merged[-1][-1], group[0], language):
            merged[-1] = [*merged[-1], group[0]]
        else:
            merged.append(group)
    return merged


def _is_split(text: str, first: Marked, second: Marked, language: Language) -> bool:
    if first.block != second.block or first.unbalanced:
        return False
    gap = text[first.outer.end : second.outer.start]
    if len(gap) > 160 or len(gap.split()) > LONGEST_GAP or re.search(r"[!?;:]|\.\s", gap):
        return False
    head, tail = first.inner.slice(text).rstrip(), second.inner.slice(text).lstrip()
    opens = head[-1:] not in FULL and (head[-1:] in ",،、-–—" or gap.lstrip()[:1] in ",،、-–—")
    closes = gap.rstrip()[-1:] in ",،、-–—"
    if not (head and tail and opens and closes) or names_thing(text, first.outer.start, language):
        return False
    hits = [h for h in find_cues(text, first.outer.end, second.outer.start, language) if h.kind in ATTRIBUTING]
    if not hits or _leads_to_other(text, first.outer.end, second.outer.start, hits, language):
        return False
    # the road is “shut for months”, she writes, so that she walks it “in all weathers”
    part = (
        text[max(0, first.outer.start - _NEAR) : first.outer.start].rstrip()[-1:].isalnum() and not head[:1].isupper()
    )
    clause = last_clause(text, hits[0].end, second.outer.start - len(gap) + len(gap.rstrip(_PAUSES)), language)
    return not (part and clause > hits[0].end and len(text[clause : second.outer.start].split()) >= _LEAST_CLAUSE)


def _does_more(text: str, start: int, end: int, language: Language) -> bool:
    """Tell whether whoever says the first words does something else before the second: she said and thanked those,."""
    words = re.findall(r"\w+", text[start:end]) if language.cased else []
    joints = [i for i, word in enumerate(words) if fold(word) == language.conjunction or fold(word) in _AND]
    rest = words[joints[-1] + 1 :] if joints else []
    return len(rest) > 1 and rest[0].islower() and fold(rest[0]) not in language.definite | language.function_words


def _leads_to_other(text: str, start: int, end: int, hits: Sequence[Hit], language: Language) -> bool:
    """Tell whether words between two quotations attribute the first and lead to the second: she wrote, adding that."""
    end = start + len(text[start:end].rstrip(_PAUSES))
    if opens_act(text, start, end, language) or _does_more(text, hits[0].end, end, language):
        return True
    bare = not any(c.isalnum() for c in text[start : hits[0].start])
    if bare and language.participles and hits[0].text.endswith(language.participles):
        return True  # said it was “late,” adding, “I knew”
    clause = last_clause(text, hits[0].end, end, language)
    if clause == hits[0].end:
        return False
    return opens_act(text, clause, end, language) or any(hit.start >= clause for hit in hits)
