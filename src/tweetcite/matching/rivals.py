"""Posts that could be meant as well as the one that fits best, and what makes one particular."""

import re
from collections.abc import Sequence
from datetime import timedelta

from tweetcite.languages import Language
from tweetcite.matching.candidates import Candidate
from tweetcite.matching.classes import holds
from tweetcite.matching.doubts import stands_between
from tweetcite.matching.floors import COVERAGE_DOUBTFUL, COVERAGE_SHOWN, LONG, RECENT_DAYS, UNCITED_DAYS, UNCITED_WORDS
from tweetcite.matching.trials import Trial, content_of, judge_date, matched_content
from tweetcite.model import Post, Quote, Span
from tweetcite.text import fold, split_words

_QUOTED = re.compile('“[^”“]+(?:”|\\Z)|„[^“”]+[“”]|«[^»]+»|「[^」]+」|(?<!\\w)"[^"]+"')
_NESTED = re.compile(r"(?<!\w)[‘‹'][^‘’‹›']{2,200}[’›'](?!\w)")
"""What a quotation has in marks inside its own."""
_MARKS = '“”„«»「」"'
_LEAST = 3
_PAIR = 2
_NAME = 2
_STOPS = frozenset(".!?…:")
_ELLIPSIS = re.compile(r"…|\.{2,}")


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


def tells_of_another(trial: Trial) -> bool:
    """Tell whether most of what the quotation has of a post by another than the speaker stands there in quotation
    marks: who quotes the same person may quote a part, or in other words. Where the article shows the post, one change
    inside the marks is not another's, unless the post's own ellipsis or a contraction stands there. Nor are few words
    the author's that the post itself has from before, in marks.
    """
    quoted = _find_quoted(trial)
    if trial.author == "match":
        if _QUOTED.search(trial.pair.quote) or _NESTED.search(trial.pair.quote):
            return False  # the quotation has those marks as well
        if _turns_own_words(trial, quoted):
            return False
        few = sum(u.kind in ("word", "number") for u in trial.pair.q) < LONG
        same = (u for s in trial.steps if s.kind == "same" for u in trial.pair.p[s.p0 : s.p1])
        kept = [u.start for u in same if len(u.key) > _LEAST]
        said = [span for span in quoted if not _is_name(span.slice(trial.pair.post))]
        return few and any(span.start < at < span.end for span in said for at in kept)
    if not lies_in_marks(trial):
        return False
    changes = [e for e in trial.edits if e.kind == "substantive"]
    if trial.candidate.rank is None or len(changes) > 1 or trial.coverage < COVERAGE_DOUBTFUL:
        return True
    spans = [e.post_span for e in changes]
    apart = [s for s in spans if not any(span.start < s.start and s.end < span.end - 1 for span in quoted)]
    return bool(apart) or any(_ELLIPSIS.search(e.post) or e.topic == "contraction" for e in changes)


def is_of_lost_text(quote: Quote, trial: Trial, accepted: Sequence[Trial]) -> bool:
    """Tell whether the article quotes what a post said before it was edited, and one text of it alone is held: an
    earlier version had “…”.
    """
    sentence = quote.context.sentence.replace(quote.text, " ")
    words = [word.key for word in split_words(sentence) if word.kind == "word"]
    told = holds(words, trial.pair.language.earlier_texts)
    texts = {t.post.text for t in accepted if t.author == trial.author}
    return told and len(texts) == 1 and len(trial.candidate.independent) <= 1


def _turns_own_words(trial: Trial, quoted: Sequence[Span]) -> bool:
    """Tell whether all that is changed is the writer's, and turns what they say of the words in marks: it is [not] “the
    end of it”.
    """
    edits = [e for e in trial.edits if e.kind == "substantive"]
    grave = bool(edits) and all(e.severity == "critical" for e in edits)
    apart = not any(span.overlaps(e.post_span) for span in quoted for e in edits)
    same = [u.start for s in trial.steps if s.kind == "same" for u in trial.pair.p[s.p0 : s.p1]]
    own = [at for at in same if not any(span.start < at < span.end for span in quoted)]
    return grave and apart and len(own) >= _PAIR and trial.coverage == 1.0


def lies_in_marks(trial: Trial) -> bool:
    """Tell whether most of what the quotation has of a post stands there in quotation marks."""
    quoted = _find_quoted(trial)
    used = [trial.pair.p[step.p0].start for step in trial.steps if step.kind in ("same", "equal")]
    return 2 * sum(any(span.start < at < span.end for span in quoted) for at in used) > len(used)


def _find_quoted(trial: Trial) -> list[Span]:
    return [Span(*match.span()) for match in _QUOTED.finditer(trial.pair.post)]


def _is_name(marked: str) -> bool:
    """Tell whether what stands in marks is what something is called, a word or two, not said: «Заря»."""
    words = marked.split()
    return len(words) <= _NAME and words[0].strip(_MARKS)[:1].isupper() and words[-1].strip(_MARKS)[-1:].isalnum()


def is_similar(trial: Trial, language: Language) -> bool:
    """Tell whether half of a quotation's words stand in the post, words that carry meaning among them as well."""
    content = content_of([u for u in trial.pair.q if u.kind in ("word", "number")], language)
    shared = matched_content(trial, language)
    return trial.coverage >= COVERAGE_SHOWN and len(shared) >= max(2, COVERAGE_SHOWN * len(content))


def is_whole(trial: Trial, language: Language) -> bool:
    """Tell whether a post has all the words, unaltered, and they are not anybody's."""
    return trial.coverage == 1.0 and trial.faithful and not trial.beyond and is_particular(trial, language)


def is_particular(trial: Trial, language: Language) -> bool:
    """Tell whether words are many, or of some meaning: long ones are somebody's, however plain."""
    units = [u for u in trial.pair.q if u.kind in ("word", "number")]
    content = len(content_of(units, language))
    least = 1 if trial.candidate.rank is not None else 2
    return len(units) >= LONG or (len(units) >= UNCITED_WORDS and content >= least)


def is_sentence_beside(quote: Quote, trial: Trial, candidates: Sequence[Candidate], language: Language) -> bool:
    """Tell whether few words that no verb of saying attributes are a whole sentence which their speaker posted on a day
    on which the article shows another post of the account: Bo Tarn stayed curt: “Nobody has called”.
    """
    said = quote.cue is None or fold(quote.cue) in {fold(verb) for verb in language.impersonal}
    units = [u for u in trial.pair.q if u.kind in ("word", "number")]
    own = trial.author == "match" and trial.faithful and trial.coverage == 1.0 and not trial.beyond
    if not (said and own and len(units) >= _LEAST and content_of(units, language) and stands_between(trial, _STOPS)):
        return False
    day, handle = trial.post.created_day, trial.post.author.handle
    shown = [copy for c in candidates if c.rank is not None for copy in c.copies]
    days = [copy.created_day for copy in shown if copy.author.handle == handle]
    return day is not None and any(other and abs(other - day) <= timedelta(days=1) for other in days)


def is_recent(quote: Quote, post: Post) -> bool:
    """Tell whether a post is of the days before the article, a day's difference between time zones allowed."""
    day, published = post.created_day, quote.context.published
    return day is not None and published is not None and -1 <= (published - day).days <= RECENT_DAYS


def is_timely(quote: Quote, trial: Trial) -> bool:
    day, published = trial.post.created_day, quote.context.published
    if trial.candidate.rank is not None or day is None or published is None:
        return True
    return abs(published - day) <= timedelta(days=UNCITED_DAYS)
