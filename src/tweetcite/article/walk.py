"""One pass over the tags of a page: what each element makes of the text within it."""

import re
from collections.abc import Callable

from tweetcite.article import elements
from tweetcite.article.effects import Effect, rate_block, rate_line
from tweetcite.article.ids import has_call
from tweetcite.article.packing import is_packed, unpack
from tweetcite.article.page import Nested, Page
from tweetcite.article.selectors import Catalogue, is_card
from tweetcite.article.stack import HIDES, Stack, Tag
from tweetcite.article.tokens import RAW, REMARK, Raw, Tokenizer, is_whole, read_attributes, split_tag

_SHORTEST_NESTED = 40
_MOST_KNOWN = 10_000
_UNSEEN_IN_LINE = elements.UNSEEN - RAW - elements.BLOCKS
_DATA = frozenset({"meta", "link", "time", "html"})
_CARD_REACH = 3_000
_BEFORE_BLOCK = frozenset("<\n\r\t ")
_BLOCK = re.compile(r"\s{0,200}<(?:div|p|header|section|article|figure)\b", re.IGNORECASE)
_READINGS = frozenset({"rt", "rp"})
_LONGEST_READING = 200
_IGNORED = frozenset({REMARK, "wbr", "input", "source"})
_PLACES = re.compile(r"\{\{|<%|\$\{")
_TEXT: Tag = (None, REMARK, "", None)


def read_page(source: str, catalogue: Catalogue, *, skips: bool = True) -> Page:
    """Return what one linear pass over the page finds. `catalogue` says which markup may be an embedded post.

    With `skips` furniture is passed over unread where nothing in it can matter.
    """
    return _Reader(source, catalogue, skips=skips).read()


class _Reader(Stack):
    """The pass over the tags. `known` holds the tags seen: pages repeat them."""

    def __init__(self, source: str, catalogue: Catalogue, *, skips: bool) -> None:
        super().__init__(source, catalogue, skips=skips)
        self.tokens = Tokenizer(source, self.page.problems)
        self.known: dict[str, Tag] = {}

    def read(self) -> Page:
        tokens, at, size = self.tokens, 0, len(self.source)
        stop = tokens.find_raw(0)
        while at < size and not self.full:
            if at < stop:
                at = self._read_markup(at, tokens.find_stop(at, stop))
            elif at > stop:
                stop = tokens.find_raw(at)
            elif raw := tokens.read_raw(at):
                if self._holds_prose(raw):
                    at, stop = raw.opened, tokens.find_raw(raw.opened)
                else:
                    self._read_raw(raw, at)
                    at = raw.end
            else:
                stop = tokens.find_raw(at + 1)
        while self.names:
            self._pop(size)
        self._flush()
        return self.page

    def _read_markup(self, start: int, stop: int) -> int:
        """Read text and tags in turn; return where they, or what is passed over at their end, end."""
        source, known, in_line = self.source, self.known, self.in_line
        chunks = iter(source[start:stop].split("<"))
        # Where the tag at hand starts and ends, and where the text behind it ends.
        end, after = start, start + len(next(chunks))
        while True:
            if end < after and not self.muted and (self.pieces or not source[end:after].isspace()):
                self._add_text(end, after)
            chunk = next(chunks, None)
            if chunk is None:
                return after
            at, length = after, chunk.find(">") + 1
            tag = chunk[:length]
            end, after = at + 1 + length, at + 1 + len(chunk)
            seen = known.get(tag)
            if seen is None:
                if not tag or not is_whole(tag):
                    end = self.tokens.find_tag_end(at)
                    tag = source[at + 1 : end]
                seen = self._meet(tag) if tag else _TEXT
            handle = seen[0]
            if handle is not None:
                handle(seen, at, end)
                if self.jump:
                    end, self.jump = self.jump, 0
            elif in_line:
                self._pass_inline(seen, at, end)
            while after < end:
                chunk = next(chunks, None)
                if chunk is None:
                    return end
                after += 1 + len(chunk)

    def _meet(self, tag: str) -> Tag:
        """Return what a tag does (without its “<”), and remember it for others of the same source."""
        if tag.startswith("a ") and not is_card(tag):
            return self._start_anchor, "a", tag[2:-1], None
        if tag.startswith("!-- wp:"):
            return self._note_block, REMARK, tag, None
        name, attributes = split_tag(tag)
        seen = self._read_end(name) if name[0] == "/" else self._read_start(name, attributes)
        if len(self.known) >= _MOST_KNOWN:
            self.known.clear()
        self.known[tag] = seen
        return seen

    def _read_end(self, name: str) -> Tag:
        if name == "/a":
            return self._end_anchor, name, "", None
        if name == "/q":
            return self._add_mark, name, "", None
        if name[1:] in elements.BLOCKS:
            return self._end, name[1:], "", None
        return None, name, "", None

    def _read_start(self, name: str, attributes: str) -> Tag:
        """Return what a start tag does; one without a handler stands within a line, and shows what it holds."""
        handle: Callable[[Tag, int, int], None] | None = None
        effect = None
        if "datePublished" in attributes and name not in _DATA:
            # <span itemprop="datePublished" content="2024-04-18">
            self.page.data.append(("time", attributes, self.region))
        if name in _DATA:
            handle = self._note_data if name == "html" or attributes else None
        elif name == "hr":
            return self._end, "p", "", None
        elif name in elements.BLOCKS:
            handle, effect = self._start, rate_block(name, attributes, self.catalogue)
        elif name in _READINGS:
            handle = self._pass_reading
        elif name in _UNSEEN_IN_LINE:
            handle, effect = self._hide, HIDES
        elif name in _IGNORED:
            handle = _ignore
        elif name == "a":
            card = is_card(attributes)
            handle, effect = self._start_anchor, rate_line(name, attributes, self.catalogue) if card else None
        elif name == "br":
            handle = self._note_break
        elif name == "img":
            handle = self._see_picture
        elif name == "q":
            handle = self._add_mark
        elif attributes:
            effect = rate_line(name, attributes, self.catalogue)
            handle = self._open_inline if effect else None
        return handle, name, attributes, effect

    def _start_anchor(self, tag: Tag, start: int, end: int) -> None:
        if self.muted:
            return
        if self.anchor is not None:
            self._end_anchor(tag, start, end)
        effect = tag[3]
        if effect is None and self.source[end : end + 1] in _BEFORE_BLOCK:
            effect = self._rate_card(tag, end)
        if effect is not None:
            self._open_inline((tag[0], "a", tag[2], effect), start, end)
        if tag[3] is None:
            self.anchor = (tag[2], len(self.pieces))
            self.link_shows = False

    def _rate_card(self, tag: Tag, end: int) -> Effect | None:
        """Return what a link opens that leads to a post and holds blocks, so that it may be all of a card."""
        if self.candidate >= 0 or "//" not in tag[2] or not _BLOCK.match(self.source, end):
            return None
        if self.source.find("@", end, end + _CARD_REACH) < 0:
            return None
        mark = self.catalogue.find_link(tag[2])
        return Effect(None, None, False, mark, False) if mark else None

    def _end_anchor(self, tag: Tag, start: int, end: int) -> None:
        if "a" in self.in_line and tag[1] == "/a":
            self._end((None, "a", "", None), start, end)
        if self.anchor is None:
            return
        held, first = self.anchor
        self.anchor = None
        if first + 1 == len(self.pieces) and self._is_blank(self.pieces[-1]):
            del self.pieces[first:]
        if first < len(self.pieces):
            self.anchors.append((held, first, len(self.pieces)))
        elif self._may_embed() and (mark := self.catalogue.find_link(held)):
            self._add_leaf(mark, "a", start, end)

    def _may_embed(self) -> bool:
        """Tell whether a link without words may be an embedded post: in a list or beside the article it is a button,
        or one of the latest pictures of an account; behind words of its line it is a sign.
        """
        if self.link_shows or self.candidate >= 0 or "li" in self.names[-2:] or not self._opens_line():
            return False
        return self.page.regions[self.region].part in elements.PROSE_PARTS

    def _pass_reading(self, tag: Tag, start: int, end: int) -> None:
        """Pass over how the characters before it are read, which is no part of the words."""
        stops = [self.source.find(close, end, end + _LONGEST_READING) for close in (f"</{tag[1]}", "</ruby")]
        self.jump = min((stop for stop in stops if stop >= 0), default=0)

    def _note_break(self, tag: Tag, start: int, end: int) -> None:
        self._break_line(start)

    def _add_mark(self, tag: Tag, start: int, end: int) -> None:
        """Write the quotation mark that browsers show for <q>."""
        if not self.muted:
            self.pieces.append((start, end, "“" if tag[1] == "q" else "”"))

    def _see_picture(self, tag: Tag, start: int, end: int) -> None:
        """Note that a link shows a picture; write an emoji that is one."""
        self.link_shows = True
        if "@" in tag[2] and self.candidate < 0:
            mark = self.catalogue.find_picture(tag[2], self.anchor[0] if self.anchor else None)
            if mark is not None:
                self._add_leaf(mark, "img", start, end)
        if "emoji" in tag[2] and not self.muted:
            alt = read_attributes(tag[2]).get("alt", "")
            if 0 < len(alt) <= 12:
                self.pieces.append((start, end, alt))

    def _note_block(self, tag: Tag, start: int, end: int) -> None:
        """Note the embed that an editor's comment is, where nothing has turned it into one (WordPress)."""
        if "embed" in tag[2] and self.candidate < 0 and (mark := self.catalogue.find_block(tag[2])):
            self._add_leaf(mark, REMARK, start, end)

    def _note_data(self, tag: Tag, start: int, end: int) -> None:
        if tag[1] != "time" or self.candidate < 0:
            self.page.data.append((tag[1], tag[2], self.region))

    def _holds_prose(self, raw: Raw) -> bool:
        """Tell whether a script is the markup of the article's body, which a program puts in its place (Blogger)."""
        if raw.name != "script" or "text/template" not in raw.attributes or self.muted:
            return False
        body = self.source[raw.opened : raw.closed].lstrip()
        is_markup = body.startswith("<") and body[1:2].isalpha() and "<p" in body and not _PLACES.search(body)
        return is_markup and self.page.regions[self.region].part == "content"

    def _read_raw(self, raw: Raw, start: int) -> None:
        """Take note of an element whose content is no markup of this page."""
        name, attributes, opened, closed, end = raw
        if name == "title":
            if self.page.title is None and "svg" not in self.in_line:
                self.page.title = self.source[opened:closed]
        elif name == "script":
            if self.catalogue.may_be_script(attributes) and (
                mark := self.catalogue.find(name, read_attributes(attributes), attributes)
            ):
                self._add_leaf(mark, name, start, end)
            if ("{" in attributes or "&lt;" in attributes) and (
                markup := self.catalogue.find_markup(read_attributes(attributes), attributes)
            ):
                self.page.nested.append(Nested(markup, self.region, len(self.page.paragraphs), "attribute"))
            is_linked = "ld+json" in attributes
            if is_linked:
                self.page.linked_data.append(self.source[opened:closed])
            self._note_nested(self.source[opened:closed], "ld+json" if is_linked else name)
        elif name in ("iframe", "textarea"):
            if name == "iframe" and (mark := self.catalogue.find(name, read_attributes(attributes), attributes)):
                self._add_leaf(mark, name, start, end)
            if "srcdoc" in attributes:
                found = read_attributes(attributes)
                self._note_nested(found.get("srcdoc") or found.get("data-srcdoc") or "", "srcdoc")
            self._note_nested(self.source[opened:closed], name)

    def _note_nested(self, body: str, name: str) -> None:
        if len(body) <= _SHORTEST_NESTED:
            return
        if is_packed(body):
            body = unpack(body)
        is_data = name in ("script", "ld+json")
        if self.catalogue.has_hint(body) or (is_data and (self.catalogue.has_record(body) or has_call(body))):
            self.page.nested.append(Nested(body, self.region, len(self.page.paragraphs), name))


def _ignore(tag: Tag, start: int, end: int) -> None:
    """Pass over an element that shows nothing."""
