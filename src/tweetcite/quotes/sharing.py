"""Quotations that one verb governs together: wrote that the road was “a trench” and that nobody “had looked at it”."""

import re
from collections.abc import Sequence
from itertools import pairwise

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.quotes.attribution import Attribution, Speaker, name_speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import ATTRIBUTING, Hit, find_cues
from tweetcite.quotes.gapping import goes_on_without_verb
from tweetcite.quotes.verbs import is_passive
from tweetcite.text import fold_word

_MOST_BETWEEN = 5
_MOST_APPOSED = 10
_PAIR = 2
_INSERTED = re.compile(r"(?<=\w), [^,.;:]+, ")
"""What commas set off: dismissed it as “…” and, on reflection, as “…”."""
_LETTER = "a"


def share_verb(passage: Passage, cast: Cast, before: Passage, said: Attribution) -> Attribution | None:
    """Return the attribution of the quotation before in the same sentence, where this one goes on with its clause.

    It does where nothing but a conjunction joins them, or a conjunction and the word that opens the clause of the one
    before (that ... and that): no table need know which words open clauses.
    """
    verb = said.cue
    if verb is not None and _is_behind_semicolon(verb, passage, cast, before):
        named = name_speaker(said.speaker.name, "run") if said.speaker else None
        return Attribution(said.hits, verb, named, orphan=False)
    if verb is None and said.hits and _only_joins(passage, cast, before) and said.speaker is not None:
        return Attribution(said.hits, verb, said.speaker, orphan=False)
    if verb is not None and _is_behind_place(verb, passage, cast, before):
        return Attribution(said.hits, verb, said.speaker, orphan=False)
    if verb is None or passage.sentence != before.sentence or verb.end > before.lead.end:
        return None
    parallel = verb.kind in ATTRIBUTING and _is_parallel(passage, cast, before, verb)
    if not parallel and not goes_on_without_verb(passage, cast, before, verb):
        return None
    speaker = name_speaker(said.speaker.name, "run") if said.speaker else None
    return Attribution(said.hits, verb, speaker or said.speaker, orphan=False)


def share_subject(passage: Passage, cast: Cast, verb: Hit | None, before: Passage, said: Attribution) -> Speaker | None:
    """Return who speaks where a conjunction alone joins a verb to that of the quotation before it: posted that Holm
    “lied” and confessed that “…”; posted that “…” meant a fine, but stressed that “…”.
    """
    language, first = cast.language, said.cue
    if verb is None or first is None or not language.cased or passage.sentence != before.sentence:
        return None
    told = verb.kind in ATTRIBUTING and first.kind in ATTRIBUTING and first.end <= before.lead.end
    between = Span(before.parts[-1].outer.end, verb.start)
    if not told or between.start > between.end or any(hit.kind in ATTRIBUTING for hit in cast.cues_in(between)):
        return None
    words = [fold_word(word) for word in cast.words(between.slice(cast.article.text))]
    inserted = language.additives | language.openers | language.sequels | language.times
    while words and words[-1] in inserted and words[-1] != language.conjunction:
        words.pop()
    joined = bool(words) and words[-1] in language.contrasts | {language.conjunction}
    subject = said.speaker if said.speaker and said.speaker.name and said.speaker.evidence != "possessive" else None
    return subject if joined and not is_passive(verb, cast) else None  # answered Holm's “lies” and said “…”


def share_place(passage: Passage, cast: Cast, before: Passage, said: Attribution) -> Attribution | None:
    """Return the attribution of the quotation before, where nothing but another post leads to the words: In one tweet
    he wrote “…”; in another, “…”.
    """
    words = [fold_word(word) for word in cast.words(passage.lead.slice(cast.article.text))]
    posts = any(hit.kind == "noun" and hit.start >= before.lead.start for hit in said.hits)
    another = len(words) == _PAIR and words[0] in cast.language.mediums and words[1] in cast.language.indefinite
    if not another or not posts or passage.block != before.block:
        return None
    named = name_speaker(said.speaker.name, "run") if said.speaker else None
    return Attribution(said.hits, said.cue, named, orphan=False)


def _only_joins(passage: Passage, cast: Cast, before: Passage) -> bool:
    """Tell whether nothing but a conjunction joins words to others of the same sentence: She “was late”, and “left”."""
    joint = cast.article.text[before.parts[-1].outer.end : passage.parts[0].outer.start]
    same = passage.sentence == before.sentence and bool(cast.language.people_pronouns)
    return same and [fold_word(word) for word in cast.words(joint)] == [cast.language.conjunction]


def _is_behind_semicolon(verb: Hit, passage: Passage, cast: Cast, before: Passage) -> bool:
    """Tell whether a clause behind a semicolon goes on with what a clause between commas says of the one before: Rehm,
    he wrote, was “tired”; her quay was “a scandal”.
    """
    text, language = cast.article.text, cast.language
    joint = text[before.parts[-1].outer.end : passage.parts[0].outer.start]
    inserted = text[verb.end : verb.end + 1] == "," and before.lead.start < verb.start and verb.end < before.lead.end
    same = passage.sentence == before.sentence and verb.kind in ATTRIBUTING and inserted
    if not same or not joint.lstrip().startswith(";") or cast.cues_in(passage.lead) or cast.cues_in(passage.tail):
        return False
    words = [fold_word(word) for word in cast.words(joint)]
    return bool(words) and len(words) <= _MOST_BETWEEN and words[-1] in language.tenses | language.modals


def _is_behind_place(place: Hit, passage: Passage, cast: Cast, before: Passage) -> bool:
    """Tell whether words stand in one sentence with others behind the same place and colon: On X he put it right: the
    board had “voted”, and the room “will stay”.
    """
    same = passage.sentence == before.sentence and place.kind == "platform" and place.end <= before.lead.end
    return same and not cast.cues_in(passage.lead) and not cast.cues_in(passage.tail)


def _is_parallel(passage: Passage, cast: Cast, before: Passage, verb: Hit) -> bool:
    text, language = cast.article.text, cast.language
    joint = text[before.parts[-1].outer.end : passage.parts[0].outer.start]
    # with a letter, before which d' is known for a word of its own
    words = [fold_word(word) for word in cast.words(f"{joint}{_LETTER}")[:-1]]
    if words == [language.conjunction] or " ".join(words) in language.joints or _is_governed(words, language):
        return True
    if language.likenings.issuperset(words) and words:
        return True  # that described her “fine words” as “a trench”
    if 0 < len(words) <= _PAIR and words[0] in language.contrasts and language.prepositions.issuperset(words[1:]):
        return True  # “…” instead of “…”, rather than “…”
    clause = {fold_word(word) for word in cast.words(text[verb.end : before.parts[0].outer.start])}
    told = not clause.isdisjoint(language.complements) and joint.strip().isalpha()
    if told and words[0] in language.subordinators and not cast.cues_in(passage.tail):
        return True  # wrote that “…” while “…”
    if _is_one_clause(joint, words, cast) or _is_joined(words, language) or _goes_on(joint, words, cast):
        return True
    if _is_apposed(joint, words, passage, cast):
        return True
    bare = [fold_word(word) for word in cast.words(_INSERTED.sub(" ", joint, count=1))]
    joints = language.contrasts | {language.conjunction}
    opener = next((b.partition("'")[0] for a, b in reversed([*pairwise(bare)]) if a in joints), None)
    if _is_predicate(words, language) and not clause.isdisjoint(language.complements | language.subjects):
        return True
    articles = (language.definite | language.indefinite) - language.relatives
    return opener in clause - articles


def _is_governed(words: Sequence[str], language: Language) -> bool:
    """Tell whether a conjunction and a preposition lead to the words: fait état de « … » et d'« … »."""
    return len(words) == _PAIR and words[0] == language.conjunction and words[1] in language.prepositions


def _is_joined(words: Sequence[str], language: Language) -> bool:
    """Tell whether a conjunction that is written onto its word opens the next clause alone: «…» وأنه «…»."""
    joint = language.conjunction
    if len(words) != 1 or joint not in language.proclitics or not words[0].startswith(joint):
        return False
    return words[0][len(joint) :].startswith(tuple(language.complements))


def _is_one_clause(joint: str, words: Sequence[str], cast: Cast) -> bool:
    """Tell whether a few words without a subject or a verb of saying go on with a clause: wrote it would be “great” to
    repeal the levy “and use those savings”.
    """
    language = cast.language
    if not language.cased or not 0 < len(words) <= _MOST_BETWEEN or any(c in joint for c in ".,;:!?()–—"):
        return False
    others = (
        language.subjects | language.pronouns.keys() | language.relatives | language.contrasts | language.subordinators
    )
    return others.isdisjoint(words) and language.conjunction not in words and joint.lower() == joint


def _is_apposed(joint: str, words: Sequence[str], passage: Passage, cast: Cast) -> bool:
    """Tell whether a comma sets words that open with an article beside the clause before: was “a rock” to the town, “a
    man of his word”.
    """
    language = cast.language
    first = next(iter(cast.words(passage.parts[0].inner.slice(cast.article.text))), "")
    opens = first.islower() and fold_word(first) in language.definite | language.indefinite
    if not opens or not language.cased or not 0 <= len(words) <= _MOST_APPOSED or joint.count(",") != 1:
        return False
    if not joint.rstrip().endswith(",") or find_cues(joint, 0, len(joint), language):
        return False
    others = language.subjects | language.relatives - language.definite | language.tenses | language.modals
    return (others | language.contrasts | language.subordinators).isdisjoint(words)


def _goes_on(joint: str, words: Sequence[str], cast: Cast) -> bool:
    """Tell whether the clause of the words before goes on behind them: with where it was and a conjunction (“…” on the
    quay and “…”), with a condition (“…” if they aren't “…”), or as what they call (“…” who “…”).
    """
    language = cast.language
    if not language.cased or not 0 < len(words) <= _MOST_BETWEEN or any(c in joint for c in ".;:!?()–—"):
        return False
    if len(words) == 1:
        return words[0] in language.people_relatives
    if joint.lower() != joint or any(hit.kind in ATTRIBUTING for hit in find_cues(joint, 0, len(joint), language)):
        return False
    others = language.relatives | language.contrasts | language.subordinators
    placed = words[-1] == language.conjunction and words[0] in language.prepositions
    if placed and "," not in joint:
        return (others | language.subjects | language.tenses).isdisjoint(words)
    return words[0] in language.conditions and "," not in joint


def _is_predicate(words: Sequence[str], language: Language) -> bool:
    """Tell whether words open a further predicate of a clause's subject: wrote that she had never “met” him and, for
    good measure, did “not plan to”.
    """
    if not _PAIR <= len(words) <= _MOST_BETWEEN or words[0] != language.conjunction:
        return False
    subjects = language.subjects | language.definite | language.indefinite | language.pronouns.keys()
    return words[-1] in language.tenses | language.modals and (subjects | language.relatives).isdisjoint(words)
