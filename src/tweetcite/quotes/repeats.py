"""Words that a headline takes from a quotation of the text: there they have their speaker and their post."""

from collections.abc import Sequence
from dataclasses import replace

from tweetcite.languages import Language
from tweetcite.model import Article
from tweetcite.names import is_same_name
from tweetcite.quotes.found import Found
from tweetcite.text import index_words

_HEADS = ("headline", "standfirst")
_LEAST = 2
"""Words of weight: fewer may be anyone's."""
_NAMED = frozenset({"lead", "same-sentence", "inverted", "closing", "colon", "colon-behind", "handle", "possessive"})
"""Evidence for a speaker whom the headline names itself."""


def adopt_repeated(
    found: Sequence[Found], cited: Sequence[bool], article: Article, language: Language
) -> tuple[list[Found], list[bool]]:
    """Give a headline's words the speaker and the source of the cited quotation of the text which holds them.

    Whom the headline names as their speaker, and another occasion that it names, stay.
    """
    adopted, marked = list(found), list(cited)
    bodies = [(one, index_words(one.text)) for one, is_cited in zip(found, cited, strict=True) if is_cited]
    for i, one in enumerate(found):
        if article.blocks[one.passage.block].kind not in _HEADS or one.elsewhere:
            continue
        words = index_words(one.text)
        if sum(word not in language.function_words for word in words) < _LEAST:
            continue
        whole = next((body for body, known in bodies if body is not one and _holds(known, words)), None)
        if whole and (not _is_of_named(one) or _is_same(one, whole, language)):
            adopted[i] = replace(one, attribution=one.attribution._replace(speaker=whole.attribution.speaker))
            marked[i] = True
    return adopted, marked


def _is_of_named(one: Found) -> bool:
    speaker = one.attribution.speaker
    return speaker is not None and speaker.name is not None and speaker.evidence in _NAMED


def _is_same(one: Found, other: Found, language: Language) -> bool:
    named = one.speaker and other.speaker
    return bool(named) and is_same_name(one.speaker or "", other.speaker or "", language.titles, language.name_endings)


def _holds(whole: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether some words follow each other in others."""
    n = len(words)
    return any(list(whole[i : i + n]) == list(words) for i in range(len(whole) - n + 1))
