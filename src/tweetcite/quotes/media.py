"""What an article names as the place of words: posts and other occasions, and the posts beside a paragraph."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Literal, NamedTuple

from tweetcite.languages import Language
from tweetcite.model import Article, Embed, Span
from tweetcite.names import is_possessive
from tweetcite.quotes.attribution import Speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.verbs import find_first_word
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold, fold_word, index_words

Medium = Literal["post", "other"]

_LONGEST_PHRASE = 60
_MOST_WORDS = 6
_MOST_BETWEEN = 3
_BLOCKS = 3
_LONGEST_SOURCE = 40
_SHORT = 8
_TELLING = 5
_MOST_SHARED = 0.6
_MOST_BESIDE = 4
_OWNING = 3


class _Event(NamedTuple):
    at: int
    block: int
    medium: Medium


class Media:
    """Where an article speaks of posts, and where of other occasions."""

    def __init__(self, cast: Cast, passages: Sequence[Passage]) -> None:
        self.cast = cast
        blocks = cast.article.blocks
        starts = [block.span.start for block in blocks]
        quoted = sorted((part.inner for p in passages for part in p.parts), key=lambda s: s.start)
        events = [_Event(block.span.start, i, "post") for i, block in enumerate(blocks) if block.kind == "embed"]
        for block in blocks:
            for hit in cast.cues_in(block.span) if block.kind != "embed" else ():
                medium = None if _lies_in(hit.start, quoted) else self._medium_of(hit)
                if medium:
                    events.append(_Event(hit.start, bisect_right(starts, hit.start) - 1, medium))
        self.events = sorted(events)
        self.posts = sorted(e.block for e in self.events if e.medium == "post")

    def _medium_of(self, hit: Hit) -> Medium | None:
        language = self.cast.language
        if hit.kind == "occasion":
            return "other"
        if hit.kind in ("post", "audience"):
            return "post"
        if hit.kind == "platform":
            return "post" if is_medium(hit, self.cast) else None
        if hit.kind == "noun" and hit.text in language.homonyms and self._is_owned(hit):
            return "post"
        if hit.kind == "noun":
            return None if hit.text in language.weak_nouns | language.homonyms | language.networks else "post"
        return None

    def _is_owned(self, hit: Hit) -> bool:
        """Tell whether a noun that means a post and other things is somebody's: Bo Tarn's post, a post by Bo Tarn."""
        cast, text = self.cast, self.cast.article.text
        before = cast.names_in(Span(max(0, hit.start - _LONGEST_SOURCE), hit.start))
        if before and before[-1].span.end >= hit.start - _OWNING and is_possessive(text, before[-1]):
            return True
        behind = next(iter(cast.names_in(Span(hit.end, hit.end + _LONGEST_SOURCE))), None)
        gap = [fold_word(word) for word in cast.words(text[hit.end : behind.span.start])] if behind else []
        joints = cast.language.agents | cast.language.origins
        return len(gap) == 1 and gap[0] in joints

    def last_before(self, passage: Passage) -> Medium | None:
        """Return the medium that was named last before a quotation, in its paragraph or one of the three above."""
        event = self._last_event(passage)
        return event.medium if event else None

    def place_before(self, passage: Passage) -> int | None:
        """Return where in the text that medium is named."""
        event = self._last_event(passage)
        return event.at if event else None

    def _last_event(self, passage: Passage) -> _Event | None:
        i = bisect_left(self.events, passage.lead.end, key=lambda e: e.at) - 1
        return self.events[i] if i >= 0 and self.events[i].block >= passage.block - _BLOCKS else None

    def leaves(self, above: Span, passage: Passage) -> bool:
        """Tell whether another occasion than a post is named between a sentence and a quotation."""
        low = bisect_left(self.events, above.end, key=lambda e: e.at)
        high = bisect_left(self.events, passage.tail.end, key=lambda e: e.at)
        return any(event.medium == "other" for event in self.events[low:high])

    def has_posts_before(self, passage: Passage) -> bool:
        """Tell whether any paragraph up to a quotation speaks of posts or shows them."""
        return bool(self.posts) and self.posts[0] <= passage.block

    def is_about_posts(self, passage: Passage) -> bool:
        """Tell whether the paragraphs around a quotation speak of posts or show them."""
        first, last = passage.block - _BLOCKS, passage.parts[-1].block + 1
        low = bisect_left(self.posts, first)
        return low < len(self.posts) and self.posts[low] <= last


class Nearby:
    """The embedded posts directly above and below a paragraph."""

    def __init__(self, article: Article, language: Language) -> None:
        self.empty = language.common | language.function_words | language.persons
        starts = [block.span.start for block in article.blocks]
        self.embeds: dict[int, list[Embed]] = {}
        for embed in article.embeds:
            if embed.how != "link":
                self.embeds.setdefault(bisect_right(starts, embed.span.start) - 1, []).append(embed)

    def author_of(self, passage: Passage, text: str) -> Speaker | None:
        """Return the author of the neighbouring post that has most of the words of a short quotation."""
        words = index_words(text)
        if not 1 < len(words) <= _SHORT:
            return None
        for block in (passage.parts[-1].block + 1, passage.block - 1):
            for embed in self.embeds.get(block, ())[:_MOST_BESIDE]:
                known = set(index_words(embed.words or ""))
                same = [w for w in words if w in known]
                telling = [w for w in same if len(w) >= _TELLING and w not in self.empty]
                if len(same) >= _MOST_SHARED * len(words) and len(same) > 1 and telling and embed.author_name:
                    return Speaker(embed.author_name, "beside")
        return None


def _lies_in(at: int, spans: Sequence[Span]) -> bool:
    i = bisect_right(spans, at, key=lambda s: s.start) - 1
    return i >= 0 and at < spans[i].end


def is_medium(hit: Hit, cast: Cast) -> bool:
    """Tell whether the name of a platform says where something was posted, not who spoke or what it is about."""
    language = cast.language
    if not language.cased or not language.mediums:
        return True
    lead = find_governor(hit, cast)
    behind_it = find_first_word(cast.article.text, Span(hit.end, hit.end + _LONGEST_SOURCE), language)
    if behind_it and fold(behind_it.group()) in language.audiences:
        return lead in language.destinations  # in the number of his Twitter followers
    if lead in language.mediums or lead in language.destinations or lead in language.using:
        return not _belongs_to_mention(hit, cast)
    behind = Span(hit.end, hit.end + _LONGEST_SOURCE)
    following = next(iter(cast.cues_in(behind)), None)
    gap = cast.article.text[hit.end : following.start] if following else ""
    names_post = following is not None and following.kind == "noun" and len(gap.split()) <= 1
    if names_post and following:
        return find_governor(following, cast) in (None, *language.mediums) or _is_said_from(hit, cast)
    if _leads_to_clause(hit, cast):
        return True
    if (lead is None or _is_said_from(hit, cast)) and _is_owned_place(hit, cast):
        return True
    opens = cast.article.text[hit.end : hit.end + 2].lstrip("\u00a0 ")[:1]
    return lead is None and opens in (":", "")


def _leads_to_clause(hit: Hit, cast: Cast) -> bool:
    """Tell whether a clause tells what something on a platform said: "apologised for a Facebook rant in which"."""
    language = cast.language
    words = [fold(word) for word in cast.words(cast.article.text[hit.end : hit.end + _LONGEST_SOURCE])[:3]]
    return len(words) > 2 and words[1] in language.mediums and words[2] in language.relatives


def _is_owned_place(hit: Hit, cast: Cast) -> bool:
    """Tell whether a platform stands in somebody's place on it: "used her Facebook page to insist"."""
    text, language = cast.article.text, cast.language
    before = cast.words(text[max(0, hit.start - _LONGEST_SOURCE) : hit.start])
    after = cast.words(text[hit.end : hit.end + _LONGEST_SOURCE])
    if not before or not after or fold(after[0]) not in language.account_nouns:
        return False
    return fold(before[-1]) in language.pronouns or before[-1].endswith(("'s", "’s"))


def _is_said_from(hit: Hit, cast: Cast) -> bool:
    """Tell whether a verb of saying stands right before where it was said from: said from his Twitter account."""
    before = Span(max(0, hit.start - _LONGEST_SOURCE), hit.start)
    verbs = [h for h in cast.cues_in(before) if h.kind in ATTRIBUTING]
    if find_governor(hit, cast) not in cast.language.origins:
        return False
    return bool(verbs) and len(cast.article.text[verbs[-1].end : hit.start].split()) <= _MOST_BETWEEN - 1


def _belongs_to_mention(hit: Hit, cast: Cast) -> bool:
    """Tell whether a platform goes with a post that is merely spoken of: "asked about her post on X"."""
    nouns = [h for h in cast.cues_in(Span(max(0, hit.start - _LONGEST_SOURCE), hit.start)) if h.kind == "noun"]
    gap = cast.article.text[nouns[-1].end : hit.start] if nouns else ""
    if not nouns or len(gap.split()) > _MOST_BETWEEN or any(c in gap for c in ',;:”"»'):
        return False
    lead = find_governor(nouns[-1], cast)
    if lead is not None:
        return lead not in cast.language.mediums | cast.language.origins  # these are from her account on X
    before = cast.cues_in(Span(max(0, nouns[-1].start - _LONGEST_SOURCE), nouns[-1].start))
    return bool(before) and before[-1].text in cast.language.nicknaming


def leads_to_verb(noun: Hit, verb: Hit | None, cast: Cast) -> bool:
    """Tell whether a clause about a post has the verb that leads to words: after her post of 2 May, which argued that
    “…”; in reply to a tweet in which she wrote “…”.
    """
    if verb is None or verb.start < noun.end:
        return False
    text, openers = cast.article.text, cast.language.relatives - cast.language.definite
    names = cast.names_in(Span(noun.end, verb.start))
    led = [fold_word(word) for word in cast.words(text[noun.end : names[0].span.start])][-1:] if names else []
    if len(names) > 1 or (names and openers.isdisjoint(led)):
        return False  # a tweet in which Bo Tarn said
    words = [fold_word(word) for word in cast.words(text[noun.end : verb.start])]
    participle = verb.text.endswith(cast.language.participles or ("\0",)) and verb.start == noun.end + 1
    if participle and find_governor(noun, cast) in cast.language.causal:
        return True  # mocked for a post claiming that “…”, not: dismissed a tweet claiming
    at = next((i for i, word in enumerate(words[:_MOST_WORDS]) if word in openers), None)
    return at is not None and len(words) - at <= _MOST_BETWEEN


def _is_of_place(words: Sequence[str], language: Language) -> bool:
    """Tell whether the first of the words is a place, behind which a genitive says of what somebody there is."""
    name = bool(words) and words[0][0].isupper() and not language.noun_capitals
    dated = language.platform_names.keys() | language.months.keys() | language.weekdays.keys()
    linked = len(words) > 1 and fold_word(words[1]) in language.genitives
    return name and linked and fold_word(words[0]) not in dated


def find_governor(hit: Hit, cast: Cast) -> str | None:
    """Return the preposition that governs a noun or name: `in` of "in a series of tweets", None where there is none.

    The search ends at a comma, a verb of attribution or after six words.
    """
    language, text = cast.language, cast.article.text
    opener = hit.text.split()[0]
    if opener in language.mediums:
        return opener
    start = max(0, hit.start - _LONGEST_PHRASE)
    clause = max(text.rfind(c, start, hit.start) for c in ',;:.!?”"»\n(')
    start = max(start, clause + 1)
    hits = cast.cues_in(Span(start, hit.start))
    verbs = [h.end for h in hits if h.kind in ATTRIBUTING and h.text not in language.using]  # ended her tweet: “…”
    found = [m.group() for m in word_pattern(language).finditer(text, max([start, *verbs]), hit.start)]
    words = [fold_word(word) for word in found]
    days = language.weekdays.keys() | language.months.keys()
    openers = language.relatives - language.definite - language.mediums - language.prepositions
    following = ""
    near = words[-_MOST_WORDS:]
    for at, (before, word) in reversed([*enumerate(zip(("", *near), near, strict=False), len(words) - len(near))]):
        if following in days and word in language.mediums | language.prepositions:
            return None  # on Monday night Twitter said
        following = word
        if word in openers:
            return None  # for which reason Twitter
        if word in language.mediums and _is_of_place(found[at + 1 :], language):
            return None  # head in Mexico of the network
        if word in language.mediums or word in language.using:
            return word
        if word in language.prepositions and word not in language.genitives:
            return before if before in language.using else word  # affida a X lo sfogo
    return None
