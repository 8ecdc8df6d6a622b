"""Clauses whose verb stands only before the quotation before: called the board “…” and its members “…”."""

from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import Hit, find_cues
from tweetcite.text import fold_word

_MOST = 6
_PAIR = 2
_DASHES = " –—"


def goes_on_without_verb(passage: Passage, cast: Cast, before: Passage, verb: Hit) -> bool:
    """Tell whether a conjunction and a thing, or a second infinitive, lead to the words: what the verb of the words
    before says of one thing these say of another. Who would speak (and the mayor “…”) is none.
    """
    text, language = cast.article.text, cast.language
    joint = Span(before.parts[-1].outer.end, passage.parts[0].outer.start)
    words = [fold_word(word) for word in cast.words(joint.slice(text))]
    marks = joint.slice(text).strip(_DASHES)
    if not language.cased or len(words) < _PAIR or any(c in marks[1:] for c in ".,;:!?()\n"):
        return False
    joined = words[0] == language.conjunction or words[0] in language.contrasts
    joined = joined or (marks[:1] == "," and len(words[0]) == 1 and words[0] in language.function_words)  # a remont
    listed = marks[:1] == "," or text[joint.start - _PAIR] == ","
    if not joined and not (listed and words[0] in language.possessives):
        return False
    between = [fold_word(word) for word in cast.words(text[verb.end : before.parts[0].outer.start])]
    if joined and words[1] in language.infinitives:
        return text[: verb.start].split()[-1:] == [words[1]]  # went on X to say “…” and to accuse Bo Tarn of “…”
    body = words[joined:]
    return _is_thing(body, joint, cast) and _frames_thing(between, verb, language)


def _is_thing(words: Sequence[str], joint: Span, cast: Cast) -> bool:
    """Tell whether a few words are a noun with what belongs to it, and neither a clause nor anybody who could speak."""
    language, text = cast.language, cast.article.text
    if not 0 < len(words) <= _MOST or cast.names_in(joint):
        return False
    others = language.subjects | language.relatives | language.subordinators | language.complements | language.tenses
    others |= language.modals | language.negations | language.contrasts | language.indefinite
    if not (others - language.definite - language.possessives - language.prepositions).isdisjoint(words):
        return False
    speaking = language.titles | language.family | language.kin | language.collectives.keys() | language.papers
    return speaking.isdisjoint(words) and not find_cues(text, joint.start, joint.end, language)


def _frames_thing(between: Sequence[str], verb: Hit, language: Language) -> bool:
    """Tell whether the verb says something of a thing before the first words: called it “…”, tweeted that it was “…”,
    wrote that the quay “shuts in June” and the works “last ten weeks”; not: tweeted “…”.
    """
    if not between:
        return False
    told = next((i for i, word in enumerate(between) if word in language.complements), len(between))
    if told + 1 < len(between):
        return True
    named = verb.text in language.nicknaming or between[-1] in language.prepositions | language.likenings
    return named or between[-1] in language.tenses
