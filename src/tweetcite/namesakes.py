"""Telling whether two names can be the same: forms of one name, cases of it, and a handle made of it.

A name in prose ("PM Barzani", "the trust") is a form of a full name; an account has a display name and a handle.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby

from tweetcite.text import fold, is_east_asian

_AFFIXES = frozenset("mp md phd hq uk us eu real official the tv fm news jr sr esq obe mbe kc qc".split())
_LEAST_STEM = 3
_SHORTEST = 4
_LAST_SYLLABLE = re.compile(r"([eео\u0456])([^\W\daeiouyаеиоуыэюяієїь])ь?\Z")
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
_LONGEST_EAST_ASIAN = 6
LONGEST_KEY = 200
"""A longer name or part of one is looked up by its beginning."""


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
    least = _LEAST_STEM - (max(len(a), len(b)) <= _SHORTEST)  # Ewa, Ewy
    return stem >= least and {a[stem:], b[stem:]} <= _plain_endings(endings)


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
