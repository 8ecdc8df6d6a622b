"""Settings: what the command line was told, built once; defaults < environment < flags."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """How one call works. `db` is a path or address; None is the file in the user's data folder."""

    db: str | None = None
    store: bool = True
    offline: bool = False
    color: bool = True
    quiet: bool = False
    verbose: bool = False
    debug: bool = False
    contact: str | None = None
    archive_key: str | None = None


def load_settings(
    environment: Mapping[str, str],
    *,
    db: str | None = None,
    no_store: bool = False,
    offline: bool = False,
    quiet: bool = False,
    verbose: bool = False,
    debug: bool = False,
) -> Settings:
    """Return the settings of one call: flags over environment over defaults.

    `TWEETCITE_DB` names the archive, `NO_COLOR` forbids colours, `TWEETCITE_CONTACT` is told to the hosts that are
    asked, `TWEETCITE_ARCHIVE_KEY` (`access:secret`) lets the Internet Archive save pages. Empty ones do not count.
    """
    return Settings(
        db=db or environment.get("TWEETCITE_DB") or None,
        store=not no_store,
        offline=offline,
        color=not environment.get("NO_COLOR"),
        quiet=quiet,
        verbose=verbose,
        debug=debug,
        contact=environment.get("TWEETCITE_CONTACT") or None,
        archive_key=environment.get("TWEETCITE_ARCHIVE_KEY") or None,
    )
