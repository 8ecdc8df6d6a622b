"""From a quotation's words to the texts that may hold them: rare words lead by themselves, common ones in pairs."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, combinations, pairwise
from math import log
from typing import NamedTuple

from sqlalchemy import Connection

from tweetcite.store.index import EVERY, Known, count_texts, pair, read_known
from tweetcite.store.reading import Own
from tweetcite.store.words import Asked, find_index

MOST_WORDS = 64
COMMON = 1000
"""A word in more texts than this is common, and its list is not read to the end."""
_MOST_OF_PAIR = 100
_MOST_JOINED = 50
_JOINED = 3
_JOINED_WORDS = 5
_ENOUGH = 500
_LEAST_FOUND = 12
_MOST_FOUND = 30
_MOST_EQUAL = 100
_WORTH_READING = 0.2
_NEAR_BEST = 0.5
_EQUAL = 0.9
_FOUND = 0.5


@dataclass(slots=True)
class Lists:
    """The texts that hold each word or pair, without those only seen in the article under judgement.

    Of a common word only the texts from before it was common, of a pair the first; each list is read once.
    """

    own: Own
    total: int = 0
    texts: dict[str, frozenset[int]] = field(default_factory=dict)
    frequencies: dict[str, float] = field(default_factory=dict)
    common: dict[str, int] = field(default_factory=dict)

    def read_rarest(self, connection: Connection, sought: "Sought") -> Sequence[str]:
        """Read the lists of the rarest words, half of the quotation by weight, and return these words."""
        self._meet(connection, sought.words)
        rare = sorted((w for w in sought.words if w not in self.common), key=lambda w: (self.frequencies[w], w))
        half = bisect_left(list(accumulate(self.weigh(rare))), sum(self.weigh(sought.words)) / 2)
        chosen = rare[: half + 1]
        self._read_words(connection, chosen)
        return chosen

    def read(self, connection: Connection, sought: "Sought") -> None:
        """Read the lists of all words, and of those pairs of which both words are common."""
        self._meet(connection, sought.words)
        self._read_words(connection, sought.words)
        self._read_pairs(connection, [pair(*two) for two in sought.pairs if self.common.keys() >= set(two)])

    def _meet(self, connection: Connection, words: Sequence[str]) -> None:
        """Note how common words are that are asked for the first time."""
        self.total = self.total or count_texts(connection)
        fresh = [word for word in words if word not in self.frequencies]
        met = read_known(connection, fresh)
        for word in fresh:
            known = met.get(word, Known())
            self.frequencies[word] = known.frequency or EVERY / 2
            if known.since is not None:
                self.common[word] = known.since

    def _read_words(self, connection: Connection, words: Iterable[str]) -> None:
        fresh = [word for word in words if word not in self.texts]
        asked = [((word,), COMMON, self.common.get(word, self.total)) for word in fresh]
        for word, found in zip(fresh, self._find(connection, asked), strict=True):
            self.texts[word] = found
            if word in self.common or len(found) == COMMON:
                self.common.setdefault(word, self.total)
                self.frequencies[word] = max(len(found), self.frequencies[word])
            else:
                self.frequencies[word] = len(found)

    def _read_pairs(self, connection: Connection, pairs: Iterable[str]) -> None:
        fresh = [term for term in pairs if term not in self.texts]
        asked = [((term,), _MOST_OF_PAIR, self.total) for term in fresh]
        for term, found in zip(fresh, self._find(connection, asked), strict=True):
            self.texts[term] = found
            # A list that is cut tells by how far it goes how much longer it is.
            cut = len(found) == _MOST_OF_PAIR
            self.frequencies[term] = len(found) * self.total / max(found) if cut else len(found)

    def _find(self, connection: Connection, asked: Sequence[tuple[tuple[str, ...], int, int]]) -> list[frozenset[int]]:
        own = self.own.versions
        if not asked:
            return []
        questions = [Asked(terms, limit + len(own), until) for terms, limit, until in asked]
        found = find_index(connection).find_first(connection, questions)
        if not own:
            return [frozenset(numbers) for numbers in found]
        limits = [limit for _, limit, _ in asked]
        return [
            frozenset([n for n in numbers if n not in own][:limit])
            for numbers, limit in zip(found, limits, strict=True)
        ]

    def weigh(self, words: Iterable[str]) -> list[float]:
        """Return how much each word tells: the fewer texts hold it the more."""
        return [log(1 + (self.total + 1) / (self.frequencies[word] + 1)) for word in words]

    def find_joined(self, connection: Connection, sought: "Sought") -> list[int]:
        """Return texts that hold several pairs or words whose lists are cut or long, and enter them there: the rarest
        come first. By one such list alone a newer text cannot be told from the many others.
        """
        pairs = {pair(*two) for two in sought.pairs} & self.texts.keys()
        cut = [term for term in pairs if len(self.texts[term]) >= _MOST_OF_PAIR]
        rarest = sorted(cut, key=lambda term: (self.frequencies[term], term))[:_JOINED]
        words = sorted(sought.words, key=lambda word: (self.frequencies[word], word))[:_JOINED_WORDS]
        joined = [terms for count in (3, 2) for terms in combinations(rarest, count)]
        joined += combinations(words, 3)
        found = self._find(connection, [(terms, _MOST_JOINED, self.total) for terms in joined])
        for terms, numbers in zip(joined, found, strict=True):
            for term in terms:
                self.texts[term] |= numbers
        return [number for numbers in found for number in numbers]


class Sought(NamedTuple):
    """The distinct words of a quotation, and those that stand side by side in it."""

    words: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...]


def choose_words(sequence: Sequence[str]) -> Sought:
    """Return what to look for: all the words, of a very long quotation the longest ones, and their neighbours."""
    words = list(dict.fromkeys(sequence))
    kept = set(sorted(words, key=lambda w: (-len(w), w))[:MOST_WORDS])
    pairs = dict.fromkeys(two for two in pairwise(sequence) if kept.issuperset(two))
    return Sought(tuple(word for word in words if word in kept), tuple(pairs)[:MOST_WORDS])


def find_holders(connection: Connection, sought: Sought, lists: Lists) -> list[int]:
    """Return the texts that hold all of the rarest words, which make up half of the quotation."""
    chosen = lists.read_rarest(connection, sought)
    return sorted(frozenset.intersection(*(lists.texts[word] for word in chosen))) if chosen else []


def find_texts(connection: Connection, sought: Sought, lists: Lists) -> list[int]:
    """Return the texts with most of the words, as `list_likely` does, from the lists of all words."""
    lists.read(connection, sought)
    shares = _weigh(_collect(sought, lists, {}, _ENOUGH), sought, lists)
    if max(shares.values(), default=0.0) < _FOUND and (joined := lists.find_joined(connection, sought)):
        shares = _weigh(_collect(sought, lists, dict.fromkeys(joined, 0), _ENOUGH), sought, lists)
    return _choose_likely(shares)


def list_likely(sought: Sought, lists: Lists) -> list[int]:
    """Return the texts with most of the words, as far as they are in the lists that were read."""
    return _choose_likely(_weigh(_collect(sought, lists, {}, _ENOUGH), sought, lists))


def _choose_likely(shares: dict[int, float]) -> list[int]:
    """Return the texts with the highest shares: 12, up to 30 with half of what the best has, 100 of equals.

    A word that few texts hold counts more. Texts with less than a fifth are left out; a copy that is cut has few.
    """
    top = max(shares.values(), default=0.0)
    best = sorted((-share, number) for number, share in shares.items() if share >= _WORTH_READING)[:_MOST_EQUAL]
    most = [_MOST_FOUND if -share >= _NEAR_BEST * top else _LEAST_FOUND for share, _ in best]
    return [number for i, (share, number) in enumerate(best) if i < most[i] or -share >= _EQUAL * top]


def sort_texts(numbers: Iterable[int], sought: Sought, lists: Lists) -> list[int]:
    """Return those of these texts that may have any of the words, those first that the lists show to have most."""
    shares = _weigh(_collect(sought, lists, dict.fromkeys(numbers, 0), 0), sought, lists)
    common = not lists.common.keys().isdisjoint(sought.words)
    return sorted((number for number in shares if common or shares[number]), key=lambda number: -shares[number])


def _collect(sought: Sought, lists: Lists, held: dict[int, int], most: int) -> dict[int, int]:
    """Return which of the words the lists show each text to have, as bits: those of `held`, and others up to `most`.

    The rarest words come first, not the shortest lists: the list of a common pair is cut, and is of any texts.
    """
    bits = {word: 1 << i for i, word in enumerate(sought.words)}
    bits |= {pair(a, b): bits[a] | bits[b] for a, b in sought.pairs}
    for term in sorted(bits.keys() & lists.texts.keys(), key=lambda term: (lists.frequencies[term], term)):
        texts = lists.texts[term]
        for number in texts if len(held) < most else texts & held.keys():
            held[number] = held.get(number, 0) | bits[term]
    return held


def _weigh(held: dict[int, int], sought: Sought, lists: Lists) -> dict[int, float]:
    """Return for each text which share (0..1) of the words it has, by their weights."""
    weights = lists.weigh(sought.words)
    sums = {mask: sum(w for i, w in enumerate(weights) if mask >> i & 1) for mask in set(held.values())}
    whole = sum(weights) or 1.0
    return {number: sums[mask] / whole for number, mask in held.items()}


def share_pairs(words: Sequence[str], sequence: Sequence[str]) -> float:
    """Return the share (0..1) of the neighbours in a quotation that are neighbours in a text."""
    pairs = set(pairwise(sequence))
    return len(pairs.intersection(pairwise(words))) / len(pairs) if pairs else 0.0
