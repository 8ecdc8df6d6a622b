"""Quotation and post as sequences of units that can be laid against each other.

A unit is a word, a number phrase as one value, an ellipsis, a bracket of the quoting hand, or the joint at which an
attribution splits the quotation. Marks, emoji, links and labels are no units: they are compared afterwards.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import Literal, NamedTuple

from tweetcite.languages import Language, load_nearest
from tweetcite.matching.floors import LONGEST, MOST_DISCLOSED
from tweetcite.matching.handles import Alternatives, ending_behind, of_hashtag, of_led_mention, of_mention, with_ending
from tweetcite.matching.keys import (
    HAS_MEASURE,
    SIGNS,
    acronyms_in,
    dict_of,
    has_joints,
    has_number,
    join_particles,
    join_signs,
    of_full_date,
    of_joined,
    of_part,
    of_repeat,
    of_short_day,
    of_typed_accent,
    of_word,
    ones_of,
    ordinals_of,
    part_telling,
    with_acronyms,
    with_apostrophe,
    with_number_signs,
    without_accent,
    without_digits,
    without_elision,
    without_proclitic,
)
from tweetcite.model import Quote
from tweetcite.numbers import Number, find_numbers, read_roman
from tweetcite.text import ELLIPSIS, Word, fold, is_unspaced, split_words

UnitKind = Literal["word", "number", "ellipsis", "bracket", "joint"]
_BRACKET = re.compile(r"[\[［〔]([^\[\]［］〔〕]{0,80})[\]］〕]|[(（]([^()（）\[\]［］〔〕]{1,80})[)）]")
_PLAIN_BRACKETS = str.maketrans("［］〔〕（）", "[][]()")
_NOTES = "sic so_im_Original 原文ママ 原文のまま ママ 原文如此 원문_그대로 كذا так_в_оригинале так_в_тексте"
_AS_WRITTEN = frozenset(fold(note.replace("_", " ")) for note in _NOTES.split())
"""Notes that the word before them is the original's: they say nothing themselves."""
_IN_SIGN = re.compile(r"[@#]\w*\Z")
_DISCLOSED = re.compile(r"[\[(［〔（]|\.(?:[ \u00a0]?\.)+|…")
_LONGEST_NUMBER = 8
_NEAR = 3
_OPENING = frozenset("[(［〔（")
_NUMERO = re.compile(r"(?<!\w)(?:Nos?\.?|(?<![.!?:,] )nos?\.|[Nn][º°]|[Nn]r\.?|№)(?=\s?\d)")
"""What stands before a number as # does: No. 1, nº 1, Nr. 1, № 1."""
_BULLET = re.compile(r"^[ \t]*([-–—−])(?=\d)", re.MULTILINE)
SIC = "sic"
_DOTS = re.compile(r"\s*(?:\.\s?\.\s?\.+|…+|[中前後后]?略|[중전후]략|생략)\s*")
"""What stands in brackets for words left out; East Asian papers write that they are."""


class Unit(NamedTuple):
    """One step of an alignment. `alternatives` are word sequences that say the same, each with the name of the edit."""

    key: str
    start: int
    end: int
    kind: UnitKind = "word"
    number: Number | None = None
    alternatives: Alternatives = ()
    words: tuple[str, ...] = ()


@lru_cache(maxsize=128)
def split_post(text: str, code: str, names: tuple[tuple[str, str], ...] = ()) -> tuple[Unit, ...]:
    """Return the units of a post; `names` are the display names known for the handles that it mentions."""
    language = load_nearest(code)
    return tuple(_units(split_words(text), text, language, dict_of(names)))


def is_too_long(quote: Quote) -> bool:
    """Tell whether a quotation is longer than any post, or full of omissions and brackets beyond all comparison."""
    if len(quote.text) > LONGEST:
        return True
    return sum(1 for _ in islice(_DISCLOSED.finditer(quote.text), MOST_DISCLOSED + 1)) > MOST_DISCLOSED


def split_quote(quote: Quote, post_text: str, code: str) -> tuple[Unit, ...]:
    """Return the units of a quotation: brackets that the post does not have are the quoting hand's."""
    joints = _joints(quote)
    if not _OPENING.intersection(quote.text):
        return _split_plain(quote.text, joints, code)
    language = load_nearest(code)
    text = quote.text
    units: list[Unit] = []
    matches = list(_BRACKET.finditer(text))
    notes = [match for match in matches if _is_note(match) and not _is_own(match, post_text)]
    words = [w for w in split_words(text) if not any(m.start() <= w.start < m.end() for m in notes)]
    words, matches = _join_number_leads(words, matches, text, language)
    starts = [word.start for word in words]
    at = 0
    for match in matches:
        if match.start() < at or match in notes or _is_own(match, post_text):
            continue
        inner = _inner(match)
        dots = _DOTS.fullmatch(inner)
        start, end = (None if dots else _glued(text, match, language)) or match.span()
        written_on = end == match.end() and fold(text[start : match.start()]) in language.proclitics
        written_on = written_on or (start == match.start() and fold(text[match.end() : end]) in language.endings)
        before = words[bisect_left(starts, at) : bisect_left(starts, start)]
        units += _units([w for w in before if w.end <= start], text, language, {})
        if dots:
            units.append(Unit(ELLIPSIS, start, end, "ellipsis"))
        elif (start, end) != match.span() and not written_on:
            units.append(_bracketed_word(text, start, end))
        else:
            inside = tuple(w.key for w in split_words(inner) if w.kind in ("word", "mention", "hashtag"))
            units.append(Unit(match.group().translate(_PLAIN_BRACKETS), start, end, "bracket", words=inside))
        at = end
    units += _units(words[bisect_left(starts, at) :], text, language, {})
    for note in notes:
        place = next((i for i, u in enumerate(units) if u.start >= note.start()), len(units))
        units.insert(place, Unit(note.group().translate(_PLAIN_BRACKETS), *note.span(), "bracket", words=(SIC,)))
    return _with_joints(units, joints)


def _join_number_leads(
    words: list[Word], matches: "list[re.Match[str]]", text: str, language: Language
) -> "tuple[list[Word], list[re.Match[str]]]":
    """Return words in which a bracketed first letter of a number of several is one of it, and the other brackets:
    [h]alf a million.
    """
    others = []
    for match in matches:
        start, end = (_glued(text, match, language) if len(_inner(match)) == 1 else None) or (-1, -1)
        lead = Word(fold(match.group(1) + text[match.end() : end]), start, end) if start == match.start() else None
        rest = [word for word in words if lead and word.start >= end]
        number = next(iter(find_numbers([lead, *rest[:_LONGEST_NUMBER]], language)), None) if lead else None
        if lead and number and number.first == 0 and number.last > 1:
            words = [*(word for word in words if word.end <= start), lead, *rest]
        else:
            others.append(match)
    return words, others


def _inner(match: "re.Match[str]") -> str:
    return match.group(1) if match.group(1) is not None else match.group(2)


def _is_note(match: "re.Match[str]") -> bool:
    """Tell whether a bracket only says that the word before it is the original's; it may stand inside a number."""
    return fold(_inner(match)).strip(" .!?") in _AS_WRITTEN


@lru_cache(maxsize=256)
def _split_plain(text: str, joints: tuple[int, ...], code: str) -> tuple[Unit, ...]:
    """Split a quotation without brackets: the same for every post."""
    language = load_nearest(code)
    return _with_joints(_open_freely(_units(split_words(text), text, language, {}), language), joints)


def _open_freely(units: list[Unit], language: Language) -> list[Unit]:
    """Let a quotation's first word stand without what joins its clause, written onto it in the post: يجب for ويجب."""
    if not units or units[0].kind != "word" or language.conjunction not in language.proclitics:
        return units
    joints = (language.conjunction, *language.joined_complements)
    joined: Alternatives = tuple(((joint + units[0].key,), "case") for joint in joints)
    return [units[0]._replace(alternatives=units[0].alternatives + joined), *units[1:]]


def _with_joints(units: list[Unit], joints: tuple[int, ...]) -> tuple[Unit, ...]:
    for joint in joints:
        place = next((i for i, u in enumerate(units) if u.start >= joint), len(units))
        units.insert(place, Unit("", joint, joint, "joint"))
    return tuple(units)


def _joints(quote: Quote) -> tuple[int, ...]:
    """Return the offsets in the text at which an attribution splits the quotation."""
    offsets, at = [], 0
    for span in quote.spans[:-1]:
        at += len(span) + 1
        if at <= len(quote.text) and quote.text[at - 1] == " ":
            offsets.append(at)
    return tuple(offsets)


def _is_own(match: "re.Match[str]", post_text: str) -> bool:
    """Tell whether a bracket is the post's own: a square one as it stands, a round one where the post has any.

    Round brackets show an insertion only in a post that has none itself.
    """
    if match.group(1) is not None:
        return fold(match.group()) in fold(post_text)
    if _DOTS.fullmatch(match.group(2)):
        return False
    has_some = "(" in post_text or "（" in post_text
    return (has_some and not _is_note(match)) or _has_words(fold(post_text), fold(match.group(2)))


def _has_words(text: str, words: str) -> bool:
    """Tell whether words stand in a text, and are no part of a handle or a tag: (Trelawn) for @edgartrelawn."""
    edges = ("", "") if not words or is_unspaced(words) else (r"(?<!\w)", r"(?!\w)")  # (sic), in a sick joke
    found = re.finditer(re.escape(words).join(edges), text)
    return any(not _IN_SIGN.search(text, 0, match.start()) for match in found)


def _glued(text: str, match: "re.Match[str]", language: Language) -> tuple[int, int] | None:
    """Return the word that a square bracket is part of: `[t]he`, `expect[s]`; with several words, ו[כל אחד]."""
    if match.group(1) is None or not match.group(1).replace(" ", "").isalpha():
        return None
    start, end = match.start(), match.end()
    while start > 0 and _goes_on(text[start - 1]):
        start -= 1
    while end < len(text) and _goes_on(text[end]):
        end += 1
    if " " in match.group(1) and fold(text[start : match.start()]) not in language.proclitics:
        return None
    return (start, end) if (start, end) != match.span() else None


def _goes_on(character: str) -> bool:
    """Tell whether a character beside a bracket is of the same word: never where no spaces are written."""
    return (character.isalnum() and not is_unspaced(character)) or character in "'’"


def _bracketed_word(text: str, start: int, end: int) -> Unit:
    piece = text[start:end].translate(_PLAIN_BRACKETS)
    whole = fold(re.sub(r"[\[\]]", "", piece))
    outside = fold(re.sub(r"\[[^\]]*\]", "", piece))
    return Unit(piece, start, end, "bracket", words=(whole, outside))


def _joins_date(words: list[Word], at: int, numbers: dict[int, Number], language: Language) -> bool:
    """Tell whether a word only makes a date a phrase: the 5th of January."""
    day = numbers.get(at + 1)
    if day and words[at].key in language.definite:
        behind = [word.key for word in words[day.last : day.last + 2]]
        return next((key for key in behind if key not in language.date_joins), "") in language.months
    if words[at].key not in language.date_joins or at + 1 == len(words) or words[at + 1].key not in language.months:
        return False
    return any(n.last == at and all(not unit for _, unit in n.readings) for n in numbers.values())


def _joins_words(words: list[Word] | tuple[Word, ...], at: int, text: str) -> bool:
    """Tell whether a plus stands between two words for "and": brown + white."""
    if not 0 < at < len(words) - 1:
        return False
    before, sign, behind = words[at - 1 : at + 2]
    spaced = text[before.end : sign.start] == text[sign.end : behind.start] == " "
    return spaced and before.key.isalpha() and behind.key.isalpha()


def _without_bullets(words: list[Word], text: str) -> list[Word]:
    """Drop the dashes that open the lines of a list: right before a number they make it no less than zero."""
    bullets = {match.start(1) for match in _BULLET.finditer(text)}
    return words if len(bullets) == 1 else [word for word in words if word.start not in bullets]


def _prepare(words: Sequence[Word], text: str, language: Language) -> list[Word]:
    """Return the words of a text parted and joined as they are compared: 5km are two, elided articles one each."""
    if language.cased and (marked := [m.span() for m in _NUMERO.finditer(text)]):
        words = with_number_signs(words, marked)
    if HAS_MEASURE.search(text):
        words = [part for word in words for part in without_digits(word, language)]
    words = [part for word in words for part in (without_elision(word, text, language) if "'" in word.key else (word,))]
    if acronyms_in(text):
        words = with_acronyms(words, text)
    if language.proclitics:
        words = [without_proclitic(word, language) for word in words]
    if language.proclitics and SIGNS.intersection(text):
        words = join_signs(words, language)
    if language.spaced_particles and SIGNS.intersection(text):
        words = join_particles(words, language)
    if "\n" in text:
        words = _without_bullets(words, text)
    if language.telling_endings:
        words = [part for i, word in enumerate(words) for part in part_telling(word, words[max(0, i - 1)], language)]
    if language.elisions:
        words = [with_apostrophe(word, words[i + 1 : i + 3], language) for i, word in enumerate(words)]
    return words


def _read_number(words: list[Word], i: int, number: Number, language: Language) -> tuple[Number, Unit]:
    """Return a number whose first word is the `i`th, with a particle written onto its sign, and its unit."""
    after = words[number.last] if number.last < len(words) else None
    if (
        after
        and after.start == words[number.last - 1].end
        and after.key in language.endings
        and after.key not in language.telling_endings
    ):
        number = number._replace(last=number.last + 1)  # a particle written onto a sign: 12%를
    key = " ".join(w.key for w in words[i : number.last])
    beside = {word.key for word in words[max(0, i - 1) : number.last + 1]}
    one = key == "1" and beside.isdisjoint(language.months)  # 1 May is no "a May"
    known = ordinals_of(language).get(number.ordinal or 0, ()) + (ones_of(language) if one else ())
    known += of_full_date(key, language) if key.count(".") == 2 else ()
    known += of_repeat(key, language) if key[-1:] == "x" else ()
    known += of_part(key, language) if " / " in key else ()
    return number, Unit(key, words[i].start, words[number.last - 1].end, "number", number, known)


def _units(given: Sequence[Word], text: str, language: Language, names: Mapping[str, tuple[str, ...]]) -> list[Unit]:
    units: list[Unit] = []
    words = _prepare(given, text, language)
    numbers = {number.first: number for number in find_numbers(words, language)} if has_number(words, language) else {}
    joined = has_joints(text)
    i = 0
    while i < len(words):
        key, start, end, kind = words[i]
        number = numbers.get(i)
        if number:
            number, unit = _read_number(words, i, number, language)
            units.append(unit)
            i = number.last
            continue
        if language.month_either and key in language.date_joins and _joins_date(words, i, numbers, language):
            i += 1
            continue
        if key == "&" or (key == "+" and _joins_words(words, i, text)):
            units.append(Unit("&", start, end, alternatives=(((language.conjunction,), "ampersand"),)))
        elif kind == "word" and text[start] in "IVX" and (roman := read_roman(text[start:end], i, language)):
            known = (*ordinals_of(language).get(roman.ordinal or 0, ()), ((key,), "case"))
            units.append(Unit(key, start, end, "number", roman, known))
        elif kind == "word":
            known = (of_joined(text[start:end]) if joined else ()) or of_word(key, language)
            known += of_led_mention(key, names) if "@" in key else ()
            known += of_short_day(key, text[end : end + _NEAR], language) if key in language.short_days else ()
            known += of_typed_accent(key, text[end : end + 1]) if language.typed_accents else ()
            if language.bare_capitals and (bare := without_accent(key, text[start])) != key:
                known = (*known, ((bare,), "spelling"))
            units.append(Unit(key, start, end, alternatives=known))
        elif kind == "ellipsis":
            units.append(Unit(ELLIPSIS, start, end, "ellipsis"))
        elif kind in ("mention", "hashtag"):
            known = of_mention(words[i], text, names) if kind == "mention" else of_hashtag(words[i], text)
            ending = ending_behind(words, i, language)
            if ending:
                known, key, end, i = with_ending(known, ending), key + "'" + ending.key, ending.end, i + 2
            units.append(Unit(key, start, end, alternatives=known))
        i += 1
    return units
