"""robots.txt as RFC 9309 has it, for articles: posts are asked for at interfaces that are made for it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tweetcite.errors import BusyError, FetchError, RefusedError
from tweetcite.fetch.addresses import read_target
from tweetcite.platforms import Request

if TYPE_CHECKING:
    from protego import Protego

    from tweetcite.fetch.client import Client

TOKEN = "tweetcite"  # noqa: S105 - the name under which rules address us
_KEPT = 24 * 3600.0
_UNREACHABLE_KEPT = 300.0
_READ = 512 * 1024
_MOST_HOSTS = 10_000


@dataclass(frozen=True, slots=True)
class _Rules:
    parsed: "Protego | None"
    open: bool
    until: float


class Robots:
    """The rules of each host, kept for a day. Hosts that cannot be asked for them count as closed."""

    def __init__(self, client: "Client", clock: Callable[[], float] = time.monotonic) -> None:
        self._client = client
        self._clock = clock
        self._known: dict[str, _Rules] = {}

    def check(self, url: str) -> None:
        """Raise RefusedError where robots.txt asks us to stay away; BusyError where its host wants patience."""
        target = read_target(url)
        rules = self._known.get(target.origin)
        if rules is None or rules.until < self._clock():
            rules = self._ask(target.origin)
            if len(self._known) >= _MOST_HOSTS:
                self._known.clear()
            self._known[target.origin] = rules
            delay = rules.parsed.crawl_delay(TOKEN) if rules.parsed else None
            if delay:
                self._client.pacing.slow_down(target.host, delay)
        if rules.parsed is not None and not rules.parsed.can_fetch(url, TOKEN):
            raise RefusedError(
                f"{url[:200]}: robots.txt of its site asks programs to stay away; save the page yourself"
            )
        if rules.parsed is None and not rules.open:
            raise RefusedError(f"{url[:200]}: robots.txt of its site cannot be read, so it counts as closed; try later")

    def _ask(self, origin: str) -> _Rules:
        """Read the rules: without any (4xx) all is open, with a failing server (5xx, no answer) all is closed."""
        now = self._clock()
        try:
            answer = self._client.send(Request(f"{origin}/robots.txt"), most=_MOST_READ)
        except (BusyError, RefusedError):
            raise
        except FetchError:
            return _Rules(None, False, now + _UNREACHABLE_KEPT)
        if 200 <= answer.status < 300:
            from protego import Protego

            return _Rules(Protego.parse(answer.body[:_READ].decode("utf-8", "replace")), False, now + _KEPT)
        if 400 <= answer.status < 500 and answer.status != 429:
            return _Rules(None, True, now + _KEPT)
        return _Rules(None, False, now + _UNREACHABLE_KEPT)


_MOST_READ = 10 * 1024 * 1024
