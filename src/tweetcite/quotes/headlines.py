"""Names of which a headline makes more than they are, as every word in it may have a capital."""

from collections import Counter
from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.model import Article, Span
from tweetcite.names import Name
from tweetcite.quotes.forms import begins_within
from tweetcite.spelling import knows_word
from tweetcite.text import fold_word

_PAIR = 2
_SUFFIXES = frozenset("jr sr ii iii iv".split())
_BUILT = ("ant", "ing", "ous", "ful", "ive", "less", "able")
"""Endings of adjectives that no first name has."""
_LEAST_BUILT = 6
_REPEATED = 20


def cut_headline_adjectives(names: Sequence[Name], article: Article, language: Language) -> list[Name]:
    """Cut what stands before the last name of somebody whom the text names in full: an adjective, a verb or a party's
    short name (Defiant Tarn, Vote to End Tarn's Rule, GOP Tarn), and the label with which a page repeats its headline
    (Harbour Business Tarn Hits Back). A name that the text has too is another of the family: Faith Tarn.
    """
    heads = [block.span for block in article.blocks if block.kind == "headline"]
    told = [name for name in names if not begins_within(name.span, heads)]
    whole = Counter(name.text for name in told if " " in name.text)
    lasts = Counter(full.rpartition(" ")[2] for full in whole)
    title = article.blocks[0].span.slice(article.text)[:_REPEATED] if article.blocks else ""
    found = []
    for name in names:
        words, own = name.text.split(" "), whole[name.text]
        headed = (begins_within(name.span, heads) and not own) or (name.span.start < _REPEATED and own <= 1)
        opener = _find_opener(words, whole) if headed else None
        if opener:
            name = name._replace(text=opener, span=Span(name.span.start, name.span.start + len(opener)))
        elif len(words) > 1 and lasts[words[-1]] > bool(own):
            cut = _cut(name)
            repeats = len(title) == _REPEATED and name.span.start > 0 and article.text.startswith(title, cut.span.start)
            plain = headed and len(words) == _PAIR and _is_plain(name, article.text, language)
            name = cut if repeats or plain or _is_loud(words) else name
        found.append(name)
    return found


def _find_opener(words: Sequence[str], whole: Counter[str]) -> str | None:
    """Return the name with which others begin that have a capital in a headline: Bo Tarn, of Bo Tarn Defies Ida Rehm;
    not of Bo Tarn Jr.
    """
    ends = (n for n in range(len(words) - 1, 1, -1) if words[n].strip(".").lower() not in _SUFFIXES)
    return next((full for n in ends if (full := " ".join(words[:n])) in whole), None)


def _is_loud(words: Sequence[str]) -> bool:
    """Tell whether words in capitals stand before one that is not: GOP Tarn, MUST WATCH Tarn; not JD Tarn."""
    return not words[-1].isupper() and all(w.isalpha() and w.isupper() and len(w) > _PAIR for w in words[:-1])


def _is_plain(name: Name, text: str, language: Language) -> bool:
    """Tell whether the first of two words is no first name: it builds sentences, has an adjective's ending, or stands
    behind what opens an infinitive.
    """
    word, key = name.text.partition(" ")[0], fold_word(name.text.partition(" ")[0])
    before = fold_word(text[max(0, name.span.start - _REPEATED) : name.span.start].strip().rpartition(" ")[2])
    built = len(key) >= _LEAST_BUILT and key.endswith(_BUILT) and knows_word(word.lower(), language.code) is True
    return (
        built or key in language.function_words | language.relatives | language.asking or before in language.infinitives
    )


def _cut(name: Name) -> Name:
    last = name.text.rpartition(" ")[2]
    return Name(last, Span(name.span.end - len(last), name.span.end), name.titles, name.opens_sentence)
