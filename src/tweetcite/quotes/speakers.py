"""Who speaks: sieves from the surest to the weakest, after Muzny et al. (2017), with the evidence kept.

A speaker is looked for behind the quotation ("…," she wrote), before it (X tweeted: "…"), in a sentence that points
back ("That was how X put it"), in the sentence before, and last in the run of quotations of which it is part. Forms of
a name, pronouns and descriptions ("the mayor") lead to the fullest name that the article has for that person.
"""

from collections.abc import Sequence
from itertools import islice

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.quotes.attribution import Attribution, Speaker, name_speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import ATTRIBUTING, Hit, find_phrases
from tweetcite.quotes.owners import find_possessor
from tweetcite.quotes.parts import attribute_part
from tweetcite.quotes.referents import find_owner, find_subject
from tweetcite.quotes.shown import find_shown
from tweetcite.quotes.subjects import find_before, find_behind, find_by_line, find_subject_in
from tweetcite.quotes.verbs import (
    find_closing_clause,
    find_final_verb,
    find_lead_cues,
    find_lead_verb,
    find_tail_verb,
    find_unknown_verb,
    is_passive,
    opens_apposition,
    without_asides,
    words_behind,
)
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold

_LONGEST_DESCRIPTION = 3
_OF_BEFORE = ("pronoun", "description", "guess", "office", "run", "sentence-before", "paragraph-above", "embed")
"""Evidence for a speaker of whom the sentence before tells, so that what it says of the place holds on."""
_COMMAS = tuple(",،、，")
_NEAR = 20


def attribute(passage: Passage, cast: Cast, last: str | None, near: str | None) -> Attribution:
    """Return what the prose says about one quotation.

    `last` is the speaker of the quotation before it, `near` that of a quotation in the same paragraph.
    """
    text, language = cast.article.text, cast.language
    part = attribute_part(passage, cast, last)
    if part:
        return part
    tail = _own_cues(passage, cast)
    lead = find_lead_cues(passage, cast)
    verb, leading = find_tail_verb(passage, cast, tail), find_lead_verb(passage, cast, lead)
    if verb and ((leading and opens_apposition(passage, cast)) or _is_led(passage, cast, lead)):
        verb = None
    above = cast.cues_in(passage.before)
    setting = tuple(h for h in above if h.kind in ("noun", "post", "platform") and h.text not in language.networks)
    if verb:
        speaker = find_behind(passage, cast, verb, last)
        weak = speaker is None or speaker.evidence == "sentence-before"
        if weak and not cast.language.cased and not is_passive(verb, cast):
            # verb-final languages: the subject stands before the quotation, its verb behind
            speaker = find_before(passage, cast, None, last)
        speaker = speaker or find_by_line(tail, cast)
        if speaker and speaker.evidence in _OF_BEFORE:
            tail = (*tail, *setting)
        return Attribution((*tail, *lead), verb, speaker, orphan=False)
    final = find_final_verb(passage, cast, tail)
    if final:
        hits = (*lead, *tail) if final in tail else (*lead, *tail, final)
        speaker = None if is_passive(final, cast) else find_before(passage, cast, None, last)
        return Attribution(hits, final, speaker, orphan=False)
    verb = None if leading else find_unknown_verb(passage, cast)
    if verb:
        return Attribution((verb, *tail, *lead), verb, find_behind(passage, cast, verb, last), orphan=False)
    closing = find_closing_clause(passage, cast, tail)
    if closing and not leading:
        clause, verb = closing
        speaker = find_subject_in(Span(clause, verb.start), cast, passage, last, "closing")
        return Attribution((*tail, *lead), verb, speaker, orphan=False)
    if leading or text[: passage.lead.end].rstrip().endswith((":", "：")):
        speaker = find_before(passage, cast, leading, last)
        return Attribution((*lead, *tail), leading or _first_noun(lead), speaker, orphan=False)
    heading = _behind_colon(passage, cast)
    if heading:
        return Attribution((*tail, *lead), _first_noun(tail), heading, orphan=False)
    after = cast.cues_in(passage.after)
    if after and (_points_back(text, passage.after, language) or _closes_thus(passage, cast)):
        named = cast.names_in(passage.after)
        names = [n for n in named if not cast.is_object(n)] or named
        speaker = Speaker(cast.fullest(names[0].text), "points-back") if names else None
        cue = next((h for h in after if h.kind in ATTRIBUTING), after[0])
        return Attribution(after, cue, speaker or name_speaker(last, "run"), orphan=False)
    if not _stands_alone(text, passage):
        noun = _first_noun((*lead, *tail))
        speaker = find_possessor(passage, cast, noun) or (name_speaker(near, "run") if noun else None)
        speaker = speaker or find_owner(passage, cast, (*lead, *tail), last)
        return Attribution((*lead, *tail), noun, speaker or find_shown(passage, cast), orphan=False)
    if near:
        return Attribution((), None, Speaker(near, "run"), orphan=True)
    subject = find_subject(passage.before, cast, last) if len(passage.before) else name_speaker(last, "run")
    subject = subject or find_shown(passage, cast)
    return Attribution(above, None, subject, orphan=True)


def _is_led(passage: Passage, cast: Cast, lead: Sequence[Hit]) -> bool:
    """Tell whether the verb before a quotation attributes it and a comma ends its clause: 他呼籲「…」，並批評."""
    if cast.language.cased or cast.language.verb_final:
        return False
    after = passage.tail.slice(cast.article.text).lstrip()[:1]
    return after in _COMMAS and any(h.kind in ATTRIBUTING and passage.lead.end - h.end <= _NEAR for h in lead)


def _own_cues(passage: Passage, cast: Cast) -> tuple[Hit, ...]:
    """Return the cues behind a quotation, without a clause that leads to the next: “…,” said A, who posted: “…”."""
    text, tail = cast.article.text, passage.tail
    hits = without_asides(cast.cues_in(tail), passage, cast)
    if cast.language.quotatives:
        return _quoted_cues(hits, passage, cast)
    if not text[tail.start : tail.end].rstrip().endswith((":", "：")):
        return hits
    comma = text.rfind(",", tail.start, tail.end)
    own = tuple(hit for hit in hits if hit.start < comma)
    return own if any(hit.kind in ATTRIBUTING for hit in own) else hits


def _quoted_cues(hits: tuple[Hit, ...], passage: Passage, cast: Cast) -> tuple[Hit, ...]:
    """Return the cues behind a quotation where a particle must say that somebody speaks: 「…」と書いた."""
    after = words_behind(passage, cast)
    if not after or after.startswith(cast.language.quotatives):
        return hits
    return tuple(hit for hit in hits if hit.kind not in ATTRIBUTING)


def _behind_colon(passage: Passage, cast: Cast) -> Speaker | None:
    """Return whom a headline names behind its quotation: ‘We stay’: Ines Okafor on X."""
    text = cast.article.text
    if text[passage.tail.start : passage.tail.end].lstrip()[:1] not in (":", "："):
        return None
    names = cast.names_in(Span(passage.tail.start, passage.tail.end))
    described = text[passage.tail.start : names[0].span.start].split()[1:] if names else []
    near = names and len(described) <= _LONGEST_DESCRIPTION and all(word.islower() for word in described)
    return Speaker(cast.fullest(names[0].text), "colon-behind") if near else None


def _first_noun(hits: Sequence[Hit]) -> Hit | None:
    return next((h for h in hits if h.kind in ("noun", "post")), None)


def _stands_alone(text: str, passage: Passage) -> bool:
    """Tell whether the quotation is a sentence of its own, not a part of one."""
    around = text[passage.lead.start : passage.lead.end] + text[passage.tail.start : passage.tail.end]
    return not any(c.isalnum() for c in around)


def _closes_thus(passage: Passage, cast: Cast) -> bool:
    """Tell whether the last sentence of a paragraph says that words which open it were written thus."""
    block = cast.article.blocks[passage.block].span
    text = cast.article.text
    alone = passage.sentence.start == block.start and not text[passage.after.end : block.end].strip()
    return alone and bool(find_phrases(text, passage.after.start, passage.after.end, cast.language.thus))


def _points_back(text: str, span: Span, language: Language) -> bool:
    words = [fold(m.group()) for m in islice(word_pattern(language).finditer(text, span.start, span.end), 2)]
    if len(words) > 1 and words[0] in language.prepositions:
        return words[1] in language.back_references  # "With those words on X"
    return bool(words) and words[0] in language.back_references
