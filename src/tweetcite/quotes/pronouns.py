"""Whom a pronoun means: the subject of its sentence, of those before it, the last speaker."""

import re
from collections.abc import Sequence

from tweetcite.model import Span
from tweetcite.names import Name, is_possessive
from tweetcite.namesakes import name_words
from tweetcite.quotes.attribution import Speaker, name_speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.clauses import find_last_pronoun
from tweetcite.quotes.counted import is_counted
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.insets import goes_on_inserted, hangs_on_main, is_inserted, keeps_pronoun
from tweetcite.quotes.introduced import find_introduced, find_introduced_group, find_only_person
from tweetcite.quotes.kin import find_kin
from tweetcite.quotes.modifiers import LONGEST_OPENING, MOST_OF_CROWD, opening_name
from tweetcite.quotes.owners import find_possessor_in
from tweetcite.quotes.phrases import LONGEST_OWNER, find_phrase, is_owned, is_utterance
from tweetcite.quotes.sexes import stands_in_relative
from tweetcite.quotes.shown import find_shown_author
from tweetcite.quotes.strangers import tells_somebody
from tweetcite.quotes.tellers import find_many, find_teller, is_textual
from tweetcite.quotes.things import (
    find_owned_account,
    find_owned_body,
    find_page_owner,
    find_told_body,
    is_thing,
    means_crowd,
    means_post,
    means_thing,
)
from tweetcite.quotes.topics import (
    find_above,
    find_closing,
    find_first_subject,
    find_named_since_words,
    find_pronoun,
    find_subject,
    is_one_of_two,
    is_prose,
    opens_with_pronoun,
    stands_in_told,
)
from tweetcite.quotes.verbs import find_first_word
from tweetcite.text import fold_word

_PAIR = 2
_LONGEST_TOLD = 1_000
_OWNED = re.compile(r"\s*(\w+ [\w-]+)['’]s (?:\w+ )?\Z")


def resolve_pronoun(passage: Passage, cast: Cast, last: str | None, names: Sequence[Name]) -> Speaker | None:
    """A pronoun means the subject of its sentence so far, of the sentences before it, or the last speaker."""
    pronoun = find_pronoun(passage, cast)
    if last and goes_on_inserted(passage, cast):
        return Speaker(last, "pronoun")
    kin = find_kin(passage, pronoun, cast)
    if kin:
        return kin
    named = _named_so_far(passage, cast, [n for n in names if not _is_other(n, (), pronoun, cast)])
    if named and not _is_other(named, (), pronoun, cast):
        return Speaker(cast.fullest(named.text), "pronoun")
    main = _find_main_behind(passage, pronoun, cast)
    if main:
        return Speaker(main, "pronoun")
    if last and keeps_pronoun(passage, pronoun, cast) and not cast.sexes.is_other(last, (), pronoun):
        return Speaker(last, "pronoun")
    group = None if pronoun else find_introduced_group(passage, cast)
    if group:
        return Speaker(group, "pronoun")
    many = None if pronoun else find_many(passage, cast)
    if many:
        return Speaker(many, "body")
    teller = (
        find_teller(passage, cast) if not pronoun and is_textual(passage, cast) and is_thing(passage, cast) else None
    )
    if teller:
        return Speaker(teller, "pronoun")  # Bo Tarn wrote a tweet. “…,” it starts
    if not pronoun and last and _adds_of_thing(passage, cast, last):
        return Speaker(last, "pronoun")
    if not pronoun and last and means_post(passage, cast):
        return Speaker(last, "pronoun")
    owned = None if pronoun else find_owned_body(passage, cast) or find_owned_account(passage, cast)
    owned = owned or (None if pronoun else find_told_body(passage, cast, last) or find_page_owner(passage, cast))
    if owned:
        return owned
    if pronoun and tells_somebody(passage, cast):
        return Speaker(None, "unnamed")
    if not pronoun and means_thing(passage, cast):
        return Speaker(None, "unnamed")
    led = Span(passage.lead.start, passage.parts[0].outer.start)
    verbs = (*cast.cues_in(led), *cast.cues_in(passage.tail))
    if not pronoun and means_crowd(passage, cast):
        return name_speaker(find_shown_author(passage, cast), "description") or Speaker(None, "unnamed")
    found = _find_meant(passage, cast, last, verbs, pronoun)
    person = found is not None and found.name is not None and cast.sexes.is_person(found.name)
    told = any(hit.kind in ("noun", "voice", "reply") for hit in cast.prose_cues_in(passage.before))
    told = told or (len(passage.before) > 0 and is_counted(passage.before, cast))  # A second was short: “….” It added
    thing = len(passage.before) and not told and not pronoun and is_thing(passage, cast)
    return None if person and thing else found  # but: her post read “…”. “…,” it added


def _adds_of_thing(passage: Passage, cast: Cast, last: str) -> bool:
    """Tell whether what is no person adds something right behind its words: The firm was “sorry”. “…,” it added."""
    adds = any(hit.kind == "carry" for span in (passage.lead, passage.tail) for hit in cast.cues_in(span))
    quotes = len(passage.before) > 0 and cast.is_quoting(passage.before)
    person = cast.sexes.is_person(last) or cast.offices.has_office(last)
    return adds and quotes and is_thing(passage, cast) and not person


def _find_meant(passage: Passage, cast: Cast, last: str | None, verbs: Sequence[Hit], pronoun: str) -> Speaker | None:
    """Return whom what stands above a pronoun is about."""
    told = find_told(passage, cast)
    told = None if told and cast.sexes.is_other(told, verbs, pronoun) else told
    return (
        _find_in_sentence_before(passage, cast, last, verbs, pronoun)
        or _find_in_paragraph(passage, cast, last, verbs, pronoun)
        or name_speaker(find_closing(passage, cast, verbs, pronoun) or told or last, "pronoun")
        or find_above(passage, cast)
        or name_speaker(find_shown_author(passage, cast), "pronoun")
        or name_speaker(find_only_person(passage, pronoun, cast), "guess")
    )


def _is_other(name: Name, verbs: Sequence[Hit], pronoun: str, cast: Cast) -> bool:
    return cast.sexes.is_other(cast.fullest(name.text), verbs, pronoun)


def _find_in_sentence_before(
    passage: Passage, cast: Cast, last: str | None, verbs: Sequence[Hit], pronoun: str
) -> Speaker | None:
    """Return the subject of the sentence before, whoever it describes, or whose answer or thing it is about."""
    block = cast.article.blocks[passage.block].span
    opener = find_lone_opener(_last_clause(passage.before, cast), cast) or find_lone_opener(passage.before, cast)
    owner = _find_opening_owner(passage, cast)
    owner = None if owner and cast.sexes.is_other(owner, verbs, pronoun) else owner
    people = cast.language.people_pronouns
    before = (opener or (owner if people else None), _speaker_before(passage, cast), _described_before(passage, cast))
    meant = next((name for name in before if name and not cast.sexes.is_other(name, verbs, pronoun)), None)
    goes_on = opens_with_pronoun(passage.before, next(iter(cast.names_in(passage.before)), None), cast)
    if not meant and not goes_on:
        meant = _named_of_sex(passage.before, pronoun, cast)
    meant = meant or _introduced_before(passage, pronoun, cast)
    earlier = Span(block.start, max(block.start, passage.before.start))
    if not meant and goes_on and pronoun and cast.is_quoting(earlier):
        since = find_named_since_words(earlier.end, earlier.start, cast)
        since = None if since and cast.sexes.is_other(since, verbs, pronoun) else since
        meant = since or last  # “…,” Bo Tarn said. He laughed. “…,” he wrote
    if meant:
        return Speaker(meant, "pronoun")
    possessor = find_possessor_in(passage.before, cast)
    if possessor:
        return Speaker(possessor.name, "pronoun")  # Alder's reply came late. "…," he wrote
    described = _find_described_possessor(passage, cast)
    if described:
        return Speaker(cast.offices.described(described), "pronoun")
    shown = _introduced_author(passage, cast) if passage.sentence.start == block.start else None
    return name_speaker(owner or shown, "pronoun")


def _introduced_before(passage: Passage, pronoun: str, cast: Cast) -> str | None:
    """Return whom alone the sentence before introduces, where the pronoun is not in it: It was a blow to Bo Tarn, who
    built it. “…,” he wrote.
    """
    told = passage.before.slice(cast.article.text)
    if not pronoun or cast.is_quoting(passage.before) or pronoun in map(fold_word, cast.words(told)):
        return None
    name = find_introduced(passage.before, cast)
    return None if name is None or cast.sexes.is_other(name, (), pronoun) else name


def _find_in_paragraph(
    passage: Passage, cast: Cast, last: str | None, verbs: Sequence[Hit], pronoun: str
) -> Speaker | None:
    """Return whom the sentences of the paragraph are about that stand before that of the words."""
    start = cast.article.blocks[passage.block].span.start
    if passage.sentence.start <= start:
        return None
    earlier = Span(start, passage.sentence.start)
    introduced = _find_of_other_clause(earlier, pronoun, cast)
    if introduced:
        return Speaker(introduced, "pronoun")
    if not last:
        nearest = find_first_subject(passage.before, cast) if len(passage.before) else None
        whole = nearest is not None and len(name_words(nearest.text)) > 1 and not cast.is_object(nearest)
        if nearest and whole and not _is_other(nearest, verbs, pronoun, cast):
            return Speaker(cast.fullest(nearest.text), "pronoun")
        about = find_subject(earlier, cast, last)
        thing = about is not None and about.name is not None and cast.sexes.is_other(about.name, verbs, pronoun)
        return None if thing else about
    subject = find_first_subject(earlier, cast)
    if subject is None or opens_with_pronoun(earlier, subject, cast) or _is_other(subject, verbs, pronoun, cast):
        return None
    person = len(name_words(cast.fullest(subject.text))) > 1 or not cast.is_object(subject)
    return Speaker(cast.fullest(subject.text), "pronoun") if person and not cast.is_hearer(subject) else None


def _find_of_other_clause(span: Span, pronoun: str, cast: Cast) -> str | None:
    """Return whom alone sentences name where a pronoun of the other sex is their subject: Among those she liked was Bo
    Tarn, who ran Larkin. “…,” he posted.
    """
    text, language = cast.article.text, cast.language
    short = len(span) <= _LONGEST_TOLD and bool(pronoun) and bool(language.people_pronouns)
    names = cast.names_in(span) if short and not cast.is_quoting(span) else ()
    if not names:
        return None
    told = [name for name in names if not stands_in_relative(name, cast)]
    people = {cast.fullest(name.text) for name in told if not cast.is_object(name)}
    others = {language.pronouns.get(w) for w in map(fold_word, cast.words(span.slice(text))) if w in language.subjects}
    own = language.pronouns.get(pronoun)
    if len(people) != 1 or len(told) > 1 or own in others or not others & ({"m", "f"} - {own}):
        return None
    full = people.pop()
    return full if " " in full and not cast.sexes.is_other(full, (), pronoun) else None


def _find_opening_owner(passage: Passage, cast: Cast) -> str | None:
    """Return whose thing the sentence of a pronoun opens with, or the one before, where it names nobody else: Bo Tarn’s
    account is on Facebook. “…,” he wrote; Tarn's leaflets say “…”, and he once called them “…”.
    """
    for span in (Span(passage.sentence.start, passage.lead.end), passage.before):
        names = [name for name in cast.names_in(span) if cast.fullest(name.text) not in cast.sexes.things]
        people = {cast.fullest(name.text) for name in names}
        owned = len(people) == 1 and is_possessive(cast.article.text, names[0])
        if owned and opens_with_pronoun(Span(span.start, names[0].span.start), None, cast):
            continue  # He also pointed to Bo Tarn’s friends
        if owned and (names[0].opens_sentence or (cast.language.people_pronouns and not cast.is_object(names[0]))):
            owner = people.pop()
            return owner if len(name_words(owner)) > 1 or cast.language.people_pronouns else None
    return None


def _named_of_sex(span: Span, pronoun: str, cast: Cast) -> str | None:
    """Return whom alone a sentence names of the pronoun's sex: Mr Holm took Ida Rehm through two of them. She wrote."""
    names = [name for name in cast.names_in(span) if not cast.is_object(name)] if pronoun else []
    names = [n for n in names if not (stands_in_relative(n, cast) or stands_in_told(n, span, cast))]
    known = [full for full in {cast.fullest(name.text) for name in names} if cast.sexes.is_of(full, pronoun)]
    return known[0] if len(known) == 1 else None


def _named_so_far(passage: Passage, cast: Cast, names: Sequence[Name]) -> Name | None:
    """Return the subject that the sentence of a pronoun names before it."""
    text, inserted = cast.article.text, is_inserted(passage, cast) and not hangs_on_main(passage, cast)
    names = [] if inserted else [n for n in names if not cast.is_object(n)]  # Denham, she tweeted, was “…”
    earlier = () if inserted else cast.names_in(Span(passage.sentence.start, passage.lead.start))
    if _meets_other(passage, cast):
        return None
    first = find_last_pronoun(text, passage.lead, cast.language)
    led = Span(passage.lead.start, first.start()) if first and cast.language.people_pronouns else passage.lead
    own = cast.names_in(led) if not names and not inserted else ()
    known = [n for n in earlier if not is_possessive(text, n)]
    known += [n for n in own if n.titles or len(name_words(cast.fullest(n.text))) > 1]
    free = next((n for n in known if not cast.is_object(n)), next(iter(names), None))
    return free or next((n for n in known if _is_viewpoint(n, passage, cast)), None)


def _meets_other(passage: Passage, cast: Cast) -> bool:
    """Tell whether the sentence opens with who does something to the one whom its pronoun means: Tarn had grilled him
    “twelve times”, he wrote.
    """
    text, language = cast.article.text, cast.language
    subject = next(iter(cast.names_in(Span(passage.sentence.start, passage.lead.end))), None)
    if subject is None or not language.people_pronouns or not subject.opens_sentence:
        return False
    behind = [fold_word(word) for word in cast.words(text[subject.span.end : passage.lead.end])]
    objects = language.pronouns.keys() - language.subjects - language.possessives
    pronoun = find_pronoun(passage, cast)
    meant = any(word in objects and language.pronouns[word] == language.pronouns.get(pronoun) for word in behind)
    return meant and pronoun in language.people_pronouns


def _is_viewpoint(name: Name, passage: Passage, cast: Cast) -> bool:
    """Tell whether a sentence opens with whose point of view it tells: For Bo Tarn the pier “may close,” he wrote."""
    before = cast.words(cast.article.text[passage.sentence.start : name.span.start])
    return len(before) == 1 and fold_word(before[0]) in cast.language.viewpoints


def _speaker_before(passage: Passage, cast: Cast) -> str | None:
    """Return the subject of a verb of saying in the sentence before: In May, angry at all, Okafor said. She wrote."""
    text = cast.article.text
    for name in cast.names_in(passage.before):
        verbs = cast.cues_in(Span(name.span.end, name.span.end + LONGEST_OPENING))
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
    owned = _OWNED.match(text, passage.before.start, hit.start)
    if owned:
        return owned.group(1) if cast.offices.described(owned.group(1)) else None  # The mayor's response came late
    words = cast.words(text[hit.end : hit.end + LONGEST_OWNER])[:MOST_OF_CROWD]
    linked = bool(words) and fold_word(words[0]) in language.genitives | language.definite
    offices = (word for word in words[1:] if cast.offices.is_office(word) and cast.offices.described(word))
    return next(offices, None) if linked else None


def find_told(passage: Passage, cast: Cast) -> str | None:
    """Return with whom the paragraph right above opens, where it only tells: of them the next words are."""
    if not passage.block or passage.sentence.start > cast.article.blocks[passage.block].span.start:
        return None
    above = cast.article.blocks[passage.block - 1]
    if above.kind != "body" or cast.is_quoting(above.span) or not is_prose(above.span.slice(cast.article.text)):
        return None
    return find_lone_opener(above.span, cast) or _find_lone_owner(above.span, cast)


def _find_lone_owner(span: Span, cast: Cast) -> str | None:
    """Return whose thing a paragraph opens with that names nobody else: Bo Tarn's luck has turned."""
    names = cast.names_in(span) if cast.language.people_pronouns else ()
    first = names[0] if names else None
    if first is None or not first.opens_sentence or not is_possessive(cast.article.text, first):
        return None
    full = cast.fullest(first.text)
    person = len(name_words(full)) > 1 and full not in cast.sexes.things
    return full if person and {cast.fullest(name.text) for name in names} == {full} else None


def find_lone_opener(span: Span, cast: Cast) -> str | None:
    """Return the name with which a sentence opens, where it is about one alone."""
    first = next(iter(cast.names_in(span)), None)
    return None if first and is_one_of_two(first, cast) else opening_name(span, cast)


def _find_main_behind(passage: Passage, pronoun: str, cast: Cast) -> str | None:
    """Return the subject of the main clause behind the words, where a pronoun in the clause before it means the same:
    In spite of what he called “a hunt,” Bo Tarn left.
    """
    text, language = cast.article.text, cast.language
    first = find_first_word(text, passage.lead, language) if pronoun in language.people_pronouns else None
    opens = first is not None and passage.lead.start == passage.sentence.start
    if first is None or not opens or fold_word(first.group()) not in language.prepositions | language.subordinators:
        return None
    names = cast.names_in(passage.tail)
    subject = names[0] if names and not cast.names_in(passage.lead) else None
    if subject is None or is_possessive(text, subject):
        return None
    gap = [fold_word(word) for word in cast.words(text[passage.tail.start : subject.span.start])]
    comma = text[passage.parts[-1].inner.end - 1] == "," or passage.tail.slice(text).startswith(",")
    behind = [fold_word(word) for word in cast.words(text[subject.span.end : passage.tail.end])]
    objects = language.pronouns.keys() - language.subjects - language.possessives
    comma = comma and objects.isdisjoint(behind)  # When he wrote “…”, Ada Holm tweeted back at him
    return cast.fullest(subject.text) if comma and set(gap) <= set(subject.titles) else None


def _introduced_author(passage: Passage, cast: Cast) -> str | None:
    """Return the author of the embedded post that has the words, where the paragraph above names them last."""
    shown = find_shown_author(passage, cast)
    if shown is None:
        return None
    bodies = (b for b in reversed(cast.article.blocks[max(0, passage.block - 3) : passage.block]) if b.kind == "body")
    above = next(bodies, None)
    names = cast.names_in(above.span) if above else ()
    return shown if names and cast.fullest(names[-1].text) == shown else None
