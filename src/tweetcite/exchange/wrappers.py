"""Opening archive files: what they are packed in is told by their first bytes, and unpacked as they are read.

Unpacking is bounded: what grows to more than a few hundred times its size is no archive of posts but a trap.
"""

import gzip
import io
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias, cast

from tweetcite.errors import InputError

PEEK = 64 * 1024
_GZIP, _ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
_MOST_TIMES = 300
_WIDEST = 128 * 1024 * 1024
BROKEN = (OSError, EOFError, zlib.error, zipfile.BadZipFile, RuntimeError, NotImplementedError, tarfile.TarError)
_HARMLESS = 64 * 1024 * 1024


if TYPE_CHECKING:
    Reader: TypeAlias = io.BufferedReader[Any]


class _Counted(io.RawIOBase):
    """Passes bytes on and counts them."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "memoryview") -> int:  # type: ignore[override]
        data = self._stream.read(len(buffer))
        buffer[: len(data)] = data
        self.count += len(data)
        return len(data)


class _Unpacked(io.RawIOBase):
    """Reads unpacked bytes. Raises InputError where they cannot be unpacked, or grow beyond measure."""

    def __init__(self, stream: Any, packed: _Counted | None) -> None:
        self._stream = stream
        self._packed = packed
        self._count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "memoryview") -> int:  # type: ignore[override]
        try:
            # One piece at a time: what stands before a fault is good.
            data = self._stream.read1(len(buffer))
        except InputError:
            raise
        except Exception as error:
            if not isinstance(error, BROKEN) and type(error).__name__ != "ZstdError":
                raise
            raise InputError(f"cannot be unpacked to its end ({explain(error)}); get it again") from error
        buffer[: len(data)] = data
        self._count += len(data)
        if self._packed is not None and self._count > max(_HARMLESS, _MOST_TIMES * self._packed.count):
            raise InputError(f"unpacks to more than {_MOST_TIMES} times its size; unpack it yourself")
        return len(data)

    def close(self) -> None:
        self._stream.close()
        super().close()


def guard(stream: Any, packed: _Counted | None = None) -> "Reader":
    """Return a stream whose faults are InputErrors, with `PEEK` bytes to look at."""
    return io.BufferedReader(_Unpacked(stream, packed), PEEK)


@contextmanager
def unwrap(stream: Any) -> Iterator[tuple["Reader", bool]]:
    """Give the bytes of a file as they are behind gzip or zstd, and whether they were packed."""
    counted = _Counted(stream)
    packed = io.BufferedReader(counted, PEEK)
    first = packed.peek(4)[:4]
    if first.startswith(_GZIP):
        yield guard(gzip.GzipFile(fileobj=packed), counted), True
    elif first == _ZSTD:
        import zstandard

        unpacker = zstandard.ZstdDecompressor(max_window_size=_WIDEST)
        yield guard(unpacker.stream_reader(cast(BinaryIO, packed), read_across_frames=True), counted), True
    else:
        yield packed, False


def explain(error: Exception) -> str:
    """Return the first line of an error, short."""
    return str(error).splitlines()[0][:100].lower() if str(error) else type(error).__name__
