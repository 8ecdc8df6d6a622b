import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from proxied import World, open_world
from tweetcite.model import PostRef
from tweetcite.store import open_store

SYNDICATION = "https://cdn.syndication.twimg.com/tweet-result"
NUMBER = "1775077000000000000"
ADDRESS = f"https://x.com/petrahalvorsen/status/{NUMBER}"
WORDS = "The night ferry will run until noon from the first of May. Bring a coat, the deck heaters are still broken."
ARTICLE = f"""Ferry to run until midnight

“The night ferry will run until midnight from the first of May,” Petra Halvorsen tweeted.

https://twitter.com/petrahalvorsen/status/{NUMBER}
"""


def make_status(number: str = NUMBER, text: str = WORDS, **more: Any) -> dict[str, Any]:
    """Build the syndication's answer for a post of an invented ferry captain."""
    user = {"id_str": "77", "screen_name": "petrahalvorsen", "name": "Petra Halvorsen"}
    return {"__typename": "Tweet", "id_str": number, "text": text, "lang": "en", "user": user, **more}


@pytest.fixture
def world() -> Iterator[World]:
    with open_world({SYNDICATION: (200, make_status())}) as world:
        yield world


@pytest.fixture
def start(world: World, tmp_path: Path) -> Any:
    """Run the command line as a process whose internet is the world of the test."""

    def run(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, **world.environment, "NO_COLOR": "1", **more}
        command = [sys.executable, "-m", "tweetcite", *arguments, "--db", str(tmp_path / "posts.db")]
        return subprocess.run(
            command, env=environment, cwd=tmp_path, capture_output=True, encoding="utf-8", timeout=150, check=False
        )

    return run


def test_a_post_is_got_from_its_platform_and_kept(start: Any, world: World, tmp_path: Path) -> None:
    done = start("fetch", ADDRESS)

    assert (done.returncode, done.stderr) == (0, "1 of 1 posts looked for: 1 present\n"), done
    assert done.stdout == f"x:{NUMBER}: present, new: “The night ferry will run until noon from the first of May.…”\n"
    shown = json.loads(start("show", f"x:{NUMBER}", "--format", "json").stdout)
    assert shown["texts"][0]["text"] == WORDS
    assert [one["outcome"] for one in shown["observations"]] == ["present"]
    assert shown["texts"][0]["looks"][0]["origin"] == "api"
    with open_store(tmp_path / "posts.db", write=False) as store:
        assert store.verify_chain().whole


VIDEO = "https://www.tiktok.com/@petrahalvorsen/video/7350123456789012345"
SHORT = "https://vm.tiktok.com/ZMabc12de"


@pytest.fixture
def tiktok(world: World) -> World:
    """A world in which a short link leads to a video of the ferry captain, by way of the site's start page."""
    oembed = {"title": WORDS, "author_name": "Petra Halvorsen", "author_unique_id": "petrahalvorsen"}
    oembed |= {"embed_product_id": "7350123456789012345"}
    world.replies |= {
        SHORT: (301, b"", {"Location": "https://www.tiktok.com/start"}),
        "https://www.tiktok.com/start": (302, b"", {"Location": f"{VIDEO}?_t=1"}),
        "https://www.tiktok.com/oembed": (200, oembed),
        "https://fb.watch/": (302, b"", {"Location": "https://www.tiktok.com/start/login"}),
        "https://www.tiktok.com/start/login": (200, b"<p>Log in</p>"),
    }
    return world


def test_a_short_link_leads_to_its_post_whose_page_is_not_asked(start: Any, tiktok: World) -> None:
    done = start("fetch", f"{SHORT}/?k=1", "--no-archives")

    assert done.stdout.startswith("tiktok:7350123456789012345: present, new: “The night ferry"), done
    assert not [url for url in tiktok.asked if "/video/" in url and "oembed" not in url]


def test_the_short_links_of_an_article_are_followed_and_what_leads_nowhere_is_told(
    start: Any, tiktok: World, tmp_path: Path
) -> None:
    said = "“The night ferry will run until noon from the first of May,” Petra Halvorsen said in a TikTok post."
    links = f'<a href="{SHORT}/">video</a> <a href="https://fb.watch/aBcD123/">more</a>'
    (tmp_path / "a.html").write_text(f"<h1>Ferry</h1><p>{said}</p><p>{links}</p>", "utf-8")

    listed = start("verify", "--fetch", "--dry-run", "a.html")
    done = start("verify", "--fetch", "--format", "json", "--no-archives", "a.html")

    [quote] = json.loads(done.stdout)["articles"][0]["quotes"]
    assert listed.stdout.splitlines() == [SHORT, "https://fb.watch/aBcD123"]
    assert (quote["verdict"], quote["post"]["id"]) == ("exact", "7350123456789012345"), done
    assert "https://fb.watch/aBcD123 leads to no post; open it in a browser" in done.stderr


BLUESKY = "https://public.api.bsky.app/xrpc"
UNLINKED = """Ferry

“The night ferry will run until {hour} from the first of May,” Petra Halvorsen (@petra.quay.example) {wrote}.
"""


@pytest.fixture
def bluesky(world: World) -> World:
    """A world in which the ferry captain has posted on Bluesky."""
    author = {"did": "did:plc:petra", "handle": "petra.quay.example", "displayName": "Petra Halvorsen"}
    posts = []
    for key, text in (("3kn6d2ab7cs2x", WORDS), ("3kn6d2ab7cs2y", "A quiet day on the quay.")):
        record = {"$type": "app.bsky.feed.post", "text": text, "createdAt": "2024-04-02T08:00:00Z", "langs": ["en"]}
        posts.append({"uri": f"at://did:plc:petra/app.bsky.feed.post/{key}", "author": author, "record": record})
    feed = {"feed": [{"post": post} for post in posts]}
    world.replies |= {
        f"{BLUESKY}/app.bsky.feed.getAuthorFeed?actor=petra.quay.example&": (200, feed),
        f"{BLUESKY}/com.atproto.identity.resolveHandle": (200, {"did": "did:plc:petra"}),
        f"{BLUESKY}/app.bsky.feed.getPosts": (200, {"posts": posts[:1]}),
    }
    return world


@pytest.mark.parametrize(
    ("hour", "wrote", "verdict", "stored"),
    [
        pytest.param("noon", "wrote on Bluesky", "exact", 1, id="as posted"),
        pytest.param("midnight", "wrote on Bluesky", "altered", 1, id="altered"),
        pytest.param("noon", "tweeted", "not-found", 0, id="on a platform that lists nothing"),
    ],
)
def test_a_quotation_without_a_link_is_looked_for_among_the_latest_posts_of_its_account(
    start: Any, bluesky: World, tmp_path: Path, hour: str, wrote: str, verdict: str, stored: int
) -> None:
    (tmp_path / "a.txt").write_text(UNLINKED.format(hour=hour, wrote=wrote), "utf-8")

    offline = start("verify", "--format", "json", "a.txt", "--no-store")
    assert not bluesky.asked
    done = start("verify", "--fetch", "--format", "json", "--no-archives", "a.txt")

    found = [json.loads(one.stdout)["articles"][0]["quotes"][0]["verdict"] for one in (offline, done)]
    assert found == ["not-found", verdict], done
    with open_store(tmp_path / "posts.db", write=False) as store:
        assert store.counts()["posts"] == stored
        assert store.verify_chain().whole


@pytest.mark.parametrize(
    ("history", "lacks"),
    [
        pytest.param(
            (503, b""),
            "; https://quay.example/api/v1/statuses/111111111111111117/history answers with status 503",
            id="busy",
        ),
        pytest.param((200, []), "", id="nothing earlier"),
    ],
)
def test_earlier_texts_that_cannot_be_had_are_told(start: Any, world: World, history: Any, lacks: str) -> None:
    number = "111111111111111117"
    account = {"id": "5", "acct": "quay", "url": "https://quay.example/@quay"}
    told = {
        "id": number,
        "url": f"https://quay.example/@quay/{number}",
        "account": account,
        "content": "<p>Berth 7 is free.</p>",
    }
    told |= {"created_at": "2023-10-27T10:00:00Z", "edited_at": "2023-10-27T11:00:00Z"}
    world.replies |= {"https://quay.example/api/v1/statuses/111111111111111117": (200, told)}
    world.replies |= {"https://quay.example/api/v1/statuses/111111111111111117/history": history}

    done = start("fetch", f"https://quay.example/@quay/{number}", "--no-archives")
    assert done.stdout == f"mastodon:{number}: present, new: “Berth 7 is free.”{lacks}\n"


def test_a_redacted_post_is_looked_at_and_its_words_are_neither_shown_nor_stored(start: Any, world: World) -> None:
    start("fetch", ADDRESS)
    start("redact", f"x:{NUMBER}", "--reason", "She asked for it", "--yes")

    done = start("fetch", ADDRESS)

    assert done.stdout == f"x:{NUMBER}: present; its words were redacted, and are not stored again\n"
    assert json.loads(start("fetch", ADDRESS, "--format", "json").stdout)["posts"][0]["post"] is None
    assert "heaters" not in start("show", f"x:{NUMBER}").stdout


def test_the_host_is_told_who_asks(start: Any, world: World) -> None:
    start("fetch", ADDRESS, TWEETCITE_CONTACT="desk@paper.example")

    head = world.heads[0].lower()
    assert "user-agent: tweetcite/" in head
    assert "contact: desk@paper.example" in head
    assert "accept-encoding: gzip\r\n" in head


def test_an_article_by_address_is_verified_against_the_post_it_links(start: Any, world: World) -> None:
    world.replies |= {"https://news.example/robots.txt": (404, b""), "https://news.example/a": (200, ARTICLE)}

    done = start("verify", "--fetch", "--format", "json", "https://news.example/a")

    [quote] = json.loads(done.stdout)["articles"][0]["quotes"]
    assert (done.returncode, quote["verdict"], quote["evidence"]) == (1, "altered", "archive"), done
    assert quote["copy"]["origin"] == "api"
    assert world.asked[:2] == ["https://news.example/robots.txt", "https://news.example/a"]


def test_an_article_by_address_alone_fetches_only_that_address(start: Any, world: World) -> None:
    world.replies |= {"https://news.example/robots.txt": (404, b""), "https://news.example/a": (200, ARTICLE)}

    assert start("verify", "https://news.example/a").returncode == 3
    assert world.asked == ["https://news.example/robots.txt", "https://news.example/a"]


def test_a_file_is_verified_without_going_online(start: Any, world: World, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")

    start("verify", "a.txt")
    assert world.asked == []


@pytest.mark.parametrize(
    ("reply", "says"),
    [
        pytest.param((403, "Forbidden"), "answers with status 403", id="forbidden"),
        pytest.param((200, b""), "is empty", id="empty"),
        pytest.param((200, b"%PDF", {"Content-Type": "application/pdf"}), "is no article", id="no page"),
        pytest.param((500, "oh"), "answers with status 500", id="broken server"),
    ],
)
def test_an_address_without_an_article_is_told_in_one_line(start: Any, world: World, reply: Any, says: str) -> None:
    world.replies |= {"https://news.example/robots.txt": (404, b""), "https://news.example/a": reply}

    done = start("verify", "https://news.example/a")
    assert (done.returncode, done.stdout) == (2, "")
    assert says in done.stderr
    assert done.stderr.count("\n") == 1


def test_robots_txt_is_obeyed_for_articles(start: Any, world: World) -> None:
    world.replies |= {
        "https://news.example/robots.txt": (200, "User-agent: *\nDisallow: /private"),
        "https://news.example/private": (200, ARTICLE),
    }

    done = start("verify", "https://news.example/private")
    assert done.returncode == 2
    assert "robots.txt of its site asks programs to stay away" in done.stderr
    assert world.asked == ["https://news.example/robots.txt"]


@pytest.mark.parametrize("command", ["verify", "fetch"])
def test_offline_asks_nothing(start: Any, world: World, command: str) -> None:
    done = start(command, "--offline", "https://news.example/a")

    assert done.returncode == 2
    assert "--offline forbids" in done.stderr
    assert world.asked == []


def test_a_dry_run_lists_what_would_be_asked_and_asks_nothing(start: Any, world: World, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")

    for command in (["fetch", "a.txt"], ["verify", "--fetch", "a.txt"]):
        done = start(*command, "--dry-run")
        assert done.returncode == 0, done
        assert done.stdout.startswith(f"https://cdn.syndication.twimg.com/tweet-result?id={NUMBER}&")
        assert "https://web.archive.org/cdx/search/cdx?" in done.stdout
    assert world.asked == []


def test_a_deleted_post_is_looked_for_in_web_archives(start: Any, world: World) -> None:
    tombstone = {"text": {"text": "This Post was deleted by the Post author. Learn more"}}
    row = ["20240402120000", f"https://twitter.com/petrahalvorsen/status/{NUMBER}", "application/json", "200", "AAA"]
    capture = {"data": {"id": NUMBER, "text": WORDS, "author_id": "77"}, "includes": {"users": [
        {"id": "77", "username": "petrahalvorsen", "name": "Petra Halvorsen"}]}}  # fmt: skip
    names = ["timestamp", "original", "mimetype", "statuscode", "digest"]
    world.replies |= {
        SYNDICATION: (200, {"__typename": "TweetTombstone", "tombstone": tombstone}),
        "https://web.archive.org/cdx/search/cdx?": (200, [names, row]),
        "https://web.archive.org/web/20240402120000id_/": (
            200, capture, {"Memento-Datetime": "Tue, 02 Apr 2024 12:00:01 GMT"},
        ),
    }  # fmt: skip

    done = start("fetch", ADDRESS)
    assert (done.returncode, done.stderr) == (0, "1 of 1 posts looked for: 1 archived\n"), done
    assert done.stdout.startswith(
        f"x:{NUMBER}: absent, the platform says deleted, in a web archive of 2024-04-02, new: “"
    )
    shown = json.loads(start("show", f"x:{NUMBER}", "--format", "json").stdout)
    [look] = shown["texts"][0]["looks"]
    assert (look["origin"], look["seen_at"]) == ("wayback", "2024-04-02T12:00:01Z")
    assert look["stored_at"] > "2026"
    assert [one["outcome"] for one in shown["observations"]] == ["absent", "present"]


def test_a_page_of_errors_is_never_a_text(start: Any, world: World) -> None:
    world.replies[SYNDICATION] = (200, "<title>Something went wrong</title>")

    done = start("fetch", "--format", "jsonl", ADDRESS)
    told = json.loads(done.stdout)
    assert (done.returncode, told["outcome"], told["post"]) == (3, "absent", None)
    assert start("export").stdout == ""


def test_an_edited_status_brings_its_earlier_text(start: Any, world: World) -> None:
    number = "111111111111111111"
    account = {
        "id": "5",
        "acct": "quay",
        "username": "quay",
        "url": "https://quay.example/@quay",
        "display_name": "Quay",
    }
    status = {
        "id": number, "url": f"https://quay.example/@quay/{number}", "account": account, "language": "en",
        "created_at": "2023-10-27T10:00:00Z", "edited_at": "2023-10-27T11:00:00Z", "content": "<p>Two cranes fell.</p>",
    }  # fmt: skip
    history = [
        {"content": "<p>Three cranes fell.</p>", "created_at": "2023-10-27T10:00:00Z", "account": account},
        {"content": "<p>Two cranes fell.</p>", "created_at": "2023-10-27T11:00:00Z", "account": account},
    ]
    world.replies |= {
        f"https://quay.example/api/v1/statuses/{number}": (200, status),
        f"https://quay.example/api/v1/statuses/{number}/history": (200, history),
    }

    assert start("fetch", f"https://quay.example/@quay/{number}").returncode == 0
    shown = json.loads(start("show", f"mastodon:{number}", "--format", "json").stdout)
    assert [(text["text"], bool(text["preferred"])) for text in shown["texts"]] == [
        ("Three cranes fell.", False), ("Two cranes fell.", True),
    ]  # fmt: skip


def test_a_known_answer_is_asked_for_conditionally(start: Any, world: World) -> None:
    def answer(url: str) -> Any:
        seen = 'if-none-match: "v1"' in world.heads[-1].lower()
        return (304, b"", {"ETag": '"v1"'}) if seen else (200, make_status(), {"ETag": '"v1"'})

    world.replies[SYNDICATION] = answer
    assert start("fetch", ADDRESS).returncode == 0
    assert start("fetch", ADDRESS).stdout.startswith(f"x:{NUMBER}: present: “")
    shown = json.loads(start("show", f"x:{NUMBER}", "--format", "json").stdout)
    assert [one["outcome"] for one in shown["observations"]] == ["present", "present"]
    assert len(shown["texts"][0]["looks"]) == 1


def test_a_post_with_other_words_has_changed(start: Any, world: World) -> None:
    start("fetch", ADDRESS)
    world.replies[SYNDICATION] = (200, make_status(text="The ferry is sold."))

    assert start("fetch", ADDRESS).stdout.startswith(f"x:{NUMBER}: changed, new text: “The ferry is sold.”")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        pytest.param(["fetch"], "nothing was named", id="nothing"),
        pytest.param(["fetch", "--save", ADDRESS], "--save needs keys", id="no keys"),
        pytest.param(["fetch", "--pause", "0", ADDRESS], "--pause is 0", id="impolite"),
        pytest.param(["fetch", "bluesky:3kabcdefghij2"], "is not known; give the post's address", id="bare id"),
        pytest.param(["fetch", "http://127.0.0.1/a"], "is not on the public internet", id="private"),
        pytest.param(["fetch", "--memento", "file:///x", ADDRESS], "only http and https", id="odd archive"),
        pytest.param(["verify", "--fetch", "--no-store", "a.txt"], "--no-store forbids", id="no store"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_line(start: Any, world: World, arguments: list[str], says: str) -> None:
    done = start(*arguments)

    assert done.returncode == 2, done
    assert says in done.stderr.splitlines()[0]
    assert world.asked == []


def test_a_witness_is_named_as_one_and_can_be_left_out(start: Any, world: World, tmp_path: Path) -> None:
    told = {
        "id": NUMBER,
        "text": WORDS,
        "author": {"id": "77", "name": "Petra Halvorsen", "screen_name": "petrahalvorsen"},
    }
    world.replies = {"https://api.fxtwitter.com/2/status/": (200, {"code": 200, "status": told})}
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")

    assert start("fetch", "--no-witness", "--no-archives", ADDRESS).returncode == 3
    assert not any("fxtwitter" in url for url in world.asked)
    assert start("fetch", ADDRESS).returncode == 0
    assert "as FxTwitter, a witness, tells it" in " ".join(start("show", NUMBER).stdout.split())
    assert "compared with an archived copy as FxTwitter, a witness, tells it" in " ".join(
        start("verify", "a.txt").stdout.split()
    )


def test_an_interruption_ends_at_once_and_keeps_what_was_got(world: World, tmp_path: Path) -> None:
    slow = threading.Event()

    def wait(url: str) -> Any:
        slow.wait(8)
        return 404, b""

    world.replies |= {"https://publish.x.com/": wait, f"{SYNDICATION}?id=1775077000000000001": (404, b"")}
    command = [
        sys.executable,
        "-m",
        "tweetcite",
        "fetch",
        ADDRESS,
        ADDRESS[:-1] + "1",
        "--db",
        str(tmp_path / "posts.db"),
    ]
    process = subprocess.Popen(
        command, env={**os.environ, **world.environment}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    while not any("publish.x.com" in url for url in world.asked):
        time.sleep(0.05)
    started = time.monotonic()
    process.send_signal(signal.SIGINT)
    out, error = process.communicate(timeout=20)
    took = time.monotonic() - started
    slow.set()

    assert (process.returncode, out.startswith(f"x:{NUMBER}: present"), error) == (
        130, True, "1 of 2 posts looked for: 1 present\n",
    )  # fmt: skip
    assert took <= 2
    with open_store(tmp_path / "posts.db", write=False) as store:
        assert store.has_independent(PostRef("x", NUMBER))


def test_due_posts_are_looked_at_again(start: Any, world: World, tmp_path: Path) -> None:
    start("fetch", ADDRESS)
    assert start("fetch", "--due").stderr == "0 of 0 posts looked for\n"
    with closing(sqlite3.connect(tmp_path / "posts.db")) as database:
        # An hour passes.
        query = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'observation'"
        for (name,) in database.execute(query).fetchall():
            database.execute(f"DROP TRIGGER {name}")
        database.execute("UPDATE observation SET seen_at = '2026-01-01T00:00:00Z'")
        database.commit()
    assert start("fetch", "--due").stdout.startswith(f"x:{NUMBER}: present")


def test_a_page_is_saved_where_keys_are_set(start: Any, world: World) -> None:
    world.replies |= {
        "https://web.archive.org/save": (200, {"url": ADDRESS, "job_id": "spn2-00ff"}),
        "https://web.archive.org/save/status/spn2-00ff": (
            200, {"status": "success", "timestamp": "20310504030201", "original_url": ADDRESS},
        ),
    }  # fmt: skip

    done = start("fetch", "--save", ADDRESS, TWEETCITE_ARCHIVE_KEY="access:canary")
    assert f"saved as https://web.archive.org/web/20310504030201/{ADDRESS}" in done.stderr
    assert "canary" not in done.stdout + done.stderr
    assert any("authorization: low access:canary" in head.lower() for head in world.heads)
