"""`tweetcite audit`: every digest of the archive computed again, the chain walked, each fault named."""

import os
from typing import TYPE_CHECKING

import typer

from tweetcite import __version__
from tweetcite.cli import options
from tweetcite.cli.outcome import check_format
from tweetcite.cli.output import open_output
from tweetcite.errors import StoreError
from tweetcite.settings import load_settings

if TYPE_CHECKING:
    from tweetcite.cli.app import Session
    from tweetcite.rereading import Reread
    from tweetcite.store import Custody


def audit(
    ctx: typer.Context,
    db: options.Database = None,
    format: options.Format = "text",  # noqa: A002 - the name of the option
    output: options.OutputFile = None,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Check the whole archive against what was sealed.

    Every digest is computed again, the chain of custody is walked from its beginning, what was made of what was seen
    is made again, and where all that agrees, the texts of articles, platforms and web archives are read again from
    their bytes. Each fault is one line; the exit code is 1 where there is any. Keep the last hash elsewhere: it shows
    whether something was cut off the end.
    """
    from tweetcite.report.results import count_of
    from tweetcite.rereading import reread
    from tweetcite.store import open_store

    session: Session = ctx.obj
    settings = load_settings(os.environ, db=db, quiet=quiet, debug=debug)
    session.console.quiet = settings.quiet
    check_format(format)
    with open_store(settings.db, write=False) as store, open_output(output) as sink:
        if not store.exists:
            raise StoreError(f"there is no archive at {store.database.name}: name one with --db")
        found = store.verify_chain()
        again = reread(store) if found.whole else None
        found = found._replace(faults=again.faults if again else found.faults)
        indent = 2 if format == "json" else None
        sink.write(render_text(found) if format == "text" else render_json(found, again, indent))
    if again and again.by_others:
        told = f"other versions of the readers made {count_of(again.by_others, 'text')} of the kept bytes"
        session.console.note(f"{told}: {again.otherwise or 'none'} would read otherwise now, which is no fault")
    session.console.summarise(
        f"{count_of(found.entries, 'sealed row')} checked"
        f"{f', {found.redacted:,} redacted' if found.redacted else ''}: {count_of(len(found.faults), 'fault')}"
    )
    return 0 if found.whole else 1


def render_text(found: "Custody") -> str:
    """Return a line for each fault, then the last hash."""
    from tweetcite.report.terminal import escape

    return "".join(f"{escape(line)}\n" for line in (*found.faults, *found.redactions, f"last hash {found.last}"))


def render_json(found: "Custody", again: "Reread | None", indent: int | None) -> str:
    """Return what was found as one object; `reread` is null where nothing was read again."""
    import json

    told = {"schema_version": 1, "tool": f"tweetcite {__version__}", "whole": found.whole, **found._asdict()}
    counts = again and {"texts": again.texts, "by_others": again.by_others, "otherwise": again.otherwise}
    told["reread"] = counts
    return json.dumps(told, ensure_ascii=False, indent=indent) + "\n"
