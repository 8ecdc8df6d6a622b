"""How fast and how well a quotation finds its post, in archives of three sizes."""

import json
import random
import statistics
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from measures.archive import COMMONEST, find_archive, find_file, make_speech
from tweetcite.model import Article, Context, Quote, Span
from tweetcite.store import open_store

_CHANGED = 0.15
_FIRST = 20
_LEAST, _MOST = 8, 20


class Asked(NamedTuple):
    """A quotation, and the text that it is from."""

    quote: Quote
    text: str


class Found(NamedTuple):
    """Seconds of processor time for each quotation, and how many of them found their text among the first 20."""

    times: list[float]
    found: int

    @property
    def median(self) -> float:
        return statistics.median(self.times)

    @property
    def high(self) -> float:
        return sorted(self.times)[len(self.times) * 95 // 100]


def make_quote(words: Sequence[str], post: dict[str, str] | None = None) -> Quote:
    text = " ".join(words)
    context = Context(handle=post["handle"], platform=post["platform"]) if post else Context()
    return Quote("q", text, (Span(0, len(text)),), post["name"] if post else None, "tweeted", True, context)


def make_altered(size: int, count: int) -> Iterator[Asked]:
    """Quote 8 to 20 words in a row of posts, 15 of 100 changed for others; every second one names its author."""
    speech, chance = make_speech(), random.Random(size + count)
    wanted = set(chance.sample(range(size), min(size, 2 * count)))
    with find_file(size).open(encoding="utf-8") as lines:
        posts = [json.loads(line) for number, line in enumerate(lines) if number in wanted]
    long = [post for post in posts if len(post["text"].split()) >= _LEAST]
    for number, post in enumerate(islice(long, count)):
        words = post["text"].split()
        length = chance.randint(_LEAST, min(_MOST, len(words)))
        start = chance.randint(0, len(words) - length)
        words = words[start : start + length]
        for place in chance.sample(range(length), max(1, round(_CHANGED * length))):
            words[place] = speech.utter(chance, 1)[0]
        yield Asked(make_quote(words, post if number % 2 else None), post["text"])


def make_common(count: int) -> Iterator[Asked]:
    """Make up quotations of 6 to 14 of the 300 commonest words."""
    words, chance = make_speech().words[:COMMONEST], random.Random(count)
    for _ in range(count):
        chosen = chance.choices(words, k=chance.randint(6, 14))
        yield Asked(make_quote(chosen), " ".join(chosen))


def search_all(path: Path, asked: Sequence[Asked]) -> Found:
    """Search for each quotation as for the only one of its article."""
    times, found = [], 0
    with open_store(path, write=False) as store:
        for number, (quote, text) in enumerate(asked):
            article = Article(f"article-{number}", "", "")
            started = time.process_time()
            posts = store.archive_for(article).search(quote)
            times.append(time.process_time() - started)
            found += text in [post.text for post in posts[:_FIRST]]
    return Found(times, found)


def measure_search(size: int = 1_000_000, count: int = 500, sample: int = 20_000) -> None:
    """Search a million posts; rapidfuzz gets a sample of them, and its time is multiplied."""
    from rapidfuzz import fuzz, process

    asked = list(make_altered(size, count))
    found = search_all(find_archive(size), asked)
    with find_file(size).open(encoding="utf-8") as lines:
        posts = [json.loads(line)["text"] for line in islice(lines, sample)]
    slow = []
    for quote, _ in asked[:20]:
        started = time.process_time()
        process.extract(quote.text, posts, scorer=fuzz.partial_ratio, limit=_FIRST)
        slow.append((time.process_time() - started) * size / sample)
    ratio = statistics.median(slow) / found.median
    print(
        f"search: {size:,} posts, {len(asked)} quotations with {_CHANGED:.0%} of the words changed: {found.found} found"
        f" among the first {_FIRST}; median {found.median * 1000:.1f} ms, 95 of 100 under {found.high * 1000:.1f} ms;"
        f" {ratio:,.0f} x faster than rapidfuzz's partial_ratio, timed on {sample:,} posts and scaled"
    )


def measure_growth(sizes: tuple[int, ...] = (10_000, 100_000, 1_000_000), count: int = 500) -> None:
    """Search archives of three sizes."""
    medians = [search_all(find_archive(size), list(make_altered(size, count))).median for size in sizes]
    told = ", ".join(f"{size:,} posts {median * 1000:.1f} ms" for size, median in zip(sizes, medians, strict=True))
    print(f"growth: median of {told}: {medians[-1] / medians[0]:.2f} x from the first to the last")


def measure_common(size: int = 1_000_000, count: int = 200) -> None:
    """Search for quotations of which every word is among the commonest."""
    found = search_all(find_archive(size), list(make_common(count)))
    print(
        f"common: {size:,} posts, {count} quotations of the {COMMONEST} commonest words:"
        f" median {found.median * 1000:.1f} ms, 95 of 100 under {found.high * 1000:.1f} ms"
    )
