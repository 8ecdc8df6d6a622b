"""Whose account is the place that opens a sentence: Sul canale Telegram del comitato «Salviamo il Colle» si esulta:."""

from collections.abc import Sequence
from itertools import islice, pairwise
from re import Match

from tweetcite.model import Span
from tweetcite.quotes.attribution import Speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.collectives import base_of
from tweetcite.quotes.cues import Hit
from tweetcite.quotes.words import OPENERS, word_pattern
from tweetcite.text import fold_word

_MOST_BEFORE, _MOST_OWNING = 5, 4
_LONGEST_OPENING = 160
_LONGEST_NAME = 40


def find_placed_owner(verb: Hit | None, passage: Passage, cast: Cast) -> Speaker | None:
    """Return whose account opens the sentence of words, where nobody else is the subject of their verb."""
    language, text = cast.language, cast.article.text
    span = Span(passage.sentence.start, min(passage.lead.end, passage.sentence.start + _LONGEST_OPENING))
    words = list(word_pattern(language).finditer(text, span.start, span.end)) if language.cased else []
    if not words or fold_word(words[0].group()) not in language.mediums:
        return None
    end = _end_of_place(words[:_MOST_BEFORE], cast.prose_cues_in(span), cast)
    if end is None:
        return None
    owner = _read_owner([word for word in words if word.start() >= end], end, span.end, cast)
    if owner is None:
        return None
    speaker, behind = owner
    return None if _has_subject(Span(behind, verb.end if verb else span.end), span.end, cast) else speaker


def _end_of_place(words: Sequence[Match[str]], hits: Sequence[Hit], cast: Cast) -> int | None:
    """Return where the account or the platform ends that a sentence opens with."""
    accounts = [word.end() for word in words if fold_word(word.group()) in cast.language.account_nouns]
    places = [hit for hit in hits if hit.kind in ("noun", "platform")]
    opening = [hit.end for hit in places if hit.start <= words[-1].start()]
    end = min((*accounts, *opening), default=None)
    for hit in places:
        end = (
            hit.end if end is not None and hit.start >= end and not cast.article.text[end : hit.start].strip() else end
        )
    return end


def _read_owner(words: Sequence[Match[str]], start: int, end: int, cast: Cast) -> tuple[Speaker, int] | None:
    """Return the owner whom a preposition sets behind a place, by name or as a body, and where that ends."""
    language, text = cast.language, cast.article.text
    if not words or fold_word(words[0].group()) not in language.genitives | language.origins:
        return None
    if text[start : words[0].start()].strip():
        return None
    body: Match[str] | None = None
    for word in islice(words, 1, _MOST_OWNING):
        name = next((n for n in cast.names_in(Span(word.start(), end)) if n.span.start == word.start()), None)
        if name:
            return Speaker(cast.fullest(name.text), "place"), name.span.end
        if base_of(fold_word(word.group()), language):
            body = word
            break
        if fold_word(word.group()) not in language.definite | language.titles:
            return None
    if body is None:
        return None
    marked = text[body.end() : body.end() + 1] == " " and text[body.end() + 1 : body.end() + 2] in OPENERS
    close = next((p for p in range(body.end() + 2, min(end, body.end() + _LONGEST_NAME)) if text[p] in '»”“"'), 0)
    if marked and close:
        return Speaker(text[body.end() + 2 : close].strip(), "place"), close + 1
    name = next((n for n in cast.names_in(Span(body.end(), end)) if n.span.start == body.end() + 1), None)
    if name:
        return Speaker(cast.fullest(name.text), "place"), name.span.end
    return Speaker(fold_word(body.group()), "body"), body.end()


def _has_subject(span: Span, end: int, cast: Cast) -> bool:
    """Tell whether somebody may be the subject between a place and the words: a name, a pronoun, a description."""
    language, text = cast.language, cast.article.text
    if cast.names_in(Span(span.start, end)):
        return True
    told = language.voice_nouns | language.post_nouns | language.reply_nouns
    keys = [fold_word(word) for word in cast.words(text[span.start : end])]
    if any(language.pronouns.get(key) in ("m", "f") for key in keys if key in language.subjects):
        return True
    if any(base_of(key, language) or key in language.titles for key in keys):
        return True
    return any(a in language.definite and b not in told for a, b in pairwise(keys))
