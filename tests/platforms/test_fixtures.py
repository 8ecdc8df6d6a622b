"""Every case of fixtures/platforms: markup, flattened text or payload, and the post that it is."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup

from tweetcite.article.flattened import find_flattened
from tweetcite.model import Post, Span
from tweetcite.platforms import Unavailable, find_platform

ROOT = Path(__file__).parents[2] / "fixtures" / "platforms"
CASES = [
    pytest.param(path.parent, id=f"{path.parent.parent.name}-{path.parent.name}")
    for path in sorted(ROOT.glob("*/*/expected.json"))
]


def read(case: Path) -> Post | Unavailable | None:
    platform = find_platform(case.parent.name)
    assert platform is not None
    markup, text, payload = case / "embed.html", case / "embed.txt", case / "payload.json"
    if markup.exists():
        soup = BeautifulSoup(markup.read_text(encoding="utf-8"), "lxml")
        tag = soup.select_one(", ".join(platform.selectors))
        assert platform.read_fragment is not None
        return platform.read_fragment(tag) if tag else None
    if text.exists():
        words = text.read_text(encoding="utf-8")
        found = find_flattened(words, [Span(*m.span()) for m in re.finditer(r"(?:[^\n]|\n(?!\n))+", words)], [])
        assert len(found) == 1
        return found[0].post
    assert platform.read_payload is not None
    return platform.read_payload(json.loads(payload.read_text(encoding="utf-8")))


def show(post: Post | Unavailable | None) -> dict[str, Any] | None:
    if post is None:
        return None
    if isinstance(post, Unavailable):
        return {"unavailable": post.reason}
    return {
        "platform": post.ref.platform,
        "id": post.ref.id,
        "url": post.ref.url,
        "handle": post.author.handle,
        "name": post.author.name,
        "created_at": post.created_text,
        "text": post.text,
        "language": post.language,
        "truncated": post.truncated,
        "account_id": post.author.id,
        "reply_to": post.reply_to,
        "quoting": post.quoting,
        "edit_of": post.edit_of,
        "edited_at": post.edited_at and f"{post.edited_at:%Y-%m-%dT%H:%M:%S}Z",
        "mentions": [[author.id, author.handle, author.name] for author in post.mentions],
    }


@pytest.mark.parametrize("case", CASES)
def test_a_case_is_read_as_the_post_that_it_is(case: Path) -> None:
    """Fields that expected.json leaves out are not looked at."""
    expected = json.loads((case / "expected.json").read_text(encoding="utf-8"))
    shown = show(read(case))
    if expected is None or shown is None:
        assert shown == expected
    else:
        assert {key: shown.get(key) for key in expected} == expected


def test_both_platforms_have_cases() -> None:
    assert {case.values[0].parent.name for case in CASES} >= {"x", "bluesky"}
