"""Sentences behind a quotation which say that nobody posted its words: That tweet never existed. Это фейк."""

from collections.abc import Iterator

from tweetcite.model import Span
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.clues import SENTENCE_END
from tweetcite.quotes.cues import ATTRIBUTING, find_phrases
from tweetcite.quotes.found import Found, Holders
from tweetcite.text import fold_word

_SENTENCES = 2
_OPENING, _LABEL = 30, 20
_SHORT, _LONGEST = 50, 100
"""Characters of a sentence."""


def is_disowned(one: Found, holders: Holders, cast: Cast) -> bool:
    """Tell whether a quotation's sentence calls the post a fake; not where a parody is told by its own name, and the
    article shows its post: The parody account Bins of Larkin wrote.
    """
    hits, language = one.attribution.hits, cast.language
    fakes = [hit for hit in hits if hit.kind == "disowning"]
    text = cast.article.text
    named = [hit for hit in hits if hit.text in language.account_nouns and one.speaker]
    own = {h.start for h in named if text.startswith(one.speaker or "\0", h.end + 1)}
    if fakes and own and all(hit.end + 1 in own for hit in fakes) and holders.embeds_of(one.speaker):
        return False
    return bool(fakes)


def is_denied(passage: Passage, cast: Cast) -> bool:
    """Tell whether the sentence behind the words, or the first two of the next paragraph, call the post a fake."""
    for span in _sentences_behind(passage, cast):
        if cast.is_quoting(span):
            return False
        if _denies(span, passage, cast):
            return True
    return False


def _sentences_behind(passage: Passage, cast: Cast) -> Iterator[Span]:
    if len(passage.after):
        yield passage.after
        return
    blocks, text, behind = cast.article.blocks, cast.article.text, passage.parts[-1].block + 1
    if behind >= len(blocks) or blocks[behind].kind != "body":
        return
    start, end = blocks[behind].span.start, blocks[behind].span.end
    for _ in range(_SENTENCES):
        stop = SENTENCE_END.search(text, start, end)
        at = stop.end() if stop else end
        yield Span(start, at)
        start = at


def _denies(span: Span, passage: Passage, cast: Cast) -> bool:
    """Tell whether a sentence is about the post itself, and says that there is none or that it was made up.

    What only calls the words untrue (C'est faux) speaks of what the post claims, unless a picture shows it.
    """
    text, language = cast.article.text, cast.language
    words = [fold_word(word) for word in cast.words(span.slice(text))]
    if not words or len(span) > _LONGEST:
        return False
    nouns = (language.post_nouns - language.account_nouns) | language.pictures | language.citations
    named = bool(find_phrases(text, span.start, min(span.end, span.start + _OPENING), frozenset(nouns)))
    back = find_phrases(text, span.start, span.end, language.back_references)
    points = bool(back and back[0][1] == span.start) or language.pronouns.get(words[0]) == "n"
    if find_phrases(text, span.start, span.end, language.absences):
        return (named or points) and language.ended.isdisjoint(words)
    hits = cast.cues_in(span)
    told = any(hit.kind in ATTRIBUTING for hit in hits) or not language.nicknaming.isdisjoint(words)
    fakes = [hit.text for hit in hits if hit.kind == "disowning"]
    labelled = ":" in span.slice(text)[:_LABEL]
    if told or not fakes or not (named or labelled or (points and len(span) <= _SHORT)):
        return False
    lead = {fold_word(word) for word in cast.words(passage.lead.slice(text))}
    return named or not language.untruths.issuperset(fakes) or not language.pictures.isdisjoint(lead)
