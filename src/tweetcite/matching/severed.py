"""What a cut severs: a negation from its sentence, the scale or unit from a number.

A quotation may begin inside a sentence. But where it is printed as a sentence of its own, and the post has a negation
right before its first word, the claim is turned round as surely as by a word left out in the middle: "We will not
close" quoted as “Close”, «No subiremos» as «Subiremos». Of "5 million euros" the words “5 million” are the post's.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from tweetcite.languages import Language
from tweetcite.matching.alignment import Step
from tweetcite.matching.classes import holds, refuses, touch
from tweetcite.matching.forms import bare_forms
from tweetcite.matching.keys import write_out
from tweetcite.matching.pair import Pair, Setting
from tweetcite.matching.units import Unit
from tweetcite.model import Edit, Quote, Span
from tweetcite.text import index_words, is_hangul, is_unspaced, join_words, split_words

CUT_NUMBER = "cut-number"
CUT_WORD = "cut-word"
_HEAD = 24
_NEAR = 4
_REACH = 2
_LEAST_WORDS, _LEAST_CHARACTERS = 3, 6
_LONGEST = 8
_LEAST_STEM = 2
_OPENING = "\"'“”„«»‹›‘’「『 \u00a0"
_COLONS = ":："
_LEADS = ":：,，،;—–-"
_STOPS = ".!?…。！？؟"
_CLAUSE_STOPS = ".!?…。！？؟,;:،؛、，；：—–"
_WITH_SIGN = re.compile(r"\d\S*(?=[%‰°])|[%‰°]$")
_QUOTED = re.compile('“[^”]*”|„[^“”]*[“”]|«[^»]*»|「[^」]*」|"[^"]*"')


def setting_of(quote: Quote, language: Language) -> Setting:
    """Return how a quotation is printed.

    It stands alone where it begins with a capital letter or, in scripts without, stands first, behind a colon or a
    comma; where the verb closes the sentence, anywhere. She will not “vote for this” is denied by the article itself.
    """
    return _setting_of(quote.text, quote.context.sentence, quote.speaker or "\0", language)


@lru_cache(maxsize=256)
def _setting_of(text: str, sentence: str, speaker: str, language: Language) -> Setting:
    at = max(0, sentence.find(text[:_HEAD]))
    lead, tail = sentence[:at].rstrip(_OPENING), sentence[at + len(text) :]
    capital = text.strip()[:1].isupper()
    before = _own_words(lead, speaker)
    around = before + _own_words(tail, speaker)
    keys = before if capital or not language.verb_final else around
    whole = capital and bool(lead) and language.cased and not language.verb_final
    if whole and lead[-1] in _COLONS:
        denied = bool(_find_denied_verb(keys, language))
    elif whole and not holds(keys, language.denials) and _find_denied_verb(keys, language) is False:
        denied = False  # who never hides, tweeted “…”
    else:
        denied = _is_denied(keys, language)
    apart = capital if language.cased else language.verb_final or not lead or lead[-1] in _LEADS
    named = () if speaker == "\0" else index_words(speaker)
    alone = (apart or capital) and not denied
    led = bool(sentence) and not denied and (not lead or lead[-1] in _COLONS)
    return Setting(alone, denied, holds(around, language.conditions), named, alone or led, led)


def _is_denied(words: Sequence[str], language: Language) -> bool:
    """Tell whether the article's own words deny or doubt what follows: she would not “vote for this”."""
    if holds(words, language.denials) or refuses(words[-_NEAR:], language):
        return True
    return any(_denies(words[max(0, i - _LONGEST) : i], language) for i in range(1, len(words) + 1))


def _find_denied_verb(words: Sequence[str], language: Language) -> bool | None:
    """Tell whether the verb that leads to a whole sentence is denied: she never wrote: “…”; not where another is: her
    post leaves no doubt: “…”, she did not hold back: “…”. None where no verb of saying leads to it.
    """
    verbs = language.speech_verbs | language.write_verbs | language.post_verbs | language.carry_verbs
    last = max((i for i, word in enumerate(words) if word in verbs), default=None)
    if last is None:
        return None
    near = [*words[max(0, last - _REACH) : last], *words[max(last + 1, len(words) - 1) :]]  # schrieb nie: „…“
    return words[last] in language.denials or not language.negations.isdisjoint(
        form for word in near for form in write_out(word, language)
    )


def _own_words(text: str, speaker: str) -> list[str]:
    """Return the article's own words in a part of its sentence."""
    return [w.key for w in split_words(_QUOTED.sub(" ", text).replace(speaker, " ")) if w.kind == "word"]


def keep_cut_numbers(steps: tuple[Step, ...], q: Sequence[Unit], p: Sequence[Unit]) -> tuple[Step, ...]:
    """Read what a quotation has of a number at its beginning or end, or behind an ellipsis, as the post's words, though
    they say less.
    """
    used = [i for i, s in enumerate(steps) if s.kind in ("same", "equal")]
    if not used:
        return steps
    first, last = used[0], used[-1]
    start, end = steps[first], steps[last]
    if last + 1 < len(steps) and end.p1 < len(p) and _is_part(q[end.q1 :], p[end.p1], ends=False):
        steps = (*steps[: last + 1], Step("equal", end.q1, len(q), end.p1, end.p1 + 1, CUT_NUMBER))
    if first and start.p0 and _is_part(q[: start.q0], p[start.p0 - 1], ends=True):
        steps = (Step("equal", 0, start.q0, start.p0 - 1, start.p0, CUT_NUMBER), *steps[first:])
    return tuple(_keep_behind_skip(steps, q, p))


def _keep_behind_skip(steps: tuple[Step, ...], q: Sequence[Unit], p: Sequence[Unit]) -> Iterator[Step]:
    """Read what stands of a number behind an ellipsis that begins inside it as the post's: we lose … pounds."""
    behind = 0
    for i, step in enumerate(steps):
        if i < behind:
            continue
        yield step
        if step.kind != "skipped" or q[step.q0].kind != "ellipsis":
            continue
        last = next((k for k in range(i + 1, len(steps)) if steps[k].kind not in ("inserted", "changed")), len(steps))
        q1, p1 = (steps[last - 1].q1, steps[last - 1].p1) if last > i + 1 else (step.q1, step.p1)
        if p1 - step.p1 == 1 and _is_part(q[step.q1 : q1], p[step.p1], ends=True):
            yield Step("equal", step.q1, q1, step.p1, p1, CUT_NUMBER)
            behind = last


def keep_cut_words(steps: tuple[Step, ...], q: Sequence[Unit], p: Sequence[Unit], quote: Quote) -> tuple[Step, ...]:
    """Read the stem of a quotation's last word as the post's word, where the article writes its own ending onto it:
    “응급 환자를 줄이지는 않았”다는.
    """
    last = steps[-1] if steps else None
    if last is None or last.kind != "changed" or (last.q1, last.q1 - last.q0, last.p1 - last.p0) != (len(q), 1, 1):
        return steps
    stem, word, sentence = q[last.q0].key, p[last.p0].key, quote.context.sentence
    behind = sentence[sentence.find(quote.text) + len(quote.text) :][1:2] if quote.text in sentence else ""
    if not (is_hangul(stem[:1]) and is_hangul(behind) and word.startswith(stem)) or len(stem) < _LEAST_STEM:
        return steps
    return (*steps[:-1], last._replace(kind="equal", topic=CUT_WORD))


def _is_part(units: Sequence[Unit], number: Unit, *, ends: bool) -> bool:
    """Tell whether words begin a number phrase, or end it, and are not all of it."""
    words, whole = [word for unit in units for word in unit.key.split()], number.key.split()
    if len(whole) == 1:
        whole = _WITH_SIGN.findall(number.key)  # 5%
    kept = whole[-len(words) :] if ends else whole[: len(words)]
    return number.number is not None and 0 < len(words) < len(whole) and words == kept


def find_severed(steps: Sequence[Step], pair: Pair) -> Edit | None:
    """Return the negation that the post has right before the quotation; where the verb comes last, right behind it."""
    used = [s for s in steps if s.kind in ("same", "equal")]
    if not pair.setting.alone or not used:
        return None
    first, last = steps[0], steps[-1]
    least = _LEAST_CHARACTERS if is_unspaced(pair.quote) else _LEAST_WORDS
    if len(pair.q) < least - _closes_sentence(pair, last.p1):
        return None
    cut = _find_cut_before(first.p0, pair) if first is used[0] and first.p0 > 0 else None
    if cut:
        return cut
    if last is used[-1] and _cuts_denied_verb(last, pair):
        return _cut_out(pair, last.p1, len(pair.quote))
    if pair.language.verb_final and last is used[-1] and last.p1 < len(pair.p):
        behind = [u.key for u in pair.p[last.p1 : last.p1 + _LONGEST]]
        if not gap_before(pair, last.p1).strip() and _begins_denial(behind, pair.language):
            return _cut_out(pair, last.p1, len(pair.quote))
    return None


def _cuts_denied_verb(last: Step, pair: Pair) -> bool:
    """Tell whether the quotation ends in a verb that the post denies right behind it: They say it is [not]."""
    language = pair.language
    if not language.cased or not last.q0 < last.q1 == len(pair.q) or last.p1 >= len(pair.p):
        return False
    verbs, plain = language.tenses | language.modals | language.auxiliaries, language.negations - language.vague
    beside = pair.post[pair.p[last.p1 - 1].end : pair.p[last.p1].start] == " "
    return beside and pair.q[-1].key in verbs and pair.p[last.p1].key in plain


def _find_cut_before(at: int, pair: Pair) -> Edit | None:
    """Return what the post has right before the quotation's first word, without which that says something else."""
    whole = pair.language.cased and _stands_inside(pair, at)
    if _cuts_quantifier(pair, at) or (whole and _cuts_share(pair, at)):
        return _cut_out(pair, at - 1, 0, "quantifier")
    if _cuts_name(pair, at):
        return _cut_out(pair, at - 1, 0, "name")
    if _keeps_negation(pair) or _begins_clause(pair, at):
        return None
    before = words_before(pair, at)
    # 写道：“会提高票价”, of 我们不会提高票价: the rest of one word for "will not"
    joined = pair.p[at - 1].key + pair.p[at].key
    printed = pair.setting.led and is_unspaced(joined) and joined in pair.language.negations
    if before and (whole or printed or _opens_denial(pair, at)) and _denies(before, pair.language):
        return _cut_out(pair, at - 1, 0)
    banned = pair.language.bans.get(before[-1]) if before else None
    if banned and pair.p[at].key.startswith(banned) and _opens_clause(pair, at - 1):
        return _cut_out(pair, at - 1, 0)
    if before and whole and _opens_clause(pair, at - 1) and _keeps_main_clause(before[-1], pair):
        return _cut_out(pair, at - 1, 0, "modality")
    return None


def _opens_denial(pair: Pair, at: int) -> bool:
    """Tell whether a negation right before unit `at` opens its clause; it may be several units: 不是, 并非."""
    if _opens_clause(pair, at - 1):
        return True
    plain = pair.language.negations - pair.language.vague
    lengths = range(2, min(_NEAR, at) + 1) if is_unspaced(pair.p[at - 1].key) else ()
    return any(
        _opens_clause(pair, at - k) and join_words([unit.key for unit in pair.p[at - k : at]]) in plain for k in lengths
    )


def _closes_sentence(pair: Pair, end: int) -> bool:
    """Tell whether unit `end` of the post is the first of another sentence: a short quotation is a whole one."""
    return end > 0 and (end == len(pair.p) or any(c in _STOPS for c in gap_before(pair, end)))


def _keeps_main_clause(word: str, pair: Pair) -> bool:
    """Tell whether a condition loses the word that opens it, and the quotation goes on behind its comma: [If] we pay,
    they sail.
    """
    commas = [i for i in range(1, len(pair.q)) if "," in pair.quote[pair.q[i - 1].end : pair.q[i].start]]
    return word in pair.language.conditions and any(i < len(pair.q) - 1 for i in commas)


def _cuts_quantifier(pair: Pair, at: int) -> bool:
    """Tell whether the first word is the rest of a quantifier of several that begins before it: few, of "a few"."""
    words = pair.language.quantifiers - pair.language.vague
    before, here = (touch(pair.p, i, i + 1, words) for i in (at - 1, at))
    return pair.p[at].key in words and bool(before & here)


def _stands_inside(pair: Pair, at: int) -> bool:
    """Tell whether a word of the post shows that no sentence begins with it: by a small letter, or as the "I" that has
    none.
    """
    return pair.post[pair.p[at].start].islower() or pair.p[at].key in pair.language.selves


def _cuts_share(pair: Pair, at: int) -> bool:
    """Tell whether the post says of how many its sentence is, and the quotation begins behind that: [Some of] the best
    doctors left. Who leaves out "all of" claims no more.
    """
    language = pair.language
    before = words_before(pair, at)
    last = len(before) - _REACH
    if last < 0 or before[-1] not in language.genitives or not _opens_clause(pair, at - len(before)):
        return False
    if join_words([*before[-_REACH:], pair.p[at].key]) in language.partitives:
        return True
    amounts = language.quantifiers | language.fractions | language.rounds
    told = before[last] in amounts - language.wholes - language.vague or pair.p[at - _REACH].number is not None
    return told and (
        last == 0 or before[0] in language.definite | language.indefinite | amounts | language.function_words
    )


def _cuts_name(pair: Pair, at: int) -> bool:
    """Tell whether the quotation begins inside a name, with what is another's: [Northern] Ireland."""
    before, first = pair.p[at - 1], pair.p[at]
    capitals = pair.post[before.start].isupper() and pair.post[first.start].isupper()
    return capitals and before.key in pair.language.name_leads and pair.post[before.end : first.start] == " "


def gap_before(pair: Pair, at: int) -> str:
    """Return what stands between a unit of the post and the one before it; a line break counts as a mark."""
    return pair.post[pair.p[at - 1].end : pair.p[at].start].replace("\n", ".")


def words_before(pair: Pair, at: int) -> list[str]:
    """Return the last words of the clause before a unit of the post."""
    first = at
    while first > max(0, at - _LONGEST) and not gap_before(pair, first).strip():
        first -= 1
    return [u.key for u in pair.p[first:at]]


def _begins_clause(pair: Pair, at: int) -> bool:
    """Tell whether a subject with its verb opens a clause that a negation before it closes the last of: If there is
    not we can sail.
    """
    language, keys = pair.language, [unit.key for unit in pair.p[at : at + 2]]
    verbs = language.modals | language.tenses | language.auxiliaries
    return bool(language.people_pronouns) and keys[0] in language.persons and not verbs.isdisjoint(keys[1:])


def _opens_clause(pair: Pair, at: int) -> bool:
    return at == 0 or any(c in _CLAUSE_STOPS for c in gap_before(pair, at))


def _keeps_negation(pair: Pair) -> bool:
    """Tell whether the quotation has a negation all the same: никто не пришёл, 아무도 서명하지 않았다."""
    near = pair.q if pair.language.verb_final else pair.q[:_NEAR]
    return any(w in pair.language.negations for u in near for w in write_out(u.key, pair.language))


def _denies(words: Sequence[str], language: Language) -> bool:
    """Tell whether words end in a negation: one word, a contraction (don't), or several characters (不会); not in one
    that denies nothing (believe it or not).
    """
    if any(join_words(list(words[-k:])) in language.function_words for k in range(_REACH, _NEAR)):
        return False
    plain = language.negations - language.vague
    last = (
        [form for word in write_out(words[-1], language)[-1:] for form in bare_forms(word, language)] if words else []
    )
    if any(form in plain for form in last):
        return True
    if len(words) > 1 and words[-2] in plain and words[-1] in language.common | language.function_words:
        return True  # nie wieder, nooit meer, ne plus
    if words and words[-1] in language.supports and not plain.isdisjoint(words[:-1]):
        return True  # nor do, at no point did
    return any(join_words(list(words[-k:])) in plain for k in range(2, len(words) + 1))


def _begins_denial(words: Sequence[str], language: Language) -> bool:
    plain = language.negations - language.vague
    return any(join_words(list(words[:k])) in plain for k in range(1, len(words) + 1))


def _cut_out(pair: Pair, at: int, place: int, topic: str = "negation") -> Edit:
    unit = pair.p[at]
    span = Span(unit.start, unit.end)
    return Edit("substantive", topic, "", span.slice(pair.post), Span(place, place), span, "critical")
