"""Places where words are said aloud: On the square, she said: “…”; «…», ha detto in piazza."""

import re

from tweetcite.languages import Language
from tweetcite.quotes.found import Found, Holders
from tweetcite.text import fold_word

_POSTED = frozenset(["post", "write", "reply", "noun", "platform", "audience", "carry"])
_NEAR = 3
"""Words before a place among which its preposition stands: on the old square."""
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def is_said_in_a_place(one: Found, holders: Holders) -> bool:
    """Tell whether a verb of saying leads to whole sentences, a preposition to a place beside it, and nothing in their
    own sentence to a post.
    """
    passage = one.passage
    own = {hit.kind for hit in one.attribution.hits if passage.sentence.start <= hit.start < passage.sentence.end}
    if "speech" not in own or not own.isdisjoint(_POSTED) or one.text[:1].islower():
        return False
    return any(_names_spot(span.slice(holders.text), holders.language) for span in (passage.lead, passage.tail))


def _names_spot(text: str, language: Language) -> bool:
    """Tell whether a preposition leads to a noun for a place, which is no name: not to the Partido del Río."""
    leads = (language.prepositions - language.genitives) | language.mediums | language.locatives
    words = _WORD.findall(text)
    keys = [fold_word(word) for word in words]
    spots = (i for i, key in enumerate(keys) if key in language.spots)
    plain = (i for i in spots if language.noun_capitals or not words[i].istitle())
    return any(key in leads or f"{key}'" in leads for i in plain for key in keys[max(0, i - _NEAR) : i])
