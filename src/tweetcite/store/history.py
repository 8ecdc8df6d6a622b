"""Everything the archive knows of one post."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, or_, select

from tweetcite.errors import UsageError
from tweetcite.model import Author, Post, PostRef
from tweetcite.platforms import match_post
from tweetcite.store.columns import read_moment, write_moment
from tweetcite.store.reading import read_texts
from tweetcite.store.rows import fetch_by
from tweetcite.store.tables import (
    account_name,
    article,
    capture,
    citation,
    erasure,
    observation,
    post,
    post_version,
    preference,
    sighting,
    verdict,
)

_MOST_EDITS = 100


@dataclass(frozen=True, slots=True)
class Look:
    """Where a text was seen: in which article or file, when (UTC, as stored), from which bytes."""

    origin: str
    how: str | None
    source: str | None
    record: str | None
    seen_at: str | None
    stored_at: str
    sha256: str | None


@dataclass(frozen=True, slots=True)
class KnownText:
    """One text of a post. `preferred` says why it is the preferred one, None for the others."""

    text: str
    truncated: bool
    edited_at: str | None
    preferred: str | None
    looks: tuple[Look, ...]


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name the account was seen under, and from when to when."""

    handle: str | None
    name: str | None
    first_seen: str
    last_seen: str


@dataclass(frozen=True, slots=True)
class Seen:
    """One look for the post itself: whether it was there."""

    seen_at: str
    outcome: str
    http_status: int | None


@dataclass(frozen=True, slots=True)
class Cited:
    """A quotation judged against the post, with its latest verdict."""

    article: str
    quote_id: str
    text: str
    speaker: str | None
    label: str
    severity: str
    judged_at: str


@dataclass(frozen=True, slots=True)
class Edition:
    """A post that is another before or after an edit, where each edit has an id of its own; with its preferred text."""

    id: str
    url: str | None
    created_at: str | None
    text: str | None


@dataclass(frozen=True, slots=True)
class Redaction:
    """That the words of a post had to go: when, why, and when that was lifted (None: it holds)."""

    erased_at: str
    reason: str
    lifted_at: str | None


@dataclass(frozen=True, slots=True)
class PostHistory:
    """A post with its texts, its sightings without id, the looks for it, its mentions and its citations.

    `post` is the preferred text as a post; with `text` None where only links to it are known. `links` are the
    looks that showed no text: links and empty embeds. `edits` are the posts with other ids that are the same one
    before or after it was edited.
    """

    post: Post
    texts: tuple[KnownText, ...]
    sightings: tuple[KnownText, ...]
    observations: tuple[Seen, ...]
    citations: tuple[Cited, ...]
    names: tuple[KnownName, ...]
    links: tuple[Look, ...]
    edits: tuple[Edition, ...]
    redactions: tuple[Redaction, ...]


def read_history(connection: Connection, which: str) -> PostHistory | None:
    """Return all that is known of a post: by its address, `platform:id`, or its bare id. None if it is not known.

    Raises UsageError where a bare id is that of posts on several platforms.
    """
    row = find_post(connection, which.strip())
    if row is None:
        return None
    preferred = connection.execute(
        select(preference.c.version_id, preference.c.reason).where(preference.c.post_id == row.id)
    ).first()
    own = select(post_version.c.id).where(post_version.c.post_id == row.id)
    seen = (
        select(post_version.c.id)
        .join(sighting, sighting.c.id == post_version.c.sighting_id)
        .where(sighting.c.post_id == row.id)
    )
    texts, sightings = (list(connection.scalars(q.order_by(post_version.c.id))) for q in (own, seen))
    looks = _read_looks(connection, row.id, [*texts, *sightings])
    posts = read_texts(connection, [*texts, *sightings])
    best = preferred.version_id if preferred else next(iter(sightings), None)
    reasons = {preferred.version_id: preferred.reason} if preferred else {}
    return PostHistory(
        post=posts[best].post if best in posts else _read_bare(row),
        texts=_sort(
            _know(posts[version_id].post, reasons.get(version_id), looks[version_id])
            for version_id in texts
            if version_id in posts
        ),
        sightings=tuple(
            _know(posts[version_id].post, None, looks[version_id]) for version_id in sightings if version_id in posts
        ),
        observations=_read_observations(connection, row.id),
        citations=_read_citations(connection, f"{row.platform}:{row.platform_id}", [*texts, *sightings]),
        names=_read_names(connection, row.account_id),
        links=tuple(looks.get(None, ())),
        edits=_read_edits(connection, row),
        redactions=_read_redactions(connection, row),
    )


def _read_redactions(connection: Connection, row: Any) -> tuple[Redaction, ...]:
    c = erasure.c
    query = select(c.erased_at, c.reason, c.lifted_at).order_by(c.id)
    query = query.where(c.platform == row.platform, c.platform_id == row.platform_id)
    return tuple(Redaction(*found) for found in connection.execute(query))


def _read_edits(connection: Connection, row: Any) -> tuple[Edition, ...]:
    c, first = post.c, row.edit_of or row.platform_id
    query = (
        select(c.platform_id, c.url, c.created_at, post_version.c.text)
        .outerjoin(preference, preference.c.post_id == c.id)
        .outerjoin(post_version, post_version.c.id == preference.c.version_id)
        .where(c.platform == row.platform, or_(c.platform_id == first, c.edit_of == first), c.id != row.id)
        .order_by(c.created_at, c.platform_id)
    )
    return tuple(Edition(*found) for found in connection.execute(query.limit(_MOST_EDITS)))


def find_post(connection: Connection, which: str) -> Any:
    ref = match_post(which) if "/" in which else None
    query = select(*post.c).order_by(post.c.platform)
    if ref is not None and ref.id:
        query = query.where(post.c.platform == ref.platform, post.c.platform_id == ref.id)
    elif "/" in which:
        query = query.where(post.c.url == which)
    else:
        platform, _, platform_id = which.partition(":")
        named = (post.c.platform == platform) & (post.c.platform_id == platform_id)
        query = query.where(or_(post.c.platform_id == which, named))
    rows = list(connection.execute(query.limit(10)))
    if len(rows) > 1:
        names = ", ".join(f"{row.platform}:{row.platform_id}" for row in rows)
        raise UsageError(f"{which} is the id of several posts: name one of {names}")
    return rows[0] if rows else None


def _read_bare(row: Any) -> Post:
    created, precision = read_moment(row.created_at)
    ref = PostRef(row.platform, row.platform_id, row.url)
    return Post(ref, Author(row.platform), None, created=created, created_precision=precision)


def _know(seen: Post, reason: str | None, looks: Sequence[Look]) -> KnownText:
    return KnownText(seen.text or "", seen.truncated, write_moment(seen.edited_at), reason, tuple(looks))


def _sort(texts: Iterable[KnownText]) -> tuple[KnownText, ...]:
    """Return texts in the order in which they were written, as far as that is known, else seen."""

    def when(known: KnownText) -> tuple[str, str]:
        return known.edited_at or "", min((look.seen_at or look.stored_at for look in known.looks), default="")

    return tuple(sorted(texts, key=when))


def _read_looks(connection: Connection, post_id: int, versions: Sequence[int]) -> dict[int | None, list[Look]]:
    c = capture.c
    of_texts = fetch_by(connection, select(*c), c.version_id, versions)
    bare = connection.execute(select(*c).where(c.post_id == post_id, c.version_id.is_(None)))
    found: dict[int | None, list[Look]] = {}
    for row in sorted([*of_texts, *bare], key=lambda r: r.id):
        look = Look(row.kind, row.how, row.source, row.record, row.seen_at, row.stored_at, row.raw_sha256)
        found.setdefault(row.version_id, []).append(look)
    return found


def _read_observations(connection: Connection, post_id: int) -> tuple[Seen, ...]:
    c = observation.c
    query = select(c.seen_at, c.outcome, c.http_status).where(c.post_id == post_id).order_by(c.seen_at, c.id)
    return tuple(Seen(*row) for row in connection.execute(query))


def _read_citations(connection: Connection, name: str, versions: Sequence[int]) -> tuple[Cited, ...]:
    latest = (
        select(func.max(verdict.c.id))
        .where(verdict.c.citation_id == citation.c.id)
        .correlate(citation)
        .scalar_subquery()
    )
    judged = verdict.alias("judged")
    query = (
        select(
            article.c.identity, citation.c.key, citation.c.text, citation.c.speaker,
            judged.c.label, judged.c.severity, judged.c.judged_at,
        )
        .join(article, article.c.id == citation.c.article_id)
        .join(judged, judged.c.id == latest)
        .where(or_(judged.c.post == name, judged.c.version_id.in_(versions)))
        .order_by(article.c.identity, citation.c.id)
    )  # fmt: skip
    return tuple(Cited(*row) for row in connection.execute(query))


def _read_names(connection: Connection, account_id: int | None) -> tuple[KnownName, ...]:
    c = account_name.c
    query = select(c.handle, c.name, c.first_seen, c.last_seen).where(c.account_id == account_id)
    rows = connection.execute(query.order_by(c.first_seen, c.id)) if account_id else ()
    return tuple(KnownName(r.handle or None, r.name or None, r.first_seen, r.last_seen) for r in rows)
