"""Looks for posts at their platforms and in web archives: what each brought, when, and what is due again.

A look is a row of its own, whatever came of it. That a post is gone is a conclusion from several looks, never a flag.
"""

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, NamedTuple

from sqlalchemy import Connection, case, func, insert, select

from tweetcite.model import Author, Post, PostRef
from tweetcite.store.captures import Writing
from tweetcite.store.columns import digest, digest_record, digest_words, read_moment, write_moment
from tweetcite.store.copies import Gain, add_copies
from tweetcite.store.copy import Copy, Place, make_copy
from tweetcite.store.custody import add_entries
from tweetcite.store.erasure import read_erased
from tweetcite.store.tables import body, capture, observation, post, post_version

Outcome = Literal[
    "present", "changed", "absent", "protected", "suspended", "withheld", "login-wall", "rate-limited", "error"
]
AGAIN = (timedelta(minutes=35), timedelta(days=1), timedelta(days=7), timedelta(days=30))
"""When a post is looked at again, counted from the first look: edits are allowed for 30 minutes to an hour on X."""
_FAILED = ("rate-limited", "error")


@dataclass(frozen=True, slots=True)
class Seen:
    """One text of a post as an answer showed it. `body` are the bytes of that answer, `http` how it came."""

    post: Post
    asked_at: datetime
    body: bytes | None = None
    http: Mapping[str, object] = field(default_factory=dict)
    witness: str | None = None


@dataclass(frozen=True, slots=True)
class Inquiry:
    """One look for a post: what came of it, and the texts and the bytes that show it.

    `refusal` is the answer that says why there is no post, where it may be kept.
    """

    ref: PostRef
    outcome: Outcome
    asked_at: datetime
    http_status: int | None = None
    seen: tuple[Seen, ...] = ()
    refusal: tuple[str, bytes, Mapping[str, object]] | None = None


class Brought(NamedTuple):
    """What an inquiry brought: its outcome, where `changed` is found out, and the gain of each text."""

    outcome: Outcome
    gains: tuple[Gain, ...]


class Response(NamedTuple):
    """An answer that is kept: its body and its headers."""

    body: bytes
    headers: dict[str, str]


def add_inquiry(connection: Connection, inquiry: Inquiry, writing: Writing) -> Brought:
    """Store a look with its texts, its bytes and its observation."""
    erased = read_erased(connection)
    allowed = [seen for seen in inquiry.seen if not erased.holds(seen.post)]
    known = _read_known(connection, inquiry.ref)
    was_bare = not _has_text(connection, inquiry.ref)
    copies = [_make_copy(connection, seen, writing) for seen in allowed]
    # Whatever came of it, the look is of a post that has a row.
    copies.append(_make_look(connection, inquiry, writing))
    *stored, asked = add_copies(connection, copies, writing)
    keys = [copy.key for copy in copies]
    query = select(capture.c.key, capture.c.id).where(capture.c.key.in_(keys))
    ids = {row.key: row.id for row in connection.execute(query)}
    outcome = inquiry.outcome
    if outcome == "present" and len(allowed) == len(inquiry.seen) and _has_changed(inquiry, known):
        outcome = "changed"
    values = {
        "post_id": asked.post_id,
        "run_id": writing.run_id,
        "seen_at": write_moment(inquiry.asked_at),
        "outcome": outcome,
        "http_status": inquiry.http_status,
        "capture_id": ids[keys[0]],
    }
    key = connection.execute(insert(observation).values(**values)).inserted_primary_key
    add_entries(connection, "observation", key or (), writing.now)
    # The first text of a post is new, also where a look that found none made its row.
    gains: list[Gain] = ["new" if was_bare and s.gain == "version" else s.gain for s in stored]
    gains += ["redacted"] * (len(inquiry.seen) - len(allowed))
    return Brought(outcome, tuple(gains))


def _has_text(connection: Connection, ref: PostRef) -> bool:
    query = select(post_version.c.id).join(post, post.c.id == post_version.c.post_id)
    query = query.where(post.c.platform == ref.platform, post.c.platform_id == (ref.id or ""))
    return connection.execute(query.limit(1)).first() is not None


def _read_known(connection: Connection, ref: PostRef) -> set[str]:
    """Return the digests of the words of a post's whole texts that its platform has shown before."""
    c = post_version.c
    query = (
        select(c.words_sha256)
        .join(post, post.c.id == c.post_id)
        .join(capture, capture.c.version_id == c.id)
        .where(post.c.platform == ref.platform, post.c.platform_id == (ref.id or ""))
        .where(capture.c.kind == "api", c.truncated.is_(False))
    )
    return set(connection.scalars(query))


def _has_changed(inquiry: Inquiry, known: set[str]) -> bool:
    """Tell whether a platform shows other words than before; a cut text, or an archive's, proves no change."""
    own = [s.post for s in inquiry.seen if s.post.ref.id == inquiry.ref.id and s.post.origin == "api"]
    text = own[0].text if own and not own[0].truncated else None
    return bool(known) and text is not None and digest_words(text) not in known


def _make_copy(connection: Connection, seen: Seen, writing: Writing) -> Copy:
    one = seen.post
    sha256 = keep_body(connection, seen.body, writing.now) if seen.body is not None else None
    extra: dict[str, object] = {"http": dict(seen.http)} if seen.http else {}
    if seen.witness:
        extra["witness"] = seen.witness
    key = ["fetched", one.seen_in, sha256, one.ref.platform, one.ref.id, one.text, one.truncated]
    return make_copy(
        one,
        one.origin,
        digest_record([*key, write_moment(one.edited_at)]),
        Place(one.seen_in, raw_sha256=sha256, seen_at=write_moment(one.seen_at or seen.asked_at)),
        extra=extra,
        is_kept=sha256 is not None,
    )


def _make_look(connection: Connection, inquiry: Inquiry, writing: Writing) -> Copy:
    """Return the look itself, without words: with the answer that said why there is no post, if there is one."""
    url, data, http = inquiry.refusal or (inquiry.ref.url or "", None, {})
    sha256 = keep_body(connection, data, writing.now) if data is not None else None
    return make_copy(
        Post(ref=inquiry.ref, author=Author(inquiry.ref.platform, handle=inquiry.ref.handle), text=None),
        "look",
        digest_record(["look", url, sha256, inquiry.ref.platform, inquiry.ref.id]),
        Place(url or None, raw_sha256=sha256, seen_at=write_moment(inquiry.asked_at)),
        extra={"http": dict(http)} if http else {},
    )


def keep_body(connection: Connection, data: bytes, now: str) -> str:
    """Store the bytes of an answer, each once; return their SHA-256."""
    sha256 = digest(data)
    if connection.execute(select(body.c.sha256).where(body.c.sha256 == sha256)).scalar() is None:
        values = {
            "sha256": sha256,
            "size": len(data),
            "packing": "zlib",
            "data": zlib.compress(data, 6),
            "stored_at": now,
        }
        connection.execute(insert(body).values(**values))
    return sha256


def find_response(connection: Connection, url: str) -> Response | None:
    """Return the last answer of an address that is kept, with what its server said of it; None without any."""
    query = (
        select(capture.c.extra, body.c.data)
        .join(body, body.c.sha256 == capture.c.raw_sha256)
        .where(capture.c.source == url, capture.c.kind == "api")
        .order_by(capture.c.id.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    http: Any = (row.extra or {}).get("http") if row else None
    headers = http.get("headers") if isinstance(http, dict) else None
    if row is None or row.data is None or not isinstance(headers, dict):
        return None
    return Response(zlib.decompress(row.data), {str(name): str(value) for name, value in headers.items()})


def has_independent(connection: Connection, ref: PostRef) -> bool:
    """Tell whether there is a whole text of a post that no article showed."""
    query = (
        select(capture.c.id)
        .join(post, post.c.id == capture.c.post_id)
        .join(post_version, post_version.c.id == capture.c.version_id)
        .where(post.c.platform == ref.platform, post.c.platform_id == (ref.id or ""))
        .where(capture.c.kind.in_(("api", "wayback", "import")), post_version.c.truncated.is_(False))
    )
    return connection.execute(query.limit(1)).first() is not None


def find_due(connection: Connection, now: datetime) -> Sequence[PostRef]:
    """Return the posts that were looked at before and are to be looked at again, the most overdue first.

    A look that failed, or met a host that asked for patience, is made again at once.
    """
    c = observation.c
    answered = case((c.outcome.not_in(_FAILED), c.seen_at))
    looks = (
        select(c.post_id, func.min(c.seen_at).label("first"), func.max(answered).label("last"))
        .group_by(c.post_id)
        .subquery()
    )
    query = select(post.c.platform, post.c.platform_id, post.c.url, looks.c.first, looks.c.last).join(
        looks, looks.c.post_id == post.c.id
    )
    due: list[tuple[datetime, PostRef]] = []
    for row in connection.execute(query.order_by(post.c.platform, post.c.platform_id)):
        at = next_look(read_moment(row.first)[0], read_moment(row.last)[0])
        if at is not None and at <= now:
            due.append((at, PostRef(row.platform, row.platform_id, row.url)))
    return [ref for _, ref in sorted(due, key=lambda pair: pair[0])]


def next_look(first: datetime | None, last: datetime | None) -> datetime | None:
    """Return when a post is due that was first looked at and last shown or missed then; None after enough looks."""
    if first is None or last is None:
        return first
    first, last = (moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment for moment in (first, last))
    return next((first + age for age in AGAIN if first + age > last), None)
