"""Of which place somebody holds an office: the Bolivian president, the mayor of Salton, мэр Салтона."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.names import Name
from tweetcite.peoples import find_people, has_many_names
from tweetcite.text import fold, fold_word

if TYPE_CHECKING:
    from tweetcite.quotes.cast import Cast

_REACH, _MOST_WORDS = 60, 7
_SAME = 4
"""As many first letters of a place are in all its forms: Bolivia, Boliviens, Боливии."""
_SAME_PEOPLE = 2
_CLAUSES = re.compile(r"[.!?,;:()\n“”\"«»„]")
_COUNTRY = re.compile(r"\b([A-Z][a-z]{3,})\s([A-Z][a-z]+)\s\Z")
_SENTENCE_ENDS = (".", "!", "?", "\n", "")
_BESIDE = re.compile(r"[,،]\s+([^,.;:“”\"\n]{3,60})[,.]")


class Home(NamedTuple):
    """The places that a description names: stems of peoples, first letters of names, and of those behind "of"."""

    peoples: frozenset[str]
    places: frozenset[str]
    owners: frozenset[str]

    def shares(self, other: "Home") -> bool:
        """Tell whether two descriptions name one place or people."""
        mixed = any(a[:_SAME_PEOPLE] == b[:_SAME_PEOPLE] for a in self.peoples for b in other.places)
        mixed = mixed or any(a[:_SAME_PEOPLE] == b[:_SAME_PEOPLE] for a in self.places for b in other.peoples)
        return bool(self.peoples & other.peoples or self.places & other.places) or mixed

    def differs(self, other: "Home") -> bool:
        """Tell whether two descriptions surely name different places."""
        told = bool(self.peoples) or bool(self.owners)
        if not told or not (other.peoples or other.places) or self.shares(other):
            return False
        words = self.peoples | self.owners | other.peoples | other.places
        return not any(map(has_many_names, words))


def _find_home(words: Sequence[str], language: Language) -> Home:
    """Return the places that the words of a description name; the first word opens it."""
    known = language.titles | language.weekdays.keys() | language.months.keys() | language.definite
    keys = [fold_word(word) for word in words]
    peoples = frozenset(people for key in keys if (people := find_people(key, language)))
    governing = language.genitives | language.origins
    owners = {
        key[:_SAME]
        for before, word, key in zip(("", *keys), words, keys, strict=False)
        if word[:1].isupper()
        and key not in known
        and (before in governing or (before in language.definite and governing))
    }
    # where nouns have capitals or a case makes the owner, a place stands behind its office
    places = {
        key[:_SAME] for word, key in zip(words[1:], keys[1:], strict=True) if word[:1].isupper() and key not in known
    }
    owners |= places if language.name_endings else set()
    return Home(peoples, frozenset(owners if language.noun_capitals else places | owners), frozenset(owners))


def leave_out_strangers(holders: Sequence[str], phrase: str, cast: "Cast") -> list[str]:
    """Leave out who holds an office elsewhere: the Bolivian president is not Russian President Bo Tarn."""
    home = _find_home(cast.words(phrase), cast.language)
    if not cast.language.cased or not (home.peoples or home.places):
        return list(holders)
    homes = {name: _find_homes_of(name, cast) for name in holders}
    own = [name for name in holders if home.shares(homes[name])]
    return own or [name for name in holders if not home.differs(homes[name])]


def is_foreign_office(phrase: str, cast: "Cast") -> bool:
    """Tell whether a description is of an office with a people, of which the article names no holder: the Bolivian
    president.
    """
    words = [fold_word(word) for word in cast.words(phrase)]
    return bool(_find_home(words, cast.language).peoples) and not cast.language.titles.isdisjoint(words)


def _find_homes_of(full: str, cast: "Cast") -> Home:
    """Return the places that an article names where it says what somebody is."""
    found = [_find_home_at(name, cast) for name in cast.names if cast.fullest(name.text) == full]
    return Home(*(frozenset[str]().union(*(home[i] for home in found)) for i in range(len(Home._fields))))


def _find_home_at(name: Name, cast: "Cast") -> Home:
    text, language = cast.article.text, cast.language
    start = max(0, name.span.start - _REACH)
    others = (other for other in cast.names_in(Span(start, name.span.start)) if not cast.is_object(other))
    start = max((other.span.end for other in others), default=start)
    before = _CLAUSES.split(text[start : name.span.start])
    beside = len(before) > 1 and not before[-1].strip()
    clause = before[-2] if beside and text[: name.span.start].rstrip().endswith(",") else before[-1]
    words = cast.words(clause)[-_MOST_WORDS:]
    stops = (language.prepositions | language.mediums) - language.genitives
    stops |= {language.conjunction} | language.tenses | language.auxiliaries | language.people_relatives
    keys = [fold_word(word) for word in words]
    first = max((i + 1 for i, key in enumerate(keys) if key in stops), default=0)
    described = words[first:] if not language.titles.isdisjoint((*keys[first:], *name.titles)) else []
    behind = _BESIDE.match(text, name.span.end)
    apposed = cast.words(behind.group(1)) if behind else []
    opens = bool(apposed) and fold_word(apposed[0]) in language.definite | language.indefinite | language.titles
    own = name.text.partition(" of ")[2].split()
    parts = (described and ["", *described], apposed if opens else [], own and ["", "of", *own])
    homes = [_find_home(words, language) for words in parts if words]
    return Home(*(frozenset[str]().union(*(home[i] for home in homes)) for i in range(len(Home._fields))))


def is_of_another_country(name: Name, text: str, language: Language) -> bool:
    """Tell whether a capital adjective before a title says of where its bearer is; no day does, nor a party."""
    before = _COUNTRY.search(text, max(0, name.span.start - _REACH), name.span.start)
    if before is None or not name.titles or fold(before[2]) not in name.titles:
        return False
    key = fold(before[1])
    named = language.weekdays.keys() | language.months.keys() | language.members | language.titles
    other = key not in named or any(key.startswith(fold(people)) for people in language.peoples)
    return other and text[max(0, before.start() - _REACH) : before.start()].rstrip()[-1:] not in _SENTENCE_ENDS
