"""Whether quotation and post are the same passage at all, rightly quoted or not."""

from collections.abc import Sequence
from itertools import pairwise

from tweetcite.languages import Language
from tweetcite.matching.doubts import STOPS, is_doubtful, is_later, is_scattered, scale_of, stands_between
from tweetcite.matching.floors import (
    COVERAGE,
    COVERAGE_FRAMED,
    COVERAGE_LONG,
    COVERAGE_SHOWN,
    LONG,
    PARTICULAR,
    UNCITED_WORDS,
)
from tweetcite.matching.framed import is_slightly_changed
from tweetcite.matching.splices import matched_places
from tweetcite.matching.trials import Trial, content_of, covered_units, judge_date, matched_content
from tweetcite.model import Quote
from tweetcite.text import is_unspaced, share_of_words

_RARE = 8
_PAIR = 2
_ASIDE = 4
"""Words of a denial that is left out whole: I have [never, not once,] said so."""


def is_passage(trial: Trial, quote: Quote, language: Language, trials: Sequence[Trial]) -> bool:
    """Tell whether quotation and post are the same passage, rightly quoted or not."""
    units = [u for u in trial.pair.q if u.kind in ("word", "number")]
    if _recounts(trial):
        return True
    known = covered_units(trial)
    if not units or not known or is_scattered(trial, len(units)) or is_doubtful(trial, quote):
        return False
    content = content_of(units, language)
    scale = scale_of(trial)
    if is_later(quote, trial) and len(content) < PARTICULAR * scale * (1 if trial.faithful else 2):
        return False
    fits = _fits(trial)
    matched = matched_content(trial, language) or _long_run(trial)
    shown = trial.candidate.rank is not None and trial.author != "mismatch"
    if trial.beyond and not (trial.faithful or shown) and len(matched) < max(PARTICULAR, len(content) / 3):
        return False  # a few of a cut copy's words, with others between: it may be any post on the subject
    floor = _find_floor(trial, len(known), matched, scale)
    loose = floor != COVERAGE_SHOWN and (trial.author != "match" or trial.coverage < COVERAGE)
    if quote.context.evidence == "beside" and not trial.faithful and trial.coverage < COVERAGE_LONG:
        return False  # nobody says whose words they are: the article may speak of anything
    if is_slightly_changed(trial, quote, language, trials):
        return True
    if shown and len(units) == _PAIR and (_is_mildly_changed(trial) or _lacks_what_describes(trial, content, matched)):
        return False  # of two words the one that stays is anybody's
    if shown and not trial.faithful and trial.coverage < COVERAGE_FRAMED and _keeps_a_frame(content, matched, scale):
        return False  # we need to defend the pier, we need to name the culprits
    if scale > 1 and not (trial.faithful or shown or _is_compact(trial)) and _share_in_runs(trial) < COVERAGE_LONG:
        return False
    if loose and len(matched) < COVERAGE_LONG * len(content_of(known, language)):
        return _is_reordered(trial, content)
    if (trial.coverage < floor or not matched) and _is_reordered(trial, content):
        return True
    if trial.coverage < floor or not matched:
        return trial.faithful and fits and trial.coverage == 1.0 and len(units) > 1
    if trial.author == "mismatch" and not shown and trial.faithful and not _stands_alone(trial, trials):
        return False  # several accounts have the very words: they may be anybody's
    if leans_on_others(trial, language):
        whose = trial.author != "mismatch" or _is_somebodys(trial, content)
        # three words of meaning that are a whole sentence of a post in the article are that post's
        told = trial.candidate.rank is not None and stands_between(trial, STOPS)
        least = UNCITED_WORDS - (told and len(content) == UNCITED_WORDS - 1)
        return len(units) >= least and whose and _stands_alone(trial, trials)
    if len(content) < PARTICULAR * scale and not trial.faithful and not shown:
        changes = [e for e in trial.edits if e.kind == "substantive"]
        grave = len(changes) == 1 and changes[0].severity == "critical"
        most = _ASIDE if grave and not changes[0].quote and trial.coverage == 1.0 else _PAIR
        return fits and _is_compact(trial, most) and len(matched) >= (scale if grave else 2 * scale)
    if len(content) < PARTICULAR * scale and not fits:
        return trial.faithful and not trial.beyond
    if trial.beyond and len(content_of(known, language)) < PARTICULAR:
        return fits and len(known) > 1 and (shown or judge_date(quote, trial.post) != "mismatch")
    return True


def _recounts(trial: Trial) -> bool:
    """Tell whether words of the speaker's shown post differ in one number alone, of which the digits stay, or what it
    counts: now 4.3 billion euros, for now 4.3 million euros.
    """
    changes = [step for step in trial.steps if step.kind not in ("same", "equal")]
    if trial.candidate.rank is None or trial.author != "match" or len(changes) != 1 or len(trial.steps) == 1:
        return False
    (step,) = changes
    if step.q1 - step.q0 != 1 or step.p1 - step.p0 != 1:
        return False
    said, known = trial.pair.q[step.q0], trial.pair.p[step.p0]
    if said.number is None or known.number is None:
        return False
    digits = ["".join(filter(str.isdigit, unit.key)) for unit in (said, known)]
    counted = [{unit for _, unit in number.readings} - {""} for number in (said.number, known.number)]
    return digits[0] == digits[1] != "" or not counted[0].isdisjoint(counted[1])


def _lacks_what_describes(trial: Trial, content: Sequence[str], matched: Sequence[str]) -> bool:
    """Tell whether a noun and its article lack what stands between them in the post: a hero, for an American hero."""
    changes = [e for e in trial.edits if e.kind == "substantive"]
    kept = len(content) == 1 and content[0] in matched
    return kept and bool(changes) and all(e.topic in ("name", "word", "function-word") for e in changes)


def _find_floor(trial: Trial, known: int, matched: Sequence[str], scale: int) -> float:
    """Return which share of its `known` words a quotation must have of the post to be its passage."""
    if trial.candidate.rank is not None and trial.author == "match":
        return COVERAGE_SHOWN
    long = known >= LONG * scale and any(len(word) > 5 for word in matched)
    return COVERAGE_LONG if long else COVERAGE


def _is_mildly_changed(trial: Trial) -> bool:
    """Tell whether words are changed, but nothing that turns their sense."""
    changes = [e for e in trial.edits if e.kind == "substantive"]
    return bool(changes) and all(e.severity != "critical" or e.topic == "name" for e in changes)


def _keeps_a_frame(content: Sequence[str], matched: Sequence[str], scale: int) -> bool:
    """Tell whether hardly any of the words that mean something stand in the post."""
    return len(content) >= 3 * scale and 3 * len(matched) <= len(content)


def _stands_alone(trial: Trial, trials: Sequence[Trial]) -> bool:
    """Tell whether one account alone has all the words, unaltered."""
    near = [t for t in trials if t.coverage >= trial.coverage]
    holders = {t.post.author.name or t.post.author.handle or t.candidate.ref for t in near}
    return trial.faithful and not trial.beyond and len(holders) == 1


def _share_in_runs(trial: Trial) -> float:
    """Return which share of the quotation's words stands in the post together with their neighbours."""
    return len(matched_places(trial)) / max(1, sum(u.kind in ("word", "number") for u in trial.pair.q))


def _is_compact(trial: Trial, most: int = _PAIR) -> bool:
    """Tell whether what the quotation has of the post lies together there, but for a word or two, or an aside."""
    used = [s for s in trial.steps if s.kind in ("same", "equal")]
    return bool(used) and used[-1].p1 - used[0].p0 <= used[-1].q1 - used[0].q0 + most * scale_of(trial)


def _is_somebodys(trial: Trial, content: Sequence[str]) -> bool:
    """Tell whether words can be said to be another person's: enough of meaning, a rare one, or a whole sentence."""
    if len(content) >= (PARTICULAR - 1) * scale_of(trial) or any(len(word) > _RARE for word in content):
        return True
    return stands_between(trial, STOPS)


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
    joined = {i + d for i, (a, b) in enumerate(pairwise(words)) for d in (0, 1) if a + b in known}  # health care
    have = sum(w in known or i in joined for i, w in enumerate(words))
    scale = scale_of(trial)
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
