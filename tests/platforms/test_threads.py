from datetime import UTC, datetime

import pytest

from tweetcite.article import read_article
from tweetcite.model import Post, PostRef
from tweetcite.platforms import match_post
from tweetcite.platforms.threads import PLATFORM, match_url, time_of

CODE = "C-9lNeggWBi"
NAMED = f"https://www.threads.net/@ivo.hartmoor/post/{CODE}"
SHORT = f"https://www.threads.net/t/{CODE}"

ADDRESSES = [
    pytest.param(NAMED, NAMED, id="canonical"),
    pytest.param(f"https://threads.com/@ivo.hartmoor/post/{CODE}?xmt=AQGz", NAMED, id="new-host-and-query"),
    pytest.param(f"https://www.threads.com/@ivo.hartmoor/post/{CODE}/embed", NAMED, id="frame"),
    pytest.param(f"//www.threads.net/@ivo.hartmoor/post/{CODE}/media", NAMED, id="no-protocol"),
    pytest.param(f"threads.net/%40ivo.hartmoor/post/{CODE}", NAMED, id="encoded-sign"),
    pytest.param(f"https://www.threads.net/t/{CODE}", SHORT, id="short"),
    pytest.param(f"{NAMED}{'Ab0_-Zy9' * 3}QwEr", NAMED, id="private-suffix"),
]


@pytest.mark.parametrize(("url", "canonical"), ADDRESSES)
def test_a_permalink_of_any_form_leads_to_one_address(url: str, canonical: str) -> None:
    assert match_post(url) == match_url(url)
    assert match_url(url) == PostRef("threads", CODE, canonical, "ivo.hartmoor" if canonical == NAMED else None)


NO_POSTS = [
    pytest.param("https://www.threads.net/@ivo.hartmoor", id="account"),
    pytest.param("https://www.threads.net/@ivo.hartmoor/replies", id="replies"),
    pytest.param(f"https://www.threads.net/intent/post?url={NAMED}", id="intent"),
    pytest.param("https://www.threads.net/search?q=lamps", id="search"),
    pytest.param("https://www.threads.net/tag/lamps", id="tag"),
    pytest.param(f"https://threads.example/@ivo.hartmoor/post/{CODE}", id="other-host"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize("url", NO_POSTS)
def test_what_is_no_permalink_is_none(url: str) -> None:
    assert match_url(url) is None


TIMES = [
    pytest.param(CODE, datetime(2024, 8, 22, 6, 30, 44, tzinfo=UTC), id="code"),
    pytest.param("short", None, id="short"),
    pytest.param("_" * 12, None, id="far-future"),
    pytest.param("no code at all", None, id="words"),
    pytest.param("", None, id="empty"),
]


@pytest.mark.parametrize(("code", "moment"), TIMES)
def test_a_code_holds_the_second_of_making_but_proves_nothing(code: str, moment: datetime | None) -> None:
    assert time_of(code) == moment
    assert not PLATFORM.id_time_is_proof


SILENT = [
    pytest.param("Post by @ivo.hartmoor was the first.\n\nNobody could tell why.", id="opening-alone"),
    pytest.param("A button says “View on Threads”.", id="closing-alone"),
    pytest.param("Post by @ivo.hartmoor\n\nMany answered.\n\nView on Threads", id="words-between"),
    pytest.param("Post by @ivo@hartmoor.example View on Threads", id="account-of-another-network"),
]


@pytest.mark.parametrize("text", SILENT)
def test_prose_about_the_network_is_no_embed(text: str) -> None:
    assert read_article(text.encode(), "article.txt").embeds == ()


@pytest.mark.parametrize(
    "data",
    [
        pytest.param({"text": "a", "shortcode": CODE}, id="no-account"),
        pytest.param({"username": "a", "text": "b"}, id="no-code"),
        pytest.param({"data": {"data": {"edges": [None]}}}, id="edge-is-none"),
        pytest.param({"data": []}, id="data-is-a-list"),
        pytest.param({"error": "gone"}, id="error-is-text"),
        pytest.param({"error": {"code": [1]}}, id="code-is-a-list"),
        pytest.param({"html": "<p>Log in</p>"}, id="login-page"),
    ],
)
def test_an_odd_payload_is_an_unavailable_post(data: dict[str, object]) -> None:
    assert PLATFORM.read_payload is not None
    assert not isinstance(PLATFORM.read_payload(data), Post)
