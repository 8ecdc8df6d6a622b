"""`tweetcite backup`: a checked copy of the archive; with source and target exchanged, its restoration."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tweetcite.cli import options
from tweetcite.settings import load_settings

if TYPE_CHECKING:
    from tweetcite.cli.app import Session


def backup(
    ctx: typer.Context,
    file: Annotated[str, typer.Argument(metavar="FILE", hidden=True)],
    replace: Annotated[bool, typer.Option("--replace", help="Take the place of FILE if it is there.")] = False,
    unchecked: Annotated[bool, typer.Option("--unchecked", help="Copy an archive with faults as it is.")] = False,
    db: options.Database = None,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Write a checked copy of the archive to FILE.

    Others may go on writing meanwhile. FILE is there whole and without a fault, or not at all, and only its owner may
    read it. To restore a backup, name it with --db, and the archive as FILE with --replace, while nothing else runs.
    """
    from tweetcite.report.results import count_of
    from tweetcite.store import open_store

    session: Session = ctx.obj
    settings = load_settings(os.environ, db=db, quiet=quiet, debug=debug)
    session.console.quiet = settings.quiet
    target = Path(file).expanduser().absolute()
    with open_store(settings.db, write=False) as store:
        found = store.back_up(target, replace=replace, check=not unchecked)
    size = f"{target.stat().st_size:,} bytes"
    checked = f"{count_of(found.entries, 'sealed row')} checked, last hash {found.last}" if found else "not checked"
    session.console.summarise(f"{size} written to {target}: {checked}")
    return 0
