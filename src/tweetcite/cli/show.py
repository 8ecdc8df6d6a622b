"""`tweetcite show`: all that is known of one post."""

import os
from typing import TYPE_CHECKING, Annotated

import typer

from tweetcite.cli import options
from tweetcite.cli.outcome import check_format
from tweetcite.cli.output import open_output
from tweetcite.errors import InputError
from tweetcite.settings import load_settings

if TYPE_CHECKING:
    from tweetcite.cli.app import Session


def show(
    ctx: typer.Context,
    post: Annotated[str, typer.Argument(metavar="POST", hidden=True)],
    db: options.Database = None,
    format: options.Format = "text",  # noqa: A002 - the name of the option
    output: options.OutputFile = None,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Show all that is known of one post.

    POST is its address, its platform and id as in x:123, or its id. Every text of it is shown, where and when each was
    seen, the names of its account, and the quotations that were judged against it.
    """
    from tweetcite.cli.history import render_history, render_history_json
    from tweetcite.store import open_store

    session: Session = ctx.obj
    settings = load_settings(os.environ, db=db, quiet=quiet, debug=debug)
    session.console.quiet = settings.quiet
    check_format(format)
    with open_store(settings.db, write=False) as store, open_output(output) as sink:
        history = store.post_history(post)
        if history is None:
            raise InputError(f"the archive has no post {post}; find it with `tweetcite search WORDS`")
        if format == "text":
            sink.write(render_history(history, sink.style(settings)), sink.encoding)
        else:
            sink.write(render_history_json(history, indent=2 if format == "json" else None))
    return 0
