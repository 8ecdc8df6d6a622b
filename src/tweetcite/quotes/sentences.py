"""Sentences of a block, cut where one ends outside its quotations."""

import re
from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.quotes.cues import ATTRIBUTING, Hit, find_cues
from tweetcite.quotes.marks import Marked
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold

STOP = re.compile(
    r"[.!?…。！？؟]+(?:[\"”’»«)\]」』“]|[ \u00a0\u202f]»(?=\s|$))*(?:\s+|$)|(?<=[。！？])|(?<=[。！？][”」』])"
)
NEAR_VERB = 25
LONGEST_GAP = 15
DASHES = "-–— "


_COLONS = (":", "：")
_LONGEST_LABEL = 4
"""Words that before a colon may be a mere label of what follows."""
_CLAUSE_END = re.compile(r"(?<!\b[^\W\d_])[.!?…;:](?:\s|$)")
_WORD_BEFORE = re.compile(r"[^\W\d_]+\Z")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_LONGEST_OPENER = 3
_LONGEST_TITLED, _LEAST_NAME = 6, 2
_LONGEST_SENTENCE = 1500


def split_sentences(text: str, span: Span, quoted: Sequence[Marked], language: Language) -> tuple[Span, ...]:
    """Return the sentences of a paragraph; stops inside a quotation end none, unless they are its last character.

    A sentence of more than 1,500 characters is cut there: whoever writes one has no attribution in it.
    """
    found: list[Span] = []
    start, q = span.start, 0
    for match in STOP.finditer(text, span.start, span.end):
        at, end = match.start(), match.end()
        while q < len(quoted) and quoted[q].outer.end <= at:
            q += 1
        if q and not match.group() and quoted[q - 1].outer.end == at:
            if _is_announced(text, start, quoted[q - 1].outer.start, language):
                found += _cut(start, end)  # 他写道：“…。”随后，她说
                start = end
            continue
        inside = q < len(quoted) and quoted[q].outer.start < at
        if inside and end < quoted[q].outer.end:
            continue
        opens = inside and text[end : end + 1].isupper() and _is_announced(text, start, quoted[q].outer.start, language)
        if inside and not opens and _goes_on(text, end, span.end, match.group(), language):
            continue
        if not inside and not _ends_sentence(text, at, end, span.end, language):
            continue
        found += _cut(start, end)
        start = end
    if start < span.end:
        found += _cut(start, span.end)
    return tuple(found)


def _is_announced(text: str, start: int, end: int, language: Language) -> bool:
    """Tell whether a verb that has a subject, or a name, leads to a quotation with a colon: Okafor tweeted: “…”."""
    if not text[start:end].rstrip().endswith(_COLONS):
        return False
    verbs = [h for h in find_cues(text, max(start, end - NEAR_VERB), end, language) if h.kind in ATTRIBUTING]
    if verbs and verbs[-1].text in language.impersonal:
        return False
    words = text[start:end].split()
    # Among the first was the actor Bo Tarn: “…!” The mayor wrote
    return bool(verbs) or language.noun_capitals or (len(words) > _LONGEST_LABEL and words[-1][0].isupper())


def _cut(start: int, end: int) -> list[Span]:
    return [Span(i, min(i + _LONGEST_SENTENCE, end)) for i in range(start, end, _LONGEST_SENTENCE)]


def _goes_on(text: str, at: int, end: int, stop: str, language: Language) -> bool:
    """Tell whether the sentence goes on behind a quotation that ends in a stop: “Really?” she asked."""
    rest = text[at : min(at + 120, end)]
    if not rest.strip():
        return False
    if rest.lstrip(DASHES)[:1].islower():
        return True
    if stop[0] not in "!?…." or rest[0] in "“\"«„「‘'":
        return False
    clause = rest[: _end_of_clause(rest, language)]
    if stop[0] == ".":
        return _only_attributes(rest, len(clause), language)
    own = clause.rpartition(",")[0] if rest[len(clause) : len(clause) + 1] == ":" else clause
    hits = [h for h in find_cues(rest, 0, len(own), language) if h.kind in ATTRIBUTING]
    if hits and (_has_object(rest, hits[0], language) or _is_denied(rest, hits[0], language)):
        return False
    if len(clause.split()) > LONGEST_GAP:
        # a long clause is one of attribution only where it opens so: “…?” Brandt said, which brought ...
        return bool(hits) and _opens_with_name(rest[: hits[0].start].split(), language)
    return any(hit.start < 60 for hit in hits)


def _opens_with_name(words: Sequence[str], language: Language) -> bool:
    """Tell whether few words before a verb are a name, with what its holder is before it: Party leader Bo Tarn."""
    if len(words) <= _LONGEST_OPENER:
        return True
    empty = language.function_words | language.common | language.prepositions | language.definite | language.tenses
    plain = [fold(word) for word in words if word[:1].islower()]
    named = words[0][:1].isupper() and all(word[:1].isupper() for word in words[-_LEAST_NAME:])
    whole = all(word.isalpha() for word in words) and empty.isdisjoint(plain)
    return named and whole and len(words) <= _LONGEST_TITLED and len(plain) <= _LEAST_NAME


def _end_of_clause(text: str, language: Language) -> int:
    """Return where the first clause of a text ends: not at the point of a title, an abbreviation or an initial."""
    for match in _CLAUSE_END.finditer(text):
        word = _WORD_BEFORE.search(text, 0, match.start())
        last = fold(word.group()) if word else ""
        short = last in language.abbreviations or last in language.titles
        if match.group()[0] != "." or not (short and text[match.end() : match.end() + 1].isupper()):
            return match.start()
    return len(text)


def _is_denied(text: str, verb: Hit, language: Language) -> bool:
    """Tell whether a verb is denied: “Important!” Okafor did not say why."""
    words = [fold(m.group()) for m in word_pattern(language).finditer(text, 0, verb.start)]
    return bool(words) and words[-1] in language.negations


def _has_object(text: str, verb: Hit, language: Language) -> bool:
    """Tell whether what a verb behind a quotation says is no words: “Never!” Some senators defended Okafor."""
    before, behind = text[: verb.start].split(), text[verb.end : verb.end + 2]
    following = word_pattern(language).search(text, verb.end)
    if following and fold(following.group()) in language.weekdays.keys() | language.months.keys():
        return False  # “Never!” Okafor said Tuesday
    named = behind[:1] == " " and behind[1:].isupper() and bool(before) and verb.kind == "speech"
    return named and bool(language.addressing) and verb.text not in language.addressing


def _only_attributes(text: str, end: int, language: Language) -> bool:
    """Tell whether a sentence says nothing but who said what stands before it, where and when: X wrote on Twitter."""
    hits = [h for h in find_cues(text, 0, end, language) if h.kind in ATTRIBUTING]
    opens = hits and len(text[: hits[0].start].split()) <= _LONGEST_OPENER
    if not language.cased or not opens or text[end : end + 1] not in ("", "."):
        return False
    said = {i for h in hits for i in range(h.start, h.end)}
    empty = language.prepositions | language.definite | language.relative_days.keys() | language.auxiliaries
    empty |= language.platform_names.keys() | language.post_nouns | language.weekdays.keys() | language.months.keys()
    words = [m for m in re.finditer(r"[^\W_]+", text[:end]) if m.start() not in said]
    return all(m.group()[0].isupper() or m.group().isdigit() or fold(m.group()) in empty for m in words)


def _ends_sentence(text: str, at: int, end: int, limit: int, language: Language) -> bool:
    """Tell a full stop from the point of an abbreviation, an initial or a number."""
    if end >= limit:
        return True
    following = text[end]
    if following.islower():
        return False
    if text[at] != ".":
        return True
    word = re.search(r"[^\s(\[“\"«]*$", text[max(0, at - 20) : at])
    last = word.group().lower().rstrip(".") if word else ""
    if last.isdigit():
        # "am 3. März": an ordinal before the name of a month
        behind = re.match(r"[^\W\d_]+", text[end : end + 20])
        return behind is None or fold(behind.group()) not in language.months
    if _INITIALS.fullmatch(last) and text[:at].rpartition(" ")[0][-5:].split(" ")[-1] not in language.definite:
        behind = word_pattern(language).match(text, end)
        return behind is None or fold(behind.group()) in language.function_words | language.subjects  # H.R. Rehm
    is_initial = len(last) == 1 and last.isalpha() and last not in language.platform_names
    return not (last in language.abbreviations or is_initial)
