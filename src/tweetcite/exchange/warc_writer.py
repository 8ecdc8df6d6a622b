"""The archive as a WARC file (ISO 28500, version 1.1): answers and articles at their addresses, posts as records.

Answers are written as they were kept, that is unpacked: what their headers say of packing is left out. The same archive
gives the same records.
"""

import io
import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tweetcite.exchange.bagit import Evidence
from tweetcite.exchange.native import write_native
from tweetcite.exchange.warc import ARTICLES, RECORDS

_PACKING = frozenset({"content-encoding", "transfer-encoding", "content-length", "connection"})
_LONG_AGO = "1970-01-01T00:00:00Z"
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_REASONS = {200: "OK", 301: "Moved Permanently", 302: "Found", 403: "Forbidden", 404: "Not Found", 410: "Gone"}


def write_warc(evidence: Evidence, program: str) -> Iterator[bytes]:
    """Yield the records of an archive, each packed by itself, as readers of such files want them."""
    packed = io.BytesIO()
    writer = WARCWriter(packed, gzip=True, warc_version="1.1")
    for record in _make_records(writer, evidence, program):
        writer.write_record(record)
        yield packed.getvalue()
        packed.seek(0)
        packed.truncate()


def _make_records(writer: Any, evidence: Evidence, program: str) -> Iterator[Any]:
    info = f"software: {program}\r\nformat: WARC File Format 1.1\r\n".encode()
    yield _make(writer, "", "warcinfo", _LONG_AGO, info, "application/warc-fields")
    for answer in evidence.export_answers():
        yield _make_answer(writer, answer)
    for one in evidence.export_articles():
        address = one.identity if one.identity.startswith(("http://", "https://")) else ARTICLES + quote(one.identity)
        yield _make(writer, address, "resource", one.seen_at, one.data, _guess_type(one.data))
    for record in evidence.export_posts():
        name = f"{RECORDS}{record['platform']}:{quote(str(record['id'] or ''), safe='')}"
        when = str(record.get("retrieved_at") or record.get("created_at") or "")
        yield _make(writer, name, "resource", when, b"".join(write_native([record])), "application/json")


def _make_answer(writer: Any, answer: Any) -> Any:
    told = answer.http.get("headers")
    headers = [
        (name, _CONTROL.sub(" ", str(value)))
        for name, value in (told.items() if isinstance(told, dict) else ())
        if name.lower() not in _PACKING and not _CONTROL.search(name)
    ]
    if not any(name.lower() == "content-type" for name, _ in headers):
        headers.append(("Content-Type", _guess_type(answer.data)))
    status = answer.http.get("status") if isinstance(answer.http.get("status"), int) else 200
    line = f"{status} {_REASONS.get(status, 'Answered')}"
    head = StatusAndHeaders(line, [*headers, ("Content-Length", str(len(answer.data)))], protocol="HTTP/1.1")
    return _make(writer, answer.url, "response", answer.seen_at, answer.data, None, head)


def _make(writer: Any, url: str, kind: str, when: str, data: bytes, content: str | None, head: Any = None) -> Any:
    date = when if _MOMENT.fullmatch(when) else _LONG_AGO
    name = uuid5(NAMESPACE_URL, f"{kind} {url} {date} {sha256(data).hexdigest()}")
    told = {"WARC-Record-ID": f"<urn:uuid:{name}>", "WARC-Date": date}
    return writer.create_warc_record(
        url, kind, io.BytesIO(data), len(data), content or "", warc_headers_dict=told, http_headers=head
    )


def _guess_type(data: bytes) -> str:
    first = data.lstrip()[:1]
    return "application/json" if first in (b"{", b"[") else "text/html" if first == b"<" else "text/plain"
