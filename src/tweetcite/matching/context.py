"""What a cut does to the meaning of words that are quoted exactly: the rest of the sentence, and borrowed words."""

import re
from functools import cache

from tweetcite.languages import Language
from tweetcite.matching.alignment import Step
from tweetcite.matching.classes import holds, measures_of, refuses, starts_with, touch
from tweetcite.matching.keys import write_out
from tweetcite.matching.leads import limits_of, loses_lead, loses_tail
from tweetcite.matching.pair import Pair
from tweetcite.matching.severed import CUT_NUMBER
from tweetcite.text import Word, fold, join_words, split_words

_STOPS = frozenset(".!?…。！？؟")
_QUESTION = frozenset("?؟？")
_SENTENCE_STOP = re.compile("([.!?…。！？؟\\n])")
_CLAUSE_STOPS = _STOPS | frozenset(",;:、،")
_CLAUSE_STOP = "[,;:、،，—–]"
_COMMAS = ",،，、"
_IRONY = re.compile(
    r"(?<!\S)/s(?:arcasm)?(?!\w)|#(?:sarc?asm|sarkasm|iron[iyí]|ironie|сарказм|ирони|іроні|sarkaz|سخرية|ציניות|皮肉|반어)",
    re.IGNORECASE,
)
_REPOST = re.compile(r"(?<!\w)[RM]T:?\s+@(\w+)")
_STRAIGHT = re.compile(r'(?<!\w)"|"(?!\w)')
"""Straight marks, but for those that stand inside a Hebrew word."""
_TRAILING = " ,;:、،，\u00a0"
_BEGIN = 2
_OPENING = 3
_NEAR = 4
_REPORTING = 2
_HEDGE = 3


def has_risk(steps: tuple[Step, ...], pair: Pair) -> bool:
    """Tell whether the quotation stops or starts inside a sentence whose rest turns it around.

    After it: a contrast, an exception, a negation, or "say people who". Before it: a negation or "I do not" that the
    article does not tell in its own words. So too where a number loses its scale or unit, where the post repeats the
    words of somebody else, in quotation marks or behind RT, or marks them as irony, where a question is printed as a
    statement, and a claim without its condition.
    """
    used = [s for s in steps if s.p1 > s.p0 and s.kind != "beyond"]
    if not used:
        return False
    start, end = pair.p[used[0].p0].start, pair.p[used[-1].p1 - 1].end
    words = split_words(pair.post)
    after = _rest_after(words, pair.post, end)
    before = _rest_before(words, start)
    language = pair.language
    risky = any(s.topic == CUT_NUMBER for s in steps) or _cuts_measure(pair, used[-1].p1)
    risky = risky or _is_turned(pair, used[-1].p1, after)
    risky = risky or _is_reported(after, pair.post, end, language)
    negated = any(_turns(w, language.negations, language) for w in before[-_NEAR:])
    keys = [w.key for w in before[-_NEAR:]]
    negated = negated or holds(keys, language.denials) or refuses(keys[-_BEGIN:], language)
    risky = risky or (negated and not pair.setting.denied) or loses_lead(pair, used[0].p0)
    risky = risky or loses_tail(pair, used[-1].p1)
    risky = risky or _is_called_false(before, after, language)
    risky = risky or _is_asked(pair, start, end) or _lacks_condition(pair, start)
    risky = risky or bool(_IRONY.search(pair.post) and not _IRONY.search(pair.quote))
    return risky or _is_borrowed(pair.post, start, end, pair.quote) or _is_repost(pair, start)


@cache
def _turning(language: Language) -> frozenset[str]:
    """Return the words that turn what stands before them, and the phrases that open an exception (a meno che)."""
    return language.contrasts | language.negations | {phrase for phrase in language.conditions if " " in phrase}


def _cuts_measure(pair: Pair, end: int) -> bool:
    """Tell whether the quotation ends in a number that measures something in the post: “three” of three weeks."""
    if not 0 < end < len(pair.p) or pair.p[end - 1].number is None:
        return False
    return (
        pair.p[end].key in measures_of(pair.language) and not pair.post[pair.p[end - 1].end : pair.p[end].start].strip()
    )


def _is_turned(pair: Pair, end: int, after: list[Word]) -> bool:
    """Tell whether the rest of the sentence begins with a word or phrase that turns it, or goes on with one (〜ますが).

    What grants something takes nothing back (even if it rains), and a contrast that closes the sentence (yet) is none.
    """
    language, turning = pair.language, _turning(pair.language)
    closing = len(after) == 1 and not language.verb_final and after[0].key not in language.negations
    if not after or closing or starts_with([w.key for w in after], language.concessions, 1):
        return False
    behind = [u.key for u in pair.p[end : end + len(after)]]
    turned = any(_turns(w, turning, language) for w in after[:_BEGIN]) or starts_with(behind, turning, _BEGIN)
    return turned or bool(touch(pair.p, end, end, turning))


def _turns(word: Word, words: frozenset[str], language: Language) -> bool:
    return any(w in words for w in write_out(word.key, language))


def _is_called_false(before: list[Word], after: list[Word], language: Language) -> bool:
    """Tell whether the words are what a sentence calls false: the claim that […] is a lie."""
    led = len(before) > 1 and before[-1].key in language.complements
    denied = holds([w.key for w in after[1:_NEAR]], language.denials)
    return led and bool(after) and after[0].key in language.tenses and denied


def _rest_after(words: tuple[Word, ...], text: str, end: int) -> list[Word]:
    """Return the words between the quotation's end and the end of the post's sentence."""
    rest: list[Word] = []
    for word in words:
        if word.start < end:
            continue
        if word.key in _STOPS or word.kind == "ellipsis" or "\n" in text[end : word.start]:
            break
        if word.kind in ("word", "mention", "hashtag"):
            rest.append(word)
        if len(rest) == 8:
            break
    return rest


def _rest_before(words: tuple[Word, ...], start: int) -> list[Word]:
    """Return the words between the beginning of the post's clause and the quotation."""
    rest: list[Word] = []
    for word in words:
        if word.end > start:
            break
        if word.key in _CLAUSE_STOPS or word.kind == "ellipsis":
            rest = []
        elif word.kind in ("word", "mention", "hashtag"):
            rest.append(word)
    return rest


def _is_asked(pair: Pair, start: int, end: int) -> bool:
    """Tell whether the quotation is a question, or a part of one, and printed as a sentence that asks nothing.

    A whole one whose words ask ("Is anyone out there") asks without its mark too.
    """
    if not pair.setting.alone or _QUESTION.intersection(pair.quote[pair.q[-1].end :]):
        return False
    tail, stop, _ = (*_SENTENCE_STOP.split(pair.post[end:], 1), "", "")[:3]
    head = _SENTENCE_STOP.split(pair.post[:start])[-1]
    if stop not in _QUESTION:
        return False
    return any(sign.isalpha() for sign in head + tail) or not _asks(pair)


def _asks(pair: Pair) -> bool:
    """Tell whether the last sentence of the quotation is a question by its words."""
    language = pair.language
    words = [w for w in split_words(_sentences(pair.quote)[-1]) if w.kind == "word"]
    keys = [form for w in words for form in write_out(w.key, language)]
    if not keys or keys[0] in language.asking_leads or words[0].key in language.asking_leads:
        return bool(keys)
    return holds(keys, language.asking) or join_words(keys).endswith(language.asking_endings)


def _sentences(text: str) -> list[str]:
    return [part for part in _SENTENCE_STOP.split(text) if any(c.isalnum() for c in part)] or [text]


def _lacks_condition(pair: Pair, start: int) -> bool:
    """Tell whether the clause right before the quotation is a condition that the article does not tell."""
    language, setting = pair.language, pair.setting
    if not setting.apart or setting.conditional:
        return False
    head = _SENTENCE_STOP.split(pair.post[:start])[-1]
    clause = re.split(_CLAUSE_STOP, head.rstrip(_TRAILING))[-1]
    keys = [w.key for w in split_words(clause) if w.kind == "word"]
    keys = [part for key in keys for part in _parts(key, language)]
    if not keys or holds(keys, language.concessions):
        return False
    return starts_with(keys, language.conditions, _OPENING) or join_words(keys).endswith(language.condition_endings)


def _parts(key: str, language: Language) -> tuple[str, ...]:
    """Return an elided word and what it is glued to: s'il."""
    head, mark, rest = key.partition("'")
    return (head + mark, rest) if mark and rest else (key,)


def _is_reported(after: list[Word], text: str, end: int, language: Language) -> bool:
    """Tell whether the sentence goes on with who says so, or how surely: "…, say people who never read a study"."""
    if not after or not any(c in text[end : after[0].start] + text[end : end + 1] for c in _COMMAS):
        return False
    verbs, keys = language.speech_verbs | language.write_verbs, [w.key for w in after]
    told = any(key in verbs for key in keys[:_REPORTING]) or starts_with(keys, language.source_phrases, 1)
    return told or (len(keys) <= _HEDGE and starts_with(keys, limits_of(language), 1))


def _is_repost(pair: Pair, start: int) -> bool:
    """Tell whether the words stand behind "RT @name", and are not that name's who is quoted."""
    repost = _REPOST.search(pair.post[:start])
    return repost is not None and not any(len(w) > 2 and w in fold(repost[1]) for w in pair.setting.speaker)


def _is_borrowed(post: str, start: int, end: int, quote: str) -> bool:
    """Tell whether the words stand within quotation marks in the post, and those marks are not in the quotation."""
    opened = len(re.findall("[“„«「『]", post[:start])) - len(re.findall("[”»」』]", post[:start]))
    if opened > 0 and re.search("[”»“」』]", post[end:]):
        return True
    return len(_STRAIGHT.findall(post[:start])) % 2 == 1 and bool(_STRAIGHT.search(post[end:]))
