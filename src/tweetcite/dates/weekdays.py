"""Days that prose counts from another or names by the week: yesterday, the day before, last Tuesday."""

from functools import cache

from tweetcite.dates.words import MOST_PHRASE, TOKEN, Hit, Tokens, find_longest
from tweetcite.languages import Language
from tweetcite.model import Span, StatedDay
from tweetcite.text import fold, join_words

_LONGEST_CLAUSE = 5
"""Words in which a verb of saying stands behind its subject."""
_LONGEST_NUMBER, _LAST_OF_MONTH = 3, 31
_ABBREVIATED = 4
"""Letters of the longest weekday that is short for another; longer ones are forms of it (środa, środę)."""


@cache
def _relative_heads(language: Language) -> frozenset[str]:
    """Return the first words of the phrases that count from a day."""
    phrases = (*language.no_days, *language.relative_days, *language.narrated_days)
    return frozenset(fold(match.group()) for phrase in phrases if (match := TOKEN.search(phrase)))


def read_relative(tokens: Tokens, at: int, language: Language) -> Hit | None:
    if tokens.keys[at] not in _relative_heads(language):
        return None
    for length in range(min(MOST_PHRASE, len(tokens) - at), 0, -1):
        phrase = join_words(tokens.keys[at : at + length])
        if any(tokens.gap(i).strip() for i in range(at, at + length - 1)):
            continue
        if phrase in language.no_days:
            return None
        offset = language.relative_days.get(phrase)
        narrated = language.narrated_days.get(phrase) if offset is None else None
        if narrated is not None and (
            _is_before_noun(tokens, at + length, language) or _is_before_clause(tokens, at + length, language)
        ):
            return None
        if offset is not None or narrated is not None:
            span = Span(tokens.starts[at], tokens.ends[at + length - 1])
            return StatedDay(span, offset=narrated if offset is None else offset, narrated=offset is None), at + length
    return None


def _is_before_noun(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell whether a noun follows, of which the day is the eve: `накануне выборов`."""
    if not language.cased or at >= len(tokens) or tokens.gap(at - 1).strip() or not tokens.words[at].islower():
        return False
    verbs = language.post_verbs | language.write_verbs | language.speech_verbs | language.carry_verbs
    others = language.prepositions | language.function_words | language.common | language.titles | language.auxiliaries
    known = verbs | others | language.post_nouns | frozenset(language.relative_days) | language.subjects
    return tokens.keys[at] not in known


def _is_before_clause(tokens: Tokens, at: int, language: Language) -> bool:
    """Tell whether what somebody did follows, from which the day counts: the day before he left, not he tweeted."""
    if at >= len(tokens) or tokens.gap(at - 1).strip() or tokens.keys[at - 1] not in language.subordinators:
        return False
    openers = language.subjects | language.definite | language.indefinite | language.possessives
    said = language.post_verbs | language.write_verbs | language.speech_verbs | language.carry_verbs
    opens = tokens.keys[at] in openers or tokens.words[at][0].isupper()
    return opens and said.isdisjoint(tokens.keys[at : at + _LONGEST_CLAUSE])


def read_weekday(tokens: Tokens, at: int, language: Language) -> Hit | None:
    """Read a weekday by its full name; `Tuesday's` states a day only before a word for a post."""
    key, word, last = tokens.keys[at], tokens.words[at], at
    if at + 1 < len(tokens) and tokens.gap(at) == "-" and f"{key}-{tokens.keys[at + 1]}" in language.weekdays:
        key, last = f"{key}-{tokens.keys[at + 1]}", at + 1
    if not language.cased:
        key, last = find_longest(tokens, at, language.weekdays)
    if key.endswith("'s"):
        nxt = tokens.keys[at + 1] if at + 1 < len(tokens) else ""
        key = key[:-2] if nxt in language.post_nouns else ""
    weekday = language.weekdays.get(key)
    if weekday is None or (language.capital_dates and not word[0].isupper()):
        return None
    if (
        language.cased
        and len(key) <= _ABBREVIATED
        and any(full != key and full.startswith(key) and n == weekday for full, n in language.weekdays.items())
    ):
        return None
    before = tokens.keys[at - 1] if at else ""
    posted = at + 1 < len(tokens) and not tokens.gap(at).strip() and tokens.keys[at + 1] in language.post_nouns
    if (before in language.indefinite and not posted) or (language.lower_dates and _is_name(tokens, at)):
        return None
    behind = _words_behind(tokens, last)
    if key in language.ordinals and behind and behind[0] not in language.function_words | language.prepositions:
        return None
    if any(phrase in language.trailing_bars for phrase in behind):
        return None
    if _follows(tokens, at, language.day_bars, language):
        return None
    is_last = (
        before in language.last_words
        or _follows(tokens, at, language.last_words, language)
        or (bool(behind) and behind[0] in language.last_words)
    )
    number = _number_behind(tokens, last, language)
    end = last + 1 if number else last
    span = Span(tokens.starts[at], tokens.ends[end])
    return StatedDay(span, day=number, weekday=weekday, offset=-7 if is_last else None), end + 1


def _number_behind(tokens: Tokens, at: int, language: Language) -> int | None:
    """Return the day of the month behind a weekday: el miércoles 17, na terça-feira (3); not on Saturday 12 people."""
    if not language.cased or at + 1 >= len(tokens) or tokens.gap(at).strip() not in ("", "("):
        return None
    word = tokens.words[at + 1]
    if not (word.isascii() and word.isdigit() and 0 < int(word[:_LONGEST_NUMBER]) <= _LAST_OF_MONTH):
        return None
    if tokens.gap(at).strip() == "(":
        return int(word) if tokens.text[tokens.ends[at + 1] :][:1] == ")" else None
    behind = tokens.text[tokens.ends[at + 1] :][:2]
    following = tokens.keys[at + 2] if at + 2 < len(tokens) else ""
    closed = behind[:1] in (",", ";") and not behind[1:].isdigit()
    verbs = language.auxiliaries | language.write_verbs | language.post_verbs | language.speech_verbs
    goes_on = behind[:1] == " " and following in (language.prepositions | verbs) - language.date_joins
    return int(word) if closed or goes_on else None


def _follows(tokens: Tokens, at: int, words: frozenset[str], language: Language) -> bool:
    """Tell whether a word of a script without spaces stands right before a day: 先週の水曜日, 下周三."""
    start = tokens.starts[at]
    before = fold(tokens.text[max(0, start - 8) : start]).rstrip("の的 ")
    return not language.cased and bool(before) and any(before.endswith(w) for w in words if w != before[-1:] or at)


def _is_name(tokens: Tokens, at: int) -> bool:
    """Tell whether a word that is a weekday in lower case is a name here: `Domingo Pérez`, `el Viernes Santo`."""
    word = tokens.words[at]
    if not word[0].isupper() or word.isupper():
        return False
    following = tokens.words[at + 1] if at + 1 < len(tokens) and not tokens.gap(at).strip() else ""
    return at > 0 or following[:1].isupper()


def _words_behind(tokens: Tokens, at: int) -> list[str]:
    """Return the word behind a day and the two words behind it, where nothing but spaces lies between."""
    phrases: list[str] = []
    for i in range(at + 1, min(at + 3, len(tokens))):
        if tokens.gap(i - 1).strip():
            break
        phrases.append(" ".join([*phrases[-1:], tokens.keys[i]]))
    return phrases
