"""Politeness: one request at a time to a host, a pause between two, and waiting for as long as a host asks."""

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from tweetcite.errors import BusyError

PAUSE = 1.0
PATIENCE = 60.0
_TOO_MANY = 60.0
_LONGEST = 24 * 3600.0
# The Internet Archive blocks who asks its index more than 30 times a minute.
_SLOWER = {"web.archive.org": 2.5, "archive.ph": 5.0, "archive.today": 5.0}


class Pacing:
    """When each host may be asked again. `clock` is a monotonic one, in seconds; `wall` tells UTC."""

    def __init__(
        self,
        pause: float = PAUSE,
        patience: float = PATIENCE,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        wall: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.pause = pause
        self.patience = patience
        self.clock = clock
        self.sleep = sleep
        self.wall = wall
        self._ready: dict[str, float] = {}
        self._pauses: dict[str, float] = {}
        self._locks: dict[str, threading.Lock] = {}
        self._guard = threading.Lock()

    @contextmanager
    def turn(self, host: str) -> Iterator[None]:
        """Wait until a host may be asked, and keep others from asking it meanwhile.

        Raises BusyError where it wants to be left alone for longer than `patience` seconds: then it is not asked.
        """
        with self._guard:
            lock = self._locks.setdefault(host, threading.Lock())
        with lock:
            wait = self._ready.get(host, 0.0) - self.clock()
            if wait > self.patience:
                raise BusyError(f"{host} wants no requests for {wait:,.0f} seconds; try again later")
            if wait > 0:
                self.sleep(wait)
            try:
                yield
            finally:
                self._delay(host, self._pauses.get(host, self._least(host)))

    def slow_down(self, host: str, pause: float) -> None:
        """Keep at least this pause between two requests to a host, as its robots.txt asks; at most `patience`."""
        self._pauses[host] = max(self._least(host), min(pause, self.patience))

    def obey(self, host: str, status: int, headers: Mapping[str, str]) -> float:
        """Put off the next request as an answer asks (names of headers in lower case); return the seconds."""
        delay = read_delay(status, headers, self.wall())
        if delay > 0:
            self._delay(host, delay)
        return delay

    def _least(self, host: str) -> float:
        return max(self.pause, _SLOWER.get(host, 0.0)) if self.pause else 0.0

    def _delay(self, host: str, seconds: float) -> None:
        self._ready[host] = max(self._ready.get(host, 0.0), self.clock() + seconds)


def read_delay(status: int, headers: Mapping[str, str], now: datetime) -> float:
    """Return for how many seconds an answer asks to be left alone, 0 for none.

    Retry-After (seconds or a date, RFC 9110 section 10.2.3) counts with 429 and 5xx; a spent rate limit with any
    status. 429 alone means a minute: the Internet Archive sends no Retry-After and blocks who goes on.
    """
    wanted = 0.0
    if status == 429 or status >= 500:
        wanted = _read_moment(headers.get("retry-after"), now)
        if status == 429 and not headers.get("retry-after"):
            wanted = _TOO_MANY
    for name in ("x-ratelimit", "x-rate-limit", "ratelimit"):
        if headers.get(f"{name}-remaining", "").strip() == "0":
            wanted = max(wanted, _read_moment(headers.get(f"{name}-reset"), now))
    return min(wanted, _LONGEST)


def _read_moment(value: str | None, now: datetime) -> float:
    """Return the seconds until what a header says: seconds, seconds since 1970, an ISO or an HTTP date."""
    text = (value or "").strip()[:64]
    if not text:
        return 0.0
    try:
        number = float(text)
    except ValueError:
        return _until(text, now)
    if number != number or number < 0:
        return 0.0
    return max(0.0, number - now.timestamp()) if number > 1e9 else number


def _until(text: str, now: datetime) -> float:
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = read(text)
        except (ValueError, TypeError, OverflowError):
            continue
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return max(0.0, (moment - now).total_seconds())
    return 0.0
