"""How the people of an article are described: by a title, an office, an apposition, a part of their name."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from tweetcite.names import Name
from tweetcite.namesakes import is_form_of, name_words
from tweetcite.quotes.collectives import base_of
from tweetcite.quotes.cues import ATTRIBUTING, find_cues
from tweetcite.quotes.forms import begins_within
from tweetcite.quotes.holders import find_main, pick_holder
from tweetcite.quotes.homes import is_of_another_country, leave_out_strangers
from tweetcite.quotes.unmarked import bare_word
from tweetcite.text import fold, fold_word, is_unspaced

if TYPE_CHECKING:
    from tweetcite.quotes.cast import Cast

_LEAST_SHARED = 5
_PERSON = 2
_OWNER = re.compile(r"(\w{3,})(?:['’]s|(?<=s)['’]) [\w-]+")
"""Words of a person's name."""
_HEADED = re.compile(r"(\w+(?: \w+)?) [„«“\"][^„«“”»\"]{2,30}[”»\"],? \Z")
"""What somebody heads that has its name in marks: prezes kopalni „Gwarek”, Leon Kulesza."""
_LONGEST_HEAD = 70


def _is_anothers(phrase: str, name: str) -> bool:
    """Tell whether a description says whose it is, and a name nothing of that: the pensioners' group, Allard Group."""
    owner = _OWNER.search(phrase)
    return owner is not None and fold(owner.group(1)).removesuffix("s") not in fold(name)


class Offices:
    """The descriptions of the people and institutions of one article."""

    def __init__(self, cast: "Cast") -> None:
        self._cast = cast
        self._language = cast.language

    @cached_property
    def _descriptions(self) -> dict[str, list[str]]:
        """Head word of a description -> the names it goes with: titles, and appositions on both sides."""
        table = self._titles_of_accounts()
        text = self._cast.article.text
        for name in self._cast.names:
            if self._cast.is_place(name) or (name.text.isupper() and " " not in name.text):
                continue  # the former TV star is nobody called TV
            if name.text in self._only_in_headlines or fold(name.text) in self._language.platform_names:
                continue  # Union Leader Threatens Strike
            before = [] if self._cast.is_object(name) else self._words_before(name)
            behind = re.match(
                r"['’]?s?[,،]\s+((?:[^,،.;:“”\"\n]){3,60})[,،.]", text[name.span.end : name.span.end + 80]
            )
            headed = _HEADED.search(text, max(0, name.span.start - _LONGEST_HEAD), name.span.start)
            before = [*before, *(headed[1].split() if headed and self._language.name_endings else ())]
            words = [w for w in before if w.islower() or fold(w) in self._language.titles] + list(name.titles)
            words += self._apposition(behind.group(1)) if behind else []
            for word in words:
                key = self._key_of(word)
                plain = key in self._language.function_words or key in self._language.common
                plain = plain or key in self._language.qualifiers or key in self._language.weekdays
                plain = plain or (
                    key in self._language.titles and self._cast.fullest(name.text) in self._cast.sexes.things
                )
                if not plain or word in name.titles:
                    table.setdefault(key, []).append(self._cast.fullest(name.text))
        return table

    def _titles_of_accounts(self) -> dict[str, list[str]]:
        """Return the offices with which the names of accounts open: Mayor Ida Rehm."""
        table: dict[str, list[str]] = {}
        for author in self._cast.authors if self._language.people_pronouns else ():
            words = name_words(author)
            own = [word for word in words[:-1] if word in self._language.titles - self._language.address]
            if own and words[0] == own[0]:
                table.setdefault(self._key_of(own[0]), []).append(self._cast.fullest(author))
        return table

    @cached_property
    def _only_in_headlines(self) -> frozenset[str]:
        """The names of one word that no paragraph has but a headline, in which every word may have a capital."""
        if not self._language.cased:
            return frozenset()
        heads = [b.span for b in self._cast.article.blocks if b.kind == "headline"]
        names = [n for n in self._cast.names if " " not in n.text]
        told = {n.text for n in names if not begins_within(n.span, heads)}
        return frozenset(n.text for n in names) - told - set(self._cast.authors)

    def _key_of(self, word: str) -> str:
        """Return a word of a description without what is written onto it, and as it is outside the construct state."""
        key, construct = bare_word(fold_word(word), self._language), self._language.construct
        return key[:-1] + construct[1] if construct and key.endswith(construct[0]) else key

    def _apposition(self, clause: str) -> list[str]:
        """Return the words behind a name that may describe it: ", the mayor of X,", not ", also praised the mayor,"."""
        language = self._language
        words = self._cast.words(clause)[:6]
        opening = fold(words[0]) if words else ""
        nouns = language.definite | language.indefinite | language.relatives
        clauses = (language.function_words | language.subordinators | language.parallels) - nouns
        if language.people_pronouns:
            clauses |= language.auxiliaries | language.tenses  # Rehm, who is at Larkin, has no power
        if len(words) > 1 and opening in language.relatives and fold(words[1]) in language.voices:
            return []  # who was mayor then
        if len(words) > _PERSON and opening in language.relatives and fold(words[1]) in language.perfect_leads:
            words = (
                words if fold(words[2]) in language.passives else []
            )  # who has managed the band, not who has been its chair
        told = not language.cased and any(h.kind in ATTRIBUTING for h in find_cues(clause, 0, len(clause), language))
        relative = language.relatives - language.definite - language.prepositions
        clause_of = opening in relative and fold(words[1] if len(words) > 1 else "") not in language.tenses
        if language.cased and (opening in self._verbs or clause_of):
            return []  # , told CNN; , which reported the news
        return [] if opening in clauses or told or self._is_inserted(words) else self._cut_another(words)

    def _is_inserted(self, words: Sequence[str]) -> bool:
        """Tell whether words between commas say who says the rest, not who the name before them is: Nobody in Tarn
        County, the Republican wrote, would pay.
        """
        language = self._language
        if not language.people_pronouns or not words or fold(words[0]) not in language.definite:
            return False
        keys = [fold(word) for word in words]
        nouns = language.post_nouns | language.voice_nouns | language.reply_nouns
        empty = language.prepositions | language.genitives | language.relatives
        verbs = (self._verbs | self._openings) - nouns
        at = next((i for i, key in enumerate(keys) if i > 1 and key in verbs), 0)
        ends = at + 1 == len(keys) or keys[at + 1] in language.prepositions | language.mediums
        return bool(at) and empty.isdisjoint(keys[:at]) and (ends or keys[at] in language.telling)

    def _cut_another(self, words: list[str]) -> list[str]:
        """Cut the office of somebody else from what describes a name: , a spokesman for Mayor Bo Tarn,."""
        governed = False
        for i, word in enumerate(words[:-1]):
            if governed and fold(word) in self._language.titles and words[i + 1][0].isupper():
                return words[:i]
            governed = governed or fold(word) in self._language.prepositions | self._language.genitives
        return words

    @cached_property
    def _parts(self) -> dict[str, str]:
        """Later word of a name -> the name: "the trust" is the Larchwood Hospital Trust."""
        table: dict[str, str] = {}
        for name in self._cast.names:
            for word in name_words(name.text)[1:]:
                table.setdefault(word, self._cast.fullest(name.text))
        return table

    @cached_property
    def _heads(self) -> dict[str, str]:
        """First word of a name -> the name: the hospital, of Hospital Norte."""
        table: dict[str, str] = {}
        for name in self._cast.names:
            first, *others = name_words(name.text)
            if others and base_of(first, self._language):
                table.setdefault(first, self._cast.fullest(name.text))
        for author in self._cast.authors:
            first, *others = name_words(author) or [""]
            if others and first not in table:
                table[first] = author  # la productora, of Productora Naranja
        return table

    @cached_property
    def _nouns_before(self) -> dict[str, str]:
        """The capital noun before two names of a person -> the whole: the alderman, of Alderman Ida Rehm."""
        if not self._language.cased:
            return {}
        nouns = ((name_words(name.text), name.text) for name in reversed(self._cast.names))
        people = ((words, text) for words, text in nouns if len(words) > _PERSON)
        return {
            words[0]: self._cast.fullest(text)
            for words, text in people
            if not any(base_of(word, self._language) for word in words)
        }

    def _words_before(self, name: Name) -> list[str]:
        """Return the words that may describe a name before it: "mayor X", "the secretary of works, X,"."""
        text = self._cast.article.text
        clauses = re.split(r"[.!?,;:\n“”\"«»]", text[max(0, name.span.start - 60) : name.span.start])
        ended = text[max(0, name.span.start - 2) : name.span.start].strip() in (".", "!", "?")
        if ended:
            return []  # The answer was frosty. Rehm, it read, was
        if len(clauses) > 1 and not clauses[-1].strip() and text[name.span.end : name.span.end + 1] in (",", "."):
            described = self._cast.words(clauses[-2])
            opener = next((i for i, word in enumerate(described) if fold(word) in self._language.definite), None)
            if opener is not None and self._is_of_aide(described[:opener]):
                return described[:opener]  # a spokeswoman for the mayor, Ida Rehm,
            if opener is not None:
                return described[opener + 1 : opener + 3]
        words = self._cast.words(clauses[-1][-40:])[-3:]
        past = self._language.past_endings or ("\0",)
        if words and words[-1].endswith(past) and fold(words[-1]) not in self._language.titles:
            return []  # the president denounced Democrats
        language = self._language
        apart = {language.conjunction} | (language.people_relatives if language.people_pronouns else frozenset())
        joints = [i for i, word in enumerate(words) if fold(word) in apart]  # an engineer who left Larkin Space
        return words[joints[-1] + 1 :] if joints else words

    def _is_of_aide(self, words: Sequence[str]) -> bool:
        """Tell whether words before an article describe somebody of their own, who does something for its holder."""
        language, keys = self._language, [fold(word) for word in words]
        led = len(keys) > _PERSON and keys[-1] in language.prepositions - language.genitives
        return bool(language.people_pronouns) and led and keys[0] in language.indefinite

    def _described_by(self, word: str) -> list[str]:
        """Return whom a description means whose word is part of another: Sen. is the senator, der Minister
        the Verkehrsminister.
        """
        language = self._language
        if len(word) < _LEAST_SHARED:
            return []
        for key, known in self._descriptions.items():
            short = key in language.abbreviations and len(key) > 1 and word.startswith(key) and key in language.titles
            compound = language.noun_capitals and key in self._titles and key.endswith(word)
            # پارێزگاری شارەزەڕ, belediye başkanı
            bound = (not language.cased or language.genitive) and key in self._titles and key[:-1] == word
            if short or compound or bound:
                return known
        return []

    def _described_in_case(self, word: str) -> list[str]:
        """Return whom a title means that stands in another case: по словам губернатора."""
        endings = self._language.name_endings
        if not endings:
            return []
        forms = (known for key, known in self._descriptions.items() if is_form_of(word, key, frozenset(), endings))
        return next(forms, [])

    def is_office(self, word: str) -> bool:
        """Tell whether a word is a title, in whatever case: губернатора."""
        language, key = self._language, fold_word(word)
        if key in language.titles:
            return True
        endings = language.name_endings
        return bool(endings) and any(is_form_of(key, title, frozenset(), endings) for title in language.titles)

    @cached_property
    def _titles(self) -> frozenset[str]:
        return frozenset(title for name in self._cast.names for title in name.titles)

    def _head_of(self, phrase: str) -> list[str]:
        """Return the words of a description up to its verb and what it is of: the member of Civic Renewal is the
        member, the president tweeted early Wednesday the president.
        """
        words, language = self._cast.words(phrase), self._language
        empty = language.prepositions | language.genitives | self._verbs
        empty |= self._openings
        ends = [i for i, word in enumerate(words) if i > 1 and fold(word) in empty] if language.cased else []
        return words[: ends[0]] if ends else words

    @cached_property
    def _verbs(self) -> frozenset[str]:
        language = self._language
        return language.speech_verbs | language.write_verbs | language.post_verbs | language.carry_verbs

    @cached_property
    def _openings(self) -> frozenset[str]:
        """The first words of verbs of several: went on, pointed out."""
        language = self._language
        words = (verb.split(" ")[0] for verb in self._verbs if " " in verb) if language.people_pronouns else ()
        return frozenset(words) - language.auxiliaries - language.tenses - language.prepositions - language.subjects

    def _without_predecessors(self, known: list[str], word: str, words: list[str]) -> list[str]:
        """Leave out who held an office before, where the article names who holds it: the governor is Gov. Ann Lark, not
        the former governor, Bo Tarn.
        """
        language = self._language
        if not language.predecessors.isdisjoint(words) or word not in language.titles:
            own = [name for name in known if name in self._predecessors]
            return own if own and not language.predecessors.isdisjoint(words) else known
        holders = [name for name in (*known, *self._described_by(word)) if name not in self._predecessors]
        return holders or known

    @cached_property
    def _foreign(self) -> frozenset[str]:
        """The holders of an office of whom the article says of which country: Larkish President Bo Tarn."""
        text, language = self._cast.article.text, self._language
        names = self._cast.names if language.people_pronouns else ()
        return frozenset(self._cast.fullest(name.text) for name in names if is_of_another_country(name, text, language))

    @cached_property
    def _seconds(self) -> frozenset[str]:
        """The words for a deputy, not for who holds an office for a while (acting)."""
        return self._language.deputies - self._language.qualifiers

    def is_held_elsewhere(self, phrase: str) -> bool:
        """Tell whether a description is of an office whose holders the article puts elsewhere."""
        words = [self._key_of(w) for w in self._head_of(phrase)]
        holders = next((known for word in reversed(words) if (known := self._find_holders(word, words))), [])
        return bool(holders) and not leave_out_strangers(holders, phrase, self._cast)

    def _find_holders(self, word: str, words: list[str]) -> list[str]:
        known = self._descriptions.get(word) or self._described_by(word) or self._described_in_case(word)
        return self._without_predecessors(self._without_deputies(known or [], words), word, words)

    def _without_deputies(self, known: list[str], words: list[str]) -> list[str]:
        """Leave out who is only a deputy: the president-elect is not Vice President-elect Ida Rehm."""
        if not known or not self._seconds.isdisjoint(words):
            return known
        return [name for name in known if name not in self._deputies]

    @cached_property
    def _deputies(self) -> frozenset[str]:
        """The people whose office the article always calls that of a deputy, where it names one."""
        found: dict[str, bool] = {}
        for name in self._cast.names if self._seconds else ():
            words = [self._key_of(word) for word in self._words_before(name)]
            if name.titles or not self._seconds.isdisjoint(words):
                full = self._cast.fullest(name.text)
                deputy = not self._seconds.isdisjoint((*words, *name.titles))
                found[full] = found.get(full, True) and deputy
        return frozenset(full for full, deputy in found.items() if deputy)

    @cached_property
    def _predecessors(self) -> frozenset[str]:
        """The people whom the article always calls former holders of an office where it names one."""
        past: set[str] = set()
        present: set[str] = set()
        for name in self._cast.names:
            words = [self._key_of(word) for word in self._words_before(name)]
            if self._language.predecessors.isdisjoint(words):
                present |= {self._cast.fullest(name.text)} if name.titles else set()
            else:
                past.add(self._cast.fullest(name.text))
        return frozenset(past - present)

    def is_described(self, name: str) -> bool:
        """Tell whether the article says what somebody is, and that is no body: Bo Tarn, their manager."""
        return any(
            name in known and base_of(word, self._language) is None for word, known in self._descriptions.items()
        )

    def has_office(self, name: str) -> bool:
        """Tell whether the article gives somebody an office: Bo Tarn, the chair of the jury."""
        return any(name in known and word in self._language.titles for word, known in self._descriptions.items())

    def may_hold(self, name: str) -> bool:
        """Tell whether a name can be that of somebody who holds an office: no body, no thing, no member of a party."""
        if name_words(name)[:1] and name_words(name)[0] in self._language.definite:
            return False  # The Herald
        if name.isupper() and " " not in name:
            return False  # TV
        key = name_words(name)[-1] if name_words(name) else ""
        member = " " not in name and key.removesuffix("s") in self._language.members
        return not (
            member or name in self._cast.sexes.things or self._cast.sexes.is_body(name) or base_of(key, self._language)
        )

    @cached_property
    def main_figure(self) -> str | None:
        """Whom an article names far more often than anybody else."""
        return find_main([name for name in self._mentions if self.may_hold(name)], self._mentions)

    @cached_property
    def _mentions(self) -> Counter[str]:
        return Counter(self._cast.fullest(name.text) for name in self._cast.names)

    def described(self, phrase: str, at: int | None = None) -> str | None:
        """Return whom a description ("the mayor", "the fire service") means, where the article says so: of several whom
        it describes alike its main figure, else whoever is named last before the place `at`.
        """
        whole = self._descriptions.get(fold(phrase)) if is_unspaced(phrase) else None
        if whole:
            return whole[0]
        words = [self._key_of(w) for w in self._head_of(phrase)]
        for word in reversed(words):
            holders = self._find_holders(word, words)
            known = leave_out_strangers(holders, phrase, self._cast)
            if holders and not known:
                return None
            if known:
                # the vice president is not the president
                share = {name: sum(name in self._descriptions.get(w, ()) for w in words) for name in known}
                fitting = [name for name in share if share[name] == max(share.values())]
                fitting = [name for name in fitting if name not in self._foreign] or fitting
                return pick_holder(fitting, at, self._mentions, self._cast)
        # "the Larchwood nurse" is nobody called Larchwood: only the last word names.
        last = words[-1] if words else ""
        named = self._parts.get(last) or self._heads.get(last) or self._nouns_before.get(last)
        return named if named and not _is_anothers(phrase, named) else None
