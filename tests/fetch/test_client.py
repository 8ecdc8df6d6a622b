"""The guarded client against servers that are slow, broken, hostile or huge; every test ends by itself."""

import gzip
import resource
import socket
import threading
import time
import zlib
from collections.abc import Callable
from contextlib import suppress

import pytest

from loopback import Server, make_client, serve, write
from tweetcite.errors import FetchError, RefusedError
from tweetcite.fetch.client import Validators
from tweetcite.platforms import Request

DEADLINE = 1.0
MOST = 10 * 1024 * 1024


def drip_headers(sock: socket.socket, path: str, head: str) -> None:
    sock.sendall(b"HTTP/1.1 200 OK\r\n")
    with suppress(OSError):
        for n in range(400):
            sock.sendall(b"X-Drip-%d: 1\r\n"[: 8 + n % 3] if n % 2 else b"a")
            time.sleep(0.05)


def drip_status(sock: socket.socket, path: str, head: str) -> None:
    with suppress(OSError):
        for byte in b"HTTP/1.1 200 OK\r\n" * 30:
            sock.sendall(bytes([byte]))
            time.sleep(0.05)


def drip_body(sock: socket.socket, path: str, head: str) -> None:
    sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    with suppress(OSError):
        for _ in range(400):
            sock.sendall(b"x")
            time.sleep(0.05)


def drip_chunks(sock: socket.socket, path: str, head: str) -> None:
    sock.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    with suppress(OSError):
        for _ in range(400):
            sock.sendall(b"1\r\nx\r\n")
            time.sleep(0.05)


def drip_chunk_size(sock: socket.socket, path: str, head: str) -> None:
    sock.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    with suppress(OSError):
        for _ in range(400):
            sock.sendall(b"0")
            time.sleep(0.05)


def drip_gzip(sock: socket.socket, path: str, head: str) -> None:
    sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5000\r\n\r\n")
    with suppress(OSError):
        for byte in gzip.compress(bytes(range(256)) * 40):
            sock.sendall(bytes([byte]))
            time.sleep(0.05)


def say_nothing(sock: socket.socket, path: str, head: str) -> None:
    with suppress(OSError):
        sock.recv(1)


def drip_redirects(sock: socket.socket, path: str, head: str) -> None:
    time.sleep(0.4)
    write(sock, status="302 Found", Location="/again" + path)


SLOW = {
    "dripped status line": drip_status,
    "dripped headers": drip_headers,
    "dripped body": drip_body,
    "dripped chunks": drip_chunks,
    "dripped chunk size": drip_chunk_size,
    "dripped gzip": drip_gzip,
    "silence": say_nothing,
    "slow redirects": drip_redirects,
}


@pytest.mark.parametrize("handle", SLOW.values(), ids=SLOW.keys())
def test_a_slow_answer_ends_with_the_deadline(handle: Callable[[socket.socket, str, str], None]) -> None:
    """All tries, redirects, headers and bodies together: at most the deadline and a second."""
    with serve(handle) as server:
        started = time.monotonic()
        with pytest.raises(FetchError, match=r"within the time|leads on more"):
            make_client(deadline=DEADLINE).send(Request(server.url))
        assert time.monotonic() - started <= DEADLINE + 1


def test_a_stalled_encryption_ends_with_the_deadline() -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    with listener:
        started = time.monotonic()
        with pytest.raises(FetchError, match="within the time"):
            make_client(deadline=DEADLINE).send(Request(f"https://127.0.0.1:{listener.getsockname()[1]}/"))
        assert time.monotonic() - started <= DEADLINE + 1


def test_a_stalled_resolver_ends_with_the_deadline() -> None:
    def resolve(host: str, port: int) -> list[str]:
        time.sleep(5)
        return []

    client = make_client(deadline=DEADLINE)
    client.resolve = resolve
    started = time.monotonic()
    with pytest.raises(FetchError, match="was not resolved within the time"):
        client.send(Request("http://slow.example/"))
    assert time.monotonic() - started <= DEADLINE + 1


def test_a_stalled_connection_ends_with_the_deadline() -> None:
    """A full backlog: the connection is never accepted."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        started = time.monotonic()
        with pytest.raises(FetchError):
            make_client(deadline=DEADLINE).send(Request(f"http://127.0.0.1:{listener.getsockname()[1]}/"))
        assert time.monotonic() - started <= DEADLINE + 1
        for filler in fillers:
            filler.close()


def make_bomb(size: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = bytes(1024 * 1024)
    return b"".join(packer.compress(block) for _ in range(size // len(block))) + packer.flush()


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
BOMB = make_bomb(300 * 1024 * 1024)


def endless(start: bytes, part: bytes) -> Callable[[socket.socket, str, str], None]:
    def handle(sock: socket.socket, path: str, head: str) -> None:
        with suppress(OSError):
            sock.sendall(start)
            for _ in range(2000):
                sock.sendall(part)

    return handle


HUGE = {
    "gzip bomb": lambda s, p, h: write(s, BOMB, Content_Encoding="gzip"),
    "gzip bomb in a chunk": lambda s, p, h: s.sendall(
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n" % len(BOMB)
        + BOMB
        + b"\r\n0\r\n\r\n"
    ),
    "many gzip members": lambda s, p, h: write(s, gzip.compress(bytes(1024 * 1024)) * 60, Content_Encoding="gzip"),
    "nested gzip": lambda s, p, h: write(s, gzip.compress(BOMB), Content_Encoding="gzip, gzip"),
    "brotli": lambda s, p, h: write(s, b"\x0b\x02\x80", Content_Encoding="br"),
    "zstd": lambda s, p, h: write(s, b"\x28\xb5\x2f\xfd", Content_Encoding="zstd"),
    "deflate bomb": lambda s, p, h: write(s, zlib.compress(bytes(50_000_000)), Content_Encoding="deflate"),
    "endless body": endless(b"HTTP/1.1 200 OK\r\n\r\n", bytes(1024 * 1024)),
    "endless chunks": endless(
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"10000\r\n" + bytes(65536) + b"\r\n"
    ),
    "endless chunk size": endless(CHUNKED, b"0" * 1024 * 1024),
    "endless status line": endless(b"HTTP/1.1 200 ", b"a" * 1024 * 1024),
    "endless header": endless(b"HTTP/1.1 200 OK\r\nX: ", b"a" * 1024 * 1024),
    "endless headers": endless(b"HTTP/1.1 200 OK\r\n", b"X: a\r\n" * 100_000),
    "announced too long": lambda s, p, h: s.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"),
    "bomb on a redirect": lambda s, p, h: write(
        s, BOMB, status="302 Found", Content_Encoding="gzip", Location="/" if len(p) > 20 else p + "x"
    ),
}


@pytest.mark.parametrize("handle", HUGE.values(), ids=HUGE.keys())
def test_a_huge_answer_is_given_up_within_bounds(handle: Callable[[socket.socket, str, str], None]) -> None:
    """At most 10 MiB are decoded, in at most three seconds and 60 MiB of memory."""
    with serve(handle) as server:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        started = time.monotonic()
        with pytest.raises(FetchError):
            make_client(deadline=3).send(Request(server.url))
        assert time.monotonic() - started <= 4
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before <= 60 * 1024


@pytest.mark.parametrize("size", [0, 1, MOST - 1, MOST])
@pytest.mark.parametrize("coding", ["gzip", ""], ids=["packed", "plain"])
def test_an_answer_up_to_the_limit_is_whole(size: int, coding: str) -> None:
    body = bytes(size)
    sent = gzip.compress(body, 1) if coding else body
    with serve(lambda s, p, h: write(s, sent, Content_Encoding=coding)) as server:
        assert make_client().send(Request(server.url)).body == body


def test_one_byte_more_is_too_much() -> None:
    sent = gzip.compress(bytes(MOST + 1), 1)
    with (
        serve(lambda s, p, h: write(s, sent, Content_Encoding="gzip")) as server,
        pytest.raises(FetchError, match="large"),
    ):
        make_client().send(Request(server.url))


BROKEN = {
    "nothing": lambda s, p, h: None,
    "no http": lambda s, p, h: s.sendall(b"hello\r\n\r\n"),
    "cut body": lambda s, p, h: s.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfive."),
    "cut chunk": lambda s, p, h: s.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\nfive."),
    "bad chunk": lambda s, p, h: s.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nfive."),
    "cut gzip": lambda s, p, h: write(s, gzip.compress(b"words " * 99)[:-9], Content_Encoding="gzip"),
    "no gzip": lambda s, p, h: write(s, b"plain words", Content_Encoding="gzip"),
    "two lengths": lambda s, p, h: s.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nfive."),
    "odd location": lambda s, p, h: write(s, status="302 Found", Location="http://[::1"),
    "loop": lambda s, p, h: write(s, status="302 Found", Location=p),
}


@pytest.mark.parametrize("handle", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_answer_is_an_error_in_one_line(handle: Callable[[socket.socket, str, str], None]) -> None:
    with serve(handle) as server:
        with pytest.raises(FetchError) as caught:
            make_client(deadline=5).send(Request(server.url))
        assert "\n" not in str(caught.value)
        assert server.connections <= 6


def test_a_closed_port_is_told_in_one_line() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        with pytest.raises(FetchError, match="connection refused"):
            make_client().send(Request(f"http://127.0.0.1:{unused.getsockname()[1]}/"))


def test_redirects_are_followed_and_told() -> None:
    def handle(sock: socket.socket, path: str, head: str) -> None:
        steps = {"/a": "/b?x=1", "/b?x=1": f"http://127.0.0.1:{port[0]}/c", "/c": "d"}
        if path in steps:
            write(sock, b"moved", status="301 Moved", Location=steps[path])
        else:
            write(sock, path.encode())

    port: list[int] = []
    with serve(handle) as server:
        port.append(server.port)
        answer = make_client().send(Request(f"{server.url}/a"))
    assert (answer.body, answer.url, answer.final_url) == (b"/d", f"{server.url}/a", f"{server.url}/d")
    assert len(answer.redirects) == 3


@pytest.mark.parametrize(("hops", "works"), [(5, True), (6, False)])
def test_five_redirects_are_followed_and_no_more(hops: int, works: bool) -> None:
    def handle(sock: socket.socket, path: str, head: str) -> None:
        n = int(path[1:] or 0)
        if n < hops:
            write(sock, status="302 Found", Location=f"/{n + 1}")
        else:
            write(sock, b"there")

    with serve(handle) as server:
        if works:
            assert make_client().send(Request(f"{server.url}/0")).body == b"there"
        else:
            with pytest.raises(FetchError, match="leads on more than 5 times"):
                make_client().send(Request(f"{server.url}/0"))


def test_a_key_does_not_travel_to_another_host() -> None:
    with serve(lambda s, p, h: write(s, b"other")) as other:
        goal = f"http://localhost:{other.port}/"
        with serve(lambda s, p, h: write(s, status="307 On", Location=goal)) as server:
            make_client().send(Request(server.url, (("Authorization", "LOW secret"), ("Accept", "text/x"))))
        assert "LOW secret" in server.seen[0]
        assert "LOW secret" not in other.seen[0]
        assert "text/x" in other.seen[0]


def test_nothing_private_is_sent(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:  # type: ignore[no-untyped-def]
    """No password of the user's .netrc, no cookies of an earlier answer, no names but ours."""
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login me password canary\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    with serve(lambda s, p, h: write(s, b"ok", Set_Cookie="track=canary; Path=/")) as server:
        client = make_client(contact="desk@paper.example\r\nX-Evil: 1")
        client.send(Request(server.url))
        client.send(Request(server.url))
    for head in server.seen:
        assert "canary" not in head
        assert "authorization" not in head.lower()
        assert "\r\nX-Evil" not in head
        assert "User-Agent: tweetcite" in head


def count_tries(handle: Callable[[socket.socket, str, str], None], **more: object) -> tuple[Server, object]:
    with serve(handle) as server:
        try:
            outcome: object = make_client(**more).send(Request(server.url)).status  # type: ignore[arg-type]
        except FetchError as error:
            outcome = type(error)
    return server, outcome


@pytest.mark.parametrize(
    ("status", "tries"),
    [(200, 1), (301, 1), (404, 1), (403, 1), (410, 1), (500, 1), (429, 3), (502, 3), (503, 3), (504, 3)],
)
def test_only_what_may_pass_is_tried_again_at_most_three_times(status: int, tries: int) -> None:
    server, outcome = count_tries(lambda s, p, h: write(s, status=f"{status} Told"))
    assert (len(server.seen), outcome) == (tries, status)


def test_a_broken_connection_is_tried_again() -> None:
    def handle(sock: socket.socket, path: str, head: str) -> None:
        if len(servers[0].seen) > 2:
            write(sock, b"at last")

    servers: list[Server] = []
    with serve(handle) as server:
        servers.append(server)
        assert make_client().send(Request(server.url)).body == b"at last"
    assert len(server.seen) == 3


def test_what_was_posted_is_never_posted_twice() -> None:
    with serve(lambda s, p, h: write(s, status="503 Busy")) as server:
        assert make_client().send(Request(server.url, data=(("url", "x"),))).status == 503
    assert len(server.seen) == 1
    assert server.seen[0].startswith("POST / ")
    assert server.seen[0].endswith("url=x")


def test_a_known_copy_is_asked_for_conditionally() -> None:
    with serve(lambda s, p, h: write(s, status="304 Not Modified")) as server:
        answer = make_client().send(Request(server.url), Validators('"v1"', "Tue, 02 Apr 2024 12:00:00 GMT"))
    assert answer.status == 304
    assert 'If-None-Match: "v1"' in server.seen[0]
    assert "If-Modified-Since: Tue, 02 Apr 2024 12:00:00 GMT" in server.seen[0]


def test_a_client_serves_several_threads_with_a_deadline_each() -> None:
    def handle(sock: socket.socket, path: str, head: str) -> None:
        if path == "/slow":
            drip_body(sock, path, head)
        else:
            write(sock, b"quick")

    with serve(handle) as slow, serve(handle) as quick:
        client = make_client(deadline=DEADLINE)
        problems: list[Exception] = []

        def ask() -> None:
            try:
                client.send(Request(f"{slow.url}/slow"))
            except FetchError as error:
                problems.append(error)

        thread = threading.Thread(target=ask)
        thread.start()
        name = quick.url.replace("127.0.0.1", "localhost")
        assert all(client.send(Request(name)).body == b"quick" for _ in range(5))
        thread.join(5)
    assert len(problems) == 1


def test_a_proxy_resolves_and_private_literals_are_still_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Behind a proxy names are the proxy's to resolve; what is private by its spelling is refused before."""
    from spellings import PRIVATE
    from tweetcite.fetch.client import Client, Manners
    from tweetcite.fetch.pacing import Pacing

    with serve(lambda s, p, h: write(s, p.encode())) as proxy:
        for name in ("HTTP_PROXY", "http_proxy"):
            monkeypatch.setenv(name, proxy.url)
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.setenv(name, "")
        client = Client(Manners(deadline=3), Pacing(pause=0, sleep=lambda seconds: None))
        assert (
            client.send(Request("http://only-the-proxy-knows.example/a")).body
            == b"http://only-the-proxy-knows.example/a"
        )
        for host in PRIVATE:
            with pytest.raises(RefusedError):
                client.send(Request(f"http://{host}/"))
        assert len(proxy.seen) == 1


def test_a_proxy_that_fails_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    from tweetcite.fetch.client import Client, Manners
    from tweetcite.fetch.pacing import Pacing

    for name, value in (("HTTP_PROXY", "http://127.0.0.1:9"), ("http_proxy", "http://127.0.0.1:9"), ("no_proxy", "")):
        monkeypatch.setenv(name, value)
    with pytest.raises(FetchError, match="the proxy could not be used"):
        Client(Manners(deadline=3), Pacing(pause=0, sleep=lambda seconds: None)).send(Request("http://news.example/"))
