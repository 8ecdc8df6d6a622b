"""Sightings: posts seen in articles without their id, and how each becomes its post once that is known.

A post is the one sighted if platform, handle and words are the same and, within a day, the date, and if it is the
only such post.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from tweetcite.store.accounts import fold_handle
from tweetcite.store.copy import Copy
from tweetcite.store.custody import add_entries
from tweetcite.store.rows import fetch_by
from tweetcite.store.tables import account_name, post, post_version, sighting

SightingKey = tuple[str, str, str, str]


def sighting_key(seen: Copy) -> SightingKey:
    """Return what a sighting is recognised by: platform, handle, day, digest of the words."""
    return seen.platform, fold_handle(seen.handle), (seen.created_at or "")[:10], seen.words_sha256


def add_sightings(
    connection: Connection, seen: Sequence[tuple[Copy, int | None]], now: str
) -> tuple[dict[SightingKey, int], set[int]]:
    """Store sightings, each with its account; return all their ids, and the new ones."""
    wanted: dict[SightingKey, dict[str, Any]] = {}
    for one, account_id in seen:
        values = {"account_id": account_id, "created_at": one.created_at, "language": one.language}
        known = wanted.setdefault(sighting_key(one), values)
        known.update({name: value for name, value in values.items() if known[name] is None})
    ids = _find_sightings(connection, wanted)
    missing = [key for key in wanted if key not in ids]
    if missing:
        names = ("platform", "handle_key", "day", "words_sha256")
        rows = [{**dict(zip(names, key, strict=True)), **wanted[key], "stored_at": now} for key in missing]
        connection.execute(insert(sighting), rows)
        ids = _find_sightings(connection, wanted)
    return ids, {ids[key] for key in missing}


def _find_sightings(connection: Connection, keys: Iterable[SightingKey]) -> dict[SightingKey, int]:
    wanted = set(keys)
    c = sighting.c
    query = select(c.id, c.platform, c.handle_key, c.day, c.words_sha256)
    rows = fetch_by(connection, query, c.words_sha256, (key[3] for key in wanted))
    found = {(row.platform, row.handle_key, row.day, row.words_sha256): row.id for row in rows}
    return {key: row_id for key, row_id in found.items() if key in wanted}


def link_sightings(connection: Connection, sighting_ids: Iterable[int], words: Iterable[str], now: str) -> int:
    """Link sightings to their posts: these sightings, and those with these digests of words; count them."""
    loose = select(sighting.c.id).where(sighting.c.post_id.is_(None))
    if connection.execute(loose.limit(1)).first() is None:
        return 0
    ids = {row.id for row in fetch_by(connection, loose, sighting.c.words_sha256, words)}
    matches: dict[int, set[int]] = {}
    for row in _find_matches(connection, ids | set(sighting_ids)):
        if is_near_day(row.day, row.created_at):
            matches.setdefault(row.id, set()).add(row.post_id)
    found = [(row_id, posts.pop()) for row_id, posts in sorted(matches.items()) if len(posts) == 1]
    _link(connection, found, now)
    return len(found)


def _find_matches(connection: Connection, sighting_ids: Iterable[int]) -> Iterable[Any]:
    known = (
        select(sighting.c.id, sighting.c.day, post.c.id.label("post_id"), post.c.created_at)
        .join(post_version, post_version.c.words_sha256 == sighting.c.words_sha256)
        .join(post, post.c.id == post_version.c.post_id)
        .join(account_name, account_name.c.account_id == post.c.account_id)
        .where(sighting.c.post_id.is_(None), post.c.platform == sighting.c.platform)
        .where(account_name.c.handle_key == sighting.c.handle_key, sighting.c.handle_key != "")
        .where(post_version.c.truncated.is_(False))
    )
    return fetch_by(connection, known, sighting.c.id, sighting_ids)


def is_near_day(day: str | None, moment: str | None) -> bool:
    """Tell whether two stored times are at most a day apart; what is not known is no contradiction."""
    if not day or not moment:
        return True
    return abs((date.fromisoformat(day[:10]) - date.fromisoformat(moment[:10])).days) <= 1


def link_known(connection: Connection, seen: Iterable[tuple[int | None, tuple[str, str]]], now: str) -> None:
    """Link the sightings of versions that a later look has identified as these posts, named by platform and id."""
    wanted = {version_id: post for version_id, post in seen if version_id and post[1]}
    if not wanted:
        return
    loose = (
        select(post_version.c.id, sighting.c.id.label("sighting_id"))
        .join(sighting, sighting.c.id == post_version.c.sighting_id)
        .where(sighting.c.post_id.is_(None))
    )
    rows = list(fetch_by(connection, loose, post_version.c.id, wanted))
    query = select(post.c.id, post.c.platform, post.c.platform_id)
    known = fetch_by(connection, query, post.c.platform_id, (wanted[row.id][1] for row in rows))
    posts = {(row.platform, row.platform_id): row.id for row in known}
    found = {row.sighting_id: posts[wanted[row.id]] for row in rows if wanted[row.id] in posts}
    _link(connection, sorted(found.items()), now)


def _link(connection: Connection, found: Sequence[tuple[int, int]], now: str) -> None:
    if found:
        link = update(sighting).where(sighting.c.id == bindparam("row"))
        link = link.values(post_id=bindparam("to"), linked_at=now)
        connection.execute(link, [{"row": row_id, "to": post_id} for row_id, post_id in found])
        add_entries(connection, "link", (row_id for row_id, _ in found), now)
