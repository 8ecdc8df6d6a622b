"""The judgement: which post a quotation is from, and whether it says what the post says.

A score only finds the passage; the worst edit between quotation and passage gives the verdict.
"""

import re
from collections.abc import Callable, Iterable, Sequence

from tweetcite.languages import Language, load_nearest
from tweetcite.matching.alignment import sees_all
from tweetcite.matching.candidates import Candidate, gather
from tweetcite.matching.chances import Lookout
from tweetcite.matching.context import has_risk
from tweetcite.matching.disguise import find_hidden, find_lookalikes
from tweetcite.matching.floors import COVERAGE, PARTICULAR, SLOGAN_POSTS, UNSAID_CONTENT
from tweetcite.matching.gravity import gravest
from tweetcite.matching.identity import contradicts_id, find_twin, is_copy, is_cut, is_independent
from tweetcite.matching.meant import find_meant, is_shared, may_be_meant, name_speaker
from tweetcite.matching.reasons import give
from tweetcite.matching.rivals import (
    has_rival,
    is_of_lost_text,
    is_sentence_beside,
    is_similar,
    is_timely,
    is_whole,
    tells_of_another,
)
from tweetcite.matching.shuffles import find_shuffled
from tweetcite.matching.splices import find_splice, with_splices
from tweetcite.matching.threads import join_threads
from tweetcite.matching.trials import Trial, content_of, draft, judge_date, lay, try_candidate
from tweetcite.matching.units import is_too_long
from tweetcite.matching.unmatched import account, evidence, find_textless, judge_too_long, judge_unmatched, name_post
from tweetcite.model import Alignment, Edit, Embed, Label, Post, Quote, Reason, Searched, Severity, Verdict, Wording
from tweetcite.namesakes import is_same_name

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
_CLOSING_DOTS = re.compile(r"\.{4,}\s*(?:https?://\S+\s*)*\Z")
_LEADING_DOTS = re.compile(r"\s*(?:…|\.\.+)\s*")


def judge(
    quote: Quote,
    embeds: Sequence[Embed],
    posts: Iterable[Post],
    searched: Callable[[], Searched] | None = None,
    capitals: frozenset[str] = frozenset(),
) -> Verdict:
    """Return the verdict on one quotation, judged against the article's embeds and the posts that a search found.

    `searched` says what there was to search; it is asked only where that matters.
    """
    if is_too_long(quote):
        return judge_too_long(quote, searched)
    language = load_nearest(quote.context.language)
    posts = list(posts)
    candidates = gather(quote, embeds, posts)
    has_posts = (lambda: searched().account_posts > 0) if searched else None
    lookout = Lookout(quote, (*candidates, *join_threads(candidates)), language, has_posts, capitals)
    trials = lookout.try_likely()
    accepted = [t for t in trials if lookout.is_passage(t, trials)]
    best = max(accepted, key=lambda t: t.score, default=None)
    if best and has_rival(best, accepted, quote):
        best = None
    meant = _find_author(quote, [t for t in trials if is_whole(t, language)]) if best is None and quote.cited else None
    if meant and not quote.context.disowned:
        return _judge_match(*meant, candidates)
    if best is None and quote.cited:
        own = lookout.try_own()
        best = find_shuffled(quote, own, language) or find_splice(quote, own, language)
    if (
        best
        and not best.faithful
        and (
            tells_of_another(best)
            or _is_said_elsewhere(best, trials)
            or _is_posted_elsewhere(quote, best)
            or is_of_lost_text(quote, best, accepted)
        )
    ):
        best = None
    if best and not best.faithful and best.author != "match" and find_textless(quote, candidates, language):
        best = None
    best = with_splices(best, candidates) if best else None
    if not quote.cited:
        return _judge_uncited(quote, best, trials, candidates, language)
    if best is None and not all(sees_all(t.pair.q, t.pair.p) for t in trials):
        return judge_too_long(quote, searched)
    if best is None or (quote.context.disowned and (not best.faithful or best.beyond)):
        return judge_unmatched(quote, candidates, posts, language, searched)
    return _judge_match(quote, best, candidates)


def _is_said_elsewhere(best: Trial, trials: Sequence[Trial]) -> bool:
    """Tell whether the speaker has the very words in another post than the altered one, of whatever time, or another
    than the stranger who has them altered.
    """
    if best.candidate.rank is not None:
        return False
    whole = (t for t in trials if t.faithful and not t.beyond and t.coverage == 1.0)
    return any(t.author == "match" or best.author == "mismatch" for t in whole)


def _is_posted_elsewhere(quote: Quote, best: Trial) -> bool:
    """Tell whether loosely similar words are from another platform, as said: what was posted there may differ."""
    named = quote.context.platform
    other = named is not None and named != best.candidate.ref.platform
    return other and best.candidate.rank is None and best.coverage < COVERAGE


def _judge_match(quote: Quote, best: Trial, candidates: Sequence[Candidate]) -> Verdict:
    wording, severity, reasons = _judge_wording(quote, best, candidates)
    author = best.author
    date = judge_date(quote, best.post)
    shown = best.candidate.here.post if best.candidate.here else best.post
    if contradicts_id(shown):
        date = "unknown" if date == "match" and shown is best.post else date
        reasons.append(give("id-date-conflict"))
    if author == "mismatch" and (quote.context.account or is_shared(quote, best) or may_be_meant(quote, best)):
        author = "unknown"
    if quote.context.disowned:
        reasons.append(give("reported-as-false"))
    if author == "mismatch":
        reasons.append(give("wrong-speaker", author=account(best.post), speaker=quote.speaker))
    if author == "unknown":
        reasons.append(give("account-unknown"))
    if date == "mismatch":
        reasons.append(give("wrong-day", day=str(best.post.created_day)))
    if quote.context.platform and quote.context.platform != best.candidate.ref.platform:
        reasons.append(give("other-platform"))
    reasons += _find_disguises(quote, best, candidates)
    labels: list[Label] = [wording]
    labels += ["misattributed"] if author == "mismatch" else []
    labels += ["misdated"] if date == "mismatch" else []
    label = min(labels, key=_HEADLINE.index)
    lead = {"misattributed": "wrong-speaker", "misdated": "wrong-day"}.get(label)
    reasons.sort(key=lambda r: r.code != lead)
    quote = quote if author == "mismatch" else name_speaker(quote, best)
    return Verdict(
        quote,
        label,
        severity,
        wording,
        author,
        date,
        alignment=Alignment(quote, best.post, best.edits, round(best.coverage, 4)),
        evidence=evidence(best.post),
        reasons=tuple(reasons),
    )


def _find_disguises(quote: Quote, best: Trial, candidates: Sequence[Candidate]) -> list[Reason]:
    """Say what the words or the account hide: the same to the eye, and not the same."""
    independent = is_independent(best.post)
    reasons = []
    hidden = find_hidden(quote.text, quote.context.sentence, best.pair.post if independent else "")
    if hidden:
        reasons.append(give("hidden-characters", found=", ".join(hidden)))
    letters = find_lookalikes(best.steps, best.pair, independent)
    if letters:
        reasons.append(give("look-alike-letters", found=", ".join(letters)))
    twin = find_twin(quote, best.post, [account for c in candidates for account in c.accounts])
    if twin:
        reasons.append(give("look-alike-account", author=f"@{best.post.author.handle}", other=f"@{twin}"))
    return reasons


def _judge_wording(
    quote: Quote, best: Trial, candidates: Sequence[Candidate]
) -> tuple[Wording, Severity, list[Reason]]:
    post = name_post(best)
    reasons: list[Reason] = []
    wording: Wording
    severity: Severity = "none"
    changes = _find_own_changes(best)
    if not changes and (best.beyond or not best.faithful):
        wording = "unverifiable"
        reasons.append(give("copy-truncated"))
    elif changes and not sees_all(best.pair.q, best.pair.p):
        wording = "unverifiable"
        reasons.append(give("too-long"))
    elif changes:
        wording, severity = "altered", gravest(changes)
        reasons.append(give("words-differ", post=post))
        if any(e.topic in ("order", "splice") for e in changes):
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


def _find_own_changes(trial: Trial) -> list[Edit]:
    """Return the substantive edits, but for words that begin in the post before or end in the next: the copy's own dots
    say that it goes on from there, or there.
    """
    text = trial.post.text or ""
    before, after = _LEADING_DOTS.match(text), _CLOSING_DOTS.search(text)
    end = len(trial.pair.quote.rstrip(".,!?… "))
    return [
        e
        for e in trial.edits
        if e.kind == "substantive"
        and not (before and e.post_span.end <= before.end())
        and not (after and e.quote_span.end >= end and e.post_span.start >= after.start())
    ]


def _judge_disputed(quote: Quote, best: Trial, wording: Wording, severity: Severity) -> tuple[Wording, Severity]:
    """Judge where the article's embed has other words than the independent copy.

    What is true to the independent copy stays so. Else it is altered where both share an id and the platform's posts
    cannot change under it; where the id is unknown or posts can be edited in place, nothing is known. Words that the
    embed has no more than the copy are altered there too, if posts cannot change.
    """
    from tweetcite.platforms import find_platform

    if wording in ("exact", "edited"):
        return wording, severity
    here = best.candidate.here
    platform = find_platform(best.candidate.ref.platform)
    fixed = platform is not None and not platform.edits_in_place
    if here is not None and fixed and (here.post.ref.id or _is_altered_in(here.post, quote, best)):
        return wording, severity
    return "unverifiable", "none"


def _is_altered_in(shown: Post, quote: Quote, best: Trial) -> bool:
    """Tell whether what the embed shows holds the passage, and in other words than the quotation's as well."""
    language, capitals = best.pair.language, best.pair.capitals
    copies = [lay(quote, draft(quote, shown, language, ()), language)]
    trials = try_candidate(quote, best.candidate, copies, best.author, language, capitals)
    return any(not t.faithful and not t.beyond and t.coverage >= COVERAGE for t in trials)


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


def _judge_uncited(
    quote: Quote, best: Trial | None, trials: Sequence[Trial], candidates: Sequence[Candidate], language: Language
) -> Verdict:
    """Judge words that are not said to be a post's: they count only if exact, particular, and by the same person."""
    reason = give("not-a-post")
    faithful = [t for t in trials if is_whole(t, language) or is_sentence_beside(quote, t, candidates, language)]
    own = max((t for t in faithful if _is_own(quote, t, faithful)), key=lambda t: t.score, default=None)
    if own and not quote.context.disowned:
        return _judge_match(quote, own, candidates)
    meant = None if quote.context.disowned else _find_author(quote, faithful)
    if meant:
        return _judge_match(*meant, candidates)
    if faithful:
        other = max(faithful, key=lambda t: t.score)
        if other.author == "mismatch":
            reason = give("same-words-elsewhere", author=account(other.post))
    else:
        alike = (t for t in trials if t.author == "match" and is_similar(t, language))
        similar = best or max(alike, key=lambda t: t.coverage, default=None)
        if similar:
            reason = give("similar-speech", post=name_post(similar))
    if quote.context.disowned:
        reason = give("reported-as-false")
    return Verdict(quote, "not-cited", "none", "not-cited", "unstated", "unstated", reasons=(reason,))


def _find_author(quote: Quote, faithful: Sequence[Trial]) -> tuple[Quote, Trial] | None:
    """Return the post of somebody of whom the article tells that has a whole sentence which nobody is said to speak."""
    for trial in sorted(faithful, key=lambda t: -t.score) if quote.speaker else ():
        meant = find_meant(quote, trial)
        content = len(content_of(trial.pair.q, trial.pair.language))
        timely = is_timely(quote, trial) and judge_date(quote, trial.post) != "mismatch"
        if meant and timely and content >= UNSAID_CONTENT:
            return meant, trial
    return None


def _is_own(quote: Quote, trial: Trial, faithful: Sequence[Trial]) -> bool:
    """Tell whether exact words are the post's: its author is quoted, or nobody is and the article shows the post.

    Few words that stand in several posts are a slogan or a turn of phrase; words of another day were said then.
    """
    if not is_timely(quote, trial) or judge_date(quote, trial.post) == "mismatch":
        return False
    shown = trial.candidate.rank is not None
    content = len(content_of(trial.pair.q, trial.pair.language))
    if content < PARTICULAR and not shown and len({t.candidate.ref for t in faithful}) >= SLOGAN_POSTS:
        return False
    if quote.speaker is None and quote.context.evidence is None:
        alone = len({account(t.post) for t in faithful}) == 1
        return shown or (alone and content >= UNSAID_CONTENT and _is_known(quote, trial))
    return trial.author == "match" or (trial.candidate.rank is not None and is_shared(quote, trial))


def _is_known(quote: Quote, trial: Trial) -> bool:
    """Tell whether the article cites or shows other posts of the account."""
    name = trial.post.author.name
    return name is not None and any(is_same_name(person, name) for person in quote.context.people)
