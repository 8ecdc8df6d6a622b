"""A version of an article keeps the names of its authors (`authors`, a JSON list)."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Add the column."""
    op.add_column("article_version", sa.Column("authors", TEXT, nullable=True))
