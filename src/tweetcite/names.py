"""Names of people, institutions and accounts: finding them in prose, and telling whether two can be the same.

A name in prose ("PM Barzani", "the trust") is a form of a full name; an account has a display name and a handle.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import groupby
from typing import NamedTuple

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.text import SIGNS, fold, fold_word, is_east_asian

_TOKEN = re.compile(rf"[^\W\d_](?:[\w{SIGNS}'’‘.\-]*[\w{SIGNS}])?|\d+")
PARTICLES = frozenset(
    """
    de da do dos das del della di du des la le van von der den ter ten zu zur al el bin ibn bint ben abu af av y e of
    """.split()
)
_ELIDED = frozenset(["d'", "l'", "dell'", "dall'"])
_CONJUNCTIONS = frozenset(["y", "e"])
_PURPOSES = frozenset("for against por para contra pelo pela pour contre für gegen voor tegen per contro".split())
_AFFIXES = frozenset("mp md phd hq uk us eu real official the tv fm news jr sr esq obe mbe kc qc".split())


_OF_PLACE = "of"
_FULL_NAME = 2
_LONGEST = 12
_SENTENCE_GAP = re.compile(r"[.!?\n“”\"«»‘:]")
_TWO_NAMES = 4
_LONGEST_MODAL_NAME = 4
"""Modal verbs of so few letters are first names too: Will, May."""
_SUFFIX = re.compile(r"['’‘](?:[^\W\d_A-Z]{1,6})$")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_LEAST_STEM = 3
_LAST_SYLLABLE = re.compile(r"([eео\u0456])([^\W\daeiouyаеиоуыэюяієї])\Z")
_LEAST_INITIALS = 3
_SHORTENED = {
    "co": "county",
    "dept": "department",
    "assn": "association",
    "univ": "university",
    "govt": "government",
    "natl": "national",
    "intl": "international",
}
"""How the accounts of bodies shorten the words of their names (Pellam Co. Sheriff, Larkin Police Dept.)."""
_LONG_ELISION = 3
LONGEST_KEY = 200
"""A longer name or part of one is looked up by its beginning."""
_LONGEST_EAST_ASIAN = 6
_LONGEST_ARTICLE = 8


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
            is_capital = bool(match) and _is_capital(word)
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


def _close(text: str, run: list[re.Match[str]], opens: bool, language: Language) -> list[Name]:
    while run and not _is_capital(run[-1].group()):
        run = run[:-1]
    keys = [fold(m.group().rstrip(".")) for m in run]
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
        plain = plain or (len(keys) > 1 and keys[0] in language.clefts)  # What Tarn's tweet said
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
    if home >= _FULL_NAME and titled and _owns(run[-1].group(), language):
        run = run[:home]  # Fr Declan Moy of St Brannoc's
    while len(run) > 1 and fold_word(run[-1].group()) in language.weekdays:
        run = run[:-1]
    if len(run) > 1 and fold_word(run[0].group()) in language.months and _is_led(text, run[0].start(), language):
        run = run[1:]  # in September Okafor tweeted
    while run and (not _is_capital(run[0].group()) or (len(run) > 1 and _is_platform(run[0].group(), language))):
        run = run[1:]
    while len(run) > 1 and (_is_platform(run[-1].group(), language) or not _is_capital(run[-1].group())):
        run = run[:-1]
    return run


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


@lru_cache(maxsize=4096)
def name_words(name: str) -> tuple[str, ...]:
    """Return the folded words of a name (NHKニュース are two), without accents, initials' stops, possessive endings."""
    plain = "".join(c for c in unicodedata.normalize("NFD", fold(name)) if not unicodedata.combining(c))
    plain = re.sub(r"'s?(?=\W|$)", "", unicodedata.normalize("NFC", plain))
    words = re.findall(r"[^\W_]+", plain)
    if not any(map(is_east_asian, plain)):
        return tuple(words)
    return tuple("".join(letters) for word in words for _, letters in groupby(word, is_east_asian))


def name_keys(name: str) -> frozenset[str]:
    """Return what a name is looked up by: its words, all of it in one, and what may be meant by a part of 花岡瑞樹."""
    words = name_words(name)
    whole = "".join(words)
    if not is_east_asian(whole[:1]) or len(whole) > _LONGEST_EAST_ASIAN:
        return frozenset(word[:LONGEST_KEY] for word in (*words, whole)) - {""}
    parts = {whole[:n] for n in range(1, len(whole) + 1)} | {whole[n:] for n in range(len(whole) - 1)}
    return frozenset(parts.union(words))


@lru_cache(maxsize=8192)
def is_form_of(form: str, full: str, titles: frozenset[str] = frozenset(), endings: tuple[str, ...] = ()) -> bool:
    """Tell whether a form ("PM Barzani", "Varga", "the Wrenfield Trust") can mean the full name.

    Its words without titles are words of the full name, in order, among them the last one, the first one, or
    two of them; initials stand for words, or are the form (LBC, for Liga Brasileira de Canoagem). Words of one stem are
    the same where a language has `endings` for cases.
    """
    if _has_initials(form, full):
        return True
    wanted = [_SHORTENED.get(w, w) for w in name_words(form) if w not in titles and w != "the"]
    known = [_SHORTENED.get(w, w) for w in name_words(full) if w not in titles and w != "the"]
    known = known or list(name_words(full))
    if not wanted or not known:
        return False
    short, whole = "".join(wanted), "".join(known)
    if wanted == known or short == whole:
        return True
    if is_east_asian(whole[:1]) and len(whole) <= _LONGEST_EAST_ASIAN and _is_family_name(short, whole):
        return True
    at, hits = 0, []
    for word in wanted:
        at = next(
            (i for i in range(at, len(known)) if _is_same_word(word, known[i], endings) or word == known[i][0]),
            -1,
        )
        if at < 0:
            return False
        hits.append(at)
        at += 1
    return len(hits) > 1 or (len(wanted[0]) > 1 and hits[0] in (0, len(known) - 1, len(known) - 2))


def _has_initials(form: str, full: str) -> bool:
    """Tell whether a form in capitals has the first letter of each word of a name, or of each that has a capital."""
    if not (len(form) >= _LEAST_INITIALS and form.isupper() and form.isalpha()):
        return False
    words = full.split()
    return form in ("".join(w[0] for w in words).upper(), "".join(w[0] for w in words if w[0].isupper()))


@lru_cache(maxsize=4096)
def _is_same_word(a: str, b: str, endings: tuple[str, ...]) -> bool:
    """Tell whether two words of a name are the same, or two cases of it: Kowalski and Kowalskiego."""
    if a == b:
        return True
    if not endings:
        return False
    return any(
        _share_endings(x, y, endings) for x, y in ((a, b), *((v, b) for v in _turned(a)), *((a, v) for v in _turned(b)))
    )


def _share_endings(a: str, b: str, endings: tuple[str, ...]) -> bool:
    stem = share_stem(a, b)
    return stem >= _LEAST_STEM and {a[stem:], b[stem:]} <= _plain_endings(endings)


def _turned(word: str) -> tuple[str, ...]:
    """Return a Slavic name as its stem is before an ending, where a vowel leaves its last syllable or becomes another:
    Павел, Павла; Wróbel, Wróbla; Федір, Федора.
    """
    last = _LAST_SYLLABLE.search(word)
    if last is None or len(word) <= _LEAST_STEM:
        return ()
    head, vowel, tail = word[: last.start()], last[1], last[2]
    if vowel == "і":
        return (f"{head}о{tail}", f"{head}е{tail}")
    return (head + tail, f"{head}ь{tail}")


def share_stem(a: Sequence[str], b: Sequence[str]) -> int:
    """Return how many letters two words, or how many words two rows of them, have in common at their beginning."""
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


@lru_cache(maxsize=16)
def _plain_endings(endings: tuple[str, ...]) -> frozenset[str]:
    return frozenset(["", *("".join(name_words(ending)) for ending in endings)])


def _is_family_name(short: str, whole: str) -> bool:
    """Tell whether a name is the first part of another that is written without a space: 花岡 of 花岡瑞樹."""
    return len(short) < len(whole) and (whole.startswith(short) or (len(short) > 1 and whole.endswith(short)))


def is_same_name(a: str, b: str, titles: frozenset[str] = frozenset(), endings: tuple[str, ...] = ()) -> bool:
    """Tell whether one of two names can be a form of the other."""
    return is_form_of(a, b, titles, endings) or is_form_of(b, a, titles, endings)


def may_be_related(a: str, b: str, endings: tuple[str, ...]) -> bool:
    """Tell whether two names cannot be told apart for sure: other scripts, or words of one stem in their cases."""
    words, others = name_words(a), name_words(b)
    if words and others and _script_of(words) != _script_of(others):
        return True
    return bool(endings) and any(
        share_stem(x, y) > max(_LEAST_STEM - 1, min(len(x), len(y)) // 2) for x in words for y in others
    )


def _script_of(words: tuple[str, ...]) -> str:
    """Return the script of a name's first letter, by the first word of its letter's Unicode name."""
    return unicodedata.name(words[0][0], "").partition(" ")[0]


@lru_cache(maxsize=4096)
def fits_handle(name: str, handle: str, titles: frozenset[str] = frozenset()) -> bool:
    """Tell whether a handle is made of a name: "Desmond Mabry" and `DesMabry`, "Henrik Balsgaard" and `hbalsgaard`.

    The handle's letters are beginnings of the name's words, in order, at least one of them of three letters.
    """
    words = [w for w in name_words(name) if w != "the"]
    letters = re.sub(r"[\d_]+$|^[\d_]+", "", fold(handle).lstrip("@").split("@")[0].split(".")[0])
    pieces = [p for p in re.split(r"[_.\-]+", letters) if p not in titles and p not in _AFFIXES]
    rest = "".join(pieces)
    prefixes = sorted(titles | _AFFIXES, key=len, reverse=True)
    trimmed = {rest}
    trimmed |= {rest[len(p) :] for p in prefixes if len(p) > 1 and rest.startswith(p)}
    trimmed |= {rest[: -len(s)] for s in prefixes if len(s) > 1 and rest.endswith(s)}
    core = [w for w in words if w not in titles] or words
    return any(len(t) >= 3 and (_spells(t, tuple(core)) or _spells(t, tuple(reversed(core)))) for t in trimmed)


def _spells(letters: str, words: tuple[str, ...], longest: int = 0) -> bool:
    """Tell whether beginnings of the words, in order, spell the letters, with one of three letters or more."""
    if not letters:
        return longest >= 3
    if not words:
        return False
    word = words[0]
    size = 0
    while size < min(len(word), len(letters)) and word[size] == letters[size]:
        size += 1
    for n in range(size, 0, -1):
        if _spells(letters[n:], words[1:], max(longest, n)):
            return True
    return _spells(letters, words[1:], longest)
