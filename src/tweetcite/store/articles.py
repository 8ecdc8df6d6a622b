"""Storing what was found about an article: its bytes, its posts, its quotations, and how each was judged."""

import zlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from tweetcite.model import Alignment, Article, Author, Embed, Link, Post, Report, Searched, Verdict
from tweetcite.store.columns import digest, digest_record, write_moment
from tweetcite.store.copies import Copy, Stored, Writing, add_copies
from tweetcite.store.custody import add_entries
from tweetcite.store.rows import fetch_by
from tweetcite.store.tables import (
    article,
    article_version,
    body,
    capture,
    citation,
    post,
    post_version,
    sighting,
    verdict,
)


def add_report(connection: Connection, report: Report, data: bytes, mark: int | None, writing: Writing) -> None:
    """Store a report and the bytes it is about; what is there already is not stored again.

    `mark` is the last capture that the archive held when it was searched for this report, None for now.
    """
    mark = last_capture(connection) if mark is None else mark
    article_id, version_id = _add_article(connection, report, data, writing.now)
    seen_at = write_moment(report.checked_at) or writing.now
    copies = [_copy_embed(report.article, e, version_id, seen_at) for e in report.article.embeds]
    copies += [_copy_link(report.article, link, version_id, seen_at) for link in report.article.links]
    stored = add_copies(connection, copies, writing) if copies else []
    here: dict[str | None, Stored] = {
        c.post.text: s for c, s in zip(copies, stored, strict=True) if c.post.text is not None
    }
    citations = _add_citations(connection, report, article_id, version_id, writing.now)
    versions = _find_judged(connection, report.verdicts, here)
    _add_verdicts(connection, report, citations, versions, version_id, writing)
    done = {"verified_at": seen_at, "verified_by": report.version, "archive_mark": mark}
    connection.execute(update(article_version).where(article_version.c.id == version_id).values(**done))


def last_capture(connection: Connection) -> int:
    """Return the number of the newest capture: all that is added later has a higher one."""
    return connection.scalar(select(func.max(capture.c.id))) or 0


def _add_article(connection: Connection, report: Report, data: bytes, now: str) -> tuple[int, int]:
    one = report.article
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


def _add_citations(
    connection: Connection, report: Report, article_id: int, version_id: int, now: str
) -> dict[str, int]:
    known = _find_citations(connection, article_id)
    told = {v.quote.id: _write_citation(v, article_id, version_id) for v in report.verdicts}
    missing = [{**values, "stored_at": now} for key, values in told.items() if key not in known]
    if missing:
        connection.execute(insert(citation), missing)
    for key, values in told.items():
        row = known.get(key)
        if row is not None and any(row[name] != value for name, value in values.items()):
            connection.execute(update(citation).where(citation.c.id == row["id"]).values(**values))
    if missing:
        known = _find_citations(connection, article_id)
    return {key: known[key]["id"] for key in told}


def _find_citations(connection: Connection, article_id: int) -> dict[str, dict[str, Any]]:
    rows = connection.execute(select(*citation.c).where(citation.c.article_id == article_id))
    return {row.key: dict(row._mapping) for row in rows}


def _write_citation(one: Verdict, article_id: int, version_id: int) -> dict[str, Any]:
    quote = one.quote
    return {
        "article_id": article_id,
        "key": quote.id,
        "text": quote.text,
        "speaker": quote.speaker,
        "cue": quote.cue,
        "cited": quote.cited,
        "kind": quote.context.kind,
        "spans": [[span.start, span.end] for span in quote.spans],
        "article_version_id": version_id,
    }


JudgedKey = tuple[str, str | None, str | None]


def _judged_key(seen: Post) -> JudgedKey:
    return seen.ref.platform, seen.ref.id, seen.text


def _find_judged(
    connection: Connection, verdicts: Sequence[Verdict], here: Mapping[str | None, Stored]
) -> dict[JudgedKey, int]:
    """Return the stored versions that the verdicts were judged against, where they are one stored text."""
    judged = [v.post for v in verdicts if v.post is not None]
    digests = {digest(p.text or "") for p in judged}
    c = post_version.c
    owner = func.coalesce(c.post_id, sighting.c.post_id)
    platform = func.coalesce(post.c.platform, sighting.c.platform)
    query = (
        select(c.id, c.text, platform.label("platform"), post.c.platform_id)
        .select_from(post_version)
        .outerjoin(sighting, sighting.c.id == c.sighting_id)
        .outerjoin(post, post.c.id == owner)
        .order_by(c.id.desc())
    )
    ids = {row.id for row in fetch_by(connection, select(c.id), c.text_sha256, digests)}
    rows = list(fetch_by(connection, query, c.id, ids))
    found: dict[JudgedKey, int] = {(row.platform, row.platform_id, row.text): row.id for row in rows}
    for one in judged:
        stored = here.get(one.text)
        if one.origin == "embed" and one.seen_in is None and stored and stored.version_id:
            found[_judged_key(one)] = stored.version_id
    return found


def _add_verdicts(
    connection: Connection,
    report: Report,
    citations: Mapping[str, int],
    versions: Mapping[JudgedKey, int],
    article_version_id: int,
    writing: Writing,
) -> None:
    """Append each verdict that says something else than the last one of its citation."""
    c = verdict.c
    last: dict[int, str] = {}
    query = select(c.id, c.citation_id, c.findings_sha256)
    for row in sorted(fetch_by(connection, query, c.citation_id, citations.values()), key=lambda r: r.id):
        last[row.citation_id] = row.findings_sha256
    rows = []
    for one in report.verdicts:
        version_id = versions.get(_judged_key(one.post)) if one.post else None
        values = {"citation_id": citations[one.quote.id], **_write_verdict(one, version_id)}
        if last.get(values["citation_id"]) == values["findings_sha256"]:
            continue
        last[values["citation_id"]] = values["findings_sha256"]
        values |= {"article_version_id": article_version_id, "run_id": writing.run_id, "version_id": version_id}
        values |= {"program": report.version, "judged_at": write_moment(report.checked_at) or writing.now}
        rows.append(values)
    if rows:
        before = connection.execute(select(func.coalesce(func.max(c.id), 0))).scalar_one()
        connection.execute(insert(verdict), rows)
        add_entries(connection, "verdict", connection.scalars(select(c.id).where(c.id > before)), writing.now)


def _write_verdict(one: Verdict, version_id: int | None) -> dict[str, Any]:
    """Return the row of a verdict. What is not a finding (when, what there was to search) is not in its digest."""
    judged = one.post
    findings: dict[str, Any] = {
        "label": one.label,
        "severity": one.severity,
        "wording": one.wording,
        "author": one.author,
        "date": one.date,
        "evidence": one.evidence,
        "post": f"{judged.ref.platform}:{judged.ref.id}" if judged and judged.ref.id else None,
        "origin": judged.origin if judged else None,
        "edits": _write_edits(one.alignment),
        "reasons": [{"code": r.code, "message": r.message} for r in one.reasons],
    }
    text = judged.text if judged else None
    sealed = digest_record({**findings, "post_text": text})
    kept = text if version_id is None else None
    return {**findings, "findings_sha256": sealed, "post_text": kept, "searched": _write_searched(one.searched)}


def _write_edits(alignment: Alignment | None) -> list[dict[str, Any]]:
    if alignment is None:
        return []
    return [
        {
            "kind": edit.kind,
            "class": edit.topic,
            "quote": edit.quote,
            "post": edit.post,
            "quote_span": [edit.quote_span.start, edit.quote_span.end],
            "post_span": [edit.post_span.start, edit.post_span.end],
            "severity": edit.severity,
        }
        for edit in alignment.edits
    ]


def _write_searched(searched: Searched | None) -> dict[str, Any] | None:
    if searched is None:
        return None
    days = {"first": searched.first, "last": searched.last}
    told = {name: day.isoformat() if day else None for name, day in days.items()}
    return {"account_posts": searched.account_posts, "posts": searched.posts, **told}


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
