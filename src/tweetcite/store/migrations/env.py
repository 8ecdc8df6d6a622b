"""Alembic runs this file: it lends the revisions the connection, and the transaction, of the caller."""

from alembic import context

from tweetcite.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
)
context.run_migrations()
