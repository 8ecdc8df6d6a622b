"""What an archive tells of how it is kept: its runs, its clock, its index, its file."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from tweetcite.store.columns import read_moment
from tweetcite.store.tables import capture, custody, run

_LATEST = 50


class Health(NamedTuple):
    """What was found: the last time that was written down, runs without an end, and how far clocks differ.

    `skew` is by how much our clock was ahead of those of the servers that were asked, None where none was. `file` is
    where it stands, None for one on a server. `careless` are the settings of a server by which a power cut loses what
    was stored.
    """

    last_stored: datetime | None
    unfinished: tuple[tuple[str, str], ...]
    skew: timedelta | None
    file: Path | None
    careless: tuple[str, ...] = ()


def read_health(connection: Connection) -> Health:
    """Return what the archive tells."""
    last = connection.execute(select(custody.c.stored_at).order_by(custody.c.id.desc()).limit(1)).scalar()
    open_runs = select(run.c.command, run.c.started_at).where(run.c.ended_at.is_(None)).order_by(run.c.id.desc())
    unfinished = tuple((row.command, row.started_at) for row in connection.execute(open_runs.limit(_LATEST)))
    asked = select(capture.c.extra).where(capture.c.kind == "api").order_by(capture.c.id.desc()).limit(_LATEST)
    skews = sorted(skew for extra in connection.scalars(asked) if (skew := _read_skew(extra)) is not None)
    middle = skews[len(skews) // 2] if skews else None
    return Health(read_moment(last)[0], unfinished, middle, _find_file(connection), tuple(_list_careless(connection)))


def _list_careless(connection: Connection) -> Iterable[str]:
    if connection.dialect.name == "sqlite":
        return ()
    return connection.exec_driver_sql(
        "SELECT name FROM pg_settings WHERE setting = 'off' "
        "AND name IN ('fsync', 'full_page_writes', 'synchronous_commit') ORDER BY name"
    ).scalars()


def _find_file(connection: Connection) -> Path | None:
    if connection.dialect.name != "sqlite":
        return None
    return next((Path(row[2]) for row in connection.exec_driver_sql("PRAGMA database_list") if row[2]), None)


def _read_skew(extra: Mapping[str, Any] | None) -> timedelta | None:
    """Return how much later we say that an answer came than its server says that it wrote it."""
    http = (extra or {}).get("http")
    if not isinstance(http, Mapping) or not isinstance(http.get("headers"), Mapping):
        return None
    try:
        theirs = parsedate_to_datetime(str(http["headers"]["date"]))
        ours = datetime.fromisoformat(str(http["answered_at"]))
        # A cache tells for how long it has kept an answer.
        kept = timedelta(seconds=int(http["headers"].get("age") or 0))
        return ours.astimezone(UTC) - theirs.astimezone(UTC) - kept
    except (KeyError, ValueError, TypeError, OverflowError):
        return None
