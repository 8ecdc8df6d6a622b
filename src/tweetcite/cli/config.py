"""`tweetcite config show`: every setting that is in force, and where it comes from."""

import os
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from tweetcite import __version__
from tweetcite.cli import options
from tweetcite.cli.outcome import check_format
from tweetcite.cli.output import open_output
from tweetcite.errors import UsageError
from tweetcite.settings import Settings, load_settings

if TYPE_CHECKING:
    from collections.abc import Sequence

_PROXIES = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY")
_BUNDLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
_HIDDEN = "***"


class Setting(NamedTuple):
    """A setting as it is in force: its value without secrets, None where there is none, and what set it."""

    name: str
    value: str | None
    origin: str


def config(
    ctx: typer.Context,
    what: Annotated[str, typer.Argument(metavar="show", help="What to do: show.")],
    db: options.Database = None,
    format: options.Format = "text",  # noqa: A002 - the name of the option
    output: options.OutputFile = None,
    debug: options.Debug = False,
) -> int:
    """Show every setting that is in force, and where it comes from.

    Passwords and keys are not shown.
    """
    if what != "show":
        raise UsageError(f"config cannot {what[:60]}; the only thing to do is `tweetcite config show`")
    check_format(format)
    settings = load_settings(os.environ, db=db, debug=debug)
    found = list(list_settings(settings, os.environ, db))
    with open_output(output) as sink:
        if format == "text":
            sink.write(render_text(found), sink.encoding)
        else:
            sink.write(render_json(found, indent=2 if format == "json" else None))
    return 0


def list_settings(settings: Settings, environment: Mapping[str, str], db: str | None) -> Iterator[Setting]:
    """Yield the settings of a call, then what the requests of any program go by."""
    from tweetcite.store.database import locate

    origin = "--db" if db else _find_origin(environment, "TWEETCITE_DB")
    yield Setting("db", locate(settings.db).name, origin)
    yield Setting("contact", settings.contact, _find_origin(environment, "TWEETCITE_CONTACT"))
    key = _HIDDEN if settings.archive_key else None
    yield Setting("archive_key", key, _find_origin(environment, "TWEETCITE_ARCHIVE_KEY"))
    yield Setting("color", "on" if settings.color else "off", _find_origin(environment, "NO_COLOR"))
    for name in _PROXIES:
        # The lower-case name counts where both are set, as in requests.
        origin = _find_origin(environment, name.lower(), name)
        yield Setting(name.lower(), _hide_user(environment.get(origin)), origin)
    origin = _find_origin(environment, *_BUNDLES)
    yield Setting("ca_bundle", environment.get(origin), origin)


def _find_origin(environment: Mapping[str, str], *names: str) -> str:
    return next((name for name in names if environment.get(name)), "default")


def _hide_user(address: str | None) -> str | None:
    """Return an address without its user and password."""
    if not address or "@" not in address:
        return address
    before, _, host = address.rpartition("@")
    scheme, mark, _ = before.partition("://")
    return f"{scheme}{mark}{_HIDDEN}@{host}" if mark else f"{_HIDDEN}@{host}"


def render_text(found: "Sequence[Setting]") -> str:
    """Return a line for each setting: its name, its value, and where it comes from."""
    from tweetcite.report.terminal import escape

    return "".join(f"{one.name} = {escape(one.value or 'none')} ({one.origin})\n" for one in found)


def render_json(found: "Sequence[Setting]", indent: int | None) -> str:
    """Return the settings as one object."""
    import json

    told = {"schema_version": 1, "tool": f"tweetcite {__version__}", "settings": [one._asdict() for one in found]}
    return json.dumps(told, ensure_ascii=False, indent=indent) + "\n"
