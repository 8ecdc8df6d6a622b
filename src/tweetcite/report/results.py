"""What one call of `verify` found: reports, inputs that could not be read, and how many of each there are."""

from collections.abc import Mapping
from typing import NamedTuple

from tweetcite.model import Problem, Report


class Unread(NamedTuple):
    """An input that could not be read: a type of its own, so that it can never be counted as clean."""

    source: str
    problem: Problem


Result = Report | Unread


class Summary(NamedTuple):
    """Counts over all articles.

    `passed` is None where none could be passed over; `complete` is false after an interruption.
    """

    labels: Mapping[str, int]
    articles: int
    unread: int
    passed: int | None = None
    complete: bool = True


def phrase_summary(summary: Summary) -> str:
    """Return the one line that ends a call: `2 articles: 3 exact, 1 altered, 4 not cited`."""
    found = [f"{count} {label}" for label, count in summary.labels.items() if count and label != "not-cited"]
    uncited = summary.labels["not-cited"]
    found += [f"{uncited} not cited from a post"] if uncited else []
    line = f"{count_of(summary.articles, 'article')}: {', '.join(found) or 'no quotations'}"
    if summary.passed is not None and not summary.articles:
        line = "nothing new"
    if summary.passed:
        line += f"; {summary.passed:,} passed over as verified before"
    if summary.unread:
        line += f"; {count_of(summary.unread, 'input')} could not be read"
    return line if summary.complete else f"{line}; interrupted, not all was read"


def count_of(number: int, noun: str) -> str:
    """Return a number with its noun: `1 article`, `1,204 posts`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
