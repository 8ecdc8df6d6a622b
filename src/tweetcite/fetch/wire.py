"""Sockets that keep a promise: connected to the address that was checked, read within a time and a size.

`requests` has no total timeout: its own starts again with every byte. So each read of the socket asks the budget of
the request that is under way, headers and TLS included; and the name is resolved once, here, where it is checked.
"""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.util.ssl_ import create_urllib3_context

from tweetcite.errors import FetchError, RefusedError
from tweetcite.fetch.addresses import is_public, read_number, refuse

Resolve = Callable[[str, int], Sequence[str]]
"""Returns the numbers of a host, as texts. Raises OSError where it has none."""


class OverTimeError(FetchError):
    """Raised where a request is not answered within its time."""


class OverSizeError(FetchError):
    """Raised where an answer is larger than we read."""


@dataclass(slots=True)
class Budget:
    """What one request may still use: seconds on the network, and bytes from the wire."""

    seconds: float
    bytes: int
    resolve: Resolve
    allow_private: bool = False
    peer: str | None = None
    _until: float = field(default=0.0, init=False)

    @contextmanager
    def running(self) -> Iterator[None]:
        """Let the time run, and let the sockets of this thread use this budget."""
        self._until = time.monotonic() + self.seconds
        before = getattr(_here, "budget", None)
        _here.budget = self
        try:
            yield
        finally:
            _here.budget = before
            self.seconds = max(0.0, self._until - time.monotonic())

    def left(self) -> float:
        """Return the seconds that are left. Raises OverTimeError where there are none."""
        seconds = self._until - time.monotonic()
        if seconds <= 0:
            raise OverTimeError("no whole answer within the time")
        return seconds

    def spend(self, count: int) -> None:
        """Count bytes that came. Raises OverSizeError where they were too many."""
        self.bytes -= count
        if self.bytes < 0:
            raise OverSizeError("the answer is too large")


_here = threading.local()


def _budget() -> Budget:
    budget: Budget | None = getattr(_here, "budget", None)
    if budget is None:
        raise OverTimeError("a request outside of the guarded client")
    return budget


class _Metered(socket.socket):
    def recv_into(self, *args: Any, **kwargs: Any) -> int:
        return _measure(self, super().recv_into, *args, **kwargs)

    def sendall(self, *args: Any, **kwargs: Any) -> None:
        self.settimeout(_budget().left())
        super().sendall(*args, **kwargs)


class _MeteredTLS(ssl.SSLSocket):
    def recv_into(self, *args: Any, **kwargs: Any) -> int:
        return _measure(self, super().recv_into, *args, **kwargs)

    def sendall(self, *args: Any, **kwargs: Any) -> None:
        self.settimeout(_budget().left())
        super().sendall(*args, **kwargs)


def _measure(sock: socket.socket, receive: Callable[..., int], *args: Any, **kwargs: Any) -> int:
    budget = _budget()
    sock.settimeout(budget.left())
    try:
        count = receive(*args, **kwargs)
    except TimeoutError:
        raise OverTimeError("no whole answer within the time") from None
    budget.spend(count)
    return count


def resolve_system(host: str, port: int) -> list[str]:
    """Return the numbers that the system knows for a host."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def _resolve_in_time(budget: Budget, host: str, port: int) -> Sequence[str]:
    """Resolve in a thread of its own: the system's resolver cannot be told how long it may take."""
    outcome: list[Sequence[str] | Exception] = []

    def ask() -> None:
        try:
            outcome.append(budget.resolve(host, port))
        except Exception as error:
            outcome.append(error)

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(budget.left())
    if not outcome:
        raise OverTimeError(f"the name {host[:200]} was not resolved within the time")
    found = outcome[0]
    if isinstance(found, Exception):
        raise FetchError(f"the name {host[:200]} cannot be resolved; check it and your connection") from found
    return found


def _choose(numbers: Sequence[str], host: str) -> list[str]:
    """Return the numbers that are public. Raises RefusedError where none is."""
    public = [text for text in numbers if (number := read_number(text)) is not None and is_public(number)]
    if not public:
        raise refuse(host, ", ".join(numbers[:3]) or "it has no address")
    return public


def _connect(host: str, port: int, options: Any, *, guarded: bool) -> socket.socket:
    """Return a connection to one of the host's numbers, each checked before anything is sent to it."""
    budget = _budget()
    numbers = _resolve_in_time(budget, host, port)
    if guarded and not budget.allow_private:
        numbers = _choose(numbers, host)
    problem: OSError | None = None
    for number in numbers[:8]:
        sock = _Metered(socket.AF_INET6 if ":" in number else socket.AF_INET, socket.SOCK_STREAM)
        try:
            for option in options or ():
                sock.setsockopt(*option)
            sock.settimeout(budget.left())
            sock.connect((number, port))
            sock.settimeout(budget.left())
        except TimeoutError:
            sock.close()
            problem = TimeoutError("no answer within the time")
        except OSError as error:
            sock.close()
            problem = error
        except BaseException:
            sock.close()
            raise
        else:
            budget.peer = number if guarded else None
            return sock
    if isinstance(problem, TimeoutError):
        raise OverTimeError(f"{host[:200]} did not answer within the time")
    raise problem or OSError("the name has no address")


class _PlainConnection(HTTPConnection):
    def _new_conn(self) -> socket.socket:
        return _connect(self._dns_host, self.port, self.socket_options, guarded=self.proxy is None)


class _SecureConnection(HTTPSConnection):
    def _new_conn(self) -> socket.socket:
        return _connect(self._dns_host, self.port, self.socket_options, guarded=self.proxy is None)

    def connect(self) -> None:
        if self.ssl_context is None:
            self.ssl_context = create_urllib3_context()
            self.ssl_context.sslsocket_class = _MeteredTLS
        try:
            super().connect()
        except TimeoutError:
            raise OverTimeError(f"{self.host[:200]} did not finish the encryption within the time") from None


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _PlainConnection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


_POOLS = {"http": _PlainPool, "https": _SecurePool}


class GuardedAdapter(HTTPAdapter):
    """The adapter of `requests` whose every connection is guarded; behind a proxy, the proxy resolves."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pools of direct connections."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """Make the pools of connections through a proxy."""
        if not proxy.lower().startswith(("http://", "https://")):
            raise RefusedError(f"only http and https proxies are supported, not {proxy.partition('://')[0][:20]}")
        manager = super().proxy_manager_for(proxy, **kwargs)
        manager.pool_classes_by_scheme = _POOLS
        return manager
