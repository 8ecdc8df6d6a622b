"""Articles in HTML: what a reader of the page sees, and the posts that it shows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tweetcite import platforms
from tweetcite.article.decoding import find_lines, is_garbled, mend, mend_text
from tweetcite.article.embeds import Found, fill_post, is_aside, make_post, merge_posts, read_candidates
from tweetcite.article.flattened import find_flattened
from tweetcite.article.markup import match_address, open_catalogue
from tweetcite.article.metadata import Metadata, read_metadata
from tweetcite.article.page import Page, Paragraph, read_page
from tweetcite.article.prose import Prose, cut_blocks
from tweetcite.article.regions import keep_prose
from tweetcite.article.scripts import read_hidden
from tweetcite.article.tokens import read_attributes
from tweetcite.model import Block, Embed, Link, Places, PostRef, Problem, Span

_MARKUP = re.compile(
    r"</?(?:p|div|br|article|section|main|blockquote|h[1-6]|ul|ol|li|table|span|strong|em|a|figure|b|i)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
_OPENING = re.compile(r"\s*(?:<!--.{0,4000}?-->\s*|<\?xml[^>]{0,200}>\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_LOOKED_AT = 200_000


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading one document gave: the parts of an `Article` that depend on its form."""

    text: str
    blocks: tuple[Block, ...]
    embeds: tuple[Embed, ...]
    links: tuple[Link, ...]
    places: Places
    metadata: Metadata
    problems: tuple[Problem, ...]


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
    garbled = is_garbled("\n".join(source[p.start : p.end] for one in page.paragraphs for p in one.pieces))
    found = read_candidates(page, mend_text if garbled else _leave) + read_hidden(page, catalogue)
    found = merge_posts(sorted(found, key=lambda one: (not one.in_flow, one.at)))
    metadata = read_metadata(page)
    if garbled and metadata.title:
        metadata = replace(metadata, title=mend_text(metadata.title))
    keep_prose(page, metadata.title)
    return _Assembly(page, found, Prose(source, mend if garbled else None)).finish(metadata)


def _leave(text: str) -> str:
    return text


@dataclass(slots=True)
class _Assembly:
    """The article's text as it is put together from the paragraphs that are kept."""

    page: Page
    found: Sequence[Found]
    prose: Prose
    blocks: list[Block] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    embeds: list[Embed] = field(default_factory=list)

    def finish(self, metadata: Metadata) -> Reading:
        self._write()
        text = self.prose.text()
        shown = self._add_flattened(text)
        blocks = cut_blocks(text, self.blocks, shown)
        problems = list(self.page.problems)
        if self.prose.mended:
            what = f"{self.prose.mended} passages with wrongly decoded characters were read as what was meant."
            problems.append(Problem("mojibake-repaired", what))
        places = self.prose.places(find_lines(self.page.source))
        links = [link for link in self.links if not _covers(shown, link.span)]
        return Reading(text, tuple(blocks), tuple(self.embeds), tuple(links), places, metadata, tuple(problems))

    def _write(self) -> None:
        """Write paragraphs in order. A post stands where its words do, else at the end of what stands before it."""
        owners = find_owners(self.page.candidates)
        places: dict[int, Span] = {}
        words: dict[int, Span] = {}
        waiting = 0
        for index, paragraph in enumerate(self.page.paragraphs):
            while waiting < len(self.found) and self.found[waiting].in_flow and self.found[waiting].at <= index:
                places[waiting] = Span(self.prose.length, self.prose.length)
                waiting += 1
            owner = owners[paragraph.candidate] if paragraph.candidate >= 0 else -1
            if owner >= 0:
                span, _ = self.prose.add_paragraph(paragraph.pieces)
                if len(span):
                    words[owner] = Span(words[owner].start if owner in words else span.start, span.end)
            elif paragraph.kept:
                self._add_prose(paragraph)
        end = Span(self.prose.length, self.prose.length)
        for index, one in enumerate(self.found):
            span = words.get(one.candidate) or places.get(index, end)
            self.embeds.append(Embed(one.post, span, one.how))
        self.embeds.sort(key=lambda e: (e.span.start, e.span.end))
        self.blocks = sorted([*self.blocks, *(Block(span, "embed") for span in words.values())], key=_start)

    def _add_prose(self, paragraph: Paragraph) -> None:
        span, offsets = self.prose.add_paragraph(paragraph.pieces)
        if not len(span):
            return
        self.blocks.append(Block(span, paragraph.kind))
        offsets.append(span.end)
        for anchor in paragraph.anchors:
            if "//" not in anchor.attributes:
                continue
            first, last = offsets[anchor.first], offsets[min(anchor.last, len(offsets) - 1)]
            ref = match_address(read_attributes(anchor.attributes).get("href", ""))
            if ref is not None and first < span.end:
                self.links.append(Link(ref, self._trim(first, min(last, span.end))))

    def _trim(self, start: int, end: int) -> Span:
        """Return a range of the text without the blanks at its ends."""
        words = "".join(self.prose.parts[-40:])[start - self.prose.length :] if self.prose.length else ""
        words = words[: end - start]
        start += len(words) - len(words.lstrip())
        return Span(start, max(start, start + len(words.strip())))

    def _add_flattened(self, text: str) -> list[Embed]:
        """Add the posts that the page holds as plain text; return all stretches that show posts, in order.

        A post that stands in markup as well is not added again, but its words are no prose either.
        """
        prose = [block.span for block in self.blocks if block.kind not in ("embed", "headline")]
        flattened = [*self._find_bare_links(text), *find_flattened(text, prose)]
        shown = {block.span: Embed(_NO_POST, block.span, "blockquote") for block in self.blocks if block.kind == "embed"}
        known = {identify_post(embed.post): i for i, embed in enumerate(self.embeds)}
        for embed in flattened:
            if _covers(list(shown.values())[-1:], embed.span):
                continue
