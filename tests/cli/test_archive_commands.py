import json
import subprocess
from collections.abc import Callable
from pathlib import Path

from databases import Place

Run = Callable[..., subprocess.CompletedProcess[bytes]]


def test_an_imported_post_is_found_and_shown(run: Run, place: Place) -> None:
    run("import", "posts.jsonl", "--db", place("a.db"))

    found = run("search", "ferry", "noon", "--db", place("a.db"))
    shown = run("show", "x:1775077000000000000", "--db", place("a.db"))

    assert b"x:1775077000000000000" in found.stdout
    assert found.stderr == b"1 post found\n"
    assert b"The night ferry will run until noon" in shown.stdout
    assert b"imported" in shown.stdout


def test_search_and_show_speak_json(run: Run, place: Place) -> None:
    run("import", "posts.jsonl", "--db", place("a.db"))

    whole = json.loads(run("search", "ferry", "--db", place("a.db"), "--format", "json").stdout)
    [line] = run("search", "ferry", "--db", place("a.db"), "--format", "jsonl").stdout.splitlines()
    shown = json.loads(run("show", "1775077000000000000", "--db", place("a.db"), "--format", "json").stdout)

    assert whole["posts"][0]["id"] == json.loads(line)["id"] == shown["post"]["id"] == "1775077000000000000"
    assert (whole["posts"][0]["origin"], shown["texts"][0]["looks"][0]["origin"]) == ("import", "import")


def test_show_tells_the_quotations_of_a_post(run: Run, place: Place) -> None:
    run("import", "posts.jsonl", "--db", place("a.db"))
    run("verify", "false.txt", "--db", place("a.db"))

    assert b"false.txt" in run("show", "x:1775077000000000000", "--db", place("a.db")).stdout


def test_what_is_not_there_is_no_error_for_search(run: Run, place: Place) -> None:
    done = run("search", "submarine", "--db", place("a.db"))

    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"0 posts found\n")


def test_export_and_import_give_the_same_bytes(run: Run, place: Place, articles: Path) -> None:
    run("import", "posts.jsonl", "--db", place("a.db"))
    run("verify", "honest.txt", "--db", place("a.db"))

    run("export", "--db", place("a.db"), "--output", "first.jsonl")
    again = run("import", "first.jsonl", "--db", place("b.db"))
    run("export", "--db", place("b.db"), "--output", "second.jsonl")

    assert again.returncode == 0
    assert (articles / "first.jsonl").read_bytes() == (articles / "second.jsonl").read_bytes() != b""


def test_importing_twice_adds_nothing(run: Run, place: Place) -> None:
    run("import", "posts.jsonl", "--db", place("a.db"))

    assert run("import", "posts.jsonl", "--db", place("a.db")).stderr == b"1 post imported: 1 known\n"


def test_import_reads_standard_input(run: Run, place: Place, articles: Path) -> None:
    done = run("import", "-", "--db", place("a.db"), input=(articles / "posts.jsonl").read_bytes())

    assert (done.returncode, done.stderr) == (0, b"1 post imported: 1 new\n")
