"""A capture keeps which version of the readers made its text of the bytes that are kept (`reader`)."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

CODE = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    """Add the column."""
    op.add_column("capture", sa.Column("reader", CODE, nullable=True))
