import json
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tweetcite.cli import run as run_here

Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        pytest.param(["verify", "honest.txt"], 0, id="honest"),
        pytest.param(["verify", "false.txt"], 1, id="altered"),
        pytest.param(["verify", "doubtful.txt"], 3, id="not found"),
        pytest.param(["verify", "."], 1, id="1 wins over 3"),
        pytest.param(["verify", "honest.txt", "gone.txt"], 3, id="one input among others unread"),
        pytest.param(["verify", "gone.txt"], 2, id="no input that can be read"),
        pytest.param(["verify", "false.txt", "--exit-zero"], 0, id="exit zero"),
        pytest.param(["verify", "doubtful.txt", "--fail-on", "not-found"], 1, id="fail on"),
        pytest.param(["import", "posts.jsonl"], 0, id="import"),
        pytest.param(["export"], 0, id="export"),
        pytest.param(["search", "ferry"], 0, id="search"),
        pytest.param(["show", "x:1"], 2, id="no such post"),
        pytest.param(["--version"], 0, id="version"),
        pytest.param(["--help"], 0, id="help"),
        pytest.param([], 2, id="no command"),
    ],
)
def test_the_exit_code_is_the_promised_one(call: Run, arguments: list[str], code: int) -> None:
    database = ["--db", "a.db"] if arguments and not arguments[0].startswith("-") else []

    done = call(*arguments, *database)

    assert (done.returncode, b"Traceback" in done.stderr) == (code, False), done.stderr


@pytest.mark.parametrize("kind", ["text", "json", "jsonl"])
def test_the_exit_code_does_not_depend_on_the_format(call: Run, kind: str) -> None:
    assert call("verify", "false.txt", "--db", "a.db", "--format", kind).returncode == 1


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        pytest.param(["verify", "gone.txt"], "cannot read gone.txt: no such file", id="missing file"),
        pytest.param(["verify", "empty"], "no articles in the folder empty; name", id="folder without articles"),
        pytest.param(["verify", "photo.jpg"], "photo.jpg", id="binary file"),
        pytest.param(["verify", "nothing.txt"], "nothing.txt", id="empty file"),
        pytest.param(["verify", "http://127.0.0.1/a"], "127.0.0.1 is not on the public internet", id="private address"),
        pytest.param(["verify", "--offline", "https://news.example/a"], "--offline forbids", id="address, offline"),
        pytest.param(["verify", "honest.txt", "--db", "honest.txt"], "is not a database", id="not a database"),
        pytest.param(["verify", "honest.txt", "--db", "other.db"], "of another program", id="somebody's database"),
        pytest.param(["verify", "honest.txt", "--db", "newer.db"], "newer tweetcite", id="newer database"),
        pytest.param(["verify", "honest.txt", "--db", "empty"], "is a folder, not a database", id="folder as database"),
        pytest.param(["verify", "honest.txt", "--db", "gone/a.db"], "gone does not exist", id="database in no folder"),
        pytest.param(
            ["verify", "honest.txt", "--db", "postgresql://a:b@127.0.0.1:1/d"],
            "postgresql://a@127.0.0.1:1/d cannot be reached",
            id="no server",
        ),
        pytest.param(["verify", "honest.txt", "--format", "html"], "the format html is not built yet", id="html"),
        pytest.param(["verify", "honest.txt", "--format", "jsno"], "did you mean json?", id="unknown format"),
        pytest.param(["verify", "honest.txt", "--fail-on", "alterd"], "did you mean altered?", id="unknown label"),
        pytest.param(["verify", "honest.txt", "--fetch", "--offline"], "--offline forbids", id="fetch, offline"),
        pytest.param(["verify", "honest.txt", "--jobs", "0"], "--jobs is 0; it must be from 1 to 64", id="no jobs"),
        pytest.param(["verify", "-", "--jobs", "2"], "--jobs is for files", id="jobs for standard input"),
        pytest.param(["verify", "honest.txt", "--bogus"], "no such option: --bogus", id="unknown option"),
        pytest.param(["verify", "honest.txt", "--output", "gone/r.json"], "cannot write to", id="output in no folder"),
        pytest.param(["verify", "--files-from", "gone"], "cannot read the list of files gone", id="no list of files"),
        pytest.param(["verify"], "no article was named", id="nothing named"),
        pytest.param(["vrify"], "no such command 'vrify'", id="unknown command"),
        pytest.param(["scan"], "the command scan is not built yet", id="command not built"),
        pytest.param(["import", "gone.jsonl"], "cannot read gone.jsonl: no such file", id="import of nothing"),
        pytest.param(["import", "bad.jsonl"], "bad.jsonl", id="import of bad lines only"),
        pytest.param(["import", "nothing.txt"], "nothing to import in nothing.txt", id="import of an empty file"),
        pytest.param(["import", "page.warc.gz"], "cannot be unpacked to its end", id="import of a broken file"),
        pytest.param(["import"], "missing", id="import without a file"),
        pytest.param(["search"], "missing", id="search without words"),
        pytest.param(["search", "x", "--limit", "0"], "--limit is 0; it must be from 1", id="limit"),
        pytest.param(["show", "x:1"], "the archive has no post x:1; find it", id="no such post"),
    ],
)
def test_an_error_is_one_line_that_says_what_to_do(call: Run, articles: Path, arguments: list[str], line: str) -> None:
    (articles / "empty").mkdir()
    (articles / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 4)
    (articles / "nothing.txt").write_bytes(b"")
    (articles / "bad.jsonl").write_text("{not json\n")
    (articles / "page.warc.gz").write_bytes(b"\x1f\x8b\x08\x00 and so on")
    if "other.db" in arguments:
        with closing(sqlite3.connect(articles / "other.db")) as other:
            other.execute("CREATE TABLE recipes (name TEXT)")
    if "newer.db" in arguments:
        call("import", "posts.jsonl", "--db", "newer.db")
        with closing(sqlite3.connect(articles / "newer.db")) as newer:
            newer.execute("UPDATE alembic_version SET version_num = '9999'")
            newer.commit()
    database = [] if "--db" in arguments or not arguments[:1] or arguments[0] in ("vrify", "scan") else ["--db", "a.db"]

    done = call(*arguments, *database)

    lines = done.stderr.decode().splitlines()
    assert done.returncode == 2
    assert done.stdout == b""
    assert line in lines[0]
    assert lines[0].startswith("tweetcite: ")
    assert [one for one in lines[1:] if "imported" not in one] == []


def test_a_traceback_is_shown_by_debug_only(call: Run) -> None:
    assert b"Traceback" in call("verify", "honest.txt", "--db", "gone/a.db", "--debug").stderr


def test_a_bad_line_is_told_and_the_rest_is_imported(call: Run, articles: Path) -> None:
    good = (articles / "posts.jsonl").read_text()
    (articles / "mixed.jsonl").write_text(
        f"{good}{{not json\n" + good.replace("1775077000000000000", "1775077000000000001")
    )

    done = call("import", "mixed.jsonl", "--db", "a.db")

    first, summary = done.stderr.decode().splitlines()
    assert done.returncode == 3
    assert "2" in first
    assert summary.startswith("2 posts imported: 2 new; 1 line rejected")


def test_many_bad_lines_are_counted_not_listed(call: Run, articles: Path) -> None:
    (articles / "bad.jsonl").write_text("{}\n" * 500)

    lines = call("import", "bad.jsonl", "--db", "a.db").stderr.decode().splitlines()

    assert len(lines) < 30
    assert "500 lines rejected" in lines[-1]


def test_a_read_only_archive_is_read_and_a_note_says_so(
    articles: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Permissions bind: where root runs the tests, this one goes on as somebody else, in a folder open to all."""
    nobody, is_root = 65534, os.geteuid() == 0
    with TemporaryDirectory() as name:
        folder = Path(name)
        for file in ("honest.txt", "posts.jsonl"):
            shutil.copy(articles / file, folder)
        monkeypatch.chdir(folder)
        # All is imported while it may be: the project's own folder may be closed to others.
        assert run_here(["import", "posts.jsonl", "--db", "a.db"]) == 0
        run_here(["verify", "honest.txt", "--db", "first.db"])
        (folder / "a.db").chmod(0o444)
        folder.chmod(0o555)
        capfd.readouterr()
        try:
            if is_root:
                os.seteuid(nobody)
            code = run_here(["verify", "honest.txt", "--db", "a.db"])
        finally:
            if is_root:
                os.seteuid(0)
            folder.chmod(0o700)

    assert code == 3
    assert "tweetcite: nothing will be stored: a.db is read-only" in capfd.readouterr().err


def test_one_bad_input_among_others_is_told_in_every_format(call: Run) -> None:
    done = call("verify", "gone.txt", "honest.txt", "--db", "a.db", "--format", "json")

    first, second = json.loads(done.stdout)["articles"]
    assert (first["source"], first["problems"][0]["code"]) == ("gone.txt", "unreadable")
    assert second["source"] == "honest.txt"
    assert done.stderr.decode().splitlines() == [
        "tweetcite: cannot read gone.txt: no such file or directory; check the path and its permissions",
        "1 article: 1 exact; 1 input could not be read",
    ]
