"""One more of a row of posts: And a third: “…”; Another: “…”; And this one, from just last week: “…”."""

from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.quotes.attribution import Attribution, name_speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import ATTRIBUTING
from tweetcite.text import fold_word

_LONGEST = 4
"""Words for one more of a kind."""
_LAST = 3
_PAIR = 2
_LONGEST_POINTER = 8
_NEAR = 2
"""Paragraphs between two posts of a row."""


def go_on_with_series(passage: Passage, cast: Cast, before: Passage, said: Attribution) -> Attribution | None:
    """Return the source of the quotation before, where only words for one more of its kind and a colon lead to this."""
    lead = passage.lead.slice(cast.article.text).strip()
    opens = lead.endswith(":") and passage.lead.start == passage.sentence.start
    name = said.speaker.name if said.speaker else None
    near = 0 <= passage.block - before.parts[-1].block <= _NEAR
    if not (opens and cast.language.cased and name and near):
        return None
    if any(hit.kind in ATTRIBUTING for hit in cast.cues_in(passage.lead)):
        return None  # a third user said: somebody else
    words, opening = ([fold_word(word) for word in cast.words(part)] for part in (lead, lead.partition(",")[0]))
    more = _is_one_more(opening, cast.language) or _points_at_next(words, cast.language)
    more = more or (passage.block == before.parts[-1].block and _only_adds(words, passage, cast))
    return Attribution(said.hits, said.cue, name_speaker(name, "run"), orphan=not said.hits) if more else None


def _is_one_more(words: Sequence[str], language: Language) -> bool:
    """Tell whether words mean one more of what was named before: a third, another, this one, the last one."""
    own = [word for word in words if word != language.conjunction]
    if not 0 < len(own) <= _LONGEST:
        return False
    determiners = language.indefinite | language.definite | language.back_references
    if len(own) == _LAST and own[0] in determiners and own[-1] in language.indefinite - language.ones:
        return True
    counted = not language.ordinals.keys().isdisjoint(own) or own[0] in language.back_references
    known = determiners | language.ones | language.ordinals.keys()
    return all(word in known for word in own) and (counted or len(own) == 1)


def _only_adds(words: Sequence[str], passage: Passage, cast: Cast) -> bool:
    """Tell whether nothing but a conjunction and what for leads to words: And, lest anybody had missed it: “…”; And for
    good measure: “…”.
    """
    language, lead = cast.language, passage.lead
    told = language.subjects | language.tenses | language.definite | language.voice_nouns | language.crowds
    short = _PAIR <= len(words) <= _LONGEST_POINTER and words[0] == language.conjunction and language.people_pronouns
    purpose = short and not language.purposes.isdisjoint((words[1], " ".join(words[1 : _PAIR + 1])))
    if purpose or (short and words[1] in language.prepositions | language.mediums):
        named = cast.names_in(lead) or any(hit.kind == "occasion" for hit in cast.cues_in(lead))
        return not named and (bool(purpose) or told.isdisjoint(words))
    return False


def _points_at_next(words: Sequence[str], language: Language) -> bool:
    """Tell whether a few words only point at one more post: And this one, from last week."""
    own = words[1:] if words[:1] == [language.conjunction] else words
    told = language.auxiliaries | language.tenses | language.subjects
    plain = language.indefinite | language.function_words | language.prepositions | language.post_nouns | language.times
    plain |= language.weekdays.keys() | language.months.keys() | language.last_words
    pointed = 0 < len(own) <= _LONGEST_POINTER and own[0] in language.back_references
    return pointed and all(word in plain - told or word.isdigit() for word in own[1:])  # not: this passer-by
