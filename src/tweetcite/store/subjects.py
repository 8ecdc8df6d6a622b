"""What the rows that are entered in the chain of custody say: for each, the one text that is digested.

Values are read as they stand in the database, so that a damaged one is a finding and no failure.
"""

import json
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from itertools import groupby
from typing import Any, Literal, get_args

from sqlalchemy import Boolean, Column, ColumnElement, Connection, Integer, Row, Select, String, select, type_coerce

from tweetcite.store.columns import Json, decode_text, write_json
from tweetcite.store.rows import fetch_by, stream
from tweetcite.store.tables import (
    account_name,
    article,
    article_version,
    capture,
    citation,
    erasure,
    observation,
    post,
    post_version,
    run,
    sighting,
    verdict,
)

Subject = Literal["capture", "verdict", "observation", "run", "link", "article", "erasure"]
SUBJECTS: tuple[Subject, ...] = get_args(Subject)
_AT_ONCE = 500

Named = dict[str, Column[Any]]


def _all(*columns: Column[Any], but: tuple[str, ...] = ()) -> Named:
    return {column.name: column for column in columns if column.name not in but}


_COLUMNS: dict[Subject, Named] = {
    "capture": {
        **_all(*capture.c, but=("post_id", "version_id", "name_id")),
        **_all(post_version.c.text, post_version.c.text_sha256, post_version.c.truncated, post_version.c.edited_at),
        **_all(account_name.c.handle, account_name.c.name, post.c.platform, post.c.platform_id),
        "sighting_platform": sighting.c.platform,
        "sighting_handle": sighting.c.handle_key,
        "sighting_day": sighting.c.day,
    },
    "verdict": {
        **_all(*verdict.c, but=("version_id", "run_id")),
        **_all(post_version.c.text_sha256, citation.c.key, article.c.identity, article_version.c.sha256),
        "quotation": citation.c.text,
    },
    "observation": {
        **_all(*observation.c, but=("post_id", "capture_id")),
        **_all(post.c.platform, post.c.platform_id),
        "capture": capture.c.key,
    },
    "run": _all(*run.c),
    "link": {
        **_all(*sighting.c, but=("account_id", "post_id", "language", "created_at")),
        "post_platform": post.c.platform,
        "platform_id": post.c.platform_id,
    },
    "article": _all(article.c.id),
    "erasure": _all(*erasure.c),
}
_ROWS: dict[Subject, Any] = {
    "capture": capture.outerjoin(post_version, post_version.c.id == capture.c.version_id)
    .outerjoin(account_name, account_name.c.id == capture.c.name_id)
    .outerjoin(post, post.c.id == capture.c.post_id)
    .outerjoin(sighting, sighting.c.id == post_version.c.sighting_id),
    "verdict": verdict.outerjoin(citation, citation.c.id == verdict.c.citation_id)
    .outerjoin(article, article.c.id == citation.c.article_id)
    .outerjoin(article_version, article_version.c.id == verdict.c.article_version_id)
    .outerjoin(post_version, post_version.c.id == verdict.c.version_id),
    "observation": observation.outerjoin(post, post.c.id == observation.c.post_id).outerjoin(
        capture, capture.c.id == observation.c.capture_id
    ),
    "run": run,
    "link": sighting.outerjoin(post, post.c.id == sighting.c.post_id),
    "article": article,
    "erasure": erasure,
}
_ENTERED: dict[Subject, ColumnElement[bool]] = {
    # A run is entered when it ends: one that was killed never is.
    "run": run.c.ended_at.is_not(None),
    "link": sighting.c.post_id.is_not(None),
}


def read_subjects(connection: Connection, subject: Subject, ids: Iterable[int]) -> Iterator[tuple[int, str]]:
    """Yield the id and the text of each of these rows."""
    rows = fetch_by(connection, _query(subject), _COLUMNS[subject]["id"], ids)
    return _tell_articles(connection, rows) if subject == "article" else _tell(subject, rows)


def read_all(connection: Connection, subject: Subject) -> Generator[tuple[int, str]]:
    """Yield the id and the text of every row that has to be entered, in the order of their ids, a few at a time."""
    query = _query(subject).order_by(_COLUMNS[subject]["id"])
    if subject in _ENTERED:
        query = query.where(_ENTERED[subject])
    rows = stream(connection, query)
    return _tell_articles(connection, rows) if subject == "article" else _tell(subject, rows)


def _query(subject: Subject) -> Select[Any]:
    return select(*read_plainly(_COLUMNS[subject])).select_from(_ROWS[subject])


def _tell(subject: Subject, rows: Iterable[Row[Any]]) -> Generator[tuple[int, str]]:
    columns = _COLUMNS[subject]
    for row in rows:
        told = read_values(columns, row)
        yield told["id"], write_json(without_unknown(told) if subject == "capture" else told)


def without_unknown(told: dict[str, Any]) -> dict[str, Any]:
    """Return what a capture says without what captures did not keep when it was entered."""
    known = told.copy()
    if told["reader"] is None:
        del known["reader"]
    if told["said"] is None:
        del known["said"], known["run_id"]
    return known


def _tell_articles(connection: Connection, rows: Generator[Row[Any]]) -> Generator[tuple[int, str]]:
    """Yield each article with its versions and its quotations, as it was last judged."""
    with closing(rows):
        for _, some in groupby(enumerate(rows), lambda pair: pair[0] // _AT_ONCE):
            yield from _tell_some(connection, [row.id for _, row in some])


def _tell_some(connection: Connection, ids: Iterable[int]) -> Iterator[tuple[int, str]]:
    told: dict[int, dict[str, list[Any]]] = {row_id: {} for row_id in ids}
    parts = ((article, article.c.id), (article_version, article_version.c.article_id))
    for table, owner in (*parts, (citation, citation.c.article_id)):
        # How far the archive had been searched is no fact about the article.
        columns = {"owner": owner, **_all(*table.c, but=("archive_mark",))}
        query = select(*read_plainly(columns)).order_by(table.c.id)
        for row in sorted(fetch_by(connection, query, owner, told), key=lambda r: r.id):
            values = read_values(columns, row)
            if table is article_version and values["authors"] is None:
                # Versions did not keep them when this one was entered.
                del values["authors"]
            told[values.pop("owner")].setdefault(table.name, []).append(values)
    yield from ((row_id, write_json(parts)) for row_id, parts in told.items())


def read_plainly(columns: Named) -> list[ColumnElement[Any]]:
    """Return what to select so that no value is refused: what a column holds, without its type."""
    plain: list[ColumnElement[Any]] = []
    for name, column in columns.items():
        kind = column.type
        bare = type_coerce(column, Integer if isinstance(kind, Boolean | Integer) else String)
        plain.append(bare.label(name))
    return plain


def read_values(columns: Named, row: Iterable[Any]) -> dict[str, Any]:
    """Return the values of a row under their names, as the types of its columns mean them."""
    return {name: _read(column, value) for (name, column), value in zip(columns.items(), row, strict=True)}


def _read(column: Column[Any], value: Any) -> Any:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, str):
        return _read_json(value) if isinstance(column.type, Json) else decode_text(value)
    return bool(value) if isinstance(column.type, Boolean) and value in (0, 1) else value


def _read_json(stored: str) -> Any:
    """Return the value of a JSON text; the text itself where it is damaged or not written as we write it."""
    told = decode_text(stored)
    try:
        value = json.loads(told)
        return value if write_json(value) == told else told
    except (ValueError, RecursionError):
        return told
