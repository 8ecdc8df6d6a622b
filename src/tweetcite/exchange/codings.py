"""Answers that were packed with Brotli or Zstandard, as captures keep them: unpacked within a bound, bombs included."""

CODINGS = frozenset({"br", "zstd"})
_WIDEST = 128 * 1024 * 1024
_PART = 1024 * 1024


def unpack(data: bytes, coding: str, most: int) -> bytes:
    """Return what was packed, at most one byte more than `most`. Raises ValueError where it is damaged."""
    return _unpack_brotli(data, most) if coding == "br" else _unpack_zstandard(data, most)


def _unpack_brotli(data: bytes, most: int) -> bytes:
    import brotlicffi

    unpacker = brotlicffi.Decompressor()
    whole = b""
    try:
        while len(whole) <= most and not unpacker.is_finished():
            part = unpacker.process(data, output_buffer_limit=min(_PART, most + 1 - len(whole)))
            if not part and not data:
                raise ValueError("what it holds breaks off")
            whole, data = whole + part, b""
    except brotlicffi.error as error:
        raise ValueError("what it holds cannot be unpacked") from error
    return whole


def _unpack_zstandard(data: bytes, most: int) -> bytes:
    import zstandard

    unpacker = zstandard.ZstdDecompressor(max_window_size=_WIDEST)
    try:
        return unpacker.stream_reader(data, read_across_frames=True).read(most + 1)
    except zstandard.ZstdError as error:
        raise ValueError("what it holds cannot be unpacked") from error
