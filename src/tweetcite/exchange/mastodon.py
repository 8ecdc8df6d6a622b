"""Posts of Mastodon and its kin as their servers answer: statuses, and the notifications that hold some.

The earlier texts of an edited status come in a list without its id: `histories` ties them to the post.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from tweetcite.exchange.findings import Finding, Found, Passed
from tweetcite.exchange.histories import read_text
from tweetcite.model import PostRef
from tweetcite.payloads import is_mapping, mapping
from tweetcite.platforms import Unavailable, truthsocial
from tweetcite.platforms.mastodon import read_payload

NAME = "mastodon"
_PUBLIC = ("public", "unlisted")


def fits(record: Mapping[str, Any]) -> bool:
    """Tell whether a record is a status with its account, or a notification of one."""
    status = mapping(record.get("status")) or record
    return "content" in status and is_mapping(status.get("account"))


def read(record: Mapping[str, Any], name: str = NAME) -> Iterator[Finding]:
    """Yield the post of a status; of a repost, the post itself."""
    status = mapping(record.get("status")) or record
    if is_mapping(status.get("reblog")):
        yield Passed("reposts")
        status = mapping(status["reblog"])
    if status.get("visibility", "public") not in _PUBLIC:
        yield Passed("posts that are not public")
        return
    if "id" not in status and "uri" not in status:
        yield read_text(status)
    else:
        yield _read_status(status, name)


def _read_status(status: Mapping[str, Any], name: str) -> Finding:
    ref: PostRef | None = truthsocial.PLATFORM.match_url(str(status.get("url") or ""))
    reader = truthsocial.PLATFORM.read_payload if ref else None
    found = reader(status) if reader else read_payload(status, "import")
    if isinstance(found, Unavailable):
        raise ValueError("no id, no account or no words of a status")
    return Found(replace(found, origin="import"), {"format": name})
