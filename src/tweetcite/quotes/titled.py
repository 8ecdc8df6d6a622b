"""Whom a title alone means, where no article stands before it: غرّد الوزير, Мэр, Şarkıcı."""

from tweetcite.model import Span
from tweetcite.quotes.attribution import Speaker, name_speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import find_phrases
from tweetcite.quotes.verbs import find_first_word


def find_titled(text: str, span: Span, cast: Cast) -> Speaker | None:
    """Return whom a title alone means (غرّد الوزير, 市長は)."""
    for title, _, _ in find_phrases(text, span.start, span.end, cast.language.titles - cast.language.address):
        known = cast.offices.described(title)
        if known:
            return Speaker(known, "description")
    return None


def opening_title(passage: Passage, cast: Cast) -> Speaker | None:
    """Return whom the office means with which a sentence opens, where offices have no article: Şarkıcı, Мэр."""
    language = cast.language
    bare = language.suffix_mark or language.name_endings
    first = find_first_word(cast.article.text, passage.lead, language) if language.cased and bare else None
    if first is None or passage.lead.start > passage.sentence.start or not cast.offices.is_office(first.group()):
        return None
    behind = cast.words(cast.article.text[first.end() : passage.lead.end])[:1]
    place = behind[0] if language.name_endings and behind and behind[0][0].isupper() else ""
    phrase = f"{first.group()} {place}".rstrip()  # президент Боливии
    if place and cast.offices.is_held_elsewhere(phrase):
        return Speaker(None, "unnamed")
    return name_speaker(cast.offices.described(phrase), "description")
