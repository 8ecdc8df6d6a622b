"""One article at a time, read and judged: the same in this process and in those of a crew."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from tweetcite import __version__
from tweetcite.cli.input import Input
from tweetcite.errors import InputError, NotBuiltError, StoreError
from tweetcite.model import Article, Problem, Report

if TYPE_CHECKING:
    from tweetcite.cli.console import Console
    from tweetcite.cli.going import Going
    from tweetcite.store import Store


class Outcome(NamedTuple):
    """What became of an input: a report with the bytes it is about, a problem, or neither where it was passed over.

    `mark` is the last capture that the archive held when it was searched.
    """

    source: str
    report: Report | None = None
    data: bytes = b""
    mark: int | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be done with every input of a call."""

    going: "Going"
    checked_at: datetime
    new: bool = False
    writes: bool = True
    debug: bool = False

    def judge(self, store: "Store", one: Input, console: "Console") -> Outcome:
        """Judge one input; one that cannot be read or judged has a problem. Raises StoreError."""
        try:
            return self._judge(store, one, console)
        except StoreError:
            raise
        except InputError as error:
            problem = Problem("not-built" if isinstance(error, NotBuiltError) else "unreadable", str(error))
            return Outcome(one.source, problem=problem)
        except Exception as error:
            if self.debug:
                raise
            what = f"{one.source} could not be judged: {type(error).__name__}: {error}"
            message = f"{what}; run again with --debug and report it"
            return Outcome(one.source, problem=Problem("internal-error", message))

    def _judge(self, store: "Store", one: Input, console: "Console") -> Outcome:
        from tweetcite.article import read_article

        if one.error:
            raise one.error
        data, url = self.going.read(one.source)
        article = read_article(data, one.source, url=url)
        if self.new and store.was_verified(article.identity, article.sha256, __version__):
            return Outcome(one.source)
        self.going.get_posts(store, article, data, console, writes=self.writes)
        report, mark = self._verify(store, article)
        if self.going.get_unlinked(store, report, console, writes=self.writes):
            report, mark = self._verify(store, article)
        return Outcome(one.source, report, data, mark)

    def _verify(self, store: "Store", article: Article) -> tuple[Report, int]:
        from tweetcite.verify import verify_article

        archive = store.archive_for(article)
        report = verify_article(article, archive.search, searched=archive.searched, checked_at=self.checked_at)
        return report, archive.mark
