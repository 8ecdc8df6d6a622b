"""The language in which a post was written, where the article says so: wrote in German, publicó en catalán."""

from itertools import islice

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold_word

_REACH = 2
"""Words between the preposition and the language: in her native Tamil."""


def find_tongue(text: str, spans: tuple[Span, ...], language: Language) -> str | None:
    """Return the code of another language than the article's that the words around a quotation name for it."""
    for span in spans if language.tongues else ():
        words = list(word_pattern(language).finditer(text, span.start, span.end))
        keys = [fold_word(word.group()) for word in words]
        for i, key in enumerate(keys):
            code = language.tongues.get(key)
            led = language.mediums.intersection(keys[max(0, i - 1 - _REACH) : i])
            if code and code != language.code and led and not _describes(text, words[i].end(), language):
                return code
    return None


def _describes(text: str, end: int, language: Language) -> bool:
    """Tell whether a noun follows that the word only describes: in German newspapers."""
    following = next(islice(word_pattern(language).finditer(text, end), 1), None)
    if following is None or text[end : following.start()] != " " or not following.group()[0].islower():
        return False
    known = language.function_words | language.prepositions | language.mediums | language.subjects
    return fold_word(following.group()) not in known | language.complements
