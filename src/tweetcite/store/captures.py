"""Captures: where each copy of a post came from, entered in the chain of custody as it is stored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from sqlalchemy import Connection

from tweetcite.model import Author, Post
from tweetcite.store.accounts import Named
from tweetcite.store.columns import write_json, write_moment
from tweetcite.store.custody import enter
from tweetcite.store.readers import name_readers
from tweetcite.store.rows import insert_rows, reserve_ids
from tweetcite.store.subjects import read_subjects, without_unknown
from tweetcite.store.tables import capture
from tweetcite.store.versions import Added, Owner

Kind = Literal["embed", "link", "look", "api", "wayback", "import"]


@dataclass(frozen=True, slots=True)
class Copy:
    """One post as it was seen in one place. `key` is the same exactly for what would be the same capture.

    `author` has the handle that the address tells where the sighting does not, `created_at` is written as it is stored.
    With `is_kept` the archive holds the bytes that it was read from.
    """

    post: Post
    kind: Kind
    key: str
    source: str | None = None
    how: str | None = None
    record: str | None = None
    raw_sha256: str | None = None
    article_version_id: int | None = None
    seen_at: str | None = None
    extra: Mapping[str, object] = field(default_factory=dict)
    is_kept: bool = False

    author: Author = field(init=False)
    created_at: str | None = field(init=False)

    @property
    def said(self) -> dict[str, str]:
        """What the sighting says of the post beside its text and its time, as far as it says anything."""
        seen, ref = self.post, self.post.ref
        told = {
            "url": ref.url,
            "language": seen.language,
            "reply_to": seen.reply_to,
            "quoting": seen.quoting,
            "edit_of": seen.edit_of,
        }
        return {name: value for name, value in told.items() if value is not None}

    @property
    def reader(self) -> str | None:
        """Which version of the readers made its text, where the bytes that show it are kept."""
        return name_readers() if self.is_kept and self.post.text is not None else None

    def __post_init__(self) -> None:
        author, ref = self.post.author, self.post.ref
        if not author.handle and ref.handle:
            author = Author(author.platform, author.id, ref.handle, author.name)
        object.__setattr__(self, "author", author)
        object.__setattr__(self, "created_at", write_moment(self.post.created, self.post.created_precision))


@dataclass(frozen=True, slots=True)
class Writing:
    """What every row that is written now says of its origin."""

    run_id: int
    program: str
    now: str


class Place(NamedTuple):
    """A copy, and the rows it stands in."""

    copy: Copy
    owner: Owner
    version_id: int | None
    name: Named


_NAMES = (
    "id", "key", "kind", "how", "article_version_id", "source", "raw_sha256", "record", "created_at", "seen_at",
    "stored_at", "program", "extra", "run_id", "said", "reader", "post_id", "version_id", "name_id",
)  # fmt: skip
_TOLD = _NAMES[:-3]


def add_captures(connection: Connection, places: Sequence[Place], added: Mapping[int, Added], writing: Writing) -> None:
    """Store a capture for each copy, and enter it in the chain. `added` are the versions that were stored just now."""
    ids = reserve_ids(connection, capture, len(places))
    rows = [_list_values(row_id, place, writing) for row_id, place in zip(ids, places, strict=True)]
    insert_rows(connection, capture, _NAMES, rows)
    told = {values[0]: _tell(values, place, added) for values, place in zip(rows, places, strict=True)}
    rest = [row_id for row_id, text in told.items() if text is None]
    entries = {row_id: text for row_id, text in told.items() if text} | dict(read_subjects(connection, "capture", rest))
    enter(connection, "capture", entries, writing.now)


def _list_values(row_id: int, place: Place, writing: Writing) -> tuple[Any, ...]:
    """Return the values of `_NAMES`."""
    c = place.copy
    return (
        row_id, c.key, c.kind, c.how, c.article_version_id, c.source, c.raw_sha256, c.record, c.created_at, c.seen_at,
        writing.now, writing.program, dict(c.extra) or None, writing.run_id, c.said, c.reader,
        place.owner.id if place.owner.kind == "post" else None, place.version_id, place.name.name_id,
    )  # fmt: skip


def _tell(values: tuple[Any, ...], place: Place, added: Mapping[int, Added]) -> str | None:
    """Return what the chain says of the capture of a post's new text: the same as when it is read back, but sooner.

    None where it takes more than the copy to tell.
    """
    version = added.get(place.version_id or 0)
    if version is None or version.owner.kind != "post":
        return None
    ref, author, named = place.copy.post.ref, place.copy.author, place.name.name_id is not None
    told = dict(zip(_TOLD, values, strict=False))
    told |= {
        "text": version.seen.text,
        "text_sha256": version.text_sha256,
        "truncated": version.seen.truncated,
        "edited_at": write_moment(version.seen.edited_at),
        "handle": author.handle or "" if named else None,
        "name": author.name or "" if named else None,
        "platform": ref.platform,
        "platform_id": ref.id,
        "sighting_platform": None,
        "sighting_handle": None,
        "sighting_day": None,
    }
    return write_json(without_unknown(told))
