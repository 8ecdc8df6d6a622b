"""Storing the quotations of articles and how each was judged."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select, update

from tweetcite.model import Alignment, Post, Report, Searched, Verdict
from tweetcite.store.articles import Filed
from tweetcite.store.captures import Writing
from tweetcite.store.columns import digest, digest_record, digest_words, write_moment
from tweetcite.store.custody import add_entries
from tweetcite.store.rows import fetch_by, fetch_keyed, keyed
from tweetcite.store.tables import citation, post, post_version, sighting, verdict

CitationKey = tuple[int, str]
"""An article's row, and the id of a quotation in it."""


def add_citations(connection: Connection, filed: Sequence[tuple[Report, Filed]], now: str) -> dict[CitationKey, int]:
    """Store the quotations of reports, and where they stand now; return their rows."""
    articles = [place.article_id for _, place in filed]
    known = _find_citations(connection, articles)
    told = {(p.article_id, v.quote.id): _write_citation(v, p) for report, p in filed for v in report.verdicts}
    missing = [{**values, "stored_at": now} for key, values in told.items() if key not in known]
    if missing:
        connection.execute(insert(citation), missing)
    for key, values in told.items():
        row = known.get(key)
        if row is not None and any(row[name] != value for name, value in values.items()):
            connection.execute(update(citation).where(citation.c.id == row["id"]).values(**values))
    if missing:
        known = _find_citations(connection, articles)
    return {key: known[key]["id"] for key in told}


@cache
def _of_articles() -> Select[Any]:
    return keyed(select(*citation.c), citation.c.article_id)


def _find_citations(connection: Connection, articles: Iterable[int]) -> dict[CitationKey, dict[str, Any]]:
    rows = fetch_keyed(connection, _of_articles(), articles)
    return {(row.article_id, row.key): row._asdict() for row in rows}


def _write_citation(one: Verdict, place: Filed) -> dict[str, Any]:
    quote = one.quote
    return {
        "article_id": place.article_id,
        "key": quote.id,
        "text": quote.text,
        "speaker": quote.speaker,
        "cue": quote.cue,
        "cited": quote.cited,
        "kind": quote.context.kind,
        "spans": [[span.start, span.end] for span in quote.spans],
        "article_version_id": place.version_id,
    }


JudgedKey = tuple[str, str | None, str | None]


def _find_judged(connection: Connection, judged: Sequence[Post]) -> dict[JudgedKey, int]:
    """Return the stored versions that verdicts were judged against, where they are one stored text: the first."""
    digests = {digest(p.text or "") for p in judged}
    c = post_version.c
    owner = func.coalesce(c.post_id, sighting.c.post_id)
    platform = func.coalesce(post.c.platform, sighting.c.platform)
    query = (
        select(c.id, c.text, platform.label("platform"), post.c.platform_id)
        .select_from(post_version)
        .outerjoin(sighting, sighting.c.id == c.sighting_id)
        .outerjoin(post, post.c.id == owner)
    )
    posts = {p.ref.id for p in judged if p.ref.id}
    known = {row.id for row in fetch_by(connection, select(post.c.id), post.c.platform_id, posts)}
    words = {digest_words(p.text or "") for p in judged if not p.ref.id}
    same = select(c.id, c.text_sha256)
    became = same.join(sighting, sighting.c.id == c.sighting_id)
    alike = [
        *fetch_by(connection, same, c.post_id, known),
        *fetch_by(connection, became, sighting.c.post_id, known),
        *fetch_by(connection, same, c.words_sha256, words),
    ]
    rows = fetch_by(connection, query, c.id, (row.id for row in alike if row.text_sha256 in digests))
    return {(r.platform, r.platform_id, r.text): r.id for r in sorted(rows, key=lambda r: -r.id)}


def _choose_judged(one: Post, place: Filed, versions: Mapping[JudgedKey, int]) -> int | None:
    """Return the version that a post of a verdict is: the article's own, where it was judged against that."""
    stored = place.here.get(one.text)
    if one.origin == "embed" and one.seen_in is None and stored and stored.version_id:
        return stored.version_id
    return versions.get((one.ref.platform, one.ref.id, one.text))


def add_verdicts(
    connection: Connection,
    filed: Sequence[tuple[Report, Filed]],
    citations: Mapping[CitationKey, int],
    writing: Writing,
) -> None:
    """Append each verdict that says something else than the last one of its citation."""
    c = verdict.c
    versions = _find_judged(connection, [v.post for report, _ in filed for v in report.verdicts if v.post])
    last: dict[int, str] = {}
    query = select(c.id, c.citation_id, c.findings_sha256)
    for row in sorted(fetch_by(connection, query, c.citation_id, citations.values()), key=lambda r: r.id):
        last[row.citation_id] = row.findings_sha256
    rows = []
    for report, place in filed:
        told = {"article_version_id": place.version_id, "run_id": writing.run_id, "program": report.version}
        told["judged_at"] = write_moment(report.checked_at) or writing.now
        for one in report.verdicts:
            version_id = _choose_judged(one.post, place, versions) if one.post else None
            values = {"citation_id": citations[place.article_id, one.quote.id], **_write_verdict(one, version_id)}
            if last.get(values["citation_id"]) != values["findings_sha256"]:
                last[values["citation_id"]] = values["findings_sha256"]
                rows.append({**values, **told, "version_id": version_id})
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
