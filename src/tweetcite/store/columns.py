"""How values stand in the database: texts that any database accepts, JSON, moments, digests.

Some characters cannot be stored as they are: PostgreSQL refuses NUL, and a lone surrogate has no UTF-8. Each of
them is written as the noncharacter U+10FFFF with its four hexadecimal digits; U+10FFFF itself is doubled. All other
texts are stored as they are, so that they can be read by hand.
"""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from tweetcite.model import Precision, format_moment
from tweetcite.text import index_words

MARK = "redacted:"
"""What stands before the salted digest of a text that had to go, where its own digest stood."""
_ESCAPE = "\U0010ffff"
_UNSTORABLE = re.compile("[\x00\ud800-\udfff\U0010ffff]")
_ESCAPED = re.compile("\U0010ffff(\U0010ffff|[0-9a-f]{4})")


def is_storable(text: str) -> bool:
    """Tell whether a text can be stored as it is."""
    return (text.isascii() and "\x00" not in text) or not _UNSTORABLE.search(text)


def encode_text(text: str) -> str:
    """Return a text without NUL and lone surrogates, from which `decode_text` makes the same text again."""
    if is_storable(text):
        return text
    return _UNSTORABLE.sub(lambda m: _ESCAPE + (_ESCAPE if m[0] == _ESCAPE else f"{ord(m[0]):04x}"), text)


def decode_text(text: str) -> str:
    """Return the text that `encode_text` was given."""
    if _ESCAPE not in text:
        return text
    return _ESCAPED.sub(lambda m: _ESCAPE if m[1] == _ESCAPE else chr(int(m[1], 16)), text)


class _Encoded(TypeDecorator[str]):
    impl: Any = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Encode what cannot be stored."""
        return None if value is None else encode_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """Give back the text as it was."""
        return None if value is None else decode_text(value)


class Words(_Encoded):
    """A text from outside, with whatever characters."""

    cache_ok = True


class Code(_Encoded):
    """A short text from a closed or regular set (a label, a time, a digest), which may be anything in a question."""

    impl: Any = String
    cache_ok = True


class Json(TypeDecorator[Any]):
    """A value as JSON text with sorted keys, readable by hand."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Write the value, NULL for None."""
        return None if value is None else encode_text(write_json(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Read the value back."""
        return None if value is None else json.loads(decode_text(value))


_write = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), check_circular=False).encode
_write_text = json.encoder.encode_basestring


def write_json(value: Any) -> str:
    """Return the one JSON text of a value: sorted keys, no needless spaces, characters as they are."""
    return _write(value)


def write_text(value: str | None) -> str:
    """Return the same as `write_json` for a text or nothing, sooner."""
    return "null" if value is None else _write_text(value)


def write_moment(moment: datetime | None, precision: Precision | None = "second") -> str | None:
    """Return a time as it is stored: `2023-02-16T09:12:33Z` (UTC), or `2023-02-16` where only the day is known."""
    if moment is None:
        return None
    return format_moment(moment if moment.tzinfo else moment.replace(tzinfo=UTC), precision)


def read_moment(stored: str | None) -> tuple[datetime | None, Precision | None]:
    """Return a stored time and its precision; its length tells which it is."""
    if not stored:
        return None, None
    moment = datetime.fromisoformat(stored)
    return (moment.replace(tzinfo=UTC), "day") if len(stored) == 10 else (moment, "second")


def digest(*parts: str | bytes) -> str:
    """Return the SHA-256 of the parts in hexadecimal; a text counts as its UTF-8, lone surrogates as they are."""
    told = [p if isinstance(p, bytes) else p.encode("utf-8", "surrogatepass") for p in parts]
    return sha256(b"\x1f".join(told)).hexdigest()


def digest_words(text: str, words: Sequence[str] | None = None) -> str:
    """Return the digest of a text's words: the same for two texts that differ in nothing but typography and links.

    `words` are those of the index, where they are at hand.
    """
    return digest("".join(index_words(text) if words is None else words) or text)


def digest_record(record: Mapping[str, Any] | list[Any]) -> str:
    """Return the digest of a value's JSON."""
    return digest(write_json(record))
