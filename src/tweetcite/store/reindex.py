"""What is derived from the rest of the archive and kept beside it for speed: proving it, and making it anew."""

from typing import NamedTuple

from sqlalchemy import Connection, delete, func, insert, select

from tweetcite.namesakes import name_keys
from tweetcite.store.accounts import add_keys
from tweetcite.store.index import prove_index, rebuild_index
from tweetcite.store.tables import account_name, account_word, preference, tally

FORMAT = 2
"""How what is derived stands in the database: to be raised whenever that changes, also by another way to fold words."""


class Proof(NamedTuple):
    """What a check found: how many texts there are, and one line for each part that does not hold what it should."""

    texts: int
    faults: tuple[str, ...]


def rebuild(connection: Connection) -> None:
    """Make the index of texts, that of names and the counts anew, from what they are derived from."""
    rebuild_index(connection)
    connection.execute(delete(account_word))
    names = connection.execute(select(account_name.c.id, account_name.c.name)).all()
    add_keys(connection, ((row.id, row.name) for row in names))
    connection.execute(delete(tally))
    told = {"posts": _count_posts(connection), "format": FORMAT}
    connection.execute(insert(tally), [{"name": name, "count": count} for name, count in told.items()])


def rebuild_if_outdated(connection: Connection) -> None:
    """Make anew what is derived where it is of another format, or was never made: that takes minutes for a million."""
    told = {row.name: row.count for row in connection.execute(select(tally))}
    # The first format was not written down.
    if told.get("format", min(len(told), 1)) != FORMAT:
        rebuild(connection)


def prove(connection: Connection) -> Proof:
    """Compare the index of texts, that of names and the counts with what they are derived from; changes nothing.

    Raises DBAPIError where the index cannot be read at all.
    """
    texts, whole = prove_index(connection)
    names = connection.execute(select(account_name.c.id, account_name.c.name))
    wanted = {(key, row.id) for row in names for key in name_keys(row.name)}
    kept = {(row.word, row.name_id) for row in connection.execute(select(account_word))}
    told = connection.scalar(select(tally.c.count).where(tally.c.name == "posts"))
    checks = {
        "the index does not hold just what the texts say": whole,
        "the index of names does not hold just the names": wanted == kept,
        f"the posts are counted as {told}, which they are not": told == _count_posts(connection),
    }
    return Proof(texts, tuple(fault for fault, right in checks.items() if not right))


def _count_posts(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(preference)) or 0
