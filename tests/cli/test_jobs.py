import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[bytes]]

POST = "The ferry of {n} o'clock will wait for everyone who waves from the pier."


@pytest.fixture
def many(run: Run, articles: Path) -> Path:
    """Twenty articles that quote ten archived posts, right and wrong, and embed posts of other people."""
    folder = articles / "many"
    folder.mkdir()
    lines = []
    for n in range(10):
        post = POST.format(n=n)
        who = {"handle": f"mate{n}", "name": f"Otto Brask{n}"}
        lines.append(json.dumps({"platform": "x", "id": str(900 + n), **who, "text": post}) + "\n")
        for m, text in enumerate((post, post.replace("everyone", "nobody"))):
            shown = f"{POST.format(n=n + 1 + m)} And tea.\n\n— Runa Hjelm (@runahjelm) April 18, 2024\n\n"
            (folder / f"{n}-{m}.txt").write_text(f"Ferry {n}\n\n“{text[:-1]},” tweeted Otto Brask{n}.\n\n{shown}")
    (articles / "many.jsonl").write_text("".join(lines))
    run("import", "many.jsonl", "--db", "first.db")
    return folder


def verify(run: Run, articles: Path, jobs: int, *more: str) -> subprocess.CompletedProcess[bytes]:
    database = articles / f"jobs{jobs}.db"
    database.write_bytes((articles / "first.db").read_bytes())
    return run("verify", "many", "missing.txt", *more, "--db", database.name, "--jobs", str(jobs))


def test_any_number_of_jobs_says_and_stores_the_same(run: Run, articles: Path, many: Path) -> None:
    done = {jobs: verify(run, articles, jobs, "--fail-on", "critical") for jobs in (1, 2)}
    logs = [*articles.glob("jobs*.db-wal")]
    exports = [run("export", "--db", f"jobs{jobs}.db").stdout for jobs in done]

    assert logs == []
    assert b"altered" in done[1].stdout
    assert b"missing.txt" in done[1].stderr
    assert (done[2].returncode, done[2].stdout, done[2].stderr) == (1, done[1].stdout, done[1].stderr)
    assert len({len(export.splitlines()) for export in exports}) == 1
    assert run("audit", "--db", "jobs2.db").returncode == 0


def test_several_jobs_store_nothing_where_nothing_is_to_be_stored(run: Run, articles: Path, many: Path) -> None:
    alone, several = verify(run, articles, 1, "--no-store"), verify(run, articles, 2, "--no-store")

    assert several.stdout == alone.stdout != b""
    assert (articles / "jobs2.db").read_bytes() == (articles / "first.db").read_bytes()


def test_articles_passed_over_are_passed_over_by_all(run: Run, articles: Path, many: Path) -> None:
    run("verify", "many", "--db", "first.db", "--jobs", "2")

    again = run("verify", "many", "--db", "first.db", "--jobs", "2", "--new")

    assert again.stdout == b""
    assert b"20" in again.stderr


@pytest.mark.parametrize("started", [1, 2])
def test_an_interruption_ends_all_jobs(run: Run, articles: Path, many: Path, started: int) -> None:
    """Also while they are being started: whether it comes in the middle of that is a matter of luck."""
    command = [sys.executable, "-m", "tweetcite", "verify", "many", "--db", "first.db", "--jobs", "2"]
    process = subprocess.Popen(command, cwd=articles, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    workers: list[int] = []
    deadline = time.monotonic() + 30
    while len(workers) < started and time.monotonic() < deadline and process.poll() is None:
        workers = [int(number) for number in children.read_text().split()] if children.exists() else []
    os.kill(process.pid, signal.SIGTERM)
    said = process.communicate(timeout=60)[1]

    assert process.returncode == 143 or (process.returncode, started) == (1, 2)
    assert b"Traceback" not in said
    assert not any(Path(f"/proc/{number}").exists() for number in workers)
