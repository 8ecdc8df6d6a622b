"""The command line with an archive on a server, where that differs from one in a file."""

import json
import subprocess
from collections.abc import Callable, Iterator

import pytest

from servers import Server
from tweetcite.cli.examination import check_server

Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def address(server: Server) -> Iterator[str]:
    """The address of a database with an archive without posts."""
    name = server.make_database()
    yield server.address(name)
    server.drop_database(name)


def test_the_environment_names_a_server(run: Run, address: str, environment: dict[str, str]) -> None:
    shared = {**environment, "TWEETCITE_DB": address}

    assert run("import", "posts.jsonl", env=shared).returncode == 0
    assert run("search", "ferry", env=shared).stderr == b"1 post found\n"
    assert run("audit", env=shared).returncode == 0


def test_a_backup_is_left_to_the_tools_of_the_server(call: Run, address: str) -> None:
    done = call("backup", "b.db", "--db", address)

    assert done.returncode == 2
    assert b"is backed up by its own tools: pg_dump --format=custom --file=" in done.stderr
    assert done.stderr.count(b"\n") == 1


def test_doctor_names_a_server_that_may_lose_what_was_stored(call: Run, address: str) -> None:
    told = json.loads(call("doctor", "--db", address, "--format", "json").stdout)["checks"]
    assert "sqlite" not in {check["name"] for check in told}, "which such an archive does not use"
    checks = {one["name"]: one for one in told}

    assert checks["archive"]["state"] == "fine"
    assert checks["server"]["message"].startswith("fsync and full_page_writes and synchronous_commit off: a power cut")
    assert checks["index"]["state"] == "fine"
    assert "file system" not in checks


def test_doctor_has_nothing_to_say_of_a_careful_server() -> None:
    assert check_server(()).state == "fine"


def test_a_redacted_text_is_nowhere_in_what_the_server_dumps(call: Run, server: Server, address: str) -> None:
    call("import", "posts.jsonl", "--db", address)
    name = address.rpartition("/test_")[2].partition("?")[0]
    dump = [server.programs / "pg_dump", "-h", server.folder, "-p", str(server.port), "-U", "postgres", f"test_{name}"]

    before = subprocess.run(dump, check=True, capture_output=True).stdout
    done = call("redact", "x:1775077000000000000", "--reason", "court order 7", "--yes", "--db", address)
    after = subprocess.run(dump, check=True, capture_output=True).stdout

    assert (done.returncode, call("audit", "--db", address).returncode) == (0, 0)
    assert (b"deck heaters" in before, b"ferry" in before) == (True, True)
    assert (b"heaters" in after, b"ferry" in after) == (False, False)


@pytest.mark.parametrize("command", [["search", "x"], ["verify", "honest.txt"], ["doctor"], ["audit"], ["export"]])
def test_a_password_is_never_shown(call: Run, server: Server, command: list[str]) -> None:
    done = call(*command, "--db", f"postgresql://postgres:c4nary@127.0.0.1:{server.port}/a", "--debug")

    assert done.returncode in (1, 2)
    assert b"refuses the user or the password" in done.stdout + done.stderr
    assert b"c4nary" not in done.stdout + done.stderr
