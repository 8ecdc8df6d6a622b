"""Clauses behind words that only say what they are: “…”, tel est le message de Bo Tarn; „…“, mit diesen Worten."""

from tweetcite.model import Span
from tweetcite.quotes.attribution import Attribution, Speaker
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.clues import Clues
from tweetcite.quotes.cues import ATTRIBUTING
from tweetcite.quotes.pointing import points_back
from tweetcite.text import fold_word

_LONGEST = 120
_PAUSES = (",", ":", "–", "—", "-", "،")
_LONGEST_ARTICLE, _FEW, _PAIR = 24, 6, 2
_NOUNS = ("noun", "voice", "reply", "platform")


def by_label(clues: Clues) -> Attribution | None:
    """Take whom a clause behind the words names that says they are a post of theirs, or words of theirs on X."""
    passage, cast = clues.passage, clues.cast
    text, language = cast.article.text, cast.language
    tail = Span(passage.tail.start, min(passage.tail.end, passage.tail.start + _LONGEST))
    opens = passage.parts[0].outer.start == passage.sentence.start
    pauses = tail.slice(text).lstrip()[:1] in _PAUSES
    if not opens or not language.cased:
        return None
    if not (pauses and points_back(text, tail, language)):
        if not _is_apposed(tail, cast, pauses=pauses):
            return None
        comma = text.find(",", tail.start + _FEW, tail.end)  # il commento in tv di Bo Tarn, che su X tace
        tail = Span(tail.start, comma) if comma > 0 else tail
    hits = [hit for hit in cast.cues_in(tail) if hit.kind in (*_NOUNS, *ATTRIBUTING)]
    placed = [hit for hit in hits if hit.kind == "platform"]
    called = next((hit for hit in hits if hit.kind != "platform"), None)
    if called is None and len(cast.words(tail.slice(text))) <= _FEW:
        called = next(iter(placed), None)  # «…»: così su X Bo Tarn
    if called is None or not (placed or called.kind == "noun"):
        return None
    name = _find_owner(Span(called.end, tail.end), cast)
    if name is None:
        return None
    posted = tuple(hit._replace(kind="noun") if hit == called and hit.kind in _NOUNS else hit for hit in hits)
    return Attribution(
        (*posted, *placed, *clues.lead), posted[hits.index(called)], Speaker(name, "label"), orphan=False
    )


def _is_apposed(tail: Span, cast: Cast, *, pauses: bool) -> bool:
    """Tell whether the noun for words or a post, with its article, stands right behind the words, or behind a verb that
    says they are that: «…», il commento di Bo Tarn; «…» è il messaggio.
    """
    text, language = cast.article.text, cast.language
    hit = next((hit for hit in cast.cues_in(tail) if hit.kind in ("noun", "voice", "reply")), None)
    words = [fold_word(word) for word in cast.words(text[tail.start : hit.start])] if hit else []
    is_that = len(words) == _PAIR and words[0] in language.tenses and not pauses
    return bool(words) and words[-1] in language.definite and (is_that or (pauses and len(words) == 1))


def _find_owner(span: Span, cast: Cast) -> str | None:
    """Return whose post or words these are: a subject, else whom a preposition for an owner or a title leads to."""
    text, language = cast.article.text, cast.language
    names = cast.names_in(span)
    free = next((name for name in names if not cast.is_object(name)), None)
    if free:
        return cast.fullest(free.text)
    leads = language.genitives | language.agents | language.origins | language.titles
    for name in names:
        before = cast.words(text[max(span.start, name.span.start - _LONGEST_ARTICLE) : name.span.start])
        if name.titles or (before and fold_word(before[-1]) in leads):
            return cast.fullest(name.text)
    if names and language.name_endings:
        return cast.fullest(names[0].text)  # to cały wpis Leona Kuleszy
    return None
