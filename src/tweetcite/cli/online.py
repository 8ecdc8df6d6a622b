"""The guarded client as a call wants it, and what came of asking, for people."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tweetcite.errors import InputError, UsageError

if TYPE_CHECKING:
    from tweetcite.collect import Collected
    from tweetcite.fetch.client import Client
    from tweetcite.fetch.plan import Sources
    from tweetcite.settings import Settings

PAUSE = 1.0
_LONGEST_PAUSE = 600.0
_SHOWN = 60


@contextmanager
def open_client(settings: "Settings", *, allow_private: bool = False, pause: float = PAUSE) -> "Iterator[Client]":
    """Open the one client that goes online. Raises UsageError for a pause that hosts would not like."""
    least = 0.0 if allow_private else PAUSE
    if not least <= pause <= _LONGEST_PAUSE:
        raise UsageError(f"--pause is {pause:g}; it must be from {least:g} to {_LONGEST_PAUSE:g} seconds")
    if settings.offline:
        raise UsageError("--offline forbids going online; leave one of the two out")
    from tweetcite import __version__
    from tweetcite.fetch.client import Client, Manners
    from tweetcite.fetch.pacing import Pacing

    manners = Manners(f"tweetcite/{__version__}", settings.contact, allow_private=allow_private)
    client = Client(manners, Pacing(pause))
    try:
        yield client
    finally:
        client.close()


def choose_sources(memento: list[str] | None, *, no_archives: bool, no_witness: bool) -> "Sources":
    """Return whom to ask beside the platforms."""
    from tweetcite.fetch.addresses import read_target
    from tweetcite.fetch.memento import make_archive
    from tweetcite.fetch.plan import Sources

    for root in memento or ():
        read_target(root)
    return Sources(not no_witness, not no_archives, tuple(make_archive(root) for root in memento or ()))


def forbid(source: str) -> InputError:
    """Return the error for an address where nothing may be asked."""
    return InputError(f"{source} is an address, and --offline forbids fetching; save the page and name the file")


def phrase(found: "Collected") -> str:
    """Say in one line what came of a post."""
    name = f"{found.ref.platform}:{found.ref.id}"
    best = found.text
    parts: list[str] = [found.outcome]
    if found.reason and found.reason not in ("unknown", found.outcome):
        parts.append(f"the platform says {found.reason}")
    if best and best.origin != "api":
        parts.append(f"in a web archive of {best.seen_at:%Y-%m-%d}" if best.seen_at else "in a web archive")
    gains = {gain for one in found.brought for gain in one.gains}
    parts += ["new"] if "new" in gains else ["new text"] if "version" in gains else []
    parts += ["cut short"] if best and best.truncated else []
    line = f"{name}: {', '.join(parts)}"
    if best and best.text:
        words = " ".join(best.text.split())
        shown = words if len(words) <= _SHOWN else words[: _SHOWN - 1].rstrip() + "…"
        line = f"{line}: “{shown}”"
    return f"{line}; {found.note}" if found.note else line
