import bz2
import gzip
import json
import lzma
from contextlib import suppress
from io import BytesIO
from typing import Any

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

import writers
from tweetcite.errors import RecordError
from tweetcite.exchange.detection import read_archive
from tweetcite.exchange.findings import Found
from tweetcite.exchange.records import FORMS, read_pieces
from tweetcite.exchange.values import LONGEST_VALUE, Piece

POSTS = list(writers.invent(3, writers.x_id))
LINES = [json.dumps(writers.status(post)).encode() for post in POSTS]


def read(data: bytes) -> list[Any]:
    return list(read_archive(BytesIO(data)))


def texts(found: list[Any]) -> list[str | None]:
    return [one.post.text for one in found if isinstance(one, Found)]


def errors(found: list[Any]) -> list[str]:
    return [str(one) for one in found if isinstance(one, RecordError)]


def pack_twice(data: bytes) -> bytes:
    return gzip.compress(data[:99]) + gzip.compress(data[99:])


def encode(encoding: str) -> Any:
    return lambda data: data.decode().encode(encoding)


@pytest.mark.parametrize(
    "packed",
    [
        pytest.param(gzip.compress, id="gzip"),
        pytest.param(pack_twice, id="gzip, two members"),
        pytest.param(lambda data: gzip.compress(gzip.compress(data)), id="gzip in gzip"),
        pytest.param(bz2.compress, id="bzip2"),
        pytest.param(zstandard.compress, id="Zstandard"),
        pytest.param(encode("utf-8-sig"), id="UTF-8 with its mark"),
        pytest.param(encode("utf-16"), id="UTF-16"),
        pytest.param(lambda data: b"\xfe\xff" + data.decode().encode("utf-16-be"), id="UTF-16, big-endian"),
        pytest.param(lambda data: gzip.compress(encode("utf-16")(data)), id="UTF-16 in gzip"),
    ],
)
@pytest.mark.parametrize("form", ["x api", "x graphql, list", "csv", "auto-archiver, table"])
def test_what_a_file_is_packed_in_makes_no_difference(form: str, packed: Any) -> None:
    data = b"".join(writers.FORMS[form].write(POSTS))

    assert texts(read(packed(data))) == [post.text for post in POSTS]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param("\n".join(map(bytes.decode, LINES)).encode("utf-16")[:-1], "breaks off amid", id="UTF-16, cut"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)), "neither JSON, nor", id="a picture"),
        pytest.param(lzma.compress(b"\n".join(LINES)), "neither JSON, nor", id="xz"),
        pytest.param(b"id,text\n1,Low water at six.\n" * 40, "a table with the columns", id="another table"),
        pytest.param(b"1990000000000000001\n" * 40, "neither JSON, nor", id="ids without words"),
        pytest.param(b"<html><p>Low water at six.\n\n</p></html>", "neither JSON, nor", id="a page"),
        pytest.param(b"SQLite format 3\0" + bytes(99), "tweetcite export --db FILE", id="a database"),
    ],
)
def test_what_has_no_known_form_is_told_in_one_line(data: bytes, reason: str) -> None:
    assert reason in errors(read(data))[-1]
    assert len(errors(read(data))) <= 2


@pytest.mark.parametrize("form", ["csv", "csv with semicolons", "auto-archiver, table"])
def test_rows_without_words_are_passed_over(form: str) -> None:
    data = b"".join(writers.FORMS[form].write(POSTS)) + b"\r\n ,  \r\n;;;\r\n"[: 7 if "semi" not in form else None]

    assert texts(read(data)) == [post.text for post in POSTS]


BAD = [
    pytest.param(b'{"id_str": "1", "user": {"screen_name"', "not JSON", id="cut off"),
    pytest.param(b'{"id_str": "1", "full_text": "\\ud83d\\x"}', "not JSON", id="bad escape"),
    pytest.param(b'{"id_str": "1", "full_text": "a\x00b"}', "not JSON (Invalid control character", id="NUL"),
    pytest.param(b'{"id_str": "1", "full_text": "\xff\xfe"}', "not UTF-8", id="another encoding"),
    pytest.param(b'{"id_str": ' + b"[" * 5_000 + b"]" * 5_000 + b"}", "nested deeper than 64", id="deep"),
    pytest.param(b'{"id_str": ' + b"[" * 500_000 + b"]" * 500_000 + b"}", "nested deeper than 64", id="very deep"),
    pytest.param(b'{"id_str": NaN}', "not JSON that can be read", id="NaN"),
    pytest.param(b'{"id_str": ' + b"9" * 5_000 + b"}", "not JSON that can be read", id="a number too long"),
    pytest.param(b'{"a": "' + b"a" * LONGEST_VALUE + b'"}', "longer than", id="huge"),
    pytest.param(b'{"user": {"screen_name": "a"}, "id_str": "abc", "text": "b"}', "no id, no account", id="odd id"),
    pytest.param(b'{"user": {"screen_name": ["a"]}, "id_str": {}, "text": 5}', "no id, no account", id="odd types"),
    pytest.param(b'{"data": [{"id": "1", "text": "b"}]}', "its author is not among the users", id="no author"),
    pytest.param(b'{"hello": "world"}', "of no known form", id="unknown"),
    pytest.param(b'"hello"', "not an object", id="a text"),
]


@pytest.mark.parametrize(("bad", "reason"), BAD)
def test_a_bad_line_is_told_and_the_rest_is_read(bad: bytes, reason: str) -> None:
    found = read(b"\n".join([LINES[0], bad, LINES[1]]))

    assert texts(found) == [POSTS[0].text, POSTS[1].text]
    [error] = errors(found)
    assert error.startswith("line 2: ")
    assert reason in error
    assert "\n" not in error


@pytest.mark.parametrize(("bad", "reason"), BAD)
def test_a_bad_element_of_a_document_is_told_and_the_rest_is_read(bad: bytes, reason: str) -> None:
    found = read(b"[\n" + b",\n".join([LINES[0], bad, LINES[1], LINES[2]]) + b"\n]")

    assert texts(found) == [post.text for post in POSTS]
    [error] = errors(found)
    assert error.startswith("line 3: ")
    assert reason.partition(" ")[0] in error


@pytest.mark.parametrize("bad", [LINES[0][:-9], b'{"id_str": "1', b'{"a": [1, 2', b'{"a": 1]}', b"{'a': 1}"])
def test_a_bad_line_among_long_ones_is_told_and_the_rest_is_read(bad: bytes) -> None:
    long = [json.dumps({**writers.status(post), "pad": "a" * 70_000}).encode() for post in POSTS]

    found = read(b"\n".join([long[0], bad, long[1], long[2]]))

    assert texts(found) == [post.text for post in POSTS]
    assert 1 <= len(errors(found)) <= 2
    assert errors(found)[0].startswith("line 2: ")


def test_a_value_longer_than_what_fits_is_passed_over_in_one_long_line() -> None:
    found = read(b"[" + b", ".join([LINES[0], b'{"a": "' + b"a" * 3 * LONGEST_VALUE + b'"}', LINES[1]]) + b"]")

    assert texts(found) == [POSTS[0].text, POSTS[1].text]
    assert [error.partition(": ")[2][:11] for error in errors(found)] == ["longer than"]


def test_a_document_that_breaks_off_gives_what_stands_before() -> None:
    found = read(b"[\n" + LINES[0] + b",\n" + LINES[1][:-9])

    assert texts(found) == [POSTS[0].text]
    assert len(errors(found)) == 2
    assert "what follows is not read" in errors(found)[-1]


def test_a_packed_file_that_breaks_off_gives_what_stands_before() -> None:
    posts = list(writers.invent(4_000, writers.x_id))
    packed = gzip.compress(b"".join(writers.lines(map(writers.status, posts))))

    found = read(packed[: len(packed) // 2])

    assert 100 < len(texts(found)) < 4_000
    assert "cannot be unpacked to its end" in errors(found)[-1]


def test_a_bomb_is_no_archive() -> None:
    bomb = gzip.compress(b"[" + b" " * 80 * 1024 * 1024)

    assert "unpacks to more than 300 times its size" in errors(read(bomb))[-1]


def test_lone_surrogates_are_kept() -> None:
    [found] = read(json.dumps(writers.status(POSTS[0], full_text="a \ud800 b")).encode())

    assert found.post.text == "a \ud800 b"


leaves = st.none() | st.booleans() | st.integers() | st.text(max_size=12) | st.sampled_from(
    ["at://did:plc:a/app.bsky.feed.post/3lmtnnecgzk2c", "https://x.com/a/status/1", "Note", "Create", "Tweet",
     "snscrape.modules.twitter.Tweet", "twitter", "20310503091233"]
)  # fmt: skip
keys = st.sampled_from(
    "id id_str user screen_name full_text text data includes users errors resource_id author username legacy rest_id "
    "core __typename uri record value post thread replies status account content category subcategory tweet_id "
    "type object attributedTo to cc metadata media html url _type rawContent platform favourites statuses delete "
    "edit_control note_tweet retweeted_status tweetcite createdAt langs labels".split()
)
anything = st.recursive(leaves, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=6))


@given(st.dictionaries(keys, anything, max_size=8) | anything)
def test_no_record_raises(record: Any) -> None:
    for one in read_pieces([Piece(record, 1)]):
        assert one is not None


@given(st.dictionaries(keys, anything, max_size=8), st.sampled_from(FORMS))
def test_no_form_raises_anything_but_its_reason(record: dict[str, Any], form: Any) -> None:
    if form.fits(record):
        with suppress(ValueError):
            list(form.read(record))
