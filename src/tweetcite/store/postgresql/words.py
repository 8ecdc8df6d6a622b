"""The full-text index of PostgreSQL: the terms of each text as a tsvector without places, and a GIN index over them.

The terms are handed over as the `simple` configuration would leave them. Its parser is passed by: it cuts words in ways
of its own, which differ with the server's locale.
"""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from tweetcite.store.words import LONGEST, Asked

_ADD = "INSERT INTO word_index (version_id, words) VALUES (%s, array_to_tsvector(string_to_array(%s, ' ')))"
_FIRST = (
    "SELECT %s::integer, ARRAY(SELECT version_id FROM word_index "
    "WHERE words @@ CAST(%s AS tsquery) AND version_id <= %s ORDER BY version_id LIMIT %s)"
)
_LAST = "SELECT version_id FROM word_index WHERE words @@ CAST(%s AS tsquery) ORDER BY version_id DESC LIMIT %s"
_AT_ONCE = 5000


def add_terms(connection: Connection, rows: Sequence[tuple[int, str]]) -> None:
    """Enter texts: the id of each version, and its terms with spaces between them."""
    connection.exec_driver_sql(_ADD, list(rows))


def find_first(connection: Connection, asked: Sequence[Asked]) -> list[list[int]]:
    """Return the versions that hold what is asked, by id, for each; all in one statement, which is what takes time."""
    told = [value for i, (terms, limit, until) in enumerate(asked) for value in (i, _ask(terms), until, limit)]
    rows = connection.exec_driver_sql(" UNION ALL ".join([_FIRST] * len(asked)), tuple(told)).all()
    found: dict[int, list[int]] = {row[0]: row[1] for row in rows}
    return [found[i] for i in range(len(asked))]


def find_last(connection: Connection, terms: Sequence[str], limit: int) -> list[int]:
    """Return the last versions, by id from the end, that hold every one of the terms."""
    return list(connection.exec_driver_sql(_LAST, (_ask(terms), limit)).scalars().all())


def _ask(terms: Sequence[str]) -> str:
    """Write a question so that nothing in it is read as an operator: terms hold neither quotation marks nor spaces."""
    return " & ".join(f"'{term[:LONGEST]}'" for term in terms)


def clear_terms(connection: Connection) -> None:
    """Forget all texts."""
    connection.exec_driver_sql("DELETE FROM word_index")


def check_terms(connection: Connection) -> None:
    """Do nothing: the server offers no check of how such an index is built."""


def read_terms(connection: Connection) -> Iterator[tuple[str, int]]:
    """Yield every term with every version that holds it."""
    rows = connection.exec_driver_sql("SELECT term, doc FROM word_entry", execution_options={"yield_per": _AT_ONCE})
    for row in rows:
        yield row.term, row.doc
