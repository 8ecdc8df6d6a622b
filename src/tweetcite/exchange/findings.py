"""What the readers of archive files find: posts, what became of posts, pages, and what is passed over on purpose."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

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


def is_mapping(value: object) -> bool:
    """Tell whether a value of a record is an object."""
    return isinstance(value, Mapping)


def mapping(value: object) -> Mapping[str, Any]:
    """Return an object of a record; an empty one for anything else."""
    return value if isinstance(value, Mapping) else {}


def items(value: object) -> list[Any]:
    """Return a list of a record; an empty one for anything else."""
    return value if isinstance(value, list) else []


def text(value: object) -> str | None:
    """Return a text of a record, a number as its digits; None for anything else and for no text."""
    if isinstance(value, bool) or not isinstance(value, str | int) or value == "":
        return None
    return str(value)
