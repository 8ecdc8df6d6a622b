"""`tweetcite import` and `tweetcite export`: archive files in and out."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer

from tweetcite import __version__
from tweetcite.cli import options
from tweetcite.cli.interruption import Interrupted
from tweetcite.cli.output import open_output
from tweetcite.settings import Settings, load_settings

if TYPE_CHECKING:
    from tweetcite.cli.app import Session
    from tweetcite.store import Store


def import_posts(
    ctx: typer.Context,
    files: Annotated[list[str], typer.Argument(metavar="FILE...", hidden=True)],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would come in, and store nothing.")] = False,
    db: options.Database = None,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Add the posts of files to the archive.

    Each FILE is told by its content: native posts, or one of the forms that the README lists; - is standard input.
    A bad record is told with its line, and the rest is imported. What is known already adds nothing, and a run that
    was broken off goes on where it stopped.
    """
    from tweetcite.cli.intake import Intake

    session: Session = ctx.obj
    settings = load_settings(os.environ, db=db, quiet=quiet, debug=debug)
    session.console.quiet = settings.quiet
    with _open(settings, dry_run=dry_run) as store:
        intake = Intake(session.console, store, dry_run)
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


@contextmanager
def _open(settings: Settings, *, dry_run: bool) -> Iterator["Store"]:
    """Open the archive; for a rehearsal one that forgets all that it is told, and none is made."""
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
