"""Bodies of answers as values: JSON, and HTML with the data that stands in its scripts."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from tweetcite.fetch.client import Exchange
from tweetcite.platforms import Answer

_SCRIPT = "<script"
_TYPE = re.compile(r"type\s*=\s*[\"']?application/(?:ld\+)?json", re.IGNORECASE)
_MOST_SCRIPTS = 40
_LONGEST = 1_000_000
_PROLOG = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)


def make_answer(exchange: Exchange) -> Answer:
    """Return an answer as a conversation is sent it: JSON by its content, whatever the server calls it."""
    return Answer(exchange.status, read_body(exchange), exchange.final_url, exchange.headers)


def read_body(exchange: Exchange) -> Mapping[str, Any]:
    """Return the JSON object of a body; a list as `items`; any other text as `html`; nothing for no text."""
    body = exchange.body
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
    return {"html": read_text(exchange)}


def read_text(exchange: Exchange) -> str:
    """Return a body as text, in the encoding that its header or its first bytes name, else UTF-8.

    Without the line that begins an XML document: parsers of HTML would complain of it.
    """
    return _PROLOG.sub("", _decode(exchange), count=1)


def _decode(exchange: Exchange) -> str:
    named = _CHARSET.search(exchange.headers.get("content-type", "")) or _CHARSET.search(
        exchange.body[:1_024].decode("latin-1")
    )
    try:
        return exchange.body.decode(named[1] if named else "utf-8", "replace")
    except (LookupError, ValueError):
        return exchange.body.decode("utf-8", "replace")


def find_linked_data(page: str) -> Iterator[Mapping[str, Any]]:
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
