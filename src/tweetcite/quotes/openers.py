"""Words that have a capital letter only because they open a sentence or are shouted, and are nobody's name."""

import re
from collections.abc import Callable, Sequence

from tweetcite.model import Article, Span
from tweetcite.names import Name, name_words
from tweetcite.quotes.cues import Hit

_LONGEST_ACRONYM = 5


def cut_adverbs(names: Sequence[Name]) -> list[Name]:
    """Cut the word that opens a sentence from the surname of somebody with another first name: "Later Abiodun"."""
    known: dict[str, set[str]] = {}
    for name in names:
        words = name.text.split()
        if len(words) > 1:
            known.setdefault(words[-1], set()).add(words[0])
    found = []
    for name in names:
        words = name.text.split(" ")
        if name.opens_sentence and len(words) == 2 and known[words[1]] - {words[0]}:
            start = name.span.start + len(words[0]) + 1
            name = Name(words[1], Span(start, name.span.end), name.titles)
        found.append(name)
    return found


def drop_openers(names: Sequence[Name], article: Article, is_speaking: Callable[[Name], bool]) -> list[Name]:
    """Drop single capitalised words at the start of a sentence, unless they speak or are part of a name elsewhere."""
    known = {word for n in names if not n.opens_sentence or n.titles or " " in n.text for word in name_words(n.text)}
    known |= {word for e in article.embeds for word in name_words(e.author_name or "")}
    return [
        n
        for n in names
        if not n.opens_sentence or n.titles or is_compound(n) or set(name_words(n.text)) <= known or is_speaking(n)
    ]


def is_shouting(text: str, hit: Hit) -> bool:
    """Tell whether the words around a cue are in capitals too."""
    around = text[max(0, hit.start - 30) : hit.end + 30]
    return sum(c.isupper() for c in around) > 2 * sum(c.islower() for c in around)


def is_compound(name: Name, *, nouns: bool = False) -> bool:
    """Tell whether a name has a capital letter inside: two words, `Vex-Radio`, `McRae`, `BBC`.

    Where every noun has one, a hyphen alone joins `nouns` (Netz-Spott).
    """
    text = re.sub("-[^\\W\\d_]", "-", name.text) if nouns else name.text
    return any(c.isupper() for c in text[1:]) and (not name.text.isupper() or len(name.text) <= _LONGEST_ACRONYM)
