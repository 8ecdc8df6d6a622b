"""What articles showed of posts, beside the bytes that it was read from."""

import zlib
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from sqlalchemy import Connection, select

from tweetcite.store.rows import stream
from tweetcite.store.tables import article, article_version, body, capture, post_version


class Look(NamedTuple):
    """An embedded post as an article showed it: `record` are the code points where it stands, `start-end`."""

    capture_id: int
    record: str
    text: str
    program: str


class Shown(NamedTuple):
    """The bytes of an article, and the embedded posts that were read from them."""

    source: str
    data: bytes
    looks: tuple[Look, ...]


def read_shown(connection: Connection) -> Iterator[Shown]:
    """Yield every article whose bytes are kept whole, with what was read from it."""
    c, a = capture.c, article_version.c
    query = (
        select(c.id, c.record, post_version.c.text, c.program, a.id.label("version"), a.sha256, article.c.source)
        .join(article_version, a.id == c.article_version_id)
        .join(article, article.c.id == a.article_id)
        .join(post_version, post_version.c.id == c.version_id)
        .where(c.kind == "embed", c.raw_sha256 == a.sha256)
        .order_by(a.id, c.id)
    )
    for _, rows in groupby(stream(connection, query), lambda row: row.version):
        known = list(rows)
        packed = connection.scalar(select(body.c.data).where(body.c.sha256 == known[0].sha256))
        data = _unpack(packed)
        if data is not None:
            yield Shown(known[0].source, data, tuple(Look(r.id, r.record or "", r.text, r.program) for r in known))


def _unpack(packed: bytes | None) -> bytes | None:
    """Return bytes; None for those that had to go, and for damaged ones, which the audit names by their digest."""
    try:
        return None if packed is None else zlib.decompress(packed)
    except zlib.error:
        return None
