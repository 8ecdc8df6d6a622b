"""The work of one call of `import`: what becomes of the records of archive files."""

import os
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from hashlib import file_digest
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, BinaryIO

from tweetcite import __version__
from tweetcite.cli.input import is_address, open_lines
from tweetcite.errors import InputError, RecordError
from tweetcite.exchange.detection import read_archive, read_folder
from tweetcite.exchange.findings import Finding, Found, Gone, Note, Page, Passed
from tweetcite.exchange.histories import tie
from tweetcite.store.copy import Copy
from tweetcite.store.imports import copy_record

if TYPE_CHECKING:
    from tweetcite.cli.console import Console
    from tweetcite.model import PostRef
    from tweetcite.store import ImportReport, Store


Kept = Copy | Gone | Page
Read = Copy | Finding
_MOST_SHOWN = 20
"""Rejected records that are named one by one; of more only their number is told."""
_AT_ONCE = 5_000
_BYTES_AT_ONCE = 16 * 1024 * 1024
_TICK = 0.1
_LOOKED_AT = 100


@dataclass(slots=True)
class Intake:
    """Counts what becomes of the records of archive files, and names those that are rejected.

    `post` is the one that a file without its id holds the texts of.
    """

    console: "Console"
    store: "Store"
    dry_run: bool = False
    post: "PostRef | None" = None
    counts: dict[str, int] = field(default_factory=dict)
    passed: dict[str, int] = field(default_factory=dict)
    accepted: int = 0
    places: dict[str, int] = field(default_factory=dict)
    looks: int = 0
    articles: int = 0
    rejected: int = 0
    unread: int = 0

    @property
    def exit_code(self) -> int:
        """Return 0, 3 where a record or file was rejected, 2 where nothing could be imported."""
        if not (self.accepted or self.looks or self.articles):
            return 2
        return 3 if self.rejected or self.unread else 0

    @property
    def summary(self) -> str:
        """Say in one line what came in."""
        from tweetcite.report.results import count_of

        done = "would be imported" if self.dry_run else "imported"
        line = f"{count_of(self.accepted, 'post')} {done}" + _list(self.counts, ": ")
        line += f"; {count_of(self.articles, 'article')}" if self.articles else ""
        line += f"; {count_of(self.looks, 'look')} for posts that could not be had" if self.looks else ""
        kinds = ", ".join(f"{kind} ({count:,})" for kind, count in self.passed.items())
        line += f"; passed over: {kinds}" if kinds else ""
        line += f"; {count_of(self.rejected, 'line')} rejected" if self.rejected else ""
        return line + (f"; {count_of(self.unread, 'file')} could not be read" if self.unread else "")

    def add_file(self, file: str) -> None:
        """Import one file; one that cannot be read is told, and the others go on."""
        before = self._total()
        try:
            digest = digest_file(file)
            done = self.store.find_place(digest, version=__version__) if digest and not self.dry_run else 0
            if done:
                self.console.note(f"{file} was broken off before: its first {done:,} posts are stored")
            with nullcontext() if Path(file).is_dir() else open_lines(file) as stream:
                progress = _Progress(self.console, stream, file)
                read = read_archive(stream) if stream else read_folder(Path(file))
                found = progress.follow(_copy_posts(tie(read, self.post), file, digest))
                self._store(file, self._sort(file, found), digest, done)
            if self._total() == before:
                raise InputError(f"there is nothing to import in {file}; name a file with posts")
        except InputError as error:
            self.unread += 1
            self.console.complain(str(error))

    def _total(self) -> int:
        return self.accepted + self.looks + self.articles + self.rejected + sum(self.passed.values())

    def _store(self, file: str, findings: Iterator[Kept], digest: str | None, done: int) -> None:
        """Store what is found, some thousands at a time, from the record on that is not stored yet."""
        count = 0
        for some in _cut(findings):
            posts = [one for one in some if isinstance(one, Copy)]
            fresh = posts[max(0, done - count) :]
            self._count({"new": 0, "known": len(posts) - len(fresh)})
            if fresh:
                self._count(name_gains(self.store.add_copies(fresh, version=__version__)))
            self._add_looks(file, [one for one in some if isinstance(one, Gone)])
            for page in (one for one in some if isinstance(one, Page)):
                self._add_page(file, page)
            count += len(posts)
            if digest and not self.dry_run:
                self.store.keep_places(self.places | {digest: max(count, done)})
        if digest:
            self.places[digest] = 0

    def _add_page(self, file: str, page: Page) -> None:
        """Store a page that is an article about posts: one that shows or links some, or cites words of one."""
        from tweetcite.article import read_article
        from tweetcite.quotes import find_quotes

        try:
            article = read_article(page.data, page.url, url=page.url if is_address(page.url) else None)
        except InputError as error:
            self._reject(file, RecordError(str(error)))
            return
        quotes = find_quotes(article)
        if not (article.embeds or article.links or any(quote.cited for quote in quotes)):
            self._pass("pages without posts")
        elif self.store.add_article(article, page.data, page.seen_at, (quote.text for quote in quotes)):
            self.articles += 1
        else:
            self._pass("articles that show what was redacted")

    def _count(self, counts: dict[str, int]) -> None:
        for kind, count in counts.items():
            self.counts[kind] = self.counts.get(kind, 0) + count

    def _add_looks(self, file: str, found: list[Gone]) -> None:
        from tweetcite.collect import OUTCOMES
        from tweetcite.store.looks import ToldLook

        looks = [ToldLook(one.ref, OUTCOMES[one.reason], one.seen_at) for one in found if one.seen_at]
        self.looks += len(looks)
        if looks:
            self.store.add_looks(looks, source=file, version=__version__)

    def _sort(self, file: str, findings: Iterable[Read]) -> Iterator[Kept]:
        """Pass on what is to be stored; count what is passed over, and tell what is rejected."""
        for one in findings:
            if isinstance(one, Copy | Page):
                self.accepted += isinstance(one, Copy)
                yield one
            elif isinstance(one, Gone):
                if one.seen_at is None:
                    self._pass("looks without a time")
                yield one
            elif isinstance(one, Passed):
                self._pass(one.kind)
            elif isinstance(one, Note):
                self.console.complain(f"{file}: {one.message}")
            elif isinstance(one, RecordError):
                self._reject(file, one)

    def _pass(self, kind: str) -> None:
        self.passed[kind] = self.passed.get(kind, 0) + 1

    def _reject(self, file: str, error: RecordError) -> None:
        self.rejected += 1
        if self.rejected <= _MOST_SHOWN:
            self.console.complain(f"{file}: {error}")
        elif self.rejected == _MOST_SHOWN + 1:
            self.console.complain("more lines are rejected; they are counted below")


def _cut(findings: Iterable[Kept]) -> Iterator[list[Kept]]:
    """Cut what is found into portions that fit into memory."""
    some: list[Kept] = []
    size = 0
    for one in findings:
        some.append(one)
        if isinstance(one, Page):
            size += len(one.data)
        elif isinstance(one, Copy):
            size += len(one.text or "") + len(one.extra or "")
        if len(some) >= _AT_ONCE or size >= _BYTES_AT_ONCE:
            yield some
            some, size = [], 0
    if some:
        yield some


def _list(counts: dict[str, int], before: str) -> str:
    kinds = ", ".join(f"{count:,} {kind}" for kind, count in counts.items() if count)
    return before + kinds if kinds else ""


def name_gains(report: "ImportReport") -> dict[str, int]:
    """Return the counts of an import under the names that the summary uses."""
    return {
        "new": report.new,
        "known": report.same,
        "with a new text": report.versions,
        "kept aside as worse": report.worse,
        "without id or words": report.skipped,
        "redacted and not stored again": report.redacted,
    }


def _copy_posts(findings: Iterable[Finding], file: str, digest: str | None) -> Iterator[Read]:
    """Yield posts as they are stored, and all else as it is."""
    for one in findings:
        yield copy_record((one.post, one.extra, one.line), file, digest) if isinstance(one, Found) else one


class _Progress:
    """Shows on a terminal how much of a file is read."""

    def __init__(self, console: "Console", stream: BinaryIO | None, file: str) -> None:
        self.console = console
        self.stream = stream
        self.file = file
        self.size = os.fstat(stream.fileno()).st_size if stream and file != "-" else 0

    def follow(self, findings: Iterable[Read]) -> Iterator[Read]:
        """Pass on what is found, and show now and then how far the file is read."""
        shown = monotonic()
        for count, one in enumerate(findings, 1):
            yield one
            if count % _LOOKED_AT == 0 and monotonic() - shown > _TICK:
                shown = monotonic()
                share = f"{min(100, 100 * self.stream.tell() // self.size):3} % " if self.stream and self.size else ""
                self.console.advance(f"{share}{count:,} records, {self.file}")
        self.console.clear()


def digest_file(file: str) -> str | None:
    """Return the SHA-256 of a file's bytes; None for what can be read only once."""
    if file == "-" or not Path(file).is_file():
        return None
    try:
        with Path(file).open("rb") as stream:
            return file_digest(stream, "sha256").hexdigest()
    except OSError:
        return None
