import json
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import create_engine

from tweetcite.cli import examination
from tweetcite.cli.examination import (
    Check,
    check_clock,
    check_file_system,
    check_permissions,
    check_proxy,
    check_runs,
    check_space,
    check_sqlite,
)
from tweetcite.store import migrations
from tweetcite.store.health import Health

Run = Callable[..., subprocess.CompletedProcess[bytes]]
NOW = datetime(2031, 5, 4, 12, tzinfo=UTC)
MOUNTS = (
    "21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw",
    "22 21 0:30 / /mnt/news rw - nfs4 server:/news rw",
    "23 22 8:2 / /mnt/news/local rw - xfs /dev/sdb1 rw",
    "24 21 0:31 / /mnt/two\\040words rw shared:9 - cifs //server/two rw",
    "no mount at all",
)


def make_health(**changes: object) -> Health:
    values = {"last_stored": NOW - timedelta(hours=1), "unfinished": (), "skew": timedelta(seconds=2), "file": None}
    return Health(**{**values, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("check", "said"),
    [
        pytest.param(check_sqlite((3, 40, 1)), "WAL-reset fault", id="SQLite of today"),
        pytest.param(check_sqlite((3, 51, 2)), "WAL-reset fault", id="the last SQLite with the fault"),
        pytest.param(check_sqlite((3, 7, 0)), "WAL-reset fault", id="the first SQLite with the fault"),
        pytest.param(check_file_system(Path("/mnt/news/a.db"), MOUNTS), "network file system (nfs4)", id="NFS"),
        pytest.param(check_file_system(Path("/mnt/two words/a.db"), MOUNTS), "(cifs)", id="a share"),
        pytest.param(check_space(Path("a.db"), 2**20, 2**30), "make room, nothing can be stored soon", id="full disk"),
        pytest.param(check_space(Path("a.db"), 2**29, 2**30), "less than a backup needs", id="little room"),
        pytest.param(
            check_clock(make_health(last_stored=NOW + timedelta(days=400)), NOW), "400 days in the future", id="clock"
        ),
        pytest.param(check_clock(make_health(skew=timedelta(seconds=90)), NOW), "90 s ahead of", id="clock ahead"),
        pytest.param(check_clock(make_health(skew=timedelta(seconds=-61)), NOW), "61 s behind", id="clock behind"),
        pytest.param(
            check_runs(make_health(unfinished=(("import", "2031-05-01T00:00:00Z"),)), NOW),
            "1 run never ended, last `import` of 2031-05-01",
            id="a killed run",
        ),
        pytest.param(
            check_proxy({"https_proxy": "http://me:secret@proxy.example:3128"}),
            "through proxy.example:3128",
            id="proxy",
        ),
        pytest.param(check_proxy({"HTTPS_PROXY": "http://proxy:none"}), "is no address", id="no proxy's address"),
    ],
)
def test_what_is_wrong_is_named(check: Check, said: str) -> None:
    assert check.state != "fine"
    assert said in check.message
    assert "secret" not in check.message


@pytest.mark.parametrize(
    "check",
    [
        pytest.param(check_sqlite((3, 51, 3)), id="SQLite"),
        pytest.param(check_sqlite((3, 6, 23)), id="SQLite without a log"),
        pytest.param(check_file_system(Path("/home/a.db"), MOUNTS), id="a local disk"),
        pytest.param(check_file_system(Path("/mnt/newspaper/a.db"), MOUNTS), id="a name that begins alike"),
        pytest.param(check_file_system(Path("/mnt/news/local/a.db"), MOUNTS), id="a local disk within a share"),
        pytest.param(check_file_system(Path("/a.db"), ()), id="nothing known"),
        pytest.param(check_space(Path("a.db"), 2**40, 2**30), id="room"),
        pytest.param(check_clock(make_health(), NOW), id="clock"),
        pytest.param(check_clock(make_health(last_stored=None, skew=None), NOW), id="nothing stored"),
        pytest.param(
            check_runs(make_health(unfinished=(("verify", "2031-05-04T11:00:00Z"),)), NOW), id="a running run"
        ),
        pytest.param(check_proxy({"HTTPS_PROXY": ""}), id="no proxy"),
    ],
)
def test_what_is_well_stays_silent(check: Check) -> None:
    assert check.state == "fine", check.message


@pytest.fixture
def archive(call: Run, articles: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An archive of one post, on a machine with nothing to warn of."""
    monkeypatch.setattr(examination, "check_sqlite", lambda: check_sqlite((3, 53, 0)))
    monkeypatch.setattr(examination, "check_proxy", lambda environment: check_proxy({}))
    call("import", "posts.jsonl", "--db", "a.db")
    return articles / "a.db"


def damage(file: Path, deed: str) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute(deed)


def states(done: subprocess.CompletedProcess[bytes]) -> dict[str, str]:
    return {check["name"]: check["state"] for check in json.loads(done.stdout)["checks"]}


def test_a_clean_set_up_is_fine(call: Run, archive: Path) -> None:
    done = call("doctor", "--db", str(archive), "--format", "json")

    assert set(states(done).values()) == {"fine"}, done.stdout
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize(
    "deed",
    [
        pytest.param("DROP TABLE word_index", id="missing"),
        pytest.param("INSERT INTO word_index (word_index) VALUES ('delete-all')", id="empty"),
        pytest.param("INSERT INTO word_index (rowid, words) VALUES (99, 'noon')", id="too much"),
        pytest.param("DELETE FROM account_word", id="names missing"),
    ],
)
def test_an_index_that_does_not_hold_what_the_texts_say_is_made_anew(call: Run, archive: Path, deed: str) -> None:
    damage(archive, deed)

    first = call("doctor", "--db", str(archive))
    mended = call("doctor", "--reindex", "--db", str(archive))
    again = call("doctor", "--db", str(archive))

    assert (first.returncode, mended.returncode, again.returncode) == (1, 0, 0)
    assert b"`tweetcite doctor --reindex` makes it anew" in first.stdout
    assert b"index: made anew" in mended.stdout
    assert b"x:1775077" in call("search", "noon", "--db", str(archive)).stdout


def test_others_may_not_read_it(call: Run, archive: Path) -> None:
    archive.chmod(0o644)

    done = call("doctor", "--db", str(archive))

    assert done.returncode == 3
    assert b"! permissions: others may read" in done.stdout
    assert check_permissions(archive).message.endswith("(0644); chmod 600 keeps them out")


@pytest.mark.parametrize(
    ("name", "code", "said"),
    [
        pytest.param("posts.jsonl", 1, "✗ archive: ", id="no database"),
        pytest.param("nowhere/a.db", 1, "does not exist: make this folder", id="no folder"),
        pytest.param("new.db", 0, "· archive: there is none yet", id="none yet"),
    ],
)
def test_an_archive_that_cannot_be_opened_is_a_finding(
    call: Run, archive: Path, name: str, code: int, said: str
) -> None:
    done = call("doctor", "--db", name)

    assert (done.returncode, done.stderr) == (code, b"")
    assert said in done.stdout.decode()


def test_an_archive_of_an_older_tweetcite_is_brought_up_to_date_when_asked_for(call: Run, archive: Path) -> None:
    old, config = archive.with_name("old.db"), migrations.configure()
    old.touch(mode=0o600)
    engine = create_engine(f"sqlite:///{old}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()

    looked = call("search", "noon", "--db", str(old))
    examined = call("doctor", "--db", str(old))
    mended = call("doctor", "--reindex", "--db", str(old))
    again = call("search", "noon", "--db", str(old))

    assert b"`tweetcite doctor --reindex` brings it up to date" in looked.stderr
    assert (looked.returncode, examined.returncode, mended.returncode, again.returncode) == (2, 1, 0, 0)
