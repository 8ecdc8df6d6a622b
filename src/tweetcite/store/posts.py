"""Post rows: one for each (platform, id). What they say beside the texts is only ever completed."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from tweetcite.model import Author, Post
from tweetcite.store.accounts import account_key
from tweetcite.store.columns import write_moment
from tweetcite.store.rows import fetch_by
from tweetcite.store.tables import account, capture, post

PostKey = tuple[str, str]
_PLAIN = ("url", "language", "reply_to", "quoting", "edit_of")
_KEPT = (*_PLAIN, "created_at", "account_id")


def post_key(seen: Post) -> PostKey:
    """Return what a post is recognised by: platform and id."""
    return seen.ref.platform, seen.ref.id or ""


def add_posts(
    connection: Connection,
    seen: Sequence[tuple[Post, Author, int | None]],
    now: str,
    *,
    by_article: bool = False,
) -> tuple[dict[PostKey, int], set[int]]:
    """Store the posts that were seen, each with its author and account; return all their ids, and the new ones.

    What an article shows (`by_article`) completes no post of which there is an independent copy: else judging
    the article again would meet its own claims in the archive.
    """
    wanted: dict[PostKey, dict[str, Any]] = {}
    for one, author, account_id in seen:
        values = _read_values(one, author, account_id)
        known = wanted.setdefault(post_key(one), values)
        known.update(find_gaps(known, values))
    known_rows = _find_posts(connection, wanted)
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
    if missing:
        connection.execute(insert(post), [_write_values(key, wanted[key], now) for key in missing])
        known_rows |= _find_posts(connection, missing)
    ids = {key: row["id"] for key, row in known_rows.items()}
    return ids, {ids[key] for key in missing}


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


def _read_values(seen: Post, author: Author, account_id: int | None) -> dict[str, Any]:
    return {
        "url": seen.ref.url,
        "language": seen.language,
        "reply_to": seen.reply_to,
        "quoting": seen.quoting,
        "edit_of": seen.edit_of,
        "created_at": write_moment(seen.created, seen.created_precision),
        "account_id": account_id,
        "account_key": account_key(author),
    }


def _write_values(key: PostKey, values: Mapping[str, Any], now: str) -> dict[str, Any]:
    kept = {name: values[name] for name in _KEPT}
    return {"platform": key[0], "platform_id": key[1], "stored_at": now, **kept}


def _find_posts(connection: Connection, keys: Iterable[PostKey]) -> dict[PostKey, dict[str, Any]]:
    wanted = set(keys)
    columns = [post.c.id, post.c.platform, post.c.platform_id, *(post.c[name] for name in _KEPT)]
    query = select(*columns, account.c.key.label("account_key")).outerjoin(account, account.c.id == post.c.account_id)
    rows = fetch_by(connection, query, post.c.platform_id, (platform_id for _, platform_id in wanted))
    return {key: dict(row._mapping) for row in rows if (key := (row.platform, row.platform_id)) in wanted}
