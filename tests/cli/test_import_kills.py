"""`import` killed at random points and run again: what was stored stays, nothing is there twice, all comes in.

The long form (`scripts/stress`) kills 500 times: KILLS says how often.
"""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from tweetcite.store import open_store

KILLS = int(os.environ.get("KILLS", "5"))
POSTS = 6_000
EDITED = 5
"""Every fifth post has a second text."""


def write_file(file: Path) -> None:
    """Write a file of posts by an invented pilot office."""
    with file.open("w", encoding="utf-8") as lines:
        for n in range(POSTS):
            told = {"platform": "x", "id": str(10**18 + n), "handle": f"pilots{n % 7}", "text": f"Boat {n} is out."}
            for text in (told["text"], f"Boat {n} is in.")[: 2 if n % EDITED == 0 else 1]:
                lines.write(json.dumps({**told, "text": text}) + "\n")


def start(file: Path, archive: Path) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "tweetcite", "import", str(file), "--db", str(archive), "-q"]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def find_stored(archive: Path) -> set[tuple[str, str]]:
    """Return the posts with their texts; the database must be whole, and hold nothing twice."""
    with closing(sqlite3.connect(archive)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        query = "SELECT platform_id, text FROM post_version v JOIN post p ON p.id = v.post_id"
        rows = database.execute(query).fetchall()
        [(captures,)] = database.execute("SELECT count(*) FROM capture").fetchall()
    assert len(rows) == len(set(rows)) == captures
    return set(rows)


def measure_import(folder: Path) -> float:
    """Return the seconds that a whole import takes on this machine."""
    write_file(folder / "posts.jsonl")
    started = time.perf_counter()
    assert start(folder / "posts.jsonl", folder / "posts.db").communicate(timeout=300)[1] == b""
    return time.perf_counter() - started


def import_and_kill(folder: Path, kills: int, wait: random.Random, seconds: float) -> int:
    """Import into a new archive, killed so often, then to the end; return how many kills hit a running import."""
    file, archive = folder / "posts.jsonl", folder / "posts.db"
    write_file(file)
    with open_store(archive):
        pass
    stored: set[tuple[str, str]] = set()
    hits = 0
    for _ in range(kills):
        process = start(file, archive)
        time.sleep(wait.uniform(0.1, 0.9) * seconds)
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=120)
        hits += process.returncode == -signal.SIGKILL
        now = find_stored(archive)
        assert stored <= now, "what was stored is gone"
        stored = now
    last = start(file, archive)
    said = last.communicate(timeout=300)[1]
    assert (last.returncode, said) == (0, b"")
    assert len(find_stored(archive)) == POSTS + POSTS // EDITED
    with open_store(archive, write=False) as store:
        assert store.verify_chain().faults == ()
    return hits


def test_a_killed_import_loses_nothing_and_doubles_nothing(tmp_path: Path) -> None:
    """A new archive every five kills, so that they hit new posts as well as known ones."""
    wait = random.Random(11)
    hits = 0
    seconds = measure_import(tmp_path)
    for at in range(0, KILLS, 5):
        folder = tmp_path / str(at)
        folder.mkdir()
        hits += import_and_kill(folder, min(5, KILLS - at), wait, seconds)
        print(f"{min(at + 5, KILLS)} kills, {hits} of them before the end", flush=True)

    assert hits
