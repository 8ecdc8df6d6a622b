"""What gallery-dl writes beside each file that it gets: posts of X, Bluesky and Mastodon, the same post several times.

Its `content` of a post of X is no raw text: links are written out, a closing link is dropped, entities are resolved.
Source of the names: gallery_dl/extractor/{twitter,bluesky,mastodon}.py of that project.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from tweetcite.exchange import bluesky, mastodon
from tweetcite.exchange.findings import Finding, Passed
from tweetcite.exchange.x_api import escape, read_status
from tweetcite.payloads import is_mapping, mapping, text

NAME = "gallery-dl"


def fits(record: Mapping[str, Any]) -> bool:
    """Tell whether gallery-dl wrote a record."""
    return isinstance(record.get("category"), str) and ("subcategory" in record or "tweet_id" in record)


def read(record: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield the post of a record. Raises ValueError for sites that are not read."""
    category = record["category"]
    if category == "twitter":
        yield _read_x(record)
    elif category == "bluesky":
        view = {**record, "record": {**record, "langs": record.get("langs")}}
        yield from bluesky.read(view, NAME)
    elif is_mapping(record.get("account")) and "content" in record:
        yield from mastodon.read(record, NAME)
    else:
        raise ValueError(f"files of {category[:40]} are not read")


def _read_x(record: Mapping[str, Any]) -> Finding:
    if record.get("retweet_id"):
        return Passed("reposts")
    author = mapping(record.get("author"))
    status = {
        "id_str": text(record.get("tweet_id")),
        "user": {
            "id_str": text(author.get("id")),
            "screen_name": author.get("name"),
            "name": author.get("nick"),
            "protected": author.get("protected"),
        },
        "full_text": escape(record.get("content")),
        "created_at": record.get("date"),
        "lang": record.get("lang"),
        "in_reply_to_status_id_str": text(record.get("reply_id")) if record.get("reply_id") else None,
        "quoted_status_id_str": None,
    }
    return read_status(status, {"format": NAME})
