"""An invented article around a piece of markup, as the tests of reading have it."""

from tweetcite.article import read_article
from tweetcite.model import Article, Embed

LONG = "The harbour board met on Monday and put off the sale of the old customs house until the autumn."


def surround(markup: str) -> str:
    """Return a page whose article holds the markup between two paragraphs."""
    story = f"<h1>Sale put off</h1><p>{LONG}</p>{markup}<p>{LONG} Nobody objected.</p>"
    return f"<html><head><title>Sale put off</title></head><body><article>{story}</article></body></html>"


def read_around(markup: str) -> Article:
    """Read the page that holds the markup."""
    return read_article(surround(markup), "harbour.html")


def read_embeds(markup: str) -> tuple[Embed, ...]:
    """Return the embedded posts of the page that holds the markup."""
    return read_around(markup).embeds
