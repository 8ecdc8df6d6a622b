"""An invented platform, so that reading is tested apart from what the real platforms look like."""

import re
from datetime import UTC, datetime

import pytest

from tweetcite import platforms
from tweetcite.article import beginnings, flattened
from tweetcite.model import Author, Post, PostRef
from tweetcite.platforms import Platform

_ADDRESS = re.compile(r"https?://(?:www\.)?chirp\.example/(\w+)/note/(\d+)(?:[?#].*)?")


def match_url(url):
    match = _ADDRESS.fullmatch(url.strip())
    if match is None:
        return None
    return PostRef("chirp", match[2], f"https://chirp.example/{match[1]}/note/{match[2]}", match[1])


def read_fragment(tag):
    link = next((ref for a in tag.find_all("a") if (ref := match_url(a.get("href", "")))), None)
    ref = link or (PostRef("chirp", tag["data-note-id"]) if tag.get("data-note-id") else None)
    if ref is None:
        return None
    words = tag.find("p")
    return Post(ref, Author("chirp", handle=ref.handle), words.get_text() if words else None)


CHIRP = Platform(
    name="chirp",
    title="Chirp",
    match_url=match_url,
    selectors=(
        "blockquote.chirp-note",
        "amp-chirp",
        "iframe[data-note-id]",
        "script[data-note-id]",
        ".chirp-card[data-note-id]",
    ),
    read_fragment=read_fragment,
    time_of=lambda number: datetime(2024, 5, 2, tzinfo=UTC) if number.isdecimal() else None,
)


@pytest.fixture
def chirp(monkeypatch):
    """Put the invented platform in the place of all others."""
    monkeypatch.setattr(platforms, "all_platforms", lambda: (CHIRP,))
    monkeypatch.setattr(flattened, "all_platforms", lambda: (CHIRP,))
    monkeypatch.setattr(beginnings, "all_platforms", lambda: (CHIRP,))
    known = (flattened._list_forms, beginnings._openings)
    for forms in known:
        forms.cache_clear()
    yield CHIRP
    for forms in known:
        forms.cache_clear()
