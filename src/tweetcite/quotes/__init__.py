"""Quotations: what stands in quotation marks in the prose, who is said to speak, and whether a post is cited."""

import hashlib
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from tweetcite.languages import Language, load_nearest
from tweetcite.model import Article, Context, PostRef, Quote, Span
from tweetcite.namesakes import is_same_name
from tweetcite.quotes.announced import Announcements
from tweetcite.quotes.ascribed import name_ascribed
from tweetcite.quotes.attribution import Attribution, Speaker, name_speaker
from tweetcite.quotes.blocks import Passage, find_passages
from tweetcite.quotes.bodies import goes_on_with_guess, is_of_body, name_body, points_at_body
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.citing import mark_cited
from tweetcite.quotes.clues import SOURCES
from tweetcite.quotes.counted import find_counted, name_poster
from tweetcite.quotes.cues import Hit
from tweetcite.quotes.days import inherit_days, stated_days
from tweetcite.quotes.denials import is_denied, is_disowned
from tweetcite.quotes.found import Found, Holders
from tweetcite.quotes.kin import goes_on_with_kin
from tweetcite.quotes.knownworks import cover_works
from tweetcite.quotes.marks import find_marked
from tweetcite.quotes.media import Media, Nearby
from tweetcite.quotes.meetings import is_met
from tweetcite.quotes.modifiers import find_opener
from tweetcite.quotes.nobodies import goes_on_with_nobody, hangs_on_verb_behind
from tweetcite.quotes.occasions import (
    is_addressed,
    is_letter,
    is_neighbour,
    is_other_occasion,
    is_questioned,
    name_posted,
    writes_elsewhere,
)
from tweetcite.quotes.papers import is_of_paper, tells_paper
from tweetcite.quotes.pasted import cover_links
from tweetcite.quotes.phrases import find_description
from tweetcite.quotes.pointing import find_named_in_it, goes_on_with_post
from tweetcite.quotes.presenting import goes_on_in_place
from tweetcite.quotes.repeats import adopt_repeated
from tweetcite.quotes.shown import find_shown_author
from tweetcite.quotes.sources import weigh_cues
from tweetcite.quotes.speakers import attribute
from tweetcite.quotes.subjects import is_bare_reply
from tweetcite.quotes.tongues import find_tongue
from tweetcite.quotes.topics import find_pronoun
from tweetcite.quotes.wording import MOST_CHARACTERS
from tweetcite.text import index_words

__all__ = ["MOST_BLOCKS", "MOST_CHARACTERS", "MOST_QUOTES", "find_quotes"]

MOST_QUOTES = 400
MOST_BLOCKS = 10_000
"""More quotations than any article has; the rest of a hostile one is not read."""

_MOST_POSTS = 12
_DIRECT = ("same-sentence", "inverted", "lead")
_FROM_ABOVE = ("run", "paragraph-above", "pronoun")
_MOST_PEOPLE = 30
_TOLD_BLOCKS = 2
"""Paragraphs behind a headline in which the text names whom it hints at."""


def find_quotes(article: Article) -> tuple[Quote, ...]:
    """Return every quotation of the prose in reading order, cited or not.

    Embedded posts are no quotations. At most `MOST_QUOTES` are read, in the first `MOST_BLOCKS` paragraphs; who speaks
    is looked for in the first `MOST_CHARACTERS` of the text. Spans
    slice `Article.text`; unbalanced marks are repaired, never an error.
    """
    language = load_nearest(article.language)
    article = cover_links(article) if language.cased else article
    if len(article.blocks) > MOST_BLOCKS:
        article = replace(article, blocks=article.blocks[:MOST_BLOCKS])
    article, marked = cover_works(article, find_marked(article), language)
    passages = find_passages(article, marked, language, MOST_QUOTES)
    cast = Cast(article, language, passages, marked)
    found = _find(article, passages, cast)
    nearest = _Nearest(article)
    holders = Holders(article, language)
    found, cited = adopt_repeated(found, mark_cited(found, holders, language), article, language)
    occurrences: Counter[str] = Counter()
    quotes = []
    for i, (one, is_cited) in enumerate(zip(found, cited, strict=True)):
        words = " ".join(index_words(one.text))
        occurrences[words] += 1
        quotes.append(
            Quote(
                id=_identify(article, words, occurrences[words]),
                text=one.text,
                spans=tuple(part.inner for part in one.passage.parts),
                speaker=one.speaker or _find_neighbour(found, cited, i, cast),
                cue=one.attribution.cue.text if one.attribution.cue else None,
                cited=is_cited,
                context=_describe(one, article, nearest, holders, cast, language),
            )
        )
    people = tuple(dict.fromkeys([q.speaker for q in quotes if q.speaker and q.cited] + list(cast.authors)))[
        :_MOST_PEOPLE
    ]
    quotes = [replace(q, context=replace(q.context, people=people, named=cast.forms.last_words)) for q in quotes]
    return tuple(inherit_days(quotes, found, article, language))


def _find(article: Article, passages: Sequence[Passage], cast: Cast) -> list[Found]:
    media = Media(cast, passages)
    nearby = Nearby(article, cast.language)
    announcements = Announcements(cast)
    found: list[Found] = []
    for passage, attribution in _attribute_all(passages, cast):
        hits = weigh_cues(passage, attribution, cast, media)
        hits = name_posted(hits, cast) if _is_posted(found) else hits
        text = _words_of(article, passage)
        hits = (*hits, *find_named_in_it(passage, cast))
        if attribution.orphan or not any(hit.kind in SOURCES for hit in hits):
            hits = (*hits, *announcements.cues_of(passage, attribution, media))
            posted = _is_posted(found)
            counted = find_counted(passage, attribution._replace(hits=hits), cast, posted=posted)
            said = name_poster(attribution.speaker, counted[-1], cast) if counted else attribution.speaker
            if counted and said and said.name is None and posted:
                said = name_speaker(found[-1].speaker, "run") or said  # A third, at noon, declared “…”
            attribution, hits = attribution._replace(speaker=said), (*hits, *counted)
        beside = nearby.author_of(passage, text)
        if attribution.orphan and attribution.speaker is None and found and found[-1].beside:
            attribution = attribution._replace(speaker=_go_on_beside(found[-1], passage))
        weighed = attribution._replace(hits=hits, speaker=attribution.speaker or beside)
        if is_addressed(passage, weighed, cast):
            own = tuple(h for h in hits if passage.sentence.start <= h.start < passage.sentence.end)
            weighed = weighed._replace(addressed=True, hits=own)
        named_beside = beside is not None and _is_same(weighed.speaker, beside, cast.language)
        named = any(hit.kind in ("noun", "platform") for hit in weighed.hits)
        elsewhere = is_other_occasion(passage, weighed, cast) or (
            not named
            and (
                writes_elsewhere(passage, weighed, cast)
                or tells_paper(passage, weighed, cast)
                or is_of_paper(weighed, cast)
                or is_letter(passage, weighed, cast)
                or is_neighbour(weighed, cast)
                or _answers(passage, weighed, cast)
                or is_met(passage, weighed, cast)
            )
        )
        medium = media.last_before(passage)
        if medium == "other" and found and _is_of_other(found[-1], weighed, cast):
            medium = None
        one = Found(
            passage,
            weighed,
            text,
            elsewhere,
            medium,
            media.is_about_posts(passage),
            named_beside,
            media.place_before(passage),
        )
        found.append(one)
    return found


def _is_posted(found: Sequence[Found]) -> bool:
    """Tell whether the quotation before is of a post."""
    return bool(found) and not found[-1].elsewhere and found[-1].has("post", "noun", "platform")


def _is_of_other(before: Found, one: Attribution, cast: Cast) -> bool:
    """Tell whether the occasion named last is only that of somebody else, who is quoted before, and a post of the one
    quoted now is shown: The chair told the Ledger it was “late”. “…,” Bo Tarn wrote.
    """
    shown = one.speaker is not None and one.speaker.name in cast.authors
    direct = shown and one.speaker is not None and one.speaker.name is not None and one.speaker.evidence in _DIRECT
    same = one.speaker is not None and before.speaker in (None, one.speaker.name) and not before.unnamed
    return direct and before.elsewhere and not same


def _answers(passage: Passage, found: Attribution, cast: Cast) -> bool:
    """Tell whether nothing but an answer to somebody's question says where the words are from."""
    kinds = {hit.kind for hit in found.hits}
    replies = not kinds.isdisjoint(("write", "reply"))
    start = passage.before.start if len(passage.before) else passage.sentence.start
    near = {hit.kind for hit in found.hits if hit.start >= start}
    said = bool(cast.language.people_pronouns) and "speech" in near and near.isdisjoint(("carry", *SOURCES))
    if said and find_shown_author(passage, cast):
        return False  # asked what she made of it, she said just what her post says
    return (said or (replies and "post" not in kinds)) and is_questioned(passage, cast)


def _go_on_beside(before: Found, passage: Passage) -> Speaker | None:
    """Return whose words go on that stand alone behind others of the paragraph, which only a post beside tells."""
    same = before.passage.parts[-1].block == passage.block
    return name_speaker(before.speaker, "run") if same else None


def _is_same(a: Speaker | None, b: Speaker, language: Language) -> bool:
    return a is not None and bool(a.name and b.name) and is_same_name(a.name or "", b.name or "", language.titles)


def _attribute_all(passages: Sequence[Passage], cast: Cast) -> list[tuple[Passage, Attribution]]:
    found: list[tuple[Passage, Attribution]] = []
    spoke: list[str | None] = [None]
    poster: str | None = None
    posters: list[str] = []
    people: set[str] = set()
    for passage in passages:
        near = None
        if found and found[-1][0].parts[-1].block == passage.block:
            before = found[-1][1].speaker
            near = before.name if before else None
        last = poster if poster and goes_on_with_post(passage, cast) else _last_speaker(passage, cast, spoke, posters)
        last = near if found and is_of_body(found[-1][1]) and near else last
        attribution = attribute(passage, cast, last, near, found[-1] if found else None)
        attribution = name_ascribed(name_body(attribution, passage, cast, people), passage, cast)
        if (
            attribution.speaker
            and attribution.speaker.name
            and find_pronoun(passage, cast) in cast.language.people_pronouns
        ):
            people.add(attribution.speaker.name)
        if (
            near
            and is_of_body(attribution)
            and (is_of_body(found[-1][1]) or points_at_body(attribution, passage, cast))
        ):
            attribution = attribution._replace(speaker=found[-1][1].speaker)  # the council and "the parents" of it
        if found and _goes_on_with_body(found[-1][1], attribution, last):
            attribution = attribution._replace(speaker=found[-1][1].speaker)
        if found and hangs_on_verb_behind(*found[-1], passage, attribution, cast):
            attribution = attribution._replace(speaker=found[-1][1].speaker)
        if found and goes_on_with_nobody(*found[-1], passage, attribution, cast):
            attribution = attribution._replace(speaker=None)
        if found and (
            goes_on_with_kin(passage, found[-1], attribution) or goes_on_in_place(passage, found[-1], attribution, cast)
        ):
            attribution = attribution._replace(speaker=found[-1][1].speaker, hits=found[-1][1].hits)
        if near and goes_on_with_guess(*found[-1], attribution, cast):
            attribution = attribution._replace(speaker=found[-1][1].speaker)
        found.append((passage, attribution))
        if attribution.speaker and not is_of_body(attribution):
            spoke.append(attribution.speaker.name)
            if any(hit.kind in SOURCES for hit in attribution.hits):
                poster = attribution.speaker.name or poster
                posters = [*posters, poster] if poster else posters
    return found


def _goes_on_with_body(before: Attribution, found: Attribution, last: str | None) -> bool:
    """Tell whether words that nothing attributes go on with those of a body without a name: `last` spoke before it."""
    return is_of_body(before) and found.orphan and (found.speaker is None or found.speaker.name == last)


def _last_speaker(passage: Passage, cast: Cast, spoke: Sequence[str | None], posters: Sequence[str]) -> str | None:
    """Return who spoke last, of those whom the words around a quotation can mean: in the answer of a "rider" not who
    spoke last, of "the mayoress who tweets" rather who did before.
    """
    verbs = (*cast.cues_in(passage.lead), *cast.cues_in(passage.tail))
    described = find_description(passage, cast, verbs)
    recent = spoke[: -_MOST_PEOPLE - 1 : -1]
    if recent and any(is_bare_reply(hit, cast) for hit in verbs):
        return next((name for name in posters[: -_MOST_PEOPLE - 1 : -1] if name != recent[0]), recent[0])
    if described:
        replies = any(hit.kind == "reply" for hit in verbs)
        known = [name for name in posters[: -_MOST_PEOPLE - 1 : -1] if not (replies and name == recent[0])]
        recent = [*known, *recent] if replies or any(hit.kind == "post" for hit in verbs) else recent
    word = find_pronoun(passage, cast) or described
    return next((name for name in recent if name is None or not cast.sexes.is_other(name, verbs, word)), None)


def _find_neighbour(found: Sequence[Found], cited: Sequence[bool], i: int, cast: Cast) -> str | None:
    """Return who opens the sentence of words that nothing attributes, if a post of theirs is cited right beside:
    Ida Rehm holds the law for “better than most”. Perfect it is not, “nobody says so”, she wrote.
    """
    one = found[i]
    if one.attribution.speaker or not cast.language.cased:
        return None
    beside = [k for k in (i - 1, i + 1) if 0 <= k < len(found) and found[k].passage.block == one.passage.block]
    posters = [found[k].speaker for k in beside if cited[k]]
    opener = find_opener(one.passage, cast) if any(posters) else None
    return opener if opener in posters else None


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


def _describe(
    one: Found, article: Article, nearest: _Nearest, holders: Holders, cast: Cast, language: Language
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
        days=stated_days(one, article, cast),
        posts=posts,
        beside=beside,
        platform=_named_platform(one.attribution.hits, language),
        occasion=one.elsewhere,
        disowned=is_disowned(one, holders, cast) or is_denied(one.passage, cast),
        near=_named_near(one, article, cast),
        account=any(hit.text in language.account_nouns for hit in one.attribution.hits),
        unbalanced=any(part.unbalanced for part in one.passage.parts),
        language=language.code,
        tongue=find_tongue(article.text, (one.passage.lead, one.passage.tail), language),
        published=article.published_day,
    )


def _named_near(one: Found, article: Article, cast: Cast) -> tuple[str, ...]:
    """Return whom the quotation's paragraph names, those behind a headline, and the one above where it may tell of
    the speaker.
    """
    passage, speaker = one.passage, one.attribution.speaker
    first = passage.block - (speaker is not None and speaker.evidence in _FROM_ABOVE)
    start = article.blocks[max(0, first)].span.start
    last = passage.parts[-1].block
    if article.blocks[last].kind in ("headline", "standfirst"):
        last = min(last + _TOLD_BLOCKS, len(article.blocks) - 1)  # whom a headline hints at the text names first
    return cast.people_in(Span(start, article.blocks[last].span.end))[:_MOST_PEOPLE]


def _named_platform(hits: Sequence[Hit], language: Language) -> str | None:
    named = next((hit.text for hit in hits if hit.kind == "platform"), None)
    return language.platform_names.get(named) if named else None
