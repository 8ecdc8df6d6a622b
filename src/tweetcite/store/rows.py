"""Fetching rows by many keys: as many statements as the number of keys needs, never one too large."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, bindparam

_AT_ONCE = 400
_STREAMED = 500


def keyed(query: Select[Any], column: ColumnElement[Any]) -> Select[Any]:
    """Return the query for the rows in which the column holds one of the keys that `fetch_keyed` is given.

    Worth keeping where it is asked often: to build a statement costs more than to run it.
    """
    return query.where(column.in_(bindparam("keys", expanding=True)))


def fetch_keyed(connection: Connection, statement: Select[Any], keys: Iterable[Any]) -> Iterator[Row[Any]]:
    """Yield the rows of a `keyed` query that have one of the keys."""
    rest = sorted(set(keys))
    for at in range(0, len(rest), _AT_ONCE):
        yield from connection.execute(statement, {"keys": rest[at : at + _AT_ONCE]}).all()


def fetch_by(
    connection: Connection, query: Select[Any], column: ColumnElement[Any], keys: Iterable[Any]
) -> Iterator[Row[Any]]:
    """Yield the rows of a query in which the column holds one of the keys."""
    wanted = set(keys)
    if wanted:
        yield from fetch_keyed(connection, keyed(query, column), wanted)


def stream(connection: Connection, query: Select[Any]) -> Iterator[Row[Any]]:
    """Yield the rows of a query as they come, however many there are."""
    yield from connection.execute(query, execution_options={"yield_per": _STREAMED})
