"""Clauses around the words that show whose they are where the verb beside them does not: one before a colon, a likening
behind them, the main clause of a participle.
"""

from tweetcite.model import Span
from tweetcite.quotes.attribution import Attribution, Speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.clues import Clues
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.phrases import find_phrase, is_holder
from tweetcite.quotes.referents import resolve_phrase
from tweetcite.quotes.subjects import find_subject_in
from tweetcite.quotes.tails import COMMAS
from tweetcite.quotes.topics import find_first_subject
from tweetcite.quotes.verbs import find_first_word
from tweetcite.text import fold_word

_FEW = 3


def find_presenter(passage: Passage, cast: Cast, last: str | None) -> Speaker | None:
    """Return the body or the office holder that a clause before a colon is about, where the verb behind the words has
    no subject: La mairie recule : « … », peut-on lire sur le compte officiel.
    """
    text, language = cast.article.text, cast.language
    opens = passage.lead.start == passage.sentence.start and passage.lead.slice(text).rstrip().endswith(":")
    described = opens and language.cased and not cast.names_in(passage.lead)
    phrase = find_phrase(text, passage.lead, language) if described else None
    return resolve_phrase(phrase, passage, cast, last) if phrase and is_holder(phrase, language) else None


def find_main_behind(clues: Clues) -> Speaker | None:
    """Return the subject of the main clause behind words that a participle which opens the sentence leads to: Tweeting
    that “…,” Bo Tarn added more.
    """
    passage, cast, verb = clues.passage, clues.cast, clues.leading
    text = cast.article.text
    if verb is None or not verb.text.endswith(cast.language.participles or ("\0",)):
        return None
    if any(c.isalnum() for c in text[passage.sentence.start : verb.start]) or verb.start < passage.lead.start:
        return None
    closed = text[passage.parts[-1].inner.end - 1] in COMMAS or passage.tail.slice(text).lstrip()[:1] in COMMAS
    acts = [hit.start for hit in clues.tail if hit.kind in ATTRIBUTING]
    span = Span(passage.tail.start, min(acts, default=passage.tail.end))
    return find_subject_in(span, cast, passage, clues.last, "closing") if closed and len(span) else None


def by_likening(clues: Clues) -> Attribution | None:
    """Take the clause behind the words that says whose they are: to “tend the tomatoes”, as she told the Herald."""
    passage, cast = clues.passage, clues.cast
    first = find_first_word(cast.article.text, passage.tail, cast.language)
    opens = first is not None and cast.article.text[passage.tail.start : first.start()].strip() in COMMAS
    verb = next((hit for hit in clues.tail if hit.kind in ATTRIBUTING), None)
    if first is None or verb is None or not opens or fold_word(first.group()) not in cast.language.likenings:
        return None
    between = Span(first.end(), verb.start)
    named = bool(cast.names_in(between))
    if named and clues.leading:
        return None  # A said it was “a trench”, as B wrote later
    own = None if named else find_first_subject(passage.lead, cast)
    if own and not cast.is_object(own):
        speaker: Speaker | None = Speaker(cast.fullest(own.text), "lead")
    else:
        speaker = find_subject_in(between, cast, passage, clues.last, "closing")
        behind = Span(verb.end, passage.tail.end)
        speaker = speaker or find_subject_in(behind, cast, passage, clues.last, "inverted")
    return Attribution((*clues.tail, *clues.lead), verb, speaker, orphan=False)


def goes_on_in_place(passage: Passage, before: tuple[Passage, Attribution], found: Attribution, cast: Cast) -> bool:
    """Tell whether more words stand in a sentence that says where its subject posted, with no verb of their own: On X
    Bo Tarn blamed “the tired board” for “wanting all of us to leave”.
    """
    language, speaker = cast.language, before[1].speaker
    same = before[0].sentence == passage.sentence and speaker is not None and speaker.evidence == "sentence"
    nobody = found.speaker is None and not found.hits and bool(language.people_pronouns)
    if not (same and nobody) or len(cast.words(passage.parts[0].inner.slice(cast.article.text))) <= _FEW:
        return False
    between = [fold_word(word) for word in cast.words(passage.lead.slice(cast.article.text))]
    clause = language.relatives | language.subjects | language.subordinators | language.complements
    return clause.isdisjoint(between) and not cast.names_in(passage.lead)


def told_in_sentence(passage: Passage, cast: Cast) -> tuple[Hit, ...]:
    """Return where the main clause of a sentence says that something was posted, for the words that a participle leads
    to: A congratulated “…” on X, assuring her that it “…”.
    """
    main = cast.prose_cues_in(Span(passage.sentence.start, passage.lead.start))
    return tuple(hit for hit in main if hit.kind in ("noun", "platform"))
