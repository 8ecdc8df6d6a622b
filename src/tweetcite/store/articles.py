"""Storing what was found about an article: its bytes, its posts, its quotations, and how each was judged."""

import zlib
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update

from tweetcite.model import Article, Author, Embed, Link, Post, Report
from tweetcite.store.captures import Copy, Writing
from tweetcite.store.citations import add_citations, add_verdicts, find_judged
from tweetcite.store.columns import digest, digest_record, write_moment
from tweetcite.store.copies import Stored, add_copies
from tweetcite.store.custody import enter_change
from tweetcite.store.erasure import read_erased
from tweetcite.store.tables import (
    article,
    article_version,
    body,
    capture,
    citation,
    verdict,
)


def add_report(connection: Connection, report: Report, data: bytes, mark: int | None, writing: Writing) -> bool:
    """Store a report and the bytes it is about; what is there already is not stored again.

    `mark` is the last capture that the archive held when it was searched for this report, None for now. Of an article
    that shows a text which was redacted, nothing is stored; tell whether it was.
    """
    shown = [embed.post for embed in report.article.embeds]
    if shows_erased(connection, (*shown, *(v.post for v in report.verdicts if v.post))):
        return False
    mark = last_capture(connection) if mark is None else mark
    seen_at = write_moment(report.checked_at) or writing.now
    article_id, version_id, here = add_article(connection, report.article, data, seen_at, writing)
    citations = add_citations(connection, report, article_id, version_id, writing.now)
    versions = find_judged(connection, report.verdicts, here)
    add_verdicts(connection, report, citations, versions, version_id, writing)
    done = {"verified_at": seen_at, "verified_by": report.version, "archive_mark": mark}
    connection.execute(update(article_version).where(article_version.c.id == version_id).values(**done))
    enter_change(connection, "article", article_id, writing.now)
    return True


def shows_erased(connection: Connection, posts: Iterable[Post]) -> bool:
    """Tell whether one of the posts that an article shows was redacted."""
    erased = read_erased(connection)
    return any(erased.holds(post) for post in posts)


def add_article(
    connection: Connection, one: Article, data: bytes, seen_at: str, writing: Writing
) -> tuple[int, int, dict[str | None, Stored]]:
    """Store an article with its bytes and the posts that it shows and links.

    Returns the rows of the article and of this version of it, and where each text that it shows is.
    """
    article_id, version_id = _add_version(connection, one, data, writing.now)
    copies = [_copy_embed(one, e, version_id, seen_at) for e in one.embeds]
    copies += [_copy_link(one, link, version_id, seen_at) for link in one.links]
    stored = add_copies(connection, copies, writing) if copies else []
    here: dict[str | None, Stored] = {
        c.post.text: s for c, s in zip(copies, stored, strict=True) if c.post.text is not None
    }
    return article_id, version_id, here


_LAST = select(func.max(capture.c.id))


def last_capture(connection: Connection) -> int:
    """Return the number of the newest capture: all that is added later has a higher one."""
    return connection.scalar(_LAST) or 0


def _add_version(connection: Connection, one: Article, data: bytes, now: str) -> tuple[int, int]:
    key = article.c.identity == one.identity
    article_id = connection.execute(select(article.c.id).where(key)).scalar()
    if article_id is None:
        values = {"identity": one.identity, "source": one.source, "url": one.url, "stored_at": now}
        connection.execute(insert(article).values(**values))
        article_id = connection.execute(select(article.c.id).where(key)).scalar_one()
    sha256 = _add_body(connection, data, now)
    same = (article_version.c.article_id == article_id, article_version.c.sha256 == sha256)
    version_id = connection.execute(select(article_version.c.id).where(*same)).scalar()
    if version_id is None:
        day = one.published
        published = write_moment(day) if isinstance(day, datetime) else day.isoformat() if day else None
        values = {"article_id": article_id, "sha256": sha256, "title": one.title, "published": published}
        values |= {"language": one.language, "stored_at": now}
        connection.execute(insert(article_version).values(**values))
        version_id = connection.execute(select(article_version.c.id).where(*same)).scalar_one()
    return article_id, version_id


def _add_body(connection: Connection, data: bytes, now: str) -> str:
    sha256 = digest(data)
    if connection.execute(select(body.c.sha256).where(body.c.sha256 == sha256)).scalar() is None:
        packed = zlib.compress(data, 6)
        values = {"sha256": sha256, "size": len(data), "packing": "zlib", "data": packed, "stored_at": now}
        connection.execute(insert(body).values(**values))
    return sha256


def _copy_embed(one: Article, embed: Embed, version_id: int, seen_at: str) -> Copy:
    seen = embed.post
    # The id stands not in the key: an embed that is identified later is still the same look at the same page.
    key = [one.identity, one.sha256, embed.span.start, embed.how, seen.author.handle, seen.text]
    if seen.text is None:
        key.append(seen.ref.id)
    return Copy(
        post=seen,
        kind="embed",
        key=digest_record(["embed", *key]),
        source=one.identity,
        how=embed.how,
        record=f"{embed.span.start}-{embed.span.end}",
        raw_sha256=one.sha256,
        article_version_id=version_id,
        seen_at=seen_at,
    )


def _copy_link(one: Article, link: Link, version_id: int, seen_at: str) -> Copy:
    ref = link.ref
    key = [one.identity, one.sha256, link.span.start, ref.platform, ref.id]
    return Copy(
        post=Post(ref=ref, author=Author(ref.platform, handle=ref.handle), text=None),
        kind="link",
        key=digest_record(["link", *key]),
        source=one.identity,
        how="link",
        record=f"{link.span.start}-{link.span.end}",
        raw_sha256=one.sha256,
        article_version_id=version_id,
        seen_at=seen_at,
    )


def was_verified(connection: Connection, identity: str, sha256: str, program: str) -> bool:
    """Tell whether judging these bytes again could not find anything else than before.

    So it is where the same engine has judged them and nothing was left open, or nothing came to the archive since
    from elsewhere that it did not have: a text, or the first independent copy of one.
    """
    known = (
        select(article_version.c.id, article_version.c.archive_mark, article.c.id.label("article_id"))
        .join(article, article.c.id == article_version.c.article_id)
        .where(article.c.identity == identity, article_version.c.sha256 == sha256)
        .where(article_version.c.verified_by == program)
    )
    row = connection.execute(known).first()
    if row is None:
        return False
    return not (_has_open(connection, row.id) and _has_grown(connection, identity, row.archive_mark or 0))


def _has_open(connection: Connection, article_version_id: int) -> bool:
    latest = select(func.max(verdict.c.id)).group_by(verdict.c.citation_id)
    query = (
        select(verdict.c.id)
        .join(citation, citation.c.id == verdict.c.citation_id)
        .where(citation.c.article_version_id == article_version_id, verdict.c.id.in_(latest))
        .where(verdict.c.label.in_(("not-found", "unverifiable")))
    )
    return connection.execute(query.limit(1)).first() is not None


def _has_grown(connection: Connection, identity: str, mark: int) -> bool:
    before = capture.alias("before")
    known = select(before.c.id).where(before.c.version_id == capture.c.version_id, before.c.id <= mark)
    old = known.where((before.c.kind != "embed") | (capture.c.kind == "embed"))
    query = (
        select(capture.c.id)
        .where(capture.c.id > mark, capture.c.version_id.is_not(None))
        .where((capture.c.kind != "embed") | (capture.c.source != identity))
        .where(~old.exists())
    )
    return connection.execute(query.limit(1)).first() is not None
