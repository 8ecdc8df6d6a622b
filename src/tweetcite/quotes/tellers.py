"""Whose post the text tells of right before words whose subject is a thing: Bo Tarn wrote a tweet. “…,” it starts."""

from tweetcite.model import Span
from tweetcite.namesakes import name_words
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.introduced import find_introduced
from tweetcite.quotes.sentences import split_sentences
from tweetcite.quotes.topics import find_first_subject
from tweetcite.text import fold_word

_MOST = 3
"""Sentences before the words that are looked at."""
_LONGEST = 300
_OWNERS = ("s'", "s’")
_POSTS = frozenset({"post", "write", "noun", "reply", "platform"})


def find_teller(passage: Passage, cast: Cast, *, posted: bool = True) -> str | None:
    """Return who is named last before the words in their paragraph, or in the sentence that closes the one above, if no
    words of anybody's stand between; `posted`: of whom the text tells there that they posted something.
    """
    for span in _sentences_before(passage, cast):
        if cast.is_quoting(span):
            return None
        name = find_introduced(span, cast)
        if name is None:
            subject = find_first_subject(span, cast)
            name = cast.fullest(subject.text) if subject and not cast.is_object(subject) else _find_only(span, cast)
        if name:
            told = any(hit.kind in _POSTS for hit in cast.prose_cues_in(span))
            return name if told or not posted else None
    return None


def _find_only(span: Span, cast: Cast) -> str | None:
    """Return the one person whom a sentence names by their whole name: We know it from Bo Tarn, the night sister."""
    people = {full for name in cast.names_in(span) if len(name_words(full := cast.fullest(name.text))) > 1}
    people -= cast.sexes.things
    return people.pop() if len(people) == 1 else None


def is_textual(passage: Passage, cast: Cast) -> bool:
    """Tell whether a verb beside the words has a text for its subject: “…,” it starts."""
    spans = (Span(passage.sentence.start, passage.parts[0].outer.start), passage.tail)
    words = (fold_word(word) for span in spans for word in cast.words(span.slice(cast.article.text)[:_LONGEST]))
    return any(word in cast.language.textual for word in words)


def find_many(passage: Passage, cast: Cast) -> str | None:
    """Return the noun for several who write, of whom the sentence before only says that they answered: The traders'
    reply came at ten. “…,” they wrote.
    """
    language, before = cast.language, passage.before
    if not (language.people_pronouns and len(before)) or cast.is_quoting(before):
        return None
    text = cast.article.text
    spans = (Span(passage.sentence.start, passage.lead.end), passage.tail)
    own = {fold_word(word) for span in spans for word in cast.words(span.slice(text)[:_LONGEST])}
    several = any(language.pronouns.get(word) == "p" for word in own & language.subjects)
    opening = before.slice(text)[:_LONGEST].split()[: _MOST + 1]
    owned = len(opening) > 2 and fold_word(opening[0]) in language.definite and opening[1].endswith(_OWNERS)
    said = language.reply_nouns | language.post_nouns | language.voice_nouns
    if several and _opens_with_several(before, cast):
        return _opens_with_several(before, cast)
    told = several and owned and not said.isdisjoint(fold_word(word.strip(",.:;")) for word in opening[2:])
    return opening[1].rstrip("'’") if told else None


def _opens_with_several(span: Span, cast: Cast) -> str | None:
    """Return the noun for several that is the subject of a verb of posting: By noon the traders had posted again."""
    language = cast.language
    hit = next((h for h in cast.prose_cues_in(span) if h.kind in ("post", "write")), None)
    words = [fold_word(word) for word in cast.words(cast.article.text[span.start : hit.start])] if hit else []
    while words and words[-1] in language.tenses | language.auxiliaries:
        words.pop()
    plural = len(words) > 1 and words[-1].endswith("s") and words[-2] in language.definite - language.possessives
    return (
        words[-1]
        if plural and not any(n.span.end == (hit.start if hit else 0) - 1 for n in cast.names_in(span))
        else None
    )


def _sentences_before(passage: Passage, cast: Cast) -> list[Span]:
    """Return the sentences before the words in their paragraph, the nearest first, else the last of the one above."""
    blocks, text, start = cast.article.blocks, cast.article.text, passage.sentence.start
    block = blocks[passage.block].span
    if start > block.start:
        first = max(block.start, start - 4 * _LONGEST)
        return list(split_sentences(text, Span(first, start), (), cast.language))[::-1][:_MOST]
    if not passage.block or blocks[passage.block - 1].kind != "body":
        return []
    above = blocks[passage.block - 1].span
    span = Span(max(above.start, above.end - 4 * _LONGEST), above.end)
    return list(split_sentences(text, span, (), cast.language))[-1:]
