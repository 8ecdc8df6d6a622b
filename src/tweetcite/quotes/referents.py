"""Whom a pronoun or a description means: the subject of its sentence, of those before it, the last speaker."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.names import Name, is_possessive, name_words
from tweetcite.quotes.attribution import Speaker, name_speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import ATTRIBUTING, Hit, find_phrases
from tweetcite.quotes.media import is_medium
from tweetcite.quotes.owners import find_possessor_in
from tweetcite.quotes.shown import find_author_below, find_shown_author
from tweetcite.quotes.uncased import bare_word
from tweetcite.quotes.verbs import find_first_word
from tweetcite.quotes.words import CLAUSE_MARKS, word_pattern
from tweetcite.text import fold, fold_word

_LONGEST_SUBJECT = 400
_LONGEST_OWNER = 40
_MOST_OF_CROWD = 3
_OFFICE = re.compile(r"\w+['’ ]+([^\W\d_]+ (?:du|de la|de|des|del|della|di|do|da|dos|van|of) [^\W\d_]+)")
_LONGEST_OPENING = 60
_LONGEST_ENDING = 6
_MOST_HEADS = 3
_LONGEST_ARTICLE = 8
_LAST_WORD = re.compile(r"(\w+)\s\Z")
_PAIR = 2
_COMMAS = (",", "،", "、", "，")


def resolve_pronoun(passage: Passage, cast: Cast, last: str | None, names: Sequence[Name]) -> Speaker | None:
    """A pronoun means the subject of its sentence so far, of the sentences before it, or the last speaker."""
    named = _named_so_far(passage, cast, names)
    if named:
        return Speaker(cast.fullest(named.text), "pronoun")
    block = cast.article.blocks[passage.block].span
    led = Span(passage.lead.start, passage.parts[0].outer.start)
    verbs = (*cast.cues_in(led), *cast.cues_in(passage.tail))
    opener = _opening_name(_last_clause(passage.before, cast), cast) or _opening_name(passage.before, cast)
    before = (opener, _speaker_before(passage, cast), _described_before(passage, cast))
    pronoun = find_pronoun(passage, cast)
    meant = next((name for name in before if name and not cast.sexes.is_other(name, verbs, pronoun)), None)
    if meant:
        return Speaker(meant, "pronoun")
    possessor = find_possessor_in(passage.before, cast)
    if possessor:
        return Speaker(possessor.name, "pronoun")  # Alder's reply came late. "…," he wrote
    described = _find_described_possessor(passage, cast)
    if described:
        return Speaker(cast.offices.described(described), "pronoun")
    shown = _introduced_author(passage, cast)
    if shown and passage.sentence.start == block.start:
        return Speaker(shown, "pronoun")
    if passage.sentence.start > block.start and not last:
        nearest = find_first_subject(passage.before, cast) if len(passage.before) else None
        if nearest and len(name_words(nearest.text)) > 1 and not cast.is_object(nearest):
            return Speaker(cast.fullest(nearest.text), "pronoun")
        return find_subject(Span(block.start, passage.sentence.start), cast, last) or find_above(passage, cast)
    if passage.sentence.start > block.start:
        subject = find_first_subject(Span(block.start, passage.sentence.start), cast)
        person = subject and (len(name_words(cast.fullest(subject.text))) > 1 or not cast.is_object(subject))
        other = subject is not None and cast.sexes.is_other(cast.fullest(subject.text), verbs, pronoun)
        if subject and person and not other and not cast.is_hearer(subject):
            return Speaker(cast.fullest(subject.text), "pronoun")
    told = _find_told(passage, cast)
    if told or last:
        return name_speaker(told or last, "pronoun")
    return find_above(passage, cast)


def find_pronoun(passage: Passage, cast: Cast) -> str:
    """Return the pronoun that is the subject of the clause around a quotation; empty where there is none, or two."""
    text, language = cast.article.text, cast.language
    spans = (passage.lead, passage.tail)
    words = [fold_word(m.group()) for s in spans for m in word_pattern(language).finditer(text, s.start, s.end)]
    found = {w for w in words if w in language.subjects and language.pronouns.get(w) in ("m", "f")}
    return found.pop() if len(found) == 1 else ""


def _named_so_far(passage: Passage, cast: Cast, names: Sequence[Name]) -> Name | None:
    """Return the subject that the sentence of a pronoun names before it."""
    text, inserted = cast.article.text, _is_inserted(passage, cast)
    names = [] if inserted else [n for n in names if not cast.is_object(n)]  # Denham, she tweeted, was “…”
    earlier = () if inserted else cast.names_in(Span(passage.sentence.start, passage.lead.start))
    own = cast.names_in(passage.lead) if not names and not inserted else ()
    known = [n for n in earlier if not is_possessive(text, n)]
    known += [n for n in own if n.titles or len(name_words(cast.fullest(n.text))) > 1]
    return next((n for n in known if not cast.is_object(n)), next(iter(names), None))


def _is_inserted(passage: Passage, cast: Cast) -> bool:
    """Tell whether commas set off a verb and its pronoun in the words before a quotation."""
    text, language = cast.article.text, cast.language
    for hit in cast.cues_in(Span(passage.lead.start, passage.parts[0].outer.start)):
        if hit.kind in ATTRIBUTING and text[hit.end : hit.end + 1] == "," and passage.lead.start < hit.start:
            comma = text.rfind(",", passage.lead.start, hit.start)
            words = [fold_word(word) for word in cast.words(text[comma + 1 : hit.start])] if comma >= 0 else []
            if words and len(words) <= _PAIR and any(word in language.subjects for word in words):
                return True
    return False


def _speaker_before(passage: Passage, cast: Cast) -> str | None:
    """Return the subject of a verb of saying in the sentence before: In May, angry at all, Okafor said. She wrote."""
    text = cast.article.text
    for name in cast.names_in(passage.before):
        verbs = cast.cues_in(Span(name.span.end, name.span.end + _LONGEST_OPENING))
        said = verbs and verbs[0].kind in ATTRIBUTING and text[name.span.end : verbs[0].start] == " "
        if said and not cast.is_object(name) and not is_possessive(text, name):
            return cast.fullest(name.text)
    return None


def _last_clause(span: Span, cast: Cast) -> Span:
    """Return what stands behind a sentence's last semicolon: Varga offered a hand; Okafor looked away."""
    return Span(max(span.start, cast.article.text.rfind(";", span.start, span.end) + 1), span.end)


def _described_before(passage: Passage, cast: Cast) -> str | None:
    """Return whom the sentence before describes that names nobody: the mayor posted again. In it she writes."""
    if not len(passage.before) or cast.names_in(passage.before) or cast.is_quoting(passage.before):
        return None
    phrase = find_phrase(cast.article.text, passage.before, cast.language)
    if phrase is None or is_owned(phrase, cast.language):
        return None
    words = [fold_word(word) for word in cast.words(phrase)]
    if words[0] not in cast.language.definite:
        return None
    known = cast.offices.described(phrase)
    shown = None if known or is_utterance(words, cast.language) else find_shown_author(passage, cast)
    return known or shown  # The utility hit back. “…,” it insisted


def _find_described_possessor(passage: Passage, cast: Cast) -> str | None:
    """Return by what office the sentence before says whose answer or post it tells of: La réponse du maire a fusé."""
    text, language = cast.article.text, cast.language
    hit = next((h for h in cast.cues_in(passage.before) if h.kind in ("noun", "reply", "voice")), None)
    if hit is None or cast.names_in(passage.before) or len(text[passage.before.start : hit.start].split()) > _PAIR:
        return None
    words = cast.words(text[hit.end : hit.end + _LONGEST_OWNER])[:_MOST_OF_CROWD]
    linked = bool(words) and fold_word(words[0]) in language.genitives | language.definite
    return next((word for word in words[1:] if cast.offices.is_office(word)), None) if linked else None


def _find_told(passage: Passage, cast: Cast) -> str | None:
    """Return with whom the paragraph right above opens, where it only tells: of them the next words are."""
    if not passage.block or passage.sentence.start > cast.article.blocks[passage.block].span.start:
        return None
    above = cast.article.blocks[passage.block - 1]
    if above.kind != "body" or cast.is_quoting(above.span) or not _is_prose(above.span.slice(cast.article.text)):
        return None
    return _opening_name(above.span, cast)


def _introduced_author(passage: Passage, cast: Cast) -> str | None:
    """Return the author of the embedded post that has the words, where the paragraph above names them last."""
    shown = find_shown_author(passage, cast)
    if shown is None:
        return None
    bodies = (b for b in reversed(cast.article.blocks[max(0, passage.block - 3) : passage.block]) if b.kind == "body")
    above = next(bodies, None)
    names = cast.names_in(above.span) if above else ()
    return shown if names and cast.fullest(names[-1].text) == shown else None


def drop_modifiers(names: Sequence[Name], cast: Cast) -> list[Name]:
    """Drop a name that only describes the next one: "Wexmoor manager Callum Threlkeld", the British envoy, Ana Ruiz."""
    language, text = cast.language, cast.article.text
    kept: list[Name] = []
    while len(names) > 1 and _is_adjective(names[0], cast):
        names = names[1:]
    for name, following in zip(names, (*names[1:], None), strict=False):
        gap = text[name.span.end : following.span.start] if following else ""
        words = [w for w in gap.split() if following is None or fold_word(w).rstrip(".") not in following.titles]
        if following and gap.strip() in _COMMAS and _is_of_description(name, following, cast):
            continue
        short = following is not None and " " not in following.text and " " in cast.fullest(following.text)
        if short and name.opens_sentence and " " in name.text and gap.strip() not in _COMMAS:
            kept.append(name)  # "Bo Tarn backed Holm", whom the article has named in full
            continue
        if following and gap == " " and language.name_endings:
            continue  # the second of two names in a row: szef Rady Europejskiej Jan Bielak
        plain = 0 < len(words) <= 3 and all(w.isalpha() and w.islower() for w in words)
        if len(words) == 1 and words[0].endswith(language.past_endings or ("\0",)):
            plain = False  # Okafor cited Varga
        empty = language.prepositions | language.function_words | language.common | {language.conjunction}
        if not (plain and following and not any(w in empty for w in words) and not _has_verb(name, following, cast)):
            kept.append(name)
    return kept


def _is_adjective(name: Name, cast: Cast) -> bool:
    """Tell whether a name of one word behind an article stands before an office: the U.S. ambassador."""
    text, language = cast.article.text, cast.language
    before = cast.words(text[max(0, name.span.start - _LONGEST_ARTICLE) : name.span.start])
    opens = bool(before) and fold_word(before[-1]) in language.definite | language.indefinite
    behind = cast.words(text[name.span.end : name.span.end + _LONGEST_OWNER])
    office = bool(behind) and behind[0].islower() and cast.offices.is_office(behind[0])
    return (
        opens and office and " " not in name.text and not text[name.span.end : name.span.end + 2].strip(". ").isupper()
    )


def _is_of_description(name: Name, following: Name, cast: Cast) -> bool:
    """Tell whether a name belongs to the description before the next: the head of the union Lift, Ana Ruiz, said."""
    text, language = cast.article.text, cast.language
    if text[following.span.end : following.span.end + 2].strip()[:1] not in (*_COMMAS, "("):
        return False
    if not language.cased:
        return bool(name.titles)
    before = CLAUSE_MARKS.split(text[max(0, name.span.start - _LONGEST_OWNER) : name.span.start])[-1]
    words = [fold_word(word) for word in cast.words(before)[-_MOST_OF_CROWD:]]
    ending = language.office_links or ("\0",)
    owned = bool(words) and (bool(language.name_endings) or words[-1].endswith(ending))  # rzecznik firmy Wodopol, Jan
    return owned or any(word in language.prepositions | language.genitives for word in words)


def _has_verb(name: Name, following: Name, cast: Cast) -> bool:
    return any(h.kind in ATTRIBUTING for h in cast.cues_in(Span(name.span.end, following.span.start)))


def find_opener(passage: Passage, cast: Cast) -> str | None:
    """Return whom the sentence of a quotation names first, as its subject."""
    return _opening_name(passage.lead, cast) if passage.lead.start == passage.sentence.start else None


def find_user(passage: Passage, cast: Cast, lead: Sequence[Hit]) -> Speaker | None:
    """Return who opens a sentence with a platform for the place of its words: X verhöhnte Y auf Bluesky als „…“."""
    places = (hit for hit in lead if hit.kind == "platform" and is_medium(hit, cast))
    place = next(places, None) if cast.language.mediums else None
    if place is None or "," in cast.article.text[place.end : passage.lead.end]:
        return None
    opener = find_opener(passage, cast)
    if not opener and passage.lead.start == passage.sentence.start:
        phrase = find_phrase(cast.article.text, Span(passage.lead.start, place.start), cast.language)
        return name_speaker(cast.offices.described(phrase), "sentence") if phrase else None
    first = cast.names_in(passage.lead)[:1]
    whole = bool(opener) and " " in first[0].text  # no full name only describes the next one
    return name_speaker(cast.fullest(first[0].text) if whole else opener, "sentence")


def _opening_name(span: Span, cast: Cast) -> str | None:
    """Return the name with which a sentence opens, its subject."""
    span = skip_opening(span, cast)
    names = cast.names_in(Span(span.start, min(span.end, span.start + _LONGEST_OPENING)))
    text = cast.article.text
    if not names or is_possessive(text, names[0]) or cast.is_object(names[0]):
        return None
    subject, lead = drop_modifiers(names, cast)[0], text[span.start : names[0].span.start]
    plain = len(lead.split()) <= _PAIR and "," not in lead
    described = plain or _is_description(Span(span.start, subject.span.start), subject, cast)
    return cast.fullest(subject.text) if described else None


def _is_description(lead: Span, name: Name, cast: Cast) -> bool:
    """Tell whether what stands before a name says who it is, with commas around it: Her rival, Bo Tarn, was quick."""
    text, language = cast.article.text, cast.language
    words = [fold_word(word) for word in cast.words(lead.slice(text))]
    if not words or words[0] not in language.definite | language.indefinite | language.possessives:
        return False
    parted = lead.slice(text).rstrip().endswith(_COMMAS) and text[name.span.end : name.span.end + 1] in _COMMAS
    return parted and lead.slice(text).count(",") == 1 and not cast.cues_in(lead)


def find_above(passage: Passage, cast: Cast) -> Speaker | None:
    verbs, pronoun = (*cast.cues_in(passage.lead), *cast.cues_in(passage.tail)), find_pronoun(passage, cast)
    for block in reversed(cast.article.blocks[max(0, passage.block - 3) : passage.block]):
        if block.kind != "body" or not _is_prose(block.span.slice(cast.article.text)):
            continue
        subject = find_first_subject(block.span, cast)
        if (
            subject
            and not cast.is_object(subject)
            and not cast.sexes.is_other(cast.fullest(subject.text), verbs, pronoun)
        ):
            return Speaker(cast.fullest(subject.text), "paragraph-above")
    return _find_topic(passage, cast)


def _find_topic(passage: Passage, cast: Cast) -> Speaker | None:
    """Return the one person whom the headlines above name, where the paragraphs above name nobody."""
    heads = [b.span for b in cast.article.blocks[: passage.block] if b.kind in ("headline", "standfirst")]
    full = {cast.fullest(name.text) for span in heads[:_MOST_HEADS] for name in cast.names_in(span)}
    people = [name for name in full if len(name_words(name)) > 1]
    return Speaker(people[0], "guess") if len(people) == 1 else None


def _is_prose(text: str) -> bool:
    """Tell a paragraph of sentences from a byline, a dateline or a heading."""
    return text.rstrip().rstrip("\"'”’»)")[-1:] in tuple(".!?…。:,")


def skip_opening(span: Span, cast: Cast) -> Span:
    """Return a sentence without the clause or the adverbial that stands before its main clause: As B left, A wrote."""
    text = cast.article.text
    for _ in range(_PAIR):  # Later, as B left, A wrote; a few days ago, when B left, A wrote
        comma = text.find(",", span.start, span.end)
        words = cast.words(text[span.start : min(max(comma, span.start), span.start + _LONGEST_OPENING)])
        opens = bool(words) and fold_word(words[0]) in cast.language.subordinators
        alone = 0 < len(words) <= _MOST_HEADS and not cast.names_in(Span(span.start, comma))
        rest = Span(comma + 1, span.end)
        if not (opens or alone) or not cast.names_in(rest):
            return span
        span = rest
        if opens:
            break
    return span


def find_first_subject(span: Span, cast: Cast) -> Name | None:
    """Return the first name of a stretch that can be a person or institution."""
    span = skip_opening(span, cast)
    names = [n for n in cast.names_in(_beginning(span)) if not is_possessive(cast.article.text, n)]
    names = [n for n in names if not cast.is_object(n)] or names
    if cast.language.genitive:
        names = [n for n in names if not _owns(n, cast)] or names
    names = drop_modifiers(names, cast)
    full = (n for n in names if len(name_words(cast.fullest(n.text))) > 1 or n.titles)
    return next(full, next(iter(names), None))


def _owns(name: Name, cast: Cast) -> bool:
    """Tell whether an ending makes a name the owner of what follows: Sertel'in paylaşımı."""
    behind = cast.article.text[name.span.end :][:_LONGEST_ENDING]
    return re.match(cast.language.genitive, behind) is not None


def _beginning(span: Span) -> Span:
    """Return as much of a stretch as a subject can stand in."""
    return Span(span.start, min(span.end, span.start + _LONGEST_SUBJECT))


def find_subject(span: Span, cast: Cast, last: str | None) -> Speaker | None:
    """Return whom a sentence is about: its first name, else whom its pronoun or description means."""
    first = find_first_subject(span, cast)
    text = cast.article.text
    if _opens_with_pronoun(span, first, cast):
        return name_speaker(last or _find_in_block(span, cast), "sentence-before")
    if first and not cast.is_object(first):
        return Speaker(cast.fullest(first.text), "sentence-before")
    owner = _find_owner_behind(span, cast) if first else None
    if owner:
        return Speaker(owner, "possessive")
    phrase = find_phrase(text, span, cast.language)
    known = cast.offices.described(phrase) if phrase else None
    if not cast.language.cased and not known:
        titles = find_phrases(text, span.start, span.end, cast.language.titles)
        known = next((meant for title, _, _ in titles if (meant := cast.offices.described(title))), None)
    return name_speaker(known or last or _find_agent(span, cast), "sentence-before")


def _find_owner_behind(span: Span, cast: Cast) -> str | None:
    """Return whose answer or post a sentence tells of: Quick came the rejoinder from the Teachers Union."""
    text, language = cast.article.text, cast.language
    owners = language.genitives | language.agents | language.origins
    for hit in cast.cues_in(span):
        names = cast.names_in(Span(hit.end, span.end)) if hit.kind in ("reply", "noun") else ()
        words = [fold_word(w) for w in cast.words(text[hit.end : names[0].span.start])] if names else []
        if words and len(words) <= _PAIR and words[0] in owners:
            return cast.fullest(names[0].text)
    return None


def _find_in_block(span: Span, cast: Cast) -> str | None:
    """Return whom the paragraph of a sentence names before it: Nobody asked Bo Tarn. She did anyway."""
    blocks = cast.article.blocks
    at = bisect_right(blocks, span.start, key=lambda block: block.span.start) - 1
    subject = find_first_subject(Span(blocks[at].span.start, span.start), cast) if at >= 0 else None
    return cast.fullest(subject.text) if subject else None


def _opens_with_pronoun(span: Span, name: Name | None, cast: Cast) -> bool:
    """Tell whether a pronoun is the subject before a sentence's first name: "That day she told Radio Norte"."""
    text, language = cast.article.text, cast.language
    word = find_first_word(text, span, language)
    if word and fold_word(word.group()) in language.subjects:
        return True
    before = Span(span.start, min(name.span.start if name else span.end, span.start + _LONGEST_OPENING))
    words = {fold_word(word) for word in cast.words(before.slice(text))} & language.subjects
    return language.cased and any(language.pronouns.get(word, "n") != "n" for word in words - language.definite)


def _find_agent(span: Span, cast: Cast) -> str | None:
    """Return by whom a sentence says that something was done: annunciata dal Comune di Serrano."""
    for name in cast.names_in(span):
        before = cast.words(cast.article.text[max(span.start, name.span.start - _LONGEST_OWNER) : name.span.start])
        if before and fold_word(before[-1]) in cast.language.agents:
            return cast.fullest(name.text)
    return None


def find_phrase(text: str, span: Span, language: Language) -> str | None:
    """Return the first description of a stretch ("the health secretary", "one councillor")."""
    span = _beginning(span)
    if not language.cased:
        opened = find_phrases(text, span.start, span.end, language.indefinite)
        hearers = tuple(language.hearers) or ("\0",)
        return next(
            (
                word
                for word, start, end in opened
                if not text.startswith(hearers, end) and not _is_another_post(text, start, language)
            ),
            None,
        )
    word = ""
    for match in word_pattern(language).finditer(text, span.start, span.end):
        before, word = word, fold_word(match.group())
        owned = word in language.possessives
        governed = before in language.prepositions | language.mediums
        if owned and governed:
            continue  # "in her account"
        opens = owned or word in language.definite or word in language.indefinite
        if opens and not owned and _precedes_auxiliary(text, match.end(), span, language):
            continue  # gli ha fatto notare
        if opens and not _is_time(text, match, span, language):
            rest = re.match(r"\s*(?:[\w'’\-]+\s*){1,4}", text[match.end() : span.end])
            if rest and before in language.mediums and not is_utterance(rest.group().split(), language):
                continue  # en la misma red
            if rest or owned or word in language.indefinite or not _has_articles(language):
                return match.group() + (rest.group() if rest else "")
    return None


def find_description(passage: Passage, cast: Cast, verbs: Sequence[Hit]) -> str:
    """Return the article of the description by which the words around a quotation call its speaker (the mayor wrote),
    empty where they name or call nobody.
    """
    for span in (passage.tail, passage.lead):
        if not any(span.start <= hit.start < span.end for hit in verbs):
            continue
        phrase = find_phrase(cast.article.text, span, cast.language)
        words = cast.words(phrase) if phrase and not cast.names_in(span) else []
        return fold_word(words[0]) if words else ""
    return ""


def _precedes_auxiliary(text: str, at: int, span: Span, language: Language) -> bool:
    """Tell whether what looks like an article is a pronoun before its verb."""
    following = word_pattern(language).search(text, at, span.end)
    return following is not None and fold_word(following.group()) in language.auxiliaries & language.tenses


def _is_another_post(text: str, at: int, language: Language) -> bool:
    """Tell whether "another" stands behind a noun for a post, and means nobody: توییت دیگری."""
    before = _LAST_WORD.search(text, max(0, at - _LONGEST_OWNER), at)
    key = fold_word(before.group(1)) if before else ""
    return key in language.post_nouns or bare_word(key, language) in language.post_nouns


def _has_articles(language: Language) -> bool:
    """Tell whether articles open a description, not the names of offices."""
    return not (language.place_endings or language.office_links)


def _is_time(text: str, article: "re.Match[str]", span: Span, language: Language) -> bool:
    """Tell whether an article opens a day rather than a person: `escribió el martes`, `an hour later`."""
    following = word_pattern(language).search(text, article.end(), span.end)
    word = fold_word(following.group()) if following else ""
    if (
        word in language.times
        or word in language.weekdays
        or word in language.months
        or (word[:1].isdigit() and "-" not in word)
    ):
        return True
    return f"{fold(article.group())} {word}" in language.relative_days


def resolve_phrase(phrase: str, passage: Passage, cast: Cast, last: str | None) -> Speaker | None:
    """Return whom a description means; somebody unnamed is a speaker without a name."""
    language = cast.language
    words = [fold_word(w) for w in cast.words(phrase)]
    owner = re.match(r"(.{2,40}?)['’]s\s", phrase)
    if owner and is_utterance(words, language):
        known = cast.offices.described(owner.group(1))
        if known:
            return Speaker(known, "possessive")
    somebody = words[0] in language.indefinite or phrase in language.indefinite
    if last and not somebody and any(word in language.reply_nouns for word in words) and len(passage.before):
        return Speaker(last, "guess")  # who answers is not who spoke before
    if is_utterance(words, language):
        before = find_subject(passage.before, cast, last) if len(passage.before) else name_speaker(last, "run")
        return before or find_above(passage, cast)
    if somebody or _is_crowd(words, language):
        return Speaker(None, "unnamed")
    known = cast.offices.described(phrase)
    if known:
        return Speaker(known, "description")
    if is_owned(phrase, language):
        return Speaker(None, "unnamed")  # his lawyer is not he
    shown = find_shown_author(passage, cast) or find_author_below(passage, cast)
    if not _has_articles(language) and any(w[0].isupper() for w in cast.words(phrase)[1:]):
        # whom an office means that the article does not introduce is not known
        return name_speaker(shown, "description") or Speaker(None, "unnamed")
    if shown:
        return Speaker(shown, "description")
    block = cast.article.blocks[passage.block].span
    subject = find_first_subject(Span(block.start, passage.sentence.start), cast)
    if subject and (len(name_words(subject.text)) > 1 or subject.titles) and not cast.is_object(subject):
        return Speaker(cast.fullest(subject.text), "guess")
    told = _find_told(passage, cast)
    if told or last:
        return name_speaker(told or last, "guess")
    office = _OFFICE.match(phrase) if language.cased else None
    if office and not _is_said(fold_word(office.group(1).split()[0]), language):
        return Speaker(office.group(1), "office")
    return find_above(passage, cast)


def _is_said(noun: str, language: Language) -> bool:
    """Tell whether a noun means what is said, not who says it: la question de Paul."""
    return noun in language.voice_nouns | language.reply_nouns | language.post_nouns | language.questions


def _is_crowd(words: Sequence[str], language: Language) -> bool:
    """Tell whether a description is of many: the residents, les riverains."""
    return any(word in language.crowds for word in words[:_MOST_OF_CROWD])


def is_owned(phrase: str, language: Language) -> bool:
    """Tell whether a description begins with whose somebody or something is: "her lawyer"."""
    return fold(phrase.split()[0]) in language.possessives


def is_utterance(words: Sequence[str], language: Language) -> bool:
    """Tell whether a description names what was said or posted rather than who did."""
    keys = [fold_word(word) for word in words]
    ends = language.prepositions - language.genitives
    end = next((i for i, key in enumerate(keys) if i > 1 and key in ends), len(keys))
    nouns = language.post_nouns | language.account_nouns | language.voice_nouns | language.reply_nouns
    pairs = (f"{a} {b}" for a, b in pairwise(keys[:end]))
    return any(key in nouns for key in (*keys[:end], *pairs))


def find_owner(passage: Passage, cast: Cast, hits: Sequence[Hit], last: str | None) -> Speaker | None:
    """Return whom a possessive pronoun means that owns the words: “Her last message was …”, “… was her verdict”."""
    text, language = cast.article.text, cast.language
    for hit in hits:
        if hit.kind not in ("noun", "voice", "reply"):
            continue
        words = list(
            word_pattern(language).finditer(text, max(passage.lead.start, hit.start - _LONGEST_OWNER), hit.start)
        )
        owners = [fold_word(m.group()) for m in words[-3:]]
        owned = language.possessives if language.name_endings else language.definite
        if any(w in language.pronouns and w in owned for w in owners):
            return resolve_pronoun(passage, cast, last, [])
    return None
