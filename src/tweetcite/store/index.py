"""Under which terms a text is found, kept in the transaction that stores it.

A text is indexed under its words, and under each pair of neighbours that are both common: a rare word leads to few
texts by itself, common ones only together. How common a word is, is told by every sixteenth text. From the 32nd time
on that it is met there, it is common: about 512 texts have it by then, hardly ever a thousand. So of what stands in
thousands of texts only the beginning of a list is ever read: of a pair the first texts, of a word those from before it
was common.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate, pairwise
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, bindparam, delete, func, select, update

from tweetcite.store.rows import fetch_by, fetch_keyed, insert_rows, keyed
from tweetcite.store.tables import post_version, word
from tweetcite.store.words import LONGEST, MOST, find_index
from tweetcite.text import index_words

EVERY = 16
_COMMON = 32
_LONGEST = 64
_MANY = 2000
_AT_ONCE = 2000

Words = Sequence[str]


def pair(first: str, second: str) -> str:
    """Return the term for two neighbours."""
    return f"{first}·{second}"


class Known(NamedTuple):
    """What is known of a word: in how many of every sixteenth text it stands, and since which it counts as common."""

    texts: int = 0
    since: int | None = None

    @property
    def frequency(self) -> int:
        """About how many texts hold the word."""
        return EVERY * self.texts


@cache
def _known() -> Select[Any]:
    return keyed(select(word.c.word, word.c.texts, word.c.since), word.c.word)


def read_known(connection: Connection, words: Iterable[str]) -> dict[str, Known]:
    """Return what is known of those of the words that were met in a sixteenth text."""
    return {row.word: Known(row.texts, row.since) for row in fetch_keyed(connection, _known(), words)}


def index_texts(connection: Connection, texts: Iterable[tuple[int, Words]]) -> None:
    """Index texts, each as its words, under the ids of their versions; the order of the ids is that of the texts."""
    rows = sorted((version_id, _cut(words)) for version_id, words in texts)
    counted = {one for version_id, words in rows if version_id % EVERY == 0 for one in words}
    before = read_known(connection, counted)
    since = _read_since(connection, [words for _, words in rows])
    met = {word: known.texts for word, known in before.items()}
    entries = []
    for version_id, words in rows:
        entries.append((version_id, " ".join(_list_terms(words, since))))
        if version_id % EVERY == 0:
            for one in set(words):
                met[one] = met.get(one, 0) + 1
                if met[one] == _COMMON and len(one) <= _LONGEST:
                    since[one] = version_id
    if entries:
        find_index(connection).add_terms(connection, entries)
    _write_known(connection, {one: Known(met[one], since.get(one)) for one in counted}, before)


def _cut(words: Words) -> Words:
    """Return the words to index a text under: of a very long text the first, of a very long word the beginning."""
    letters = sum(map(len, words))
    if letters <= LONGEST or (letters + len(words) <= MOST and max(map(len, words)) <= LONGEST):
        return words
    ends = accumulate(len(word) + 1 for word in words)
    return [word[:LONGEST] for word, end in zip(words, ends, strict=True) if end <= MOST]


def _read_since(connection: Connection, texts: Sequence[Words]) -> dict[str, int]:
    """Return since when each of the words that are common is so: of all words where that is as soon told."""
    query = select(word.c.word, word.c.since).where(word.c.since.is_not(None))
    if sum(map(len, texts)) < _MANY:
        rows: Iterable[Any] = fetch_by(connection, query, word.c.word, {one for words in texts for one in words})
    else:
        rows = connection.execute(query)
    return {row.word: row.since for row in rows}


def _list_terms(words: Words, since: Mapping[str, int]) -> list[str]:
    pairs = [pair(first, second) for first, second in pairwise(words) if first in since and second in since]
    return [*words, *pairs]


def _write_known(connection: Connection, known: Mapping[str, Known], before: Mapping[str, Known]) -> None:
    added = [(one, now.texts, now.since) for one, now in known.items() if one not in before]
    insert_rows(connection, word, ("word", "texts", "since"), added)
    changed = [{"key": one, "met": now.texts, "at": now.since} for one, now in known.items() if one in before]
    if changed:
        change = update(word).where(word.c.word == bindparam("key"))
        connection.execute(change.values(texts=bindparam("met"), since=bindparam("at")), changed)


def rebuild_index(connection: Connection) -> int:
    """Make the index anew from the stored texts; return how many there are."""
    find_index(connection).clear_terms(connection)
    connection.execute(delete(word))
    count = 0
    for batch in _read_words(connection):
        index_texts(connection, batch)
        count += len(batch)
    return count


def _read_words(connection: Connection) -> Iterator[list[tuple[int, Words]]]:
    query = select(post_version.c.id, post_version.c.text).order_by(post_version.c.id).limit(_AT_ONCE)
    last = 0
    while rows := connection.execute(query.where(post_version.c.id > last)).all():
        yield [(row.id, _cut(index_words(row.text))) for row in rows]
        last = rows[-1].id


class Proof(NamedTuple):
    """What a check of the index found: how many texts there are, and whether it holds just what they say."""

    texts: int
    whole: bool


def prove_index(connection: Connection) -> Proof:
    """Compare every entry of the index with the stored texts; changes nothing.

    Raises DBAPIError where the index cannot be read at all.
    """
    index = find_index(connection)
    index.check_terms(connection)
    query = select(word.c.word, word.c.since).where(word.c.since.is_not(None))
    since: dict[str, int] = {row.word: row.since for row in connection.execute(query)}
    texts = told = 0
    for batch in _read_words(connection):
        texts += len(batch)
        for version_id, words in batch:
            common = {one: since[one] for one in words if since.get(one, version_id) < version_id}
            told ^= _sum_up((term, version_id) for term in set(_list_terms(words, common)))
    return Proof(texts, told == _sum_up(index.read_terms(connection)))


def _sum_up(entries: Iterable[tuple[str, int]]) -> int:
    """Return a number that does not depend on the order of the entries."""
    total = 0
    for entry in entries:
        total ^= hash(entry)
    return total


_LAST = select(func.max(post_version.c.id))


def count_texts(connection: Connection) -> int:
    """Return the number of the last text: none is ever taken away."""
    return connection.scalar(_LAST) or 0
