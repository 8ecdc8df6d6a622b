"""Opening archive files: what they are packed in is told by their first bytes, and unpacked as they are read.

UTF-16 with its mark, as some shells and spreadsheets write, becomes UTF-8. Unpacking is bounded: what grows to more
than a few hundred times its size is no archive of posts but a trap.
"""

import bz2
import codecs
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
_GZIP, _ZSTD, _BZIP2 = b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"1AY&SY"
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_MOST_LAYERS = 3
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
        self._fault: InputError | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "memoryview") -> int:  # type: ignore[override]
        size = 0
        while size < len(buffer) and (data := self._read(len(buffer) - size)):
            buffer[size : size + len(data)] = data
            size += len(data)
        if self._fault and not size:
            raise self._fault
        return size

    def _read(self, most: int) -> bytes:
        """Return the next piece; an empty one at the end, or before a fault: what stands before it is good."""
        if self._fault:
            return b""
        try:
            data: bytes = self._stream.read1(most)
        except InputError as error:
            self._fault = error
            return b""
        except Exception as error:
            if not isinstance(error, BROKEN) and type(error).__name__ != "ZstdError":
                raise
            self._fault = InputError(f"cannot be unpacked to its end ({explain(error)}); get it again")
            return b""
        self._count += len(data)
        if self._packed is not None and self._count > max(_HARMLESS, _MOST_TIMES * self._packed.count):
            self._fault = InputError(f"unpacks to more than {_MOST_TIMES} times its size; unpack it yourself")
        return data

    def close(self) -> None:
        self._stream.close()
        super().close()


class _Recoded(io.RawIOBase):
    """Reads UTF-16 as UTF-8. Raises InputError where it ends amid a character."""

    def __init__(self, stream: "Reader") -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-16")("surrogatepass")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "memoryview") -> int:  # type: ignore[override]
        words = data = b""
        # Two bytes become three at most.
        while not words and (data := self._stream.read(max(2, len(buffer) // 2))):
            words = self._decode(data)
        words = words or self._decode(b"", final=True)
        buffer[: len(words)] = words
        return len(words)

    def _decode(self, data: bytes, *, final: bool = False) -> bytes:
        try:
            return self._decoder.decode(data, final).encode("utf-8", "surrogatepass")
        except UnicodeDecodeError as error:
            raise InputError("breaks off amid a character; get it again") from error


def guard(stream: Any, packed: _Counted | None = None) -> "Reader":
    """Return a stream whose faults are InputErrors, with `PEEK` bytes to look at."""
    return io.BufferedReader(_Unpacked(stream, packed), PEEK)


@contextmanager
def unwrap(stream: Any) -> Iterator[tuple["Reader", bool]]:
    """Give the bytes of a file as they are behind gzip, bzip2 or Zstandard, and whether they were packed."""
    counted = _Counted(stream)
    reader: Reader = io.BufferedReader(counted, PEEK)
    layers = 0
    while layers < _MOST_LAYERS and (unpacker := _find_unpacker(reader)):
        reader, layers = guard(unpacker, counted), layers + 1
    if reader.peek(2)[:2] in _UTF_16:
        reader, layers = io.BufferedReader(_Recoded(reader), PEEK), layers + 1
    yield reader, layers > 0


def _find_unpacker(packed: "Reader") -> Any:
    """Return what unpacks a stream, None for one that is not packed."""
    first = packed.peek(10)
    if first.startswith(_GZIP):
        return gzip.GzipFile(fileobj=packed)
    if first.startswith(_ZSTD):
        import zstandard

        unpacker = zstandard.ZstdDecompressor(max_window_size=_WIDEST)
        return unpacker.stream_reader(cast(BinaryIO, packed), read_across_frames=True)
    return bz2.BZ2File(packed) if first.startswith(b"BZh") and first[4:10] == _BZIP2 else None


def explain(error: Exception) -> str:
    """Return the first line of an error, short."""
    return str(error).splitlines()[0][:100].lower() if str(error) else type(error).__name__
