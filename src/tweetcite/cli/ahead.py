"""Reading ahead: what a generator yields is made in another process, beside the work of whoever takes it."""

import multiprocessing
import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from queue import Queue
from threading import Thread
from typing import Any, TypeVar

from tweetcite.errors import InputError

_AT_ONCE = 250
_AHEAD = 4
_TURN = 0.0002
"""Seconds until a thread lets another one work."""
T = TypeVar("T")


def read_ahead(make: Callable[[], Iterable[T]]) -> Iterator[T]:
    """Yield what `make()` yields; it is made in a copy of this process, where one can be had (Linux).

    The copy has all that is open here, and may use what it is given and nothing else. It ends with whoever takes what
    it makes. An error in it is raised here.
    """
    if sys.platform != "linux":
        yield from make()
        return
    context = multiprocessing.get_context("fork")
    taking, giving = context.Pipe(duplex=False)
    process = context.Process(target=_give, args=(make, taking, giving), daemon=True)
    process.start()
    giving.close()
    try:
        while some := _take(taking):
            yield from some
    finally:
        taking.close()
        process.terminate()
        process.join()


def _take(taking: Any) -> list[Any]:
    try:
        told = taking.recv()
    except EOFError:
        raise RuntimeError("the process that read the file was ended from outside") from None
    if isinstance(told, Exception):
        raise told
    some: list[Any] = told
    return some


def _give(make: Callable[[], Iterable[Any]], taking: Any, giving: Any) -> None:
    """Send what is made, some at a time, and an empty list at the end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    # Else this process would go on giving to itself when the other is gone.
    taking.close()
    # The thread that sends must not wait for long until the one that makes lets it.
    sys.setswitchinterval(_TURN)
    # What waits here is made while the other process is busy; a pipe alone holds too little.
    waiting: Queue[Any] = Queue(_AHEAD)
    sender = Thread(target=_send, args=(waiting, giving), daemon=True)
    sender.start()
    try:
        made = iter(make())
        while some := list(islice(made, _AT_ONCE)):
            waiting.put(some)
    except (InputError, OSError) as error:
        waiting.put(error)
    except Exception:
        waiting.put(RuntimeError(traceback.format_exc()))
    waiting.put([])
    sender.join()


def _send(waiting: "Queue[Any]", giving: Any) -> None:
    some = None
    while some or some is None:
        some = waiting.get()
        try:
            giving.send(some)
        except BrokenPipeError:
            os._exit(1)
