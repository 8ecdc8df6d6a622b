"""Where a quotation stands: its sentence, the words that lead to it and those that follow, its parts."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from tweetcite.languages import Language
from tweetcite.model import Article, Span
from tweetcite.quotes.acts import last_clause, opens_act
from tweetcite.quotes.collectives import ends_in_body, owns_body
from tweetcite.quotes.cues import ATTRIBUTING, Hit, find_cues
from tweetcite.quotes.marks import Marked, find_marked, merge_paragraphs
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold, fold_word, is_unspaced

_STOP = re.compile(
    r"[.!?…。！？؟]+(?:[\"”’»«)\]」』“]|[ \u00a0\u202f]»(?=\s|$))*(?:\s+|$)|(?<=[。！？])|(?<=[。！？][”」』])"
)
_FULL = ".!?…。！？؟"
_CLAUSE = r"[^«»„“”\"—–\n]{3,120}?"
_INNER = re.compile(
    rf"(?:(?:(?<=[,!?….])\s{{0,2}}-|\s-(?=\s)|\s[—–])\s{{1,2}}({_CLAUSE})[,.:]?\s{{0,2}}[—–-]|\s[—–](?=\w)({_CLAUSE})[—–][,.:;]?)\s{{1,2}}"
)
_INNER_COMMAS = re.compile(r"(?<=[,!?…])\s({})[,.]\s{{1,2}}".format(_CLAUSE.replace("—–", "—–,")))
_NEAR_VERB = 25
_COLONS = (":", "：")
_PROSE_ENDS = _FULL + ")"
_DASHES = "-–— "
_PAUSES = ",،、 \u00a0-–—"
_LONGEST_LEAD, _LONGEST_THING = 80, 5
_LONGEST_GAP = 15
_LONGEST_TITLE = 4
_LONGEST_BODY, _LONGEST_UNSPACED, _LONGEST_BEFORE = 4, 12, 40
"""Words of a body's name in marks, characters of one without spaces, and of what stands before it."""
_LONGEST_LABEL = 4
"""Words that before a colon may be a mere label of what follows."""
_LONGEST_NAME = 4
_LONGEST_WORD = 25
_OPENS = ("", ".", ":", "؛", "!", "؟", "\n", "»", "”")
_ANNOUNCED = re.compile(r"[^\n:.!؟«“\"„]+:\s*[«“\"„]")
_CLAUSE_END = re.compile(r"(?<!\b[^\W\d_])[.!?…;:](?:\s|$)")
_WORD_BEFORE = re.compile(r"[^\W\d_]+\Z")
_LAST_WORD = re.compile(r"([^\W\d_]+)\s\Z")
_LONGEST_OPENER = 3
_LONGEST_SENTENCE = 1500
_LONGEST_ANNOUNCEMENT = 300


class Passage(NamedTuple):
    """One quotation with its surroundings. All spans lie in the article's text.

    `parts` are the marked stretches; `sentence` the sentence in which it stands; `lead` and `tail` its words before
    and after the quotation, up to a neighbouring quotation; `before` and `after` the neighbouring sentences of the
    same paragraph, empty where there is none.
    """

    parts: tuple[Marked, ...]
    sentence: Span
    lead: Span
    tail: Span
    before: Span
    after: Span

    @property
    def block(self) -> int:
        """The paragraph in which the quotation starts."""
        return self.parts[0].block


def find_passages(article: Article, language: Language) -> tuple[Passage, ...]:
    """Return every quotation of the prose with its surroundings, in reading order."""
    marked = [m for m in find_marked(article) if not _is_name(article.text, m, language)]
    groups = [list(group) for group in merge_paragraphs(marked)]
    if language.inner_dashes or language.inner_commas:
        groups = [_split_inner(article.text, group, language) for group in groups]
    groups = _merge_splits(article.text, groups, language)
    found: list[Passage] = []
    by_block: dict[int, list[Marked]] = {}
    for group in groups:
        for part in group:
            by_block.setdefault(part.block, []).append(part)
    sentences = {
        index: split_sentences(article.text, article.blocks[index].span, parts, language)
        for index, parts in by_block.items()
    }
    for group in groups:
        found.append(_place(article, group, by_block, sentences, language))
    return tuple(found)


def find_marked_names(article: Article, language: Language) -> tuple[str, ...]:
    """Return the names of persons that stand in marks beside a title, in scripts without capitals."""
    named = [m for m in find_marked(article) if _is_called(article.text, m, language)] if not language.cased else []
    return tuple(dict.fromkeys(m.inner.slice(article.text).strip() for m in named))


def _is_name(text: str, marked: Marked, language: Language) -> bool:
    """Tell whether marks hold a name: of a platform (во «ВКонтакте»), or of a paper or firm (der „Erlener Bote“)."""
    inner = marked.inner.slice(text).strip()
    if fold(inner) in language.platform_names or fold(inner) in language.post_nouns:
        return True  # «ВКонтакте», «ستوري»
    if _is_called(text, marked, language) or _names_body(text, marked, language):
        return True
    words = inner.split()
    if not language.cased or not 0 < len(words) <= _LONGEST_TITLE or not inner[-1].isalnum() or inner.isupper():
        return False
    before = text[max(0, marked.outer.start - _LONGEST_WORD) : marked.outer.start]
    last = _LAST_WORD.search(before)
    if last is None or not all(word[0].isupper() for word in words):
        return False
    if language.name_endings:  # such languages have no articles
        return last.group(1).islower()
    return len(words) > 1 and fold(last.group(1)) in language.definite and _opens_clause(text, marked, language)


def find_bodies(article: Article, language: Language) -> tuple[Span, ...]:
    """Return the names of bodies that stand in marks behind a noun for one: профсоюз «Рельс», شركة «النور»."""
    return tuple(m.inner for m in find_marked(article) if _names_body(article.text, m, language))


def _names_body(text: str, marked: Marked, language: Language) -> bool:
    """Tell whether marks hold what a body is called: a few words behind a noun for one, in the midst of a clause."""
    inner = marked.inner.slice(text).strip()
    articles = language.cased and not (language.suffix_mark or language.name_endings)
    if not language.collectives or articles or not 0 < len(inner.split()) <= _LONGEST_BODY:
        return False
    behind = text[marked.outer.end : marked.outer.end + 2]
    goes_on = behind[:1].isalpha() or (behind[:1] in (" ", "'", "’") and behind[1:].isalpha())
    long = is_unspaced(inner) and len(inner) > _LONGEST_UNSPACED
    capital = not language.cased or inner[0].isupper()
    if not goes_on or long or not capital or not inner[-1].isalnum() or _is_said(inner, language):
        return False
    following = word_pattern(language).match(text, marked.outer.end + 1) if language.genitive else None
    if following and owns_body(following.group(), language):
        return True  # “Kıyı” derneği
    return ends_in_body(text[max(0, marked.outer.start - _LONGEST_BEFORE) : marked.outer.start], language)


def _is_said(inner: str, language: Language) -> bool:
    """Tell whether words in marks are part of a sentence rather than a name: этот клуб «мы вернёмся»."""
    grammar = language.negations | language.persons | language.pronouns.keys() | language.modals
    if not language.cased:
        grammar |= language.prepositions | language.function_words
    return not is_unspaced(inner) and any(fold_word(word) in grammar for word in inner.split())


def _is_called(text: str, marked: Marked, language: Language) -> bool:
    """Tell whether a title stands right beside marks around a name: «سارا احمدی» رئیس شورا در توییتی نوشت."""
    inner = marked.inner.slice(text).strip()
    if language.cased or not 1 < len(inner.split()) <= _LONGEST_NAME or not inner[-1].isalnum():
        return False
    before = _LAST_WORD.search(text[max(0, marked.outer.start - _LONGEST_WORD) : marked.outer.start])
    behind = word_pattern(language).match(text, marked.outer.end + 1, marked.outer.end + _LONGEST_WORD)
    beside = {fold_word(match.group(match.lastindex or 0)) for match in (before, behind) if match}
    titled = not beside.isdisjoint(language.titles) or _leads_to_words(text, marked, language)
    return text[marked.outer.end : marked.outer.end + 1] == " " and titled


def _leads_to_words(text: str, marked: Marked, language: Language) -> bool:
    """Tell whether marks open a sentence in which others are announced: «سارا احمدی» در توییتی نوشت: «…»."""
    if text[: marked.outer.start][-2:].strip(" ") not in _OPENS:
        return False
    rest = text[marked.outer.end : marked.outer.end + _LONGEST_ANNOUNCEMENT]
    first = word_pattern(language).search(rest)
    announced = _ANNOUNCED.match(rest)
    verbs = language.speech_verbs | language.write_verbs | language.post_verbs | language.carry_verbs
    said = first is not None and fold_word(first.group()) in verbs | {language.conjunction}
    return announced is not None and not said


def _opens_clause(text: str, marked: Marked, language: Language) -> bool:
    """Tell whether a verb stands right behind marks, as behind its subject: Der „Erlener Bote“ hatte berichtet."""
    following = word_pattern(language).search(text, marked.outer.end, marked.outer.end + _LONGEST_WORD)
    key = fold(following.group()) if following else ""
    return key in language.tenses or key in language.auxiliaries or key in language.speech_verbs | language.write_verbs


def _split_inner(text: str, group: list[Marked], language: Language) -> list[Marked]:
    """Split a quotation around the attribution that dashes set off inside its marks: «Да, — сказала она, — приду»."""
    parts: list[Marked] = []
    for marked in group:
        rest = marked
        for start, end_of_clause in _inner_clauses(text, marked.inner, language):
            head, tail = Span(rest.inner.start, start), Span(end_of_clause, rest.inner.end)
            end = len(text[head.start : head.end].rstrip(_DASHES)) + head.start
            if end <= head.start or not tail.slice(text).strip():
                continue
            parts.append(replace(rest, outer=Span(rest.outer.start, end), inner=Span(head.start, end)))
            rest = replace(rest, outer=Span(tail.start, rest.outer.end), inner=tail)
        parts.append(rest)
    return parts


def _inner_clauses(text: str, span: Span, language: Language) -> Iterator[tuple[int, int]]:
    """Yield where an attribution inside marks begins, and where the quoted words go on behind it."""
    kinds = [(_INNER, _NEAR_VERB)] if language.inner_dashes else []
    kinds += [(_INNER_COMMAS, 1)] if language.inner_commas else []
    last = span.start
    for pattern, reach in kinds:
        for match in pattern.finditer(text, span.start, span.end):
            start, end = match.span(1) if match.group(1) else match.span(2)
            hits = find_cues(text, start, end, language)
            named = (
                _opens_with_verb(hits, start, language)
                or any(w[0].isupper() for w in text[start:end].split())
                or any(
                    fold(w) in language.subjects or fold(w) in language.enclitics
                    for w in re.findall(r"\w+", text[start:end])
                )
            )
            if named and start >= last and any(h.kind in ATTRIBUTING and h.start - start < reach for h in hits):
                yield start, match.end()
                last = match.end()


def _opens_with_verb(hits: Sequence[Hit], start: int, language: Language) -> bool:
    """Tell whether a clause is a verb whose subject is left out: « - prosegue - »."""
    return language.drops_subjects and bool(hits) and hits[0].start == start and hits[0].kind in ATTRIBUTING


def _merge_splits(text: str, groups: list[list[Marked]], language: Language) -> list[list[Marked]]:
    """Join the halves of one sentence around its attribution, as in “A,” he said, “b”."""
    merged: list[list[Marked]] = []
    for group in groups:
        if merged and len(group) == 1 and _is_split(text, merged[-1][-1], group[0], language):
            merged[-1] = [*merged[-1], group[0]]
        else:
            merged.append(group)
    return merged


def _is_split(text: str, first: Marked, second: Marked, language: Language) -> bool:
    if first.block != second.block or first.unbalanced:
        return False
    gap = text[first.outer.end : second.outer.start]
    if len(gap) > 160 or len(gap.split()) > _LONGEST_GAP or re.search(r"[!?;:]|\.\s", gap):
        return False
    head, tail = first.inner.slice(text).rstrip(), second.inner.slice(text).lstrip()
    opens = head[-1:] not in _FULL and (head[-1:] in ",،、-–—" or gap.lstrip()[:1] in ",،、-–—")
    closes = gap.rstrip()[-1:] in ",،、-–—"
    if not (head and tail and opens and closes) or names_thing(text, first.outer.start, language):
        return False
    hits = [h for h in find_cues(text, first.outer.end, second.outer.start, language) if h.kind in ATTRIBUTING]
    return bool(hits) and not _leads_to_other(text, first.outer.end, second.outer.start, hits, language)


def names_thing(text: str, start: int, language: Language) -> bool:
    """Tell whether words only name the thing before them: Her next book, “The Lazy Salmon”, is, she wrote, “out”."""
    before = re.split(r"[.!?:;\n“”\"«»„]", text[max(0, start - _LONGEST_LEAD) : start])[-1]
    words = [fold_word(word) for word in before.split()]
    if not before.rstrip().endswith(",") or not 1 < len(words) <= _LONGEST_THING:
        return False
    return words[0] in language.definite | language.possessives or any(
        w.startswith(language.works or ("\0",)) for w in words
    )


def _leads_to_other(text: str, start: int, end: int, hits: Sequence[Hit], language: Language) -> bool:
    """Tell whether words between two quotations attribute the first and lead to the second: she wrote, adding that."""
    end = start + len(text[start:end].rstrip(_PAUSES))
    if opens_act(text, start, end, language):
        return True
    clause = last_clause(text, hits[0].end, end, language)
    if clause == hits[0].end:
        return False
    return opens_act(text, clause, end, language) or any(hit.start >= clause for hit in hits)


def split_sentences(text: str, span: Span, quoted: Sequence[Marked], language: Language) -> tuple[Span, ...]:
    """Return the sentences of a paragraph; stops inside a quotation end none, unless they are its last character.

    A sentence of more than 1,500 characters is cut there: whoever writes one has no attribution in it.
    """
    found: list[Span] = []
    start, q = span.start, 0
    for match in _STOP.finditer(text, span.start, span.end):
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
    verbs = [h for h in find_cues(text, max(start, end - _NEAR_VERB), end, language) if h.kind in ATTRIBUTING]
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
    if rest.lstrip(_DASHES)[:1].islower():
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
    if len(clause.split()) > _LONGEST_GAP:
        # a long clause is one of attribution only where it opens so: “…?” Brandt said, which brought ...
        return bool(hits) and len(rest[: hits[0].start].split()) <= _LONGEST_OPENER
    return any(hit.start < 60 for hit in hits)


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
    is_initial = len(last) == 1 and last.isalpha() and last not in language.platform_names
    return not (last in language.abbreviations or is_initial)


def _place(
    article: Article,
    group: list[Marked],
    by_block: dict[int, list[Marked]],
    sentences: dict[int, tuple[Span, ...]],
    language: Language,
) -> Passage:
    first, last = group[0], group[-1]
    spans, last_spans = sentences[first.block], sentences[last.block]
    index = _index_of(spans, first.outer.start)
    closing = _index_of(last_spans, max(last.outer.start, last.outer.end - 1))
    sentence = Span(spans[index].start, max(spans[index].end, last_spans[closing].end))
    earlier, _ = _neighbours(by_block[first.block], first)
    _, later = _neighbours(by_block[last.block], last)
    lead = Span(max(sentence.start, earlier.outer.end if earlier else 0), first.outer.start)
    if len(group) > 1 and first.block == last.block:
        # The attribution of a split quotation stands between its parts.
        tail = Span(first.outer.end, group[1].outer.start)
    else:
        stop = min(last_spans[closing].end, later.outer.start if later else sentence.end)
        tail = Span(last.outer.end, max(last.outer.end, stop))
    end = last_spans[closing].end
    if _opens_sentence(article.text, lead, tail, language):
        sentence, tail = Span(sentence.start, tail.start), Span(tail.start, tail.start)
    return Passage(
        parts=tuple(group),
        sentence=sentence,
        lead=lead,
        tail=tail,
        before=spans[index - 1] if index else _announcement(article, first, last, sentence),
        after=last_spans[closing + 1] if closing + 1 < len(last_spans) else Span(end, end),
    )


def _opens_sentence(text: str, lead: Span, tail: Span, language: Language) -> bool:
    """Tell whether another sentence follows one that is all quotation, whose stop was left out: “We stay” At noon."""
    first = re.match(r"\s+([^\W\d_]+)", tail.slice(text)[:_LONGEST_WORD])
    if first is None or not first.group(1)[0].isupper() or any(c.isalnum() for c in lead.slice(text)):
        return False
    return fold(first.group(1)) in language.prepositions | language.subordinators


def _announcement(article: Article, first: Marked, last: Marked, sentence: Span) -> Span:
    """Return the end of the paragraph above a quotation that opens its own: where a colon there announces it, or the
    quotation is a paragraph by itself.
    """
    above = article.blocks[first.block - 1] if first.block else None
    alone = not any(c.isalnum() for c in article.text[last.outer.end : sentence.end])
    if above is None or above.kind != "body":
        return Span(sentence.start, sentence.start)
    text = above.span.slice(article.text).rstrip()
    if not (text.endswith(":") or (alone and text[-1:] in _PROSE_ENDS)) or '"' in text[-1:] or text[-1:] in "”»」":
        return Span(sentence.start, sentence.start)
    stops = [m.end() for m in _STOP.finditer(text, max(0, len(text) - _LONGEST_ANNOUNCEMENT), len(text) - 1)]
    start = stops[-1] if stops else max(0, len(text) - _LONGEST_ANNOUNCEMENT)
    return Span(above.span.start + start, above.span.start + len(text))


def _neighbours(marked: list[Marked], one: Marked) -> tuple[Marked | None, Marked | None]:
    """Return the quotations before and after one in its paragraph."""
    i = bisect_left(marked, one.outer.start, key=lambda m: m.outer.start)
    return (marked[i - 1] if i else None), (marked[i + 1] if i + 1 < len(marked) else None)


def _index_of(spans: Sequence[Span], at: int) -> int:
    """Return which span holds the offset."""
    return max(0, bisect_right(spans, at, key=lambda span: span.start) - 1)
