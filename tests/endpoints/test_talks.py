"""Every conversation of fixtures/platforms: what was answered, and what came of it. No network, no mocks."""

import json
from pathlib import Path
from typing import Any

import pytest

from tweetcite.endpoints import find_ask
from tweetcite.fetch.wayback import ask_wayback
from tweetcite.model import Post, format_moment
from tweetcite.platforms import Answer, Asking, Found, PostRef, Request, Unavailable, match_post

ROOT = Path(__file__).parents[2] / "fixtures" / "platforms"
CASES = [
    pytest.param(path.parent, id=f"{path.parent.parent.name}-{path.parent.name}")
    for path in sorted(ROOT.glob("*/*/talk.json"))
]


def begin(talk: dict[str, Any], ref: PostRef) -> Asking:
    if talk.get("talk") == "wayback":
        return ask_wayback(ref)
    ask = find_ask(ref.platform)
    assert ask is not None
    return ask(ref, witnesses=talk.get("witnesses", True))


def reply(request: Request, answers: list[list[Any]]) -> Answer:
    for start, status, body, *headers in sorted(answers, key=lambda one: -len(one[0])):
        if request.url.startswith(start):
            data = body if isinstance(body, dict) else {"items": body} if isinstance(body, list) else {"html": body}
            return Answer(status, data if body != "" else {}, request.url, headers[0] if headers else {})
    return Answer(404, {}, request.url)


def carry_out(talk: dict[str, Any]) -> tuple[Found, list[str]]:
    ref = match_post(talk["url"])
    assert ref is not None
    asked: list[str] = []
    asking = begin(talk, ref)
    try:
        request = next(asking)
        while True:
            asked.append(request.url)
            request = asking.send(reply(request, talk["answers"]))
    except StopIteration as end:
        return end.value, asked


def show(post: Post) -> dict[str, Any]:
    return {
        "id": post.ref.id, "text": post.text, "truncated": post.truncated, "created_at": post.created_text,
        "handle": post.author.handle, "name": post.author.name, "account_id": post.author.id,
        "language": post.language, "edit_of": post.edit_of, "quoting": post.quoting, "reply_to": post.reply_to,
        "edited_at": format_moment(post.edited_at) if post.edited_at else None, "origin": post.origin,
        "seen_at": format_moment(post.seen_at) if post.seen_at else None,
    }  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_conversation_ends_as_it_should(case: Path) -> None:
    """Fields that found.json leaves out are not looked at; every text says from which address it is."""
    talk, told = (json.loads((case / name).read_text("utf-8")) for name in ("talk.json", "found.json"))
    found, asked = carry_out(talk)

    if isinstance(told["found"], dict):
        assert isinstance(found, Unavailable), found
        assert found.reason == told["found"]["unavailable"]
        assert found.keep is told["found"].get("keep", True)
    else:
        assert not isinstance(found, Unavailable), found
        assert [{key: show(post)[key] for key in one} for post, one in zip(found, told["found"], strict=True)] == told[
            "found"
        ]
        assert all(post.seen_in in asked and post.origin in ("api", "wayback") for post in found)
    if "asked" in told:
        assert [url[: len(start)] for url, start in zip(asked, told["asked"], strict=True)] == told["asked"]


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(Answer(0, {}), id="no answer"),
        pytest.param(Answer(200, {}), id="empty"),
        pytest.param(Answer(200, {"html": ""}), id="empty page"),
        pytest.param(Answer(200, {"html": "<html><p>Please accept our cookies to continue.</p></html>"}), id="consent"),
        pytest.param(Answer(200, {"html": "<title>Log in to continue</title><form id=login_form>"}), id="login"),
        pytest.param(Answer(200, {"html": "Something went wrong. Try reloading."}), id="soft error"),
        pytest.param(Answer(200, {"html": "Hmm...this page doesn’t exist."}), id="soft 404"),
        pytest.param(Answer(200, {"items": [1, None, "x", {"text": "words"}]}), id="a list"),
        pytest.param(Answer(200, {"error": "Internal error", "text": "Internal error"}), id="error with text"),
        pytest.param(Answer(200, {"data": None, "user": None, "status": None, "posts": None}), id="nulls"),
        pytest.param(Answer(200, {"data": [], "user": 5, "status": "ok", "posts": "x", "thread": 3}), id="odd types"),
        pytest.param(Answer(500, {"html": "<h1>Server error</h1>"}), id="500"),
        pytest.param(Answer(403, {"html": "<h1>Access denied</h1>"}), id="403"),
        pytest.param(Answer(404, {"html": "<h1>Not found</h1>"}), id="404"),
        pytest.param(Answer(451, {"html": "<h1>Unavailable</h1>"}), id="451"),
        pytest.param(Answer(429, {}), id="429"),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "url",
    [
        "https://x.com/tova/status/1766034567890123456", "https://bsky.app/profile/orla.example/post/3kn6d2ab7cs2x",
        "https://tidewatch.example/@keeper/111306000000000000", "https://t.me/fjordbuss/412",
        "https://www.tiktok.com/@baker/video/7229301234567890123", "https://truthsocial.com/@lock/111860000000000000",
        "https://www.reddit.com/r/ropewalk/comments/1ab2cd/", "https://www.threads.net/@salt/post/C4aBcDeFgHi",
        "https://www.instagram.com/p/C4aBcDeFgHi/", "https://www.facebook.com/salt/posts/122100000000000001",
        "https://archive.test/x",
    ],
)  # fmt: skip
def test_what_is_no_post_is_never_a_text(url: str, answer: Answer) -> None:
    """Error pages, consent pages, walls and tombstones: whatever is answered to everything, no words come of it."""
    ref = match_post(url)
    talks = [ask_wayback(match_post("https://x.com/tova/status/1766034567890123456") or PostRef("x", "1"))]
    if ref is not None:
        ask = find_ask(ref.platform)
        assert ask is not None
        talks = [ask(ref), ask_wayback(ref)]
    for talk in talks:
        assert isinstance(finish(talk, answer), Unavailable)


def finish(talk: Asking, answer: Answer) -> Found:
    """Answer every request the same."""
    try:
        request = next(talk)
        for _ in range(100):
            request = talk.send(answer._replace(url=request.url))
    except StopIteration as end:
        found: Found = end.value
        return found
    raise AssertionError("no end")


def test_every_platform_is_asked_or_known_to_be_closed() -> None:
    from tweetcite.platforms import all_platforms

    closed = {platform.name for platform in all_platforms() if find_ask(platform.name) is None}
    assert closed == {"linkedin", "vk"}
    assert find_ask("../x") is None
    assert find_ask("meta") is None


@pytest.mark.parametrize(
    ("number", "token"),
    [
        ("1703436713362870723", "44ni5iyte19"), ("1629307668568633344", "3y6mctgwzxo"),
        ("1757108153408278773", "49c49i2agu"),
        ("1087047171306856451", "2mv24zprcw"), ("20", "6dq1a2xwd93"),
    ],
)  # fmt: skip
def test_the_token_is_what_javascript_makes_of_the_id(number: str, token: str) -> None:
    from tweetcite.endpoints.x import make_token

    assert make_token(number) == token
