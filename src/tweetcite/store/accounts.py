"""Accounts and their dated names: who a handle and a display name belonged to, and from when to when."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, insert, select, update

from tweetcite.model import Author
from tweetcite.names import name_keys, name_words
from tweetcite.store.rows import fetch_by
from tweetcite.store.tables import account, account_name, account_word

NameRow = tuple[int, str, str]


class Named(NamedTuple):
    """An author as a row: the account, and the name it was seen under. None where nothing is known of it."""

    account_id: int | None = None
    name_id: int | None = None


def fold_handle(handle: str | None) -> str:
    """Return the form under which a handle is found: without @, in small letters; empty for none."""
    return (handle or "").strip().lstrip("@＠").casefold()


def account_key(author: Author) -> str | None:
    """Return what an account is recognised by: the platform's own number, else the handle; None for nobody."""
    if author.id:
        return f"id:{author.id}"
    handle = fold_handle(author.handle)
    return f"@{handle}" if handle else None


def add_accounts(connection: Connection, seen: Sequence[tuple[Author, str]]) -> list[Named]:
    """Store the authors with the time each was seen under that name; return their rows in the same order."""
    keys = [(author.platform, key) if (key := account_key(author)) else None for author, _ in seen]
    authors = {key: author for key, (author, _) in zip(keys, seen, strict=True) if key}
    ids = _find_accounts(connection, authors)
    missing = [
        {"platform": key[0], "key": key[1], "user_id": author.id} for key, author in authors.items() if key not in ids
    ]
    if missing:
        connection.execute(insert(account), missing)
        ids = _find_accounts(connection, authors)
    rows = [
        None if key is None else (ids[key], author.handle or "", author.name or "")
        for key, (author, _) in zip(keys, seen, strict=True)
    ]
    names = _add_names(connection, [(row, at) for row, (_, at) in zip(rows, seen, strict=True) if row])
    return [Named(row[0], names[row]) if row else Named() for row in rows]


def _find_accounts(connection: Connection, keys: Iterable[tuple[str, str]]) -> dict[tuple[str, str], int]:
    query = select(account.c.platform, account.c.key, account.c.id)
    found = fetch_by(connection, query, account.c.key, (key for _, key in keys))
    return {(row.platform, row.key): row.id for row in found}


def _add_names(connection: Connection, seen: Sequence[tuple[NameRow, str]]) -> dict[NameRow, int]:
    """Store the names and widen the time in which each was seen."""
    spans: dict[NameRow, tuple[str, str]] = {}
    for row, at in seen:
        first, last = spans.get(row, (at, at))
        spans[row] = (min(first, at), max(last, at))
    known = _find_names(connection, spans)
    fresh = [row for row in spans if row not in known]
    if fresh:
        connection.execute(insert(account_name), [_name_values(row, *spans[row]) for row in fresh])
    wider = [
        {"row": known[row][0], "first": min(first, known[row][1]), "last": max(last, known[row][2])}
        for row, (first, last) in spans.items()
        if row in known and (first < known[row][1] or last > known[row][2])
    ]
    if wider:
        widen = update(account_name).where(account_name.c.id == bindparam("row"))
        connection.execute(widen.values(first_seen=bindparam("first"), last_seen=bindparam("last")), wider)
    if fresh:
        known = _find_names(connection, spans)
        add_keys(connection, ((known[row][0], row[2]) for row in fresh))
    return {row: known[row][0] for row in spans}


def add_keys(connection: Connection, names: Iterable[tuple[int, str]]) -> None:
    """Store what display names are looked up by, each under the id of its row."""
    keys = [{"word": key, "name_id": name_id} for name_id, name in names for key in sorted(name_keys(name))]
    if keys:
        connection.execute(insert(account_word), keys)


def _find_names(connection: Connection, rows: Iterable[NameRow]) -> dict[NameRow, tuple[int, str, str]]:
    c = account_name.c
    query = select(c.account_id, c.handle, c.name, c.id, c.first_seen, c.last_seen)
    found = fetch_by(connection, query, c.account_id, (row[0] for row in rows))
    return {(r.account_id, r.handle, r.name): (r.id, r.first_seen, r.last_seen) for r in found}


def _name_values(row: NameRow, first: str, last: str) -> dict[str, Any]:
    account_id, handle, name = row
    return {
        "account_id": account_id,
        "handle": handle,
        "name": name,
        "handle_key": fold_handle(handle),
        "name_key": " ".join(name_words(name)),
        "first_seen": first,
        "last_seen": last,
    }
