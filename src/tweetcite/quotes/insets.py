"""Pronouns that commas set off with their verb in the words before a quotation: The quay, he wrote, was “…”."""

from tweetcite.model import Span
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.clauses import find_last_pronoun
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.text import fold_word

_PAIR = 2
_LONGEST_WORD = 24
_LONGEST_ADVERBIAL = 6


def hangs_on_main(passage: Passage, cast: Cast) -> bool:
    """Tell whether commas set off a pronoun and its verb inside a clause that hangs on the main one, whose subject is
    meant: Bo Tarn wants a levy that, he wrote, “pays for itself”.
    """
    text, language = cast.article.text, cast.language
    pronoun = find_last_pronoun(text, passage.lead, language)
    before = text[passage.lead.start : pronoun.start()].rstrip() if pronoun else ""
    words = cast.words(before)[-_PAIR:] if before.endswith(",") else []
    openers = (language.relatives | language.complements | language.subordinators) - language.definite
    if text[passage.parts[0].inner.start].islower():
        openers |= {language.conjunction}  # Bo Tarn took the data and, he reported, “ran it twice”
    clause = text[pronoun.end() : passage.parts[0].outer.start] if pronoun else ""
    return len(words) == _PAIR and fold_word(words[-1]) in openers and "," in clause


def goes_on_inserted(passage: Passage, cast: Cast) -> bool:
    """Tell whether the same pronoun as in the sentence before, set off by commas both times, says who spoke there: The
    quay, it read, was “…”. The board, it went on, “…”.
    """
    text, language = cast.article.text, cast.language
    own = find_last_pronoun(text, passage.lead, language)
    if (
        own
        and is_inserted(passage, cast)
        and passage.lead.start > passage.sentence.start
        and language.pronouns.get(fold_word(own.group())) == "n"
    ):
        return True  # the clinics were “shut”; wards, it added, were “full”
    if not cast.is_quoting(passage.before):
        return False
    marks = [at for mark, _ in language.marks if (at := text.find(mark, passage.before.start, passage.before.end)) >= 0]
    before = passage._replace(lead=Span(passage.before.start, min(marks, default=passage.before.end)))
    found = [find_last_pronoun(text, lead, language) for lead in (before.lead, passage.lead)]
    words = {fold_word(match.group()) if match else "" for match in found}
    return _sets_off(before.lead, cast) and len(words) == 1 and "" not in words


def keeps_pronoun(passage: Passage, pronoun: str, cast: Cast) -> bool:
    """Tell whether the same pronoun is the subject of the verb in the sentence before, which quotes: Tarn, she posted,
    “was late”. “…,” she wrote.
    """
    text, before = cast.article.text, passage.before
    if pronoun not in cast.language.people_pronouns or not len(before) or not cast.is_quoting(before):
        return False
    for hit in cast.prose_cues_in(before):
        if hit.kind in ATTRIBUTING:
            ahead = cast.words(text[max(before.start, hit.start - _LONGEST_WORD) : hit.start])[-1:]
            behind = cast.words(text[hit.end : min(before.end, hit.end + _LONGEST_WORD)])[:1]
            if any(fold_word(word) == pronoun for word in (*ahead, *behind)):
                return True
    return False


def is_inserted(passage: Passage, cast: Cast) -> bool:
    """Tell whether commas set off a verb and its pronoun in the words before a quotation."""
    return _sets_off(Span(passage.lead.start, passage.parts[0].outer.start), cast)


def _sets_off(lead: Span, cast: Cast) -> bool:
    """Tell whether commas set off a verb and its pronoun in a stretch: The quay, he wrote on Monday, was."""
    text, language = cast.article.text, cast.language
    for hit in cast.cues_in(lead):
        if hit.kind in ATTRIBUTING and lead.start < hit.start and _is_closed(hit, lead, cast):
            comma = text.rfind(",", lead.start, hit.start)
            words = [fold_word(word) for word in cast.words(text[comma + 1 : hit.start])] if comma >= 0 else []
            if words and len(words) <= _PAIR and any(word in language.subjects for word in words):
                return True
    return False


def _is_closed(verb: Hit, lead: Span, cast: Cast) -> bool:
    """Tell whether a comma closes the clause of a verb, at once or behind what says when, before another goes on."""
    text, language = cast.article.text, cast.language
    comma = text.find(",", verb.end, lead.end)
    if comma == verb.end:
        return True
    adverbial = text[verb.end : comma] if comma >= 0 else "."
    short = adverbial.startswith(" ") and len(adverbial.split()) <= _LONGEST_ADVERBIAL
    behind = [fold_word(word) for word in cast.words(text[comma : lead.end])[:1]] if comma >= 0 else []
    apart = language.relatives | language.prepositions | language.mediums | language.subordinators
    goes_on = bool(behind) and behind[0] not in apart | {language.conjunction}
    return short and goes_on and not any(c in adverbial for c in ":;.")
