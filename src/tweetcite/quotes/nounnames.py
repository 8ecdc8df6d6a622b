"""Which capitalised words are names in languages that write every noun with a capital."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from tweetcite.model import Span
from tweetcite.names import Name
from tweetcite.namesakes import name_words
from tweetcite.quotes.cues import ATTRIBUTING
from tweetcite.quotes.openers import is_compound
from tweetcite.quotes.words import NEXT_WORD
from tweetcite.text import fold

if TYPE_CHECKING:
    from tweetcite.quotes.cast import Cast

_TWO = 2
_SHORT = 3
_LONGEST_VERB = 20
_ADJECTIVAL = ("e", "er", "en", "es", "em")


def drop_nouns(names: Sequence[Name], cast: "Cast") -> list[Name]:
    """Drop single words, as every noun has a capital, unless they are part of a name or follow a verb of saying."""
    lasts = Counter(words[-1] for text in {n.text for n in names} if (words := name_words(text)))
    names = [n for n in names if not (_are_nouns(n, lasts, cast) or _is_exclaimed(n, cast) or _is_counted(n, cast))]
    known = {word for n in names if n.titles or " " in n.text for word in name_words(n.text)}
    known |= {word for name in cast.authors for word in name_words(name)}
    verbs = {hit.end for hit in cast.cues if hit.kind in ATTRIBUTING}
    return [
        n
        for n in names
        if n.titles
        or is_compound(n, nouns=True)
        or set(name_words(n.text)) <= known
        or n.span.start - 1 in verbs
        or cast.heads_place(n)
    ]


def _is_exclaimed(name: Name, cast: "Cast") -> bool:
    """Tell whether an adjective and its noun open a sentence and a preposition follows: Gute Nachricht für."""
    first, _, noun = name.text.partition(" ")
    before = cast.article.text[max(0, name.span.start - _SHORT) : name.span.start].rstrip()[-1:]
    opens = name.opens_sentence or before == "+"  # +++ 7.30 Uhr +++
    if not opens or " " in noun or name.text in cast.authors or name.titles:
        return False
    behind = NEXT_WORD.match(cast.article.text, name.span.end)
    governs = behind is not None and behind[1] in cast.language.prepositions
    return governs and any(fold(first) in pair for pair in cast.language.antonyms)


def _is_counted(name: Name, cast: "Cast") -> bool:
    """Tell whether a number stands before two nouns, of which it counts the first: 3,7 Kilometer Umweg."""
    return cast.article.text[max(0, name.span.start - _TWO) : name.span.start].rstrip()[-1:].isdigit()


def _are_nouns(name: Name, lasts: Mapping[str, int], cast: "Cast") -> bool:
    """Tell whether two words are a noun with its article and the next noun: eine Menge Spott, jedes Haus Wasser.

    An adjective before its noun, a verb of saying beside them and another name with the last of them show a name;
    `lasts` counts the last words of all names.
    """
    words = name.text.split()
    if len(words) != _TWO or name.titles or name.text in cast.authors or words[0].endswith(_ADJECTIVAL):
        return False
    before = cast.words(cast.article.text[max(0, name.span.start - _LONGEST_VERB) : name.span.start])
    language = cast.language
    articles = language.definite | language.indefinite | language.quantifiers | language.possessives
    if not before or before[-1] not in articles:
        return False  # Die Wasserwerke Haslach: what opens a sentence is its subject
    article = name.span.start - len(before[-1]) - 1
    around = cast.cues_in(Span(max(0, article - _LONGEST_VERB), name.span.end + _LONGEST_VERB))
    verbs = [hit for hit in around if hit.kind in ATTRIBUTING]
    if any(hit.end + 1 == article or hit.start - 1 == name.span.end for hit in verbs):
        return False
    return lasts[name_words(name.text)[-1]] == 1
