"""Words that stand elsewhere: moved within their post, or brought in from another."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from itertools import islice

from tweetcite.languages import Language
from tweetcite.matching.alignment import Step
from tweetcite.matching.forms import bare_forms, is_same_stem
from tweetcite.matching.gravity import GRAVITY
from tweetcite.matching.opposites import are_antonyms
from tweetcite.matching.pair import Pair
from tweetcite.matching.roots import are_other_shapes
from tweetcite.matching.units import Unit
from tweetcite.model import Edit, Severity
from tweetcite.namesakes import share_stem
from tweetcite.text import index_words, is_unspaced, split_words

CLAUSE = 4
_SPLICE = 3
_LONGEST_TURNED = 8
_KEPT = 0.6
_PAIR = 2
_MOST_SENTENCES = 60
"""Sentences of a post that are read word by word: more than any but the longest have."""
_STOPS = ".!?…。！？؟\n"
_CLAUSE_STOPS = _STOPS + ",;:،؛—–("


def find_moved(regions: Sequence[Step], pair: Pair) -> dict[int, Severity]:
    """Find words that left one place and stand in another: a reversal, or a clause moved as a whole."""
    moved: dict[int, Severity] = {}
    words = [(tuple(map(_value, pair.q[r.q0 : r.q1])), tuple(map(_value, pair.p[r.p0 : r.p1]))) for r in regions]
    homes: dict[tuple[str, ...], int] = {p: i for i, (_, p) in enumerate(words) if p}
    for i, (q, p) in enumerate(words):
        j = homes.get(q) if q else None
        if j is None or j == i:
            continue
        other = words[j][0] or p
        if p[: len(other)] != other:
            continue  # but for a clause about it: not my man, who knew, but my boat
        moved[i] = moved[j] = "major" if max(len(q), len(other)) >= CLAUSE * _scale(pair) else "critical"
    small = _empty_words(pair.language) | pair.language.persons  # I asked her, for "she asked me"
    meant = [tuple(tuple(key for key in side if key not in small) or side for side in sides) for sides in words]
    for i, (q, p) in enumerate(meant):
        for j, (other_q, other_p) in enumerate(meant[:i]):
            here, there = _is_moved(q, other_p, pair.language), _is_moved(other_q, p, pair.language)
            if (here and (there or not (other_q or p))) or (there and not (q or other_p)):
                moved[i] = moved[j] = "critical"
    return moved


def _value(unit: Unit) -> str:
    """Return what a unit is compared by: a number in any style is the same, 5 and 5th."""
    return str(max(unit.number.readings)) if unit.number else unit.key


def is_turned(pair: Pair) -> bool:
    """Tell whether a quotation has the words of one sentence of the post in another order, each in its new form."""
    language = pair.language
    if len(pair.q) > 2 * _LONGEST_TURNED:
        return False
    small = _empty_words(language)
    meaning = [u.key for u in pair.q if u.kind in ("word", "number") and u.key not in small]
    if not 1 < len(meaning) <= _LONGEST_TURNED or {u.key for u in pair.p}.isdisjoint(meaning):
        return False
    for sentence in _sentences(pair):
        other = [key for key in sentence if key not in small]
        if len(other) != len(meaning) or abs(len(sentence) - len(pair.q)) > 2 or len(sentence) < _SPLICE:
            continue
        words, known = ([_root(key, language) for key in keys] for keys in (meaning, other))
        if _are_all_kin(words, known) and not all(map(_are_kin, words, known)):
            return True
    return False


def is_reworded(pair: Pair) -> bool:
    """Tell whether most words of a quotation are those of one sentence of the post, many of them in another form: «Одні
    школи перейдуть», for «жодна школа не перейде».
    """
    language = pair.language
    small = _empty_words(language)
    words = [u.key for u in pair.q if u.kind in ("word", "number")]
    few = len(words) <= _SPLICE  # two words can be a sentence: 항구를 닫습니다, for 항구는 닫지 않습니다
    if not 1 < len(words) <= 2 * _LONGEST_TURNED or is_unspaced(pair.quote):
        return False
    meaning = [key for key in words if key not in small]
    longest = len(words) / _KEPT + 1
    near = (s for s in _sentences(pair) if len(words) * _KEPT <= len(s) <= longest)
    for sentence in islice(near, _MOST_SENTENCES):
        other = [key for key in sentence if key not in small]
        rest, _ = _leave_kin(words, sentence, language)
        lost, won = _leave_kin(meaning, other, language)
        size, kept, meant = max(len(meaning), len(other)), len(words) - len(rest), len(meaning) - len(lost)
        turned = 0 < max(len(lost), len(won)) <= _PAIR and _are_opposed(lost, won, language)
        whole = not rest and len(sentence) <= len(words) + 1
        if few and not (whole or turned):
            continue
        alike = kept >= _KEPT * max(len(words), len(sentence)) and meant >= _KEPT * size
        if meant and (alike or turned) and (meant > 1 or whole or turned):
            return True
    return False


def _are_opposed(words: Sequence[str], others: Sequence[str], language: Language) -> bool:
    """Tell whether each word is the opposite of one of the others: forbids, for allows."""
    return len(words) == len(others) and all(
        any(are_antonyms([word], [other], language) for other in others) for word in words
    )


def _leave_kin(words: Sequence[str], others: Sequence[str], language: Language) -> tuple[list[str], list[str]]:
    """Return the words of each side for which the other has none in another form or of another person: you, for us."""
    left, rest = list(others), []
    for word in words:
        forms = _forms_of(word, language)
        kin = next((other for other in left if _is_in_place_of(other, word, forms, language)), None)
        if kin is None:
            rest.append(word)
        else:
            left.remove(kin)
    few = bool(language.verb_shapes) and 0 < len(rest) <= _PAIR and len(left) <= _PAIR
    for word in list(rest) if few else ():
        shaped = next((other for other in left if are_other_shapes([other], [word], language)), None)
        if shaped is not None:
            left.remove(shaped)
            rest.remove(word)
    return rest, left


@lru_cache(maxsize=4096)
def _forms_of(word: str, language: Language) -> tuple[str, ...]:
    """Return a word and its root."""
    return tuple(dict.fromkeys((word, _root(word, language))))


def _is_in_place_of(one: str, other: str, forms: Sequence[str], language: Language) -> bool:
    if one == other or (one in language.persons and other in language.persons):
        return True
    for form in _forms_of(one, language):
        if any(form[0] == known[0] and _are_kin(form, known) for known in forms):
            return True
    return False


def _sentences(pair: Pair) -> Iterator[list[str]]:
    """Yield the words of each sentence of the post, and of each part of one that marks set off."""
    first = part = 0
    for at in range(1, len(pair.p) + 1):
        gap = pair.post[pair.p[at - 1].end : pair.p[at].start] if at < len(pair.p) else _STOPS
        if gap == " ":
            continue
        ends = any(c in _STOPS for c in gap)
        if part > first or not ends:
            yield [unit.key for unit in pair.p[part:at]]
        part = at
        if ends:
            yield [unit.key for unit in pair.p[first:at]]
            first = at


@cache
def _empty_words(language: Language) -> frozenset[str]:
    return language.function_words | language.common | language.tenses


def _root(word: str, language: Language) -> str:
    return min(bare_forms(word, language), key=len)


def _are_all_kin(words: Sequence[str], others: Sequence[str]) -> bool:
    left = list(others)
    for word in words:
        kin = next((other for other in left if _are_kin(other, word)), None)
        if kin is None:
            return False
        left.remove(kin)
    return True


def _are_kin(one: str, other: str) -> bool:
    return one == other or (one.isalpha() and other.isalpha() and is_same_stem(one, other))


def is_in_date(region: Step, pair: Pair) -> bool:
    """Tell whether a day or its month stands on the other side of the other: 5 May, May 5."""
    sides = ((pair.q, region.q0, region.q1), (pair.p, region.p0, region.p1))
    (units, first, last) = max(sides, key=lambda side: side[2] - side[1])
    if last - first != 1 or not pair.language.month_either:
        return False
    beside = [units[i] for i in (first - 1, last) if 0 <= i < len(units)]
    if units[first].number:
        return any(unit.key in pair.language.months for unit in beside)
    return units[first].key in pair.language.months and any(unit.number for unit in beside)


def _is_same_stem(one: Sequence[str], other: Sequence[str]) -> bool:
    return len(one) == len(other) == 1 and is_same_stem(one[0], other[0])


def _is_moved(one: Sequence[str], other: Sequence[str], language: Language) -> bool:
    """Tell whether a word is another of which it is a form, or whose opposite it is: bleibt gültig, ungültig bleibt."""
    opposed = len(one) == len(other) == 1 and are_antonyms(one, other, language)
    return opposed or _is_one_form(one, other, language)


def _is_one_form(one: Sequence[str], other: Sequence[str], language: Language) -> bool:
    """Tell whether two words are of one stem, or forms of one verb without rules or pronoun: keep, kept; I, me."""
    if len(one) != 1 or len(other) != 1:
        return False
    if _is_same_stem(one, other):
        return True
    both = {*one, *other}
    return any(both <= row for row in (*language.conjugations, *language.cases))


def comes_from_beside(region: Step, start: int, end: int, pair: Pair) -> bool:
    """Tell whether words were put in that the post has right before the quotation's beginning, or the opposite of which
    it has right before that or behind its end: B beat A; ongeldig blijven, for blijven geldig.
    """
    low = max(0, start - CLAUSE * _scale(pair))
    while low < start and _stops_between(low, start, pair):
        low += 1
    high = min(len(pair.p), end + CLAUSE * _scale(pair))
    while high > end and _stops_between(end - 1, high - 1, pair):
        high -= 1
    small = pair.language.function_words | pair.language.common
    before, behind = ([u.key for u in pair.p[i:j] if u.key not in small] for i, j in ((low, start), (end, high)))
    here = {u.key for u in pair.p[region.p0 : region.p1]}
    put = [u.key for u in pair.q[region.q0 : region.q1] if u.key not in small and u.key not in here]
    if any(one == other or _is_same_stem((one,), (other,)) for one in put for other in before):
        return True
    return any(are_antonyms([one], [other], pair.language) for one in put for other in (*before, *behind))


def _stops_between(first: int, last: int, pair: Pair) -> bool:
    """Tell whether a sentence ends between two words of the post."""
    return any(c in _STOPS for c in pair.post[pair.p[first].end : pair.p[last].start])


def takes_place(region: Step, pair: Pair) -> bool:
    """Tell whether one word stands in the place of another that the post names beside it: The verdict was fair, of a
    post by which the judge was and the verdict was not.
    """
    language = pair.language
    if (region.q1 - region.q0, region.p1 - region.p0) != (1, 1) or not language.cased:
        return False
    put, lost = pair.q[region.q0], pair.p[region.p0]
    small = _empty_words(language) | language.persons | language.prepositions | language.contrasts
    if put.kind != "word" or lost.kind != "word" or not small.isdisjoint((put.key, lost.key)):
        return False
    if len(put.key) < _SPLICE or is_same_stem(put.key, lost.key):
        return False
    articles = language.definite | language.indefinite | language.possessives | language.persons
    return any(unit.key == put.key and _is_led_alike(i, region.p0, pair, articles) for i, unit in enumerate(pair.p))


def _is_led_alike(one: int, other: int, pair: Pair, articles: frozenset[str]) -> bool:
    """Tell whether two words of the post stand in like places: both behind an article, where a clause begins or inside
    one; or as names, of which one opens its sentence.
    """
    leads = [pair.p[at - 1].key if at else "" for at in (one, other)]
    if leads[0] == leads[1] in pair.language.prepositions and not _is_parted(one, pair) and not _is_parted(other, pair):
        return True  # fair for fans and hard on taxpayers; worked in adults, not in children
    if all(lead in articles for lead in leads):
        return _opens_clause(one - 1, pair) == _opens_clause(other - 1, pair)
    return pair.post[pair.p[one].start].isupper() and (_opens_sentence(one, pair) or _opens_sentence(other, pair))


def _opens_clause(at: int, pair: Pair) -> bool:
    return at == 0 or pair.p[at - 1].key == pair.language.conjunction or _is_parted(at, pair)


def _opens_sentence(at: int, pair: Pair) -> bool:
    return at == 0 or any(c in _STOPS for c in pair.post[pair.p[at - 1].end : pair.p[at].start])


def _scale(pair: Pair) -> int:
    """Return how many units make a word: two where each character is one."""
    return 2 if is_unspaced(pair.quote) else 1


def are_clauses_moved(pair: Pair) -> bool:
    """Tell whether the quotation is made of whole clauses of the post in another order."""
    places = [place for place, _ in _find_runs(pair)]
    return places != sorted(places)


def joins_parts(pair: Pair) -> bool:
    """Tell whether the quotation goes on from inside one clause of the post to inside another: The engineers say | the
    school is safe, as the minister does.
    """
    runs = _find_runs(pair) if pair.language.cased else []
    ends = (place + size for place, size in runs)
    return any(
        0 < end < len(pair.p) and at and not _is_parted(end, pair) and not _is_parted(at, pair)
        for end, (at, _) in zip(ends, runs[1:], strict=False)
    )


def _is_parted(at: int, pair: Pair) -> bool:
    return any(c in _CLAUSE_STOPS for c in pair.post[pair.p[at - 1].end : pair.p[at].start])


def _find_runs(pair: Pair) -> list[tuple[int, int]]:
    """Return where the parts begin in the post of which a quotation is made, and their sizes, but for small words
    between them; none where it has others.
    """
    q = [u.key for u in pair.q if u.kind in ("word", "number")]
    p = [u.key for u in pair.p]
    small = pair.language.function_words | pair.language.common
    places: list[tuple[int, int]] = []
    least = _SPLICE * _scale(pair)
    at = 0
    while at < len(q):
        runs = [(share_stem(q[at:], p[j:]), -j) for j, key in enumerate(p) if key == q[at]]
        size, place = max(runs, default=(0, 0))
        if size < least and (size == 0 or any(word not in small for word in q[at : at + size])):
            return []
        places += [(-place, size)] if size >= least else []
        at += size
    return places


def tells_sequence(pair: Pair) -> bool:
    """Tell whether a quotation says what came first and what after: First we paid, then they sailed."""
    return len(pair.language.sequence.intersection(u.key for u in pair.q)) > 1


def stands_elsewhere(region: Step, pair: Pair) -> bool:
    """Tell whether three or more words put in here stand together in another place of the post."""
    keys = [u.key for u in pair.q[region.q0 : region.q1] if u.kind in ("word", "number")]
    return len(keys) >= _SPLICE and _holds([u.key for u in pair.p], keys)


def mark_splices(edits: Sequence[Edit], others: Sequence[str]) -> tuple[Edit, ...]:
    """Name as a splice what was put in and stands in another text: three words or more, one after the other."""
    marked = []
    for edit in edits:
        keys = _words_of(edit.quote) if edit.kind == "substantive" else []
        pieces = [keys[i : i + _SPLICE] for i in range(len(keys) - _SPLICE + 1)]
        if pieces and any(_holds_one(other, pieces) for other in others):
            severity = max(edit.severity, "major", key=GRAVITY.__getitem__)
            edit = replace(edit, topic="splice", severity=severity)
        marked.append(edit)
    return tuple(marked)


def _holds_one(text: str, pieces: Sequence[Sequence[str]]) -> bool:
    """Tell whether a text holds one of the pieces: it is split only where it has their words at all."""
    known = set(index_words(text))
    near = [piece for piece in pieces if known.issuperset(part for word in piece for part in index_words(word))]
    words = _words_of(text) if near else []
    return any(_holds(words, piece) for piece in near)


def _words_of(text: str) -> list[str]:
    return [w.key for w in split_words(text) if w.kind == "word"]


def _holds(words: Sequence[str], part: Sequence[str]) -> bool:
    """Tell whether the words hold the part, one after the other."""
    first, n = part[0], len(part)
    return any(key == first and list(words[i : i + n]) == list(part) for i, key in enumerate(words))
