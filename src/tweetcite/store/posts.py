"""Post rows: one for each (platform, id). What they say beside the texts is only ever completed."""

from collections.abc import Collection, Iterable, Mapping
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from tweetcite.store.copy import Copy
from tweetcite.store.rows import fetch_by, insert_rows, reserve_ids
from tweetcite.store.tables import account, capture, post

PostKey = tuple[str, str]
_PLAIN = ("url", "language", "reply_to", "quoting", "edit_of")
_KEPT = (*_PLAIN, "created_at", "account_id")
_list_kept = itemgetter(*_KEPT)


def add_posts(
    connection: Connection,
    seen: Iterable[tuple[Copy, int | None]],
    there: Collection[str],
    now: str,
    *,
    by_article: bool = False,
) -> tuple[dict[PostKey, int], set[int]]:
    """Store the posts that were seen, each with its account; return all their ids, and the new ones.

    `there` are the ids that may be known.

    What an article shows (`by_article`) completes no post of which there is an independent copy: else judging
    the article again would meet its own claims in the archive.
    """
    wanted: dict[PostKey, dict[str, Any]] = {}
    for copy, account_id in seen:
        values = _read_values(copy, account_id)
        known = wanted.setdefault(copy.post, values)
        if known is not values:
            known.update(find_gaps(known, values))
    known_rows = _find_posts(connection, {key for key in wanted if key[1] in there})
    fixed = _find_independent(connection, known_rows.values()) if by_article else set()
    changed = [
        {"row": row["id"], **{name: (row | gaps)[name] for name in _KEPT}}
        for key, row in known_rows.items()
        if row["id"] not in fixed and (gaps := find_gaps(row, wanted[key]))
    ]
    if changed:
        complete = update(post).where(post.c.id == bindparam("row"))
        connection.execute(complete.values({name: bindparam(name) for name in _KEPT}), changed)
    missing = [key for key in wanted if key not in known_rows]
    fresh = dict(zip(missing, reserve_ids(connection, post, len(missing)), strict=True))
    rows = [(row_id, *key, now, *_list_kept(wanted[key])) for key, row_id in fresh.items()]
    insert_rows(connection, post, ("id", "platform", "platform_id", "stored_at", *_KEPT), rows)
    return {key: row["id"] for key, row in known_rows.items()} | fresh, set(fresh.values())


def _find_independent(connection: Connection, rows: Iterable[Mapping[str, Any]]) -> set[int]:
    query = select(capture.c.post_id).where(capture.c.kind.in_(("api", "wayback", "import")))
    return {row.post_id for row in fetch_by(connection, query, capture.c.post_id, (r["id"] for r in rows))}


def find_gaps(known: Mapping[str, Any], told: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a new sighting tells of a post that was not known: a moment for a day, a number for a handle."""
    gaps = {name: told[name] for name in _PLAIN if known[name] is None and told[name] is not None}
    before, now = known["created_at"], told["created_at"]
    if now and (not before or len(now) > len(before)):
        gaps["created_at"] = now
    before, now = known["account_key"], told["account_key"]
    if now and (not before or (before.startswith("@") and not now.startswith("@"))):
        gaps |= {"account_key": now, "account_id": told["account_id"]}
    return gaps


def _read_values(copy: Copy, account_id: int | None) -> dict[str, Any]:
    return {
        "url": copy.url,
        "language": copy.language,
        "reply_to": copy.reply_to,
        "quoting": copy.quoting,
        "edit_of": copy.edit_of,
        "created_at": copy.created_at,
        "account_id": account_id,
        "account_key": copy.account[1] if copy.account else None,
    }


def _find_posts(connection: Connection, wanted: Collection[PostKey]) -> dict[PostKey, dict[str, Any]]:
    columns = [post.c.id, post.c.platform, post.c.platform_id, *(post.c[name] for name in _KEPT)]
    query = select(*columns, account.c.key.label("account_key")).outerjoin(account, account.c.id == post.c.account_id)
    rows = fetch_by(connection, query, post.c.platform_id, (platform_id for _, platform_id in wanted))
    return {key: dict(row._mapping) for row in rows if (key := (row.platform, row.platform_id)) in wanted}
