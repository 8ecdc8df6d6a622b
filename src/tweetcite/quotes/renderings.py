"""Words that somebody else gives as a post's: a site quoted her tweet, one paper had the mayor tweeting “…”.

They are cited from a post, and are the words of whose post it is, not of who gives them.
"""

import re
from collections.abc import Sequence

from tweetcite.model import Span
from tweetcite.quotes.attribution import Attribution, Speaker
from tweetcite.quotes.clues import Clues
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.owners import find_possessor_in
from tweetcite.quotes.pronouns import resolve_pronoun
from tweetcite.quotes.subjects import find_subject_in
from tweetcite.quotes.words import CLAUSE_MARKS, word_pattern
from tweetcite.text import fold_word

_MOST_WORDS = 24
_MOST_BEFORE, _MOST_OF_OBJECT = 9, 8

_APOSTROPHES = ("'", "’")
_GENITIVES = ("'s", "’s")

_Words = Sequence["re.Match[str]"]


def by_rendering(clues: Clues) -> Attribution | None:
    """Take whose post it is that somebody is said to give the words of, right behind them or before."""
    passage, cast = clues.passage, clues.cast
    if not cast.language.renderings:
        return None
    for span in (passage.tail, passage.lead):
        words = _clause_beside(span, clues)
        found = _find_giver(words, clues) if words else None
        if found:
            cue, speaker = found
            return Attribution((cue, *clues.tail, *clues.lead), cue, speaker, orphan=False)
    return None


def _clause_beside(span: Span, clues: Clues) -> _Words:
    """Return the words of the clause that stands next to the quotation."""
    text, language = clues.cast.article.text, clues.cast.language
    words = list(word_pattern(language).finditer(text, span.start, span.end))
    if span == clues.passage.tail:
        if not _opens(text, span):
            return []
        last = next((i for i in range(1, len(words)) if _ends_clause(words, i, clues)), len(words))
        return words[: min(last, _MOST_WORDS)]
    closed = text[span.start : span.end].rstrip()
    if not words or not (closed[-1:].isalnum() or closed[-1:] in ":,"):
        return []
    first = 0
    for i in range(1, len(words)):
        first = i if CLAUSE_MARKS.search(text, words[i - 1].end(), words[i].start()) else first
    return words[first:][-_MOST_WORDS:]


def _ends_clause(words: _Words, i: int, clues: Clues) -> bool:
    """Tell whether a mark before word `i` ends the clause, unless a participle goes on with it: …, still quoting."""
    language = clues.cast.language
    participles = {key for word in words[i : i + 2] if (key := fold_word(word.group())).endswith(language.participles)}
    marked = CLAUSE_MARKS.search(clues.cast.article.text, words[i - 1].end(), words[i].start())
    return bool(marked) and participles.isdisjoint(language.renderings)


def _opens(text: str, span: Span) -> bool:
    """Tell whether what is behind the quotation goes on with its sentence in small letters or with a name."""
    behind = text[span.start : span.end].lstrip(", \u00a0")
    return behind[:1].isalpha()


def _find_giver(words: _Words, clues: Clues) -> tuple[Hit, Speaker | None] | None:
    language = clues.cast.language
    keys = [fold_word(word.group()) for word in words]
    behind = words[0].start() >= clues.passage.tail.start
    for i, key in enumerate(keys[:_MOST_BEFORE]):
        if key in language.renderings and i and (key.endswith(language.participles) or not _is_said(words[:i], clues)):
            found = _find_rendered(words, keys, i, clues)
        elif key in language.causing and i and keys[i + 1 :] == ["it"]:
            found = _find_post(words[:i], keys[:i], -1, clues)  # one copy of her tweet had it
        elif key in language.causing and i:
            found = _find_posting(words, keys, i, clues)
        elif behind and i == 0 and key in language.running:
            found = _find_post(words, keys, i, clues)
        else:
            continue
        if found:
            return found
    return None


def _find_rendered(words: _Words, keys: Sequence[str], i: int, clues: Clues) -> tuple[Hit, Speaker | None] | None:
    """Read what is quoted: somebody as tweeting, or a post; with a passive, the subject."""
    language = clues.cast.language
    passive = keys[i - 1] in language.passives
    joint = next((k for k in range(i + 1, min(len(keys), i + _MOST_OF_OBJECT)) if keys[k] in language.likenings), None)
    verb = joint + 1 if joint is not None and joint + 1 < len(keys) else None
    if verb is not None and joint is not None and _is_posting(keys[verb], clues):
        cue = Hit("post", keys[verb], words[verb].start(), words[verb].end())
        if passive:
            return cue, _find_person(words[: i - 1], clues)
        return (cue, _find_person(words[i + 1 : joint], clues)) if joint > i + 1 else None
    if passive:
        post = _find_post(words[: i - 1], keys[: i - 1], -1, clues)
        return post if post and joint is not None else None
    behind = words[0].start() >= clues.passage.tail.start
    if behind and keys[i + 1 :] == ["it"]:
        return _find_post_above(words[i], clues)
    ends = joint is not None and verb is not None and keys[verb] in language.speech_verbs
    return _find_post(words, keys, i, clues) if behind or ends else None


def _find_posting(words: _Words, keys: Sequence[str], i: int, clues: Clues) -> tuple[Hit, Speaker | None] | None:
    """Read whom somebody has write something: had the mayor tweeting."""
    verb = next((k for k in range(i + 2, min(len(keys), i + _MOST_OF_OBJECT)) if _is_posting(keys[k], clues)), None)
    if verb is None or _is_said(words[:i], clues):
        return None
    cue = Hit("post", keys[verb], words[verb].start(), words[verb].end())
    person = _find_person(words[i + 1 : verb], clues)
    return (cue, person) if person else None


def _find_post(words: _Words, keys: Sequence[str], i: int, clues: Clues) -> tuple[Hit, Speaker | None] | None:
    """Read a known post behind word `i`, and whose it is: her tweet, Tarn's post, the tweet."""
    language, text = clues.cast.language, clues.cast.article.text
    nouns = language.post_nouns - language.networks - language.account_nouns - language.weak_nouns
    at = next((k for k in range(i + 1, min(len(keys), i + 1 + _MOST_OF_OBJECT)) if keys[k] in nouns), None)
    if at is None or text[words[at].end() : words[at].end() + 1] in _APOSTROPHES:
        return None
    cue = Hit("post", keys[at], words[at].start(), words[at].end())
    before = Span(words[i + 1].start(), words[at].end())
    owner = find_possessor_in(before, clues.cast)
    if owner:
        return cue, owner
    led = keys[i + 1 : at]
    if any(key in language.possessives for key in led):
        return cue, resolve_pronoun(clues.passage, clues.cast, clues.last, [])
    if not any(key in language.definite for key in led):
        return None
    told = Speaker(clues.last, "run") if clues.last else None
    return cue, _find_owner(words[i + 1 : at], clues) or told


def _find_post_above(verb: "re.Match[str]", clues: Clues) -> tuple[Hit, Speaker | None] | None:
    """Read what "it" means where the sentence before tells of a post: “…,” another site quoted it."""
    passage, blocks = clues.passage, clues.cast.article.blocks
    opens = passage.block and passage.sentence.start == blocks[passage.block].span.start
    above = clues.cast.cues_in(blocks[passage.block - 1].span) if opens else clues.above
    if not any(hit.kind in ("noun", "post") for hit in above) or not clues.last:
        return None
    return Hit("post", fold_word(verb.group()), verb.start(), verb.end()), Speaker(clues.last, "run")


def _find_owner(words: _Words, clues: Clues) -> Speaker | None:
    """Return the description of whose post it is: the councillor's tweet, a copy of the councillor's tweet."""
    at = next((k for k, word in enumerate(words) if word.group().endswith(_GENITIVES)), None)
    if at is None:
        return None
    articles = clues.cast.language.definite | clues.cast.language.indefinite
    first = next((k for k in range(at, -1, -1) if fold_word(words[k].group()) in articles), 0)
    span = Span(words[first].start(), words[at].end() - len(_GENITIVES[0]))
    return find_subject_in(span, clues.cast, clues.passage, clues.last, "closing")


def _find_person(words: _Words, clues: Clues) -> Speaker | None:
    if not words:
        return None
    span = Span(words[0].start(), words[-1].end())
    if len(words) == 1 and fold_word(words[0].group()) in clues.cast.language.pronouns:
        meant = resolve_pronoun(clues.passage, clues.cast, clues.last, [])
        named = meant is not None and meant.name is not None
        return meant if named or clues.last is None else Speaker(clues.last, "pronoun")
    return find_subject_in(span, clues.cast, clues.passage, clues.last, "closing")


def _is_posting(key: str, clues: Clues) -> bool:
    language = clues.cast.language
    return key.endswith(language.participles) and key in language.post_verbs | language.write_verbs


def _is_said(words: _Words, clues: Clues) -> bool:
    """Tell whether a verb says before this place who speaks: said Bo Tarn, whose paper had quoted the tweet."""
    hits = clues.cast.cues_in(Span(words[0].start(), words[-1].end()))
    return any(hit.kind in ATTRIBUTING and hit.text not in clues.cast.language.renderings for hit in hits)
