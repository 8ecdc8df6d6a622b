"""Storing the posts of an archive file, batch by batch, and counting what they brought."""

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import get_args

from sqlalchemy import Connection, select

from tweetcite.model import How, Post
from tweetcite.store.captures import Writing
from tweetcite.store.columns import digest_record, write_moment
from tweetcite.store.copies import Stored, add_copies
from tweetcite.store.copy import Copy, Place, make_copy
from tweetcite.store.rows import fetch_by
from tweetcite.store.tables import preference
from tweetcite.store.versions import AMONG_EQUALS

_BATCH = 5000
_BATCH_LETTERS = 4 << 20

Record = tuple[Post, Mapping[str, object], int | str]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import brought, in records.

    `read` = `new` + `same` + `versions` + `worse` + `skipped` + `redacted`: posts not known before, known ones with the
    same text, other texts of known posts, be they from before an edit, worse ones (cut, flattened or from farther away:
    kept, but not preferred), records without an id or words, and texts that had to go and are not stored again.
    """

    read: int = 0
    new: int = 0
    same: int = 0
    versions: int = 0
    worse: int = 0
    skipped: int = 0
    redacted: int = 0

    def __add__(self, other: "ImportReport") -> "ImportReport":
        pairs = ((getattr(self, name), getattr(other, name)) for name in self.__slots__)
        return ImportReport(*(a + b for a, b in pairs))


def batches(copies: Iterable[Copy]) -> Iterator[Sequence[Copy]]:
    """Cut records into what is stored at once: 5,000 of them, or fewer that are long."""
    batch: list[Copy] = []
    letters = 0
    for copy in copies:
        batch.append(copy)
        letters += len(copy.text or "") + len(copy.extra or "")
        if len(batch) == _BATCH or letters > _BATCH_LETTERS:
            yield batch
            batch, letters = [], 0
    if batch:
        yield batch


@contextmanager
def without_collector() -> Iterator[None]:
    """Keep the garbage collector from going through rows by the thousand, which hold no circles."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def add_records(connection: Connection, copies: Sequence[Copy], writing: Writing) -> ImportReport:
    """Store one batch and count what it brought."""
    stored = add_copies(connection, copies, writing)
    posts = {s.post_id for s in stored if s.gain == "version" and s.post_id is not None}
    query = select(preference.c.post_id, preference.c.version_id, preference.c.reason)
    preferred = {r.post_id: (r.version_id, r.reason) for r in fetch_by(connection, query, preference.c.post_id, posts)}
    found = [_name_gain(one, copy, preferred) for one, copy in zip(stored, copies, strict=True)]
    names = ("new", "same", "versions", "worse", "skipped", "redacted")
    return ImportReport(len(found), *(found.count(name) for name in names))


def _name_gain(stored: Stored, seen: Copy, preferred: Mapping[int, tuple[int, str]]) -> str:
    if stored.gain == "redacted":
        return stored.gain
    if stored.version_id is None and stored.post_id is None:
        return "skipped"
    if stored.gain != "version":
        return stored.gain
    version_id, reason = preferred.get(stored.post_id or 0, (stored.version_id, ""))
    is_as_good = reason in AMONG_EQUALS and not seen.truncated and seen.kind != "embed"
    return "versions" if version_id == stored.version_id or is_as_good else "worse"


def copy_record(record: Record, source: str, sha256: str | None) -> Copy:
    """Return what a record of a file says as a copy of a post. `source` names the file, `sha256` its bytes.

    A record that was seen in an article (`origin` embed) stays tied to that article, so that it never becomes
    evidence for it. The file is not part of the key: the same record from a newer export is the same look.
    """
    seen, extra, line = record
    rest = dict(extra)
    how = rest.pop("how", None) if seen.origin == "embed" else None
    seen_in = seen.seen_in if seen.origin == "embed" else None
    known_how = how if isinstance(how, str) and how in get_args(How) else None
    if how is not None and known_how is None:
        rest["how"] = how
    return make_copy(
        seen,
        seen.origin,
        digest_record(["record", _list_all(seen), known_how, rest]),
        Place(seen_in or source, known_how, str(line), sha256, seen_at=write_moment(seen.seen_at)),
        extra=rest,
    )


def _list_all(seen: Post) -> list[object]:
    ref, author = seen.ref, seen.author
    return [
        ref.platform, ref.id, ref.url, ref.handle, author.id, author.handle, author.name, seen.text,
        write_moment(seen.created, seen.created_precision), seen.language, seen.truncated, seen.quoting,
        seen.reply_to, seen.edit_of, write_moment(seen.edited_at), seen.origin, write_moment(seen.seen_at),
        seen.seen_in if seen.origin == "embed" else None,
    ]  # fmt: skip
