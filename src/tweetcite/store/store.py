"""The store as the other parts see it: opened, asked, written to within a run, closed.

What `verify` does not need is imported where it is used: it would cost at every start.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import Connection, Engine, insert, update

from tweetcite.errors import ReadOnlyError, StoreError
from tweetcite.model import Article, PostRef, Report
from tweetcite.store.articles import Seen, last_capture
from tweetcite.store.captures import Writing
from tweetcite.store.census import count_rows
from tweetcite.store.columns import write_moment
from tweetcite.store.custody import add_entries
from tweetcite.store.database import Database, explain_errors, locate
from tweetcite.store.reports import Judged, add_article, add_reports, was_verified
from tweetcite.store.search import Archive
from tweetcite.store.tables import run

if TYPE_CHECKING:
    from tweetcite.store.audit import Custody
    from tweetcite.store.chosen import Chosen
    from tweetcite.store.copy import Copy
    from tweetcite.store.evidence import KeptAnswer, KeptArticle
    from tweetcite.store.health import Health
    from tweetcite.store.history import PostHistory
    from tweetcite.store.imports import ImportReport, Record
    from tweetcite.store.looks import ToldLook
    from tweetcite.store.lookup import Found, Wanted
    from tweetcite.store.observations import Brought, Inquiry, Response
    from tweetcite.store.reindex import Proof
    from tweetcite.store.scope import Scope
    from tweetcite.store.shown import Answered, Shown


def open_store(where: str | Path | None = None, *, write: bool = True) -> "Store":
    """Open the archive in a file or at a server's address, made on first use; None means a file in the user's folder.

    With `write=False` nothing is made or changed, and a missing or empty database reads as an empty archive.
    Raises StoreError with one line that says what to do, ReadOnlyError where only reading is possible.
    """
    database = locate(where)
    if not write:
        return Store(database, database.open_reading(), None)
    return Store(database, *database.open_writing())


class Store:
    """An open archive. Everything is stored in whole transactions; what another process stores is seen at once."""

    def __init__(self, database: Database, reader: Engine | None, writer: Engine | None) -> None:
        self.database = database
        self._reader = reader
        self._writer = writer
        self._writing: Writing | None = None
        self._result: tuple[int | None, dict[str, Any]] = (None, {})
        self._marks: dict[str, int] = {}
        self._held: Connection | None = None
        self._rehearsal: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def exists(self) -> bool:
        """Whether there is an archive at all: reading none is no error, and finds nothing."""
        return self._reader is not None

    def close(self) -> None:
        """Close all connections; the store cannot be used any more."""
        for engine in (self._reader, self._writer):
            if engine is not None:
                engine.dispose()
        self._reader = self._writer = None

    @contextmanager
    def run(self, command: str, version: str) -> Iterator[None]:
        """Keep one `run` row around some work: its start, and its end with what `finish` was told.

        A run that was killed has a start and no end. Raises ReadOnlyError where nothing can be written.
        """
        now = _now()
        values = {"command": command, "program": version, "started_at": now}
        with self._write() as connection:
            key = connection.execute(insert(run).values(**values)).inserted_primary_key
            run_id = int(key[0]) if key else 0
        self._writing, self._result = Writing(run_id, version, now), (None, {})
        try:
            yield
        except BaseException:
            self._writing = None
            # What went wrong is what the caller has to hear, not that its end could not be written down.
            with suppress(StoreError):
                self._end(run_id)
            raise
        self._writing = None
        self._end(run_id)

    def finish(self, exit_code: int, counts: Mapping[str, Any]) -> None:
        """Say how the run ends: its exit code, and its counts by name."""
        self._result = (exit_code, dict(counts))

    def _end(self, run_id: int) -> None:
        exit_code, counts = self._result
        with self._write() as connection:
            done = update(run).where(run.c.id == run_id)
            connection.execute(done.values(ended_at=_now(), exit_code=exit_code, counts=counts))
            add_entries(connection, "run", [run_id], _now())

    def archive_for(self, article: Article) -> Archive:
        """Return the archive as it counts for one article: without what is only known from that article."""
        with self._read() as connection:
            mark = 0 if connection is None else last_capture(connection)
        self._marks.setdefault(article.identity, mark)
        return Archive(self._read, article, mark)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Read the archive, until the block ends, as it is now, whatever is stored meanwhile."""
        with self._read() as connection:
            if connection is not None:
                # A transaction sees what there was when it first read.
                last_capture(connection)
            self._held = connection
            try:
                yield
            finally:
                self._held = None

    def save(self, report: Report, data: bytes) -> bool:
        """Store a report with the bytes of its article, in one transaction: posts, quotations, verdicts, custody.

        Needs a run. The same report again adds nothing; a verdict is added where it differs from the last one. Nothing
        is stored, and False returned, where the article shows a text that was redacted.
        """
        return not self.save_all([(report, data, self._marks.pop(report.article.identity, None))])

    def save_all(self, reports: "Iterable[tuple[Report, bytes, int | None]]") -> list[str]:
        """Store several reports as `save` does, in one transaction; return the sources of those that may not be.

        With each comes the `mark` of the archive that it was judged against: what came later was not seen. Needs a run.
        """
        with self._write() as connection:
            return add_reports(connection, (Judged(*one) for one in reports), self._needed())

    def add_article(
        self, article: Article, data: bytes, seen_at: datetime | None, quoted: "Iterable[str]" = ()
    ) -> bool:
        """Store an article that a file holds, with its bytes and its posts, in one transaction. Needs a run.

        `quoted` are its quotations. Return False for one that shows or quotes what was redacted: it is not stored.
        """
        with self._write() as connection:
            writing = self._needed()
            return add_article(connection, Seen(article, data, write_moment(seen_at) or writing.now), quoted, writing)

    def was_verified(self, identity: str, sha256: str, version: str) -> bool:
        """Tell whether this engine has judged these bytes before, and nothing can have changed what it found.

        Where something was not-found or unverifiable, it has changed if the archive has got a post since.
        """
        with self._read() as connection:
            return connection is not None and was_verified(connection, identity, sha256, version)

    def add_posts(self, posts: "Iterable[Record]", *, source: str, sha256: str | None, version: str) -> "ImportReport":
        """Store the posts of a file: each with the unknown keys of its record and its line; all in one transaction.

        `source` names the file, `sha256` its bytes, `version` the program. Needs a run.
        """
        from tweetcite.store.imports import copy_record

        return self.add_copies((copy_record(record, source, sha256) for record in posts), version=version)

    def add_copies(self, copies: "Iterable[Copy]", *, version: str) -> "ImportReport":
        """Store what `copy_record` made of records of a file, all in one transaction. Needs a run."""
        from tweetcite.store.imports import ImportReport, add_records, batches, without_collector

        writing = self._needed()
        total = ImportReport()
        with without_collector(), self._write() as connection:
            told = Writing(writing.run_id, version, _now())
            for batch in batches(copies):
                total += add_records(connection, batch, told)
        return total

    def add_looks(self, looks: "Sequence[ToldLook]", *, source: str, version: str) -> int:
        """Store looks for posts that a file tells of, without those that are known; count them. Needs a run."""
        from tweetcite.store.looks import add_looks

        writing = self._needed()
        with self._write() as connection:
            return add_looks(connection, looks, source, Writing(writing.run_id, version, _now()))

    def keep_places(self, places: Mapping[str, int]) -> None:
        """Write down how many records of each file (by its SHA-256) are stored; 0 is all. Needs a run."""
        from tweetcite.store.places import keep_places

        with self._write() as connection:
            keep_places(connection, self._needed().run_id, places)
        self._result = (None, {"place": dict(places)})

    def find_place(self, sha256: str, *, version: str) -> int:
        """Return how many records of a file this program stored before it was interrupted; 0 if it was not."""
        from tweetcite.store.places import find_place

        with self._read() as connection:
            return 0 if connection is None else find_place(connection, version, sha256)

    @contextmanager
    def rehearse(self) -> Iterator[None]:
        """Take back, at its end, all that is stored within. Until then nobody else can write."""
        with self._write() as connection:
            self._rehearsal = connection
            try:
                yield
            finally:
                self._rehearsal = None
                connection.rollback()

    def add_inquiry(self, inquiry: "Inquiry", *, version: str) -> "Brought":
        """Store one look for a post with all that it brought, in one transaction. Needs a run."""
        from tweetcite.store.observations import add_inquiry

        writing = self._needed()
        with self._write() as connection:
            return add_inquiry(connection, inquiry, Writing(writing.run_id, version, _now()))

    def find_response(self, url: str) -> "Response | None":
        """Return the last answer of an address that the archive keeps, None without any."""
        from tweetcite.store.observations import find_response

        with self._read() as connection:
            return None if connection is None else find_response(connection, url)

    def has_independent(self, ref: PostRef) -> bool:
        """Tell whether the archive has a whole text of a post that no article showed."""
        from tweetcite.store.observations import has_independent

        with self._read() as connection:
            return connection is not None and has_independent(connection, ref)

    def find_due(self, now: datetime) -> "Sequence[PostRef]":
        """Return the posts that are due to be looked at again, the most overdue first."""
        from tweetcite.store.observations import find_due

        with self._read() as connection:
            return () if connection is None else find_due(connection, now)

    def find_posts(self, wanted: "Wanted | str", *, limit: int = 20, offset: int = 0) -> "Found":
        """Return the newest posts that fit, from the one with the number `offset` on; a text asks for its words.

        All words must occur, those between "marks" side by side.
        """
        from tweetcite.store.lookup import Found, Wanted, find_posts

        asked = Wanted(wanted) if isinstance(wanted, str) else wanted
        with self._read() as connection:
            return Found([]) if connection is None else find_posts(connection, asked, limit, offset)

    def post_history(self, which: str) -> "PostHistory | None":
        """Return all that is known of a post, named by its address, `platform:id` or bare id; None for nothing."""
        from tweetcite.store.history import read_history

        with self._read() as connection:
            return None if connection is None else read_history(connection, which)

    def export_posts(self, only: "Chosen | None" = None) -> Iterator[dict[str, object]]:
        """Yield all posts and sightings as native records, sorted: one for each text; or `only` those chosen."""
        from tweetcite.store.export import read_records

        with self._read() as connection:
            if connection is not None:
                yield from read_records(connection, only)

    def export_answers(self, only: "Chosen | None" = None) -> "Iterator[KeptAnswer]":
        """Yield the answers of platforms and web archives whose bytes are kept."""
        from tweetcite.store.evidence import read_answers

        with self._read() as connection:
            if connection is not None:
                yield from read_answers(connection, only)

    def export_articles(self, only: "Chosen | None" = None) -> "Iterator[KeptArticle]":
        """Yield every version of every article, with its bytes."""
        from tweetcite.store.evidence import read_articles

        with self._read() as connection:
            if connection is not None:
                yield from read_articles(connection, only)

    def export_verdicts(self, only: "Chosen | None" = None) -> Iterator[dict[str, Any]]:
        """Yield every verdict that was ever given, with what it is about."""
        from tweetcite.store.evidence import read_verdicts

        with self._read() as connection:
            if connection is not None:
                yield from read_verdicts(connection, only)

    def export_chain(self, only: "Chosen | None" = None) -> Iterator[dict[str, Any]]:
        """Yield the chain of custody, without its salts."""
        from tweetcite.store.evidence import read_chain

        with self._read() as connection:
            if connection is not None:
                yield from read_chain(connection, only)

    def choose(self, which: str) -> "Chosen | None":
        """Return what an article rests on, to export only that; it is named as when it was verified. None: no such."""
        from tweetcite.store.chosen import choose

        with self._read() as connection:
            return None if connection is None else choose(connection, which)

    def counts(self) -> Mapping[str, int]:
        """Return how much of each kind the archive holds."""
        with self._read() as connection:
            return {} if connection is None else count_rows(connection)

    def verify_chain(self) -> "Custody":
        """Check the chain of custody and every stored byte against it; changes nothing."""
        from tweetcite.store.audit import Custody, verify_chain

        with self._read() as connection:
            return Custody(0, 0, 0, "", ()) if connection is None else verify_chain(connection)

    def back_up(self, target: Path, *, replace: bool = False, check: bool = True) -> "Custody | None":
        """Write a copy of the archive into a file of its own while others go on writing; return what its check found.

        The copy gets its name only once it is whole and without a fault. Raises StoreError where it has one.
        """
        from tweetcite.store.backup import write_backup

        with self._read() as connection:
            if connection is None:
                raise StoreError(f"there is no archive at {self.database.name}: name one with --db")
            with write_backup(connection, target, replace=replace) as copy:
                return _check_copy(copy) if check else None

    def read_shown(self) -> "Iterator[Shown]":
        """Yield every article whose bytes are kept, with the embedded posts that were read from them."""
        from tweetcite.store.shown import read_shown

        with self._read() as connection:
            if connection is not None:
                yield from read_shown(connection)

    def read_answered(self) -> "Iterator[Answered]":
        """Yield every post with the texts that were read from answers, and the bytes of these."""
        from tweetcite.store.shown import read_answered

        with self._read() as connection:
            if connection is not None:
                yield from read_answered(connection)

    def find_scope(self, which: str) -> "Scope | None":
        """Return all that holds the words of a post, named as for `post_history`; None where it is not known."""
        from tweetcite.store.scope import find_scope

        with self._read() as connection:
            return None if connection is None else find_scope(connection, which)

    def redact(self, which: str, reason: str, *, version: str) -> "Scope":
        """Take the words of a post away everywhere, for good, and clean the file of them. Needs a run.

        Raises StoreError where the file cannot be cleaned, as while another program reads it: do it again then.
        """
        from tweetcite.store.redaction import clean, redact
        from tweetcite.store.scope import find_scope

        self._needed()
        with self._write() as connection:
            scope = find_scope(connection, which)
            if scope is None:
                raise StoreError(f"the archive has no post {which}")
            if scope.holds_any:
                redact(connection, scope, reason, version, _now())
        with explain_errors(self.database):
            for engine in (self._reader, self._writer):
                if engine is not None:
                    engine.dispose()
            problem = clean(self._writer) if self._writer is not None else None
        if problem:
            line = f"the words are taken out, but its files may still hold them ({problem})"
            raise StoreError(f"{self.database.name}: {line}; mend that, then do it again")
        return scope

    def lift(self, which: str) -> int:
        """Allow the texts of a post to be stored again; return how many redactions of it that ended. Needs a run."""
        from tweetcite.store.redaction import lift

        self._needed()
        with self._write() as connection:
            return lift(connection, which, _now())

    def health(self) -> "Health | None":
        """Return what the archive tells of how it is kept; None without one."""
        from tweetcite.store.health import read_health

        with self._read() as connection:
            return None if connection is None else read_health(connection)

    def prove_index(self) -> "Proof":
        """Compare what is kept for searching with the texts, names and posts it is made from; changes nothing lasting.

        Raises StoreError where the index is damaged, ReadOnlyError where the archive is open for reading only.
        """
        from tweetcite.store.reindex import prove

        with self._write() as connection:
            return prove(connection)

    def rebuild_index(self) -> None:
        """Make anew, in one transaction, what is kept for searching."""
        from tweetcite.store.reindex import rebuild

        with self._write() as connection:
            rebuild(connection)

    def _needed(self) -> Writing:
        if self._writing is None:
            raise StoreError("nothing can be stored outside of a run: use `with store.run(command, version)`")
        return self._writing

    @contextmanager
    def _read(self) -> Iterator[Connection | None]:
        if self._reader is None or self._held is not None:
            yield self._held
            return
        with explain_errors(self.database), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        if self._rehearsal is not None:
            yield self._rehearsal
            return
        if self._writer is None:
            raise ReadOnlyError(f"{self.database.name} was opened for reading only: nothing can be stored")
        with explain_errors(self.database), self._writer.begin() as connection:
            yield connection


def _check_copy(file: Path) -> "Custody":
    with open_store(file, write=False) as copy:
        found = copy.verify_chain()
    if found.faults:
        line = f"the archive has faults, of which `tweetcite audit` names each: {found.faults[0]}"
        raise StoreError(f"no backup was made: {line}; --unchecked copies it as it is")
    return found


def _now() -> str:
    return write_moment(datetime.now(UTC)) or ""
