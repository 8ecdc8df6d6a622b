"""Finding the names of people, places and institutions in prose."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.text import SIGNS, fold, fold_word

_TOKEN = re.compile(rf"[^\W\d_](?:[\w{SIGNS}'’‘.\-]*[\w{SIGNS}])?|\d+")
PARTICLES = frozenset(
    """
    de da do dos das del della di du des la le van von der den ter ten zu zur al el bin ibn bint ben abu af av y e of
    """.split()
)
_ELIDED = frozenset(["d'", "l'", "dell'", "dall'"])
_CONJUNCTIONS = frozenset(["y", "e"])
_PURPOSES = frozenset("for against por para contra pelo pela pour contre für gegen voor tegen per contro".split())


_OF_PLACE = "of"
_OF_PAPER = ("er", "sche", "schen", "ische", "ischen")
"""Endings of German adjectives of places, which open the names of papers."""
_FULL_NAME = 2
_LONGEST = 12
_SENTENCE_GAP = re.compile(r"[.!?\n“”\"«»‘:]")
_TWO_NAMES = 4
_LONGEST_MODAL_NAME = 4
"""Modal verbs of so few letters are first names too: Will, May."""
_SUFFIX = re.compile(r"['’‘](?:[^\W\d_A-Z]{1,6})$")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_LONG_ELISION = 3
_LONGEST_ARTICLE = 8
_LONGEST_OFFICER = 32
_CLUBS = frozenset("FC CF CD SC AC AS UD SD RC EC CR SV RB HC BC TV GP DJ MC".split())
_OUTLETS = frozenset("news sport sports world online".split())


class Name(NamedTuple):
    """A run of capitalised words in prose, without the titles before it."""

    text: str
    span: Span
    titles: tuple[str, ...] = ()
    opens_sentence: bool = False


def find_names(text: str, language: Language) -> tuple[Name, ...]:
    """Return the names in a prose text, in order: people, places, institutions.

    Works on scripts with capital letters. A capitalised function word that opens a sentence is no name.
    """
    found: list[Name] = []
    run: list[re.Match[str]] = []
    opens = True
    run_opens = False
    is_number = False
    last = 0
    for match in [*_token_pattern(language).finditer(text), None]:
        gap = text[last : match.start()] if match else "."
        word = match.group() if match else ""
        joined = bool(run) and gap in (" ", "\u00a0", ". ") and (gap != ". " or _is_initial(run[-1].group(), language))
        joined = joined or (bool(run) and not gap and fold_word(run[-1].group()) in _ELIDED)
        joined = joined and len(run) < _LONGEST and not _owns(run[-1].group(), language)
        if match and joined and (_is_capital(word) or _is_part(word, run, language)):
            run.append(match)
        else:
            if run:
                found += _close(text, run, run_opens, language)
                run = []
            is_capital = bool(match) and _is_capital(word) and not gap.endswith("#")
            opens = (is_capital or word[:1].isdigit()) and (_opens_sentence(gap) or last == 0 or (opens and is_number))
            if match and is_capital:
                run, run_opens = [match], opens
        if match:
            last, is_number = match.end(), word.isdigit()
    return tuple(found)


def _owns(word: str, language: Language) -> bool:
    """Tell whether a word is a possessive, behind which another name begins: `Radio Su's Bo Tarn`."""
    return word[-2:] in ("'s", "’s") and not language.elisions


def _is_part(word: str, run: list[re.Match[str]], language: Language) -> bool:
    """Tell whether a small word goes on with a name: that of a person, or of a body with what it is for or against:
    Plataforma por el Tren, Bündnis für Wohnen.
    """
    before = run[-1].group()
    if _is_particle(word, before, language):
        return True
    purpose = word if fold_word(before) not in _PURPOSES or fold_word(word) not in language.definite else before
    return fold_word(purpose) in _PURPOSES and fold_word(run[0].group()) in _bodies(language)


@cache
def _bodies(language: Language) -> frozenset[str]:
    """Return the nouns for bodies, folded."""
    return frozenset(map(fold_word, language.collectives))


def _is_particle(word: str, before: str, language: Language) -> bool:
    """Tell whether a small word is part of a name: `von der Heide`, but not `Vorabend der Wahl`."""
    key = fold_word(word)
    if key == _OF_PLACE and before.isupper() and len(before) > 1:
        return False  # told CNN of Tarn's reply
    if language.noun_capitals and key in language.definite and fold(before) not in language.prepositions:
        return False
    return key in PARTICLES or key in _ELIDED


@lru_cache(maxsize=64)
def _token_pattern(language: Language) -> "re.Pattern[str]":
    """Return the pattern of a word; `d'Ines`, `Dall'Anas` and `L'assessore` are two, `D'Amico` is one."""
    if not language.elisions:
        return _TOKEN
    heads = sorted((word.rstrip("'") for word in language.elisions), key=len, reverse=True)
    lower, capital = "|".join(heads), "|".join(head.capitalize() for head in heads)
    long = "|".join(head.capitalize() for head in heads if len(head) >= _LONG_ELISION)
    glued = rf"(?:{lower}{'|' + long if long else ''})['’](?=[^\W\d_])|(?:{capital})['’](?=[a-zß-öø-ÿœ])"
    return re.compile(rf"(?<![\w'’])(?:{glued})|{_TOKEN.pattern}")


def _key_of(word: str, language: Language) -> str:
    """Return the folded form of a word, of an office in initials without its stops: C.E.O., M.P."""
    key = fold(word.rstrip("."))
    bare = key.replace(".", "")
    return bare if bare != key and _INITIALS.fullmatch(key) and bare in language.titles else key


def _close(text: str, run: list[re.Match[str]], opens: bool, language: Language) -> list[Name]:
    while run and not _is_capital(run[-1].group()):
        run = run[:-1]
    keys = [_key_of(m.group(), language) for m in run]
    is_title = [
        _is_title(key, language) or (i < len(keys) - 1 and key.endswith(language.title_endings))
        for i, key in enumerate(keys)
    ]
    if keys and not all(is_title) and _is_last_name(text, run, language):
        is_title[-1] = False
    first = max((i + 1 for i, known in enumerate(is_title) if known), default=0)
    titles = [key for key, known in zip(keys[:first], is_title, strict=False) if known]
    if first == 0 and opens and keys:
        plain = _is_plain_word(keys[0], language) and not _is_given_name(keys, language)
        # What Tarn's tweet said; How Tarn's story changed
        plain = plain or (len(keys) > 1 and keys[0] in language.clefts | language.asking)
        first = int(
            plain or (len(keys) > 1 and (keys[0] in language.opening_participles or _is_owned(keys[0], language)))
        )
    run = _trim(text, run[first:], language, titled=bool(titles))
    if language.name_endings and len(run) == _TWO_NAMES and not any(m.group().isupper() for m in run):
        # a name in the genitive before the one whom it describes: szef Rady Europejskiej Jan Bielak
        half = _TWO_NAMES // 2
        return [*_close(text, run[:half], opens, language), *_close(text, run[half:], False, language)]
    joint = _joint(run)
    if joint:
        return [*_close(text, run[:joint], opens, language), *_close(text, run[joint + 1 :], False, language)]
    if all(_is_of_calendar(fold_word(m.group()), language) for m in run):
        return []
    alone = fold_word(run[0].group()) if len(run) == 1 else ""
    if alone in language.definite or alone in language.indefinite or alone in language.first_persons:
        return []
    end = run[-1].end()
    name = text[run[0].start() : end]
    possessive = re.search(r"['’‘]s?$", name) or (language.suffix_mark and _SUFFIX.search(name)) or None
    if possessive:
        name, end = name[: possessive.start()], end - len(possessive.group())
    if len(name) < 2:
        return []
    return [Name(name, Span(run[0].start(), end), tuple(titles), opens)]


def _trim(text: str, run: list[re.Match[str]], language: Language, *, titled: bool) -> list[re.Match[str]]:
    """Return the words of a run without days, months, platforms and places at its ends, which are no part of a name."""
    home = next((i for i, m in enumerate(run) if m.group() == _OF_PLACE), 0)
    person = titled or (home > 0 and fold_word(run[home - 1].group()) not in _bodies(language))
    if home >= _FULL_NAME and person and _owns(run[-1].group(), language):
        run = run[:home]  # Fr Declan Moy of St Brannoc's, Bran Moy of Moy's Pies; not the Royal Bank of Larkin's
    if len(run) > _FULL_NAME and _is_body_before(text, run, language):
        run = run[1:]  # la jefa de la OMS Ida Holm
    while len(run) > 1 and fold_word(run[-1].group()) in language.weekdays:
        run = run[:-1]
    if len(run) > 1 and fold_word(run[0].group()) in language.months and _is_led(text, run[0].start(), language):
        run = run[1:]  # in September Okafor tweeted
    while run and (not _is_capital(run[0].group()) or (len(run) > 1 and _is_platform(run[0].group(), language))):
        run = run[1:]
    while len(run) > 1 and (_is_platform(run[-1].group(), language) or not _is_capital(run[-1].group())):
        if names_paper(run[-2].group(), run[-1].group(), language):
            break
        run = run[:-1]
    return run


def _is_body_before(text: str, run: list[re.Match[str]], language: Language) -> bool:
    """Tell whether a run of capitals opens with the letters of a body, whose officer is named behind them: la jefa de
    la OMS Ida Holm; not the BBC News Mundo, nor the FC Larkin Sur.
    """
    letters, *words = [match.group() for match in run]
    if language.name_endings or not (language.elisions or language.drops_subjects):
        return False
    known = letters.isalpha() and letters.isupper() and len(letters) > 1 and letters not in _CLUBS
    capitals = [word for word in words if _is_capital(word)]
    person = len(capitals) > 1 and fold_word(words[0]) not in language.agencies | language.collectives.keys() | _OUTLETS
    before = text[max(0, run[0].start() - _LONGEST_OFFICER) : run[0].start()].split()
    while len(before) > 1 and fold_word(before[-1]) in language.definite - language.genitives:
        before.pop()
    owned = len(before) > 1 and fold_word(before[-1]) in language.genitives and before[-2].islower()
    return known and person and owned and not any(word.isupper() for word in capitals)


def names_paper(adjective: str, noun: str, language: Language) -> bool:
    """Tell whether two words with capitals are a paper that is called Post, and no post: Süderländer Post."""
    if not language.noun_capitals or fold_word(noun) != "post" or not (noun[:1] + adjective[:1]).isupper():
        return False
    return adjective.endswith(_OF_PAPER) and fold_word(adjective) not in language.platform_names


def _is_led(text: str, at: int, language: Language) -> bool:
    """Tell whether a preposition stands right before a word."""
    before = text[max(0, at - _LONGEST_ARTICLE) : at].split()
    return bool(before) and fold(before[-1]) in language.prepositions


def _is_last_name(text: str, run: list[re.Match[str]], language: Language) -> bool:
    """Tell whether a title that nobody's name follows is one: Theo Bishop, Théo Le Maire, but not the London Mayor."""
    before = text[max(0, run[0].start() - _LONGEST_ARTICLE) : run[0].start()].split()
    article = fold_word(before[-1]) if before else ""
    articles = language.definite | language.indefinite
    opened = fold_word(run[0].group()) in articles  # The Vice President, who opens a sentence
    return len(run) > 1 and not language.noun_capitals and not opened and article not in articles


def _is_of_calendar(key: str, language: Language) -> bool:
    return key in language.months or key in language.weekdays


def _is_given_name(keys: list[str], language: Language) -> bool:
    """Tell whether a month that opens a sentence is somebody's first name: April Galloway, Julio Sanz, Eylül Demir."""
    return keys[0] in language.months and len(keys) > 1 and not _is_of_calendar(keys[1], language)


def _is_owned(key: str, language: Language) -> bool:
    """Tell whether a word is a noun for an utterance, whose owner a case shows behind it: Ответ Вешняковой в X."""
    return bool(language.name_endings) and key in language.post_nouns | language.reply_nouns | language.voice_nouns


def _is_title(key: str, language: Language) -> bool:
    """Tell whether a word is a title, alone or with a hyphen: `minister-president`, `President-elect`."""
    return key in language.titles or any(part in language.titles for part in key.split("-")[:1] if "-" in key)


def is_possessive(text: str, name: Name) -> bool:
    """Tell whether a name owns what follows: Okafor's, the Larks'; Okafors Antwort, whose last letter is none."""
    if text[name.span.end : name.span.end + 1] == "s" and not text[name.span.end + 1 : name.span.end + 2].isalnum():
        return True
    return text[name.span.end : name.span.end + 2] in ("'s", "’s") or (
        text[name.span.end - 1 : name.span.end + 1] in ("s'", "s’")
    )


def _joint(run: list[re.Match[str]]) -> int:
    """Return where two full names are joined by an `and` that is also a part of names: `Ana Ruiz y Leo Sanz`."""
    for i, match in enumerate(run):
        capitals = [sum(_is_capital(m.group()) for m in side) for side in (run[:i], run[i + 1 :])]
        if match.group() in _CONJUNCTIONS and min(capitals) > 1:
            return i
    return 0


def _opens_sentence(gap: str) -> bool:
    return _SENTENCE_GAP.search(gap) is not None


def _is_initial(word: str, language: Language) -> bool:
    key = fold_word(word)
    lone = len(word) == 1 or _INITIALS.fullmatch(word) is not None
    return (lone and key not in language.platform_names) or key in language.abbreviations


def _is_platform(word: str, language: Language) -> bool:
    """Tell whether a word is a platform's name or a noun for a post, no part of the name behind it: `on X Ines Okafor
    wrote`, `ein Tweet von Ines Okafor`.
    """
    key = fold_word(word)
    compound = language.noun_capitals or "-" in key
    return key in language.platform_names or (compound and key in language.post_nouns)


def _is_capital(word: str) -> bool:
    return word[0].isupper()


def _is_plain_word(key: str, language: Language) -> bool:
    """Tell whether a capitalised word at the start of a sentence is an ordinary word."""
    return (
        key in language.common
        or key in language.family
        or key in language.function_words
        or key in language.openers
        or key in language.indefinite
        or key in language.relative_days
        or key in language.pronouns
        or key in language.contrasts
        or key in language.quantifiers
        or key in language.months
        or key in language.weekdays
        or key in language.negations
        or key in language.persons
        or key in language.tenses
        or (key in language.modals and len(key) > _LONGEST_MODAL_NAME)
        or key in language.source_phrases
        or key in language.subordinators
        or key in language.number_words
        or (key in language.prepositions | language.mediums and key not in PARTICLES)
    )
