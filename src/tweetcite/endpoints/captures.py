"""What a capture or an answer holds: its bytes as values, and the post of its address that they show."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from tweetcite.model import Post, PostRef
from tweetcite.platforms import Unavailable, find_platform

_SCRIPT = "<script"
_TYPE = re.compile(r"type\s*=\s*[\"']?application/(?:ld\+)?json", re.IGNORECASE)
_MOST_SCRIPTS = 40
_LONGEST = 1_000_000
_PROLOG = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)


def read_body(body: bytes, content_type: str = "") -> Mapping[str, Any]:
    """Return the JSON object of a body; a list as `items`; any other text as `html`; nothing for no text.

    Text is in the encoding that its header or its first bytes name, else UTF-8, and without the line that begins an XML
    document: parsers of HTML would complain of it.
    """
    if not body:
        return {}
    if body.lstrip()[:1] in (b"{", b"["):
        try:
            value = json.loads(body)
        except (ValueError, RecursionError):
            value = None
        if isinstance(value, dict):
            return value
        if isinstance(value, list):
            return {"items": value}
    return {"html": _PROLOG.sub("", _decode(body, content_type), count=1)}


def _decode(body: bytes, content_type: str) -> str:
    named = _CHARSET.search(content_type) or _CHARSET.search(body[:1_024].decode("latin-1"))
    try:
        return body.decode(named[1] if named else "utf-8", "replace")
    except (LookupError, ValueError):
        return body.decode("utf-8", "replace")


def read_shown(data: Mapping[str, Any], ref: PostRef) -> Post | Unavailable:
    """Return the post of an address as what stands there shows it: data, linked data, a widget's page, a page."""
    if ref.platform == "x":
        from tweetcite.endpoints.x.page import read_page

        return read_page(data, ref)
    platform = find_platform(ref.platform)
    if platform is None or platform.read_payload is None:
        return Unavailable("unknown")
    for form in _list_forms(data, ref):
        found = platform.read_payload(form)
        if isinstance(found, Post) and found.ref.id == ref.id and found.text:
            return found
    return Unavailable("unknown")


def _list_forms(data: Mapping[str, Any], ref: PostRef) -> Iterator[Mapping[str, Any]]:
    page = data.get("html")
    if not isinstance(page, str):
        yield data
        return
    yield {**data, "url": ref.url}
    yield from _find_linked_data(page)


def _find_linked_data(page: str) -> Iterator[Mapping[str, Any]]:
    """Yield the JSON objects that stand in the scripts of a page, those of lists and graphs one by one."""
    at = 0
    for _ in range(_MOST_SCRIPTS):
        start = page.find(_SCRIPT, at)
        if start < 0:
            return
        opened = page.find(">", start)
        end = page.find("</script", opened)
        if opened < 0 or end < 0:
            return
        at = end
        if end - opened > _LONGEST or not _TYPE.search(page, start, min(opened, start + 500)):
            continue
        try:
            value = json.loads(page[opened + 1 : end])
        except (ValueError, RecursionError):
            continue
        items = value if isinstance(value, list) else value.get("@graph", [value]) if isinstance(value, dict) else []
        yield from (item for item in items[:_MOST_SCRIPTS] if isinstance(item, dict))
