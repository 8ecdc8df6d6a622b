"""The people and institutions of one article: who is named, in which forms, and how they are described."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property

from tweetcite.languages import Language
from tweetcite.model import Article, Block, Embed, Span
from tweetcite.names import Name, find_names, names_paper
from tweetcite.namesakes import name_words
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cases import cut_endings, is_oblique
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.datelines import is_adjective, is_affiliation, is_dateline, is_time_zone, is_verb
from tweetcite.quotes.families import find_title_names, name_by_title
from tweetcite.quotes.forms import Forms, begins_within
from tweetcite.quotes.headlines import cut_headline_adjectives
from tweetcite.quotes.marks import Marked
from tweetcite.quotes.namings import find_bodies, find_marked_names
from tweetcite.quotes.nounnames import drop_nouns
from tweetcite.quotes.offices import Offices
from tweetcite.quotes.openers import (
    cut_adjectives,
    cut_adverbs,
    cut_days,
    cut_known_names,
    cut_offices,
    cut_openers,
    cut_places,
    cut_roles,
    drop_described,
    drop_fronted,
    drop_members,
    drop_openers,
    is_line_in_capitals,
    part_names,
    shorten_headlines,
)
from tweetcite.quotes.ownedoffices import join_owned
from tweetcite.quotes.pairs import drop_marked, part_people
from tweetcite.quotes.pasted import cut_shouted, drop_credits, drop_labels
from tweetcite.quotes.sexes import Sexes
from tweetcite.quotes.uncased import cut_known, find_subjects, join_offices, keep_whole
from tweetcite.quotes.wording import Wording, limit
from tweetcite.quotes.words import LAST_WORD
from tweetcite.text import fold, fold_word, index_words, is_unspaced

_CLOSING = frozenset("”\"»“’'›")
_LONGEST_VERB = 20
_CLAUSE_END = re.compile(r"[.,;:!?«»„“”\"—–\n]")
_STOPS = (".", "!", "?", "…", ";", ":")
_TWO = 2
_SHORT = 3
_LONGEST_IN_HEADLINE = 3
"""Words of a name in a headline: where every word has a capital, a longer one is half a sentence."""
_LONGEST_TITLE = 40
_CASE = re.compile(r"['’][^\W\d_]{1,5}\b")
_PLACED = re.compile(r"(?:\s\([^()\n]{1,40}\))?\s(\w+)\s(?:\w+\s)?(\w+)\s?:")
_BRACKETED = re.compile(r"\s*\(@([A-Za-z0-9_][\w.-]*)\)")


def _place(name: Name) -> Span:
    return name.span


class Cast(Wording):
    """The people and institutions of one article, by name, form and description."""

    def __init__(
        self, article: Article, language: Language, passages: Sequence[Passage], marked: Sequence[Marked]
    ) -> None:
        super().__init__(article, language)
        self.authors = tuple(dict.fromkeys(name for e in article.embeds for name in (e.author_name,) if name))
        bodies = find_bodies(article.text, marked, language)
        self._called = (
            *self.authors,
            *find_marked_names(article.text, marked, language),
            *(b.slice(article.text) for b in bodies),
        )
        outer = sorted(part.outer for p in passages for part in p.parts)
        found = [
            Name(
                n.text,
                Span(n.span.start + b.span.start, n.span.end + b.span.start),
                n.titles,
                n.opens_sentence,
            )
            for b in article.blocks
            if b.kind != "embed"
            for n in self._names_of(b, outer)
        ]
        self.quoted = quoted = sorted(part.inner for p in passages for part in p.parts)
        outside = [n for n in found if not begins_within(n.span, quoted) and not is_affiliation(n, article.text)]
        outside = drop_credits(outside, article, outer)
        if not language.cased:
            outside = keep_whole(
                cut_known(join_offices(outside, self.authors, article.text, language)), self._called, language
            )
            outside = self._drop_heads(outside)
        else:
            outside = self._trim_cased(outside, bodies)
        if language.noun_capitals:
            outside = self._cut_genitives(cut_roles(outside, article.text, language))
        outside = cut_endings(outside, self._called, language) if language.noun_endings else outside
        outside = drop_openers(outside, article, language.name_endings, self._is_speaking)
        outside = drop_described(outside, article.text, frozenset(self.authors), language)
        outside = [n for n in outside if not self._is_empty(n)]
        self.names = tuple(drop_nouns(outside, self) if language.noun_capitals else outside)
        self.names = name_by_title(self.names, self)
        self.forms = Forms(article, self.authors, self.names, language)
        self._people: dict[Span, tuple[str, ...]] = {}

    def _trim_cased(self, names: Sequence[Name], bodies: Sequence[Span]) -> list[Name]:
        """Leave out what a capital alone makes a name: labels, offices, members of parties, days, openers, adverbs."""
        text, language = self.article.text, self.language
        inner = [Name(b.slice(text), b) for b in bodies]
        names = sorted((*(n for n in names if not any(n.span.overlaps(b) for b in bodies)), *inner), key=_place)
        names = cut_shouted(drop_labels(names, text, language))
        names = cut_offices(drop_members(names, text, language), text, language)
        names = cut_known_names(join_owned(names, text, language), text)
        authors = frozenset(e.author_name for e in self.article.embeds if e.author_name)
        names = cut_openers(cut_days(names, text, language), authors, language)
        names = cut_adjectives(cut_places(names, language), language) if language.place_endings else names
        names = part_names(names, text, self.is_governed, language)
        names = drop_marked(part_people(names, self.authors, language), self.authors, text)
        names = drop_fronted(shorten_headlines(cut_adverbs(names, text, language), language), text, language)
        names = cut_headline_adjectives(names, self.article, language)
        return sorted((*names, *find_title_names(names, self)), key=_place)

    def _names_of(self, paragraph: Block, marked: Sequence[Span]) -> tuple[Name, ...]:
        """Return the names of a paragraph; their spans count from its beginning."""
        block = limit(paragraph.span)
        text = block.slice(self.article.text)
        names = find_names(text, self.language)
        if self.language.cased:
            if paragraph.kind == "headline":
                return tuple(self._names_of_headline(text, names))
            if is_line_in_capitals(text):
                return ()
            return tuple(n for n in names if not (is_dateline(text, n, self.language) or is_adjective(n, text)))
        low = bisect_left(marked, block.start, key=lambda s: s.start)
        high = bisect_left(marked, block.end, key=lambda s: s.start)
        quoted = [Span(s.start - block.start, min(s.end, block.end) - block.start) for s in marked[low:high]]
        subjects = find_subjects(text, self.language, self._called, quoted)
        foreign = [n for n in names if not is_unspaced(n.text) and not any(n.span.overlaps(s.span) for s in subjects)]
        return tuple(sorted((*foreign, *subjects), key=lambda name: name.span))

    def _names_of_headline(self, text: str, names: Sequence[Name]) -> Iterator[Name]:
        """Yield the names of a headline: of half a sentence in capitals only the account that the article shows."""
        for name in names:
            if len(name.text.split()) <= _LONGEST_IN_HEADLINE:
                yield name
                continue
            lasts = [words[-1] for author in self.authors if (words := author.split()) and len(words[-1]) > _SHORT]
            for last in lasts:
                at = text.find(last, name.span.start, name.span.end)
                if at >= 0:
                    yield Name(last, Span(at, at + len(last)))
                    break

    def _is_empty(self, name: Name) -> bool:
        """Tell whether a capitalised word is a preposition or conjunction (15.30 uur – Over de brug zegt zij), or a
        compound for a post on a platform or who uses it (het Facebookbericht, een Twittergebruiker).
        """
        if not self.language.cased or name.titles or name.text in self.authors:
            return False
        key = fold(name.text)
        if key in self.language.occasions and not self.language.noun_capitals:
            return True  # WhatsApp
        nouns = key in self.language.post_nouns or key.endswith(tuple(self.language.users) or ("\0",))
        posted = nouns and key.startswith(tuple(self.language.platform_names))
        if posted or is_time_zone(name, self.article.text) or is_verb(name, self.language):
            return True
        head, _, noun = name.text.partition("-")
        if noun.islower() and fold(head) in self.language.platform_names:
            return True  # в своём Telegram-канале
        return fold(name.text) in self.language.prepositions | {self.language.conjunction} and not name.text.isupper()

    def _cut_genitives(self, names: Sequence[Name]) -> list[Name]:
        """Cut the letter that makes a known last name an owner: Quasts jüngste Wortmeldung, of Ida Quast."""
        full = {n.text for n in names if " " in n.text} | set(self.authors)
        lasts = {words[-1] for text in full if (words := name_words(text))}
        found = []
        for name in names:
            head, _, rest = name.text.partition(" von ")
            if rest and fold(head) in self._nobody:  # das Profil von Bo Tarn
                name = name._replace(text=rest, span=Span(name.span.end - len(rest), name.span.end))
            first, _, noun = name.text.rpartition(" ")
            if first and fold(noun) in self._nobody and not names_paper(first.split()[-1], noun, self.language):
                name = Name(
                    first, Span(name.span.start, name.span.start + len(first)), name.titles, name.opens_sentence
                )
            word = name_words(name.text)[-1:]
            owner = bool(word) and word[0][-1] == "s" and word[0][:-1] in lasts and word[0] not in lasts
            cut = Name(name.text[:-1], Span(name.span.start, name.span.end - 1), name.titles, name.opens_sentence)
            found.append(cut if owner and name.text.endswith("s") else name)
        return found

    def _drop_heads(self, names: Sequence[Name]) -> list[Name]:
        """Drop what only a headline seems to name, where no capital tells a name and the text names somebody."""
        heads = [b.span for b in self.article.blocks if b.kind == "headline"]
        known = {word for n in names if not begins_within(n.span, heads) for word in name_words(n.text)}
        if not known or self.language.subject_marks:
            return list(names)
        return [
            n
            for n in names
            if is_unspaced(n.text) or not begins_within(n.span, heads) or not known.isdisjoint(name_words(n.text))
        ]

    def fullest(self, form: str) -> str:
        """Return the fullest name that this form stands for in the article; an account's own name is preferred."""
        return self.forms.fullest(form)

    def handle_of(self, name: str | None) -> str | None:
        """Return the handle that the prose puts in brackets behind a name: “Mara Tessling (@maratessling)”."""
        return self._handles.get(name) if name else None

    @cached_property
    def _handles(self) -> dict[str, str]:
        text = self.article.text
        return {
            self.fullest(name.text): match.group(1)
            for name in self.names
            if (match := _BRACKETED.match(text, name.span.end))
        }

    def _is_speaking(self, name: Name) -> bool:
        """Tell whether a word behind a quotation is the subject of a verb: “…,” Brandt posted."""
        text = self.article.text
        if self.heads_place(name):
            return True
        if not self.language.cased or text[max(0, name.span.start - 2) : name.span.start].strip() not in _CLOSING:
            return False
        verbs = self.cues_in(Span(name.span.end, name.span.end + _LONGEST_VERB))
        return bool(verbs) and verbs[0].kind in ATTRIBUTING and not text[name.span.end : verbs[0].start].strip()

    def heads_place(self, name: Name) -> bool:
        """Tell whether a word is whose words a colon leads to: Tarn via Twitter: „…“; Tarn (opposizione) su X: «…»."""
        placed = _PLACED.match(self.article.text, name.span.end)
        return placed is not None and fold(placed[1]) in self.language.mediums and fold(placed[2]) in self._nobody

    @cached_property
    def _nobody(self) -> frozenset[str]:
        """What has a capital letter but is no person: platforms, and in German the nouns for posts."""
        language = self.language
        nouns = language.post_nouns | language.reply_nouns | language.voice_nouns | language.account_nouns
        nouns = nouns if language.noun_capitals else frozenset()
        return frozenset((*language.platform_names, *nouns))

    def prose_cues_in(self, span: Span) -> tuple[Hit, ...]:
        """Return the cues within a stretch of the text that stand outside all quotation marks."""
        return tuple(hit for hit in self.cues_in(span) if not self.is_quoted(Span(hit.start, hit.end)))

    def is_quoted(self, span: Span) -> bool:
        """Tell whether a stretch of the text begins within quotation marks."""
        return begins_within(span, self.quoted)

    def is_quoting(self, span: Span) -> bool:
        """Tell whether a quotation begins within a stretch of the text."""
        i = bisect_left(self.quoted, span.start, key=lambda inner: inner.start)
        return i < len(self.quoted) and self.quoted[i].start < span.end

    def names_in(self, span: Span) -> tuple[Name, ...]:
        """Return the names within a stretch of the text, without the platforms' own."""
        low = bisect_left(self.names, span.start, key=lambda name: name.span.start)
        found = []
        for name in self.names[low:]:
            if name.span.start >= span.end:
                break
            if fold_word(name.text) not in self._nobody and not self.is_place(name):
                found.append(name)
        return tuple(found)

    def people_in(self, span: Span) -> tuple[str, ...]:
        """Return the fullest names of whom a stretch of the text names; the same paragraph is asked for often."""
        if span not in self._people:
            self._people[span] = tuple(dict.fromkeys(self.fullest(name.text) for name in self.names_in(span)))
        return self._people[span]

    def is_place(self, name: Name) -> bool:
        """Tell whether a name behind an office is the place that it is of (мэр Заречья), and nobody's."""
        language = self.language
        if not (language.place_endings or language.office_links):
            return False
        before = LAST_WORD.search(self.article.text, max(0, name.span.start - _LONGEST_TITLE), name.span.start)
        office = name.titles[-1] if name.titles else fold(before.group(1)) if before else ""
        if office not in language.titles or office in language.title_genders:
            return False
        full = self.fullest(name.text)
        if full in self.authors or (" " in full and full != name.text):
            return False
        if language.office_links:
            return len(name.text.split()) <= _TWO and office.endswith(language.office_links)
        endings = language.place_endings
        return fold(name.text).endswith(endings if " " not in name.text else tuple(e for e in endings if len(e) > 2))

    @cached_property
    def offices(self) -> Offices:
        """How the people of the article are described."""
        return Offices(self)

    @cached_property
    def sexes(self) -> Sexes:
        """Which of the people are men and which women."""
        return Sexes(self)

    @cached_property
    def shown_words(self) -> tuple[tuple[Embed, frozenset[str]], ...]:
        """The embedded posts with the words of each: looking at them for every quotation spares comparing the texts."""
        return tuple((e, frozenset(index_words(e.words or ""))) for e in self.article.embeds)

    def is_governed(self, name: Name) -> bool:
        """Tell whether a preposition stands before a name, with an article or without, or before what its bearer is:
        with actor Bo Tarn, mit ihrem Mann Bo Tarn.
        """
        # with the name's first letter, by which l’ is known for a word of its own
        text = self.article.text[max(0, name.span.start - 24) : name.span.start + 1]
        if text[:-1].rstrip()[-1:] in _STOPS or "\n" in text[len(text[:-1].rstrip()) :]:
            return False  # he wrote underneath. Okafor; nor is what a heading ends in before it
        before = [fold(w) for w in self.words(text)][:-1]
        articles = (self.language.definite | self.language.indefinite) - self.language.prepositions
        if self.language.name_endings:
            articles -= self.language.back_references  # про це Олена Синиця написала
        roles = self.language.titles | self.language.family
        described = len(before) > 1 and before[-1] in roles and "," not in text
        while described and len(before) > 1 and before[-1] in roles:
            before.pop()  # with his friend Mayor Bo Tarn
        if len(before) > 1 and before[-1] in self.language.selfsame:
            before.pop()
        if len(before) > 1 and (before[-1] in articles or (described and before[-1] in self.language.possessives)):
            before.pop()
        return bool(before) and (before[-1] in self.language.prepositions or before[-1] in self.language.mediums)

    def _has_verb(self, name: Name) -> bool:
        """Tell whether a word before a name opens a clause whose subject it is: after Okafor said on X that."""
        before = self.words(self.article.text[max(0, name.span.start - 24) : name.span.start])
        if not before or fold(before[-1]) not in self.language.subordinators:
            return False
        verbs = self.cues_in(Span(name.span.end, name.span.end + _LONGEST_VERB))
        gap = self.article.text[name.span.end : verbs[0].start] if verbs else ","
        return bool(verbs) and verbs[0].kind in ATTRIBUTING and not gap.strip()

    def _has_particle(self, name: Name) -> bool:
        """Tell whether what opens a sentence before a last name is a part of it: Van Wesel, of Teun van Wesel."""
        before = self.words(self.article.text[max(0, name.span.start - _LONGEST_VERB) : name.span.start])[-1:]
        full = fold(self.fullest(name.text))
        return bool(before) and before[0][0].isupper() and full.endswith(f" {fold(before[0])} {fold(name.text)}")

    def is_object(self, name: Name) -> bool:
        """Tell whether a preposition stands before a name, or it begins with an adjective in another case (Islamskiej
        Republiki Iranu): a place, an institution, an object, hardly a subject.
        """
        first, *others = name.text.split()
        if self._is_written_on(name) or self._has_case(name):
            return True
        if others and self.language.oblique and first.endswith(self.language.oblique):
            return True
        free = self._has_verb(name) or self._has_particle(name)
        in_case = bool(self.language.name_endings) and is_oblique(name.text, self.fullest(name.text))
        if in_case or self.is_hearer(name) or (self.is_governed(name) and not free):
            return True
        text = self.article.text
        at = bisect_left(self.names, name.span.start, key=lambda other: other.span.start)
        if not at or not self.language.cased:
            return False
        gap = text[self.names[at - 1].span.end : name.span.start]
        # the mayor of Vauclaire, Paulin Tessier, said: a place behind a place has one word
        alone = (not others or fold(first) in self.language.name_leads) and self.fullest(name.text) == name.text
        listed = gap == ", " and text[name.span.end : name.span.end + 1] == "," and alone
        joined = (
            gap.strip() == self.language.conjunction and text[name.span.end : name.span.end + 2].lstrip()[:1].islower()
        )
        return (listed or joined) and self.is_object(self.names[at - 1])

    def _is_written_on(self, name: Name) -> bool:
        """Tell whether the preposition before a place is written onto a name: בעיריית נוף."""
        before = self.article.text[max(0, name.span.start - _TWO) : name.span.start]
        placed = self.language.joined_locative
        return bool(placed) and before.endswith(placed) and not before[: -len(placed)].strip().isalnum()

    def _has_case(self, name: Name) -> bool:
        """Tell whether a mark sets an ending off from a name that is not its owner's: Yamaç’ta."""
        language, text = self.language, self.article.text
        if not language.genitive or not language.suffix_mark:
            return False
        ending = _CASE.match(text, name.span.end)
        return ending is not None and not re.match(language.genitive, ending.group())

    def is_hearer(self, name: Name) -> bool:
        """Tell whether a name stands behind a verb that has a subject, as who was told: she told the Radio Norte."""
        if not self.language.telling:
            return False
        clause = _CLAUSE_END.split(self.article.text[max(0, name.span.start - _LONGEST_TITLE) : name.span.start])[-1]
        words = [fold(word) for word in self.words(clause)]
        if words and words[-1] in self.language.definite:
            words.pop()
        return len(words) > 1 and words[-1] in self.language.telling
