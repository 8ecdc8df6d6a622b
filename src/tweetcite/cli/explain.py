"""`tweetcite explain`: what a code of a finding means."""

import os
from typing import TYPE_CHECKING, Annotated

import typer

from tweetcite.cli import options
from tweetcite.cli.outcome import check_format, suggest
from tweetcite.cli.output import open_output
from tweetcite.errors import UsageError
from tweetcite.settings import load_settings

if TYPE_CHECKING:
    from tweetcite.report.explanations import Explanation


def explain(
    ctx: typer.Context,
    codes: Annotated[list[str] | None, typer.Argument(metavar="[CODE...]", hidden=True)] = None,
    format: options.Format = "text",  # noqa: A002 - the name of the option
    output: options.OutputFile = None,
    debug: options.Debug = False,
) -> int:
    """Explain the codes of findings.

    For each CODE of a verdict, severity, reason, class of edits or problem: what it means, the rule behind it, an
    example and its source. Without CODE all are listed.
    """
    from tweetcite.report.explanations import (
        list_explanations,
        render_codes,
        render_explanations,
        render_explanations_json,
    )

    settings = load_settings(os.environ, debug=debug)
    check_format(format)
    known = list_explanations()
    chosen = tuple(_choose(code, known) for code in codes) if codes else known
    with open_output(output) as sink:
        if format != "text":
            sink.write(render_explanations_json(chosen, indent=2 if format == "json" else None))
        else:
            render = render_explanations if codes else render_codes
            sink.write(render(chosen, sink.style(settings)), sink.encoding)
    return 0


def _choose(code: str, known: "tuple[Explanation, ...]") -> "Explanation":
    name = code.strip().lower()
    found = next((one for one in known if one.code == name), None)
    if found is None:
        raise UsageError(f"there is no code {code}{suggest(name, [one.code for one in known])}")
    return found
