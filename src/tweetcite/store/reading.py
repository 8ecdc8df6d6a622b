"""Reading texts back as posts: one for each stored text, with the best that is known of where it came from."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, bindparam, func, or_, select

from tweetcite.model import Author, Origin, Post, PostRef
from tweetcite.store.accounts import fold_handle
from tweetcite.store.columns import MARK, read_moment
from tweetcite.store.rows import fetch, fetch_by, fetch_keyed, keyed
from tweetcite.store.tables import (
    account,
    account_name,
    article_version,
    capture,
    post,
    post_version,
    sighting,
)

ORIGINS: tuple[Origin, ...] = ("api", "wayback", "import", "embed")
_MENTION = re.compile(r"(?<![\w@])[@＠]([A-Za-z0-9_](?:[\w.-]{0,250}\w)?)")
_MOST_MENTIONS = 50


class Own(NamedTuple):
    """The article under judgement: what was seen only in it, under its name or with its bytes, is no archive.

    `versions` and `names` are the post_version and account_name rows that only this article vouches for.
    """

    identity: str = ""
    sha256: str = ""
    versions: frozenset[int] = frozenset()
    names: frozenset[int] = frozenset()

    def is_own(self, row: Any) -> bool:
        """Tell whether a capture was seen in this article."""
        if row.kind != "embed" or not self.identity:
            return False
        return row.source == self.identity or (row.raw_sha256 is not None and row.raw_sha256 == self.sha256)


NOBODY = Own()


@cache
def _told() -> Select[Any]:
    c = capture.c
    same_bytes = select(article_version.c.id).where(article_version.c.sha256 == bindparam("sha256"))
    told = or_(c.source == bindparam("identity"), c.article_version_id.in_(same_bytes))
    return select(c.version_id, c.name_id).where(told, c.kind == "embed")


def read_own(connection: Connection, identity: str, sha256: str) -> Own:
    """Return what the archive holds on the word of one article alone."""
    c = capture.c
    own = Own(identity, sha256)
    rows = fetch(connection, _told(), {"identity": identity, "sha256": sha256})
    if not rows:
        return own
    found = []
    for column in (c.version_id, c.name_id):
        query = select(column.label("told"), c.kind, c.source, c.raw_sha256)
        mine = {getattr(row, column.name) for row in rows} - {None}
        others = {row.told for row in fetch_by(connection, query, column, mine) if not own.is_own(row)}
        found.append(frozenset(mine - others))
    return Own(identity, sha256, *found)


class Text(NamedTuple):
    """A stored text as a post, with the rows it stands in. `post_row` is None for a sighting without its post."""

    post: Post
    version_id: int
    post_row: int | None
    account_id: int | None
    words_sha256: str
    is_sighting: bool

    @property
    def order(self) -> tuple[str, str, str, str, str]:
        """A place in any list that does not depend on what was stored when: the earliest post first."""
        ref, seen = self.post.ref, self.post
        return seen.created_text or "~", ref.platform, ref.id or "", seen.author.handle or "", seen.text or ""


_LOOK = (
    capture.c.id.label("look"), capture.c.kind, capture.c.how, capture.c.source, capture.c.raw_sha256,
    capture.c.seen_at, capture.c.stored_at, account_name.c.handle, account_name.c.name,
)  # fmt: skip


@cache
def _versions() -> Select[Any]:
    """Return the query for texts with their captures: a row for each of these."""
    owner = func.coalesce(post_version.c.post_id, sighting.c.post_id)
    holder = func.coalesce(post.c.account_id, sighting.c.account_id)
    query = (
        select(
            post_version.c.id,
            post_version.c.text,
            post_version.c.truncated,
            post_version.c.edited_at,
            post_version.c.words_sha256,
            post_version.c.sighting_id,
            func.coalesce(post.c.platform, sighting.c.platform).label("platform"),
            func.coalesce(post.c.created_at, sighting.c.created_at).label("created_at"),
            func.coalesce(post.c.language, sighting.c.language).label("language"),
            holder.label("account_id"),
            account.c.user_id,
            post.c.id.label("post_row"),
            post.c.platform_id,
            post.c.url,
            post.c.reply_to,
            post.c.quoting,
            post.c.edit_of,
            *_LOOK,
        )
        .select_from(post_version)
        .join(capture, capture.c.version_id == post_version.c.id)
        .outerjoin(account_name, account_name.c.id == capture.c.name_id)
        .outerjoin(sighting, sighting.c.id == post_version.c.sighting_id)
        .outerjoin(post, post.c.id == owner)
        .outerjoin(account, account.c.id == holder)
        .where(post_version.c.text_sha256.not_like(f"{MARK}%"))
    )
    return keyed(query, post_version.c.id)


@cache
def _captures() -> Select[Any]:
    c = capture.c
    query = select(c.version_id, c.extra, c.created_at, *_LOOK)
    return keyed(query.outerjoin(account_name, account_name.c.id == c.name_id), c.version_id)


@cache
def _names() -> Select[Any]:
    c = account_name.c
    return keyed(select(c.id, c.account_id, c.handle, c.name, c.last_seen), c.account_id)


@cache
def _mentioned() -> Select[Any]:
    c = account_name.c
    query = select(c.id, account.c.platform, account.c.user_id, c.handle, c.handle_key, c.name, c.last_seen)
    return keyed(query.join(account, account.c.id == c.account_id).where(c.name != ""), c.handle_key)


def read_texts(connection: Connection, version_ids: Iterable[int], own: Own = NOBODY) -> dict[int, Text]:
    """Return these versions as posts, by their ids, without those that were only seen in the article `own`."""
    looks: dict[int, list[Any]] = {}
    for row in fetch_keyed(connection, _versions(), version_ids):
        if not own.is_own(row):
            looks.setdefault(row.id, []).append(row)
    rows = [choose_capture(seen) for seen in looks.values()]
    names = read_names(connection, (row.account_id for row in rows if row.account_id), own)
    mentioned = _read_mentioned(connection, rows, own)
    return {row.id: _make_text(row, names.get(row.account_id), mentioned) for row in rows}


def read_captures(connection: Connection, version_ids: Iterable[int], own: Own = NOBODY) -> dict[int, list[Any]]:
    """Return the captures of each version that has any but those of the article `own`."""
    found: dict[int, list[Any]] = {}
    for row in fetch_keyed(connection, _captures(), version_ids):
        if not own.is_own(row):
            found.setdefault(row.version_id, []).append(row)
    return found


def choose_capture(rows: Sequence[Any]) -> Any:
    """Return the best origin of a text: the most independent, then the earliest."""
    return min(rows, key=lambda r: (ORIGINS.index(r.kind), r.seen_at or "~", r.source or "", r.look))


def read_names(connection: Connection, account_ids: Iterable[int], own: Own = NOBODY) -> dict[int, tuple[str, str]]:
    """Return the latest handle and the latest display name of each account; empty where none is known."""
    rows = sorted(fetch_keyed(connection, _names(), account_ids), key=lambda r: (r.last_seen, r.name))
    names: dict[int, tuple[str, str]] = {}
    for row in rows:
        if row.id in own.names:
            continue
        handle, name = names.get(row.account_id, ("", ""))
        names[row.account_id] = (row.handle or handle, row.name or name)
    return names


def _make_text(row: Any, names: tuple[str, str] | None, mentioned: dict[tuple[str, str], Author]) -> Text:
    """Return a text with the best look for it as a post."""
    handle, name = names or ("", "")
    handle, name = row.handle or handle, row.name or name
    created, precision = read_moment(row.created_at)
    keys = dict.fromkeys(_list_mentions(row.text))
    seen = Post(
        ref=PostRef(row.platform, row.platform_id, row.url, handle or None),
        author=Author(row.platform, row.user_id, handle or None, name or None),
        text=row.text,
        created=created,
        created_precision=precision,
        language=row.language,
        truncated=row.truncated,
        quoting=row.quoting,
        reply_to=row.reply_to,
        edit_of=row.edit_of,
        edited_at=read_moment(row.edited_at)[0],
        mentions=tuple(mentioned[(row.platform, key)] for key in keys if (row.platform, key) in mentioned),
        origin=row.kind,
        seen_at=read_moment(row.seen_at or row.stored_at)[0],
        seen_in=row.source,
    )
    return Text(seen, row.id, row.post_row, row.account_id, row.words_sha256, row.sighting_id is not None)


def _list_mentions(text: str) -> list[str]:
    if "@" not in text and "＠" not in text:
        return []
    return [fold_handle(handle) for handle in _MENTION.findall(text)[:_MOST_MENTIONS]]


def _read_mentioned(connection: Connection, rows: Sequence[Any], own: Own) -> dict[tuple[str, str], Author]:
    """Return the accounts that the texts mention, with the latest display name of each."""
    keys = {key for row in rows for key in _list_mentions(row.text)}
    if not keys:
        return {}
    found = fetch_keyed(connection, _mentioned(), keys)
    latest = sorted((r for r in found if r.id not in own.names), key=lambda r: (r.last_seen, r.name))
    return {(r.platform, r.handle_key): Author(r.platform, r.user_id, r.handle, r.name) for r in latest}
