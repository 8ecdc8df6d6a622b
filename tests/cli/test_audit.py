import json
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def archive(call: Run, articles: Path) -> Path:
    """An archive with an imported post and a judged article."""
    call("import", "posts.jsonl", "--db", "a.db")
    call("verify", "false.txt", "--db", "a.db")
    return articles / "a.db"


def damage(file: Path) -> None:
    """Change one word of a post, as somebody with the file in hand can."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER post_version_no_update")
        connection.execute("UPDATE post_version SET text = replace(text, 'noon', 'midnight')")


def test_a_whole_archive_has_no_fault_and_a_last_hash(call: Run, archive: Path) -> None:
    done = call("audit", "--db", str(archive))

    assert (done.returncode, done.stderr) == (0, b"6 sealed rows checked: 0 faults\n")
    assert done.stdout.startswith(b"last hash ")
    assert len(done.stdout.splitlines()) == 1


def test_each_fault_is_a_line_and_the_code_is_1(call: Run, archive: Path) -> None:
    damage(archive)

    done = call("audit", "--db", str(archive))
    told = json.loads(call("audit", "--db", str(archive), "--format", "json").stdout)

    assert done.returncode == 1
    assert b"capture 1 is not what it was when it was stored\n" in done.stdout
    assert (told["schema_version"], told["whole"], told["entries"]) == (1, False, 6)
    assert [line.encode() for line in told["faults"]] == done.stdout.splitlines()[:-1]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        pytest.param("nothing.db", "there is no archive at", id="no archive"),
        pytest.param("posts.jsonl", "is not a database", id="no database"),
    ],
)
def test_what_is_no_archive_is_2(call: Run, articles: Path, name: str, said: str) -> None:
    done = call("audit", "--db", name)

    assert (done.returncode, done.stdout) == (2, b"")
    assert said in done.stderr.decode()
