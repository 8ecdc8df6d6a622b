"""Which markup is an embedded post: the platforms' selectors, and any element that names one post's address."""

import html
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple

from tweetcite import platforms
from tweetcite.article.addresses import NO_ADDRESSES, find_address, match_address, read_small_record
from tweetcite.article.ids import match_element, match_frame, match_named, may_name_ids
from tweetcite.article.packing import is_packed, unpack
from tweetcite.article.screenshots import read_alt
from tweetcite.article.tokens import read_attributes
from tweetcite.model import Post, PostRef
from tweetcite.platforms import Platform, Unavailable

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
    "img script link meta source track use path image video audio form input button html body head base area "
    "article main section picture object svg td tr table h1 h2 h3 h4 h5 h6 time amp-img amp-social-share "
    "strong em b i u s small font label abbr cite q sup sub mark".split()
)
# Of these, those that hold an embedded post where their class says so.
_PARTS = frozenset({"article", "section"})
_CARD = re.compile(
    r"embedly-card|data-(?:iframely|oembed|embed)-url|mixtapeEmbed|kg-bookmark-container|instagram-image",
)
_IDS = frozenset({"data-id", "data-embed-id", "data-post-id", "data-media-id", "data-video-id", "data-shortcode"})
# Classes of what shares, likes or follows the address that it names.
_BUTTONS = re.compile(
    r"(?:^|[\s_-])(?:likes?|share|sharing|send|save|follow|comments?|shariff|addthis|addtoany|a2a|sharethis|essb)(?:[\s_-]|$)",
    re.I,
)
# What holds an embedded post, or a notice in its place until the reader agrees, says so: `InstagramEmbedContainer`.
_FRAMES = frozenset({"div", "figure", "section"})
_HOLDING = re.compile(r"[\w-]{0,40}(?:embed|card)[\w-]{0,40}", re.I)
# The same with other words, only beside the name of one that is often held so.
_HOLDING_TWEET = re.compile(
    r"(?<![\w-])(?:(?:block|placeholder|consent)[_-]?(?:twitter|tweet)|(?:twitter|tweet)[_-]?(?:block|placeholder|consent))"
    r"(?![\w-])",
    re.I,
)
_OF_ANY = ("social-card", "social-embed")
_LISTING = re.compile(r"timeline|feed|share|sharing|follow|button|icon|list|grid|carousel|script|enabled?\b", re.I)
# In data, the brackets and blanks of a tag may be written as escapes: \u003c, %3C, &lt;.
_FRAME = re.compile(
    r"iframe\b(?<=[<cC;-]iframe)[^<>]{0,1000}?(?:\s|%20)(?:data-)?src(?:=|%3D)(?:\\|%5C)*(?:[\"']|&quot;|&#0?3[49];|\\u0022|%2[27])"
    r"([^\"'<>\s]{10,2000}+)"
)
_TAGS = {name: re.compile(rf"{name}(?<=[<cC;]{name})[\s\\%+&][^<>]{{0,2000}}+") for name in ("blockquote", "div")}
_COMMON_TAGS = frozenset({"blockquote", "div", "iframe"})
_SHORTEST_WORD = 5
_MOST_FRAMES = 50
_MOST_CLASSES = 20
# Data, or the value that a program is given at once.
_DATA = re.compile(r"\s*(?:(?:var|let|const)\s+)?(?:[\w.$\[\]'\"]{1,80}\s{0,3}[=(]\s{0,3}(?:JSON\.parse\()?)?[{\[\"]")
# How data say that something is an embedded post, and the addresses in it.
_SAYINGS = ("mbed", "weet", "ocial", "rovider", "itation", "itemReviewed", "xternal")
_EMBEDDING = re.compile(rf"(?:{'|'.join(_SAYINGS)})[\w/.-]{{0,30}}\\?\"")
_PLATFORM_TAILS = ("gram", "tter", "ok", "sky", "eads")
_ADDRESS_OF = re.compile(
    "rl(?:" + "|".join(f"(?<={tail}{url})" for tail in _PLATFORM_TAILS for url in ("Url", "_url")) + r')\\?"'
)
_QUOTED = re.compile(r"\"(https?:[^\"\s]{10,300})\"")
_MOST_QUOTED = 200
_SHORTEST_MARKUP = 40


ReadPayload = Callable[[Mapping[str, Any]], Post | Unavailable]


class Mark(NamedTuple):
    """Why an element may be an embedded post: a platform's selector, an address in an attribute, or the alternative
    text of a picture, with the `words` of the post and perhaps its `day`.

    A quotation block without either is marked by nothing: a post's address at its end makes it one.
    """

    platform: Platform | None = None
    ref: PostRef | None = None
    words: str | None = None
    day: str | None = None


class Selector(NamedTuple):
    """One compound selector: a tag (None: any), classes, and conditions (name, operator, value) on attributes."""

    tag: str | None
    classes: frozenset[str]
    conditions: tuple[tuple[str, str, str], ...]
    platform: Platform
    hint: str


class Catalogue(NamedTuple):
    """All selectors, by tag where they name nothing else, else by a class or attribute that they ask for; what reads a
    payload of one post, by the keys that tell it; and the names of the platforms.

    No markup is an embedded post without the start of a tag, or a word in its place, and one of its literals.
    """

    by_tag: dict[str, Selector]
    by_word: dict[str, tuple[Selector, ...]]
    hints: tuple[tuple[str, tuple[str, ...]], ...]
    in_scripts: tuple[str, ...]
    payloads: tuple[tuple[frozenset[str], ReadPayload], ...]
    names: frozenset[str]

    def find(self, name: str, attributes: Mapping[str, str], source: str) -> Mark | None:
        """Return why an element with these attributes may be an embedded post, or None; `source` is how they stand in
        the page.
        """
        if name in self.by_tag:
            return Mark(self.by_tag[name].platform)
        words, by_word = attributes["class"].split() if "class" in attributes else [], self.by_word
        if not (by_word.keys().isdisjoint(words) and by_word.keys().isdisjoint(attributes)):
            for selector in (one for word in (*attributes, *words) for one in by_word.get(word, ())):
                if (selector.tag is None or selector.tag == name) and matches(selector, attributes):
                    return Mark(selector.platform)
        named_embed = name in _PARTS and "mbed" in attributes.get("class", "")
        if (name not in _NO_PLACEHOLDERS or named_embed) and ("//" in source or "%2" in source or "&" in source):
            named = find_address(attributes)
            if named is not None and not _BUTTONS.search(attributes.get("class", "")):
                return Mark(None, *named)
        if name not in _NO_PLACEHOLDERS and not _IDS.isdisjoint(attributes):
            classes = attributes.get("class", "")
            if not _BUTTONS.search(classes) and (ref := match_named(attributes, classes)):
                return Mark(None, ref)
        if name == "iframe" and (ref := match_frame(attributes)):
            return Mark(None, ref)
        if "-" in name and (ref := match_element(name, attributes)):
            return Mark(None, ref)
        return Mark() if name == "blockquote" or (name in _FRAMES and is_container(attributes, source)) else None

    def may_be_script(self, attributes: str) -> bool:
        """Tell whether the attributes of a script, as written, may make it an embedded post."""
        return any(word in attributes for word in self.in_scripts)

    def find_link(self, attributes: str) -> Mark | None:
        """Return the post that a link without words leads to."""
        if "//" not in attributes:
            return None
        ref = match_address(read_attributes(attributes).get("href", ""))
        return Mark(None, ref) if ref else None

    def find_block(self, comment: str) -> Mark | None:
        """Return the post whose address the settings of an editor's block hold."""
        named = read_small_record(comment[comment.find("{") : comment.rfind("}") + 1])
        return Mark(None, *named) if named else None

    def find_picture(self, attributes: str, link: str | None) -> Mark | None:
        """Return the post that a picture shows as its alternative text says; `link` are the attributes of its link."""
        ref = match_address(read_attributes(link).get("href", "")) if link and "//" in link else None
        pictured = read_alt(read_attributes(attributes).get("alt", ""), ref)
        return Mark(None, *pictured) if pictured else None

    def find_markup(self, attributes: Mapping[str, str], source: str) -> str | None:
        """Return the value of an attribute that holds markup or data of embedded posts, percent-decoded."""
        if len(source) <= _SHORTEST_MARKUP or not (
            "<" in source or "%3" in source or "&" in source or "{" in source or '="P' in source or "='P" in source
        ):
            return None
        for name, value in attributes.items():
            if len(value) <= _SHORTEST_MARKUP or name in NO_ADDRESSES:
                continue
            if "<" in value or "%3" in value or "&lt;" in value or is_packed(value):
                value = unpack(value).lstrip()
                if (value.startswith("<") or is_data(value)) and self.has_hint(value):
                    return value
            if '{"' in value and self.has_record(value):
                return value
        return None

    def has_hint(self, piece: str) -> bool:
        """Tell whether markup or data hold a literal of any embedded post."""
        for tag, hints in self.hints:
            if tag in piece:
                if tag == "iframe" and _frames_post(piece):
                    return True
                tags = "".join(_TAGS[tag].findall(piece)) if tag in _TAGS else piece
                if tags and any(hint in tags for hint in hints):
                    return True
        return False

    def has_record(self, data: str) -> bool:
        """Tell whether data may hold a record of an embedded post: an address said to be shown, or the post itself."""
        if not is_data(data):
            return False
        if may_name_ids(data):
            return True
        if '"http' not in data:
            return False
        if any(all(f'"{key}"' in data for key in keys) for keys, _ in self.payloads):
            return True
        return (_EMBEDDING.search(data) or _ADDRESS_OF.search(data)) is not None and any(
            platforms.match_post(match[1].replace("\\/", "/").replace("\\u002F", "/"))
            for match in islice(_QUOTED.finditer(data), _MOST_QUOTED)
        )


def _frames_post(piece: str) -> bool:
    """Tell whether a frame in markup or data shows a post."""
    for match in islice(_FRAME.finditer(piece), _MOST_FRAMES):
        if match_address(html.unescape(match[1].replace("\\/", "/").replace("\\u0026", "&"))) is not None:
            return True
    return False


def is_container(attributes: Mapping[str, str], source: str) -> bool:
    """Tell whether the class of an element says that it holds one embedded post of a platform that it names."""
    if "mbed" not in source and "ard" not in source and "witter" not in source and "weet" not in source:
        return False
    return find_contained(attributes.get("class", "")) is not None


def find_contained(classes: str) -> str | None:
    """Return the name of the platform whose embedded post an element with these classes holds, as they say; "" is any
    platform, None no post.
    """
    for match in islice(_HOLDING.finditer(classes), _MOST_CLASSES):
        if not _LISTING.search(match.group()):
            platform = platforms.find_mentioned(match.group())
            if platform or any(name in match.group().lower() for name in _OF_ANY):
                return platform.name if platform else ""
    if "witter" in classes or "weet" in classes:
        held = _HOLDING_TWEET.search(classes)
        if held and not _LISTING.search(classes) and (platform := platforms.find_mentioned(held.group())):
            return platform.name
    elif "mbed" not in classes:
        return None
    return _find_apart(classes)


def _find_apart(classes: str) -> str | None:
    """Return the name of the platform that a class of its own is, beside one that says that a post is held."""
    words = classes.lower().split()
    if len(words) > _MOST_CLASSES or _LISTING.search(classes) or not any("embed" in word for word in words):
        return None
    named = next((one for word in words if len(word) > 1 and (one := platforms.find_by_noun(word))), None)
    return named.name if named else None


def is_card(attributes: str) -> bool:
    """Tell whether a link is a card that a service turns into the embedded post; `attributes` is their source."""
    return (
        "mbed" in attributes or "iframely" in attributes or "kg-b" in attributes or "instagram-i" in attributes
    ) and _CARD.search(attributes) is not None


def is_data(text: str) -> bool:
    """Tell whether a text is data, or a program that is given data at once."""
    return _DATA.match(text) is not None


def open_catalogue() -> Catalogue:
    """Return the catalogue of all platforms."""
    return _compile(platforms.all_platforms())


@lru_cache(maxsize=4)
def _compile(all_platforms: tuple[Platform, ...]) -> Catalogue:
    found = [read_selector(text, p) for p in all_platforms for part in p.selectors for text in part.split(",")]
    by_tag = {s.tag: s for s in found if s.tag and not s.classes and not s.conditions}
    by_word: dict[str, tuple[Selector, ...]] = {}
    for selector in found:
        word = max(selector.classes, default="") or next((name for name, _, _ in selector.conditions), "")
        if word:
            by_word[word] = (*by_word.get(word, ()), selector)
    in_scripts = tuple(word for word, those in by_word.items() if any(one.tag in (None, "script") for one in those))
    payloads = tuple((frozenset(p.record), p.read_payload) for p in all_platforms if p.record and p.read_payload)
    names = frozenset({"twitter"}.union(*((p.name, p.title.lower()) for p in all_platforms)))
    return Catalogue(by_tag, by_word, _group_hints(found), in_scripts, payloads, names)


def _group_hints(selectors: list[Selector]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the literals of all selectors by what goes before them: the start of a tag that many have, else as few
    words as occur in the rest. Each of these is looked for in all data of a page.
    """
    hints: dict[str, set[str]] = {}
    rest: set[str] = set()
    for selector in selectors:
        tag = selector.tag or ""
        sign = "amp-" if tag.startswith("amp-") else tag if tag in _COMMON_TAGS else None
        if sign is None:
            rest.add(selector.hint or tag)
        else:
            hints.setdefault(sign, set()).add(selector.hint or tag)
    words = sorted({word for hint in rest for word in hint.split("-") if len(word) >= _SHORTEST_WORD})
    while rest:
        word = max(words, key=lambda w: sum(w in hint for hint in rest), default="")
        covered = {hint for hint in rest if word in hint} or rest
        hints.setdefault(word, set()).update(covered)
        rest -= covered
    return tuple((sign, tuple(sorted(found))) for sign, found in hints.items())


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


def matches(selector: Selector, attributes: Mapping[str, str]) -> bool:
    """Tell whether a start tag with these attributes fits the selector, its tag aside."""
    if not selector.classes <= set(attributes.get("class", "").split()):
        return False
    return all(
        name in attributes and _TESTS[test](attributes[name], wanted) for name, test, wanted in selector.conditions
    )
