"""Posts of the archive, for people and as JSON: what `search` prints."""

from collections.abc import Iterable
from typing import Any

from tweetcite.model import Post, format_moment
from tweetcite.platforms import name_witness
from tweetcite.report.json import SCHEMA_VERSION, describe_post, encode
from tweetcite.report.terminal import escape
from tweetcite.report.text import Style, lay_out, name_post, show_moment

ORIGINS = {
    "embed": "embedded in an article",
    "api": "from the platform itself",
    "wayback": "from a web archive",
    "import": "imported",
    "look": "looked for",
    "link": "linked in an article",
}


def render_posts(posts: Iterable[Post], style: Style) -> str:
    """Return posts for people: which, when, whose, its words, and where this copy is from."""
    lines: list[str] = []
    for post in posts:
        lines += [*_show_post(post, style), ""]
    return "\n".join(lines) + "\n" if lines else ""


def _show_post(post: Post, style: Style) -> list[str]:
    lines = [escape(f"{post.ref.platform}:{post.ref.id or 'id unknown'}")]
    lines += lay_out("  posted", name_post(post), style)
    if post.ref.url:
        lines += lay_out("  at", post.ref.url, style)
    if post.text is not None:
        lines += lay_out("  says", f"“{post.text}”", style)
    return lines + lay_out("  copy", name_origin(post), style)


def phrase_origin(origin: str, source: str | None) -> str:
    """Say what kind of place a copy is from; who is only a witness is named as one."""
    witness = name_witness(source) if origin == "api" else None
    return f"as {witness}, a witness, tells it" if witness else ORIGINS.get(origin, origin)


def name_origin(post: Post) -> str:
    """Say where a copy comes from and when it was seen."""
    seen = f", seen {show_moment(post.seen_at)}" if post.seen_at else ""
    cut = ", cut short" if post.truncated else ""
    return f"{phrase_origin(post.origin, post.seen_in)}{cut}{seen}" + (f", {post.seen_in}" if post.seen_in else "")


def render_posts_json(posts: Iterable[Post]) -> str:
    """Return one JSON object with `posts`."""
    return encode({"schema_version": SCHEMA_VERSION, "posts": [describe_copy(post) for post in posts]}, indent=2) + "\n"


def render_post_lines(posts: Iterable[Post]) -> str:
    """Return JSON Lines, a post each."""
    return "".join(encode({"schema_version": SCHEMA_VERSION, **describe_copy(post)}) + "\n" for post in posts)


def describe_copy(post: Post) -> dict[str, Any]:
    """Return one copy of a post as plain values."""
    return {
        **describe_post(post),
        "truncated": post.truncated,
        "origin": post.origin,
        "seen_at": format_moment(post.seen_at) if post.seen_at else None,
        "seen_in": post.seen_in,
    }
