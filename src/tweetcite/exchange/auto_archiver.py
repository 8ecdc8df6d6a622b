"""What auto-archiver writes of each address: as JSON, or as a table whose cells are written as Python would.

Those cells are read as what they say and never evaluated: only plain values and times are known. Its `title` is the
post's text for some sites and a cut heading for others, so it counts as cut. Its times are of no certain zone.
Source of the names: src/auto_archiver/core/metadata.py and the extractors of that project.
"""

import ast
import html
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import IO, Any

from tweetcite.errors import RecordError
from tweetcite.exchange import bluesky, mastodon
from tweetcite.exchange.findings import Finding, Found, Passed
from tweetcite.exchange.tables import read_rows
from tweetcite.exchange.x_api import escape, read_moment, read_status
from tweetcite.markup import trim_words
from tweetcite.model import Author, Post, PostRef
from tweetcite.payloads import is_mapping, mapping, text
from tweetcite.platforms import find_platform, match_post

NAME = "auto-archiver"
HEADER = b"status,metadata,media"


def fits(record: Mapping[str, Any]) -> bool:
    """Tell whether a record is what auto-archiver knows of one address."""
    return "status" in record and is_mapping(record.get("metadata")) and "media" in record


def read(record: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield the post that was archived. Raises ValueError where no words are known to be its own."""
    told = mapping(record["metadata"])
    status, ref = str(record.get("status") or ""), match_post(str(told.get("url") or ""))
    if "nothing archived" in status or not status:
        yield Passed("addresses of which nothing was archived")
        return
    if ref is None or ref.id is None:
        yield Passed("addresses that are no posts")
        return
    yield _read_content(ref, told) or _read_plain(ref, told)


def read_table(stream: IO[bytes]) -> Iterator[Finding]:
    """Yield the posts of a table, row by row; a bad row is told with its line."""
    for item in islice(read_rows(stream), 1, None):
        if isinstance(item, RecordError):
            yield item
            continue
        row, line = item
        try:
            if len(row) != 3:
                raise ValueError("not three cells")
            record = {"status": row[0], "metadata": read_cell(row[1]), "media": []}
            if not fits(record):
                raise ValueError("the second cell is no object")
            yield from (one._replace(line=line) if isinstance(one, Found) else one for one in read(record))
        except ValueError as error:
            yield RecordError(f"line {line}: {error}")


def read_cell(cell: str) -> Any:
    """Return the value that a cell says, as Python writes values. Raises ValueError for anything but plain values."""
    try:
        return _read_node(ast.parse(cell, mode="eval").body)
    except (SyntaxError, RecursionError, MemoryError, ValueError) as error:
        reason = str(error) if type(error) is ValueError else "not the text of a plain value"
        raise ValueError(f"the cell is {reason}") from None


def _read_node(node: ast.expr) -> Any:
    match node:
        case ast.Constant(value=value) if isinstance(value, str | int | float | bool | None):
            return value
        case ast.Dict(keys=keys, values=values) if all(isinstance(key, ast.Constant) for key in keys):
            return {_read_node(k): _read_node(v) for k, v in zip(keys, values, strict=True) if k}
        case ast.List(elts=elements) | ast.Tuple(elts=elements):
            return [_read_node(one) for one in elements]
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as number)):
            return -number
        case ast.Call(func=ast.Attribute(value=ast.Name(id="datetime"), attr="datetime"), args=numbers):
            return _read_time([_read_node(one) for one in numbers])
    raise ValueError("more than a plain value")


def _read_time(numbers: list[Any]) -> str:
    if len(numbers) < 3 or not all(isinstance(one, int) and 0 <= one < 10_000 for one in numbers[:6]):
        raise ValueError("no time")
    year, month, day = numbers[:3]
    return f"{year:04}-{month:02}-{day:02}"


def _read_content(ref: PostRef, told: Mapping[str, Any]) -> Finding | None:
    """Return the post that the site's own answer holds, where that was kept."""
    extra = {"format": NAME}
    if ref.platform == "bluesky" and is_mapping(told.get("author")) and text(told.get("title")):
        author = mapping(told["author"])
        record = {"text": told["title"], "createdAt": told.get("timestamp")}
        uri = f"at://{author.get('did') or author.get('handle')}/app.bsky.feed.post/{ref.id}"
        return next(bluesky.read({"uri": uri, "author": author, "record": record}, NAME))
    if ref.platform == "truthsocial" and text(told.get("description")):
        account = {"acct": told.get("author"), "username": told.get("author"), "display_name": told.get("display_name")}
        status = {"id": ref.id, "url": ref.url, "content": told["description"], "account": account}
        return next(mastodon.read({**status, "created_at": told.get("timestamp")}, NAME))
    answer = _read_json(told.get("content"))
    if ref.platform != "x" or not ({"full_text", "text"} & answer.keys()):
        return None
    user = answer.get("user") if "screen_name" in mapping(answer.get("user")) else {"screen_name": ref.handle}
    number = text(answer.get("id_str")) or text(answer.get("id"))
    if number != ref.id:
        raise ValueError("its content is another post than its address")
    if user == {"screen_name": None}:
        return Found(_make_post(ref, told, str(answer.get("full_text") or answer.get("text"))), extra)
    return read_status({**answer, "id_str": number, "user": user}, extra)


def _read_plain(ref: PostRef, told: Mapping[str, Any]) -> Found:
    content, title = text(told.get("content")), text(told.get("title"))
    if not content and not title:
        raise ValueError("no words")
    post = _make_post(ref, told, escape(content or title))
    return Found(post if content else replace(post, truncated=True), {"format": NAME})


def _make_post(ref: PostRef, told: Mapping[str, Any], words: str) -> Post:
    platform = find_platform(ref.platform)
    exact = platform.time_of(ref.id or "") if platform else None
    claimed = read_moment(str(told.get("timestamp") or "")[:10])
    plain, truncated = trim_words(html.unescape(words))
    return Post(
        ref=ref,
        author=Author(ref.platform, None, ref.handle, text(told.get("author"))),
        text=plain,
        created=exact or claimed,
        created_precision=("second" if exact else "day") if exact or claimed else None,
        truncated=truncated,
        origin="import",
    )


def _read_json(content: object) -> Mapping[str, Any]:
    if not isinstance(content, str) or not content.lstrip().startswith("{"):
        return {}
    try:
        return mapping(json.loads(content))
    except (ValueError, RecursionError):
        return {}
