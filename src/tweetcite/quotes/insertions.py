"""Verbs that commas set off in the words before a quotation, with the subject that stands between the same commas."""

from tweetcite.model import Span
from tweetcite.quotes.attribution import Speaker, name_speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import Hit
from tweetcite.quotes.subjects import find_subject_in
from tweetcite.quotes.topics import find_subject
from tweetcite.text import fold_word

_LONGEST_INSERTED, _LONGEST_SUBJECT = 7, 6


def find_inserted(verb: Hit, passage: Passage, cast: Cast, last: str | None) -> Speaker | None:
    """Return the subject of a verb that commas set off, which stands with it or, if it has none, before its sentence:
    Mais la messe, promet le curé, « aura lieu »; Nobody, the mayor wrote, was to be “moved”; Un timbro che, scrive,
    «costa 16 euro».
    """
    text = cast.article.text
    comma = text.find(",", verb.end, passage.lead.end)
    if comma < 0 or not cast.language.cased:
        return None
    behind = len(text[verb.end : comma].split())
    if not text[passage.lead.start : verb.start].rstrip().endswith(","):
        return _find_before_inserted(verb, comma, passage, cast, last)
    if _closes_apposition(verb, passage, cast):
        return None
    if not behind and cast.language.drops_subjects:
        return find_subject(passage.before, cast, last) if len(passage.before) else name_speaker(last, "run")
    if not 0 < behind <= _LONGEST_INSERTED:
        return None
    return find_subject_in(Span(verb.end, comma), cast, passage, last, "inverted")


def _find_before_inserted(verb: Hit, comma: int, passage: Passage, cast: Cast, last: str | None) -> Speaker | None:
    """Return the subject that stands right before its verb inside another's clause: The quay, he wrote, was “…”; He
    was, the force added, “…”.
    """
    text, language = cast.article.text, cast.language
    opened = text.rfind(",", passage.lead.start, verb.start)
    told = [fold_word(word) for word in cast.words(text[passage.lead.start : max(opened, passage.lead.start)])]
    behind = any(c.isalnum() for c in text[comma : passage.lead.end])
    goes_on = behind or not (language.tenses | language.modals).isdisjoint(told[1:][-1:])
    plain = len(text[verb.end : comma].split()) <= _LONGEST_INSERTED
    if opened < 0 or not plain or not cast.words(text[passage.lead.start : opened]):
        return None
    words = [fold_word(word) for word in cast.words(text[opened : verb.start])]
    apart = language.relatives - language.definite | language.subordinators | language.complements
    apart |= language.prepositions | language.mediums | {language.conjunction}
    if not 0 < len(words) <= _LONGEST_SUBJECT or not apart.isdisjoint(words):
        return None
    if not goes_on and (words[0] in language.subjects or not language.people_pronouns):
        return None  # She will go free, the agency wrote, “north of town”; not: The vote was close, she wrote, “…”
    if words[0] not in language.subjects | language.definite or _goes_on_behind_opening(passage, opened, cast):
        return None
    own = passage if behind else passage._replace(lead=Span(opened + 1, passage.lead.end))  # He was, it added, “…”
    return find_subject_in(Span(opened + 1, verb.start), cast, own, last, "same-sentence")


def _goes_on_behind_opening(passage: Passage, opened: int, cast: Cast) -> bool:
    """Tell whether what stands before a comma only opens the clause: After the vote, the mayor wrote, on X, “…”."""
    first = next(iter(cast.words(cast.article.text[passage.lead.start : opened])), "")
    return fold_word(first) in cast.language.prepositions | cast.language.subordinators


def _closes_apposition(verb: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether a name between commas stands before a verb, as its subject: El héroe, Bo Tarn, colgó una foto."""
    text = cast.article.text
    names = cast.names_in(Span(passage.lead.start, verb.start))
    if not names or text[names[-1].span.end : verb.start].strip() != ",":
        return False
    return text[passage.lead.start : names[-1].span.start].rstrip().endswith(",")
