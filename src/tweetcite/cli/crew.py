"""Who judges the articles of a call: this process alone, or several others (`several.py`), with the same findings.

Articles are judged in shares, each against the archive as it is when the share begins; what its articles bring is
stored meanwhile, and counts for the next share. So no finding depends on who was faster.
"""

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from typing import Protocol

from tweetcite.cli.console import Console
from tweetcite.cli.input import Input
from tweetcite.cli.judging import Outcome, Task
from tweetcite.store import Store


class Crew(Protocol):
    """Whoever judges."""

    def judge(self, task: Task, share: Sequence[Input]) -> Iterator[Outcome]:
        """Yield what becomes of each input, in order."""


class Alone:
    """One process, the one that was called."""

    def __init__(self, store: Store, console: Console) -> None:
        self.store = store
        self.console = console

    def judge(self, task: Task, share: Sequence[Input]) -> Iterator[Outcome]:
        """Yield what becomes of each input, in order."""
        # What is fetched for an article counts for it.
        with nullcontext() if task.going.posts else self.store.snapshot():
            for one in share:
                yield task.judge(self.store, one, self.console)
