"""Answers of embedding services (oEmbed 1.0): markup of a post, with only the day, read as articles' embeds are."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from tweetcite.article import read_article
from tweetcite.exchange.findings import Finding, Found
from tweetcite.payloads import text

NAME = "oembed"
_LONGEST = 200_000


def fits(record: Mapping[str, Any]) -> bool:
    """Tell whether a record is such an answer with markup."""
    return isinstance(record.get("html"), str) and record.get("type") in ("rich", "video")


def read(record: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield the post of the markup. Raises ValueError where it shows none, or no words."""
    if len(record["html"]) > _LONGEST:
        raise ValueError("its markup is longer than 200,000 characters")
    page = f"<meta charset='utf-8'><article>{record['html']}</article>"
    posts = [one.post for one in read_article(page.encode("utf-8", "replace"), "oembed.html").embeds if one.post.text]
    if len(posts) != 1:
        raise ValueError("its markup shows no words of a post")
    post = posts[0]
    author = post.author if post.author.name else replace(post.author, name=text(record.get("author_name")))
    yield Found(replace(post, author=author, origin="import"), {"format": NAME})
