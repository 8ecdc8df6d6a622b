"""Posts that a page names by a bare id, with a word beside it that says what it is the id of."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from tweetcite import platforms
from tweetcite.model import PostRef

_KINDS = frozenset(
    "@type type _type __typename kind subtype resourcetype embedtype embed-type contenttype blocktype component name "
    "provider providername provider-name provider_name providernameslug embed-provider "
    "embed-service embed-platform service network platform vendor role".split()
)
_ID_KEY = re.compile(r"(?:(tweet|status|post|embed|video|media|short)[_-]?)?(?:id|code)", re.IGNORECASE)
_SHOWN = re.compile(r"embed|tweet|post|placeholder", re.IGNORECASE)
_LONGEST_KIND = 60
# What editors and site generators write in place of an embed: WordPress, Hugo, Jekyll.
_SHORTCODE = re.compile(
    r"\s*(?:\[|\{\{[<%]|\{%-?)\s{0,3}(?P<noun>[a-z]{1,20})[_-]?(?:simple|embed)?\s{1,3}(?P<given>[^\[\]{}<>%\n]{1,300}?)"
    r"\s{0,3}/?(?:\](?:\s{0,3}\[/[a-z]{1,20}\])?|[>%]\}\}|-?%\})\s*",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\b(?P<key>[a-z_]{1,20})\s?=\s?[\"'“”″]?(?P<value>[\w.@-]{1,40})", re.IGNORECASE)
_QUOTED = re.compile(r"\"\d{15,19}\"")
_NUMBER = re.compile(r"\d{15,19}")
# Elements that show an account or many posts.
_PLURAL = re.compile(r"timeline|feed|list|profile|user|follow|share|button", re.IGNORECASE)
_MOST_CALLS = 100
# How a publisher's own frame says what it shows: `id="twitter-18…"`, `/embed/frame?id=twitter-18…`.
_FRAMED = re.compile(
    r"(?:\A|[?&;](?:amp;)?(?:id|name|embed)=)(?P<noun>[a-z]{5,12})[-_:](?P<id>[\w-]{10,19})(?=[&#]|\Z)", re.I
)
# The same behind the sign of a place in the page: `/iframe/2/twitter.min.html#18…` of forums.
_PLACED = re.compile(r"/(?P<noun>[a-z]{5,12})(?:\.min)?\.html#(?P<id>[\w-]{10,19})(?=[&#]|\Z)", re.I)
_FRAME_NAMES, _FRAME_ADDRESSES = ("id", "name", "data-id"), ("src", "data-src")
_LONGEST_FRAMED = 400


def match_shortcode(line: str) -> PostRef | None:
    """Return the post whose id a shortcode holds that is the whole line: `[tweet 18…]`, `{{< x id="18…" >}}`."""
    match = _SHORTCODE.fullmatch(line)
    platform = platforms.find_by_noun(match["noun"]) if match else None
    if match is None or platform is None:
        return None
    named = {key.lower(): value for key, value in _NAMED.findall(match["given"])}
    number = named.get("id") or named.get("tweet") or match["given"].split()[0].strip("\"'“”″")
    return platform.match_id(number, named.get("user"))


def match_named(record: Mapping[str, Any], words: str = "") -> PostRef | None:
    """Return the post whose id is a value of a record or of attributes that name its platform, or a post of it.

    `words` are others that may name it: the classes of an element.
    """
    kinds, ids = [words], []
    for key, value in record.items():
        if isinstance(value, str) and len(value) <= _LONGEST_KIND:
            bare = key.removeprefix("data-")
            if bare.lower() in _KINDS:
                kinds.append(value)
            elif key_said := _ID_KEY.fullmatch(bare):
                ids.append((value, key_said[1] is not None))
                # The id of a tweet says by itself what it is.
                kinds += ["tweet"] if key_said[1] and key_said[1].lower() == "tweet" else []
    said = " ".join(kinds)
    platform = platforms.find_named(said) if ids else None
    if platform is None:
        return None
    # An account has an id too: a bare one counts only where the rest says that it is a post's.
    of_post = [value for value, is_said in ids if is_said or _SHOWN.search(said)]
    return next((ref for one in of_post if (ref := platform.match_id(one, None))), None)


def match_element(name: str, attributes: Mapping[str, str]) -> PostRef | None:
    """Return the post whose bare id an element holds that is a page's own and named after a platform."""
    platform = platforms.find_named(name)
    if platform is None or _PLURAL.search(name):
        return None
    named = ((key.removeprefix("data-").removeprefix(":"), value) for key, value in attributes.items())
    given = (value for key, value in named if _ID_KEY.fullmatch(key) and _NUMBER.fullmatch(value))
    return next((ref for value in given if (ref := platform.match_id(value, None))), None)


def match_frame(attributes: Mapping[str, str]) -> PostRef | None:
    """Return the post that a frame of the publisher's own server names by platform and bare id, in its name or in the
    query of its address.
    """
    for name in (*_FRAME_NAMES, *_FRAME_ADDRESSES):
        value = attributes.get(name, "")
        if 15 <= len(value) <= _LONGEST_FRAMED and (named := _FRAMED.search(value) or _PLACED.search(value)):
            is_whole = named.start() == 0
            platform = platforms.find_by_noun(named["noun"]) if is_whole == (name in _FRAME_NAMES) else None
            if platform and (ref := platform.match_id(named["id"], None)):
                return ref
    return None


def may_name_ids(data: str) -> bool:
    """Tell whether data may hold a record with the bare id of a post."""
    return ("weet" in data or "witter" in data or "iktok" in data) and _QUOTED.search(data) is not None


def has_call(program: str) -> bool:
    """Tell whether a program may ask for a post by its id."""
    return any(one.call is not None and one.call[0] in program for one in platforms.all_platforms())


def find_calls(program: str) -> Iterator[PostRef]:
    """Yield the posts that a program has shown by their ids: `twttr.widgets.createTweet("18…", element)`."""
    for platform in platforms.all_platforms():
        if platform.call and platform.call[0] in program:
            for match in islice(re.finditer(platform.call[1], program), _MOST_CALLS):
                if ref := platform.match_id(match[1], None):
                    yield ref
