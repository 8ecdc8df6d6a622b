"""Posts in plain text that a dated link to them closes: no dash is needed to see what they are.

The link leads to the account that stands before it on its line, as in a byline below words that are plainly a post's,
or in a line above, as in an app or a card. In quoted lines of Markdown the link may show the account itself.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from tweetcite.article.beginnings import find_words, has_voice_of_post
from tweetcite.article.cards import is_stamp
from tweetcite.article.lines import BARRIER, Page
from tweetcite.article.sightings import date_post, make_post
from tweetcite.bylines import strip_markdown
from tweetcite.markup import trim_words
from tweetcite.model import Embed, Link, Span
from tweetcite.platforms import find_platform

_LONGEST_SHOWN = 60
_LONGEST_POST = 4_000
_FURTHEST = 12
_MOST_LINKS = 1_000
# The rest of a link of Markdown, and counts.
_BEHIND = re.compile(
    r"(?:\]?\([^()\s]{1,500}\)|[\])\s.])*+(?:·[^\n]{0,60}|(?:\s{0,3}\d[\d.,]{0,8}[KkMm]?\s?[^\W\d_]{0,20}){1,4})?"
)
_ACCOUNT = r"[@＠](?P<handle>[\w.-]{1,80}(?:@[\w.-]{1,80})?)"
_SIGNATURE = re.compile(
    rf"(?P<name>(?!(?i:by|photo|foto|picture|image|credit)\b)[^\n@:!?]{{0,80}}?)\s?\({_ACCOUNT}\)[,·•∙|\s]*"
)
_HEAD = re.compile(
    rf"(?:\[!\w{{1,20}}\][-+]?\s)?(?P<name>[^\n@:!?]{{0,60}}?)\s{{0,3}}\(?{_ACCOUNT}\)?(?:\s*[·•∙|]\s*[^\n]{{1,30}})?"
)
_NAME = re.compile(r"[^\n@:!?]{1,60}(?<![.,;…])")


def find_linked(page: Page, links: Sequence[Link]) -> Iterator[Embed]:
    """Yield the posts whose words stand above a dated link to them; `links` are those of the text, in order."""
    floor = 0
    for link in islice(links, _MOST_LINKS):
        at = page.line_at(link.span.start)
        line = page.lines[at]
        shown = link.span.slice(page.text)
        if link.span.start < max(line.start, floor) or link.span.end > line.end or len(shown) > _LONGEST_SHOWN:
            continue
        if not (link.ref.id and link.ref.handle and _BEHIND.fullmatch(page.text, link.span.end, line.end)):
            continue
        found = _read(page, link, at, floor)
        if found is not None:
            floor = found.span.end
            yield found


def _read(page: Page, link: Link, at: int, floor: int) -> Embed | None:
    line, handle = page.lines[at], link.ref.handle or ""
    lead, shown = page.text[line.start : link.span.start].rstrip(" \t["), link.span.slice(page.text)
    start, words, name = line.start, "", None
    if not is_stamp(shown):
        if lead or not line.quoted or not _is_same(shown.lstrip("@"), handle):
            return None
        start, words = _read_quoted(page, at, floor)
    elif signature := _SIGNATURE.fullmatch(_strip_signs(lead)):
        platform = find_platform(link.ref.platform)
        if platform is None or not _is_same(signature["handle"], handle):
            return None
        name = signature["name"]
        start, words = find_words(page, line.start, name, platform, floor)
        if not (line.quoted or has_voice_of_post(page, words)):
            return None
    elif not lead:
        start, words, name = _read_below_head(page, at, floor, handle)
    text, truncated = trim_words(strip_markdown(words))
    if text is None or len(text) > _LONGEST_POST:
        return None
    post = date_post(make_post(link.ref), shown)
    author = replace(post.author, name=(name or "").strip(" \t*_[") or None)
    return Embed(replace(post, text=text, truncated=truncated, author=author), Span(start, line.end), "flattened")


def _strip_signs(lead: str) -> str:
    """Return the words before a link without links and emphasis of Markdown."""
    return strip_markdown(lead).replace("**", "") if "](" in lead or "**" in lead else lead


def _is_same(shown: str, handle: str) -> bool:
    """Tell whether an account that is shown, perhaps without its server, is the one that a link leads to."""
    return shown.casefold() in (handle.casefold(), handle.casefold().partition("@")[0])


def _read_quoted(page: Page, at: int, floor: int) -> tuple[int, str]:
    """Return where the quoted lines above one start, and their words."""
    first = at
    while first > 0 and page.lines[first - 1].quoted and page.lines[first].gap < BARRIER and at - first < _FURTHEST:
        first -= 1
    if first == at or page.lines[first].start < floor:
        return page.lines[at].start, ""
    return page.lines[first].edge, page.join(page.lines[first].start, page.lines[at].start)


def _read_below_head(page: Page, at: int, floor: int, handle: str) -> tuple[int, str, str | None]:
    """Return where the account stands above a line, the words between the two, and the name."""
    for head in range(at - 1, max(at - _FURTHEST, 0) - 1, -1):
        line, below = page.lines[head], page.lines[head + 1]
        if below.gap >= BARRIER or line.start < floor or line.quoted != page.lines[at].quoted:
            break
        match = _HEAD.fullmatch(page.words(line))
        if match is None or not _is_same(match["handle"], handle):
            continue
        words = page.join(below.start, page.lines[at].start)
        name, start = match["name"], line.edge
        if not name and head > 0 and line.gap <= 2 and _NAME.fullmatch(above := page.words(page.lines[head - 1])):
            name, start = above, page.lines[head - 1].edge
        return start, words, name
    return page.lines[at].start, "", None
