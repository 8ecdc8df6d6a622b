"""The results of `verify` for people: a paragraph for each quotation, in black and white, at 80 columns."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from tweetcite.model import Article, Label, Post, Precision, Report, Searched, Span, Verdict, format_moment
from tweetcite.platforms import find_platform, name_witness
from tweetcite.report.copy import describe_copy
from tweetcite.report.diff import KEY, find_passage, shorten, show_diff
from tweetcite.report.results import Result, Unread, count_of
from tweetcite.report.terminal import escape, wrap

SYMBOLS: dict[Label, str] = {
    "exact": "✓",
    "edited": "≈",
    "altered": "✗",
    "misattributed": "✗",
    "misdated": "✗",
    "not-found": "?",
    "unverifiable": "?",
    "not-cited": "·",
}
_COLORS: dict[str, str] = {"✓": "32", "≈": "32", "✗": "1;31", "?": "1;33", "·": "2"}
_LABEL_COLUMNS = 11
_LONGEST = 700
"""Characters of a quotation or post that are shown; of a longer one the passage that matters."""


@dataclass(frozen=True, slots=True)
class Style:
    """How wide lines may be, whether there are colours, and whether uncited quotations are shown too."""

    width: int = 80
    color: bool = False
    verbose: bool = False


def render_text(result: Result, style: Style) -> str:
    """Return one article for people: its source and title, then its cited quotations in their order."""
    if isinstance(result, Unread):
        unread = lay_out("  unread", result.problem.message, style)
        return "\n".join([*wrap(escape(result.source), style.width), *unread, "", ""])
    article = result.article
    lines = wrap(escape(article.source), style.width)
    if article.title:
        lines += wrap(escape(article.title), style.width)
    for problem in result.problems:
        lines += lay_out("  note", problem.message, style)
    lines.append("")
    shown = [v for v in result.verdicts if style.verbose or v.label != "not-cited"]
    for verdict in shown:
        lines += [*_show_verdict(verdict, article, style), ""]
    lines += _count_hidden(len(result.verdicts) - len(shown), bool(shown), result)
    return "\n".join(lines) + "\n"


def _count_hidden(hidden: int, others: bool, report: Report) -> list[str]:
    if not report.verdicts:
        return ["  No quotations.", ""]
    if not hidden:
        return []
    more = "more " if others else ""
    verb = "is" if hidden == 1 else "are"
    return [f"  {count_of(hidden, f'{more}quotation')} {verb} not cited from a post (-v shows them).", ""]


def _show_verdict(verdict: Verdict, article: Article, style: Style) -> Iterator[str]:
    quote, post = verdict.quote, verdict.post
    yield from _headline(verdict, article, style)
    yield from lay_out("  article", f"“{shorten(quote.text, Span(0, 0), _LONGEST)}”", style)
    if quote.speaker:
        yield from lay_out("  said by", quote.speaker, style)
    if post:
        yield from _show_post(verdict, post, style)
    for reason in verdict.reasons:
        yield from lay_out("  because", reason.message, style)
    if post:
        yield from lay_out("  compared", _name_copy(post, article), style)
    if verdict.searched:
        yield from lay_out("  searched", _name_searched(verdict.searched), style)


def _headline(verdict: Verdict, article: Article, style: Style) -> list[str]:
    line, column = article.places.locate(verdict.quote.spans[0].start)
    symbol = SYMBOLS[verdict.label]
    label = f"{symbol} {verdict.label}" + (f" ({verdict.severity})" if verdict.severity != "none" else "")
    if style.color:
        label = f"\x1b[{_COLORS[symbol]}m{label}\x1b[0m"
    # Not wrapped: a place is for clicking and copying.
    return [f"{label}  {escape(article.source)}:{line}:{column}"]


def _show_post(verdict: Verdict, post: Post, style: Style) -> Iterator[str]:
    quote = verdict.quote
    if post.text is not None:
        yield from lay_out("  post", f"“{_cut(quote.text, post.text)}”", style)
    yield from lay_out("  posted", name_post(post), style)
    diff = show_diff(quote.text, verdict.alignment.edits) if verdict.alignment else None
    if diff:
        first = min(diff.find(mark) for mark in ("[-", "{+") if mark in diff)
        yield from lay_out("  changed", shorten(diff, Span(first, first), _LONGEST), style)
        yield from lay_out("", KEY, style)


def _cut(quote: str, post: str) -> str:
    return post if len(post) <= _LONGEST else shorten(post, find_passage(quote, post), _LONGEST)


def name_post(post: Post) -> str:
    """Return when, where and by whom: the words of strangers come last."""
    platform = find_platform(post.ref.platform)
    parts = [show_moment(post.created, post.created_precision)] if post.created else []
    parts.append(platform.title if platform else post.ref.platform)
    handle = post.author.handle or post.ref.handle
    if handle:
        parts.append(f"@{handle}")
    if post.author.name:
        parts.append(post.author.name)
    return ", ".join(parts)


def _name_copy(post: Post, article: Article) -> str:
    """Say which copy was judged against: where it comes from and when it was seen."""
    copy = describe_copy(post, article)
    if copy.own:
        return "with the post as this article embeds it; no independent copy is archived"
    kind = {
        "embed": "a copy that another article embeds",
        "api": "an archived copy from the platform itself",
        "wayback": "an archived copy from a web archive",
        "import": "an archived copy that was imported",
    }[copy.origin]
    witness = name_witness(copy.source) if copy.origin == "api" else None
    kind = f"an archived copy as {witness}, a witness, tells it" if witness else kind
    seen = (
        f", seen {format_moment(copy.captured_at).replace('T', ' ').replace('Z', ' UTC')}" if copy.captured_at else ""
    )
    return f"with {kind}{seen}" + (f", from {copy.source}" if copy.source else "")


def _name_searched(searched: Searched) -> str:
    line = f"{count_of(searched.account_posts, 'archived post')} of that account"
    if searched.first and searched.last:
        line += f", {searched.first} to {searched.last}"
    return f"{line}; {count_of(searched.posts, 'post')} in the archive"


def show_moment(moment: datetime, precision: Precision | None = "second") -> str:
    """Return a time for people: `2023-02-16 09:12:33 UTC`, or the day alone where only that is known."""
    return format_moment(moment, precision).replace("T", " ").replace("Z", " UTC")


def lay_out(label: str, value: str, style: Style) -> list[str]:
    """Lay out a labelled value: its paragraphs wrapped beside the label, all of it escaped."""
    width = max(20, style.width - _LABEL_COLUMNS)
    paragraphs = [part.strip(" ") for part in value.replace("\r\n", "\n").split("\n")]
    lines = [line for part in paragraphs if part for line in wrap(escape(part), width)] or [""]
    heads = [label, *[""] * (len(lines) - 1)]
    return [f"{head:<{_LABEL_COLUMNS}}{line}".rstrip() for head, line in zip(heads, lines, strict=True)]
