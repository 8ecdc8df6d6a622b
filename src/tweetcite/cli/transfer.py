"""`tweetcite import` and `tweetcite export`: archive files in and out."""

import os
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tweetcite import __version__
from tweetcite.cli import options
from tweetcite.cli.input import open_lines
from tweetcite.cli.output import open_output
from tweetcite.errors import InputError, NotBuiltError, RecordError
from tweetcite.model import Post
from tweetcite.settings import load_settings

if TYPE_CHECKING:
    from tweetcite.cli.app import Session
    from tweetcite.cli.console import Console
    from tweetcite.store import ImportReport, Store

_MOST_SHOWN = 20
"""Rejected lines that are named one by one; of more only their number is told."""
_OTHER_FORMATS = {b"PK\x03\x04": "ZIP", b"\x1f\x8b": "gzip", b"WARC/": "WARC"}


def import_posts(
    ctx: typer.Context,
    files: Annotated[list[str], typer.Argument(metavar="FILE...", hidden=True)],
    db: options.Database = None,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Add the posts of files to the archive.

    Each FILE holds one post a line as JSON with at least platform, id and text; - is standard input. A bad line is told
    with its number, and the rest is imported.
    """
    from tweetcite.store import open_store

    session: Session = ctx.obj
    settings = load_settings(os.environ, db=db, quiet=quiet, debug=debug)
    session.console.quiet = settings.quiet
    intake = Intake(session.console)
    with open_store(settings.db) as store, store.run("import", __version__):
        for file in files:
            intake.add_file(store, file)
        store.finish(intake.exit_code, intake.counts)
    session.console.summarise(intake.summary)
    return intake.exit_code


class Intake:
    """Counts what becomes of the lines of archive files, and names those that are rejected."""

    def __init__(self, console: "Console") -> None:
        self.console = console
        self.counts: dict[str, int] = {}
        self.accepted = self.rejected = self.unread = 0

    @property
    def exit_code(self) -> int:
        """Return 0, 3 where a line or file was rejected, 2 where nothing could be imported."""
        if not self.accepted:
            return 2
        return 3 if self.rejected or self.unread else 0

    @property
    def summary(self) -> str:
        """Say in one line what came in."""
        from tweetcite.report.results import count_of

        kinds = ", ".join(f"{count:,} {kind}" for kind, count in self.counts.items() if count)
        line = f"{count_of(self.accepted, 'post')} imported" + (f": {kinds}" if kinds else "")
        line += f"; {count_of(self.rejected, 'line')} rejected" if self.rejected else ""
        return line + (f"; {count_of(self.unread, 'file')} could not be read" if self.unread else "")

    def add_file(self, store: "Store", file: str) -> None:
        """Import one file; one that cannot be read is told, and the others go on."""
        from tweetcite.exchange.native import read_native

        before = self.accepted + self.rejected
        try:
            digest = digest_file(file)
            with open_lines(file) as lines:
                posts = self._accept(file, read_native(check_kind(lines, file)))
                report = store.add_posts(posts, source=file, sha256=digest, version=__version__)
            for kind, count in name_gains(report).items():
                self.counts[kind] = self.counts.get(kind, 0) + count
            if self.accepted + self.rejected == before:
                raise InputError(f"there is nothing to import in {file}; name a file with one post a line")
        except InputError as error:
            self.unread += 1
            self.console.complain(str(error))

    def _accept(
        self, file: str, items: Iterable[tuple[Post, Mapping[str, Any], int] | RecordError]
    ) -> Iterator[tuple[Post, Mapping[str, Any], int]]:
        """Pass on the good records; tell the bad ones with their number."""
        for item in items:
            if isinstance(item, RecordError):
                self.rejected += 1
                if self.rejected <= _MOST_SHOWN:
                    self.console.complain(f"{file}: {item}")
                elif self.rejected == _MOST_SHOWN + 1:
                    self.console.complain("more lines are rejected; they are counted below")
            else:
                self.accepted += 1
                yield item


def name_gains(report: "ImportReport") -> dict[str, int]:
    """Return the counts of an import under the names that the summary uses."""
    return {
        "new": report.new,
        "known": report.same,
        "with a new text": report.versions,
        "kept aside as worse": report.worse,
        "without id or words": report.skipped,
    }


def check_kind(lines: Iterable[bytes], file: str) -> Iterator[bytes]:
    """Pass on the lines of a native file. Raises NotBuiltError where the first one is that of another format."""
    for number, line in enumerate(lines):
        if number == 0:
            for magic, name in _OTHER_FORMATS.items():
                if line.startswith(magic):
                    raise NotBuiltError(f"importing {name} is not built yet: {file}; convert it to native JSON Lines")
        yield line


def digest_file(file: str) -> str | None:
    """Return the SHA-256 of a file's bytes; None for what can be read only once."""
    from hashlib import file_digest
    from pathlib import Path

    if file == "-" or not Path(file).is_file():
        return None
    try:
        with Path(file).open("rb") as stream:
            return file_digest(stream, "sha256").hexdigest()
    except OSError:
        return None


def export_posts(
    ctx: typer.Context,
    db: options.Database = None,
    output: options.OutputFile = None,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Write all archived posts as JSON Lines.

    The lines are sorted: the same archive gives the same bytes, and imported elsewhere it gives them again.
    """
    from tweetcite.exchange.native import write_native
    from tweetcite.report.results import count_of
    from tweetcite.store import open_store

    session: Session = ctx.obj
    settings = load_settings(os.environ, db=db, quiet=quiet, debug=debug)
    session.console.quiet = settings.quiet
    count = 0
    with open_store(settings.db, write=False) as store, open_output(output) as sink:
        for line in write_native(store.export_posts()):
            sink.write_bytes(line)
            count += 1
    session.console.summarise(f"{count_of(count, 'line')} exported")
    return 0
