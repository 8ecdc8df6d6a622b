"""Whether a change touches the time of a verb where words beside it make that: have lived, a menti, are meeting."""

from collections.abc import Sequence
from functools import cache

from tweetcite.languages import Language
from tweetcite.matching.alignment import Step
from tweetcite.matching.forms import is_same_stem
from tweetcite.matching.pair import Pair
from tweetcite.matching.persons import plain_stem
from tweetcite.matching.severed import gap_before


def changes_time(q: Sequence[str], p: Sequence[str], region: Step, pair: Pair) -> bool:
    """Tell whether words that one text alone has make a verb of another time: a menti, mentit; have lived, lived."""
    return _drops_auxiliary(q, p, region, pair) or _drops_perfect([*q, *p], region, pair)


def mends_agreement(q: Sequence[str], p: Sequence[str], language: Language) -> bool:
    """Tell whether a verb has only the form that its subject wants, at the same time: we were, for we was."""
    return len(q) == len(p) == 1 and any(q[0] in row and p[0] in row for row in language.agreements)


def _drops_auxiliary(q: Sequence[str], p: Sequence[str], region: Step, pair: Pair) -> bool:
    """Tell whether a verb stands with what makes its time on one side alone: a appelé, appellera."""
    language = pair.language
    opens = region.q0 == 0 < region.p0 and not gap_before(pair, region.p0).strip()
    ahead = [pair.p[region.p0 - 1].key] if opens else []
    ends = region.q1 == len(pair.q) and region.p1 < len(pair.p) and not gap_before(pair, region.p1).strip()
    behind = [pair.p[region.p1].key] if ends and p and language.tenses.issuperset(p) else []  # a menti, cut behind a
    both = (q, [*(word for word in ahead if word in language.tenses), *p, *behind])
    sides = [[word for word in words if word not in language.tenses] for words in both]
    composed = [len(plain) < len(words) for plain, words in zip(sides, both, strict=True)]
    return composed[0] != composed[1] and any(_are_of_one_verb(a, b, language) for a in sides[0] for b in sides[1])


def _are_of_one_verb(one: str, other: str, language: Language) -> bool:
    if is_same_stem(plain_stem(one, language), plain_stem(other, language)):
        return True
    return _is_past_of(one, other, language) or _is_past_of(other, one, language)


def _is_past_of(one: str, other: str, language: Language) -> bool:
    """Tell whether a verb without rules is the past of a participle: met, of meeting."""
    stems = {other.removesuffix(ending) for ending in language.participles if other.endswith(ending)}
    return any(one in row and stems & row for row in language.conjugations) if stems else False


def _drops_perfect(changed: Sequence[str], region: Step, pair: Pair) -> bool:
    """Tell whether all that is put in or left out makes a perfect of the verb behind it: I [have] lived here."""
    language = pair.language
    if len(changed) != 1 or changed[0] not in language.perfect_leads:
        return False
    pasts = _pasts_of(language)
    behind = [unit.key for unit in pair.p[region.p1 : region.p1 + 1]]
    return any(key in pasts or key.endswith(language.past_endings) for key in behind)


@cache
def _pasts_of(language: Language) -> frozenset[str]:
    """Return the verbs without rules, whose past may be a participle as well: have kept."""
    return frozenset().union(*language.conjugations)
