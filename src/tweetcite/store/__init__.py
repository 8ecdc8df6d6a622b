"""The archive: articles, posts, quotations, verdicts and where each came from. The only place with SQL."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from tweetcite.store.search import Archive
from tweetcite.store.store import Store, open_store

if TYPE_CHECKING:
    from tweetcite.store.audit import Custody
    from tweetcite.store.history import Cited, KnownName, KnownText, Look, PostHistory, Seen
    from tweetcite.store.imports import ImportReport

__all__ = [
    "Archive",
    "Cited",
    "Custody",
    "ImportReport",
    "KnownName",
    "KnownText",
    "Look",
    "PostHistory",
    "Seen",
    "Store",
    "open_store",
]


def __getattr__(name: str) -> Any:
    """Import what only some commands need when it is asked for."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = {"ImportReport": "imports", "Custody": "audit"}.get(name, "history")
    return getattr(import_module(f"{__name__}.{home}"), name)
