"""Which markup is an embedded post: the platforms' selectors, and any element that names one post's address."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote

from tweetcite import platforms
from tweetcite.article.tokens import read_attributes
from tweetcite.model import PostRef
from tweetcite.platforms import Platform

_COMPOUND = re.compile(r"([\w-]+|\*)?((?:\.[\w-]+)*)((?:\[[^\[\]]+\])*)")
_CONDITION = re.compile(r"\[\s*([\w-]+)\s*(?:([*^$~|]?=)\s*[\"']?([^\"'\]]*)[\"']?\s*)?\]")
_PLAIN = re.compile(r"[\w-]+")
_TESTS: dict[str, Callable[[str, str], bool]] = {
    "": lambda value, wanted: True,
    "=": lambda value, wanted: value == wanted,
    "*=": lambda value, wanted: wanted in value,
    "^=": lambda value, wanted: value.startswith(wanted),
    "$=": lambda value, wanted: value.endswith(wanted),
    "~=": lambda value, wanted: wanted in value.split(),
    "|=": lambda value, wanted: value == wanted or value.startswith(wanted + "-"),
}
# Elements whose addresses are pictures, programs or ordinary links.
_NO_PLACEHOLDERS = frozenset(
    "a img script link meta source track use path image video audio form input button html body head base area "
    "article main section picture object svg td tr table h1 h2 h3 h4 h5 h6 time amp-img "
    "strong em b i u s small font label abbr cite q sup sub mark".split()
)
_CARDS = ("embedly-card", "data-iframely-url", "data-oembed-url", "data-embed-url")
_NO_ADDRESSES = frozenset({"class", "id", "style", "srcset", "data-srcset", "alt", "title", "action", "poster"})
_COUNTING = re.compile(r"track|analytic|click|event|share|datalayer|\bga\b")
_ADDRESS = re.compile(r"(?:https?:)?//[^\s\"'<>\\]++")
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif", ".js", ".css", ".mp4", ".mp3", ".m3u8")
_SHARING = re.compile(
    r"/intent[/?]|/share(?:r|[?/]|$)|sharer|[?&](?:text|via|u)=|/dialog/|sharing/|/submit\?|mailto:", re.I
)
_LONGEST_ADDRESS = 2_000
_FOLD = 2


class Mark(NamedTuple):
    """Why an element may be an embedded post: a platform's selector, or an address in an attribute.

    A quotation block without either is marked by nothing: a post's address at its end makes it one.
    """

    platform: Platform | None = None
    ref: PostRef | None = None


class Selector(NamedTuple):
    """One compound selector: a tag (None: any), classes, and conditions (name, operator, value) on attributes."""

    tag: str | None
    classes: frozenset[str]
    conditions: tuple[tuple[str, str, str], ...]
    platform: Platform
    hint: str


class Catalogue(NamedTuple):
    """All selectors by tag. No markup is an embedded post without a tag (empty: any) and one of its literals."""

    by_tag: dict[str, tuple[Selector, ...]]
    anywhere: tuple[Selector, ...]
    hints: tuple[tuple[str, tuple[str, ...]], ...]

    def find(self, name: str, attributes: str) -> Mark | None:
        """Return why an element may be an embedded post, or None; `attributes` is their source."""
        for selector in self.by_tag.get(name, self.anywhere):
            if selector.hint in attributes and matches(selector, attributes):
                return Mark(selector.platform)
        if name == "a":
            return find_address(attributes) if self.is_card(attributes) else None
        if name not in _NO_PLACEHOLDERS and ("//" in attributes or "%2" in attributes):
            mark = find_address(attributes)
            if mark is not None:
                return mark
        return Mark() if name == "blockquote" else None

    def is_card(self, attributes: str) -> bool:
        """Tell whether a link is a card that a service turns into the embedded post."""
        return any(card in attributes for card in _CARDS)

    def find_link(self, attributes: str) -> Mark | None:
        """Return the post that a link without words leads to."""
        if "//" not in attributes:
            return None
        ref = match_address(read_attributes(attributes).get("href", ""))
        return Mark(None, ref) if ref else None

    def has_hint(self, source: str, start: int, end: int) -> bool:
        """Tell whether `source[start:end]` holds a literal of any embedded post."""
        piece = source[start:end]
        return any(tag in piece and any(hint in piece for hint in hints) for tag, hints in self.hints)


def open_catalogue() -> Catalogue:
    """Return the catalogue of all platforms."""
    return _compile(platforms.all_platforms())


@lru_cache(maxsize=4)
def _compile(all_platforms: tuple[Platform, ...]) -> Catalogue:
    found = [read_selector(text, p) for p in all_platforms for part in p.selectors for text in part.split(",")]
    anywhere = tuple(s for s in found if s.tag is None)
    tags = {s.tag for s in found if s.tag}
    by_tag = {tag: tuple(s for s in found if s.tag in (tag, None)) for tag in tags}
    hints = tuple(
        (tag, tuple({s.hint for s in found if (s.tag or "") == tag})) for tag in sorted({s.tag or "" for s in found})
    )
    return Catalogue(by_tag, anywhere, hints)


def read_selector(text: str, platform: Platform) -> Selector:
    """Return one CSS selector as a check on a start tag. Raises ValueError for what is no simple compound."""
    match = _COMPOUND.fullmatch(text.strip())
    if match is None or not match[0]:
        raise ValueError(f"{platform.name}: the selector {text!r} is no tag, class or attribute; use a compound one")
    conditions = tuple((m[1].lower(), m[2] or "", m[3] or "") for m in _CONDITION.finditer(match[3]))
    classes = [c for c in match[2].split(".") if c]
    tag = match[1].lower() if match[1] and match[1] != "*" else None
    literals = [*classes, *(n for n, _, _ in conditions), *(v for _, t, v in conditions if t and _PLAIN.fullmatch(v))]
    hint = max(literals, key=len, default="")
    return Selector(tag, frozenset(classes), conditions, platform, hint)


def matches(selector: Selector, attributes: str) -> bool:
    """Tell whether a start tag with these attributes fits the selector, its tag aside."""
    found = read_attributes(attributes)
    if not selector.classes <= set(found.get("class", "").split()):
        return False
    return all(name in found and _TESTS[test](found[name], wanted) for name, test, wanted in selector.conditions)


def find_address(attributes: str) -> Mark | None:
    """Return the one post whose address stands in the attributes, percent-encoded or not."""
    for name, value in read_attributes(attributes).items():
        if name in _NO_ADDRESSES or len(value) > _LONGEST_ADDRESS or name.startswith("on") or _COUNTING.search(name):
            continue
        if ref := match_address(value):
            return Mark(None, ref)
    return None


def match_address(value: str) -> PostRef | None:
    """Return the post that an attribute's value leads to, directly or as the target of an embedding service."""
    value = value.strip()
    for _ in range(_FOLD):
        value = unquote(value) if "%" in value else value
    if "//" not in value or value[:1] in "{[<" or _SHARING.search(value):
        return None
    for address in _split_addresses(value):
        if not address.lower().split("?")[0].endswith(_PICTURES) and (ref := platforms.match_post(address)):
            return ref
    return None


def _split_addresses(value: str) -> list[str]:
    """Return the addresses in a value, also those that another one carries in its query."""
    found = []
    for match in _ADDRESS.finditer(value):
        pieces = re.split(r"(?<!^)(?=https?://)", match.group())
        found += [("https:" + piece if piece.startswith("//") else piece).rstrip("=&?") for piece in pieces]
    return found
