"""Texts whose bytes were damaged, read all the same: the driver refuses what is no UTF-8, an audit tells of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from psycopg import Connection
from psycopg.abc import Buffer
from psycopg.adapt import Loader
from psycopg.types.string import TextLoader

_KINDS = ("text", "varchar")


class _AnyText(Loader):
    def load(self, data: Buffer) -> str:
        return bytes(data).decode("utf-8", "surrogateescape")


@contextmanager
def read_anything(connection: Connection[Any]) -> Iterator[None]:
    """Have a connection read texts as far as they go; bytes that are none become lone surrogates."""
    _register(connection, _AnyText)
    try:
        yield
    finally:
        _register(connection, TextLoader)


def _register(connection: Connection[Any], loader: type[Loader]) -> None:
    for kind in _KINDS:
        connection.adapters.register_loader(kind, loader)
