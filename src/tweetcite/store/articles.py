"""Storing articles: their bytes, and the posts that they show and link."""

import zlib
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, func, select

from tweetcite.model import Article, Author, Embed, Link, Post
from tweetcite.store.captures import Writing
from tweetcite.store.columns import digest, digest_record, write_moment
from tweetcite.store.copies import Stored, add_copies
from tweetcite.store.copy import Copy, Place, make_copy
from tweetcite.store.rows import fetch_keyed, insert_rows, keyed, reserve_ids
from tweetcite.store.tables import article, article_version, body, capture


class Seen(NamedTuple):
    """An article with its bytes, and when it was seen."""

    article: Article
    data: bytes
    seen_at: str


class Filed(NamedTuple):
    """The rows of an article and of one version of it, and where each text that it shows is."""

    article_id: int
    version_id: int
    here: dict[str | None, Stored]


def add_articles(connection: Connection, seen: Sequence[Seen], writing: Writing) -> list[Filed]:
    """Store different articles with their bytes and the posts that they show and link; return where each is."""
    articles = _add_identities(connection, [one.article for one in seen], writing.now)
    versions = _add_versions(connection, seen, articles, writing.now)
    copies = [_list_copies(one, version_id) for one, (_, version_id) in zip(seen, versions, strict=True)]
    stored = iter(add_copies(connection, [copy for some in copies for copy in some], writing))
    filed = []
    for (article_id, version_id), some in zip(versions, copies, strict=True):
        places = [(copy.text, next(stored)) for copy in some]
        filed.append(Filed(article_id, version_id, {text: place for text, place in places if text is not None}))
    return filed


@cache
def _identities() -> Select[Any]:
    return keyed(select(article.c.identity, article.c.id), article.c.identity)


def _add_identities(connection: Connection, articles: Iterable[Article], now: str) -> dict[str, int]:
    told = {one.identity: one for one in articles}
    ids = {row.identity: row.id for row in fetch_keyed(connection, _identities(), told)}
    missing = [key for key in told if key not in ids]
    ids |= zip(missing, reserve_ids(connection, article, len(missing)), strict=True)
    rows = [(ids[key], key, told[key].source, told[key].url, now) for key in missing]
    insert_rows(connection, article, ("id", "identity", "source", "url", "stored_at"), rows)
    return ids


@cache
def _versions() -> Select[Any]:
    c = article_version.c
    return keyed(select(c.article_id, c.sha256, c.id), c.article_id)


def _add_versions(
    connection: Connection, seen: Sequence[Seen], articles: dict[str, int], now: str
) -> list[tuple[int, int]]:
    """Store the bytes of the articles, where they are not known yet; return the rows of each and of its version."""
    digests = [digest(one.data) for one in seen]
    _add_bodies(connection, dict(zip(digests, (one.data for one in seen), strict=True)), now)
    keys = [(articles[one.article.identity], sha256) for one, sha256 in zip(seen, digests, strict=True)]
    rows = fetch_keyed(connection, _versions(), (article_id for article_id, _ in keys))
    ids = {(row.article_id, row.sha256): row.id for row in rows}
    missing = [(key, one.article) for key, one in zip(keys, seen, strict=True) if key not in ids]
    ids |= zip((key for key, _ in missing), reserve_ids(connection, article_version, len(missing)), strict=True)
    names = ("id", "article_id", "sha256", "title", "published", "language", "authors", "stored_at")
    added = [(ids[key], *key, one.title, _write_day(one), one.language, list(one.authors), now) for key, one in missing]
    insert_rows(connection, article_version, names, added)
    return [(key[0], ids[key]) for key in keys]


def _write_day(one: Article) -> str | None:
    day = one.published
    return write_moment(day) if isinstance(day, datetime) else day.isoformat() if day else None


@cache
def _bodies() -> Select[Any]:
    return keyed(select(body.c.sha256), body.c.sha256)


def _add_bodies(connection: Connection, bodies: dict[str, bytes], now: str) -> None:
    known = {row.sha256 for row in fetch_keyed(connection, _bodies(), bodies)}
    fresh = {sha256: data for sha256, data in bodies.items() if sha256 not in known}
    rows = [(sha256, len(data), "zlib", zlib.compress(data, 6), now) for sha256, data in fresh.items()]
    insert_rows(connection, body, ("sha256", "size", "packing", "data", "stored_at"), rows)


def _list_copies(seen: Seen, version_id: int) -> list[Copy]:
    one = seen.article
    shown = [_copy_embed(one, embed, version_id, seen.seen_at) for embed in one.embeds]
    return shown + [_copy_link(one, link, version_id, seen.seen_at) for link in one.links]


_LAST = select(func.max(capture.c.id))


def last_capture(connection: Connection) -> int:
    """Return the number of the newest capture: all that is added later has a higher one."""
    return connection.scalar(_LAST) or 0


def _copy_embed(one: Article, embed: Embed, version_id: int, seen_at: str) -> Copy:
    seen = embed.post
    # The id stands not in the key: an embed that is identified later is still the same look at the same page.
    key = [one.identity, one.sha256, embed.span.start, embed.how, seen.author.handle, seen.text]
    if seen.text is None:
        key.append(seen.ref.id)
    return make_copy(
        seen,
        "embed",
        digest_record(["embed", *key]),
        Place(one.identity, embed.how, f"{embed.span.start}-{embed.span.end}", one.sha256, version_id, seen_at),
        is_kept=True,
    )


def _copy_link(one: Article, link: Link, version_id: int, seen_at: str) -> Copy:
    ref = link.ref
    key = [one.identity, one.sha256, link.span.start, ref.platform, ref.id]
    return make_copy(
        Post(ref=ref, author=Author(ref.platform, handle=ref.handle), text=None),
        "link",
        digest_record(["link", *key]),
        Place(one.identity, "link", f"{link.span.start}-{link.span.end}", one.sha256, version_id, seen_at),
    )
