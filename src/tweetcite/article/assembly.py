"""The parts of an article, put together from the paragraphs and posts of a page."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from tweetcite.article.addresses import MOST_LINKS, match_address
from tweetcite.article.embeds import find_owners
from tweetcite.article.flattened import find_flattened
from tweetcite.article.metadata import Metadata
from tweetcite.article.page import Page, Paragraph
from tweetcite.article.prose import Prose, cut_blocks, is_within, trim_span
from tweetcite.article.sightings import Found, fill_post, identify_post, identify_words, make_post
from tweetcite.article.tokens import read_attributes
from tweetcite.model import Block, Embed, Link, Places, Problem, Span


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


def assemble(page: Page, found: Sequence[Found], prose: Prose, metadata: Metadata) -> Reading:
    """Return the article: the paragraphs that are kept, and each post found where its words stand.

    A post without words stands, as an empty span, at the end of what stands before it; one that is known only from
    data of the page stands at the end of the text.
    """
    parts = _Assembly(page, found, prose)
    parts.write()
    text = prose.text()
    parts.links = [Link(link.ref, trim_span(text, link.span)) for link in parts.links]
    shown = parts.add_flattened(text)
    problems = list(page.problems)
    if prose.mended:
        what = f"{prose.mended} passages with wrongly decoded characters were read as what was meant."
        problems.append(Problem("mojibake-repaired", what))
    return Reading(
        text,
        tuple(cut_blocks(text, parts.blocks, shown)),
        tuple(sorted(parts.embeds, key=lambda e: (e.span.start, e.span.end))),
        tuple(link for link in parts.links if not is_within(shown, link.span)),
        prose.places(),
        metadata,
        tuple(problems),
    )


@dataclass(slots=True)
class _Assembly:
    page: Page
    found: Sequence[Found]
    prose: Prose
    blocks: list[Block] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    embeds: list[Embed] = field(default_factory=list)

    def write(self) -> None:
        """Write the paragraphs in order, and note where each post stands."""
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
            self.embeds.append(Embed(one.post, words.get(one.candidate) or places.get(index, end), one.how))
        self.blocks += [Block(span, "embed") for span in _drop_inner(words.values())]
        self.blocks.sort(key=lambda block: block.span.start)

    def _add_prose(self, paragraph: Paragraph) -> None:
        span, offsets = self.prose.add_paragraph(paragraph.pieces)
        if not len(span):
            return
        self.blocks.append(Block(span, paragraph.kind))
        offsets.append(span.end)
        for attributes, begin, close in paragraph.anchors:
            if "//" not in attributes or len(self.links) >= MOST_LINKS:
                continue
            first, last = offsets[begin], offsets[min(close, len(offsets) - 1)]
            ref = match_address(read_attributes(attributes).get("href", ""))
            if ref is not None and first < span.end:
                self.links.append(Link(ref, Span(first, min(last, span.end))))

    def add_flattened(self, text: str) -> list[Span]:
        """Add the posts that the page holds as plain text; return all that shows posts, in order.

        What stands in markup as well is not added again, but its words are no prose either.
        """
        paragraphs = [block.span for block in self.blocks if block.kind not in ("embed", "headline")]
        flattened = [*self._find_bare_links(text), *find_flattened(text, paragraphs, self.page.problems, self.links)]
        shown = [block.span for block in self.blocks if block.kind == "embed"]
        if not flattened:
            return shown
        known = {key: i for i, e in enumerate(self.embeds) for key in (identify_post(e.post), identify_words(e.post))}
        for embed in sorted(flattened, key=lambda e: (e.span.start, -e.span.end)):
            if not _insert(shown, embed.span):
                continue
            embed = self._name_post(embed)
            index = known.get(identify_post(embed.post))
            if index is None:
                known[identify_post(embed.post)] = len(self.embeds)
                self.embeds.append(embed)
            else:
                first = self.embeds[index]
                self.embeds[index] = replace(first, post=fill_post(first.post, embed.post))
        return shown

    def _find_bare_links(self, text: str) -> list[Embed]:
        """Return the paragraphs that are nothing but the address of a post, as a link."""
        whole = {block.span for block in self.blocks if block.kind != "embed"}
        return [
            Embed(make_post(link.ref), link.span, "placeholder")
            for link in self.links
            if link.span in whole and "/" in (words := link.span.slice(text)) and not any(c.isspace() for c in words)
        ]

    def _name_post(self, embed: Embed) -> Embed:
        """Give a flattened post the id that a link in its byline holds."""
        if embed.post.ref.id:
            return embed
        starts = [link.span.start for link in self.links]
        for link in self.links[bisect_left(starts, embed.span.start) : bisect_left(starts, embed.span.end)]:
            handle = (link.ref.handle or embed.post.author.handle or "").lower()
            if link.ref.platform == embed.post.ref.platform and handle == (embed.post.author.handle or "").lower():
                named = make_post(link.ref)
                return replace(embed, post=fill_post(replace(embed.post, ref=named.ref), named))
        return embed


def _drop_inner(spans: Iterable[Span]) -> list[Span]:
    """Return the spans that lie in no other: an element that names a post may hold the embed of another, or its own."""
    outer: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start, -one.end)):
        if not outer or span.start >= outer[-1].end:
            outer.append(span)
    return outer


def _insert(shown: list[Span], span: Span) -> bool:
    """Add a span in order unless it is empty or overlaps another."""
    index = bisect_left(shown, span)
    if not len(span) or any(other.overlaps(span) for other in shown[max(0, index - 1) : index + 1]):
        return False
    shown.insert(index, span)
    return True
