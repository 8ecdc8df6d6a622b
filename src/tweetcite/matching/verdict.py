"""The judgement: which post a quotation is from, and whether it says what the post says.

A score only finds the passage; the worst edit between quotation and passage gives the verdict.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from tweetcite.languages import Language, load_nearest
from tweetcite.matching.alignment import sees_all
from tweetcite.matching.candidates import Candidate, gather
from tweetcite.matching.chances import Lookout
from tweetcite.matching.context import has_risk
from tweetcite.matching.disguise import find_hidden, find_lookalikes
from tweetcite.matching.floors import PARTICULAR, SLOGAN_POSTS, UNCITED_WORDS, UNSAID_CONTENT
from tweetcite.matching.gravity import gravest
from tweetcite.matching.identity import author_of, contradicts_id, find_twin, is_copy, is_cut, is_independent
from tweetcite.matching.passage import (
    find_splice,
    has_rival,
    is_passage,
    is_sentence,
    is_similar,
    is_timely,
    is_whole,
    lies_in_marks,
    tells_of_another,
    with_splices,
)
from tweetcite.matching.reasons import give
from tweetcite.matching.threads import join_threads
from tweetcite.matching.translation import find_others
from tweetcite.matching.trials import Trial, content_of, judge_date
from tweetcite.matching.units import is_too_long, split_quote
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
from tweetcite.names import is_same_name, name_words

_ENDED = re.compile(r"[.!?…](?=\s)")
_HANDED_ON = re.compile(r"[\"“”„«»:—–]|(?<!\w)(?:rt|via)(?!\w)")
"""Signs that a post hands on what somebody said."""
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
_OPENING_MARKS = ("“", "‘", '"', "'", "«", "„", "「", "『")
_LEAST_NAME = 3
_PERSON = 2
"""Words of a person's name."""
_DIRECT = ("same-sentence", "inverted", "lead", "colon", "handle", "agent", "by-line", "colon-behind", "possessive")
"""Evidence for a speaker that is a name beside the quotation."""
_UNNAMED = ("pronoun", "description", "run", "paragraph-above", None)
"""Evidence for a speaker whose name does not stand beside the quotation."""
_UNTOLD = (None, "guess", "office", "paragraph-above")
"""Evidence for a speaker of whom nothing near the quotation tells."""


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
        return _judge_too_long(quote, searched)
    language = load_nearest(quote.context.language)
    candidates = gather(quote, embeds, posts)
    has_posts = (lambda: searched().account_posts > 0) if searched else None
    lookout = Lookout(quote, (*candidates, *join_threads(candidates)), language, has_posts, capitals)
    trials = lookout.try_likely()
    accepted = [t for t in trials if is_passage(t, quote, language, trials)]
    best = max(accepted, key=lambda t: t.score, default=None)
    if best and has_rival(best, accepted, quote):
        best = None
    if best is None and quote.cited:
        best = find_splice(quote, lookout.try_own(), language)
    if best and not best.faithful and (tells_of_another(best) or _is_said_elsewhere(best, trials)):
        best = None
    best = with_splices(best, candidates) if best else None
    if not quote.cited:
        return _judge_uncited(quote, best, trials, candidates, language)
    if best is None and not all(sees_all(t.pair.q, t.pair.p) for t in trials):
        return _judge_too_long(quote, searched)
    if best is None or (quote.context.disowned and (not best.faithful or best.beyond)):
        return _judge_unmatched(quote, candidates, language, searched)
    return _judge_match(quote, best, candidates)


def _is_said_elsewhere(best: Trial, trials: Sequence[Trial]) -> bool:
    """Tell whether the speaker has the very words in another post than the altered one, of whatever time."""
    if best.candidate.rank is not None:
        return False
    return any(t.author == "match" and t.faithful and not t.beyond and t.coverage == 1.0 for t in trials)


def _judge_match(quote: Quote, best: Trial, candidates: Sequence[Candidate]) -> Verdict:
    wording, severity, reasons = _judge_wording(quote, best, candidates)
    author = best.author
    date = judge_date(quote, best.post)
    shown = best.candidate.here.post if best.candidate.here else best.post
    if contradicts_id(shown):
        date = "unknown" if date == "match" and shown is best.post else date
        reasons.append(give("id-date-conflict"))
    if author == "mismatch" and (quote.context.account or _is_shared(quote, best) or _may_be_meant(quote, best)):
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
    reasons += _find_disguises(quote, best, candidates)
    labels: list[Label] = [wording]
    labels += ["misattributed"] if author == "mismatch" else []
    labels += ["misdated"] if date == "mismatch" else []
    label = min(labels, key=_HEADLINE.index)
    lead = {"misattributed": "wrong-speaker", "misdated": "wrong-day"}.get(label)
    reasons.sort(key=lambda r: r.code != lead)
    quote = _name_speaker(quote, best)
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
    twin = find_twin(quote, best.post, [p for c in candidates for p in c.copies])
    if twin:
        reasons.append(give("look-alike-account", author=f"@{best.post.author.handle}", other=f"@{twin}"))
    return reasons


def _judge_wording(
    quote: Quote, best: Trial, candidates: Sequence[Candidate]
) -> tuple[Wording, Severity, list[Reason]]:
    post = _name_post(best)
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
    end = len(trial.pair.quote.rstrip(".,!? "))
    return [
        e
        for e in trial.edits
        if e.kind == "substantive"
        and not (before and e.quote_span.start == 0 and e.post_span.end <= before.end())
        and not (after and e.quote_span.end >= end and e.post_span.start >= after.start())
    ]


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
    used = next((step.p0 for step in trial.steps if step.kind in ("same", "equal")), 0)
    quoted = not quote.text.startswith(_OPENING_MARKS)
    opens = text[: trial.pair.p[used].start].rstrip().endswith(("“", '"', "«", "„"))
    if quoted and (opens or lies_in_marks(trial)):
        return True  # the post quotes somebody as well
    if quote.context.handle and f"@{quote.context.handle.casefold()}" in text:
        return True
    words = name_words(quote.speaker or "")
    # Latin letters in a name of another script are what it is called in short: NHKニュース.
    known = {*words[-1:], *(w for w in words if w.isascii() and not words[-1].isascii())}
    named = [at for w in known if len(w) > 2 and (at := text.find(w)) >= 0]
    start = trial.pair.p[used].start
    # whom the account calls by name in a sentence before its own words says none of them: Herr Tarn baut. Ein Steg …
    apart = [at for at in named if at < start and _ENDED.search(text, at, start) and not _HANDED_ON.search(text)]
    return len(named) > len(apart)


def _may_be_meant(quote: Quote, trial: Trial) -> bool:
    """Tell whether the post's author may be meant after all: the article quotes, shows or names them.

    A speaker who is merely guessed accuses nobody. Nor does one whose whole name is not beside the quotation, where the
    author's last name is: what a last name is short for may be misread. One who is found by a pronoun, a description or
    a run of quotations accuses nobody whom the article names, one of a sentence before nobody who is named near by.
    """
    name, evidence = trial.post.author.name, quote.context.evidence
    if evidence in ("guess", "office"):
        return True
    if evidence in _UNNAMED and not is_sentence(trial):
        return True  # who is guessed to go on says no part of a sentence that somebody else posted
    words = name_words(name or "")
    if not name or not words:
        return False
    speaker = name_words(quote.speaker or "")
    if f"{quote.speaker}, {name}" in quote.context.sentence:
        return True  # the prefect of Vaux, Bo Tarn
    outside = name_words(quote.context.sentence.replace(quote.text, " "))
    alike = words[-1] in speaker
    if len(words[-1]) >= _LEAST_NAME:
        whole = len(speaker) > 1 and _is_run(speaker, outside)
        unsure = alike or evidence in _UNNAMED
        # the Council of Larkin is no member of anything
        of_place = set(words).isdisjoint(speaker) and any(w.islower() for w in (quote.speaker or "").split())
        if words[-1] in outside and not whole:
            return True
        if words[-1] in quote.context.named and (
            evidence in ("run", "sentence")
            or (evidence == "sentence-before" and quote.speaker not in quote.context.near)
            or (unsure and not whole)
            or (_is_described(speaker, outside, quote.context.language) and not (whole and of_place))
        ):
            return True
    weak = evidence not in _DIRECT or len(speaker) == 1 or alike
    if weak and any(is_same_name(person, name) for person in quote.context.near):
        return True
    if evidence != "pronoun":
        return False
    if set(words) <= set(name_words(quote.context.sentence)):
        return True
    return any(is_same_name(person, name) for person in quote.context.people)


def _is_described(speaker: Sequence[str], words: Sequence[str], code: str | None) -> bool:
    """Tell whether a name behind an article or a quantifier describes somebody: the Larkin Liberal, most Larkiners."""
    language = load_nearest(code)
    articles = (language.definite | language.indefinite | language.quantifiers) - language.selfsame
    return any((word,) == speaker[:1] and before in articles for before, word in pairwise(words))


def _is_run(part: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether words stand one behind the other among others."""
    return any(tuple(words[i : i + len(part)]) == tuple(part) for i in range(len(words) - len(part) + 1))


def _is_in_case(speaker: str, name: str, language: Language) -> bool:
    """Tell whether two names are one in two cases: Зотовой, Эльвира Зотова."""
    endings = language.name_endings
    same = bool(endings) and is_same_name(speaker, name, language.titles, endings)
    return same and not is_same_name(speaker, name, language.titles)


def _name_speaker(quote: Quote, trial: Trial) -> Quote:
    """Take the post's author for the speaker whom the prose does not name, where it names the author near by.

    Whether the account is the speaker's stays unknown. Whom the prose names in another case has the account's name.
    """
    name, language = trial.post.author.name, load_nearest(quote.context.language)
    if name and quote.speaker and _is_in_case(quote.speaker, name, language):
        return replace(quote, speaker=name)
    if name and quote.context.evidence == "body" and not _is_other_person(name, quote):
        return replace(quote, speaker=name)
    if not trial.faithful or not name or quote.context.evidence not in _UNTOLD:
        return quote
    person = next((person for person in quote.context.near if is_same_name(person, name)), None)
    return replace(quote, speaker=person, context=replace(quote.context, evidence="words")) if person else quote


def _is_other_person(name: str, quote: Quote) -> bool:
    """Tell whether an account's name is a person's of whom the article tells besides, so that no club is meant."""
    known = any(is_same_name(person, name) for person in quote.context.people)
    return known and len(name_words(name)) == _PERSON


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
    faithful = [t for t in trials if is_whole(t, language)]
    own = max((t for t in faithful if _is_own(quote, t, faithful)), key=lambda t: t.score, default=None)
    if own and not quote.context.disowned:
        return _judge_match(quote, own, candidates)
    if faithful:
        other = max(faithful, key=lambda t: t.score)
        if other.author == "mismatch":
            reason = give("same-words-elsewhere", author=_account(other.post))
    else:
        alike = (t for t in trials if t.author == "match" and is_similar(t, language))
        similar = best or max(alike, key=lambda t: t.coverage, default=None)
        if similar:
            reason = give("similar-speech", post=_name_post(similar))
    if quote.context.disowned:
        reason = give("reported-as-false")
    return Verdict(quote, "not-cited", "none", "not-cited", "unstated", "unstated", reasons=(reason,))


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
        alone = len({_account(t.post) for t in faithful}) == 1
        return shown or (alone and content >= UNSAID_CONTENT and _is_known(quote, trial))
    return trial.author == "match" or (trial.candidate.rank is not None and _is_shared(quote, trial))


def _is_known(quote: Quote, trial: Trial) -> bool:
    """Tell whether the article cites or shows other posts of the account."""
    name = trial.post.author.name
    return name is not None and any(is_same_name(person, name) for person in quote.context.people)


def _judge_unmatched(
    quote: Quote, candidates: Sequence[Candidate], language: Language, searched: Callable[[], Searched] | None
) -> Verdict:
    """Judge a cited quotation that no post holds: unverifiable where a post cannot be compared, else not found."""
    if quote.context.disowned:
        return _without_post(quote, "not-found", give("reported-as-false"), searched)
    is_redacted = searched is not None and searched().redacted > 0
    shown = [c for c in candidates if c.rank is not None and author_of(quote, c.copies, language) == "match"]
    for candidate in shown:
        texts = [p for p in candidate.copies if p.text]
        if not texts and candidate.beside:
            return _unverifiable(quote, candidate, "redacted" if is_redacted else "no-text", language)
        foreign = {p.language for p in texts if p.language} - {language.code, "und", "zxx", "qme"}
        if candidate.beside and foreign and not any(p.language == language.code for p in texts):
            return _unverifiable(quote, candidate, "translation", language)
    units = split_quote(quote, "", language.code)
    if len(content_of(units, language)) < 2 and len(units) < UNCITED_WORDS:
        return _without_post(quote, "unverifiable", give("too-short"), searched)
    if is_redacted:
        return _without_post(quote, "unverifiable", give("redacted"), searched)
    return _without_post(quote, "not-found", give("no-such-post"), searched)


def _judge_too_long(quote: Quote, searched: Callable[[], Searched] | None) -> Verdict:
    """Say of what cannot be compared that it was not, if it is cited as a post."""
    if quote.cited:
        return _without_post(quote, "unverifiable", give("too-long"), searched)
    return Verdict(quote, "not-cited", "none", "not-cited", "unstated", "unstated", reasons=(give("not-a-post"),))


def _unverifiable(quote: Quote, candidate: Candidate, code: str, language: Language) -> Verdict:
    post = next((p for p in candidate.copies if p.text), candidate.copies[0])
    others = find_others(quote, post, language) if code == "translation" else ()
    more = (give("translation-differs", found=", ".join(others)),) if others else ()
    return Verdict(
        quote,
        "unverifiable",
        "none",
        "unverifiable",
        author_of(quote, candidate.copies, language),
        judge_date(quote, post),
        alignment=Alignment(quote, post, (), 0.0),
        evidence=_evidence(post),
        reasons=(give(code), *more),
    )


def _without_post(quote: Quote, wording: Wording, reason: Reason, searched: Callable[[], Searched] | None) -> Verdict:
    author: Judgement = "unknown" if quote.speaker else "unstated"
    date: Judgement = "unknown" if quote.context.days else "unstated"
    found = searched() if searched and wording == "not-found" else None
    return Verdict(quote, wording, "none", wording, author, date, reasons=(reason,), searched=found)
