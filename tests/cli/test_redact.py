import gzip
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import writers

Run = Callable[..., subprocess.CompletedProcess[bytes]]
NAME = "x:1775077000000000000"


@pytest.fixture
def archive(call: Run, articles: Path) -> Path:
    """An archive with a post and an article that quotes it falsely."""
    call("import", "posts.jsonl", "--db", "a.db")
    call("verify", "false.txt", "--db", "a.db")
    return articles / "a.db"


def test_a_list_comes_first_and_then_the_words_are_gone(call: Run, archive: Path) -> None:
    listed = call("redact", NAME, "--dry-run", "--db", "a.db")
    still = call("show", NAME, "--db", "a.db")
    done = call("redact", NAME, "--reason", "She asked for it", "--yes", "--db", "a.db")

    assert (listed.returncode, listed.stderr) == (0, b"nothing was changed\n")
    assert listed.stdout.startswith(NAME.encode() + b": 2 texts, 1 sighting, 2 captures, 1 quotation, 1 verdict\n")
    assert listed.stdout.endswith(b"article: false.txt\n")
    assert b"heaters" in still.stdout
    assert (done.returncode, done.stdout) == (0, listed.stdout)
    assert b"heaters" not in archive.read_bytes()


def test_the_audit_says_redacted_and_an_import_that_it_is_not_stored_again(call: Run, archive: Path) -> None:
    call("redact", NAME, "--reason", "She asked for it", "--yes", "--db", "a.db")

    audit = call("audit", "--db", "a.db")
    shown = call("show", NAME, "--db", "a.db").stdout.decode()
    again = call("import", "posts.jsonl", "--db", "a.db")
    verified = call("verify", "false.txt", "--db", "a.db")

    assert audit.returncode == 0
    assert f"redacted {NAME} on ".encode() in audit.stdout
    assert b": She asked for it\n" in audit.stdout
    assert re.search(r"\n  redacted \d{4}-\d\d-\d\d [\d:]{8} UTC: She asked for it\n", shown)
    assert again.stderr == b"1 post imported: 1 redacted and not stored again\n"
    assert b"false.txt shows a text that was redacted, and is not stored\n" in verified.stderr
    assert b"heaters" not in archive.read_bytes()

    lifted = call("redact", NAME, "--lift", "--db", "a.db")
    assert (lifted.returncode, lifted.stderr) == (0, f"{NAME} may be stored again\n".encode())
    assert b"not stored again" not in call("import", "posts.jsonl", "--db", "a.db").stderr
    assert call("audit", "--db", "a.db").returncode == 0


def test_what_a_web_archive_holds_of_it_is_not_stored_again(call: Run, archive: Path) -> None:
    words = json.loads((archive.parent / "posts.jsonl").read_text("utf-8"))["text"]
    link = "<a href='https://x.com/petrahalvorsen/status/1775077000000000000'>See</a>"
    quoting = f"<html><body><p>“{words}” Petra Halvorsen tweeted.</p>{link}</body></html>".encode()
    silent = f"<html><body><p>The ferry is late.</p>{link}</body></html>".encode()
    pages = (("https://news.example/a", quoting), ("https://news.example/b", silent))
    told = ((url, "200 OK", "text/html; charset=utf-8", body) for url, body in pages)
    (archive.parent / "crawl.warc.gz").write_bytes(b"".join(writers.captures(told)))
    call("redact", NAME, "--reason", "She asked for it", "--yes", "--db", "a.db")

    done = call("import", "crawl.warc.gz", "--db", "a.db")

    assert done.stderr.endswith(b"1 article; passed over: articles that show what was redacted (1)\n"), done.stderr
    assert quoting[:80] not in gzip.decompress(call("export", "--warc", "--db", "a.db").stdout)
    assert call("audit", "--db", "a.db").returncode == 0


LINK = "https://x.com/petrahalvorsen/status/1775077000000000000"
SAID = "“The night ferry will run until noon from the first of May,” {who} tweeted."
FAR = "\n\n".join(f"Pier {n} was painted in the colour of the {n}th of May." for n in range(9))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param(f"{SAID.format(who='Petra Halvorsen')}\n\n{LINK}\n", "redacted", id="linked beside it"),
        pytest.param(
            f"{SAID.format(who='Petra Halvorsen')}\n\n{FAR}\n\nSee {LINK} too.", "redacted", id="linked below"
        ),
        pytest.param(f"{SAID.format(who='Otto Kessler')}\n\n{FAR}\n\nSee {LINK} too.", "no-such-post", id="another's"),
        pytest.param(f"{SAID.format(who='Petra Halvorsen')}\n", "no-such-post", id="not linked"),
    ],
)
def test_a_quotation_of_a_redacted_post_cannot_be_judged(call: Run, archive: Path, text: str, code: str) -> None:
    call("redact", NAME, "--reason", "She asked for it", "--yes", "--db", "a.db")
    (archive.parent / "linked.txt").write_text(f"Ferry to run\n\n{text}", "utf-8")

    [quote] = json.loads(call("verify", "linked.txt", "--db", "a.db", "--format", "jsonl").stdout)["quotes"]
    label = "not-found" if code == "no-such-post" else "unverifiable"
    assert (quote["verdict"], [reason["code"] for reason in quote["reasons"]]) == (label, [code])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param((NAME,), "--reason is missing", id="no reason"),
        pytest.param(("x:9", "--reason", "asked for", "--yes"), "the archive has no post x:9", id="unknown"),
        pytest.param((NAME, "--reason", "asked for"), "nobody can be asked whether this is meant", id="no terminal"),
    ],
)
def test_nothing_goes_by_mistake(run: Run, archive: Path, arguments: tuple[str, ...], said: str) -> None:
    done = run("redact", *arguments, "--db", "a.db")

    assert done.returncode == 2
    assert said in done.stderr.decode()
    assert b"heaters" in run("show", NAME, "--db", "a.db").stdout


@pytest.mark.parametrize(
    ("typed", "code", "left"),
    [
        pytest.param(b"yes\n", 0, False, id="yes"),
        pytest.param(b"\n", 2, True, id="anything else"),
    ],
)
def test_a_person_is_asked(archive: Path, environment: dict[str, str], typed: bytes, code: int, left: bool) -> None:
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "tweetcite", "redact", NAME, "--reason", "asked for", "--db", str(archive)]
    os.write(ours, typed)
    done = subprocess.run(command, stdin=theirs, capture_output=True, env=environment, timeout=60, check=False)
    os.close(ours)
    os.close(theirs)

    assert done.returncode == code
    assert b"Type yes: " in done.stderr
    assert (b"heaters" in archive.read_bytes()) is left
