"""Who says something of the subject of a passive: Ida Holm wurde auf X von Bo Tarn „…“ genannt."""

import re

from tweetcite.model import Span
from tweetcite.names import is_possessive
from tweetcite.quotes.attribution import Speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold_word

_MOST_BEFORE, _MOST_BEHIND = 4, 4
_BREAK = re.compile(r"[,;:.!?()–—]")


def find_agent_before(passage: Passage, cast: Cast) -> Speaker | None:
    """Return by whom the subject of a passive is called what the words say, where only a place stands between."""
    text, language, lead = cast.article.text, cast.language, passage.lead
    if not language.cased or not language.agents:
        return None
    tokens = list(word_pattern(language).finditer(text, lead.start, lead.end))
    keys = [fold_word(token.group()) for token in tokens]
    at = next((i for i in reversed(range(len(keys))) if keys[i] in language.agents), 0)
    names = cast.names_in(Span(tokens[at].end(), lead.end)) if at else ()
    if len(names) != 1 or is_possessive(text, names[0]):
        return None
    voice = next((i for i in reversed(range(max(0, at - _MOST_BEFORE), at)) if keys[i] in language.passives), None)
    led = cast.words(text[tokens[at].end() : names[0].span.start])
    if voice is None or any(fold_word(word) not in language.titles | language.definite for word in led):
        return None
    behind = [fold_word(word) for word in cast.words(text[names[0].span.end : lead.end])]
    places = language.mediums | language.prepositions | language.platform_names.keys() | language.likenings
    if language.verb_second and text[: lead.end].rstrip().endswith(":"):
        behind = behind[:-1]  # wurde auf X von Bo Tarn kritisiert: „…“
    if not places.issuperset(behind) or len(behind) > _MOST_BEHIND:
        return None
    clause = text[tokens[voice].end() : names[0].span.start] + text[names[0].span.end : lead.end].rstrip(" :")
    return None if _BREAK.search(clause) else Speaker(cast.fullest(names[0].text), "agent")
