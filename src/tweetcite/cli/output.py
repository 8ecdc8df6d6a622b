"""Where results go: standard output as they come, or a file that is written whole or not at all."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from tweetcite.errors import UsageError
from tweetcite.settings import Settings

if TYPE_CHECKING:
    from tweetcite.report.text import Style

_WIDEST, _NARROWEST = 100, 40


class ReaderGoneError(Exception):
    """Raised when the program that reads our standard output has ended: no reason to complain."""


class Output:
    """A sink for results. `encoding` is that of text for people, `is_terminal` allows colours."""

    def __init__(
        self,
        stream: BinaryIO,
        name: str,
        *,
        encoding: str = "utf-8",
        is_terminal: bool = False,
        is_file: bool = False,
    ) -> None:
        self._stream = stream
        self._name = name
        self.encoding = encoding
        self.is_terminal = is_terminal
        self.is_file = is_file

    def write(self, text: str, encoding: str = "utf-8") -> None:
        """Write text at once; what the encoding cannot hold is escaped."""
        self.write_bytes(text.encode(encoding, "backslashreplace"))

    def write_bytes(self, data: bytes) -> None:
        """Write bytes at once. Raises ReaderGoneError where nobody reads, UsageError where it is impossible."""
        try:
            self._stream.write(data)
            self._stream.flush()
        except BrokenPipeError as error:
            raise ReaderGoneError from error
        except OSError as error:
            raise _cannot_write(self._name, error) from error

    def style(self, settings: Settings) -> "Style":
        """Return how text for people is laid out here: colours and the screen's width on a terminal only."""
        from tweetcite.report.text import Style

        if not self.is_terminal:
            return Style(verbose=settings.verbose)
        from shutil import get_terminal_size

        width = max(_NARROWEST, min(_WIDEST, get_terminal_size().columns))
        return Style(width, settings.color and os.environ.get("TERM") != "dumb", settings.verbose)


@contextmanager
def open_output(path: str | None) -> Iterator[Output]:
    """Open standard output, or a file that gets its name only when the block ends without an error."""
    if path is None or path == "-":
        with _open_standard_output() as output:
            yield output
        return
    target = Path(path)
    if target.exists() and not target.is_file():
        with _open_special(target) as output:
            yield output
        return
    with _open_whole(target.resolve()) as output:
        yield output


@contextmanager
def _open_standard_output() -> Iterator[Output]:
    stream = sys.stdout
    if stream is None:
        raise UsageError("cannot write results: standard output is closed; open it, or use --output FILE")
    try:
        yield Output(stream.buffer, "standard output", encoding=stream.encoding or "utf-8", is_terminal=stream.isatty())
    except (ReaderGoneError, UsageError):
        _silence(stream.fileno())
        raise


def _silence(descriptor: int) -> None:
    """Send what is left in the buffer nowhere, or the interpreter would fail on it once more at its end."""
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, descriptor)
        os.close(nowhere)


@contextmanager
def _open_special(target: Path) -> Iterator[Output]:
    """Write straight into a device or pipe: renaming a file over it would replace it."""
    try:
        stream = target.open("wb", buffering=0)
    except OSError as error:
        raise _cannot_write(str(target), error) from error
    with stream:
        yield Output(stream, str(target))


@contextmanager
def _open_whole(target: Path) -> Iterator[Output]:
    import tempfile

    try:
        descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    except OSError as error:
        raise _cannot_write(str(target), error) from error
    partial = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            yield Output(stream, str(target), is_file=True)
            _finish(stream, partial, target)
    finally:
        partial.unlink(missing_ok=True)


def _finish(stream: BinaryIO, partial: Path, target: Path) -> None:
    """Give the file its name once it is on the disk, with the permissions of the one that it replaces."""
    try:
        stream.flush()
        os.fsync(stream.fileno())
        os.fchmod(stream.fileno(), _permissions_for(target))
        partial.replace(target)
    except OSError as error:
        raise _cannot_write(str(target), error) from error


def _permissions_for(target: Path) -> int:
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _cannot_write(name: str, error: OSError) -> UsageError:
    reason = (error.strerror or str(error)).lower()
    advice = "make room" if "space" in reason else "name a file in a folder that exists and that you may write to"
    return UsageError(f"cannot write to {name}: {reason}; {advice}")
