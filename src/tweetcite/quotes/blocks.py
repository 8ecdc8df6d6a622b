"""Where a quotation stands: its sentence, the words that lead to it and those that follow, its parts."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from tweetcite.languages import Language
from tweetcite.model import Article, Span
from tweetcite.quotes.marks import Marked, merge_paragraphs
from tweetcite.quotes.namings import LONGEST_ANNOUNCEMENT, LONGEST_WORD, is_name
from tweetcite.quotes.sentences import STOP, split_sentences
from tweetcite.quotes.splits import FULL, merge_splits, part_sentences, split_inner
from tweetcite.text import fold

_PROSE_ENDS = FULL + ")"
_STOPS = (".", "!", "?")


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
    behind: Span = Span(0, 0)

    @property
    def block(self) -> int:
        """The paragraph in which the quotation starts."""
        return self.parts[0].block


def find_passages(article: Article, marked: Sequence[Marked], language: Language, most: int) -> tuple[Passage, ...]:
    """Return the first `most` quotations of the prose with their surroundings, in reading order."""
    said = [m for m in marked if not is_name(article.text, m, language)]
    groups = [list(group) for group in merge_paragraphs(said)]
    if language.inner_dashes or language.inner_commas:
        parted = (split_inner(article.text, group, language) for group in groups)
        groups = [part for parts in parted for part in part_sentences(article.text, parts)]
    groups = merge_splits(article.text, groups, language)[: most + 1]  # the last but one ends where the next begins
    found: list[Passage] = []
    by_block: dict[int, list[Marked]] = {}
    for group in groups:
        for part in group:
            by_block.setdefault(part.block, []).append(part)
    sentences = {
        index: split_sentences(article.text, article.blocks[index].span, parts, language)
        for index, parts in by_block.items()
    }
    for group in groups[:most]:
        found.append(_place(article, group, by_block, sentences, language))
    return tuple(found)


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
    stop = min(last_spans[closing].end, later.outer.start if later else sentence.end)
    tail, behind = Span(last.outer.end, max(last.outer.end, stop)), Span(0, 0)
    if len(group) > 1 and first.block == last.block:
        # The attribution of a split quotation stands between its parts.
        tail, behind = Span(first.outer.end, group[1].outer.start), tail
    end = last_spans[closing].end
    if _opens_sentence(article.text, lead, tail, language) or _closes_sentence(
        article.text, lead, last, tail, language
    ):
        sentence, tail = Span(sentence.start, tail.start), Span(tail.start, tail.start)
    return Passage(
        parts=tuple(group),
        sentence=sentence,
        lead=lead,
        tail=tail,
        before=spans[index - 1] if index else _announcement(article, first, last, sentence),
        after=last_spans[closing + 1] if closing + 1 < len(last_spans) else Span(end, end),
        behind=behind,
    )


def _opens_sentence(text: str, lead: Span, tail: Span, language: Language) -> bool:
    """Tell whether another sentence follows one that is all quotation, whose stop was left out: “We stay” At noon."""
    first = re.match(r"\s+([^\W\d_]+)", tail.slice(text)[:LONGEST_WORD])
    if first is None or not first.group(1)[0].isupper() or any(c.isalnum() for c in lead.slice(text)):
        return False
    return fold(first.group(1)) in language.prepositions | language.subordinators


def _closes_sentence(text: str, lead: Span, last: Marked, tail: Span, language: Language) -> bool:
    """Tell whether a part of the article's own sentence ends it with a stop inside the marks, so that another follows:
    He said that she “knows what she does.” Tarn hit back.
    """
    led = lead.end - lead.start > 1 and text[lead.end - 1] == " " and text[lead.end - 2].isalnum()
    inner = last.inner.slice(text).rstrip()
    following = tail.slice(text)[:2].lstrip()
    return language.cased and led and inner[:1].islower() and inner[-1:] in _STOPS and following[:1].isupper()


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
    stops = [m.end() for m in STOP.finditer(text, max(0, len(text) - LONGEST_ANNOUNCEMENT), len(text) - 1)]
    start = stops[-1] if stops else max(0, len(text) - LONGEST_ANNOUNCEMENT)
    return Span(above.span.start + start, above.span.start + len(text))


def _neighbours(marked: list[Marked], one: Marked) -> tuple[Marked | None, Marked | None]:
    """Return the quotations before and after one in its paragraph."""
    i = bisect_left(marked, one.outer.start, key=lambda m: m.outer.start)
    return (marked[i - 1] if i else None), (marked[i + 1] if i + 1 < len(marked) else None)


def _index_of(spans: Sequence[Span], at: int) -> int:
    """Return which span holds the offset."""
    return max(0, bisect_right(spans, at, key=lambda span: span.start) - 1)
