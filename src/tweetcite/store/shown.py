"""What articles and answers showed of posts, beside the bytes that it was read from."""

import zlib
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from tweetcite.model import PostRef
from tweetcite.store.columns import MARK
from tweetcite.store.rows import stream
from tweetcite.store.tables import account, account_name, article, article_version, body, capture, post, post_version


class Look(NamedTuple):
    """A post as an article showed it: `record` are the code points where it stands, `start-end`.

    `reader` is the version of the readers that made the text of the bytes; None where that was not kept.
    """

    capture_id: int
    record: str
    text: str
    reader: str | None


class Shown(NamedTuple):
    """The bytes of an article, and the embedded posts that were read from them."""

    source: str
    data: bytes
    looks: tuple[Look, ...]


class Reading(NamedTuple):
    """A text that was read from an answer: of a platform (`api`) or of a web archive (`wayback`).

    `source` is the address that answered, `http` how, `sha256` names the answer's bytes, `run` the run that asked.
    """

    capture_id: int
    kind: str
    text: str
    reader: str | None
    source: str
    http: Mapping[str, Any]
    sha256: str
    run: int


class Answered(NamedTuple):
    """What was read of one post, and the bytes of all answers about it by their digest.

    `account` is the number of its account.
    """

    ref: PostRef
    account: str | None
    readings: tuple[Reading, ...]
    bodies: Mapping[str, bytes]


def read_shown(connection: Connection) -> Iterator[Shown]:
    """Yield every article whose bytes are kept whole, with what was read from it."""
    c, a = capture.c, article_version.c
    query = (
        select(c.id, c.record, post_version.c.text, c.reader, a.id.label("version"), a.sha256, article.c.source)
        .join(article_version, a.id == c.article_version_id)
        .join(article, article.c.id == a.article_id)
        .join(post_version, post_version.c.id == c.version_id)
        .where(c.kind == "embed", c.raw_sha256 == a.sha256)
        .order_by(a.id, c.id)
    )
    for _, rows in groupby(stream(connection, query), lambda row: row.version):
        known = list(rows)
        data = _read_body(connection, known[0].sha256)
        if data is not None:
            yield Shown(known[0].source, data, tuple(Look(r.id, r.record or "", r.text, r.reader) for r in known))


def read_answered(connection: Connection) -> Iterator[Answered]:
    """Yield every post of which there are texts from answers whose bytes are kept whole."""
    c, v = capture.c, post_version.c
    query = (
        select(
            c.id, c.kind, v.text, c.reader, c.source, c.extra, c.raw_sha256, c.run_id, c.post_id, post.c.platform,
            post.c.platform_id, post.c.url, account.c.user_id,
        )
        .join(post, post.c.id == c.post_id)
        .join(post_version, v.id == c.version_id)
        .join(body, body.c.sha256 == c.raw_sha256)
        .outerjoin(account_name, account_name.c.id == c.name_id)
        .outerjoin(account, account.c.id == account_name.c.account_id)
        .where(c.kind.in_(("api", "wayback")), body.c.data.is_not(None), v.text_sha256.not_like(f"{MARK}%"))
        .order_by(c.post_id, c.id)
    )  # fmt: skip
    for _, rows in groupby(stream(connection, query), lambda row: row.post_id):
        known = list(rows)
        digests = {row.raw_sha256 for row in known}
        bodies = {sha256: data for sha256 in digests if (data := _read_body(connection, sha256)) is not None}
        first = known[0]
        yield Answered(
            PostRef(first.platform, first.platform_id, first.url),
            next((row.user_id for row in known if row.user_id), None),
            tuple(_make_reading(row) for row in known if row.raw_sha256 in bodies),
            bodies,
        )


def _make_reading(row: Any) -> Reading:
    http = (row.extra or {}).get("http")
    told = http if isinstance(http, dict) else {}
    return Reading(row.id, row.kind, row.text, row.reader, row.source or "", told, row.raw_sha256, row.run_id)


def _read_body(connection: Connection, sha256: str) -> bytes | None:
    """Return bytes; None for those that had to go, and for damaged ones, which the audit names by their digest."""
    packed = connection.scalar(select(body.c.data).where(body.c.sha256 == sha256))
    try:
        return None if packed is None else zlib.decompress(packed)
    except zlib.error:
        return None
