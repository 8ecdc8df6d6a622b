"""The texts of a post in a list that does not name it (Mastodon's `/history`): tied to a post that is named beside it.

The first text of such a list is as old as the post, the others as old as the edits that made them. Source of the names:
Mastodon's interface, `GET /api/v1/statuses/:id/history`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from tweetcite.errors import RecordError
from tweetcite.exchange.findings import Finding, Found
from tweetcite.model import Author, Post, PostRef
from tweetcite.payloads import items, mapping, text
from tweetcite.platforms import Unavailable
from tweetcite.platforms.mastodon import match_url, read_payload, time_of

NAME = "mastodon history"
_ADDRESS = re.compile(
    r"https?://(?P<host>[^/?#@]{1,253})/api/v1/statuses/(?P<id>[A-Za-z0-9-]{1,40})/history/?(?:[?#]|$)"
)
_DAY = timedelta(days=1)


def read_text(entry: Mapping[str, Any]) -> Found:
    """Return one text of a history, of a post without an id, with the time at which it was written as its edit."""
    told = {"content": entry.get("content"), "spoiler_text": entry.get("spoiler_text"), "account": entry.get("account")}
    found = read_payload({**told, "id": "0", "edited_at": entry.get("created_at")}, "import")
    if isinstance(found, Unavailable) or not found.text:
        raise ValueError("no account or no words of an earlier text")
    return Found(replace(found, ref=PostRef("mastodon", None, None, found.author.handle)), {"format": NAME})


def find_post(url: str, answer: object) -> PostRef | None:
    """Return the post that the address of a history names; None for any other address."""
    asked = _ADDRESS.match(url)
    first = mapping(next(iter(items(answer)), None))
    user = text(mapping(first.get("account")).get("acct"))
    return match_url(f"https://{asked['host']}/@{user}/{asked['id']}") if asked and user else None


def tie(findings: Iterable[Finding], ref: PostRef | None) -> Iterator[Finding]:
    """Yield what was found, the texts of one history as those of a post; errors where none is named, or another's."""
    created = last = place = None
    for one in findings:
        if not isinstance(one, Found) or one.extra.get("format") != NAME or one.post.ref.id:
            yield one
            continue
        at = one.post.edited_at
        created = created or at
        fault = _find_fault(one.post.author, created, ref)
        within = str(one.line).rpartition(":")[0]
        if (place is not None and within != place) or (last and at and at < last):
            fault = "a text of another history: import the history of each post by itself"
        else:
            place, last = within, at
        if ref is None or fault:
            yield RecordError(f"line {one.line}: {fault}")
        else:
            yield one._replace(post=_name_post(one.post, created, ref))


def _find_fault(author: Author, created: datetime | None, ref: PostRef | None) -> str | None:
    if ref is None:
        return "an earlier text of a post, without its id: name the post with --post URL"
    user, named = ((handle or "").partition("@")[0].casefold() for handle in (author.handle, ref.handle))
    if ref.platform != "mastodon" or (named and user != named):
        return "a text of another account than the post that --post names"
    posted = time_of(ref.id or "")
    if posted and created and abs(posted - created) > _DAY:
        return f"its first text is of {created:%Y-%m-%d}, the post that --post names of {posted:%Y-%m-%d}"
    return None


def _name_post(seen: Post, created: datetime | None, ref: PostRef) -> Post:
    return replace(
        seen,
        ref=replace(ref, handle=seen.author.handle),
        created=created,
        created_precision="second" if created else None,
        edited_at=seen.edited_at if seen.edited_at != created else None,
    )
