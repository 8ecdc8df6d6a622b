"""The results of `verify` as JSON: the shape that other programs rely on, `schema_version` 1."""

import json
import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from tweetcite.model import (
    Article,
    Edit,
    Embed,
    Link,
    Post,
    PostRef,
    Problem,
    Report,
    Searched,
    Span,
    Verdict,
    format_moment,
)
from tweetcite.platforms import find_platform
from tweetcite.report.annotations import Locator, locate_spans
from tweetcite.report.copy import describe_copy, digest
from tweetcite.report.results import Result, Summary, Unread

SCHEMA_VERSION = 1

# JSON on a screen: what a terminal would obey or reorder stands as \u escapes, and reads back as it was.
_HARMFUL = re.compile(
    "[\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff]"
)


def render_json(
    results: Iterable[Result], summary: Summary, *, tool: str, checked_at: datetime, with_text: bool = False
) -> str:
    """Return one JSON object with all articles and the summary, indented, with a line break at its end."""
    document = {
        **_head(tool, checked_at),
        "articles": [describe_result(result, with_text=with_text) for result in results],
        "summary": describe_summary(summary),
    }
    return encode(document, indent=2) + "\n"


def render_line(result: Result, *, tool: str, checked_at: datetime, with_text: bool = False) -> str:
    """Return one article as one line of JSON Lines."""
    return encode({**_head(tool, checked_at), **describe_result(result, with_text=with_text)}) + "\n"


def encode(value: object, indent: int | None = None) -> str:
    """Return a value as JSON that is readable, and harmless on a terminal."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _HARMFUL.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    return json.dumps(match.group())[1:-1]


def _head(tool: str, checked_at: datetime) -> dict[str, Any]:
    return {"schema_version": SCHEMA_VERSION, "tool": tool, "checked_at": format_moment(checked_at)}


def describe_result(result: Result, *, with_text: bool = False) -> dict[str, Any]:
    """Return one article as plain values; an input that was not read has `source` and `problems` only."""
    if isinstance(result, Unread):
        return {"source": result.source, "problems": [_describe_problem(result.problem)]}
    return _describe_report(result, with_text)


def describe_summary(summary: Summary) -> dict[str, Any]:
    """Return the counts by label; `passed` only where articles can be passed over, `complete` only if not."""
    found: dict[str, Any] = {**summary.labels}
    if summary.passed is not None:
        found["passed"] = summary.passed
    if not summary.complete:
        found["complete"] = False
    return found


def _describe_report(report: Report, with_text: bool) -> dict[str, Any]:
    article = report.article
    locator = Locator(article.text)
    found: dict[str, Any] = {
        "source": article.source,
        "sha256": article.sha256,
        "text_sha256": digest(article.text),
        "title": article.title,
        "published": _describe_day(article.published),
        "language": article.language,
        "authors": list(article.authors),
        "posts": _describe_posts(article),
        "quotes": [_describe_verdict(verdict, article, locator) for verdict in report.verdicts],
        "problems": [_describe_problem(problem) for problem in report.problems],
    }
    if with_text:
        found["text"] = article.text
    return found


def _describe_day(published: date | datetime | None) -> str | None:
    """Return the moment in UTC where its zone is known, else as the page says it."""
    if isinstance(published, datetime) and published.tzinfo:
        return format_moment(published)
    return published.isoformat() if published else None


def _describe_posts(article: Article) -> list[dict[str, Any]]:
    """Return embeds and links in the order in which they stand in the article."""
    shown: list[Embed | Link] = [*article.embeds, *article.links]
    shown.sort(key=lambda one: (one.span, isinstance(one, Link)))
    return [_describe_embed(one) if isinstance(one, Embed) else _describe_link(one) for one in shown]


def _describe_embed(embed: Embed) -> dict[str, Any]:
    return {**describe_post(embed.post), "how": embed.how, "start": embed.span.start, "end": embed.span.end}


def _describe_link(link: Link) -> dict[str, Any]:
    ref = link.ref
    return {
        "platform": ref.platform,
        "id": ref.id,
        "url": ref.url,
        "handle": ref.handle,
        "name": None,
        "created_at": _time_in_id(ref),
        "text": None,
        "how": "link",
        "start": link.span.start,
        "end": link.span.end,
    }


def _time_in_id(ref: PostRef) -> str | None:
    platform = find_platform(ref.platform)
    moment = platform.time_of(ref.id) if platform and ref.id else None
    return format_moment(moment) if moment else None


def describe_post(post: Post) -> dict[str, Any]:
    """Return what every result says of a post: which, whose, when, and its words."""
    return {
        "platform": post.ref.platform,
        "id": post.ref.id,
        "url": post.ref.url,
        "handle": post.author.handle or post.ref.handle,
        "name": post.author.name,
        "created_at": post.created_text,
        "text": post.text,
    }


def _describe_verdict(verdict: Verdict, article: Article, locator: Locator) -> dict[str, Any]:
    quote, post = verdict.quote, verdict.post
    line, column = article.places.locate(quote.spans[0].start)
    selectors, fragment = locate_spans(quote.spans, locator)
    return {
        "id": quote.id,
        "text": quote.text,
        "start": quote.spans[0].start,
        "end": quote.spans[-1].end,
        "spans": [_describe_span(span) for span in quote.spans],
        "line": line,
        "column": column,
        "selectors": selectors,
        "fragment": fragment,
        "speaker": quote.speaker,
        "cue": quote.cue,
        "verdict": verdict.label,
        "severity": verdict.severity,
        "wording": verdict.wording,
        "author": verdict.author,
        "date": verdict.date,
        "reason": verdict.reasons[0].message if verdict.reasons else None,
        "reasons": [{"code": reason.code, "message": reason.message} for reason in verdict.reasons],
        "evidence": verdict.evidence,
        "post": describe_post(post) if post else None,
        "copy": _describe_copy(post, article) if post else None,
        "searched": _describe_searched(verdict.searched) if verdict.searched else None,
        "edits": [describe_edit(edit) for edit in verdict.alignment.edits] if verdict.alignment else [],
    }


def _describe_copy(post: Post, article: Article) -> dict[str, Any]:
    copy = describe_copy(post, article)
    return {
        "origin": copy.origin,
        "captured_at": format_moment(copy.captured_at) if copy.captured_at else None,
        "sha256": copy.sha256,
        "url": copy.url,
        "source": copy.source,
    }


def _describe_searched(searched: Searched) -> dict[str, Any]:
    return {
        "account_posts": searched.account_posts,
        "first": searched.first.isoformat() if searched.first else None,
        "last": searched.last.isoformat() if searched.last else None,
        "posts": searched.posts,
    }


def describe_edit(edit: Edit) -> dict[str, Any]:
    return {
        "kind": edit.kind,
        "class": edit.topic,
        "quote": edit.quote,
        "post": edit.post,
        "quote_span": _describe_span(edit.quote_span),
        "post_span": _describe_span(edit.post_span),
        "severity": edit.severity,
        "critical": edit.critical,
    }


def _describe_span(span: Span) -> list[int]:
    return [span.start, span.end]


def _describe_problem(problem: Problem) -> dict[str, str]:
    return {"code": problem.code, "message": problem.message}
