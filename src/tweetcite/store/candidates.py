"""From a quotation's words to the texts that may hold them: the rarest words lead, common ones only in phrases."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from heapq import nsmallest
from itertools import pairwise
from math import log

from sqlalchemy import Connection

from tweetcite.store.reading import Own, Text
from tweetcite.store.words import find_all, find_phrase
from tweetcite.text import index_words

# A word in more texts than this is common: its list is not read to the end, which takes well under a millisecond.
COMMON = 500
MOST_WORDS = 64
_ENOUGH = 300
_MOST_FOUND = 30
_MOST_EQUAL = 100
_WORTH_READING = 1 / 3
_TELLING = 3
_PHRASE = 3
_PHRASES = 8
_PHRASE_FOUND = 50


@dataclass(slots=True)
class Lists:
    """The texts that hold each word, without those only seen in the article under judgement; each is read once."""

    own: Own
    known: dict[str, frozenset[int]] = field(default_factory=dict)
    sequences: dict[int, tuple[str, ...]] = field(default_factory=dict)

    def read(self, connection: Connection, words: Iterable[str]) -> None:
        """Read the lists of these words: all texts that hold one, or the first `COMMON` of them."""
        for word in words:
            if word not in self.known:
                found = find_phrase(connection, (word,), COMMON + len(self.own.versions))
                self.known[word] = frozenset([n for n in found if n not in self.own.versions][:COMMON])

    def is_common(self, word: str) -> bool:
        """Tell whether the word is in so many texts that its list is cut."""
        return len(self.known.get(word, ())) >= COMMON

    def weigh(self, word: str) -> float:
        """Return how much a word tells: the fewer texts hold it the more. One that no text holds tells most."""
        return log(2 * COMMON / max(1, len(self.known[word])))

    def choose_telling(self, words: list[str]) -> list[str]:
        """Return the words by which texts are told apart: all but the common ones, unless few others are left."""
        telling = [word for word in words if not self.is_common(word)]
        return telling if len(telling) >= _TELLING else words

    def find_words(self, text: Text, words: Sequence[str]) -> list[str]:
        """Return those of the words that the text holds; only for common words does it have to be split."""
        if not any(self.is_common(word) for word in words):
            return [word for word in words if text.version_id in self.known[word]]
        held = set(self._split(text))
        return [word for word in words if word in held]

    def share_pairs(self, text: Text, words: Sequence[str]) -> float:
        """Return the share (0..1) of the neighbours in a quotation that are neighbours in the text."""
        pairs = set(pairwise(words))
        return len(pairs.intersection(pairwise(self._split(text)))) / len(pairs) if pairs else 0.0

    def _split(self, text: Text) -> tuple[str, ...]:
        if text.version_id not in self.sequences:
            self.sequences[text.version_id] = index_words(text.post.text or "")
        return self.sequences[text.version_id]


def choose_words(words: Sequence[str]) -> list[str]:
    """Return the distinct words to look for: of a very long quotation the longest ones, in order."""
    distinct = list(dict.fromkeys(words))
    if len(distinct) <= MOST_WORDS:
        return distinct
    kept = set(sorted(distinct, key=lambda w: (-len(w), w))[:MOST_WORDS])
    return [word for word in distinct if word in kept]


def find_by_rare_words(words: Sequence[str], lists: Lists) -> list[int]:
    """Return the texts with the most and rarest of the words, best first: 30, and more where they are equals.

    Texts with less than a third of the words that are not common are left out.
    """
    known = lists.known
    rare = sorted((w for w in words if known[w] and not lists.is_common(w)), key=lambda w: (len(known[w]), w))
    scores: dict[int, float] = {}
    hits: dict[int, int] = {}
    for word in rare:
        weight = lists.weigh(word)
        for number in known[word] if len(scores) < _ENOUGH else known[word] & scores.keys():
            scores[number] = scores.get(number, 0.0) + weight
            hits[number] = hits.get(number, 0) + 1
    needed = _WORTH_READING * sum(not lists.is_common(word) for word in words)
    worth = ((number, score) for number, score in scores.items() if hits[number] >= needed)
    best = nsmallest(_MOST_EQUAL, worth, key=lambda item: (-item[1], item[0]))
    return [number for i, (number, score) in enumerate(best) if i < _MOST_FOUND or score >= 0.9 * best[0][1]]


def find_by_phrases(connection: Connection, words: Sequence[str], lists: Lists) -> list[int]:
    """Return texts that hold runs of the quotation's common words, which `find_by_rare_words` passes over."""
    limit = _PHRASE_FOUND + len(lists.own.versions)
    if len(words) < _PHRASE:
        if not any(lists.is_common(word) for word in words):
            return []
        found = find_all(connection, [[word] for word in words if lists.known.get(word)], limit)
    else:
        runs = {tuple(words[i : i + _PHRASE]) for i in range(len(words) - _PHRASE + 1)}
        common = [run for run in runs if all(lists.is_common(word) for word in run)]
        longest = sorted(common, key=lambda run: (-sum(map(len, run)), run))[:_PHRASES]
        found = [number for run in longest for number in find_phrase(connection, run, limit)]
    return [number for number in dict.fromkeys(found) if number not in lists.own.versions]
