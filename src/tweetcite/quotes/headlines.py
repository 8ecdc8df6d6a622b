"""Names of which a headline makes more than they are, as every word in it may have a capital."""

from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.model import Article, Span
from tweetcite.names import Name
from tweetcite.quotes.forms import begins_within
from tweetcite.spelling import knows_word

_PAIR = 2


def cut_headline_adjectives(names: Sequence[Name], article: Article, language: Language) -> list[Name]:
    """Cut the adjective with which a headline opens from the last name of somebody whom the text names in full: Defiant
    Tarn, of Bo Tarn. A name that the text has too is another of the family: Faith Tarn.
    """
    heads = [block.span for block in article.blocks if block.kind == "headline"]
    told = [name for name in names if not begins_within(name.span, heads)]
    whole = {name.text for name in told if " " in name.text}
    lasts = {full.rpartition(" ")[2] for full in whole}
    return [
        _cut(name)
        if name.opens_sentence and _is_described(name, lasts, language) and name.text not in whole and _in(name, heads)
        else name
        for name in names
    ]


def _in(name: Name, heads: Sequence[Span]) -> bool:
    return begins_within(name.span, heads)


def _is_described(name: Name, lasts: set[str], language: Language) -> bool:
    words = name.text.split(" ")
    known = len(words) == _PAIR and words[1] in lasts and words[0].isalpha()
    return known and knows_word(words[0].lower(), language.code) is True


def _cut(name: Name) -> Name:
    last = name.text.rpartition(" ")[2]
    return Name(last, Span(name.span.end - len(last), name.span.end), name.titles, name.opens_sentence)
