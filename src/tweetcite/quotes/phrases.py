"""Nouns that may describe a person: the mayor, her colleague, die Sprecherin."""

import re
from collections.abc import Sequence
from itertools import pairwise

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.collectives import base_of
from tweetcite.quotes.cues import Hit, find_phrases
from tweetcite.quotes.unmarked import bare_word
from tweetcite.quotes.words import LAST_WORD, word_pattern
from tweetcite.text import fold, fold_word

LONGEST_OWNER = 40
_NEAR = 2


_LONGEST_SUBJECT = 400
_DESCRIBING = re.compile(r"\s*(?:(?:(?:\w\.){2,}|[\w'’\-]+)\s*){1,4}")


def beginning(span: Span) -> Span:
    """Return as much of a stretch as a subject can stand in."""
    return Span(span.start, min(span.end, span.start + _LONGEST_SUBJECT))


def find_phrase(text: str, span: Span, language: Language) -> str | None:
    """Return the first description of a stretch ("the health secretary", "one councillor")."""
    span = beginning(span)
    if not language.cased:
        opened = find_phrases(text, span.start, span.end, language.indefinite)
        hearers = tuple(language.hearers) or ("\0",)
        return next(
            (
                word
                for word, start, end in opened
                if not text.startswith(hearers, end) and not _is_another_post(text, start, language)
            ),
            None,
        )
    word = ""
    for match in word_pattern(language).finditer(text, span.start, span.end):
        before, word = word, fold_word(match.group())
        owned = word in language.possessives
        governed = before in language.prepositions | language.mediums
        if owned and (governed or _opens_clause(text, match.end(), span, language)):
            continue  # "in her account", "told her that"
        opens = owned or word in language.definite or word in language.indefinite
        if opens and not owned and _precedes_auxiliary(text, match.end(), span, language):
            continue  # gli ha fatto notare
        if opens and not _is_time(text, match, span, language):
            rest = _DESCRIBING.match(text, match.end(), span.end)
            led = rest is not None and before in language.mediums
            if (
                rest
                and led
                and (_is_network(rest.group(), language) or not is_utterance(rest.group().split(), language))
            ):
                continue  # en la misma red
            if rest or owned or word in language.indefinite or not has_articles(language):
                return match.group() + (rest.group() if rest else "")
    return None


def find_description(passage: Passage, cast: Cast, verbs: Sequence[Hit]) -> str:
    """Return the article of the description by which the words around a quotation call its speaker (the mayor wrote),
    empty where they name or call nobody.
    """
    for span in (passage.tail, passage.lead):
        if not any(span.start <= hit.start < span.end for hit in verbs):
            continue
        phrase = find_phrase(cast.article.text, span, cast.language)
        words = cast.words(phrase) if phrase and not cast.names_in(span) else []
        return fold_word(words[0]) if words else ""
    return ""


def _opens_clause(text: str, at: int, span: Span, language: Language) -> bool:
    """Tell whether what looks like a possessive is who was told something."""
    following = word_pattern(language).search(text, at, span.end)
    return following is not None and fold_word(following.group()) in language.complements


def _precedes_auxiliary(text: str, at: int, span: Span, language: Language) -> bool:
    """Tell whether what looks like an article is a pronoun before its verb."""
    following = word_pattern(language).search(text, at, span.end)
    return following is not None and fold_word(following.group()) in language.auxiliaries & language.tenses


def _is_another_post(text: str, at: int, language: Language) -> bool:
    """Tell whether "another" stands behind a noun for a post, and means nobody: توییت دیگری."""
    before = LAST_WORD.search(text, max(0, at - LONGEST_OWNER), at)
    key = fold_word(before.group(1)) if before else ""
    return key in language.post_nouns or bare_word(key, language) in language.post_nouns


def has_articles(language: Language) -> bool:
    """Tell whether articles open a description, not the names of offices."""
    return not (language.place_endings or language.office_links)


def _is_time(text: str, article: "re.Match[str]", span: Span, language: Language) -> bool:
    """Tell whether an article opens a day or a time rather than a person: `escribió el martes`, `an hour later`, `eine
    halbe Stunde später`.
    """
    following = word_pattern(language).search(text, article.end(), span.end)
    word = fold_word(following.group()) if following else ""
    measured = word_pattern(language).search(text, following.end(), span.end) if following else None
    if measured and fold_word(measured.group()) in language.times and fold_word(article.group()) in language.indefinite:
        return True
    if (
        word in language.times
        or word in language.weekdays
        or word in language.months
        or (word[:1].isdigit() and "-" not in word)
    ):
        return True
    return f"{fold(article.group())} {word}" in language.relative_days


def _is_network(words: str, language: Language) -> bool:
    """Tell whether a description is of where posts stand: sur le réseau social X."""
    first, second, *_ = (*(fold_word(word) for word in words.split()), "", "")
    return first in language.networks or f"{first} {second}" in language.networks


def is_owned(phrase: str, language: Language) -> bool:
    """Tell whether a description begins with whose somebody or something is: "her lawyer"."""
    return fold(phrase.split()[0]) in language.possessives


def is_holder(phrase: str, language: Language) -> bool:
    """Tell whether a description is of a body or of who holds an office: the council, la maire sortante."""
    article, *words = (fold_word(word) for word in phrase.split())
    near = words[:_NEAR]
    return article in language.definite and any(w in language.titles or base_of(w, language) for w in near)


def is_utterance(words: Sequence[str], language: Language) -> bool:
    """Tell whether a description names what was said or posted rather than who did."""
    keys = [fold_word(word) for word in words]
    ends = language.prepositions - language.genitives
    end = next((i for i, key in enumerate(keys) if i > 1 and key in ends), len(keys))
    nouns = language.post_nouns | language.account_nouns | language.voice_nouns | language.reply_nouns
    pairs = (f"{a} {b}" for a, b in pairwise(keys[:end]))
    return any(key in nouns for key in (*keys[:end], *pairs))
