"""Fetching rows by many keys: as many statements as the number of keys needs, never one too large."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select

_AT_ONCE = 400


def fetch_by(
    connection: Connection, query: Select[Any], column: ColumnElement[Any], keys: Iterable[Any]
) -> Iterator[Row[Any]]:
    """Yield the rows of a query in which the column holds one of the keys."""
    rest = sorted(set(keys))
    for at in range(0, len(rest), _AT_ONCE):
        yield from connection.execute(query.where(column.in_(rest[at : at + _AT_ONCE])))
