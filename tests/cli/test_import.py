import io
import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import writers
from tweetcite.cli.console import Console
from tweetcite.cli.intake import Intake
from tweetcite.cli.interruption import Interrupted
from tweetcite.store import open_store

Run = Callable[..., subprocess.CompletedProcess[bytes]]
POSTS = list(writers.invent(40, writers.x_id))


def write(path: Path, *records: Any) -> None:
    path.write_bytes(b"".join(writers.lines(records)))


@pytest.fixture
def files(articles: Path) -> Path:
    """A folder with a file of statuses, one with a newer and a worse text, and one with reposts and bad lines."""
    write(articles / "statuses.jsonl", *map(writers.status, POSTS))
    longer = POSTS[0]._replace(text=POSTS[0].text + " And more.")
    cut = writers.status(POSTS[1], full_text=POSTS[1].text[:20] + "…")
    write(articles / "again.jsonl", writers.status(longer), cut, writers.status(POSTS[2]))
    repost = writers.status(POSTS[3], full_text="RT @gull: chips…")
    write(articles / "mixed.jsonl", repost, {"hello": 1}, writers.status(POSTS[4]))
    return articles


def test_the_report_says_what_came_in(call: Run, files: Path) -> None:
    first = call("import", "statuses.jsonl", "--db", "a.db")
    again = call("import", "again.jsonl", "--db", "a.db")
    mixed = call("import", "mixed.jsonl", "--db", "a.db")

    assert (first.returncode, first.stderr) == (0, b"40 posts imported: 40 new\n")
    assert again.stderr == b"3 posts imported: 1 known, 1 with a new text, 1 kept aside as worse\n"
    assert mixed.returncode == 3
    assert mixed.stderr.decode().splitlines() == [
        "tweetcite: mixed.jsonl: line 2: of no known form: neither native nor one of those that the README lists",
        "1 post imported: 1 known; passed over: reposts (1); 1 line rejected",
    ]


def test_a_file_without_anything_to_import_is_an_error_though_it_can_be_read(call: Run, files: Path) -> None:
    write(files / "reposts.jsonl", writers.status(POSTS[0], full_text="RT @gull: chips…"))

    done = call("import", "reposts.jsonl", "--db", "a.db")

    assert (done.returncode, done.stderr) == (2, b"0 posts imported; passed over: reposts (1)\n")


def test_a_history_becomes_the_texts_of_the_post_that_is_named(call: Run, files: Path) -> None:
    toot = next(writers.invent(1, writers.mastodon_id))
    (files / "history.json").write_text(json.dumps(writers.history(toot, "Low water at seven, they say.")))
    address = f"https://{writers.HOST}/@tidewatch/{toot.id}"

    unnamed = call("import", "history.json", "--db", "a.db")
    named = call("import", "history.json", "--post", address, "--db", "a.db")
    shown = call("show", address, "--db", "a.db")

    assert unnamed.returncode == 2
    assert (named.returncode, named.stderr) == (0, b"2 posts imported: 1 new, 1 with a new text\n")
    assert b"seven, they say." in shown.stdout
    assert toot.text[:20].encode() in shown.stdout


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param(["statuses.jsonl", "--post", "https://news.example/harbour"], id="no post"),
        pytest.param(["statuses.jsonl", "again.jsonl", "--post", "https://x.com/a/status/1"], id="several files"),
    ],
)
def test_what_names_no_single_post_is_wrong_usage(call: Run, files: Path, asked: list[str]) -> None:
    done = call("import", *asked, "--db", "a.db")

    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert b"--post" in done.stderr


def test_a_dry_run_says_the_same_and_stores_nothing(call: Run, files: Path) -> None:
    dry = call("import", "statuses.jsonl", "statuses.jsonl", "--dry-run", "--db", "a.db")
    assert (dry.returncode, dry.stderr) == (0, b"80 posts would be imported: 40 new, 40 known\n")
    assert not (files / "a.db").exists()

    call("import", "statuses.jsonl", "--db", "a.db")
    before = call("export", "--db", "a.db").stdout
    dry = call("import", "again.jsonl", "--dry-run", "--db", "a.db")

    assert b"3 posts would be imported: 1 known, 1 with a new text, 1 kept aside as worse\n" in dry.stderr
    assert call("export", "--db", "a.db").stdout == before
    assert call("import", "again.jsonl", "--db", "a.db").stderr == dry.stderr.replace(b"would be ", b"")


def test_looks_of_a_file_are_kept_once(call: Run, files: Path) -> None:
    error = {"resource_type": "tweet", "resource_id": "1990000000000000001", "detail": "has been suspended"}
    write(files / "errors.jsonl", {"errors": [error], "__twarc": {"retrieved_at": "2031-06-01T10:00:00Z"}})

    for _ in range(2):
        done = call("import", "errors.jsonl", "--db", "a.db")
        assert (done.returncode, b"1 look for posts that could not be had" in done.stderr) == (0, True)
    shown = json.loads(call("show", "x:1990000000000000001", "--db", "a.db", "--format", "json").stdout)

    assert [(one["outcome"], one["seen_at"]) for one in shown["observations"]] == [
        ("suspended", "2031-06-01T10:00:00Z")
    ]


def test_what_is_broken_off_goes_on_where_it_stopped(files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tweetcite.cli.intake._AT_ONCE", 10)
    file = str(files / "statuses.jsonl")
    calls: list[int] = []

    def take(where: Path, fail_at: int) -> Intake:
        with open_store(where) as store:
            keep = store.add_copies

            def add(posts: Any, **told: Any) -> Any:
                if len(calls) == fail_at:
                    raise Interrupted(signal.SIGINT)
                calls.append(len(list(posts)))
                return keep(posts, **told)

            monkeypatch.setattr(store, "add_copies", add)
            intake = Intake(Console(quiet=True), store)
            with store.run("import", "0.1.0"):
                try:
                    intake.add_file(file)
                except Interrupted:
                    return intake
                store.finish(0, {**intake.counts, "place": intake.places})
            return intake

    take(files / "a.db", 2)
    second = take(files / "a.db", 99)
    third = take(files / "a.db", 99)

    assert calls == [10, 10, 10, 10, 10, 10, 10, 10]
    assert second.counts == {"new": 20, "known": 20} | dict.fromkeys(second.counts.keys() - {"new", "known"}, 0)
    assert third.counts["known"] == 40


def test_an_interruption_is_told(files: Path, environment: dict[str, str]) -> None:
    posts = writers.invent(60_000, writers.x_id)
    (files / "many.jsonl").write_bytes(b"".join(writers.lines(map(writers.native, posts))))
    command = [sys.executable, "-m", "tweetcite", "import", "many.jsonl", "--db", "a.db"]
    with subprocess.Popen(command, cwd=files, env=environment, stderr=subprocess.PIPE) as process:
        while not (files / "a.db-wal").exists() or (files / "a.db-wal").stat().st_size < 2_000_000:
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        told = process.communicate()[1]

    assert (process.returncode, b"interrupted: run it again to go on" in told) == (130, True)


def test_articles_of_a_web_archive_are_kept_with_their_posts(call: Run, files: Path) -> None:
    address = f"https://twitter.com/tidewatch/status/{POSTS[0].id}"
    article = f'<html><body><p>See <a href="{address}">this post</a> of the harbour.</p></body></html>'.encode()
    told = [("https://news.example/a", article), ("https://news.example/b", b"<html><p>Nothing here.</p></html>")]
    html = ((url, "200 OK", "text/html; charset=utf-8", body) for url, body in told)
    (files / "crawl.warc.gz").write_bytes(b"".join([*writers.captures(html), *writers.warc(POSTS[:3])]))

    for expected in (b"3 posts imported: 3 new; 1 article;", b"3 posts imported: 3 known; 1 article;"):
        done = call("import", "crawl.warc.gz", "--db", "a.db")
        assert (done.returncode, expected in done.stderr) == (0, True), done.stderr
        assert b"passed over: pages without posts (1)" in done.stderr
    shown = json.loads(call("show", f"x:{POSTS[0].id}", "--db", "a.db", "--format", "json").stdout)
    assert call("audit", "--db", "a.db").returncode == 0

    assert [(look["source"], look["seen_at"]) for look in shown["links"]] == [
        ("https://news.example/a", "2031-06-01T00:00:00Z")
    ]


def test_a_page_that_is_no_text_is_told_and_the_rest_is_imported(call: Run, files: Path) -> None:
    page = [("https://news.example/a", "200 OK", "text/html", b"<html>\0\0\0" * 99)]
    (files / "crawl.warc.gz").write_bytes(b"".join([*writers.captures(page), *writers.warc(POSTS[:3])]))

    done = call("import", "crawl.warc.gz", "--db", "a.db")

    assert done.returncode == 3
    assert b"https://news.example/a: is not text" in done.stderr
    assert b"3 posts imported: 3 new; 1 line rejected" in done.stderr


def test_zip_and_folder_from_a_pipe(run: Run, files: Path) -> None:
    data = writers.pack_zip(writers.export_files(POSTS))

    done = run("import", "-", "--db", "a.db", input=data)

    assert (done.returncode, b"40 posts imported: 40 new" in done.stderr) == (0, True), done.stderr


class Terminal(io.StringIO):
    """A stream that people look at."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "shown"), [pytest.param(Terminal(), True, id="terminal"), pytest.param(io.StringIO(), False, id="file")]
)
def test_progress_is_shown_on_a_terminal_only(
    files: Path, monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, shown: bool
) -> None:
    monkeypatch.setattr("tweetcite.cli.intake._TICK", 0)
    posts = writers.invent(1_000, writers.x_id)
    (files / "many.jsonl").write_bytes(b"".join(writers.lines(map(writers.native, posts))))

    with open_store(files / "a.db") as store, store.run("import", "0.1.0"):
        Intake(Console(stream), store).add_file(str(files / "many.jsonl"))

    told = stream.getvalue()
    assert ("100 % 1,000 records," in told, "\r" in told) == (shown, shown)
    assert not shown or told.endswith("\r\x1b[K")
