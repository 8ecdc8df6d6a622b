from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import pairwise
from typing import Any

import pytest
import responses

from loopback import FakeTime
from tweetcite.errors import BusyError, FetchError, RefusedError
from tweetcite.fetch.client import Client, Manners
from tweetcite.fetch.pacing import Pacing, read_delay
from tweetcite.platforms import Request

NOW = datetime(2031, 5, 4, 3, 2, 1, tzinfo=UTC)
EPOCH = str(int(NOW.timestamp()) + 30)
LATER = format_datetime(NOW + timedelta(seconds=30), usegmt=True)


def make_timed(pause: float = 1.0, patience: float = 60.0) -> tuple[Client, FakeTime]:
    """Build a client on a clock that only sleeping moves; the clock on the wall moves with it."""
    time = FakeTime()
    wall = lambda: NOW + timedelta(seconds=time.now - 1000)  # noqa: E731
    client = Client(Manners(allow_private=True), Pacing(pause, patience, time.clock, time.sleep, wall))
    return client, time


@pytest.mark.parametrize(
    ("status", "headers", "seconds"),
    [
        pytest.param(429, {"retry-after": "7"}, 7, id="seconds"),
        pytest.param(429, {"retry-after": format_datetime(NOW + timedelta(seconds=90), usegmt=True)}, 90, id="date"),
        pytest.param(503, {"retry-after": "12"}, 12, id="unavailable"),
        pytest.param(429, {}, 60, id="429 alone"),
        pytest.param(200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "2031-05-04T03:07:01Z"}, 300, id="ISO"),
        pytest.param(200, {"x-rate-limit-remaining": "0", "x-rate-limit-reset": EPOCH}, 30, id="epoch"),
        pytest.param(200, {"ratelimit-remaining": "0", "ratelimit-reset": "20"}, 20, id="delta"),
        pytest.param(429, {"retry-after": "5", "ratelimit-remaining": "0", "ratelimit-reset": "9"}, 9, id="longer"),
        pytest.param(503, {"retry-after": "99999999"}, 86_400, id="at most a day"),
    ],
)  # fmt: skip
def test_an_answer_says_how_long_to_wait(status: int, headers: Mapping[str, str], seconds: float) -> None:
    assert read_delay(status, headers, NOW) == seconds


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        pytest.param(200, {}, id="nothing"),
        pytest.param(200, {"retry-after": "50"}, id="on success"),
        pytest.param(200, {"x-ratelimit-remaining": "3", "x-ratelimit-reset": "900"}, id="some left"),
        pytest.param(503, {"retry-after": "-5"}, id="negative"),
        pytest.param(503, {"retry-after": "soon"}, id="words"),
        pytest.param(503, {"retry-after": "nan"}, id="no number"),
        pytest.param(503, {"retry-after": format_datetime(NOW - timedelta(days=9), usegmt=True)}, id="in the past"),
        pytest.param(404, {}, id="not found"),
    ],
)
def test_other_answers_ask_for_no_patience(status: int, headers: Mapping[str, str]) -> None:
    assert read_delay(status, headers, NOW) == 0


def test_ten_hosts_are_asked_a_hundred_times_with_a_second_between() -> None:
    client, time = make_timed()
    times: dict[str, list[float]] = {}

    def answer(request: Any) -> tuple[int, dict[str, str], str]:
        times.setdefault(request.url.split("/")[2], []).append(time.now)
        return 200, {}, "ok"

    with responses.RequestsMock() as mock:
        for n in range(10):
            mock.add_callback(responses.GET, f"https://host{n}.example/", answer)
        for turn in range(100):
            for n in range(10):
                client.send(Request(f"https://host{n}.example/?{turn}"))
    gaps = [b - a for asked in times.values() for a, b in pairwise(asked)]
    assert len(gaps) == 990
    assert min(gaps) >= 1
    assert time.now - 1000 <= 100, "ten hosts wait at the same time, not one after the other"


@pytest.mark.parametrize("wait", ["30", LATER], ids=["seconds", "date"])
@pytest.mark.parametrize("status", [429, 503])
def test_no_request_is_sent_before_retry_after(status: int, wait: str) -> None:
    client, time = make_timed()
    asked: list[float] = []

    def answer(request: Any) -> tuple[int, dict[str, str], str]:
        asked.append(time.now)
        return (status, {"Retry-After": wait}, "") if len(asked) == 1 else (200, {}, "ok")

    with responses.RequestsMock() as mock:
        mock.add_callback(responses.GET, "https://busy.example/", answer)
        assert client.send(Request("https://busy.example/")).status == 200
    assert len(asked) == 2
    assert asked[1] - asked[0] >= 30


def test_a_host_that_wants_long_patience_is_left_alone_and_others_are_not() -> None:
    client, time = make_timed()
    with responses.RequestsMock() as mock:
        busy = mock.get("https://busy.example/", status=429, headers={"Retry-After": "3600"})
        mock.get("https://free.example/")
        assert client.send(Request("https://busy.example/")).status == 429
        for _ in range(3):
            with pytest.raises(BusyError, match=r"wants no requests for 3,[56]"):
                client.send(Request("https://busy.example/"))
        assert busy.call_count == 1
        assert client.send(Request("https://free.example/")).status == 200
        assert time.now < 1010
        time.sleep(3600)
        client.send(Request("https://busy.example/"))
        assert busy.call_count == 2


# --- robots.txt ----------------------------------------------------------------------------------------------------


def ask_with_robots(mock: responses.RequestsMock, path: str = "/a", **robots: Any) -> Any:
    """Ask for an article of a site with this robots.txt; return the status or the error."""
    client, _ = make_timed(pause=0)
    mock.assert_all_requests_are_fired = False
    mock.get("https://news.example/robots.txt", **robots)
    mock.get(f"https://news.example{path}", body="words")
    try:
        return client.send_article(Request(f"https://news.example{path}")).status
    except FetchError as error:
        return type(error)


OURS = "User-agent: tweetcite\nDisallow: /\n\nUser-agent: *\nAllow: /"
RULES = "User-agent: *\nDisallow: /private\nAllow: /private/press\nDisallow: /*.pdf$\n"


@pytest.mark.parametrize(
    ("path", "robots", "outcome"),
    [
        pytest.param("/a", {"body": RULES}, 200, id="open"),
        pytest.param("/private/x", {"body": RULES}, RefusedError, id="closed"),
        pytest.param("/private/press/x", {"body": RULES}, 200, id="the longest rule counts"),
        pytest.param("/x/y.pdf", {"body": RULES}, RefusedError, id="a pattern"),
        pytest.param("/a", {"body": OURS}, RefusedError, id="by name"),
        pytest.param("/a", {"body": "User-agent: GPTBot\nDisallow: /"}, 200, id="another's name"),
        pytest.param("/a", {"status": 404}, 200, id="none"),
        pytest.param("/a", {"status": 403}, 200, id="refused"),
        pytest.param("/a", {"status": 500}, RefusedError, id="broken server"),
        pytest.param("/a", {"status": 503}, RefusedError, id="busy server"),
        pytest.param("/a", {"status": 429, "headers": {"Retry-After": "9999"}}, RefusedError, id="too many"),
        pytest.param("/a", {"body": responses.ConnectionError("gone")}, RefusedError, id="unreachable"),
        pytest.param("/a", {"body": "#" * 511 * 1024 + "\nUser-agent: *\nDisallow: /"}, RefusedError, id="at 511 KiB"),
        pytest.param("/a", {"body": "#" * 600 * 1024 + "\nUser-agent: *\nDisallow: /"}, 200, id="beyond 512 KiB"),
        pytest.param("/a", {"body": "<html>no rules</html>"}, 200, id="a page"),
        pytest.param("/a", {"body": b"\xff\xfe\x00"}, 200, id="no text"),
    ],
)  # fmt: skip
def test_robots_txt_decides_for_articles(path: str, robots: dict[str, Any], outcome: Any) -> None:
    with responses.RequestsMock() as mock:
        assert ask_with_robots(mock, path, **robots) == outcome


@pytest.mark.parametrize(("hops", "outcome"), [(5, RefusedError), (6, RefusedError)])
def test_robots_txt_is_followed_five_times(hops: int, outcome: Any) -> None:
    """Rules behind five redirects count; behind more they cannot be read, and then all is closed."""
    client, _ = make_timed(pause=0)
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        for n in range(hops):
            here = "robots.txt" if n == 0 else f"r{n}"
            mock.get(f"https://news.example/{here}", status=301, headers={"Location": f"/r{n + 1}"})
        mock.get(f"https://news.example/r{hops}", body="User-agent: *\nDisallow: /a")
        mock.get("https://news.example/b", body="open")
        with pytest.raises(outcome):
            client.send_article(Request("https://news.example/a"))
        if hops == 5:
            assert client.send_article(Request("https://news.example/b")).status == 200


def test_robots_txt_is_asked_once_a_day_and_host() -> None:
    client, _ = make_timed(pause=0)
    with responses.RequestsMock() as mock:
        rules = mock.get("https://news.example/robots.txt", body="")
        mock.get("https://news.example/a")
        for _ in range(20):
            client.send_article(Request("https://news.example/a"))
        assert rules.call_count == 1


def test_a_redirect_into_a_closed_part_is_not_followed() -> None:
    client, _ = make_timed(pause=0)
    with responses.RequestsMock() as mock:
        mock.get("https://news.example/robots.txt", body=RULES)
        mock.get("https://news.example/a", status=302, headers={"Location": "/private/x"})
        with pytest.raises(RefusedError, match=r"robots\.txt"):
            client.send_article(Request("https://news.example/a"))


def test_a_crawl_delay_is_kept_but_not_forever() -> None:
    client, time = make_timed()
    with responses.RequestsMock() as mock:
        mock.get("https://news.example/robots.txt", body="User-agent: *\nCrawl-delay: 99999\n")
        mock.get("https://news.example/a")
        client.send_article(Request("https://news.example/a"))
        client.send_article(Request("https://news.example/a"))
    assert 60 <= time.now - 1000 <= 190


@pytest.mark.parametrize(
    "attack", ["*a" * 2000, "/" + "*" * 9000 + "$", "/a*" * 1000 + "$"], ids=["pairs", "stars", "deep"]
)
def test_hostile_rules_are_matched_in_no_time(attack: str) -> None:
    import time

    started = time.monotonic()
    with responses.RequestsMock() as mock:
        body = "User-agent: *\n" + f"Disallow: /{attack}b\n" * (400_000 // len(attack))
        ask_with_robots(mock, "/" + "a" * 3000, body=body)
    assert time.monotonic() - started < 3
