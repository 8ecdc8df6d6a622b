import hashlib
import json
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import bagit
import pytest

from archives import make_article, make_embed, make_post, make_quote, make_report, opened
from replaying import replay
from tweetcite.cli.console import Console
from tweetcite.cli.intake import Intake
from tweetcite.exchange.activitystreams import write_activitystreams
from tweetcite.exchange.bagit import write_bag
from tweetcite.exchange.native import write_native
from tweetcite.exchange.tables import write_table
from tweetcite.exchange.warc_writer import write_warc
from tweetcite.model import Link, PostRef, Span
from tweetcite.store import Store
from tweetcite.store.observations import Inquiry, Seen

Write = Callable[[Store], Any]
ADDRESS = "https://news.example/storm"
PAGE = b"<html><body><p>The storm took the lamps.</p></body></html>"
FORMATS: dict[str, Write] = {
    "native": lambda store: write_native(store.export_posts()),
    "csv": lambda store: write_table(store.export_posts()),
    "activitystreams": lambda store: write_activitystreams(store.export_posts()),
    "warc": lambda store: write_warc(store, "tweetcite 0.1.0"),
}

bagit_is_older = pytest.mark.filterwarnings("ignore:'count' is passed as positional argument:DeprecationWarning")
"""The library that checks bags calls `re.sub` in a way that Python 3.13 warns of."""


@pytest.fixture
def full(tmp_path: Path) -> Path:
    """An archive with all kinds of posts, and with what they rest on."""
    from datetime import UTC, datetime

    moment = datetime(2031, 6, 1, 12, 0, tzinfo=UTC)
    api = {"origin": "api", "seen_at": moment, "seen_in": "https://api.example/201"}
    first = make_post("Fetched & kept.", id="201", **api)
    older = make_post("Fetched, an older text.", id="201", **{**api, "origin": "wayback"})
    body = json.dumps({"id_str": "201", "text": "Fetched &amp; kept."}).encode()
    http = {"url": "https://api.example/201", "status": 200,
            "headers": {"content-type": "application/json", "content-encoding": "gzip"}}  # fmt: skip
    inquiry = Inquiry(PostRef("x", "201"), "present", moment, 200,
                      (Seen(first, moment, body, http), Seen(older, moment, b"<html>old</html>", http)))  # fmt: skip
    embed = make_embed("Only an article shows this, in words of its own.")
    article = make_article(ADDRESS, embed, data=PAGE, url=ADDRESS)
    with opened(tmp_path / "full.db") as store:
        records = [
            (make_post(), {"likes": 3, "note": "=1+1"}, 1),
            (make_post("=1+1 'quoted'\r\n\x00 \ud800 潮", id="102", truncated=True), {}, 2),
            (make_post("", id="103"), {}, 3),
            (make_post("No id is known.", id=None, handle="gull"), {}, 4),
            (make_post("On another platform.", id="3lmtnnecgzk2c", platform="bluesky", account="did:plc:a"), {}, 5),
        ]
        store.add_posts(records, source="posts.jsonl", sha256=None, version="0.1.0")
        store.add_inquiry(inquiry, version="0.1.0")
        store.save(make_report(article, make_quote("this, in words of its own")), PAGE)
    return tmp_path / "full.db"


def take(where: Path, data: bytes, name: str) -> bytes:
    """Import a file into an empty archive and export that again, natively."""
    file = where.with_suffix(f".{name}")
    file.write_bytes(data)
    with opened(where) as store:
        intake = Intake(Console(quiet=True), store)
        intake.add_file(str(file))
        assert (intake.rejected, intake.unread) == (0, 0)
        return b"".join(FORMATS["native"](store))


@pytest.mark.parametrize("name", FORMATS)
def test_export_and_import_give_the_same_bytes(full: Path, tmp_path: Path, name: str) -> None:
    with opened(full) as store:
        before = b"".join(FORMATS["native"](store))
        data = b"".join(FORMATS[name](store))

    after = take(tmp_path / "empty.db", data, name)

    assert before.count(b"\n") == 8
    assert after.decode() == before.decode()


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_archive_gives_the_same_bytes(full: Path, name: str) -> None:
    with opened(full) as store:
        assert b"".join(FORMATS[name](store)) == b"".join(FORMATS[name](store))


def test_an_activity_stream_is_what_the_standard_says(full: Path) -> None:
    with opened(full) as store:
        told = json.loads(b"".join(FORMATS["activitystreams"](store)))

    assert told["@context"][0] == "https://www.w3.org/ns/activitystreams"
    assert (told["type"], told["totalItems"]) == ("OrderedCollection", len(told["orderedItems"]))
    notes = {note["tweetcite"]["id"]: note for note in told["orderedItems"]}
    assert {note["type"] for note in told["orderedItems"]} == {"Note"}
    assert notes["201"]["content"].startswith("Fetched &amp; kept.") or notes["201"]["content"].startswith(
        "Fetched, an"
    )
    assert notes["101"]["published"] == "2031-05-03T09:12:33Z"
    assert notes["101"]["attributedTo"]["preferredUsername"] == "runahjelm"


def test_a_warc_holds_answers_articles_and_posts_that_others_can_read(full: Path) -> None:
    from warcio.archiveiterator import ArchiveIterator

    with opened(full) as store:
        data = b"".join(FORMATS["warc"](store))
    found = []
    for record in ArchiveIterator(BytesIO(data), check_digests="raise"):
        headers = record.rec_headers
        found.append((record.rec_type, headers.get_header("WARC-Target-URI"), record.content_stream().read()))

    assert found[0][0] == "warcinfo"
    assert ("response", "https://api.example/201", b'{"id_str": "201", "text": "Fetched &amp; kept."}') in found
    assert ("resource", ADDRESS, PAGE) in found
    assert len([one for one in found if str(one[1]).startswith("urn:tweetcite:post:")]) == 8


def test_a_web_archive_replays_what_was_exported(full: Path, tmp_path: Path) -> None:
    with opened(full) as store:
        (tmp_path / "out.warc.gz").write_bytes(b"".join(FORMATS["warc"](store)))

    with replay(tmp_path, "out.warc.gz") as root:
        with urlopen(f"{root}/20310601120000id_/https://api.example/201", timeout=20) as answer:
            told = answer.headers["Memento-Datetime"], answer.read()
        with urlopen(f"{root}/2031id_/{ADDRESS}", timeout=20) as answer:
            article = answer.read()

    assert told[0] == "Sun, 01 Jun 2031 12:00:00 GMT"
    assert b"Fetched" in told[1] or b"old" in told[1]
    assert article == PAGE


@bagit_is_older
def test_a_bag_is_checked_without_this_program(full: Path, tmp_path: Path) -> None:
    folder = tmp_path / "evidence"
    with opened(full) as store:
        count = write_bag(folder, store, "tweetcite 0.1.0", "2031-06-02")
        native = b"".join(FORMATS["native"](store))

    for manifest in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        subprocess.run(["sha256sum", "-c", "--strict", "--quiet", manifest], cwd=folder, check=True)
    bag = bagit.Bag(str(folder))
    bag.validate()
    assert bag.info["Bag-Software-Agent"] == "tweetcite 0.1.0"
    assert bag.info["Payload-Oxum"].endswith(f".{count}")
    assert (folder / "data/posts.jsonl").read_bytes() == native
    digest = hashlib.sha256(PAGE).hexdigest()
    assert (folder / f"data/articles/{digest}.html").read_bytes() == PAGE
    [verdict] = [json.loads(line) for line in (folder / "data/verdicts.jsonl").read_text("utf-8").splitlines()]
    assert (verdict["label"], verdict["article"], verdict["article_sha256"]) == ("not-found", ADDRESS, digest)
    answers = [json.loads(line) for line in (folder / "data/answers.jsonl").read_text("utf-8").splitlines()]
    assert [(folder / "data" / one["file"]).is_file() for one in answers] == [True, True]


@pytest.fixture
def judged(full: Path) -> Path:
    """The full archive, with a second article that embeds one of its posts and links an edited one."""
    page = b"<html><body><p>The lamps are back.</p></body></html>"
    shown = make_embed("Fetched & kept.", id="201", how="blockquote")
    link = Link(PostRef("x", "303"), Span(5, 9))
    article = make_article("lamps.html", shown, data=page, links=(link,))
    first, edited = make_post("Lamp one.", id="301"), make_post("Lamp 1.", id="303", edit_of="301")
    with opened(full) as store:
        posts = [(first, {}, 1), (edited, {}, 2)]
        store.add_posts(posts, source="edits.jsonl", sha256=None, version="0.1.0")
        store.save(make_report(article, make_quote("Fetched", key="q-2")), page)
    return full


def read_lines(file: Path) -> list[dict[str, Any]]:
    """Read a file of a bag."""
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


@bagit_is_older
@pytest.mark.parametrize(
    ("article", "posts", "answers", "label"),
    [
        pytest.param(ADDRESS, {None}, 0, "this, in words of its own", id="a sighting without its post"),
        pytest.param("lamps.html", {"201", "301", "303"}, 2, "Fetched", id="posts with their versions and answers"),
    ],
)
def test_a_bag_of_one_article_holds_what_it_rests_on(
    judged: Path, tmp_path: Path, article: str, posts: set[str | None], answers: int, label: str
) -> None:
    folder = tmp_path / "evidence"
    command = [sys.executable, "-m", "tweetcite", "export", "--db", str(judged), "--bagit", str(folder)]

    subprocess.run([*command, "--article", article], capture_output=True, check=True)

    for manifest in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        subprocess.run(["sha256sum", "-c", "--strict", "--quiet", manifest], cwd=folder, check=True)
    bagit.Bag(str(folder)).validate()
    data = folder / "data"
    assert {one["id"] for one in read_lines(data / "posts.jsonl")} == posts
    assert len(read_lines(data / "answers.jsonl")) == answers
    assert [one["identity"] for one in read_lines(data / "articles.jsonl")] == [article]
    assert [one["quotation"] for one in read_lines(data / "verdicts.jsonl")] == [label]
    sealed = [one["subject"] for one in read_lines(data / "custody.jsonl")]
    assert {"article", "capture", "verdict"} <= set(sealed)
    with opened(judged) as store:
        assert 0 < len(sealed) < len(list(store.export_chain()))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        pytest.param(
            ["--bagit", "bag", "--article", "ships.html"], "the archive has no article ships.html", id="unknown"
        ),
        pytest.param(["--article", "lamps.html"], "--article is for --bagit DIR", id="without a bag"),
    ],
)
def test_a_bag_of_no_article_is_one_line(full: Path, tmp_path: Path, options: list[str], said: str) -> None:
    command = [sys.executable, "-m", "tweetcite", "export", "--db", str(full), *options]

    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)

    assert (done.returncode, done.stdout) == (2, b"")
    assert said in done.stderr.decode()
    assert not (tmp_path / "bag").exists()


@bagit_is_older
def test_a_changed_byte_of_a_bag_is_found(full: Path, tmp_path: Path) -> None:
    with opened(full) as store:
        write_bag(tmp_path / "bag", store, "tweetcite 0.1.0", "2031-06-02")
    file = tmp_path / "bag/data/posts.jsonl"
    file.write_bytes(file.read_bytes().replace(b"Fetched", b"Forged!"))

    done = subprocess.run(
        ["sha256sum", "-c", "--quiet", "manifest-sha256.txt"], cwd=tmp_path / "bag", capture_output=True
    )

    assert done.returncode == 1
    with pytest.raises(bagit.BagValidationError):
        bagit.Bag(str(tmp_path / "bag")).validate()


@pytest.mark.parametrize(
    "option", [["--warc"], ["--format", "warc"], ["--format", "csv"], ["--format", "activitystreams"]]
)
def test_the_command_writes_every_format(full: Path, option: list[str]) -> None:
    command = [sys.executable, "-m", "tweetcite", "export", "--db", str(full), *option]

    done = subprocess.run(command, capture_output=True, check=True)

    assert done.stderr == b"8 lines exported\n"
    assert len(done.stdout) > 1_000


def test_the_command_writes_a_bag_once(full: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tweetcite", "export", "--db", str(full), "--bagit", str(tmp_path / "bag")]

    first = subprocess.run(command, capture_output=True, check=False)
    second = subprocess.run(command, capture_output=True, check=False)

    assert (first.returncode, b"files in the bag" in first.stderr) == (0, True)
    assert (second.returncode, b"is there already" in second.stderr) == (2, True)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []
