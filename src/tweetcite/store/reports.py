"""Storing what was found about articles: their bytes, posts and quotations, and how each quotation was judged."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, func, select, update

from tweetcite.model import Article, Report
from tweetcite.store.articles import Seen, add_articles, last_capture
from tweetcite.store.captures import Writing
from tweetcite.store.citations import add_citations, add_verdicts
from tweetcite.store.columns import write_moment
from tweetcite.store.custody import enter_changes
from tweetcite.store.erasure import Erased, read_erased
from tweetcite.store.tables import article, article_version, capture, citation, verdict


class Judged(NamedTuple):
    """A report, the bytes it is about, and the last capture that was there when it was judged; None for now."""

    report: Report
    data: bytes
    mark: int | None = None


def add_reports(connection: Connection, judged: Iterable[Judged], writing: Writing) -> list[str]:
    """Store reports and the bytes they are about; what is there already is not stored again.

    Of an article that shows or quotes a text which was redacted, nothing is stored: the sources of those are returned.
    """
    erased = read_erased(connection)
    refused, rest = [], []
    for one in judged:
        quoted = (verdict.quote.text for verdict in one.report.verdicts)
        posts = (v.post for v in one.report.verdicts if v.post)
        if _shows(erased, one.report.article, quoted) or any(map(erased.holds, posts)):
            refused.append(one.report.article.source)
        else:
            rest.append(one)
    for some in _part_twins(rest):
        _add_different(connection, some, writing)
    return refused


def add_article(connection: Connection, seen: Seen, quoted: Iterable[str], writing: Writing) -> bool:
    """Store an article that was not judged; return False for one that shows or quotes a text which was redacted."""
    if _shows(read_erased(connection), seen.article, quoted):
        return False
    filed = add_articles(connection, [seen], writing)
    enter_changes(connection, "article", [place.article_id for place in filed], writing.now)
    return True


def _shows(erased: Erased, one: Article, quoted: Iterable[str]) -> bool:
    """Tell whether a post that an article shows or quotes was redacted, or the very bytes of the article were."""
    shown = any(erased.holds(embed.post) for embed in one.embeds)
    return shown or one.sha256 in erased.bodies or any(map(erased.holds_words, quoted))


def _part_twins(judged: Iterable[Judged]) -> Iterator[list[Judged]]:
    """Yield the reports in their order, each time as many as are about different articles."""
    some: dict[str, Judged] = {}
    for one in judged:
        identity = one.report.article.identity
        if identity in some:
            yield list(some.values())
            some = {}
        some[identity] = one
    if some:
        yield list(some.values())


def _add_different(connection: Connection, judged: Sequence[Judged], writing: Writing) -> None:
    latest = last_capture(connection)
    reports = [one.report for one in judged]
    moments = [write_moment(report.checked_at) or writing.now for report in reports]
    seen = [Seen(one.report.article, one.data, at) for one, at in zip(judged, moments, strict=True)]
    filed = list(zip(reports, add_articles(connection, seen, writing), strict=True))
    citations = add_citations(connection, filed, writing.now)
    add_verdicts(connection, filed, citations, writing)
    done = (
        update(article_version)
        .where(article_version.c.id == bindparam("row"))
        .values(verified_at=bindparam("at"), verified_by=bindparam("by"), archive_mark=bindparam("mark_then"))
    )
    told = [
        {"row": place.version_id, "at": at, "by": report.version, "mark_then": latest if one.mark is None else one.mark}
        for one, at, (report, place) in zip(judged, moments, filed, strict=True)
    ]
    connection.execute(done, told)
    enter_changes(connection, "article", [place.article_id for _, place in filed], writing.now)


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
