"""What was redacted: which post, when and why, salted digests of its texts, and which bytes went."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
CODE = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "erasure",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("platform", CODE, nullable=False),
        sa.Column("platform_id", TEXT, nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("erased_at", CODE, nullable=False),
        sa.Column("lifted_at", CODE, nullable=True),
        sa.Column("program", CODE, nullable=False),
        sa.Column("texts", TEXT, nullable=False),
        sa.Column("bodies", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_erasure"),
    )
