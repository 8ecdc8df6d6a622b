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


def forge(file: Path) -> None:
    """Change a text, its digests and the whole chain, as somebody can who has this program and the file."""
    from tweetcite.store import open_store
    from tweetcite.store.columns import digest, digest_words
    from tweetcite.store.custody import add_entries

    text = "The night ferry will run until noon from the first of May. Bring a coat, the heaters are still broken."
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        told = (text, digest(text), digest_words(text))
        change = "UPDATE post_version SET text = ?, text_sha256 = ?, words_sha256 = ? WHERE sighting_id IS NOT NULL"
        connection.execute(change, told)
        connection.execute("UPDATE sighting SET words_sha256 = ?", told[2:])
        connection.execute("DELETE FROM custody_salt")
        connection.execute("DELETE FROM custody")
    with open_store(file) as store, store._write() as session:
        for subject in ("capture", "verdict", "run", "article"):
            add_entries(session, subject, range(1, 99), "2031-05-04T03:02:01Z")


def test_a_chain_that_was_forged_whole_is_found_by_the_bytes_of_the_article(call: Run, archive: Path) -> None:
    forge(archive)

    done = call("audit", "--db", str(archive))

    assert done.returncode == 1
    assert done.stdout.splitlines()[0].endswith(b": the bytes of its article show another text")
    assert len(done.stdout.splitlines()) == 2
