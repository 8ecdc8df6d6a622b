"""Who speaks: sieves from the surest to the weakest, after Muzny et al. (2017), with the evidence kept.

A speaker is looked for behind the quotation ("…," she wrote), before it (X tweeted: "…"), in a sentence that points
back ("That was how X put it"), in the sentence before, and last in the run of quotations of which it is part. Forms of
a name, pronouns and descriptions ("the mayor") lead to the fullest name that the article has for that person.
"""

import re
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.names import Name, name_words
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import Hit, find_phrases
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold, index_words, share_of_words

_HANDLE = re.compile(r"(?<![\w@/])@([A-Za-z0-9_][\w.-]*\w)")
_VERBS = frozenset({"post", "write", "carry", "speech"})
_COMMAS = tuple(",،、，")
_REACH = 90
_SHOWN = 0.5
_LONGEST_SUBJECT = 400
_LONGEST_OWNER = 40
_LEAST_SHOWN = 4
_LONGEST_OPENING = 60
_LONGEST_WORD = 20


class Speaker(NamedTuple):
    """Who is said to speak: the fullest name (None for somebody unnamed), and how it was found."""

    name: str | None
    evidence: str


class Attribution(NamedTuple):
    """What the prose says of a quotation's origin: the cues that belong to it, the verb or noun, the speaker."""

    hits: tuple[Hit, ...]
    cue: Hit | None
    speaker: Speaker | None
    orphan: bool


def attribute(passage: Passage, cast: Cast, last: str | None, near: str | None) -> Attribution:
    """Return what the prose says about one quotation.

    `last` is the speaker of the quotation before it, `near` that of a quotation in the same paragraph.
    """
    text, language = cast.article.text, cast.language
    tail = cast.cues_in(passage.tail)
    lead = cast.cues_in(passage.lead)
    verb = _tail_cue(passage, cast, tail)
    if verb and _lead_cue(passage, cast, lead) and _opens_apposition(passage, cast):
        verb = None
    above = cast.cues_in(passage.before)
    setting = tuple(h for h in above if h.kind in ("noun", "post", "platform"))
    if verb:
        speaker = _speaker_behind(passage, cast, verb, last)
        if not cast.language.cased and (speaker is None or speaker.evidence == "sentence-before"):
            # verb-final languages: the subject stands before the quotation, its verb behind
            speaker = _speaker_before(passage, cast, None, last)
        speaker = speaker or _by_line(tail, cast)
        if speaker and speaker.evidence not in ("same-sentence", "inverted", "handle", "possessive"):
            tail = (*tail, *setting)
        return Attribution((*tail, *lead), verb, speaker, orphan=False)
    final = _final_cue(passage, cast, tail)
    if final:
        hits = (*lead, *tail) if final in tail else (*lead, *tail, final)
        return Attribution(hits, final, _speaker_before(passage, cast, None, last), orphan=False)
    closing = _closing_clause(passage, cast, tail)
    if closing and not _lead_cue(passage, cast, lead):
        clause, verb = closing
        speaker = _subject_in(Span(clause, verb.start), cast, passage, last, "closing")
        return Attribution((*tail, *lead), verb, speaker, orphan=False)
    verb = _lead_cue(passage, cast, lead)
    if verb or text[: passage.lead.end].rstrip().endswith((":", "：")):
        return Attribution(
            (*lead, *tail),
            verb or _first_noun(lead),
            _speaker_before(passage, cast, verb, last),
            orphan=False,
        )
    heading = _behind_colon(passage, cast)
    if heading:
        return Attribution((*tail, *lead), _first_noun(tail), heading, orphan=False)
    after = cast.cues_in(passage.after)
    if after and _points_back(text, passage.after, language):
        names = cast.names_in(passage.after)
        speaker = Speaker(cast.fullest(names[0].text), "points-back") if names else None
        return Attribution(after, after[0], speaker or _named(last, "run"), orphan=False)
    if not _stands_alone(text, passage):
        noun = _first_noun((*lead, *tail))
        speaker = _possessor(passage, cast, noun) or (_named(near, "run") if noun else None)
        speaker = speaker or _owner(passage, cast, (*lead, *tail), last)
        return Attribution((*lead, *tail), noun, speaker or _shown(passage, cast), orphan=False)
    if near:
        return Attribution((), None, Speaker(near, "run"), orphan=True)
    subject = _subject(passage.before, cast, last) if len(passage.before) else _named(last, "run")
    subject = subject or _shown(passage, cast)
    return Attribution(above, None, subject, orphan=True)


def _behind_colon(passage: Passage, cast: Cast) -> Speaker | None:
    """Return whom a headline names behind its quotation: ‘We stay’: Ines Okafor on X."""
    text = cast.article.text
    if text[passage.tail.start : passage.tail.end].lstrip()[:1] not in (":", "："):
        return None
    names = cast.names_in(Span(passage.tail.start, passage.tail.end))
    near = names and not any(c.isalnum() for c in text[passage.tail.start : names[0].span.start])
    return Speaker(cast.fullest(names[0].text), "colon-behind") if near else None


def _named(name: str | None, evidence: str) -> Speaker | None:
    return Speaker(name, evidence) if name else None


def _first_noun(hits: Sequence[Hit]) -> Hit | None:
    return next((h for h in hits if h.kind in ("noun", "post")), None)


def _stands_alone(text: str, passage: Passage) -> bool:
    """Tell whether the quotation is a sentence of its own, not a part of one."""
    around = text[passage.lead.start : passage.lead.end] + text[passage.tail.start : passage.tail.end]
    return not any(c.isalnum() for c in around)


def _points_back(text: str, span: Span, language: Language) -> bool:
    words = [fold(m.group()) for m in islice(word_pattern(language).finditer(text, span.start, span.end), 2)]
    if len(words) > 1 and words[0] in language.prepositions:
        return words[1] in language.back_references  # "With those words on X"
    return bool(words) and words[0] in language.back_references


def _tail_cue(passage: Passage, cast: Cast, hits: Sequence[Hit]) -> Hit | None:
    """Return the verb behind the quotation that attributes it, if the words up to it can be its subject."""
    verb = next((h for h in hits if h.kind in _VERBS), None)
    if not verb or verb.start - passage.tail.start > _REACH or _leads_on(passage, cast, hits, verb):
        return None
    if ";" in cast.article.text[passage.tail.start : verb.start]:
        return None
    return verb if _may_be_subject(cast.article.text, passage.tail.start, verb, cast) else None


def _leads_on(passage: Passage, cast: Cast, hits: Sequence[Hit], verb: Hit) -> bool:
    """Tell whether the only verb behind the quotation leads to the next one: “…,” which moved B to tweet: “…”."""
    text = cast.article.text
    if not text[: passage.tail.end].rstrip().endswith((":", "：")) or not cast.language.cased:
        return False
    alone = sum(h.kind in _VERBS for h in hits) == 1
    return alone and len(text[passage.tail.start : verb.start].split()) > 3


def _opens_apposition(passage: Passage, cast: Cast) -> bool:
    """Tell whether what follows describes the words, which have a verb before them: promised “…”, a pledge she kept."""
    text = cast.article.text
    first = _first_word(text, passage.tail, cast.language)
    if first is None or "," not in text[passage.parts[-1].inner.end - 1 : first.start()]:
        return False
    return fold(first.group()) in cast.language.indefinite and text[: passage.lead.end].rstrip()[-1:].isalnum()


def _final_cue(passage: Passage, cast: Cast, hits: Sequence[Hit]) -> Hit | None:
    """Return the verb that closes a sentence whose subject stands before the quotation: X, “…” diye yazdı."""
    if not cast.language.verb_final or not any(c.isalnum() for c in passage.lead.slice(cast.article.text)):
        return None
    verb = next((h for h in hits if h.kind in _VERBS), None)
    if verb is None:
        # one verb closes a sentence of several quotations: "…"라며 "…"라고 적었다
        rest = cast.cues_in(Span(passage.tail.end, passage.sentence.end))
        return next((h for h in reversed(rest) if h.kind in _VERBS), None)
    return verb if verb.start - passage.tail.start <= _REACH else None


def _may_be_subject(text: str, start: int, verb: Hit, cast: Cast) -> bool:
    """Tell whether the words up to a verb can be its subject, or whether there are none (inverted)."""
    language = cast.language
    if not language.cased:
        return "،" not in text[start : verb.start].strip("، ")
    first = _first_word(text, Span(start, verb.end), language)
    if first is None or first.start() >= verb.start:
        return _is_inverted(text, verb, cast)
    word = fold(first.group())
    if text[first.start() - 1] == "@" or first.group()[0].isupper() or first.group()[0].isdigit():
        return True
    if word in language.pronouns or word in language.definite or word in language.indefinite:
        return True
    if word in language.back_references and text[start : first.start()].strip() == ":":
        return True
    # "council leader Zeynep Morland announced": a description without an article before a name
    names = cast.names_in(Span(first.start(), verb.start))
    if not names or word in language.prepositions or word in language.function_words or word in language.contrasts:
        return False
    return len(text[first.start() : names[0].span.start].split()) <= 4


def _first_word(text: str, span: Span, language: Language) -> "re.Match[str] | None":
    """Return the first word of a stretch, an auxiliary before a pronoun passed over: `a-t-elle tweeté`."""
    words = list(islice(word_pattern(language).finditer(text, span.start, span.end), 3))
    for word in words:
        if fold(word.group()) not in language.auxiliaries:
            return word if fold(word.group()) in language.subjects else words[0]
    return words[0] if words else None


def _is_inverted(text: str, verb: Hit, cast: Cast) -> bool:
    """Tell whether the words right behind a verb are its subject: "wrote Ilse Varga", not "writing that people"."""
    language = cast.language
    words = [m.group() for m in word_pattern(language).finditer(text, verb.end, verb.end + 60)][:5]
    if verb.text in language.source_phrases:
        return bool(words)
    if language.drops_subjects:
        return True
    if not words:
        return False
    first = fold(words[0])
    opens = first in language.definite or first in language.indefinite or first in language.pronouns
    return opens or any(w[0].isupper() for w in words) or text[verb.end : verb.end + 2].strip() == "@"


def _closing_clause(passage: Passage, cast: Cast, hits: Sequence[Hit]) -> tuple[int, Hit] | None:
    """Return the clause that ends the sentence if it attributes what stands before: “…” had been lined, she said."""
    text = cast.article.text
    verbs = [h for h in hits if h.kind in _VERBS]
    if not verbs:
        return None
    comma = text.rfind(",", passage.tail.start, verbs[-1].start)
    clause = text[comma + 1 : passage.tail.end]
    if comma < 0 or len(clause.split()) > 8 or not _may_be_subject(text, comma + 1, verbs[-1], cast):
        return None
    return comma + 1, verbs[-1]


def _lead_cue(passage: Passage, cast: Cast, hits: Sequence[Hit]) -> Hit | None:
    verbs = [h for h in hits if h.kind in _VERBS and passage.lead.end - h.end <= _REACH]
    while len(verbs) > 1 and _is_aside(verbs[-1], passage, cast):
        verbs.pop()
    return verbs[-1] if verbs else None


def _is_aside(verb: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether a source stands between commas in a sentence that has its own: "A tweeted, according to B, that"."""
    text = cast.article.text
    set_off = text[: verb.start].rstrip()[-1:] in _COMMAS
    return verb.text in cast.language.source_phrases and set_off and "," in text[verb.end : passage.lead.end]


def _is_passive(verb: Hit, cast: Cast) -> bool:
    """Tell whether the subject of a verb is who was spoken to: "was asked", "have been told"."""
    before = cast.words(cast.article.text[max(0, verb.start - _LONGEST_WORD) : verb.start])
    return bool(before) and fold(before[-1]) in cast.language.passives and not verb.text.endswith("ing")


def _agent(verb: Hit, passage: Passage, cast: Cast) -> Speaker | None:
    """Return by whom something was said or posted, in a passive."""
    text, language = cast.article.text, cast.language
    for match in word_pattern(language).finditer(text, verb.end, min(passage.sentence.end, verb.end + _REACH)):
        if fold(match.group()) in language.agents:
            names = cast.names_in(Span(match.end(), match.end() + _LONGEST_OPENING))
            return Speaker(cast.fullest(names[0].text), "agent") if names else None
    return None


def _speaker_behind(passage: Passage, cast: Cast, verb: Hit, last: str | None) -> Speaker | None:
    """Find the subject of a verb that follows the quotation: before the verb, else behind it (inverted)."""
    text = cast.article.text
    if _is_passive(verb, cast):
        return _agent(verb, passage, cast)
    before = Span(passage.tail.start, verb.start)
    possessor = _possessor_in(passage.tail, cast)
    if possessor:
        return possessor
    if any(c.isalnum() for c in before.slice(text)):
        subject = _subject_in(before, cast, passage, last, "same-sentence")
        if subject or cast.language.cased or not cast.names_in(Span(verb.end, passage.tail.end)):
            return subject
    behind = Span(verb.end, min(passage.tail.end, verb.end + 160))
    return _subject_in(behind, cast, passage, last, "inverted")


def _speaker_before(passage: Passage, cast: Cast, verb: Hit | None, last: str | None) -> Speaker | None:
    """Find the subject of a verb that leads to the quotation, or of a sentence that ends in a colon."""
    text = cast.article.text
    if verb and verb.kind != "carry" and _is_passive(verb, cast):
        return _agent(verb, passage, cast)
    possessor = _possessor(passage, cast, None)
    if possessor:
        return possessor
    stop = verb.start if verb and cast.language.cased else passage.lead.end
    if verb and verb.text in cast.language.source_phrases:
        found = _subject_in(Span(verb.end, passage.lead.end), cast, passage, last, "inverted")
        if found:
            return found
    span = Span(passage.lead.start, stop)
    names = [n for n in cast.names_in(span) if not _is_possessive(text, n)]
    pronoun = _last_pronoun(text, span, cast.language)
    if verb and _speaks_for_itself(text, span, cast.language):
        return Speaker(None, "unnamed")
    handle = list(_HANDLE.finditer(text, span.start, span.end))
    if pronoun and verb and (not names or pronoun.start() > names[-1].span.start):
        return _resolve_pronoun(passage, cast, last, names)
    phrase = _noun_phrase(text, span, cast.language)
    subjects = [n for n in names if not cast.is_object(n)]
    if names and (subjects or not phrase or _is_utterance(cast.words(phrase), cast.language)):
        subjects = subjects or names
        subject = _without_apposition(text, subjects, verb) if verb else subjects[0]
        return Speaker(cast.fullest(subject.text), "lead" if verb else "colon")
    if handle:
        return Speaker(handle[-1].group(0), "handle")
    if phrase and verb and _is_utterance(cast.words(phrase), cast.language):
        # in a post on X answered the councillor: the verb's subject stands behind it
        named = cast.names_in(Span(verb.end, passage.lead.end))
        if named and not cast.is_object(named[0]):
            return Speaker(cast.fullest(named[0].text), "inverted")
    inverted = _inverted(passage, cast, verb) if verb and not subjects else None
    if inverted:
        return inverted
    if phrase:
        return _resolve_phrase(phrase, passage, cast, last)
    opens = passage.lead.start == passage.sentence.start
    if verb and opens and any(c.isalnum() for c in text[verb.end : passage.lead.end]):
        found = _subject_in(Span(verb.end, passage.lead.end), cast, passage, last, "inverted")
        if found:
            return found
    if not cast.language.cased:
        titled = _titled(text, span, cast)
        opens = passage.lead.start == passage.sentence.start
        if titled or (not last and not len(passage.before) and opens):
            return titled or _paragraph_above(passage, cast)
    if passage.lead.start > passage.sentence.start:
        earlier = _first_subject(Span(passage.sentence.start, passage.lead.start), cast)
        return Speaker(cast.fullest(earlier.text), "sentence") if earlier else _named(last, "run")
    return _subject(passage.before, cast, last) if len(passage.before) else _named(last, "run")


def _inverted(passage: Passage, cast: Cast, verb: Hit) -> Speaker | None:
    """Return the name behind a verb that follows its adverbial at once: „Auf Bluesky schrieb Ines Okafor: …“."""
    text = cast.article.text
    places = [h for h in cast.cues_in(Span(passage.lead.start, verb.start)) if h.kind in ("noun", "platform")]
    if not places or text[places[-1].end : verb.start].strip():
        return None
    names = cast.names_in(Span(verb.end, passage.lead.end))
    if not names or len(text[verb.end : names[0].span.start].split()) > 2:
        return None
    return Speaker(cast.fullest(names[0].text), "inverted")


def _by_line(hits: Sequence[Hit], cast: Cast) -> Speaker | None:
    """Return whose post is named: „heißt es in einem Tweet von Ines Okafor“."""
    text = cast.article.text
    for hit in hits:
        names = cast.names_in(Span(hit.end, hit.end + _LONGEST_OWNER)) if hit.kind == "noun" else ()
        if names and len(text[hit.end : names[0].span.start].split()) <= 2:
            return Speaker(cast.fullest(names[0].text), "by-line")
    return None


def _titled(text: str, span: Span, cast: Cast) -> Speaker | None:
    """Return whom a title alone means (غرّد الوزير, 市長は)."""
    for title, _, _ in find_phrases(text, span.start, span.end, cast.language.titles):
        known = cast.described(title)
        if known:
            return Speaker(known, "description")
    return None


def _subject_in(span: Span, cast: Cast, passage: Passage, last: str | None, evidence: str) -> Speaker | None:
    """Return the subject among the words of a stretch: a name, a handle, a pronoun or a description."""
    text, language = cast.article.text, cast.language
    first = _first_word(text, span, language)
    if evidence == "same-sentence" and first and _is_writer(first, language):
        return Speaker(None, "unnamed")
    handle = _HANDLE.search(text, span.start, span.end)
    names = [n for n in cast.names_in(span) if not _is_possessive(text, n)]
    if handle and (not names or handle.start() < names[0].span.start):
        return Speaker(handle.group(0), "handle")
    if first and fold(first.group()) in language.pronouns and not _is_determiner(text, first, span, language):
        return _resolve_pronoun(passage, cast, last, [])
    phrase = _noun_phrase(text, span, language)
    if evidence == "inverted" and phrase and not _is_utterance(cast.words(phrase), language):
        # wrote the mayor of Valmont: Valmont does not write
        names = [n for n in names if not cast.is_object(n)]
    names = _without_modifiers(names, cast)
    if evidence == "same-sentence":
        names = [n for n in names if _reaches_verb(text, n, span.end)] or (names if not phrase else [])
    if names:
        return Speaker(cast.fullest(names[0].text), evidence)
    if phrase:
        return _resolve_phrase(phrase, passage, cast, last)
    if evidence == "inverted":
        return _subject_left_out(passage, cast, last)
    return None


def _subject_left_out(passage: Passage, cast: Cast, last: str | None) -> Speaker | None:
    """Return whom a verb without a subject means: that of its sentence, of the one before, the last speaker, or whom
    the paragraph above is about.
    """
    own = _first_subject(passage.lead, cast)
    if own:
        return Speaker(cast.fullest(own.text), "lead")
    before = _subject(passage.before, cast, last) if len(passage.before) else _named(last, "run")
    return before or _paragraph_above(passage, cast)


def _reaches_verb(text: str, name: Name, verb: int) -> bool:
    """Tell a subject from the name in a description: "Ines Okafor, the mayor, wrote", not "the Okafor star wrote"."""
    gap = text[name.span.end : verb].strip()
    return not any(c.isalpha() for c in gap) or gap[0] in ",(–—-"


def _is_determiner(text: str, word: "re.Match[str]", span: Span, language: Language) -> bool:
    """Tell "his lawyer said" from "he said": a possessive with a noun behind it."""
    behind = word_pattern(language).search(text, word.end(), span.end)
    return fold(word.group()) in language.definite and behind is not None


def _without_apposition(text: str, names: Sequence[Name], verb: Hit) -> Name:
    """Return the name nearest to the verb that is not within a description: “A, the captain of B, wrote”."""
    subject = names[-1]
    for earlier in reversed(names[:-1]):
        opens = text[earlier.span.end : earlier.span.end + 1] in _COMMAS
        if (
            opens
            and any(c in _COMMAS for c in text[subject.span.end : verb.start])
            and len(text[earlier.span.end : verb.start]) < 120
        ):
            subject = earlier
    return subject


def _is_possessive(text: str, name: Name) -> bool:
    return text[name.span.end : name.span.end + 2] in ("'s", "’s") or (
        text[name.span.end - 1 : name.span.end + 1] in ("s'", "s’")
    )


def _possessor(passage: Passage, cast: Cast, noun: Hit | None) -> Speaker | None:
    """Return whose answer, post or words these are: “Ms Rask’s answer:”, “the post by X”."""
    found = _possessor_in(passage.lead, cast)
    if found or not noun:
        return found
    text = cast.article.text
    behind = cast.names_in(Span(noun.end, noun.end + 40))
    if behind and len(text[noun.end : behind[0].span.start].split()) <= 2:
        return Speaker(cast.fullest(behind[0].text), "by-line")
    return None


def _owner(passage: Passage, cast: Cast, hits: Sequence[Hit], last: str | None) -> Speaker | None:
    """Return whom a possessive pronoun means that owns the words: “Her last message was …”, “… was her verdict”."""
    text, language = cast.article.text, cast.language
    for hit in hits:
        if hit.kind not in ("noun", "voice", "reply"):
            continue
        words = list(
            word_pattern(language).finditer(text, max(passage.lead.start, hit.start - _LONGEST_OWNER), hit.start)
        )
        owners = [fold(m.group()) for m in words[-3:]]
        if any(w in language.pronouns and w in language.definite for w in owners):
            return _resolve_pronoun(passage, cast, last, [])
    return None


def _shown(passage: Passage, cast: Cast) -> Speaker | None:
    """Return the author of the embed that holds the words, where the prose names nobody."""
    return _named(_shown_author(passage, cast), "embed") if cast.language.cased else None


def _possessor_in(span: Span, cast: Cast) -> Speaker | None:
    text = cast.article.text
    names = [n for n in cast.names_in(span) if _is_possessive(text, n)]
    if not names:
        return None
    for hit in reversed(cast.cues_in(span)):
        for name in reversed(names) if hit.kind in ("noun", "voice", "reply") else ():
            gap = text[name.span.end : hit.start]
            if 0 < len(gap) <= 30 and len(gap.split()) <= 3:
                return Speaker(cast.fullest(name.text), "possessive")
    return None


def _is_writer(word: "re.Match[str]", language: Language) -> bool:
    """Tell whether a pronoun is the article's own voice: "I say"."""
    key = fold(word.group())
    return key in language.first_persons and key not in language.definite


def _speaks_for_itself(text: str, span: Span, language: Language) -> bool:
    """Tell whether the word right before a verb is the article's own voice."""
    words = list(word_pattern(language).finditer(text, max(span.start, span.end - _LONGEST_WORD), span.end))
    return bool(words) and _is_writer(words[-1], language) and language.cased and not language.drops_subjects


def _last_pronoun(text: str, span: Span, language: Language) -> "re.Match[str] | None":
    found = word_pattern(language).finditer(text, span.start, span.end)
    subjects = [m for m in found if fold(m.group()) in language.pronouns and fold(m.group()) in language.subjects]
    return subjects[-1] if subjects else None


def _resolve_pronoun(passage: Passage, cast: Cast, last: str | None, names: Sequence[Name]) -> Speaker | None:
    """A pronoun means the subject of its sentence so far, of the sentences before it, or the last speaker."""
    text = cast.article.text
    earlier = [
        n
        for n in cast.names_in(Span(passage.sentence.start, passage.lead.start))
        if not _is_possessive(text, n) and not cast.is_object(n)
    ]
    names = [n for n in names if not cast.is_object(n)]
    own = cast.names_in(passage.lead) if not names else ()
    earlier += [n for n in own if len(name_words(cast.fullest(n.text))) > 1 and not cast.is_object(n)]
    if names or earlier:
        return Speaker(cast.fullest((earlier or list(names))[0].text), "pronoun")
    block = cast.article.blocks[passage.block].span
    opener = _opening_name(passage.before, cast)
    if opener:
        return Speaker(opener, "pronoun")
    if passage.sentence.start > block.start and not last:
        nearest = _first_subject(passage.before, cast) if len(passage.before) else None
        if nearest and len(name_words(nearest.text)) > 1 and not cast.is_object(nearest):
            return Speaker(cast.fullest(nearest.text), "pronoun")
        return _subject(Span(block.start, passage.sentence.start), cast, last)
    if passage.sentence.start > block.start:
        subject = _first_subject(Span(block.start, passage.sentence.start), cast)
        if subject:
            return Speaker(cast.fullest(subject.text), "pronoun")
    if last:
        return Speaker(last, "pronoun")
    return _paragraph_above(passage, cast)


def _without_modifiers(names: Sequence[Name], cast: Cast) -> list[Name]:
    """Drop a name that only describes the next one: "Wexmoor manager Callum Threlkeld"."""
    language, text = cast.language, cast.article.text
    kept = []
    for name, following in zip(names, (*names[1:], None), strict=False):
        gap = text[name.span.end : following.span.start] if following else ""
        words = gap.split()
        plain = 0 < len(words) <= 3 and all(w.isalpha() and w.islower() for w in words)
        empty = language.prepositions | language.function_words | language.common | {language.conjunction}
        if not (plain and following and not any(w in empty for w in words) and not _has_verb(name, following, cast)):
            kept.append(name)
    return kept


def _has_verb(name: Name, following: Name, cast: Cast) -> bool:
    return any(h.kind in _VERBS for h in cast.cues_in(Span(name.span.end, following.span.start)))


def _opening_name(span: Span, cast: Cast) -> str | None:
    """Return the name with which a sentence opens, its subject."""
    names = cast.names_in(Span(span.start, min(span.end, span.start + _LONGEST_OPENING)))
    text = cast.article.text
    if not names or _is_possessive(text, names[0]) or cast.is_object(names[0]):
        return None
    lead = text[span.start : names[0].span.start]
    if len(lead.split()) > 2 or "," in lead:
        return None
    return cast.fullest(_without_modifiers(names, cast)[0].text)


def _paragraph_above(passage: Passage, cast: Cast) -> Speaker | None:
    for block in reversed(cast.article.blocks[max(0, passage.block - 3) : passage.block]):
        if block.kind != "body" or not _is_prose(block.span.slice(cast.article.text)):
            continue
        subject = _first_subject(block.span, cast)
        if subject:
            return Speaker(cast.fullest(subject.text), "paragraph-above")
    return None


def _is_prose(text: str) -> bool:
    """Tell a paragraph of sentences from a byline, a dateline or a heading."""
    return text.rstrip().rstrip("\"'”’»)")[-1:] in tuple(".!?…。:,")


def _first_subject(span: Span, cast: Cast) -> Name | None:
    """Return the first name of a stretch that can be a person or institution."""
    names = [n for n in cast.names_in(_beginning(span)) if not _is_possessive(cast.article.text, n)]
    names = [n for n in names if not cast.is_object(n)] or names
    names = _without_modifiers(names, cast)
    full = (n for n in names if len(name_words(cast.fullest(n.text))) > 1 or n.titles)
    return next(full, next(iter(names), None))


def _beginning(span: Span) -> Span:
    """Return as much of a stretch as a subject can stand in."""
    return Span(span.start, min(span.end, span.start + _LONGEST_SUBJECT))


def _subject(span: Span, cast: Cast, last: str | None) -> Speaker | None:
    """Return whom a sentence is about: its first name, else whom its pronoun or description means."""
    first = _first_subject(span, cast)
    text = cast.article.text
    word = _first_word(text, span, cast.language)
    if word and fold(word.group()) in cast.language.subjects and last:
        return Speaker(last, "sentence-before")
    if first:
        return Speaker(cast.fullest(first.text), "sentence-before")
    phrase = _noun_phrase(text, span, cast.language)
    known = cast.described(phrase) if phrase else None
    return _named(known or last, "sentence-before")


def _noun_phrase(text: str, span: Span, language: Language) -> str | None:
    """Return the first description of a stretch ("the health secretary", "one councillor")."""
    span = _beginning(span)
    if not language.cased:
        opened = find_phrases(text, span.start, span.end, language.indefinite)
        return opened[0][0] if opened else None
    for match in word_pattern(language).finditer(text, span.start, span.end):
        word = fold(match.group())
        if (word in language.definite or word in language.indefinite) and not _is_time(text, match, span, language):
            rest = re.match(r"\s*(?:[\w'’\-]+\s*){1,4}", text[match.end() : span.end])
            return match.group() + (rest.group() if rest else "")
    return None


def _is_time(text: str, article: "re.Match[str]", span: Span, language: Language) -> bool:
    """Tell whether an article opens a day rather than a person: `escribió el martes`, `a tweeté la veille`."""
    following = word_pattern(language).search(text, article.end(), span.end)
    word = fold(following.group()) if following else ""
    if word in language.weekdays or word in language.months or (word[:1].isdigit() and "-" not in word):
        return True
    return f"{fold(article.group())} {word}" in language.relative_days


def _resolve_phrase(phrase: str, passage: Passage, cast: Cast, last: str | None) -> Speaker | None:
    """Return whom a description means; somebody unnamed is a speaker without a name."""
    language = cast.language
    words = [fold(w) for w in cast.words(phrase)]
    owner = re.match(r"(.{2,40}?)['’]s\s", phrase)
    if owner and _is_utterance(words, language):
        known = cast.described(owner.group(1))
        if known:
            return Speaker(known, "possessive")
    if _is_utterance(words, language):
        return _subject(passage.before, cast, last) if len(passage.before) else _named(last, "run")
    if words[0] in language.indefinite or phrase in language.indefinite:
        return Speaker(None, "unnamed")
    known = cast.described(phrase)
    if known:
        return Speaker(known, "description")
    shown = _shown_author(passage, cast) or _author_below(passage, cast)
    if (language.place_endings or language.office_links) and any(w[0].isupper() for w in cast.words(phrase)[1:]):
        # offices without articles: whom one means that the article does not introduce is not known
        return _named(shown, "description") or Speaker(None, "unnamed")
    if shown or last:
        return Speaker(shown or last, "description")
    return _paragraph_above(passage, cast)


def _is_utterance(words: Sequence[str], language: Language) -> bool:
    """Tell whether a description names what was said or posted rather than who did."""
    return any(fold(w) in language.post_nouns | language.voice_nouns | language.reply_nouns for w in words)


def _author_below(passage: Passage, cast: Cast) -> str | None:
    """Return the author of the post that is embedded right below the quotation's paragraph."""
    below = passage.parts[-1].block + 1
    blocks = cast.article.blocks
    if below >= len(blocks) or blocks[below].kind != "embed":
        return None
    span = blocks[below].span
    return next((e.author_name for e in cast.article.embeds if e.span.overlaps(span) or e.span == span), None)


def _shown_author(passage: Passage, cast: Cast) -> str | None:
    """Return the author of the embedded post in which most of the quotation's words lie."""
    words = " ".join(part.inner.slice(cast.article.text) for part in passage.parts)
    known = index_words(words)
    if len(known) < _LEAST_SHOWN:
        return None
    wanted = set(known)
    near = (e for e, here in cast.shown_words if len(wanted & here) >= _SHOWN * len(wanted))
    shown = [(share_of_words(words, e.words or ""), e.author_name) for e in near]
    best = max(shown, key=lambda s: s[0], default=(0.0, None))
    return best[1] if best[0] >= _SHOWN else None
