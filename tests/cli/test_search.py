import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

from tweetcite.store import lookup

Call = Callable[..., CompletedProcess[bytes]]
POSTS = [
    ("mastodon", "1", "vane", "Ulla Vane", "2031-05-02T08:00:00Z", "The tide gate opens at six, bring a coat."),
    ("mastodon", "2", "vane", "Ulla Vane", "2031-05-03T08:00:00Z", "The tide gate stays shut until the storm is over."),
    ("vk", "3", "orrin", "Pim Orrin", "2031-05-04T08:00:00Z", "Nobody told us: the tide gate opens at six."),
    ("vk", "4", "orrin", "Pim Orrin", None, "Eels in the net again."),
]


@pytest.fixture
def search(call: Call, articles: Path) -> Call:
    """Search an archive of four posts by two people."""
    names = ("platform", "id", "handle", "name", "created_at", "text")
    records = [dict(zip(names, post, strict=True)) for post in POSTS]
    told = [{name: value for name, value in record.items() if value is not None} for record in records]
    (articles / "gate.jsonl").write_text("".join(json.dumps(record) + "\n" for record in told), "utf-8")
    assert call("import", "gate.jsonl", "--db", "a.db").returncode == 0
    return lambda *asked: call("search", *asked, "--db", "a.db")


def ids(done: "CompletedProcess[bytes]") -> list[str]:
    return [json.loads(line)["id"] for line in done.stdout.splitlines()]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        pytest.param(["tide", "gate"], ["3", "2", "1"], id="words, the newest first"),
        pytest.param(['"gate opens at six"'], ["3", "1"], id="phrase"),
        pytest.param(['"six bring" gate'], ["1"], id="phrase over a comma, and a word"),
        pytest.param(["gate", "--author", "@vane"], ["2", "1"], id="handle"),
        pytest.param(["gate", "--author", "Ulla Vane"], ["2", "1"], id="name"),
        pytest.param(["gate", "--author", "Orrin"], ["3"], id="last name"),
        pytest.param(["--author", "orrin"], ["3", "4"], id="author alone"),
        pytest.param(["gate", "--platform", "vk"], ["3"], id="platform"),
        pytest.param(["gate", "--since", "2031-05-03"], ["3", "2"], id="since"),
        pytest.param(["gate", "--until", "2031-05-03"], ["2", "1"], id="until"),
        pytest.param(["--since", "2031-05-03", "--until", "2031-05-03"], ["2"], id="one day alone"),
        pytest.param(["--platform", "vk"], ["3", "4"], id="platform alone"),
        pytest.param(["gate", "--limit", "1", "--offset", "1"], ["2"], id="second page"),
        pytest.param(["gate", "--offset", "9"], [], id="behind the end"),
        pytest.param(["gate", "eels"], [], id="words of two posts"),
        pytest.param(['"opens gate"'], [], id="phrase in another order"),
        pytest.param(["gate", "--author", "Ulla Orrin"], [], id="nobody's name"),
        pytest.param(["eels", "--until", "2031-05-04"], [], id="a post without a day"),
        pytest.param(["—", "--author", "vane"], [], id="no word at all"),
    ],
)
def test_posts_are_found_by_words_author_platform_and_days(search: Call, asked: list[str], found: list[str]) -> None:
    assert ids(search(*asked, "--format", "jsonl")) == found


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        pytest.param(["tide gate opens at six"], [("1", "exact"), ("3", "exact")], id="as it is"),
        pytest.param(["tide gate opens at nine, bring a coat"], [("1", "altered")], id="a word changed"),
        pytest.param(["Nobody told us the gate opens at six", "--platform", "vk"], [("3", "altered")], id="platform"),
        pytest.param(["tide gate opens at six", "--since", "2031-05-03"], [("3", "exact")], id="since"),
        pytest.param(["tide gate opens at six", "--author", "Pim Orrin"], [("3", "exact"), ("1", "exact")], id="by"),
        pytest.param(["a kettle of soup on Friday"], [], id="nothing like it"),
    ],
)
def test_a_quotation_finds_its_post_with_what_was_changed(
    search: Call, asked: list[str], found: list[tuple[str, str]]
) -> None:
    lines = [json.loads(line) for line in search("--quote", *asked, "--format", "jsonl").stdout.splitlines()]

    assert [(line["id"], line["wording"]) for line in lines if line["wording"] != "not-found"] == found


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        pytest.param("The gate stays open in a storm", ["2"], id="not one that shares a word of many"),
        pytest.param("tide gate opens at dawn over there", ["1", "3", "2"], id="most of the words, then a few"),
        pytest.param("Eels and the storm", ["2", "4"], id="a word of each"),
        pytest.param("the at is in it", [], id="small words alone are no answer"),
    ],
)
def test_the_nearest_posts_come_first_and_what_only_shares_small_words_does_not(
    search: Call, asked: str, found: list[str]
) -> None:
    assert ids(search("--quote", asked, "--format", "jsonl")) == found


def test_a_changed_quotation_is_shown_with_its_difference(search: Call) -> None:
    asked = ("--quote", "tide gate opens at nine, bring a coat")
    told = search(*asked).stdout.decode()
    first: dict[str, Any] = json.loads(search(*asked, "--format", "json").stdout)["posts"][0]

    assert "holds    other words (critical)" in told
    assert "changed  tide gate opens at [-nine-]{+six+}, bring a coat" in told
    assert [(edit["quote"], edit["post"]) for edit in first["edits"] if edit["kind"] == "substantive"] == [
        ("nine", "six")
    ]
    assert (first["severity"], first["coverage"]) == ("critical", pytest.approx(0.9, abs=0.1))


def test_the_answer_says_how_to_go_on_and_where_it_ends(search: Call) -> None:
    first, last = search("gate", "--limit", "2"), search("gate", "--limit", "2", "--offset", "2")
    whole = json.loads(search("gate", "--limit", "2", "--format", "json").stdout)
    end = json.loads(search("gate", "--limit", "2", "--offset", "2", "--format", "json").stdout)

    assert first.stderr == b"2 posts shown; for the next ones add --offset 2\n"
    assert last.stderr == b"1 post found\n"
    assert (whole["next_offset"], end["next_offset"], whole["complete"]) == (2, None, True)


def test_words_that_stand_in_too_many_texts_are_told_of(search: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lookup, "MOST_TEXTS", 2)

    cut = search("gate")
    whole = json.loads(search("gate", "--format", "json").stdout)
    by_author = search("gate", "--author", "vane")

    assert b"more than 2 texts may fit, and only the last 2 of them were looked at" in cut.stderr
    assert whole["complete"] is False
    assert b"looked at" not in by_author.stderr + search("eels").stderr


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        pytest.param(["--quote"], "the words to search for are missing", id="no quotation"),
        pytest.param(["x", "--offset", "-1"], "--offset is -1; it must be from 0", id="offset"),
        pytest.param(["x", "--since", "yesterday"], "--since is yesterday; write a day as in 2024-04-18", id="day"),
        pytest.param(["x", "--quote", "--unavailable"], "leave --has-versions and --unavailable out", id="state"),
    ],
)
def test_what_cannot_be_asked_is_one_line(search: Call, asked: list[str], told: str) -> None:
    done = search(*asked)

    assert (done.returncode, done.stderr.count(b"\n"), told in done.stderr.decode()) == (2, 1, True)
