"""Judging in several processes: each has a connection of its own, and takes the next article when it is done."""

import multiprocessing
import os
import signal
import sys
import traceback
from collections.abc import Iterator, Sequence
from contextlib import suppress
from queue import Empty
from types import TracebackType
from typing import Any, Self

from tweetcite.cli.console import Console
from tweetcite.cli.input import Input
from tweetcite.cli.judging import Outcome, Task
from tweetcite.errors import StoreError
from tweetcite.store import Store, open_store

_PATIENCE = 2.0
_MOST = 8
_ENDING = (signal.SIGINT, signal.SIGTERM)


class Several:
    """Processes that judge for this one."""

    def __init__(self, jobs: int, db: str | None) -> None:
        self._jobs = jobs
        self._db = db
        self._processes: list[Any] = []
        # A copy of this process has all modules at hand. It must be made before a database is opened.
        self._context: Any = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
        self._asked, self._told, self._go = self._context.Queue(), self._context.Queue(), self._context.Semaphore(0)

    def __enter__(self) -> Self:
        import tweetcite.article
        import tweetcite.verify  # noqa: F401 - so that every process has it

        arguments = (self._db, self._asked, self._told, self._go)
        # A signal while a process is copied would be lost, leave locks behind, or be taken for its own by the copy.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
        try:
            try:
                for _ in range(self._jobs):
                    process = self._context.Process(target=_work, args=arguments, daemon=True)
                    process.start()
                    self._processes.append(process)
            finally:
                signal.pthread_sigmask(signal.SIG_SETMASK, before)
        except BaseException:
            self.end()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def end(self) -> None:
        """End the processes: before the archive is closed, for only the last that closes it puts its log away."""
        self._asked.cancel_join_thread()
        for process in self._processes:
            process.terminate()
        for process in self._processes:
            process.join()

    def judge(self, task: Task, share: Sequence[Input]) -> Iterator[Outcome]:
        """Yield what becomes of each input, in order."""
        for _ in self._processes:
            self._asked.put((-1, task))
        for _ in self._processes:
            self._receive()
        for _ in self._processes:
            self._go.release()
        places = list(_part(len(share), len(self._processes)))
        for place in places:
            self._asked.put((place.start, share[place]))
        waiting: dict[int, list[Outcome]] = {}
        for place in places:
            while place.start not in waiting:
                told, outcomes = self._receive()
                waiting[told] = outcomes
            yield from waiting.pop(place.start)

    def _receive(self) -> tuple[int, Any]:
        while True:
            try:
                number, told = self._told.get(timeout=_PATIENCE)
            except Empty:
                if not all(process.is_alive() for process in self._processes):
                    raise RuntimeError("a process that judged articles was ended from outside") from None
                continue
            if isinstance(told, Exception):
                raise told
            return number, told


def _part(count: int, processes: int) -> Iterator[slice]:
    """Yield parts of a share: large ones, as each costs a message, and small ones at last, so that all end together."""
    start = 0
    while start < count:
        stop = start + max(1, min(_MOST, (count - start) // (2 * processes)))
        yield slice(start, stop)
        start = stop


def _work(db: str | None, asked: Any, told: Any, go: Any) -> None:
    """Judge what is asked, until the process that asks ends this one or is gone itself."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
    parent, console = os.getppid(), Console()
    console.quiet = True
    try:
        share = _take(asked, parent)
        with open_store(db, write=False) as store:
            while share is not None:
                with store.snapshot():
                    told.put((-1, None))
                    go.acquire()
                    share = _judge_share(store, share, asked, told, parent, console)
    except StoreError as error:
        told.put((-1, StoreError(str(error))))
    except Exception:
        told.put((-1, RuntimeError(traceback.format_exc())))


def _judge_share(store: Store, task: Task, asked: Any, told: Any, parent: int, console: Console) -> Any:
    """Judge inputs until there is a new share to begin; return its task, None at the end."""
    while (taken := _take(asked, parent, whole=True)) is not None:
        number, what = taken
        if number < 0:
            return what
        told.put((number, [task.judge(store, one, console) for one in what]))
    return None


def _take(asked: Any, parent: int, *, whole: bool = False) -> Any:
    while os.getppid() == parent:
        with suppress(Empty):
            taken = asked.get(timeout=_PATIENCE)
            return taken if whole else taken[1]
    return None
