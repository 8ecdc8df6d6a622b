"""A disk that refuses to write at some point of an import: told in one line, nothing half-written, then completed."""

import json
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from tweetcite.store import open_store

POSTS = 300


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
    """The system refuses to let any file grow beyond so many KiB."""
    file, archive = tmp_path / "posts.jsonl", tmp_path / "a.db"
    told = {"platform": "x", "handle": "lamps"}
    lines = ({**told, "id": str(10**18 + n), "text": f"Lamp {n} is lit."} for n in range(POSTS))
    file.write_text("".join(json.dumps(line) + "\n" for line in lines))
    command = [sys.executable, "-m", "tweetcite", "import", str(file), "--db", str(archive)]
    limits = (size * 1024, size * 1024)

    first = subprocess.run(
        command,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limits),
        capture_output=True,
        text=True,
        check=False,
    )
    with open_store(archive, write=False) as store:
        posts = store.counts().get("posts", 0)
        assert not store.exists or store.verify_chain().faults == ()
    again = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (first.returncode, posts) == (code, POSTS if code == 0 else 0)
    if code:
        assert first.stderr == f"tweetcite: {archive} cannot be used (disk I/O error): check the file and its disk\n"
    assert (again.returncode, again.stderr.partition(":")[0]) == (0, f"{POSTS} posts imported")
