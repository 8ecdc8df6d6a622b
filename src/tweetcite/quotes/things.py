"""What the pronouns for things and for several mean: a post, a body, what the sentence before is about, a crowd."""

import re
from collections.abc import Sequence
from itertools import islice

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.names import is_possessive
from tweetcite.namesakes import name_words
from tweetcite.quotes.attribution import Speaker, name_speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.clauses import find_last_pronoun
from tweetcite.quotes.collectives import base_of
from tweetcite.quotes.counted import is_counted
from tweetcite.quotes.phrases import find_phrase
from tweetcite.quotes.shown import find_author_below, find_shown_author
from tweetcite.quotes.verbs import has_meaning
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold, fold_word

_PAIR, _PHRASE, _LONGEST = 2, 3, 400
_OWNING = re.compile(r"['’]s\Z")


def is_thing(passage: Passage, cast: Cast) -> bool:
    """Tell whether the one pronoun that is a subject around the words is for things."""
    language, spans = cast.language, (passage.lead, passage.tail)
    words = {fold_word(word) for span in spans for word in cast.words(span.slice(cast.article.text))}
    known = {language.pronouns.get(word) for word in words & language.subjects - language.definite}
    return bool(language.people_pronouns) and known == {"n"}


def means_crowd(passage: Passage, cast: Cast) -> bool:
    """Tell whether the pronoun for several means a noun without an article that opens the sentence before: Staff swept
    up the glass. “…,” they wrote.
    """
    language, before = cast.language, passage.before
    words = [
        fold_word(m.group())
        for s in (passage.lead, passage.tail)
        for m in word_pattern(language).finditer(cast.article.text, s.start, s.end)
    ]
    several = any(language.pronouns.get(word) == "p" and word in language.subjects for word in words)
    if not (several and language.people_pronouns and len(before)) or cast.is_quoting(before):
        return False
    first, second = (*(fold_word(word) for word in cast.words(before.slice(cast.article.text))[:_PAIR]), "", "")[:_PAIR]
    noun = base_of(first, language) is not None or first in language.crowds or first.endswith("s")
    plain = has_meaning(first, language) and not any(n.span.start == before.start for n in cast.names_in(before))
    return noun and plain and second not in language.prepositions


def means_post(passage: Passage, cast: Cast) -> bool:
    """Tell whether the pronoun for things means one more post, of which the sentence before tells: The next post told
    another story. “…,” it read.
    """
    language, before = cast.language, passage.before
    spans = (passage.lead, passage.tail)
    words = [fold_word(word) for span in spans for word in cast.words(span.slice(cast.article.text))]
    thing = any(word in language.subjects and language.pronouns.get(word) == "n" for word in words)
    if thing and len(before) and is_counted(before, cast) and not cast.is_quoting(before):
        return True
    phrase = find_phrase(cast.article.text, before, language) if thing and len(before) else None
    if phrase is None or cast.names_in(before) or cast.is_quoting(before):
        return False
    noun = [fold_word(word) for word in cast.words(phrase)][:_PHRASE]
    return noun[0] in language.definite | language.indefinite and any(word in language.post_nouns for word in noun)


def find_page_owner(passage: Passage, cast: Cast) -> Speaker | None:
    """Return on whose page several unnamed people post: “…,” they posted on the Goat's Facebook page."""
    text, language = cast.article.text, cast.language
    for span in (passage.tail, passage.lead) if language.people_pronouns else ():
        words = [fold_word(word) for word in cast.words(span.slice(text)[:_LONGEST])]
        several = any(language.pronouns.get(word) == "p" and word in language.subjects for word in words)
        for name in cast.names_in(span) if several else ():
            behind = [fold_word(word) for word in cast.words(text[name.span.end : span.end][:_LONGEST])][:_PHRASE]
            if is_possessive(text, name) and not language.account_nouns.isdisjoint(behind):
                return Speaker(cast.fullest(name.text), "possessive")
    return None


def find_owned_body(passage: Passage, cast: Cast) -> Speaker | None:
    """Return the body with which the sentence before opens as somebody's, where the pronoun for things means it:
    Larkin's embassy denied it. “…,” it wrote.
    """
    text, language, before = cast.article.text, cast.language, passage.before
    first = find_last_pronoun(text, passage.tail, language) or find_last_pronoun(text, passage.lead, language)
    thing = first is not None and language.pronouns.get(fold_word(first.group())) == "n"
    names = cast.names_in(before) if thing and len(before) and language.people_pronouns else ()
    if not names or not names[0].opens_sentence or not is_possessive(text, names[0]) or cast.is_quoting(before):
        return None
    words = list(islice(word_pattern(language).finditer(text, names[0].span.end, before.end), _PHRASE))
    noun = next((word for word in words if base_of(fold_word(word.group()), language)), None)
    if noun is None:
        return None
    shown = find_shown_author(passage, cast)
    return name_speaker(shown, "description") or Speaker(text[names[0].span.start : noun.end()], "body")


def find_owned_account(passage: Passage, cast: Cast) -> Speaker | None:
    """Return whose account opens the sentence before, where the pronoun for things means it: The Treasury's account
    posted a graph. “…,” it said.
    """
    text, language, before = cast.article.text, cast.language, passage.before
    names = cast.names_in(before) if len(before) and is_thing(passage, cast) else ()
    if not names or not is_possessive(text, names[0]) or cast.is_quoting(before):
        return None
    opens = len(cast.words(text[before.start : names[0].span.start])) <= 1
    behind = word_pattern(language).findall(text, names[0].span.end, before.end)
    nouns = [fold_word(word) for word in behind[:_PHRASE]]
    account = opens and not language.account_nouns.isdisjoint(nouns)
    return Speaker(cast.fullest(names[0].text), "pronoun") if account else None


def find_told_body(passage: Passage, cast: Cast, last: str | None) -> Speaker | None:
    """Return the body of which the sentence before tells, where the pronoun for things means it: Their trust posted a
    question. “…,” it wrote; the company's answer came. “…,” it posted; who spoke `last` where that sentence quotes the
    body: “…,” the firm posted. The tenants, it said, were “…”.
    """
    text, language, before = cast.article.text, cast.language, passage.before
    quotes = len(before) and cast.is_quoting(before)
    if not len(before) or not is_thing(passage, cast) or (quotes and last is None):
        return None
    if quotes and any(base_of(word, language) for word in name_words(last or "")):
        return Speaker(last, "pronoun")  # Tarn, the Student Senate posted, was “late”. “…,” it added
    closing = max(text.rfind(mark, before.start, before.end) for _, mark in language.marks) if quotes else -1
    span = Span(max(before.start, closing + 1), before.end)
    phrase = find_phrase(text, span, language)
    start = text.index(phrase, span.start) if phrase else span.start
    opens = phrase is not None and _only_joins(cast.words(text[span.start : start]), language)
    words = [_OWNING.sub("", fold_word(word)) for word in cast.words(phrase or "")][1 : _PHRASE + 1]
    at = next((i for i, word in enumerate(words) if base_of(word, language)), None)
    if not opens or at is None or not language.prepositions.isdisjoint(words[:at]):
        return None
    if quotes:
        return Speaker(last, "pronoun")
    beside = _name_beside(Span(start, span.end), words[at], cast)
    if beside:
        return Speaker(beside, "pronoun")  # Their club, Larkin Bikes, had called. “…,” it wrote
    named = (cast.fullest(name.text) for name in cast.names if " " in name.text)
    bearer = next((name for name in named if name_words(name)[-1:] == (words[at],)), None)
    known = bearer or cast.offices.described(f"{words[at]}")
    known = None if known and cast.offices.has_office(known) else known
    shown = known or find_shown_author(passage, cast) or find_author_below(passage, cast)
    shown = None if shown and cast.sexes.is_person(shown) else shown
    return name_speaker(shown, "description") or Speaker(words[at], "body")


def _name_beside(span: Span, noun: str, cast: Cast) -> str | None:
    """Return the name between commas right behind a noun for a body: Their club, Bikes for Larkin, had called."""
    text, language, names = cast.article.text, cast.language, cast.names_in(span)
    found = word_pattern(language).finditer(text, span.start, span.end)
    word = next((w for w in found if fold_word(w.group()) == noun), None)
    if word is None or not names or text[word.end() : names[0].span.start] != ", ":
        return None
    comma = text.find(",", names[0].span.start, span.end)
    whole = text[names[0].span.start : comma] if comma > 0 else ""
    joints = language.prepositions | language.definite | {language.conjunction}
    named = all(w[0].isupper() or fold_word(w) in joints for w in whole.split())
    return cast.fullest(whole) if whole and named else None


def _only_joins(words: Sequence[str], language: Language) -> bool:
    """Tell whether nothing but a word that joins sentences stands before a subject: But the league held on."""
    return all(fold_word(word) in language.contrasts | language.openers | {language.conjunction} for word in words)


def means_thing(passage: Passage, cast: Cast) -> bool:
    """Tell whether the pronoun for things means what the sentence before is about: The report runs to 300 pages. The
    warnings, it says, were “…”.
    """
    text, language = cast.article.text, cast.language
    spans = (passage.lead, passage.tail)
    words = [fold_word(m.group()) for s in spans for m in word_pattern(language).finditer(text, s.start, s.end)]
    if not any(w in language.subjects and language.pronouns.get(w) == "n" for w in words):
        return False
    phrase = find_phrase(text, passage.before, language) if len(passage.before) else None
    if phrase is None or cast.names_in(passage.before) or fold(phrase.split()[0]) not in language.definite:
        return False
    return cast.offices.described(phrase) is None and find_shown_author(passage, cast) is None
