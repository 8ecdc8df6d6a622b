"""The commands put together."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from tweetcite import __version__
from tweetcite.cli.console import Console
from tweetcite.cli.interruption import Interruption
from tweetcite.cli.output import open_output
from tweetcite.cli.unbuilt import COMMANDS_NOT_BUILT
from tweetcite.errors import NotBuiltError, UsageError


@dataclass(slots=True)
class Session:
    """What every command of one call shares."""

    console: Console
    interruption: Interruption


class _Commands(TyperGroup):
    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args and args[0] in COMMANDS_NOT_BUILT:
            raise NotBuiltError(f"the command {args[0]} is not built yet; see `tweetcite --help` for those that are")
        return super().resolve_command(ctx, args)


def run_command(arguments: Sequence[str], console: Console, interruption: Interruption) -> int:
    """Carry out the command that the arguments name and return its exit code."""
    command = typer.main.get_command(build_app())
    code = command.main(
        list(arguments), prog_name="tweetcite", standalone_mode=False, obj=Session(console, interruption)
    )
    return int(code or 0)


def build_app() -> typer.Typer:
    """Return the command line with all commands that are built."""
    from tweetcite.cli.audit import audit
    from tweetcite.cli.backup import backup
    from tweetcite.cli.config import config
    from tweetcite.cli.doctor import doctor
    from tweetcite.cli.explain import explain
    from tweetcite.cli.fetch import fetch
    from tweetcite.cli.redact import redact
    from tweetcite.cli.search import search
    from tweetcite.cli.show import show
    from tweetcite.cli.transfer import export_posts, import_posts
    from tweetcite.cli.verify import verify

    app = typer.Typer(
        cls=_Commands,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(invoke_without_command=True)(start)
    app.command("verify")(verify)
    app.command("fetch")(fetch)
    app.command("import")(import_posts)
    app.command("export")(export_posts)
    app.command("search")(search)
    app.command("show")(show)
    app.command("audit")(audit)
    app.command("backup")(backup)
    app.command("doctor")(doctor)
    app.command("config")(config)
    app.command("redact")(redact)
    app.command("explain")(explain)
    return app


def start(
    ctx: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Show the version and leave.")] = False,
) -> None:
    """Tell whether what an article puts in quotation marks is what the post really said."""
    if version:
        with open_output(None) as output:
            output.write(f"tweetcite {__version__}\n")
        raise typer.Exit
    if ctx.invoked_subcommand is None:
        raise UsageError("no command was named; try `tweetcite verify ARTICLE`, or see `tweetcite --help`")
