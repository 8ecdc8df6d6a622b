"""What stands before words that are printed as a sentence of their own, and says how far they hold.

"Only the mayor could", "almost all", "perhaps", "the council says that": without them the sentence claims more, or
claims it in the poster's own voice.
"""

from collections.abc import Sequence
from functools import cache

from tweetcite.languages import Language
from tweetcite.matching.classes import starts_with
from tweetcite.matching.forms import bare_forms, plain_forms
from tweetcite.matching.pair import Pair
from tweetcite.matching.severed import gap_before, words_before
from tweetcite.text import join_words

_COMMAS = ",،，、"
_LONGEST = 4
_JOINED = 2
_LONGEST_TAIL, _REACH = 6, 10


def loses_lead(pair: Pair, at: int) -> bool:
    """Tell whether a cut right before unit `at` of the post takes away what limits a sentence, or who says so."""
    if not pair.setting.apart or at == 0 or pair.quote.rstrip()[-1:] in "?？؟":
        return False
    language = pair.language
    before = words_before(pair, at)
    if not before:
        return _is_limit_alone(pair, at) or _is_source_alone(pair, at)
    if not language.cased and starts_with(before, language.source_phrases, 1):
        return True
    counted = pair.p[at].number is not None or pair.p[at].key in language.fractions
    if counted and _ends_in(before, language.bounds | language.minuses):
        return True  # more than 400 came
    if counted and at > 1 and before[-1] in language.ranges and pair.p[at - _JOINED].number:
        return True  # 9 to 12 came
    vague = before[-1] in language.quantifiers & language.vague
    if vague and pair.p[at].key in language.quantifiers - language.vague:
        return True  # nearly all, where the same word is "about" before a number
    if _ends_in(before, language.opinions | language.hearsay) or before[-1] in _unsure(language):
        return True  # I think he knew, police believe he knew
    return _ends_in_limit(before, language) or _ends_in_report(_with_clause_before(before, pair, at), language)


def loses_tail(pair: Pair, at: int) -> bool:
    """Tell whether a cut right before unit `at` does so where the verb and all that limits it come last."""
    language = pair.language
    if not (pair.setting.alone and language.verb_final and 0 < at < len(pair.p)) or gap_before(pair, at).strip():
        return False
    behind = [unit.key for unit in pair.p[at : at + _REACH]]
    last = pair.q[-1].key
    written_on = pair.p[at - 1].key[len(last) :] if pair.p[at - 1].key.startswith(last) else ""
    tails = (behind, [written_on, *behind])  # 해고됐다|고 들었습니다
    weak = _weak(language)
    if any(join_words(tail[:k]) in weak for tail in tails for k in range(1, _LONGEST_TAIL + 1)):
        return True
    rest = join_words(behind)
    told = any(rest.startswith(particle) for particle in language.quotatives if particle.isalpha())
    own = (unit.key for unit in pair.p[max(0, at - len(pair.q) - _REACH) : at])
    return told and language.selves.isdisjoint(own) and any(verb in rest for verb in _spoken(language))


@cache
def _spoken(language: Language) -> tuple[str, ...]:
    return tuple(verb for verb in language.speech_verbs if len(verb) > 1)


def _is_limit_alone(pair: Pair, at: int) -> bool:
    """Tell whether a limit that a comma sets off opens the sentence (Perhaps, …)."""
    if gap_before(pair, at).strip() not in _COMMAS:
        return False
    before = [*words_before(pair, at - 1), pair.p[at - 1].key]
    return len(before) <= _LONGEST and join_words(before) in _weak(pair.language)


def _is_source_alone(pair: Pair, at: int) -> bool:
    """Tell whether a comma sets off who says so (According to my cousin, …)."""
    if gap_before(pair, at).strip() not in _COMMAS:
        return False
    language = pair.language
    before = [*words_before(pair, at - 1), pair.p[at - 1].key]
    if language.cased:
        return starts_with(before, language.source_phrases, 1)
    source = any(join_words(before).endswith(phrase) for phrase in language.source_phrases)
    return source or _ends_in_report(before, language)


def _ends_in_limit(before: Sequence[str], language: Language) -> bool:
    limits = limits_of(language)
    if any(form in limits for form in (*bare_forms(before[-1], language), *plain_forms(before[-1:], language))):
        return True
    return _ends_in(before, limits)


def _ends_in(before: Sequence[str], phrases: frozenset[str]) -> bool:
    return any(join_words(list(before[-k:])) in phrases for k in range(1, _LONGEST + 1) if k <= len(before))


def _with_clause_before(before: Sequence[str], pair: Pair, at: int) -> Sequence[str]:
    """Return a word that only joins a clause with the one before its comma: mówi, że; sagt, dass."""
    if len(before) != 1 or at < _JOINED or gap_before(pair, at - 1).strip() not in _COMMAS:
        return before
    return [*words_before(pair, at - _JOINED), pair.p[at - _JOINED].key, *before]


def _ends_in_report(before: Sequence[str], language: Language) -> bool:
    """Tell whether words end in a verb of saying, with or without a word that joins its clause, of somebody else."""
    verbs = language.speech_verbs
    joined = len(before) > 1 and before[-1] in language.function_words | language.common and before[-2] in verbs
    told = language.passives.intersection(before[-2 - joined : -1 - joined])  # we were told that
    if not told and not (language.selves | language.first_persons - language.own_people).isdisjoint(before):
        return False
    return before[-1] in verbs or joined


@cache
def _unsure(language: Language) -> frozenset[str]:
    """Return the verbs for a degree of sureness below that of who knows."""
    return frozenset[str]().union(*language.certainties[1:])


@cache
def _weak(language: Language) -> frozenset[str]:
    """Return the words that limit what is claimed, or give it for no more than an opinion or what others say."""
    return limits_of(language) | language.opinions | language.hearsay


@cache
def limits_of(language: Language) -> frozenset[str]:
    """Return the words that say how surely or of how many something holds."""
    return (language.modals | language.quantifiers) - language.vague
