"""Social platforms, a module or a package each: one that ends with `PLATFORM = Platform(...)` is one more platform."""

import pkgutil
import re
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib import import_module
from itertools import islice
from re import Match
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from tweetcite.model import Post, PostRef

if TYPE_CHECKING:
    from bs4 import Tag

Reason = Literal["deleted", "suspended", "protected", "withheld", "login-wall", "rate-limited", "unknown"]


class Request(NamedTuple):
    """One question to a platform, as `fetch/` will send it: with `data` a form that is posted.

    `pause` are seconds to wait before.
    """

    url: str
    headers: tuple[tuple[str, str], ...] = ()
    data: tuple[tuple[str, str], ...] | None = None
    pause: float = 0.0


class Answer(NamedTuple):
    """What a platform or archive answered. `data` is the JSON object; a list stands in it as `items`, any other text
    as `html`. `url` is the address that answered in the end; the names of `headers` are in lower case.

    `status` is 0 where no whole answer came.
    """

    status: int
    data: Mapping[str, Any]
    url: str = ""
    headers: Mapping[str, str] = {}


class Unavailable(NamedTuple):
    """The platform shows no such post, and why as far as it says.

    `note` is for people. With `keep` False the platform's terms forbid to keep what it answered.
    """

    reason: Reason
    note: str | None = None
    keep: bool = True


class Flattened(NamedTuple):
    """How an embed looks once a page has become plain text.

    `end` matches what ends an embed of this form: its byline, a closing line. `start` matches what opens it; without
    one, the author's words are looked for above the end. `read` makes the post of its words and the two matches, or
    returns None where they are no embed after all. A group `date` of `end` that is None makes it a doubtful byline.
    Patterns are given as text, and compiled only for an article in which `sign` occurs: twelve platforms would
    otherwise cost every start of the program a tenth of a second. What `end` matches holds `core` near its start, if
    that is given: only around it is `end` tried, and around `start_core` `start`. With `paired` it is not looked for
    where nothing matches `start`.
    """

    sign: str
    end: str
    read: Callable[[str, Match[str], Match[str] | None], Post | None]
    start: str | None = None
    core: str | None = None
    start_core: str | None = None
    paired: bool = False
    words: Literal["above", "tight", "within"] = "above"


Found = tuple[Post, ...] | Unavailable
"""What came of asking: the post as it is now, then its other texts; or why there is none."""
Asking = Generator[Request, Answer, Found]
"""A conversation: yields requests, is sent their answers, returns what was found. Does no I/O itself."""


@dataclass(frozen=True, slots=True)
class Platform:
    """What tweetcite knows of one platform; everything is pure.

    `record` are the keys that tell a payload of one post wherever it stands in the data of a page. `short` matches,
    behind the scheme, links that hide which post they lead to: only the platform knows. The address of every post holds
    one of `signs`, in lower case; without them `match_url` is asked of every address there is. `match_id` returns the
    post of a bare id and perhaps a handle, where one of `nouns` says what it is; `call` is a literal of programs that
    show a post by its id, and the pattern whose first group that is.
    """

    name: str
    title: str
    match_url: Callable[[str], PostRef | None]
    selectors: tuple[str, ...] = ()
    read_fragment: "Callable[[Tag], Post | None] | None" = None
    flattened: tuple[Flattened, ...] = ()
    time_of: Callable[[str], datetime | None] = lambda _: None
    id_time_is_proof: bool = False
    read_payload: Callable[[Mapping[str, Any]], Post | Unavailable] | None = None
    record: tuple[str, ...] = ()
    edits_in_place: bool = True
    longest: int | None = None
    short: str | None = None
    signs: tuple[str, ...] = ("",)
    nouns: tuple[str, ...] = ()
    match_id: Callable[[str, str | None], PostRef | None] = lambda number, handle: None
    call: tuple[str, str] | None = None


@cache
def all_platforms() -> tuple[Platform, ...]:
    """Return every platform of this package, by name."""
    modules = sorted(m.name for m in pkgutil.iter_modules(__path__))
    return tuple(import_module(f"{__name__}.{name}").PLATFORM for name in modules)


def find_platform(name: str) -> Platform | None:
    """Return the platform of this name, or None."""
    return next((p for p in all_platforms() if p.name == name), None)


def find_by_noun(noun: str) -> Platform | None:
    """Return the platform that a word is the name of, or of a post on it (tweet), or None."""
    return next((p for p in all_platforms() if noun.lower() in p.nouns), None)


def find_named(text: str) -> Platform | None:
    """Return the platform whose noun stands in names as programs write them (TweetEmbed, embed-twitter), or None."""
    lowered = text.lower()
    return next((p for p in all_platforms() if any(len(noun) > 1 and noun in lowered for noun in p.nouns)), None)


def find_mentioned(text: str) -> Platform | None:
    """Return the platform whose name or noun stands in a name as programs write them (TikTokEmbed), or None."""
    lowered = text.lower()
    return next(
        (p for p in all_platforms() if any(len(word) > 2 and word in lowered for word in (p.name, *p.nouns))), None
    )


def match_post(url: str) -> PostRef | None:
    """Return the post that an address leads to, whatever its platform, or None."""
    lowered = url.lower()
    for one in all_platforms():
        for sign in one.signs:
            if sign in lowered:
                if ref := one.match_url(url):
                    return ref
                break
    return None


@cache
def _short_links() -> re.Pattern[str]:
    return re.compile(rf"https?://(?:{'|'.join(p.short for p in all_platforms() if p.short)})", re.IGNORECASE)


def find_short_links(text: str, most: int = 50) -> tuple[str, ...]:
    """Return the links of a text that hide which post they lead to, each once, in order."""
    return tuple(dict.fromkeys(match[0] for match in islice(_short_links().finditer(text), 20 * most)))[:most]


_WITNESSES = {"api.fxtwitter.com": "FxTwitter"}


def name_witness(source: str | None) -> str | None:
    """Return who tells of posts at this address without being their platform; None for all other addresses."""
    host = (source or "").partition("://")[2].partition("/")[0]
    return _WITNESSES.get(host)
