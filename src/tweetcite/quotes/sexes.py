"""Whether the people of an article are men or women, as verbs and descriptions beside their names tell."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from tweetcite.model import Span
from tweetcite.names import Name, is_possessive
from tweetcite.namesakes import name_words
from tweetcite.quotes.collectives import base_of
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.words import LAST_WORD, NEXT_WORD
from tweetcite.text import fold

if TYPE_CHECKING:
    from tweetcite.quotes.cast import Cast

_LONGEST_NAME, _LONGEST_TITLE, _LONGEST_BEFORE = 60, 40, 16
_CLAUSE_END = re.compile(r"[.,;:!?«»„“”\"—–\n]")
_LONGEST_PRONOUN = 8
_APPOSED = re.compile(r",\s((?:[\w'’]+\s){1,3}?[\w'’]+)(?=[,.])")
"""What two commas set behind a name: Ida Rehm, his younger sister,."""
_OWN = re.compile(r"\s(\w+) own\b")
_PAST = ("ł", "ła", "л", "ла", "лся", "лась")
"""Endings of a Slavic verb in the past, in a word of at least as many letters as such a verb has."""
_LEAST_PAST = 5
_FIRMS = frozenset({"co", "corp", "inc", "llc", "ltd", "plc"})


def stands_in_relative(name: Name, cast: "Cast") -> bool:
    """Tell whether a name stands in a clause about somebody else: The striker, whose goal beat Larkin, wrote."""
    clause = _CLAUSE_END.split(cast.article.text[max(0, name.span.start - _LONGEST_NAME) : name.span.start])[-1]
    first = cast.words(clause)[:1]
    return bool(first) and fold(first[0]) in cast.language.relatives - cast.language.definite


class Sexes:
    """The sex of the people of one article; nobody has one of whom the words say both."""

    def __init__(self, cast: "Cast") -> None:
        self._cast = cast
        self._language = cast.language

    def is_other(self, name: str, verbs: Sequence[Hit], word: str = "") -> bool:
        """Tell whether a verb's ending says that its subject is of the other sex than a person (написала, of a man), or
        the article of its description does (la mairesse), or the pronoun that means it (lei); or the name is a thing's
        where only a person is meant (he, of the White House).
        """
        if word in self._language.people_pronouns and (name in self.things or self.is_body(name)):
            return True
        known = self._sex_of(name)
        said = next((g for hit in verbs if hit.kind in ATTRIBUTING and (g := self._gender_of(hit))), None)
        said = said or self._language.genders.get(word) or self._language.pronouns.get(word, "p")
        return bool(known) and said not in (None, "p") and known != said

    @cached_property
    def things(self) -> frozenset[str]:
        """The names that are nobody's: what has an article (the White House, not the Tarn campaign), or is where
        something is and says nothing (in Russia); and no title anywhere.
        """
        text, language, cast = self._cast.article.text, self._language, self._cast
        found: set[str] = set()
        settings: set[str] = set()
        speaking: set[str] = set()
        for name in cast.names:
            full = cast.fullest(name.text)
            if name_words(full)[-1:] and name_words(full)[-1] in _FIRMS:
                found.add(full)
            before = cast.words(text[max(0, name.span.start - _LONGEST_BEFORE) : name.span.start])[-1:]
            behind = NEXT_WORD.match(text, name.span.end)
            word = fold(behind[1]) if behind and behind[1].islower() else ""
            alone = not is_possessive(text, name) and (not word or word in self._plain)
            if name.titles:
                continue
            if before and alone and fold(before[0]) in language.definite - language.possessives:
                found.add(full)
            elif before and alone and fold(before[0]) in language.place_prepositions:
                settings.add(full)
            elif word in self._verbs:
                speaking.add(full)
        return frozenset((found | (settings - speaking)) - self._people)

    @cached_property
    def _plain(self) -> frozenset[str]:
        """The words that no noun is: verbs of saying and auxiliaries, words of grammar."""
        language = self._language
        plain = language.auxiliaries | language.tenses | language.modals | language.prepositions | language.relatives
        return frozenset(self._verbs | plain | {language.conjunction})

    @cached_property
    def _verbs(self) -> frozenset[str]:
        language = self._language
        return language.post_verbs | language.write_verbs | language.speech_verbs | language.carry_verbs

    def is_body(self, name: str) -> bool:
        """Tell whether a name is a body's, of whose nouns it begins or ends with one (Licensing Committee, Office of
        Works), and nobody's whom a title or a pronoun shows (Margaret Court).
        """
        words = name_words(name)
        heads = (words[0], words[-1]) if len(words) > 1 else ()
        body = any(base_of(word, self._language) for word in heads)
        return body and not self.is_person(name) and name not in self._people

    @cached_property
    def _people(self) -> frozenset[str]:
        """Those with a title before their name, and the holders of accounts, but for firms."""
        cast = self._cast
        authors = (name for name in cast.authors if _FIRMS.isdisjoint(name_words(name)[-1:]))
        return frozenset({*authors, *(cast.fullest(name.text) for name in cast.names if name.titles)})

    def is_of(self, name: str, pronoun: str) -> bool:
        """Tell whether a person is known to be of the sex of a pronoun."""
        known = self._sex_of(name)
        return bool(known) and known == self._language.pronouns.get(pronoun)

    def _sex_of(self, name: str) -> str:
        return self._genders.get(name) or self._genders_by_last.get(name_words(name)[-1:], "")

    @cached_property
    def _genders_by_last(self) -> dict[tuple[str, ...], str]:
        """The sex of people by their last names; who shares one with somebody else has none."""
        found: dict[tuple[str, ...], str] = {}
        bearers: dict[tuple[str, ...], set[str]] = {}
        for full in {self._cast.fullest(name.text) for name in self._cast.names}:
            if len(words := name_words(full)) > 1:
                bearers.setdefault(tuple(words[-1:]), set()).add(full)
        for name, gender in self._genders.items():
            last = name_words(name)[-1:]
            shared = len(bearers.get(tuple(last), ())) > 1
            found[last] = "" if shared else gender if found.get(last, gender) == gender else ""
        return found

    def is_person(self, name: str) -> bool:
        """Tell whether a verb or a description says that a name is a man's or a woman's."""
        return bool(self._genders.get(name))

    def _gender_of(self, verb: Hit) -> str:
        endings = self._language.verb_genders
        longest = max((e for e in endings if verb.text.endswith(e)), key=len, default="")
        return endings.get(longest, "")

    @cached_property
    def _genders(self) -> dict[str, str]:
        """The sex of people beside whose name a verb tells it; who has both has none."""
        found: dict[str, str] = {}
        for person, said in (*self._described_genders(), *self._titled_genders(), *self._kin_genders()):
            found[person] = said if found.get(person, said) == said else ""
        told = frozenset(found)  # whom a title calls a lord, no pronoun near by makes a lady
        for person, said in (*self._pronoun_genders(), *self._own_genders()):
            if person not in told:
                found[person] = said if found.get(person, said) == said else ""
        for name in self._cast.names if self._language.name_endings and self._language.verb_genders else ():
            behind = NEXT_WORD.match(self._cast.article.text, name.span.end)
            past = behind and behind[1].islower() and len(behind[1]) >= _LEAST_PAST and behind[1].endswith(_PAST)
            if behind and past and not self._cast.is_object(name):
                ending = max((e for e in self._language.verb_genders if behind[1].endswith(e)), key=len, default="")
                found[self._cast.fullest(name.text)] = self._language.verb_genders.get(ending, "")
        for hit in self._cast.cues if self._language.verb_genders else ():
            gender = self._gender_of(hit) if hit.kind in ATTRIBUTING else ""
            names = self._cast.names_in(Span(max(0, hit.start - _LONGEST_NAME), hit.start)) if gender else ()
            gap = self._cast.article.text[names[-1].span.end : hit.start] if names else ","
            if not _CLAUSE_END.search(gap) and not self._cast.is_object(names[-1]):
                full = self._cast.fullest(names[-1].text)
                found[full] = gender if found.get(full, gender) == gender else ""
        return found

    def _titled_genders(self) -> Iterator[tuple[str, str]]:
        """Yield the sex of people by the titles before their names: Mr Tarn, Frau Rehm, Congresswoman Ruiz."""
        known = self._language.title_genders
        for name in self._cast.names if known else ():
            for title in name.titles:
                ending = max((e for e in known if e[0] == "-" and title.endswith(e[1:])), key=len, default="")
                gender = known.get(title) or known.get(ending)
                if gender:
                    yield self._cast.fullest(name.text), gender

    def _kin_genders(self) -> Iterator[tuple[str, str]]:
        """Yield the sex of people by what they are in a family: her husband, Bo Tarn; Ida Rehm, his sister."""
        text, language = self._cast.article.text, self._language
        for name in self._cast.names if language.kin_genders else ():
            before = text[max(0, name.span.start - _LONGEST_TITLE) : name.span.start].rstrip(" ").removesuffix(",")
            noun = LAST_WORD.search(f"{before} ")
            behind = _APPOSED.match(text, name.span.end)
            words = [fold(word) for word in self._cast.words(behind[1])] if behind else []
            owned = len(words) > 1 and (words[0] in language.possessives or words[-2].endswith("'s"))
            for word in (fold(noun[1]) if noun else "", words[-1] if owned else ""):
                if word in language.kin_genders:
                    yield self._cast.fullest(name.text), language.kin_genders[word]

    def _pronoun_genders(self) -> Iterator[tuple[str, str]]:
        """Yield the sex of whom alone a paragraph names, by the subject of a verb: Tarn came. “…,” he said."""
        text, language = self._cast.article.text, self._language
        for block in self._cast.article.blocks if language.cased else ():
            names = self._cast.names_in(block.span) if block.kind == "body" else ()
            people = {self._cast.fullest(name.text) for name in names}
            if len(people) != 1 or self._cast.is_object(names[0]) or is_possessive(text, names[0]):
                continue
            if stands_in_relative(names[0], self._cast):
                continue
            for hit in self._cast.prose_cues_in(Span(names[0].span.end, block.span.end)):
                before = LAST_WORD.search(text[max(0, hit.start - _LONGEST_PRONOUN) : hit.start])
                beside = (match[1] for match in (before, NEXT_WORD.match(text, hit.end)) if match)
                said = [fold(word) for word in beside if hit.kind in ATTRIBUTING and fold(word) in language.subjects]
                yield from (
                    (person, g) for person in people for word in said if (g := language.pronouns.get(word, "p")) in "mf"
                )

    def _own_genders(self) -> Iterator[tuple[str, str]]:
        """Yield the sex of people who do something of their own: Ida Rehm wrote in her own filing."""
        text, language = self._cast.article.text, self._language
        if not language.people_pronouns:
            return
        for name in self._cast.names:
            start = name.span.end + (text[name.span.end : name.span.end + 1] == ",")  # His lawyer, Ida Rehm, wrote
            clause = _CLAUSE_END.split(text[start : start + _LONGEST_NAME], maxsplit=1)[0]
            own = _OWN.search(clause)
            between = Span(start, start + (own.start() if own else 0))
            if own and len(between) and not self._cast.names_in(between) and not is_possessive(text, name):
                gender = language.pronouns.get(fold(own[1]), "p")
                if gender in "mf" and not self._cast.is_object(name):
                    yield self._cast.fullest(name.text), gender

    def _described_genders(self) -> Iterator[tuple[str, str]]:
        """Yield the sex of people before whose name a description has an article: la sindaca Bo Tarn."""
        language = self._language
        for name in self._cast.names if language.genders else ():
            clause = _CLAUSE_END.split(
                self._cast.article.text[max(0, name.span.start - _LONGEST_TITLE) : name.span.start]
            )
            words = [fold(word) for word in self._cast.words(clause[-1] or (clause[-2] if len(clause) > 1 else ""))]
            first = next((i for i, word in enumerate(words) if word in language.genders), None)
            # what stands behind the office says nothing: el presidente de la Cámara
            if first is not None and first + 1 < len(words) and words[first + 1] in language.titles:
                yield self._cast.fullest(name.text), language.genders[words[first]]
