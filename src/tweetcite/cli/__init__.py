"""The command line: the only place that prints or exits."""

import gc
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from tweetcite.cli.console import Console
from tweetcite.cli.interruption import Interrupted, Interruption

_BROKEN_PIPE = 141


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave with its exit code: 0, 1, 2, 3, or 128 and the number of a signal.

    `arguments` are those after the program's name (default: `sys.argv[1:]`).
    """
    code = run(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream:
                stream.flush()
        except BrokenPipeError:
            code = _BROKEN_PIPE
        except (OSError, ValueError):
            # Closed already: what could be said has been said.
            continue
    # All is written and closed: taking the interpreter down piece by piece would cost a quarter of the whole time.
    os._exit(code)


def run(arguments: Sequence[str]) -> int:
    """Carry out one command and return its exit code; an error is one line, a traceback by --debug only."""
    # Thousands of objects are made at the start and none is garbage: looking for some takes a sixth of the time.
    gc.set_threshold(150_000, 20, 20)
    console = Console()
    interruption = Interruption()
    try:
        interruption.install()
        from tweetcite.cli.app import run_command

        return run_command(arguments, console, interruption)
    except (Interrupted, KeyboardInterrupt) as error:
        return 128 + error.number if isinstance(error, Interrupted) else 130
    except SystemExit:
        # typer leaves like this, with 1, only where the reader of its help has gone; 1 is a verdict of ours.
        return _BROKEN_PIPE
    except Exception as error:
        from tweetcite.cli.failure import explain_failure

        if "--debug" in arguments:
            raise_traceback(error)
        line, code = explain_failure(error, arguments)
        if line:
            console.complain(line)
        return code
    finally:
        console.clear()


def raise_traceback(error: Exception) -> None:
    """Print the traceback of an error: only asked for by --debug."""
    import traceback

    from tweetcite.report.terminal import escape

    for line in "".join(traceback.format_exception(error)).splitlines():
        print(escape(line), file=sys.stderr)  # noqa: T201
