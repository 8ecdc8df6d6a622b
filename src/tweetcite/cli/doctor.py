"""`tweetcite doctor`: what is wrong with this set-up, and what to do."""

import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from tweetcite import __version__
from tweetcite.cli import options
from tweetcite.cli.outcome import check_format
from tweetcite.cli.output import open_output
from tweetcite.errors import OutdatedError, ReadOnlyError, StoreError
from tweetcite.settings import Settings, load_settings

if TYPE_CHECKING:
    from tweetcite.cli.app import Session
    from tweetcite.cli.examination import Check
    from tweetcite.store import Store

_SIGNS = {"fine": "✓", "note": "·", "warning": "!", "wrong": "✗"}


def doctor(
    ctx: typer.Context,
    reindex: Annotated[bool, typer.Option("--reindex", help="Prove the index, and make it anew where needed.")] = False,
    db: options.Database = None,
    format: options.Format = "text",  # noqa: A002 - the name of the option
    output: options.OutputFile = None,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Say what is wrong with this set-up.

    The exit code is 1 where something is wrong, 3 where only a warning is given, else 0.
    """
    session: Session = ctx.obj
    settings = load_settings(os.environ, db=db, quiet=quiet, debug=debug)
    session.console.quiet = settings.quiet
    check_format(format)
    with open_output(output) as sink:
        checks = list(examine(settings, reindex=reindex))
        if format == "text":
            sink.write(render_text(checks), sink.encoding)
        else:
            sink.write(render_json(checks, indent=2 if format == "json" else None))
    return find_code(checks)


def examine(settings: Settings, *, reindex: bool) -> "Iterator[Check]":
    """Yield the outcome of every examination; an archive that cannot be opened ends them."""
    from tweetcite.cli import examination
    from tweetcite.cli.examination import Check
    from tweetcite.store.database import is_server

    if not is_server(settings.db):
        yield examination.check_sqlite()
    yield examination.check_proxy(os.environ)
    try:
        with open_current(settings.db, upgrade=reindex) as store:
            health = store.health()
            where = store.database.name
    except StoreError as error:
        yield Check("archive", "wrong", str(error))
        return
    if health is None:
        yield Check("archive", "note", f"there is none yet; the first command that stores makes {where}")
        return
    yield Check("archive", "fine", where)
    if health.file is not None:
        yield from examination.examine_file(health.file)
    yield from examination.examine_health(health)
    yield check_index(settings, reindex=reindex)


def open_current(where: str | None, *, upgrade: bool) -> "Store":
    """Open an archive for reading; with `upgrade` bring the tables of an older tweetcite up to date before."""
    from tweetcite.store import open_store

    try:
        return open_store(where, write=False)
    except OutdatedError:
        if not upgrade:
            raise
        open_store(where).close()
        return open_store(where, write=False)


def check_index(settings: Settings, *, reindex: bool) -> "Check":
    """Compare the index with the texts it is made from; with `reindex` make it anew where they differ."""
    from tweetcite.cli.examination import Check
    from tweetcite.store import open_store

    try:
        with open_store(settings.db) as store:
            try:
                proof = store.prove_index()
                faults = proof.faults
            except StoreError as error:
                proof, faults = None, (str(error),)
            if faults and reindex:
                store.rebuild_index()
                if not store.prove_index().faults:
                    return Check("index", "note", f"made anew: {faults[0]}")
            if faults or proof is None:
                return Check("index", "wrong", f"{faults[0]}; `tweetcite doctor --reindex` makes it anew")
            return Check("index", "fine", f"holds {proof.texts:,} texts")
    except ReadOnlyError:
        return Check("index", "note", "not checked: the archive is read-only")
    except StoreError as error:
        return Check("index", "wrong", str(error))


def find_code(checks: "Sequence[Check]") -> int:
    """Return the exit code: 1 where something is wrong, 3 where somebody should look, else 0."""
    states = {check.state for check in checks}
    return 1 if "wrong" in states else 3 if "warning" in states else 0


def render_text(checks: "Sequence[Check]") -> str:
    """Return a line for each examination."""
    from tweetcite.report.terminal import escape

    return "".join(f"{_SIGNS[check.state]} {check.name}: {escape(check.message)}\n" for check in checks)


def render_json(checks: "Sequence[Check]", indent: int | None) -> str:
    """Return what was found as one object."""
    import json

    told = {"schema_version": 1, "tool": f"tweetcite {__version__}", "checks": [check._asdict() for check in checks]}
    return json.dumps(told, ensure_ascii=False, indent=indent) + "\n"
