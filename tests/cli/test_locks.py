"""An archive that another program holds: a minute of patience, then one line."""

import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path


def test_a_locked_archive_is_one_line(call: Callable[..., subprocess.CompletedProcess[bytes]], articles: Path) -> None:
    call("import", "posts.jsonl", "--db", "a.db")
    holder = sqlite3.connect(articles / "a.db", isolation_level=None)
    try:
        holder.execute("BEGIN IMMEDIATE")
        done = call("verify", "honest.txt", "--db", "a.db")
    finally:
        holder.close()

    assert done.returncode == 2
    assert b"is locked by another program" in done.stderr
    assert done.stderr.count(b"\n") == 1
