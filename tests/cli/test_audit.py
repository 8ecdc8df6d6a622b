import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from archives import CHECKED_AT, VERSION, add, make_post, make_report, opened
from tweetcite.article import read_article
from tweetcite.model import Post
from tweetcite.platforms.x import read_payload
from tweetcite.store.observations import Inquiry, Seen

Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def archive(call: Run, articles: Path) -> Path:
    """An archive with an imported post and a judged article."""
    call("import", "posts.jsonl", "--db", "a.db")
    call("verify", "false.txt", "--db", "a.db")
    return articles / "a.db"


def damage(file: Path) -> None:
    """Change one word of a post, as somebody with the file in hand can."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER post_version_no_update")
        connection.execute("UPDATE post_version SET text = replace(text, 'noon', 'midnight')")


def test_a_whole_archive_has_no_fault_and_a_last_hash(call: Run, archive: Path) -> None:
    done = call("audit", "--db", str(archive))

    assert (done.returncode, done.stderr) == (0, b"6 sealed rows checked: 0 faults\n")
    assert done.stdout.startswith(b"last hash ")
    assert len(done.stdout.splitlines()) == 1


def test_each_fault_is_a_line_and_the_code_is_1(call: Run, archive: Path) -> None:
    damage(archive)

    done = call("audit", "--db", str(archive))
    told = json.loads(call("audit", "--db", str(archive), "--format", "json").stdout)

    assert done.returncode == 1
    assert b"capture 1 is not what it was when it was stored\n" in done.stdout
    assert (told["schema_version"], told["whole"], told["entries"]) == (1, False, 6)
    assert [line.encode() for line in told["faults"]] == done.stdout.splitlines()[:-1]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        pytest.param("nothing.db", "there is no archive at", id="no archive"),
        pytest.param("posts.jsonl", "is not a database", id="no database"),
    ],
)
def test_what_is_no_archive_is_2(call: Run, articles: Path, name: str, said: str) -> None:
    done = call("audit", "--db", name)

    assert (done.returncode, done.stdout) == (2, b"")
    assert said in done.stderr.decode()


def forge(file: Path) -> None:
    """Change a text, its digests and the whole chain, as somebody can who has this program and the file."""
    from tweetcite.store import open_store
    from tweetcite.store.columns import digest, digest_words
    from tweetcite.store.custody import add_entries

    text = "The night ferry will run until noon from the first of May. Bring a coat, the heaters are still broken."
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        told = (text, digest(text), digest_words(text))
        change = "UPDATE post_version SET text = ?, text_sha256 = ?, words_sha256 = ? WHERE sighting_id IS NOT NULL"
        connection.execute(change, told)
        connection.execute("UPDATE sighting SET words_sha256 = ?", told[2:])
        connection.execute("DELETE FROM custody_salt")
        connection.execute("DELETE FROM custody")
    with open_store(file) as store, store._write() as session:
        for subject in ("capture", "verdict", "run", "article"):
            add_entries(session, subject, range(1, 99), "2031-05-04T03:02:01Z")


def test_a_chain_that_was_forged_whole_is_found_by_the_bytes_of_the_article(call: Run, archive: Path) -> None:
    forge(archive)

    done = call("audit", "--db", str(archive))

    assert done.returncode == 1
    assert done.stdout.splitlines()[0].endswith(b": the bytes of its article show another text")
    assert len(done.stdout.splitlines()) == 2


MEASURED = """
import re, sys
from pathlib import Path
from tweetcite.cli import run
code = run(sys.argv[1:])
print(code, int(re.search(r"VmHWM:\\s*(\\d+) kB", Path("/proc/self/status").read_text())[1]) // 1024)
"""


PAGE = """The night ferry will run until midnight.

— Petra Halvorsen (@petrahalvorsen) April 2, 2024"""


def fill(file: Path, count: int) -> None:
    """Make an archive of so many posts with two texts each, and of a twentieth as many answers and articles."""
    with opened(file) as store:
        add(store, *(make_post(f"Boat {n} is {at}.", id=f"1{n}") for n in range(count) for at in ("in", "out")))
        for n in range(count // 20):
            told = {"id_str": f"9{n}", "text": f"Buoy {n} is lit.", "user": {"screen_name": "buoys"}}
            data = json.dumps({**told, "note": "fog " * 5_000}).encode()
            url = f"https://cdn.syndication.twimg.com/tweet-result?id=9{n}"
            found = read_payload(told)
            assert isinstance(found, Post)
            seen = Seen(replace(found, seen_in=url), CHECKED_AT, data, {"url": url, "status": 200})
            store.add_inquiry(Inquiry(found.ref, "present", CHECKED_AT, 200, (seen,)), version=VERSION)
            page = f"{PAGE}\n\nIt was tide {n}. {'The tide turns. ' * 500}".encode()
            store.save(make_report(read_article(page, f"tide-{n}.txt")), page)


def test_an_audit_takes_no_more_memory_for_a_larger_archive(tmp_path: Path) -> None:
    """But for the pages of the file that the database keeps at hand, 64 MiB at most."""
    peaks = []
    for count in (200, 2_000):
        file = tmp_path / f"{count}.db"
        fill(file, count)
        command = [sys.executable, "-c", MEASURED, "audit", "--db", str(file), "--format", "jsonl"]
        told, measured = subprocess.run(command, capture_output=True, check=True).stdout.splitlines()
        assert json.loads(told)["reread"] == {"texts": count // 10, "by_others": 0, "otherwise": 0}
        peaks.append(int(measured.split()[-1]) - min(64, file.stat().st_size // 2**20))

    print(f"{peaks[0]} MiB for 200 posts, {peaks[1]} MiB for 2,000, beside the pages at hand")
    assert peaks[1] - peaks[0] <= 4
