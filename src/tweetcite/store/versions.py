"""The distinct texts of posts and sightings, and which of a post's texts is preferred, and why.

A cut or flattened text never takes the place of a better one: all are kept, one is preferred.
"""

from collections.abc import Iterable, Sequence
from typing import Any, Literal, NamedTuple

from sqlalchemy import Connection, bindparam, insert, select, update

from tweetcite.model import Post
from tweetcite.store.columns import digest, digest_words, write_moment
from tweetcite.store.index import index_texts
from tweetcite.store.rows import fetch_by
from tweetcite.store.tables import capture, post_version, preference, tally
from tweetcite.text import index_words

ORIGINS = {"api": 3, "wayback": 2, "import": 1, "embed": 0}


class Owner(NamedTuple):
    """Whose text it is: a post's, or a sighting's."""

    kind: Literal["post", "sighting"]
    id: int


VersionKey = tuple[Owner, str]


def add_versions(
    connection: Connection, texts: Sequence[tuple[Owner, Post]], now: str
) -> tuple[dict[VersionKey, int], set[int]]:
    """Store and index the texts that are not known yet; return the ids of all by owner and digest, and the new."""
    wanted: dict[VersionKey, Post] = {}
    for owner, seen in texts:
        wanted.setdefault((owner, digest(seen.text or "")), seen)
    ids = _find_versions(connection, wanted)
    missing = [key for key in wanted if key not in ids]
    if missing:
        connection.execute(insert(post_version), [_write_values(key, wanted[key], now) for key in missing])
        ids = _find_versions(connection, wanted)
        index_texts(connection, ((ids[key], index_words(wanted[key].text or "")) for key in missing))
    return ids, {ids[key] for key in missing}


def _write_values(key: VersionKey, seen: Post, now: str) -> dict[str, Any]:
    owner, text_sha256 = key
    return {
        "post_id": owner.id if owner.kind == "post" else None,
        "sighting_id": owner.id if owner.kind == "sighting" else None,
        "text": seen.text,
        "text_sha256": text_sha256,
        "words_sha256": digest_words(seen.text or ""),
        "truncated": seen.truncated,
        "edited_at": write_moment(seen.edited_at),
        "stored_at": now,
    }


def _find_versions(connection: Connection, keys: Iterable[VersionKey]) -> dict[VersionKey, int]:
    owners = {owner for owner, _ in keys}
    c = post_version.c
    query = select(c.id, c.post_id, c.sighting_id, c.text_sha256)
    posts = fetch_by(connection, query, c.post_id, (o.id for o in owners if o.kind == "post"))
    sightings = fetch_by(connection, query, c.sighting_id, (o.id for o in owners if o.kind == "sighting"))
    found = {(Owner("post", row.post_id), row.text_sha256): row.id for row in posts}
    return found | {(Owner("sighting", row.sighting_id), row.text_sha256): row.id for row in sightings}


class Text(NamedTuple):
    """What the choice between the texts of a post rests on. `origin` is the best its captures have."""

    version_id: int
    text: str
    truncated: bool
    flattened: bool
    origin: str
    edited_at: str | None
    seen_at: str | None


def choose_text(texts: Sequence[Text]) -> tuple[int, str]:
    """Return the version to prefer among a post's texts, and why. The order in which they came does not matter."""
    best = max(texts, key=_rank)
    others = [_rank(text) for text in texts if text.version_id != best.version_id]
    if not others:
        return best.version_id, "the only text"
    rank, next_best = _rank(best), max(others)
    first = next(i for i in range(len(rank)) if rank[i] != next_best[i])
    why = ("whole, the others are cut", "not flattened by a page", f"from {best.origin}", "the latest edit")
    return best.version_id, (*why, "seen last", "the longest", "the longest")[first]


def _rank(text: Text) -> tuple[bool, bool, int, str, str, int, str]:
    return (
        not text.truncated,
        not text.flattened,
        ORIGINS[text.origin],
        text.edited_at or "",
        text.seen_at or "",
        len(text.text),
        text.text,
    )


def choose_versions(connection: Connection, post_ids: Iterable[int], now: str) -> None:
    """Write down for each of these posts which of its texts is preferred, where that has changed."""
    ids = set(post_ids)
    query = select(preference.c.post_id, preference.c.version_id, preference.c.reason)
    known = {row.post_id: row for row in fetch_by(connection, query, preference.c.post_id, ids)}
    added, changed = [], []
    for post_id, texts in read_texts(connection, ids).items():
        version_id, reason = choose_text(texts)
        before = known.get(post_id)
        if before is None:
            added.append({"post_id": post_id, "version_id": version_id, "reason": reason, "since": now})
        elif (before.version_id, before.reason) != (version_id, reason):
            changed.append({"row": post_id, "to": version_id, "why": reason})
    if added:
        connection.execute(insert(preference), added)
        more = update(tally).where(tally.c.name == "posts").values(count=tally.c.count + len(added))
        connection.execute(more)
    if changed:
        change = update(preference).where(preference.c.post_id == bindparam("row"))
        change = change.values(version_id=bindparam("to"), reason=bindparam("why"), since=now)
        connection.execute(change, changed)


def read_texts(connection: Connection, post_ids: Iterable[int]) -> dict[int, list[Text]]:
    """Return the texts of these posts, with the best that is known of where each came from."""
    query = (
        select(
            post_version.c.post_id,
            post_version.c.id,
            post_version.c.text,
            post_version.c.truncated,
            post_version.c.edited_at,
            capture.c.kind,
            capture.c.how,
            capture.c.seen_at,
        )
        .join(capture, capture.c.version_id == post_version.c.id)
        .order_by(post_version.c.id)
    )
    rows: dict[int, dict[int, list[Any]]] = {}
    for row in fetch_by(connection, query, post_version.c.post_id, post_ids):
        rows.setdefault(row.post_id, {}).setdefault(row.id, []).append(row)
    return {post_id: [_sum_up(found) for found in of.values()] for post_id, of in rows.items()}


def _sum_up(rows: Sequence[Any]) -> Text:
    return Text(
        version_id=rows[0].id,
        text=rows[0].text,
        truncated=rows[0].truncated,
        flattened=all(row.how == "flattened" for row in rows),
        origin=max((row.kind for row in rows), key=ORIGINS.__getitem__),
        edited_at=rows[0].edited_at,
        seen_at=min((row.seen_at for row in rows if row.seen_at), default=None),
    )
