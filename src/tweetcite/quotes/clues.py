"""What the sieves for a speaker look at."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from tweetcite.model import Span
from tweetcite.quotes.attribution import Speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import Hit
from tweetcite.quotes.media import find_governor
from tweetcite.quotes.topics import find_owner_of_reply
from tweetcite.quotes.verbs import find_first_word
from tweetcite.text import fold_word

SOURCES = ("post", "noun", "platform", "audience")
"""Kinds of cues that by themselves say that something was posted, or where."""
_OF_BEFORE = frozenset("pronoun description guess office run sentence-before paragraph-above embed kin body".split())
"""Evidence for a speaker of whom the sentence before tells, so that what it says of the place holds on."""
_LONGEST = 400
_NEAR = 4
SENTENCE_END = re.compile(r"[.!?。！？]\s*")


class Clues(NamedTuple):
    """What the sieves look at: the cues behind and before a quotation, the verb before it, who spoke before.

    `last` is the speaker of the quotation before it, `near` that of a quotation in the same paragraph.
    """

    passage: Passage
    cast: Cast
    last: str | None
    near: str | None
    tail: tuple[Hit, ...]
    lead: tuple[Hit, ...]
    leading: Hit | None
    above: tuple[Hit, ...]


def told_above(speaker: Speaker | None, clues: Clues) -> tuple[Hit, ...]:
    """Return what the sentence before names as the place of the words, where it tells of their speaker."""
    if speaker is None or not (speaker.evidence in _OF_BEFORE or (speaker.name and _tells_of_posting(clues))):
        return ()
    if speaker.evidence == "body" and clues.cast.is_quoting(clues.passage.before):
        return ()  # “…,” Bo Tarn wrote on X. “…,” his office said
    kinds = {"noun", "post", "platform"} | ({"reply"} if find_owner_of_reply(clues.passage, clues.cast) else set())
    named = (hit for hit in clues.above or _told_of_thing(clues) if hit.kind in kinds)
    named = (hit for hit in named if hit.text not in clues.cast.language.networks)
    return tuple(hit for hit in named if not _is_outdone(hit, clues))


def _tells_of_posting(clues: Clues) -> bool:
    """Tell whether the sentence before names nobody and says that somebody has posted, who is named with the words: She
    has posted. “…,” writes Ida Rehm; His answer, posted at noon, was short. “…,” Bo Tarn wrote.
    """
    cast, before, language = clues.cast, clues.passage.before, clues.cast.language
    if not (language.people_pronouns and len(before)) or cast.is_quoting(before) or cast.names_in(before):
        return False
    verbs = [hit for hit in clues.above if hit.kind == "post"]
    words = [fold_word(word) for word in cast.words(before.slice(cast.article.text)[:_LONGEST])]
    known = language.reply_nouns | language.post_nouns
    owned = words[:1] and words[0] in language.possessives and not known.isdisjoint(words[1:_NEAR])
    subject = any(word in language.people_pronouns for word in words)
    return bool(verbs) and (bool(owned) or subject) and not any(hit.kind == "occasion" for hit in clues.above)


def _is_outdone(noun: Hit, clues: Clues) -> bool:
    """Tell whether a post is what a sentence begins with that ends in what somebody says: As if the tweet was not
    enough, Bo Tarn went on by saying that they hated it. “…,” he added.
    """
    if noun.kind != "noun" or not clues.cast.language.people_pronouns or find_governor(noun, clues.cast) is not None:
        return False
    said = next((hit for hit in reversed(clues.above) if hit.kind == "speech" and hit.start > noun.end), None)
    between = Span(noun.end, said.start if said else noun.end)
    words = [fold_word(word) for word in clues.cast.words(between.slice(clues.cast.article.text))]
    held = any(a in clues.cast.language.definite and b in clues.cast.language.titles for a, b in pairwise(words))
    named = held or any(not clues.cast.is_object(name) for name in clues.cast.names_in(between))
    return named and "," in between.slice(clues.cast.article.text)


def told_of_crowd(speaker: Speaker | None, verb: Hit, clues: Clues) -> tuple[Hit, ...]:
    """Return where the sentence before places a crowd, of whom one writes: On the town's Facebook page dozens weighed
    in. “…,” wrote one.
    """
    cast, before = clues.cast, clues.passage.before
    unnamed = speaker is not None and speaker.name is None and verb.kind == "write" and len(before) > 0
    if not unnamed or not cast.language.people_pronouns or cast.is_quoting(before):
        return ()
    words = {fold_word(word) for word in cast.words(before.slice(cast.article.text)[:_LONGEST])}
    places = tuple(hit for hit in clues.above if hit.kind in ("noun", "platform"))
    return () if words.isdisjoint(cast.language.crowds) else places


def _told_of_thing(clues: Clues) -> tuple[Hit, ...]:
    """Return the cues of the sentence that closes the paragraph above, where a thing speaks: “…,” it opened."""
    passage, cast = clues.passage, clues.cast
    first = find_first_word(cast.article.text, passage.tail, cast.language)
    thing = first is not None and cast.language.pronouns.get(fold_word(first.group())) == "n"
    above = cast.article.blocks[passage.block - 1] if passage.block else None
    if not thing or len(passage.before) or above is None or above.kind != "body" or cast.is_quoting(above.span):
        return ()
    text = above.span.slice(cast.article.text).rstrip()
    start = max((m.end() for m in SENTENCE_END.finditer(text, 0, max(0, len(text) - 1))), default=0)
    return cast.cues_in(Span(above.span.start + start, above.span.end))


def first_noun(hits: Sequence[Hit]) -> Hit | None:
    return next((h for h in hits if h.kind in ("noun", "post")), None)


def stands_alone(text: str, passage: Passage) -> bool:
    """Tell whether the quotation is a sentence of its own, not a part of one."""
    around = text[passage.lead.start : passage.lead.end] + text[passage.tail.start : passage.tail.end]
    return not any(c.isalnum() for c in around)
