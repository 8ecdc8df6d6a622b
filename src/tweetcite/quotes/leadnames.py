"""Which names before a verb can be its subject: Bo Tarn, of the mayor's office, tweeted: “…”."""

import re
from collections.abc import Sequence

from tweetcite.model import Span
from tweetcite.names import Name, is_possessive
from tweetcite.quotes.attribution import Speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.clauses import (
    cut_clause_behind,
    drop_relative,
    find_institution,
    keep_beside_verb,
    pick_described,
)
from tweetcite.quotes.cues import Hit
from tweetcite.quotes.modifiers import drop_modifiers, skip_opening
from tweetcite.quotes.phrases import is_utterance
from tweetcite.quotes.postholders import is_right_behind
from tweetcite.quotes.subjects import HANDLE, is_told
from tweetcite.text import fold_word, is_unspaced

_LONGEST_OFFICE = 3
_LONGEST_ENDING = 6
_LONGEST_SOURCE = 40
_OWNING = ("的", "の")


def names_before(passage: Passage, cast: Cast, verb: Hit | None, span: Span) -> list[Name]:
    """Return the names before a verb that can be its subject: no owners, and none of a clause about the subject."""
    text, language = cast.article.text, cast.language
    names = [n for n in cast.names_in(span) if not is_possessive(text, n) and not _is_in_brackets(n, span, text)]
    if language.genitive and names:
        # Sertel'in paylaşımına yanıt veren Bo Tarn: behind the owner stands the subject
        led = cast.names_in(passage.lead)
        owners = [n for n in led if re.match(language.genitive, text[n.span.end :][:_LONGEST_ENDING])]
        free = [n for n in led if n not in owners and not any(_is_place_of(n, owner, cast) for owner in owners)]
        names = free or owners or names
    if not language.cased and len(names) > 1:
        names = [
            n for n in names if text[n.span.end : n.span.end + 1] not in _OWNING
        ] or names  # 转发柏启明的帖子并写道
    if not language.cased and not is_unspaced(text[span.start : span.start + 1]) and len(names) > 1:
        names = _drop_owners(names, span, cast) or names  # ردت هولم على تغريدة تارن قائلة
    if language.cased and language.verb_final and not language.genitive and len(names) > 1:
        names = _drop_owners(names, span, cast) or names  # di bersiva twîta Tarn de
    if verb is None:
        main = skip_opening(span, cast)
        return [n for n in names if n.span.start >= main.start]
    return drop_relative(names, span, cast) if language.cased else keep_beside_verb(names, verb, text)


def _drop_owners(names: Sequence[Name], span: Span, cast: Cast) -> list[Name]:
    """Return names without those right behind a noun for a post, which is theirs."""
    nouns = [hit.end for hit in cast.cues_in(span) if hit.kind in ("noun", "reply")]
    return [n for n in names if not any(is_right_behind(n, end, cast) for end in nouns)]


def _is_in_brackets(name: Name, span: Span, text: str) -> bool:
    """Tell whether a name only says in brackets where somebody is from: Bo Tarn (Labour, Larkin East) wrote."""
    opened = text.rfind("(", span.start, name.span.start)
    closed = text.find(")", name.span.end, span.end)
    return opened >= 0 and closed >= 0 and ")" not in text[opened : name.span.start]


def _is_place_of(name: Name, holder: Name, cast: Cast) -> bool:
    """Tell whether a name is where the office is that somebody behind it holds: Karataş Köyü muhtarı Bo Tarn."""
    gap = cast.article.text[name.span.end : holder.span.start]
    words = [fold_word(word) for word in cast.words(gap)]
    return 0 < len(words) <= _LONGEST_OFFICE and words[-1] in cast.language.titles and "," not in gap


def find_named(
    passage: Passage, cast: Cast, verb: Hit | None, span: Span, names: Sequence[Name], phrase: str | None
) -> Speaker | None:
    """Return who is named before a verb, by name or handle, or else behind it."""
    text = cast.article.text
    subjects = [n for n in names if not cast.is_object(n)]
    said = phrase is not None and is_utterance(cast.words(phrase), cast.language)
    sourced = verb is not None and bool(names) and _is_source(names[0], verb, cast)
    behind = (
        None if (subjects and not sourced) or not verb else named_behind(verb, passage, cast) if said or names else None
    )
    if behind:
        return behind
    headed = cast.article.blocks[passage.block].kind == "headline" and not cast.cues_in(passage.lead)
    if not verb and not subjects and headed:
        return None
    if names and (subjects or not phrase or said):
        known = subjects or names
        known = drop_modifiers(known, cast) if cast.language.office_links else known
        subject = pick_described(text, known, verb, cast.language) if verb else known[0]
        # whoever is only spoken to, or of, accuses nobody
        evidence = ("lead" if verb else "colon") if subjects else "guess"
        return find_institution(subject, verb, cast) or Speaker(cast.fullest(subject.text), evidence)
    handle = list(HANDLE.finditer(text, span.start, span.end))
    if handle:
        return Speaker(handle[-1].group(0), "handle")
    return _inverted(passage, cast, verb) if verb and not subjects else None


def _is_source(name: Name, verb: Hit, cast: Cast) -> bool:
    """Tell whether a phrase for a source governs a name, behind which the verb stands before its subject: Laut Bo Tarn
    schrieb Ida Holm.
    """
    text, language = cast.article.text, cast.language
    before = cast.cues_in(Span(max(0, name.span.start - _LONGEST_SOURCE), name.span.start))
    led = bool(before) and before[-1].text in language.source_phrases and before[-1].end + 1 == name.span.start
    return led and language.verb_second and text[name.span.end : verb.start] == " "


def named_behind(verb: Hit, passage: Passage, cast: Cast) -> Speaker | None:
    """Return the subject behind its verb: in a post on X answered Ines Okafor; al mensaje de Varga respondió Okafor."""
    named = cast.names_in(cut_clause_behind(verb, passage, cast))
    return Speaker(cast.fullest(named[0].text), "inverted") if named and not cast.is_object(named[0]) else None


def _inverted(passage: Passage, cast: Cast, verb: Hit) -> Speaker | None:
    """Return the name behind a verb that follows its adverbial at once: „Auf Bluesky schrieb Ines Okafor: …“."""
    text = cast.article.text
    places = [h for h in cast.cues_in(Span(passage.lead.start, verb.start)) if h.kind in ("noun", "platform")]
    apart = " ," if cast.language.verb_second else " "  # Auf X, dem früheren Twitter, schrieb Ines Okafor
    if not places or text[places[-1].end : verb.start].strip(apart):
        return None
    names = [n for n in cast.names_in(cut_clause_behind(verb, passage, cast)) if not is_told(n, cast)]
    if not names or len(text[verb.end : names[0].span.start].split()) > 2:
        return None
    return Speaker(cast.fullest(names[0].text), "inverted")


def opens_as_adverb(name: Name, passage: Passage, cast: Cast) -> bool:
    """Tell whether a capital only opens the sentence, for a word that is nobody's name: Smalend schreef hij."""
    opens = cast.language.verb_second and name.span.start == passage.sentence.start and " " not in name.text
    return opens and cast.fullest(name.text) == name.text
