"""Quotations of which only a few words differ, so that they are the post's."""

from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.matching.doubts import (
    STOPS,
    has_both_ends,
    has_same_words,
    is_denied,
    is_enclosed,
    is_in_a_row,
    is_in_other_person,
    is_merely_turned,
    is_of_other_persons,
    is_recent,
    is_sentence,
    kept_of_numbers,
    negates_one_word,
    scale_of,
    stands_between,
)
from tweetcite.matching.floors import COVERAGE, COVERAGE_FRAMED, COVERAGE_SHOWN, LEAST_DENIED, LEAST_UNCHANGED
from tweetcite.matching.moves import is_reworded
from tweetcite.matching.trials import Trial, content_of
from tweetcite.model import Edit, Quote

_TURNING = frozenset(["negation", "quantifier", "modality"])
"""What turns a statement may do so in two places: nobody came, all came."""


def is_slightly_changed(trial: Trial, quote: Quote, language: Language, trials: Sequence[Trial]) -> bool:
    """Tell whether few words are the speaker's but for one grave change: "Gusts of 101 km/h" for "Gusts of 110 km/h".

    Who writes the same thing often writes it in nearly the same words: all the rest must stand in a row in one clause,
    in a post of those days, and no other post may come as close.
    """
    if trial.author != "match" or trial.beyond or not is_recent(quote, trial):
        return False
    if is_merely_turned(trial) or (trial.candidate.rank is not None and is_reworded(trial.pair)):
        return True
    if trial.candidate.rank is not None and is_of_other_persons(trial):
        return True
    if trial.coverage < COVERAGE_SHOWN:
        return False
    if not (has_same_words(trial) or is_in_other_person(trial) or _is_framed(trial, language)):
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
    if not changes or len(changes) > 2 or not (is_in_a_row(trial) and is_enclosed(trial)):
        return False
    if is_denied(trial, changes):
        return True
    same = [u for s in trial.steps if s.kind in ("same", "equal") for u in trial.pair.q[s.q0 : s.q1]]
    numbers = kept_of_numbers(trial) + sum(u.key.count(" ") for u in same if u.number)
    scale = scale_of(trial)
    kept, meant = (len(same) + numbers) / scale, (len(content_of(same, language)) + numbers) / scale
    grave = any(e.severity == "critical" for e in changes)
    if _exchanges_number(trial, changes) and kept > LEAST_UNCHANGED:
        return True
    meant += negates_one_word(trial)
    if len(changes) == 1 and grave and meant >= 2:
        return kept >= (LEAST_DENIED if is_sentence(trial) and has_both_ends(trial) else LEAST_UNCHANGED)
    if not has_both_ends(trial):
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


def _exchanges_number(trial: Trial, changes: Sequence[Edit]) -> bool:
    """Tell whether a number is all that is exchanged, inside words of a post that the article shows: with all [£53] in
    it.
    """
    one = len(changes) == 1 and changes[0].topic == "number" and bool(changes[0].quote and changes[0].post)
    return one and trial.candidate.rank is not None and has_both_ends(trial) and trial.coverage >= COVERAGE


def _stays_nearly_whole(trial: Trial, meant: float) -> bool:
    """Tell whether nearly all of a sentence stays as it is, of a clause of several words, or of as many characters as
    make four words.
    """
    if trial.coverage < COVERAGE_FRAMED:
        return False
    if meant >= 1 and trial.coverage >= COVERAGE and len(trial.pair.q) > LEAST_UNCHANGED + 2:
        return stands_between(trial, STOPS)
    return (meant > 0 and scale_of(trial) > 1) or (meant >= 1 and is_sentence(trial))
