"""Quoted words that are a part of the article's own sentence: 「…」の様相, 「…」という比喩, "…"을 약속했다.

Where a particle must say that somebody speaks (と, 라고), words without one are a noun like any other. They are
somebody's only where their sentence names its subject before them and ends in a verb of saying of its own:
市長は「白紙」に戻すと書いた.
"""

import re
from collections.abc import Sequence

from tweetcite.model import Span
from tweetcite.quotes.attribution import Attribution, name_speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import ATTRIBUTING, Hit, find_phrases
from tweetcite.quotes.leads import find_before
from tweetcite.quotes.owners import find_possessor, find_poster
from tweetcite.quotes.verbs import opens_with_naming, words_behind

_NEAR = 6
"""Characters behind the words within which a negation denies them."""
_HANDED_ON = re.compile(r"だ?と(?:いう|いい)[。、]|이?라는 (?:것|설명|얘기|이야기|사정)")
_EVIDENCE = ("noun", "post")


def attribute_part(passage: Passage, cast: Cast, last: str | None) -> Attribution | None:
    """Return what the prose says of words that are a part of its sentence; None where a particle quotes them."""
    language = cast.language
    after = words_behind(passage, cast)
    named = opens_with_naming(passage, cast) and not hands_on(passage, cast)
    if hands_on(passage, cast):
        return None
    if not language.quotatives or not after or (after.startswith(language.quotatives) and not named):
        return None
    if says_thus(passage.tail, cast):
        return None
    lead, tail = cast.cues_in(passage.lead), cast.cues_in(passage.tail)
    if any(hit.kind in ATTRIBUTING and hit.end == passage.lead.end for hit in lead):
        return None  # 投稿した「…」の一文
    if (
        lead
        and lead[-1].text in language.source_phrases
        and not cast.words(cast.article.text[lead[-1].end : passage.lead.end])
    ):
        return None  # 노 시장에 따르면 “…”.
    verb = None if _is_denied(after, cast) else _find_closing_verb(passage, cast, tail, named=named)
    if verb and cast.names_in(Span(passage.sentence.start, passage.parts[0].outer.start)):
        return Attribution((*lead, *tail, verb), verb, find_before(passage, cast, None, None), orphan=False)
    kept = [hit for hit in lead if hit.kind not in ATTRIBUTING]
    kept += [hit for hit in tail if hit.kind not in ATTRIBUTING or (named and hit.kind == "post")]
    noun = next((hit for hit in kept if hit.kind in _EVIDENCE), None)
    speaker = find_possessor(passage, cast, noun)
    opens = not passage.lead.slice(cast.article.text).strip()
    if (noun and noun.kind == "post") or (opens and any(hit.kind == "voice" for hit in tail)):
        speaker = speaker or name_speaker(last, "run")
    if not _is_denied(after, cast):
        speaker = speaker or find_poster(passage, cast, lead)
    return Attribution(tuple(kept), noun, speaker, orphan=False)


def hands_on(passage: Passage, cast: Cast) -> bool:
    """Tell whether a whole sentence of somebody's is merely handed on: 「…」という。 "…"라는 것이다."""
    behind = words_behind(passage, cast)
    found = _HANDED_ON.match(behind)
    rest = Span(passage.tail.end - len(behind) + found.end(), passage.tail.end) if found else passage.tail
    return found is not None and not cast.cues_in(rest)


def says_thus(span: Span, cast: Cast) -> bool:
    """Tell whether words say that others were written thus: “…” A가 트위터에 이렇게 적었다."""
    return bool(find_phrases(cast.article.text, span.start, span.end, cast.language.thus))


def _is_denied(after: str, cast: Cast) -> bool:
    """Tell whether a negation stands right behind the words, which are then not what was said: 「…」ではない."""
    return any(word in after[:_NEAR] for word in cast.language.negations if len(word) > 1)


def _find_closing_verb(passage: Passage, cast: Cast, tail: Sequence[Hit], *, named: bool) -> Hit | None:
    """Return the verb that attributes the whole sentence, behind a particle of its own or a name's noun."""
    text, language = cast.article.text, cast.language
    rest = (*tail, *cast.cues_in(Span(passage.tail.end, passage.sentence.end)))
    verbs = [hit for hit in rest if hit.kind in ATTRIBUTING]
    if named:
        return next((hit for hit in verbs if hit in tail), None)
    particles = tuple(word.strip() for word in language.quotatives if word[0].isalpha())
    return next((hit for hit in reversed(verbs) if text[: hit.start].rstrip().endswith(particles)), None)
