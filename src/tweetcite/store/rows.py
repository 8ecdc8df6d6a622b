"""Rows by the thousand: fetched by many keys, and stored, in as few statements as can be."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, bindparam, func, select

from tweetcite.store.columns import Json, Words, encode_text, write_json

_AT_ONCE = 400
_STREAMED = 500


def keyed(query: Select[Any], column: ColumnElement[Any]) -> Select[Any]:
    """Return the query for the rows in which the column holds one of the keys that `fetch_keyed` is given.

    Worth keeping where it is asked often: to build a statement costs more than to run it.
    """
    return query.where(column.in_(bindparam("keys", expanding=True)))


def fetch_keyed(
    connection: Connection, statement: Select[Any], keys: Iterable[Any], **others: Any
) -> Iterator[Row[Any]]:
    """Yield the rows of a `keyed` query that have one of the keys; `others` are its other parameters."""
    rest = sorted(set(keys))
    for at in range(0, len(rest), _AT_ONCE):
        yield from connection.execute(statement, {**others, "keys": rest[at : at + _AT_ONCE]}).all()


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


def reserve_ids(connection: Connection, table: Table, count: int) -> range:
    """Return the ids that the next rows of a table get. Nobody else stores any before this transaction ends."""
    last = connection.scalar(select(func.max(table.c.id))) or 0
    return range(last + 1, last + 1 + count)


def insert_rows(connection: Connection, table: Table, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Store rows, each as its values in the order of the columns' names.

    Foreign texts and JSON are encoded here; what the program itself writes (codes, times, digests) stands as it is.
    """
    if not rows:
        return
    statement, encoders = _plan(table, tuple(names), connection.dialect.paramstyle)
    columns = [list(column) for column in zip(*rows, strict=True)]
    for i, encode in encoders:
        columns[i] = [None if value is None else encode(value) for value in columns[i]]
    connection.exec_driver_sql(statement, list(zip(*columns, strict=True)))


@cache
def _plan(table: Table, names: tuple[str, ...], style: str) -> tuple[str, list[tuple[int, Callable[[Any], str]]]]:
    marks = ", ".join(["?" if style == "qmark" else "%s"] * len(names))
    kinds = [table.c[name].type for name in names]
    encoders: list[tuple[int, Callable[[Any], str]]] = [
        (i, encode_text) for i, kind in enumerate(kinds) if isinstance(kind, Words)
    ]
    encoders += [(i, _encode_json) for i, kind in enumerate(kinds) if isinstance(kind, Json)]
    return f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({marks})", encoders  # noqa: S608 - our own names


def _encode_json(value: Any) -> str:
    return encode_text(write_json(value))
