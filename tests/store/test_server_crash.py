"""A PostgreSQL server that fails while it is written to: told in one line, and nothing of what was told is lost."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import psycopg
import pytest

from archives import add, make_post, opened
from servers import Server
from tweetcite.errors import StoreError
from tweetcite.store import open_store
from tweetcite.store.database import locate

WRITING = """
import sys
sys.path[:0] = sys.argv[2:]
from archives import add, make_post, open_store
from tweetcite.errors import StoreError
try:
    with open_store(sys.argv[1]) as store, store.run("test", "0.1.0"):
        for n in range(10_000):
            add(store, make_post(f"Kettle {n} is on.", id=str(n)))
            print(n, flush=True)
except StoreError as error:
    sys.exit(str(error))
"""


@pytest.fixture
def database(server: Server) -> Iterator[str]:
    """The name of a database with an archive without posts."""
    name = server.make_database()
    yield name
    server.drop_database(name)


def wait_for(server: Server) -> None:
    """Wait until a server that recovers from a crash lets somebody in."""
    for _ in range(600):
        try:
            return server.run("SELECT 1")
        except psycopg.OperationalError:
            time.sleep(0.1)
    raise TimeoutError


@pytest.mark.parametrize("after", [3, 20, 60])
def test_a_server_that_crashes_loses_nothing_that_was_told(server: Server, database: str, after: int) -> None:
    """The process of the server that writes is killed: all others end with it, and the log is replayed."""
    server.run(f"ALTER DATABASE {database} SET synchronous_commit = on")
    command = [sys.executable, "-c", WRITING, server.address(database), *(path for path in sys.path if path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        told = [int(writer.stdout.readline()) for _ in range(after)]
        with server.connect("postgres") as connection:
            query = "SELECT pid FROM pg_stat_activity WHERE datname = %s"
            [pid, *_] = [pid for (pid,) in connection.execute(query, (database,)).fetchall()]
        os.kill(pid, signal.SIGKILL)
        out, said = writer.communicate(timeout=120)
    told += [int(line) for line in out.split()]

    wait_for(server)
    with open_store(server.address(database), write=False) as store:
        stored = {int(str(record["id"])) for record in store.export_posts()}
        assert store.verify_chain().faults == ()
    assert "was stopped or lost: check the server, then run again; nothing was half-written" in said
    assert said.count("\n") == 1
    assert set(range(len(told))) <= stored <= set(range(len(told) + 1))


@pytest.mark.parametrize(
    "said",
    [
        "server closed the connection unexpectedly",
        'connection to server on socket "/run/.s.PGSQL.5432" failed: FATAL:  the database system is in recovery mode',
        'connection to server at "db.example" failed: FATAL:  the database system is shutting down',
        'connection to server at "db.example" failed: FATAL:  the database system is starting up',
    ],
)
def test_a_server_that_goes_down_or_comes_up_is_lost_for_now(server: Server, said: str) -> None:
    told = locate(server.address("none")).explain(psycopg.OperationalError(said))
    assert "was stopped or lost: check the server, then run again" in str(told)


def test_a_server_without_room_says_so_and_keeps_the_archive_whole(server: Server, database: str) -> None:
    with server.connect(database) as connection:
        connection.execute(
            b"""CREATE FUNCTION fill_up() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            IF NEW.id > 100 THEN RAISE 'could not extend file' USING ERRCODE = 'disk_full'; END IF; RETURN NEW; END $$;
            CREATE TRIGGER fill_up BEFORE INSERT ON capture FOR EACH ROW EXECUTE FUNCTION fill_up()"""
        )
    with opened(server.address(database)) as store:
        add(store, make_post())
        before = store.counts()
        with pytest.raises(StoreError, match=r"the disk of .* is full: free some space, then run again"):
            add(store, *(make_post(f"Kettle {n}", id=str(n)) for n in range(300)))

        assert store.counts() == before
        assert store.verify_chain().faults == ()
