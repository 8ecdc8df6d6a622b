"""Everything from nothing: the tables, what keeps them append-only, the views, the full-text index.

A revision is never edited once it was released: it says what databases out there look like.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
# Texts are compared by code point everywhere, whatever the language of the server.
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
CODE = sa.String().with_variant(sa.String(collation="C"), "postgresql")
APPEND_ONLY = ("capture", "post_version", "observation", "verdict", "custody")
# Texts from outside, of any length, by which rows are looked up; and what is there only once, with those of any length.
LOOKED_UP = (
    ("account", "key"),
    ("account_name", "handle_key"),
    ("article", "identity"),
    ("capture", "source"),
    ("post", "edit_of"),
    ("post", "platform_id"),
    ("post", "reply_to"),
    ("verdict", "post"),
)
UNIQUE = (
    ("account", ("platform", "key"), ("key",)),
    ("account_name", ("account_id", "handle", "name"), ("handle", "name")),
    ("article", ("identity",), ("identity",)),
    ("post", ("platform", "platform_id"), ("platform_id",)),
    ("sighting", ("platform", "handle_key", "day", "words_sha256"), ("handle_key",)),
)

VIEWS = {
    "latest_verdict": """
        SELECT citation.id AS citation_id, article.identity AS article, citation.text AS quotation, citation.speaker,
               citation.cited, verdict.label, verdict.severity, verdict.wording, verdict.author, verdict.date,
               verdict.evidence, verdict.post, verdict.origin, verdict.reasons, verdict.judged_at, verdict.program,
               verdict.id AS verdict_id
        FROM citation
        JOIN article ON article.id = citation.article_id
        JOIN verdict ON verdict.id =
             (SELECT max(latest.id) FROM verdict AS latest WHERE latest.citation_id = citation.id)
    """,
    "preferred_text": """
        SELECT post.id AS post_id, post.platform, post.platform_id, post.url, post.created_at, post_version.text,
               post_version.truncated, preference.reason, preference.version_id
        FROM post
        JOIN preference ON preference.post_id = post.id
        JOIN post_version ON post_version.id = preference.version_id
    """,
    "several_texts": """
        SELECT post.platform, post.platform_id, post.url, post.created_at, post_version.text, post_version.truncated,
               post_version.edited_at, post_version.stored_at, post_version.id = preference.version_id AS preferred,
               post.id AS post_id, post_version.id AS version_id
        FROM post
        JOIN post_version ON post_version.post_id = post.id
        LEFT JOIN preference ON preference.post_id = post.id
        WHERE post.id IN (SELECT post_id FROM post_version GROUP BY post_id HAVING count(*) > 1)
    """,
}


def upgrade() -> None:
    """Make all of it."""
    make_tables()
    for name, query in VIEWS.items():
        op.execute(f"CREATE VIEW {name} AS {query}")
    if op.get_bind().dialect.name == "sqlite":
        protect_in_sqlite()
        index_in_sqlite()
    else:
        index_long_texts_in_postgresql()


def protect_in_sqlite() -> None:
    """Refuse to change or remove what was seen or judged."""
    for table in APPEND_ONLY:
        for deed in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{deed.lower()} BEFORE {deed} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )


def index_in_sqlite() -> None:
    """Index the folded words of every text, under the id of its post_version.

    The words come folded and separated by spaces, so that the plainest tokenizer is the right one; without a
    copy of the content the index is as small as it can be.
    """
    op.execute("CREATE VIRTUAL TABLE word_index USING fts5(words, content='', tokenize='ascii')")
    op.execute("CREATE VIRTUAL TABLE word_frequency USING fts5vocab(word_index, row)")


def index_long_texts_in_postgresql() -> None:
    """Look up texts of any length by hash indexes: others refuse a text of more than 2,704 bytes.

    That nothing is there twice is ensured by the writers, who take turns, and for all but the longest texts also here.
    """
    for table, column in LOOKED_UP:
        op.execute(f"DROP INDEX IF EXISTS ix_{table}_{column}")
        op.execute(f"CREATE INDEX ix_{table}_{column} ON {table} USING hash ({column})")
    for table, columns, of_any_length in UNIQUE:
        name = f"uq_{table}_{'_'.join(columns)}"
        size = " + ".join(f"octet_length({column})" for column in of_any_length)
        op.execute(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
        op.execute(f"CREATE UNIQUE INDEX {name} ON {table} ({', '.join(columns)}) WHERE {size} <= 2000")
    op.create_index("ix_account_name_account_id", "account_name", ["account_id"])


def make_tables() -> None:
    """Make the tables and their indexes."""
    op.create_table(
        "account",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("platform", CODE, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("user_id", TEXT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_account"),
        sa.UniqueConstraint("platform", "key", name="uq_account_platform_key"),
    )
    op.create_table(
        "article",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("identity", TEXT, nullable=False),
        sa.Column("source", TEXT, nullable=False),
        sa.Column("url", TEXT, nullable=True),
        sa.Column("stored_at", CODE, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_article"),
        sa.UniqueConstraint("identity", name="uq_article_identity"),
    )
    op.create_table(
        "body",
        sa.Column("sha256", CODE, nullable=False),
        sa.Column("size", NUMBER, nullable=False),
        sa.Column("packing", CODE, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=True),
        sa.Column("stored_at", CODE, nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_body"),
    )
    op.create_table(
        "custody",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("subject", CODE, nullable=False),
        sa.Column("subject_id", NUMBER, nullable=False),
        sa.Column("digest", CODE, nullable=False),
        sa.Column("previous", CODE, nullable=False),
        sa.Column("hash", CODE, nullable=False),
        sa.Column("stored_at", CODE, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_custody"),
    )
    op.create_index("ix_custody_subject_subject_id", "custody", ["subject", "subject_id"], unique=False)
    op.create_table(
        "run",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("command", CODE, nullable=False),
        sa.Column("program", CODE, nullable=False),
        sa.Column("started_at", CODE, nullable=False),
        sa.Column("ended_at", CODE, nullable=True),
        sa.Column("exit_code", sa.Integer(), nullable=True),
        sa.Column("counts", TEXT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_run"),
    )
    op.create_table(
        "account_name",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("account_id", NUMBER, nullable=False),
        sa.Column("handle", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("handle_key", TEXT, nullable=False),
        sa.Column("name_key", TEXT, nullable=False),
        sa.Column("first_seen", CODE, nullable=False),
        sa.Column("last_seen", CODE, nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_account_name_account_id"),
        sa.PrimaryKeyConstraint("id", name="pk_account_name"),
        sa.UniqueConstraint("account_id", "handle", "name", name="uq_account_name_account_id_handle_name"),
    )
    op.create_index("ix_account_name_handle_key", "account_name", ["handle_key"], unique=False)
    op.create_table(
        "article_version",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("article_id", NUMBER, nullable=False),
        sa.Column("sha256", CODE, nullable=False),
        sa.Column("title", TEXT, nullable=True),
        sa.Column("published", CODE, nullable=True),
        sa.Column("language", TEXT, nullable=True),
        sa.Column("stored_at", CODE, nullable=False),
        sa.Column("verified_at", CODE, nullable=True),
        sa.Column("verified_by", CODE, nullable=True),
        sa.Column("archive_mark", NUMBER, nullable=True),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_article_version_article_id"),
        sa.ForeignKeyConstraint(["sha256"], ["body.sha256"], name="fk_article_version_sha256"),
        sa.PrimaryKeyConstraint("id", name="pk_article_version"),
        sa.UniqueConstraint("article_id", "sha256", name="uq_article_version_article_id_sha256"),
    )
    op.create_index("ix_article_version_sha256", "article_version", ["sha256"], unique=False)
    op.create_table(
        "custody_salt",
        sa.Column("custody_id", NUMBER, nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["custody_id"], ["custody.id"], name="fk_custody_salt_custody_id"),
        sa.PrimaryKeyConstraint("custody_id", name="pk_custody_salt"),
    )
    op.create_table(
        "post",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("platform", CODE, nullable=False),
        sa.Column("platform_id", TEXT, nullable=False),
        sa.Column("url", TEXT, nullable=True),
        sa.Column("account_id", NUMBER, nullable=True),
        sa.Column("created_at", CODE, nullable=True),
        sa.Column("language", TEXT, nullable=True),
        sa.Column("reply_to", TEXT, nullable=True),
        sa.Column("quoting", TEXT, nullable=True),
        sa.Column("edit_of", TEXT, nullable=True),
        sa.Column("stored_at", CODE, nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_post_account_id"),
        sa.PrimaryKeyConstraint("id", name="pk_post"),
        sa.UniqueConstraint("platform", "platform_id", name="uq_post_platform_platform_id"),
    )
    op.create_index("ix_post_account_id_created_at", "post", ["account_id", "created_at"], unique=False)
    op.create_index("ix_post_edit_of", "post", ["edit_of"], unique=False)
    op.create_index("ix_post_platform_id", "post", ["platform_id"], unique=False)
    op.create_index("ix_post_reply_to", "post", ["reply_to"], unique=False)
    op.create_table(
        "citation",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("article_id", NUMBER, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.Column("speaker", TEXT, nullable=True),
        sa.Column("cue", TEXT, nullable=True),
        sa.Column("cited", sa.Boolean(), nullable=False),
        sa.Column("kind", CODE, nullable=False),
        sa.Column("spans", TEXT, nullable=False),
        sa.Column("article_version_id", NUMBER, nullable=False),
        sa.Column("stored_at", CODE, nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_citation_article_id"),
        sa.ForeignKeyConstraint(["article_version_id"], ["article_version.id"], name="fk_citation_article_version_id"),
        sa.PrimaryKeyConstraint("id", name="pk_citation"),
        sa.UniqueConstraint("article_id", "key", name="uq_citation_article_id_key"),
    )
    op.create_index("ix_citation_article_version_id", "citation", ["article_version_id"], unique=False)
    op.create_table(
        "sighting",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("platform", CODE, nullable=False),
        sa.Column("handle_key", TEXT, nullable=False),
        sa.Column("day", CODE, nullable=False),
        sa.Column("words_sha256", CODE, nullable=False),
        sa.Column("account_id", NUMBER, nullable=True),
        sa.Column("created_at", CODE, nullable=True),
        sa.Column("language", TEXT, nullable=True),
        sa.Column("post_id", NUMBER, nullable=True),
        sa.Column("linked_at", CODE, nullable=True),
        sa.Column("stored_at", CODE, nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_sighting_account_id"),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name="fk_sighting_post_id"),
        sa.PrimaryKeyConstraint("id", name="pk_sighting"),
        sa.UniqueConstraint(
            "platform", "handle_key", "day", "words_sha256", name="uq_sighting_platform_handle_key_day_words_sha256"
        ),
    )
    op.create_index("ix_sighting_account_id", "sighting", ["account_id"], unique=False)
    op.create_index("ix_sighting_post_id", "sighting", ["post_id"], unique=False)
    op.create_index("ix_sighting_words_sha256", "sighting", ["words_sha256"], unique=False)
    op.create_table(
        "post_version",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("post_id", NUMBER, nullable=True),
        sa.Column("sighting_id", NUMBER, nullable=True),
        sa.Column("text", TEXT, nullable=False),
        sa.Column("text_sha256", CODE, nullable=False),
        sa.Column("words_sha256", CODE, nullable=False),
        sa.Column("truncated", sa.Boolean(), nullable=False),
        sa.Column("edited_at", CODE, nullable=True),
        sa.Column("stored_at", CODE, nullable=False),
        sa.CheckConstraint("(post_id IS NULL) <> (sighting_id IS NULL)", name="ck_post_version_one_owner"),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name="fk_post_version_post_id"),
        sa.ForeignKeyConstraint(["sighting_id"], ["sighting.id"], name="fk_post_version_sighting_id"),
        sa.PrimaryKeyConstraint("id", name="pk_post_version"),
        sa.UniqueConstraint("post_id", "text_sha256", name="uq_post_version_post_id_text_sha256"),
        sa.UniqueConstraint("sighting_id", "text_sha256", name="uq_post_version_sighting_id_text_sha256"),
    )
    op.create_index("ix_post_version_words_sha256", "post_version", ["words_sha256"], unique=False)
    op.create_table(
        "capture",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("key", CODE, nullable=False),
        sa.Column("kind", CODE, nullable=False),
        sa.Column("how", CODE, nullable=True),
        sa.Column("post_id", NUMBER, nullable=True),
        sa.Column("version_id", NUMBER, nullable=True),
        sa.Column("name_id", NUMBER, nullable=True),
        sa.Column("article_version_id", NUMBER, nullable=True),
        sa.Column("source", TEXT, nullable=True),
        sa.Column("raw_sha256", CODE, nullable=True),
        sa.Column("record", CODE, nullable=True),
        sa.Column("created_at", CODE, nullable=True),
        sa.Column("seen_at", CODE, nullable=True),
        sa.Column("stored_at", CODE, nullable=False),
        sa.Column("program", CODE, nullable=False),
        sa.Column("run_id", NUMBER, nullable=False),
        sa.Column("extra", TEXT, nullable=True),
        sa.CheckConstraint("post_id IS NOT NULL OR version_id IS NOT NULL", name="ck_capture_of_something"),
        sa.ForeignKeyConstraint(["article_version_id"], ["article_version.id"], name="fk_capture_article_version_id"),
        sa.ForeignKeyConstraint(["name_id"], ["account_name.id"], name="fk_capture_name_id"),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name="fk_capture_post_id"),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name="fk_capture_run_id"),
        sa.ForeignKeyConstraint(["version_id"], ["post_version.id"], name="fk_capture_version_id"),
        sa.PrimaryKeyConstraint("id", name="pk_capture"),
        sa.UniqueConstraint("key", name="uq_capture_key"),
    )
    op.create_index("ix_capture_article_version_id", "capture", ["article_version_id"], unique=False)
    op.create_index("ix_capture_name_id", "capture", ["name_id"], unique=False)
    op.create_index("ix_capture_post_id", "capture", ["post_id"], unique=False)
    op.create_index("ix_capture_source", "capture", ["source"], unique=False)
    op.create_index("ix_capture_version_id", "capture", ["version_id"], unique=False)
    op.create_table(
        "preference",
        sa.Column("post_id", NUMBER, nullable=False),
        sa.Column("version_id", NUMBER, nullable=False),
        sa.Column("reason", CODE, nullable=False),
        sa.Column("since", CODE, nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name="fk_preference_post_id"),
        sa.ForeignKeyConstraint(["version_id"], ["post_version.id"], name="fk_preference_version_id"),
        sa.PrimaryKeyConstraint("post_id", name="pk_preference"),
    )
    op.create_table(
        "verdict",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("citation_id", NUMBER, nullable=False),
        sa.Column("article_version_id", NUMBER, nullable=False),
        sa.Column("run_id", NUMBER, nullable=False),
        sa.Column("label", CODE, nullable=False),
        sa.Column("severity", CODE, nullable=False),
        sa.Column("wording", CODE, nullable=False),
        sa.Column("author", CODE, nullable=False),
        sa.Column("date", CODE, nullable=False),
        sa.Column("evidence", CODE, nullable=True),
        sa.Column("version_id", NUMBER, nullable=True),
        sa.Column("post", TEXT, nullable=True),
        sa.Column("origin", CODE, nullable=True),
        sa.Column("post_text", TEXT, nullable=True),
        sa.Column("edits", TEXT, nullable=False),
        sa.Column("reasons", TEXT, nullable=False),
        sa.Column("searched", TEXT, nullable=True),
        sa.Column("findings_sha256", CODE, nullable=False),
        sa.Column("program", CODE, nullable=False),
        sa.Column("judged_at", CODE, nullable=False),
        sa.ForeignKeyConstraint(["article_version_id"], ["article_version.id"], name="fk_verdict_article_version_id"),
        sa.ForeignKeyConstraint(["citation_id"], ["citation.id"], name="fk_verdict_citation_id"),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name="fk_verdict_run_id"),
        sa.ForeignKeyConstraint(["version_id"], ["post_version.id"], name="fk_verdict_version_id"),
        sa.PrimaryKeyConstraint("id", name="pk_verdict"),
    )
    op.create_index("ix_verdict_citation_id", "verdict", ["citation_id"], unique=False)
    op.create_index("ix_verdict_post", "verdict", ["post"], unique=False)
    op.create_index("ix_verdict_version_id", "verdict", ["version_id"], unique=False)
    op.create_table(
        "observation",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("post_id", NUMBER, nullable=False),
        sa.Column("run_id", NUMBER, nullable=False),
        sa.Column("seen_at", CODE, nullable=False),
        sa.Column("outcome", CODE, nullable=False),
        sa.Column("http_status", sa.Integer(), nullable=True),
        sa.Column("capture_id", NUMBER, nullable=True),
        sa.ForeignKeyConstraint(["capture_id"], ["capture.id"], name="fk_observation_capture_id"),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name="fk_observation_post_id"),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name="fk_observation_run_id"),
        sa.PrimaryKeyConstraint("id", name="pk_observation"),
    )
    op.create_index("ix_observation_post_id", "observation", ["post_id"], unique=False)
