"""`tweetcite search` and `tweetcite show`: what the archive holds."""

import os
from typing import TYPE_CHECKING, Annotated

import typer

from tweetcite.cli import options
from tweetcite.cli.outcome import check_format
from tweetcite.cli.output import open_output
from tweetcite.errors import InputError, UsageError
from tweetcite.settings import load_settings

if TYPE_CHECKING:
    from tweetcite.cli.app import Session

_MOST = 1000


def search(
    ctx: typer.Context,
    words: Annotated[list[str] | None, typer.Argument(metavar="WORDS...", hidden=True)] = None,
    has_versions: Annotated[bool, typer.Option("--has-versions", help="Only posts with several texts.")] = False,
    unavailable: Annotated[
        bool, typer.Option("--unavailable", help="Only posts that were gone when last looked for.")
    ] = False,
    handle: Annotated[str | None, typer.Option("--handle", metavar="HANDLE", help="Only this account's.")] = None,
    platform: Annotated[str | None, typer.Option("--platform", metavar="NAME", help="Only this platform's.")] = None,
    limit: Annotated[int, typer.Option("--limit", metavar="N", help="At most so many.")] = 20,
    db: options.Database = None,
    format: options.Format = "text",  # noqa: A002 - the name of the option
    output: options.OutputFile = None,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Find archived posts by their words.

    All WORDS must occur; "a phrase" in quotation marks must stand as it is. The newest posts come first.
    With --has-versions or --unavailable no words are needed.
    """
    from tweetcite.report.posts import render_post_lines, render_posts, render_posts_json
    from tweetcite.report.results import count_of
    from tweetcite.store import open_store

    session: Session = ctx.obj
    settings = load_settings(os.environ, db=db, quiet=quiet, debug=debug)
    session.console.quiet = settings.quiet
    check_format(format)
    if not words and not has_versions and not unavailable:
        raise UsageError("the words to search for are missing; name some, or use --has-versions or --unavailable")
    if not 1 <= limit <= _MOST:
        raise UsageError(f"--limit is {limit}; it must be from 1 to {_MOST:,}")
    with open_store(settings.db, write=False) as store, open_output(output) as sink:
        posts = store.find_posts(
            " ".join(words or ()),
            limit=limit,
            handle=handle.lstrip("@") if handle else None,
            platform=platform,
            has_versions=has_versions,
            unavailable=unavailable,
        )
        if format == "json":
            sink.write(render_posts_json(posts))
        elif format == "jsonl":
            sink.write(render_post_lines(posts))
        else:
            sink.write(render_posts(posts, sink.style(settings)), sink.encoding)
    session.console.summarise(f"{count_of(len(posts), 'post')} found")
    return 0


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
