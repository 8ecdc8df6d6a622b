"""Which of the known forms a JSON record has, and what it says.

Each form is a module with a `NAME`, `fits(record)` and `read(record)`; the first that fits reads the record.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple, Protocol

from tweetcite.errors import RecordError
from tweetcite.exchange import (
    activitystreams,
    auto_archiver,
    bluesky,
    gallery_dl,
    mastodon,
    native,
    oembed,
    snscrape,
    twarc,
    wayback,
    x_api,
    x_graphql,
)
from tweetcite.exchange.findings import Finding, Found, Passed
from tweetcite.exchange.values import STREAMED, Piece
from tweetcite.payloads import items, mapping


class Form(Protocol):
    """A module that reads records of one form."""

    NAME: str

    def fits(self, record: Mapping[str, Any]) -> bool:
        """Tell whether a record has this form."""

    def read(self, record: Mapping[str, Any]) -> Iterator[Finding]:
        """Yield what a record says. Raises ValueError for one that says nothing."""


FORMS: tuple[Any, ...] = (
    native, snscrape, gallery_dl, activitystreams, twarc, x_api, x_graphql, bluesky, mastodon, auto_archiver, oembed,
)  # fmt: skip
UNKNOWN = "of no known form"
_PASSED = {"favourites": "likes", "bookmarks": "bookmarks"}


class Place(NamedTuple):
    """A record, the line it starts on, and the key of the list it stands in."""

    record: object
    line: int
    key: str | None


def read_pieces(pieces: Iterable[Piece | RecordError]) -> Iterator[Finding]:
    """Yield what the values of a file say; for one that says nothing, the error with its line."""
    last: Any = None
    for piece in pieces:
        if isinstance(piece, RecordError):
            yield piece
            continue
        for record, line, key in _unfold(piece):
            form = _find_form(record, last)
            try:
                if key in _PASSED:
                    yield Passed(_PASSED[key])
                elif key is not None and isinstance(record, str):
                    yield Passed("addresses without words")
                elif form is None:
                    raise ValueError(_name_fault(record))
                else:
                    last = form
                    yield from (one._replace(line=line) if isinstance(one, Found) else one for one in form.read(record))
            except ValueError as error:
                yield RecordError(f"line {line}: {error}")


def _unfold(piece: Piece) -> Iterator[Place]:
    """Yield the records of a value: its elements where it is a list, or an object around a great one."""
    value = piece.value
    if isinstance(value, list) and len(value) in (2, 3) and isinstance(value[0], int):
        # gallery-dl prints messages: what kind it is, then an address, then what is known.
        yield Place(value[-1], piece.line, piece.key)
    elif isinstance(value, list) and not wayback.fits(value):
        yield from (Place(one, piece.line, piece.key) for one in value)
    else:
        lists = [key for key in mapping(value) if key in STREAMED and isinstance(mapping(value)[key], list)]
        if lists and _find_form(value, None) is None:
            yield from (Place(one, piece.line, key) for key in lists for one in items(mapping(value)[key]))
        else:
            yield Place(value, piece.line, piece.key)


def _find_form(record: object, last: Any) -> Any:
    if isinstance(record, list):
        return wayback if wayback.fits(record) else None
    told = mapping(record)
    if last is not None and last is not wayback and told and last.fits(told):
        return last
    return next((form for form in FORMS if form.fits(told)), None) if told else None


def _name_fault(record: object) -> str:
    if not isinstance(record, Mapping):
        return "not an object with the keys of a post"
    if any(key in record for key in ("platform", "text", "id")):
        missing = next((key for key in ("platform", "id", "text") if key not in record), "")
        return f"{UNKNOWN}: `{missing}` is missing" if missing else UNKNOWN
    return f"{UNKNOWN}: neither native nor one of those that the README lists"
