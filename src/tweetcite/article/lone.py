"""Posts of a text whose address stands alone on its line, bare or as editors write it."""

import re
from collections.abc import Iterator

from tweetcite.article.embeds import make_post
from tweetcite.article.ids import match_shortcode
from tweetcite.article.lines import Line, Page
from tweetcite.model import Embed, Span
from tweetcite.platforms import match_post

_LONGEST_LINE = 700
_ADDRESS = re.compile(r"[ \t]*<?((?:https?://|at://)[^\s<>]{5,500}|[\w.-]{3,60}/[^\s<>]{5,300})>?[ \t]*")
# What editors write in place of an embed, where nothing has turned it into one: WordPress, Jekyll, Markdown.
_SHORTCODE = re.compile(
    r"[ \t]*(?:\[(?:embed|tweet|twitter|instagram|facebook|tiktok|reddit|telegram)\b[^\[\]\n]{0,300}\]"
    r"(?:[^\[\]\n]{1,300}\[/[a-z]{1,20}\])?"
    r"|\{%-?[ \t]*(?:embed|tweet|twitter|x|instagram|facebook|tiktok|reddit|telegram)[ \t][^{}\n]{1,300}%\}"
    r"|!?\[(?:<?https?://[^\[\]\s]{1,500})?\]\([^()\s]{1,500}\))[ \t]*"
)
_WHOLE_ADDRESS = re.compile(r"https?://[^\s<>\"'\[\]]{5,500}")


def find_lone(page: Page) -> Iterator[Embed]:
    """Yield the posts whose address, or a shortcode for them, stands alone on its line."""
    for line in page.lines:
        if line.end - line.start > _LONGEST_LINE:
            continue
        address = _find_address(page.text, line)
        ref = match_post(address) if address else match_shortcode(page.text[line.start : line.end])
        if ref:
            yield Embed(make_post(ref), Span(line.start, line.end), "placeholder")


def _find_address(text: str, line: Line) -> str | None:
    """Return the address that a line is, bare or in the brackets of a shortcode."""
    match = _ADDRESS.fullmatch(text, line.start, line.end)
    if match or not _SHORTCODE.fullmatch(text, line.start, line.end):
        return match[1] if match else None
    inner = _WHOLE_ADDRESS.search(text, line.start, line.end)
    return inner.group() if inner else None
