"""Redacting a post: finding all that holds its words, and taking it away without breaking the chain of custody.

Each row that said them is marked by an entry `redaction` of its old entry, whose salt goes, and entered anew as it is
now. So the chain holds, and nobody can guess the words from a digest.
"""

import os
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from html import unescape
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, Row, Table, bindparam, delete, insert, or_, select, update

from tweetcite.store.columns import MARK, digest, digest_record, write_json
from tweetcite.store.custody import add_entries, append_entries
from tweetcite.store.erasure import mark_text
from tweetcite.store.history import find_post
from tweetcite.store.reindex import rebuild
from tweetcite.store.rows import fetch_by, stream
from tweetcite.store.subjects import Subject
from tweetcite.store.tables import (
    APPEND_ONLY,
    account_name,
    article,
    article_version,
    body,
    capture,
    citation,
    custody,
    custody_salt,
    erasure,
    observation,
    post_version,
    sighting,
    verdict,
)
from tweetcite.store.versions import choose_versions
from tweetcite.text import index_words

_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
_SPACE = re.compile(r"\\[nrt]")
_TAG = re.compile(r"<[^<>]*>")
_RUN = 5
_FEWEST = 3
_AT_ONCE = 400


class Scope(NamedTuple):
    """What holds the words of a post: its rows by table, the digests of bytes, the articles by name."""

    post_id: int
    platform: str
    platform_id: str
    texts: dict[int, str]
    sightings: tuple[int, ...]
    captures: tuple[int, ...]
    citations: tuple[int, ...]
    verdicts: tuple[int, ...]
    titles: tuple[int, ...]
    articles: dict[int, str]
    bodies: tuple[str, ...]

    @property
    def holds_any(self) -> bool:
        """Whether there is anything left to take away."""
        return bool(self.texts or self.bodies)

    @property
    def name(self) -> str:
        """The post as `platform:id`."""
        return f"{self.platform}:{self.platform_id}"


class Words:
    """The words of texts, to be met elsewhere: five in a row, or a whole text of three or four."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._runs: set[tuple[str, ...]] = set()
        self._sequences: list[str] = []
        for text in texts:
            words = index_words(text)
            self._sequences.append(f" {' '.join(words)} ")
            size = min(_RUN, len(words))
            if size >= _FEWEST:
                self._runs.update(tuple(words[i : i + size]) for i in range(len(words) - size + 1))
        self._sizes = sorted({len(run) for run in self._runs})

    def are_in(self, text: str | None) -> bool:
        """Tell whether a text holds a run of them."""
        if not text or not self._runs:
            return False
        words = index_words(text)
        return any(
            tuple(words[i : i + size]) in self._runs for size in self._sizes for i in range(len(words) - size + 1)
        )

    def are_whole_in(self, text: str) -> bool:
        """Tell whether a text holds all of one of them that is long enough to be nobody else's."""
        long = [one for one in self._sequences if one.count(" ") > _RUN]
        return bool(long) and any(one in f" {' '.join(index_words(text))} " for one in long)

    def hold(self, text: str | None) -> bool:
        """Tell whether a short text is part of them."""
        words = " ".join(index_words(text or ""))
        return bool(words) and any(f" {words} " in sequence for sequence in self._sequences)


def find_scope(connection: Connection, which: str) -> Scope | None:
    """Return all that holds the words of a post, None for one that is not known."""
    row = find_post(connection, which.strip())
    if row is None:
        return None
    name = f"{row.platform}:{row.platform_id}"
    s, v, c = sighting.c, post_version.c, capture.c
    sightings = set(connection.scalars(select(s.id).where(s.post_id == row.id)))
    known = select(v.id, v.text).where(or_(v.post_id == row.id, v.sighting_id.in_(sightings)))
    known = known.where(v.text_sha256.not_like(f"{MARK}%"))
    texts = {one.id: one.text for one in connection.execute(known.order_by(v.id))}
    words = Words(texts.values())
    for copy in _find_copies(connection, words, row):
        texts[copy.id] = copy.text
        sightings |= {copy.sighting_id} - {None}
    of_texts = {look.id: look for look in fetch_by(connection, select(*c), c.version_id, texts)}
    of_post = {look.id: look for look in connection.execute(select(*c).where(c.post_id == row.id))}
    looks = list((of_post | of_texts).values())
    captures = {look.id for look in looks} | set(_find_extras(connection, words))
    judged = _find_judged(connection, texts, name)
    shown = {look.article_version_id for look in looks} - {None}
    bodies = _find_bodies(connection, words, {look.raw_sha256 for look in looks if look.raw_sha256})
    articles = _find_articles(connection, shown, judged, bodies)
    citations = _find_citations(connection, words, judged, articles)
    verdicts = _find_verdicts(connection, words, citations, texts, name)
    a = article_version.c
    versions = list(fetch_by(connection, select(a.id, a.sha256, a.title), a.article_id, articles))
    bodies |= {one.sha256 for one in versions}
    return Scope(
        post_id=row.id,
        platform=row.platform,
        platform_id=row.platform_id,
        texts=texts,
        sightings=tuple(sorted(sightings)),
        captures=tuple(sorted(captures)),
        citations=tuple(sorted(citations)),
        verdicts=tuple(sorted(verdicts)),
        titles=tuple(sorted(one.id for one in versions if words.are_in(one.title))),
        articles=articles,
        bodies=tuple(sorted(_keep_full(connection, bodies))),
    )


def _find_copies(connection: Connection, words: Words, owner: Any) -> list[Row[Any]]:
    """Return the texts in which a whole text stands (reposts, copies), and what articles show as the account's own.

    The latter may be changed in a word: a run of its words is enough.
    """
    v, s, n = post_version.c, sighting.c, account_name.c
    handles = set(connection.scalars(select(n.handle_key).where(n.account_id == owner.account_id))) - {""}
    query = select(v.id, v.text, v.sighting_id, s.platform, s.handle_key).outerjoin(sighting, s.id == v.sighting_id)
    return [
        row
        for row in stream(connection, query)
        if words.are_whole_in(row.text)
        or (row.platform == owner.platform and row.handle_key in handles and words.are_in(row.text))
    ]


def _find_judged(connection: Connection, texts: Iterable[int], name: str) -> set[int]:
    v = verdict.c
    found = {row.citation_id for row in fetch_by(connection, select(v.citation_id), v.version_id, texts)}
    return found | set(connection.scalars(select(v.citation_id).where(v.post == name)))


def _find_extras(connection: Connection, words: Words) -> Iterator[int]:
    query = select(capture.c.id, capture.c.extra).where(capture.c.extra.is_not(None))
    return (row.id for row in stream(connection, query) if words.are_in(write_json(row.extra)))


def _find_bodies(connection: Connection, words: Words, known: set[str]) -> set[str]:
    """Return the bytes in which the words stand: the answers that brought them, and others that hold them too."""
    query = select(body.c.sha256, body.c.data).where(body.c.data.is_not(None))
    found = set()
    for row in connection.execute(query, execution_options={"yield_per": 20}):
        if row.sha256 in known or words.are_in(read_loosely(row.data)):
            found.add(row.sha256)
    return found


def read_loosely(packed: bytes) -> str:
    """Return what stands in stored bytes as a text to be searched: without escapes, entities and tags."""
    try:
        data = zlib.decompress(packed)
    except zlib.error:
        return ""
    coding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    text = data.decode(coding, "replace")
    text = _ESCAPED.sub(lambda m: chr(int(m[1], 16)), text)
    text = _SPACE.sub(" ", text).replace("\\", "")
    return _TAG.sub(" ", unescape(text))


def _keep_full(connection: Connection, digests: Iterable[str]) -> list[str]:
    query = select(body.c.sha256).where(body.c.data.is_not(None))
    return [row.sha256 for row in fetch_by(connection, query, body.c.sha256, digests)]


def _find_articles(
    connection: Connection, shown: set[int], judged: Iterable[int], bodies: Iterable[str]
) -> dict[int, str]:
    a = article_version.c
    ids = {row.article_id for row in fetch_by(connection, select(a.article_id), a.id, shown)}
    ids |= {row.article_id for row in fetch_by(connection, select(a.article_id), a.sha256, bodies)}
    quoting = select(citation.c.article_id)
    ids |= {row.article_id for row in fetch_by(connection, quoting, citation.c.id, judged)}
    names = select(article.c.id, article.c.identity)
    return {row.id: row.identity for row in fetch_by(connection, names, article.c.id, ids)}


def _find_citations(connection: Connection, words: Words, judged: set[int], articles: Iterable[int]) -> set[int]:
    """Return the quotations that are of the post, or hold its words; a few words only where the article is about it."""
    q, here = citation.c, set(articles)
    found = set(judged)
    for row in stream(connection, select(q.id, q.article_id, q.text)):
        if words.are_in(row.text) or (row.article_id in here and words.hold(row.text)):
            found.add(row.id)
    return found


def _find_verdicts(
    connection: Connection, words: Words, citations: set[int], texts: Iterable[int], name: str
) -> set[int]:
    v = verdict.c
    found = {row.id for row in fetch_by(connection, select(v.id), v.citation_id, citations)}
    found |= {row.id for row in fetch_by(connection, select(v.id), v.version_id, texts)}
    found |= set(connection.scalars(select(v.id).where(v.post == name)))
    told = select(v.id, v.post_text).where(v.post_text.is_not(None))
    return found | {row.id for row in stream(connection, told) if words.are_in(row.post_text)}


def redact(connection: Connection, scope: Scope, reason: str, program: str, now: str) -> None:
    """Take the words away everywhere, in one transaction; nothing of what was on the disk is cleaned yet."""
    kept = [mark_text(version_id, text) for version_id, text in scope.texts.items()]
    salt = os.urandom(16)
    with unlocked(connection):
        _forget_entries(connection, scope, reason, now)
        _blank_texts(connection, scope, kept)
        _blank_captures(connection, scope, salt)
        _blank_articles(connection, scope, salt)
        for some in _cut(scope.bodies):
            connection.execute(update(body).where(body.c.sha256.in_(some)).values(data=None))
    v = post_version.c
    owners = {row.post_id for row in fetch_by(connection, select(v.post_id), v.id, scope.texts)} - {None}
    choose_versions(connection, owners, {}, now)
    for subject, ids in list_subjects(connection, scope):
        add_entries(connection, subject, ids, now)
    told = {"platform": scope.platform, "platform_id": scope.platform_id, "reason": reason, "erased_at": now}
    row = {**told, "program": program, "texts": kept, "bodies": list(scope.bodies)}
    key = connection.execute(insert(erasure).values(**row)).inserted_primary_key
    add_entries(connection, "erasure", key or (), now)
    rebuild(connection)


def list_subjects(connection: Connection, scope: Scope) -> list[tuple[Subject, list[int]]]:
    """Return the entered rows that say the words, or a digest that they could be guessed from."""
    o, s = observation.c, sighting.c
    looks = fetch_by(connection, select(o.id), o.capture_id, scope.captures)
    linked = fetch_by(connection, select(s.id).where(s.post_id.is_not(None)), s.id, scope.sightings)
    return [
        ("capture", list(scope.captures)),
        ("verdict", list(scope.verdicts)),
        ("observation", sorted(row.id for row in looks)),
        ("link", sorted(row.id for row in linked)),
        ("article", sorted(scope.articles)),
    ]


def _forget_entries(connection: Connection, scope: Scope, reason: str, now: str) -> None:
    c = custody.c
    entries: set[int] = set()
    for subject, ids in list_subjects(connection, scope):
        query = select(c.id).where(c.subject == subject)
        entries |= {row.id for row in fetch_by(connection, query, c.subject_id, ids)}
    why = digest_record([scope.name, reason, now])
    append_entries(connection, "redaction", [(number, why) for number in sorted(entries)], now)
    for some in _cut(sorted(entries)):
        connection.execute(delete(custody_salt).where(custody_salt.c.custody_id.in_(some)))


def _cut(ids: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (ids[at : at + _AT_ONCE] for at in range(0, len(ids), _AT_ONCE))


def _change(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Write the values of rows, each row named by its `row_id`."""
    if rows:
        values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in rows[0] if name != "row_id"}
        change = update(table).where(table.c.id == bindparam("row_id")).values(values)
        told = [{n if n == "row_id" else f"new_{n}": value for n, value in row.items()} for row in rows]
        connection.execute(change, told)


def _blank_texts(connection: Connection, scope: Scope, kept: Sequence[dict[str, Any]]) -> None:
    marks = [(one["version_id"], MARK + one["text"], MARK + one["words"]) for one in kept]
    rows = [{"row_id": n, "text": "", "text_sha256": text, "words_sha256": words} for n, text, words in marks]
    _change(connection, post_version, rows)
    v = post_version.c
    query = select(v.sighting_id, v.words_sha256)
    words = {row.sighting_id: row.words_sha256 for row in fetch_by(connection, query, v.sighting_id, scope.sightings)}
    _change(connection, sighting, [{"row_id": row_id, "words_sha256": told} for row_id, told in words.items()])


def _blank_captures(connection: Connection, scope: Scope, salt: bytes) -> None:
    c = capture.c
    known = fetch_by(connection, select(c.id, c.key), c.id, scope.captures)
    rows = [{"row_id": row.id, "key": MARK + digest(salt, row.key), "extra": None} for row in known]
    _change(connection, capture, rows)


def _blank_articles(connection: Connection, scope: Scope, salt: bytes) -> None:
    quoted = [{"row_id": row_id, "text": "", "cue": None, "key": f"{MARK}{row_id}"} for row_id in scope.citations]
    _change(connection, citation, quoted)
    _change(connection, article_version, [{"row_id": row_id, "title": None} for row_id in scope.titles])
    v = verdict.c
    known = fetch_by(connection, select(v.id, v.reasons, v.findings_sha256), v.id, scope.verdicts)
    judged = [
        {
            "row_id": row.id,
            "post_text": None,
            "edits": [],
            "reasons": [{"code": reason["code"], "message": ""} for reason in row.reasons],
            "findings_sha256": MARK + digest(salt, row.findings_sha256),
        }
        for row in known
    ]
    _change(connection, verdict, judged)


@contextmanager
def unlocked(connection: Connection) -> Iterator[None]:
    """Take the guards off the append-only tables for as long as the block lasts, within the transaction."""
    if connection.dialect.name != "sqlite":
        for deed in ("DISABLE", "ENABLE"):
            for table in APPEND_ONLY:
                connection.exec_driver_sql(f"ALTER TABLE {table} {deed} TRIGGER USER")
            if deed == "DISABLE":
                yield
        return
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
    guards = connection.exec_driver_sql(query).all()
    # What is overwritten or dropped is filled with zeros at once.
    connection.exec_driver_sql("PRAGMA secure_delete=ON")
    for name, _ in guards:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    yield
    for _, statement in guards:
        connection.exec_driver_sql(statement)


def clean(engine: Engine) -> bool:
    """Write the whole database anew, so that nothing that was taken away is left in it; tell whether that worked.

    On SQLite it does not while another program reads: then its log still holds pages of before.
    """
    pooled = engine.raw_connection()
    driver: Any = pooled.driver_connection
    try:
        if engine.dialect.name == "sqlite":
            driver.execute("VACUUM")
            [(busy, _, _)] = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            return not busy
        driver.autocommit = True
        driver.execute("VACUUM FULL")
        return True
    finally:
        # It is of no more use to the pool: its settings were changed.
        pooled.invalidate()


def lift(connection: Connection, which: str, now: str) -> int:
    """Allow the texts of a post to be stored again; return how many redactions of it that ended."""
    row = find_post(connection, which.strip())
    if row is None:
        return 0
    e = erasure.c
    of_post = (e.platform == row.platform, e.platform_id == row.platform_id, e.lifted_at.is_(None))
    ids = list(connection.scalars(select(e.id).where(*of_post)))
    connection.execute(update(erasure).where(e.id.in_(ids)).values(lifted_at=now))
    add_entries(connection, "erasure", ids, now)
    return len(ids)
