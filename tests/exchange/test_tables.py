import csv
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetcite.errors import RecordError
from tweetcite.exchange.auto_archiver import read_cell
from tweetcite.exchange.detection import read_archive
from tweetcite.exchange.tables import read_table, write_table

POST = {"platform": "x", "id": "7", "text": "Low water at six.", "handle": "tidewatch"}
STARTERS = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]


def write(*records: Any) -> bytes:
    return b"".join(write_table(records))


def read(data: bytes) -> list[Any]:
    return list(read_archive(BytesIO(data)))


@pytest.mark.parametrize("start", [*STARTERS, "'=", "''", "'"])
@pytest.mark.parametrize("rest", ["1+1", "cmd|' /C calc'!A0", '"a","b"', "tide\nwatch"])
def test_a_formula_is_a_text_there_and_comes_back_as_it_was(start: str, rest: str) -> None:
    data = write({**POST, "text": start + rest, "name": start + rest})

    rows = list(csv.reader(data.decode().splitlines(keepends=True)))
    assert [cell for row in rows for cell in row if cell.startswith(tuple(STARTERS))] == []
    [found] = read(data)
    assert (found.post.text, found.post.author.name) == (start + rest, start + rest)


@pytest.mark.parametrize(
    "words", ["'Tis low water", 'say "no", she wrote; a\tb', "a\r\nb\n", "\ud800 alone", "a\x00b", "潮⚓"]
)
def test_other_words_come_back_as_they_were(words: str) -> None:
    [found] = read(write({**POST, "text": words, "likes": [1, {"a": None}]}))

    assert (found.post.text, found.extra) == (words, {"likes": [1, {"a": None}]})


texts = st.text(st.characters(), max_size=40)


@given(st.lists(st.tuples(texts, texts, st.booleans()), min_size=1, max_size=4))
def test_every_text_comes_back_as_it_was(told: list[tuple[str, str, bool]]) -> None:
    data = write(*({**POST, "text": text, "name": name or None, "truncated": cut} for text, name, cut in told))

    found = [one.post for one in read_table(BytesIO(data))]

    assert [(post.text, post.author.name or "", post.truncated) for post in found] == told


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        pytest.param("x,1.62E+18,Low", "a spreadsheet has rounded the id", id="rounded id"),
        pytest.param('x,"1,62E+18",Low', "a spreadsheet has rounded the id", id="rounded id, another country"),
        pytest.param("X Corp,7,Low", "`platform` is not a name", id="platform"),
        pytest.param("x,1990000000000000000.0,Low", "a spreadsheet has rounded the id", id="id as a fraction"),
        pytest.param("x,,", "`id` is null", id="neither id nor words"),
        pytest.param("x,7,Low,more", "more cells than columns", id="too many cells"),
        pytest.param("x,7," + "a" * 2_000_000, "longer than 1048576", id="huge line"),
        pytest.param("x,7,\udcff", "not UTF-8", id="another encoding"),
    ],
)
def test_a_bad_row_is_told_with_its_line_and_the_rest_is_read(row: str, reason: str) -> None:
    lines = ["platform,id,text", 'x,1,"two', 'lines"', row, "x,2,Low"]

    found = read("\r\n".join(lines).encode("utf-8", "surrogateescape"))

    assert [one.post.ref.id for one in found if not isinstance(one, RecordError)] == ["1", "2"]
    [error] = [str(one) for one in found if isinstance(one, RecordError)]
    assert error.startswith("line 4: ")
    assert reason in error


def test_a_mark_without_end_takes_no_memory() -> None:
    found = read(b'platform,id,text\nx,1,"' + b"a\n" * 560_000)

    assert any("field larger than field limit" in str(one) for one in found)


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        pytest.param(
            "{'a': [1, -2.5, None, True], 'b': (1, 'c')}", {"a": [1, -2.5, None, True], "b": [1, "c"]}, id="plain"
        ),
        pytest.param("datetime.datetime(2031, 5, 3, 9, 12, tzinfo=datetime.timezone.utc)", "2031-05-03", id="time"),
    ],
)
def test_a_cell_is_read_as_what_it_says(cell: str, value: Any) -> None:
    assert read_cell(cell) == value


@pytest.mark.parametrize(
    "cell",
    [
        pytest.param("__import__('os').system('touch /tmp/x')", id="a call"),
        pytest.param("datetime.datetime(__import__('os').getpid(), 1, 1)", id="a call in a time"),
        pytest.param("datetime.datetime.now()", id="the clock"),
        pytest.param("[x for x in 'abc']", id="a loop"),
        pytest.param("(lambda: 1)()", id="a function"),
        pytest.param("{**{}}", id="unpacking"),
        pytest.param("9**9**9", id="a power"),
        pytest.param("'a' * 10**10", id="a product"),
        pytest.param("open", id="a name"),
        pytest.param("[" * 5_000 + "]" * 5_000, id="deep"),
        pytest.param("-" * 50_000 + "1", id="deep signs"),
        pytest.param("{'a'", id="broken"),
        pytest.param("'\x00'", id="NUL"),
        pytest.param("", id="nothing"),
    ],
)
def test_nothing_else_is_evaluated(cell: str) -> None:
    with pytest.raises(ValueError, match="the cell is"):
        read_cell(cell)
