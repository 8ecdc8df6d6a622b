"""Keys by which words are the same: letters without accents, elisions, particles, the words of a hashtag."""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from unicodedata import normalize

from tweetcite.languages import Language
from tweetcite.matching.handles import Alternatives, of_hashtag, of_mention
from tweetcite.numbers import is_number_start
from tweetcite.text import APOSTROPHES, Word, fold, is_unspaced, split_words

NON_JOINER = "\u200c"
SIGNS = frozenset("#@")
_TIED = ("ه\u0654", "\u06c0")


def has_joints(text: str) -> bool:
    """Tell whether a text may have words that Persian also writes apart."""
    return NON_JOINER in text or any(tied in text for tied in _TIED)


_MEASURED = re.compile(r"(\d[\d.,]*)([^\W\d_]{2,})")
HAS_MEASURE = re.compile(r"\d[.,]*[^\W\d_]{2}")
"""Whether a text has any such word, in one pass even over a million digits."""
_WRITTEN_ON = re.compile(r"([^\W\d_]{1,2})(\d.*)")
HAS_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
BARE_LETTERS = {code: normalize("NFD", chr(code))[0] for code in range(0xC0, 0x180)}
_FULL_DATE = re.compile(r"(?<![\d.])([0-3]?\d)\.([01]?\d)\.((?:20)?\d\d)(?!\d)")
_DATE_INSIDE = re.compile(r"\.[01]?\d\.\d")
_SHORT_YEAR = 2
_STOP_INSIDE = re.compile(r"\.(?:[^\W\d_]| [^\W\d_]\.)")
_DOTTED = re.compile(r"(?<![\w.])[^\W\d_](?:\.[^\W\d_]|\. [^\W\d_](?=\.))+(?!\w)")
_HALVES = frozenset(["am", "pm"])
_ACCENTS, _VOWELS = "\u0300\u0301", "aeiou"
_TYPED = re.compile(f"([^\\W\\d_]+)([{APOSTROPHES}])")
_AFTER_DAY = re.compile(r"[.)）'’׳]|,?\s?\d")
_LONGEST_SHORT, _LONGEST_REST, _QUARTER = 5, 10, 2


def keys_of(text: str, language: Language, names: tuple[tuple[str, str], ...]) -> frozenset[str]:
    """Return every word that a unit of a post can stand for, and those of its numbers: at less cost than the units."""
    words = split_words(text)
    keys = {word.key for word in words if word.kind in ("word", "mention", "hashtag")}
    joined = has_joints(text)
    for word in words:
        if word.kind in ("mention", "hashtag"):
            known = of_mention(word, text, dict_of(names)) if word.kind == "mention" else of_hashtag(word, text)
            keys.update(key for phrase, _ in known for key in phrase)
        elif word.key == "&":
            keys |= {"&", language.conjunction}
        elif "'" in word.key:
            keys.update(part.key for part in without_elision(word, text, language))
            keys.update(word.key.split("'"))
        if joined:
            keys.update(key for phrase, _ in of_joined(text[word.start : word.end]) for key in phrase)
    if HAS_MEASURE.search(text):
        keys |= {part.key for word in words for part in without_digits(word, language)}
    keys.update(ending for ending in language.telling_endings if ending in text)
    if language.typed_accents:
        keys |= accented_in(text)
    keys |= months_in(text, language)
    if acronyms_in(text):
        keys.update(key for start, end, letters in acronyms_in(text) for key in (letters, fold(text[start:end])))
    if language.spaced_particles and SIGNS.intersection(text):
        keys.update(word.key.lstrip("#@") for word in join_particles(words, language))
    if language.proclitics and SIGNS.intersection(text):
        keys.update(re.sub("[#@]", "", word.key) for word in join_signs(words, language))
    keys |= {elided for key in keys if (elided := f"{key}'") in language.elisions}
    if language.bare_capitals:
        keys |= {without_accent(w.key, text[w.start]) for w in words if w.kind == "word"}
    if language.same_letters:
        keys |= {key.translate(plain_letters(language)) for key in keys if not key.isascii()}
    keys |= {language.spellings[key] for key in keys & language.spellings.keys()}
    tables = (language.contractions, language.other_contractions)
    return frozenset(keys).union(*(table[key] for table in tables for key in keys & table.keys()))


def dict_of(names: tuple[tuple[str, str], ...]) -> dict[str, tuple[str, ...]]:
    """Collect (handle, name) pairs by handle."""
    table: dict[str, tuple[str, ...]] = {}
    for handle, name in names:
        table[handle] = (*table.get(handle, ()), name)
    return table


def with_number_signs(words: Sequence[Word], marked: Sequence[tuple[int, int]]) -> list[Word]:
    """Return words in which the sign # stands for each short form of "number"."""
    signs = {start: Word("#", start, end, "mark") for start, end in marked}
    inside = {at for start, end in marked for at in range(start + 1, end)}
    return [signs.get(word.start, word) for word in words if word.start not in inside]


@lru_cache(maxsize=1024)
def acronyms_in(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return start, end and letters of what is written with stops between capitals: U.S., U. S., but no time of day."""
    if not _STOP_INSIDE.search(text):
        return ()
    found = (
        (m.start(), m.end(), fold(m[0].replace(".", "").replace(" ", "")))
        for m in _DOTTED.finditer(text)
        if m[0].isupper()
    )
    return tuple(one for one in found if one[2] not in _HALVES)


def with_acronyms(words: Sequence[Word], text: str) -> list[Word]:
    """Return words in which such letters are one: U.S. is not two words that a copy of it lacks."""
    whole = {start: Word(fold(text[start:end]).replace(". ", "."), start, end) for start, end, _ in acronyms_in(text)}
    inside = {at for word in whole.values() for at in range(word.start + 1, word.end)}
    return [whole.get(word.start, word) for word in words if word.start not in inside]


@cache
def ordinals_of(language: Language) -> dict[int, Alternatives]:
    """Return the words of each ordinal: third, for 3rd; twenty first."""
    table: dict[int, Alternatives] = {}
    for word, value in language.ordinals.items():
        table[value] = (*table.get(value, ()), (tuple(word.split()), "number-style"))
    return table


@cache
def ones_of(language: Language) -> Alternatives:
    """Return the articles that stand for 1 as well: een op de vier, for 1 op de 4."""
    return tuple(((word,), "number-style") for word in sorted(language.ones))


@cache
def of_part(key: str, language: Language) -> Alternatives:
    """Return a part of a whole in words: a third, two thirds, for 1/3, 2/3."""
    upper, _, lower = key.partition(" / ")
    if not (upper.isdecimal() and lower.isdecimal()):
        return ()
    count = [word for word, value in language.number_words.items() if value == int(upper)]
    count += [upper, *(sorted(language.ones) if upper == "1" else ())]
    nouns = [noun for noun, parts in language.parts.items() if parts == int(lower)]
    alone = [(noun,) for noun in nouns if lower == "2"]
    return tuple((words, "number-style") for words in (*((n, noun) for n in count for noun in nouns), *alone))


@lru_cache(maxsize=1024)
def of_full_date(key: str, language: Language) -> Alternatives:
    """Return a date in digits with its month in words, in every case: 3. Februar 2024, for 03.02.2024."""
    match = _FULL_DATE.fullmatch(key)
    if not match:
        return ()
    year = match[3] if len(match[3]) > _SHORT_YEAR else f"20{match[3]}"
    names = (name for name, month in language.months.items() if month == int(match[2]))
    return tuple(((str(int(match[1])), *name.split(), year), "number-style") for name in names)


@lru_cache(maxsize=1024)
def months_in(text: str, language: Language) -> frozenset[str]:
    """Return the names of the months of a text's dates in digits."""
    if not _DATE_INSIDE.search(text):
        return frozenset()
    dates = (of_full_date(match[0], language) for match in _FULL_DATE.finditer(text))
    return frozenset(word for alternatives in dates for words, _ in alternatives for word in words)


@cache
def of_repeat(key: str, language: Language) -> Alternatives:
    """Return how often something is, in words: three times, dreimal, for 3x."""
    count = key.removesuffix("x").strip()
    if not count.isdecimal():
        return ()
    words = [count, *(word for word, value in language.number_words.items() if value == int(count))]
    pairs = [(word, noun) for word in words for noun in sorted(language.repeats)]
    return tuple((phrase, "number-style") for pair in pairs for phrase in (pair, ("".join(pair),)))


def without_digits(word: Word, language: Language) -> tuple[Word, ...]:
    """Return digits and the short form of a measure that is written onto them as two: 24hrs, 5mins."""
    match = _MEASURED.fullmatch(word.key)
    if not match or match[2] in language.ordinal_endings or word.end - word.start != len(word.key):
        return (word,)
    if match[2] not in language.spellings:
        return (word,)
    middle = word.start + len(match[1])
    return (Word(match[1], word.start, middle), Word(match[2], middle, word.end))


def part_telling(word: Word, before: Word, language: Language) -> tuple[Word, ...]:
    """Return a number's unit and the particle on it that says more than a case as two: 3명만, 12일까지, 세 명만."""
    ending = next((e for e in language.telling_endings if word.key.endswith(e)), "")
    rest = word.key.removesuffix(ending)
    counted = word.key[:1].isdigit() or before.key[:1].isdigit() or before.key in language.number_words
    if not ending or not rest or not counted or word.end - word.start != len(word.key):
        return (word,)
    scale = rest.isdecimal() and ending in language.units  # 1만 is ten thousand
    if scale or (not word.key[:1].isdigit() and rest not in language.units):
        return (word,)
    middle = word.end - len(ending)
    return (Word(rest, word.start, middle), Word(ending, middle, word.end))


def without_elision(word: Word, text: str, language: Language) -> tuple[Word, ...]:
    """Return an elided word and the word that it is glued to as two: `n'est`, `qu'il`."""
    if word.kind != "word" or "'" not in word.key or word.key in language.contractions:
        return (word,)
    mark = HAS_APOSTROPHE.search(text, word.start, word.end)
    head, sign, rest = word.key.partition("'")
    if not mark or not rest or head + sign not in language.elisions:
        return (word,)
    elided = Word(head + sign, word.start, mark.end())
    return (elided, *without_elision(Word(rest, mark.end(), word.end), text, language))


def with_apostrophe(word: Word, following: Sequence[Word], language: Language) -> Word:
    """Return an elided word with its apostrophe, also where a sign stands before the next word: l'#eau, d'@anna."""
    if word.kind != "word" or len(following) < 2 or f"{word.key}'" not in language.elisions:
        return word
    mark, other = following
    glued = mark.key == "'" and word.end == mark.start and mark.end == other.start
    return word._replace(key=f"{word.key}'", end=mark.end) if glued else word


def join_signs(words: Sequence[Word], language: Language) -> list[Word]:
    """Return as one word what is written onto a sign, with the sign and the word behind it: ל#ירושלים, ל-#ירושלים."""
    found: list[Word] = []
    for word in words:
        sign = found[-1] if len(found) > 1 and found[-1].key in ("#", "@") else None
        lead = found[-2] if sign else None
        parted = word.kind in ("mention", "hashtag") and len(found) > 1 and found[-1].key == "-"
        if parted and found[-2].key in language.proclitics and found[-2].end == found[-1].start == word.start - 1:
            found[-2:] = [Word(found[-2].key + word.key, found[-2].start, word.end)]
            continue
        if sign and lead and lead.key in language.proclitics and lead.end == sign.start and sign.end == word.start:
            found[-2:] = [Word(lead.key + sign.key + word.key, lead.start, word.end)]
        else:
            found.append(word)
    return found


def join_particles(words: Sequence[Word], language: Language) -> list[Word]:
    """Return a tag or handle as one word with the Korean particle behind it, set off to end the tag: #시장 에서."""
    found: list[Word] = []
    for word in words:
        sign = found[-1] if found and found[-1].kind in ("hashtag", "mention") else None
        if sign and word.start == sign.end + 1 and word.key in language.endings:
            found[-1] = Word(sign.key + word.key, sign.start, word.end)
        else:
            found.append(word)
    return found


def without_proclitic(word: Word, language: Language) -> Word:
    """Return digits without the preposition that is written onto them: ל40."""
    match = _WRITTEN_ON.match(word.key)
    if not match or match[1] not in language.proclitics:
        return word
    return Word(match[2], word.end - len(match[2]), word.end)  # a stroke may draw the letter out: بـ100


def write_out(key: str, language: Language) -> tuple[str, ...]:
    """Return the words of a contraction or an elision: `don't` is `do not`, `qu'il` is `que il`."""
    known = language.contractions.get(key)
    if known:
        return known
    head, mark, rest = key.partition("'")
    if rest and mark + rest in language.short_verbs and head in language.negations | language.quantifiers:
        return (head, language.short_verbs[mark + rest][0])
    full = language.elisions.get(head + mark) if rest else None
    return (full, *write_out(rest, language)) if full else (key,)


def has_number(words: list[Word], language: Language) -> bool:
    keys = [word.key for word in words]
    known = language.number_words.keys() | language.counted.keys() if language.counted else language.number_words.keys()
    if not known.isdisjoint(keys) or any(map(str.isdigit, "".join(keys))):
        return True
    return any(is_number_start(words, at, language) for at in range(len(words)))


@lru_cache(maxsize=16384)
def of_word(key: str, language: Language) -> Alternatives:
    expanded = _expand(key, language)
    if expanded or "'" in key:
        # copies that lost all but ASCII have "don t"
        parted: Alternatives = ((tuple(key.replace("'", " ").split()), "marks"),) if "'" in key[1:-1] else ()
        owner, mark, ending = key.rpartition("'")
        owned: Alternatives = (
            ((((language.spellings[owner] + mark + ending),), "spelling"),) if owner in language.spellings else ()
        )
        topic = "spelling" if expanded and "".join(expanded[0]) == key else "contraction"  # can not, cannot
        return (*((words, topic) for words in expanded), *parted, *owned)
    if "." in key:
        return (((key.replace(".", ""),), "spelling"),)
    if "#" in key or "@" in key:
        return (((re.sub("[#@]", "", key),), "hashtag"),)
    plain = language.spellings.get(key) or (key.translate(plain_letters(language)) if language.same_letters else key)
    variants = ((plain,) if plain != key else ()) + long_dates(language).get(key, ())
    parts = (tuple(variant) if is_unspaced(variant) else tuple(variant.split("-")) for variant in variants)
    return (*((words, "spelling") for words in parts), *_of_quarter(key, language))


def _expand(key: str, language: Language) -> tuple[tuple[str, ...], ...]:
    """Return the words, or either of two phrases, that a contraction is short for."""
    tables = (language.contractions, language.other_contractions)
    known = tuple(table[key] for table in tables if key in table)
    noun, mark, short = key.rpartition("'")
    return known or tuple((noun, verb) for verb in language.short_verbs.get(mark + short, ()) if noun)


@cache
def long_dates(language: Language) -> dict[str, tuple[str, ...]]:
    """Return the full names, in all cases, of a month or weekday for its short form: Sept, Tues, пн, mar."""
    table: dict[str, tuple[str, ...]] = {}
    for names in (language.weekdays, language.months):
        for short, day in names.items():
            if len(short) <= _LONGEST_SHORT:
                table[short] = (*table.get(short, ()), *_full_names(short, day, names))
    return {short: full for short, full in table.items() if full}


def _full_names(short: str, day: int, names: Mapping[str, int]) -> tuple[str, ...]:
    full = (name.rpartition(" ")[2] for name, other in names.items() if other == day)
    return tuple(dict.fromkeys(name for name in full if _is_short_for(short, name)))


def of_short_day(key: str, behind: str, language: Language) -> Alternatives:
    """Return the weekdays for which a word stands that has another meaning too: where a mark or a date is behind it."""
    day = language.short_days.get(key)
    if day is None or not (_AFTER_DAY.match(behind) or behind == ""):
        return ()
    names = (name.replace("-", " ").split() for name in _full_names(key, day, language.weekdays))
    return tuple((tuple(name), "spelling") for name in names)


def _is_short_for(short: str, name: str) -> bool:
    """Tell whether a word begins like a longer one and has more of its letters, in order; a Hebrew day has a number."""
    if len(name) <= len(short) or len(name) > len(short) + _LONGEST_REST:
        return False
    letters = iter(name)
    return (name[0] == short[0] and all(letter in letters for letter in short)) or len(short) == 1


def _of_quarter(key: str, language: Language) -> Alternatives:
    """Return how a quarter of the year is written in words: the third quarter, for Q3."""
    if len(key) != _QUARTER or key[0] not in "qt" or key[1] not in "1234":
        return ()
    ordinals = [words for words, _ in ordinals_of(language).get(int(key[1]), ())]
    written = [(*words, noun) for words in ordinals for noun in sorted(language.quarters)]
    articles = sorted(language.definite & language.function_words)
    led = [(article, *words) for article in articles for words in written]
    return tuple((words, "number-style") for words in (*written, *led))


@cache
def plain_letters(language: Language) -> dict[int, str]:
    """Return which letter stands for each that only some keyboards have."""
    return {ord(a): b for a, b in language.same_letters.items()}


def without_accent(key: str, first: str) -> str:
    """Return a word without the accent of its capital: many keyboards have none (À, É)."""
    return key if first.isascii() or not first.isupper() else key[0].translate(BARE_LETTERS) + key[1:]


def of_typed_accent(key: str, behind: str) -> Alternatives:
    """Return a word with the accent for which an apostrophe stands behind it: perché, perchè, for perche'."""
    accents = _ACCENTS if behind and behind in APOSTROPHES and key[-1] in _VOWELS else ""
    return tuple(((normalize("NFC", key + accent),), "spelling") for accent in accents)


def accented_in(text: str) -> set[str]:
    """Return all words of a text for whose accent an apostrophe is typed, with that accent."""
    found = (of_typed_accent(fold(match[1]), match[2]) for match in _TYPED.finditer(text))
    return {words[0] for alternatives in found for words, _ in alternatives}


def of_joined(word: str) -> Alternatives:
    """Return the parts of a word that a non-joiner keeps apart: Persian writes a space there as well. The letter that
    ties a word to the next may stand apart, be a sign or not be written: خانه‌ی, خانه ی, خانهٔ, خانه.
    """
    if word.endswith(_TIED):
        bare = fold(word.removesuffix(_TIED[0]).removesuffix(_TIED[1]) + "ه")
        return (((bare, "ی"), "spelling"), ((bare,), "spelling"))
    parts = tuple(fold(part) for part in word.split(NON_JOINER) if part) if NON_JOINER in word else ()
    tied = (((parts[0],), "spelling"),) if len(parts) == 2 and parts[0][-1:] == "ه" and parts[1] == "ی" else ()
    return ((parts, "spelling"), *tied) if len(parts) > 1 else ()
