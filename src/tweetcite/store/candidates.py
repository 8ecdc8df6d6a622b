"""From a quotation's words to the texts that may hold them: the rarest words lead, common ones only in phrases."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import nsmallest
from math import log

from sqlalchemy import Connection

from tweetcite.store.reading import Own
from tweetcite.store.words import find_all, find_phrase

# A word in more texts than this is common: its list is not read to the end. In an archive of a million posts that
# is one text in a thousand, and reading the list takes under a millisecond.
COMMON = 1000
MOST_WORDS = 64
_ENOUGH = 300
_MOST_FOUND = 60
_MOST_EQUAL = 100
_PHRASE = 3
_PHRASES = 8
_PHRASE_FOUND = 50


@dataclass(slots=True)
class Lists:
    """The texts that hold each word, without those only seen in the article under judgement; each read once."""

    own: Own
    known: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def read(self, connection: Connection, words: Iterable[str]) -> Mapping[str, tuple[int, ...]]:
        """Return for each word the first texts that hold it, at most `COMMON` of them."""
        for word in words:
            if word not in self.known:
                found = find_phrase(connection, (word,), COMMON + len(self.own.versions))
                self.known[word] = tuple(version_id for version_id in found if version_id not in self.own.versions)[
                    :COMMON
                ]
        return self.known

    def weigh(self, word: str) -> float:
        """Return how much a word tells: the fewer texts hold it the more. One that no text holds tells most."""
        return log(2 * COMMON / max(1, len(self.known[word])))


def choose_words(words: Sequence[str]) -> list[str]:
    """Return the distinct words to look for: of a very long quotation the longest ones, in order."""
    distinct = list(dict.fromkeys(words))
    if len(distinct) <= MOST_WORDS:
        return distinct
    kept = set(sorted(distinct, key=lambda w: (-len(w), w))[:MOST_WORDS])
    return [word for word in distinct if word in kept]


def find_by_rare_words(connection: Connection, words: Sequence[str], lists: Lists) -> list[int]:
    """Return the texts with the most and rarest of the words, best first: 60, and more where they are equals."""
    known = lists.read(connection, words)
    rare = sorted((w for w in words if 0 < len(known[w]) < COMMON), key=lambda w: (len(known[w]), w))
    scores: dict[int, float] = {}
    for word in rare:
        weight, full = lists.weigh(word), len(scores) >= _ENOUGH
        for version_id in known[word]:
            if version_id in scores:
                scores[version_id] += weight
            elif not full:
                scores[version_id] = weight
    best = nsmallest(_MOST_EQUAL, scores.items(), key=lambda item: (-item[1], item[0]))
    return [version_id for i, (version_id, score) in enumerate(best) if i < _MOST_FOUND or score >= 0.9 * best[0][1]]


def find_by_phrases(connection: Connection, words: Sequence[str], lists: Lists) -> list[int]:
    """Return texts that hold runs of the quotation's common words, which `find_by_rare_words` passes over."""
    known = lists.known
    limit = _PHRASE_FOUND + len(lists.own.versions)
    if len(words) < _PHRASE:
        found = find_all(connection, [[w] for w in words if known.get(w)], limit)
        return [version_id for version_id in found if version_id not in lists.own.versions]
    runs = {tuple(words[i : i + _PHRASE]) for i in range(len(words) - _PHRASE + 1)}
    common = [run for run in runs if all(len(known.get(word, ())) >= COMMON for word in run)]
    longest = sorted(common, key=lambda run: (-sum(map(len, run)), run))[:_PHRASES]
    found = [version_id for run in longest for version_id in find_phrase(connection, run, limit)]
    return [version_id for version_id in dict.fromkeys(found) if version_id not in lists.own.versions]
