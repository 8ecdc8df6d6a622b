"""Sentences that point back and name a post: Об этом губернатор сообщил в Telegram-канале. What the same person says
in the paragraphs behind them is from that post, as long as no other occasion is named. So are the words right behind
a sentence that tells of an act on a platform: Bo Tarn hit back in a series of tweets. “…,” he began.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.namesakes import is_same_name
from tweetcite.quotes.attribution import Attribution
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.media import Media, find_governor, is_medium
from tweetcite.quotes.modifiers import opening_name, opening_office
from tweetcite.quotes.verbs import has_meaning
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold

_BLOCKS = 3
_LONGEST = 300
_END = re.compile(r"[.!?…]\s+(?=[\"“«„‘]?[^\W\d_])")
_SOURCES = ("post", "noun", "platform")
_PAIR = 2
_LONGEST_WORD = 12
_LONGEST_HEAD = 40
_MARKS = tuple('"“”„«»')
_QUOTED = re.compile('[“"„«]([^“”"„«»]*)[”"“»]')
_UNNAMED = frozenset({"pronoun", "paragraph-above", "sentence-before", "description", "guess", "run"})


class _Announcement(NamedTuple):
    span: Span
    block: int
    name: str | None
    hits: tuple[Hit, ...]
    acts: bool = False
    near: bool = False


class Announcements:
    """The sentences of an article that say of the report around them that it is from a post."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.found = [
            one
            for i, block in enumerate(cast.article.blocks)
            if cast.language.cased and block.kind == "body"
            for span in _sentences(cast.article.text, block.span, cast.language)
            if any(hit.kind in _SOURCES for hit in cast.cues_in(span))
            if (one := _read(span, i, cast) or _read_act(span, i, cast))
        ]

    def cues_of(self, passage: Passage, found: Attribution, media: Media) -> tuple[Hit, ...]:
        """Return the cues of the sentence above which says that what this speaker says is from a post."""
        i = bisect_right(self.found, passage.lead.end, key=lambda one: one.span.end) - 1
        if i < 0 or self.found[i].block < passage.block - _BLOCKS:
            return ()
        above = self.found[i]
        if above.acts and self.cast.is_quoting(Span(above.span.end, passage.parts[0].outer.start)):
            return ()
        if above.near and any(c.isalnum() for c in self._between(above, passage)):
            return ()
        said = found.orphan or (found.cue is not None and found.cue.kind in ("speech", "carry", "write"))
        return (
            above.hits if said and _is_same(above, found, self.cast) and not media.leaves(above.span, passage) else ()
        )

    def _between(self, above: _Announcement, passage: Passage) -> str:
        return self.cast.article.text[above.span.end : passage.sentence.start]


def _sentences(text: str, span: Span, language: Language) -> list[Span]:
    ends = (m for m in _END.finditer(text, span.start, span.end) if not _is_abbreviated(text, m.start(), language))
    starts = [span.start, *(m.end() for m in ends)]
    return [Span(a, b) for a, b in zip(starts, [*starts[1:], span.end], strict=True) if b - a <= _LONGEST]


def _is_abbreviated(text: str, at: int, language: Language) -> bool:
    word = fold(text[max(0, at - _LONGEST_WORD) : at].rpartition(" ")[2])
    return word in language.abbreviations


def tells_source(span: Span, cast: Cast) -> bool:
    """Tell whether a sentence points back at what stands around it and says that it was posted."""
    hits = cast.cues_in(span)
    if not any(hit.kind in _SOURCES for hit in hits):
        return False
    opens = bool(hits) and hits[0].start == span.start and hits[0].kind in ATTRIBUTING  # poinformował o tym
    starts = (span.start, hits[0].end) if opens else (span.start,)
    quoted = any(mark in cast.article.text[span.start : span.end] for mark in _MARKS)
    if quoted or not any(_points_back(Span(start, span.end), hits, cast) for start in starts):
        return False
    placed = any(hit.kind == "post" or _is_place(hit, cast) for hit in hits)
    return placed and any(h.kind in ATTRIBUTING for h in hits) and not any(h.kind == "occasion" for h in hits)


def _read(span: Span, block: int, cast: Cast) -> _Announcement | None:
    if not tells_source(span, cast):
        return None
    names = [name for name in cast.names_in(span) if not cast.is_object(name)]
    return _Announcement(span, block, cast.fullest(names[0].text) if names else None, cast.cues_in(span))


def _read_act(span: Span, block: int, cast: Cast) -> _Announcement | None:
    """Read a sentence whose subject did something on a platform or in a post, and that quotes nothing itself."""
    language, text = cast.language, cast.article.text
    hits = cast.cues_in(span) if language.people_pronouns else ()
    answers = any(hit.kind in ("post", "write", "reply") for hit in hits)
    places = (
        hit
        for hit in hits
        if (answers or (hit.kind == "noun" and hit.text not in language.weak_nouns) or _is_said_at(hit, hits, cast))
        and _is_place(hit, cast)
    )
    place = next(places, None) or _find_posting(hits, cast)
    if place is None or _quotes_words(span, cast, 0 if place.kind == "post" else _PAIR):
        return None
    subject = next((name.span.end for name in cast.names_in(span)), span.start)
    if any(hit.kind == "occasion" and hit.start > subject for hit in hits):
        return None
    name = opening_name(span, cast) or opening_office(span, cast)
    told = name is None and _opens_with_pronoun(span, cast)
    words = [fold(word) for word in cast.words(span.slice(text))]
    passive = any(a in language.passives and b.endswith(language.past_endings) for a, b in pairwise(words))
    clause = {
        fold(word) for word in cast.words(text[max(span.start, text.rfind(",", span.start, place.start)) : place.start])
    }
    aside = not clause.isdisjoint(language.relatives | language.asking)
    if (name is None and not told) or passive or aside:
        return None
    told_of = tuple(hit for hit in hits if hit.kind != "disowning")  # in tweets she called the report “fake”
    return _Announcement(span, block, name, told_of, acts=True, near=place.kind == "post")


def _is_said_at(hit: Hit, hits: Sequence[Hit], cast: Cast) -> bool:
    """Tell whether a platform is where somebody said something: announced on X, said Friday on X, took to X to say."""
    text, infinitives = cast.article.text, cast.language.infinitives
    verbs = [other for other in hits if other.kind in ("speech", "carry")]
    before = (text[verb.end : hit.start] for verb in verbs if verb.end <= hit.start)
    led = any(len(gap.split()) <= _PAIR and not any(c in gap for c in ",;:") for gap in before)
    behind = (text[hit.end : verb.start] for verb in verbs if hit.end <= verb.start)
    return led or any(
        fold(gap.rpartition(" ")[0].rpartition(" ")[2]) in infinitives for gap in behind if "," not in gap
    )


def _find_posting(hits: Sequence[Hit], cast: Cast) -> Hit | None:
    """Return the verb of posting that leads a sentence, with what was posted: Bo Tarn tweeted that he had met her."""
    verb = next((hit for hit in hits if hit.kind in ATTRIBUTING), None)
    if verb is None or verb.kind != "post":
        return None
    behind = [fold(word) for word in cast.words(cast.article.text[verb.end : verb.end + _LONGEST_HEAD])]
    return None if cast.language.complements.isdisjoint(behind) else verb


def _quotes_words(span: Span, cast: Cast, most: int) -> bool:
    """Tell whether a sentence quotes more than so many words, or opens a quotation, so that it tells of its own."""
    *rest, last = _QUOTED.split(span.slice(cast.article.text))
    bare, quoted = "".join((*rest[::2], last)), rest[1::2]
    return any(len(part.split()) > most for part in quoted) or any(mark in bare for mark in _MARKS)


def _opens_with_pronoun(span: Span, cast: Cast) -> bool:
    """Tell whether a pronoun for a person is the subject of a sentence, before it names anybody: In a later post he."""
    language = cast.language
    names = cast.names_in(span)
    ends = [name.span.start for name in names] + [hit.start for hit in cast.cues_in(span) if hit.kind in ATTRIBUTING]
    end = min([span.start + _LONGEST_HEAD, *ends])
    words = [fold(word) for word in cast.words(cast.article.text[span.start : end])]
    return any(w in language.subjects and language.pronouns.get(w) in ("m", "f") for w in words)


def _points_back(span: Span, hits: Sequence[Hit], cast: Cast) -> bool:
    """Tell whether a word that points back stands alone, not before its noun: das teilte, not diese Stadt."""
    language = cast.language
    found = list(islice(word_pattern(language).finditer(cast.article.text, span.start, span.end), _PAIR + 1))
    words = [fold(match.group()) for match in found]
    at = int(bool(words) and words[0] in language.prepositions | language.mediums)
    if len(words) < at + _PAIR or words[at] not in language.back_references:
        return False
    following = found[at + 1]
    verb = any(hit.start <= following.start() < hit.end for hit in hits)
    small = following.group()[0].islower() and words[at + 1] not in language.titles
    joined = words[at + 1] in language.indefinite | language.selfsame  # esa misma calma
    noun = joined or (small and has_meaning(following.group(), language))
    return verb or not noun or (bool(language.name_endings) and at == 1)


def _is_place(hit: Hit, cast: Cast) -> bool:
    """Tell whether a cue names where something was posted."""
    if hit.kind == "platform":
        return is_medium(hit, cast)
    if hit.kind != "noun" or hit.text in cast.language.networks:
        return False
    mediums = cast.language.mediums - cast.language.topical
    return find_governor(hit, cast) in mediums if mediums else hit.text not in cast.language.weak_nouns


def _is_same(above: _Announcement, found: Attribution, cast: Cast) -> bool:
    speaker, language = found.speaker, cast.language
    if speaker is None or speaker.name is None:
        return False
    if above.name is None:
        return speaker.evidence in _UNNAMED
    return is_same_name(above.name, speaker.name, language.titles, language.name_endings)
