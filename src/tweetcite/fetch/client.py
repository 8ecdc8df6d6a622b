"""The one guarded client: everything that goes online goes through it.

Bounded in time (one deadline for all tries, redirects, headers and bodies of a request), in size (decoded), in
redirects (each checked like the first address) and in tries. Times are UTC.
"""

import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

import requests
from tenacity import RetryCallState, Retrying, retry_if_exception_type, stop_after_attempt
from urllib3.exceptions import HTTPError

from tweetcite.errors import FetchError, RefusedError
from tweetcite.fetch.addresses import Target, check_target, read_target
from tweetcite.fetch.bodies import explain_failure, read_body
from tweetcite.fetch.pacing import Pacing
from tweetcite.fetch.wire import Budget, GuardedAdapter, OverSizeError, OverTimeError, Resolve, resolve_system
from tweetcite.platforms import Request

if TYPE_CHECKING:
    from tweetcite.fetch.robots import Robots

DEADLINE = 30.0
MOST_BYTES = 10 * 1024 * 1024
TRIES = 3
_MOST_REDIRECTS = 5
# Room for headers, chunk sizes and the frames of compression beside the body itself.
_OVERHEAD = 1024 * 1024
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_BUSY = frozenset({429, 502, 503, 504})
_OURS_ALONE = ("authorization", "cookie")


@dataclass(frozen=True, slots=True)
class Exchange:
    """One question and its answer. `url` is what was asked, `final_url` what answered, `headers` are in lower case.

    `body` is decoded. `peer` is the number of the host, None behind a proxy.
    """

    url: str
    final_url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    asked_at: datetime
    answered_at: datetime
    redirects: tuple[str, ...] = ()
    peer: str | None = None


@dataclass(frozen=True, slots=True)
class Manners:
    """How a client behaves. `contact` is an address where whoever runs it can be reached; it is sent along."""

    program: str = "tweetcite"
    contact: str | None = None
    deadline: float = DEADLINE
    most_bytes: int = MOST_BYTES
    allow_private: bool = False

    @property
    def user_agent(self) -> str:
        """Return the honest name under which we ask."""
        who = "".join(c for c in self.contact or "" if c.isprintable() and c.isascii() and c not in "()")[:200]
        return f"{self.program} (checks quotations of posts{'; contact: ' + who if who else ''})"


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server said of the copy that we have, for asking whether it has changed."""

    etag: str | None = None
    last_modified: str | None = None

    @property
    def headers(self) -> dict[str, str]:
        """Return them as the headers of a conditional request."""
        told = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in told.items() if value}


class _AgainError(Exception):
    """Raised within, where another try may help."""

    def __init__(self, exchange: Exchange | None = None, error: FetchError | None = None) -> None:
        super().__init__()
        self.exchange = exchange
        self.error = error


class _ReachedError(Exception):
    """Raised within, where an address is led on to the one that was looked for."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self.url = url


@dataclass(slots=True)
class Client:
    """Asks addresses. `resolve` returns the numbers of a host: tests give their own."""

    manners: Manners = Manners()
    pacing: Pacing = field(default_factory=Pacing)
    resolve: Resolve = resolve_system
    on_ask: Callable[[str], None] = lambda url: None
    _session: requests.Session = field(init=False)
    _robots: "Robots | None" = field(default=None, init=False)

    def __post_init__(self) -> None:
        self._session = requests.Session()
        self._session.headers.clear()
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, GuardedAdapter(max_retries=0))

    def close(self) -> None:
        """Close all connections."""
        self._session.close()

    def send(self, request: Request, known: Validators | None = None, *, most: int | None = None) -> Exchange:
        """Return the answer to a request, whatever its status.

        An answer that says "later" is waited for and asked again, at most three tries in all, as long as the time
        allows. Raises RefusedError for an address that must not be asked, BusyError for a host that wants to be left
        alone for long, FetchError for everything that gives no whole answer: each in one line.
        """
        return self._send(request, known, most or self.manners.most_bytes, follow=lambda url: None)

    def send_article(self, request: Request, known: Validators | None = None) -> Exchange:
        """Return the answer for an article or feed: like `send`, where robots.txt allows it, redirects included."""
        from tweetcite.fetch.robots import Robots

        if self._robots is None:
            self._robots = Robots(self)
        return self._send(request, known, self.manners.most_bytes, follow=self._robots.check)

    def trace(self, request: Request, is_goal: Callable[[str], bool]) -> str | None:
        """Return the first address that a request is led to of which `is_goal` holds, without asking it; else None.

        Raises what `send` raises.
        """

        def stop(url: str) -> None:
            if is_goal(url):
                raise _ReachedError(url)

        try:
            self._send(request, None, self.manners.most_bytes, follow=stop)
        except _ReachedError as reached:
            return reached.url
        return None

    def _send(self, request: Request, known: Validators | None, most: int, follow: Callable[[str], None]) -> Exchange:
        budget = Budget(self.manners.deadline, most + _OVERHEAD, self.resolve, self.manners.allow_private)
        tries = TRIES if request.data is None else 1

        def is_over(state: RetryCallState) -> bool:
            return stop_after_attempt(tries)(state) or budget.seconds <= 0

        retrying = Retrying(
            stop=is_over,
            wait=lambda state: random.uniform(0.5, 1.0) * state.attempt_number,  # noqa: S311 - no secret
            retry=retry_if_exception_type(_AgainError),
            reraise=True,
            sleep=self.pacing.sleep,
        )
        try:
            return retrying(self._try, request, known, most, budget, follow)
        except _AgainError as again:
            if again.exchange is not None:
                return again.exchange
            raise (again.error or FetchError(f"{request.url[:200]} gave no answer")) from again.__cause__

    def _try(
        self, request: Request, known: Validators | None, most: int, budget: Budget, follow: Callable[[str], None]
    ) -> Exchange:
        """Ask once, following redirects by hand."""
        started = _now()
        url = request.url
        passed: list[str] = []
        headers = {"User-Agent": self.manners.user_agent, "Accept-Encoding": "gzip", "Accept": "*/*"}
        headers |= dict(request.headers) | (known.headers if known else {})
        data = request.data
        budget.bytes = most + _OVERHEAD
        while True:
            target = self._check(url)
            follow(url)
            with self.pacing.turn(target.host):
                answer = self._ask(url, target, headers, data, most, budget, started)
                delay = self.pacing.obey(target.host, answer.status, answer.headers)
            goal = answer.headers.get("location") if answer.status in _REDIRECTS else None
            if goal is None:
                whole = _Seen(answer, request.url, tuple(passed)).exchange
                if answer.status in _BUSY and delay <= self.pacing.patience:
                    raise _AgainError(whole)
                return whole
            passed.append(url)
            if len(passed) > _MOST_REDIRECTS:
                raise FetchError(
                    f"{request.url[:200]} leads on more than {_MOST_REDIRECTS} times; open it in a browser"
                )
            url, data = _join(url, goal), data if answer.status in (307, 308) else None
            if read_target(url).host != target.host:
                headers = {k: v for k, v in headers.items() if k.lower() not in _OURS_ALONE}

    def _check(self, url: str) -> Target:
        target = read_target(url)
        if not self.manners.allow_private:
            check_target(target)
        return target

    def _ask(
        self,
        url: str,
        target: Target,
        headers: Mapping[str, str],
        data: Iterable[tuple[str, str]] | None,
        most: int,
        budget: Budget,
        started: datetime,
    ) -> Exchange:
        """Send one request to one address and read its answer; of a redirect only the headers."""
        self.on_ask(url)
        try:
            with budget.running():
                prepared = self._prepare(url, headers, data)
                told: Any = self._session.merge_environment_settings(prepared.url, {}, True, None, None)
                # Not `session.send`: of a redirect it reads and unpacks the whole body, whatever its size.
                adapter = self._session.get_adapter(prepared.url or "")
                with adapter.send(prepared, timeout=budget.left(), **told) as response:
                    names = {name.lower(): value for name, value in response.headers.items()}
                    body = b"" if response.status_code in _REDIRECTS else read_body(response, names, most)
        except OverTimeError as error:
            raise FetchError(f"{url[:200]}: {error} ({self.manners.deadline:g} s); try again later") from error
        except OverSizeError as error:
            raise FetchError(f"{url[:200]}: {error}: more than {most:,} bytes are not read") from error
        except FetchError:
            raise
        except (requests.RequestException, HTTPError, OSError, ValueError) as error:
            raise _AgainError(error=FetchError(f"{url[:200]} gave no answer: {explain_failure(error)}")) from error
        return Exchange(url, url, response.status_code, names, body, started, _now(), (), budget.peer)

    def _prepare(
        self, url: str, headers: Mapping[str, str], data: Iterable[tuple[str, str]] | None
    ) -> requests.PreparedRequest:
        # Without `auth`, a user's .netrc would send a password along.
        plain = requests.Request(
            "GET" if data is None else "POST", url, headers=dict(headers), data=list(data or ()), auth=_send_none
        )
        try:
            prepared = self._session.prepare_request(plain)
        except (requests.RequestException, ValueError) as error:
            raise RefusedError(f"not an address that can be fetched: {url[:200]!r}; check it") from error
        checked = self._check(prepared.url or "")
        if not checked.host.isascii():
            raise RefusedError(f"not an address that can be fetched: {url[:200]!r}; check it")
        return prepared


@dataclass(frozen=True, slots=True)
class _Seen:
    answer: Exchange
    asked: str
    passed: tuple[str, ...]

    @property
    def exchange(self) -> Exchange:
        """Return the answer as that to the first address."""
        a = self.answer
        return Exchange(self.asked, a.url, a.status, a.headers, a.body, a.asked_at, a.answered_at, self.passed, a.peer)


def _join(url: str, goal: str) -> str:
    try:
        return urljoin(url, goal[:4_000])
    except ValueError as error:
        raise FetchError(f"{url[:200]} leads on to no address: {goal[:80]!r}; open it in a browser") from error


def _send_none(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request


def _now() -> datetime:
    return datetime.now(UTC)
