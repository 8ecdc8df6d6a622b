"""Quotations that have all the words of a post and its sentences in another order."""

from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.matching.coverage import find_together
from tweetcite.matching.doubts import is_later, is_recent, scale_of
from tweetcite.matching.floors import COVERAGE, COVERAGE_DOUBTFUL, LONG, PARTICULAR
from tweetcite.matching.trials import Trial, content_of
from tweetcite.model import Quote


def find_shuffled(quote: Quote, trials: Sequence[Trial], language: Language) -> Trial | None:
    """Return the trial of a post of the speaker's that has nearly all of the words beside their neighbours, so that
    only where the pieces stand differs: “The rope broke. The boat was new”, for “The boat was new. The rope broke”.

    A post of another time or of few words does not count: people say the same again in another order.
    """
    found = (t for t in trials if t.author == "match" and not t.beyond and not is_later(quote, t))
    near = [t for t in found if t.candidate.rank is not None or is_recent(quote, t)]
    kept = [t for t in near if t.coverage < COVERAGE and _keeps_neighbours(t, language)]
    return max(kept, key=lambda t: t.score, default=None)


def _keeps_neighbours(trial: Trial, language: Language) -> bool:
    words = [unit.key for unit in trial.pair.q if unit.kind in ("word", "number")]
    scale = scale_of(trial)
    if len(words) < LONG * scale or len(content_of(trial.pair.q, language)) < PARTICULAR * scale:
        return False
    known = [unit.key for unit in trial.pair.p if unit.kind in ("word", "number")]
    return len(find_together(words, known)) >= COVERAGE_DOUBTFUL * len(words)
