"""Errors as one line, with the exit code that goes with them."""

from collections.abc import Sequence

import typer

from tweetcite.cli.output import ReaderGoneError
from tweetcite.errors import TweetciteError

_BROKEN_PIPE = 141
_CANNOT_RUN = 2


def explain_failure(error: Exception, arguments: Sequence[str]) -> tuple[str | None, int]:
    """Return the line that says what, where and what to do (None if nobody needs it), and the exit code."""
    if isinstance(error, ReaderGoneError):
        return None, _BROKEN_PIPE
    if isinstance(error, TweetciteError):
        return str(error), _CANNOT_RUN
    if isinstance(error, typer.TyperException):
        return _explain_usage(error, arguments), _CANNOT_RUN
    if isinstance(error, OSError) and error.strerror:
        where = f" ({error.filename})" if error.filename else ""
        return f"{error.strerror.lower()}{where}; check the files that were named", _CANNOT_RUN
    return (
        f"internal error: {type(error).__name__}: {error}; run again with --debug and report it",
        _CANNOT_RUN,
    )


def _explain_usage(error: typer.TyperException, arguments: Sequence[str]) -> str:
    format_message = getattr(error, "format_message", error.__str__)
    message = " ".join(str(format_message()).split()).rstrip(".")
    message += "" if message.endswith("?") else ";"
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "tweetcite"
    return f"{message[:1].lower()}{message[1:]} see `{path} --help`"
