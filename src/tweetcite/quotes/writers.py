"""Of whose post a clause before words tells: Bo Tarn's tweet calling the quay “…”; a tweet from her that said “…”."""

from tweetcite.model import Span
from tweetcite.names import is_possessive
from tweetcite.quotes.attribution import Speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import Hit
from tweetcite.quotes.owners import find_possessor_in, is_answered
from tweetcite.quotes.phrases import find_phrase
from tweetcite.quotes.referents import resolve_phrase
from tweetcite.text import fold_word

_PAIR = 2


def find_post_owner(verb: Hit, passage: Passage, cast: Cast, last: str | None) -> Speaker | None:
    """Return whose post does something with words: Bo Tarn's tweet calling the quay “…”, the mayor's, saying “…”."""
    before = Span(passage.lead.start, verb.start)
    noun = next((hit for hit in cast.cues_in(before) if hit.kind == "noun" and hit.end + 1 == verb.start), None)
    phrase = find_phrase(cast.article.text, before, cast.language) if noun else None
    if noun is None:
        return None
    owner = find_possessor_in(before, cast)
    described = phrase is not None and "’s " in phrase.replace("'", "’")
    return owner or (resolve_phrase(phrase, passage, cast, last) if phrase and described else None)


def find_writer_of(verb: Hit, passage: Passage, cast: Cast) -> Speaker | None:
    """Return from whom a post is of which a relative clause or a participle tells: Marsh cited a tweet from Bo Tarn
    that said “…”; after tweets from Bo Tarn saying “…”.
    """
    text, language = cast.article.text, cast.language
    words = cast.words(text[passage.lead.start : verb.start])
    nouns = [hit for hit in cast.cues_in(Span(passage.lead.start, verb.start)) if hit.kind == "noun"]
    names = cast.names_in(Span(nouns[-1].end, verb.start)) if nouns else ()
    told = bool(words) and fold_word(words[-1]) in language.relatives | language.complements
    told = told or verb.text in language.impersonal  # einen Tweet von Bo Tarn, in dem es heißt
    clause = [fold_word(word) for word in words]
    while clause and clause[-1] in language.auxiliaries | language.tenses:
        clause.pop()
    person = len(clause) > 1 and clause[-1] in language.subjects and language.pronouns.get(clause[-1]) in ("m", "f")
    told = told or (person and clause[-_PAIR] in language.relatives)  # in which he had called
    participle = verb.text.endswith(language.participles or ("\0",))
    told = told or (participle and bool(names) and names[0].span.end + 1 == verb.start)
    if not told or not nouns:
        return None
    led = [fold_word(word) for word in cast.words(text[nouns[-1].end : names[0].span.start])] if names else []
    own = led[:1] and led[0] in language.agents | language.origins | language.genitives
    bare = own and all(word in language.titles or word in language.definite for word in led[1:])
    return Speaker(cast.fullest(names[0].text), "by-line") if bare else None


def find_handed_on(verb: Hit, passage: Passage, cast: Cast) -> Speaker | None:
    """Return from whom a post is that somebody hands on right before its words: A retweeted a message by B: “…”."""
    text, language, lead = cast.article.text, cast.language, passage.lead
    nouns = [hit for hit in cast.cues_in(Span(verb.end, lead.end)) if hit.kind == "noun"]
    hands = bool(language.people_pronouns) or verb.text in language.recalling
    names = cast.names_in(Span(nouns[-1].end, lead.end)) if nouns and hands else ()
    if len(names) != 1 or any(c.isalnum() for c in text[names[0].span.end : lead.end]):
        return None
    # with a letter, before which d' is known for a word of its own
    led = [fold_word(word) for word in cast.words(text[nouns[-1].end : names[0].span.start + 1])[:-1]]
    owners = language.agents if language.people_pronouns else language.agents | language.genitives
    bare = led[:1] and led[0] in owners and all(w in language.titles | language.definite for w in led[1:])
    if is_answered(nouns[-1], passage, cast):
        return None
    return Speaker(cast.fullest(names[0].text), "by-line") if bare else None


def find_whose_clause(verb: Hit, passage: Passage, cast: Cast) -> Speaker | None:
    """Return of whom a relative clause with the verb tells behind a description: Bo Tarn of the union, who replied."""
    text, language = cast.article.text, cast.language
    head, _, opener = text[passage.lead.start : verb.start].rstrip().rpartition(", ")
    comma = passage.lead.start + len(head)
    names = cast.names_in(Span(passage.lead.start, comma)) if fold_word(opener) in language.relatives else ()
    gap = text[names[-1].span.end : comma] if names and language.cased else ""
    words = [fold_word(word) for word in cast.words(gap)]
    described = bool(words) and words[0] in language.genitives | language.origins and "," not in gap
    return Speaker(cast.fullest(names[-1].text), "lead") if described else None


def find_opening_owner(verb: Hit | None, passage: Passage, cast: Cast) -> Speaker | None:
    """Return whose thing opens a sentence that a colon ends, perhaps theirs: Mrs Tarn's sums came quickly: “…”."""
    text, lead = cast.article.text, passage.lead
    names = cast.names_in(lead) if text[: lead.end].rstrip().endswith(":") and cast.language.cased else ()
    opens = len(names) == 1 and lead.start == passage.sentence.start and is_possessive(text, names[0])
    if not opens or len(cast.words(text[lead.start : names[0].span.start])) > len(names[0].titles):
        return None
    beside = verb is None or len(text[names[0].span.end : verb.start].split()) <= 1  # sums is no verb behind an owner
    return Speaker(cast.fullest(names[0].text), "guess") if beside else None


def find_sharer(verb: Hit, passage: Passage, cast: Cast) -> Speaker | None:
    """Return who does something with another's post and then writes: Ida Holm shared Bo Tarn's post and wrote: “…”."""
    text, language = cast.article.text, cast.language
    names = cast.names_in(Span(passage.lead.start, verb.start)) if language.cased else ()
    before = [fold_word(word) for word in cast.words(text[passage.lead.start : verb.start])][-1:]
    if len(names) < _PAIR or before != [language.conjunction] or not is_possessive(text, names[-1]):
        return None
    first, opens = names[0], not cast.words(text[passage.sentence.start : names[0].span.start])
    acts = opens and text[first.span.end : first.span.end + 2].strip()[:1].islower() and not is_possessive(text, first)
    return Speaker(cast.fullest(first.text), "lead") if acts else None


def has_name_before(verb: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether a name stands right before a verb as its subject, or only what the one of that name does stands
    between: In a tweet on Rehm's answer, Bo Tarn wrote “…”; Bo Tarn, answering Rehm's tweet, wrote “…”.
    """
    text, language = cast.article.text, cast.language
    names = cast.names_in(Span(passage.lead.start, verb.start)) if language.people_pronouns else ()
    if not names:
        return False
    if not cast.is_object(names[-1]) and text[names[-1].span.end : verb.start] == " ":
        return True
    aside = text[names[0].span.end : verb.start]
    words = cast.words(aside)[:1] if aside.startswith(", ") and aside.endswith(", ") else []
    acts = bool(words) and words[0].endswith(language.participles or ("\0",))
    return acts and not cast.is_object(names[0]) and not is_possessive(text, names[0])
