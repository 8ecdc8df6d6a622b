"""What stands before a name at the head of a sentence and does not belong to it: offices, adjectives, openings."""

import re
from collections.abc import Sequence
from itertools import islice

from tweetcite.model import Span
from tweetcite.names import Name, is_possessive
from tweetcite.quotes.attribution import Speaker, name_speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.clauses import drop_relative
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.media import is_medium
from tweetcite.quotes.phrases import LONGEST_OWNER, find_phrase
from tweetcite.quotes.words import CLAUSE_MARKS, word_pattern
from tweetcite.text import fold_word

_PAIR = 2
MOST_OF_CROWD = 3
MOST_HEADS = 3
LONGEST_OPENING = 60
_LONGEST_CLAUSE = 300


_LONGEST_ARTICLE, _LONGEST_OFFICE = 8, 6
_COMMAS = (",", "،", "、", "，")


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
        # ответила Левина Льву Кулешову; odpowiedziała Ida Holm Janowi Kuleszy
        subject = cast.fullest(name.text).endswith(f" {name.text}") or _follows_verb(name, cast)
        if following and gap == " " and language.name_endings and not subject:
            continue  # the second of two names in a row: szef Rady Europejskiej Jan Bielak
        plain = 0 < len(words) <= 3 and all(w.isalpha() and w.islower() for w in words)
        if len(words) == 1 and words[0].endswith(language.past_endings or ("\0",)):
            plain = False  # Okafor cited Varga
        empty = language.prepositions | language.function_words | language.common | {language.conjunction}
        if not (plain and following and not any(w in empty for w in words) and not _has_verb(name, following, cast)):
            kept.append(name)
    return kept


def _follows_verb(name: Name, cast: Cast) -> bool:
    """Tell whether a verb of saying stands right before a name, with no office between."""
    verbs = cast.cues_in(Span(max(0, name.span.start - LONGEST_OWNER), name.span.start))
    return bool(verbs) and verbs[-1].kind in ATTRIBUTING and verbs[-1].end + 1 == name.span.start


def _is_adjective(name: Name, cast: Cast) -> bool:
    """Tell whether a name of one word behind an article stands before an office: the U.S. ambassador."""
    text, language = cast.article.text, cast.language
    before = cast.words(text[max(0, name.span.start - _LONGEST_ARTICLE) : name.span.start])
    opens = bool(before) and fold_word(before[-1]) in language.definite | language.indefinite
    behind = cast.words(text[name.span.end : name.span.end + LONGEST_OWNER])
    office = bool(behind) and behind[0].islower() and cast.offices.is_office(behind[0])
    return (
        opens and office and " " not in name.text and not text[name.span.end : name.span.end + 2].strip(". ").isupper()
    )


def _is_of_description(name: Name, following: Name, cast: Cast) -> bool:
    """Tell whether a name belongs to the description before the next: the head of the union Lift, Ana Ruiz, said."""
    text, language = cast.article.text, cast.language
    if text[following.span.end : following.span.end + 2].strip()[:1] not in (*_COMMAS, "(", "."):
        return False
    if not language.cased:
        return bool(name.titles)
    before = CLAUSE_MARKS.split(text[max(0, name.span.start - LONGEST_OWNER) : name.span.start])[-1]
    words = [fold_word(word) for word in cast.words(before)[-MOST_OF_CROWD:]]
    ending = language.office_links or ("\0",)
    owned = bool(words) and (bool(language.name_endings) or words[-1].endswith(ending))  # rzecznik firmy Wodopol, Jan
    return owned or any(word in language.prepositions | language.genitives | language.origins for word in words)


def _has_verb(name: Name, following: Name, cast: Cast) -> bool:
    return any(h.kind in ATTRIBUTING for h in cast.cues_in(Span(name.span.end, following.span.start)))


def find_opener(passage: Passage, cast: Cast) -> str | None:
    """Return whom the sentence of a quotation names first, as its subject."""
    lead = Span(_skip_clause(passage.lead, cast), passage.lead.end)
    return opening_name(lead, cast) if passage.lead.start == passage.sentence.start else None


def find_user(passage: Passage, cast: Cast, lead: Sequence[Hit]) -> Speaker | None:
    """Return who opens a sentence with a platform for the place of its words: X verhöhnte Y auf Bluesky als „…“."""
    places = (hit for hit in lead if hit.kind == "platform" and is_medium(hit, cast))
    place = next(places, None) if cast.language.mediums else None
    if place is None or "," in _drop_comma(cast.article.text[place.end : passage.lead.end], place, passage, cast):
        return None
    opener = find_opener(passage, cast)
    if not opener and passage.lead.start == passage.sentence.start:
        phrase = find_phrase(cast.article.text, Span(_skip_clause(passage.lead, cast), place.start), cast.language)
        return name_speaker(cast.offices.described(phrase), "sentence") if phrase else None
    first = cast.names_in(passage.lead)[:1]
    whole = bool(opener) and " " in first[0].text  # no full name only describes the next one
    return name_speaker(cast.fullest(first[0].text) if whole else opener, "sentence")


def _skip_clause(lead: Span, cast: Cast) -> int:
    """Return where a description begins behind a clause that opens a sentence: When A left, the mayor went on X."""
    text, comma = cast.article.text, cast.article.text.find(",", lead.start, lead.end)
    words = cast.words(text[lead.start : max(comma, lead.start)])
    opens = bool(words) and fold_word(words[0]) in cast.language.subordinators
    return comma + 1 if opens else lead.start


def _drop_comma(behind: str, place: Hit, passage: Passage, cast: Cast) -> str:
    """Return what stands between a place and the words, without the comma of an opening: On X, Bo Tarn mocked “…”."""
    before = cast.words(cast.article.text[passage.sentence.start : place.start])
    opens = passage.lead.start == passage.sentence.start and len(before) <= _PAIR
    return behind[1:] if opens and behind.startswith(_COMMAS) else behind


def opening_name(span: Span, cast: Cast) -> str | None:
    """Return the name with which a sentence opens, its subject."""
    span = skip_opening(span, cast)
    names = cast.names_in(Span(span.start, min(span.end, span.start + LONGEST_OPENING)))
    names = tuple(drop_relative(names, span, cast)) if cast.language.people_pronouns else names
    text = cast.article.text
    if not names or is_possessive(text, names[0]) or cast.is_object(names[0]):
        return None
    subject, lead = drop_modifiers(names, cast)[0], text[span.start : names[0].span.start]
    plain = len(lead.split()) <= _PAIR and "," not in lead
    if fold_word(next(iter(cast.words(lead)), "")) in cast.language.people_pronouns:
        return None  # He said Harbourmen came
    described = (
        plain or _is_office(lead, subject, cast) or _is_description(Span(span.start, subject.span.start), subject, cast)
    )
    return cast.fullest(subject.text) if described else None


def opening_office(span: Span, cast: Cast) -> str | None:
    """Return whose office is the subject that opens a sentence, with its verb behind it: The mayor chided Bo Tarn."""
    text, language = cast.article.text, cast.language
    span = skip_opening(span, cast)
    words = list(islice(word_pattern(language).finditer(text, span.start, span.end), _LONGEST_OFFICE))
    keys = [fold_word(word.group()) for word in words]
    if not language.people_pronouns or keys[:1] == [] or keys[0] not in language.definite - language.possessives:
        return None
    for n in range(_PAIR, len(words)):
        if not words[n - 1].group().isalpha() or not (words[n - 1].group().islower() or keys[n - 1] in language.titles):
            return None  # the mayor's friends, the Larkin Times
        office = keys[n - 1] in language.titles
        known = cast.offices.described(text[words[0].start() : words[n - 1].end()]) if office else None
        if known:
            at = n + _count_inserted(text, words, n)
            return known if at < len(words) and _is_verb(words[at], cast) else None
    return None


def _count_inserted(text: str, words: Sequence["re.Match[str]"], at: int) -> int:
    """Return how many words two commas set off there: The mayor, meanwhile, is."""
    if not text.startswith(", ", words[at - 1].end()):
        return 0
    ends = (n for n in range(1, _PAIR + 1) if at + n < len(words) and text[words[at + n - 1].end()] == ",")
    return next(ends, 0)


def _is_verb(word: "re.Match[str]", cast: Cast) -> bool:
    """Tell whether a word is seen to be a verb: by its ending, as one that makes a time, or as one of saying."""
    language, key = cast.language, fold_word(word.group())
    formed = word.group().islower() and key.endswith(language.past_endings or ("\0",))
    known = key in language.tenses | language.auxiliaries | language.modals | language.additives
    return formed or known or any(hit.kind in ATTRIBUTING for hit in cast.cues_in(Span(*word.span())))


def _is_office(lead: str, name: Name, cast: Cast) -> bool:
    """Tell whether what opens a sentence is the office or the praise of the name behind it: Former chief of staff Bo
    Tarn; Party favourite Bo Tarn.
    """
    language, words = cast.language, [fold_word(word) for word in cast.words(lead)]
    others = (language.prepositions - language.genitives) | language.subordinators | language.pronouns.keys()
    short = 0 < len(words) <= _LONGEST_OFFICE and not any(c in lead for c in _COMMAS)
    others |= language.auxiliaries | language.tenses | language.definite | language.indefinite
    known = not language.titles.isdisjoint(words) or (bool(language.people_pronouns) and " " in name.text)
    return short and known and others.isdisjoint(words)


def _is_description(lead: Span, name: Name, cast: Cast) -> bool:
    """Tell whether what stands before a name says who it is, with commas around it: Her rival, Bo Tarn, was quick."""
    text, language = cast.article.text, cast.language
    words = [fold_word(word) for word in cast.words(lead.slice(text))]
    if not words or words[0] not in language.definite | language.indefinite | language.possessives:
        return False
    parted = lead.slice(text).rstrip().endswith(_COMMAS) and text[name.span.end : name.span.end + 1] in _COMMAS
    return parted and lead.slice(text).count(",") == 1 and not cast.cues_in(lead)


def _opens_main(span: Span, comma: int, cast: Cast) -> bool:
    """Tell whether the subject of a sentence stands right behind its first comma: Not an hour after A left, B wrote;
    In the middle of a debate on A, B wrote.
    """
    text, language = cast.article.text, cast.language
    near = 0 < comma < span.start + _LONGEST_CLAUSE and language.cased
    names = cast.names_in(Span(span.start, min(span.end, comma + LONGEST_OPENING))) if near else ()
    subject = next((name for name in names if name.span.start > comma), None)
    if subject is None or names[0].span.start == span.start or names[0].titles:
        return False
    gap = [fold_word(word) for word in cast.words(text[comma + 1 : subject.span.start])]
    behind = cast.words(text[subject.span.end : subject.span.end + LONGEST_OWNER])[:1]
    verb = bool(behind) and behind[0].islower() and fold_word(behind[0]) != language.conjunction
    return set(gap) <= set(subject.titles) and verb and text[subject.span.end : subject.span.end + 1] == " "


def _find_main_clause(span: Span, cast: Cast) -> Span | None:
    """Return the main clause behind a clause that has commas of its own, as a name and its verb open it: Hours after
    the secretary, Bo Tarn, spoke, denying it all, A wrote.
    """
    text, language = cast.article.text, cast.language
    if text.count(",", span.start, span.end) < _PAIR or not language.cased:
        return None
    opening = islice(word_pattern(language).finditer(text, span.start, span.end), MOST_HEADS)
    clause = next((word for word in opening if fold_word(word.group()) in language.subordinators), None)
    if clause is None or cast.names_in(Span(span.start, clause.start())):
        return None
    heads = language.definite | language.titles
    for name in cast.names_in(Span(clause.end(), span.end)):
        comma = text.rfind(",", clause.end(), name.span.start)
        led = comma > 0 and heads.issuperset(map(fold_word, cast.words(text[comma : name.span.start])))
        behind = cast.words(text[name.span.end : name.span.end + LONGEST_OWNER])[:1] if led else []
        others = language.prepositions | language.relatives | {language.conjunction}
        verb = bool(behind) and behind[0].islower() and fold_word(behind[0]) not in others
        if verb and text[name.span.end : name.span.end + 1] == " ":
            return Span(comma + 1, span.end)
    return None


def skip_opening(span: Span, cast: Cast) -> Span:
    """Return a sentence without the clause or the adverbial that stands before its main clause: As B left, A wrote."""
    text = cast.article.text
    main = _find_main_clause(span, cast)
    if main:
        return main
    for _ in range(_PAIR):  # Later, as B left, A wrote; a few days ago, when B left, A wrote
        comma = text.find(",", span.start, span.end)
        words = cast.words(text[span.start : min(max(comma, span.start), span.start + LONGEST_OPENING)])
        first = [fold_word(word) for word in words if fold_word(word) != cast.language.conjunction][:1]
        opens = bool(first) and (first[0] in cast.language.subordinators or _opens_main(span, comma, cast))
        alone = 0 < len(words) <= MOST_HEADS and not cast.names_in(Span(span.start, comma))
        rest = Span(comma + 1, span.end)
        if not (opens or alone) or not cast.names_in(rest):
            return span
        span = rest
        if opens:
            break
    return span
