"""What an element changes for the text within it: told from its name and its attributes, which are read once."""

import json
from collections.abc import Mapping
from typing import NamedTuple

from tweetcite.article import elements, islands
from tweetcite.article.addresses import match_record
from tweetcite.article.elements import Part
from tweetcite.article.ids import match_named
from tweetcite.article.selectors import Catalogue, Mark
from tweetcite.article.tokens import read_attributes
from tweetcite.model import BlockKind

_KINDS: dict[str, BlockKind] = {"h1": "headline", "figcaption": "caption", "caption": "caption"}


class Effect(NamedTuple):
    """What part of the page an element opens, what kind of block its text is, whether it hides it, whether it may be
    an embedded post, and whether stray end tags stop at it.
    """

    part: Part | None
    kind: BlockKind | None
    hides: bool
    mark: Mark | None
    scope: bool
    markup: str | None = None


def rate_block(name: str, attributes: str, catalogue: Catalogue) -> Effect | None:
    """Return what an element changes that ends the paragraph before it; None is nothing."""
    found = read_attributes(attributes) if attributes else {}
    part, said = (None, None) if name in ("body", "html") else elements.rate_element(name, found)
    kind = _KINDS.get(name) or said
    hides = name in elements.UNSEEN or elements.is_hidden(found)
    mark = catalogue.find(name, found, attributes)
    scope = name in elements.SCOPES
    markup = catalogue.find_markup(found, attributes)
    is_plain = not (part or kind or hides or mark or scope or markup)
    return None if is_plain else Effect(part, kind, hides, mark, scope, markup)


def rate_line(name: str, attributes: str, catalogue: Catalogue) -> Effect | None:
    """Return what an element within a line changes; None is nothing."""
    if name in elements.VOID:
        return None
    found = read_attributes(attributes)
    if name == islands.NAME:
        return _rate_island(found, catalogue)
    part, kind = elements.rate_element(name, found) if "-" in name else (None, None)
    hides, mark, markup = (
        elements.is_hidden(found),
        catalogue.find(name, found, attributes),
        catalogue.find_markup(found, attributes),
    )
    return Effect(part, kind, hides, mark, False, markup) if part or kind or hides or mark or markup else None


def _rate_island(attributes: Mapping[str, str], catalogue: Catalogue) -> Effect | None:
    """Return the post that the properties of an island name, or the data of posts that they hold."""
    properties, component = islands.open_island(attributes)
    ref = match_record(properties) or match_named(properties, component)
    if ref is not None:
        return Effect(None, None, False, Mark(None, ref), False)
    data = json.dumps(properties, ensure_ascii=False)
    return Effect(None, None, False, None, False, data) if catalogue.has_record(data) else None
