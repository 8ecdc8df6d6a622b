"""Papers, stations and bodies that were told something: told the Ledger, au « Courrier », сказал «Вестнику»."""

import re

from tweetcite.model import Span
from tweetcite.namesakes import name_words
from tweetcite.quotes.attribution import Attribution
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.words import OPENERS, word_pattern
from tweetcite.text import fold_word

_MOST_WORDS = 8
_LEAST_CAPITALS = 3
_PLURAL = frozenset("les los las gli os as".split())
"""Articles of many, whom one addresses: dijo a los Verdes."""
_LEFT = 60
_TITLE = re.compile(r"\s?[“\"‘«„]\s?[^\W\d_a-zà-öø-ÿа-яёіїєґ][^“”\"‘’«»„.!?:]{1,30}[”\"’»“]")
"""A few words in marks that begin with a capital: the name of a paper."""
_NAME = re.compile(r"\s?([^\W\d_a-zà-öø-ÿа-яёіїєґ][\w&’'.-]*(?:\s[^\W\d_a-zà-öø-ÿа-яёіїєґ][\w&’'-]*){0,3})")
_MARKED_BEHIND = re.compile(r"[“\"«][^“”\"«»]{1,30}[”\"»]\s*\Z")
_FEW = 2
_OWNING = ("ого", "его", "ego")
"""Endings of a Slavic adjective in the genitive."""
_STOPS = re.compile(r"[,;:—–(]")


def tells_paper(passage: Passage, found: Attribution, cast: Cast) -> bool:
    """Tell whether a verb of saying has a paper, a station or a body for its hearer: what is told there is no post."""
    cue, lead = found.cue, passage.lead
    if not cast.language.cased:
        return _follows_paper(passage, cast)
    if cue is None or cue.kind != "speech":
        return False
    led = cue.end <= lead.end
    if _has_hearer(Span(cue.start, lead.end if led else passage.tail.end + _LEFT), cast):
        return True
    return led and _has_hearer(Span(lead.start, cue.start), cast)


def is_of_paper(found: Attribution, cast: Cast) -> bool:
    """Tell whether a paper is the subject of a verb of writing: what „Bote“ or Gazeta Rzeczna writes is no post."""
    cue, speaker, language = found.cue, found.speaker, cast.language
    if cue is None or cue.kind != "write" or speaker is None or not speaker.name or not language.cased:
        return False
    if speaker.evidence == "paper":
        return True
    if speaker.evidence != "inverted" or speaker.name in cast.authors:
        return False
    own = (name for name in cast.names_in(Span(cue.end, cue.end + _LEFT)) if cast.fullest(name.text) == speaker.name)
    named = next(own, None)
    if named is not None and cast.article.text[named.span.start - 1] in OPENERS:
        return True
    media = language.papers | language.agencies
    return any(word in media or word == "post" for word in name_words(speaker.name)[-_FEW:])


def _follows_paper(passage: Passage, cast: Cast) -> bool:
    """Tell whether the name of a paper in marks stands between who was told and the words: لصحيفة «الوادي»: «…»,
    对《山谷报》说：“…”.
    """
    text, lead, tail = cast.article.text, passage.lead, passage.tail
    if any(f"{hearer}《" in span.slice(text) for hearer in cast.language.hearers for span in (lead, tail)):
        return True
    before = text[max(0, lead.start - _LEFT) : lead.start]
    named = _MARKED_BEHIND.search(before)
    if named is None or len(lead.slice(text).split()) > _FEW:
        return False
    start = lead.start - len(before) + named.start()
    told = cast.cues_in(Span(max(0, start - _LEFT), start))
    return any(hit.kind == "occasion" and not text[hit.end : start].strip() for hit in told)


def _has_hearer(span: Span, cast: Cast) -> bool:
    """Tell whether one of the first words of a stretch leads to a paper."""
    text = cast.article.text
    last = span.start
    for i, match in enumerate(word_pattern(cast.language).finditer(text, span.start, span.end)):
        gap = text[last : match.start()]
        if i == _MOST_WORDS or _STOPS.search(gap) or any(mark in gap for mark in OPENERS):
            return False
        last = match.end()
        if _leads_to_paper(match, span.end, cast):
            return True
    return False


def _leads_to_paper(word: "re.Match[str]", end: int, cast: Cast) -> bool:
    text, language = cast.article.text, cast.language
    key, start = fold_word(word.group()), word.end()
    fused = key in language.fused_hearers
    if key in (language.mediums or language.prepositions) and _is_station(start, end, cast):
        return True
    if not (fused or key in language.hearers or key in language.telling):
        # сказал Кулешов «Вестнику», сказал мэр «Вестнику»; not пообещал партии «Яблоко»
        subject = word.group()[0].isupper() or key in language.titles | language.speech_verbs
        bare = bool(language.name_endings) and subject and key not in language.prepositions
        named = _TITLE.match(text, start, start + _LEFT) if bare else None
        return named is not None and not (key in language.titles and _is_of_office(named, cast))
    following = word_pattern(language).search(text, start, min(end, start + _LEFT))
    article = following is not None and fold_word(following.group()) in language.definite - _PLURAL
    if following and article and not text[start : following.start()].strip():
        start = following.end()
    if _TITLE.match(text, start, start + _LEFT):
        return True
    name = _NAME.match(text, start, min(end, start + _LEFT))
    return name is not None and _is_paper(name, cast, article=article or fused)


def _is_of_office(named: "re.Match[str]", cast: Cast) -> bool:
    """Tell whether a name in marks behind an office is the party or the house of who holds it, and no hearer: депутат
    «Северного пути» Лев Кулешов.
    """
    words = [fold_word(word) for word in named.group().strip('„“”"‘’«» ').split()]
    behind = next(iter(cast.names_in(Span(named.end(), named.end() + _FEW))), None)
    owned = any(word.endswith(_OWNING) for word in words)
    return behind is not None or owned or not words[-1].endswith(cast.language.hearer_endings or "")


def _is_station(start: int, end: int, cast: Cast) -> bool:
    """Tell whether the name of a station follows, in which something was said: en Radio Norte, su Rai Uno, im ZDF; a
    single word may be a country (en France).
    """
    name = _NAME.match(cast.article.text, start, min(end, start + _LEFT))
    words = name[1].rstrip(".").split() if name else []
    whole = len(words) > 1 or any(word.isupper() for word in words)
    return whole and fold_word(words[0]) in cast.language.agencies


def _is_paper(found: "re.Match[str]", cast: Cast, *, article: bool) -> bool:
    """Tell whether a name is nobody's whom the article knows: it has an article before it, or is in capitals."""
    name, language = found.group(1), cast.language
    words = name_words(name)
    if words and words[0] in language.definite:
        article, words = True, words[1:]  # a El Faro
    names = (other for other in cast.names if not other.span.overlaps(Span(*found.span(1))))
    people = (other for other in names if other.titles or " " in other.text)
    persons = {word for full in (*cast.authors, *(other.text for other in people)) for word in name_words(full)}
    if not words or words[0] in persons or words[0] in language.titles | language.platform_names.keys():
        return False
    if any(word in language.collectives or word in language.titles for word in words):
        return False  # à la Commission, al Partido Popular: whom a post can address as well
    heads = {words[0], fold_word(name.split()[0])}
    if not heads.isdisjoint(language.agencies | language.papers):
        return True
    capitals = len(name) >= _LEAST_CAPITALS and name.isupper()
    return (article and not language.articled_names) or capitals or (article and len(words) > 1)
