"""Posts that an attribute or a record names by its address, whatever wraps it: encoding, an embedding service, JSON."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

from tweetcite import platforms
from tweetcite.article.screenshots import read_alt
from tweetcite.model import PostRef

NO_ADDRESSES = frozenset({"class", "id", "style", "srcset", "data-srcset", "alt", "title", "action", "poster"})
"""Attributes whose addresses are pictures, or words."""
# A pair of a record as programs write it, which is no JSON.
_LOOSE_PAIR = re.compile(r"([\w-]{1,40})'?\s{0,3}:\s{0,3}'([^'\\]{1,2000})'")
# Keys of a record whose values are addresses, and those that lead to another post, an account, or a picture.
_ADDRESS_KEY = re.compile(r"(?:ur[li]|href|src|link)$|^[@_]?id$", re.I)
_OTHER_KEY = re.compile(r"quot|repl|parent|author|user|avatar|image|thumb|provider", re.I)
_COUNTING = re.compile(r"track|analytic|click|event|share|datalayer|\bga\b")
_ADDRESS = re.compile(r"(?:https?:)?//[^\s\"'<>\\]++")
_NEXT_ADDRESS = re.compile(r"(?<!^)(?=https?://)")
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif", ".js", ".css", ".mp4", ".mp3", ".m3u8")
_SHARING = re.compile(
    r"/intent[/?]|/share(?:r|[?/.]|$)|sharer|share_button|/widgets/\w+_button|/plugins/(?!post|video)\w|"
    r"[?&](?:text|via|u)=|/dialog/|sharing/|/submit\?|mailto:",
    re.I,
)
MOST_LINKS = 5_000
"""Links to posts that are read of one document."""
_LONGEST_ADDRESS = 2_000
_FOLD = 2


def find_address(attributes: Mapping[str, str]) -> tuple[PostRef, str | None] | None:
    """Return the one post whose address stands in the attributes, percent-encoded or not, with its words if they do."""
    for name, value in attributes.items():
        if ("//" not in value and "%2" not in value) or len(value) > _LONGEST_ADDRESS or name in NO_ADDRESSES:
            continue
        if name.startswith("on") or _COUNTING.search(name):
            continue
        if value[0] == "{":
            if named := read_small_record(value):
                return named
        elif ref := match_address(value):
            pictured = read_alt(attributes["data-alt"], ref) if "data-alt" in attributes else None
            return (pictured.ref, pictured.words) if pictured else (ref, None)
    return None


def read_small_record(value: str) -> tuple[PostRef, str | None] | None:
    """Return the one post whose address is a value of a small record of JSON in an attribute, with its words."""
    try:
        record = json.loads(value)
    except (ValueError, RecursionError):
        record = dict(_LOOSE_PAIR.findall(value))
    ref = match_record(record) if isinstance(record, dict) else None
    if ref is None:
        return None
    handle, words = record.get("authorHandle"), record.get("text")
    if isinstance(handle, str) and handle and ref.handle is None:
        ref = replace(ref, handle=handle)
    return ref, words if isinstance(words, str) else None


def match_record(record: Mapping[str, Any]) -> PostRef | None:
    """Return the post that an address of a record leads to; the address is the whole of a value."""
    for key in ("url", *record):
        address = record.get(key)
        if not isinstance(address, str) or "//" not in address or not _ADDRESS_KEY.search(key):
            continue
        if not _OTHER_KEY.search(key) and (ref := match_address(address[:_LONGEST_ADDRESS])):
            return ref
    return None


def match_address(value: str) -> PostRef | None:
    """Return the post that an attribute's value leads to, directly or as the target of an embedding service."""
    value = value.strip()
    for _ in range(_FOLD):
        value = unquote(value) if "%" in value else value
    if "//" not in value or value[:1] in "{[<":
        return None
    if value.startswith("at://"):
        return platforms.match_post(value)
    for address in _split_addresses(value):
        ref = platforms.match_post(address)
        if ref is not None and not address.lower().split("?")[0].endswith(_PICTURES):
            return None if is_sharing(value) else ref
    return None


def is_sharing(address: str) -> bool:
    """Tell whether an address is that of a button which shares, likes or answers something."""
    return _SHARING.search(address) is not None


def _split_addresses(value: str) -> list[str]:
    """Return the addresses in a value, also those that another one carries in its query."""
    found = []
    for match in _ADDRESS.finditer(value):
        pieces = _NEXT_ADDRESS.split(match.group())
        found += [("https:" + piece if piece.startswith("//") else piece).rstrip("=&?") for piece in pieces]
    return found
