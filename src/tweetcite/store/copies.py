"""Storing what was seen of posts: a batch of copies becomes accounts, posts, sightings, versions and captures.

Nothing is overwritten: another text is another version, another look another capture. The same copy again adds
nothing.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, select

from tweetcite.store.accounts import add_accounts
from tweetcite.store.captures import Place, Writing, add_captures
from tweetcite.store.copy import Copy
from tweetcite.store.erasure import read_erased
from tweetcite.store.posts import add_posts
from tweetcite.store.rows import fetch_by
from tweetcite.store.sightings import add_sightings, link_known, link_sightings, sighting_key
from tweetcite.store.tables import capture, post
from tweetcite.store.versions import Added, Owner, add_versions, choose_versions

Gain = Literal["new", "version", "same", "redacted"]


@dataclass(frozen=True, slots=True)
class Stored:
    """Where a copy is now. `gain`: a post or sighting not known before, another text of a known one, or neither.

    `redacted` is a text that had to go from the archive, and is not stored again.
    """

    gain: Gain = "same"
    version_id: int | None = None
    post_id: int | None = None


def add_copies(connection: Connection, copies: Sequence[Copy], writing: Writing) -> list[Stored]:
    """Store a batch of copies, with their words and their custody; return where each is, in the same order.

    A copy with neither an id nor words cannot be told from others and is not stored.
    """
    there = {row.platform_id for row in fetch_by(connection, _IDS, post.c.platform_id, _list_ids(copies))}
    known = _find_captures(connection, copies, there)
    erased = read_erased(connection)
    known |= {c.key: Stored("redacted") for c in copies if c.key not in known and erased.holds_text(c.post, c.text)}
    named_now = [(known[c.key].version_id, c.post) for c in copies if c.key in known and c.platform_id]
    link_known(connection, named_now, writing.now)
    fresh = {c.key: c for c in copies if c.key not in known and (c.platform_id or c.text)}
    stored = _add_fresh(connection, list(fresh.values()), there, writing) if fresh else {}
    again = {key: Stored("same", s.version_id, s.post_id) for key, s in stored.items()} | known
    return [stored.pop(c.key) if c.key in stored else again.get(c.key, Stored()) for c in copies]


_IDS = select(post.c.platform_id)


def _list_ids(copies: Iterable[Copy]) -> set[str]:
    return {c.platform_id for c in copies if c.platform_id}


def _find_captures(connection: Connection, copies: Sequence[Copy], there: Collection[str]) -> dict[str, Stored]:
    """Return the captures that are there already; `there` are the ids of the posts that are known.

    A record of a file tells its post's id by its key, so that of a post that is not known there is none.
    """
    keys = (c.key for c in copies if c.kind != "import" or c.platform_id is None or c.platform_id in there)
    query = select(capture.c.key, capture.c.version_id, capture.c.post_id)
    found = fetch_by(connection, query, capture.c.key, keys)
    return {row.key: Stored("same", row.version_id, row.post_id) for row in found}


def _add_fresh(
    connection: Connection, copies: Sequence[Copy], there: Collection[str], writing: Writing
) -> dict[str, Stored]:
    named = add_accounts(connection, copies, writing.now)
    seen = [(c, name.account_id) for c, name in zip(copies, named, strict=True)]
    shown = any(c.article_version_id for c in copies)
    with_id = [one for one in seen if one[0].platform_id]
    posts, fresh_posts = add_posts(connection, with_id, there, writing.now, by_article=shown)
    without = [one for one in seen if not one[0].platform_id]
    sightings, fresh_sightings = add_sightings(connection, without, writing.now)
    fresh = {Owner("post", n) for n in fresh_posts} | {Owner("sighting", n) for n in fresh_sightings}
    owners = [
        Owner("post", posts[c.post]) if c.platform_id else Owner("sighting", sightings[sighting_key(c)]) for c in copies
    ]
    versions, added = add_versions(connection, zip(owners, copies, strict=True), fresh, writing.now)
    places = [versions[o, c.text_sha256] if c.text_sha256 else None for o, c in zip(owners, copies, strict=True)]
    add_captures(connection, [Place(*row) for row in zip(copies, owners, places, named, strict=True)], added, writing)
    only = _find_only({row_id: one for row_id, one in added.items() if one.owner in fresh})
    choose_versions(connection, {o.id for o in owners if o.kind == "post"}, only, writing.now)
    link_sightings(connection, fresh_sightings, {one.copy.words_sha256 for one in added.values()}, writing.now)
    return _tell_gains(copies, owners, places, fresh, set(added))


def _find_only(added: Mapping[int, Added]) -> dict[int, int]:
    """Return the posts among the owners that have one text, with its id."""
    found: dict[int, list[int]] = {}
    for row_id, one in added.items():
        if one.owner.kind == "post":
            found.setdefault(one.owner.id, []).append(row_id)
    return {owner: rows[0] for owner, rows in found.items() if len(rows) == 1}


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
