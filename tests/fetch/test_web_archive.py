"""Web archives: a real pywb on loopback that holds WARC files made here, and the shapes of the others' answers."""

import gc
import io
import json
import re
import time
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import responses

from loopback import make_client
from replaying import replay
from tweetcite.fetch.archive_today import ask_archive_today
from tweetcite.fetch.documents import make_answer
from tweetcite.fetch.memento import Archive, ask_memento, make_archive, read_timemap
from tweetcite.fetch.plan import Sources, carry_out, look_up
from tweetcite.fetch.replay import Capture, choose_captures, list_addresses
from tweetcite.fetch.save_page_now import Saved, ask_save
from tweetcite.fetch.wayback import ask_wayback, read_index
from tweetcite.model import PostRef
from tweetcite.platforms import Answer, Request, Unavailable, match_post

NUMBER = "1775077000000000000"
ADDRESS = f"https://twitter.com/petrahalvorsen/status/{NUMBER}"
WORDS = "The night ferry will run until noon from the first of May."
PAGE = f"""<html><body><div class="tweet permalink-tweet" data-tweet-id="{NUMBER}" data-screen-name="petrahalvorsen"
data-name="Petra Halvorsen"><p class="tweet-text" lang="en">{WORDS}</p></div></body></html>"""
STATUS = {
    "id": "111111111111111111", "url": "https://quay.example/@quay/111111111111111111", "content": "<p>Two cranes.</p>",
    "account": {"id": "5", "acct": "quay", "url": "https://quay.example/@quay", "display_name": "Quay"},
    "created_at": "2023-10-27T10:00:00Z",
}  # fmt: skip
CAPTURES = (
    (ADDRESS, "2024-04-03T08:00:00Z", "200 OK", "text/html", PAGE),
    (ADDRESS, "2024-04-05T08:00:00Z", "200 OK", "text/html", "<html>Something went wrong. Try reloading.</html>"),
    (ADDRESS, "2024-04-02T08:00:00Z", "404 Not Found", "text/html", PAGE.replace(WORDS, "This page is an error.")),
    (STATUS["url"], "2023-10-28T00:00:00Z", "200 OK", "application/json", json.dumps(STATUS)),
    (STATUS["url"], "2023-10-30T00:00:00Z", "200 OK", "application/json",
     json.dumps({**STATUS, "content": "<p>Three cranes.</p>", "edited_at": "2023-10-29T10:00:00Z"})),
)  # fmt: skip


def write_warc(path: Path) -> None:
    """Write captures as a web archive would have made them."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with path.open("wb") as stream:
        writer = WARCWriter(stream, gzip=True)
        for url, made_at, status, kind, body in CAPTURES:
            data = body.encode()
            told = [("Content-Type", kind), ("Content-Length", str(len(data)))]
            record = writer.create_warc_record(
                url,
                "response",
                payload=io.BytesIO(data),
                http_headers=StatusAndHeaders(status, told, protocol="HTTP/1.1"),
                warc_headers_dict={"WARC-Date": made_at},
            )
            writer.write_record(record)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """A pywb process with one collection."""
    folder = tmp_path_factory.mktemp("pywb")
    with warnings.catch_warnings():
        # warcio leaves its temporary files to the collector.
        warnings.simplefilter("ignore", ResourceWarning)
        write_warc(folder / "made.warc.gz")
        gc.collect()
    with replay(folder, "made.warc.gz") as root:
        yield make_archive(root)


def ref_of(url: str) -> PostRef:
    ref = match_post(url)
    assert ref is not None
    return ref


def test_a_post_is_read_from_a_real_archive_at_the_time_of_its_capture(archive: Archive) -> None:
    found, exchanges, problem, _ = carry_out(make_client(), ask_memento(ref_of(ADDRESS), archive))

    assert not isinstance(found, Unavailable), (found, problem)
    [post] = found
    assert (post.text, post.author.name, post.origin) == (WORDS, "Petra Halvorsen", "wayback")
    assert post.seen_at == datetime(2024, 4, 3, 8, tzinfo=UTC)
    assert "20240403080000id_/" in (post.seen_in or "")
    assert any(e.body == PAGE.encode() for e in exchanges), "the very bytes of the capture"
    assert all(e.asked_at.year >= 2026 for e in exchanges)


def test_every_version_of_a_post_that_can_be_edited_is_read(archive: Archive) -> None:
    found, _, problem, _ = carry_out(make_client(), ask_memento(ref_of(str(STATUS["url"])), archive))

    assert not isinstance(found, Unavailable), (found, problem)
    assert [(post.text, post.seen_at) for post in found] == [
        ("Two cranes.", datetime(2023, 10, 28, tzinfo=UTC)),
        ("Three cranes.", datetime(2023, 10, 30, tzinfo=UTC)),
    ]


def test_a_post_that_no_archive_has_is_unavailable(archive: Archive) -> None:
    found, _, _, _ = carry_out(
        make_client(), ask_memento(ref_of("https://x.com/nobody/status/1700000000000000000"), archive)
    )
    assert found == Unavailable("unknown", f"{archive.name} has no capture of it")


def test_an_archive_without_timemap_gives_the_capture_nearest_to_the_post(archive: Archive) -> None:
    listless = archive._replace(timemap=f"{archive.timegate}no-list-of/")

    found, exchanges, problem, _ = carry_out(make_client(), ask_memento(ref_of(str(STATUS["url"])), listless))

    assert not isinstance(found, Unavailable), (found, problem)
    assert [(post.text, post.seen_at) for post in found] == [("Two cranes.", datetime(2023, 10, 28, tzinfo=UTC))]
    assert "20231028000000id_/" in exchanges[-1].final_url


def test_an_archive_without_timemap_may_have_no_capture(archive: Archive) -> None:
    listless = archive._replace(timemap=f"{archive.timegate}no-list-of/")

    found, _, _, _ = carry_out(
        make_client(), ask_memento(ref_of("https://x.com/nobody/status/1700000000000000000"), listless)
    )

    assert found == Unavailable("unknown", f"{archive.name} has no capture of it")


def test_an_archive_comes_behind_the_platform_and_stops_where_the_words_are(archive: Archive) -> None:
    with responses.RequestsMock() as mock:
        mock.add_passthru("http://127.0.0.1")
        for start in ("https://cdn.syndication.twimg.com/", "https://publish.x.com/", "https://api.fxtwitter.com/"):
            mock.get(re.compile(re.escape(start) + ".*"), status=404)
        lookup = look_up(make_client(), ref_of(ADDRESS), Sources(others=(archive,)))
    assert [step.source for step in lookup.steps] == ["x", archive.name]
    assert [post.text for post in lookup.posts] == [WORDS]


def test_the_index_of_pywb_is_read_too(archive: Archive) -> None:
    root = archive.timegate or ""
    answer = make_client().send(Request(f"{root}cdx?url={ADDRESS}&output=json"))
    assert len(list(read_index(make_answer(answer)))) == 2


# --- shapes of answers -----------------------------------------------------------------------------------------------

TIMEMAP = f"""<{ADDRESS}>; rel="original",
<https://archive.ph/timegate/{ADDRESS}>; rel="timegate",
<http://archive.md/20240403080000/{ADDRESS}>; rel="first memento"; datetime="Wed, 03 Apr 2024 08:00:00 GMT",
<http://archive.md/20240404080000/{ADDRESS}>; rel="memento"; datetime="someday",
<http://archive.md/20240405080000/{ADDRESS}>; rel="last memento"; datetime="Fri, 05 Apr 2024 08:00:00 GMT"
"""


def test_a_timemap_is_read_without_what_is_no_capture() -> None:
    captures = list(read_timemap(Answer(200, {"html": TIMEMAP}), Archive("a", "", None, raw=False)))
    assert [c.made_at.day for c in captures] == [3, 5]
    assert captures[0].url == f"http://archive.md/20240403080000/{ADDRESS}"
    raw = list(read_timemap(Answer(200, {"html": TIMEMAP}), Archive("a", "", None, raw=True)))
    assert raw[0].url == f"http://archive.md/20240403080000id_/{ADDRESS}"


def test_archive_today_is_only_read() -> None:
    with responses.RequestsMock() as mock:
        mock.get(f"https://archive.ph/timemap/{ADDRESS}", body=TIMEMAP)
        page = PAGE.replace("tweet permalink-tweet", "tweet")
        mock.get(f"http://archive.md/20240403080000/{ADDRESS}", body=page)
        found, exchanges, _, _ = carry_out(make_client(), ask_archive_today(ref_of(ADDRESS)))
    assert not isinstance(found, Unavailable)
    assert [post.text for post in found] == [WORDS]
    assert len(exchanges) == 2


HOSTILE = ("", "<" * 50_000, '<a>; rel="memento' * 9_000, "<http://a/>; rel=" + '"' * 50_000, "[]", "\x00\xff", "[[1]]")


@pytest.mark.parametrize("body", HOSTILE)
def test_hostile_lists_of_captures_are_read_in_no_time(body: str) -> None:
    started = time.monotonic()
    assert list(read_timemap(Answer(200, {"html": body}), make_archive("http://a/c"))) == []
    assert list(read_index(Answer(200, {"html": body}))) == []
    assert list(read_index(Answer(200, {"items": [["timestamp"], ["x"], [1, 2], "x", None]}))) == []
    assert time.monotonic() - started < 1


def test_structured_captures_come_first_then_the_first_and_the_last_page() -> None:
    def at(day: int, kind: str = "text/html") -> Capture:
        return Capture(f"u{day}", datetime(2024, 1, day, tzinfo=UTC), "o", kind)

    chosen = choose_captures([at(5), at(1), at(9), at(3, "application/json"), at(7)])
    assert [c.made_at.day for c in chosen] == [3, 1, 9, 5]


def test_both_hosts_of_x_are_asked_for() -> None:
    assert list_addresses(ref_of(f"https://x.com/petrahalvorsen/status/{NUMBER}"))[:2] == (
        ADDRESS,
        ADDRESS.replace("twitter.com", "x.com"),
    )


def test_the_wayback_machine_is_left_alone_once_it_is_busy() -> None:
    with responses.RequestsMock() as mock:
        index = mock.get("https://web.archive.org/cdx/search/cdx", status=429)
        client = make_client(patience=0)
        found, _, _, busy = carry_out(client, ask_wayback(ref_of(ADDRESS)))
        again, _, _, _ = carry_out(client, ask_wayback(ref_of(ADDRESS)))
        assert index.call_count == 1
    assert isinstance(found, Unavailable)
    assert isinstance(again, Unavailable)
    assert (found.reason, again.reason, busy) == ("rate-limited", "rate-limited", True)


# --- Save Page Now -------------------------------------------------------------------------------------------------

JOB = "spn2-0123456789abcdef"


@pytest.mark.parametrize(
    ("post", "polls", "saved"),
    [
        pytest.param((200, {"url": ADDRESS, "job_id": JOB}),
            [(200, {"status": "pending"}),
             (200, {"status": "success", "timestamp": "20310504030201", "original_url": ADDRESS})],
            Saved(f"https://web.archive.org/web/20310504030201/{ADDRESS}"), id="made"),
        pytest.param((200, {"status": "error", "status_ext": "error:blocked-url", "message": "Blocked."}), [],
            Saved(None, "the Internet Archive could not save it: Blocked.", True), id="error with 200"),
        pytest.param((200, {"job_id": JOB}),
            [(200, {"status": "error", "status_ext": "error:not-found", "message": ""})],
            Saved(None, "the Internet Archive could not save it: not-found", True), id="not found"),
        pytest.param((401, {"message": "You need to be logged in"}), [],
            Saved(None, "the Internet Archive does not know these keys; check TWEETCITE_ARCHIVE_KEY", True), id="keys"),
        pytest.param((429, {}), [], Saved(None, "the Internet Archive asks for patience; try again later"), id="busy"),
        pytest.param((200, {"job_id": "../../x"}), [],
            Saved(None, "the Internet Archive could not save it: status 200"), id="odd job"),
    ],
)  # fmt: skip
def test_a_page_is_saved_or_not(post: tuple[int, object], polls: list[tuple[int, object]], saved: Saved) -> None:
    with responses.RequestsMock() as mock:
        mock.post("https://web.archive.org/save", status=post[0], json=post[1])
        for status, body in polls:
            mock.get(f"https://web.archive.org/save/status/{JOB}", status=status, json=body)
        result, _, _, _ = carry_out(make_client(), ask_save(ADDRESS, "key:secret"))
        assert mock.calls[0].request.headers["Authorization"] == "LOW key:secret"
    assert result == saved
