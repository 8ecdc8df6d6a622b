"""Whom a sentence or a paragraph is about."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from tweetcite.model import Span
from tweetcite.names import Name, is_possessive
from tweetcite.namesakes import name_words
from tweetcite.quotes.attribution import Speaker, name_speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.clauses import drop_relative
from tweetcite.quotes.cues import ATTRIBUTING, Hit, find_phrases
from tweetcite.quotes.modifiers import LONGEST_OPENING, MOST_HEADS, drop_modifiers, opening_office, skip_opening
from tweetcite.quotes.owners import find_possessor_in
from tweetcite.quotes.phrases import LONGEST_OWNER, beginning, find_phrase
from tweetcite.quotes.sentences import split_sentences
from tweetcite.quotes.sexes import stands_in_relative
from tweetcite.quotes.verbs import find_first_word, has_meaning
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold_word

_PAIR = 2
_REACH = 3
"""Paragraphs above a quotation in which a subject is looked for."""
_LONGEST_ENDING = 6
_LONGEST_CLAUSE = 200


def find_pronoun(passage: Passage, cast: Cast) -> str:
    """Return the pronoun that is the subject of the clause around a quotation, or owns it; empty for none, or two."""
    text, language = cast.article.text, cast.language
    spans = (passage.lead, passage.tail)
    words = [fold_word(m.group()) for s in spans for m in word_pattern(language).finditer(text, s.start, s.end)]
    found = {w for w in words if w in language.subjects and language.pronouns.get(w) in ("m", "f")}
    found = found - language.definite or found  # zei ze tegen deze krant
    found = found or {w for w in _find_owners(spans, cast) if language.pronouns.get(w) in ("m", "f")}
    found = found or {w for w in (find_owner_of_reply(passage, cast),) if w}
    return found.pop() if len(found) == 1 else ""


def find_owner_of_reply(passage: Passage, cast: Cast) -> str:
    """Return whose answer or post it is that speaks, where the sentence before opens with it: Her reply came at noon.
    “…,” it began. Empty where it does not, or where no pronoun for a person owns it.
    """
    text, language, before = cast.article.text, cast.language, passage.before
    if not (language.people_pronouns and len(before)) or cast.is_quoting(before):
        return ""
    own = [
        fold_word(w) for span in (passage.lead, passage.tail) for w in cast.words(span.slice(text)[:_LONGEST_CLAUSE])
    ]
    thing = any(language.pronouns.get(word) == "n" for word in own if word in language.subjects)
    opening = [fold_word(word) for word in cast.words(before.slice(text)[:_LONGEST_CLAUSE])][: _PAIR + 1]
    owned = bool(opening) and opening[0] in language.possessives and language.pronouns.get(opening[0]) in ("m", "f")
    said = language.reply_nouns | language.post_nouns - language.account_nouns
    return opening[0] if thing and owned and not said.isdisjoint(opening[1:]) else ""


def _find_owners(spans: Sequence[Span], cast: Cast) -> set[str]:
    """Return the possessives right before what was said or posted: read her post, was his answer."""
    text, language = cast.article.text, cast.language
    hits = [hit for span in spans for hit in cast.cues_in(span) if hit.kind in ("noun", "voice", "reply")]
    before = (cast.words(text[max(0, hit.start - LONGEST_OWNER) : hit.start])[-1:] for hit in hits)
    return {fold_word(word) for words in before for word in words} & language.possessives


def find_above(passage: Passage, cast: Cast, *, held: bool = False) -> Speaker | None:
    """Return whom the paragraphs above are about; `held`: one who can hold an office."""
    verbs, pronoun = (*cast.cues_in(passage.lead), *cast.cues_in(passage.tail)), find_pronoun(passage, cast)
    for block in reversed(cast.article.blocks[max(0, passage.block - _REACH) : passage.block]):
        if block.kind != "body" or not is_prose(block.span.slice(cast.article.text)):
            continue
        subject = find_first_subject(block.span, cast)
        if (
            subject
            and not _is_told_of_somebody(block.span, cast)
            and not cast.is_object(subject)
            and not (pronoun and is_one_of_two(subject, cast))
            and not cast.sexes.is_other(cast.fullest(subject.text), verbs, pronoun)
            and (not held or _may_hold(subject, cast))
        ):
            return Speaker(cast.fullest(subject.text), "paragraph-above")
    return _find_topic(passage, cast)


def _may_hold(name: Name, cast: Cast) -> bool:
    """Tell whether a name can be of who holds an office: no body, and nothing with an article (the Gull House)."""
    before = cast.words(cast.article.text[max(0, name.span.start - LONGEST_OWNER) : name.span.start])[-1:]
    articles = cast.language.definite | cast.language.indefinite
    led = bool(before) and fold_word(before[0]) in articles - cast.language.possessives
    thing = led and not name.titles and not cast.language.articled_names
    return not thing and cast.offices.may_hold(cast.fullest(name.text))


def _is_told_of_somebody(span: Span, cast: Cast) -> bool:
    """Tell whether a paragraph opens with a pronoun for a person: whom it means stands above."""
    first = find_first_word(cast.article.text, span, cast.language)
    word = fold_word(first.group()) if first else ""
    return word in cast.language.subjects and cast.language.pronouns.get(word) in ("m", "f")


def find_closing(passage: Passage, cast: Cast, verbs: Sequence[Hit], pronoun: str) -> str | None:
    """Return whom the sentence that closes the paragraph above is about, where the words open their own and it only
    tells: … By noon Bo Tarn had seen it. “…,” he wrote.
    """
    text, blocks = cast.article.text, cast.article.blocks
    if not pronoun or passage.sentence.start > blocks[passage.block].span.start:
        return None
    above = (b for b in reversed(blocks[max(0, passage.block - _REACH) : passage.block]) if b.kind == "body")
    block = next((b for b in above if is_prose(b.span.slice(text))), None)
    if block is None:
        return None
    sentence = split_sentences(text, block.span, (), cast.language)[-1]
    if cast.is_quoted(Span(sentence.start, sentence.start + 1)):
        return None
    if opens_with_pronoun(sentence, find_first_subject(sentence, cast), cast):
        return None
    subject = _find_last_subject(sentence, cast) or _find_opening_subject(sentence, cast)
    office = None if subject else opening_office(sentence, cast)
    if office:
        return None if cast.sexes.is_other(office, verbs, pronoun) else office
    if subject is None or is_one_of_two(subject, cast) or cast.is_place(subject):
        return None
    if cast.is_quoting(Span(skip_opening(sentence, cast).start, subject.span.end)):
        return None
    full = cast.fullest(subject.text)
    return None if cast.sexes.is_other(full, verbs, pronoun) else full


def _find_opening_subject(sentence: Span, cast: Cast) -> Name | None:
    """Return the name with which a sentence opens behind its adverbials: In a pair of tweets on Monday, Bo Tarn."""
    text, language = cast.article.text, cast.language
    names = cast.names_in(beginning(skip_opening(sentence, cast)))
    first = drop_modifiers(names, cast)[0] if names else None
    if first is None or is_possessive(text, first) or cast.is_object(first):
        return None
    start = text.rfind(",", sentence.start, first.span.start) + 1 or sentence.start
    lead = [fold_word(word) for word in cast.words(text[start : first.span.start])]
    if first.titles or not lead:
        return first
    if language.verb_second and has_meaning(cast.words(text[start : first.span.start])[-1], language):
        return first  # Op haar eerste werkdag kreeg Bo Tarn een mok
    return None if len(lead) > _PAIR or lead[-1] in language.definite else first


def _find_last_subject(sentence: Span, cast: Cast) -> Name | None:
    """Return the subject of a clause joined to the main one: A spoke, and hours later B weighed in."""
    text, language = cast.article.text, cast.language
    joints = {language.conjunction} | language.contrasts
    for name in reversed(cast.names_in(sentence)):
        at = max(text.rfind(sign, sentence.start, name.span.start) for sign in ",;")
        words = [fold_word(word) for word in cast.words(text[at + 1 : name.span.start])] if at >= 0 else []
        joined = bool(words) and words[0] in joints and len(words) - len(name.titles) <= MOST_HEADS
        if joined and re.match(r"\s[^\W\d_A-Z]", text[name.span.end : name.span.end + 2]) and not cast.is_object(name):
            return name
    return None


def is_one_of_two(name: Name, cast: Cast) -> bool:
    """Tell whether another name is joined to a name, so that "she" is neither for sure: Bo Tarn and Ida Rehm left."""
    behind = Span(name.span.end, name.span.end + LONGEST_OWNER)
    after = next(iter(cast.names_in(behind)), None)
    gap = cast.article.text[name.span.end : after.span.start] if after else ""
    return gap.strip() == cast.language.conjunction


def _find_topic(passage: Passage, cast: Cast) -> Speaker | None:
    """Return the one person whom the headlines above name, where the paragraphs above name nobody."""
    heads = [b.span for b in cast.article.blocks[: passage.block] if b.kind in ("headline", "standfirst")]
    full = {cast.fullest(name.text) for span in heads[:MOST_HEADS] for name in cast.names_in(span)}
    people = [name for name in full if len(name_words(name)) > 1]
    return Speaker(people[0], "guess") if len(people) == 1 else None


def is_prose(text: str) -> bool:
    """Tell a paragraph of sentences from a byline, a dateline or a heading."""
    return text.rstrip().rstrip("\"'”’»)")[-1:] in tuple(".!?…。:,")


def find_first_subject(span: Span, cast: Cast) -> Name | None:
    """Return the first name of a stretch that can be a person or institution."""
    whole, span = span, _trim(skip_opening(span, cast), cast)
    names = [n for n in cast.names_in(beginning(span)) if not is_possessive(cast.article.text, n)]
    relative = cast.language.people_pronouns
    names = [n for n in names if not stands_in_relative(n, cast)] if relative else drop_relative(names, whole, cast)
    names = [n for n in names if not stands_in_told(n, whole, cast)]
    names = [n for n in names if not cast.is_object(n)] or names
    if cast.language.genitive:
        names = [n for n in names if not _owns(n, cast)] or names
    names = drop_modifiers(names, cast)
    verbs = {hit.start for hit in cast.cues_in(span) if hit.kind in ATTRIBUTING}
    opens = names and (names[0].span.start == span.start or names[0].span.end + 1 in verbs)
    if opens and cast.language.people_pronouns:
        return names[0]  # Tarn went on about Mayor Ida Rehm; “…,” Tarn tweeted at Mayor Ida Rehm
    full = (n for n in names if len(name_words(cast.fullest(n.text))) > 1 or n.titles)
    return next(full, next(iter(names), None))


def stands_in_told(name: Name, span: Span, cast: Cast) -> bool:
    """Tell whether a name is the subject of what somebody else says: The driver admitted that Bo Tarn had left."""
    text, language = cast.article.text, cast.language
    verbs = [hit for hit in cast.prose_cues_in(Span(span.start, name.span.start)) if hit.kind in ATTRIBUTING]
    if not verbs or not language.cased or not cast.words(text[span.start : verbs[-1].start]):
        return False
    heads = language.definite - language.complements | language.titles
    between = [word for word in map(fold_word, cast.words(text[verbs[-1].end : name.span.start])) if word not in heads]
    told = bool(between) and between[-1] in language.complements
    return told and all(cast.is_object(other) for other in cast.names_in(Span(span.start, verbs[-1].start)))


def find_named_since_words(at: int, start: int, cast: Cast) -> str | None:
    """Return whom the sentences up to a place are about that stand behind the last quotation: “…,” A said. B came too.
    In the text she named it.
    """
    text = cast.article.text
    for sentence in reversed(split_sentences(text, Span(start, at), (), cast.language)[-_REACH:]):
        if cast.is_quoting(sentence):
            return None
        owner = find_possessor_in(sentence, cast)
        if owner:
            return owner.name
        subject = find_first_subject(sentence, cast)
        if subject and not opens_with_pronoun(sentence, subject, cast):
            return None if cast.is_object(subject) else cast.fullest(subject.text)
    return None


def _trim(span: Span, cast: Cast) -> Span:
    """Return a stretch without the blanks before it."""
    text = span.slice(cast.article.text)
    return Span(span.start + len(text) - len(text.lstrip()), span.end)


def _owns(name: Name, cast: Cast) -> bool:
    """Tell whether an ending makes a name the owner of what follows: Sertel'in paylaşımı."""
    behind = cast.article.text[name.span.end :][:_LONGEST_ENDING]
    return re.match(cast.language.genitive, behind) is not None


def find_subject(span: Span, cast: Cast, last: str | None) -> Speaker | None:
    """Return whom a sentence is about: its first name, else whom its pronoun or description means."""
    if last and is_reported(span, cast):
        return Speaker(last, "run")  # Die Bürgermeisterin wisse „das“. Und weiter: „…“
    first = find_first_subject(span, cast)
    text = cast.article.text
    opener = find_first_word(text, span, cast.language)
    thing = opener is not None and cast.language.pronouns.get(fold_word(opener.group())) == "n"
    of_thing = find_owner_behind(span, cast) if thing else None
    if of_thing:
        return Speaker(of_thing, "sentence-before")  # It began with a tweet by Bo Tarn
    if opens_with_pronoun(span, first, cast):
        since = _find_since(span, opener, cast) if opener else None
        return name_speaker(since or last or _find_in_block(span, cast), "sentence-before")
    said = None if cast.is_quoting(span) else find_possessor_in(span, cast)
    if said:
        return said  # Tarn's verdict was harsher
    office = opening_office(span, cast) if first else None
    if office:
        return Speaker(office, "sentence-before")  # The mayor went after Bo Tarn
    if first and not cast.is_object(first):
        return Speaker(cast.fullest(first.text), "sentence-before")
    owner = find_owner_behind(span, cast) if first else None
    if owner:
        return Speaker(owner, "possessive")
    phrase = find_phrase(text, span, cast.language)
    at = text.find(phrase, span.start, span.end) if phrase else -1
    phrase = None if at >= 0 and cast.is_quoted(Span(at, at + 1)) else phrase
    known = cast.offices.described(phrase) if phrase else None
    if not cast.language.cased and not known:
        titles = find_phrases(text, span.start, span.end, cast.language.titles)
        told = (title for title, a, b in titles if not cast.is_quoted(Span(a, b)))
        known = next((meant for title in told if (meant := cast.offices.described(title))), None)
    if last and not known and phrase and not cast.is_quoting(span):
        return Speaker(last, "guess")  # The union was not impressed: whoever spoke before need not go on
    return name_speaker(known or last or _find_agent(span, cast), "sentence-before")


def is_reported(span: Span, cast: Cast) -> bool:
    """Tell whether a verb's mood says that a sentence goes on with what somebody said: Die Sanierung koste „…“."""
    moods = cast.language.reported
    if not moods or any(hit.kind in ATTRIBUTING for hit in cast.prose_cues_in(span)):
        return False
    words = word_pattern(cast.language).finditer(cast.article.text, span.start, span.end)
    verbs = (m for m in words if m.group()[0].islower() and fold_word(m.group()) in moods)  # not die Lüge
    return any(not cast.is_quoted(Span(*m.span())) for m in verbs)


def find_owner_behind(span: Span, cast: Cast) -> str | None:
    """Return whose answer or post a sentence tells of: Quick came the rejoinder from the Teachers Union."""
    text, language = cast.article.text, cast.language
    owners = language.genitives | language.agents | language.origins
    for hit in cast.cues_in(span):
        names = cast.names_in(Span(hit.end, span.end)) if hit.kind in ("reply", "noun") else ()
        words = [fold_word(w) for w in cast.words(text[hit.end : names[0].span.start])] if names else []
        if words and len(words) <= _PAIR and words[0] in owners:
            return cast.fullest(names[0].text)
    return None


def _find_since(span: Span, opener: "re.Match[str]", cast: Cast) -> str | None:
    """Return whom a pronoun that opens a sentence means of those named since the last quotation of its paragraph."""
    blocks, pronoun = cast.article.blocks, fold_word(opener.group())
    at = bisect_right(blocks, span.start, key=lambda block: block.span.start) - 1
    person = cast.language.drops_subjects or cast.language.pronouns.get(pronoun) in ("m", "f")
    since = find_named_since_words(span.start, blocks[at].span.start, cast) if at >= 0 and person else None
    return None if since and cast.sexes.is_other(since, (), pronoun) else since


def _find_in_block(span: Span, cast: Cast) -> str | None:
    """Return whom the paragraph of a sentence names before it: Nobody asked Bo Tarn. She did anyway."""
    blocks = cast.article.blocks
    at = bisect_right(blocks, span.start, key=lambda block: block.span.start) - 1
    subject = find_first_subject(Span(blocks[at].span.start, span.start), cast) if at >= 0 else None
    return cast.fullest(subject.text) if subject else None


def opens_with_pronoun(span: Span, name: Name | None, cast: Cast) -> bool:
    """Tell whether a pronoun is the subject before a sentence's first name: "That day she told Radio Norte"."""
    text, language = cast.article.text, cast.language
    word = find_first_word(text, span, language)
    if word and fold_word(word.group()) in language.subjects:
        return True
    before = Span(span.start, min(name.span.start if name else span.end, span.start + LONGEST_OPENING))
    words = {fold_word(word) for word in cast.words(before.slice(text))} & language.subjects
    return language.cased and any(language.pronouns.get(word, "n") != "n" for word in words - language.definite)


def _find_agent(span: Span, cast: Cast) -> str | None:
    """Return by whom a sentence says that something was done: annunciata dal Comune di Serrano."""
    for name in cast.names_in(span):
        before = cast.words(cast.article.text[max(span.start, name.span.start - LONGEST_OWNER) : name.span.start])
        if before and fold_word(before[-1]) in cast.language.agents:
            return cast.fullest(name.text)
    return None
