"""The archive, opened for a command; where it cannot be written, it is read and a note says so."""

from collections.abc import Iterator
from contextlib import contextmanager

from tweetcite.cli.console import Console
from tweetcite.errors import ReadOnlyError
from tweetcite.settings import Settings
from tweetcite.store import Store, open_store


@contextmanager
def open_archive(settings: Settings, console: Console) -> Iterator[tuple[Store, bool]]:
    """Open the archive; the second value tells whether it is written to."""
    store, writes = _open(settings, console)
    with store:
        yield store, writes


def _open(settings: Settings, console: Console) -> tuple[Store, bool]:
    if settings.store:
        try:
            return open_store(settings.db), True
        except ReadOnlyError as error:
            console.note(f"nothing will be stored: {error}")
    return open_store(settings.db, write=False), False
