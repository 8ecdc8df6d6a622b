"""The history of the tables, as Alembic revisions. Imported only to make a database or bring one up to date."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

from tweetcite.store.reindex import rebuild_if_outdated


def configure() -> Config:
    """Return Alembic's configuration for the revisions in this folder."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def upgrade(engine: Engine) -> None:
    """Bring a database to the newest revision in one transaction: another process waits, and finds it done.

    What is derived from the rest (the index) is no part of the revisions: it is made anew after the last one, where its
    own format has changed.
    """
    config = configure()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        rebuild_if_outdated(connection)
