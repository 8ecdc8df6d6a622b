"""An archive on a PostgreSQL server: how it is found and connected to, and what the server's errors mean.

Two engines ask one server. A reading transaction sees one state from its beginning to its end. A writing one first
waits for a lock that all writers share: what it reads is then the newest, so that it finds out what is there already
exactly as with SQLite, and custody entries and captures are numbered in the order in which they become visible.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

from tweetcite.errors import ReadOnlyError, StoreError
from tweetcite.store.database import explain_errors
from tweetcite.store.postgresql.address import name_server, read_address
from tweetcite.store.revisions import bring_up_to_date, open_if_current

BUSY_SECONDS = 30
_CONNECT_SECONDS = 10
_IDLE_SECONDS = 120
"""A writer that says nothing for so long within a transaction is gone: the server lets the others go on."""
_LOCK = int.from_bytes(b"tweetcit")
# What a server says that goes down or comes up; whoever connects to it then is told no SQLSTATE.
_GONE = ("server closed the connection", "the database system is ")
_TABLES = """
    SELECT relname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p')
    AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
"""


def locate_server(address: str) -> "PostgresDatabase":
    """Return the database that an address means. Raises StoreError where it cannot be read or the driver is missing."""
    url = read_address(address)
    try:
        import psycopg  # noqa: F401 - only whether it is there
    except ImportError as error:
        raise StoreError("a PostgreSQL archive needs the driver psycopg: pip install 'tweetcite[postgres]'") from error
    return PostgresDatabase(url)


@dataclass(frozen=True, slots=True)
class PostgresDatabase:
    """A database on a server, with or without an archive."""

    url: URL
    elsewhere = "name another database"

    @property
    def name(self) -> str:
        """The address without password and options."""
        return name_server(self.url)

    def open_writing(self) -> tuple[Engine, Engine]:
        """Return an engine that reads and one whose every transaction holds the lock of the writers."""
        reader, writer = self._connect_reading(), self._make_engine("READ COMMITTED")
        event.listen(writer, "begin", _take_turn)
        try:
            bring_up_to_date(reader, writer, self)
            self._check_writable(reader)
        except BaseException:
            reader.dispose()
            writer.dispose()
            raise
        return reader, writer

    def open_reading(self) -> Engine | None:
        """Return an engine that asks for no right to write; None where the database has no tables."""
        return open_if_current(self._connect_reading(), self)

    def list_tables(self, connection: Connection) -> set[str]:
        """Return the names of the tables in the schema where ours would stand, but for those of extensions."""
        if connection.exec_driver_sql("SELECT current_schema()").scalar() is None:
            raise StoreError(f"{self.name} has no schema that this user may use: set its search_path")
        encoding = connection.exec_driver_sql("SHOW server_encoding").scalar()
        if encoding != "UTF8":
            raise StoreError(f"{self.name} stores texts as {encoding}: make a database with the encoding UTF8")
        return set(connection.exec_driver_sql(_TABLES).scalars())

    def explain(self, error: BaseException) -> StoreError:
        """Turn what the server or its driver says into one line that says what to do."""
        return explain(self, error)

    def _check_writable(self, engine: Engine) -> None:
        query = (
            "SELECT NOT pg_is_in_recovery() AND current_setting('default_transaction_read_only') = 'off' "
            "AND has_table_privilege('custody', 'INSERT')"
        )
        with explain_errors(self), engine.connect() as connection:
            if not connection.exec_driver_sql(query).scalar():
                raise ReadOnlyError(f"{self.name} is read-only for this user: ask its owner, or use --no-store")

    def _connect_reading(self) -> Engine:
        return self._make_engine("REPEATABLE READ", execution_options={"postgresql_readonly": True})

    def _make_engine(self, isolation: Any, **options: Any) -> Engine:
        arguments = {
            "connect_timeout": _CONNECT_SECONDS,
            "application_name": "tweetcite",
            "client_encoding": "utf8",
            # Every question is planned for the words it asks for: the rarest and the commonest want other ways.
            "prepare_threshold": None,
        }
        told = {name: value for name, value in arguments.items() if name not in self.url.query}
        return create_engine(self.url, connect_args=told, isolation_level=isolation, pool_pre_ping=True, **options)


def _take_turn(connection: Connection) -> None:
    connection.exec_driver_sql(
        f"SET LOCAL lock_timeout = '{BUSY_SECONDS}s'; "
        f"SET LOCAL idle_in_transaction_session_timeout = '{_IDLE_SECONDS}s'; "
        f"SELECT pg_advisory_xact_lock({_LOCK})"
    )


def explain(database: PostgresDatabase, error: BaseException) -> StoreError:
    """Say in one line what an error of the server means, and what to do."""
    name = database.name
    said = _hide(" ".join(str(error).split()), database.url)
    state = getattr(error, "sqlstate", None) or ""
    text = said.casefold()
    if state == "55P03":
        return StoreError(f"{name} is locked by another program for more than {BUSY_SECONDS} s: wait, then try again")
    if state in ("25006", "42501"):
        return ReadOnlyError(f"{name} is read-only for this user ({said}): ask its owner, or use --no-store")
    if state == "53100":
        return StoreError(f"the disk of {name} is full: free some space, then run again; nothing was half-written")
    if state == "53300" or "too many clients" in text or "connection slots" in text:
        return StoreError(f"{name} has no connection left: run fewer jobs, or raise its max_connections")
    if state.startswith("XX00"):
        return StoreError(f"{name} is damaged ({said}): restore it from a backup")
    if state in ("28P01", "28000") or "password" in text or "authentication failed" in text:
        return StoreError(f"{name} refuses the user or the password: check both, in the address or in ~/.pgpass")
    if state == "3D000" or ("database" in text and "does not exist" in text):
        return StoreError(f"{name} does not exist: make it with createdb, or name another database")
    if state.startswith("57P") or any(words in text for words in _GONE):
        return StoreError(f"{name} was stopped or lost: check the server, then run again; nothing was half-written")
    if not state:
        return StoreError(f"{name} cannot be reached ({said}): check the address, and that the server runs")
    return StoreError(f"{name} cannot be used ({said}): check the server")


def _hide(said: str, url: URL) -> str:
    return said.replace(url.password, "***") if url.password else said
