"""More under custody: looks, runs, links and articles are entered; bytes and salts are append-only; PostgreSQL too.

A capture keeps what else it said of its post (`said`), so that the row of a post can be made again from its captures.
"""

import json
import os
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any

import sqlalchemy as sa
from alembic import op

from tweetcite.store.columns import decode_text

revision = "0003"
down_revision = "0002"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
APPEND_ONLY = ("capture", "post_version", "observation", "verdict", "custody", "custody_salt", "body")
NEWLY = ("custody_salt", "body")


def upgrade() -> None:
    """Protect, and enter what was stored before."""
    op.add_column("capture", sa.Column("said", TEXT, nullable=True))
    if op.get_bind().dialect.name == "sqlite":
        protect_in_sqlite()
    else:
        protect_in_postgresql()
    enter_known(op.get_bind())


def protect_in_sqlite() -> None:
    """Refuse to change or remove bytes and salts."""
    for table in NEWLY:
        for deed in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{deed.lower()} BEFORE {deed} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )


def protect_in_postgresql() -> None:
    """Refuse to change or remove what was seen or judged."""
    op.execute(
        "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$"
    )
    for table in APPEND_ONLY:
        op.execute(
            f"CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        )


def enter_known(connection: sa.Connection) -> None:
    """Enter the looks, ended runs, linked sightings and articles that are there already."""
    query = (
        "SELECT o.id, o.run_id, o.seen_at, o.outcome, o.http_status, p.platform, p.platform_id, c.key AS capture "
        "FROM observation o JOIN post p ON p.id = o.post_id LEFT JOIN capture c ON c.id = o.capture_id ORDER BY o.id"
    )
    enter(connection, "observation", read(connection, query))
    ended = read(connection, "SELECT * FROM run WHERE ended_at IS NOT NULL ORDER BY id")
    enter(connection, "run", ({**row, "counts": json.loads(row["counts"] or "null")} for row in ended))
    query = (
        "SELECT s.id, s.platform, s.handle_key, s.day, s.words_sha256, s.linked_at, s.stored_at, "
        "p.platform AS post_platform, p.platform_id FROM sighting s JOIN post p ON p.id = s.post_id ORDER BY s.id"
    )
    enter(connection, "link", read(connection, query))
    enter(connection, "article", (gather(connection, row) for row in read(connection, "SELECT * FROM article")))


def gather(connection: sa.Connection, article: dict[str, Any]) -> dict[str, Any]:
    """Return an article with its versions and quotations."""
    one = {"of": article["id"]}
    versions = read(connection, "SELECT * FROM article_version WHERE article_id = :of ORDER BY id", **one)
    for row in versions:
        del row["archive_mark"]
    quoted = read(connection, "SELECT * FROM citation WHERE article_id = :of ORDER BY id", **one)
    citations = [{**row, "cited": bool(row["cited"]), "spans": json.loads(row["spans"])} for row in quoted]
    parts = {"article": [article], "article_version": versions, "citation": citations}
    return {name: rows for name, rows in parts.items() if rows}


def read(connection: sa.Connection, query: str, **values: Any) -> list[dict[str, Any]]:
    """Return rows by the names of their columns."""
    rows = connection.execute(sa.text(query), values).mappings()
    return [{name: decode_text(told) if isinstance(told, str) else told for name, told in row.items()} for row in rows]


def enter(connection: sa.Connection, subject: str, rows: Iterable[Mapping[str, Any]]) -> None:
    """Append an entry for each row to the chain, as the program does."""
    last = connection.execute(sa.text("SELECT id, hash FROM custody ORDER BY id DESC LIMIT 1")).first()
    number, previous = (last.id, last.hash) if last else (0, "0" * 64)
    now = connection.execute(sa.text("SELECT max(stored_at) FROM custody")).scalar() or ""
    for row in rows:
        number += 1
        subject_id = row["id"] if "id" in row else row["article"][0]["id"]
        salt = os.urandom(16)
        told = json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        digest = sha256(salt + b"\x1f" + told.encode("utf-8", "surrogatepass")).hexdigest()
        parts = (previous, subject, str(subject_id), digest, now)
        sealed = sha256("\x1f".join(parts).encode()).hexdigest()
        values = {"id": number, "subject": subject, "subject_id": subject_id, "digest": digest, "hash": sealed}
        entry = {**values, "previous": previous, "stored_at": now}
        connection.execute(
            sa.text(
                "INSERT INTO custody (id, subject, subject_id, digest, previous, hash, stored_at) "
                "VALUES (:id, :subject, :subject_id, :digest, :previous, :hash, :stored_at)"
            ),
            entry,
        )
        connection.execute(
            sa.text("INSERT INTO custody_salt (custody_id, salt) VALUES (:id, :salt)"), {"id": number, "salt": salt}
        )
        previous = sealed
