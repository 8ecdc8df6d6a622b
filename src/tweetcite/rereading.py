"""Reading again what the archive read once: the posts that articles embed, from the bytes that are kept of them."""

from collections.abc import Iterator
from typing import NamedTuple

from tweetcite import __version__
from tweetcite.article import read_article
from tweetcite.errors import InputError
from tweetcite.store.shown import Shown
from tweetcite.store.store import Store


class Reread(NamedTuple):
    """How many embedded posts were read again, how many read otherwise now, and one line for each fault.

    Another version of this program may read the same bytes otherwise: that is no fault of the archive.
    """

    looks: int
    changed: int
    faults: tuple[str, ...]


def reread(store: Store) -> Reread:
    """Read every article of the archive again and compare what it shows with what is stored."""
    looks = changed = 0
    faults = []
    for shown in store.read_shown():
        looks += len(shown.looks)
        for capture_id, program in _find_other(shown):
            if program == __version__:
                faults.append(f"capture {capture_id}: the bytes of its article show another text")
            else:
                changed += 1
    return Reread(looks, changed, tuple(faults))


def _find_other(shown: Shown) -> Iterator[tuple[int, str]]:
    """Yield the captures, each with the program that made it, whose texts do not stand where they were seen."""
    try:
        embeds = read_article(shown.data, shown.source).embeds
    except InputError:
        embeds = ()
    known: dict[str, set[str | None]] = {}
    for embed in embeds:
        known.setdefault(f"{embed.span.start}-{embed.span.end}", set()).add(embed.post.text)
    for look in shown.looks:
        if look.text not in known.get(look.record, set()):
            yield look.capture_id, look.program
