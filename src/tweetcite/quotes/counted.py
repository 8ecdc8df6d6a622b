"""Posts that a number alone stands for: He had sent two tweets. “…,” the first one said. The second was short: “…”."""

from bisect import bisect_right
from collections.abc import Sequence

from tweetcite.model import Span
from tweetcite.quotes.attribution import Attribution, Speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.clues import SOURCES
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.phrases import has_articles
from tweetcite.text import fold_word

_LONGEST = 600
_LONGEST_OWNER = 80
_LONGEST_WORD = 24
_PAIR, _NEAR = 2, 3
_COMMAS = (",", ":", "–", "—")


def find_counted(passage: Passage, found: Attribution, cast: Cast, *, posted: bool) -> tuple[Hit, ...]:
    """Return the cue of the posts of which a number alone names one as the source of a quotation, if it does; `posted`:
    the quotation before is of a post.
    """
    language = cast.language
    if not language.cased or not has_articles(language) or any(hit.kind in SOURCES for hit in found.hits):
        return ()
    cue = found.cue
    spans = [passage.lead] if passage.lead.start == passage.sentence.start else []
    if cue is not None and cue.kind in ATTRIBUTING and cue.start >= passage.tail.start:
        spans += [Span(passage.tail.start, cue.start), Span(cue.end, passage.tail.end)]
    thing = any(language.pronouns.get(word) == "n" for span in spans for word in _words_of(span, cast))
    spans += [passage.before] if thing and not cast.is_quoting(passage.before) else []
    alone = any(_is_number_alone(span, cast) or (posted and _is_one_more(span, cast)) for span in spans)
    one = any(_is_one_alone(span, cast) for span in spans) and language.crowds.isdisjoint(
        _words_of(passage.before, cast)
    )
    return _find_posts(passage, cast) if alone or one else ()


def name_poster(said: Speaker | None, posts: Hit, cast: Cast) -> Speaker | None:
    """Return who sent several posts, where one of them is the subject and nobody: Several of Holm's tweets were harsh.
    One read: “…”.
    """
    names = cast.names_in(Span(max(0, posts.start - _LONGEST_OWNER), posts.start))
    if said is None or said.name is not None or not names:
        return said
    return Speaker(cast.fullest(names[-1].text), "run")


def is_counted(span: Span, cast: Cast) -> bool:
    """Tell whether a sentence opens with a number that is its subject: The second, marked B, was short."""
    return has_articles(cast.language) and (_is_number_alone(span, cast) or _is_one_more(span, cast))


def _words_of(span: Span, cast: Cast) -> list[str]:
    return [fold_word(word) for word in cast.words(span.slice(cast.article.text))]


def _is_number_alone(span: Span, cast: Cast) -> bool:
    """Tell whether an article and a number, or the other, are the subject with which a stretch opens."""
    language, text = cast.language, span.slice(cast.article.text).lstrip(' ,”"»')
    words = [fold_word(word) for word in cast.words(text)[: _NEAR + 1]]
    counting = (language.ordinals.keys() | language.last_words | language.indefinite) - language.number_words.keys()
    if len(words) < _PAIR or words[0] not in language.definite - language.possessives or words[1] not in counting:
        return False
    at = _PAIR + (len(words) > _PAIR and words[_PAIR] in language.number_words)
    if len(words) <= at:
        return True
    head = text.partition(cast.words(text)[at])[0].rstrip()
    verbs = language.tenses | language.auxiliaries | language.speech_verbs | language.write_verbs | language.post_verbs
    return head.endswith(_COMMAS) or words[at] in verbs or words[at] in language.prepositions


def _is_one_more(span: Span, cast: Cast) -> bool:
    """Tell whether one more of a row is the subject with which a stretch opens: A third, at ten, said."""
    language, text = cast.language, span.slice(cast.article.text).lstrip()
    words = [fold_word(word) for word in cast.words(text)[: _NEAR + 1]]
    if len(words) <= _PAIR or not language.people_pronouns or words[0] not in language.indefinite:
        return False
    more = words[1] in language.ordinals
    behind = text[text.lower().find(words[1]) + len(words[1]) :] if more else ""
    verbs = language.running | language.impersonal | language.speech_verbs
    return more and (behind.startswith(",") or words[_PAIR] in verbs)


def _is_one_alone(span: Span, cast: Cast) -> bool:
    """Tell whether one of several, or another, is the subject with which a stretch opens: One read: “…”."""
    language, text = cast.language, span.slice(cast.article.text)
    words = [fold_word(word) for word in cast.words(text)]
    if not words or words[0] not in language.indefinite:
        return False
    verbs = language.running | language.impersonal | language.speech_verbs
    return text.rstrip().endswith((":", ",")) and (len(words) == 1 or (len(words) == _PAIR and words[1] in verbs))


def _find_posts(passage: Passage, cast: Cast) -> tuple[Hit, ...]:
    """Return the cue of several posts that were counted last before a quotation, in its paragraph or the one above."""
    blocks = cast.article.blocks
    starts = [block.span.start for block in blocks[: passage.block + 1] if block.kind == "body"]
    at = bisect_right(starts, passage.sentence.start) - 1
    start = starts[max(0, at - _PAIR)] if at >= 0 else passage.sentence.start
    span = Span(max(start, passage.sentence.start - _LONGEST), passage.sentence.start)
    posts = [hit for hit in cast.prose_cues_in(span) if _is_of_many(hit, cast)]
    if not posts:
        return ()
    words = _words_of(Span(posts[-1].end, span.end), cast)
    others = any(_counts(words, i, cast) for i in range(len(words) - 1))
    last = posts[-1]
    return () if others else (Hit("noun", last.text, last.start, last.end),)


def _is_of_many(hit: Hit, cast: Cast) -> bool:
    """Tell whether a cue tells of several posts: two tweets, her posts, posted twice."""
    language, text = cast.language, cast.article.text
    if hit.kind == "post":
        behind = cast.words(text[hit.end : hit.end + _LONGEST // 10])[:_PAIR]
        return not language.repetitions.isdisjoint(fold_word(word) for word in behind)
    before = cast.words(text[max(0, hit.start - _LONGEST_WORD) : hit.start])[-1:]
    first = bool(before) and fold_word(before[0]) in language.ordinals  # her first post
    several = hit.text.endswith("s") or first
    return hit.kind == "noun" and several and hit.text in language.post_nouns - language.weak_nouns


def _counts(words: Sequence[str], i: int, cast: Cast) -> bool:
    """Tell whether a number and a noun of many stand at a place: two councillors, not two hours later."""
    language = cast.language
    number = words[i] in language.number_words.keys() | language.indefinite or words[i].isdigit()
    following = words[i + 1 : i + _NEAR]
    noun = next((word for word in following if word.endswith("s")), "")
    return number and bool(noun) and noun not in language.times | language.post_nouns and noun not in language.units
