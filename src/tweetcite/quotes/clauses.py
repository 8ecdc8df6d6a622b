"""Clauses around a verb of attribution: what is set off by commas in them, who is meant where one opens or ends."""

import re
from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.names import Name
from tweetcite.quotes.attribution import Speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import ATTRIBUTING, Hit, find_phrases
from tweetcite.quotes.phrases import find_phrase
from tweetcite.quotes.verbs import find_first_word, has_meaning
from tweetcite.quotes.words import CLAUSE_MARKS, word_pattern
from tweetcite.text import fold, fold_word

_COMMAS = tuple(",،、，")
_LONGEST_DESCRIPTION = 40
_REACH = 90
_MOST_OF_INSTITUTION = 4
_LONGEST_OPENING = 60
_LONGEST_WORD = 20
_PAIR = 2
_PARTED = re.compile(r"\s*(?:,|--|[—–])\s*")
_OWNS = ("'s", "’s", "s'", "s’")


def find_antecedent(passage: Passage, cast: Cast) -> Speaker | None:
    """Return whom the sentence before names last, where a pronoun that opens the next one means them: Che ha replicato;
    cette dernière écrit.
    """
    text, language = cast.article.text, cast.language
    first = find_first_word(text, passage.lead, language)
    opens = first is not None and passage.lead.start == passage.sentence.start and language.cased
    if not opens or first is None:
        return None
    relative = fold_word(first.group()) in language.relatives - language.definite - language.prepositions
    phrases = find_phrases(text, passage.lead.start, passage.lead.end, language.latter)
    names = [n for n in cast.names_in(passage.before) if not cast.is_object(n)] if relative or phrases else []
    if _points_at_last(first, cast):
        names = list(cast.names_in(passage.before))
    return Speaker(cast.fullest(names[-1].text), "sentence-before") if names else None


def _points_at_last(first: "re.Match[str]", cast: Cast) -> bool:
    """Tell whether a word that points back is the subject right before a verb: Diese schrieb; Esta escribió."""
    verbs = cast.cues_in(Span(first.end(), first.end() + _LONGEST_DESCRIPTION))
    beside = bool(verbs) and verbs[0].kind in ATTRIBUTING and verbs[0].start == first.end() + 1
    return beside and fold_word(first.group()) in cast.language.demonstratives


def find_head_of_relative(verb: Hit, passage: Passage, cast: Cast) -> Speaker | None:
    """Return the name right before the relative clause of which a verb is: appointed by Bo Tarn -- who vowed “…”."""
    text, language = cast.article.text, cast.language
    openers = language.relatives - language.definite - language.prepositions
    names = cast.names_in(Span(passage.lead.start, verb.start))
    gap = _PARTED.match(text, names[-1].span.end, verb.start) if names and language.cased else None
    first = find_first_word(text, Span(gap.end(), verb.start), language) if gap else None
    if first is None or fold_word(first.group()) not in openers:
        return None
    earlier = names[-2] if len(names) > 1 and cast.is_object(names[-1]) else None
    if earlier and text[earlier.span.end : earlier.span.end + 1] in _COMMAS:
        names = names[:-1]  # Bo Tarn, head of the House of Keys, who tweeted
    if len(names) > 1 and _is_denied(names[-1], cast):
        names = names[:-1]  # It was Ida Holm, not Bo Tarn, who tweeted
    if len(names) == 1 and _is_department(names[-1], cast):
        return None
    between = [fold_word(word) for word in cast.words(text[first.end() : verb.start])]
    plain = language.auxiliaries | language.tenses | language.times
    return Speaker(cast.fullest(names[-1].text), "lead") if all(word in plain for word in between) else None


def _is_denied(name: Name, cast: Cast) -> bool:
    """Tell whether a negation behind a comma says that it was not somebody: Ida Holm, not Bo Tarn."""
    before = cast.article.text[max(0, name.span.start - _LONGEST_WORD) : name.span.start].rpartition(",")[2]
    words = [fold_word(word) for word in cast.words(before)]
    return 0 < len(words) <= _PAIR and words[-1] in cast.language.negations


def _is_department(name: Name, cast: Cast) -> bool:
    """Tell whether a name of one word is what somebody holds an office for: la ministra de Hacienda, que recordó."""
    text, language = cast.article.text, cast.language
    if " " in name.text or cast.fullest(name.text) != name.text:
        return False
    before = [fold_word(word) for word in cast.words(text[max(0, name.span.start - _REACH) : name.span.start])]
    governed = cast.is_object(name) or (before[-1:] != [] and before[-1] in language.prepositions)
    return governed and len(before) > _PAIR and before[-2] in language.titles and before[-3] in language.definite


def opens_verb(text: str, span: Span, language: Language) -> bool:
    """Tell whether an object's pronoun opens the words before a verb, whose subject is behind: gli ha fatto notare."""
    first, second = (*[m.group() for m in word_pattern(language).finditer(text, span.start, span.end)][:2], "", "")[:2]
    pronoun = fold_word(first) in (language.persons | language.definite) - language.subjects
    return pronoun and fold_word(second) in language.auxiliaries & language.tenses


def find_moved(passage: Passage, cast: Cast, verb: Hit | None) -> Speaker | None:
    """Return who is made to say the words: prompting Ada Holm to answer: “…”."""
    text, language = cast.article.text, cast.language
    before = word_pattern(language).findall(text[max(0, verb.start - _LONGEST_WORD) : verb.start]) if verb else []
    if verb is None or not before or fold(before[-1]) not in language.infinitives:
        return None
    names = cast.names_in(Span(passage.lead.start, verb.start))
    moved = names and not text[names[-1].span.end : verb.start].strip(" " + before[-1])
    return Speaker(cast.fullest(names[-1].text), "lead") if moved and not cast.is_object(names[-1]) else None


def drop_relative(names: Sequence[Name], span: Span, cast: Cast) -> list[Name]:
    """Return the names before a verb without those in a clause about its subject: The mayor, who met Bo Tarn, wrote."""
    text, language = cast.article.text, cast.language
    kept = list(names)
    for comma in re.finditer(r",\s", text[span.start : span.end]) if language.relatives else ():
        opens = span.start + comma.end()
        closes = text.find(",", opens, span.end)
        word = find_first_word(text, Span(opens, span.end), language)
        if closes > 0 and word and fold_word(word.group()) in language.relatives:
            kept = [name for name in kept if not opens <= name.span.start < closes]
    return kept


def keep_beside_verb(names: Sequence[Name], verb: Hit, text: str) -> list[Name]:
    """Return the names before a verb, else the first behind it, as what follows is another clause: 他说，公司将….

    Where a comma parts the names before from the verb and one stands right behind, it is the subject: إذ كتب سليم حداد.
    """
    before = [name for name in names if name.span.end <= verb.start]
    behind = next((name for name in names if name.span.start > verb.end), None)
    gap = text[verb.end : behind.span.start].split() if behind else []
    own = [name for name in before if not any(c in _COMMAS for c in text[name.span.end : verb.start])]
    if behind and not own and all(fold(word) in behind.titles for word in gap):
        return [behind]
    clause = any(c in _COMMAS for c in text[verb.end : names[0].span.start]) if names and not before else False
    return before or ([] if clause else list(names[:1]))


def find_institution(name: Name, verb: Hit | None, cast: Cast) -> Speaker | None:
    """Return the institution that begins with a name behind an article: the Dallas police department tweeted."""
    text, language = cast.article.text, cast.language
    before = cast.words(text[max(0, name.span.start - _LONGEST_WORD) : name.span.start])
    if verb is None or not before or fold(before[-1]) not in language.definite:
        return None
    gap = text[name.span.end : verb.start]
    words = gap.split()
    if not 0 < len(words) <= _MOST_OF_INSTITUTION or not gap.startswith(" ") or gap.strip().lower() != gap.strip():
        return None
    if not all(word.isalpha() and has_meaning(word, language) for word in words):
        return None
    return Speaker(text[name.span.start : verb.start].strip(), "lead")


def cut_clause_behind(verb: Hit, passage: Passage, cast: Cast) -> Span:
    """Return what stands behind a verb before the words, without a clause of its own: aseguró en X que el Consejo; nor
    the subject with which the words go on: a tweet saying Bo Tarn “made it clear”.
    """
    language, text, end = cast.language, cast.article.text, passage.lead.end
    names = cast.names_in(Span(verb.end, end))
    goes_on = passage.parts[0].inner.slice(text)[:1].islower() and not cast.language.verb_final
    if names and goes_on and not text[names[-1].span.end : end].strip():
        end = names[-1].span.start
    openers = language.relatives - language.definite - language.subjects
    for word in word_pattern(language).finditer(text, verb.end, end):
        if fold_word(word.group()) in openers:
            return Span(verb.end, word.start())
    return Span(verb.end, end)


def cut_time(span: Span, cast: Cast) -> Span:
    """Return what stands behind a verb without a time that no comma sets off: wrote on X after meeting Bo Tarn."""
    text, language = cast.article.text, cast.language
    for word in word_pattern(language).finditer(text, span.start, span.end) if language.cased else ():
        gap = text[span.start : word.start()]
        opens = fold_word(word.group()) in language.subordinators and not gap.endswith("-")  # not queixou-se
        if opens and not any(c in _COMMAS for c in gap):
            return Span(span.start, word.start())
    return span


def is_somebody(phrase: str, span: Span, cast: Cast) -> bool:
    """Tell whether somebody unnamed is the subject of a clause of its own: "which one clerk captioned"."""
    text, language = cast.article.text, cast.language
    comma = text.rfind(",", span.start, span.end)
    words = [fold_word(word) for word in cast.words(text[comma + 1 : span.end])[:2]]
    opens = comma >= 0 and len(words) > 1 and words[0] in language.relatives and words[1] in language.indefinite
    return opens and fold(phrase.split()[0]) == words[1]


def find_last_phrase(text: str, span: Span, language: Language) -> str | None:
    """Return the description that a comma opens before a verb: "the chart, which one clerk captioned"."""
    comma = text.rfind(",", span.start, span.end)
    phrase = find_phrase(text, Span(comma + 1, span.end), language) if comma >= 0 else None
    before = (
        [fold_word(w) for w in word_pattern(language).findall(text, comma + 1, text.index(phrase, comma))]
        if phrase
        else []
    )
    leads = language.relatives | language.subordinators | language.complements | language.contrasts | language.openers
    other = language.prepositions | language.mediums | language.additives | {language.conjunction}
    # the actress, 38, shared a photo: what stands behind a verb is no subject
    return phrase if not before or (len(before) < _PAIR and before[0] in leads | other) else None


def find_agent(verb: Hit, passage: Passage, cast: Cast) -> Speaker | None:
    """Return by whom something was said or posted, in a passive."""
    text, language = cast.article.text, cast.language
    for match in word_pattern(language).finditer(text, verb.end, min(passage.sentence.end, verb.end + _REACH)):
        if fold_word(match.group()) in language.agents:
            names = cast.names_in(Span(match.end(), match.end() + _LONGEST_OPENING))
            return Speaker(cast.fullest(names[0].text), "agent") if names else None
    return None


def reaches_verb(name: Name, verb: int, cast: Cast) -> bool:
    """Tell a subject from the name in a description: "Ines Okafor, the mayor, wrote", not "the Okafor star wrote"."""
    gap = cast.article.text[name.span.end : verb].strip()
    days = cast.language.weekdays.keys() | cast.language.relative_days.keys()
    return gap[:1] in tuple(",(–—-") or all(fold_word(word) in days for word in cast.words(gap))


def pick_described(text: str, names: Sequence[Name], verb: Hit, language: Language) -> Name:
    """Return the name nearest to the verb that is not within a description: “A, the captain of B, wrote”, “A of the
    union B wrote”, but “the captain of B, A, wrote”.
    """
    subject = names[-1]
    for earlier in reversed(names[:-1]):
        gap = text[earlier.span.end : subject.span.start].split()
        if 1 < len(gap) <= _MOST_OF_INSTITUTION and fold_word(gap[0]) in language.genitives:
            owned = gap[-1].endswith(_OWNS) or all(word.isalpha() and word.islower() for word in gap)
            subject = earlier if owned else subject
            continue
        if text[earlier.span.end : subject.span.start].strip() in _COMMAS and not opens_clause(text, earlier):
            continue
        opens = text[earlier.span.end : earlier.span.end + 1] in _COMMAS
        if (
            opens
            and any(c in _COMMAS for c in text[subject.span.end : verb.start])
            and len(text[earlier.span.end : verb.start]) < 120
        ):
            subject = earlier
    return subject


def opens_clause(text: str, name: Name) -> bool:
    """Tell whether a name stands first in its clause: nothing describes it, and it is part of no description."""
    before = CLAUSE_MARKS.split(text[max(0, name.span.start - _LONGEST_DESCRIPTION) : name.span.start])[-1]
    return all(fold_word(word) in name.titles for word in before.split())


def find_last_pronoun(text: str, span: Span, language: Language) -> "re.Match[str] | None":
    found = word_pattern(language).finditer(text, span.start, span.end)
    subjects = [
        m for m in found if fold_word(m.group()) in language.pronouns and fold_word(m.group()) in language.subjects
    ]
    if not language.noun_capitals:  # Tegen Het Nieuws zei Bo Tarn: what a capital follows is an article
        subjects = [m for m in subjects if not _opens_name(text, m, span, language)]
    subjects = [m for m in subjects if not _is_governed(text, m, span, language)]
    if language.office_links:  # di bin peyama wê de: behind a noun it is its owner
        subjects = [m for m in subjects if not _is_noun_before(text, m, span, language)]
    return subjects[-1] if subjects else None


def _is_governed(text: str, word: "re.Match[str]", span: Span, language: Language) -> bool:
    """Tell whether a preposition or an article makes a word the determiner that it can be too: sulla loro pagina."""
    before = word_pattern(language).findall(text[span.start : word.start()])
    determiner = fold_word(word.group()) in language.definite and bool(before)
    return determiner and fold_word(before[-1]) in language.definite | language.prepositions | language.mediums


def _opens_name(text: str, word: "re.Match[str]", span: Span, language: Language) -> bool:
    """Tell whether a word in capitals is the article of a name: Het Nieuws."""
    behind = word_pattern(language).search(text, word.end(), span.end)
    article = fold_word(word.group()) in language.definite and word.start() > span.start
    return article and word.group()[0].isupper() and behind is not None and behind.group()[0].isupper()


def _is_noun_before(text: str, pronoun: "re.Match[str]", span: Span, language: Language) -> bool:
    words = word_pattern(language).findall(text[span.start : pronoun.start()])
    return bool(words) and fold(words[-1]).endswith(language.office_links)


def is_determiner(text: str, word: "re.Match[str]", span: Span, language: Language) -> bool:
    """Tell "his lawyer said" from "he said": a possessive with a noun behind it."""
    behind = word_pattern(language).search(text, word.end(), span.end)
    return fold_word(word.group()) in language.definite and behind is not None
