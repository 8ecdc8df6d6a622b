"""Articles in plain text or Markdown: paragraphs, the posts flattened into them, links."""

import re

from tweetcite import platforms
from tweetcite.article.addresses import MOST_LINKS
from tweetcite.article.assembly import Reading
from tweetcite.article.authors import find_byline
from tweetcite.article.decoding import is_garbled, mend
from tweetcite.article.flattened import find_flattened
from tweetcite.article.language import detect_language
from tweetcite.article.metadata import Metadata
from tweetcite.article.prose import Prose, cut_blocks, is_within, trim_span
from tweetcite.article.publication import find_dateline
from tweetcite.article.wrapping import find_leftovers, unwrap
from tweetcite.bylines import TITLE
from tweetcite.model import Block, Embed, Link, Problem, Span

_LONGEST_HEADLINE = 160
_PARAGRAPH = re.compile(r"[^\S\n]*+\S[^\n]*+(?:\n[^\S\n]*+\S[^\n]*+)*+")
_LINK = re.compile(
    rf"\[([^\[\]\n]{{1,300}})\]\(<?(https?://[^\s()<>]{{1,500}})>?{TITLE}\)|https?://[^\s<>\"“”«»()\[\]]{{1,500}}"
)
_FRONT = re.compile(r"\A\s*---[^\S\n]*\n(?:[^\n]{0,2000}\n){0,60}?---[^\S\n]*(?:\n|\Z)")
"""What Markdown files say of themselves before their text: title, date."""
_STOPS = ".!?…:;,"


def read_plain(source: str) -> Reading:
    """Return a plain text as an article; `source` is the decoded file.

    Line ends become line feeds; blank lines stay as they are. The first short line without a full stop is the headline.
    """
    prose = Prose(source, mend if is_garbled(source) else None)
    prose.add_as_is(0, len(source))
    wrapped = prose.text()
    text = unwrap(wrapped)
    if leftovers := find_leftovers(wrapped, text):
        text = prose.cut(text, leftovers)
    paragraphs = [trim_span(text, Span(*match.span())) for match in _PARAGRAPH.finditer(text)]
    front = _FRONT.match(text)
    said = [span for span in paragraphs if not front or span.start >= front.end()]
    problems: list[Problem] = []
    links = _find_links(text)
    embeds = find_flattened(text, said, problems, links)
    blocks = _name_blocks(text, said, embeds)
    spans = [embed.span for embed in embeds if len(embed.span)]
    title = blocks[0].span.slice(text).lstrip("# ") if blocks and blocks[0].kind == "headline" else None
    lines = _first_lines(text, paragraphs)
    metadata = Metadata(title, find_dateline(lines), detect_language(text), authors=find_byline(lines))
    if prose.mended:
        what = f"{prose.mended} passages with wrongly decoded characters were read as what was meant."
        problems.append(Problem("mojibake-repaired", what))
    return Reading(
        text,
        tuple(cut_blocks(text, blocks, spans)),
        tuple(embeds),
        tuple(link for link in links if not is_within(spans, link.span)),
        prose.places(),
        metadata,
        tuple(problems),
    )


def _first_lines(text: str, paragraphs: list[Span]) -> list[str]:
    return [line for span in paragraphs[:4] for line in span.slice(text)[:2_000].split("\n")]


def _name_blocks(text: str, paragraphs: list[Span], embeds: list[Embed]) -> list[Block]:
    """Return the paragraphs as blocks; the first may be, or begin with, the headline."""
    blocks = [Block(span, "body") for span in paragraphs]
    if len(blocks) < 2 or any(embed.span.overlaps(paragraphs[0]) for embed in embeds[:1]):
        return blocks
    first = paragraphs[0]
    line, _, rest = first.slice(text).partition("\n")
    if not is_headline(line) or find_dateline([line]) or not _stands_alone(line, rest):
        return blocks
    end = first.start + len(line.rstrip())
    below = trim_span(text, Span(end, first.end))
    start = first.start + len(line) - len(line.lstrip("# "))
    return [Block(Span(start, end), "headline"), *([Block(below, "body")] if len(below) else []), *blocks[1:]]


def _stands_alone(line: str, rest: str) -> bool:
    """Tell whether a first line is more than the start of a paragraph whose lines are broken."""
    return not rest or line.startswith("# ") or find_dateline(rest.split("\n", 1)[:1]) is not None


def is_headline(line: str) -> bool:
    """Tell whether the first line of a text is a headline: short, and not closed like a sentence."""
    line = line.strip()
    if not line or len(line) > _LONGEST_HEADLINE or "://" in line:
        return False
    return line.startswith("# ") or line.rstrip("\"”’»')")[-1:] not in _STOPS


def _find_links(text: str) -> list[Link]:
    """Return the addresses of posts in a text: written out, or behind words in Markdown."""
    found: list[Link] = []
    for match in _LINK.finditer(text):
        address = (match[2] or match.group()).rstrip(".,;:!?'’*_")
        if ref := platforms.match_post(address):
            start, end = match.span(1) if match[1] else (match.start(), match.start() + len(address))
            found.append(Link(ref, Span(start, end)))
        if len(found) >= MOST_LINKS:
            break
    return found
