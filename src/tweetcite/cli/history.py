"""Everything known of one post, for people and as JSON: what `show` prints."""

from collections.abc import Iterator
from dataclasses import asdict
from itertools import pairwise
from typing import Any

from tweetcite.model import Post
from tweetcite.report.diff import compare_texts
from tweetcite.report.json import SCHEMA_VERSION, describe_post, encode
from tweetcite.report.posts import phrase_origin
from tweetcite.report.terminal import escape
from tweetcite.report.text import SYMBOLS, Style, lay_out, name_post
from tweetcite.store import Cited, KnownText, Look, PostHistory
from tweetcite.store.history import Edition

_KEY = "[-in the text before-] {+in this one+}"


def render_history(history: PostHistory, style: Style) -> str:
    """Return a post for people: its texts with where each was seen, its account's names, the quotations of it."""
    post = history.post
    lines = [escape(f"{post.ref.platform}:{post.ref.id or 'id unknown'}")]
    lines += lay_out("  posted", name_post(post), style)
    if post.ref.url:
        lines += lay_out("  at", post.ref.url, style)
    for redaction in history.redactions:
        lifted = f", lifted {_moment(redaction.lifted_at)}" if redaction.lifted_at else ""
        lines += lay_out("  redacted", f"{_moment(redaction.erased_at)}{lifted}: {redaction.reason}", style)
    before = None
    for known in history.texts:
        lines += ["", *_show_text(known, "text", style, before)]
        before = known.text
    for edition in history.edits:
        lines += ["", *_show_edition(edition, history.post, style)]
    if history.links:
        lines += ["", "links"]
        lines += [line for look in history.links for line in _show_look(look, style)]
    for known in history.sightings:
        lines += ["", *_show_text(known, "sighting without an id", style)]
    for seen in history.observations:
        lines += lay_out("  looked", f"{_moment(seen.seen_at)}: {seen.outcome}", style)
    lines += _show_names(history, style)
    for cited in history.citations:
        lines += ["", *_show_citation(cited, style)]
    return "\n".join(lines) + "\n"


def _show_text(known: KnownText, title: str, style: Style, before: str | None = None) -> Iterator[str]:
    marks = [title]
    marks += [f"edited {_moment(known.edited_at)}"] if known.edited_at else []
    marks += ["cut short"] if known.truncated else []
    marks += [f"preferred: {known.preferred}"] if known.preferred else []
    yield escape(", ".join(marks))
    yield from lay_out("  says", f"“{known.text}”", style)
    changed = compare_texts(before, known.text) if before is not None else None
    if changed:
        yield from lay_out("  changed", f"{changed}\n{_KEY}", style)
    for look in known.looks:
        yield from _show_look(look, style)


def _show_edition(edition: Edition, post: Post, style: Style) -> Iterator[str]:
    """Show another post that is this one before or after an edit."""
    is_later = (edition.created_at or "") > (post.created_text or "")
    yield escape(f"{'edited later' if is_later else 'edited from'} {post.ref.platform}:{edition.id}")
    if edition.text is None:
        return
    yield from lay_out("  says", f"“{edition.text}”", style)
    told = (post.text or "", edition.text) if is_later else (edition.text, post.text or "")
    changed = compare_texts(*told)
    if changed:
        yield from lay_out("  changed", f"{changed}\n{_KEY}", style)


def _show_look(look: Look, style: Style) -> list[str]:
    when = f", seen {_moment(look.seen_at)}" if look.seen_at else f", stored {_moment(look.stored_at)}"
    record = f", record {look.record}" if look.record else ""
    origin = phrase_origin(look.origin, look.source)
    return lay_out("  copy", f"{origin}{when}{record}" + (f", {look.source}" if look.source else ""), style)


def _show_names(history: PostHistory, style: Style) -> Iterator[str]:
    if len(history.names) < 2:
        return
    yield ""
    yield "the account's names"
    for name in history.names:
        known = ", ".join(part for part in (f"@{name.handle}" if name.handle else None, name.name) if part)
        yield from lay_out("  name", f"{name.first_seen[:10]} to {name.last_seen[:10]}: {known}", style)


def _show_citation(cited: Cited, style: Style) -> Iterator[str]:
    symbol = next((mark for label, mark in SYMBOLS.items() if label == cited.label), "?")
    severity = f" ({cited.severity})" if cited.severity != "none" else ""
    yield escape(f"{symbol} {cited.label}{severity}, judged {_moment(cited.judged_at)}")
    yield from lay_out("  article", cited.article, style)
    yield from lay_out("  quotes", f"“{cited.text}”", style)
    if cited.speaker:
        yield from lay_out("  said by", cited.speaker, style)


def _moment(stored: str) -> str:
    return stored.replace("T", " ").replace("Z", " UTC")


def render_history_json(history: PostHistory, indent: int | None = None) -> str:
    """Return a post with its texts, sightings, observations and citations as one JSON object."""
    return encode({"schema_version": SCHEMA_VERSION, **_describe(history)}, indent=indent) + "\n"


def _describe(history: PostHistory) -> dict[str, Any]:
    names = ("links", "sightings", "observations", "names", "citations", "edits", "redactions")
    texts = [asdict(known) for known in history.texts]
    for earlier, later in pairwise(texts):
        later["diff"] = compare_texts(earlier["text"], later["text"])
    return {
        "post": describe_post(history.post),
        "texts": texts,
        **{name: [asdict(one) for one in getattr(history, name)] for name in names},
    }
