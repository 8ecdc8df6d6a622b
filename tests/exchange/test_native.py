import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetcite.errors import RecordError
from tweetcite.exchange import native
from tweetcite.exchange.native import read_native, write_native
from tweetcite.exchange.values import LONGEST_LINE
from tweetcite.model import Author, Post, PostRef

LEAST = {"platform": "x", "id": "7", "text": "Low water at six."}


def line(**changes: Any) -> bytes:
    record = {key: value for key, value in {**LEAST, **changes}.items() if value is not ...}
    return json.dumps(record).encode() + b"\n"


def read(*lines: bytes) -> list[Any]:
    return list(read_native(lines))


def test_a_whole_record_is_read() -> None:
    record = line(
        url="https://x.com/tidewatch/status/7", handle="@tidewatch", name="Tide Watch", account_id="12",
        created_at="2031-05-03T11:12:33+02:00", lang="en", truncated=True, reply_to="6", quoting="5", edit_of="4",
        edited_at="2031-05-03T10:00:00", retrieved_at="2031-05-04", origin="wayback", likes=3,
    )  # fmt: skip

    assert read(record) == [
        (
            Post(
                ref=PostRef("x", "7", "https://x.com/tidewatch/status/7", "tidewatch"),
                author=Author("x", "12", "tidewatch", "Tide Watch"),
                text="Low water at six.",
                created=datetime(2031, 5, 3, 9, 12, 33, tzinfo=UTC),
                created_precision="second",
                language="en",
                truncated=True,
                reply_to="6",
                quoting="5",
                edit_of="4",
                edited_at=datetime(2031, 5, 3, 10, tzinfo=UTC),
                seen_at=datetime(2031, 5, 4, tzinfo=UTC),
                origin="wayback",
            ),
            {"likes": 3},
            1,
        )
    ]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([line()], id="the least"),
        pytest.param([line(text="")], id="no words"),
        pytest.param([line(id=None, handle="tidewatch")], id="a sighting"),
        pytest.param([line(created_at="2031-05-03")], id="a day"),
        pytest.param([line(name=None, url="", truncated=None)], id="null and empty are absent"),
        pytest.param([b"\xef\xbb\xbf" + line()], id="byte order mark"),
        pytest.param([line().replace(b"\n", b"\r\n")], id="CRLF"),
        pytest.param([line().rstrip()], id="no line end"),
        pytest.param([b"\n", b"  \r\n", line(), b"\n"], id="empty lines"),
        pytest.param([line()[:9], line()[9:]], id="in pieces"),
        pytest.param([line(text="[[{{" * 400)], id="brackets in a text"),
        pytest.param([line(likes=10**30, note=[[[1]]])], id="odd unknown keys"),
    ],
)
def test_what_is_allowed_is_read_in_silence(lines: list[bytes]) -> None:
    [(post, _, _)] = read(*lines)

    assert post.origin == "import"


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        pytest.param(b"{", "not JSON", id="cut"),
        pytest.param(b'{"id": NaN}', "not JSON that can be read (a number is none", id="NaN"),
        pytest.param(b"[1]", "not an object", id="a list"),
        pytest.param(b"\xff\xfe{}", "not UTF-8 at byte 1", id="another encoding"),
        pytest.param(line(platform=...), "`platform` is missing", id="no platform"),
        pytest.param(line(id=...), "`id` is missing", id="no id"),
        pytest.param(line(text=...), "`text` is missing", id="no text"),
        pytest.param(line(text=None), "`text` is not a text", id="null text"),
        pytest.param(line(id=7), "`id` is not a text: put it in marks, or the last digits are lost", id="number as id"),
        pytest.param(line(id=" 7"), "`id` is empty, has spaces", id="spaces in id"),
        pytest.param(line(id=""), "`id` is empty", id="empty id"),
        pytest.param(line(id=None), "`id` is null, and then `handle`", id="sighting without handle"),
        pytest.param(line(id=None, handle="a", text=" "), "`id` is null, and then", id="sighting without words"),
        pytest.param(line(platform="X Corp"), "`platform` is not a name", id="platform"),
        pytest.param(line(handle=5), "`handle` is not a text", id="number as handle"),
        pytest.param(line(truncated="yes"), "`truncated` is neither true nor false", id="truncated"),
        pytest.param(line(created_at="yesterday"), "`created_at` is no date", id="date"),
        pytest.param(line(created_at="0001-01-01T00:00:00+14:00"), "`created_at` is no date", id="before all time"),
        pytest.param(line(origin="rumour"), "`origin` is none of embed, api, wayback, import", id="origin"),
        pytest.param(line(text="a" * LONGEST_LINE), "longer than 1048576 bytes", id="too long"),
        pytest.param(line(extra=json.loads("[" * 70 + "]" * 70)), "nested deeper than 64", id="too deep"),
        pytest.param(b"[" * 500_000, "nested deeper than 64", id="much too deep"),
        pytest.param(b'{"id": ' + b"9" * 5000 + b"}", "not JSON that can be read", id="a number too long"),
        pytest.param(b'{"likes": 1e999}', "not JSON that can be read", id="an endless number"),
    ],
)
def test_a_bad_line_is_told_with_its_number_and_the_rest_is_read(bad: bytes, reason: str) -> None:
    first, error, last = read(line(), bad.rstrip() + b"\n", line())

    assert isinstance(error, RecordError)
    assert str(error).startswith("line 2: ")
    assert reason in str(error)
    assert "\n" not in str(error)
    assert (first[2], last[2]) == (1, 3)


def test_a_line_without_end_takes_no_memory() -> None:
    pieces = (b"a" * 65536 for _ in range(2000))

    [error] = read_native(pieces)

    assert "line 1: longer than" in str(error)


def test_lines_are_written_sorted_and_readable() -> None:
    lines = list(write_native([{"text": "Tidvatten på ⚓", "id": None, "a": {"z": 1, "b": 2}}, {"text": "\ud800\x00"}]))

    assert lines == [
        '{"a": {"b": 2, "z": 1}, "id": null, "text": "Tidvatten på ⚓"}\n'.encode(),
        b'{"text": "\\ud800\\u0000"}\n',
    ]
    assert [json.loads(one)["text"] for one in lines] == ["Tidvatten på ⚓", "\ud800\x00"]


leaves = st.none() | st.booleans() | st.integers() | st.text(max_size=20)
anything = st.recursive(leaves, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8)
objects = st.dictionaries(st.sampled_from(sorted(native._KNOWN)), anything).map(lambda d: json.dumps(d).encode())
nearly = st.builds(line, text=st.text(), name=anything, created_at=anything)


@given(st.lists(st.binary(max_size=60) | objects | nearly, max_size=6))
def test_no_input_raises(lines: list[bytes]) -> None:
    for found in read_native(lines):
        assert isinstance(found, (RecordError, tuple))
