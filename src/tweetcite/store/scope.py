"""Finding all that holds the words of a post: its texts, copies, captures, articles, quotations, verdicts and bytes."""

import re
import zlib
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, or_, select

from tweetcite.store.columns import MARK, write_json
from tweetcite.store.history import find_post
from tweetcite.store.rows import fetch_by, stream
from tweetcite.store.tables import (
    account_name,
    article,
    article_version,
    body,
    capture,
    citation,
    post_version,
    sighting,
    verdict,
)
from tweetcite.text import index_words

_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
_SPACE = re.compile(r"\\[nrt]")
_TAG = re.compile(r"<[^<>]*>")
_RUN = 5
_FEWEST = 3


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
    versions = list(fetch_by(connection, select(a.id, a.sha256, a.title, a.authors), a.article_id, articles))
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
        titles=tuple(sorted(one.id for one in versions if any(map(words.are_in, (one.title, *(one.authors or ())))))),
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
