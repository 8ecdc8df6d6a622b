"""Reading: the bytes of an article become its text, its paragraphs and the posts that it shows."""

import hashlib
from dataclasses import replace

from tweetcite.article.decoding import check_text, decode
from tweetcite.article.html import is_html, read_html
from tweetcite.article.language import detect_language
from tweetcite.article.plain import read_plain
from tweetcite.article.publication import find_day_in_address
from tweetcite.model import Article

__all__ = ["read_article"]


def read_article(data: bytes | str, source: str = "-", *, url: str | None = None) -> Article:
    """Return what a reader of the document sees: prose and embedded posts, with the way back to the file as given.

    Whether it is HTML or plain text is told by its content, never by its name. `source` names it in messages and in
    the result, `url` is where it was fetched from (else the page's canonical address counts). `sha256` is the digest
    of the bytes, for a string of its UTF-8. Raises InputError for what is empty, larger than 20 MiB or no text.
    """
    raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    decoded = check_text(data, source) if isinstance(data, str) else decode(data, source)
    text = decoded.text
    reading = read_html(text) if is_html(text) else read_plain(text)
    metadata = reading.metadata
    address = url or metadata.url
    return Article(
        source=source,
        sha256=hashlib.sha256(raw).hexdigest(),
        text=reading.text,
        url=address,
        title=metadata.title,
        published=metadata.published or find_day_in_address(address),
        language=detect_language(reading.text) or metadata.language,
        authors=metadata.authors,
        blocks=reading.blocks,
        embeds=tuple(replace(e, post=replace(e.post, seen_in=e.post.seen_in or source)) for e in reading.embeds),
        links=reading.links,
        places=reading.places,
        problems=decoded.problems + reading.problems,
    )
