"""Who speaks where the verb stands behind the words: “…,” she wrote; X, “…” diye yazdı; it was “bad”, he said."""

import re
from collections.abc import Sequence

from tweetcite.model import Span
from tweetcite.quotes.attribution import INFERRED, Attribution, Speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.clauses import find_head_of_relative
from tweetcite.quotes.clues import Clues, told_above, told_of_crowd
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.leads import find_before
from tweetcite.quotes.leadverbs import find_lead_cues, find_lead_verb, undertakes
from tweetcite.quotes.presenting import find_presenter
from tweetcite.quotes.subjects import find_behind, find_by_line, find_described_owner, find_subject_in
from tweetcite.quotes.tails import COMMAS
from tweetcite.quotes.verbs import (
    find_closing_clause,
    find_final_verb,
    find_first_word,
    find_placed_verb,
    find_tail_verb,
    find_unknown_verb,
    is_passive,
    opens_apposition,
    skip_manner,
)
from tweetcite.text import fold, fold_word

_FEW = 1
_NEAR = 20
_LABEL = re.compile(r"(?:^|[|–—]\s)([^\W\d_a-zà-ÿ][\w.&'’-]*(?:\s[^\W\d_a-zà-ÿ][\w.&'’-]*){0,3}):\s*$")
_STOPS = tuple("。！？!?")


def by_placed_verb(clues: Clues) -> Attribution | None:
    """Take any verb right behind the words that has a platform for its place: « … », martèle sur X le sénateur."""
    verb = None if clues.leading else find_placed_verb(clues.passage, clues.cast)
    if not verb:
        return None
    speaker = find_behind(clues.passage, clues.cast, verb, clues.last)
    return Attribution((verb, *clues.tail, *clues.lead), verb, speaker, orphan=False)


def by_verb_behind(clues: Clues) -> Attribution | None:
    """Take the verb behind the words: “…,” she wrote; “…,” wrote X."""
    passage, cast, tail, lead = clues.passage, clues.cast, clues.tail, clues.lead
    verb = find_tail_verb(passage, cast, tail)
    if not verb or (clues.leading and opens_apposition(passage, clues.leading, cast)) or _is_led(passage, cast, lead):
        return None
    told = clues.leading and (
        _is_in_clause(passage, cast) or _tells_manner(verb, passage, cast) or _goes_on_doing(verb, passage, cast)
    )
    if told or _is_posted_right_before(clues):
        return None
    if clues.leading and find_head_of_relative(clues.leading, passage, cast):
        return None
    if _closes_told_clause(clues) or _is_apart(clues, verb) or _is_of_time(clues, verb):
        return None
    speaker = find_behind(passage, cast, verb, clues.last)
    weak = speaker is None or speaker.evidence == "sentence-before"
    if weak and not cast.language.cased and not is_passive(verb, cast):
        # verb-final languages: the subject stands before the quotation, its verb behind
        speaker = find_before(passage, cast, None, clues.last)
    if speaker is None or (speaker.name is None and verb.text in cast.language.impersonal):
        speaker = find_by_line(tail, passage, cast) or speaker  # stood, as a paper has it, in the post by Bo Tarn
    if verb.text in cast.language.impersonal and (speaker is None or speaker.evidence in INFERRED):
        speaker = find_described_owner(passage, cast, verb) or speaker
    if speaker is None or speaker.evidence in INFERRED:
        speaker = (
            _find_label(passage, cast)
            or find_presenter(passage, cast, clues.last)
            or _find_answerer(clues, speaker)
            or speaker
        )
    above = told_above(speaker, clues) or told_of_crowd(speaker, verb, clues)
    return Attribution((*tail, *above, *lead), verb, speaker, orphan=False)


def _is_posted_right_before(clues: Clues) -> bool:
    """Tell whether a verb of posting stands right before the words, so that one behind them tells of its whole clause:
    Ida Holm once tweeted “…,” Bo Tarn reminded voters.
    """
    verb, lead = clues.leading, clues.passage.lead
    if verb is None or verb.kind != "post" or is_passive(verb, clues.cast):
        return False
    between = [fold_word(word) for word in clues.cast.words(clues.cast.article.text[verb.end : lead.end])]
    return clues.cast.language.complements.issuperset(between) and bool(clues.cast.names_in(lead))


def _tells_manner(verb: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether a clause behind the words only says how they were put: A called it “a sieve”, as B wrote later."""
    start = passage.tail.start
    return skip_manner(cast.article.text, start, verb, cast.language) > start


def _goes_on_doing(verb: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether a participle behind the words goes on with what their speaker does, and the verb stands in a clause
    about something else: A said they “hurt it”, lumping them in with those he pledged to fight.
    """
    text, language = cast.article.text, cast.language
    first = find_first_word(text, passage.tail, language)
    doing = first is not None and first.group().endswith(language.participles or ("\0",)) and first.group().islower()
    comma = text[passage.parts[-1].inner.end - 1] == "," or passage.tail.slice(text).lstrip().startswith(",")
    return bool(language.people_pronouns) and doing and comma and first is not None and first.end() < verb.start


def _is_of_time(clues: Clues, verb: Hit) -> bool:
    """Tell whether a verb closes a clause of time whose subject stands before the words: A “…” diye yazarken."""
    endings = clues.cast.language.while_endings
    return bool(endings) and verb.text.endswith(endings) and bool(clues.cast.names_in(clues.passage.lead))


def _is_in_clause(passage: Passage, cast: Cast) -> bool:
    """Tell whether the words stand in a clause before the main one: When A said they “pour in”, B tweeted back."""
    text, language = cast.article.text, cast.language
    first = find_first_word(text, passage.lead, language)
    opens = first is not None and passage.lead.start == passage.sentence.start
    if first is None or not opens or not language.cased or fold_word(first.group()) not in language.subordinators:
        return False
    behind, before = passage.tail.slice(text), passage.lead.slice(text).rstrip()
    verb = find_lead_verb(passage, cast, find_lead_cues(passage, cast))
    if before.endswith((",", ":")) and verb is not None and verb.kind in ("post", "write"):
        return not is_passive(verb, cast)  # After A tweeted, “…,” B retweeted her
    return before[-1:].isalnum() and behind[:2] == ", " and behind[2:3].isalpha()


def _is_apart(clues: Clues, verb: Hit) -> bool:
    """Tell whether a verb behind words that are what the subject before them is to do stands in a clause about them:
    She undertook to “…”, money that will come, says the Treasury, in April.
    """
    passage, cast = clues.passage, clues.cast
    text = cast.article.text
    between = text[passage.tail.start : verb.start]
    return undertakes(passage, cast) and between.lstrip()[:1] in COMMAS and len(cast.words(between)) > _FEW


def _closes_told_clause(clues: Clues) -> bool:
    """Tell whether what stands behind the words closes the clause that a verb before them opened: meldt dat de brug
    ‘op 2 mei weer open’ gaat.
    """
    passage, cast, verb = clues.passage, clues.cast, clues.leading
    text = cast.article.text
    if verb is None or text[passage.tail.start : passage.tail.end].lstrip()[:1] in COMMAS:
        return False
    between = cast.words(text[verb.end : passage.lead.end])
    return not cast.language.complements.isdisjoint(fold_word(word) for word in between)


def _find_label(passage: Passage, cast: Cast) -> Speaker | None:
    """Return the name with which a line opens before its words: 12:15 | Feuerwehr: “…”, twittert die Behörde."""
    label = _LABEL.search(passage.lead.slice(cast.article.text)) if cast.language.cased else None
    words = [fold(word) for word in cast.words(label.group(1))] if label else []
    language = cast.language
    empty = language.function_words | language.common | language.titles | language.voice_nouns | language.post_nouns
    known = words and not any(word in empty or word in language.platform_names for word in words)
    return Speaker(cast.fullest(label.group(1)), "colon") if label and known else None


def _find_answerer(clues: Clues, found: Speaker | None) -> Speaker | None:
    """Return by whom the answer is that a colon presents, where a verb behind the words has no subject, or a pronoun
    that nobody before it fits: Arriva la replica di Bo Tarn: «…», scrive su X.
    """
    passage, cast = clues.passage, clues.cast
    opens = passage.lead.start == passage.sentence.start and clues.leading is None
    known = found is not None and found.name is not None and not cast.language.drops_subjects
    if known or not opens or not passage.lead.slice(cast.article.text).rstrip().endswith(":"):
        return None
    named = find_before(passage, cast, None, None)
    return named if named and named.name and named.evidence == "by-line" else None


def by_final_verb(clues: Clues) -> Attribution | None:
    """Take the verb that closes a sentence whose subject stands before the words: X, “…” diye yazdı."""
    passage, cast, tail, lead = clues.passage, clues.cast, clues.tail, clues.lead
    verb = find_final_verb(passage, cast, tail)
    if not verb:
        return None
    hits = (*lead, *tail) if verb in tail else (*lead, *tail, verb)
    speaker = None if is_passive(verb, cast) else find_before(passage, cast, None, clues.last)
    return Attribution(hits, verb, speaker, orphan=False)


def by_unknown_verb(clues: Clues) -> Attribution | None:
    """Take a verb that no table knows where one of saying would stand: “…,” quipped Bo Tarn."""
    verb = None if clues.leading else find_unknown_verb(clues.passage, clues.cast)
    if not verb:
        return None
    speaker = find_behind(clues.passage, clues.cast, verb, clues.last)
    if speaker is None and not clues.cast.language.cased:
        speaker = find_before(clues.passage, clues.cast, None, clues.last)
    return Attribution((verb, *clues.tail, *told_above(speaker, clues), *clues.lead), verb, speaker, orphan=False)


def by_closing_clause(clues: Clues) -> Attribution | None:
    """Take the clause that closes the sentence: the road was “a trench”, she said."""
    passage, cast, last = clues.passage, clues.cast, clues.last
    closing = find_closing_clause(passage, cast, clues.tail)
    if not closing or clues.leading or _is_apart(clues, closing[1]):
        return None
    clause, verb = closing
    speaker = find_subject_in(Span(clause, verb.start), cast, passage, last, "closing")
    if speaker is None:
        speaker = find_subject_in(Span(verb.end, passage.tail.end), cast, passage, last, "inverted")
    return Attribution((*clues.tail, *clues.lead), verb, speaker, orphan=False)


def _is_led(passage: Passage, cast: Cast, lead: Sequence[Hit]) -> bool:
    """Tell whether the verb before a quotation attributes it and a comma ends its clause: 他呼籲「…」，並批評."""
    if cast.language.cased or cast.language.verb_final:
        return False
    text = cast.article.text
    closed = passage.tail.slice(text).lstrip()[:1] in COMMAS
    # 他写道：“…。”随后…: the words are a sentence of their own, and what follows begins another
    ends = text[passage.parts[-1].inner.end - 1] in _STOPS and passage.lead.slice(text).rstrip().endswith((":", "："))
    return ends or (closed and any(h.kind in ATTRIBUTING and passage.lead.end - h.end <= _NEAR for h in lead))
