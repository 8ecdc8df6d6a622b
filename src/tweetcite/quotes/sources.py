"""What a cue stands for: the place where the words were posted, or a post that is merely spoken of.

"In a tweet" names the source, "after her tweet" and "he said the tweet was" do not; "on X" names it, "X said" names a
company. Between the cues around a quotation the nearest counts: who tweets and then tells reporters something told it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Literal, NamedTuple

from tweetcite.languages import Language
from tweetcite.model import Article, Embed, Span
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import Hit
from tweetcite.quotes.speakers import Attribution, Speaker
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold, index_words

Medium = Literal["post", "other"]

_SPEECH = frozenset({"speech", "carry"})
_VERBS = frozenset({"post", "write", "carry", "speech"})
_EVIDENCE = frozenset({"post", "noun", "platform"})
_LONGEST_PHRASE = 60
_MOST_WORDS = 6
_MOST_BETWEEN = 3
_FAR = 10_000
_BLOCKS = 3
_LONGEST_SOURCE = 40
_SHORT = 8
_TELLING = 5
_MOST_SHARED = 0.6
_MOST_BESIDE = 4


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
        if hit.kind == "post":
            return "post"
        if hit.kind == "platform":
            return "post" if is_medium(hit, self.cast) else None
        if hit.kind == "noun":
            return None if hit.text in language.weak_nouns | language.homonyms else "post"
        return None

    def last_before(self, passage: Passage) -> Medium | None:
        """Return the medium that was named last before a quotation, in its paragraph or one of the three above."""
        i = bisect_left(self.events, passage.lead.end, key=lambda e: e.at) - 1
        if i < 0 or self.events[i].block < passage.block - _BLOCKS:
            return None
        return self.events[i].medium

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


def weigh_cues(passage: Passage, found: Attribution, cast: Cast, media: Media) -> tuple[Hit, ...]:
    """Return the cues of a quotation without those that name no source: posts and platforms merely spoken of."""
    if not cast.language.cased or not cast.language.mediums:
        return found.hits
    kept = tuple(hit for hit in found.hits if _counts(hit, passage, found, cast, media))
    return kept


def _counts(hit: Hit, passage: Passage, found: Attribution, cast: Cast, media: Media) -> bool:
    if hit.kind in ("noun", "platform") and _is_aside(hit, passage, cast):
        return False
    if hit.kind == "noun":
        return _is_source(hit, passage, found, cast, media)
    if hit.kind == "platform":
        return is_medium(hit, cast)
    if hit.kind == "post":
        return hit == found.cue or not _is_of_another(hit, passage, found, cast)
    return True


def _is_aside(hit: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether a word stands in a relative clause about the speaker: "A, who has followers on Instagram, told"."""
    text = cast.article.text
    comma = text.rfind(", ", passage.lead.start, hit.start)
    if not passage.lead.start <= hit.start < passage.lead.end or comma < 0:
        return False
    first = word_pattern(cast.language).search(text, comma, hit.start)
    relative = first is not None and fold(first.group()) in cast.language.relatives
    return relative and ", " in text[hit.end : passage.lead.end]


def _is_source(hit: Hit, passage: Passage, found: Attribution, cast: Cast, media: Media) -> bool:
    """Tell whether a noun names the post that the words are from."""
    language = cast.language
    if hit.text in language.weak_nouns and not media.is_about_posts(passage) and not _is_writer(hit, found, cast):
        return False
    lead = _governor(hit, cast)
    if lead is not None:
        return lead in language.mediums or hit.text in language.account_nouns
    if any(h.text in language.source_phrases and 0 <= hit.start - h.end <= _LONGEST_SOURCE for h in found.hits):
        return True
    if hit.text in language.homonyms and not media.is_about_posts(passage) and not _is_subject(hit, found, cast):
        return False
    if passage.lead.start <= hit.start < passage.lead.end:
        return not any(h.kind == "speech" and h.end <= hit.start for h in found.hits if h.start >= passage.lead.start)
    if passage.tail.start <= hit.start < passage.tail.end:
        verbs = [h for h in found.hits if h.kind in _VERBS and passage.tail.start <= h.start < hit.start]
        gap = cast.article.text[verbs[-1].end : hit.start] if verbs else ""
        return "," not in gap and len(gap.split()) <= 3
    return True


def _is_writer(hit: Hit, found: Attribution, cast: Cast) -> bool:
    """Tell whether an account is the subject of a verb of writing: "the account of the ferries replied"."""
    cue = found.cue
    if cue is None or cue.kind not in ("post", "write") or hit.text not in cast.language.account_nouns:
        return False
    gap = cast.article.text[hit.end : max(hit.end, cue.start)]
    return hit.end <= cue.start and len(gap.split()) <= _MOST_WORDS and not any(c in gap for c in ',;:”"»')


def _is_subject(hit: Hit, found: Attribution, cast: Cast) -> bool:
    """Tell whether a noun is what speaks, or whose it is said: "the trust's post declared", "a post by X"."""
    following = word_pattern(cast.language).search(cast.article.text, hit.end, hit.end + _LONGEST_SOURCE)
    if following and fold(following.group()) in cast.language.agents:
        return True
    if found.speaker is not None and found.speaker.evidence == "possessive":
        return True
    if found.cue is None:
        return False
    gap = cast.article.text[min(hit.end, found.cue.end) : max(hit.start, found.cue.start)]
    return len(gap.split()) <= 3 and not any(c in gap for c in ',;:”"»')


def _governor(hit: Hit, cast: Cast) -> str | None:
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
    verbs = [h.end for h in cast.cues_in(Span(start, hit.start)) if h.kind in _VERBS]
    words = [fold(m.group()) for m in word_pattern(language).finditer(text, max([start, *verbs]), hit.start)]
    for word in reversed(words[-_MOST_WORDS:]):
        if word in language.mediums:
            return word
        if word in language.prepositions and word not in language.genitives:
            return word
    return None


def is_medium(hit: Hit, cast: Cast) -> bool:
    """Tell whether the name of a platform says where something was posted, not who spoke or what it is about."""
    language = cast.language
    if not language.cased or not language.mediums:
        return True
    lead = _governor(hit, cast)
    if lead in language.mediums or lead in language.destinations:
        return not _belongs_to_mention(hit, cast)
    behind = Span(hit.end, hit.end + _LONGEST_SOURCE)
    following = next(iter(cast.cues_in(behind)), None)
    gap = cast.article.text[hit.end : following.start] if following else ""
    names_post = following is not None and following.kind == "noun" and len(gap.split()) <= 1
    if names_post and following:
        return _governor(following, cast) in (None, *language.mediums)
    if lead is None and _is_owned_place(hit, cast):
        return True
    opens = cast.article.text[hit.end : hit.end + 2].lstrip("\u00a0 ")[:1]
    return lead is None and opens in (":", "")


def _is_owned_place(hit: Hit, cast: Cast) -> bool:
    """Tell whether a platform stands in somebody's place on it: "used her Facebook page to insist"."""
    text, language = cast.article.text, cast.language
    before = cast.words(text[max(0, hit.start - _LONGEST_SOURCE) : hit.start])
    after = cast.words(text[hit.end : hit.end + _LONGEST_SOURCE])
    if not before or not after or fold(after[0]) not in language.account_nouns:
        return False
    return fold(before[-1]) in language.pronouns or before[-1].endswith(("'s", "’s"))


def _belongs_to_mention(hit: Hit, cast: Cast) -> bool:
    """Tell whether a platform goes with a post that is merely spoken of: "asked about her post on X"."""
    nouns = [h for h in cast.cues_in(Span(max(0, hit.start - _LONGEST_SOURCE), hit.start)) if h.kind == "noun"]
    gap = cast.article.text[nouns[-1].end : hit.start] if nouns else ""
    if not nouns or len(gap.split()) > _MOST_BETWEEN or any(c in gap for c in ',;:”"»'):
        return False
    lead = _governor(nouns[-1], cast)
    if lead is not None:
        return lead not in cast.language.mediums
    before = cast.cues_in(Span(max(0, nouns[-1].start - _LONGEST_SOURCE), nouns[-1].start))
    return bool(before) and before[-1].text in cast.language.nicknaming


def _is_of_another(hit: Hit, passage: Passage, found: Attribution, cast: Cast) -> bool:
    """Tell whether somebody else than the speaker posted: "when A tweeted, B said"; "B said after A tweeted"."""
    if found.cue is None or found.speaker is None or found.speaker.name is None:
        return False
    between = Span(min(hit.end, found.cue.end), max(hit.start, found.cue.start))
    names = [cast.fullest(n.text) for n in cast.names_in(between)]
    if hit.start < found.cue.start:
        # "Tweeting from the pool, A declared": the verb that opens the sentence has the same subject
        opens = not any(c.isalnum() for c in cast.article.text[passage.sentence.start : hit.start])
        return found.speaker.name in names and not opens
    words = [fold(w) for w in cast.words(between.slice(cast.article.text))]
    language = cast.language
    others = [w for w in words if w in language.definite or w in language.subjects or w in language.indefinite]
    return any(name != found.speaker.name for name in names) or bool(others)


def is_other_occasion(passage: Passage, hits: Sequence[Hit], cast: Cast) -> bool:
    """Tell whether the article names another occasion than a post: nearer to the words than any post it names.

    An occasion that is itself posted ("a statement on X") is none.
    """
    occasions = [h for h in hits if h.kind == "occasion"]
    posts = [h for h in hits if h.kind in _EVIDENCE]
    if not occasions or not posts:
        return bool(occasions)
    if not cast.language.cased or not cast.language.mediums:
        return False
    nearest = min(occasions, key=lambda h: _distance(h, passage))
    if any(_distance(h, passage) <= _distance(nearest, passage) for h in posts):
        return False
    return not any(_is_carried(nearest, h, cast) for h in posts)


def _distance(hit: Hit, passage: Passage) -> int:
    if hit.end <= passage.lead.end and hit.start >= passage.lead.start:
        return passage.lead.end - hit.end
    if passage.tail.start <= hit.start < passage.tail.end:
        return hit.start - passage.tail.start
    return _FAR


def _is_carried(occasion: Hit, post: Hit, cast: Cast) -> bool:
    """Tell whether an occasion was itself posted: "in a statement on X", "a letter that she shared on Facebook"."""
    language, text = cast.language, cast.article.text
    gap = text[occasion.end : post.start]
    if not 0 <= post.start - occasion.end <= _LONGEST_PHRASE or "," in gap:
        return False
    words = {fold(m.group()) for m in word_pattern(language).finditer(gap)}
    return not words & (language.prepositions - language.mediums - language.genitives - language.destinations)


def writes_elsewhere(passage: Passage, found: Attribution, cast: Cast) -> bool:
    """Tell whether a verb of writing names the paper it was written in: "wrote in the Harbour Ledger"."""
    cue, language, text = found.cue, cast.language, cast.article.text
    if cue is None or cue.kind != "write" or not language.cased:
        return False
    names = cast.names_in(Span(cue.end, cue.end + _LONGEST_SOURCE))
    gap = text[cue.end : names[0].span.start] if names else ""
    words = [fold(w) for w in cast.words(gap)]
    # a single word is a language: "wrote in German"
    if not words or (len(words) == 1 and len(names[0].text.split()) == 1):
        return False
    if len(words) > 2 or any(c in gap for c in ',:;.”"»'):
        return False
    return words[0] in language.mediums
