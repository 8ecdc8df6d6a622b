"""Where the words of a post lie in a quotation, and what speaks against one being quoted in the other."""

from collections.abc import Sequence
from datetime import timedelta

from tweetcite.matching.alignment import Step
from tweetcite.matching.floors import (
    COVERAGE,
    COVERAGE_DOUBTFUL,
    COVERAGE_FRAMED,
    COVERAGE_LONG,
    LEAST_DENIED,
    LEAST_UNCHANGED,
    LONG,
    MOST_CHANGED,
    OLD_DAYS,
    PARTICULAR,
    RECENT_DAYS,
    YEAR,
)
from tweetcite.matching.forms import is_same_stem
from tweetcite.matching.moves import is_reworded, is_turned
from tweetcite.matching.periods import tells_period
from tweetcite.matching.trials import Trial, content_of, judge_date, matched_content
from tweetcite.model import Edit, Quote
from tweetcite.text import fold, index_words, is_unspaced, split_words

STOPS = frozenset(".!?…。！？؟,;:、،，；：—–")


_SEVERAL = 6
_PAIR = 2
_LEAST_NEGATED = 2
_SET_OFF = 2
_LEAST_MEANT = 3
"""Words of meaning that altered words of other days must share with a post; one less where the change is grave."""
_COMMAS = (",", "،", "、", "，")
_SENTENCE_STOPS = frozenset(".!?…。！？؟")
_DENIED = (["negation", "negation"], ["negation", "quantifier"])
"""What turns one statement round in two places: on n'a vu personne, on a vu tout le monde."""
_TURNING = frozenset(["negation", "antonym", "person", "quantifier", "modality"])


def is_doubtful(trial: Trial, quote: Quote) -> bool:
    """Tell whether words may well be from a post that we do not have: who says it in other words is another
    than the post's author, or the post, which the article does not show, is of another time. A word or two exchanged
    inside one clause are no other words. Few words that are altered, or a part of another's sentence, are of another
    post where the article states another day; so are few words, or altered ones, of a stranger's post of another time.
    """
    other_day = judge_date(quote, trial.post) == "mismatch"
    words = sum(u.kind in ("word", "number") for u in trial.pair.q)
    if other_day and words == 1:
        return True
    if trial.candidate.rank is not None:
        return False
    few = words < LONG * scale_of(trial)
    if other_day and few and not (trial.faithful and (trial.author != "mismatch" or stands_between(trial, STOPS))):
        return True
    stranger = trial.author == "mismatch" or (trial.author == "unknown" and not trial.post.author.name)
    later = is_later(quote, trial)
    elsewhen = (later or _is_aged(quote, trial)) and judge_date(quote, trial.post) != "match"
    elsewhen = elsewhen and not tells_period(quote, trial.post, trial.pair.language)
    if stranger and (later or (elsewhen and (few or not trial.faithful))):
        return True
    least = LEAST_UNCHANGED * scale_of(trial)
    meant = len(matched_content(trial, trial.pair.language))
    if other_day and elsewhen and not trial.faithful:
        return True  # said again, in other words
    if words < 2 * LONG and _opens_otherwise(trial) and not is_recent(quote, trial):
        return True
    needed = _LEAST_MEANT - (trial.severity == "critical")
    if not trial.faithful and not is_recent(quote, trial) and meant < needed * scale_of(trial):
        return True
    if (other_day or elsewhen) and (words < least or (few and other_day and elsewhen)):
        return True  # a word or two stand in any post
    if later and few and meant < PARTICULAR * scale_of(trial):
        return True
    untold = quote.context.published is None and judge_date(quote, trial.post) != "match"
    unlike = not trial.faithful and not (_is_exchanged(trial, aged=elsewhen) and not _is_aged(quote, trial, YEAR))
    if stranger and untold and (unlike or (few and meant < PARTICULAR * scale_of(trial))):
        return True
    unlike = unlike and not (trial.author == "match" and not few and _is_turned_by_a_word(trial))
    if not trial.faithful and elsewhen and (later or (unlike and words < 2 * LONG * scale_of(trial))):
        return True
    if trial.faithful:
        return other_day and meant < least and not stands_between(trial, STOPS)
    if trial.author == "mismatch" and few and meant <= PARTICULAR * scale_of(trial):
        return True  # knows [exactly] what he is doing: a turn of phrase, of which anybody changes a word
    if trial.coverage >= COVERAGE_DOUBTFUL or (not other_day and is_in_a_row(trial) and has_both_ends(trial)):
        return False
    return stranger or elsewhen or (trial.author == "unstated" and trial.coverage < COVERAGE)


def _opens_otherwise(trial: Trial) -> bool:
    """Tell whether words put others before a sentence of the post: I think she was ashamed, for: She was ashamed."""
    change = next((e for e in trial.edits if e.kind == "substantive"), None)
    if change is None or change.quote_span.start > 0 or not change.quote:
        return False
    behind = trial.pair.post[change.post_span.end :].lstrip(" \u00a0")[:1]
    return behind in _SENTENCE_STOPS


def _is_exchanged(trial: Trial, *, aged: bool) -> bool:
    """Tell whether one grave word stands in the place of another, or of a few, and all the rest as it was; a few words
    may do so where the post is not `aged`.
    """
    changes = [e for e in trial.edits if e.kind == "substantive"]
    if len(changes) != 1 or not (changes[0].quote and changes[0].post) or changes[0].severity != "critical":
        return False
    span, own = changes[0].post_span, changes[0].quote_span
    left_out = sum(span.start <= u.start < span.end and u.kind in ("word", "number") for u in trial.pair.p)
    put_in = sum(own.start <= u.start < own.end and u.kind in ("word", "number") for u in trial.pair.q)
    return left_out <= MOST_CHANGED * scale_of(trial) and not (aged and put_in > scale_of(trial))


def _is_turned_by_a_word(trial: Trial) -> bool:
    """Tell whether whole sentences are the post's but for a word or two that turn what they say: if you
    cannot stand in line, you do [not] deserve a say.
    """
    changes = [e for e in trial.edits if e.kind == "substantive"]
    if len(changes) != 1 or changes[0].topic not in _TURNING or not is_sentence(trial):
        return False
    span, units = changes[0].post_span, trial.pair.p
    left_out = sum(span.start <= u.start < span.end and u.kind in ("word", "number") for u in units)
    return left_out <= MOST_CHANGED * scale_of(trial)


def is_recent(quote: Quote, trial: Trial) -> bool:
    """Tell whether a post is of the days of the article, or no day of one of them is known."""
    day, published = trial.post.created_day, quote.context.published
    return day is None or published is None or abs(published - day) <= timedelta(days=RECENT_DAYS)


def _is_aged(quote: Quote, trial: Trial, days: int = OLD_DAYS) -> bool:
    """Tell whether a post is of another time than an article that appeared long after it."""
    day, published = trial.post.created_day, quote.context.published
    return day is not None and published is not None and published - day > timedelta(days=days)


def scale_of(trial: Trial) -> int:
    """Return how many units are as much as a word: in scripts without spaces each character is a unit."""
    if not is_unspaced(trial.pair.quote):
        return 1
    unspaced = sum(is_unspaced(u.key) for u in trial.pair.q)
    return 2 if 2 * unspaced > len(trial.pair.q) else 1


def is_denied(trial: Trial, changes: Sequence[Edit]) -> bool:
    """Tell whether a short sentence is the post's but for a negation: this time we [do not] want a contract."""
    topics = [edit.topic for edit in changes]
    denied = topics == ["negation"] or (sorted(map(str, topics)) in _DENIED)
    if not denied or not is_sentence(trial):
        return False
    same = [u for s in trial.steps if s.kind in ("same", "equal") for u in trial.pair.q[s.q0 : s.q1]]
    if trial.candidate.beside and trial.author == "match" and len(same) >= LEAST_UNCHANGED * scale_of(trial):
        return True  # It was [not] me, beside her own post
    return len(same) >= LEAST_DENIED * scale_of(trial) and bool(content_of(same, trial.pair.language))


def is_sentence(trial: Trial) -> bool:
    """Tell whether a quotation begins and ends where a sentence of the post does."""
    return stands_between(trial, _SENTENCE_STOPS)


def stands_between(trial: Trial, stops: frozenset[str]) -> bool:
    post, units = trial.pair.post, trial.pair.p
    before, after = post[: units[trial.steps[0].p0].start].rstrip(), post[units[trial.steps[-1].p1 - 1].end :].lstrip()
    return (not before or before[-1] in stops) and (not after or after[0] in stops)


def is_scattered(trial: Trial, words: int) -> bool:
    """Tell whether few words are altered and stand apart from each other in a post that the article does not show, or
    any that lie on both sides of a stretch longer than they are, or at one end of what is mostly something else.
    """
    other = _is_torn(trial) or _is_an_end(trial) or _is_rewritten(trial)
    if other and not (trial.faithful or trial.beyond or has_same_words(trial)) and trial.coverage < COVERAGE:
        return True
    short = words < LONG * scale_of(trial)
    if not short or trial.faithful or trial.beyond or trial.candidate.rank is not None:
        return False
    if (is_in_a_row(trial) and is_enclosed(trial)) or has_same_words(trial) or is_in_other_person(trial):
        return False
    return not is_merely_turned(trial)


def _is_torn(trial: Trial) -> bool:
    """Tell whether the post has as many words in one place between those of the quotation as it has of them."""
    same = sum(step.q1 - step.q0 for step in trial.steps if step.kind in ("same", "equal"))
    return same > LEAST_UNCHANGED and any(step.p1 - step.p0 >= same for step in trial.steps if step.kind == "omitted")


def _is_rewritten(trial: Trial) -> bool:
    """Tell whether much of a quotation differs in several places, and several words at its beginning or end: the
    account may have posted twice about the same thing.
    """
    if trial.candidate.rank is None or trial.coverage >= COVERAGE_FRAMED:
        return False
    if is_merely_turned(trial) or is_reworded(trial.pair):
        return False
    changes = [e for e in trial.edits if e.kind == "substantive"]
    if is_denied(trial, changes):
        return False
    units = [u for u in trial.pair.q if u.kind == "word"]
    ends = [
        e.quote_span
        for e in changes
        if (e.quote_span.start == 0 or e.quote_span.end >= trial.pair.q[-1].end) and not _counts_others(e, trial)
    ]
    most = max((sum(span.start <= u.start < span.end for u in units) for span in ends), default=0)
    return len(changes) > 1 and most >= LEAST_UNCHANGED * scale_of(trial)


def _counts_others(edit: Edit, trial: Trial) -> bool:
    """Tell whether a change only counts or denies the same thing otherwise: all the euros, for not one euro."""
    language = trial.pair.language
    quote, post = (index_words(text) for text in (edit.quote, edit.post))
    said = [w for w in quote if w not in language.quantifiers and w not in language.function_words]
    return edit.critical and len(said) == 1 and any(w == said[0] or is_same_stem(w, said[0]) for w in post)


def _is_an_end(trial: Trial) -> bool:
    """Tell whether the post has but the beginning or the end of a longer quotation: the rest may be of another post."""
    changes = [e for e in trial.edits if e.kind == "substantive"]
    own = trial.author == "match"
    most = COVERAGE_FRAMED if not own else COVERAGE_LONG if trial.candidate.rank is not None else 0.0
    if len(changes) != 1 or changes[0].post or trial.coverage >= most:
        return False
    span = changes[0].quote_span
    return span.start == 0 or span.end >= trial.pair.q[-1].end


def is_in_a_row(trial: Trial) -> bool:
    """Tell whether a quotation's words are a stretch of one clause of the post, a few exchanged or put in, or an aside
    left out.
    """
    pair = trial.pair
    first, last = trial.steps[0].p0, trial.steps[-1].p1
    most = MOST_CHANGED * scale_of(trial)
    changed = [s for s in trial.steps if s.kind not in ("same", "equal")]
    if first == last or any(s.kind not in ("changed", "inserted", "omitted") for s in changed):
        return False
    asides = [s for s in changed if _is_set_off(s, trial)]
    counted = [s for s in changed if s not in asides or s.p1 - s.p0 > LONG]
    if max(sum(s.p1 - s.p0 for s in counted), sum(s.q1 - s.q0 for s in counted)) > most:
        return False
    stretch = pair.post[pair.p[first].start : pair.p[last - 1].end]
    return _count_stops(stretch) - _SET_OFF * len(asides) <= _count_stops(pair.quote)


def _is_set_off(step: Step, trial: Trial) -> bool:
    """Tell whether what is left out stands between commas, so that its clause goes on behind it: All, but one, came."""
    post, units = trial.pair.post, trial.pair.p
    if step.kind != "omitted" or not 0 < step.p0 < step.p1 < len(units):
        return False
    before = post[units[step.p0 - 1].end : units[step.p0].start]
    behind = post[units[step.p1 - 1].end : units[step.p1].start]
    return before.strip()[:1] in _COMMAS and behind.strip()[:1] in _COMMAS


def is_enclosed(trial: Trial) -> bool:
    """Tell whether the post's words stand on both sides of what is changed: at an edge it may be another sentence.

    There it counts beside three words of meaning, or where nearly all else of six words stands in the post, or nearly
    all but a negation or an opposite, or where the change turns a whole sentence, or many words in a row.
    """
    if has_both_ends(trial) or is_denied(trial, [e for e in trial.edits if e.kind == "substantive"]):
        return True
    if negates_one_word(trial):
        return True
    if _exchanges_one_word(trial):
        return True
    grave = {e.topic for e in trial.edits if e.severity == "critical"}
    same = sum(step.q1 - step.q0 for step in trial.steps if step.kind in ("same", "equal"))
    if grave & _TURNING and is_sentence(trial) and same >= LEAST_UNCHANGED * scale_of(trial):
        return True
    words = sum(u.kind in ("word", "number") for u in trial.pair.q)
    if trial.coverage >= COVERAGE and (grave & {"negation", "antonym"} or words >= _SEVERAL * scale_of(trial)):
        return True
    matched = len(matched_content(trial, trial.pair.language)) + kept_of_numbers(trial)
    one = sum(e.kind == "substantive" for e in trial.edits) == 1
    if one and grave & _TURNING and same >= (LEAST_UNCHANGED + 2) * scale_of(trial):
        return matched >= LEAST_DENIED  # [none of] the money it asked for
    return matched >= LEAST_UNCHANGED * scale_of(trial)


def _exchanges_one_word(trial: Trial) -> bool:
    """Tell whether a whole sentence of the speaker's is the post's but for one word: the truth will [win] in time."""
    changes = [s for s in trial.steps if s.kind not in ("same", "equal")]
    one = len(changes) == 1 and changes[0].q1 - changes[0].q0 == changes[0].p1 - changes[0].p0 == 1
    return one and trial.author == "match" and trial.coverage >= COVERAGE and is_sentence(trial)


def negates_one_word(trial: Trial) -> bool:
    """Tell whether all that differs is what is written onto a word to make it its opposite: [il]legally."""
    changes = [e for e in trial.edits if e.kind == "substantive"]
    if len(changes) != 1 or changes[0].topic not in ("antonym", "negation"):
        return False
    short, long = sorted((fold(changes[0].quote), fold(changes[0].post)), key=len)
    return len(short) > _LEAST_NEGATED and short != long and long.endswith(short) and " " not in long


def has_both_ends(trial: Trial) -> bool:
    """Tell whether a quotation's first and last word are the post's."""
    return all(step.kind in ("same", "equal") for step in (trial.steps[0], trial.steps[-1]))


def _count_stops(text: str) -> int:
    return sum(word.kind == "mark" and word.key in STOPS for word in split_words(text))


def kept_of_numbers(trial: Trial) -> int:
    """Return how many words stay of numbers that are changed: million pounds of "two million pounds"."""
    pairs = ((trial.pair.q[s.q0], trial.pair.p[s.p0]) for s in trial.steps if s.kind == "changed")
    return sum(len(set(q.key.split()) & set(p.key.split())) for q, p in pairs if q.number and p.number)


def is_in_other_person(trial: Trial) -> bool:
    """Tell whether a quotation is a sentence of the post in which nothing but the person of its verbs is another."""
    topics = {e.topic for e in trial.edits if e.kind == "substantive"}
    if topics != {"person"} or not is_sentence(trial):
        return False
    same = [u for s in trial.steps if s.kind in ("same", "equal") for u in trial.pair.q[s.q0 : s.q1]]
    return len(same) >= LEAST_UNCHANGED * scale_of(trial) and bool(content_of(same, trial.pair.language))


def is_of_other_persons(trial: Trial) -> bool:
    """Tell whether whole sentences are the post's but that their pronouns are exchanged: I cried. She comforted me."""
    if not is_sentence(trial):
        return False
    persons, pair = trial.pair.language.persons, trial.pair
    same = [u for s in trial.steps if s.kind in ("same", "equal") for u in pair.q[s.q0 : s.q1]]
    changed = [s for s in trial.steps if s.kind not in ("same", "equal")]
    exchanged = all(
        s.kind == "changed"
        and s.q1 - s.q0 == s.p1 - s.p0
        and all(u.key in persons for u in (*pair.q[s.q0 : s.q1], *pair.p[s.p0 : s.p1]))
        for s in changed
    )
    return bool(changed) and exchanged and len(content_of(same, pair.language)) >= _PAIR


def is_merely_turned(trial: Trial) -> bool:
    """Tell whether the words are one sentence of the post in another order."""
    topics = {e.topic for e in trial.edits if e.kind == "substantive"}
    return topics == {"order"} and is_turned(trial.pair)


def has_same_words(trial: Trial) -> bool:
    """Tell whether a stretch of the post has all the words, and no others, in another order."""
    keys = sorted(u.key for u in trial.pair.q if u.kind in ("word", "number"))
    known = [u.key for u in trial.pair.p]
    wanted, size = set(keys), len(keys)
    if not wanted <= set(known):
        return False
    starts = (i for i in range(len(known) - size + 1) if known[i] in wanted and known[i + size - 1] in wanted)
    return any(sorted(known[i : i + size]) == keys for i in starts)


def is_later(quote: Quote, trial: Trial) -> bool:
    """Tell whether a post is newer than the article, by more than time zones explain: few of its words mean nothing."""
    day, published = trial.post.created_day, quote.context.published
    if trial.candidate.rank is not None or day is None or published is None:
        return False
    return day - published > timedelta(days=1)
