"""Sentences that point back and name a post: Об этом губернатор сообщил в Telegram-канале. What the same person says
in the paragraphs behind them is from that post, as long as no other occasion is named.
"""

import re
from bisect import bisect_left
from itertools import islice
from typing import NamedTuple

from tweetcite.model import Span
from tweetcite.names import is_same_name
from tweetcite.quotes.attribution import Attribution
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.media import Media, find_governor, is_medium
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold

_BLOCKS = 3
_LONGEST = 300
_END = re.compile(r"[.!?…]\s+(?=[^\W\d_])")
_PAIR = 2
_UNNAMED = frozenset({"pronoun", "paragraph-above", "sentence-before", "description", "guess", "run"})


class _Announcement(NamedTuple):
    span: Span
    block: int
    name: str | None
    hits: tuple[Hit, ...]


class Announcements:
    """The sentences of an article that say of the report around them that it is from a post."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.found = [
            one
            for i, block in enumerate(cast.article.blocks)
            if cast.language.cased and block.kind == "body"
            for span in _sentences(cast.article.text, block.span)
            if (one := _read(span, i, cast))
        ]

    def cues_of(self, passage: Passage, found: Attribution, media: Media) -> tuple[Hit, ...]:
        """Return the cues of the sentence above which says that what this speaker says is from a post."""
        i = bisect_left(self.found, passage.lead.end, key=lambda one: one.span.end) - 1
        if i < 0 or self.found[i].block < passage.block - _BLOCKS:
            return ()
        above = self.found[i]
        said = found.orphan or (found.cue is not None and found.cue.kind in ("speech", "carry", "write"))
        return (
            above.hits if said and _is_same(above, found, self.cast) and not media.leaves(above.span, passage) else ()
        )


def _sentences(text: str, span: Span) -> list[Span]:
    starts = [span.start, *(m.end() for m in _END.finditer(text, span.start, span.end))]
    return [Span(a, b) for a, b in zip(starts, [*starts[1:], span.end], strict=True) if b - a <= _LONGEST]


def _read(span: Span, block: int, cast: Cast) -> _Announcement | None:
    hits = cast.cues_in(span)
    opens = bool(hits) and hits[0].start == span.start and hits[0].kind in ATTRIBUTING  # poinformował o tym
    starts = (span.start, hits[0].end) if opens else (span.start,)
    if cast.is_quoting(span) or not any(_points_back(Span(start, span.end), cast) for start in starts):
        return None
    placed = any(_is_place(hit, cast) for hit in hits)
    if not placed or any(h.kind == "occasion" for h in hits) or not any(h.kind in ATTRIBUTING for h in hits):
        return None
    names = [name for name in cast.names_in(span) if not cast.is_object(name)]
    return _Announcement(span, block, cast.fullest(names[0].text) if names else None, hits)


def _points_back(span: Span, cast: Cast) -> bool:
    language = cast.language
    found = word_pattern(language).finditer(cast.article.text, span.start, span.end)
    words = [fold(match.group()) for match in islice(found, _PAIR)]
    led = words[1:] if words and words[0] in language.prepositions | language.mediums else words[:1]
    return bool(led) and led[0] in language.back_references


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
