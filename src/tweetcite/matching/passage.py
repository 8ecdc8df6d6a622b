"""Whether quotation and post are the same passage at all, rightly quoted or not."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from tweetcite.languages import Language
from tweetcite.matching.candidates import Candidate
from tweetcite.matching.floors import (
    COVERAGE,
    COVERAGE_DOUBTFUL,
    COVERAGE_FRAMED,
    COVERAGE_LONG,
    COVERAGE_SHOWN,
    LEAST_DENIED,
    LEAST_UNCHANGED,
    LONG,
    MOST_CHANGED,
    OLD_DAYS,
    PARTICULAR,
    RECENT_DAYS,
    UNCITED_DAYS,
    UNCITED_WORDS,
    YEAR,
)
from tweetcite.matching.moves import is_turned, mark_splices
from tweetcite.matching.trials import Trial, content_of, covered_units, judge_date, matched_content
from tweetcite.model import Edit, Quote, Span
from tweetcite.text import fold, is_unspaced, share_of_words, split_words

_RARE = 8
_SEVERAL = 6
_TURNING = frozenset(["negation", "quantifier", "modality"])
"""What turns a statement may do so in two places: nobody came, all came."""
_SENTENCE_STOPS = frozenset(".!?…。！？؟")
_QUOTED = re.compile('“[^”“]+(?:”|\\Z)|„[^“”]+[“”]|«[^»]+»|「[^」]+」|(?<!\\w)"[^"]+"')
_STOPS = frozenset(".!?…。！？؟,;:、،，；：—–")


def is_passage(trial: Trial, quote: Quote, language: Language, trials: Sequence[Trial]) -> bool:
    """Tell whether quotation and post are the same passage, rightly quoted or not."""
    units = [u for u in trial.pair.q if u.kind in ("word", "number")]
    known = covered_units(trial)
    if not units or not known or _is_scattered(trial, len(units)) or _is_doubtful(trial, quote):
        return False
    content = content_of(units, language)
    scale = _scale_of(trial)
    if _is_later(quote, trial) and len(content) < PARTICULAR * scale * (1 if trial.faithful else 2):
        return False
    fits = _fits(trial)
    matched = matched_content(trial, language) or _long_run(trial)
    shown = trial.candidate.rank is not None and trial.author != "mismatch"
    if trial.beyond and not (trial.faithful or shown) and len(matched) < PARTICULAR:
        return False  # a few of a cut copy's words, with others between: it may be any post on the subject
    floor = COVERAGE
    if shown and trial.author == "match":
        floor = COVERAGE_SHOWN
    elif len(known) >= LONG * scale and any(len(w) > 5 for w in matched):
        floor = COVERAGE_LONG
    loose = floor != COVERAGE_SHOWN and (trial.author != "match" or trial.coverage < COVERAGE)
    if quote.context.evidence == "beside" and not trial.faithful and trial.coverage < COVERAGE_LONG:
        return False  # nobody says whose words they are: the article may speak of anything
    if is_slightly_changed(trial, quote, language, trials):
        return True
    if scale > 1 and not (trial.faithful or shown or _is_compact(trial)) and _share_in_runs(trial) < COVERAGE_LONG:
        return False
    if loose and len(matched) < COVERAGE_LONG * len(content_of(known, language)):
        return _is_reordered(trial, content)
    if (trial.coverage < floor or not matched) and _is_reordered(trial, content):
        return True
    if trial.coverage < floor or not matched:
        return trial.faithful and fits and trial.coverage == 1.0 and len(units) > 1
    if leans_on_others(trial, language):
        whose = trial.author != "mismatch" or _is_somebodys(trial, content)
        return len(units) >= UNCITED_WORDS and whose and _stands_alone(trial, trials)
    if len(content) < PARTICULAR * scale and not trial.faithful and not shown:
        changes = [e for e in trial.edits if e.kind == "substantive"]
        least = scale if len(changes) == 1 and changes[0].severity == "critical" else 2 * scale
        return fits and _is_compact(trial) and len(matched) >= least
    if len(content) < PARTICULAR * scale and not fits:
        return trial.faithful and not trial.beyond
    if trial.beyond and len(content_of(known, language)) < PARTICULAR:
        return fits and len(known) > 1 and (shown or judge_date(quote, trial.post) != "mismatch")
    return True


def _is_doubtful(trial: Trial, quote: Quote) -> bool:
    """Tell whether words may well be from a post that we do not have: who says it in other words is another
    than the post's author, or the post, which the article does not show, is of another time. A word or two exchanged
    inside one clause are no other words. Few words that are altered, or a part of another's sentence, are of another
    post where the article states another day; so are few words, or altered ones, of a stranger's post of another time.
    """
    if trial.candidate.rank is not None:
        return False
    other_day = judge_date(quote, trial.post) == "mismatch"
    few = sum(u.kind in ("word", "number") for u in trial.pair.q) < LONG * _scale_of(trial)
    if other_day and few and not (trial.faithful and (trial.author != "mismatch" or _stands_between(trial, _STOPS))):
        return True
    stranger = trial.author == "mismatch" or (trial.author == "unknown" and not trial.post.author.name)
    later = _is_later(quote, trial)
    elsewhen = (later or _is_aged(quote, trial)) and judge_date(quote, trial.post) != "match"
    if stranger and (later or (elsewhen and (few or not trial.faithful))):
        return True
    least = LEAST_UNCHANGED * _scale_of(trial)
    words = sum(u.kind in ("word", "number") for u in trial.pair.q)
    meant = len(matched_content(trial, trial.pair.language))
    if (other_day or elsewhen) and (words < least or (few and other_day and elsewhen)):
        return True  # a word or two stand in any post
    if later and few and meant < PARTICULAR * _scale_of(trial):
        return True
    untold = quote.context.published is None and judge_date(quote, trial.post) != "match"
    unlike = not trial.faithful and not (_is_exchanged(trial) and not _is_aged(quote, trial, YEAR))
    if stranger and untold and (unlike or (few and meant < PARTICULAR * _scale_of(trial))):
        return True
    if not trial.faithful and elsewhen and (later or (unlike and words < 2 * LONG * _scale_of(trial))):
        return True
    if trial.faithful:
        return other_day and meant < least and not _stands_between(trial, _STOPS)
    if trial.coverage >= COVERAGE_DOUBTFUL or (not other_day and _is_in_a_row(trial) and _has_both_ends(trial)):
        return False
    return stranger or elsewhen


def _is_exchanged(trial: Trial) -> bool:
    """Tell whether one grave word stands in the place of another, and all the rest as it was."""
    changes = [e for e in trial.edits if e.kind == "substantive"]
    return len(changes) == 1 and bool(changes[0].quote and changes[0].post) and changes[0].severity == "critical"


def _is_aged(quote: Quote, trial: Trial, days: int = OLD_DAYS) -> bool:
    """Tell whether a post is of another time than an article that appeared long after it."""
    day, published = trial.post.created_day, quote.context.published
    return day is not None and published is not None and published - day > timedelta(days=days)


def _stands_alone(trial: Trial, trials: Sequence[Trial]) -> bool:
    """Tell whether one account alone has all the words, unaltered."""
    near = [t for t in trials if t.coverage >= trial.coverage]
    holders = {t.post.author.name or t.post.author.handle or t.candidate.ref for t in near}
    return trial.faithful and not trial.beyond and len(holders) == 1


def _scale_of(trial: Trial) -> int:
    """Return how many units are as much as a word: in scripts without spaces each character is a unit."""
    if not is_unspaced(trial.pair.quote):
        return 1
    unspaced = sum(is_unspaced(u.key) for u in trial.pair.q)
    return 2 if 2 * unspaced > len(trial.pair.q) else 1


def _share_in_runs(trial: Trial) -> float:
    """Return which share of the quotation's words stands in the post together with their neighbours."""
    return len(_matched_places(trial)) / max(1, sum(u.kind in ("word", "number") for u in trial.pair.q))


def _is_compact(trial: Trial) -> bool:
    """Tell whether what the quotation has of the post lies together there, but for a word or two."""
    used = [s for s in trial.steps if s.kind in ("same", "equal")]
    return bool(used) and used[-1].p1 - used[0].p0 <= used[-1].q1 - used[0].q0 + 2 * _scale_of(trial)


def is_slightly_changed(trial: Trial, quote: Quote, language: Language, trials: Sequence[Trial]) -> bool:
    """Tell whether few words are the speaker's but for one grave change: "Gusts of 101 km/h" for "Gusts of 110 km/h".

    Who writes the same thing often writes it in nearly the same words: all the rest must stand in a row in one clause,
    in a post of those days, and no other post may come as close.
    """
    if trial.author != "match" or trial.beyond or not _is_recent(quote, trial):
        return False
    if _is_turned(trial):
        return True
    if trial.coverage < COVERAGE_SHOWN:
        return False
    if not (_has_same_words(trial) or _is_framed(trial, language)):
        return False
    return not any(
        t.author == "match" and t.coverage >= trial.coverage and not t.candidate.thread
        for t in trials
        if t.candidate.ref != trial.candidate.ref
    )


def _is_framed(trial: Trial, language: Language) -> bool:
    """Tell whether enough stands as it is around the change of a few words: it must be the same place of the post.

    One grave change needs two words of meaning beside it, one that only exchanges a word three. Where one change shows
    in two places (never goes, always goes), or fewer words of meaning stay, more of the words must.
    """
    changes = [e for e in trial.edits if e.kind == "substantive"]
    if not changes or len(changes) > 2 or not (_is_in_a_row(trial) and _is_enclosed(trial)):
        return False
    if _is_denied(trial, changes):
        return True
    same = [u for s in trial.steps if s.kind in ("same", "equal") for u in trial.pair.q[s.q0 : s.q1]]
    numbers = _kept_of_numbers(trial) + sum(u.key.count(" ") for u in same if u.number)
    scale = _scale_of(trial)
    kept, meant = (len(same) + numbers) / scale, (len(content_of(same, language)) + numbers) / scale
    grave = any(e.severity == "critical" for e in changes)
    if len(changes) == 1 and grave and meant >= 2:
        return kept >= (LEAST_DENIED if is_sentence(trial) and _has_both_ends(trial) else LEAST_UNCHANGED)
    if not _has_both_ends(trial):
        return False
    if not grave:
        if len(changes) == 1 and not changes[0].quote and trial.coverage == 1.0 and kept > LEAST_UNCHANGED + 1:
            return True  # all words of a stretch but two or three: lost nobody [we know of], and will rebuild
        exchanged = len(changes) == 1 and changes[0].quote and changes[0].post
        return bool(exchanged) and min(kept, meant) >= LEAST_UNCHANGED
    topics = {e.topic for e in changes if e.severity != "minor"}
    if len(topics) > 1 and not topics <= _TURNING:
        return False
    return kept > LEAST_UNCHANGED and (meant >= 2 or _stays_nearly_whole(trial, meant))


def _is_denied(trial: Trial, changes: Sequence[Edit]) -> bool:
    """Tell whether a short sentence is the post's but for a negation: this time we [do not] want a contract."""
    if len(changes) != 1 or changes[0].topic != "negation" or not is_sentence(trial):
        return False
    same = [u for s in trial.steps if s.kind in ("same", "equal") for u in trial.pair.q[s.q0 : s.q1]]
    return len(same) >= LEAST_DENIED * _scale_of(trial) and bool(content_of(same, trial.pair.language))


def _stays_nearly_whole(trial: Trial, meant: float) -> bool:
    """Tell whether nearly all of a sentence stays as it is, or of as many characters as make four words."""
    if trial.coverage < COVERAGE_FRAMED:
        return False
    return (meant > 0 and _scale_of(trial) > 1) or (meant >= 1 and is_sentence(trial))


def is_sentence(trial: Trial) -> bool:
    """Tell whether a quotation begins and ends where a sentence of the post does."""
    return _stands_between(trial, _SENTENCE_STOPS)


def _stands_between(trial: Trial, stops: frozenset[str]) -> bool:
    post, units = trial.pair.post, trial.pair.p
    before, after = post[: units[trial.steps[0].p0].start].rstrip(), post[units[trial.steps[-1].p1 - 1].end :].lstrip()
    return (not before or before[-1] in stops) and (not after or after[0] in stops)


def _is_scattered(trial: Trial, words: int) -> bool:
    """Tell whether few words are altered and stand apart from each other in a post that the article does not show, or
    any that lie on both sides of a stretch longer than they are, or at one end of what is mostly something else.
    """
    if not (trial.faithful or trial.beyond) and trial.coverage < COVERAGE and (_is_torn(trial) or _is_an_end(trial)):
        return True
    short = words < LONG * _scale_of(trial)
    if not short or trial.faithful or trial.beyond or trial.candidate.rank is not None:
        return False
    if (_is_in_a_row(trial) and _is_enclosed(trial)) or _has_same_words(trial):
        return False
    return not _is_turned(trial)


def _is_torn(trial: Trial) -> bool:
    """Tell whether the post has as many words in one place between those of the quotation as it has of them."""
    same = sum(step.q1 - step.q0 for step in trial.steps if step.kind in ("same", "equal"))
    return same > LEAST_UNCHANGED and any(step.p1 - step.p0 >= same for step in trial.steps if step.kind == "omitted")


def _is_an_end(trial: Trial) -> bool:
    """Tell whether the post has but the beginning or the end of a longer quotation: the rest may be of another post."""
    changes = [e for e in trial.edits if e.kind == "substantive"]
    own = trial.author == "match"
    most = COVERAGE_FRAMED if not own else COVERAGE_LONG if trial.candidate.rank is not None else 0.0
    if len(changes) != 1 or changes[0].post or trial.coverage >= most:
        return False
    span = changes[0].quote_span
    return span.start == 0 or span.end >= trial.pair.q[-1].end


def _is_in_a_row(trial: Trial) -> bool:
    """Tell whether a quotation's words are a stretch of one clause of the post, a few exchanged or put in."""
    pair = trial.pair
    first, last = trial.steps[0].p0, trial.steps[-1].p1
    most = MOST_CHANGED * _scale_of(trial)
    changed = [s for s in trial.steps if s.kind not in ("same", "equal")]
    if first == last or any(s.kind not in ("changed", "inserted", "omitted") for s in changed):
        return False
    if max(sum(s.p1 - s.p0 for s in changed), sum(s.q1 - s.q0 for s in changed)) > most:
        return False
    stretch = pair.post[pair.p[first].start : pair.p[last - 1].end]
    return _count_stops(stretch) <= _count_stops(pair.quote)


def _is_enclosed(trial: Trial) -> bool:
    """Tell whether the post's words stand on both sides of what is changed: at an edge it may be another sentence.

    There it counts beside three words of meaning, or where nearly all else of six words stands in the post, or nearly
    all but a negation or an opposite.
    """
    if _has_both_ends(trial) or _is_denied(trial, [e for e in trial.edits if e.kind == "substantive"]):
        return True
    grave = {e.topic for e in trial.edits if e.severity == "critical"}
    words = sum(u.kind in ("word", "number") for u in trial.pair.q)
    if trial.coverage >= COVERAGE and (grave & {"negation", "antonym"} or words >= _SEVERAL * _scale_of(trial)):
        return True
    matched = len(matched_content(trial, trial.pair.language)) + _kept_of_numbers(trial)
    return matched >= LEAST_UNCHANGED * _scale_of(trial)


def _has_both_ends(trial: Trial) -> bool:
    """Tell whether a quotation's first and last word are the post's."""
    return all(step.kind in ("same", "equal") for step in (trial.steps[0], trial.steps[-1]))


def _is_somebodys(trial: Trial, content: Sequence[str]) -> bool:
    """Tell whether words can be said to be another person's: enough of meaning, a rare one, or a whole sentence."""
    if len(content) >= (PARTICULAR - 1) * _scale_of(trial) or any(len(word) > _RARE for word in content):
        return True
    return _stands_between(trial, _STOPS)


def _count_stops(text: str) -> int:
    return sum(word.kind == "mark" and word.key in _STOPS for word in split_words(text))


def _kept_of_numbers(trial: Trial) -> int:
    """Return how many words stay of numbers that are changed: million pounds of "two million pounds"."""
    pairs = ((trial.pair.q[s.q0], trial.pair.p[s.p0]) for s in trial.steps if s.kind == "changed")
    return sum(len(set(q.key.split()) & set(p.key.split())) for q, p in pairs if q.number and p.number)


def _is_turned(trial: Trial) -> bool:
    """Tell whether the words are one sentence of the post in another order."""
    topics = {e.topic for e in trial.edits if e.kind == "substantive"}
    return topics == {"order"} and is_turned(trial.pair)


def _has_same_words(trial: Trial) -> bool:
    """Tell whether a stretch of the post has all the words, and no others, in another order."""
    keys = sorted(u.key for u in trial.pair.q if u.kind in ("word", "number"))
    known = [u.key for u in trial.pair.p]
    return any(sorted(known[i : i + len(keys)]) == keys for i in range(len(known) - len(keys) + 1))


def _is_recent(quote: Quote, trial: Trial) -> bool:
    day, published = trial.post.created_day, quote.context.published
    return day is None or published is None or abs(published - day) <= timedelta(days=RECENT_DAYS)


def _is_later(quote: Quote, trial: Trial) -> bool:
    """Tell whether a post is newer than the article, by more than time zones explain: few of its words mean nothing."""
    day, published = trial.post.created_day, quote.context.published
    if trial.candidate.rank is not None or day is None or published is None:
        return False
    return day - published > timedelta(days=1)


def _fits(trial: Trial) -> bool:
    """Tell whether a post is the speaker's, or stands beside the quotation and may be."""
    return trial.author == "match" or (
        trial.candidate.rank is not None and trial.author != "mismatch" and trial.candidate.beside
    )


def leans_on_others(trial: Trial, language: Language) -> bool:
    """Tell whether it counts who else has the words: few of meaning, of which nothing tells whose they are."""
    units = [u for u in trial.pair.q if u.kind in ("word", "number")]
    return len(units) < LONG and len(content_of(units, language)) < PARTICULAR and not _fits(trial)


def _long_run(trial: Trial) -> list[str]:
    """Return the characters of a script without spaces that stand in a row in both texts, if they are many."""
    runs: list[list[str]] = [[]]
    for step in trial.steps:
        if step.kind != "same":
            runs.append([])
            continue
        runs[-1] += [u.key for u in trial.pair.q[step.q0 : step.q1] if is_unspaced(u.key)]
    longest = max(runs, key=len)
    return longest if len(longest) >= LONG else []


def _is_reordered(trial: Trial, content: Sequence[str]) -> bool:
    """Tell whether the post has nearly all the quotation's words, in another order, many of them still together."""
    known = {u.key for u in trial.pair.p}
    words = [u.key for u in trial.pair.q if u.kind in ("word", "number")]
    have = sum(w in known for w in words)
    scale = _scale_of(trial)
    if scale > 1:
        # Nearly every text has the common characters: pairs of them are words.
        pairs = set(pairwise(u.key for u in trial.pair.p))
        if sum(pair in pairs for pair in pairwise(words)) < COVERAGE_LONG * (len(words) - 1):
            return False
    return (
        trial.author == "match"
        and len(content) >= 3 * scale
        and have >= 0.9 * len(words)
        and share_of_words(trial.pair.quote, trial.pair.post) >= COVERAGE_SHOWN
    )


def has_rival(best: Trial, trials: Sequence[Trial], quote: Quote) -> bool:
    """Tell whether altered words come as close to another post of the account, which says something else there.

    Who writes the same sentence every day with another number may have written it once more, in a post we do not have.
    """
    if best.faithful or best.candidate.rank is not None or judge_date(quote, best.post) == "match":
        return False
    changes = _changes(best)
    return any(
        t.author == best.author
        and t.candidate.rank is None
        and not t.faithful
        and t.candidate.ref != best.candidate.ref
        and (t.post.author.handle, t.coverage) == (best.post.author.handle, best.coverage)
        and [said for said, _ in _changes(t)] == [said for said, _ in changes]
        and _changes(t) != changes
        for t in trials
    )


def _changes(trial: Trial) -> list[tuple[str, str]]:
    """Return what a quotation has in the place of what the post has."""
    return [(fold(e.quote), fold(e.post)) for e in trial.edits if e.kind == "substantive"]


def find_splice(quote: Quote, trials: Sequence[Trial], language: Language) -> Trial | None:
    """Return the trial of which another post of the same account completes the words: two posts made into one, neither
    newer than the article.
    """
    known = (t for t in trials if t.author == "match" and not t.beyond and not _is_later(quote, t))
    own = sorted(known, key=lambda t: -t.coverage)
    scale = _scale_of(own[0]) if own else 1
    if not own or len(content_of([*own[0].pair.q], language)) < PARTICULAR * scale:
        return None
    best, rest = own[0], own[1:]
    covered = _matched_places(best)
    total = sum(u.kind in ("word", "number") for u in best.pair.q)
    for other in rest:
        more = covered | _matched_places(other)
        if (
            other.candidate.ref != best.candidate.ref
            and _are_near(best, other)
            and len(covered) >= 3 * scale
            and len(more) >= COVERAGE * total > len(covered)
        ):
            return best
    return None


def _are_near(one: Trial, other: Trial) -> bool:
    """Tell whether the article shows one of two posts, or they are of the same days."""
    days = one.post.created_day, other.post.created_day
    if one.candidate.rank is not None or other.candidate.rank is not None or not (days[0] and days[1]):
        return True
    return abs(days[0] - days[1]) <= timedelta(days=RECENT_DAYS)


def _matched_places(trial: Trial) -> frozenset[int]:
    """Return which of the quotation's words stand in the post, in runs of two or more; of three characters."""
    words = ((s.q0 + i, s.p0 + i) for s in trial.steps if s.kind == "same" for i in range(s.q1 - s.q0))
    same = {(q, p) for q, p in words if trial.pair.q[q].kind in ("word", "number")}
    if _scale_of(trial) > 1:
        inner = {(q, p) for q, p in same if (q - 1, p - 1) in same and (q + 1, p + 1) in same}
        return frozenset(q + d for q, _ in inner for d in (-1, 0, 1))
    return frozenset(q for q, p in same if (q + 1, p + 1) in same or (q - 1, p - 1) in same)


def with_splices(best: Trial, candidates: Sequence[Candidate]) -> Trial:
    """Name the words that were put in from another post of the same account."""
    if best.faithful:
        return best
    handle = (best.post.author.handle or "").casefold()
    others = [
        post.text or ""
        for candidate in candidates
        for post in candidate.texts
        if candidate.ref != best.candidate.ref and (post.author.handle or "").casefold() == handle
    ]
    return replace(best, edits=mark_splices(best.edits, others))


def tells_of_another(trial: Trial) -> bool:
    """Tell whether most of what the quotation has of a post by another than the speaker stands there in quotation
    marks, and what is changed does not, or is much: who quotes the same person may quote a part, or in other words.
    """
    if trial.author == "match":
        return False
    quoted = _find_quoted(trial)
    changes = [e.post_span for e in trial.edits if e.kind == "substantive"]
    apart = [s for s in changes if not any(span.start < s.start and s.end < span.end - 1 for span in quoted)]
    return lies_in_marks(trial) and (bool(apart) or trial.coverage < COVERAGE_DOUBTFUL)


def lies_in_marks(trial: Trial) -> bool:
    """Tell whether most of what the quotation has of a post stands there in quotation marks."""
    quoted = _find_quoted(trial)
    used = [trial.pair.p[step.p0].start for step in trial.steps if step.kind in ("same", "equal")]
    return 2 * sum(any(span.start < at < span.end for span in quoted) for at in used) > len(used)


def _find_quoted(trial: Trial) -> list[Span]:
    return [Span(*match.span()) for match in _QUOTED.finditer(trial.pair.post)]


def is_similar(trial: Trial, language: Language) -> bool:
    """Tell whether half of a quotation's words stand in the post, words that carry meaning among them as well."""
    content = content_of([u for u in trial.pair.q if u.kind in ("word", "number")], language)
    shared = matched_content(trial, language)
    return trial.coverage >= COVERAGE_SHOWN and len(shared) >= max(2, COVERAGE_SHOWN * len(content))


def is_whole(trial: Trial, language: Language) -> bool:
    """Tell whether a post has all the words, unaltered, and they are not anybody's."""
    return trial.coverage == 1.0 and trial.faithful and not trial.beyond and is_particular(trial, language)


def is_particular(trial: Trial, language: Language) -> bool:
    units = [u for u in trial.pair.q if u.kind in ("word", "number")]
    content = len(content_of(units, language))
    return len(units) >= UNCITED_WORDS and content >= (1 if trial.candidate.rank is not None else 2)


def is_timely(quote: Quote, trial: Trial) -> bool:
    day, published = trial.post.created_day, quote.context.published
    if trial.candidate.rank is not None or day is None or published is None:
        return True
    return abs(published - day) <= timedelta(days=UNCITED_DAYS)
