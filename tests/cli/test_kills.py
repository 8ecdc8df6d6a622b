"""`fetch` killed at random points and run again: nothing that it has told is lost, nothing is there twice.

The long form (`scripts/stress`) kills 500 times: KILLS says how often.
"""

import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from proxied import Rule, World, open_world
from tweetcite.store import open_store

KILLS = int(os.environ.get("KILLS", "5"))
POSTS = 40
_FIRST = 111_111_111_111_111_111


def make_replies() -> dict[str, Rule]:
    """Build the answers for posts of an invented quay, of which every second was edited."""
    replies: dict[str, Rule] = {}
    for n in range(POSTS):
        number = str(_FIRST + n)
        account = {"id": "5", "acct": "quay", "url": "https://quay.example/@quay", "display_name": "Quay"}
        status = {
            "id": number, "url": f"https://quay.example/@quay/{number}", "account": account,
            "created_at": "2023-10-27T10:00:00Z", "content": f"<p>Berth {n} is free until the tide turns.</p>",
        }  # fmt: skip
        earlier = {"content": f"<p>Berth {n} is taken.</p>", "created_at": status["created_at"], "account": account}
        now = {**earlier, "content": status["content"], "created_at": "2023-10-27T11:00:00Z"}
        edited = {"edited_at": "2023-10-27T11:00:00Z"} if n % 2 else {}
        replies[f"https://quay.example/api/v1/statuses/{number}"] = (200, {**status, **edited})
        replies[f"https://quay.example/api/v1/statuses/{number}/history"] = (200, [earlier, now])
    return replies


def start(world: World, folder: Path) -> "subprocess.Popen[str]":
    urls = [f"https://quay.example/@quay/{_FIRST + n}" for n in range(POSTS)]
    random.shuffle(urls)
    command = [sys.executable, "-m", "tweetcite", "fetch", *urls, "--db", str(folder / "posts.db")]
    command += ["--allow-private", "--pause", "0", "--no-archives", "-q"]
    return subprocess.Popen(
        command, env={**os.environ, **world.environment}, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )


def read_out(process: "subprocess.Popen[str]") -> str:
    """Return what a process said until its end, however slow the machine is."""
    return process.communicate(timeout=1800)[0]


def list_told(out: str) -> set[str]:
    """Return the ids of the posts that were told to be stored, each in a whole line."""
    return set(re.findall(r"^mastodon:(\d+): (?:present|changed).*\n", out, re.MULTILINE))


def lacks_answers(out: str) -> bool:
    """Tell whether it was said that a host was too slow for the time that a request may take."""
    return "within the time" in out or "gave no answer" in out


def find_stored(file: Path) -> dict[str, int]:
    """Return how many texts each post has; the database must be whole."""
    with closing(sqlite3.connect(file)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        query = "SELECT platform_id, count(v.id) FROM post p LEFT JOIN post_version v ON v.post_id = p.id GROUP BY p.id"
        rows = database.execute(query).fetchall()
    assert len(rows) == len(dict(rows)), "a post is there twice"
    return dict(rows)


def measure_fetch(world: World, folder: Path) -> float:
    """Return the seconds that a whole fetch takes on this machine."""
    started = time.perf_counter()
    read_out(start(world, folder))
    return time.perf_counter() - started


def fetch_and_kill(world: World, folder: Path, kills: int, wait: random.Random, seconds: float) -> int:
    """Fetch into a new archive, killed so often, then to the end; return how many kills hit after something was told.

    It is checked after each.
    """
    file = folder / "posts.db"
    told: set[str] = set()
    hits = 0
    with open_store(file):
        pass
    for _ in range(kills):
        process = start(world, folder)
        time.sleep(wait.uniform(0.1, 0.9) * seconds)
        process.send_signal(signal.SIGKILL)
        now = list_told(read_out(process))
        hits += bool(now) and process.returncode == -signal.SIGKILL
        told |= now
        stored = find_stored(file)
        assert told <= {number for number, texts in stored.items() if texts}
    told |= finish(world, folder)
    stored = find_stored(file)
    assert told == set(stored) == {str(_FIRST + n) for n in range(POSTS)}
    assert sum(stored.values()) == POSTS + POSTS // 2
    with open_store(file, write=False) as store:
        assert store.verify_chain().whole
    return hits


def finish(world: World, folder: Path) -> set[str]:
    """Fetch to the end and return what was told; again only where it says that answers came too late."""
    told: set[str] = set()
    for _ in range(5):
        last = start(world, folder)
        out = read_out(last)
        told |= list_told(out)
        if not lacks_answers(out):
            assert last.returncode == 0, out
            break
    return told


# Python leaves the socket of a client open that was killed between its call and the handshake.
@pytest.mark.filterwarnings("ignore:unclosed <ssl.SSLSocket:ResourceWarning")
def test_a_killed_fetch_loses_nothing_and_doubles_nothing(tmp_path: Path) -> None:
    """A new archive every five kills, so that they hit new posts as well as known ones."""
    wait = random.Random(7)
    hits = 0
    with open_world(make_replies()) as world:
        seconds = measure_fetch(world, tmp_path)
        for at in range(0, KILLS, 5):
            folder = tmp_path / str(at)
            folder.mkdir()
            hits += fetch_and_kill(world, folder, min(5, KILLS - at), wait, seconds)
            print(f"{min(at + 5, KILLS)} kills, {hits} of them after something was told", flush=True)

    assert hits
