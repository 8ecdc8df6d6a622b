"""The archive as records of the native format, in an order that depends on nothing but what they say."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from tweetcite.store.chosen import Chosen
from tweetcite.store.columns import MARK
from tweetcite.store.reading import choose_capture, read_captures
from tweetcite.store.tables import account, post, post_version, sighting

_AT_ONCE = 500


def read_records(connection: Connection, only: Chosen | None = None) -> Iterator[dict[str, object]]:
    """Yield one record for each text of each post, then the sightings, with `id` null; all, or `only` those chosen.

    A text that is only known from articles has one record for each article. Posts without a text, and sightings
    without a handle, have no place in the format.
    """
    posts, sightings = _posts(), _sightings()
    if only is not None:
        posts, sightings = posts.where(post.c.id.in_(only.posts)), sightings.where(sighting.c.id.in_(only.sightings))
    yield from _read_all(connection, posts)
    yield from _read_all(connection, sightings)


def _posts() -> Select[Any]:
    return (
        select(
            post_version.c.id.label("version_id"), post_version.c.text, post_version.c.truncated,
            post_version.c.edited_at, post.c.platform, post.c.platform_id.label("id"), post.c.url, post.c.created_at,
            post.c.language, post.c.reply_to, post.c.quoting, post.c.edit_of, account.c.user_id,
        )
        .join(post, post.c.id == post_version.c.post_id)
        .outerjoin(account, account.c.id == post.c.account_id)
        .where(post_version.c.text_sha256.not_like(f"{MARK}%"))
        .order_by(post.c.platform, post.c.platform_id, post_version.c.id)
    )  # fmt: skip


def _sightings() -> Select[Any]:
    c = sighting.c
    return (
        select(
            post_version.c.id.label("version_id"), post_version.c.text, post_version.c.truncated,
            post_version.c.edited_at, c.platform, c.created_at, c.language, account.c.user_id,
            c.handle_key, c.day, c.words_sha256,
        )
        .join(sighting, c.id == post_version.c.sighting_id)
        .outerjoin(account, account.c.id == c.account_id)
        .where(c.handle_key != "", post_version.c.text_sha256.not_like(f"{MARK}%"))
        .order_by(c.platform, c.handle_key, c.day, c.words_sha256, post_version.c.id)
    )  # fmt: skip


def _read_all(connection: Connection, query: Select[Any]) -> Iterator[dict[str, object]]:
    """Yield the records of a query, post by post, sorted within each post by what they say."""
    kept: list[tuple[tuple[str, ...], dict[str, object]]] = []
    owner: object = None
    for rows in connection.execute(query, execution_options={"yield_per": _AT_ONCE}).partitions():
        captures = read_captures(connection, (row.version_id for row in rows))
        for row in rows:
            now = _owner(row)
            if now != owner:
                yield from _sorted(kept)
                kept, owner = [], now
            kept += [(_order(record), record) for record in _write_records(row, captures.get(row.version_id, ()))]
    yield from _sorted(kept)


def _owner(row: Row[Any]) -> tuple[str, ...]:
    told = row._mapping
    return tuple(told[name] for name in ("platform", "id", "handle_key", "day", "words_sha256") if name in told)


def _sorted(kept: list[tuple[tuple[str, ...], dict[str, object]]]) -> Iterator[dict[str, object]]:
    return (record for _, record in sorted(kept, key=lambda pair: pair[0]))


def _order(record: Mapping[str, object]) -> tuple[str, ...]:
    return tuple(str(record.get(name, "")) for name in ("retrieved_at", "text", "seen_in", "name"))


def _write_records(row: Row[Any], looks: Sequence[Any]) -> Iterator[dict[str, object]]:
    independent = [look for look in looks if look.kind != "embed"]
    if independent:
        yield _write_record(row, choose_capture(independent))
        return
    articles: dict[str | None, list[Any]] = {}
    for look in looks:
        articles.setdefault(look.source, []).append(look)
    for source in sorted(articles, key=lambda s: s or ""):
        yield _write_record(row, choose_capture(articles[source]))


def _write_record(row: Row[Any], look: Any) -> dict[str, object]:
    told = row._mapping
    values = {
        "platform": row.platform,
        "url": told.get("url"),
        "handle": look.handle,
        "name": look.name,
        "account_id": row.user_id,
        "created_at": row.created_at,
        "lang": row.language,
        "truncated": row.truncated or None,
        "reply_to": told.get("reply_to"),
        "quoting": told.get("quoting"),
        "edit_of": told.get("edit_of"),
        "edited_at": row.edited_at,
        "retrieved_at": look.seen_at,
        "origin": None if look.kind == "import" else look.kind,
        "seen_in": look.source if look.kind == "embed" else None,
        "how": look.how if look.kind == "embed" else None,
    }
    known = {name: value for name, value in values.items() if value not in (None, "")}
    return {**(look.extra or {}), **known, "id": told.get("id"), "text": row.text}
