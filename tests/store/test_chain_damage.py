"""Whatever is done to entries of the chain of custody, or to their salts, is found.

The long form (`scripts/stress`) does 1,000 deeds: FLIPS says how many.
"""

import random
from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import Connection, text

from damages import FLIPS, fill_densely
from databases import Place
from tweetcite.store import open_store
from tweetcite.store.audit import verify_chain

Deed = Callable[[Connection, random.Random, int], str]


def delete(connection: Connection, chance: random.Random, last: int) -> str:
    """Take out one entry, or one row of an entry's beside it."""
    table, key = chance.choice([("custody", "id"), ("custody_salt", "custody_id")])
    return f"DELETE FROM {table} WHERE {key} = {chance.randint(1, last)}"


def edit(connection: Connection, chance: random.Random, last: int) -> str:
    """Change one character of one value."""
    column = chance.choice(["digest", "previous", "hash", "subject", "stored_at"])
    number = chance.randint(1, last)
    value = str(connection.scalar(text(f"SELECT {column} FROM custody WHERE id = {number}")))
    at = chance.randrange(len(value))
    changed = value[:at] + chance.choice([c for c in "0123456789abcdef" if c != value[at]]) + value[at + 1 :]
    return f"UPDATE custody SET {column} = '{changed}' WHERE id = {number}"


def reorder(connection: Connection, chance: random.Random, last: int) -> str:
    """Exchange what two entries say."""
    one, other = chance.sample(range(1, last + 1), 2)
    column = chance.choice(["digest", "subject_id", "hash"])
    values = [connection.scalar(text(f"SELECT {column} FROM custody WHERE id = {n}")) for n in (one, other)]
    if values[0] == values[1]:
        return reorder(connection, chance, last)
    [a, b] = [value if column == "subject_id" else f"'{value}'" for value in values]
    return f"UPDATE custody SET {column} = CASE id WHEN {one} THEN {b} ELSE {a} END WHERE id IN ({one}, {other})"


@pytest.fixture
def connection(place: Place) -> Iterator[Connection]:
    """A connection to an archive with something in every column, in a transaction without any guard."""
    fill_densely(place("a.db"))
    with open_store(place("a.db")) as store:
        assert store._writer is not None
        with store._writer.connect() as connection:
            unlock(connection)
            yield connection


def unlock(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        return
    connection.execute(text("PRAGMA defer_foreign_keys=ON"))
    for name in connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all():
        connection.execute(text(f"DROP TRIGGER {name}"))


@pytest.mark.parametrize("deed", [delete, edit, reorder])
def test_what_is_done_to_the_chain_is_found(connection: Connection, deed: Deed) -> None:
    chance, missed = random.Random(8), []
    last = int(connection.scalar(text("SELECT max(id) FROM custody")) or 0)
    for _ in range(FLIPS // 3):
        before = connection.begin_nested()
        done = deed(connection, chance, last)
        changed = connection.execute(text(done)).rowcount
        if changed and verify_chain(connection).whole:
            missed.append(done)
        before.rollback()

    assert missed == []
    assert verify_chain(connection).whole
