"""The archive: articles, posts, quotations, verdicts and where each came from. The only place with SQL."""

from tweetcite.store.custody import Custody
from tweetcite.store.history import Cited, KnownName, KnownText, Look, PostHistory, Seen
from tweetcite.store.imports import ImportReport
from tweetcite.store.search import Archive
from tweetcite.store.store import Store, open_store

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
