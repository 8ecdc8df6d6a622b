"""The public names as callers use them: this file is never run, it only has to type-check."""

from pathlib import Path

from tweetcite import (
    Article,
    Post,
    Quote,
    Report,
    Store,
    TweetciteError,
    Verdict,
    __version__,
    find_quotes,
    open_store,
    read_article,
    verify_article,
)

version: str = __version__


def verify_file(path: Path) -> Report:
    article: Article = read_article(path.read_bytes(), str(path))
    return verify_article(article)


def verify_against_list(article: Article, posts: list[Post]) -> list[str]:
    report = verify_article(article, lambda quote: posts)
    verdicts: tuple[Verdict, ...] = report.verdicts
    return [verdict.label for verdict in verdicts]


def verify_against_archive(article: Article, path: Path) -> Report:
    store: Store
    with open_store(path, write=False) as store:
        archive = store.archive_for(article)
        return verify_article(article, archive.search, searched=archive.searched)


def count_cited(article: Article) -> int:
    quotes: tuple[Quote, ...] = find_quotes(article)
    return sum(quote.cited for quote in quotes)


def explain(error: TweetciteError) -> str:
    return str(error)
