"""Small builders of posts, articles and reports for the tests of the archive: invented people, invented words."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tweetcite.model import (
    Alignment,
    Article,
    Author,
    Context,
    Embed,
    Post,
    PostRef,
    Quote,
    Reason,
    Report,
    Span,
    Verdict,
)
from tweetcite.store import ImportReport, Store, open_store
from tweetcite.store.observations import Inquiry, Seen

VERSION = "0.1.0"
CHECKED_AT = datetime(2031, 5, 4, 3, 2, 1, tzinfo=UTC)
POSTED = datetime(2031, 5, 3, 9, 12, 33, tzinfo=UTC)
TEXT = "The lighthouse keeper has asked for three new lamps and a kettle before the autumn storms."


def make_post(text: str | None = TEXT, *, handle: str | None = "runahjelm", **changes: Any) -> Post:
    """Build a post by an invented lighthouse keeper, as an import brings it; its `id` is 101 unless told."""
    id = changes.pop("id", "101")  # noqa: A001 - the name of the field
    platform, name = changes.pop("platform", "x"), changes.pop("name", "Runa Hjelm")
    url = f"https://x.com/{handle}/status/{id}" if id else None
    values: dict[str, Any] = {
        "ref": PostRef(platform, id, url, handle),
        "author": Author(platform, changes.pop("account", None), handle, name),
        "created": POSTED,
        "created_precision": "second",
        "origin": "import",
    }
    return Post(text=text, **{**values, **changes})


def make_embed(text: str | None = TEXT, *, start: int = 10, **changes: Any) -> Embed:
    """Build an embed as a page flattened to text shows it: no id, only the day."""
    how = changes.pop("how", "flattened")
    values = {"id": None, "origin": "embed", "created": POSTED.replace(hour=0, minute=0, second=0)}
    seen = make_post(text, **{**values, "created_precision": "day", **changes})
    return Embed(seen, Span(start, start + 100), how)


def make_quote(text: str = TEXT, *, key: str = "q-1", **context: Any) -> Quote:
    """Build a cited quotation by the lighthouse keeper."""
    speaker = context.pop("speaker", "Runa Hjelm")
    return Quote(key, text, (Span(0, len(text)),), speaker, "tweeted", True, Context(**context))


def make_article(source: str = "storm.txt", *embeds: Embed, data: bytes = b"storm", **changes: Any) -> Article:
    """Build an article by its name, its embeds and its bytes."""
    return Article(source, sha256(data).hexdigest(), "Storm warning", embeds=embeds, **changes)


def make_report(
    article: Article, *quotes: Quote, label: Any = "not-found", post: Post | None = None, version: str = VERSION
) -> Report:
    """Build a report that gives every quotation the same label."""
    verdicts = tuple(
        Verdict(
            quote=quote,
            label=label,
            severity="none",
            wording=label,
            author="unknown",
            date="unstated",
            alignment=Alignment(quote, post, (), 1.0) if post else None,
            evidence="archive" if post else None,
            reasons=(Reason("no-such-post", "No archived post holds these words."),),
        )
        for quote in quotes
    )
    return Report(article, verdicts, (), CHECKED_AT, version)


def make_inquiry(text: str = TEXT, *, at: datetime = CHECKED_AT, **changes: Any) -> Inquiry:
    """Build a look for a post that found a text, with the bytes of the answer."""
    url = "https://cdn.example/101"
    post = make_post(text, origin="api", seen_in=url, **changes)
    seen = Seen(post, at, json.dumps({"text": text}).encode(), {"url": url, "status": 200})
    return Inquiry(post.ref, "present", at, 200, (seen,))


@cache
def empty_archive() -> bytes:
    """Return a new archive, which takes a while to make."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "new.db"
        open_store(file).close()
        return file.read_bytes()


@contextmanager
def opened(where: str | Path) -> Iterator[Store]:
    """Open an archive within a run; a file that is not there yet is made."""
    if "://" not in str(where) and not Path(where).exists():
        Path(where).write_bytes(empty_archive())
    with open_store(where) as store, store.run("test", VERSION):
        yield store


def add(
    store: Store, *posts: Post, extra: dict[str, object] | None = None, source: str = "posts.jsonl"
) -> ImportReport:
    """Import posts as from a file."""
    records = ((post, extra or {}, line) for line, post in enumerate(posts, 1))
    return store.add_posts(records, source=source, sha256="f" * 64, version=VERSION)


def fill(store: Store) -> None:
    """Store something in every table."""
    add(store, make_post(), make_post("We are closed.", id="102"), extra={"likes": 3})
    article = make_article("storm.txt", make_embed(f"{TEXT} And tea."), make_embed(id="102", start=300))
    store.save(make_report(article, make_quote(), make_quote("Closed", key="q-2"), post=make_post()), b"storm")
    store.add_inquiry(make_inquiry("We are still closed.", id="102"), version=VERSION)


def search(store: Store, quote: Quote, article: Article | None = None) -> list[Post]:
    """Search the archive on behalf of an article."""
    return store.archive_for(article or make_article()).search(quote)


def texts(posts: Iterable[Post]) -> list[str | None]:
    """Return the texts of posts."""
    return [post.text for post in posts]
