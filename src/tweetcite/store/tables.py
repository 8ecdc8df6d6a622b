"""The tables, for SQLite and PostgreSQL alike. What each column means is told in db/README.md.

Times are UTC texts: `2023-02-16T09:12:33Z`, or `2023-02-16` where only the day is known. Ids of platforms are texts.
Triggers, views and the full-text index are made by the migrations.
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    UniqueConstraint,
)

from tweetcite.store.columns import Code, Json, Words

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Number = BigInteger().with_variant(Integer, "sqlite")


def _key() -> Column[Any]:
    return Column("id", Number, primary_key=True)


def _to(name: str, target: str, *, required: bool = False, **options: Any) -> Column[Any]:
    return Column(name, Number, ForeignKey(f"{target}.id"), nullable=not required, **options)


def _text(name: str, *, required: bool = False) -> Column[Any]:
    return Column(name, Words, nullable=not required)


def _code(name: str, *, required: bool = False) -> Column[Any]:
    return Column(name, Code, nullable=not required)


run = Table(
    "run",
    metadata,
    _key(),
    _code("command", required=True),
    _code("program", required=True),
    _code("started_at", required=True),
    _code("ended_at"),
    Column("exit_code", Integer),
    Column("counts", Json),
)

account = Table(
    "account",
    metadata,
    _key(),
    _code("platform", required=True),
    _text("key", required=True),
    _text("user_id"),
    UniqueConstraint("platform", "key"),
)

account_name = Table(
    "account_name",
    metadata,
    _key(),
    _to("account_id", "account", required=True),
    _text("handle", required=True),
    _text("name", required=True),
    _text("handle_key", required=True),
    _text("name_key", required=True),
    _code("first_seen", required=True),
    _code("last_seen", required=True),
    UniqueConstraint("account_id", "handle", "name"),
    Index(None, "handle_key"),
)

post = Table(
    "post",
    metadata,
    _key(),
    _code("platform", required=True),
    _text("platform_id", required=True),
    _text("url"),
    _to("account_id", "account"),
    _code("created_at"),
    _text("language"),
    _text("reply_to"),
    _text("quoting"),
    _text("edit_of"),
    _code("stored_at", required=True),
    UniqueConstraint("platform", "platform_id"),
    Index(None, "platform_id"),
    Index(None, "account_id", "created_at"),
    Index(None, "reply_to"),
    Index(None, "edit_of"),
)

sighting = Table(
    "sighting",
    metadata,
    _key(),
    _code("platform", required=True),
    _text("handle_key", required=True),
    _code("day", required=True),
    _code("words_sha256", required=True),
    _to("account_id", "account"),
    _code("created_at"),
    _text("language"),
    _to("post_id", "post", index=True),
    _code("linked_at"),
    _code("stored_at", required=True),
    UniqueConstraint("platform", "handle_key", "day", "words_sha256"),
    Index(None, "words_sha256"),
    Index(None, "account_id"),
)

post_version = Table(
    "post_version",
    metadata,
    _key(),
    _to("post_id", "post"),
    _to("sighting_id", "sighting"),
    _text("text", required=True),
    _code("text_sha256", required=True),
    _code("words_sha256", required=True),
    Column("truncated", Boolean, nullable=False),
    _code("edited_at"),
    _code("stored_at", required=True),
    UniqueConstraint("post_id", "text_sha256"),
    UniqueConstraint("sighting_id", "text_sha256"),
    CheckConstraint("(post_id IS NULL) <> (sighting_id IS NULL)", name="one_owner"),
    Index(None, "words_sha256"),
)

preference = Table(
    "preference",
    metadata,
    Column("post_id", Number, ForeignKey("post.id"), primary_key=True),
    _to("version_id", "post_version", required=True),
    _code("reason", required=True),
    _code("since", required=True),
)

body = Table(
    "body",
    metadata,
    Column("sha256", Code, primary_key=True),
    Column("size", Number, nullable=False),
    _code("packing", required=True),
    Column("data", LargeBinary),
    _code("stored_at", required=True),
)

article = Table(
    "article",
    metadata,
    _key(),
    _text("identity", required=True),
    _text("source", required=True),
    _text("url"),
    _code("stored_at", required=True),
    UniqueConstraint("identity"),
)

article_version = Table(
    "article_version",
    metadata,
    _key(),
    _to("article_id", "article", required=True),
    Column("sha256", Code, ForeignKey("body.sha256"), nullable=False, index=True),
    _text("title"),
    _code("published"),
    _text("language"),
    _code("stored_at", required=True),
    _code("verified_at"),
    _code("verified_by"),
    Column("archive_mark", Number),
    Column("authors", Json),
    UniqueConstraint("article_id", "sha256"),
)

capture = Table(
    "capture",
    metadata,
    _key(),
    _code("key", required=True),
    _code("kind", required=True),
    _code("how"),
    _to("post_id", "post", index=True),
    _to("version_id", "post_version", index=True),
    _to("name_id", "account_name", index=True),
    _to("article_version_id", "article_version", index=True),
    _text("source"),
    _code("raw_sha256"),
    _code("record"),
    _code("created_at"),
    _code("seen_at"),
    _code("stored_at", required=True),
    _code("program", required=True),
    _to("run_id", "run", required=True),
    Column("extra", Json),
    Column("said", Json),
    _code("reader"),
    UniqueConstraint("key"),
    CheckConstraint("post_id IS NOT NULL OR version_id IS NOT NULL", name="of_something"),
    Index(None, "source"),
)

observation = Table(
    "observation",
    metadata,
    _key(),
    _to("post_id", "post", required=True, index=True),
    _to("run_id", "run", required=True),
    _code("seen_at", required=True),
    _code("outcome", required=True),
    Column("http_status", Integer),
    _to("capture_id", "capture"),
)

citation = Table(
    "citation",
    metadata,
    _key(),
    _to("article_id", "article", required=True),
    _text("key", required=True),
    _text("text", required=True),
    _text("speaker"),
    _text("cue"),
    Column("cited", Boolean, nullable=False),
    _code("kind", required=True),
    Column("spans", Json, nullable=False),
    _to("article_version_id", "article_version", required=True, index=True),
    _code("stored_at", required=True),
    UniqueConstraint("article_id", "key"),
)

verdict = Table(
    "verdict",
    metadata,
    _key(),
    _to("citation_id", "citation", required=True, index=True),
    _to("article_version_id", "article_version", required=True),
    _to("run_id", "run", required=True),
    _code("label", required=True),
    _code("severity", required=True),
    _code("wording", required=True),
    _code("author", required=True),
    _code("date", required=True),
    _code("evidence"),
    _to("version_id", "post_version", index=True),
    _text("post"),
    _code("origin"),
    _text("post_text"),
    Column("edits", Json, nullable=False),
    Column("reasons", Json, nullable=False),
    Column("searched", Json),
    _code("findings_sha256", required=True),
    _code("program", required=True),
    _code("judged_at", required=True),
    Index(None, "post"),
)

custody = Table(
    "custody",
    metadata,
    _key(),
    _code("subject", required=True),
    Column("subject_id", Number, nullable=False),
    _code("digest", required=True),
    _code("previous", required=True),
    _code("hash", required=True),
    _code("stored_at", required=True),
    Index(None, "subject", "subject_id"),
)

custody_salt = Table(
    "custody_salt",
    metadata,
    Column("custody_id", Number, ForeignKey("custody.id"), primary_key=True),
    Column("salt", LargeBinary, nullable=False),
)

erasure = Table(
    "erasure",
    metadata,
    _key(),
    _code("platform", required=True),
    _text("platform_id", required=True),
    _text("reason", required=True),
    _code("erased_at", required=True),
    _code("lifted_at"),
    _code("program", required=True),
    Column("texts", Json, nullable=False),
    Column("bodies", Json, nullable=False),
)

word = Table(
    "word",
    metadata,
    Column("word", Words, primary_key=True),
    Column("texts", Number, nullable=False),
    Column("since", Number, index=True),
)

tally = Table(
    "tally",
    metadata,
    Column("name", Code, primary_key=True),
    Column("count", Number, nullable=False),
)

account_word = Table(
    "account_word",
    metadata,
    Column("word", Words, primary_key=True),
    _to("name_id", "account_name", required=True, primary_key=True),
)

APPEND_ONLY = ("capture", "post_version", "observation", "verdict", "custody", "custody_salt", "body")
