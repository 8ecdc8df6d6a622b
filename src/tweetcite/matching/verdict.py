"""The judgement: which post a quotation is from, and whether it says what the post says.

A score only finds the passage; the worst edit between quotation and passage gives the verdict. All the numbers that
decide stand at the top of this file; they were tuned on development sets, never on what judges the result.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from tweetcite.dates import day_matches
from tweetcite.languages import Language, load_nearest
from tweetcite.matching.alignment import Step, align, coverage_of
from tweetcite.matching.candidates import Candidate, gather
from tweetcite.matching.context import has_risk
from tweetcite.matching.edits import Pair, find_edits, gravest, mark_splices
from tweetcite.matching.identity import author_of, is_copy, is_cut, is_independent
from tweetcite.matching.reasons import give
from tweetcite.matching.threads import join_threads
from tweetcite.matching.units import Unit, split_post, split_quote
from tweetcite.model import (
    Alignment,
    Edit,
    Embed,
    Evidence,
    Judgement,
    Label,
    Post,
    Quote,
    Reason,
    Searched,
    Severity,
    Verdict,
    Wording,
)
from tweetcite.text import share_of_words

COVERAGE = 0.8
"""Share of a quotation's words that must stand in a post for it to be the same passage."""
COVERAGE_LONG = 0.6
"""The same where the quotation is long and has a rare word."""
LONG = 8
COVERAGE_SHOWN = 0.5
"""The same for a post that the article shows, of the speaker who is quoted."""
PARTICULAR = 4
"""Content words from which on words are somebody's in particular."""
UNCITED_WORDS = 4
UNCITED_DAYS = 30
"""Days between a post and the article within which uncited words count as the post's."""
MARGIN_THREAD = 0.05
MARGIN_AUTHOR, MARGIN_SHOWN, MARGIN_BESIDE, MARGIN_EXACT, MARGIN_DATE = 0.15, 0.10, 0.04, 0.12, 0.03

_HEADLINE: tuple[Label, ...] = (
    "altered",
    "misattributed",
    "misdated",
    "unverifiable",
    "not-found",
    "edited",
    "exact",
    "not-cited",
)


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


def judge(
    quote: Quote,
    embeds: Sequence[Embed],
    posts: Iterable[Post],
    searched: Searched | None = None,
    capitals: frozenset[str] = frozenset(),
) -> Verdict:
    """Return the verdict on one quotation, judged against the article's embeds and the posts that a search found."""
    language = load_nearest(quote.context.language)
    candidates = gather(quote, embeds, posts)
    elsewhere = bool(searched and searched.account_posts)
    trials = [
        t
        for c in (*candidates, *join_threads(candidates))
        for t in _try(quote, c, language, elsewhere, capitals, candidates)
    ]
    accepted = [t for t in trials if _is_passage(t, quote, language, trials)]
    best = max(accepted, key=lambda t: t.score, default=None) or _find_splice(quote, trials, language)
    best = _with_splices(best, trials) if best else None
    if not quote.cited:
        return _judge_uncited(quote, best, trials, candidates, language)
    if best is None or (quote.context.disowned and not best.faithful):
        return _judge_unmatched(quote, candidates, language, searched)
    return _judge_match(quote, best, candidates)


def _try(
    quote: Quote,
    candidate: Candidate,
    language: Language,
    elsewhere: bool,
    capitals: frozenset[str],
    candidates: Sequence[Candidate],
) -> list[Trial]:
    author = author_of(quote, candidate.copies, language, elsewhere=elsewhere)
    names = _known_names(candidates)
    trials = [_lay(quote, candidate, post, language, author, capitals, names) for post in candidate.texts]
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


def _known_names(candidates: Sequence[Candidate]) -> tuple[tuple[str, str], ...]:
    """Return (handle, display name) of every account among the posts in play and of those that they mention."""
    found = {
        (account.handle.casefold(), account.name): None
        for c in candidates
        for p in c.copies
        for account in (p.author, *p.mentions)
        if account.handle and account.name
    }
    return tuple(found)


def _lay(
    quote: Quote,
    candidate: Candidate,
    post: Post,
    language: Language,
    author: Judgement,
    capitals: frozenset[str],
    names: tuple[tuple[str, str], ...],
) -> Trial:
    text = post.text or ""
    q = split_quote(quote, text, language.code)
    p = split_post(text, language.code, tuple(n for n in names if f"@{n[0]}" in text.casefold()))
    cut = is_cut(post)
    if cut:
        p = _known_part(p)
    steps = align(q, p, prefix=cut)
    pair = Pair(quote.text, text, q, p, language, capitals)
    edits = find_edits(steps, pair)
    coverage = coverage_of(steps, q)
    trial = Trial(candidate, post, pair, steps, edits, coverage, author, 0.0)
    return replace(trial, score=_score(trial, quote))


def _known_part(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """Drop the ellipsis that ends a copy cut short, and the word that it cuts."""
    if units and units[-1].kind == "ellipsis":
        glued = len(units) > 1 and units[-2].end == units[-1].start
        return units[: -2 if glued else -1]
    return units


def _score(trial: Trial, quote: Quote) -> float:
    """Rank the trials: coverage first, then author, place and date, which never filter."""
    score = trial.coverage - 0.02 * sum(e.kind == "substantive" for e in trial.edits)
    score += MARGIN_AUTHOR * (trial.author == "match") - MARGIN_AUTHOR / 2 * (trial.author == "mismatch")
    score += MARGIN_SHOWN * (trial.candidate.rank is not None) + MARGIN_BESIDE * trial.candidate.beside
    score += MARGIN_EXACT * (trial.faithful and not trial.beyond)
    score += MARGIN_DATE * (_judge_date(quote, trial.post) == "match")
    return (
        score + 0.001 * is_independent(trial.post) - 0.02 * trial.beyond - MARGIN_THREAD * bool(trial.candidate.thread)
    )


def _content(units: Sequence[Unit], language: Language) -> list[str]:
    """Return the words that carry meaning."""
    empty = language.common | language.function_words | language.persons | language.tenses
    return [u.key for u in units if u.kind == "number" or (u.kind == "word" and u.key not in empty)]


def _is_passage(trial: Trial, quote: Quote, language: Language, trials: Sequence[Trial]) -> bool:
    """Tell whether quotation and post are the same passage, rightly quoted or not."""
    units = [u for u in trial.pair.q if u.kind in ("word", "number")]
    known = _covered_units(trial)
    if not units or not known:
        return False
    content = _content(units, language)
    matched = _matched_content(trial, language)
    shown = trial.candidate.rank is not None and trial.author != "mismatch"
    fits = trial.author == "match" or (shown and trial.candidate.beside)
    floor = COVERAGE
    if shown and trial.author == "match":
        floor = COVERAGE_SHOWN
    elif len(known) >= LONG and any(len(w) > 5 for w in matched):
        floor = COVERAGE_LONG
    if trial.author != "match" or trial.coverage < COVERAGE:
        if floor != COVERAGE_SHOWN and len(matched) < COVERAGE_LONG * len(_content(known, language)):
            return _is_reordered(trial, content)
    if (trial.coverage < floor or not matched) and _is_reordered(trial, content):
        return True
    if trial.coverage < floor or not matched:
        return trial.faithful and fits and trial.coverage == 1.0 and len(units) > 1
    if len(content) < PARTICULAR and not fits:
        others = {t.candidate.ref for t in trials if t.coverage >= trial.coverage}
        return trial.faithful and len(others) == 1 and len(units) >= UNCITED_WORDS
    if trial.beyond and len(_content(known, language)) < PARTICULAR:
        return fits and len(known) > 1
    return True


def _is_reordered(trial: Trial, content: Sequence[str]) -> bool:
    """Tell whether the post has nearly all the quotation's words, in another order, many of them still together."""
    known = {u.key for u in trial.pair.p}
    words = [u.key for u in trial.pair.q if u.kind in ("word", "number")]
    have = sum(w in known for w in words)
    return (
        trial.author == "match"
        and len(content) >= 3
        and have >= 0.9 * len(words)
        and share_of_words(trial.pair.quote, trial.pair.post) >= COVERAGE_SHOWN
    )


def _find_splice(quote: Quote, trials: Sequence[Trial], language: Language) -> Trial | None:
    """Return the trial of which another post of the same account completes the words: two posts made into one."""
    own = sorted((t for t in trials if t.author == "match" and not t.beyond), key=lambda t: -t.coverage)
    if not quote.cited or not own or len(_content([*own[0].pair.q], language)) < PARTICULAR:
        return None
    best, rest = own[0], own[1:]
    covered = _matched_places(best)
    total = sum(u.kind in ("word", "number") for u in best.pair.q)
    for other in rest:
        more = covered | _matched_places(other)
        if (
            other.candidate.ref != best.candidate.ref
            and len(covered) >= 3
            and len(more) >= COVERAGE * total > len(covered)
        ):
            return best
    return None


def _matched_places(trial: Trial) -> frozenset[int]:
    """Return which of the quotation's words stand in the post, in runs of two or more."""
    runs = [(s.q0, s.p0) for s in trial.steps if s.kind == "same" and trial.pair.q[s.q0].kind in ("word", "number")]
    known = set(runs)
    return frozenset(q for q, p in runs if (q + 1, p + 1) in known or (q - 1, p - 1) in known)


def _with_splices(best: Trial, trials: Sequence[Trial]) -> Trial:
    """Name the words that were put in from another post of the same account."""
    if best.faithful:
        return best
    handle = (best.post.author.handle or "").casefold()
    others = [
        [u.key for u in t.pair.p]
        for t in trials
        if t.candidate.ref != best.candidate.ref and (t.post.author.handle or "").casefold() == handle
    ]
    return replace(best, edits=mark_splices(best.edits, others))


def _covered_units(trial: Trial) -> list[Unit]:
    """Return the quotation's words that the copy can cover: all, or those before the end of a copy cut short."""
    end = next((s.q0 for s in trial.steps if s.kind == "beyond"), len(trial.pair.q))
    return [u for u in trial.pair.q[:end] if u.kind in ("word", "number")]


def _matched_content(trial: Trial, language: Language) -> list[str]:
    units = [u for s in trial.steps if s.kind in ("same", "equal") for u in trial.pair.q[s.q0 : s.q1]]
    return _content(units, language)


def _judge_date(quote: Quote, post: Post) -> Judgement:
    """Judge the days that the article states for the quotation against the post's, a day either way."""
    if not quote.context.days:
        return "unstated"
    if post.created_day is None:
        return "unknown"
    fits = [day_matches(day, post.created_day, quote.context.published) for day in quote.context.days]
    if any(fit is True for fit in fits):
        return "match"
    return "mismatch" if any(fit is False for fit in fits) else "unknown"


def _judge_match(quote: Quote, best: Trial, candidates: Sequence[Candidate]) -> Verdict:
    wording, severity, reasons = _judge_wording(quote, best, candidates)
    author = best.author
    date = _judge_date(quote, best.post)
    if author == "mismatch" and (quote.context.account or _is_shared(quote, best)):
        author = "unknown"
    if quote.context.disowned:
        reasons.append(give("reported-as-false"))
    if author == "mismatch":
        reasons.append(give("wrong-speaker", author=_account(best.post), speaker=quote.speaker))
    if author == "unknown":
        reasons.append(give("account-unknown"))
    if date == "mismatch":
        reasons.append(give("wrong-day", day=str(best.post.created_day)))
    if quote.context.platform and quote.context.platform != best.candidate.ref.platform:
        reasons.append(give("other-platform"))
    labels: list[Label] = [wording]
    labels += ["misattributed"] if author == "mismatch" else []
    labels += ["misdated"] if date == "mismatch" else []
    label = min(labels, key=_HEADLINE.index)
    lead = {"misattributed": "wrong-speaker", "misdated": "wrong-day"}.get(label)
    reasons.sort(key=lambda r: r.code != lead)
    return Verdict(
        quote,
        label,
        severity,
        wording,
        author,
        date,
        alignment=Alignment(quote, best.post, best.edits, round(best.coverage, 4)),
        evidence=_evidence(best.post),
        reasons=tuple(reasons),
    )


def _judge_wording(
    quote: Quote, best: Trial, candidates: Sequence[Candidate]
) -> tuple[Wording, Severity, list[Reason]]:
    post = _name_post(best)
    reasons: list[Reason] = []
    wording: Wording
    severity: Severity = "none"
    if best.faithful and best.beyond:
        wording = "unverifiable"
        reasons.append(give("copy-truncated"))
    elif not best.faithful:
        wording, severity = "altered", best.severity
        reasons.append(give("words-differ", post=post))
        if any(e.topic in ("order", "splice") for e in best.edits):
            reasons.append(give("splice"))
    else:
        kinds = {e.kind for e in best.edits}
        wording = "edited" if kinds & {"editorial", "disclosed"} else "exact"
        code = (
            "disclosed-edits"
            if "disclosed" in kinds
            else "editorial-differences"
            if wording == "edited"
            else "same-words"
        )
        reasons.append(give(code, post=post))
        if any(e.kind == "disclosed" and e.severity == "major" for e in best.edits):
            severity = "major"
            reasons.append(give("critical-hidden"))
        if has_risk(best.steps, best.pair):
            reasons.append(give("context-risk"))
    if best.candidate.disputed:
        wording, severity = _judge_disputed(quote, best, wording, severity)
        reasons.insert(0 if wording == "unverifiable" else len(reasons), give("embed-differs"))
    if best.candidate.thread:
        reasons.append(give(best.candidate.thread))
    if _is_earlier_version(best, candidates):
        reasons.append(give("version"))
    return wording, severity, reasons


def _judge_disputed(quote: Quote, best: Trial, wording: Wording, severity: Severity) -> tuple[Wording, Severity]:
    """Judge where the article's embed has other words than the independent copy.

    What is true to the independent copy stays so. Else it is altered where both share an id and the platform's posts
    cannot change under it; where the id is unknown or posts can be edited in place, nothing is known.
    """
    from tweetcite.platforms import find_platform

    if wording in ("exact", "edited"):
        return wording, severity
    here = best.candidate.here
    platform = find_platform(best.candidate.ref.platform)
    fixed = platform is not None and not platform.edits_in_place
    if here is not None and here.post.ref.id and fixed:
        return wording, severity
    return "unverifiable", "none"


def _is_earlier_version(trial: Trial, candidates: Sequence[Candidate]) -> bool:
    """Tell whether the words are in one text of the post, and another text of it, or a post that edits it, is newer."""
    if any(p.edit_of and p.edit_of == trial.post.ref.id for c in candidates for p in c.copies):
        return True
    own = trial.post.edited_at or trial.post.created
    return any(
        p is not trial.post
        and p.text
        and not is_cut(p)
        and not is_copy(p, trial.post)
        and (p.edited_at or p.created) is not None
        and own is not None
        and (p.edited_at or p.created or own) > own
        for p in trial.candidate.independent
    )


def _is_shared(quote: Quote, trial: Trial) -> bool:
    """Tell whether the account repeats or quotes the speaker, so that the words can be the speaker's all the same."""
    text = (trial.post.text or "").casefold()
    if quote.context.handle and f"@{quote.context.handle.casefold()}" in text:
        return True
    speaker = (quote.speaker or "").casefold()
    last = speaker.split()[-1] if speaker.split() else ""
    return len(last) > 2 and last in text


def _evidence(post: Post) -> Evidence:
    return "archive" if is_independent(post) else "embed"


def _account(post: Post) -> str | None:
    return post.author.name or (f"@{post.author.handle}" if post.author.handle else None)


def _name_post(trial: Trial) -> str:
    if not is_independent(trial.post):
        return "the post embedded in this article" if trial.candidate.here else "a post embedded in another article"
    return "the archived post"


def _judge_uncited(
    quote: Quote, best: Trial | None, trials: Sequence[Trial], candidates: Sequence[Candidate], language: Language
) -> Verdict:
    """Judge words that are not said to be a post's: they count only if exact, particular, and by the same person."""
    reason = give("not-a-post")
    faithful = [t for t in trials if t.faithful and not t.beyond and t.coverage == 1.0 and _is_particular(t, language)]
    own = max((t for t in faithful if _is_own(quote, t, faithful)), key=lambda t: t.score, default=None)
    if own and not quote.context.disowned:
        return _judge_match(quote, own, candidates)
    if faithful:
        other = max(faithful, key=lambda t: t.score)
        if other.author == "mismatch":
            reason = give("same-words-elsewhere", author=_account(other.post))
    else:
        similar = max((t for t in trials if t.author == "match"), key=lambda t: t.coverage, default=None)
        if best or (similar and similar.coverage >= COVERAGE_SHOWN):
            reason = give("similar-speech", post=_name_post(best or similar or trials[0]))
    if quote.context.disowned:
        reason = give("reported-as-false")
    return Verdict(quote, "not-cited", "none", "not-cited", "unstated", "unstated", reasons=(reason,))


def _is_own(quote: Quote, trial: Trial, faithful: Sequence[Trial]) -> bool:
    """Tell whether exact words are the post's: its author is quoted, or nobody is and the article shows the post."""
    if not _is_timely(quote, trial):
        return False
    if quote.speaker is None and quote.context.evidence is None:
        alone = len({t.candidate.ref for t in faithful}) == 1
        return trial.candidate.rank is not None or (alone and quote.context.kind == "headline")
    return trial.author == "match"


def _is_particular(trial: Trial, language: Language) -> bool:
    units = [u for u in trial.pair.q if u.kind in ("word", "number")]
    content = len(_content(units, language))
    return len(units) >= UNCITED_WORDS and content >= (1 if trial.candidate.rank is not None else 2)


def _is_timely(quote: Quote, trial: Trial) -> bool:
    day, published = trial.post.created_day, quote.context.published
    if trial.candidate.rank is not None or day is None or published is None:
        return True
    return abs(published - day) <= timedelta(days=UNCITED_DAYS)


def _judge_unmatched(
    quote: Quote, candidates: Sequence[Candidate], language: Language, searched: Searched | None
) -> Verdict:
    """Judge a cited quotation that no post holds: unverifiable where a post cannot be compared, else not found."""
    if quote.context.disowned:
        return _without_post(quote, "not-found", give("reported-as-false"), searched)
    shown = [c for c in candidates if c.rank is not None and author_of(quote, c.copies, language) == "match"]
    for candidate in shown:
        texts = [p for p in candidate.copies if p.text]
        if not texts:
            return _unverifiable(quote, candidate, "no-text", language)
        foreign = {p.language for p in texts if p.language} - {language.code, "und", "zxx", "qme"}
        if candidate.beside and foreign and not any(p.language == language.code for p in texts):
            return _unverifiable(quote, candidate, "translation", language)
    units = split_quote(quote, "", language.code)
    if len(_content(units, language)) < 2 and len(units) < UNCITED_WORDS:
        return _without_post(quote, "unverifiable", give("too-short"), searched)
    return _without_post(quote, "not-found", give("no-such-post"), searched)


def _unverifiable(quote: Quote, candidate: Candidate, code: str, language: Language) -> Verdict:
    post = candidate.copies[0]
    return Verdict(
        quote,
        "unverifiable",
        "none",
        "unverifiable",
        author_of(quote, candidate.copies, language),
        _judge_date(quote, post),
        alignment=Alignment(quote, post, (), 0.0),
        evidence=_evidence(post),
        reasons=(give(code),),
    )


def _without_post(quote: Quote, wording: Wording, reason: Reason, searched: Searched | None) -> Verdict:
    author: Judgement = "unknown" if quote.speaker else "unstated"
    date: Judgement = "unknown" if quote.context.days else "unstated"
    found = searched if wording == "not-found" else None
    return Verdict(quote, wording, "none", wording, author, date, reasons=(reason,), searched=found)
