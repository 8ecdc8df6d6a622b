"""How far the import of a file has come, kept with its run, so that a run that was broken off can be gone on with."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select, update

from tweetcite.store.tables import run

_KEY = "place"
_MOST_RUNS = 200


def keep_places(connection: Connection, run_id: int, places: Mapping[str, int]) -> None:
    """Write down how many records of each file are stored; 0 is all."""
    connection.execute(update(run).where(run.c.id == run_id).values(counts={_KEY: dict(places)}))


def find_place(connection: Connection, program: str, sha256: str) -> int:
    """Return how many records of a file the same program has stored in a run that did not come to its end."""
    query = select(run.c.counts).where(run.c.command == "import", run.c.program == program)
    for counts in connection.scalars(query.order_by(run.c.id.desc()).limit(_MOST_RUNS)):
        place: Mapping[str, Any] = (counts or {}).get(_KEY) or {}
        if sha256 in place:
            return int(place[sha256])
    return 0
