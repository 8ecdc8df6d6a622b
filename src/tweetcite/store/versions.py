"""The distinct texts of posts and sightings, and which of a post's texts is preferred, and why.

A cut or flattened text never takes the place of a better one: all are kept, one is preferred.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from sqlalchemy import Connection, bindparam, select, update

from tweetcite.store.copy import Copy
from tweetcite.store.index import index_texts
from tweetcite.store.rows import fetch_by, insert_rows, reserve_ids
from tweetcite.store.tables import capture, post_version, preference, tally

ORIGINS = {"api": 3, "wayback": 2, "import": 1, "embed": 0}
AMONG_EQUALS = ("the latest edit", "seen last", "the longest")
"""Why a text is preferred to others that are as good: they are older, or no time tells."""


class Owner(NamedTuple):
    """Whose text it is: a post's, or a sighting's."""

    kind: Literal["post", "sighting"]
    id: int


VersionKey = tuple[Owner, str]


class Added(NamedTuple):
    """A version that was stored just now, and the copy that it was seen in first."""

    owner: Owner
    copy: Copy


def add_versions(
    connection: Connection, texts: Iterable[tuple[Owner, Copy]], fresh: Collection[Owner], now: str
) -> tuple[dict[VersionKey, int], dict[int, Added]]:
    """Store and index the texts that are not known yet; return the ids of all by owner and digest, and the new.

    Each text comes with its owner; `fresh` are the owners that were stored just now, of which no text can be known.
    """
    wanted: dict[VersionKey, Copy] = {}
    for owner, copy in texts:
        if copy.text_sha256 is not None:
            wanted.setdefault((owner, copy.text_sha256), copy)
    ids = _find_versions(connection, {owner for owner, _ in wanted if owner not in fresh})
    missing = [key for key in wanted if key not in ids]
    numbers = reserve_ids(connection, post_version, len(missing))
    ids |= dict(zip(missing, numbers, strict=True))
    added = {ids[key]: Added(key[0], wanted[key]) for key in missing}
    insert_rows(connection, post_version, _COLUMNS, [_list_values(row_id, one, now) for row_id, one in added.items()])
    index_texts(connection, ((row_id, one.copy.words) for row_id, one in added.items()))
    return ids, added


_COLUMNS = (
    "id", "post_id", "sighting_id", "text", "text_sha256", "words_sha256", "truncated", "edited_at", "stored_at",
)  # fmt: skip


def _list_values(row_id: int, added: Added, now: str) -> tuple[Any, ...]:
    owner, c = added
    owners = (owner.id, None) if owner.kind == "post" else (None, owner.id)
    return row_id, *owners, c.text, c.text_sha256, c.words_sha256, c.truncated, c.edited_at, now


def _find_versions(connection: Connection, owners: Collection[Owner]) -> dict[VersionKey, int]:
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
    why = ("whole, the others are cut", "not flattened by a page", f"from {best.origin}", *AMONG_EQUALS)
    return best.version_id, (*why, why[-1])[first]


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


def choose_versions(connection: Connection, post_ids: Iterable[int], only: Mapping[int, int], now: str) -> None:
    """Write down for each of these posts which of its texts is preferred, where that has changed.

    `only` are those that were stored just now with a single text, with the id of that.
    """
    ids = set(post_ids) - only.keys()
    query = select(preference.c.post_id, preference.c.version_id, preference.c.reason)
    known = {row.post_id: row for row in fetch_by(connection, query, preference.c.post_id, ids)}
    added = [(post_id, version_id, "the only text", now) for post_id, version_id in only.items()]
    changed = []
    for post_id, texts in read_texts(connection, ids).items():
        version_id, reason = choose_text(texts)
        before = known.get(post_id)
        if before is None:
            added.append((post_id, version_id, reason, now))
        elif (before.version_id, before.reason) != (version_id, reason):
            changed.append({"row": post_id, "to": version_id, "why": reason})
    if added:
        insert_rows(connection, preference, ("post_id", "version_id", "reason", "since"), added)
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
