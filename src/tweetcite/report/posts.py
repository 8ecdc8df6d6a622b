"""Posts of the archive, for people and as JSON: what `search` prints."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from tweetcite.model import Post, Verdict, Wording, format_moment
from tweetcite.platforms import name_witness
from tweetcite.report.diff import KEY, show_diff
from tweetcite.report.json import SCHEMA_VERSION, describe_edit, describe_post, encode
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


class Shown(NamedTuple):
    """A post that was found, and what it makes of the quotation that was asked for, if one was."""

    post: Post
    verdict: Verdict | None = None


class Page(NamedTuple):
    """Some of the posts that were found, the number of the first that is not shown, and whether none was missed."""

    shown: Sequence[Shown]
    next_offset: int | None = None
    complete: bool = True


_WORDINGS: dict[Wording, str] = {
    "exact": "the same words",
    "edited": "the same words, with differences that editing allows",
    "altered": "other words",
    "unverifiable": "cannot be compared",
    "not-found": "only some of the words",
}


def render_posts(page: Page, style: Style) -> str:
    """Return posts for people: which, when, whose, its words, and where this copy is from."""
    lines: list[str] = []
    for one in page.shown:
        lines += [*_show_post(one, style), ""]
    return "\n".join(lines) + "\n" if lines else ""


def _show_post(one: Shown, style: Style) -> list[str]:
    post = one.post
    lines = [escape(f"{post.ref.platform}:{post.ref.id or 'id unknown'}")]
    lines += lay_out("  posted", name_post(post), style)
    if post.ref.url:
        lines += lay_out("  at", post.ref.url, style)
    if post.text is not None:
        lines += lay_out("  says", f"“{post.text}”", style)
    if one.verdict:
        lines += _show_wording(one.verdict, style)
    return lines + lay_out("  copy", name_origin(post), style)


def _show_wording(verdict: Verdict, style: Style) -> list[str]:
    severity = f" ({verdict.severity})" if verdict.severity != "none" else ""
    lines = lay_out("  holds", _WORDINGS[verdict.wording] + severity, style)
    diff = show_diff(verdict.quote.text, verdict.alignment.edits) if verdict.alignment else None
    return [*lines, *lay_out("  changed", diff, style), *lay_out("", KEY, style)] if diff else lines


def phrase_origin(origin: str, source: str | None) -> str:
    """Say what kind of place a copy is from; who is only a witness is named as one."""
    witness = name_witness(source) if origin == "api" else None
    return f"as {witness}, a witness, tells it" if witness else ORIGINS.get(origin, origin)


def name_origin(post: Post) -> str:
    """Say where a copy comes from and when it was seen."""
    seen = f", seen {show_moment(post.seen_at)}" if post.seen_at else ""
    cut = ", cut short" if post.truncated else ""
    return f"{phrase_origin(post.origin, post.seen_in)}{cut}{seen}" + (f", {post.seen_in}" if post.seen_in else "")


def render_posts_json(page: Page) -> str:
    """Return one JSON object with `posts`, and what is to be asked for to see more."""
    posts = [_describe(one) for one in page.shown]
    whole = {"posts": posts, "next_offset": page.next_offset, "complete": page.complete}
    return encode({"schema_version": SCHEMA_VERSION, **whole}, indent=2) + "\n"


def render_post_lines(page: Page) -> str:
    """Return JSON Lines, a post each."""
    return "".join(encode({"schema_version": SCHEMA_VERSION, **_describe(one)}) + "\n" for one in page.shown)


def _describe(one: Shown) -> dict[str, Any]:
    told, verdict = describe_copy(one.post), one.verdict
    if verdict is None:
        return told
    laid = verdict.alignment
    edits = [describe_edit(edit) for edit in laid.edits] if laid else []
    coverage = round(laid.coverage, 3) if laid else None
    return {**told, "wording": verdict.wording, "severity": verdict.severity, "coverage": coverage, "edits": edits}


def describe_copy(post: Post) -> dict[str, Any]:
    """Return one copy of a post as plain values."""
    return {
        **describe_post(post),
        "truncated": post.truncated,
        "origin": post.origin,
        "seen_at": format_moment(post.seen_at) if post.seen_at else None,
        "seen_in": post.seen_in,
    }
