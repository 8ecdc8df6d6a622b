"""Quotations: what stands in quotation marks in the prose, who is said to speak, and whether a post is cited."""

import hashlib
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tweetcite.dates import find_days
from tweetcite.languages import Language, load_nearest
from tweetcite.model import Article, BlockKind, Context, Embed, PostRef, Quote, Span, StatedDay
from tweetcite.names import fits_handle, is_same_name, name_words
from tweetcite.quotes.blocks import Passage, find_passages
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import Hit
from tweetcite.quotes.speakers import Attribution, attribute
from tweetcite.text import index_words, share_of_words

__all__ = ["MOST_BLOCKS", "MOST_QUOTES", "find_quotes"]

MOST_QUOTES = 1_000
MOST_BLOCKS = 20_000
"""More quotations than any article has; the rest of a hostile one is not read."""

_IN_EMBED = 0.6
_MOST_POSTS = 12
_MOST_PEOPLE = 30
_SENTENCE = 4


def find_quotes(article: Article) -> tuple[Quote, ...]:
    """Return every quotation of the prose in reading order, cited or not.

    Embedded posts are no quotations. At most `MOST_QUOTES` are read, in the first `MOST_BLOCKS` paragraphs. Spans
    slice `Article.text`; unbalanced marks are repaired, never an error. The rules of what is cited are those of
    `verdicts.md`, section 1.
    """
    language = load_nearest(article.language)
    if len(article.blocks) > MOST_BLOCKS:
        article = replace(article, blocks=article.blocks[:MOST_BLOCKS])
    passages = find_passages(article, language)[:MOST_QUOTES]
    cast = Cast(article, language, passages)
    found = [_Found(p, a, _words_of(article, p)) for p, a in _attribute_all(passages, cast)]
    nearest = _Nearest(article)
    holders = _Holders(article, language)
    cited = _mark_cited(found, holders, language)
    occurrences: Counter[str] = Counter()
    quotes = []
    for one, is_cited in zip(found, cited, strict=True):
        words = " ".join(index_words(one.text))
        occurrences[words] += 1
        quotes.append(
            Quote(
                id=_identify(article, words, occurrences[words]),
                text=one.text,
                spans=tuple(part.inner for part in one.passage.parts),
                speaker=one.speaker,
                cue=one.attribution.cue.text if one.attribution.cue else None,
                cited=is_cited,
                context=_describe(one, article, nearest, holders, cast, language),
            )
        )
    people = tuple(dict.fromkeys([q.speaker for q in quotes if q.speaker and q.cited] + list(cast.authors)))[
        :_MOST_PEOPLE
    ]
    quotes = [replace(q, context=replace(q.context, people=people)) for q in quotes]
    return tuple(_inherit_days(quotes, found))


@dataclass(frozen=True, slots=True)
class _Found:
    passage: Passage
    attribution: Attribution
    text: str

    @property
    def speaker(self) -> str | None:
        return self.attribution.speaker.name if self.attribution.speaker else None

    @property
    def unnamed(self) -> bool:
        return self.attribution.speaker is not None and self.attribution.speaker.name is None

    def has(self, *kinds: str) -> bool:
        return any(hit.kind in kinds for hit in self.attribution.hits)


def _attribute_all(passages: Sequence[Passage], cast: Cast) -> list[tuple[Passage, Attribution]]:
    found: list[tuple[Passage, Attribution]] = []
    last: str | None = None
    for passage in passages:
        near = None
        if found and found[-1][0].parts[-1].block == passage.block:
            before = found[-1][1].speaker
            near = before.name if before else None
        attribution = attribute(passage, cast, last, near)
        found.append((passage, attribution))
        if attribution.speaker:
            last = attribution.speaker.name
    return found


def _words_of(article: Article, passage: Passage) -> str:
    """Join the parts: by a space where the attribution splits them, by a line break between paragraphs."""
    text = ""
    for before, part in zip((None, *passage.parts), passage.parts, strict=False):
        joint = "" if before is None else " " if before.block == part.block else "\n"
        text += joint + part.inner.slice(article.text)
    return text


def _identify(article: Article, words: str, occurrence: int) -> str:
    """Return an id that survives moved lines: the article's identity, the words, and which time they occur."""
    key = f"{article.identity}\0{words}\0{occurrence}"
    return "q-" + hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]


class _Nearest:
    """The embedded and linked posts of an article by their distance from a paragraph."""

    def __init__(self, article: Article) -> None:
        self.article = article
        starts = [block.span.start for block in article.blocks]
        posts = [(e.span, e.post.ref) for e in article.embeds] + [(k.span, k.ref) for k in article.links]
        self.places = [(bisect_right(starts, span.start) - 1, ref) for span, ref in sorted(posts, key=lambda p: p[0])]

    def posts(self, block: int) -> tuple[tuple[PostRef, ...], int]:
        """Return the posts, the nearest first, and how many of them stand directly beside the paragraph."""
        at = bisect_right(self.places, block, key=lambda place: place[0])
        window = self.places[max(0, at - _MOST_POSTS) : at + _MOST_POSTS]
        ranked = sorted(window, key=lambda p: (abs(p[0] - block), -p[0]))
        beside = sum(1 for b, _ in ranked if abs(b - block) <= 1)
        return tuple(dict.fromkeys(ref for _, ref in ranked)), beside


def _mark_cited(found: Sequence[_Found], holders: "_Holders", language: Language) -> list[bool]:
    holders.about_posts = bool(holders.embeds) or any(one.has("post", "noun") for one in found)
    cited = [_is_cited(one, holders) for one in found]
    # A run of one speaker's quotations is cited as a whole; it ends when somebody else is quoted.
    start = 0
    while start < len(found):
        end = start + 1
        while end < len(found) and not _ends_run(found[start], found[end], language):
            end += 1
        members = [i for i in range(start, end) if _joins_run(found[i], holders, language)]
        if any(cited[i] and not found[i].has("disowning") for i in members):
            for i in members:
                cited[i] = True
        start = end
    return cited


def _ends_run(first: _Found, other: _Found, language: Language) -> bool:
    if other.unnamed or first.unnamed:
        return True
    if other.speaker is None or first.speaker is None:
        return first.speaker is None
    return not is_same_name(first.speaker, other.speaker, language.titles)


def _joins_run(one: _Found, holders: "_Holders", language: Language) -> bool:
    """Tell whether a quotation goes on with its speaker's run: "she added", a sentence of its own, "the post said".

    What somebody merely said in a word or two inside another sentence ("whom he called a clown") does not.
    """
    cue = one.attribution.cue
    if one.speaker is None or _is_elsewhere(one) or (cue and cue.text in language.nicknaming):
        return False
    if _is_title(one.text) or _is_nickname(one, holders.text):
        return False
    if one.attribution.orphan or one.has("post", "write", "carry", "noun", "voice", "reply"):
        return True
    if one.has("speech") and not language.cased:
        return len(index_words(one.text)) >= _SENTENCE
    return one.has("speech") and (one.text[:1].isupper() or not one.text[:1].isalpha())


def _is_elsewhere(one: _Found) -> bool:
    return one.has("occasion") and not one.has("post", "noun", "platform")


def _is_cited(one: _Found, holders: "_Holders") -> bool:
    if _is_elsewhere(one):
        return False
    embeds = holders.embeds_of(one.speaker)
    if any(share_of_words(one.text, e.words or "") >= _IN_EMBED for e in embeds):
        return True
    if _is_title(one.text) or _is_nickname(one, holders.text):
        return False
    if one.speaker and one.speaker.startswith("@") and one.has("write", "speech", "carry"):
        return True
    said = one.has("write", "carry", "speech") or holders.announces(one)
    if one.has("post") or (one.has("platform") and said):
        return True
    if one.has("noun") and (said or holders.kind_of(one) != "headline"):
        return True
    return one.speaker is not None and one.has("write", "reply") and (bool(embeds) or holders.about_posts)


def _is_title(text: str) -> bool:
    """Tell whether every word of weight has a capital letter, as in the title of a book."""
    words = [w for w in re.findall(r"[^\W\d_][\w'’\-]*", text) if len(w) > 3]
    return len(words) > 1 and len(text) < 60 and all(w[0].isupper() for w in words) and not text.isupper()


def _is_nickname(one: _Found, text: str) -> bool:
    """Tell whether the quotation stands inside a name: Jo “the Heron” Wekesa."""
    outer = one.passage.parts[0].outer
    before, after = text[: outer.start][-30:].split(" "), text[outer.end : outer.end + 30].split(" ")
    inside = len(before) > 1 and len(after) > 1 and before[-1] == after[0] == ""
    return inside and before[-2][:1].isupper() and after[1][:1].isupper() and one.text[-1:] not in ",.!?"


class _Holders:
    """Which embedded posts are by which speaker."""

    def __init__(self, article: Article, language: Language) -> None:
        self.text = article.text
        self.blocks = article.blocks
        self.embeds = article.embeds
        self.titles = language.titles
        self.about_posts = bool(self.embeds)
        self.known: dict[str, tuple[Embed, ...]] = {}

    def announces(self, one: _Found) -> bool:
        """Tell whether a colon leads to the quotation."""
        return self.text[: one.passage.lead.end][-8:].rstrip().endswith((":", "："))

    def kind_of(self, one: _Found) -> BlockKind:
        """Return where the quotation stands: headline, body ..."""
        return self.blocks[one.passage.block].kind

    def handle_of(self, speaker: str | None) -> str | None:
        """Return the handle of the speaker's own embedded post."""
        own = (e for e in self.embeds_of(speaker) if speaker and is_author(speaker, e, self.titles))
        return next((e.post.author.handle for e in own), None)

    def embeds_of(self, speaker: str | None) -> tuple[Embed, ...]:
        if speaker is None:
            return ()
        if speaker not in self.known:
            own = tuple(e for e in self.embeds if is_author(speaker, e, self.titles))
            self.known[speaker] = own or tuple(e for e in self.embeds if _hands_on(speaker, e))
        return self.known[speaker]


def _hands_on(speaker: str, embed: Embed) -> bool:
    """Tell whether an embedded post hands on what the speaker said: it names them, and holds quotation marks."""
    last = name_words(speaker)[-1:]
    words = embed.words or ""
    return bool(last) and len(last[0]) > 2 and last[0] in index_words(words) and any(c in words for c in '“”"«»„')


def is_author(speaker: str, embed: Embed, titles: frozenset[str]) -> bool:
    """Tell whether a speaker can be the account that an embedded post is by."""
    handle, name = embed.post.author.handle, embed.author_name
    if speaker.startswith("@"):
        return handle is not None and speaker[1:].casefold() == handle.casefold()
    return bool(name and is_same_name(speaker, name, titles)) or bool(handle and fits_handle(speaker, handle, titles))


def _describe(
    one: _Found, article: Article, nearest: _Nearest, holders: "_Holders", cast: Cast, language: Language
) -> Context:
    posts, beside = nearest.posts(one.passage.block)
    sentence = one.passage.sentence.slice(article.text)
    handle = holders.handle_of(one.speaker)
    speaker = one.attribution.speaker
    if one.speaker and one.speaker.startswith("@"):
        handle = one.speaker[1:]
    return Context(
        kind=article.blocks[one.passage.block].kind,
        sentence=sentence,
        evidence=speaker.evidence if speaker else None,
        handle=handle or cast.handle_of(one.speaker),
        days=_stated_days(one, article, language),
        posts=posts,
        beside=beside,
        platform=_named_platform(one.attribution.hits, language),
        occasion=_is_elsewhere(one),
        disowned=one.has("disowning"),
        account=any(hit.text in language.account_nouns for hit in one.attribution.hits),
        unbalanced=any(part.unbalanced for part in one.passage.parts),
        language=language.code,
        published=article.published_day,
    )


def _named_platform(hits: Sequence[Hit], language: Language) -> str | None:
    named = next((hit.text for hit in hits if hit.kind == "platform"), None)
    return language.platform_names.get(named) if named else None


def _stated_days(one: _Found, article: Article, language: Language) -> tuple[StatedDay, ...]:
    """Return the days stated in the quotation's sentence, outside all quotation marks."""
    passage = one.passage
    spans = [passage.lead, passage.tail]
    if one.attribution.cue and passage.after.start <= one.attribution.cue.start < passage.after.end:
        spans.append(passage.after)
    return tuple(day for span in spans for day in _days_in(article.text, span, language))


def _days_in(text: str, span: Span, language: Language) -> tuple[StatedDay, ...]:
    return tuple(
        replace(day, span=Span(day.span.start + span.start, day.span.end + span.start))
        for day in find_days(span.slice(text), language)
    )


def _inherit_days(quotes: Sequence[Quote], found: Sequence[_Found]) -> list[Quote]:
    """Give a quotation without an attribution of its own the days of the one that it continues."""
    result: list[Quote] = []
    for quote, one in zip(quotes, found, strict=True):
        speaker = one.attribution.speaker
        continues = one.attribution.orphan and speaker is not None and speaker.evidence == "run" and result
        if continues and not quote.context.days and result[-1].speaker == quote.speaker:
            quote = replace(quote, context=replace(quote.context, days=result[-1].context.days))
        result.append(quote)
    return result
