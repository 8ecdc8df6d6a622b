"""How long it takes to import posts, beside a bare table with a full-text index, and to judge articles against them."""

import json
import os
import random
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from shutil import copyfile
from typing import NamedTuple

from measures.archive import find_archive, find_file, make_speech

# As for a user, the second start finds compiled modules.
_ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
MOST_GROWTH = 0.05
"""What may be added to the memory held in the last quarter: the cache of the archive that fills."""
_COLUMNS = ("platform", "id", "url", "handle", "name", "created_at", "text", "lang")


def measure_import(size: int = 1_000_000) -> None:
    """Import a file by the command line, beside two bare imports: of its lines into one table, and of all our rows."""
    source = find_file(size)
    with tempfile.TemporaryDirectory(dir=source.parent) as name:
        folder = Path(name)
        bare = time_work(partial(import_lines, source, folder / "bare.db"))
        started, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        command = [sys.executable, "-m", "tweetcite", "import", str(source), "--db", str(folder / "a.db"), "-q"]
        subprocess.run(command, env=_ENVIRONMENT, check=True)
        wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
        rows = time_work(partial(import_rows, folder / "a.db", folder / "rows.db"))
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(
        f"import: {size:,} posts in {wall:.1f} s ({spent:.1f} s of processor); {after.ru_maxrss / 1024:.0f} MiB\n"
        f"  their lines in one bare table: {bare.wall:.1f} s ({bare.spent:.1f} s), {wall / bare.wall:.1f} x"
        f" ({spent / bare.spent:.1f} x)\n"
        f"  the same rows of all tables, bare: {rows.wall:.1f} s ({rows.spent:.1f} s), {wall / rows.wall:.1f} x"
        f" ({spent / rows.spent:.1f} x)"
    )


class Took(NamedTuple):
    """Seconds of the clock and of the processor."""

    wall: float
    spent: float


def time_work(work: Callable[[], None]) -> Took:
    started = time.perf_counter(), time.process_time()
    work()
    return Took(time.perf_counter() - started[0], time.process_time() - started[1])


def import_lines(source: Path, target: Path) -> None:
    """Read lines into one table without indexes, and build a full-text index of their texts."""
    connection = open_bare(target)
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


def import_rows(source: Path, target: Path) -> None:
    """Copy all rows of an archive into the same tables with the same indexes, and build an index of their texts."""
    archive, connection = sqlite3.connect(source), open_bare(target)
    made = archive.execute("SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC")
    tables = []
    for name, kind, statement in made.fetchall():
        if kind in ("table", "index") and not name.startswith(("word_index", "word_entry", "sqlite_")):
            connection.execute(statement)
            tables += [name] if kind == "table" else []
    connection.execute("CREATE VIRTUAL TABLE words USING fts5(text, content='post_version', content_rowid='id')")
    connection.execute("BEGIN")
    for name in tables:
        rows = archive.execute(f"SELECT * FROM {name}")
        marks = ", ".join("?" * len(rows.description))
        connection.executemany(f"INSERT INTO {name} VALUES ({marks})", rows)
    connection.execute("INSERT INTO words (words) VALUES ('rebuild')")
    connection.execute("COMMIT")
    connection.close()


def open_bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "cache_size=-65536"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def measure_jobs(articles: int = 1000, size: int = 100_000, rounds: int = 5) -> None:
    """Judge articles, each with two quotations and an embedded post, by turns in one process and in two."""
    took: dict[int, list[Took]] = {1: [], 2: []}
    with tempfile.TemporaryDirectory(dir=find_file(size).parent) as name:
        folder = Path(name)
        write_articles(folder / "articles", articles, size)
        for _ in range(rounds):
            for jobs, found in took.items():
                found.append(time_jobs(folder, jobs, find_archive(size)))
        same = (folder / "1.txt").read_bytes() == (folder / "2.txt").read_bytes()
    rate = articles / statistics.median(shared.wall for shared in took[2])
    ratio = statistics.median(alone.wall / shared.wall for alone, shared in zip(took[1], took[2], strict=True))
    alone, shared = (statistics.median(one.spent for one in took[jobs]) / articles * 1000 for jobs in (1, 2))
    print(
        f"jobs: {articles:,} articles against {size:,} posts, medians of {rounds} rounds: {rate:.0f} a second with"
        f" --jobs 2, {ratio:.2f} x --jobs 1 ({alone:.1f} and {shared:.1f} ms of processor an article);"
        f" {'the same' if same else 'OTHER'} bytes; {os.cpu_count()} processors"
    )


def time_jobs(folder: Path, jobs: int, archive: Path) -> Took:
    """Judge the articles of a folder against a fresh copy of an archive."""
    copyfile(archive, folder / f"{jobs}.db")
    options = ["--db", f"{jobs}.db", "--jobs", str(jobs), "--output", f"{jobs}.txt", "--quiet"]
    started, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, "-m", "tweetcite", "verify", "articles", *options], cwd=folder, env=_ENVIRONMENT, check=False
    )
    wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    return Took(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def measure_held(articles: int = 12_000, size: int = 100_000) -> None:
    """Judge many articles in two processes, and tell what these and the one that writes hold at each quarter."""
    held = []
    with tempfile.TemporaryDirectory(dir=find_file(size).parent) as name:
        folder = Path(name)
        write_articles(folder / "articles", articles, size)
        copyfile(find_archive(size), folder / "a.db")
        command = [sys.executable, "-m", "tweetcite", "verify", "articles", "--db", "a.db", "--jobs", "2", "--quiet"]
        with subprocess.Popen([*command, "--output", "o.txt"], cwd=folder, env=_ENVIRONMENT) as process:
            while process.poll() is None:
                held.append(read_held(process.pid))
                time.sleep(1)
    quarters = [held[len(held) * part // 4 - 2] for part in (1, 2, 3, 4)]
    growth = quarters[3] / quarters[2] - 1
    told = ", ".join(f"{one:.0f}" for one in quarters)
    verdict = "flat" if growth < MOST_GROWTH else "NOT flat"
    print(
        f"held: {articles:,} articles with --jobs 2: {told} MiB at each quarter, {growth:+.1%} in the last: {verdict}"
    )


def read_held(process: int) -> float:
    """Return the memory that a process and its children have for themselves, in MiB; 0 for those that have ended."""
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
        lines = [
            line for one in (str(process), *children) for line in Path(f"/proc/{one}/status").read_text().splitlines()
        ]
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("RssAnon")) / 1024


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
