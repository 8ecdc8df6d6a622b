"""The fixtures are well formed: what they promise in fixtures/README.md can be relied on by every other test."""

import json
import re
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from html import unescape
from pathlib import Path
from typing import Any, get_args

import pytest

from tweetcite.model import LABELS, How, Severity

FIXTURES = Path(__file__).parents[1] / "fixtures"
ARTICLES = sorted(p.parent for p in (FIXTURES / "articles").glob("*/expected.json"))
TABLES = sorted((FIXTURES / "quotes").glob("*.json"))
CASES = [
    pytest.param(table.stem, case, id=f"{table.stem}/{case['id']}")
    for table in TABLES
    if table.stem != "known_failures"
    for case in json.loads(table.read_text(encoding="utf-8"))
]

AT_LEAST = {
    "exact": 30,
    "edited": 40,
    "altered": 80,
    "misattributed": 12,
    "misdated": 12,
    "not-found": 12,
    "unverifiable": 15,
    "not-cited": 30,
    "silent": 60,
}
REASONS = frozenset(
    """
    same-words editorial-differences disclosed-edits words-differ splice wrong-speaker wrong-day no-such-post
    copy-truncated translation translation-differs no-text embed-differs too-short not-a-post same-words-elsewhere
    critical-hidden context-risk thread thread-assumed version id-date-conflict other-platform account-unknown
    similar-speech reported-as-false
    """.split()
)
KINDS = {
    "editorial": "case punctuation hashtag emoji mention number-style ampersand profanity spelling".split(),
    "disclosed": "ellipsis bracket sic".split(),
    "typographic": "link marks".split(),
    "substantive": (
        "negation number name modality quantifier person antonym order splice word function-word typo contraction"
    ).split(),
}
RANKS = {"altered": 1, "misattributed": 1, "misdated": 1, "unverifiable": 3, "not-found": 3}
ASKING = {"critical-hidden", "context-risk"}


def read_posts(directory: Path) -> list[dict[str, Any]]:
    file = directory / "archive.jsonl"
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()] if file.exists() else []


def time_in_id(platform: str, key: str) -> datetime:
    if platform == "x":
        return datetime.fromtimestamp(((int(key) >> 22) + 1288834974657) / 1000, UTC)
    if platform == "mastodon":
        return datetime.fromtimestamp((int(key) >> 16) / 1000, UTC)
    value = 0
    for letter in key:
        value = value * 32 + "234567abcdefghijklmnopqrstuvwxyz".index(letter)
    return datetime.fromtimestamp((value >> 10) / 1_000_000, UTC)


def check_post(post: dict[str, Any]) -> None:
    """A native post has its required keys, and an id that encodes its time."""
    assert {"platform", "id", "text", "created_at"} <= set(post)
    stated = datetime.fromisoformat(post["created_at"])
    assert abs(time_in_id(post["platform"], post["id"]) - stated) < timedelta(seconds=2)


def check_verdict(quote: dict[str, Any]) -> None:
    """A label, its severity and its reasons agree with each other and come from the closed lists."""
    assert quote["verdict"] in LABELS
    assert set(quote.get("also", ())) <= set(LABELS) - {quote["verdict"]}
    assert {*quote.get("reasons", ()), *quote.get("without", ())} <= REASONS
    severity = quote.get("severity")
    assert severity is None or severity in get_args(Severity)
    if quote["verdict"] == "altered":
        assert severity != "none"
    elif severity not in (None, "none"):
        assert (quote["verdict"], severity) == ("edited", "major")
        assert "critical-hidden" in quote["reasons"]


def fold(text: str) -> str:
    return " ".join(text.split())


def read_prose(path: Path) -> str:
    """The article as a reader sees it, as far as a structure check needs it."""
    text = path.read_bytes().decode("utf-8-sig")
    if "â€" in text:
        text = text.encode("cp1252", errors="replace").decode("utf-8", errors="replace")
    if path.suffix == ".html":
        text = unescape(re.sub(r"<[^>]*>", "", re.sub(r"(?s)<(script|style).*?</\1>", "", text)))
    return fold(text)


def is_quoted_in(text: str, prose: str) -> bool:
    """Tell whether the words stand in the prose, in one piece or in pieces that follow each other."""
    pieces = [fold(piece) for piece in text.split("\n")]
    if all(piece in prose for piece in pieces):
        return True
    words = fold(text).split()
    return any(
        (head := " ".join(words[:i])) in prose and " ".join(words[i:]) in prose[prose.index(head) + len(head) :]
        for i in range(1, len(words))
    )


@pytest.mark.parametrize("directory", ARTICLES, ids=lambda d: d.name)
def test_article_is_well_formed(directory: Path) -> None:
    """Each article has one file, sane posts and quotations, and an exit code that follows from its verdicts."""
    files = [p for p in directory.iterdir() if p.stem == "article"]
    assert [p.suffix for p in files] in ([".txt"], [".html"])
    expected = json.loads((directory / "expected.json").read_text(encoding="utf-8"))
    assert set(expected) == {"language", "published", "posts", "quotes", "exit"}
    if expected["published"]:
        date.fromisoformat(expected["published"])
    archive = read_posts(directory)
    for post in archive:
        check_post(post)
    for post in expected["posts"]:
        assert set(post) == {"platform", "id", "handle", "name", "created_at", "text", "how"}
        assert post["how"] in get_args(How)
    known = {f"{p['platform']}:{p['id']}" for p in [*archive, *expected["posts"]]}
    prose = read_prose(files[0])
    for quote in expected["quotes"]:
        check_verdict(quote)
        assert is_quoted_in(quote["text"], prose)
        assert quote["post"] is None or quote["post"] in known
    ranks = {RANKS.get(q["verdict"], 3 if ASKING & set(q["reasons"]) else 0) for q in expected["quotes"]}
    assert expected["exit"] == (1 if 1 in ranks else max(ranks, default=0))


@pytest.mark.parametrize(("table", "case"), CASES)
def test_quotation_case_is_well_formed(table: str, case: dict[str, Any]) -> None:
    """Each case quotes what its article holds, names posts that exist, and uses only known codes."""
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", case["id"])
    if case["published"]:
        date.fromisoformat(case["published"])
    for post in case["archive"]:
        check_post(post)
    archive = {f"{p['platform']}:{p['id']}" for p in case["archive"]}
    for quote in case["expect"]:
        check_verdict(quote)
        assert "mojibake" in case["id"] or is_quoted_in(quote["text"], fold(case["article"]))
        post = quote.get("post")
        assert post is None or post in archive or post.split(":")[1] in case["article"]
        for edit in quote.get("edits", ()):
            assert edit["class"] in KINDS[edit["kind"]]
            assert edit["quote"] in quote["text"]
    if table in LABELS:
        assert table in {quote["verdict"] for quote in case["expect"]}
    if table == "silent":
        assert {q["verdict"] for q in case["expect"]} <= {"exact", "edited", "not-cited"}
        assert not ASKING & {reason for q in case["expect"] for reason in q.get("reasons", ())}


@pytest.mark.parametrize("table", AT_LEAST)
def test_table_is_large_enough(table: str) -> None:
    """No table shrinks below the size at which it still covers its rules, and its ids are unique."""
    cases = json.loads((FIXTURES / "quotes" / f"{table}.json").read_text(encoding="utf-8"))
    assert len(cases) >= AT_LEAST[table]
    assert [name for name, n in Counter(case["id"] for case in cases).items() if n > 1] == []


def test_known_failures_name_existing_cases() -> None:
    """A known failure that names no case would hide nothing and protect nothing."""
    known = json.loads((FIXTURES / "quotes" / "known_failures.json").read_text(encoding="utf-8"))
    assert {row["case"] for row in known} <= {str(case.id) for case in CASES}
    assert all(row["why"] for row in known)


def test_articles_cover_every_way_of_embedding() -> None:
    """Together the articles are many, of both kinds, and show every way in which a post can stand in a page."""
    expected = [json.loads((d / "expected.json").read_text(encoding="utf-8")) for d in ARTICLES]
    assert len(ARTICLES) >= 24
    assert {post["how"] for e in expected for post in e["posts"]} == set(get_args(How))
    assert {quote["verdict"] for e in expected for quote in e["quotes"]} == set(LABELS)
    assert {e["exit"] for e in expected} == {0, 1, 3}
    kinds = Counter(next(d.glob("article.*")).suffix for d in ARTICLES)
    assert min(kinds[".txt"], kinds[".html"]) >= 10
