"""The index over words and pairs of common words, how common a word is, and the words of accounts' names, a count."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
CODE = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the tables; what they hold is made anew from the texts and names after the last revision."""
    op.create_table(
        "word",
        sa.Column("word", TEXT, nullable=False),
        sa.Column("texts", NUMBER, nullable=False),
        sa.Column("since", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("word", name="pk_word"),
    )
    op.create_index("ix_word_since", "word", ["since"], unique=False)
    op.create_table(
        "account_word",
        sa.Column("word", TEXT, nullable=False),
        sa.Column("name_id", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["name_id"], ["account_name.id"], name="fk_account_word_name_id"),
        sa.PrimaryKeyConstraint("word", "name_id", name="pk_account_word"),
    )
    op.create_table(
        "tally",
        sa.Column("name", CODE, nullable=False),
        sa.Column("count", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_tally"),
    )
    if op.get_bind().dialect.name == "sqlite":
        index_in_sqlite()
    else:
        index_in_postgresql()


def index_in_sqlite() -> None:
    """Index terms under the ids of their versions.

    They come folded and separated by spaces, so that the plainest tokenizer is the right one; without a copy of the
    content, the places and the numbers of words the index is as small as it can be.
    """
    op.execute("DROP TABLE word_frequency")
    op.execute("DROP TABLE word_index")
    op.execute(
        "CREATE VIRTUAL TABLE word_index USING fts5(words, content='', columnsize=0, detail=none, tokenize='ascii')"
    )
    op.execute("CREATE VIRTUAL TABLE word_entry USING fts5vocab(word_index, instance)")


def index_in_postgresql() -> None:
    """Index terms under the ids of their versions."""
    op.execute(
        "CREATE TABLE word_index (version_id BIGINT NOT NULL, words TSVECTOR NOT NULL, "
        "CONSTRAINT pk_word_index PRIMARY KEY (version_id), "
        "CONSTRAINT fk_word_index_version_id FOREIGN KEY (version_id) REFERENCES post_version (id))"
    )
    op.execute("CREATE INDEX ix_word_index_words ON word_index USING gin (words)")
    op.execute("CREATE VIEW word_entry AS SELECT lexeme AS term, version_id AS doc FROM word_index, unnest(words)")
