"""Signals: an interruption waits while an article is stored and printed, then ends the call in good order."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Interrupted(BaseException):
    """Raised where SIGINT or SIGTERM ends the call; `number` is the signal's."""

    def __init__(self, number: int) -> None:
        super().__init__(f"signal {number}")
        self.number = number


class Interruption:
    """Turns the first signal into `Interrupted`, later where a piece of work must not be torn.

    A second signal never waits.
    """

    def __init__(self) -> None:
        self.number: int | None = None
        self._shielded = False

    def install(self) -> None:
        """Listen to SIGINT and SIGTERM, except where the parent process had them ignored."""
        for number in (signal.SIGINT, signal.SIGTERM):
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, self._receive)

    def _receive(self, number: int, frame: FrameType | None) -> None:
        waits = self._shielded and self.number is None
        self.number = number
        if not waits:
            raise Interrupted(number)

    @contextmanager
    def shield(self) -> Iterator[None]:
        """Hold a signal back until the block has ended."""
        before = self.number
        self._shielded = True
        try:
            yield
        finally:
            self._shielded = False
        if self.number is not None and self.number != before:
            raise Interrupted(self.number)
