"""Articles in HTML: what a reader of the page sees, and the posts that it shows."""

import re
from dataclasses import replace

from tweetcite import platforms
from tweetcite.article.above import list_above, read_pieces
from tweetcite.article.assembly import Reading, assemble
from tweetcite.article.authors import find_shown_authors
from tweetcite.article.decoding import is_garbled, mend, mend_text
from tweetcite.article.embeds import read_candidates
from tweetcite.article.metadata import Metadata, read_metadata
from tweetcite.article.page import Page
from tweetcite.article.prose import Prose
from tweetcite.article.publication import find_dateline
from tweetcite.article.regions import hides_prose, keep_prose
from tweetcite.article.scripts import note_escaped, read_hidden
from tweetcite.article.selectors import open_catalogue
from tweetcite.article.sightings import merge_posts
from tweetcite.article.walk import read_page

_MARKUP = re.compile(
    r"</?(?:p|div|br|article|section|main|blockquote|h[1-6]|ul|ol|li|table|span|strong|em|a|figure|b|i)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"\s*(?:<!--.{0,4000}?-->\s*|<\?xml[^>]{0,200}>\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_LOOKED_AT = 200_000


def is_html(text: str) -> bool:
    """Tell by its content whether a document is HTML: it opens like a page, or holds several tags and an end tag."""
    if _OPENING.match(text, 0, 20_000):
        return True
    tags = closing = 0
    for match in _MARKUP.finditer(text, 0, _LOOKED_AT):
        tags += 1
        closing += text.startswith("</", match.start()) or match.group()[1:3].lower() in ("br", "p>", "p ")
        if tags >= 2 and closing:
            return True
    return tags == 1 and text.lstrip().startswith("<")


def read_html(source: str) -> Reading:
    """Return what a reader of the page sees. `source` is the decoded file."""
    catalogue = open_catalogue()
    page = read_page(source, catalogue)
    if hides_prose(page):
        page = read_page(source, catalogue, skips=False)
    note_escaped(page, catalogue)
    garbled = is_garbled("\n".join(source[start:end] for one in page.paragraphs for start, end, _ in one.pieces))
    found = read_candidates(page, mend_text if garbled else _leave) + read_hidden(page, catalogue)
    found = merge_posts(sorted(found, key=lambda one: (not one.in_flow, one.at)))
    metadata = read_metadata(page)
    own = platforms.match_post(metadata.url) if metadata.url else None
    if own is not None:
        # The page of a post itself, whose programs name its address.
        found = [
            one for one in found if one.post.text or (one.post.ref.platform, one.post.ref.id) != (own.platform, own.id)
        ]
    if garbled and metadata.title:
        metadata = replace(metadata, title=mend_text(metadata.title))
    keep_prose(page, metadata.title)
    return assemble(page, found, Prose(source, mend if garbled else None), _complete(metadata, page))


def _complete(metadata: Metadata, page: Page) -> Metadata:
    """Add the day and the authors that the page shows above its prose, where its data state none."""
    if metadata.published is not None and metadata.authors:
        return metadata
    above = list_above(page)
    shown = find_dateline([read_pieces(page, one.pieces) for one in above])
    return replace(
        metadata,
        published=metadata.published or shown,
        authors=metadata.authors or find_shown_authors(page, above),
    )


def _leave(text: str) -> str:
    return text
