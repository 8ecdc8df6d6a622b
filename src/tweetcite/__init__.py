"""Tell whether what an article puts in quotation marks is what the post really said.

Four verbs: `read_article`, `find_quotes`, `verify_article`, `open_store`; their values are those of
`tweetcite.model`, their errors those of `tweetcite.errors`. Each is imported when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tweetcite.article import read_article
    from tweetcite.errors import TweetciteError
    from tweetcite.model import Article, Post, Quote, Report, Verdict
    from tweetcite.quotes import find_quotes
    from tweetcite.store import Store, open_store
    from tweetcite.verify import verify_article

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Post",
    "Quote",
    "Report",
    "Store",
    "TweetciteError",
    "Verdict",
    "__version__",
    "find_quotes",
    "open_store",
    "read_article",
    "verify_article",
]

_HOMES = {
    "Article": "model",
    "Post": "model",
    "Quote": "model",
    "Report": "model",
    "Store": "store",
    "TweetciteError": "errors",
    "Verdict": "model",
    "find_quotes": "quotes",
    "open_store": "store",
    "read_article": "article",
    "verify_article": "verify",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for: who only reads articles loads no database."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
