"""A disk that refuses to write at some point of an import: told in one line, nothing half-written, then completed."""

import json
import random
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from archives import add, make_article, make_post, make_report, opened
from tweetcite.store import open_store

POSTS = 300


def run(command: list[str], most: int = 10**6) -> "subprocess.CompletedProcess[str]":
    """Run a command that may let no file grow beyond so many KiB."""
    limits = (most * 1024, most * 1024)
    return subprocess.run(
        command,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limits),
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("size", "code"),
    [
        pytest.param(4, 2, id="at the first page"),
        pytest.param(100, 2, id="while tables are made"),
        pytest.param(350, 2, id="at the end of the tables"),
        pytest.param(500, 2, id="while posts are stored"),
        pytest.param(9_000, 0, id="never"),
    ],
)
def test_a_write_that_fails_is_told_and_leaves_nothing_half(tmp_path: Path, size: int, code: int) -> None:
    file, archive = tmp_path / "posts.jsonl", tmp_path / "a.db"
    told = {"platform": "x", "handle": "lamps"}
    lines = ({**told, "id": str(10**18 + n), "text": f"Lamp {n} is lit."} for n in range(POSTS))
    file.write_text("".join(json.dumps(line) + "\n" for line in lines))
    command = [sys.executable, "-m", "tweetcite", "import", str(file), "--db", str(archive)]

    first = run(command, size)
    with open_store(archive, write=False) as store:
        posts = store.counts().get("posts", 0)
        assert not store.exists or store.verify_chain().faults == ()
    again = run(command)

    assert (first.returncode, posts) == (code, POSTS if code == 0 else 0)
    if code:
        assert first.stderr == f"tweetcite: {archive} cannot be used (disk I/O error): check the file and its disk\n"
    assert (again.returncode, again.stderr.partition(":")[0]) == (0, f"{POSTS} posts imported")


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """An archive of a few posts and an article of three megabytes."""
    data = random.Random(1).randbytes(3_000_000)
    with opened(tmp_path / "a.db") as store:
        add(store, make_post("The fog signal is out of order."))
        store.save(make_report(make_article("large.html", data=data)), data)
    return tmp_path / "a.db"


@pytest.mark.parametrize(
    ("command", "said"),
    [
        pytest.param(["backup", "b.db"], "b.db cannot be written (disk i/o error): name a file", id="backup"),
        pytest.param(["export", "--warc", "--output", "w.gz"], "file too large", id="export"),
        pytest.param(["export", "--bagit", "bag"], "file too large", id="bag"),
        pytest.param(
            ["redact", "x:101", "--reason", "asked for", "--yes"],
            "the words are taken out, but its files may still hold them (disk I/O error); mend that, then do it again",
            id="redaction",
        ),
    ],
)
def test_what_cannot_be_written_is_told_and_leaves_nothing_half(large: Path, command: list[str], said: str) -> None:
    line = [sys.executable, "-m", "tweetcite", *command, "--db", str(large)]
    line = [str(large.parent / part) if part in ("b.db", "w.gz", "bag") else part for part in line]

    failed = run(line, 1500)
    left = {file.name for file in large.parent.iterdir()} - {"a.db", "a.db-wal", "a.db-shm"}
    again = run(line)

    assert (failed.returncode, left, again.returncode) == (2, set(), 0), failed
    assert said in failed.stderr
    assert failed.stderr.count("\n") == 1
    with open_store(large, write=False) as store:
        assert store.verify_chain().faults == ()
