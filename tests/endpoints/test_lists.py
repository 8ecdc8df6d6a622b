"""The latest posts of an account, as platforms list them in public."""

from typing import Any

import pytest

from tweetcite.endpoints import find_list
from tweetcite.platforms import Answer

HANDLE, SERVER = "petra.quay.example", "quay.example"


def view(number: str, text: str, handle: str = HANDLE) -> dict[str, Any]:
    """Build a post as Bluesky shows it."""
    author = {"did": "did:plc:petra", "handle": handle, "displayName": "Petra Halvorsen"}
    record = {"$type": "app.bsky.feed.post", "text": text, "createdAt": "2024-04-02T08:00:00Z", "langs": ["en"]}
    uri = f"at://did:plc:petra/app.bsky.feed.post/{number}"
    return {"uri": uri, "cid": "bafy", "author": author, "record": record, "indexedAt": "2024-04-02T08:00:01Z"}


def status(number: str, text: str) -> dict[str, Any]:
    """Build a post as Mastodon shows it."""
    account = {"id": "5", "acct": "petra", "url": f"https://{SERVER}/@petra"}
    told = {"id": number, "url": f"https://{SERVER}/@petra/{number}", "content": f"<p>{text}</p>"}
    return {**told, "account": account, "created_at": "2024-04-02T08:00:00Z"}


def list_latest(platform: str, handle: str, *answers: Answer) -> tuple[list[str], list[str | None]]:
    """Return what is asked, and the texts that come of these answers."""
    find = find_list(platform)
    assert find is not None
    talk, left, asked = find(handle), list(answers), []
    try:
        request = next(talk)
        while True:
            asked.append(request.url)
            request = talk.send(left.pop(0))
    except StopIteration as end:
        return asked, [post.text for post in end.value]


FEED = {"feed": [{"post": view("3kn6d2ab7cs2x", "One.")}, {"post": view("3kn6d2ab7cs2y", "Two.", "other.example")}]}
ITEMS = {"items": [status("111111111111111117", "One."), {"id": "2"}, "three"]}


def test_bluesky_lists_what_an_account_wrote_itself() -> None:
    asked, texts = list_latest("bluesky", "Petra.Quay.example", Answer(200, FEED))

    assert texts == ["One."]
    assert asked[0].startswith("https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=Petra.Quay.example&")


def test_a_server_of_mastodon_is_asked_for_the_account_and_then_its_posts() -> None:
    asked, texts = list_latest("mastodon", f"petra@{SERVER}", Answer(200, {"id": "5"}), Answer(200, ITEMS))

    assert texts == ["One."]
    assert asked[0] == f"https://{SERVER}/api/v1/accounts/lookup?acct=petra"
    assert asked[1].startswith(f"https://{SERVER}/api/v1/accounts/5/statuses?")


@pytest.mark.parametrize(
    ("platform", "handle", "answer"),
    [
        pytest.param("bluesky", HANDLE, Answer(400, {"error": "InvalidRequest"}), id="no such account"),
        pytest.param("bluesky", HANDLE, Answer(0, {}), id="no answer"),
        pytest.param("bluesky", HANDLE, Answer(200, {"feed": ["x", {"post": 5}, {"post": {}}]}), id="odd feed"),
        pytest.param("mastodon", f"petra@{SERVER}", Answer(404, {"error": "Record not found"}), id="unknown"),
        pytest.param("mastodon", f"petra@{SERVER}", Answer(200, {"id": "../5"}), id="an odd number"),
        pytest.param("mastodon", "petra", Answer(200, {}), id="no server named"),
    ],
)
def test_what_cannot_be_had_is_nothing(platform: str, handle: str, answer: Answer) -> None:
    assert list_latest(platform, handle, answer)[1] == []


@pytest.mark.parametrize("platform", ["x", "facebook", "linkedin", "nonsense", "no/where"])
def test_other_platforms_list_nothing_in_public(platform: str) -> None:
    assert find_list(platform) is None
