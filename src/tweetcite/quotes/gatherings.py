"""Where people speak and what they write in, with an article and adjectives before it: at a nearly full rally."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from tweetcite.languages import Language
from tweetcite.quotes.words import CLAUSE_MARKS

_MOST_BETWEEN = 5
_OWNERS = ("'s", "s'")


def find_gatherings(
    text: str, tokens: Sequence[re.Match[str]], keys: Sequence[str], language: Language
) -> Iterator[tuple[str, int, int]]:
    """Yield each preposition with the noun that it leads to, and where both stand; nobody has to be told at a rally
    which the words between make another thing's (at the end of the rally).
    """
    leads = _leads_by_noun(language)
    for at, key in enumerate(keys) if leads else ():
        if key not in leads:
            continue
        for i in range(at - 1, max(-1, at - _MOST_BETWEEN - 2), -1):
            if CLAUSE_MARKS.search(text, tokens[i].end(), tokens[i + 1].start()):
                break
            if keys[i] in leads[key]:
                told = key not in language.hearing or (i > 0 and _tells(keys[i - 1], language))
                if told and _are_adjectives(keys[i + 1 : at], key, language):
                    yield f"{keys[i]} {key}", tokens[i].start(), tokens[at].end()
                break
            if keys[i] in language.prepositions and not _parts(keys, i, language):
                break


def is_gathering(phrase: str, language: Language) -> bool:
    """Tell whether a phrase is one of those that are yielded."""
    return phrase in language.gatherings or phrase.rpartition(" ")[2] in language.hearing


def _tells(word: str, language: Language) -> bool:
    """Tell whether a word is for what one says to people: a message to the crowd, not his references to crowds."""
    nouns = language.post_nouns | language.voice_nouns | language.reply_nouns
    return word in language.speech_verbs | language.write_verbs | language.carry_verbs | nouns


def _parts(keys: Sequence[str], at: int, language: Language) -> bool:
    """Tell whether a preposition only says of how many: one of his books, thousands of supporters."""
    before = keys[at - 1] if at else ""
    counts = before in language.indefinite | language.quantifiers | language.units.keys() or before.endswith("s")
    return keys[at] in language.genitives and counts


def _are_adjectives(words: Sequence[str], noun: str, language: Language) -> bool:
    """Tell whether words open the mention of a noun: a nearly full, Monday's, earlier (interviews)."""
    if not words:
        return noun.endswith("s")
    opens = words[0] in language.definite | language.indefinite | language.possessives | language.weekdays.keys()
    opens = opens or words[0].endswith(_OWNERS) or noun.endswith("s") or noun in language.hearing
    apart = language.subjects | language.relatives | language.complements | language.subordinators
    verbs = language.post_verbs | language.write_verbs | language.auxiliaries | language.modals
    return opens and (apart | verbs - language.definite).isdisjoint(words[1:])


@cache
def _leads_by_noun(language: Language) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for pair in language.gatherings:
        lead, _, noun = pair.partition(" ")
        found.setdefault(noun, set()).add(lead)
    for noun in language.hearing:
        found.setdefault(noun, set()).update(language.hearers)
    return {noun: frozenset(leads) for noun, leads in found.items()}
