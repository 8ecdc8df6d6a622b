"""Who speaks: sieves from the surest to the weakest, after Muzny et al. (2017), with the evidence kept.

A speaker is looked for behind the quotation ("…," she wrote), before it (X tweeted: "…"), in a sentence that points
back ("That was how X put it"), in the sentence before, and last in the run of quotations of which it is part. Forms of
a name, pronouns and descriptions ("the mayor") lead to the fullest name that the article has for that person.
"""

import re
from collections.abc import Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.quotes.announced import tells_source
from tweetcite.quotes.attribution import Attribution, Speaker, name_speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.owners import find_possessor, find_poster
from tweetcite.quotes.parts import attribute_part, says_thus
from tweetcite.quotes.referents import find_owner, find_subject, find_user
from tweetcite.quotes.sharing import share_verb
from tweetcite.quotes.shown import find_shown
from tweetcite.quotes.subjects import find_before, find_behind, find_by_line, find_subject_in, find_titled
from tweetcite.quotes.verbs import (
    find_closing_clause,
    find_final_verb,
    find_first_word,
    find_lead_cues,
    find_lead_verb,
    find_parallel,
    find_placed_verb,
    find_tail_verb,
    find_unknown_verb,
    is_passive,
    opens_apposition,
    without_asides,
    words_behind,
)
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold, fold_word

SOURCES = ("post", "noun", "platform", "audience")
"""Kinds of cues that by themselves say that something was posted, or where."""
Said = tuple[Passage, Attribution]
_LONGEST_DESCRIPTION = 3
_OF_BEFORE = ("pronoun", "description", "guess", "office", "run", "sentence-before", "paragraph-above", "embed")
"""Evidence for a speaker of whom the sentence before tells, so that what it says of the place holds on."""
_OPENERS = ("「", "『", "“", '"', "‘")
_COMMAS = tuple(",،、，")
_LONGEST_TIME, _LONGEST_JOINT = 4, 2
_INFERRED = ("guess", "run", "pronoun", "paragraph-above", "sentence-before")
_LABEL = re.compile(r"(?:^|[|–—]\s)([^\W\d_a-zà-ÿ][\w.&'’-]*(?:\s[^\W\d_a-zà-ÿ][\w.&'’-]*){0,3}):\s*$")
_SENTENCE_END = re.compile(r"[.!?。！？]\s*")
_GOING_ON = ("run", "sentence-before")
_STOPS = tuple("。！？!?")
_SENTENCE_ENDS = tuple(".!?…")
_LONGEST_LEADING = 60
_NEAR = 20
_BESIDE = 3
_CLEFT = 4
_LEAST_WORDS = 3
"""Characters behind a quotation within which a bracket tells of it: “…” (Bo Tarn tweeted)."""


class _Clues(NamedTuple):
    """What the sieves look at: the cues behind and before a quotation, the verb before it, who spoke before.

    `last` is the speaker of the quotation before it, `near` that of a quotation in the same paragraph.
    """

    passage: Passage
    cast: Cast
    last: str | None
    near: str | None
    tail: tuple[Hit, ...]
    lead: tuple[Hit, ...]
    leading: Hit | None
    above: tuple[Hit, ...]


def attribute(passage: Passage, cast: Cast, last: str | None, near: str | None, before: Said | None) -> Attribution:
    """Return what the prose says about one quotation.

    `last` is the speaker of the quotation before it, `near` that of a quotation in the same paragraph, `before` the
    quotation before it with what was said of that.
    """
    part = attribute_part(passage, cast, last)
    if part:
        return part
    passage = _cut_clause_of_another(passage, cast)
    lead = find_lead_cues(passage, cast)
    clues = _Clues(
        passage,
        cast,
        last,
        near,
        _own_cues(passage, cast),
        lead,
        find_lead_verb(passage, cast, lead),
        cast.prose_cues_in(passage.before),
    )
    for sieve in (
        _by_placed_verb,
        _by_verb_behind,
        _by_final_verb,
        _by_unknown_verb,
        _by_closing_clause,
        _by_clause_before,
    ):
        found = sieve(clues)
        if found:
            return _with_source_behind(found, clues)
    return (
        _by_heading(clues)
        or _by_sentence_behind(clues)
        or (before and share_verb(passage, cast, *before))
        or _by_sentence_of_its_own(clues)
    )


def _cut_clause_of_another(passage: Passage, cast: Cast) -> Passage:
    """Leave out what a semicolon parts from the words, and belongs to those before: “…,” joked A; B tweeted “…”."""
    apart = cast.article.text.rfind(";", passage.lead.start, passage.lead.end) + 1
    between = passage.lead.start > passage.sentence.start
    return passage._replace(lead=Span(apart, passage.lead.end)) if apart and between else passage


def _by_placed_verb(clues: _Clues) -> Attribution | None:
    """Take any verb right behind the words that has a platform for its place: « … », martèle sur X le sénateur."""
    verb = None if clues.leading else find_placed_verb(clues.passage, clues.cast)
    if not verb:
        return None
    speaker = find_behind(clues.passage, clues.cast, verb, clues.last)
    return Attribution((verb, *clues.tail, *clues.lead), verb, speaker, orphan=False)


def _by_verb_behind(clues: _Clues) -> Attribution | None:
    """Take the verb behind the words: “…,” she wrote; “…,” wrote X."""
    passage, cast, tail, lead = clues.passage, clues.cast, clues.tail, clues.lead
    verb = find_tail_verb(passage, cast, tail)
    if not verb or (clues.leading and opens_apposition(passage, cast)) or _is_led(passage, cast, lead):
        return None
    if clues.leading and _is_in_clause(passage, cast):
        return None
    if _closes_told_clause(clues):
        return None
    speaker = find_behind(passage, cast, verb, clues.last)
    weak = speaker is None or speaker.evidence == "sentence-before"
    if weak and not cast.language.cased and not is_passive(verb, cast):
        # verb-final languages: the subject stands before the quotation, its verb behind
        speaker = find_before(passage, cast, None, clues.last)
    speaker = speaker or find_by_line(tail, passage, cast)
    if speaker is None or speaker.evidence in _INFERRED:
        speaker = _find_label(passage, cast) or speaker
    return Attribution((*tail, *_told_above(speaker, clues), *lead), verb, speaker, orphan=False)


def _is_in_clause(passage: Passage, cast: Cast) -> bool:
    """Tell whether the words stand in a clause before the main one: When A said they “pour in”, B tweeted back."""
    text, language = cast.article.text, cast.language
    first = find_first_word(text, passage.lead, language)
    opens = first is not None and passage.lead.start == passage.sentence.start
    if first is None or not opens or not language.cased or fold_word(first.group()) not in language.subordinators:
        return False
    behind, before = passage.tail.slice(text), passage.lead.slice(text).rstrip()
    verb = find_lead_verb(passage, cast, find_lead_cues(passage, cast))
    if before.endswith((",", ":")) and verb is not None and verb.kind in ("post", "write"):
        return not is_passive(verb, cast)  # After A tweeted, “…,” B retweeted her
    return before[-1:].isalnum() and behind[:2] == ", " and behind[2:3].isalpha()


def _closes_told_clause(clues: _Clues) -> bool:
    """Tell whether what stands behind the words closes the clause that a verb before them opened: meldt dat de brug
    ‘op 2 mei weer open’ gaat.
    """
    passage, cast, verb = clues.passage, clues.cast, clues.leading
    text = cast.article.text
    if verb is None or text[passage.tail.start : passage.tail.end].lstrip()[:1] in _COMMAS:
        return False
    between = cast.words(text[verb.end : passage.lead.end])
    return not cast.language.complements.isdisjoint(fold_word(word) for word in between)


def _told_above(speaker: Speaker | None, clues: _Clues) -> tuple[Hit, ...]:
    """Return what the sentence before names as the place of the words, where it tells of their speaker."""
    if speaker is None or speaker.evidence not in _OF_BEFORE:
        return ()
    named = (hit for hit in clues.above or _told_of_thing(clues) if hit.kind in ("noun", "post", "platform"))
    return tuple(hit for hit in named if hit.text not in clues.cast.language.networks)


def _told_of_thing(clues: _Clues) -> tuple[Hit, ...]:
    """Return the cues of the sentence that closes the paragraph above, where a thing speaks: “…,” it opened."""
    passage, cast = clues.passage, clues.cast
    first = find_first_word(cast.article.text, passage.tail, cast.language)
    thing = first is not None and cast.language.pronouns.get(fold_word(first.group())) == "n"
    above = cast.article.blocks[passage.block - 1] if passage.block else None
    if not thing or len(passage.before) or above is None or above.kind != "body" or cast.is_quoting(above.span):
        return ()
    text = above.span.slice(cast.article.text).rstrip()
    start = max((m.end() for m in _SENTENCE_END.finditer(text, 0, max(0, len(text) - 1))), default=0)
    return cast.cues_in(Span(above.span.start + start, above.span.end))


def _find_label(passage: Passage, cast: Cast) -> Speaker | None:
    """Return the name with which a line opens before its words: 12:15 | Feuerwehr: “…”, twittert die Behörde."""
    label = _LABEL.search(passage.lead.slice(cast.article.text)) if cast.language.cased else None
    words = [fold(word) for word in cast.words(label.group(1))] if label else []
    language = cast.language
    empty = language.function_words | language.common | language.titles | language.voice_nouns | language.post_nouns
    known = words and not any(word in empty or word in language.platform_names for word in words)
    return Speaker(cast.fullest(label.group(1)), "colon") if label and known else None


def _by_final_verb(clues: _Clues) -> Attribution | None:
    """Take the verb that closes a sentence whose subject stands before the words: X, “…” diye yazdı."""
    passage, cast, tail, lead = clues.passage, clues.cast, clues.tail, clues.lead
    verb = find_final_verb(passage, cast, tail)
    if not verb:
        return None
    hits = (*lead, *tail) if verb in tail else (*lead, *tail, verb)
    speaker = None if is_passive(verb, cast) else find_before(passage, cast, None, clues.last)
    return Attribution(hits, verb, speaker, orphan=False)


def _by_unknown_verb(clues: _Clues) -> Attribution | None:
    """Take a verb that no table knows where one of saying would stand: “…,” quipped Bo Tarn."""
    verb = None if clues.leading else find_unknown_verb(clues.passage, clues.cast)
    if not verb:
        return None
    speaker = find_behind(clues.passage, clues.cast, verb, clues.last)
    return Attribution((verb, *clues.tail, *_told_above(speaker, clues), *clues.lead), verb, speaker, orphan=False)


def _by_closing_clause(clues: _Clues) -> Attribution | None:
    """Take the clause that closes the sentence: the road was “a trench”, she said."""
    passage, cast, last = clues.passage, clues.cast, clues.last
    closing = find_closing_clause(passage, cast, clues.tail)
    if not closing or clues.leading:
        return None
    clause, verb = closing
    speaker = find_subject_in(Span(clause, verb.start), cast, passage, last, "closing")
    if speaker is None:
        speaker = find_subject_in(Span(verb.end, passage.tail.end), cast, passage, last, "inverted")
    return Attribution((*clues.tail, *clues.lead), verb, speaker, orphan=False)


def _by_clause_before(clues: _Clues) -> Attribution | None:
    """Take what leads to the words: X tweeted: “…”; the mayor's answer: “…”."""
    passage, cast, leading = clues.passage, clues.cast, clues.leading
    if not leading and not cast.article.text[: passage.lead.end].rstrip().endswith((":", "：")):
        return None
    announced = None if leading else _announce(clues)
    if announced:
        return announced
    speaker = find_before(passage, cast, leading, clues.last) or find_owner(passage, cast, clues.lead, clues.last)
    hits = (*clues.lead, *clues.tail)
    if leading and speaker and speaker.evidence == "pronoun" and not cast.is_quoting(passage.before):
        hits = (*hits, *_told_above(speaker, clues))
    orphan = not hits and speaker is not None and speaker.evidence in _GOING_ON and _tells_time(passage, cast)
    return Attribution(hits, leading or _first_noun(clues.lead), speaker, orphan=orphan)


def _announce(clues: _Clues) -> Attribution | None:
    """Take the verb of a paragraph above that ends in a colon, where the words open their own: As X tweeted."""
    passage, cast = clues.passage, clues.cast
    verbs = [hit for hit in clues.above if hit.kind in ATTRIBUTING]
    if any(c.isalnum() for c in passage.lead.slice(cast.article.text)) or not verbs or cast.is_quoting(passage.before):
        return None
    led = passage._replace(lead=passage.before, sentence=Span(passage.before.start, passage.sentence.end))
    return Attribution(
        (*clues.above, *clues.tail), verbs[-1], find_before(led, cast, verbs[-1], clues.last), orphan=False
    )


def _tells_time(passage: Passage, cast: Cast) -> bool:
    """Tell whether nothing but a time or a conjunction leads to the words: An hour later: “…”; E poi: «…»."""
    words = [fold(word) for word in cast.words(passage.lead.slice(cast.article.text))]
    opens = passage.lead.start == passage.sentence.start
    joined = words[:1] == [cast.language.conjunction] and len(words) <= _LONGEST_JOINT
    return opens and (joined or (len(words) <= _LONGEST_TIME and not cast.language.times.isdisjoint(words)))


def _by_heading(clues: _Clues) -> Attribution | None:
    """Take whom a headline names behind its words: ‘We stay’: Ines Okafor on X."""
    named = _behind_colon(clues.passage, clues.cast)
    return Attribution((*clues.tail, *clues.lead), _first_noun(clues.tail), named, orphan=False) if named else None


def _by_sentence_behind(clues: _Clues) -> Attribution | None:
    """Take the sentence behind the words that points back at them: That was how X put it."""
    passage, cast = clues.passage, clues.cast
    next_to = _find_paragraph_behind(passage, cast)
    span = next_to or passage.after
    after = cast.cues_in(span)
    text = cast.article.text
    goes_on = any(c.isalnum() for c in passage.tail.slice(text))
    inside = goes_on and len(text[passage.lead.end : passage.tail.start].split()) < _LEAST_WORDS
    thus = says_thus(span, cast) if next_to else _closes_thus(passage, cast)
    if not after or inside or not (thus or _points_back(text, span, cast.language) or _tells_writing(passage, cast)):
        return None
    named = cast.names_in(span)
    names = [n for n in named if not cast.is_object(n)] or named
    speaker = Speaker(cast.fullest(names[0].text), "points-back") if names else None
    cue = next((h for h in after if h.kind in ATTRIBUTING), after[0])
    return Attribution(after, cue, speaker or name_speaker(clues.last, "run"), orphan=False)


def _tells_writing(passage: Passage, cast: Cast) -> bool:
    """Tell whether the sentence behind words that open their paragraph says only that somebody wrote on a platform,
    where a particle would follow other words: 「…」。徳丸主将がインスタグラムに心境をつづった.
    """
    opens = passage.sentence.start == cast.article.blocks[passage.block].span.start
    if not cast.language.quotatives or not opens or cast.is_quoting(passage.after):
        return False
    return _tells_posting(cast.cues_in(passage.after))


def _find_paragraph_behind(passage: Passage, cast: Cast) -> Span | None:
    """Return the sentence that opens the paragraph behind words which are one of their own, if it names a post."""
    blocks, text, last = cast.article.blocks, cast.article.text, passage.parts[-1].block
    ends = not text[passage.sentence.end : blocks[last].span.end].strip() and _stands_alone(text, passage)
    if len(passage.after) or not ends or last + 1 >= len(blocks) or blocks[last + 1].kind != "body":
        return None
    span = blocks[last + 1].span
    stop = _SENTENCE_END.search(text, span.start, span.end)
    opening = Span(span.start, stop.end() if stop else span.end)
    posted = any(hit.kind in SOURCES for hit in cast.cues_in(opening))
    thus = posted and says_thus(opening, cast) and not cast.is_quoting(opening)
    return opening if thus or tells_source(opening, cast) else None


def _by_sentence_of_its_own(clues: _Clues) -> Attribution:
    """Take a noun beside the words, else whoever the sentence or the run before is about."""
    passage, cast, last, near = clues.passage, clues.cast, clues.last, clues.near
    hits = (*clues.lead, *clues.tail)
    if not _stands_alone(cast.article.text, passage):
        noun = _first_noun(hits)
        speaker = find_possessor(passage, cast, noun) or (name_speaker(near, "run") if noun else None)
        speaker = speaker or find_owner(passage, cast, hits, last) or find_poster(passage, cast, clues.lead)
        speaker = speaker or find_user(passage, cast, clues.lead) or _find_signature(passage, cast)
        speaker = speaker or _find_viewpoint(passage, cast)
        if noun and not speaker and not cast.language.cased:
            speaker = find_titled(cast.article.text, passage.lead, cast)  # به گفتهٔ شهردار در توییتی
        if near and not speaker and _is_reported(clues):
            return Attribution(hits, None, Speaker(near, "run"), orphan=True)
        return Attribution(hits, noun, speaker or find_shown(passage, cast), orphan=False)
    if near:
        return Attribution((), None, Speaker(near, "run"), orphan=True)
    led = _by_paragraph_above(passage, cast) or _by_paragraph_behind(passage, cast)
    if led:
        return led
    subject = find_subject(passage.before, cast, last) if len(passage.before) else name_speaker(last, "run")
    above = tuple(hit for hit in clues.above if hit.text not in cast.language.networks)
    return Attribution(above, None, subject or find_shown(passage, cast), orphan=True)


def _by_paragraph_above(passage: Passage, cast: Cast) -> Attribution | None:
    """Take the sentence above a paragraph of the words alone which says that they were written thus (こう投稿した)."""
    blocks = cast.article.blocks
    if not passage.block or passage.sentence.start > blocks[passage.block].span.start:
        return None
    above = blocks[passage.block - 1].span
    text = above.slice(cast.article.text).rstrip()
    start = max((m.end() for m in _SENTENCE_END.finditer(text, 0, max(0, len(text) - 1))), default=0)
    last = Span(above.start + start, above.start + len(text))
    hits = cast.cues_in(last)
    cue = next((hit for hit in hits if hit.kind in ATTRIBUTING or hit.kind == "reply"), None)
    if cue is None or cast.is_quoting(last) or not (says_thus(last, cast) or _tells_posting(hits)):
        return None
    subject = find_subject(last, cast, None)
    return Attribution(hits, cue, subject, orphan=False) if subject or says_thus(last, cast) else None


def _tells_posting(hits: Sequence[Hit]) -> bool:
    """Tell whether a sentence says only that somebody wrote or answered on a platform: A hit back on Bluesky."""
    kinds = {hit.kind for hit in hits}
    return "platform" in kinds and bool(kinds & {"post", "write", "reply"}) and not kinds & {"speech", "occasion"}


def _by_paragraph_behind(passage: Passage, cast: Cast) -> Attribution | None:
    """Take the rest of a paragraph that opens with the words and only tells of whose post they are: “…” Three words,
    and Bo Tarn is out. The mayor was replying on X.
    """
    block = cast.article.blocks[passage.block].span
    rest = Span(passage.parts[-1].outer.end, block.end)
    hits = cast.cues_in(rest)
    kinds = {hit.kind for hit in hits}
    written = "platform" in kinds and kinds & {"post", "write", "reply", "noun"} and not kinds & {"speech", "occasion"}
    if not cast.language.cased or passage.sentence.start > block.start or not written or cast.is_quoting(rest):
        return None
    names = [name for name in cast.names_in(rest) if not cast.is_object(name)]
    people = {cast.fullest(name.text) for name in names}
    return Attribution(hits, hits[0], Speaker(people.pop(), "points-back"), orphan=False) if len(people) == 1 else None


def _find_signature(passage: Passage, cast: Cast) -> Speaker | None:
    """Return whose words, answer or stab right behind the marks says they are: «…», l'affondo di Ida Rehm su X."""
    text, language = cast.article.text, cast.language
    hit = next((h for h in cast.cues_in(passage.tail) if h.kind in ("voice", "reply")), None)
    if hit is None or len(cast.words(text[passage.tail.start : hit.start])) > 1 or not language.genitives:
        return None
    names = cast.names_in(Span(hit.end, passage.tail.end))
    gap = [fold_word(word) for word in cast.words(text[hit.end : names[0].span.start])] if names else []
    return Speaker(cast.fullest(names[0].text), "by-line") if gap and gap[0] in language.genitives else None


def _find_viewpoint(passage: Passage, cast: Cast) -> Speaker | None:
    """Return from whose point of view a sentence tells: Pour Bo Tarn, la jetée « tiendra »."""
    text, opens = cast.article.text, passage.lead.start == passage.sentence.start
    first = find_first_word(text, passage.lead, cast.language) if opens else None
    names = cast.names_in(passage.lead) if first and fold_word(first.group()) in cast.language.viewpoints else ()
    led = first is not None and bool(names) and len(text[first.end() : names[0].span.start].split()) <= _BESIDE
    closed = bool(names) and text[names[0].span.end : names[0].span.end + 1] == ","
    return Speaker(cast.fullest(names[0].text), "lead") if led and closed else None


def _is_reported(clues: _Clues) -> bool:
    """Tell whether a verb's mood says that a sentence goes on with what somebody said: Die Sanierung koste „…“."""
    passage, cast = clues.passage, clues.cast
    moods = cast.language.reported
    opens = passage.lead.start == passage.sentence.start
    return opens and not moods.isdisjoint(fold(word) for word in cast.words(passage.lead.slice(cast.article.text)))


def _with_source_behind(found: Attribution, clues: _Clues) -> Attribution:
    """Add the source that the next sentence names for words which somebody merely said: That is what she wrote on X."""
    passage, cast = clues.passage, clues.cast
    if found.cue is None or found.cue.kind not in ("speech", "carry") or any(h.kind in SOURCES for h in found.hits):
        return found
    text = cast.article.text
    marks = [
        at for mark, _ in cast.language.marks if (at := text.find(mark, passage.after.start, passage.after.end)) >= 0
    ]
    told = Span(passage.after.start, min(marks, default=passage.after.end))
    after = cast.cues_in(told)
    if not any(h.kind in SOURCES for h in after) or not (
        _points_back(text, told, cast.language) or says_thus(told, cast)
    ):
        return found
    return found._replace(hits=(*found.hits, *(hit for hit in after if hit.kind != "occasion")))


def goes_on_with_post(passage: Passage, cast: Cast) -> bool:
    """Tell whether a clause without a name goes on with a cited post: Dans son message, l'édile précise."""
    language, text = cast.language, cast.article.text
    if any(not cast.is_object(name) for name in cast.names_in(passage.lead)):
        return False
    known = language.possessives | language.definite | language.back_references
    for hit in cast.cues_in(passage.lead):
        words = [fold(w) for w in cast.words(text[max(passage.lead.start, hit.start - _NEAR) : hit.start])][-3:]
        if hit.kind == "noun" and hit.text not in language.networks and len(words) > 1:
            opener = next((i for i, word in enumerate(words) if word in known), None)
            if opener and words[opener - 1] in language.mediums:
                return True
    return False


def _is_led(passage: Passage, cast: Cast, lead: Sequence[Hit]) -> bool:
    """Tell whether the verb before a quotation attributes it and a comma ends its clause: 他呼籲「…」，並批評."""
    if cast.language.cased or cast.language.verb_final:
        return False
    text = cast.article.text
    closed = passage.tail.slice(text).lstrip()[:1] in _COMMAS
    # 他写道：“…。”随后…: the words are a sentence of their own, and what follows begins another
    ends = text[passage.parts[-1].inner.end - 1] in _STOPS and passage.lead.slice(text).rstrip().endswith((":", "："))
    return (closed or ends) and any(h.kind in ATTRIBUTING and passage.lead.end - h.end <= _NEAR for h in lead)


def _own_cues(passage: Passage, cast: Cast) -> tuple[Hit, ...]:
    """Return the cues behind a quotation, without a clause that leads to the next: “…,” said A, who posted: “…”."""
    text, tail = cast.article.text, passage.tail
    if _begins_sentence(passage, cast):
        return ()
    hits = without_asides(cast.cues_in(tail), passage, cast)
    apart = text[tail.start : tail.end].find("(") >= _BESIDE
    hits = tuple(hit for hit in hits if not (apart and hit.kind in ATTRIBUTING and _is_in_brackets(hit, tail, text)))
    parallel = find_parallel(tail, cast)
    hits = tuple(hit for hit in hits if hit.start < parallel)
    if cast.language.quotatives:
        return _quoted_cues(_without_next(hits, passage, cast), passage, cast)
    if not text[tail.start : tail.end].rstrip().endswith((":", "：")):
        return hits
    comma = text.rfind(",", tail.start, tail.end)
    own = tuple(hit for hit in hits if hit.start < comma)
    led = cast.language.cased and text[tail.start : tail.end].lstrip()[:1] in _COMMAS and _is_governed(passage, cast)
    return own if led or any(hit.kind in ATTRIBUTING for hit in own) else hits


def _begins_sentence(passage: Passage, cast: Cast) -> bool:
    """Tell whether what follows words that a verb leads to is the next sentence: He wrote: “… no!” Bo Tarn replied."""
    text, start = cast.article.text, passage.tail.start
    following = text[start : passage.tail.end].lstrip()[:1]
    verb = find_lead_verb(passage, cast, find_lead_cues(passage, cast)) if following.isupper() else None
    if verb is None or not text[start : start + 1].isspace() or passage.lead.end - verb.end > _LONGEST_LEADING:
        return False
    announced = text[: passage.lead.end].rstrip().endswith(":")
    ends = text[passage.parts[-1].inner.end - 1] in _SENTENCE_ENDS
    return ends or (announced and not cast.language.noun_capitals)


def _is_in_brackets(hit: Hit, span: Span, text: str) -> bool:
    return text.rfind("(", span.start, hit.start) > text.rfind(")", span.start, hit.start)


def _is_governed(passage: Passage, cast: Cast) -> bool:
    """Tell whether a clause inside a sentence leads to the words: A, who once wrote that it was “…”, tweeted: “…”."""
    relatives, text = cast.language.relatives, cast.article.text
    verb = find_lead_verb(passage, cast, find_lead_cues(passage, cast))
    comma = text.rfind(",", passage.lead.start, verb.start) if verb else -1
    first = find_first_word(text, Span(comma, passage.lead.end), cast.language) if comma >= 0 else None
    return first is not None and fold_word(first.group()) in relatives


def _without_next(hits: tuple[Hit, ...], passage: Passage, cast: Cast) -> tuple[Hit, ...]:
    """Leave out the cues of a clause behind a comma that leads to the next quotation: 「…」と語る一方、Ｘで「…」."""
    text, tail = cast.article.text, passage.tail
    verb = next((hit for hit in hits if hit.kind in ATTRIBUTING), None)
    comma = (
        min((at for mark in _COMMAS if (at := text.find(mark, verb.end, tail.end)) >= 0), default=-1) if verb else -1
    )
    if comma < 0 or text[tail.end : tail.end + 1] not in _OPENERS:
        return hits
    return tuple(hit for hit in hits if hit.end <= comma)


def _quoted_cues(hits: tuple[Hit, ...], passage: Passage, cast: Cast) -> tuple[Hit, ...]:
    """Return the cues behind a quotation where a particle must say that somebody speaks: 「…」と書いた."""
    after = words_behind(passage, cast)
    if not after or after.startswith(cast.language.quotatives) or says_thus(passage.tail, cast):
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
    return alone and says_thus(passage.after, cast)


def _points_back(text: str, span: Span, language: Language) -> bool:
    words = [fold(m.group()) for m in islice(word_pattern(language).finditer(text, span.start, span.end), _CLEFT)]
    governing = language.prepositions | language.mediums
    if any(a in governing and b in language.back_references for a, b in pairwise(words)):
        return True  # With those words on X; it was with this line that X
    return bool(words) and words[0] in language.back_references
