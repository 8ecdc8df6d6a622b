"""ActivityStreams 2.0: the outbox of a Mastodon export, and our own export in that form.

What our own export cannot say in the words of the standard stands in each object under `tweetcite`, as a native record.
Source: W3C ActivityStreams 2.0 and its vocabulary; the exports of Mastodon's backup service.
"""

import html
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from tweetcite.exchange.findings import Finding, Found, Passed
from tweetcite.exchange.native import read_post
from tweetcite.payloads import is_mapping, items, mapping, text
from tweetcite.platforms import Unavailable
from tweetcite.platforms.mastodon import read_payload

NAME = "activitystreams"
PUBLIC = frozenset({"https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"})
_WORDS = frozenset({"Note", "Question", "Article", "Page"})
_ACTIVITIES = frozenset({"Create", "Update"})


def fits(record: Mapping[str, Any]) -> bool:
    """Tell whether a record is an activity or an object with words."""
    kind = text(record.get("type"))
    if kind in _ACTIVITIES or kind == "Announce":
        return "object" in record
    return kind in ("Tombstone", "Like", "Add") or (kind in _WORDS and "attributedTo" in record)


def read(record: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield the post of an activity; what was not addressed to the public is passed over."""
    kind = text(record.get("type"))
    if kind == "Announce":
        yield Passed("reposts")
        return
    if kind in ("Like", "Add", "Tombstone"):
        yield Passed("likes" if kind == "Like" else "records that are no posts")
        return
    note = mapping(record.get("object")) if kind in _ACTIVITIES else record
    if is_mapping(note.get("tweetcite")):
        yield Found(*read_post(mapping(note["tweetcite"])))
        return
    if not PUBLIC & set(_list_readers(note) or _list_readers(record)):
        yield Passed("posts that are not public")
        return
    found = read_payload({**note, "type": "Note"}, "import")
    if isinstance(found, Unavailable):
        raise ValueError("no address or no words of a post")
    yield Found(replace(found, origin="import"), {"format": NAME})


def _list_readers(note: Mapping[str, Any]) -> list[str]:
    told = [note.get(key) for key in ("to", "cc")]
    return [str(one) for value in told for one in (items(value) or [value]) if isinstance(one, str)]


def write_activitystreams(records: Iterable[Mapping[str, Any]]) -> Iterator[bytes]:
    """Yield the pieces of an ordered collection that holds each record as an object."""
    head = {"@context": _CONTEXT, "type": "OrderedCollection"}
    yield json.dumps(head, sort_keys=True)[:-1].encode() + b', "orderedItems": ['
    count = 0
    for record in records:
        line = json.dumps(write_object(record), sort_keys=True)
        yield (b",\n" if count else b"\n") + line.encode()
        count += 1
    yield f'\n], "totalItems": {count}}}\n'.encode()


_CONTEXT = ["https://www.w3.org/ns/activitystreams", {"tweetcite": {"@id": "urn:tweetcite:record", "@type": "@json"}}]


def write_object(record: Mapping[str, Any]) -> dict[str, Any]:
    """Return a native record as a `Note`."""
    handle = record.get("handle")
    told = {
        "id": record.get("url") if record.get("id") else None,
        "url": record.get("url"),
        "attributedTo": {"type": "Person", "name": record.get("name") or handle, "preferredUsername": handle}
        if handle
        else None,
        "published": _write_time(record.get("created_at")),
        "updated": _write_time(record.get("edited_at")),
        "inReplyTo": f"urn:tweetcite:{record['platform']}:{record['reply_to']}" if record.get("reply_to") else None,
    }
    words = html.escape(str(record.get("text", "")), quote=False).replace("\n", "<br>")
    return {
        "type": "Note",
        "content": words,
        "mediaType": "text/html",
        "tweetcite": record,
        **{name: value for name, value in told.items() if value is not None},
    }


def _write_time(told: Any) -> str | None:
    """Return a time with its second, as the standard wants it; a bare day has none, and is left to the record."""
    return told if isinstance(told, str) and len(told) > len("2023-02-16") else None
