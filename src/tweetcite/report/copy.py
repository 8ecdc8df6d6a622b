"""Which copy of a post a quotation was judged against: said alike in every format."""

import hashlib
from datetime import datetime
from typing import NamedTuple

from tweetcite.model import Article, Origin, Post


class Copy(NamedTuple):
    """Where the judged text comes from.

    `captured_at` is None for the article's own embeds: they were read when the article was checked.
    `sha256` is the digest of the copy's text. `own` says that the copy is the article's own embed.
    """

    origin: Origin
    captured_at: datetime | None
    sha256: str | None
    url: str | None
    source: str | None
    own: bool


def describe_copy(post: Post, article: Article) -> Copy:
    """Say where a copy of a post comes from, seen from the article under judgement."""
    own = post.origin == "embed" and post.seen_in in (None, article.source, article.identity)
    source = article.source if own else post.seen_in
    return Copy(
        origin=post.origin,
        captured_at=None if own else post.seen_at,
        sha256=None if post.text is None else digest(post.text),
        url=source if source and source.startswith(("http://", "https://")) else None,
        source=source,
        own=own,
    )


def digest(text: str) -> str:
    """Return the SHA-256 of a text's UTF-8; lone surrogates count as they would be encoded."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
