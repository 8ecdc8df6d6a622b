"""Accounts and their dated names: who a handle and a display name belonged to, and from when to when."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import Connection, bindparam, select, update

from tweetcite.namesakes import name_keys, name_words
from tweetcite.store.rows import fetch_by, insert_rows, reserve_ids
from tweetcite.store.tables import account, account_name, account_word

if TYPE_CHECKING:
    from tweetcite.store.copy import Copy

AccountKey = tuple[str, str]
"""Platform, and what `account_key` tells."""
NameRow = tuple[int, str, str]


class Named(NamedTuple):
    """An author as a row: the account, and the name it was seen under. None where nothing is known of it."""

    account_id: int | None = None
    name_id: int | None = None


def fold_handle(handle: str | None) -> str:
    """Return the form under which a handle is found: without @, in small letters; empty for none."""
    return (handle or "").strip().lstrip("@＠").casefold()


def account_key(user_id: str | None, handle: str | None) -> str | None:
    """Return what an account is recognised by: the platform's own number, else the handle; None for nobody."""
    if user_id:
        return f"id:{user_id}"
    folded = fold_handle(handle)
    return f"@{folded}" if folded else None


def add_accounts(connection: Connection, copies: "Sequence[Copy]", now: str) -> list[Named]:
    """Store the authors with the time each was seen under that name; return their rows in the same order."""
    users = {c.account: c.user_id for c in copies if c.account}
    ids = _find_accounts(connection, users)
    missing = [key for key in users if key not in ids]
    ids |= zip(missing, reserve_ids(connection, account, len(missing)), strict=True)
    added = [(ids[key], *key, users[key]) for key in missing]
    insert_rows(connection, account, ("id", "platform", "key", "user_id"), added)
    rows = [(ids[c.account], c.handle or "", c.name or "") if c.account else None for c in copies]
    names = _add_names(connection, {(row, c.seen_at or now) for row, c in zip(rows, copies, strict=True) if row})
    return [Named(row[0], names[row]) if row else Named() for row in rows]


def _find_accounts(connection: Connection, keys: Iterable[AccountKey]) -> dict[AccountKey, int]:
    query = select(account.c.platform, account.c.key, account.c.id)
    found = fetch_by(connection, query, account.c.key, (key for _, key in keys))
    return {(platform, key): row_id for platform, key, row_id in map(tuple, found)}


def _add_names(connection: Connection, seen: Iterable[tuple[NameRow, str]]) -> dict[NameRow, int]:
    """Store the names and widen the time in which each was seen."""
    spans: dict[NameRow, tuple[str, str]] = {}
    for row, at in seen:
        first, last = spans.get(row, (at, at))
        spans[row] = (min(first, at), max(last, at))
    known = _find_names(connection, spans)
    fresh = sorted(row for row in spans if row not in known)
    ids = dict(zip(fresh, reserve_ids(connection, account_name, len(fresh)), strict=True))
    added = [(row_id, *row, *_name_keys(row), *spans[row]) for row, row_id in ids.items()]
    insert_rows(connection, account_name, _NAMES, added)
    add_keys(connection, ((row_id, row[2]) for row, row_id in ids.items()))
    wider = [
        {"row": known[row][0], "first": min(first, known[row][1]), "last": max(last, known[row][2])}
        for row, (first, last) in spans.items()
        if row in known and (first < known[row][1] or last > known[row][2])
    ]
    if wider:
        widen = update(account_name).where(account_name.c.id == bindparam("row"))
        connection.execute(widen.values(first_seen=bindparam("first"), last_seen=bindparam("last")), wider)
    return {row: found[0] for row, found in known.items() if row in spans} | ids


def add_keys(connection: Connection, names: Iterable[tuple[int, str]]) -> None:
    """Store what display names are looked up by, each under the id of its row."""
    keys = [(key, name_id) for name_id, name in names for key in sorted(name_keys(name))]
    insert_rows(connection, account_word, ("word", "name_id"), keys)


def _find_names(connection: Connection, rows: Iterable[NameRow]) -> dict[NameRow, tuple[int, str, str]]:
    c = account_name.c
    query = select(c.account_id, c.handle, c.name, c.id, c.first_seen, c.last_seen)
    found = fetch_by(connection, query, c.account_id, (row[0] for row in rows))
    return {(one, handle, name): (row_id, first, last) for one, handle, name, row_id, first, last in map(tuple, found)}


_NAMES = ("id", "account_id", "handle", "name", "handle_key", "name_key", "first_seen", "last_seen")


def _name_keys(row: NameRow) -> tuple[str, str]:
    return fold_handle(row[1]), " ".join(name_words(row[2]))
