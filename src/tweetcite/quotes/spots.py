"""Places where words are said aloud: On the square, she said: “…”; «…», ha detto in piazza."""

from tweetcite.quotes.found import Found, Holders
from tweetcite.text import index_words

_POSTED = frozenset(["post", "write", "reply", "noun", "platform", "audience", "carry"])
_NEAR = 3
"""Words before a place among which its preposition stands: on the old square."""


def is_said_in_a_place(one: Found, holders: Holders) -> bool:
    """Tell whether a verb of saying leads to whole sentences, a preposition to a place beside it, and nothing in their
    own sentence to a post.
    """
    language, passage = holders.language, one.passage
    own = {hit.kind for hit in one.attribution.hits if passage.sentence.start <= hit.start < passage.sentence.end}
    if "speech" not in own or not own.isdisjoint(_POSTED) or one.text[:1].islower():
        return False
    leads = (language.prepositions - language.genitives) | language.mediums | language.locatives
    for span in (passage.lead, passage.tail):
        words = index_words(span.slice(holders.text))
        spots = [i for i, word in enumerate(words) if word in language.spots]
        if any(not leads.isdisjoint(words[max(0, i - _NEAR) : i]) for i in spots):
            return True
    return False
