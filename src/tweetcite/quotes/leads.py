"""Who speaks where words are led to by a clause before them: X, still furious, tweeted: “…”."""

import re
from collections.abc import Sequence
from itertools import pairwise

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.names import Name, is_possessive
from tweetcite.quotes.agents import find_agent_before
from tweetcite.quotes.answerers import find_answerer
from tweetcite.quotes.attribution import Speaker, name_speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.clauses import (
    cut_clause_behind,
    find_agent,
    find_antecedent,
    find_head_of_relative,
    find_last_phrase,
    find_last_pronoun,
    find_moved,
    is_somebody,
)
from tweetcite.quotes.collectives import base_of
from tweetcite.quotes.cues import Hit, find_phrases
from tweetcite.quotes.insertions import find_inserted
from tweetcite.quotes.leadnames import find_named, named_behind, names_before, opens_as_adverb
from tweetcite.quotes.mainclauses import find_main_subject, find_office
from tweetcite.quotes.owners import find_possessor
from tweetcite.quotes.phrases import find_phrase, has_articles, is_owned
from tweetcite.quotes.places import find_placed_owner
from tweetcite.quotes.postholders import find_post_holder
from tweetcite.quotes.pronouns import resolve_pronoun
from tweetcite.quotes.referents import is_official, resolve_phrase
from tweetcite.quotes.shown import find_shown_author
from tweetcite.quotes.strangers import describes_stranger, is_crowd
from tweetcite.quotes.subjects import (
    find_source_beside,
    find_subject_in,
    is_writer,
)
from tweetcite.quotes.titled import find_titled, opening_title
from tweetcite.quotes.topics import find_above, find_first_subject, find_subject
from tweetcite.quotes.verbs import find_first_word, find_parallel, has_meaning, is_passive
from tweetcite.quotes.words import word_pattern
from tweetcite.quotes.writers import (
    find_handed_on,
    find_opening_owner,
    find_post_owner,
    find_sharer,
    find_whose_clause,
    find_writer_of,
    has_name_before,
)
from tweetcite.text import fold_word, is_unspaced

_LONGEST_WORD, _LONGEST_OBJECT = 20, 6
_PAIR = 2
_LONGEST_RELATIVE = 50
_COMMAS = (",", "،", "，")


def find_before(passage: Passage, cast: Cast, verb: Hit | None, last: str | None) -> Speaker | None:
    """Find the subject of a verb that leads to the quotation, or of a sentence that ends in a colon."""
    text, language = cast.article.text, cast.language
    if verb and verb.kind != "carry" and is_passive(verb, cast):
        return find_agent(verb, passage, cast) or find_placed_owner(verb, passage, cast)
    parallel = find_parallel(passage.lead, cast)
    if verb and parallel < verb.start:
        passage = passage._replace(lead=Span(parallel, passage.lead.end))
    aside = verb is not None and language.participles and verb.text.endswith(language.participles)
    main = (
        verb and aside and (find_post_owner(verb, passage, cast, last) or find_main_subject(passage, cast, verb, last))
    )
    owner = find_possessor(passage, cast, None)
    sharer = find_sharer(verb, passage, cast) if owner and verb else None
    if sharer:
        return sharer
    if owner and verb and has_name_before(verb, passage, cast):
        told = any(is_possessive(text, name) for name in cast.names_in(Span(verb.end, passage.lead.end)))
        beside = text[: passage.lead.end].rstrip().endswith(_COMMAS)
        # A wrote that B's words, “…,” were a jest; A shared B's message that “…”
        owner = owner if (beside and told) or _is_object_of(verb, owner, passage, cast) else None
    found = (
        main
        or find_post_holder(passage, cast)
        or find_answerer(passage, cast)
        or find_agent_before(passage, cast)
        or (verb and find_handed_on(verb, passage, cast))
        or (verb and find_writer_of(verb, passage, cast))
        or owner
        or (verb and (find_antecedent(passage, cast) or find_head_of_relative(verb, passage, cast)))
        or (verb and find_whose_clause(verb, passage, cast))
        or find_opening_owner(verb, passage, cast)
        or find_placed_owner(verb, passage, cast)
    )
    if found:
        return found
    if verb and verb.text in language.own_words:
        named = named_behind(verb, passage, cast) if language.name_endings else None
        # Jak zaznaczyła we wpisie Bo Tarn, “…”
        return named or resolve_pronoun(passage._replace(lead=Span(passage.lead.start, verb.start)), cast, last, [])
    return (
        (verb and _find_beside(verb, passage, cast, last))
        or find_moved(passage, cast, verb)
        or (verb and _at_colon(verb, passage, cast))
        or _find_in_clause(passage, cast, verb, last)
    )


def _is_object_of(verb: Hit, owner: Speaker, passage: Passage, cast: Cast) -> bool:
    """Tell whether somebody's words are what a verb right before them has for its object, and they lead to the
    quotation: reposted Bo Tarn's message that “…”; denied Bo Tarn's claim, made on X, that “…”.
    """
    text, language = cast.article.text, cast.language
    names = [n for n in cast.names_in(Span(verb.end, passage.lead.end)) if is_possessive(text, n)]
    name = names[0] if names else None
    if name is None or cast.fullest(name.text) != owner.name or text[verb.end : name.span.start] != " ":
        return False
    behind = [fold_word(word) for word in cast.words(text[name.span.end : passage.lead.end])]
    nouns = language.post_nouns | language.voice_nouns | language.reply_nouns
    return 1 < len(behind) <= _LONGEST_OBJECT and behind[-1] in language.complements and not nouns.isdisjoint(behind)


def _find_beside(verb: Hit, passage: Passage, cast: Cast, last: str | None) -> Speaker | None:
    """Return the subject that the very form of a clause shows: a source, the main clause's, one behind the verb."""
    source = _find_source(passage, cast, verb, last) if verb.text in cast.language.source_phrases else None
    return source or find_main_subject(passage, cast, verb, last) or find_inserted(verb, passage, cast, last)


def _find_in_clause(passage: Passage, cast: Cast, verb: Hit | None, last: str | None) -> Speaker | None:
    """Return whom the names, pronouns and descriptions before a verb or a colon mean."""
    text, language = cast.article.text, cast.language
    span = Span(passage.lead.start, verb.start if verb and language.cased else passage.lead.end)
    names = names_before(passage, cast, verb, span)
    if (verb and _speaks_for_itself(text, span, language)) or _is_of_writer(passage, names, cast):
        return Speaker(None, "unnamed")
    pronoun = find_last_pronoun(text, span, language)
    if verb and pronoun and _is_in_relative(pronoun.start(), span, cast):
        pronoun = None  # A third, who said she had gone, wrote: “…”
    if verb and _follows(pronoun, names, verb, cast):
        office = None if names or pronoun is None else find_office(Span(span.start, pronoun.start()), cast)
        if office:
            return Speaker(office, "description")  # The mayor held on, on X, where she wrote: “…”
        return resolve_pronoun(passage._replace(lead=span), cast, last, names)
    if verb is None and _presents(passage, names, cast, last):
        return resolve_pronoun(passage, cast, last, [])  # She had a request: “…”
    if verb and not names and verb.text in language.impersonal:
        return _of_run(passage, cast, last)
    bare = all(cast.is_object(n) or opens_as_adverb(n, passage, cast) for n in names)
    if verb and bare and _precedes_pronoun(verb, passage, cast):
        return resolve_pronoun(passage, cast, last, [])
    titled = None if names else opening_title(passage, cast)
    if titled:
        return titled
    phrase = (verb and find_last_phrase(text, span, language)) or find_phrase(text, span, language)
    if phrase and verb and is_somebody(phrase, span, cast):
        return Speaker(None, "unnamed")
    told = _find_of_relative(verb, passage, cast, last) if verb else None
    if told:
        return told
    if phrase and verb and _opens_at_verb(phrase, names, verb, cast):
        return resolve_phrase(phrase, passage, cast, last)
    named = find_named(passage, cast, verb, span, names, phrase)
    if named:
        return named
    opens = passage.lead.start == passage.sentence.start
    if phrase and (verb or opens or not is_owned(phrase, language)):
        return resolve_phrase(phrase, passage, cast, last)
    return _find_elsewhere(passage, cast, verb, last)


def _is_in_relative(at: int, span: Span, cast: Cast) -> bool:
    """Tell whether a place before a verb lies in a clause about the verb's subject, between commas."""
    text, language = cast.article.text, cast.language
    closes = text.find(",", at, span.end)
    opens = text.rfind(",", span.start, at) if closes >= 0 and language.people_pronouns else -1
    first = find_first_word(text, Span(opens, at), language) if opens >= 0 else None
    behind = cast.words(text[closes : span.end]) if first else ()
    apart = all(fold_word(word) in language.times | language.openers | language.sequels for word in behind)
    return first is not None and fold_word(first.group()) in language.people_relatives and apart


def _opens_at_verb(phrase: str, names: Sequence[Name], verb: Hit, cast: Cast) -> bool:
    """Tell whether a description opens the main clause right before its verb, behind a clause that names others: Noting
    that Bo Tarn had left, the mayor said “…”.
    """
    text, language = cast.article.text, cast.language
    if not names or not has_articles(language) or fold_word(phrase.split()[0]) not in language.definite:
        return False
    start = text.rfind(phrase, names[-1].span.end, verb.start)
    apart = start > 0 and text[:start].rstrip().endswith(_COMMAS)
    behind = [fold_word(word) for word in cast.words(text[start + len(phrase) : verb.start])] if apart else ["\0"]
    return all(word in language.auxiliaries | language.tenses | language.times for word in behind)


def _find_of_relative(verb: Hit, passage: Passage, cast: Cast, last: str | None) -> Speaker | None:
    """Return whom a description means that is the subject of a verb in a clause about a noun: Bo Tarn built a quay that
    the mayor himself called “…”; in what somebody says only whom the article names: Tarn said that the mayor wrote “…”.
    """
    text, language = cast.article.text, cast.language
    start = max(passage.lead.start, verb.start - _LONGEST_RELATIVE)
    words = list(word_pattern(language).finditer(text, start, verb.start)) if has_articles(language) else []
    joints = (language.relatives | language.complements) - language.definite - language.prepositions
    at = next((i for i in reversed(range(len(words))) if fold_word(words[i].group()) in joints), len(words))
    if not language.cased or at + 2 >= len(words) or fold_word(words[at + 1].group()) not in language.definite:
        return None
    span = Span(words[at].end(), verb.start)
    plain = not cast.names_in(span) and "," not in span.slice(text) and not cast.cues_in(span)
    phrase = find_phrase(text, span, language) if plain else None
    found = resolve_phrase(phrase, passage, cast, last) if phrase else None
    said = any(hit.end == words[at].start() - 1 for hit in cast.cues_in(Span(passage.lead.start, words[at].start())))
    if said and (found is None or found.name is None):
        return None
    return found or (Speaker(None, "unnamed") if phrase else None)


def _presents(passage: Passage, names: Sequence[Name], cast: Cast, last: str | None) -> bool:
    """Tell whether a pronoun is the subject of the only clause before a colon, in which nobody is named and no verb
    says anything: She had a request: “…”. Where it opens the clause, a comma parts nothing else off: She had a request,
    too: “…”.
    """
    text, language = cast.article.text, cast.language
    if names or not language.cased or passage.lead.start != passage.sentence.start:
        return False
    if any(hit.kind == "occasion" for hit in cast.cues_in(passage.lead)):
        return False
    opening = [fold_word(word) for word in cast.words(passage.lead.slice(text))][:_PAIR]
    if language.people_pronouns and not language.subjects.isdisjoint(opening[:1]):
        person = not language.people_pronouns.isdisjoint(opening)
        thing = last is not None and not cast.sexes.is_other(last, (), opening[0])
        return person or (thing and language.tenses.isdisjoint(opening))  # not "It was a cold night"
    if "," in passage.lead.slice(text):
        return False
    pronoun = find_last_pronoun(text, passage.lead, language)
    return pronoun is not None and language.pronouns.get(fold_word(pronoun.group())) in ("m", "f")


def _at_colon(verb: Hit, passage: Passage, cast: Cast) -> Speaker | None:
    """Return the subject behind a clause that has the verb: Among those who answered Bo Tarn, was Ines Okafor: “…”."""
    text = cast.article.text
    names = cast.names_in(Span(verb.end, passage.lead.end)) if cast.language.cased else ()
    last = names[-1] if names else None
    if last is None or text[last.span.end : passage.lead.end].strip() != ":" or cast.is_object(last):
        return None
    return Speaker(cast.fullest(last.text), "colon") if "," in text[verb.end : last.span.start] else None


def _find_source(passage: Passage, cast: Cast, phrase: Hit, last: str | None) -> Speaker | None:
    """Return whom a phrase names for the words' source: according to X, volgens bezoekers, по словам губернатора."""
    behind = Span(phrase.end, passage.lead.end)
    first = find_first_word(cast.article.text, behind, cast.language)
    beside = find_source_beside(phrase, behind, cast)
    if beside:
        return beside
    person = first is not None and cast.language.pronouns.get(fold_word(first.group())) in ("m", "f")
    if first and person and cast.article.text[first.end() : first.end() + 1] in _COMMAS:
        own = passage._replace(lead=Span(passage.lead.start, first.end()))
        return resolve_pronoun(own, cast, last, [])  # According to her, Tarn “…”
    names = cast.names_in(behind)
    led = first is not None and bool(names) and cast.article.text[first.end() : names[0].span.start] == " "
    if first and not led and first.group()[0].islower() and has_meaning(first.group(), cast.language):
        return _of_office(first.group(), passage, cast, last) or Speaker(None, "unnamed")
    return find_subject_in(behind, cast, passage, last, "inverted")


def _follows(pronoun: "re.Match[str] | None", names: Sequence[Name], verb: Hit, cast: Cast) -> bool:
    """Tell whether a pronoun stands before a verb with no name between: she told Radio Norte that; not what is a thing
    of another clause: the firm, with more wit than it ever showed, replied.
    """
    if pronoun is None or (names and pronoun.start() < names[-1].span.start):
        return False
    if names and pronoun.start() >= verb.end:
        return False  # אורן שקד צייץ גם הוא
    text, language = cast.article.text, cast.language
    if text[: pronoun.start()].endswith(", ") and text[pronoun.end() : pronoun.end() + 1] == ",":
        return False  # L'agence, elle, répond: the pronoun only stresses its noun
    thing = language.pronouns.get(fold_word(pronoun.group())) == "n"
    return not (thing and "," in text[pronoun.end() : verb.start])


def _of_office(word: str, passage: Passage, cast: Cast, last: str | None) -> Speaker | None:
    """Return whom an office means that has no article: who is described by it, else perhaps the last speaker."""
    if not cast.language.name_endings or not cast.offices.is_office(word):
        return None
    sure = last is not None and is_official((fold_word(word),), last, passage, cast)
    known = cast.offices.described(word) or (last if sure else None)
    return name_speaker(known, "description") or name_speaker(last, "guess")


def _find_elsewhere(passage: Passage, cast: Cast, verb: Hit | None, last: str | None) -> Speaker | None:
    """Find the speaker where the clause before the quotation names nobody: behind its verb, or in what stands above."""
    text, language = cast.article.text, cast.language
    opens = passage.lead.start == passage.sentence.start
    stop = verb.start if verb else passage.lead.end
    if is_crowd(passage, verb, cast):
        return _of_owned_body(passage, verb, cast) or Speaker(None, "unnamed")
    reach = passage.lead.end if cast.language.proclitics else stop  # ענה השר: the verb opens the clause
    office = find_titled(text, Span(passage.lead.start, reach), cast) if verb and not cast.language.cased else None
    if office:
        return office
    behind = cut_clause_behind(verb, passage, cast) if verb else passage.tail
    if verb and describes_stranger(verb, passage, cast):
        return name_speaker(find_shown_author(passage, cast), "description") or Speaker(None, "unnamed")
    if verb and opens and any(c.isalnum() for c in behind.slice(text)):
        found = find_subject_in(behind, cast, passage, last, "inverted")
        if found:
            return found
    if not cast.language.cased or cast.language.suffix_mark or cast.language.name_endings:
        titled = find_titled(text, passage.lead, cast)  # such languages have no articles
        if titled or (not cast.language.cased and not last and not len(passage.before) and opens):
            return titled or find_above(passage, cast)
        if (
            not cast.language.cased
            and last
            and find_phrases(text, passage.lead.start, reach, language.titles - language.address)
        ):
            return Speaker(last, "guess")  # whom an office means that the article does not introduce is not known
    if _is_unread_poster(passage, cast):
        return Speaker(None, "unnamed")
    if passage.lead.start > passage.sentence.start:
        earlier = find_first_subject(Span(passage.sentence.start, passage.lead.start), cast)
        if earlier and not (last and cast.is_object(earlier)):
            return Speaker(cast.fullest(earlier.text), "sentence")
        return name_speaker(last, "run") or find_subject(passage.before, cast, last)
    return find_subject(passage.before, cast, last) if len(passage.before) else name_speaker(last, "run")


def _of_owned_body(passage: Passage, verb: Hit | None, cast: Cast) -> Speaker | None:
    """Return whose post the article shows, where the body of a country or town says its words: Larkin's board wrote."""
    before = Span(passage.lead.start, verb.start if verb else passage.lead.end)
    owned = any(is_possessive(cast.article.text, name) for name in cast.names_in(before))
    words = cast.words(before.slice(cast.article.text)) if owned else []
    body = bool(words) and base_of(fold_word(words[-1]), cast.language) is not None
    return name_speaker(find_shown_author(passage, cast), "description") if body else None


def _is_unread_poster(passage: Passage, cast: Cast) -> bool:
    """Tell whether somebody whom no rule can read is the subject of a sentence that says where it is posted: whoever
    spoke before is not meant by 愛好家らは同日、Ｘで「…」.
    """
    text, language, lead = cast.article.text, cast.language, passage.lead
    unspaced = lead.start < lead.end and is_unspaced(text[lead.start])
    marks = find_phrases(text, lead.start, lead.end, language.subject_marks) if unspaced else ()
    marks = tuple(mark for mark in marks if mark[1] > lead.start + 1)
    placed = any(hit.kind in ("platform", "post") and marks and hit.start > marks[0][1] for hit in cast.cues_in(lead))
    known = language.back_references | language.pronouns.keys() | language.titles | language.own_words
    return placed and not find_phrases(text, lead.start, marks[0][2], frozenset(known))


def _speaks_for_itself(text: str, span: Span, language: Language) -> bool:
    """Tell whether the word right before a verb is the article's own voice."""
    words = list(word_pattern(language).finditer(text, max(span.start, span.end - _LONGEST_WORD), span.end))
    return bool(words) and is_writer(words[-1], language) and language.cased and not language.drops_subjects


def _is_of_writer(passage: Passage, names: Sequence[Name], cast: Cast) -> bool:
    """Tell whether the subject before the words is somebody of the article's own: As my grandmother used to say."""
    text, lead, language = cast.article.text, passage.lead, cast.language
    words = [fold_word(word) for word in cast.words(lead.slice(text))]
    named = names or any(word in language.subjects - language.definite for word in words)
    return not named and bool(find_phrases(text, lead.start, lead.end, language.own_people))


def _of_run(passage: Passage, cast: Cast, last: str | None) -> Speaker | None:
    """Return whose words go on where a verb has no subject (Weiter hieß es: „…“); somebody unnamed where the clause
    has another source (Aus der Partei hieß es: „…“).
    """
    language = cast.language
    words = [fold_word(word) for word in cast.words(passage.lead.slice(cast.article.text))]
    placed = any(hit.kind in ("noun", "platform") for hit in cast.cues_in(passage.lead))
    times = language.times | language.weekdays.keys() | language.relative_days.keys()
    sources = language.prepositions | language.mediums | language.agents
    led = any(word in sources and following not in times for word, following in pairwise([*words, ""]))
    if led and not placed:
        return Speaker(None, "unnamed")
    return name_speaker(last, "run") or find_subject(passage.before, cast, last)


def _precedes_pronoun(verb: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether a pronoun right behind a verb is its subject: „Zugleich bat sie: …“."""
    language, text = cast.language, cast.article.text
    following = word_pattern(language).search(text, verb.end, passage.lead.end)
    if not language.cased or following is None or text[verb.end : following.start()].strip(" -"):
        return False
    key = fold_word(following.group())
    return key in language.subjects and key not in language.definite and language.pronouns.get(key) != "n"
