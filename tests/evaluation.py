"""Accuracy over fixtures/: the same measure for scripts/evaluate and for the tests."""

import hashlib
import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from tweetcite import read_article, verify_article
from tweetcite.exchange.native import read_native
from tweetcite.model import Article, Post, Quote, Report, Searched, Verdict
from tweetcite.namesakes import is_same_name
from tweetcite.text import index_words

HONEST = {"exact", "edited"}
ALARMS = {"altered", "misattributed", "misdated"}


def read_posts(records: Iterable[dict[str, Any]]) -> list[Post]:
    lines = (json.dumps(record).encode() + b"\n" for record in records)
    return [item[0] for item in read_native(lines) if isinstance(item, tuple)]


class ListArchive:
    """A handful of posts, all of them found for every quotation."""

    def __init__(self, posts: list[Post]) -> None:
        self.posts = posts

    def search(self, quote: Quote) -> list[Post]:
        return self.posts

    def searched(self, quote: Quote) -> Searched:
        own = sum(
            bool(quote.speaker and p.author.name and is_same_name(quote.speaker, p.author.name)) for p in self.posts
        )
        return Searched(own, None, None, len(self.posts))


def verify_case(case: dict[str, Any]) -> Report:
    """Judge a row of a quotation table."""
    from dataclasses import replace

    article = read_article(case["article"], source=case["id"])
    published = date.fromisoformat(case["published"]) if case.get("published") else None
    article = replace(article, published=published, language=case.get("lang", "en"))
    return _verify(article, read_posts(case.get("archive", [])))


def verify_folder(folder: Path) -> Report:
    """Judge a whole article of fixtures/articles."""
    file = next(p for p in sorted(folder.iterdir()) if p.stem == "article")
    archive = folder / "archive.jsonl"
    records = [json.loads(line) for line in archive.read_text().splitlines() if line] if archive.exists() else []
    return _verify(read_article(file.read_bytes(), source=file.name), read_posts(records))


def _verify(article: Article, posts: list[Post]) -> Report:
    archive = ListArchive(posts)
    return verify_article(article, archive.search, searched=archive.searched)


def find_verdict(report: Report, text: str) -> Verdict | None:
    """Return the verdict on the quotation with these words, or with most of them."""
    wanted = index_words(text)
    for verdict in report.verdicts:
        if index_words(verdict.quote.text) == wanted:
            return verdict
    close = [v for v in report.verdicts if wanted and set(wanted) <= set(index_words(v.quote.text))]
    return close[0] if close else None


def check(verdict: Verdict | None, expected: dict[str, Any]) -> list[str]:
    """Return what differs from an expected row, one string each."""
    if verdict is None:
        return [] if expected["verdict"] == "not-cited" else ["not seen"]
    faults = []
    accepted = {expected["verdict"], *expected.get("also", [])}
    if verdict.label not in accepted:
        faults.append(f"verdict {verdict.label}, not {expected['verdict']}")
    if verdict.label == expected["verdict"]:
        for name in ("severity", "wording", "author", "date"):
            if expected.get(name) and getattr(verdict, name) != expected[name]:
                faults.append(f"{name} {getattr(verdict, name)}, not {expected[name]}")
        codes = {reason.code for reason in verdict.reasons}
        if missing := set(expected.get("reasons", [])) - codes:
            faults.append(f"reasons {sorted(codes)} without {sorted(missing)}")
        if unfounded := set(expected.get("without", [])) & codes:
            faults.append(f"reasons {sorted(unfounded)}")
        if expected.get("post"):
            ref = verdict.post.ref if verdict.post else None
            if ref is None or f"{ref.platform}:{ref.id}" != expected["post"]:
                faults.append(f"post {ref and ref.id}, not {expected['post']}")
    return faults


def measure_articles(fixtures: Path) -> tuple[dict[str, float], list[str]]:
    """Measure whole articles: verdicts, false alarms on honest quotations, embedded posts."""
    count = {"quotes": 0, "right": 0, "honest": 0, "alarms": 0, "posts": 0, "found": 0}
    misses = []
    for file in sorted(fixtures.glob("articles/*/expected.json")):
        expected = json.loads(file.read_text())
        report = verify_folder(file.parent)
        for row in expected["quotes"]:
            verdict = find_verdict(report, row["text"])
            faults = [f for f in check(verdict, row) if f.startswith(("verdict", "not seen"))]
            count["quotes"] += 1
            count["right"] += not faults
            count["honest"] += row["verdict"] in HONEST
            count["alarms"] += (
                row["verdict"] in HONEST and verdict is not None and verdict.label in ALARMS - set(row.get("also", []))
            )
            misses += [f"{file.parent.name}: {fault}: {row['text'][:70]}" for fault in faults]
        posts = [e.post.ref for e in report.article.embeds] + [link.ref for link in report.article.links]
        shown = [(ref.id, (ref.handle or "").casefold()) for ref in posts]
        for post in expected["posts"]:
            count["posts"] += 1
            hit = any(post["id"] == i if post["id"] and i else (post["handle"] or "").casefold() == h for i, h in shown)
            count["found"] += hit
            misses += [] if hit else [f"{file.parent.name}: embed not found: {post['handle']}"]
    return {
        "articles, verdicts right": count["right"] / max(1, count["quotes"]),
        "articles, honest without alarm": 1 - count["alarms"] / max(1, count["honest"]),
        "articles, embedded posts found": count["found"] / max(1, count["posts"]),
    }, misses


def measure_quotes(fixtures: Path) -> tuple[dict[str, float], list[str]]:
    """Measure the quotation tables, each by itself."""
    figures, misses = {}, []
    for file in sorted(fixtures.glob("quotes/*.json")):
        if file.stem == "known_failures":
            continue
        total = right = 0
        for case in json.loads(file.read_text()):
            report = verify_case(case)
            for row in case["expect"]:
                faults = check(find_verdict(report, row["text"]), row)
                total += 1
                right += not faults
                misses += [f"{file.stem}/{case['id']}: {fault}: {row['text'][:70]}" for fault in faults]
        figures[f"quotes, {file.stem}"] = right / max(1, total)
    return figures, misses


def digest_fixtures(fixtures: Path) -> str:
    """Return the digest of all that the figures are measured on."""
    total = hashlib.sha256()
    for file in sorted([*fixtures.glob("articles/**/*"), *fixtures.glob("quotes/*.json")]):
        if file.is_file():
            total.update(f"{file.relative_to(fixtures)}\0".encode() + file.read_bytes())
    return total.hexdigest()
