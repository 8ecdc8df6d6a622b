"""Small builders of findings for the tests of what is made of them: invented people, invented words."""

from datetime import UTC, date, datetime
from typing import Any

from tweetcite.model import (
    Alignment,
    Article,
    Author,
    Edit,
    Embed,
    Label,
    Link,
    Places,
    Post,
    PostRef,
    Problem,
    Quote,
    Reason,
    Report,
    Searched,
    Span,
    Verdict,
)

CHECKED_AT = datetime(2031, 5, 4, 3, 2, 1, tzinfo=UTC)
POST_TEXT = "The north quay stays open all winter, and nobody will be asked to pay twice."


def make_post(text: str | None = POST_TEXT, **changes: Any) -> Post:
    """Build a post by an invented harbour master."""
    name, handle = changes.pop("name", "Odile Brandvold"), changes.pop("handle", "odilebrandvold")
    values: dict[str, Any] = {
        "ref": PostRef("x", "1987654321098765432", "https://x.com/odilebrandvold/status/1987654321098765432", handle),
        "author": Author("x", None, handle, name),
        "created": datetime(2031, 5, 3, 9, 12, 33, tzinfo=UTC),
        "created_precision": "second",
    }
    return Post(text=text, **{**values, **changes})


def make_quote(text: str = POST_TEXT, *, speaker: str | None = "Odile Brandvold", start: int = 0) -> Quote:
    """Build a cited quotation that stands at an offset of the article's text."""
    return Quote("q-0123456789abcdef", text, (Span(start, start + len(text)),), speaker, "tweeted", cited=True)


def make_edit(quote: str, post: str, at: int, post_at: int = 0, **changes: Any) -> Edit:
    """Build a substantive edit at an offset of the quotation."""
    values: dict[str, Any] = {"kind": "substantive", "topic": "word", "severity": "major"}
    spans = Span(at, at + len(quote)), Span(post_at, post_at + len(post))
    return Edit(quote=quote, post=post, quote_span=spans[0], post_span=spans[1], **{**values, **changes})


def make_verdict(
    label: Label = "exact",
    *,
    quote: Quote | None = None,
    post: Post | None = None,
    edits: tuple[Edit, ...] = (),
    reason: Reason | None = None,
    **changes: Any,
) -> Verdict:
    """Build a verdict; without a post it is one that nothing was found for."""
    quote = quote or make_quote()
    values: dict[str, Any] = {
        "severity": "none",
        "wording": label if label not in ("misattributed", "misdated") else "exact",
        "author": "match",
        "date": "unstated",
        "alignment": Alignment(quote, post, edits, 1.0) if post else None,
        "evidence": ("embed" if post.origin == "embed" else "archive") if post else None,
        "reasons": (reason or Reason("same-words", "The same words as the post embedded in this article."),),
    }
    return Verdict(quote, label, **{**values, **changes})


def make_report(
    *verdicts: Verdict,
    text: str = POST_TEXT,
    source: str = "quay.txt",
    title: str | None = "Quay to stay open",
    embeds: tuple[Embed, ...] = (),
    links: tuple[Link, ...] = (),
    problems: tuple[Problem, ...] = (),
    published: date | datetime | None = date(2031, 5, 4),
) -> Report:
    """Build the findings about an invented article."""
    article = Article(
        source=source,
        sha256="ab" * 32,
        text=text,
        title=title,
        published=published,
        language="en",
        authors=("Ada Berg", "Bo Tarn"),
        embeds=embeds,
        links=links,
        places=Places(),
    )
    return Report(article, verdicts, problems, CHECKED_AT, "0.0.0")


def make_searched() -> Searched:
    """Build what an archive of 1,204 posts had of one account."""
    return Searched(12, date(2031, 1, 2), date(2031, 5, 3), 1204)
