"""`tweetcite fetch`: posts by address or id, or those of articles, from their platforms, else from web archives."""

import os
from contextlib import nullcontext
from typing import TYPE_CHECKING, Annotated

import typer

from tweetcite import __version__
from tweetcite.cli import options
from tweetcite.cli.output import open_output
from tweetcite.errors import UsageError
from tweetcite.settings import load_settings

if TYPE_CHECKING:
    from tweetcite.cli.app import Session

_FORMATS = ("text", "json", "jsonl")


def fetch(
    ctx: typer.Context,
    what: Annotated[list[str] | None, typer.Argument(metavar="URL|ID|ARTICLE...", hidden=True)] = None,
    due: Annotated[bool, typer.Option("--due", help="Also the posts that are to be looked at again.")] = False,
    save: Annotated[
        bool, typer.Option("--save", help="Have the Internet Archive save what is named (needs keys).")
    ] = False,
    dry_run: options.DryRun = False,
    no_archives: options.NoArchives = False,
    no_witness: options.NoWitness = False,
    memento: options.Memento = None,
    pause: options.Pause = 1.0,
    allow_private: options.AllowPrivate = False,
    offline: options.Offline = False,
    db: options.Database = None,
    format: options.Format = "text",  # noqa: A002 - the name of the option
    output: options.OutputFile = None,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Get posts and store them, with every look.

    Each argument is the address of a post, its platform and id as in x:123, or an article (an address or a file), of
    which all embedded and linked posts are got. The platform is asked first, then web archives. With --due, posts are
    looked at again 35 minutes, a day, a week and a month after the first look.
    """
    from tweetcite.cli.archive import open_archive
    from tweetcite.cli.errands import Job
    from tweetcite.cli.online import choose_sources, open_client

    session: Session = ctx.obj
    settings = load_settings(os.environ, db=db, no_store=dry_run, offline=offline, quiet=quiet, debug=debug)
    session.console.quiet = settings.quiet
    if format not in _FORMATS:
        raise UsageError(f"there is no format {format}; use one of {', '.join(_FORMATS)}")
    if not what and not due:
        raise UsageError("nothing was named; give the address of a post or an article, or --due")
    if save and not settings.archive_key:
        raise UsageError("--save needs keys of the Internet Archive; set TWEETCITE_ARCHIVE_KEY to access:secret")
    sources = choose_sources(memento, no_archives=no_archives, no_witness=no_witness)
    with (
        open_output(output) as sink,
        open_archive(settings, session.console) as (store, writes),
        open_client(settings, allow_private=allow_private, pause=pause) as client,
        store.run("fetch", __version__) if writes else nullcontext(),
    ):
        job = Job(session, store, writes, client, sources, format, sink, settings.debug)
        targets = job.find_targets(what or (), due=due, dry_run=dry_run)
        code = job.preview(targets) if dry_run else job.collect_all(targets)
        if save and not dry_run and code < 128:
            job.save_all(what or (), settings.archive_key or "")
        if writes:
            store.finish(code, job.counts)
    return code
