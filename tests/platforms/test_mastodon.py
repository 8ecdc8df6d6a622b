from datetime import UTC, datetime

import pytest

from tweetcite.article import read_article
from tweetcite.model import Post
from tweetcite.platforms import match_post
from tweetcite.platforms.mastodon import PLATFORM, match_url, time_of

ID = "112024860040893031"
HOME = f"https://brine.example/@odalys/{ID}"
AWAY = f"https://brine.example/@odalys@kelp.example/{ID}"
FLAKE = "AfbQ2xLm9Tz0KdPq4W"
UUID = "0d9a4b1c-2233-4455-8899-aabbccddeeff"
ULID = "01HQZ08H28ABCDEFGHJKMNPQRS"

ADDRESSES = [
    pytest.param(HOME, HOME, "odalys@brine.example", id="account-and-number"),
    pytest.param(f"{HOME}/embed", HOME, "odalys@brine.example", id="frame"),
    pytest.param(f"{HOME}?ref=home#reply", HOME, "odalys@brine.example", id="query"),
    pytest.param(f"brine.example/@odalys/{ID}", HOME, "odalys@brine.example", id="no-scheme"),
    pytest.param(f"https://Brine.example/%40odalys/{ID}", HOME, "odalys@brine.example", id="encoded-sign"),
    pytest.param(f"https://brine.example/users/odalys/statuses/{ID}", HOME, "odalys@brine.example", id="activity-uri"),
    pytest.param(f"https://brine.example/deck/@odalys/{ID}", HOME, "odalys@brine.example", id="deck"),
    pytest.param(AWAY, AWAY, "odalys@kelp.example", id="account-of-another-server"),
    pytest.param(
        f"https://brine.example/web/statuses/{ID}", f"https://brine.example/web/statuses/{ID}", None, id="old-web"
    ),
    pytest.param(
        "https://shoal.example/embed/notes/a7fwk89ok3?colorMode=dark",
        "https://shoal.example/notes/a7fwk89ok3",
        None,
        id="misskey-frame",
    ),
    pytest.param(
        "https://shoal.example/notes/a7fwk89ok3000001", "https://shoal.example/notes/a7fwk89ok3000001", None, id="aidx"
    ),
    pytest.param(
        f"https://mussel.example/notice/{FLAKE}", f"https://mussel.example/notice/{FLAKE}", None, id="pleroma"
    ),
    pytest.param(
        "https://lens.example/p/odalys/793812345678901234/embed?caption=true",
        "https://lens.example/p/odalys/793812345678901234",
        "odalys@lens.example",
        id="picture",
    ),
    pytest.param(f"https://mussel.example/objects/{UUID}", f"https://mussel.example/objects/{UUID}", None, id="object"),
    pytest.param(
        f"https://limpet.example/@tam/statuses/{ULID}",
        f"https://limpet.example/@tam/statuses/{ULID}",
        "tam@limpet.example",
        id="gotosocial",
    ),
]


@pytest.mark.parametrize(("url", "canonical", "handle"), ADDRESSES)
def test_a_permalink_of_any_server_leads_to_one_address(url: str, canonical: str, handle: str | None) -> None:
    assert match_post(url) == match_url(url)
    ref = match_url(url)
    assert ref is not None
    assert (ref.url, ref.handle) == (canonical, handle)
    assert match_url(canonical) == ref


NO_POSTS = [
    pytest.param("https://brine.example/@odalys", id="account"),
    pytest.param("https://shop.example/p/shoes/12345", id="product"),
    pytest.param("https://brine.example/@odalys/with_replies", id="replies"),
    pytest.param("https://brine.example/@odalys/embed", id="account-frame"),
    pytest.param("https://brine.example/@odalys/2024", id="short-number-on-any-server"),
    pytest.param(f"https://brine.example/share?text={HOME}", id="share"),
    pytest.param(f"https://brine.example/@odalys/{ID}x", id="longer"),
    pytest.param(f"https://truthsocial.com/@odalys/{ID}", id="truth-social"),
    pytest.param(f"https://www.tiktok.com/@odalys/{ID}", id="tiktok"),
    pytest.param(f"https://medium.com/@odalys/{ID}", id="blog"),
    pytest.param("https://daily.example/notes/commencing", id="word-as-note"),
    pytest.param("https://daily.example/notes/2023-update", id="year-as-note"),
    pytest.param("https://daily.example/notice/legal-information", id="words-as-notice"),
    pytest.param("https://daily.example/objects/12345", id="museum-object"),
    pytest.param(f"https://shop.example/@odalys/{ID}.html", id="file"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize("url", NO_POSTS)
def test_what_is_no_permalink_is_none(url: str) -> None:
    assert match_url(url) is None


TIMES = [
    pytest.param(ID, datetime(2024, 3, 2, 7, 15, 9, tzinfo=UTC), id="mastodon"),
    pytest.param("a7fwk89ok3", datetime(2025, 5, 6, 10, 0, 1, tzinfo=UTC), id="misskey"),
    pytest.param(ULID, datetime(2024, 3, 2, 7, 15, 9, tzinfo=UTC), id="ulid"),
    pytest.param("793812345678901234", datetime(2025, 2, 8, 12, 6, 51, tzinfo=UTC), id="pixelfed"),
    pytest.param("123456", None, id="number-without-time"),
    pytest.param("99999999999999999999", None, id="far-future"),
    pytest.param(UUID, None, id="random"),
    pytest.param("", None, id="empty"),
]


@pytest.mark.parametrize(("key", "moment"), TIMES)
def test_an_id_holds_the_second_that_the_server_took_the_post(key: str, moment: datetime | None) -> None:
    assert time_of(key) == moment
    assert PLATFORM.id_time_is_proof


SILENT = [
    pytest.param("She keeps a post by @odalys@brine.example pinned to the wall.", id="lower-case"),
    pytest.param("Post by @odalys@brine.example was widely read.\n\nIt was not the only one.", id="opening-alone"),
    pytest.param("Click “View on Mastodon” to see it.", id="closing-alone"),
    pytest.param("Post by @odalys@brine.example\n\nMany answered.\n\nView on Mastodon", id="words-between"),
    pytest.param("Ask at @odalys@brine.example on Mastodon, or by post.", id="account-in-prose"),
]


@pytest.mark.parametrize("text", SILENT)
def test_prose_about_the_network_is_no_embed(text: str) -> None:
    assert read_article(text.encode(), "article.txt").embeds == ()


@pytest.mark.parametrize(
    "data",
    [
        pytest.param({"account": []}, id="account-is-a-list"),
        pytest.param({"account": {}, "content": "<p>a</p>", "id": "1"}, id="no-name"),
        pytest.param({"attributedTo": ["x"], "content": "a", "id": 3}, id="note-without-address"),
        pytest.param({"user": {"username": "a"}, "id": "9"}, id="note-without-text"),
        pytest.param({"object": "https://a.example", "type": "Create"}, id="object-is-an-address"),
        pytest.param({"html": "<p>Bad Gateway</p>"}, id="error-page"),
        pytest.param({"html": 3}, id="markup-is-a-number"),
        pytest.param({"error": {"code": None}}, id="odd-error"),
    ],
)
def test_an_odd_payload_is_an_unavailable_post(data: dict[str, object]) -> None:
    assert PLATFORM.read_payload is not None
    assert not isinstance(PLATFORM.read_payload(data), Post)
