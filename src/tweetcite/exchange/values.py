"""JSON as archive files hold it: a value on each line, or great lists and objects, read piece by piece.

Nothing is read whole: a file of any size takes the memory of its greatest value, and that has a bound.
"""

import codecs
import json
import re
from collections.abc import Iterable, Iterator
from io import BufferedIOBase
from math import isfinite
from typing import Any, NamedTuple

from tweetcite.errors import RecordError

LONGEST_LINE = 1024 * 1024
LONGEST_VALUE = 4 * 1024 * 1024
DEEPEST = 64
STREAMED = frozenset("orderedItems statuses favourites bookmarks mentions records feed posts".split())
"""The keys of great lists that an object may hold beside its head."""
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"?')
_MARK = re.compile(r'["\[\]{},]')
_END_OF_STRING = re.compile(r'(?:[^"\\]|\\.)*"', re.DOTALL)
_SPACE = re.compile(r"[ \t\r\n]*")
_CHUNK = 1024 * 1024
_FURTHEST = 64 * 1024 * 1024


class Piece(NamedTuple):
    """A value of a file, the line it starts on, and the key of the list that it stands in."""

    value: Any
    line: int
    key: str | None = None


def cut_lines(lines: Iterable[bytes], longest: int = LONGEST_LINE) -> Iterator[bytes | None]:
    """Yield whole lines, whatever pieces they come in, without their ends; None for one that is too long."""
    kept: list[bytes] = []
    size = 0
    for piece in lines:
        while piece:
            part, end, piece = piece.partition(b"\n")
            size += len(part)
            if size <= longest:
                kept.append(part)
            else:
                kept = []
            if end:
                yield b"".join(kept) if size <= longest else None
                kept, size = [], 0
    if size:
        yield b"".join(kept) if size <= longest else None


def read_value(line: bytes) -> Any:
    """Return the JSON value of a line. Raises ValueError with what is wrong with it."""
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(f"not UTF-8 at byte {error.start + 1}") from error
    if _is_deep(text):
        raise ValueError(f"nested deeper than {DEEPEST}")
    try:
        return _DECODER.decode(text)
    except (ValueError, RecursionError) as error:
        raise ValueError(_explain(error)) from error


def read_lines(stream: Iterable[bytes]) -> Iterator[Piece | RecordError]:
    """Yield the value of each line; for a line that is none, the error. Empty lines are passed over."""
    for number, line in enumerate(cut_lines(stream, LONGEST_VALUE), 1):
        if line is None:
            yield RecordError(f"line {number}: longer than {LONGEST_VALUE} bytes: cut or leave out what it carries")
            continue
        line = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
        if not line.strip():
            continue
        try:
            yield Piece(read_value(line), number)
        except ValueError as error:
            yield RecordError(f"line {number}: {error}")


def read_document(stream: BufferedIOBase) -> Iterator[Piece | RecordError]:
    """Yield the elements of the great lists of a file; an object without any as one value.

    Several values may follow each other. What is no value is told with its line, and the next is read: behind its
    brackets, or from the next line that starts a value. What stands before the first bracket (a script's assignment) is
    passed over.
    """
    window = _Window(stream)
    while (start := window.find_start()) is not None:
        if start == "[":
            yield from window.read_list(None)
        else:
            yield from window.read_object()
        if window.broken:
            fault = f"line {window.line}: {window.broken}"
            if not window.find_line():
                yield RecordError(f"{fault}; what follows is not read")
                return
            yield RecordError(f"{fault}; read on from line {window.line}, which starts a value")


def _explain(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"not JSON ({error.msg} at character {error.pos + 1})"
    return "not JSON that can be read (a number is none or too large)"


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def _read_float(digits: str) -> float:
    number = float(digits)
    if not isfinite(number):
        raise ValueError(digits)
    return number


def _is_deep(text: str) -> bool:
    if text.count("[") + text.count("{") <= DEEPEST:
        return False
    depth = 0
    for c in _STRING.sub("", text):
        depth += (c in "[{") - (c in "]}")
        if depth > DEEPEST:
            return True
    return False


_DECODER = json.JSONDecoder(parse_constant=_refuse, parse_float=_read_float)


class _Window:
    """The part of a file that is in memory: from where the next value starts, as long as a value may be."""

    def __init__(self, stream: BufferedIOBase) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
        self._text = ""
        self._at = 0
        self._ended = False
        self.line = 1
        self.broken = ""

    def find_start(self) -> str | None:
        """Go to the next opening bracket and return it; None at the end of the file."""
        while True:
            self._fill()
            found = [at for c in "[{" if (at := self._text.find(c, self._at)) >= 0]
            if found:
                self._move(min(found))
                return self._text[self._at]
            self._move(len(self._text))
            if self._ended:
                return None

    def read_list(self, key: str | None) -> Iterator[Piece | RecordError]:
        """Yield the elements of the list that starts here."""
        self._move(self._at + 1)
        while True:
            c = self._next()
            if c == ",":
                self._move(self._at + 1)
            elif c == "]":
                self._move(self._at + 1)
                return
            elif c in ("", "}"):
                self.broken = "the list has no end"
                return
            else:
                line = self.line
                try:
                    yield Piece(self._take(), line, key)
                except ValueError as error:
                    yield RecordError(f"line {line}: {error}")
                    self._skip()
                    if self.broken:
                        return

    def read_object(self) -> Iterator[Piece | RecordError]:
        """Yield the elements of the great lists of the object that starts here, or the object."""
        line, head, streamed = self.line, {}, False
        self._move(self._at + 1)
        while True:
            c = self._next()
            if c == ",":
                self._move(self._at + 1)
                continue
            if c == "}":
                self._move(self._at + 1)
                break
            try:
                key = self._take() if c == '"' else None
                if key is None or self._next() != ":":
                    raise ValueError("not JSON (a key is missing)")
                self._move(self._at + 1)
                if self._next() == "[" and key in STREAMED:
                    streamed = True
                    yield from self.read_list(key)
                else:
                    head[key] = self._take()
            except ValueError as error:
                yield RecordError(f"line {self.line}: {error}")
                self.broken = "the object cannot be read on"
            if self.broken:
                return
        if not streamed:
            yield Piece(head, line)

    def _next(self) -> str:
        """Go to the next character that is no space and return it; an empty one at the end of the file."""
        while True:
            self._fill()
            space = _SPACE.match(self._text, self._at)
            self._move(space.end() if space else self._at)
            if self._at < len(self._text) or self._ended:
                return self._text[self._at : self._at + 1]

    def _take(self) -> Any:
        """Return the value that starts here and go behind it. Raises ValueError and stays."""
        try:
            value, end = _DECODER.raw_decode(self._text, self._at)
        except (ValueError, RecursionError) as error:
            raise ValueError(self._explain(error)) from error
        if end - self._at > LONGEST_VALUE:
            raise ValueError(f"longer than {LONGEST_VALUE} characters")
        taken = self._text[self._at : end]
        if _ESCAPED.search(taken):
            raise ValueError("not UTF-8")
        if _is_deep(taken):
            raise ValueError(f"nested deeper than {DEEPEST}")
        self._move(end)
        return value

    def _explain(self, error: Exception) -> str:
        if isinstance(error, RecursionError):
            return f"nested deeper than {DEEPEST}"
        if not isinstance(error, json.JSONDecodeError):
            return _explain(error)
        if not self._ended and (error.pos >= len(self._text) - 16 or error.msg.startswith("Unterminated")):
            return f"longer than {LONGEST_VALUE} characters"
        return f"not JSON ({error.msg} at character {max(0, error.pos - self._at) + 1})"

    def _skip(self) -> None:
        """Go behind a value that cannot be read: by its brackets, or to the next line that starts a value.

        Note where neither is found.
        """
        self._fill()
        end = self._find_end()
        line = self._text.find("\n{", self._at, end)
        if line >= 0:
            self._move(line + 1)
        elif end is not None:
            self._move(end)
        else:
            self._skip_far()

    def _find_end(self) -> int | None:
        """Return where a value ends by its brackets, which may be those in a broken string; None if it does not."""
        at, depth = self._at, 0
        while mark := _MARK.search(self._text, at):
            at = mark.end()
            if mark[0] == '"':
                string = _END_OF_STRING.match(self._text, at)
                if string is None:
                    return None
                at = string.end()
            elif depth == 0 and mark[0] in ",]}":
                return mark.start()
            else:
                depth += (mark[0] in "[{") - (mark[0] in "]}")
        return None

    def _skip_far(self) -> None:
        """Go behind a value that is longer than what is in memory."""
        depth, gone, quoted = 0, 0, False
        while gone < _FURTHEST:
            self._fill()
            before = self._at
            mark = (_END_OF_STRING.match if quoted else _MARK.search)(self._text, before)
            if mark is None:
                # A backslash at the end of what is in memory belongs to what follows.
                self._move(max(before, len(self._text) - self._text.endswith("\\")))
                if self._ended:
                    break
            elif quoted or mark[0] == '"':
                quoted = not quoted
                self._move(mark.end())
            elif depth == 0 and mark[0] in ",]}":
                self._move(mark.start())
                return
            else:
                depth += (mark[0] in "[{") - (mark[0] in "]}")
                self._move(mark.end())
            gone += self._at - before
        self.broken = "the value before has no end"

    def find_line(self) -> bool:
        """Go to the next line that starts a value, as far as one may be away; tell whether there is one."""
        gone = 0
        while gone < _FURTHEST:
            self._fill()
            line = self._text.find("\n{", self._at)
            if line >= 0:
                self._move(line + 1)
                self.broken = ""
                return True
            gone += len(self._text) - self._at
            # The last character stays: the line may start with the next.
            self._move(max(self._at, len(self._text) - 1))
            if self._ended:
                return False
        return False

    def _move(self, to: int) -> None:
        self.line += self._text.count("\n", self._at, to)
        self._at = to

    def _fill(self) -> None:
        if self._ended or len(self._text) - self._at >= LONGEST_VALUE:
            return
        parts, size = [self._text[self._at :]], len(self._text) - self._at
        while size < LONGEST_VALUE + _CHUNK and not self._ended:
            data = self._stream.read1(_CHUNK)
            self._ended = not data
            parts.append(self._decoder.decode(data, final=self._ended))
            size += len(parts[-1])
        self._text, self._at = "".join(parts), 0


_ESCAPED = re.compile("[\udc80-\udcff]")
