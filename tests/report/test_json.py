import hashlib
import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports import CHECKED_AT, POST_TEXT, make_edit, make_post, make_quote, make_report, make_searched, make_verdict
from tweetcite.model import LABELS, Embed, Link, PostRef, Problem, Report, Span
from tweetcite.report.json import render_json, render_line
from tweetcite.report.results import Summary, Unread
from tweetcite.report.terminal import escape

TOOL = "tweetcite 0.0.0"


def read_line(report: Report | Unread, **options: Any) -> dict[str, Any]:
    line = render_line(report, tool=TOOL, checked_at=CHECKED_AT, **options)
    assert line.endswith("\n")
    assert line.count("\n") == 1
    value: dict[str, Any] = json.loads(line)
    return value


def make_summary(**changes: Any) -> Summary:
    return Summary(dict.fromkeys(LABELS, 0), 1, 0)._replace(**changes)


def test_the_document_has_every_field_of_its_schema() -> None:
    """A golden document: a field that moves needs a new schema_version."""
    quote = make_quote("The north quay stays shut all winter")
    edit = make_edit("shut", "open", 21, 21, topic="antonym", severity="critical")
    post = make_post(origin="import", seen_at=CHECKED_AT, seen_in="archive.jsonl")
    verdict = make_verdict("altered", quote=quote, post=post, edits=(edit,), severity="critical")
    embed = Embed(make_post(), Span(40, 120), "flattened")
    report = make_report(verdict, embeds=(embed,), problems=(Problem("embed-differs", "the embed differs"),))

    document = json.loads(render_json([report], make_summary(), tool=TOOL, checked_at=CHECKED_AT))

    sighting = {
        "platform": "x",
        "id": "1987654321098765432",
        "url": "https://x.com/odilebrandvold/status/1987654321098765432",
        "handle": "odilebrandvold",
        "name": "Odile Brandvold",
        "created_at": "2031-05-03T09:12:33Z",
        "text": POST_TEXT,
    }
    digest = hashlib.sha256(POST_TEXT.encode()).hexdigest()
    assert document == {
        "schema_version": 1,
        "tool": "tweetcite 0.0.0",
        "checked_at": "2031-05-04T03:02:01Z",
        "articles": [
            {
                "source": "quay.txt",
                "sha256": "ab" * 32,
                "text_sha256": digest,
                "title": "Quay to stay open",
                "published": "2031-05-04",
                "language": "en",
                "authors": ["Ada Berg", "Bo Tarn"],
                "posts": [{**sighting, "how": "flattened", "start": 40, "end": 120}],
                "quotes": [
                    {
                        "id": "q-0123456789abcdef",
                        "text": "The north quay stays shut all winter",
                        "start": 0,
                        "end": 36,
                        "spans": [[0, 36]],
                        "line": 1,
                        "column": 1,
                        "selectors": [
                            {
                                "type": "TextQuoteSelector",
                                "exact": POST_TEXT[:36],
                                "prefix": "",
                                "suffix": POST_TEXT[36:68],
                            }
                        ],
                        "fragment": "#:~:text=The%20north%20quay%20stays%20open%20all%20winter",
                        "speaker": "Odile Brandvold",
                        "cue": "tweeted",
                        "verdict": "altered",
                        "severity": "critical",
                        "wording": "altered",
                        "author": "match",
                        "date": "unstated",
                        "reason": "The same words as the post embedded in this article.",
                        "reasons": [
                            {
                                "code": "same-words",
                                "message": "The same words as the post embedded in this article.",
                            }
                        ],
                        "evidence": "archive",
                        "post": sighting,
                        "copy": {
                            "origin": "import",
                            "captured_at": "2031-05-04T03:02:01Z",
                            "sha256": digest,
                            "url": None,
                            "source": "archive.jsonl",
                        },
                        "searched": None,
                        "edits": [
                            {
                                "kind": "substantive",
                                "class": "antonym",
                                "quote": "shut",
                                "post": "open",
                                "quote_span": [21, 25],
                                "post_span": [21, 25],
                                "severity": "critical",
                                "critical": True,
                            }
                        ],
                    }
                ],
                "problems": [{"code": "embed-differs", "message": "the embed differs"}],
            }
        ],
        "summary": dict.fromkeys(LABELS, 0),
    }


def test_a_quotation_without_a_post_has_nulls_and_what_was_searched() -> None:
    [quote] = read_line(make_report(make_verdict("not-found", searched=make_searched())))["quotes"]

    assert (quote["post"], quote["copy"], quote["evidence"], quote["edits"]) == (None, None, None, [])
    assert quote["searched"] == {"account_posts": 12, "first": "2031-01-02", "last": "2031-05-03", "posts": 1204}


def test_each_line_is_an_article_with_its_schema_version() -> None:
    line = read_line(make_report())

    assert (line["schema_version"], line["source"], line["quotes"]) == (1, "quay.txt", [])


def test_an_input_that_could_not_be_read_has_source_and_problems_only() -> None:
    line = read_line(Unread("gone.txt", Problem("unreadable", "cannot read gone.txt")))

    assert set(line) == {"schema_version", "tool", "checked_at", "source", "problems"}


def test_links_stand_among_the_posts_in_the_order_of_the_article() -> None:
    link = Link(PostRef("x", "7", "https://x.com/someone/status/7", "someone"), Span(5, 9))
    posts = read_line(make_report(embeds=(Embed(make_post(), Span(20, 90), "blockquote"),), links=(link,)))["posts"]

    assert [post["how"] for post in posts] == ["link", "blockquote"]
    assert (posts[0]["id"], posts[0]["text"], posts[0]["start"], posts[0]["end"]) == ("7", None, 5, 9)


@pytest.mark.parametrize(
    ("options", "expected"),
    [pytest.param({}, None, id="left out"), pytest.param({"with_text": True}, POST_TEXT, id="asked for")],
)
def test_the_article_text_is_there_on_request(options: dict[str, bool], expected: str | None) -> None:
    assert read_line(make_report(), **options).get("text") == expected


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        pytest.param(None, None, id="unknown"),
        pytest.param(datetime(2031, 5, 4, 1, tzinfo=timezone(timedelta(hours=2))), "2031-05-03T23:00:00Z", id="zone"),
        pytest.param(datetime(2031, 5, 4, 1), "2031-05-04T01:00:00", id="no zone stays as the page says it"),
    ],
)
def test_published_is_a_day_or_a_moment(published: datetime | None, expected: str | None) -> None:
    assert read_line(make_report(published=published))["published"] == expected


@pytest.mark.parametrize(
    ("summary", "expected"),
    [
        pytest.param(make_summary(), {}, id="plain"),
        pytest.param(make_summary(passed=2), {"passed": 2}, id="passed over"),
        pytest.param(make_summary(complete=False), {"complete": False}, id="interrupted"),
    ],
)
def test_the_summary_tells_more_only_where_there_is_more(summary: Summary, expected: dict[str, Any]) -> None:
    document = json.loads(render_json([], summary, tool=TOOL, checked_at=CHECKED_AT))

    assert document["summary"] == {**dict.fromkeys(LABELS, 0), **expected}


def test_the_own_embed_was_read_when_the_article_was_checked() -> None:
    """Its copy has no time of its own, so that a second run says the same byte for byte."""
    [quote] = read_line(make_report(make_verdict("exact", post=make_post(seen_at=datetime.now(UTC)))))["quotes"]

    assert quote["copy"]["captured_at"] is None
    assert quote["copy"]["source"] == "quay.txt"


@given(st.text(st.characters(exclude_categories=()), max_size=80))
def test_json_keeps_the_exact_text_and_is_harmless_on_a_terminal(text: str) -> None:
    report = make_report(make_verdict("exact", quote=make_quote(text), post=make_post(text, name=text)), text=text)
    line = render_line(report, tool=TOOL, checked_at=CHECKED_AT, with_text=True)

    assert escape(line[:-1]) == line[:-1]
    expected = json.loads(json.dumps(text))  # two surrogates in a row are one character in JSON
    assert json.loads(line)["text"] == expected
    assert json.loads(line.encode("utf-8"))["quotes"][0]["post"]["name"] == expected
