from datetime import UTC, datetime

import pytest

from tweetcite.model import Post, PostRef
from tweetcite.platforms import match_post
from tweetcite.platforms.bluesky import PLATFORM, match_url, time_of

KEY = "3lnix7fgt222c"
DID = "did:plc:q7r4w2v6k3mzn5xtbylc2oha"
NAMED = f"https://bsky.app/profile/nora.vestergate.example/post/{KEY}"
BY_DID = f"https://bsky.app/profile/{DID}/post/{KEY}"

ADDRESSES = [
    pytest.param(NAMED, NAMED, id="handle"),
    pytest.param(BY_DID, BY_DID, id="did"),
    pytest.param(f"{NAMED}?ref_src=embed", NAMED, id="query"),
    pytest.param(f"bsky.app/profile/nora.vestergate.example/post/{KEY}", NAMED, id="no-scheme"),
    pytest.param(f"https://main.bsky.dev/profile/nora.vestergate.example/post/{KEY}", NAMED, id="main"),
    pytest.param(f"https://fxbsky.app/profile/nora.vestergate.example/post/{KEY}", NAMED, id="mirror"),
    pytest.param(f"at://{DID}/app.bsky.feed.post/{KEY}", BY_DID, id="at-uri"),
    pytest.param(f"https://embed.bsky.app/embed/{DID}/app.bsky.feed.post/{KEY}?id=4", BY_DID, id="frame"),
    pytest.param(f"https://bsky.app/profile/did%3Aplc%3Aq7r4w2v6k3mzn5xtbylc2oha/post/{KEY}", BY_DID, id="encoded-did"),
]


@pytest.mark.parametrize(("url", "canonical"), ADDRESSES)
def test_a_permalink_of_any_form_leads_to_one_address(url: str, canonical: str) -> None:
    assert match_post(url) == match_url(url)
    handle = "nora.vestergate.example" if canonical == NAMED else None
    assert match_url(url) == PostRef("bluesky", KEY, canonical, handle)


NO_POSTS = [
    pytest.param("https://bsky.app/profile/nora.vestergate.example", id="account"),
    pytest.param(f"https://bsky.app/intent/compose?text={NAMED}", id="intent"),
    pytest.param("https://bsky.app/profile/nora.vestergate.example/feed/ferries", id="feed"),
    pytest.param("https://bsky.app/profile/nora.vestergate.example/post/short", id="no-record-key"),
    pytest.param(f"https://bsky.app/profile/nora.vestergate.example/post/{KEY}x", id="longer-key"),
    pytest.param(f"https://notbsky.app.example/profile/a.example/post/{KEY}", id="other-host"),
    pytest.param(f"at://{DID}/app.bsky.feed.like/{KEY}", id="other-record"),
    pytest.param("https://x.com/a/status/1653967385122123776", id="other-platform"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize("url", NO_POSTS)
def test_what_is_no_permalink_is_none(url: str) -> None:
    assert match_url(url) is None


TIMES = [
    pytest.param("3lmtnnecgzk2c", datetime(2025, 4, 15, 8, 24, 44, tzinfo=UTC), id="record-key"),
    pytest.param("rkeymain", None, id="other-key"),
    pytest.param("zzzzzzzzzzzzz", None, id="beyond-the-alphabet-of-the-first"),
    pytest.param("", None, id="empty"),
]


@pytest.mark.parametrize(("key", "moment"), TIMES)
def test_a_record_key_holds_the_second_that_the_client_claims(key: str, moment: datetime | None) -> None:
    assert time_of(key) == moment
    assert not PLATFORM.id_time_is_proof


@pytest.mark.parametrize(
    "data",
    [
        pytest.param({}, id="empty"),
        pytest.param({"posts": [None]}, id="post-is-none"),
        pytest.param({"posts": "x"}, id="posts-are-text"),
        pytest.param({"thread": []}, id="thread-is-a-list"),
        pytest.param({"uri": "https://example.com", "record": {"text": "a"}}, id="no-at-uri"),
        pytest.param({"uri": f"at://{DID}/app.bsky.feed.post/{KEY}", "record": {"text": 3}}, id="text-is-a-number"),
    ],
)
def test_an_odd_payload_is_an_unavailable_post(data: dict[str, object]) -> None:
    assert PLATFORM.read_payload is not None
    assert not isinstance(PLATFORM.read_payload(data), Post)
