"""Bodies as they come from the wire: cut off at the first byte too many, unpacked by us; and failures in few words.

Libraries unpack whatever a server chose, in one piece. We ask for gzip alone and unpack it piece by piece.
"""

import zlib
from collections.abc import Mapping

import requests
from urllib3.exceptions import HTTPError

from tweetcite.errors import FetchError
from tweetcite.fetch.wire import OverSizeError


def read_body(response: requests.Response, headers: Mapping[str, str], most: int) -> bytes:
    """Return the decoded body. Raises OverSizeError beyond `most` bytes, FetchError for what we never asked for."""
    coding = headers.get("content-encoding", "").strip().lower()
    if coding not in ("", "identity", "gzip", "x-gzip"):
        raise FetchError(f"{(response.url or '')[:200]} answers in an encoding that was not asked for: {coding[:40]!r}")
    parts: list[bytes] = []
    size = 0
    for part in response.raw.stream(65_536, decode_content=False):
        parts.append(part)
        size += len(part)
        if size > most:
            raise OverSizeError("the answer is too large")
    body = b"".join(parts)
    return _unpack(body, most) if coding.endswith("gzip") and body else body


def _unpack(data: bytes, most: int) -> bytes:
    """Return what gzip holds, stopping at the first byte too many: a bomb is never unpacked."""
    parts: list[bytes] = []
    size = 0
    while data:
        stream = zlib.decompressobj(31)
        try:
            part = stream.decompress(data, most - size + 1)
        except zlib.error as error:
            if parts and not data.startswith(b"\x1f\x8b"):
                break
            raise ValueError("its compression is damaged") from error
        parts.append(part)
        size += len(part)
        if size > most:
            raise OverSizeError("the unpacked answer is too large")
        if not stream.eof:
            raise ValueError("it broke off")
        data = stream.unused_data
    return b"".join(parts)


def explain_failure(error: Exception) -> str:
    """Return the cause in few words, without the nesting of the libraries."""
    if isinstance(error, requests.exceptions.ProxyError):
        return "the proxy could not be used; check HTTPS_PROXY"
    if isinstance(error, requests.exceptions.SSLError):
        return "its certificate could not be checked; check the address, or REQUESTS_CA_BUNDLE"
    causes: list[BaseException] = [error]
    while (deeper := causes[-1].__cause__ or causes[-1].__context__) is not None and len(causes) < 10:
        causes.append(deeper)
    for cause in reversed(causes):
        if isinstance(cause, OSError) and cause.strerror:
            return cause.strerror.lower()[:200]
    if isinstance(error, ValueError) and not isinstance(error, requests.RequestException):
        return str(error)[:200]
    return "the connection broke off" if isinstance(error, requests.RequestException | HTTPError) else str(error)[:200]
