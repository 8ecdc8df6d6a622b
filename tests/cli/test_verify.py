import json
import os
import pty
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

import databases
from databases import Place
from tweetcite.store import open_store

Run = Callable[..., subprocess.CompletedProcess[bytes]]


def forget_time(value: Any) -> Any:
    return {name: one for name, one in value.items() if name != "checked_at"}


def count_rows(database: Path, table: str) -> int:
    with closing(sqlite3.connect(database)) as connection:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def count(place: Place, table: str) -> int:
    with open_store(place("a.db"), write=False) as store:
        return databases.count_rows(store, table)


def test_results_go_to_standard_output_and_one_summary_line_to_standard_error(run: Run) -> None:
    done = run("verify", "honest.txt", "doubtful.txt", "--db", "a.db")

    assert "✓ exact  honest.txt:7:2" in done.stdout.decode()
    assert done.stderr.decode() == "2 articles: 1 exact, 1 not-found\n"


def test_off_a_terminal_there_is_no_control_character(run: Run) -> None:
    done = run("verify", ".", "--db", "a.db")

    assert not set(done.stdout + done.stderr) & {0x1B, 0x0D}


def test_a_second_run_says_the_same_and_adds_one_run(run: Run, place: Place) -> None:
    first = run("verify", "honest.txt", "--db", place("a.db"), "--format", "json")
    before = {table: count(place, table) for table in ("run", "citation", "verdict", "capture")}
    second = run("verify", "honest.txt", "--db", place("a.db"), "--format", "json")
    after = {table: count(place, table) for table in before}

    assert forget_time(json.loads(first.stdout)) == forget_time(json.loads(second.stdout))
    assert after == {**before, "run": before["run"] + 1}
    assert run("verify", ".", "--db", place("a.db")).stdout == run("verify", ".", "--db", place("a.db")).stdout


def test_every_format_shows_the_same_findings_under_the_same_ids(run: Run) -> None:
    run("verify", ".", "--db", "a.db")
    whole = json.loads(run("verify", ".", "--db", "a.db", "--format", "json").stdout)
    lines = [json.loads(line) for line in run("verify", ".", "--db", "a.db", "--format", "jsonl").stdout.splitlines()]
    text = run("verify", ".", "--db", "a.db").stdout.decode()

    assert [{**article, "schema_version": 1, "tool": whole["tool"]} for article in whole["articles"]] == [
        forget_time(line) for line in lines
    ]
    for article in whole["articles"]:
        for quote in article["quotes"]:
            assert f"{quote['verdict']}" in text
            assert f"{article['source']}:{quote['line']}:{quote['column']}" in text


def test_the_archive_is_taken_from_the_environment(run: Run, articles: Path, environment: dict[str, str]) -> None:
    run("verify", "honest.txt", env={**environment, "TWEETCITE_DB": "from-env.db"})

    assert (articles / "from-env.db").exists()


def test_the_archive_is_by_default_in_the_users_folder(run: Run, articles: Path, environment: dict[str, str]) -> None:
    run("verify", "honest.txt", env={**environment, "XDG_DATA_HOME": str(articles / "data")})

    assert (articles / "data" / "tweetcite" / "tweetcite.db").exists()


def test_no_store_writes_nothing(run: Run, articles: Path) -> None:
    before = sorted(articles.iterdir())

    done = run("verify", "honest.txt", "--db", "a.db", "--no-store")

    assert done.returncode == 0
    assert sorted(articles.iterdir()) == before


def test_new_passes_over_what_was_verified_and_counts_it(run: Run, place: Place, articles: Path) -> None:
    # Articles of one call do not see what the others bring: an open one would be looked at again.
    run("verify", "honest.txt", "--db", place("a.db"))
    run("verify", "doubtful.txt", "--db", place("a.db"))

    again = run("verify", "--new", ".", "--db", place("a.db"))
    assert again.returncode == 1
    assert again.stderr.decode() == "1 article: 1 altered; 2 passed over as verified before\n"

    nothing = run("verify", "--new", ".", "--db", place("a.db"), "--format", "json")
    assert nothing.returncode == 0
    assert nothing.stderr.decode() == "nothing new; 3 passed over as verified before\n"
    assert json.loads(nothing.stdout)["summary"]["passed"] == 3


def test_new_looks_again_where_article_or_archive_has_changed(run: Run, place: Place, articles: Path) -> None:
    run("verify", ".", "--db", place("a.db"))
    run("import", "posts.jsonl", "--db", place("a.db"))
    with (articles / "honest.txt").open("a") as stream:
        stream.write("\nThe end.\n")

    lines = run("verify", "--new", ".", "--db", place("a.db"), "--format", "jsonl").stdout.splitlines()

    assert [json.loads(line)["source"] for line in lines] == ["doubtful.txt", "honest.txt"]


def test_an_article_is_judged_against_the_imported_post(run: Run) -> None:
    """The archive holds other words than the article and its embed: never exact, and the reason says why."""
    run("import", "posts.jsonl", "--db", "a.db")

    [quote] = json.loads(run("verify", "honest.txt", "--db", "a.db", "--format", "jsonl").stdout)["quotes"]

    assert quote["verdict"] != "exact"
    assert "embed-differs" in [reason["code"] for reason in quote["reasons"]]


def test_standard_input_is_an_article(run: Run, articles: Path) -> None:
    data = (articles / "honest.txt").read_bytes()

    line = json.loads(run("verify", "-", "--no-store", "--format", "jsonl", input=data).stdout)

    assert (line["source"], line["quotes"][0]["verdict"]) == ("-", "exact")


def test_files_from_names_articles(run: Run) -> None:
    done = run("verify", "--files-from", "-", "--no-store", "-q", "--format", "jsonl", input=b"honest.txt\nfalse.txt\n")

    assert [json.loads(line)["source"] for line in done.stdout.splitlines()] == ["honest.txt", "false.txt"]
    assert done.stderr == b""


def test_output_is_written_whole_and_holds_what_could_not_be_read(run: Run, articles: Path) -> None:
    done = run("verify", "honest.txt", "gone.txt", "--no-store", "--output", "report.txt")

    report = (articles / "report.txt").read_text("utf-8")
    assert done.stdout == b""
    assert "✓ exact" in report
    assert "gone.txt\n  unread" in report


def test_an_error_leaves_no_half_written_report(run: Run, articles: Path) -> None:
    (articles / "report.json").write_text("yesterday")
    before = sorted(articles.iterdir())

    run("verify", "honest.txt", "--db", "honest.txt", "--output", "report.json", "--format", "json")

    assert (articles / "report.json").read_text() == "yesterday"
    assert sorted(articles.iterdir()) == before


@pytest.mark.parametrize("kind", ["text", "json", "jsonl"])
def test_a_full_disk_is_one_line(run: Run, kind: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = run(
            "verify", "honest.txt", "--no-store", "--format", kind,
            capture_output=False, stdout=full, stderr=subprocess.PIPE,
        )  # fmt: skip

    assert done.returncode == 2
    assert done.stderr == b"tweetcite: cannot write to standard output: no space left on device; make room\n"


def test_closed_standard_output_is_one_line(run: Run, articles: Path, environment: dict[str, str]) -> None:
    command = f"{sys.executable} -m tweetcite verify honest.txt --no-store >&-"
    done = subprocess.run(["sh", "-c", command], cwd=articles, env=environment, capture_output=True, check=False)

    assert done.returncode == 2
    assert done.stderr.startswith(b"tweetcite: cannot write results: standard output is closed; ")


def test_closed_standard_error_does_no_harm(articles: Path, environment: dict[str, str]) -> None:
    command = f"{sys.executable} -m tweetcite verify honest.txt gone.txt --no-store 2>&-"
    done = subprocess.run(["sh", "-c", command], cwd=articles, env=environment, capture_output=True, check=False)

    assert done.returncode == 3
    assert "✓ exact".encode() in done.stdout


@pytest.mark.parametrize("kind", ["text", "json", "jsonl"])
def test_a_reader_that_has_gone_is_no_error(articles: Path, environment: dict[str, str], kind: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "tweetcite", "verify", ".", "--no-store", "-q", "--format", kind],
            cwd=articles, env=environment, stdout=writing, stderr=subprocess.PIPE, check=False,
        )  # fmt: skip
    finally:
        os.close(writing)

    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.parametrize(
    ("number", "code"), [pytest.param(signal.SIGINT, 130, id="SIGINT"), pytest.param(signal.SIGTERM, 143, id="SIGTERM")]
)
@pytest.mark.parametrize("kind", ["jsonl", "json"])
def test_an_interruption_prints_and_stores_what_was_finished(
    articles: Path, environment: dict[str, str], number: int, code: int, kind: str
) -> None:
    text = (articles / "honest.txt").read_text("utf-8")
    many = articles / "many"
    many.mkdir()
    for i in range(2000):
        (many / f"{i:04}.txt").write_text(text, "utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "tweetcite", "verify", "many", "--db", "a.db", "--format", kind],
        cwd=articles, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    database = articles / "a.db"
    deadline = time.monotonic() + 30
    while process.poll() is None and time.monotonic() < deadline and not has_verdicts(database):
        time.sleep(0.05)

    process.send_signal(number)
    stdout, stderr = process.communicate(timeout=30)

    assert process.returncode == code, stderr
    assert stderr.decode().splitlines()[-1].endswith("interrupted, not all was read")
    if kind == "json":
        document = json.loads(stdout)
        found = document["articles"]
        assert document["summary"]["complete"] is False
    else:
        found = [json.loads(line) for line in stdout.splitlines()]
    assert 0 < len(found) < 2000
    assert count_rows(database, "article") == len(found)
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("SELECT exit_code FROM run").fetchall() == [(code,)]


def has_verdicts(database: Path) -> bool:
    try:
        return database.exists() and count_rows(database, "verdict") > 3
    except sqlite3.OperationalError:
        return False


@pytest.mark.parametrize(
    ("variables", "colored"),
    [
        pytest.param({}, True, id="a terminal shows colours"),
        pytest.param({"NO_COLOR": ""}, True, id="an empty NO_COLOR is ignored"),
        pytest.param({"NO_COLOR": "1"}, False, id="NO_COLOR is obeyed"),
        pytest.param({"TERM": "dumb"}, False, id="a dumb terminal"),
    ],
)
def test_colours_are_for_terminals(
    articles: Path, environment: dict[str, str], variables: dict[str, str], colored: bool
) -> None:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "tweetcite", "verify", "honest.txt", "--no-store"],
        cwd=articles, env={**environment, **variables}, stdout=theirs, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(theirs)
    seen = b""
    try:
        while chunk := os.read(ours, 65536):
            seen += chunk
    except OSError:
        pass  # a closed terminal reads as an error
    finally:
        os.close(ours)
        process.wait(timeout=30)

    assert "✓ exact".encode() in seen
    assert (b"\x1b[" in seen) is colored


def test_hostile_words_reach_no_terminal(run: Run, articles: Path) -> None:
    name = "hostile\x1b]0;x\x07.txt"
    text = "Stop\n\n“The \x1b[31mferry\x9b2J is \u202ereven late again today,” Petra Halvorsen tweeted.\n"
    (articles / name).write_text(text, "utf-8")

    for kind in ("text", "json", "jsonl"):
        done = run("verify", name, "gone\x1b[2J.txt", "-v", "--db", "a.db", "--format", kind)
        shown = done.stdout.decode() + done.stderr.decode()
        assert not any(c in shown for c in "\x1b\x07\x9b\u202e")
        assert "ferry" in shown
