"""What the archive rests on, as it goes out: answers of platforms, bytes of articles, verdicts, the chain."""

import zlib
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, func, or_, select

from tweetcite.store.chosen import Chosen
from tweetcite.store.tables import (
    article,
    article_version,
    body,
    capture,
    citation,
    custody,
    observation,
    post_version,
    verdict,
)

_AT_ONCE = 50


class KeptAnswer(NamedTuple):
    """The bytes of an answer, where and when they came from, and how (status, headers, times)."""

    url: str
    sha256: str
    seen_at: str
    http: Mapping[str, Any]
    data: bytes


class KeptArticle(NamedTuple):
    """The bytes of an article, under which name it is known, and when it was last judged or stored."""

    identity: str
    sha256: str
    seen_at: str
    title: str | None
    published: str | None
    data: bytes


def read_answers(connection: Connection, only: Chosen | None = None) -> Iterator[KeptAnswer]:
    """Yield every answer whose bytes are kept, each look once, in the order in which they came."""
    c = capture.c
    first = (
        select(func.min(c.id))
        .where(c.kind.in_(("api", "wayback", "look")), c.raw_sha256.is_not(None), c.source.is_not(None))
        .group_by(c.source, c.raw_sha256, c.seen_at)
    )
    if only is not None:
        first = first.where(c.post_id.in_(only.posts))
    query = (
        select(c.source, c.raw_sha256, c.seen_at, c.stored_at, c.extra, body.c.data)
        .join(body, body.c.sha256 == c.raw_sha256)
        .where(c.id.in_(first), body.c.data.is_not(None))
        .order_by(c.id)
    )
    for row in connection.execute(query, execution_options={"yield_per": _AT_ONCE}):
        told = (row.extra or {}).get("http")
        http = told if isinstance(told, dict) else {}
        yield KeptAnswer(row.source, row.raw_sha256, row.seen_at or row.stored_at, http, zlib.decompress(row.data))


def read_articles(connection: Connection, only: Chosen | None = None) -> Iterator[KeptArticle]:
    """Yield every version of every article."""
    c = article_version.c
    query = (
        select(article.c.identity, c.sha256, c.title, c.published, c.stored_at, c.verified_at, body.c.data)
        .join(article, article.c.id == c.article_id)
        .join(body, body.c.sha256 == c.sha256)
        .where(body.c.data.is_not(None))
        .order_by(article.c.identity, c.id)
    )
    if only is not None:
        query = query.where(article.c.id == only.article)
    for row in connection.execute(query, execution_options={"yield_per": _AT_ONCE}):
        when = row.verified_at or row.stored_at
        yield KeptArticle(row.identity, row.sha256, when, row.title, row.published, zlib.decompress(row.data))


def read_verdicts(connection: Connection, only: Chosen | None = None) -> Iterator[dict[str, Any]]:
    """Yield every verdict that was ever given, with its quotation and the bytes of the article it was given on."""
    query = (
        select(
            article.c.identity.label("article"), article_version.c.sha256.label("article_sha256"),
            citation.c.key.label("quote_id"), citation.c.text.label("quotation"), citation.c.speaker, citation.c.spans,
            *(verdict.c[name] for name in (
                "label", "severity", "wording", "author", "date", "evidence", "post", "post_text", "origin", "edits",
                "reasons", "searched", "program", "judged_at",
            )),
        )
        .join(citation, citation.c.id == verdict.c.citation_id)
        .join(article, article.c.id == citation.c.article_id)
        .join(article_version, article_version.c.id == verdict.c.article_version_id)
        .order_by(article.c.identity, citation.c.id, verdict.c.id)
    )  # fmt: skip
    if only is not None:
        query = query.where(article.c.id == only.article)
    for row in connection.execute(query, execution_options={"yield_per": _AT_ONCE}):
        yield dict(row._mapping)


def read_chain(connection: Connection, only: Chosen | None = None) -> Iterator[dict[str, Any]]:
    """Yield the entries of the chain of custody, in order; not their salts."""
    query = select(*custody.c).order_by(custody.c.id)
    if only is not None:
        query = query.where(or_(*_list_sealed(only)))
    for row in connection.execute(query, execution_options={"yield_per": 1_000}):
        yield dict(row._mapping)


def _list_sealed(only: Chosen) -> Iterator[ColumnElement[bool]]:
    """Yield what tells the entries of the chain that seal what is chosen."""
    c, version = capture.c, post_version.c
    of_posts = c.post_id.in_(only.posts) | c.version_id.in_(
        select(version.id).where(version.sighting_id.in_(only.sightings))
    )
    quotations = select(citation.c.id).where(citation.c.article_id == only.article)
    sealed: dict[str, Any] = {
        "article": [only.article],
        "capture": select(c.id).where(of_posts),
        "link": only.sightings,
        "observation": select(observation.c.id).where(observation.c.post_id.in_(only.posts)),
        "verdict": select(verdict.c.id).where(verdict.c.citation_id.in_(quotations)),
    }
    for subject, ids in sealed.items():
        yield (custody.c.subject == subject) & custody.c.subject_id.in_(ids)
