"""Whether the author of a post may be the speaker that an article names."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tweetcite.languages import Language, load_nearest
from tweetcite.matching.doubts import is_sentence
from tweetcite.matching.floors import COVERAGE
from tweetcite.matching.rivals import lies_in_marks
from tweetcite.matching.trials import Trial
from tweetcite.model import Quote
from tweetcite.namesakes import is_form_of, is_same_name, name_words
from tweetcite.text import fold, index_words, is_unspaced

_ENDED = re.compile(r"[.!?…](?=\s)")
_HANDED_ON = re.compile(r"[\"“”„«»:—–]|(?<!\w)(?:rt|via)(?!\w)")
"""Signs that a post hands on what somebody said."""
_OFFICE = re.compile(r"(?P<of>[^\W\d_]{4,}?)[A-Z]{2,4}")
_OPENING_MARKS = ("“", "‘", '"', "'", "«", "„", "「", "『")
_LEAST_NAME = 3
_LONGEST_WORD = 20
_PREMODIFIERS = 3
_FIRM = "ei"
"""The ending of what a craft is done in (Brauerei), where nouns have capitals."""
_PERSON = 2
"""Words of a person's name."""
_DIRECT = ("same-sentence", "inverted", "lead", "colon", "handle", "agent", "by-line", "colon-behind", "possessive")
"""Evidence for a speaker that is a name beside the quotation."""
_UNNAMED = ("pronoun", "description", "run", "paragraph-above", None)
"""Evidence for a speaker whose name does not stand beside the quotation."""
_UNTOLD = (None, "guess", "office", "paragraph-above")
"""Evidence for a speaker of whom nothing near the quotation tells."""
_INFERRED = (*_UNTOLD, "run", "sentence-before", "pronoun")
"""Evidence for a speaker whom nothing in the sentence of the quotation names or describes."""


def is_shared(quote: Quote, trial: Trial) -> bool:
    """Tell whether the account repeats or quotes the speaker, so that the words can be the speaker's all the same."""
    text = (trial.post.text or "").casefold()
    used = next((step.p0 for step in trial.steps if step.kind in ("same", "equal")), 0)
    quoted = not quote.text.startswith(_OPENING_MARKS)
    opens = text[: trial.pair.p[used].start].rstrip().endswith(("“", '"', "«", "„"))
    if quoted and (opens or lies_in_marks(trial)):
        return True  # the post quotes somebody as well
    if quote.context.handle and f"@{quote.context.handle.casefold()}" in text:
        return True
    words = name_words(quote.speaker or "")
    # Latin letters in a name of another script are what it is called in short: NHKニュース.
    known = {*words[-1:], *(w for w in words if w.isascii() and not words[-1].isascii())}
    named = [at for w in known if len(w) > 2 and (at := _find_name(w, trial.post.text or "")) >= 0]
    start = trial.pair.p[used].start
    # whom the account calls by name in a sentence before its own words says none of them: Herr Tarn baut. Ein Steg …
    apart = [at for at in named if at < start and _ENDED.search(text, at, start) and not _HANDED_ON.search(text)]
    placed = [at for at in named if at >= start and _is_placed(trial.post.text or "", at, quote.context.language)]
    return len(named) > len({*apart, *placed})


def _is_placed(text: str, at: int, code: str | None) -> bool:
    """Tell whether a preposition makes a name in the words the place that they tell of: nobody in Larkin, of the Larkin
    Council.
    """
    before = index_words(text[max(0, at - _LONGEST_WORD) : at])
    return bool(before) and before[-1] in load_nearest(code).prepositions and not _HANDED_ON.search(text)


def _find_name(word: str, text: str) -> int:
    """Return where a post has the word of a name, -1 where not: "34 pages" is nobody called Page."""
    low = text.casefold()
    at = low.find(word)
    if at < 0 or len(low) != len(text) or text == low:
        return at
    while at >= 0 and text[at].islower() and (text[at - 1 : at].isspace() or not at):
        at = low.find(word, at + 1)
    return at


def may_be_meant(quote: Quote, trial: Trial) -> bool:
    """Tell whether the post's author may be meant after all: the article quotes, shows or names them.

    A speaker who is merely guessed accuses nobody. Nor does one whose whole name is not beside the quotation, where the
    author's last name is, in whatever case: what a last name is short for may be misread. One who is found by a
    pronoun, a description or a run of quotations accuses nobody whom the article names, one of a sentence before nobody
    who is named near by.
    """
    name, evidence = trial.post.author.name, quote.context.evidence
    if evidence in ("guess", "office", "words") or _is_repeated(quote):
        return True
    if evidence in _UNNAMED and not is_sentence(trial):
        return True  # who is guessed to go on says no part of a sentence that somebody else posted
    words = name_words(name or "")
    if not name or not words:
        return False
    speaker = name_words(quote.speaker or "")
    if f"{quote.speaker}, {name}" in quote.context.sentence:
        return True  # the prefect of Vaux, Bo Tarn
    outside = name_words(quote.context.sentence.replace(quote.text, " "))
    office = _OFFICE.fullmatch(name)
    if office and office["of"].casefold() in outside:
        return True  # LarkishPM, where the Larkish prime minister wrote
    alike = words[-1] in speaker
    if len(words[-1]) >= _LEAST_NAME:
        whole = len(speaker) > 1 and _is_run(speaker, outside)
        unsure = alike or evidence in _UNNAMED
        # the Council of Larkin, or who holds an account of another name, is no member of anything
        of_place = any(w.islower() for w in (quote.speaker or "").split()) or bool(quote.context.handle)
        of_place = (of_place or _is_headed(speaker, quote.context.language)) and set(words).isdisjoint(speaker)
        if not whole and _is_named(words, outside, quote):
            return True
        if words[-1] in quote.context.named and (
            evidence in ("run", "sentence")
            or (evidence == "sentence-before" and quote.speaker not in quote.context.near)
            or (unsure and not whole)
            or _is_attribute(speaker, outside, quote)
            or (_is_described(speaker, outside, quote.context.language) and not (whole and of_place))
        ):
            return True
    weak = evidence not in _DIRECT or len(speaker) == 1 or alike
    if weak and any(is_same_name(person, name) for person in quote.context.near):
        return True
    if evidence != "pronoun":
        return False
    if set(words) <= set(name_words(quote.context.sentence)):
        return True
    return any(is_same_name(person, name) for person in quote.context.people)


def _is_repeated(quote: Quote) -> bool:
    """Tell whether the speaker is said to quote somebody: Bo Tarn, quoting her post, recalled the words “…”."""
    words = load_nearest(quote.context.language).quoting
    outside = fold(quote.context.sentence.replace(quote.text, " "))
    if is_unspaced(outside[:1]):
        return any(fold(word) in outside for word in words)
    return not {fold(word) for word in words}.isdisjoint(index_words(outside))


def _is_named(name: Sequence[str], outside: Sequence[str], quote: Quote) -> bool:
    """Tell whether words beside a quotation name somebody by the last word, or a body by any, in whatever case; a word
    that the name shares with the speaker's tells nothing.
    """
    endings = load_nearest(quote.context.language).name_endings
    telling = name[-1:] if quote.context.evidence in _DIRECT else [w for w in name if len(w) > _LEAST_NAME]
    own = name_words(quote.speaker or "")
    return any(
        is_form_of(word, part, frozenset(), endings)
        for part in telling
        if part not in own or part == name[-1]
        for word in outside
        if word[:_LEAST_NAME] == part[:_LEAST_NAME]
    )


def _is_described(speaker: Sequence[str], words: Sequence[str], code: str | None) -> bool:
    """Tell whether a name behind an article or a quantifier describes somebody: the Larkin Liberal, most Larkiners."""
    language = load_nearest(code)
    articles = (language.definite | language.indefinite | language.quantifiers) - language.selfsame - language.titles
    return any((word,) == speaker[:1] and before in articles for before, word in pairwise(words))


def _is_attribute(speaker: Sequence[str], words: Sequence[str], quote: Quote) -> bool:
    """Tell whether a name only describes the noun behind it: the long-serving Larkin Lifeboat veteran said."""
    language, size = load_nearest(quote.context.language), len(speaker)
    at = next((i for i in range(len(words) - size) if tuple(words[i : i + size]) == tuple(speaker)), 0)
    behind = words[at + size : at + size + 2]
    noun = len(behind) > 1 and behind[0] not in language.openers and behind[1] == (quote.cue or "").casefold()
    articles = language.definite | language.indefinite
    return noun and not articles.isdisjoint(words[max(0, at - _PREMODIFIERS) : at])


def _is_headed(speaker: Sequence[str], code: str | None) -> bool:
    """Tell whether a name begins with a noun for what it names, not with where somebody is from: die Brauerei Larkin,
    not die Larkiner SPD.
    """
    language = load_nearest(code)
    if len(speaker) < _PERSON:
        return False
    nouns = tuple(fold(noun) for noun in language.collectives)
    return speaker[0].endswith((*nouns, _FIRM)) if language.noun_capitals else speaker[0] in nouns


def _is_run(part: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether words stand one behind the other among others."""
    return any(tuple(words[i : i + len(part)]) == tuple(part) for i in range(len(words) - len(part) + 1))


def _is_in_case(speaker: str, name: str, language: Language) -> bool:
    """Tell whether two names are one in two cases: Зотовой, Эльвира Зотова."""
    endings = language.name_endings
    same = bool(endings) and is_same_name(speaker, name, language.titles, endings)
    return same and not is_same_name(speaker, name, language.titles)


def find_meant(quote: Quote, trial: Trial) -> Quote | None:
    """Return the quotation with the post's author for its speaker, where the prose only leads to somebody else and
    tells of the author: whether the account is the speaker's stays unknown.
    """
    name, context = trial.post.author.name, quote.context
    if not name or context.evidence not in _INFERRED or (context.occasion and context.evidence != "pronoun"):
        return None
    headed = context.kind in ("headline", "standfirst")  # whom a headline quotes the text may name last
    near = context.evidence in ("office", "paragraph-above") and not headed
    known = context.near if near else (*context.near, *context.people)
    person = next((person for person in known if is_same_name(person, name)), None)
    if person is None and context.evidence == "guess" and not context.named.isdisjoint(name_words(name)[-1:]):
        person = name if is_sentence(trial) else None  # the president wrote: whoever spoke last is a mere guess
    meant = replace(context, evidence="words", handle=None)
    return replace(quote, speaker=person, context=meant) if person else None


def name_speaker(quote: Quote, trial: Trial) -> Quote:
    """Take the post's author for the speaker whom the prose does not name, where it names the author near by.

    Whom the prose names in another case has the account's name.
    """
    name, language = trial.post.author.name, load_nearest(quote.context.language)
    if name and quote.speaker and _is_in_case(quote.speaker, name, language):
        return replace(quote, speaker=name)
    if name and quote.context.evidence == "body" and not _is_other_person(name, quote):
        return replace(quote, speaker=name)
    beside = trial.candidate.beside and trial.candidate.here is not None and trial.coverage >= COVERAGE
    if trial.author == "match" or not (trial.faithful or (beside and is_sentence(trial))):
        return quote
    if name and _is_repeated(quote) and any(is_same_name(person, name) for person in quote.context.people):
        return replace(quote, speaker=name)
    return find_meant(quote, trial) or quote


def _is_other_person(name: str, quote: Quote) -> bool:
    """Tell whether an account's name is a person's of whom the article tells besides, so that no club is meant."""
    words = name_words(name)
    known = any(is_same_name(person, name) for person in quote.context.people)
    return known and len(words) == _PERSON and " " in name and not _bears_noun(words, quote.speaker or "")


def _bears_noun(words: Sequence[str], noun: str) -> bool:
    """Tell whether a name has a noun for a body in it, in whatever case: kulüp, Kıyıspor Kulübü."""
    stem = "".join(name_words(noun))[:_LEAST_NAME]
    return len(stem) == _LEAST_NAME and any(word.startswith(stem) for word in words)
