import gzip
import json
import random
from io import BytesIO
from itertools import accumulate
from typing import Any

import brotlicffi
import pytest
import zstandard
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

import writers
from tweetcite.errors import RecordError
from tweetcite.exchange.detection import read_archive
from tweetcite.exchange.findings import Found, Page, Passed

POST = next(writers.invent(1, writers.x_id))
TOOT = next(writers.invent(1, writers.mastodon_id))
ADDRESS = f"https://twitter.com/tidewatch/status/{POST.id}"
HTML, JSON = "text/html; charset=utf-8", "application/json"
ARTICLE = b"<html><body><p>The keeper asked for a kettle.</p></body></html>"


def read(data: bytes) -> list[Any]:
    return list(read_archive(BytesIO(data)))


def write(*told: tuple[str, str, str, bytes]) -> bytes:
    return b"".join(writers.captures(told))


GOOD = (ADDRESS, "200 OK", HTML, writers.page(POST))


@pytest.mark.parametrize(
    ("capture", "text"),
    [
        pytest.param(GOOD, POST.text, id="a page of before 2020"),
        pytest.param((ADDRESS, "200 OK", JSON, json.dumps(writers.status(POST)).encode()), POST.text, id="a status"),
        pytest.param(
            (f"https://{writers.HOST}/@tidewatch/{TOOT.id}", "200 OK", JSON, json.dumps(writers.toot(TOOT)).encode()),
            TOOT.text,
            id="a status of Mastodon",
        ),
        pytest.param(
            ("https://cdn.example/xrpc", "200 OK", JSON, json.dumps({"thread": {"post": writers.view(TOOT)}}).encode()),
            TOOT.text,
            id="an answer of Bluesky",
        ),
    ],
)
def test_a_captured_post_has_the_time_of_its_capture(capture: Any, text: str) -> None:
    [found] = read(write(capture))

    assert (found.post.text, found.post.origin) == (text, "import")
    assert found.post.seen_at.isoformat() == "2031-06-01T00:00:00+00:00"


def test_an_article_comes_with_its_bytes() -> None:
    [page] = read(write(("https://news.example/kettle", "200 OK", HTML, ARTICLE)))

    assert isinstance(page, Page)
    assert (page.url, page.data) == ("https://news.example/kettle", ARTICLE)


@pytest.mark.parametrize(
    ("capture", "kind"),
    [
        pytest.param(
            (ADDRESS, "404 Not Found", HTML, writers.page(POST)), "captures of errors and redirects", id="error"
        ),
        pytest.param(
            (ADDRESS, "200 OK", HTML, b"<html>Something went wrong.</html>"),
            "captures without a post's words",
            id="an empty shell",
        ),
        pytest.param(
            (ADDRESS.replace("5", "6"), "200 OK", HTML, writers.page(POST)),
            "captures without a post's words",
            id="another post",
        ),
        pytest.param(
            ("https://a.example/b.png", "200 OK", "image/png", b"\x89PNG"), "captures of other kinds", id="image"
        ),
        pytest.param(("https://a.example/b", "200 OK", JSON, b'{"a": 1}'), "captures of other kinds", id="other data"),
        pytest.param(("https://a.example/b", "200 OK", JSON, b"{"), "captures of other kinds", id="broken data"),
    ],
)
def test_what_shows_no_post_is_counted(capture: Any, kind: str) -> None:
    assert read(write(capture)) == [Passed(kind)]


def packed(coding: str, data: bytes) -> bytes:
    head = StatusAndHeaders("200 OK", [("Content-Type", HTML), ("Content-Encoding", coding)], protocol="HTTP/1.1")
    return record(ADDRESS, "response", data, head)


def record(url: str, kind: str, data: bytes, head: StatusAndHeaders) -> bytes:
    stream = BytesIO()
    writer = WARCWriter(stream)
    writer.write_record(writer.create_warc_record(url, kind, BytesIO(data), len(data), http_headers=head))
    return stream.getvalue()


@pytest.mark.parametrize(
    ("coding", "pack"),
    [
        pytest.param("gzip", gzip.compress, id="gzip"),
        pytest.param("br", brotlicffi.compress, id="Brotli"),
        pytest.param("zstd", zstandard.compress, id="Zstandard"),
    ],
)
class TestPackedCaptures:
    def test_a_packed_capture_is_read(self, coding: str, pack: Any) -> None:
        assert [one.post.text for one in read(packed(coding, pack(writers.page(POST))))] == [POST.text]

    def test_one_that_holds_gigabytes_is_told_and_the_rest_is_read(self, coding: str, pack: Any) -> None:
        [error, found] = read(packed(coding, pack(bytes(1 << 25))) + write(GOOD))

        assert "longer than 8388608 bytes" in str(error)
        assert isinstance(found, Found)


@pytest.mark.parametrize(
    ("coding", "data", "says"),
    [
        pytest.param("br", brotlicffi.compress(writers.page(POST))[:-20], "breaks off", id="Brotli, cut"),
        pytest.param("br", b"\x8b\x01\x80abcdefg" * 9, "cannot be unpacked", id="no Brotli"),
        pytest.param("zstd", b"never packed at all", "cannot be unpacked", id="no Zstandard"),
        pytest.param("lzw", b"anything", "packed as lzw, which is not read", id="another coding"),
    ],
)
def test_a_capture_that_cannot_be_unpacked_is_told(coding: str, data: bytes, says: str) -> None:
    [error] = read(packed(coding, data))

    assert isinstance(error, RecordError)
    assert says in str(error)


def test_a_capture_that_repeats_an_earlier_one_is_counted() -> None:
    head = StatusAndHeaders("200 OK", [("Content-Type", HTML)], protocol="HTTP/1.1")

    assert read(record(ADDRESS, "revisit", b"", head)) == [Passed("captures that repeat an earlier one")]


def test_a_changed_record_is_told_and_the_rest_is_read() -> None:
    plain = gzip.decompress(write(GOOD, GOOD))
    changed = plain.replace(POST.text[:5].encode(), b"1: fa", 1)

    [error, found] = read(changed)

    assert isinstance(error, RecordError)
    assert "record 1: its digest does not fit" in str(error)
    assert isinstance(found, Found)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(write(GOOD, GOOD)[:-120], id="broken off"),
        pytest.param(gzip.decompress(write(GOOD, GOOD))[:-30], id="broken off, plain"),
        pytest.param(gzip.decompress(write(GOOD)) + b"WARC/1.0\r\n" + b"\x00" * 3_000, id="garbage"),
        pytest.param(gzip.decompress(write(GOOD)) + b"WARC/1.0\r\nContent-Length: many\r\n\r\n", id="odd length"),
    ],
)
def test_what_breaks_off_gives_what_stands_before(data: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    found = read(data)

    assert isinstance(found[0], Found)
    assert isinstance(found[-1], RecordError)
    assert capsys.readouterr() == ("", "")


MANY = list(writers.invent(6, writers.x_id))
PIECES = list(
    writers.captures(
        (f"https://twitter.com/tidewatch/status/{post.id}", "200 OK", JSON, json.dumps(writers.status(post)).encode())
        for post in MANY
    )
)


@pytest.mark.parametrize("plain", [pytest.param(False, id="packed"), pytest.param(True, id="plain")])
def test_a_file_that_is_cut_off_anywhere_says_so_and_gives_what_stands_before(plain: bool) -> None:
    """Within a record; the four bytes behind one and its border cannot be told from the end of a file."""
    chance = random.Random(4)
    parts = [gzip.decompress(piece) if plain else piece for piece in PIECES]
    whole, ends = b"".join(parts), list(accumulate(map(len, parts)))
    for at in chance.sample(range(1, len(whole)), 200):
        found = read(whole[:at])
        before = sum(end - 4 * plain <= at for end in ends)
        texts = [one.post.text for one in found if isinstance(one, Found)]
        # What is packed may be whole but for its checksum.
        assert texts in ([post.text for post in MANY[: before + more]] for more in (0, 1))
        is_whole = any(end - 4 * plain <= at <= end for end in ends)
        assert any(isinstance(one, RecordError) for one in found) is not is_whole, at


def test_a_bit_that_was_changed_anywhere_takes_no_post_away_in_silence() -> None:
    chance = random.Random(6)
    whole = gzip.decompress(b"".join(PIECES))
    for _ in range(400):
        changed = bytearray(whole)
        changed[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        found = read(bytes(changed))
        texts = [one.post.text for one in found if isinstance(one, Found)]
        told = [one for one in found if isinstance(one, RecordError | Passed)]
        assert told or texts == [post.text for post in MANY]


def test_a_line_without_end_takes_no_memory() -> None:
    found = read(b"WARC/1.0\r\n" + b"a" * (17 * 1024 * 1024))

    assert "a line longer than" in str(found[-1])


def test_a_bomb_within_a_record_is_refused() -> None:
    packed = gzip.compress(bytes(20 * 1024 * 1024))

    error, found = read(write((ADDRESS, "200 OK", "text/html\r\nContent-Encoding: gzip", packed), GOOD))

    assert "longer than 8388608 bytes" in str(error)
    assert isinstance(found, Found)
