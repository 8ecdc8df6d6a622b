import socket

import pytest

from loopback import make_client, serve, write
from spellings import PRIVATE, PUBLIC_NUMBERS
from tweetcite.errors import FetchError, RefusedError
from tweetcite.fetch.addresses import check_target, is_public, read_number, read_target
from tweetcite.fetch.client import Client, Manners
from tweetcite.fetch.pacing import Pacing
from tweetcite.platforms import Request


@pytest.fixture(autouse=True)
def connects(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Every address that the client connects to."""
    from tweetcite.fetch import wire

    found: list[object] = []

    def connect(sock: socket.socket, address: object) -> None:
        found.append(address)
        return socket.socket.connect(sock, address)  # type: ignore[arg-type]

    monkeypatch.setattr(wire._Metered, "connect", connect, raising=False)
    return found


def make_guarded(numbers: dict[str, list[list[str]]] | None = None) -> Client:
    """Build a client that may not ask loopback; names resolve as told, each time to the next of their answers."""
    from tweetcite.fetch.wire import resolve_system

    asked: dict[str, int] = {}

    def resolve(host: str, port: int) -> list[str]:
        if numbers and host in numbers:
            turns = numbers[host]
            turn = asked.get(host, 0)
            asked[host] = turn + 1
            return turns[min(turn, len(turns) - 1)]
        return resolve_system(host, port)

    return Client(Manners(deadline=5), Pacing(pause=0, sleep=lambda seconds: None), resolve)


@pytest.mark.parametrize("host", PRIVATE)
def test_a_private_address_is_never_asked(host: str, connects: list[object]) -> None:
    """Sixty spellings, asked for directly."""
    with serve(lambda sock, path, head: write(sock, b"secret")) as server:
        client = make_guarded()
        with pytest.raises(FetchError):
            client.send(Request(f"http://{host}:{server.port}/secret"))
        assert (server.connections, connects) == (0, [])


@pytest.mark.parametrize("host", PRIVATE)
def test_a_redirect_to_a_private_address_is_never_followed(host: str, connects: list[object]) -> None:
    """The first answer is a mock of a public host, in whose place only the second hop could touch the network."""
    import responses

    with serve(lambda sock, path, head: write(sock, b"secret")) as server, responses.RequestsMock() as mock:
        mock.add_passthru("http://")
        mock.get("http://news.example/start", status=302, headers={"Location": f"http://{host}:{server.port}/"})
        with pytest.raises(FetchError):
            make_guarded().send(Request("http://news.example/start"))
        assert (server.connections, connects) == (0, [])


@pytest.mark.parametrize("number", sorted({n for h in PRIVATE if (n := str(read_number(h) or ""))}))
def test_a_name_that_resolves_to_a_private_number_is_never_asked(number: str, connects: list[object]) -> None:
    with serve(lambda sock, path, head: write(sock, b"secret")) as server:
        client = make_guarded({"rebind.example": [[number]]})
        with pytest.raises(RefusedError, match="not on the public internet"):
            client.send(Request(f"http://rebind.example:{server.port}/"))
        assert (server.connections, connects) == (0, [])


def test_a_name_is_resolved_once_and_pinned() -> None:
    """A second answer of the resolver, loopback, is never even asked for: the first one is what is connected to."""
    asked: list[str] = []

    def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["198.41.0.4"] if len(asked) == 1 else ["127.0.0.1"]

    with serve(lambda sock, path, head: write(sock, b"secret")) as server:
        client = Client(Manners(deadline=0.3), Pacing(pause=0, sleep=lambda s: None), resolve)
        with pytest.raises(FetchError):
            client.send(Request(f"http://rebind.example:{server.port}/"))
        assert server.connections == 0
        for _ in range(3):
            with pytest.raises(FetchError):
                client.send(Request(f"http://rebind.example:{server.port}/"))
        assert server.connections == 0


def test_a_name_with_one_private_number_is_only_asked_at_the_others() -> None:
    with serve(lambda sock, path, head: write(sock, b"secret")) as server:
        client = make_guarded({"mixed.example": [["127.0.0.1", "::1"]]})
        with pytest.raises(RefusedError):
            client.send(Request(f"http://mixed.example:{server.port}/"))
        assert server.connections == 0


def test_a_refused_address_is_not_tried_again() -> None:
    asked = []

    def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"]

    with pytest.raises(RefusedError):
        Client(Manners(), Pacing(pause=0), resolve).send(Request("http://once.example/"))
    assert asked == ["once.example"]


@pytest.mark.parametrize("number", PUBLIC_NUMBERS)
def test_a_public_number_is_allowed(number: str) -> None:
    known = read_number(number)
    assert known is not None
    assert is_public(known)
    check_target(read_target(f"https://{'[' + number + ']' if ':' in number else number}/"))


@pytest.mark.parametrize(
    "host", ["example.org", "0x.example", "127.example.org", "xn--bcher-kva.example", "123.example"]
)
def test_a_name_that_only_looks_like_a_number_is_a_name(host: str) -> None:
    assert read_number(host) is None
    check_target(read_target(f"https://{host}/"))


@pytest.mark.parametrize(
    "url",
    [
        "ftp://example.org/x", "file:///etc/passwd", "gopher://example.org", "javascript:alert(1)", "data:text/html,x",
        "//example.org/x", "example.org", "", "http://", "http:///x", "http://user:pw@example.org/", "http://@example.org/",
        "http://example.org:0/", "http://example.org:99999/", "http://exa mple.org/", "http://example.org\\@127.0.0.1/",
        "http://example.org/\r\nHost: other", "http://[::1/", "https://" + "a" * 5000,
    ],
)  # fmt: skip
def test_what_is_no_plain_address_is_refused(url: str) -> None:
    with pytest.raises(RefusedError):
        make_client().send(Request(url))


def test_private_addresses_can_be_allowed() -> None:
    with serve(lambda sock, path, head: write(sock, b"fine")) as server:
        assert make_client().send(Request(server.url)).body == b"fine"


def test_a_redirect_to_another_scheme_is_refused() -> None:
    with (
        serve(lambda sock, path, head: write(sock, status="302 Found", Location="file:///etc/passwd")) as server,
        pytest.raises(RefusedError, match="only http and https"),
    ):
        make_client().send(Request(server.url))
