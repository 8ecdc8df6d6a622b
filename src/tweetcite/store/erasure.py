"""Texts that had to go, because a person or a court asked: what is kept of them, so that they do not come back.

Of each text its salted digest is kept, and no more. A post that was redacted gets no text again, and its words are
not taken in from elsewhere, until that is lifted.
"""

import os
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from tweetcite.model import Post
from tweetcite.store.columns import MARK, digest, digest_words
from tweetcite.store.tables import erasure


class Erased(NamedTuple):
    """What is not to be stored again: posts by id, texts by salt and salted digest of their words, bytes by digest."""

    posts: frozenset[tuple[str, str]] = frozenset()
    texts: tuple[tuple[bytes, str], ...] = ()
    bodies: frozenset[str] = frozenset()

    def holds(self, seen: Post) -> bool:
        """Tell whether a text that was seen again must not be stored."""
        return self.holds_text((seen.ref.platform, seen.ref.id or ""), seen.text)

    def holds_text(self, post: tuple[str, str], text: str | None) -> bool:
        """Tell whether a text of a post, named by its platform and id, must not be stored."""
        if text is None or not self.posts:
            return False
        return post in self.posts or self.holds_words(text)

    def holds_words(self, text: str) -> bool:
        """Tell whether a text has the words of one that had to go, whoever's it is."""
        if not self.texts:
            return False
        words = digest_words(text)
        return any(digest(salt, words) == known for salt, known in self.texts)


NOTHING = Erased()


def read_erased(connection: Connection) -> Erased:
    """Return what was redacted and not lifted since."""
    e = erasure.c
    rows = list(connection.execute(select(e.platform, e.platform_id, e.texts, e.bodies).where(e.lifted_at.is_(None))))
    if not rows:
        return NOTHING
    texts = [(bytes.fromhex(one["salt"]), str(one["words"])) for row in rows for one in row.texts]
    bodies = frozenset(sha256 for row in rows for sha256 in row.bodies)
    return Erased(frozenset((row.platform, row.platform_id) for row in rows), tuple(texts), bodies)


def mark_text(version_id: int, text: str) -> dict[str, Any]:
    """Return what is kept of a text: a salt, and its digests with that salt."""
    salt = os.urandom(16)
    return {
        "version_id": version_id,
        "salt": salt.hex(),
        "text": digest(salt, text),
        "words": digest(salt, digest_words(text)),
    }


def read_marks(connection: Connection) -> dict[int, tuple[str, str]]:
    """Return what stands in the place of the digests of redacted texts, by the id of their version."""
    kept = [one for texts in connection.scalars(select(erasure.c.texts)) for one in texts]
    return {one["version_id"]: (MARK + one["text"], MARK + one["words"]) for one in kept}


def tell_erasures(connection: Connection) -> Sequence[str]:
    """Return a line for each redaction: which post, when, why."""
    e = erasure.c
    lines = []
    query = select(e.platform, e.platform_id, e.erased_at, e.lifted_at, e.reason).order_by(e.id)
    for row in connection.execute(query):
        lifted = f", lifted {row.lifted_at}" if row.lifted_at else ""
        lines.append(f"redacted {row.platform}:{row.platform_id} on {row.erased_at}{lifted}: {row.reason}")
    return lines
