"""Names of which a headline makes more than they are, as every word in it may have a capital."""

from collections import Counter
from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.model import Article, Span
from tweetcite.names import Name
from tweetcite.quotes.forms import begins_within
from tweetcite.spelling import knows_word

_PAIR = 2
_SUFFIXES = frozenset("jr sr ii iii iv".split())


def cut_headline_adjectives(names: Sequence[Name], article: Article, language: Language) -> list[Name]:
    """Cut what stands before the last name of somebody whom the text names in full: the adjective or verb of a headline
    (Defiant Tarn, Vote to End Tarn's Rule), a label of two words or more anywhere (Harbour Business Tarn Hits Back). A
    name that the text has too is another of the family: Faith Tarn.
    """
    heads = [block.span for block in article.blocks if block.kind == "headline"]
    told = [name for name in names if not begins_within(name.span, heads)]
    whole = Counter(name.text for name in told if " " in name.text)
    lasts = Counter(full.rpartition(" ")[2] for full in whole)
    found = []
    for name in names:
        words, own = name.text.split(" "), whole[name.text]
        headed = begins_within(name.span, heads) and not own
        labelled = len(words) > _PAIR and own <= 1 and name.opens_sentence
        known = len(words) > 1 and lasts[words[-1]] > bool(own)
        opener = _find_opener(words, whole) if headed or labelled else None
        if opener:
            found.append(name._replace(text=opener, span=Span(name.span.start, name.span.start + len(opener))))
            continue
        cut = known and (headed or labelled) and _are_plain(words[:-1], language)
        found.append(_cut(name) if cut else name)
    return found


def _find_opener(words: Sequence[str], whole: Counter[str]) -> str | None:
    """Return the name with which others begin that have a capital in a headline: Bo Tarn, of Bo Tarn Defies Ida Rehm;
    not of Bo Tarn Jr.
    """
    ends = (n for n in range(len(words) - 1, 1, -1) if words[n].strip(".").lower() not in _SUFFIXES)
    return next((full for n in ends if (full := " ".join(words[:n])) in whole), None)


def _are_plain(words: Sequence[str], language: Language) -> bool:
    short = [word.isupper() and len(word) > _PAIR for word in words]  # GOP Tarn; not JD Tarn
    return all(
        known or (word.isalpha() and knows_word(word.lower(), language.code) is True)
        for known, word in zip(short, words, strict=True)
    )


def _cut(name: Name) -> Name:
    last = name.text.rpartition(" ")[2]
    return Name(last, Span(name.span.end - len(last), name.span.end), name.titles, name.opens_sentence)
