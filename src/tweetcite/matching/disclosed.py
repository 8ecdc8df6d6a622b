"""What a disclosed edit hides: words that an ellipsis or an attribution skips, and those that a bracket replaces."""

import re
from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.matching.alignment import MOST_IN_BRACKET, Step
from tweetcite.matching.classes import drop_phrases, find_swap, held, holds, refuses
from tweetcite.matching.forms import is_same_root, plain_forms
from tweetcite.matching.grafts import is_grafted
from tweetcite.matching.gravity import expand
from tweetcite.matching.moves import CLAUSE
from tweetcite.matching.named import is_name
from tweetcite.matching.opposites import are_antonyms
from tweetcite.matching.pair import Pair
from tweetcite.matching.units import SIC, Unit
from tweetcite.model import Edit, Severity
from tweetcite.numbers import find_numbers
from tweetcite.text import fold, is_unspaced, join_words, split_words

_STOPS = ".!?…。！？؟\n"
_CLAUSE_STOPS = _STOPS + ",;:،؛、，；："
_MOST_EXCHANGED = 2
_MOST_CHARACTERS = 4
_SHARE = 2
_LONGEST_TURNED = 20


def skip_edit(step: Step, pair: Pair) -> list[Edit]:
    """Return the edit of an ellipsis or a joint, rated by the words that it skips."""
    unit = pair.q[step.q0]
    hidden = pair.p[step.p0 : step.p1]
    if step.q1 == len(pair.q) and unit.kind == "ellipsis":
        hidden = [*hidden, *_rest_of_sentence(step.p1, pair)]
    turned = _hides_share(step, pair) or _keeps_opposite(step, pair) or is_grafted(step, pair)
    severity = "major" if turned else _rate_hidden(hidden, pair)
    if unit.kind == "joint":
        return [pair.edit("disclosed", "split", step, severity)] if hidden else []
    return [pair.edit("disclosed", "ellipsis", step, severity)]


def _hides_share(step: Step, pair: Pair) -> bool:
    """Tell whether the skipped words end in how many of the rest it is: [40 of] the 50 dogs."""
    hidden = pair.p[step.p0 : step.p1]
    if len(hidden) < _SHARE or step.q1 >= len(pair.q) or hidden[-1].key not in pair.language.genitives:
        return False
    return hidden[-_SHARE].number is not None or hidden[-_SHARE].key in pair.language.fractions


def _keeps_opposite(step: Step, pair: Pair) -> bool:
    """Tell whether words are skipped from one up to its opposite, which the quotation goes on with or stops before, so
    that one takes the other's place: I vote [yes. Tomorrow I vote] no.
    """
    if not 0 < step.q0 < step.q1 < len(pair.q) or step.p1 - step.p0 > _LONGEST_TURNED:
        return False
    hidden, language = pair.p[step.p0 : step.p1], pair.language
    if not hidden:
        return False
    ends = ((pair.q[step.q0 - 1].key, hidden[-1].key), (pair.q[step.q1].key, hidden[0].key))
    small = language.function_words | language.prepositions
    plain = (pair_ for pair_ in ends if small.isdisjoint(pair_))
    return any(a != b and are_antonyms([a], [b], language) for a, b in plain)


def _rest_of_sentence(p1: int, pair: Pair) -> list[Unit]:
    """Return what a closing ellipsis hides: the rest of the post's sentence."""
    rest: list[Unit] = []
    for unit in pair.p[p1:]:
        start = pair.p[p1 - 1].end if not rest and p1 else rest[-1].end if rest else unit.start
        if unit.kind == "ellipsis" or any(c in _STOPS for c in pair.post[start : unit.start]):
            break
        rest.append(unit)
    return rest


def bracket_edit(step: Step, pair: Pair) -> Edit:
    """Return the edit of a bracket, rated by the words that it stands for and by what it says in their place."""
    unit = pair.q[step.q0]
    if unit.words == (SIC,):
        return pair.edit("disclosed", "sic", step._replace(p1=step.p0))
    hidden = pair.p[step.p0 : step.p1] or _beside(step, pair)
    instead = (*unit.words, *expand([unit], pair.language))
    lost = [u for u in hidden if u.key not in instead and not set(expand([u], pair.language)) <= set(instead)]
    severity = _rate_hidden(lost, pair, hidden, instead)
    other = _puts_another(unit, hidden, pair) or _names_another(unit, hidden, pair) or _puts_self(unit, hidden, pair)
    if other or _turns(unit, hidden, pair.language) or _exchanges(step, pair):
        severity = "major"
    return pair.edit("disclosed", "bracket", step, severity)


def _beside(step: Step, pair: Pair) -> Sequence[Unit]:
    """Return the words of the post's clause whose place a bracket takes at either end of the quotation.

    There the post is free to begin and to end anywhere, so that the alignment does not say what was replaced.
    """
    words = pair.q[step.q0].words
    most = min(MOST_IN_BRACKET if any(is_unspaced(w) for w in words) else CLAUSE, 2 * len(words))
    if step.q1 == len(pair.q):
        return _clause(pair.p[step.p1 : step.p1 + most], pair.p[step.p1 - 1].end if step.p1 else 0, pair)
    if step.q0 > 0 or step.p0 == len(pair.p):
        return ()
    before = pair.p[max(0, step.p0 - most) : step.p0]
    for i in range(len(before), 0, -1):
        next_start = before[i].start if i < len(before) else pair.p[step.p0].start
        if any(c in _CLAUSE_STOPS for c in pair.post[before[i - 1].end : next_start]):
            return before[i:]
    return before


def _clause(units: Sequence[Unit], end: int, pair: Pair) -> Sequence[Unit]:
    """Return the units up to the first stop."""
    for i, unit in enumerate(units):
        if any(c in _CLAUSE_STOPS for c in pair.post[end : unit.start]):
            return units[:i]
        end = unit.end
    return units


def _telling(language: Language) -> tuple[frozenset[str], ...]:
    return tuple(words - language.vague for words in (language.modals, language.quantifiers))


def _rate_hidden(lost: Sequence[Unit], pair: Pair, whole: Sequence[Unit] = (), instead: Sequence[str] = ()) -> Severity:
    """Rate what an ellipsis or a bracket hides: a negation, an exception, a modal, a quantifier, a contrast.

    A bracket keeps a part of the `whole` that it stands for and has its own words `instead`: a phrase that it keeps in
    part is lost where they do not have it (tu kes, her kes; 半分, 大半).
    """
    language = pair.language
    lost, whole = ([u for u in units if not _is_month(u, pair)] for units in (lost, whole))
    words, before = (
        plain_forms(expand(drop_phrases(units, language.function_words), language), language) for units in (lost, whole)
    )
    if words and words[-1] in language.contrasts and not language.verb_final and _ends_sentence(lost[-1], pair):
        words = words[:-1]  # nothing follows that it could turn: has not ruled yet
    if words and words[-1].endswith(language.condition_endings) and not whole:
        return "major"
    if holds(words, language.hearsay) and not holds(list(instead), language.hearsay):
        return "major"
    for words_of in (language.negations, language.modals, language.quantifiers, language.contrasts):
        plain = words_of - language.vague
        if holds(words, plain) or held(before, plain) - held(instead, plain):
            return "major"
        had, has = held(before, words_of), held(instead, words_of)
        if had and has and had.isdisjoint(has):
            return "major"
    return "major" if not whole and _hides_refusal(lost, language) else "none"


def _hides_refusal(lost: Sequence[Unit], language: Language) -> bool:
    """Tell whether the hidden words end in a verb that denies what the quotation goes on with: it [failed to] cut."""
    rest = [u.key for u in lost]
    while rest and rest[-1] in language.infinitives:
        rest.pop()
    return bool(rest) and refuses(rest[-1:], language)


def _is_month(unit: Unit, pair: Pair) -> bool:
    """Tell whether a word is the name of a month by its capital letter: by May, not may."""
    if not pair.language.capital_dates or unit.key not in pair.language.months or not unit.start:
        return False
    opens = pair.post[: unit.start].rstrip()[-1:] in _STOPS
    return pair.post[unit.start].isupper() and not opens and not pair.post[unit.start : unit.end].isupper()


def _ends_sentence(unit: Unit, pair: Pair) -> bool:
    rest = pair.post[unit.end :].lstrip()
    return not rest or rest[0] in _STOPS or "\n" in pair.post[unit.end : len(pair.post) - len(rest)]


def _turns(bracket: Unit, hidden: Sequence[Unit], language: Language) -> bool:
    """Tell whether a bracket says something else than what it stands for: a negation, an antonym, another number.

    Words that the bracket keeps of what it stands for are not compared, nor the part of a word outside it (`[T]he`).
    """
    keys = {u.key for u in hidden}
    lost = [u for u in hidden if u.key not in bracket.words]
    words = [w for w in bracket.words[: None if _is_whole(bracket) else 1] if w not in keys]
    known = expand(lost, language)
    if lost and all(u.key in language.negations for u in lost):
        return True
    if holds(expand([bracket], language), language.negations) and not holds(
        expand(hidden, language), language.negations
    ):
        return True
    if _adds_class(words, hidden, language) or refuses(known, language) > refuses(words, language):
        return True
    replaced = [u.number for u in lost if u.number]
    numbers = find_numbers(split_words(bracket.key), language) if replaced else ()
    if len(numbers) == len(replaced) and any(not a.is_same(b) for a, b in zip(numbers, replaced, strict=True)):
        return True
    if (
        _names_other_day(words, known, language)
        or find_swap(words, known, language, ("negation", "modality"))
        or are_antonyms(words, known, language)
    ):
        return True
    others = () if _is_whole(bracket) else keys - {*bracket.words[:1]}
    if any(are_antonyms(bracket.words[:1], [key], language) for key in others):
        return True  # [un]guilty, for guilty
    pairs = [join_words(words), join_words(known)]
    return any(pairs[0] in group and pairs[1] in group for group in language.antonyms)


def _names_other_day(words: Sequence[str], known: Sequence[str], language: Language) -> bool:
    """Tell whether a bracket has another weekday or month than what it stands for."""
    for table in (language.weekdays, language.months):
        said, meant = ({table[w] for w in side if w in table} for side in (words, known))
        if said and meant and said.isdisjoint(meant):
            return True
    return False


def _is_whole(bracket: Unit) -> bool:
    return bracket.key[:1] + bracket.key[-1:] in ("[]", "()")


def _adds_class(words: Sequence[str], hidden: Sequence[Unit], language: Language) -> bool:
    """Tell whether a bracket says how surely or how much, and the post does not: `[all]`, `[may lose]` for loses.

    One that is put in, or explains a pronoun or a name, may hold such words beside others: [everyone at the club].
    """
    known = expand(hidden, language)
    plain_words = plain_forms(words, language)
    rest = [w for w in plain_words if w not in language.function_words | language.tenses]
    meant = bool(known) and _has_meaning(known, language)
    if known and not meant and not any(w in language.tenses | language.modals for w in known):
        return False
    for plain in _telling(language):
        says = holds(plain_words, plain)
        only = join_words(list(words)) in plain or (rest and all(w in plain for w in rest))
        if (only or (meant and says)) and not holds(known, plain):
            return True
    return False


def _exchanges(step: Step, pair: Pair) -> bool:
    """Tell whether a bracket exchanges a word of meaning for another: that clarifies nothing.

    What a bracket may clarify points at something: a pronoun, a name, an office, a noun with its article. A longer
    bracket explains, and another form of the same word adapts it.
    """
    unit, language = pair.q[step.q0], pair.language
    hidden = pair.p[step.p0 : step.p1] or _beside(step, pair)
    dense = any(is_unspaced(w) for w in unit.words)
    most = _MOST_CHARACTERS if dense else _MOST_EXCHANGED
    if not _is_whole(unit):
        return _exchanges_root(unit, hidden)
    if not 0 < len(hidden) <= most or len(unit.words) > (most if dense else len(hidden)):
        return False
    if any(u.kind != "word" or _may_be_name(pair.post, u, pair) for u in hidden) or _names_somebody(unit, pair):
        return False
    kept = {u.key for u in hidden} & {*unit.words} if not dense else frozenset[str]()
    put, lost = ([w for w in words if w not in kept] for words in (unit.words, [u.key for u in hidden]))
    if not (put and lost and _has_meaning(put, language) and _has_meaning(lost, language)):
        return False
    if _are_kin(put, lost, language):
        return False
    replaced = [u for u in hidden if u.key not in kept]
    first, last = replaced[0], replaced[-1]
    before = next((u.key for u in reversed(pair.p) if u.end <= first.start), "")
    after = next((u for u in pair.p if u.start >= last.end), None)
    points = before in language.definite | (language.back_references | language.indefinite) - language.ones
    stands_alone = after is None or _is_small(after.key, language) or pair.post[last.end : after.start] != " "
    return not (points and stands_alone)


def _puts_another(bracket: Unit, hidden: Sequence[Unit], pair: Pair) -> bool:
    """Tell whether a bracket puts another person's name for "I": [Bo Tarn] asked, in Ada Brill's words."""
    language, speaker = pair.language, pair.setting.speaker
    if not (speaker and any(u.key in language.selves for u in hidden)):
        return False
    words = re.findall(r"\w+", bracket.key)
    named = len(words) > 1 and all(word[:1].isupper() for word in words)
    if not language.cased:
        named = _has_meaning(bracket.words, language)
    return named and language.titles.union(language.definite, speaker).isdisjoint(bracket.words)


def _puts_self(bracket: Unit, hidden: Sequence[Unit], pair: Pair) -> bool:
    """Tell whether a bracket puts "I" or "we" where the post has somebody else: [We] paid, for the firm paid."""
    language = pair.language
    persons = language.persons | language.possessives | language.subjects | language.pronouns.keys()
    own = bool(bracket.words) and all(word in language.first_persons for word in bracket.words)
    return own and bool(hidden) and all(unit.key not in persons for unit in hidden)


def _names_another(bracket: Unit, hidden: Sequence[Unit], pair: Pair) -> bool:
    """Tell whether a bracket has somebody's name in the place of another's, whom the post names elsewhere: [Pym] took
    it, of a post that says that Hale took it and Pym gave it back.
    """
    language = pair.language
    if not language.cased or language.noun_capitals or not _is_whole(bracket) or not hidden:
        return False
    named = [word for word in re.findall(r"\w+", bracket.key) if word[:1].isupper()]
    said = {fold(word) for word in named} - language.titles
    lost = {u.key for u in hidden if _has_capital(u, pair)}
    if not said or not lost or not said.isdisjoint(lost) or len(hidden) > _MOST_EXCHANGED:
        return False
    inside = {u.start for u in hidden}
    return said <= {u.key for u in pair.p if u.start not in inside and _has_capital(u, pair)}


def _has_capital(unit: Unit, pair: Pair) -> bool:
    """Tell whether a word of the post may be somebody's name, also where a sentence opens with it."""
    plain = _is_small(unit.key, pair.language) or unit.key in pair.language.titles
    return pair.post[unit.start].isupper() and not plain


def _has_meaning(words: Sequence[str], language: Language) -> bool:
    """Tell whether words say what something is or does; a pronoun, a particle or an office only points at it."""
    if any(is_unspaced(w) for w in words):
        whole = join_words(list(words))
        points = any(whole.endswith(title) for title in language.titles) or whole in language.persons
        return not points and any(not _is_small(w, language) for w in words)
    return not any(_is_small(w, language) or w in language.titles for w in words)


def _exchanges_root(unit: Unit, hidden: Sequence[Unit]) -> bool:
    """Tell whether a bracket inside a word exchanges what its ending is written onto: [청구]됩니다 for 환불됩니다."""
    whole, ending = unit.words
    root = hidden[0].key.removesuffix(ending) if len(hidden) == 1 and ending else ""
    put = whole.removesuffix(ending)
    changed = root != hidden[0].key and len(root) > 1 and len(put) > 1 if hidden else False
    return changed and not is_same_root(root, put)


def _are_kin(words: Sequence[str], known: Sequence[str], language: Language) -> bool:
    """Tell whether a bracket has a word of what it stands for, or a form of it; all its roots where each is a sign."""
    if any(is_unspaced(w) for w in (*words, *known)):
        sides = [
            {w for w in side if not ("\u3041" <= w <= "\u3096" or _is_small(w, language))} for side in (words, known)
        ]
        return bool(sides[0] and sides[1]) and (sides[0] <= sides[1] or sides[1] <= sides[0])
    return any(is_same_root(a, b) for a in words for b in known)


def _is_small(word: str, language: Language) -> bool:
    known = (
        language.function_words | language.common | language.persons | language.tenses | language.number_words.keys()
    )
    if word in known or word in language.pronouns or word in language.subjects:
        return True
    bare = [word[: -len(ending)] for ending in language.endings if word.endswith(ending)]
    return any(form in known or _is_small(form, language) for form in bare if form)


def _may_be_name(text: str, unit: Unit, pair: Pair) -> bool:
    return unit.key[:1] in "@#" or is_name(text, unit, False, pair)


def _names_somebody(bracket: Unit, pair: Pair) -> bool:
    """Tell whether a bracket may hold a name."""
    names = pair.language.cased and not pair.language.noun_capitals
    words = re.findall(r"\w+", bracket.key)
    opens = len(words) > 1 and fold(words[0]) in pair.language.definite  # [The council] is nobody's name
    return fold(bracket.key)[1:2] in "@#" or (names and any(w[:1].isupper() for w in words[opens:]))
