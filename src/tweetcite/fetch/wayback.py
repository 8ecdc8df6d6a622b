"""The Wayback Machine: its index (CDX), and replay of the bytes as they were.

The index takes 30 questions a minute; 429 is to be obeyed for a minute, or the address is blocked for an hour.
"""

import json
from collections.abc import Iterator
from typing import Any

from tweetcite.endpoints import make_query
from tweetcite.fetch.replay import Capture, choose_captures, list_addresses, read_captures, read_stamp
from tweetcite.model import PostRef
from tweetcite.platforms import Answer, Asking, Request, Unavailable, match_post

ROOT = "https://web.archive.org"
_FIELDS = "timestamp,original,mimetype,statuscode,digest"
_MOST_ROWS = 60


def ask_wayback(ref: PostRef, root: str = ROOT) -> Asking:
    """Ask for the captures of a post, and read them."""
    found: list[Capture] = []
    for address in list_addresses(ref):
        answer = yield ask_index(address, root)
        if answer.status == 429:
            return Unavailable("rate-limited", "the Wayback Machine asks for patience")
        found += [c for c in read_index(answer, root) if _is_of(c, ref)]
        if any("json" in c.mimetype for c in found):
            break
    if not found:
        return Unavailable("unknown", "the Wayback Machine has no capture of it")
    return (yield from read_captures(ref, choose_captures(found)))


def ask_index(address: str, root: str = ROOT) -> Request:
    """Return the question for the captures of an address and what stands below it, one for each content."""
    query = {"url": f"{address.partition('://')[2]}*", "output": "json", "fl": _FIELDS}
    query |= {"filter": "statuscode:200", "collapse": "digest", "limit": str(_MOST_ROWS)}
    return Request(make_query(f"{root}/cdx/search/cdx", **query))


def read_index(answer: Answer, root: str = ROOT) -> Iterator[Capture]:
    """Yield the captures of an answer of the index: rows below a header, or one JSON object a line (pywb)."""
    if answer.status != 200:
        return
    for row in _read_rows(answer)[:_MOST_ROWS]:
        stamp, original = str(row.get("timestamp") or ""), str(row.get("original") or row.get("url") or "")
        made_at = read_stamp(stamp)
        status = str(row.get("statuscode") or row.get("status") or "200")
        if made_at is None or not original.startswith(("http://", "https://")) or status not in ("200", "-"):
            continue
        mimetype = str(row.get("mimetype") or row.get("mime") or "")
        yield Capture(f"{root}/web/{stamp}id_/{original}", made_at, original, mimetype)


def _read_rows(answer: Answer) -> list[dict[str, Any]]:
    items = answer.data.get("items")
    if isinstance(items, list):
        rows = [row for row in items if isinstance(row, list)]
        return [dict(zip(rows[0], row, strict=False)) for row in rows[1:] if all(isinstance(n, str) for n in rows[0])]
    lines = (
        str(answer.data.get("html") or "").splitlines() if "html" in answer.data else [json.dumps(dict(answer.data))]
    )
    rows_of_lines = []
    for line in lines[:_MOST_ROWS]:
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            continue
        rows_of_lines += [value] if isinstance(value, dict) else []
    return rows_of_lines


def _is_of(capture: Capture, ref: PostRef) -> bool:
    linked = match_post(capture.original)
    return linked is not None and (linked.platform, linked.id) == (ref.platform, ref.id)
