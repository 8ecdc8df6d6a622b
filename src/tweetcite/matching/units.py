"""Quotation and post as sequences of units that can be laid against each other.

A unit is a word, a number phrase as one value, an ellipsis, a bracket of the quoting hand, or the joint at which an
attribution splits the quotation. Marks, emoji, links and labels are no units: they are compared afterwards.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import islice, pairwise
from typing import Literal, NamedTuple
from unicodedata import normalize

from tweetcite.languages import Language, load_nearest
from tweetcite.matching.floors import LONGEST, MOST_DISCLOSED
from tweetcite.model import Quote
from tweetcite.numbers import Number, counts_one, find_numbers
from tweetcite.text import APOSTROPHES, ELLIPSIS, Word, fold, is_unspaced, split_words

UnitKind = Literal["word", "number", "ellipsis", "bracket", "joint"]
Alternatives = tuple[tuple[tuple[str, ...], str], ...]

_BRACKET = re.compile(r"[\[［〔]([^\[\]［］〔〕]{0,80})[\]］〕]|[(（]([^()（）]{1,80})[)）]")
_PLAIN_BRACKETS = str.maketrans("［］〔〕（）", "[][]()")
_NOTES = "sic so_im_Original 原文ママ 原文のまま ママ 原文如此 원문_그대로 كذا так_в_оригинале так_в_тексте"
_AS_WRITTEN = frozenset(fold(note.replace("_", " ")) for note in _NOTES.split())
"""Notes that the word before them is the original's: they say nothing themselves."""
_PIECE = re.compile(r"[^\W\d_]+|\d+")
_IN_SIGN = re.compile(r"[@#]\w*\Z")
_WRITTEN_ON = re.compile(r"([^\W\d_]{1,2})(\d.*)")
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
_DISCLOSED = re.compile(r"[\[(［〔（]|\.(?:[ \u00a0]?\.)+|…")
_OPENING = frozenset("[(［〔（")
_SIGNS = frozenset("#@")
_NUMERO = re.compile(r"(?<!\w)(?:Nos?\.?|[Nn][º°]|[Nn]r\.?|№)(?=\s?\d)")
"""What stands before a number as # does: No. 1, nº 1, Nr. 1, № 1."""
SIC = "sic"
BARE_LETTERS = {code: normalize("NFD", chr(code))[0] for code in range(0xC0, 0x180)}
_NON_JOINER = "\u200c"
_SOFT_HYPHEN = "\u00ad"
_DOTS = re.compile(r"\s*(?:\.\s?\.\s?\.+|…)\s*")


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


def keys_of(text: str, language: Language, names: tuple[tuple[str, str], ...]) -> frozenset[str]:
    """Return every word that a unit of a post can stand for, and those of its numbers: at less cost than the units."""
    words = split_words(text)
    keys = {word.key for word in words if word.kind in ("word", "mention", "hashtag")}
    for word in words:
        if word.kind in ("mention", "hashtag"):
            known = _of_mention(word, text, dict_of(names)) if word.kind == "mention" else _of_hashtag(word, text)
            keys.update(key for phrase, _ in known for key in phrase)
        elif word.key == "&":
            keys |= {"&", language.conjunction}
        elif "'" in word.key:
            keys.update(part.key for part in _without_elision(word, text, language))
            keys.update(word.key.split("'"))
        if _NON_JOINER in text:
            keys.update(key for phrase, _ in _of_joined(text[word.start : word.end]) for key in phrase)
    if language.spaced_particles and _SIGNS.intersection(text):
        keys.update(word.key.lstrip("#@") for word in _join_particles(words, language))
    if language.proclitics and _SIGNS.intersection(text):
        keys.update(re.sub("[#@]", "", word.key) for word in _join_signs(words, language))
    keys |= {elided for key in keys if (elided := f"{key}'") in language.elisions}
    if language.bare_capitals:
        keys |= {_without_accent(w.key, text[w.start]) for w in words if w.kind == "word"}
    if language.same_letters:
        keys |= {key.translate(plain_letters(language)) for key in keys}
    keys |= {language.spellings[key] for key in keys & language.spellings.keys()}
    return frozenset(keys).union(*(language.contractions[key] for key in keys & language.contractions.keys()))


def dict_of(names: tuple[tuple[str, str], ...]) -> dict[str, tuple[str, ...]]:
    """Collect (handle, name) pairs by handle."""
    table: dict[str, tuple[str, ...]] = {}
    for handle, name in names:
        table[handle] = (*table.get(handle, ()), name)
    return table


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
    """Let a quotation's first word stand without the conjunction that the post writes onto it: يجب for ويجب."""
    if not units or units[0].kind != "word" or language.conjunction not in language.proclitics:
        return units
    joined: Alternatives = (((language.conjunction + units[0].key,), "case"),)
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
    return any(not _IN_SIGN.search(text, 0, found.start()) for found in re.finditer(re.escape(words), text))


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


def _units(
    words: list[Word] | tuple[Word, ...], text: str, language: Language, names: Mapping[str, tuple[str, ...]]
) -> list[Unit]:
    units: list[Unit] = []
    if language.cased and (marked := [m.span() for m in _NUMERO.finditer(text)]):
        words = _with_number_signs(words, marked)
    words = [
        part for word in words for part in (_without_elision(word, text, language) if "'" in word.key else (word,))
    ]
    if language.proclitics:
        words = [_without_proclitic(word, language) for word in words]
    if language.proclitics and _SIGNS.intersection(text):
        words = _join_signs(words, language)
    if language.spaced_particles and _SIGNS.intersection(text):
        words = _join_particles(words, language)
    if language.elisions:
        words = [_with_apostrophe(word, words[i + 1 : i + 3], language) for i, word in enumerate(words)]
    numbers = {number.first: number for number in find_numbers(words, language)} if _has_number(words, language) else {}
    joined = _NON_JOINER in text
    i = 0
    while i < len(words):
        key, start, end, kind = words[i]
        number = numbers.get(i)
        if number:
            after = words[number.last] if number.last < len(words) else None
            if after and after.start == words[number.last - 1].end and after.key in language.endings:
                number = number._replace(last=number.last + 1)  # a particle written onto a sign: 12%를
            key = " ".join(w.key for w in words[i : number.last])
            known = ordinals_of(language).get(number.ordinal or 0, ())
            units.append(Unit(key, start, words[number.last - 1].end, "number", number, known))
            i = number.last
            continue
        if key == "&":
            units.append(Unit("&", start, end, alternatives=(((language.conjunction,), "ampersand"),)))
        elif kind == "word":
            known = _of_word(key, language) or (_of_joined(text[start:end]) if joined else ())
            if language.bare_capitals and (bare := _without_accent(key, text[start])) != key:
                known = (*known, ((bare,), "spelling"))
            units.append(Unit(key, start, end, alternatives=known))
        elif kind == "ellipsis":
            units.append(Unit(ELLIPSIS, start, end, "ellipsis"))
        elif kind == "mention":
            units.append(Unit(key, start, end, alternatives=_of_mention(words[i], text, names)))
        elif kind == "hashtag":
            units.append(Unit(key, start, end, alternatives=_of_hashtag(words[i], text)))
        i += 1
    return units


def _with_number_signs(words: Sequence[Word], marked: Sequence[tuple[int, int]]) -> list[Word]:
    """Return words in which the sign # stands for each short form of "number"."""
    signs = {start: Word("#", start, end, "mark") for start, end in marked}
    inside = {at for start, end in marked for at in range(start + 1, end)}
    return [signs.get(word.start, word) for word in words if word.start not in inside]


@cache
def ordinals_of(language: Language) -> dict[int, Alternatives]:
    """Return the words of each ordinal: third, for 3rd."""
    table: dict[int, Alternatives] = {}
    for word, value in language.ordinals.items():
        table[value] = (*table.get(value, ()), ((word,), "number-style"))
    return table


def _without_elision(word: Word, text: str, language: Language) -> tuple[Word, ...]:
    """Return an elided word and the word that it is glued to as two: `n'est`, `qu'il`."""
    if word.kind != "word" or "'" not in word.key or word.key in language.contractions:
        return (word,)
    mark = _APOSTROPHE.search(text, word.start, word.end)
    head, sign, rest = word.key.partition("'")
    if not mark or not rest or head + sign not in language.elisions:
        return (word,)
    elided = Word(head + sign, word.start, mark.end())
    return (elided, *_without_elision(Word(rest, mark.end(), word.end), text, language))


def _with_apostrophe(word: Word, following: Sequence[Word], language: Language) -> Word:
    """Return an elided word with its apostrophe, also where a sign stands before the next word: l'#eau, d'@anna."""
    if word.kind != "word" or len(following) < 2 or f"{word.key}'" not in language.elisions:
        return word
    mark, other = following
    glued = mark.key == "'" and word.end == mark.start and mark.end == other.start
    return word._replace(key=f"{word.key}'", end=mark.end) if glued else word


def _join_signs(words: Sequence[Word], language: Language) -> list[Word]:
    """Return as one word what is written onto a sign, with the sign and the word behind it: ל#ירושלים."""
    found: list[Word] = []
    for word in words:
        sign = found[-1] if len(found) > 1 and found[-1].key in ("#", "@") else None
        lead = found[-2] if sign else None
        if sign and lead and lead.key in language.proclitics and lead.end == sign.start and sign.end == word.start:
            found[-2:] = [Word(lead.key + sign.key + word.key, lead.start, word.end)]
        else:
            found.append(word)
    return found


def _join_particles(words: Sequence[Word], language: Language) -> list[Word]:
    """Return a tag or handle as one word with the Korean particle behind it, set off to end the tag: #시장 에서."""
    found: list[Word] = []
    for word in words:
        sign = found[-1] if found and found[-1].kind in ("hashtag", "mention") else None
        if sign and word.start == sign.end + 1 and word.key in language.endings:
            found[-1] = Word(sign.key + word.key, sign.start, word.end)
        else:
            found.append(word)
    return found


def _without_proclitic(word: Word, language: Language) -> Word:
    """Return digits without the preposition that is written onto them: ל40."""
    match = _WRITTEN_ON.match(word.key)
    if not match or match[1] not in language.proclitics or word.end - word.start != len(word.key):
        return word
    return Word(match[2], word.start + len(match[1]), word.end)


def write_out(key: str, language: Language) -> tuple[str, ...]:
    """Return the words of a contraction or an elision: `don't` is `do not`, `qu'il` is `que il`."""
    known = language.contractions.get(key)
    if known:
        return known
    head, mark, rest = key.partition("'")
    full = language.elisions.get(head + mark) if rest else None
    return (full, *write_out(rest, language)) if full else (key,)


def _has_number(words: list[Word], language: Language) -> bool:
    keys = [word.key for word in words]
    known = language.number_words.keys() | language.counted.keys() if language.counted else language.number_words.keys()
    if not known.isdisjoint(keys) or any(map(str.isdigit, "".join(keys))):
        return True
    return any(counts_one(words, at, language) for at in range(len(words)))


@lru_cache(maxsize=16384)
def _of_word(key: str, language: Language) -> Alternatives:
    expanded = language.contractions.get(key)
    if expanded or "'" in key:
        # copies that lost all but ASCII have "don t"
        parted: Alternatives = ((tuple(key.replace("'", " ").split()), "marks"),) if "'" in key[1:-1] else ()
        return (((expanded, "contraction"),) if expanded else ()) + parted
    if "#" in key or "@" in key:
        return (((re.sub("[#@]", "", key),), "hashtag"),)
    variant = (
        language.spellings.get(key)
        or long_dates(language).get(key)
        or (key.translate(plain_letters(language)) if language.same_letters else key)
    )
    if variant == key:
        return ()
    return ((tuple(variant) if is_unspaced(variant) else (variant,), "spelling"),)


@cache
def long_dates(language: Language) -> dict[str, str]:
    """Return the full name of a month or weekday for its short form: Sept, Tues."""
    names = [
        (name, (kind, value)) for kind in ("weekdays", "months") for name, value in getattr(language, kind).items()
    ]
    full: dict[tuple[str, int], str] = {}
    for name, day in names:
        full[day] = max(full.get(day, ""), name, key=len)
    return {name: full[day] for name, day in names if name != full[day] and full[day].startswith(name)}


@cache
def plain_letters(language: Language) -> dict[int, str]:
    """Return which letter stands for each that only some keyboards have."""
    return {ord(a): b for a, b in language.same_letters.items()}


def _without_accent(key: str, first: str) -> str:
    """Return a word without the accent of its capital: many keyboards have none (À, É)."""
    return key if first.isascii() or not first.isupper() else key[0].translate(BARE_LETTERS) + key[1:]


def _of_joined(word: str) -> Alternatives:
    """Return the parts of a word that a non-joiner keeps apart: Persian writes a space there as well."""
    parts = tuple(fold(part) for part in word.split(_NON_JOINER) if part) if _NON_JOINER in word else ()
    return ((parts, "spelling"),) if len(parts) > 1 else ()


def _of_mention(word: Word, text: str, names: Mapping[str, tuple[str, ...]]) -> Alternatives:
    handle = word.key.lstrip("@")
    known = tuple(
        (tuple(w.key for w in split_words(name) if w.kind == "word"), "mention") for name in names.get(handle, ())
    )
    pieces = _by_capitals(text[word.start + 1 : word.end])
    return (((handle,), "mention"), (pieces, "mention"), *((words, topic) for words, topic in known if words))


def _by_capitals(name: str) -> tuple[str, ...]:
    """Split a handle or tag where its capitals show words."""
    pieces = (piece for part in _PIECE.findall(name.replace(_SOFT_HYPHEN, "")) for piece in _split_camel(part))
    return tuple(fold(piece) for piece in pieces)


def _split_camel(word: str) -> list[str]:
    """Split before a capital that follows a small letter, and before the last one of a run: USAToday, БудемоРазом."""
    cuts = [
        i
        for i in range(1, len(word))
        if word[i].isupper() and (word[i - 1].islower() or (i + 1 < len(word) and word[i + 1].islower()))
    ]
    return [word[a:b] for a, b in pairwise([0, *cuts, len(word)])]


def _of_hashtag(word: Word, text: str) -> Alternatives:
    """Return a tag as one word and as the words that its capitals show."""
    pieces = _by_capitals(text[word.start + 1 : word.end])
    whole = word.key.lstrip("#")
    if is_unspaced(whole):
        return ((tuple(w.key for w in split_words(whole)), "hashtag"),)
    return (((whole,), "hashtag"), *(((pieces, "hashtag"),) if len(pieces) > 1 else ()))
