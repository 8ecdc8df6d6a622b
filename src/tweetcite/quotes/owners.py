"""Whose words, answer or post it is: possessives and what names the author of a post."""

from tweetcite.model import Span
from tweetcite.names import is_possessive
from tweetcite.quotes.attribution import Speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import Hit


def find_possessor(passage: Passage, cast: Cast, noun: Hit | None) -> Speaker | None:
    """Return whose answer, post or words these are: “Ms Rask’s answer:”, “the post by X”."""
    found = find_possessor_in(passage.lead, cast)
    if found or not noun:
        return found
    text = cast.article.text
    behind = cast.names_in(Span(noun.end, noun.end + 40))
    if behind and len(text[noun.end : behind[0].span.start].split()) <= 2:
        return Speaker(cast.fullest(behind[0].text), "by-line")
    return None


def find_possessor_in(span: Span, cast: Cast) -> Speaker | None:
    text = cast.article.text
    names = [n for n in cast.names_in(span) if is_possessive(text, n)]
    if not names:
        return None
    for hit in reversed(cast.cues_in(span)):
        for name in reversed(names) if hit.kind in ("noun", "voice", "reply") else ():
            gap = text[name.span.end : hit.start]
            if 0 < len(gap) <= 30 and len(gap.split()) <= 3:
                return Speaker(cast.fullest(name.text), "possessive")
    return None
