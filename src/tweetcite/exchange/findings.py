"""What the readers of archive files find: posts, what became of posts, pages, and what is passed over on purpose."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from tweetcite.errors import RecordError
from tweetcite.model import Post, PostRef
from tweetcite.platforms import Reason


class Found(NamedTuple):
    """A post as a record shows it, with what else is kept of it, and the line or place of the record."""

    post: Post
    extra: Mapping[str, object] = {}
    line: int | str = 0


class Gone(NamedTuple):
    """A record that says why a post could not be had, and when it was looked for."""

    ref: PostRef
    reason: Reason
    seen_at: datetime | None = None


class Passed(NamedTuple):
    """A record that is passed over on purpose, and of what kind it is, in the plural."""

    kind: str


class Page(NamedTuple):
    """An article as an archive file holds it: its address or name, its bytes, and when they were fetched."""

    url: str
    data: bytes
    seen_at: datetime | None
    line: int | str = 0


class Note(NamedTuple):
    """Something about a whole file that its owner should know."""

    message: str


Finding = Found | Gone | Passed | Page | Note | RecordError
