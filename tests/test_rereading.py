"""What the archive read once is read again from the bytes that it kept, and comes out the same."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from archives import make_report, opened
from databases import Place, tamper
from tweetcite.article import read_article
from tweetcite.collect import list_inquiries
from tweetcite.endpoints import find_ask
from tweetcite.fetch.client import Client, Exchange
from tweetcite.fetch.plan import Lookup, Step, carry_out
from tweetcite.fetch.wayback import ask_wayback
from tweetcite.platforms import Request, match_post
from tweetcite.rereading import Reread, reread
from tweetcite.store import Store, copy

ROOT = Path(__file__).parents[1] / "fixtures" / "platforms"
MOMENT = datetime(2031, 6, 1, 12, 0, tzinfo=UTC)
TALKS = [
    pytest.param(path, id=f"{path.parent.parent.name}-{path.parent.name}")
    for path in sorted(ROOT.glob("*/*/talk.json"))
    if isinstance(json.loads((path.parent / "found.json").read_text("utf-8"))["found"], list)
]
PAGE = b"""<html><body><p>The mill stands still.</p><blockquote class="twitter-tweet"><p lang="en">The wheel is stuck.
</p>&mdash; Runa Hjelm (@runahjelm) <a href="https://twitter.com/runahjelm/status/1775077000000000000">May 3, 2024</a>
</blockquote></body></html>"""


def make_client(answers: list[list[Any]]) -> Client:
    """Build what answers as a conversation of the fixtures was answered."""

    def send(request: Request, known: object = None) -> Exchange:
        found = [one for one in answers if request.url.startswith(one[0])]
        _, status, body, *headers = max(found, key=lambda one: len(one[0])) if found else ["", 404, ""]
        is_json = isinstance(body, dict | list)
        data = json.dumps(body).encode() if is_json else body.encode()
        told = {"content-type": "application/json" if is_json else "text/html; charset=utf-8"}
        told |= headers[0] if headers else {}
        return Exchange(request.url, request.url, status, told, data, MOMENT, MOMENT)

    return cast(Client, SimpleNamespace(send=send, pacing=SimpleNamespace(sleep=lambda seconds: None)))


def fetch(store: Store, file: Path) -> int:
    """Carry out a conversation of the fixtures and store what came of it; return how many texts that are."""
    talk = json.loads(file.read_text("utf-8"))
    ref = match_post(talk["url"])
    assert ref is not None
    ask = find_ask(ref.platform)
    is_archive = talk.get("talk") == "wayback"
    asking = ask_wayback(ref) if is_archive or ask is None else ask(ref, witnesses=talk.get("witnesses", True))
    found, exchanges, problem, busy = carry_out(make_client(talk["answers"]), asking)
    [inquiry] = list_inquiries(Lookup(ref, (Step(ref.platform, found, exchanges, problem, busy),)))
    store.add_inquiry(inquiry, version="0.1.0")
    return len([post for post in found if getattr(post, "text", None) is not None])


@pytest.mark.parametrize("talk", TALKS)
def test_every_answer_is_read_again_as_it_was(talk: Path, tmp_path: Path) -> None:
    with opened(tmp_path / "a.db") as store:
        texts = fetch(store, talk)

        assert reread(store) == Reread(texts, 0, 0, ())


def show(store: Store) -> None:
    """Store an article that embeds a post."""
    article = read_article(PAGE, "mill.html")
    assert article.embeds[0].post.text == "The wheel is stuck."
    store.save(make_report(article), PAGE)


def answer(store: Store) -> None:
    """Store the answer of a platform."""
    fetch(store, ROOT / "x" / "talk-plain" / "talk.json")


def replay(store: Store) -> None:
    """Store a capture of a web archive."""
    fetch(store, ROOT / "x" / "archived-2014" / "talk.json")


@pytest.mark.parametrize(
    ("bring", "said"),
    [
        pytest.param(show, "the bytes of its article show another text", id="an article"),
        pytest.param(answer, "the bytes of its answer show another text", id="an answer of a platform"),
        pytest.param(replay, "the bytes of its answer show another text", id="a capture of an archive"),
    ],
)
def test_another_text_is_a_fault_of_the_same_readers_and_none_of_others(
    bring: Callable[[Store], None], said: str, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = []
    for is_older in (False, True):
        with monkeypatch.context() as patch, opened(place(f"{is_older}.db")) as store:
            if is_older:
                patch.setattr(copy, "name_readers", lambda: "an older version")
            bring(store)
            tamper(store, "UPDATE post_version SET text = 'The wheel was never stuck.'")
            found.append(reread(store))

    same, older = found
    assert (same.by_others, same.otherwise) == (0, 0)
    assert {line.partition(": ")[2] for line in same.faults} == {said}
    assert (older.by_others, older.otherwise, older.faults) == (same.texts, same.texts, ())
