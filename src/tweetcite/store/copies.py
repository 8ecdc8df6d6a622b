"""Storing what was seen of posts: a batch of copies becomes accounts, posts, sightings, versions and captures.

Nothing is overwritten: another text is another version, another look another capture. The same copy again adds
nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from sqlalchemy import Connection, insert, select

from tweetcite.model import Author, Post
from tweetcite.store.accounts import Named, add_accounts
from tweetcite.store.columns import digest, write_moment
from tweetcite.store.custody import add_entries
from tweetcite.store.posts import add_posts, post_key
from tweetcite.store.rows import fetch_by
from tweetcite.store.sightings import add_sightings, link_known, link_sightings, sighting_key
from tweetcite.store.tables import capture
from tweetcite.store.versions import Owner, add_versions, choose_versions

Kind = Literal["embed", "link", "look", "api", "wayback", "import"]
Gain = Literal["new", "version", "same"]


@dataclass(frozen=True, slots=True)
class Copy:
    """One post as it was seen in one place. `key` is the same exactly for what would be the same capture."""

    post: Post
    kind: Kind
    key: str
    source: str | None = None
    how: str | None = None
    record: str | None = None
    raw_sha256: str | None = None
    article_version_id: int | None = None
    seen_at: str | None = None
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def author(self) -> Author:
        """The author, with the handle that the address tells where the sighting does not."""
        author = self.post.author
        handle = author.handle or self.post.ref.handle
        return Author(author.platform, author.id, handle, author.name)

    @property
    def said(self) -> dict[str, str]:
        """What the sighting says of the post beside its text and its time, as far as it says anything."""
        seen, ref = self.post, self.post.ref
        told = {
            "url": ref.url,
            "language": seen.language,
            "reply_to": seen.reply_to,
            "quoting": seen.quoting,
            "edit_of": seen.edit_of,
        }
        return {name: value for name, value in told.items() if value is not None}

    @property
    def created_at(self) -> str | None:
        """The post's time as it is stored."""
        return write_moment(self.post.created, self.post.created_precision)


@dataclass(frozen=True, slots=True)
class Writing:
    """What every row that is written now says of its origin."""

    run_id: int
    program: str
    now: str


@dataclass(frozen=True, slots=True)
class Stored:
    """Where a copy is now. `gain`: a post or sighting not known before, another text of a known one, or neither."""

    gain: Gain = "same"
    version_id: int | None = None
    post_id: int | None = None


def add_copies(connection: Connection, copies: Sequence[Copy], writing: Writing) -> list[Stored]:
    """Store a batch of copies, with their words and their custody; return where each is, in the same order.

    A copy with neither an id nor words cannot be told from others and is not stored.
    """
    known = _find_captures(connection, copies)
    named_now = [(known[c.key].version_id, c.post.ref) for c in copies if c.key in known and c.post.ref.id]
    link_known(connection, named_now, writing.now)
    fresh = {c.key: c for c in copies if c.key not in known and (c.post.ref.id or c.post.text)}
    stored = _add_fresh(connection, list(fresh.values()), writing) if fresh else {}
    again = {key: Stored("same", s.version_id, s.post_id) for key, s in stored.items()} | known
    return [stored.pop(c.key) if c.key in stored else again.get(c.key, Stored()) for c in copies]


def _find_captures(connection: Connection, copies: Sequence[Copy]) -> dict[str, Stored]:
    query = select(capture.c.key, capture.c.version_id, capture.c.post_id)
    found = fetch_by(connection, query, capture.c.key, (c.key for c in copies))
    return {row.key: Stored("same", row.version_id, row.post_id) for row in found}


def _add_fresh(connection: Connection, copies: Sequence[Copy], writing: Writing) -> dict[str, Stored]:
    named = add_accounts(connection, [(c.author, c.seen_at or writing.now) for c in copies])
    accounts = [name.account_id for name in named]
    with_id = [(c, a) for c, a in zip(copies, accounts, strict=True) if c.post.ref.id]
    without = [(c, a) for c, a in zip(copies, accounts, strict=True) if not c.post.ref.id]
    shown = any(c.article_version_id for c in copies)
    told = [(c.post, c.author, a) for c, a in with_id]
    posts, fresh_posts = add_posts(connection, told, writing.now, by_article=shown)
    sightings, fresh_sightings = add_sightings(connection, [(c.post, a) for c, a in without], writing.now)
    owners = [
        Owner("post", posts[post_key(c.post)]) if c.post.ref.id else Owner("sighting", sightings[sighting_key(c.post)])
        for c in copies
    ]
    texts = [(o, c.post) for o, c in zip(owners, copies, strict=True) if c.post.text is not None]
    versions, fresh_versions = add_versions(connection, texts, writing.now)
    places = [
        None if c.post.text is None else versions[(o, digest(c.post.text))] for c, o in zip(copies, owners, strict=True)
    ]
    _add_captures(connection, list(zip(copies, owners, places, named, strict=True)), writing)
    choose_versions(connection, {o.id for o in owners if o.kind == "post"}, writing.now)
    link_sightings(connection, fresh_sightings, fresh_versions, writing.now)
    fresh = {Owner("post", row_id) for row_id in fresh_posts} | {
        Owner("sighting", row_id) for row_id in fresh_sightings
    }
    return _tell_gains(copies, owners, places, fresh, set(fresh_versions))


def _tell_gains(
    copies: Sequence[Copy],
    owners: Sequence[Owner],
    places: Sequence[int | None],
    fresh_owners: set[Owner],
    fresh_versions: set[int],
) -> dict[str, Stored]:
    """Say for each copy what it brought; of several that bring the same in one batch, the first did."""
    stored = {}
    for c, owner, version_id in zip(copies, owners, places, strict=True):
        gain: Gain = "new" if owner in fresh_owners else "version" if version_id in fresh_versions else "same"
        fresh_owners.discard(owner)
        fresh_versions.discard(version_id or 0)
        stored[c.key] = Stored(gain, version_id, owner.id if owner.kind == "post" else None)
    return stored


def _add_captures(
    connection: Connection, rows: Sequence[tuple[Copy, Owner, int | None, Named]], writing: Writing
) -> None:
    values = [
        {
            "key": c.key,
            "kind": c.kind,
            "how": c.how,
            "post_id": owner.id if owner.kind == "post" else None,
            "version_id": version_id,
            "name_id": name.name_id,
            "article_version_id": c.article_version_id,
            "source": c.source,
            "raw_sha256": c.raw_sha256,
            "record": c.record,
            "created_at": c.created_at,
            "seen_at": c.seen_at,
            "stored_at": writing.now,
            "program": writing.program,
            "run_id": writing.run_id,
            "extra": dict(c.extra) or None,
            "said": c.said,
        }
        for c, owner, version_id, name in rows
    ]
    connection.execute(insert(capture), values)
    ids = fetch_by(connection, select(capture.c.id), capture.c.key, (v["key"] for v in values))
    add_entries(connection, "capture", (row.id for row in ids), writing.now)
