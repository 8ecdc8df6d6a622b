"""`tweetcite import` and `tweetcite export`: archive files in and out."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tweetcite import __version__
from tweetcite.cli import options
from tweetcite.cli.interruption import Interrupted
from tweetcite.cli.output import open_output
from tweetcite.errors import UsageError
from tweetcite.settings import Settings, load_settings

if TYPE_CHECKING:
    from tweetcite.cli.app import Session
    from tweetcite.model import PostRef
    from tweetcite.store import Store
    from tweetcite.store.chosen import Chosen


def import_posts(
    ctx: typer.Context,
    files: Annotated[list[str], typer.Argument(metavar="FILE...", hidden=True)],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would come in, and store nothing.")] = False,
    post: Annotated[
        str | None, typer.Option("--post", metavar="URL", help="Whose texts a file holds that does not name it.")
    ] = None,
    db: options.Database = None,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Add the posts of files to the archive.

    Each FILE is told by its content: native posts, or one of the forms that the README lists; - is standard input.
    A bad record is told with its line, and the rest is imported. What is known already adds nothing, and a run that
    was broken off goes on where it stopped. The edit history of a post of Mastodon does not say which post it is of:
    --post does.
    """
    from tweetcite.cli.intake import Intake

    session: Session = ctx.obj
    settings = load_settings(os.environ, db=db, quiet=quiet, debug=debug)
    session.console.quiet = settings.quiet
    if post and len(files) > 1:
        raise UsageError("--post names one post: import the history of each by itself")
    with _open(settings, dry_run=dry_run) as store:
        intake = Intake(session.console, store, dry_run, _find_post(post) if post else None)
        with store.run("import", __version__):
            try:
                for file in files:
                    intake.add_file(file)
            except Interrupted as interrupted:
                session.console.summarise(f"{intake.summary}; interrupted: run it again to go on")
                return 128 + interrupted.number
            store.finish(intake.exit_code, {**intake.counts, "place": intake.places})
    session.console.summarise(intake.summary)
    return intake.exit_code


def _find_post(url: str) -> "PostRef":
    from tweetcite.platforms import match_post

    ref = match_post(url)
    if ref is None or not ref.id:
        raise UsageError(f"--post {url[:200]}: not the address of a post; copy it from the post's date")
    return ref


@contextmanager
def _open(settings: Settings, *, dry_run: bool) -> Iterator["Store"]:
    """Open the archive; for a rehearsal one that forgets all that it is told, and none is made."""
    from tempfile import TemporaryDirectory

    from tweetcite.store import open_store

    if not dry_run:
        with open_store(settings.db) as store:
            yield store
        return
    with open_store(settings.db, write=False) as store:
        is_there = bool(store.counts())
    with TemporaryDirectory() as folder:
        where = settings.db if is_there else Path(folder) / "empty.db"
        with open_store(where) as store, store.rehearse():
            yield store


def export_posts(
    ctx: typer.Context,
    format: Annotated[  # noqa: A002 - the name of the option
        str, typer.Option("--format", metavar="FORMAT", help="native (or jsonl), csv, warc or activitystreams.")
    ] = "native",
    warc: Annotated[bool, typer.Option("--warc", help="The same as --format warc.")] = False,
    bagit: Annotated[
        Path | None, typer.Option("--bagit", metavar="DIR", help="Write a bundle of evidence into this new folder.")
    ] = None,
    article: Annotated[
        str | None, typer.Option("--article", metavar="NAME|URL", help="With --bagit: only what this article rests on.")
    ] = None,
    db: options.Database = None,
    output: options.OutputFile = None,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Write the archive into a file that others can read.

    native is JSON Lines, one text a line, sorted: the same archive gives the same bytes, and imported elsewhere it
    gives them again. csv is safe to open in a spreadsheet; warc holds the answers of platforms and the articles too.
    """
    from tweetcite.cli.outcome import suggest
    from tweetcite.report.results import count_of
    from tweetcite.store import open_store

    session: Session = ctx.obj
    settings = load_settings(os.environ, db=db, quiet=quiet, debug=debug)
    session.console.quiet = settings.quiet
    if format not in _WRITERS:
        raise UsageError(f"there is no format {format} to export{suggest(format, _WRITERS)}")
    if article is not None and bagit is None:
        raise UsageError("--article is for --bagit DIR; name the folder of the bundle too")
    with open_store(settings.db, write=False) as store:
        if bagit is not None:
            session.console.summarise(f"{count_of(_write_bag(store, bagit, article), 'file')} in the bag")
            return 0
        counted = _Counted(store)
        with open_output(output) as sink:
            for part in _WRITERS["warc" if warc else format](counted):
                sink.write_bytes(part)
    session.console.summarise(f"{count_of(counted.count, 'line')} exported")
    return 0


def _write_bag(store: "Store", folder: Path, article: str | None) -> int:
    """Write all, or what one article rests on, as a bag; return how many files it holds."""
    from tweetcite.exchange.bagit import write_bag

    only = store.choose(article) if article is not None else None
    if article is not None and only is None:
        raise UsageError(f"the archive has no article {article}; name it as `verify` was given it")
    return write_bag(folder, store, _PROGRAM, datetime.now(UTC).date().isoformat(), only)


class _Counted:
    """An open archive that counts the posts that it gives out."""

    def __init__(self, store: "Store") -> None:
        self.count = 0
        self._store = store
        self.export_answers = store.export_answers
        self.export_articles = store.export_articles
        self.export_verdicts = store.export_verdicts
        self.export_chain = store.export_chain

    def export_posts(self, only: "Chosen | None" = None) -> Iterator[dict[str, object]]:
        """Yield native records."""
        for record in self._store.export_posts(only):
            self.count += 1
            yield record


def _write_native(store: _Counted) -> Iterator[bytes]:
    from tweetcite.exchange.native import write_native

    return write_native(store.export_posts())


def _write_table(store: _Counted) -> Iterator[bytes]:
    from tweetcite.exchange.tables import write_table

    return write_table(store.export_posts())


def _write_warc(store: _Counted) -> Iterator[bytes]:
    from tweetcite.exchange.warc_writer import write_warc

    return write_warc(store, _PROGRAM)


def _write_activitystreams(store: _Counted) -> Iterator[bytes]:
    from tweetcite.exchange.activitystreams import write_activitystreams

    return write_activitystreams(store.export_posts())


_PROGRAM = f"tweetcite {__version__}"
_WRITERS: dict[str, Callable[[_Counted], Iterator[bytes]]] = {
    "native": _write_native,
    "jsonl": _write_native,
    "csv": _write_table,
    "warc": _write_warc,
    "activitystreams": _write_activitystreams,
}
