"""Words that stand beside the noun for the post that has them: Ida Holm's “we stay” tweet angered Bo Tarn; her tweet,
“We stay,” angered him.
"""

import re

from tweetcite.model import Span
from tweetcite.names import is_possessive
from tweetcite.quotes.attribution import Attribution, Speaker, name_speaker
from tweetcite.quotes.clues import Clues
from tweetcite.quotes.cues import ATTRIBUTING, CueKind, Hit
from tweetcite.quotes.pronouns import resolve_pronoun
from tweetcite.text import fold_word

_OWNER = re.compile(r"(?P<name>[\w.-]+)(?:['’]s|(?<=s)['’])\s(?:[\w-]+\s){0,2}\Z")
_MOST_BETWEEN = 2
_LONGEST_AUTHOR = 60


def by_post_of_words(clues: Clues) -> Attribution | None:
    """Take whose post it is that the words name, whatever the clause says of it: the mayor's “we stay” post; a “we
    stay” tweet by Bo Tarn; her reply on X, “We stay,” was shared.
    """
    passage, cast, language = clues.passage, clues.cast, clues.cast.language
    if not language.people_pronouns or not passage.tail.slice(cast.article.text)[1:2].islower():
        return None
    if any(hit.kind in ATTRIBUTING for hit in clues.lead):
        return None
    text, lead = cast.article.text, passage.lead
    places = tuple(hit for hit in (*clues.lead, *clues.tail) if hit.kind == "platform")
    first = next(iter(cast.words(passage.tail.slice(text))), "")
    start = passage.tail.start + 1
    if first and text.startswith(f" {first}", passage.tail.start):
        found = _find_owner(lead.end, clues)
        words = [fold_word(word) for word in cast.words(lead.slice(text))][-1:]
        led = bool(words) and words[0] in language.definite | language.indefinite | language.possessives
        kind = _kind_of(fold_word(first), clues, owned=found is not None)
        if kind and (found or led):
            noun = Hit(kind, fold_word(first), start, start + len(first))
            return Attribution((noun, *places), noun, found or _find_author(noun, clues), orphan=False)
    nouns = [hit for hit in clues.lead if hit.kind in ("noun", "reply")]
    if not nouns or not lead.slice(text).rstrip().endswith(",") or lead.start != passage.sentence.start:
        return None
    behind = [fold_word(word) for word in cast.words(text[nouns[-1].end : lead.end])]
    found = _find_owner(nouns[-1].start, clues)
    if found and set(behind) <= language.mediums | language.prepositions | language.platform_names.keys():
        return Attribution((nouns[-1], *places), nouns[-1], found, orphan=False)
    return None


def _kind_of(word: str, clues: Clues, *, owned: bool) -> CueKind | None:
    language = clues.cast.language
    if word in language.post_nouns - language.account_nouns - language.networks:
        return "noun"
    return "voice" if owned and word in language.voice_nouns | language.reply_nouns else None


def _find_owner(at: int, clues: Clues) -> Speaker | None:
    """Return who owns what stands at a place of the text: Ida Holm's, the mayor's, her."""
    passage, cast, language = clues.passage, clues.cast, clues.cast.language
    text = cast.article.text[passage.lead.start : at]
    words = [fold_word(word) for word in cast.words(text)][-_MOST_BETWEEN - 1 :]
    if any(word in language.possessives and language.pronouns.get(word) in ("m", "f") for word in words):
        return resolve_pronoun(passage, cast, clues.last, []) or Speaker(None, "unnamed")
    owner = _OWNER.search(text if text.endswith(" ") else f"{text} ")
    if owner is None:
        return None
    names = [n for n in cast.names_in(Span(passage.lead.start, at)) if is_possessive(cast.article.text, n)]
    if names and names[-1].text.endswith(owner["name"]):
        return Speaker(cast.fullest(names[-1].text), "possessive")
    known = cast.offices.described(owner["name"]) if cast.offices.is_office(owner["name"]) else None
    return name_speaker(known, "description") or Speaker(None, "unnamed")


def _find_author(noun: Hit, clues: Clues) -> Speaker | None:
    """Return by whom a post is said to be right behind its noun: a “we stay” tweet by Bo Tarn."""
    passage, cast = clues.passage, clues.cast
    author = next(iter(cast.names_in(Span(noun.end, min(passage.tail.end, noun.end + _LONGEST_AUTHOR)))), None)
    gap = cast.words(cast.article.text[noun.end : author.span.start]) if author else []
    by = len(gap) == 1 and fold_word(gap[0]) in cast.language.agents | cast.language.origins
    return Speaker(cast.fullest(author.text), "by-line") if author and by else None
