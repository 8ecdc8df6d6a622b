"""What a handle or a tag stands for: its word, the words that its capitals show, the name known for the account."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from tweetcite.languages import Language
from tweetcite.text import Word, fold, is_unspaced, split_words

Alternatives = tuple[tuple[tuple[str, ...], str], ...]
"""Word sequences that say the same, each with the name of the edit."""
_PIECE = re.compile(r"[^\W\d_]+|\d+")
_SOFT_HYPHEN = "\u00ad"


def of_led_mention(key: str, names: Mapping[str, tuple[str, ...]]) -> Alternatives:
    """Return the known names of an account with the preposition that is written before its handle: ל@haifaport."""
    lead, _, handle = key.partition("@")
    words = (tuple(w.key for w in split_words(lead + name) if w.kind == "word") for name in names.get(handle, ()))
    return tuple((name, "mention") for name in words)


def of_mention(word: Word, text: str, names: Mapping[str, tuple[str, ...]]) -> Alternatives:
    handle = word.key.lstrip("@")
    known = tuple(
        (tuple(w.key for w in split_words(name) if w.kind == "word"), "mention") for name in names.get(handle, ())
    )
    pieces = _by_capitals(text[word.start + 1 : word.end])
    return (((handle,), "mention"), (pieces, "mention"), *((words, topic) for words, topic in known if words))


def _by_capitals(name: str) -> tuple[str, ...]:
    """Split a handle or tag where its capitals show words."""
    pieces = (piece for part in _PIECE.findall(name.replace(_SOFT_HYPHEN, "")) for piece in _split_camel(part))
    return tuple(fold(piece) for piece in pieces)


def _split_camel(word: str) -> list[str]:
    """Split before a capital that follows a small letter, and before the last one of a run: USAToday, БудемоРазом."""
    cuts = [
        i
        for i in range(1, len(word))
        if word[i].isupper() and (word[i - 1].islower() or (i + 1 < len(word) and word[i + 1].islower()))
    ]
    return [word[a:b] for a, b in pairwise([0, *cuts, len(word)])]


def of_hashtag(word: Word, text: str) -> Alternatives:
    """Return a tag as one word and as the words that its capitals show."""
    pieces = _by_capitals(text[word.start + 1 : word.end])
    whole = word.key.lstrip("#")
    if is_unspaced(whole):
        return ((tuple(w.key for w in split_words(whole)), "hashtag"),)
    return (((whole,), "hashtag"), *(((pieces, "hashtag"),) if len(pieces) > 1 else ()))


def ending_behind(words: Sequence[Word], at: int, language: Language) -> Word | None:
    """Return what an apostrophe joins to a handle or tag: the s of an owner, a case ending in Turkish."""
    sign, *following = words[at : at + 3]
    if len(following) < 2:
        return None
    mark, ending = following
    glued = mark.key == "'" and sign.end == mark.start and mark.end == ending.start and ending.kind == "word"
    return ending if glued and (ending.key == "s" or language.suffix_mark) else None


def with_ending(known: Alternatives, ending: Word) -> Alternatives:
    """Return the word sequences with an ending written onto their last word: @botarn's is Bo Tarn's."""
    return tuple(((*words[:-1], f"{words[-1]}'{ending.key}"), topic) for words, topic in known if words)
