"""Native posts as a table (CSV in UTF-8), for spreadsheets: what would be a formula there is kept from being one.

A cell that starts with `= + - @`, a tab or a line end gets an apostrophe before it, which import takes away again. What
no cell can hold (NUL, lone surrogates, unknown keys) stands as JSON in the last column.
"""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import IO, Any

from tweetcite.errors import RecordError
from tweetcite.exchange.findings import Found
from tweetcite.exchange.native import TEXTS, read_post
from tweetcite.exchange.values import LONGEST_LINE, read_value

NAME = "csv"
_MORE = "more"
COLUMNS = ("platform", "id", "text", *TEXTS, "truncated", _MORE)
_NEEDED = frozenset({b"platform", b"id", b"text"})
_FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]|'[=+\-@\t\r\n＝＋－＠']")
_UNREADABLE = re.compile("[\udc80-\udcff]")
_UNFIT = re.compile("[\x00\ud800-\udfff]")
_ROUNDED = re.compile(r"\d(?:[.,]\d+)?[eE]\+\d+|\d+[.,]0+")


def fits(start: bytes) -> bool:
    """Tell whether a file begins with a row that names the columns of native posts."""
    first = start.removeprefix(b"\xef\xbb\xbf").partition(b"\n")[0]
    return set(re.split(rb"[,;\t]", first.strip().replace(b'"', b""))) >= _NEEDED


def write_table(records: Iterable[Mapping[str, Any]]) -> Iterator[bytes]:
    """Yield the header, then a row for each native record."""
    yield _write_row(COLUMNS)
    for record in records:
        told = {name: value for name, value in record.items() if name in COLUMNS and name != _MORE}
        more = {name: value for name, value in record.items() if name not in told}
        more |= {name: value for name, value in told.items() if isinstance(value, str) and _UNFIT.search(value)}
        if told.get("id") == "":
            more["id"] = ""
        cells = {name: _write_cell(value) for name, value in told.items()}
        cells[_MORE] = json.dumps(more, sort_keys=True) if more else ""
        yield _write_row([cells.get(name, "") for name in COLUMNS])


def _write_cell(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    words = _UNFIT.sub("\ufffd", "" if value is None else str(value))
    return "'" + words if _FORMULA.match(words) else words


def _write_row(cells: Iterable[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(list(cells))
    return line.getvalue().encode()


class Lines:
    """The lines of a table, each within a bound. `long` holds the numbers of those that were left out."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._text = io.TextIOWrapper(stream, "utf-8-sig", "surrogateescape", newline="")
        self.number = 0
        self.long: list[int] = []

    def __iter__(self) -> "Lines":
        return self

    def __next__(self) -> str:
        line = self._text.readline(LONGEST_LINE)
        self.number += 1
        if not line:
            raise StopIteration
        if len(line) == LONGEST_LINE and line[-1:] not in "\r\n":
            while (rest := self._text.readline(LONGEST_LINE)) and rest[-1:] not in "\r\n":
                pass
            self.long.append(self.number)
            return "\n"
        return line


def read_rows(stream: IO[bytes]) -> Iterator[tuple[list[str], int] | RecordError]:
    """Yield each row with its line, the header first; what is no row is told."""
    csv.field_size_limit(LONGEST_LINE)
    lines = Lines(stream)
    first = next(lines, "")
    rows = csv.reader(chain([first], lines), delimiter=max(",;\t", key=first.count))
    line = 1
    while True:
        try:
            row = next(rows, None)
            if row is None:
                return
            if _UNREADABLE.search("".join(row)):
                raise ValueError("not UTF-8")
            if any(cell.strip() for cell in row):
                yield row, line
        except (ValueError, csv.Error) as error:
            yield RecordError(f"line {line}: {error}")
        for number in lines.long:
            yield RecordError(f"line {number}: longer than {LONGEST_LINE} characters")
        lines.long, line = [], lines.number + 1


def read_table(stream: IO[bytes]) -> Iterator[Found | RecordError]:
    """Yield the post of each row; a bad row is told with its line. A column with another name is an unknown key."""
    header: list[str] | None = None
    for item in read_rows(stream):
        if isinstance(item, RecordError):
            yield item
        elif header is None:
            header = item[0]
        else:
            try:
                yield Found(*read_post(_read_row(header, item[0])), item[1])
            except ValueError as error:
                yield RecordError(f"line {item[1]}: {error}")


def _read_row(header: list[str], row: list[str]) -> dict[str, Any]:
    if len(row) > len(header):
        raise ValueError("more cells than columns")
    told: dict[str, Any] = {name: _read_cell(cell) for name, cell in zip(header, row, strict=False) if cell}
    if _ROUNDED.fullmatch(told.get("id") or ""):
        raise ValueError("a spreadsheet has rounded the id; get the file again, with ids as texts")
    if "truncated" in told:
        told["truncated"] = {"true": True, "false": False}.get(told["truncated"].casefold(), told["truncated"])
    more = read_value(told.pop(_MORE).encode("utf-8", "surrogatepass")) if _MORE in told else {}
    if not isinstance(more, dict):
        raise ValueError(f"`{_MORE}` is no object")
    return {"id": None, "text": "", **told, **more}


def _read_cell(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell[1:]) else cell
