"""Statements that are asked again and again, told to SQLite as they are.

It runs in this process: to carry a statement through all of SQLAlchemy takes longer than its answer.
"""

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import CompoundSelect, Connection, Select
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError

Query = Select[Any] | CompoundSelect[Any]
Change = Callable[[Any], Any]


class Statement(NamedTuple):
    """A statement as SQLite reads it; what its parameters and the columns of its rows are made of."""

    text: str
    parameters: tuple[tuple[str, Any, Change | None], ...]
    columns: tuple[tuple[int, Change], ...]
    row: Callable[[Iterable[Any]], Any]


@cache
def prepare(query: Query) -> Statement | None:
    """Return a query as a statement; None where its text depends on its parameters. Worth it for queries that stay."""
    dialect = sqlite.dialect()
    compiled = query.compile(dialect=dialect)
    if any(parameter.expanding or parameter.literal_execute for parameter in compiled.binds.values()):
        return None
    bound = [(name, compiled.binds[name]) for name in compiled.positiontup or ()]
    parameters = [(n, p.value, p.type.dialect_impl(dialect).bind_processor(dialect)) for n, p in bound]
    columns = list(query.selected_columns)
    changes = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns]
    row = namedtuple("Row", [column.name for column in columns])  # type: ignore[misc]
    return Statement(
        str(compiled), tuple(parameters), tuple((i, c) for i, c in enumerate(changes) if c is not None), row._make
    )


def ask(connection: Connection, statement: Statement, values: Mapping[str, Any]) -> list[Any]:
    """Return the rows of a statement. Raises DBAPIError."""
    if not connection.in_transaction():
        connection.begin()
    told = []
    for name, default, change in statement.parameters:
        value = values.get(name, default)
        told.append(value if change is None else change(value))
    driver: Any = connection.connection.driver_connection
    try:
        found = driver.execute(statement.text, told).fetchall()
    except sqlite3.Error as error:
        raise DBAPIError(statement.text, told, error) from error
    if not statement.columns:
        return list(map(statement.row, found))
    rows = []
    for one in found:
        changed = list(one)
        for i, change in statement.columns:
            changed[i] = change(changed[i])
        rows.append(statement.row(changed))
    return rows
