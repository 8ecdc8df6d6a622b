"""Posts of a text whose address, or whose picture, stands alone on its line, bare or as editors write it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tweetcite.article.ids import match_shortcode
from tweetcite.article.lines import Line, Page
from tweetcite.article.screenshots import read_alt
from tweetcite.article.sightings import date_post, make_post
from tweetcite.markup import trim_words
from tweetcite.model import Embed, Span
from tweetcite.platforms import match_post

_LONGEST_LINE = 700
_ADDRESS = re.compile(r"[ \t]*<?((?:https?://|at://)[^\s<>]{5,500}|[\w.-]{3,60}/[^\s<>]{5,300})>?[ \t]*")
# What editors write in place of an embed, where nothing has turned it into one: WordPress, Jekyll, Markdown.
_SHORTCODE = re.compile(
    r"[ \t]*(?:\[(?:embed|tweet|twitter|instagram|facebook|tiktok|reddit|telegram)\b[^\[\]\n]{0,300}\]"
    r"(?:[^\[\]\n]{1,300}\[/[a-z]{1,20}\])?"
    r"|\[(?i:embed(?:ded)?(?: (?:post|content|tweet|media))?|tweet|post)\s?: ?[^\[\]\s]{1,500}\]"
    r"|\{(?P<tag>embed|tweet|twitter|x|instagram|facebook|tiktok)\}[^{}\s]{1,500}\{/(?P=tag)\}"
    r"|\{%-?[ \t]*(?:embed|tweet|twitter|x|instagram|facebook|tiktok|reddit|telegram)[ \t][^{}\n]{1,300}%\}"
    r"|!?\[(?:<?https?://[^\[\]\s]{1,500})?\]\([^()\s]{1,500}\))[ \t]*"
)
# A picture in Markdown, or its alternative text where pages become plain text.
_PICTURE = re.compile(
    r"[ \t]*(?:!\[(?P<alt>[^\[\]\n]{20,5000})\]\([^()\s]{1,500}\)"
    r"|\[(?:image|picture|photo|img|alt text)\s?: (?P<told>[^\[\]\n]{20,5000})\])[ \t]*",
    re.IGNORECASE,
)
_WHOLE_ADDRESS = re.compile(r"https?://[^\s<>\"'\[\]]{5,500}")


def find_lone(page: Page) -> Iterator[Embed]:
    """Yield the posts whose address, or a shortcode for them, stands alone on its line."""
    for line in page.lines:
        if page.text.startswith(("![", "["), line.start) and (pictured := _read_picture(page, line)):
            yield pictured
            continue
        if line.end - line.start > _LONGEST_LINE:
            continue
        address = _find_address(page.text, line)
        ref = match_post(address) if address else match_shortcode(page.text[line.start : line.end])
        if ref:
            yield Embed(make_post(ref), Span(line.start, line.end), "placeholder")


def _read_picture(page: Page, line: Line) -> Embed | None:
    """Return the post that a picture alone on its line shows, as its alternative text says."""
    match = _PICTURE.fullmatch(page.text, line.start, line.end)
    pictured = read_alt(match["alt"] or match["told"], None) if match else None
    if pictured is None:
        return None
    text, truncated = trim_words(pictured.words or "")
    post = replace(make_post(pictured.ref), text=text, truncated=truncated)
    return Embed(date_post(post, pictured.day), Span(line.start, line.end), "placeholder")


def _find_address(text: str, line: Line) -> str | None:
    """Return the address that a line is, bare or in the brackets of a shortcode."""
    match = _ADDRESS.fullmatch(text, line.start, line.end)
    if match or not _SHORTCODE.fullmatch(text, line.start, line.end):
        return match[1] if match else None
    inner = _WHOLE_ADDRESS.search(text, line.start, line.end)
    return inner.group() if inner else None
