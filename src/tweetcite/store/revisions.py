"""Which revision the tables of a database are, and bringing them to the newest one."""

from sqlalchemy import Engine

from tweetcite.errors import OutdatedError, StoreError
from tweetcite.store.database import Database, explain_errors

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006")
_OURS = ("alembic_version", "custody", "citation")


def find_revision(engine: Engine, database: Database) -> str | None:
    """Return the revision of the tables in a database, or None where it has no tables at all.

    Raises StoreError where the tables are somebody else's or of a newer tweetcite.
    """
    with explain_errors(database), engine.connect() as connection:
        tables = database.list_tables(connection)
        if not tables:
            return None
        if not tables.issuperset(_OURS):
            raise StoreError(f"{database.name} is the database of another program: {database.elsewhere}")
        revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    if revision not in REVISIONS:
        raise StoreError(f"{database.name} was made by a newer tweetcite (tables {revision}): upgrade tweetcite")
    return str(revision)


def open_if_current(engine: Engine, database: Database) -> Engine | None:
    """Return an engine whose database holds an archive to read; else close it and return None.

    Raises StoreError where its tables are not those of this program.
    """
    try:
        revision = find_revision(engine, database)
        if revision is not None and revision != REVISIONS[-1]:
            raise OutdatedError(
                f"{database.name} was made by an older tweetcite: `tweetcite doctor --reindex` brings it up to date"
            )
    except BaseException:
        engine.dispose()
        raise
    if revision is None:
        engine.dispose()
        return None
    return engine


def bring_up_to_date(reader: Engine, writer: Engine, database: Database) -> None:
    """Bring the tables of a database to the newest revision, all or nothing; `reader` may look first."""
    if find_revision(reader, database) != REVISIONS[-1]:
        with explain_errors(database):
            # The import of Alembic costs more than all else at start-up, and is needed once in a database's life.
            from tweetcite.store.migrations import upgrade

            upgrade(writer)
