"""The full-text index of SQLite (FTS5). It keeps neither texts nor places of words."""

import json
from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from tweetcite.store.words import LONGEST, Asked

_FIRST = """
    SELECT ?, json_group_array(rowid) FROM
    (SELECT rowid FROM word_index WHERE word_index MATCH ? AND rowid <= ? ORDER BY rowid LIMIT ?)
"""
_LAST = "SELECT rowid FROM word_index WHERE word_index MATCH ? ORDER BY rowid DESC LIMIT ?"


def add_terms(connection: Connection, rows: Sequence[tuple[int, str]]) -> None:
    """Enter texts: the id of each version, and its terms with spaces between them."""
    connection.exec_driver_sql("INSERT INTO word_index (rowid, words) VALUES (?, ?)", list(rows))


def find_first(connection: Connection, asked: Sequence[Asked]) -> list[list[int]]:
    """Return the versions that hold what is asked, by id, for each; all in one statement, which is what takes time."""
    told = [value for i, (terms, limit, until) in enumerate(asked) for value in (i, _ask(terms), until, limit)]
    rows = connection.exec_driver_sql(" UNION ALL ".join([_FIRST] * len(asked)), tuple(told)).all()
    found: dict[int, str] = {row[0]: row[1] for row in rows}
    return [json.loads(found[i]) for i in range(len(asked))]


def find_last(connection: Connection, terms: Sequence[str], limit: int) -> list[int]:
    """Return the last versions, by id from the end, that hold every one of the terms."""
    return list(connection.exec_driver_sql(_LAST, (_ask(terms), limit)).scalars().all())


def _ask(terms: Sequence[str]) -> str:
    """Write a question so that nothing in it is read as an operator: terms hold neither double marks nor spaces."""
    return " AND ".join(f'"{term[:LONGEST]}"' for term in terms)


def clear_terms(connection: Connection) -> None:
    """Forget all texts; an index that is damaged or gone is made anew."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS word_index")
    connection.exec_driver_sql(
        "CREATE VIRTUAL TABLE word_index USING fts5(words, content='', columnsize=0, detail=none, tokenize='ascii')"
    )


def check_terms(connection: Connection) -> None:
    """Have SQLite check how the index itself is built; raises DBAPIError where it is damaged."""
    connection.exec_driver_sql("INSERT INTO word_index (word_index) VALUES ('integrity-check')")


def read_terms(connection: Connection) -> Iterator[tuple[str, int]]:
    """Yield every term with every version that holds it."""
    for row in connection.exec_driver_sql("SELECT term, doc FROM word_entry"):
        yield row.term, row.doc
