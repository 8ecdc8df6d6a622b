"""Whom an article says words are ascribed to, whoever they are by: a tweet attributed to Bo Tarn, “…”, is a fake."""

import re

from tweetcite.model import Span
from tweetcite.namesakes import name_words
from tweetcite.quotes.attribution import Attribution, Speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import ATTRIBUTING, find_phrases
from tweetcite.text import fold

_BEHIND, _BEFORE = 36, 40
_LEAST_LAST, _FEW = 3, 3
_DIRECT = ("same-sentence", "inverted", "lead", "handle", "by-line")
_BREAK = re.compile(r"[.;:!?«»„“”\"\n]")


def name_ascribed(found: Attribution, passage: Passage, cast: Cast) -> Attribution:
    """Return the attribution with whom the sentence says the words are ascribed to, unless it says who says them."""
    language, text = cast.language, cast.article.text
    if not language.ascribing:
        return found
    start, end = passage.sentence.start, max(passage.sentence.end, passage.tail.end)
    for phrase, first, last in find_phrases(text, start, end, language.ascribing):
        if cast.is_quoted(Span(first, last)) or _is_said(found, phrase):
            continue
        behind = Span(last, min(end, last + _BEHIND))
        before = Span(max(start, first - _BEFORE), first)
        name = _find_person(behind, cast) or (_find_person(before, cast) if language.cased else None)
        if name or not language.cased:
            return found._replace(speaker=Speaker(name, "ascribed" if name else "unnamed"))
    return found


def _is_said(found: Attribution, phrase: str) -> bool:
    """Tell whether a verb of saying has somebody named for its subject."""
    cue, speaker = found.cue, found.speaker
    said = cue is not None and cue.kind in ATTRIBUTING and cue.text not in phrase
    return said and speaker is not None and speaker.name is not None and speaker.evidence in _DIRECT


def _find_person(span: Span, cast: Cast) -> str | None:
    """Return whom a stretch names, in whatever case, up to the end of its clause."""
    text = cast.article.text
    names = cast.names_in(span)
    if cast.language.cased:
        led = cast.words(text[span.start : names[0].span.start if names else span.end])[:_FEW]
        office = next((word for word in led if cast.offices.is_office(word)), None)
        if office:
            return cast.offices.described(office)  # à la secrétaire d'État
        return cast.fullest(names[0].text) if names else None
    words = {fold(word) for word in cast.words(_BREAK.split(span.slice(text))[0])}
    known = (*cast.authors, *(cast.fullest(name.text) for name in cast.names))
    for name in dict.fromkeys(known):
        last = name_words(name)[-1:]
        if last and len(last[0]) >= _LEAST_LAST and any(word.endswith(last[0]) for word in words):
            return name
    return None
