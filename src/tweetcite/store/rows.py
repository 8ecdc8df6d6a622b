"""Rows by the thousand: fetched by many keys, and stored, in as few statements as can be."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, Connection, Row, Select, Table, Text, bindparam, func, select
from sqlalchemy.engine import Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.visitors import InternalTraversal
from sqlalchemy.types import NullType, TypeDecorator, TypeEngine

from tweetcite.store.columns import Code, Json, Words, encode_text, is_storable, write_json

Encode = Callable[[Sequence[Any]], Sequence[Any]]

_AT_ONCE = 5000
_STREAMED = 500


class OneOf(ColumnElement[bool]):
    """That a column holds one of the keys in one parameter: the same statement for any number of them."""

    inherit_cache = True
    _traverse_internals = [  # noqa: RUF012 - what it is to SQLAlchemy
        ("column", InternalTraversal.dp_clauseelement),
        ("keys", InternalTraversal.dp_clauseelement),
    ]

    def __init__(self, column: ColumnElement[Any]) -> None:
        self.column = column
        self.keys = bindparam("keys", type_=Keys(column.type))


class Keys(TypeDecorator[Any]):
    """The keys of `OneOf`: an array, or JSON where there are none."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: TypeEngine[Any]) -> None:
        super().__init__()
        self.kind = kind

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return the type that the database has for it."""
        return dialect.type_descriptor(Text() if dialect.name == "sqlite" else NullType())

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Write the keys as they stand in the column."""
        keys = [encode_text(key) for key in value] if isinstance(self.kind, Words | Code) else value
        return write_json(keys) if dialect.name == "sqlite" else keys


@compiles(OneOf, "sqlite")
def _compile_for_sqlite(one: OneOf, compiler: Any, **options: Any) -> str:
    column, keys = (compiler.process(part, **options) for part in (one.column, one.keys))
    return f"{column} IN (SELECT value FROM json_each({keys}))"  # noqa: S608 - our own names


@compiles(OneOf, "postgresql")
def _compile_for_postgresql(one: OneOf, compiler: Any, **options: Any) -> str:
    column, keys = (compiler.process(part, **options) for part in (one.column, one.keys))
    return f"{column} = ANY({keys})"


def keyed(query: Select[Any], column: ColumnElement[Any]) -> Select[Any]:
    """Return the query for the rows in which the column holds one of the keys that `fetch_keyed` is given.

    Worth keeping where it is asked often: to build a statement costs more than to run it.
    """
    return query.where(OneOf(column))


def fetch_keyed(
    connection: Connection, statement: Select[Any], keys: Iterable[Any], **others: Any
) -> Iterator[Row[Any]]:
    """Yield the rows of a `keyed` query that have one of the keys; `others` are its other parameters."""
    rest = sorted(set(keys))
    for at in range(0, len(rest), _AT_ONCE):
        yield from fetch(connection, statement, {**others, "keys": rest[at : at + _AT_ONCE]})


def fetch(
    connection: Connection, statement: Select[Any] | CompoundSelect[Any], values: Mapping[str, Any]
) -> Sequence[Any]:
    """Return the rows of a query that is kept, in as little time as can be."""
    if connection.dialect.name == "sqlite":
        from tweetcite.store.sqlite.statements import ask, prepare

        prepared = prepare(statement)
        if prepared is not None:
            return ask(connection, prepared, values)
    return connection.execute(statement, values).all()


def fetch_by(
    connection: Connection, query: Select[Any], column: ColumnElement[Any], keys: Iterable[Any]
) -> Generator[Row[Any]]:
    """Yield the rows of a query in which the column holds one of the keys."""
    wanted = set(keys)
    if wanted:
        statement, rest = keyed(query, column), sorted(wanted)
        for at in range(0, len(rest), _AT_ONCE):
            yield from connection.execute(statement, {"keys": rest[at : at + _AT_ONCE]}).all()


def stream(connection: Connection, query: Select[Any], at_once: int = _STREAMED) -> Generator[Row[Any]]:
    """Yield the rows of a query as they come, however many there are."""
    rows = connection.execute(query, execution_options={"yield_per": at_once})
    try:
        yield from rows
    finally:
        # A connection that is gone, be it by a signal, has taken what was read over it along.
        if not (connection.closed or connection.invalidated):
            rows.close()


def reserve_ids(connection: Connection, table: Table, count: int) -> range:
    """Return the ids that the next rows of a table get. Nobody else stores any before this transaction ends."""
    last = connection.scalar(select(func.max(table.c.id))) or 0
    return range(last + 1, last + 1 + count)


def insert_rows(
    connection: Connection,
    table: Table,
    names: Sequence[str],
    rows: Sequence[Sequence[Any]],
    *,
    written: tuple[str, ...] = (),
) -> None:
    """Store rows, each as its values in the order of the columns' names.

    Foreign texts and JSON are encoded here; what the program itself writes (codes, times, digests) stands as it is.
    The values of the columns `written` are JSON texts already.
    """
    if not rows:
        return
    statement, encoders = _plan(table, tuple(names), written, connection.dialect.paramstyle)
    for i, encode in encoders:
        column = [row[i] for row in rows]
        encoded = encode(column)
        if encoded is not column:
            rows = [(*row[:i], value, *row[i + 1 :]) for row, value in zip(rows, encoded, strict=True)]
    connection.exec_driver_sql(statement, list(rows))


@cache
def _plan(
    table: Table, names: tuple[str, ...], written: tuple[str, ...], style: str
) -> tuple[str, list[tuple[int, Encode]]]:
    marks = ", ".join(["?" if style == "qmark" else "%s"] * len(names))
    kinds = [table.c[name].type for name in names]
    encoders: list[tuple[int, Encode]] = []
    for i, (name, kind) in enumerate(zip(names, kinds, strict=True)):
        if isinstance(kind, Words) or name in written:
            encoders.append((i, _encode_texts))
        elif isinstance(kind, Json):
            encoders.append((i, _encode_json))
    return f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({marks})", encoders  # noqa: S608 - our own names


def _encode_texts(texts: Sequence[Any]) -> Sequence[Any]:
    """Return a column of texts as they are stored; nearly always as they are, which is soon seen of all together."""
    if is_storable("".join(filter(None, texts))):
        return texts
    return [None if text is None else encode_text(text) for text in texts]


def _encode_json(values: Sequence[Any]) -> Sequence[Any]:
    return _encode_texts([None if value is None else write_json(value) for value in values])
