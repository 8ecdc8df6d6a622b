"""What `show` tells of one post: its texts with what changed between them, looks, names, citations, editions."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import writers
from tweetcite.report.diff import compare_texts

Run = Callable[..., subprocess.CompletedProcess[bytes]]
FIRST = next(writers.invent(1, writers.mastodon_id))._replace(text="The quay opens at six, bring a coat.")
TWEET = next(writers.invent(1, writers.x_id))._replace(text="The quay opens at six.")


@pytest.fixture
def edited(call: Run, articles: Path) -> Path:
    """A post that was edited in place, its texts imported the later one first."""
    later = writers.toot(
        FIRST, content="<p>The quay opens at seven, bring a coat.</p>", edited_at="2031-05-04T00:00:00Z"
    )
    (articles / "toots.jsonl").write_bytes(b"".join(writers.lines([later, writers.toot(FIRST)])))
    call("import", "toots.jsonl", "--db", "a.db")
    return articles


def test_each_text_is_shown_with_what_changed(call: Run, edited: Path) -> None:
    shown = call("show", f"mastodon:{FIRST.id}", "--db", "a.db").stdout.decode()

    assert shown.index("opens at six") < shown.index("opens at seven, bring")
    assert "changed  The quay opens at [-six-]{+seven+}, bring a coat." in shown
    assert "[-in the text before-] {+in this one+}" in shown
    assert shown.count("changed") == 1


def test_the_json_has_the_difference_too(call: Run, edited: Path) -> None:
    shown = json.loads(call("show", f"mastodon:{FIRST.id}", "--db", "a.db", "--format", "json").stdout)

    assert [text.get("diff") for text in shown["texts"]] == [None, "The quay opens at [-six-]{+seven+}, bring a coat."]


def test_editions_with_other_ids_are_shown(call: Run, articles: Path) -> None:
    later = TWEET._replace(id=str(int(TWEET.id) + 2**32), text="The quay opens at seven.")
    control = {"edit_tweet_ids": [TWEET.id, later.id]}
    records: list[Any] = [writers.status(TWEET), writers.status(later, edit_control=control)]
    (articles / "edits.jsonl").write_bytes(b"".join(writers.lines(records)))
    call("import", "edits.jsonl", "--db", "a.db")

    first = call("show", f"x:{TWEET.id}", "--db", "a.db").stdout.decode()
    last = call("show", f"x:{later.id}", "--db", "a.db").stdout.decode()

    assert f"edited later x:{later.id}" in first
    assert f"edited from x:{TWEET.id}" in last
    assert "The quay opens at [-six-]{+seven+}." in first
    assert "The quay opens at [-six-]{+seven+}." in last


def found(done: "subprocess.CompletedProcess[bytes]") -> list[str]:
    return [json.loads(line)["id"] for line in done.stdout.splitlines()]


def test_posts_with_several_texts_are_found(call: Run, edited: Path) -> None:
    later = TWEET._replace(id=str(int(TWEET.id) + 2**32))
    edits = [writers.status(TWEET), writers.status(later, edit_control={"edit_tweet_ids": [TWEET.id, later.id]})]
    (edited / "edits.jsonl").write_bytes(b"".join(writers.lines(edits)))
    call("import", "edits.jsonl", "posts.jsonl", "--db", "a.db")
    ask = ("--has-versions", "--format", "jsonl", "--db", "a.db")

    assert sorted(found(call("search", *ask))) == sorted([FIRST.id, TWEET.id, later.id])
    assert found(call("search", "coat", *ask)) == [FIRST.id]
    assert found(call("search", "ferry", *ask)) == []


def test_posts_that_were_gone_last_are_found(call: Run, articles: Path) -> None:
    other = TWEET._replace(id=str(int(TWEET.id) + 2**32))
    twarc = {"retrieved_at": "2031-06-01T10:00:00Z"}
    errors = [{"resource_type": "tweet", "resource_id": post.id, "detail": "suspended"} for post in (TWEET, other)]
    records: list[Any] = [writers.status(TWEET), writers.status(other), {"errors": errors, "__twarc": twarc}]
    (articles / "gone.jsonl").write_bytes(b"".join(writers.lines(records)))
    call("import", "gone.jsonl", "posts.jsonl", "--db", "a.db")
    ask = ("--unavailable", "--format", "jsonl", "--db", "a.db")

    assert sorted(found(call("search", *ask))) == sorted([TWEET.id, other.id])
    assert found(call("search", *ask, "--handle", "gull")) == []
    assert found(call("search", "ferry", *ask)) == []


def test_a_post_with_one_text_shows_no_difference(call: Run, articles: Path) -> None:
    call("import", "posts.jsonl", "--db", "a.db")

    assert b"changed" not in call("show", "1775077000000000000", "--db", "a.db").stdout


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        pytest.param("a b c", "a b c", None, id="the same"),
        pytest.param("a b c", "a c", "a [-b -]c", id="gone"),
        pytest.param("a c", "a b c", "a {+b +}c", id="new"),
        pytest.param("not yet", "yet", "[-not -]yet", id="at the start"),
        pytest.param("", "yet", "{+yet+}", id="from nothing"),
        pytest.param("5,000", "5.000", "5[-,-]{+.+}000", id="a mark"),
    ],
)
def test_a_difference_is_shown_word_by_word(before: str, after: str, shown: str | None) -> None:
    assert compare_texts(before, after) == shown
