"""Real servers on loopback that answer as they are told: well, slowly, brokenly or hugely. Each ends with its block."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from tweetcite.fetch.client import Client, Manners
from tweetcite.fetch.pacing import Pacing

Handler = Callable[[socket.socket, str, str], None]
"""Writes an answer to a socket; is told the path and the whole head of the request."""


@dataclass
class Server:
    """A server at `http://127.0.0.1:port`. `seen` are the heads of all requests, `connections` how many came."""

    port: int
    seen: list[str] = field(default_factory=list)
    connections: int = 0
    stopping: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def paths(self) -> list[str]:
        """The paths that were asked for."""
        return [head.split(" ")[1] for head in self.seen]


@contextmanager
def serve(handle: Handler) -> Iterator[Server]:
    """Run a server that hands each request to `handle`, in a thread each."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.05)
    server = Server(listener.getsockname()[1])
    open_now: list[socket.socket] = []

    def accept() -> None:
        while not server.stopping.is_set():
            with suppress(TimeoutError, OSError):
                sock, _ = listener.accept()
                server.connections += 1
                open_now.append(sock)
                threading.Thread(target=talk, args=(sock,), daemon=True).start()

    def talk(sock: socket.socket) -> None:
        with suppress(OSError), sock:
            sock.settimeout(20)
            head = read_head(sock)
            if head:
                server.seen.append(head)
                handle(sock, head.split(" ")[1], head)

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.stopping.set()
        for sock in open_now:
            with suppress(OSError):
                sock.close()
        thread.join(5)
        listener.close()


def read_head(sock: socket.socket) -> str:
    """Return what a client sends up to the blank line, and the body that it announces."""
    data = b""
    while b"\r\n\r\n" not in data:
        part = sock.recv(65_536)
        if not part:
            return ""
        data += part
    head, _, body = data.partition(b"\r\n\r\n")
    told = [line for line in head.decode("latin-1").lower().split("\r\n") if line.startswith("content-length:")]
    wanted = int(told[0].partition(":")[2]) if told else 0
    while len(body) < wanted:
        body += sock.recv(65_536)
    return head.decode("latin-1") + "\r\n\r\n" + body.decode("latin-1")


def write(sock: socket.socket, body: bytes = b"", status: str = "200 OK", **headers: str) -> None:
    """Write a whole answer; the names of headers may have `_` for `-`."""
    told = {"Content-Length": str(len(body)), "Content-Type": "text/html", "Connection": "close"}
    told |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = "".join(f"{name}: {value}\r\n" for name, value in told.items() if value)
    sock.sendall(f"HTTP/1.1 {status}\r\n{lines}\r\n".encode("latin-1") + body)


class FakeTime:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def clock(self) -> float:
        """The time."""
        return self.now

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.slept.append(seconds)
        self.now += seconds


def make_client(*, pause: float = 0.0, patience: float = 60.0, **manners: object) -> Client:
    """Build a client that may ask loopback, without pauses."""
    values = {"allow_private": True, **manners}
    return Client(Manners(**values), Pacing(pause=pause, patience=patience, sleep=lambda seconds: None))  # type: ignore[arg-type]
