"""Whose words, answer or post it is: possessives and what names the author of a post."""

import re
from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.names import Name, is_possessive
from tweetcite.quotes.attribution import Speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold, is_unspaced

_LONGEST_ENDING = 6
_PAIR = 2
_NEAR_ANSWER = 5
_GENITIVE = re.compile(r"\A['’]s?")
_OWNED = re.compile(r"['’]s?\s?:\s*")
_OWNER = re.compile(r"(?:の|的|의)\s?\Z")


def find_possessor(passage: Passage, cast: Cast, noun: Hit | None) -> Speaker | None:
    """Return whose answer, post or words these are: “Ms Rask’s answer:”, “the post by X”."""
    found = None if _is_subject_of_words(passage, cast) else find_possessor_in(passage.lead, cast)
    if found or not noun:
        return found
    text = cast.article.text
    owner = _find_genitive(passage, cast, noun)
    if owner:
        return owner
    within = passage.lead if passage.lead.start <= noun.start < passage.lead.end else passage.tail
    behind = cast.names_in(Span(noun.end, min(noun.end + 40, max(noun.end, within.end))))
    between = [fold(word) for word in text[noun.end : behind[0].span.start].split()] if behind else []
    linked = behind and len(between) <= _PAIR and _links_author(between, cast.language)
    linked = linked and "," not in text[noun.end : behind[0].span.start]  # in a tweet since deleted, Bo Tarn had called
    if linked and not is_answered(noun, passage, cast):
        return Speaker(cast.fullest(behind[0].text), "by-line")
    return None


def is_answered(noun: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether a post is what somebody answers: tweeted in response to a tweet by Bo Tarn: “…”."""
    language, text = cast.language, cast.article.text
    words = [fold(word) for word in cast.words(text[passage.lead.start : noun.start])][-_NEAR_ANSWER:]
    leads = language.prepositions | language.mediums
    at = max((i for i, word in enumerate(words) if i and word in leads), default=0)
    if not at:
        return False
    start = text.rfind(words[at - 1], passage.lead.start, noun.start)
    verb = any(hit.kind in ATTRIBUTING and hit.start <= start < hit.end for hit in cast.cues_in(passage.lead))
    aimed = words[at] in language.viewpoints or (verb and words[at] not in language.mediums)
    return aimed or words[at - 1] in language.reply_nouns


def _links_author(words: Sequence[str], language: Language) -> bool:
    """Tell whether words between a noun for a post and a name make it its author: not "in a tweet she praised Okafor",
    nor "in a tweet for Okafor", nor "in tweets that Okafor's club".
    """
    authors = language.agents | language.origins | language.genitives | language.mediums
    governs = bool(words) and bool(language.origins) and words[0] in language.prepositions - authors
    return (language.subjects | language.complements).isdisjoint(words) and not governs


def _is_subject_of_words(passage: Passage, cast: Cast) -> bool:
    """Tell whether the words go on with a clause that somebody says, and what is owned is its subject: Okello wrote
    that Tarn's word “will do for me”.
    """
    text, language, lead = cast.article.text, cast.language, passage.lead
    hits = cast.cues_in(lead)
    verb = next((hit for hit in hits if hit.kind in ATTRIBUTING), None)
    if verb is None or hits[-1].end < len(text[: lead.end].rstrip()) or hits[-1] == verb:
        return False
    following = word_pattern(language).search(text, verb.end, lead.end)
    told = following is not None and fold(following.group()) in language.complements
    return told and text[passage.parts[0].inner.start].islower()


def _find_genitive(passage: Passage, cast: Cast, noun: Hit) -> Speaker | None:
    """Return who owns the post whose noun stands behind its words: Bakan Sertel'in attığı “…” tweeti."""
    text, language = cast.article.text, cast.language
    if not language.cased and passage.lead.start <= noun.start < passage.lead.end:
        names = cast.names_in(Span(passage.lead.start, noun.start))
        owned = names and _is_genitive(text[names[-1].span.end : noun.start], language.titles)
        return Speaker(cast.fullest(names[-1].text), "possessive") if owned else None
    if not language.genitive or noun.start < passage.tail.start or text[passage.tail.start : noun.start].strip():
        return None
    owners = [
        n for n in cast.names_in(passage.lead) if re.match(language.genitive, text[n.span.end :][:_LONGEST_ENDING])
    ]
    return Speaker(cast.fullest(owners[-1].text), "possessive") if owners else None


def _is_genitive(gap: str, titles: frozenset[str]) -> bool:
    """Tell whether nothing but a title and the mark of an owner stands between a name and a noun: 樋渡医師の投稿."""
    bare = _OWNER.sub("", gap).strip()
    return gap != "" and (not bare or fold(bare) in titles) and (gap != bare or is_unspaced(bare))


def _find_speech(span: Span, cast: Cast) -> Speaker | None:
    """Return whose statement a sentence names, where an ending makes the owner: Sertel'in açıklaması şöyle."""
    text, language = cast.article.text, cast.language
    for hit in cast.cues_in(span) if language.genitive else ():
        names = cast.names_in(Span(span.start, hit.start)) if hit.kind == "voice" else ()
        ending = re.match(language.genitive, text[names[-1].span.end : hit.start]) if names else None
        if ending and not text[names[-1].span.end + ending.end() : hit.start].strip():
            return Speaker(cast.fullest(names[-1].text), "possessive")
    return None


def _find_content(span: Span, owner: Name, cast: Cast) -> Speaker | None:
    """Return of whose thought or word a clause right before a quotation tells: Tarn's suspicion that “…”."""
    text = cast.article.text[owner.span.end : span.end]
    words = [fold(word) for word in cast.words(_GENITIVE.sub("", text))]
    told = len(words) == _PAIR and words[-1] in cast.language.complements
    told = told or (len(words) == 1 and text.endswith(", ") and cast.article.text[span.end + 1].islower())
    return Speaker(cast.fullest(owner.text), "possessive") if told else None


def find_predicate_owner(passage: Passage, cast: Cast) -> Speaker | None:
    """Return whose the sentence says the words to be: “…,” was Tarn's opening line."""
    text, language = cast.article.text, cast.language
    names = cast.names_in(passage.tail)
    words = cast.words(text[passage.tail.start : names[0].span.start]) if names and language.cased else []
    told = len(words) == 1 and fold(words[0]) in language.tenses and is_possessive(text, names[0])
    return Speaker(cast.fullest(names[0].text), "possessive") if told else None


def find_possessor_in(span: Span, cast: Cast) -> Speaker | None:
    text = cast.article.text
    days = cast.language.weekdays.keys() | cast.language.months.keys()
    names = [n for n in cast.names_in(span) if is_possessive(text, n) and fold(n.text) not in days]
    if not names:
        return _find_speech(span, cast)
    content = _find_content(span, names[-1], cast)
    if content:
        return content
    if _OWNED.fullmatch(text[names[-1].span.end : span.end]):
        return Speaker(cast.fullest(names[-1].text), "possessive")  # the words were Okafor's: “…”
    for hit in reversed(cast.cues_in(span)):
        for name in reversed(names) if hit.kind in ("noun", "voice", "reply", "platform") else ():
            gap = text[name.span.end : hit.start]
            if 0 < len(gap) <= 30 and len(gap.split()) <= 3:
                return Speaker(cast.fullest(name.text), "possessive")
    return None


def find_poster(passage: Passage, cast: Cast, lead: Sequence[Hit]) -> Speaker | None:
    """Return who opens a sentence that names the place of its words, where verbs come last: X, hesabından “…” dedi;
    in scripts without capitals also whom a headline names before its words.
    """
    language = cast.language
    placed = [hit for hit in lead if hit.kind in ("post", "noun", "platform")]
    headed = not language.cased and cast.article.blocks[passage.block].kind == "headline"
    if not (headed or (placed and (language.verb_final or not language.cased))):
        return None
    names = cast.names_in(Span(passage.lead.start, placed[0].start if placed else passage.lead.end))
    subject = next((name for name in names if not cast.is_object(name)), None)
    return Speaker(cast.fullest(subject.text), "sentence" if placed else "guess") if subject else None
