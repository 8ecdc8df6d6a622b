"""Which terms stand in which text: the same questions to the full-text index of either database, the same answers.

Which terms there are is for `index.py` to say.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from sqlalchemy import Connection

LONGEST = 500
"""A term with more characters stands as its beginning: PostgreSQL keeps none of more than 2,046 bytes."""
MOST = 80_000
"""Of a text, so many characters of words are entered: with pairs, at most the mebibyte that PostgreSQL keeps."""
_ANY = 2**62


class Asked(NamedTuple):
    """Versions to find: the first `limit` by id, none after `until`, that hold every one of the terms."""

    terms: tuple[str, ...]
    limit: int
    until: int = _ANY


class WordIndex(Protocol):
    """The full-text index of one kind of database. Terms hold neither quotation marks nor spaces; no list is empty."""

    def add_terms(self, connection: Connection, rows: Sequence[tuple[int, str]]) -> None:
        """Enter texts: the id of each version, and its terms with spaces between them."""

    def find_first(self, connection: Connection, asked: Sequence[Asked]) -> list[list[int]]:
        """Return the versions that hold what is asked, by id, for each; all in one statement."""

    def find_last(self, connection: Connection, terms: Sequence[str], limit: int) -> list[int]:
        """Return the last versions, by id from the end, that hold every one of the terms."""

    def clear_terms(self, connection: Connection) -> None:
        """Forget all texts."""

    def check_terms(self, connection: Connection) -> None:
        """Have the database check how the index is built, where it can; raises DBAPIError where it is damaged."""

    def read_terms(self, connection: Connection) -> Iterable[tuple[str, int]]:
        """Yield every term with every version that holds it."""


def find_index(connection: Connection) -> WordIndex:
    """Return the index of the database that is connected to."""
    if connection.dialect.name == "sqlite":
        from tweetcite.store.sqlite import words as of_sqlite

        return of_sqlite
    from tweetcite.store.postgresql import words as of_postgresql

    return of_postgresql
