import io
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from tweetcite.cli import input as reading
from tweetcite.cli.input import MOST_BYTES, find_inputs, is_address, read_input
from tweetcite.errors import InputError, UsageError


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("b.txt", "a.html", "c.HTM", "d.md", "plain", "z.pdf", ".hidden.txt", "expected.json"):
        (tmp_path / name).write_text("words")
    for name in ("sub/e.xhtml", ".git/f.txt", "sub/deeper/g.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("words")
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(*paths: str, **options: Any) -> list[str]:
    return [one.source if one.error is None else f"! {one.error}" for one in find_inputs(paths, **options)]


def give_stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_a_folder_is_walked_in_order_without_hidden_and_foreign_files(folder: Path) -> None:
    assert names(".") == [
        "a.html",
        "b.txt",
        "c.HTM",
        "d.md",
        "plain",
        "sub/e.xhtml",
        "sub/deeper/g.txt",
    ]


def test_names_keep_their_order_and_come_once(folder: Path) -> None:
    assert names("plain", "b.txt", "./b.txt", "-", "plain") == ["plain", "b.txt", "-"]
    assert names("./-", "./sub", ".//plain") == ["./-", "sub/e.xhtml", "sub/deeper/g.txt", "plain"]


def test_a_file_that_is_named_may_have_any_ending(folder: Path) -> None:
    assert names("z.pdf", ".hidden.txt") == ["z.pdf", ".hidden.txt"]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        pytest.param("*.txt", ["b.txt"], id="files"),
        pytest.param("s*b", ["sub/e.xhtml", "sub/deeper/g.txt"], id="folders"),
        pytest.param("**/g.txt", ["sub/deeper/g.txt"], id="any depth"),
        pytest.param("*.docx", ["! no file matches *.docx; check the pattern"], id="nothing"),
    ],
)
def test_patterns_that_the_shell_left_are_expanded(folder: Path, pattern: str, expected: list[str]) -> None:
    assert names(pattern) == expected


def test_a_file_with_the_name_of_a_pattern_is_that_file(folder: Path) -> None:
    (folder / "what[now].txt").write_text("words")

    assert names("what[now].txt") == ["what[now].txt"]


def test_a_folder_without_articles_is_an_error_that_says_what_is_searched_for(folder: Path) -> None:
    assert names("empty") == [
        "! no articles in the folder empty; name a folder with .htm .html .md .txt .xhtml files, or the files"
    ]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"b.txt\nplain\n", id="lines"),
        pytest.param(b"b.txt\r\n\r\nplain", id="CRLF, blank line, no end"),
    ],
)
def test_a_list_of_files_is_read(folder: Path, monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    (folder / "list").write_bytes(data)
    give_stdin(monkeypatch, data)

    assert names("a.html", files_from="list") == ["a.html", "b.txt", "plain"]
    assert names(files_from="-") == ["b.txt", "plain"]


def test_a_list_of_files_that_is_missing_is_an_error(folder: Path) -> None:
    with pytest.raises(UsageError, match="cannot read the list of files gone: no such file or directory; check"):
        find_inputs([], "gone")


def test_standard_input_cannot_be_both_list_and_article(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    give_stdin(monkeypatch, b"b.txt\n")

    with pytest.raises(UsageError, match="cannot hold both"):
        find_inputs(["-"], "-")


def test_the_bytes_come_as_they_are(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = b"\xef\xbb\xbfone\r\ntwo\x00"
    (folder / "b.txt").write_bytes(data)
    give_stdin(monkeypatch, data)

    assert read_input("b.txt") == data
    assert read_input("-") == data


def test_no_more_is_read_than_is_bounded(folder: Path) -> None:
    with (folder / "big").open("wb") as stream:
        os.truncate(stream.fileno(), MOST_BYTES + 1000)

    assert len(read_input("big")) == MOST_BYTES + 1


@pytest.mark.parametrize(
    ("source", "message"),
    [
        pytest.param("gone.txt", "cannot read gone.txt: no such file or directory; check the path", id="missing"),
        pytest.param("b.txt/x", "cannot read b.txt/x: not a directory; check the path", id="below a file"),
        pytest.param("nul\x00", "no file has such a name", id="NUL in the name"),
        pytest.param("x" * 5000, "file name too long", id="too long"),
    ],
)
def test_what_cannot_be_read_is_one_line(folder: Path, source: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        read_input(source)

    assert message in str(caught.value)


@pytest.mark.parametrize(("source", "is_one"), [("https://news.example/a", True), ("a.txt", False), ("-", False)])
def test_an_address_is_told_from_a_file(source: str, is_one: bool) -> None:
    assert is_address(source) is is_one


def test_closed_standard_input_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)

    with pytest.raises(InputError, match="standard input: it is closed"):
        reading.read_input("-")
