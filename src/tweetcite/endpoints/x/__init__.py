"""X: the embedding service (syndication), oEmbed, and FxTwitter as a witness.

Source: platforms' own embedding code; nothing needs a login. Syndication and oEmbed cut long posts, and answer with a
tombstone for posts that are only hidden from readers without login.
"""

from dataclasses import replace
from math import floor, inf, nextafter, pi
from typing import Any

from tweetcite.endpoints import make_query, prefer, take
from tweetcite.endpoints.x.witness import read_witness
from tweetcite.model import Post, PostRef
from tweetcite.platforms import Answer, Asking, Request, Unavailable
from tweetcite.platforms.x import match_url, read_fragment, read_payload

_SYNDICATION = "https://cdn.syndication.twimg.com/tweet-result"
_OEMBED = "https://publish.x.com/oembed"
_WITNESS = "https://api.fxtwitter.com/2/status/"
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_LONGEST_MARKUP = 100_000


def ask(ref: PostRef, *, witnesses: bool = True) -> Asking:
    """Ask for a post: syndication, else oEmbed; the witness where there is none, or its text is cut.

    Of an edited post, also the newest version, which is a post of its own.
    """
    number = ref.id or ""
    answer = yield ask_syndication(number)
    first = take(answer, ref, read_payload)
    found: list[Post] = [first] if isinstance(first, Post) else []
    misses = [] if isinstance(first, Post) else [first]
    newest = find_newest(answer, number)
    if newest:
        later = take((yield ask_syndication(newest)), replace(ref, id=newest), read_payload)
        found += [later] if isinstance(later, Post) else []
    if not found:
        shown = take(
            (yield Request(make_query(_OEMBED, url=_address(ref), omit_script="1", dnt="true"))), ref, _read_oembed
        )
        if isinstance(shown, Post):
            found.append(shown)
        else:
            misses.append(shown)
    if witnesses and (not found or found[0].truncated or not found[0].text):
        told = take((yield Request(_WITNESS + number)), ref, read_witness)
        if isinstance(told, Post):
            found.append(told)
        else:
            misses.append(told)
    return tuple(found) or prefer(*misses)


def ask_syndication(number: str) -> Request:
    """Return the request that the embedding script makes for a post."""
    return Request(make_query(_SYNDICATION, id=number, lang="en", token=make_token(number)))


def find_newest(answer: Answer, number: str) -> str | None:
    """Return the id of the last version of an edited post, None where this is it."""
    control = answer.data.get("edit_control")
    ids = control.get("edit_tweet_ids") if isinstance(control, dict) else None
    known = [str(one) for one in ids if str(one).isdecimal() and len(str(one)) < 21] if isinstance(ids, list) else []
    newest = max(known, key=int, default=number)
    return newest if number in known and int(newest) > int(number) else None


def _address(ref: PostRef) -> str:
    return f"https://twitter.com/{ref.handle or 'i'}/status/{ref.id}"


def _read_oembed(data: Any) -> Post | Unavailable:
    """Return the post of the markup that is meant to be put into pages."""
    markup = data.get("html")
    if not isinstance(markup, str) or "twitter-tweet" not in markup[:2_000] or match_url(str(data.get("url"))) is None:
        return read_payload(data)
    from bs4 import BeautifulSoup

    root = BeautifulSoup(markup[:_LONGEST_MARKUP].encode("utf-8", "replace"), "lxml", from_encoding="utf-8")
    tag = root.find("blockquote")
    return (read_fragment(tag) if tag else None) or Unavailable("unknown")


def make_token(number: str) -> str:
    """Return the token that goes with an id: `((id / 1e15) * PI).toString(36)` of JavaScript, without 0s and dot."""
    return "".join(_write_radix_36(int(number) / 1e15 * pi)).replace("0", "")


def _write_radix_36(value: float) -> list[str]:
    """Return the digits of a positive number in base 36 as JavaScript writes them, without the dot.

    The shortest digits that tell the number from its neighbours (V8's DoubleToRadixCString).
    """
    whole = floor(value)
    rest, delta = value - whole, max(0.5 * (nextafter(value, inf) - value), nextafter(0.0, 1.0))
    digits: list[int] = []
    while rest >= delta:
        rest, delta = rest * 36, delta * 36
        digit = int(rest)
        digits.append(digit)
        rest -= digit
        if (rest > 0.5 or (rest == 0.5 and digit % 2)) and rest + delta > 1:
            while digits and digits[-1] == 35:
                digits.pop()
            if digits:
                digits[-1] += 1
            else:
                whole += 1
            break
    front: list[int] = []
    while whole:
        whole, digit = divmod(whole, 36)
        front.append(digit)
    return [_DIGITS[d] for d in (*reversed(front), *digits)]
