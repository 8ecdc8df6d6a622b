"""The cues behind a quotation that are its own, not those of the next sentence or quotation."""

from tweetcite.model import Span
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.leadverbs import find_lead_cues, find_lead_verb, without_asides
from tweetcite.quotes.parts import says_thus
from tweetcite.quotes.verbs import find_first_word, find_parallel, words_behind
from tweetcite.text import fold_word, is_unspaced

_OPENERS = ("「", "『", "“", '"', "‘")
COMMAS = tuple(",،、，")
_SENTENCE_ENDS = tuple(".!?…")
_LONGEST_LEADING = 60
_BESIDE = 3
"""Characters behind a quotation within which a bracket tells of it: “…” (Bo Tarn tweeted)."""


def own_cues(passage: Passage, cast: Cast) -> tuple[Hit, ...]:
    """Return the cues behind a quotation, without a clause that leads to the next: “…,” said A, who posted: “…”."""
    text, tail = cast.article.text, passage.tail
    if _begins_sentence(passage, cast):
        return ()
    hits = without_asides(cast.cues_in(tail), passage, cast)
    apart = text[tail.start : tail.end].find("(") >= _BESIDE
    hits = tuple(hit for hit in hits if not (apart and hit.kind in ATTRIBUTING and _is_in_brackets(hit, tail, text)))
    parallel = find_parallel(tail, cast)
    hits = tuple(hit for hit in hits if hit.start < parallel)
    if cast.language.quotatives:
        return _quoted_cues(_without_next(hits, passage, cast), passage, cast)
    if not text[tail.start : tail.end].rstrip().endswith((":", "：")):
        return hits
    if is_unspaced(text[tail.start : tail.start + 1]):
        return ()  # 老铺“云记”关张，店主写道：“…”: a part of the clause that goes on behind it
    comma = text.rfind(",", tail.start, tail.end)
    own = tuple(hit for hit in hits if hit.start < comma)
    doing = tuple(hit for hit in hits if hit.kind in ATTRIBUTING and hit.start > comma >= 0)
    if doing and doing[0].text.endswith(cast.language.participles or ("\0",)) and cast.language.people_pronouns:
        return own  # hit back at the “chaos” tale, tweeting: “…”
    led = cast.language.cased and text[tail.start : tail.end].lstrip()[:1] in COMMAS and _is_governed(passage, cast)
    return own if led or any(hit.kind in ATTRIBUTING for hit in own) else hits


def _begins_sentence(passage: Passage, cast: Cast) -> bool:
    """Tell whether what follows words that a verb leads to is the next sentence: He wrote: “… no!” Bo Tarn replied."""
    text, start = cast.article.text, passage.tail.start
    following = text[start : passage.tail.end].lstrip()[:1]
    verb = find_lead_verb(passage, cast, find_lead_cues(passage, cast)) if following.isupper() else None
    if verb is None or not text[start : start + 1].isspace() or passage.lead.end - verb.end > _LONGEST_LEADING:
        return False
    announced = text[: passage.lead.end].rstrip().endswith(":")
    ends = text[passage.parts[-1].inner.end - 1] in _SENTENCE_ENDS
    return ends or (announced and not cast.language.noun_capitals)


def _is_in_brackets(hit: Hit, span: Span, text: str) -> bool:
    return text.rfind("(", span.start, hit.start) > text.rfind(")", span.start, hit.start)


def _is_governed(passage: Passage, cast: Cast) -> bool:
    """Tell whether a clause inside a sentence leads to the words: A, who once wrote that it was “…”, tweeted: “…”."""
    relatives, text = cast.language.relatives, cast.article.text
    verb = find_lead_verb(passage, cast, find_lead_cues(passage, cast))
    comma = text.rfind(",", passage.lead.start, verb.start) if verb else -1
    first = find_first_word(text, Span(comma, passage.lead.end), cast.language) if comma >= 0 else None
    return first is not None and fold_word(first.group()) in relatives


def _without_next(hits: tuple[Hit, ...], passage: Passage, cast: Cast) -> tuple[Hit, ...]:
    """Leave out the cues of a clause behind a comma that leads to the next quotation: 「…」と語る一方、Ｘで「…」."""
    text, tail = cast.article.text, passage.tail
    verb = next((hit for hit in hits if hit.kind in ATTRIBUTING), None)
    comma = min((at for mark in COMMAS if (at := text.find(mark, verb.end, tail.end)) >= 0), default=-1) if verb else -1
    if comma < 0 or text[tail.end : tail.end + 1] not in _OPENERS:
        return hits
    return tuple(hit for hit in hits if hit.end <= comma)


def _quoted_cues(hits: tuple[Hit, ...], passage: Passage, cast: Cast) -> tuple[Hit, ...]:
    """Return the cues behind a quotation where a particle must say that somebody speaks: 「…」と書いた."""
    after = words_behind(passage, cast)
    if not after or after.startswith(cast.language.quotatives) or says_thus(passage.tail, cast):
        return hits
    return tuple(hit for hit in hits if hit.kind not in ATTRIBUTING)
