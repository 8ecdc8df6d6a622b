"""Words that somebody said to the article's own writer, or went on to say to a paper: no post has to hold them."""

from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.quotes.attribution import Attribution
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.clues import SOURCES
from tweetcite.quotes.shown import find_shown_author
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold_word

_NEAR = 4
_MOST_BEFORE_HEARER = 4
_LONGEST = 400
_LONGEST_SOURCE = 40


def is_met(passage: Passage, found: Attribution, cast: Cast) -> bool:
    """Tell whether words are merely said where the article's writer speaks of meeting whoever says them, in their
    sentence or right before it: I found her on the quay. “…,” she said; “…,” she said when we spoke; or behind what
    they told somebody: Tarn told this paper that he would. “…,” he said.
    """
    language, cue = cast.language, found.cue
    if not language.people_pronouns or cue is None or cue.kind not in ("speech", "carry"):
        return False
    before = passage.before if len(passage.before) and not cast.is_quoting(passage.before) else None
    start = before.start if before else passage.sentence.start
    if any(hit.kind in SOURCES and hit.start >= start for hit in found.hits) or find_shown_author(passage, cast):
        return False
    own = (Span(passage.sentence.start, passage.lead.end), passage.tail)
    if any(_speaks_of_itself(span, cast) for span in own):
        return True
    return before is not None and (_meets_somebody(before, cast) or _tells_somebody(before, found, cast))


def _keys_of(span: Span, cast: Cast) -> list[str]:
    text = cast.article.text
    words = word_pattern(cast.language).finditer(text, span.start, min(span.end, span.start + _LONGEST))
    keys = ((word, "" if _is_country(word.group()) else fold_word(word.group())) for word in words)
    return ["" if cast.is_quoted(Span(*word.span())) else key for word, key in keys]


def _is_country(word: str) -> bool:
    """Tell whether a word is in capitals: the US is not us."""
    return len(word) > 1 and word.isupper()


def _speaks_of_itself(span: Span, cast: Cast) -> bool:
    """Tell whether the article's own voice is a subject or object of a clause beside the words: when we spoke."""
    owners = cast.language.own_people
    return any(word in cast.language.first_persons - owners for word in _keys_of(span, cast))


def _meets_somebody(span: Span, cast: Cast) -> bool:
    """Tell whether the article's own voice does something to a person, or they to it: I found her; Tarn showed me."""
    language = cast.language
    keys = _keys_of(span, cast)
    people = {i for i in range(len(keys)) if _is_person(keys, i, language)}
    for i, key in enumerate(keys):
        if key in language.first_persons - language.own_people:
            near = range(max(0, i - _NEAR), min(len(keys), i + 1 + _NEAR))
            if not people.isdisjoint(near) or any(keys[k] in language.questioning for k in near):
                return True
            words = list(word_pattern(language).finditer(cast.article.text, span.start, span.end))
            around = Span(words[max(0, i - _NEAR)].start(), words[min(len(words) - 1, i + _NEAR)].end())
            if cast.names_in(around):
                return True
    return False


def _is_person(keys: Sequence[str], at: int, language: Language) -> bool:
    """Tell whether a pronoun is a person, not an owner: I found her on the quay; not I found her tweet."""
    if language.pronouns.get(keys[at]) not in ("m", "f", "p"):
        return False
    behind = language.prepositions | language.mediums | language.times | language.subordinators | language.subjects
    ends = at + 1 == len(keys) or keys[at + 1] in behind | {language.conjunction}
    return ends or keys[at] not in language.possessives


def _tells_somebody(span: Span, found: Attribution, cast: Cast) -> bool:
    """Tell whether a sentence says that somebody was told something, and only a pronoun stands for the teller."""
    language = cast.language
    hits = cast.prose_cues_in(span)
    told = [hit for hit in hits if hit.text in language.telling]
    if not told or any(hit.kind in SOURCES for hit in hits):
        return False
    behind = cast.words(cast.article.text[told[0].end : told[0].end + _LONGEST_SOURCE])[:_MOST_BEFORE_HEARER]
    online = not language.audiences.isdisjoint(fold_word(word) for word in behind)
    return not online and found.speaker is not None and found.speaker.evidence == "pronoun"
