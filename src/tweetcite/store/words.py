"""The full-text index of SQLite: folded words under the id of the post_version they are from."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from tweetcite.text import index_words


def add_words(connection: Connection, texts: Iterable[tuple[int, str]]) -> None:
    """Index texts under the ids of their versions, in the transaction that stores them."""
    rows = [(version_id, " ".join(index_words(text))) for version_id, text in texts]
    if rows:
        connection.exec_driver_sql("INSERT INTO word_index (rowid, words) VALUES (?, ?)", rows)


def find_phrase(connection: Connection, words: Sequence[str], limit: int) -> list[int]:
    """Return the first versions, by id, in which the words stand side by side; one word is a phrase too."""
    return find_all(connection, [words], limit)


def find_all(connection: Connection, phrases: Iterable[Sequence[str]], limit: int) -> list[int]:
    """Return the first versions, by id, in which every one of the phrases stands."""
    asked = " AND ".join(_quote(phrase) for phrase in phrases if phrase)
    if not asked:
        return []
    query = "SELECT rowid FROM word_index WHERE word_index MATCH ? ORDER BY rowid LIMIT ?"
    return list(connection.exec_driver_sql(query, (asked, limit)).scalars().all())


def _quote(words: Sequence[str]) -> str:
    """Write a phrase so that nothing in it is read as an operator: folded words hold neither marks nor spaces."""
    return '"' + " ".join(words) + '"'
