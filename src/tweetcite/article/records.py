"""Records in the data of a page that are an embedded post: the post itself, or an address with the word that it is."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from tweetcite.article.addresses import match_address, match_record
from tweetcite.article.ids import match_named
from tweetcite.article.selectors import Catalogue
from tweetcite.article.sightings import make_post
from tweetcite.dates import parse_date
from tweetcite.markup import trim_words
from tweetcite.model import Post, PostRef

_MARKUP_KEYS = ("html", "embedCode", "embed_code", "oembed", "oembed_html", "markup")
_KIND_KEYS = (
    "@type type _type __typename kind subtype subType resourceType embedType contentType blockType component name "
    "provider providerName provider_name providerNameSlug service network platform vendor role"
).split()
_EMBED = re.compile(
    r"embed|tweet|social|itemreviewed|citation|firstappearance|appearance|external_?content", re.IGNORECASE
)
_PLATFORM_ADDRESS = re.compile(r"([a-z]+?)_?(?:post_?)?url", re.IGNORECASE)
# Where the blocks of an editor keep what they show, beside the word for their kind.
_INNER_KEYS = frozenset(
    ("data", "attrs", "attributes", "props", "properties", "params", "value", "fields", "content", "model")
)
_LONGEST_KIND = 60
_LONGEST_ADDRESS = 2_000
_POSTINGS = frozenset({"SocialMediaPosting", "DiscussionForumPosting"})


def read_record(record: Mapping[str, Any], key: str, catalogue: Catalogue) -> Post | None:
    """Return the post of a record that stands under a key, if the two say that it is one.

    A payload of a platform is read as such, a posting in linked data with what it says; of all others only the address
    counts. A mere address (an account's, a link's) is no embed.
    """
    for keys, read in catalogue.payloads:
        if keys <= record.keys() and isinstance(post := read(record), Post):
            return replace(post, origin="embed")
    if not any(isinstance(value, str) and "//" in value for value in record.values()):
        named = match_named(record) or _match_inner(record, catalogue.names)
        return make_post(named) if named else None
    kinds = record.get("@type")
    if not _POSTINGS.isdisjoint(one for one in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(one, str)):
        return _read_posting(record)
    if says_embed(key) or any(record.get(name) for name in _MARKUP_KEYS) or _names_kind(record, catalogue.names):
        ref = match_record(record)
        ref = ref or match_named(record)
        return make_post(ref) if ref else None
    return None


def says_embed(key: str) -> bool:
    """Tell whether a word of the data, such as the key of a record, says that an embedded post is there."""
    return bool(_EMBED.search(key))


def says_post(key: str, names: frozenset[str]) -> bool:
    """Tell whether a key says that its value is an embedded post, or an address on a platform (`instagramUrl`)."""
    named = _PLATFORM_ADDRESS.fullmatch(key) if len(key) <= _LONGEST_KIND else None
    return says_embed(key) or (named is not None and named[1].lower() in names)


def match_whole(value: str) -> PostRef | None:
    """Return the post of a string that is its address and nothing else."""
    address = value.strip()
    return match_address(address) if address.startswith("http") and len(address) <= _LONGEST_ADDRESS else None


def _names_kind(record: Mapping[str, Any], names: frozenset[str]) -> bool:
    """Tell whether a record says of what kind or from which platform it is, and that is one that shows posts."""
    for name in _KIND_KEYS:
        kind = record.get(name)
        if isinstance(kind, str) and len(kind) <= _LONGEST_KIND and (says_embed(kind) or kind.lower() in names):
            return True
    return False


def _match_inner(record: Mapping[str, Any], names: frozenset[str]) -> PostRef | None:
    """Return the post that a block of an editor shows: its kind says so, and a record within it holds the address."""
    if _INNER_KEYS.isdisjoint(record):
        return None
    inner = next((value for key, value in record.items() if key in _INNER_KEYS and isinstance(value, dict)), None)
    return match_record(inner) if inner and _names_kind(record, names) else None


def _read_posting(record: Mapping[str, Any]) -> Post | None:
    """Read a posting as schema.org describes it."""
    ref = match_record(record)
    if ref is None:
        return None
    post = make_post(ref)
    words = record.get("articleBody") or record.get("text")
    text, truncated = trim_words(words) if isinstance(words, str) else (None, False)
    author = record.get("author")
    name = author.get("name") if isinstance(author, Mapping) else None
    stated = parse_date(str(record.get("datePublished") or ""))
    if stated and post.created is None:
        post = replace(post, created=stated[0], created_precision=stated[1])
    name = name.strip() if isinstance(name, str) else None
    return replace(post, text=text, truncated=truncated, author=replace(post.author, name=name or None))
