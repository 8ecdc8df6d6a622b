"""A quotation laid along every text that it may be from: the trials among which the judgement chooses."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from tweetcite.dates import day_matches
from tweetcite.languages import Language
from tweetcite.matching.alignment import Step, align
from tweetcite.matching.candidates import Candidate
from tweetcite.matching.coverage import coverage_of
from tweetcite.matching.disguise import unmask
from tweetcite.matching.edits import find_edits
from tweetcite.matching.floors import (
    COVERAGE_DOUBTFUL,
    COVERAGE_LONG,
    MARGIN_AUTHOR,
    MARGIN_BESIDE,
    MARGIN_DATE,
    MARGIN_EXACT,
    MARGIN_SHOWN,
    MARGIN_THREAD,
)
from tweetcite.matching.gravity import gravest
from tweetcite.matching.identity import find_cut, is_cut, is_independent
from tweetcite.matching.pair import Pair
from tweetcite.matching.severed import keep_cut_numbers, keep_cut_words, setting_of
from tweetcite.matching.units import Unit, split_post, split_quote
from tweetcite.model import Edit, Judgement, Post, Quote, Severity
from tweetcite.text import ELLIPSIS

_LAST_WORDS = 2


@dataclass(frozen=True, slots=True)
class Trial:
    """A quotation laid along one copy of one candidate."""

    candidate: Candidate
    post: Post
    pair: Pair
    steps: tuple[Step, ...]
    edits: tuple[Edit, ...]
    coverage: float
    author: Judgement
    score: float

    @property
    def severity(self) -> Severity:
        """How grave the worst substantive edit is."""
        return gravest(self.edits)

    @property
    def faithful(self) -> bool:
        """Whether no substantive edit separates the words."""
        return all(e.kind != "substantive" for e in self.edits)

    @property
    def beyond(self) -> bool:
        """Whether the quotation runs over the end of a copy that is cut short."""
        return any(step.kind == "beyond" for step in self.steps)


class Draft(NamedTuple):
    """A quotation and one copy of a post as units, not yet laid along each other. `cut`: the copy is a beginning."""

    post: Post
    q: tuple[Unit, ...]
    p: tuple[Unit, ...]
    cut: bool


class Laid(NamedTuple):
    """A quotation laid along one copy of a post. `coverage` is the share (0..1) of its words that stand there."""

    draft: Draft
    steps: tuple[Step, ...]
    coverage: float


def draft(quote: Quote, post: Post, language: Language, names: tuple[tuple[str, str], ...]) -> Draft:
    """Split a quotation and a post; `names` are the (handle, display name) pairs that the post mentions."""
    text = post.text or ""
    p = split_post(text, language.code, names)
    q = unmask(split_quote(quote, text, language.code), quote.text, p, text)
    cut = is_cut(post)
    if cut and _repeats_cut(q, p):
        cut = False
    return Draft(post, q, _known_part(p, find_cut(text)) if cut else p, cut)


def lay(quote: Quote, one: Draft, language: Language) -> Laid:
    """Lay a quotation along one copy of a post."""
    steps = keep_cut_numbers(_align_to_end(one) or _align_within(one), one.q, one.p)
    steps = keep_cut_words(steps, one.q, one.p, quote)
    coverage = coverage_of(steps, one.q, one.p if counts_stems(language) else (), language.negations)
    return Laid(one, steps, coverage)


def try_candidate(
    quote: Quote,
    candidate: Candidate,
    copies: Sequence[Laid],
    author: Judgement,
    language: Language,
    capitals: frozenset[str],
) -> list[Trial]:
    """Compare a quotation with every copy of one candidate."""
    trials = [_try(quote, candidate, one, author, language, capitals) for one in copies]
    return [_name_part(t) for t in trials if not t.candidate.thread or _spans_parts(t)]


def _spans_parts(trial: Trial) -> bool:
    """Tell whether the words run over more than one post of a thread: else the post itself is the candidate."""
    return len(_parts_used(trial)) > 1


def _parts_used(trial: Trial) -> list[Post]:
    used = [s for s in trial.steps if s.kind in ("same", "equal")]
    if not used:
        return []
    first, last = trial.pair.p[used[0].p0].start, trial.pair.p[used[-1].p1 - 1].start
    starts = [start for start, _ in trial.candidate.parts]
    posts = [post for _, post in trial.candidate.parts]
    return posts[bisect_right(starts, first) - 1 : bisect_right(starts, last)]


def _name_part(trial: Trial) -> Trial:
    """Give words from a thread the identity of the post in which they begin."""
    if not trial.candidate.thread:
        return trial
    begins = _parts_used(trial)[0]
    post = replace(trial.post, ref=begins.ref, created=begins.created, created_precision=begins.created_precision)
    return replace(trial, post=post)


def known_names(candidates: Sequence[Candidate]) -> tuple[tuple[str, str], ...]:
    """Return (handle, display name) of every account among the posts in play and of those that they mention."""
    found = {
        (account.handle.casefold(), account.name): None
        for c in candidates
        for p in c.copies
        for account in (p.author, *p.mentions)
        if account.handle and account.name
    }
    return tuple(found)


def names_in(text: str, names: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """Return the pairs whose handle a text mentions."""
    if "@" not in text:
        return ()
    folded = text.casefold()
    return tuple(n for n in names if f"@{n[0]}" in folded)


def _try(
    quote: Quote,
    candidate: Candidate,
    one: Laid,
    author: Judgement,
    language: Language,
    capitals: frozenset[str],
) -> Trial:
    post, q, p, _ = one.draft
    pair = Pair(quote.text, post.text or "", q, p, language, capitals, setting_of(quote, language))
    edits = find_edits(one.steps, pair)
    trial = Trial(candidate, post, pair, one.steps, edits, one.coverage, author, 0.0)
    if trial.faithful and not trial.beyond:
        trial = replace(trial, coverage=max(one.coverage, COVERAGE_DOUBTFUL))
    return replace(trial, score=_score(trial, quote))


def _align_to_end(one: Draft) -> tuple[Step, ...]:
    """Align with a copy cut short as far as its last words stand in the quotation, so that what differs before them is
    not taken for words beyond the cut. Nothing where they do not stand there, or much of the copy does not.
    """
    keys, ends = [u.key for u in one.q], [u.key for u in one.p[-_LAST_WORDS:]]
    if not one.cut or len(ends) < _LAST_WORDS:
        return ()
    end = next((i for i in range(len(keys), _LAST_WORDS, -1) if keys[i - _LAST_WORDS : i] == ends), 0)
    if not end or end == len(keys):
        return ()
    steps = align(one.q[:end], one.p)
    same = sum(s.q1 - s.q0 for s in steps if s.kind == "same")
    return (*steps, Step("beyond", end, len(keys), len(one.p), len(one.p))) if same >= COVERAGE_LONG * end else ()


def _align_within(one: Draft) -> tuple[Step, ...]:
    """Align with a copy as far as it reaches. What is altered before the end of one cut short is not beyond that end,
    though two changes cost more than to take all words, of which most stand in the copy, for words beyond it.
    """
    steps = align(one.q, one.p, prefix=one.cut)
    if not (one.cut and steps and steps[-1].kind == "beyond"):
        return steps
    whole = align(one.q, one.p)
    kept, held = (sum(s.q1 - s.q0 for s in laid if s.kind == "same") for laid in (steps, whole))
    return whole if held >= COVERAGE_LONG * len(one.q) and 2 * kept < held else steps


def counts_stems(language: Language) -> bool:
    """Tell whether another form of a word counts half: where endings are written onto words."""
    return bool(language.word_forms) or not language.cased


def _repeats_cut(q: Sequence[Unit], p: Sequence[Unit]) -> bool:
    """Tell whether a quotation ends as a copy cut short does, ellipsis and all: it claims no more than is known."""
    ends = [[u.key.lstrip("#") for u in units[-2:]] for units in (q, p)]
    return ends[0] == ends[1] and ends[1][-1:] == [ELLIPSIS]


def _known_part(units: tuple[Unit, ...], end: int) -> tuple[Unit, ...]:
    """Drop the sign that ends a copy cut short, with what follows it, and the word that it cuts."""
    known = tuple(unit for unit in units if unit.start < end)
    known = known[:-1] if known and known[-1].kind == "ellipsis" else known
    glued = len(known) < len(units) and known and known[-1].end == units[len(known)].start
    return known[:-1] if glued else known


def _score(trial: Trial, quote: Quote) -> float:
    """Rank the trials: coverage first, then author, place and date, which never filter."""
    score = trial.coverage - 0.02 * sum(e.kind == "substantive" for e in trial.edits)
    score += MARGIN_AUTHOR * (trial.author == "match") - MARGIN_AUTHOR / 2 * (trial.author == "mismatch")
    score += MARGIN_SHOWN * (trial.candidate.rank is not None) + MARGIN_BESIDE * trial.candidate.beside
    score += MARGIN_EXACT * (trial.faithful and not trial.beyond)
    score += MARGIN_DATE * (judge_date(quote, trial.post) == "match")
    return (
        score + 0.001 * is_independent(trial.post) - 0.02 * trial.beyond - MARGIN_THREAD * bool(trial.candidate.thread)
    )


def content_of(units: Sequence[Unit], language: Language) -> list[str]:
    """Return the words that carry meaning."""
    empty = _empty_words(language)
    return [u.key for u in units if u.kind == "number" or (u.kind == "word" and u.key not in empty)]


@cache
def _empty_words(language: Language) -> frozenset[str]:
    return language.common | language.function_words | language.persons | language.tenses


def covered_units(trial: Trial) -> list[Unit]:
    """Return the quotation's words that the copy can cover: all, or those before the end of a copy cut short."""
    end = next((s.q0 for s in trial.steps if s.kind == "beyond"), len(trial.pair.q))
    return [u for u in trial.pair.q[:end] if u.kind in ("word", "number")]


def matched_content(trial: Trial, language: Language) -> list[str]:
    units = [u for s in trial.steps if s.kind in ("same", "equal") for u in trial.pair.q[s.q0 : s.q1]]
    return content_of(units, language)


def judge_date(quote: Quote, post: Post) -> Judgement:
    """Judge the days that the article states for the quotation against the post's, a day either way.

    An article that tells of a week long past has the weekdays of the posts that it shows.
    """
    if not quote.context.days:
        return "unstated"
    if post.created_day is None:
        return "unknown"
    fits = [day_matches(day, post.created_day, quote.context.published) for day in quote.context.days]
    shown = any(ref.id == post.ref.id and ref.platform == post.ref.platform for ref in quote.context.posts if ref.id)
    weekdays = {day.weekday for day in quote.context.days if day.day is None}
    named = shown and post.created_day.weekday() in weekdays
    if named or any(fit is True for fit in fits):
        return "match"
    return "mismatch" if any(fit is False for fit in fits) else "unknown"
