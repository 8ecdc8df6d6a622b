"""`tweetcite redact`: the words of a post taken out of the archive for good, because a person or a court asks."""

import os
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from tweetcite import __version__
from tweetcite.cli import options
from tweetcite.cli.output import open_output
from tweetcite.errors import InputError, UsageError
from tweetcite.settings import load_settings

if TYPE_CHECKING:
    from tweetcite.cli.app import Session
    from tweetcite.store.scope import Scope


def redact(
    ctx: typer.Context,
    post: Annotated[str, typer.Argument(metavar="POST", hidden=True)],
    reason: Annotated[str, typer.Option("--reason", metavar="TEXT", help="Who asks for it and why; it is kept.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="List what would go, and change nothing.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask whether it is meant.")] = False,
    lift: Annotated[bool, typer.Option("--lift", help="Let its texts be stored again from now on.")] = False,
    db: options.Database = None,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Take the words of a post out of the archive, for good.

    They go from its texts, the index, the quotations of it and what was found about them, the bytes of articles and
    answers that hold them, and from the file itself. Their salted digest and the fact are kept, the chain of custody
    holds, and the same text is not stored again. Copies and backups made before still have it.
    """
    from tweetcite.store import open_store

    session: Session = ctx.obj
    settings = load_settings(os.environ, db=db, quiet=quiet, debug=debug)
    session.console.quiet = settings.quiet
    if not (reason.strip() or dry_run or lift):
        raise UsageError("--reason is missing: say who asks for it and why; the audit will show it")
    with open_store(settings.db, write=not dry_run) as store:
        scope = store.find_scope(post)
        if scope is None:
            raise InputError(f"the archive has no post {post}; find it with `tweetcite search WORDS`")
        if lift:
            with store.run("redact", __version__):
                count = store.lift(post)
            session.console.summarise(f"{scope.name} may be stored again" if count else f"{scope.name} is not redacted")
            return 0
        with open_output(None) as sink:
            sink.write("".join(f"{line}\n" for line in describe(scope)), sink.encoding)
        if dry_run:
            session.console.summarise("nothing was changed")
            return 0
        if not yes:
            confirm(scope.name)
        with store.run("redact", __version__):
            store.redact(post, reason.strip(), version=__version__)
    session.console.summarise(f"{scope.name} is redacted; backups made before still hold its words")
    return 0


def describe(scope: "Scope") -> list[str]:
    """Return a line for each kind of thing that holds the words of a post."""
    from tweetcite.report.results import count_of
    from tweetcite.report.terminal import escape

    counts = {
        "text": scope.texts, "sighting": scope.sightings, "capture": scope.captures, "quotation": scope.citations,
        "verdict": scope.verdicts, "title": scope.titles,
    }  # fmt: skip
    lines = [f"{scope.name}: {', '.join(count_of(len(ids), noun) for noun, ids in counts.items() if ids)}"]
    lines += [f"bytes of an answer or article: {sha256}" for sha256 in scope.bodies]
    return [escape(line) for line in (*lines, *(f"article: {name}" for name in scope.articles.values()))]


def confirm(name: str) -> None:
    """Ask on the terminal whether it is meant. Raises UsageError where it is not, or nobody can be asked."""
    if not (sys.stdin and sys.stdin.isatty()):
        raise UsageError("nobody can be asked whether this is meant: say --yes; it cannot be undone")
    sys.stderr.write(f"Take the words of {name} out of the archive for good? Type yes: ")
    sys.stderr.flush()
    if sys.stdin.readline().strip().lower() != "yes":
        raise UsageError("nothing was changed; type yes to go on")
