from datetime import UTC, datetime

import pytest

from tweetcite.model import Post, PostRef
from tweetcite.platforms import match_post
from tweetcite.platforms.truthsocial import PLATFORM, match_url, time_of

ID = "113398404442359837"
CANONICAL = f"https://truthsocial.com/@BarrowGazette/posts/{ID}"

ADDRESSES = [
    pytest.param(CANONICAL, id="canonical"),
    pytest.param(f"https://truthsocial.com/@BarrowGazette/{ID}", id="without-posts"),
    pytest.param(f"https://truthsocial.com/@BarrowGazette/{ID}/embed", id="frame"),
    pytest.param(f"https://www.truthsocial.com/@BarrowGazette/posts/{ID}?utm=1", id="www-and-query"),
    pytest.param(f"https://truthsocial.com/users/BarrowGazette/statuses/{ID}", id="activity-uri"),
    pytest.param(f"truthsocial.com/@BarrowGazette/posts/{ID}", id="no-scheme"),
    pytest.param(f" https://truthsocial.com/%40BarrowGazette/{ID}", id="space-and-encoded-sign"),
]


@pytest.mark.parametrize("url", ADDRESSES)
def test_a_permalink_of_any_form_leads_to_one_address(url: str) -> None:
    assert match_post(url) == match_url(url)
    assert match_url(url) == PostRef("truthsocial", ID, CANONICAL, "BarrowGazette")


NO_POSTS = [
    pytest.param("https://truthsocial.com/@BarrowGazette", id="account"),
    pytest.param("https://truthsocial.com/@BarrowGazette/media", id="media-of-an-account"),
    pytest.param(f"https://truthsocial.com/share?url={CANONICAL}", id="share"),
    pytest.param("https://truthsocial.com/tags/bridge", id="tag"),
    pytest.param(f"https://nottruthsocial.com/@BarrowGazette/{ID}", id="other-host"),
    pytest.param(f"https://truthsocial.com/@BarrowGazette/{ID}x", id="longer"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize("url", NO_POSTS)
def test_what_is_no_permalink_is_none(url: str) -> None:
    assert match_url(url) is None


TIMES = [
    pytest.param(ID, datetime(2024, 10, 30, 21, 5, 33, tzinfo=UTC), id="post"),
    pytest.param("105000000000000", None, id="before-the-first"),
    pytest.param("99999999999999999999", None, id="far-future"),
    pytest.param("12", None, id="short"),
    pytest.param("x", None, id="no-number"),
]


@pytest.mark.parametrize(("number", "moment"), TIMES)
def test_an_id_holds_the_second_that_the_server_took_the_post(number: str, moment: datetime | None) -> None:
    assert time_of(number) == moment
    assert PLATFORM.id_time_is_proof


@pytest.mark.parametrize(
    "data",
    [
        pytest.param({"id": ID, "content": "<p>a</p>", "account": {}}, id="no-name"),
        pytest.param({"id": ID, "content": 3, "account": {"username": "a"}}, id="content-is-a-number"),
        pytest.param({"reblog": {}, "error": None}, id="empty-repost"),
        pytest.param({"html": "<title>Just a moment...</title>"}, id="guard-page"),
    ],
)
def test_an_odd_payload_is_an_unavailable_post(data: dict[str, object]) -> None:
    assert PLATFORM.read_payload is not None
    assert not isinstance(PLATFORM.read_payload(data), Post)
