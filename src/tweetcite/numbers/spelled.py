"""Numbers in words: "two hundred and six", "forty-one", "five and a half"."""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from tweetcite.languages import Language
from tweetcite.numbers.digits import EXPONENT, GREAT
from tweetcite.text import Word

DOZEN = "x12"
_MOST_WORDS = 5
_THOUSAND = 3


def counts_one(words: Sequence[Word], at: int, language: Language) -> bool:
    """Tell whether an article counts one of a great scale: un millón, ein Milliarde, a dozen."""
    if words[at].key not in language.ones or at + 1 == len(words):
        return False
    scale = language.units.get(words[at + 1].key, "")
    return scale == DOZEN or (bool(EXPONENT.fullmatch(scale)) and int(scale[1:]) >= GREAT)


def count_half(words: Sequence[Word], at: int, language: Language) -> int | None:
    """Return where the word for half of a scale ends: half a million, un demi-million, medio millón."""
    at += words[at].key in language.ones
    if at >= len(words) or language.units.get(words[at].key) != "/2":
        return None
    at += 1
    if at < len(words) and words[at].key == "-" and is_tight(words, at):
        at += 1
    at += at < len(words) and words[at].key in language.ones
    scale = language.units.get(words[at].key, "") if at < len(words) else ""
    return at if scale == DOZEN or (EXPONENT.fullmatch(scale) and int(scale[1:]) >= _THOUSAND) else None


def read_words(words: Sequence[Word], at: int, language: Language) -> tuple[Decimal | None, int]:
    """Read "two hundred and six", "forty-one", "five and a half": the value and where it ends."""
    total, current, start, last_was_small = Decimal(0), None, at, False
    end = at
    while at < len(words):
        key = words[at].key
        if current is not None and not language.cased and language.proclitics:
            half = read_half_behind(words, at, language)
            if half:
                return total + current + Decimal("0.5"), half  # שניים וחצי
        small, after = match_word(words, at, language)
        scale = language.units.get(key, "")
        if small is not None and current is not None and at > start and _adds_tens(key, current, small):
            current, last_was_small, at, end = current + small, True, after, after
        elif small is not None and 0 < small < 1 and current is not None:
            current, at, end = current + small, after, after
        elif small is not None and small >= 100 and current and (small == 1000 or 0 < current % 1000 < 100):
            if small == 1000:
                total, current = total + current * small, Decimal(0)
            else:
                current += current % 1000 * (small - 1)
            last_was_small, at, end = False, after, after
        elif small is not None:
            if current is not None and last_was_small and not _goes_with_tens(current, small, language):
                break
            current = (current or Decimal(0)) + small
            last_was_small, at, end = small < 100, after, after
        elif current is not None and re.fullmatch(r"e[23]", scale):
            above = current - current % 1000 if scale == "e2" else Decimal(0)  # אלף וחמש מאות
            current = above + (current - above) * Decimal(f"1{scale}")
            last_was_small, at, end = False, at + 1, at + 1
            if scale == "e3":
                total, current = total + current, Decimal(0)
        elif key == "-" and current is not None and is_tight(words, at):
            at += 1
        elif current is not None and key in language.number_joins and at + 1 < len(words):
            half = read_half(words, at + 1, language)
            if half:
                return total + current + Decimal("0.5"), half
            small, _ = match_word(words, at + 1, language)
            tens = current % 100 >= 20 and current % 10 == 0 and small is not None and small < 10
            if small is None or (last_was_small and not tens and not (current % 100 == 0 and small < 100)):
                break
            last_was_small, at = False, at + 1
        else:
            break
    return (None, start) if current is None else (total + current, end)


def _goes_with_tens(current: Decimal, small: Decimal, language: Language) -> bool:
    """Tell whether a unit adds to the tens before it; to ten where the sum has no word of its own: on dört."""
    tens = current % 100
    return small < 10 and (tens >= 20 or (tens == 10 and float(tens + small) not in language.number_words.values()))


def _adds_tens(key: str, current: Decimal, small: Decimal) -> bool:
    """Tell whether tens follow their units with "and" written onto them: خمسة وعشرون, מאה ועשרים."""
    glued = key[:1] in "وו" and len(key) > 2
    return glued and (
        (current % 10 != 0 and current % 100 < 10 and small % 10 == 0 and 20 <= small < 100)
        or (current % 100 == 0 and small < 100 <= current)
    )


def match_word(words: Sequence[Word], at: int, language: Language) -> tuple[Decimal | None, int]:
    """Return the value of the longest number word here and where it ends: `treinta y cinco`, `quatre-vingt-dix`."""
    value, end, phrase = language.number_words.get(words[at].key), at + 1, words[at].key
    if phrase not in _first_words(language):
        return None, at
    i, last = at + 1, min(len(words), at + 2 * _MOST_WORDS)
    while i < last:
        if words[i].key == "-" and is_tight(words, i):
            i += 1
            continue
        phrase = f"{phrase} {words[i].key}"
        i += 1
        if phrase in language.number_words:
            value, end = language.number_words[phrase], i
    return (None, at) if value is None else (Decimal(str(value)), end)


def is_tight(words: Sequence[Word], at: int) -> bool:
    """Tell whether the mark joins its neighbours without a space."""
    return at + 1 < len(words) and words[at - 1].end == words[at].start and words[at].end == words[at + 1].start


def read_half(words: Sequence[Word], at: int, language: Language) -> int | None:
    """Return where "a half" ends, if it starts here."""
    if language.units.get(words[at].key) == "/2":
        return at + 1
    if at + 1 < len(words) and language.units.get(words[at + 1].key) == "/2":
        return at + 2
    return None


def read_half_behind(words: Sequence[Word], at: int, language: Language) -> int | None:
    """Return where "and a half" ends behind a scale, if it stands there: dos millones y medio, ثلاثة ملايين ونصف."""
    if at >= len(words):
        return None
    if words[at].key in language.number_joins and at + 1 < len(words):
        return read_half(words, at + 1, language)
    glued = [words[at].key[len(join) :] for join in language.number_joins if words[at].key.startswith(join)]
    return at + 1 if not language.cased and any(language.units.get(key) == "/2" for key in glued) else None


@cache
def _first_words(language: Language) -> frozenset[str]:
    return frozenset(word.partition(" ")[0] for word in language.number_words)
