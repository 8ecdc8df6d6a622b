"""What an archive file is, told by its content and never by its name, and what it says."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from tweetcite.errors import InputError, RecordError
from tweetcite.exchange.findings import Finding, is_mapping
from tweetcite.exchange.values import read_document, read_lines, read_value
from tweetcite.exchange.wrappers import PEEK, unwrap

if TYPE_CHECKING:
    from tweetcite.exchange.wrappers import Reader

_MARK = b"\xef\xbb\xbf"


def read_archive(stream: BinaryIO) -> Iterator[Finding]:
    """Yield all that an archive file says, in its order, with errors in place of what cannot be read.

    A file that breaks off, or that is a trap, gives what stands before, then an error.
    """
    try:
        with unwrap(stream) as unwrapped:
            yield from _read(unwrapped)
    except InputError as error:
        yield RecordError(str(error))


def _read(stream: "Reader") -> Iterator[Finding]:
    start = stream.peek(PEEK)[:PEEK]
    yield from _read_json(stream, start)


def _read_json(stream: "Reader", start: bytes) -> Iterator[Finding]:
    """Read a native file line by line, other JSON as lines or as one document."""
    from tweetcite.exchange import native
    from tweetcite.exchange.records import read_pieces

    kind = _judge_json(start)
    if kind == "native":
        yield from native.read_native(stream)
    else:
        yield from read_pieces(read_lines(stream) if kind == "lines" else read_document(stream))


def _judge_json(start: bytes) -> str:
    """Return `native`, `lines` or `document`: by the first line that is a value of its own."""
    from tweetcite.exchange import native

    text = start.removeprefix(_MARK).lstrip()
    if text[:1] == b"[" or text.startswith(b"window."):
        return "document"
    whole = text.split(b"\n")[:_LINES] if text[:1] == b"{" or b"\n" in text else [text]
    first = whole[0].rstrip()
    if text[:1] == b"{" and (first[-1:] in b"{[,:" or (len(whole) == 1 and len(start) >= PEEK)):
        return "document"
    for line in whole:
        try:
            value = read_value(line)
        except ValueError:
            continue
        if is_mapping(value):
            return "native" if native.fits(value) else "lines"
    return "native"


_LINES = 50
