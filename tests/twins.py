"""The same posts and the same articles in two archives, one of either kind of database: what each finds and says."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from archives import VERSION
from tweetcite import read_article, verify_article
from tweetcite.exchange.native import read_native
from tweetcite.model import Post, Quote, Report
from tweetcite.report.json import describe_result
from tweetcite.store import Archive, open_store

_NOW = datetime(2031, 5, 4, 3, 2, 1, tzinfo=UTC)


class Source(NamedTuple):
    """An article as it is read."""

    name: str
    data: bytes


class Found(NamedTuple):
    """What one archive said of one article: the posts it offered for each quotation, in order, and the verdicts."""

    name: str
    offered: tuple[tuple[object, ...], ...]
    told: str
    labels: tuple[str, ...]


def read_bench(folder: Path) -> tuple[list[bytes], list[Source]]:
    """Read a development set: `archive.jsonl` and the files of `articles`."""
    files = sorted((folder / "articles").iterdir())
    return _read_lines(folder / "archive.jsonl"), [Source(file.name, file.read_bytes()) for file in files]


def read_fixtures(folder: Path) -> tuple[list[bytes], list[Source]]:
    """Read the articles of `fixtures/articles` and the posts of all their archives."""
    folders = sorted(one for one in folder.iterdir() if one.is_dir())
    lines = [line for one in folders if (one / "archive.jsonl").exists() for line in _read_lines(one / "archive.jsonl")]
    articles = [file for one in folders for file in sorted(one.iterdir()) if file.stem == "article"]
    return lines, [Source(f"{file.parent.name}/{file.name}", file.read_bytes()) for file in articles]


def _read_lines(file: Path) -> list[bytes]:
    return file.read_bytes().splitlines(keepends=True)


def judge_all(where: str, lines: Iterable[bytes], articles: Sequence[Source]) -> Iterator[Found]:
    """Import posts, then judge and store every article."""
    with open_store(where) as store, store.run("test", VERSION):
        posts = (record for record in read_native(lines) if isinstance(record, tuple))
        store.add_posts(posts, source="archive.jsonl", sha256=None, version=VERSION)
        for one in articles:
            article = read_article(one.data, source=one.name)
            archive = store.archive_for(article)
            offers: list[tuple[object, ...]] = []
            report = verify_article(article, _listen(archive, offers), searched=archive.searched, checked_at=_NOW)
            store.save(report, one.data)
            yield Found(one.name, tuple(offers), _tell(report), tuple(v.label for v in report.verdicts))


def _listen(archive: Archive, offers: list[tuple[object, ...]]) -> Callable[[Quote], list[Post]]:
    def search(quote: Quote) -> list[Post]:
        posts = archive.search(quote)
        offers.append((quote.text, *((post.ref, post.text, post.author, post.created, post.origin) for post in posts)))
        return posts

    return search


def _tell(report: Report) -> str:
    """Return all that is told of an article, without the moments at which copies were stored."""
    told = describe_result(report)
    for quote in told["quotes"]:
        if quote.get("copy"):
            quote["copy"].pop("captured_at", None)
    return repr(told)


class Comparison(NamedTuple):
    """How two archives compare: the verdicts of each, and the articles with other offers or other findings."""

    articles: int
    asked: int
    labels: tuple[Counter[str], Counter[str]]
    offers: tuple[str, ...]
    findings: tuple[str, ...]


def compare(places: tuple[str, str], lines: Sequence[bytes], articles: Sequence[Source]) -> Comparison:
    """Judge the same articles against the same posts in two places."""
    first, second = (list(judge_all(where, lines, articles)) for where in places)
    pairs = list(zip(first, second, strict=True))
    return Comparison(
        len(articles),
        sum(len(one.offered) for one in first),
        (_count(first), _count(second)),
        tuple(a.name for a, b in pairs if a.offered != b.offered),
        tuple(a.name for a, b in pairs if a.told != b.told),
    )


def _count(found: Iterable[Found]) -> Counter[str]:
    return Counter(label for one in found for label in one.labels)
