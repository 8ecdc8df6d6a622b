"""How long it takes to import posts, beside a bare table with a full-text index, and to judge articles against them."""

import json
import os
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from shutil import copyfile

from measures.archive import find_archive, find_file, make_speech

# As for a user, the second start finds compiled modules.
_ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
_COLUMNS = ("platform", "id", "url", "handle", "name", "created_at", "text", "lang")


def measure_import(size: int = 1_000_000) -> None:
    """Import a file by the command line; the bare import reads the same lines into one table and indexes its texts."""
    source = find_file(size)
    with tempfile.TemporaryDirectory(dir=source.parent) as folder:
        bare = time_bare(source, Path(folder) / "bare.db")
        started, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        command = [sys.executable, "-m", "tweetcite", "import", str(source), "--db", f"{folder}/a.db", "-q"]
        subprocess.run(command, env=_ENVIRONMENT, check=True)
        wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(
        f"import: {size:,} posts in {wall:.0f} s ({spent:.0f} s of processor), a bare import {bare[1]:.0f} s"
        f" ({bare[0]:.0f} s): {wall / bare[1]:.1f} x ({spent / bare[0]:.1f} x); {after.ru_maxrss / 1024:.0f} MiB"
    )


def time_bare(source: Path, target: Path) -> tuple[float, float]:
    """Return the seconds of processor and of the clock that a table of the same rows and an FTS5 index take."""
    started = time.process_time(), time.perf_counter()
    connection = sqlite3.connect(target, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute(f"CREATE TABLE post (number INTEGER PRIMARY KEY, {', '.join(_COLUMNS)})")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5(text, content='post', content_rowid='number')")
    connection.execute("BEGIN")
    with source.open("rb") as lines:
        rows = ([post[name] for name in _COLUMNS] for post in map(json.loads, lines))
        names, marks = ", ".join(_COLUMNS), ", ".join("?" * len(_COLUMNS))
        connection.executemany(f"INSERT INTO post ({names}) VALUES ({marks})", rows)
    connection.execute("INSERT INTO words (words) VALUES ('rebuild')")
    connection.execute("COMMIT")
    connection.close()
    return time.process_time() - started[0], time.perf_counter() - started[1]


def measure_jobs(articles: int = 1000, size: int = 100_000) -> None:
    """Judge articles, each with two quotations and an embedded post, in one process and in two."""
    times, spent = {}, {}
    with tempfile.TemporaryDirectory(dir=find_file(size).parent) as name:
        folder = Path(name)
        write_articles(folder / "articles", articles, size)
        for jobs in (1, 2):
            copyfile(find_archive(size), folder / f"{jobs}.db")
            command = [
                sys.executable,
                "-m",
                "tweetcite",
                "verify",
                "articles",
                "--db",
                f"{jobs}.db",
                "--jobs",
                str(jobs),
            ]
            started, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run([*command, "--output", f"{jobs}.txt"], cwd=folder, env=_ENVIRONMENT, check=False)
            times[jobs], after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
            spent[jobs] = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        same = (folder / "1.txt").read_bytes() == (folder / "2.txt").read_bytes()
    alone, shared = (spent[jobs] / articles * 1000 for jobs in (1, 2))
    print(
        f"jobs: {articles:,} articles against {size:,} posts: {articles / times[2]:.0f} a second with --jobs 2,"
        f" {times[1] / times[2]:.2f} x --jobs 1 ({alone:.1f} and {shared:.1f} ms of processor an article);"
        f" {'the same' if same else 'OTHER'} bytes; {os.cpu_count()} processors"
    )


def write_articles(folder: Path, articles: int, size: int) -> None:
    """Write articles of a few paragraphs that quote posts of the archive."""
    folder.mkdir()
    speech, chance = make_speech(), random.Random(articles)
    with find_file(size).open(encoding="utf-8") as lines:
        posts = [json.loads(line) for line in lines]
    for number in range(articles):
        parts = []
        for post in chance.sample(posts, 2):
            words = " ".join(post["text"].split()[:12]).rstrip(".!")
            parts.append(f"{' '.join(speech.utter(chance, 60)).capitalize()}.")
            parts.append(f"“{words},” {post['name']} tweeted on Monday. {' '.join(speech.utter(chance, 40))}.")
        shown = chance.choice(posts)
        parts.append(f"{shown['text']}\n\n— {shown['name']} (@{shown['handle']}) {'March 3, 2020'}")
        (folder / f"{number}.txt").write_text("\n\n".join(parts), encoding="utf-8")
