from datetime import UTC, datetime

import pytest
from bs4 import BeautifulSoup

from tweetcite.model import Post, PostRef
from tweetcite.platforms import all_platforms, find_platform, match_post
from tweetcite.platforms.x import PLATFORM, match_url, read_fragment, time_of

NUMBER = "1653967385122123776"
NAMED = f"https://x.com/NoraVestergate/status/{NUMBER}"
BARE = f"https://x.com/i/status/{NUMBER}"

ADDRESSES = [
    pytest.param(f"https://x.com/NoraVestergate/status/{NUMBER}", NAMED, id="plain"),
    pytest.param(f"https://twitter.com/NoraVestergate/status/{NUMBER}", NAMED, id="twitter"),
    pytest.param(f"http://www.twitter.com/NoraVestergate/statuses/{NUMBER}/", NAMED, id="www-statuses"),
    pytest.param(f"https://mobile.twitter.com/NoraVestergate/status/{NUMBER}?s=20&t=abc", NAMED, id="mobile-query"),
    pytest.param(f"https://m.twitter.com/NoraVestergate/status/{NUMBER}", NAMED, id="m"),
    pytest.param(f"//twitter.com/NoraVestergate/status/{NUMBER}#m", NAMED, id="no-scheme-anchor"),
    pytest.param(f"x.com/NoraVestergate/status/{NUMBER}", NAMED, id="no-scheme-at-all"),
    pytest.param(f"  https://x.com/NoraVestergate/status/{NUMBER}/photo/1 ", NAMED, id="photo-and-spaces"),
    pytest.param(f"https://x.com/NoraVestergate/status/{NUMBER}/analytics", NAMED, id="analytics"),
    pytest.param(f"https://twitter.com/#!/NoraVestergate/status/{NUMBER}", NAMED, id="hashbang"),
    pytest.param(f"https://twitter.com/%23!/NoraVestergate/status/{NUMBER}", NAMED, id="encoded-hashbang"),
    pytest.param(f"https://twitter.com/@NoraVestergate/status/{NUMBER}", NAMED, id="at-sign"),
    pytest.param(f"https://TWITTER.com/NoraVestergate/status/{NUMBER}", NAMED, id="capitals"),
    pytest.param(f"https://twitter.com/i/web/status/{NUMBER}", BARE, id="i-web"),
    pytest.param(f"https://x.com/i/status/{NUMBER}", BARE, id="i"),
    pytest.param(f"https://twitter.com/statuses/{NUMBER}", BARE, id="bare-statuses"),
    pytest.param(f"https://twitter.com/x/status/{NUMBER}", BARE, id="placeholder-x"),
    pytest.param(f"https://twitter.com/___/status/{NUMBER}", BARE, id="placeholder-underscores"),
    pytest.param(f"https://twitter.com/status/status/{NUMBER}", BARE, id="placeholder-status"),
    pytest.param(f"https://fxtwitter.com/NoraVestergate/status/{NUMBER}/en", NAMED, id="fxtwitter"),
    pytest.param(f"https://vxtwitter.com/NoraVestergate/status/{NUMBER}", NAMED, id="vxtwitter"),
    pytest.param(f"https://fixupx.com/NoraVestergate/status/{NUMBER}", NAMED, id="fixupx"),
    pytest.param(f"https://nitter.example.net/NoraVestergate/status/{NUMBER}#m", NAMED, id="nitter"),
    pytest.param(
        f"https://platform.twitter.com/embed/Tweet.html?dnt=true&embedId=w-0&id={NUMBER}&lang=en", BARE, id="widget"
    ),
    pytest.param(f"https://platform.twitter.com/embed/index.html#id={NUMBER}", BARE, id="widget-anchor"),
]


@pytest.mark.parametrize(("url", "canonical"), ADDRESSES)
def test_a_permalink_of_any_host_leads_to_one_address(url: str, canonical: str) -> None:
    handle = "NoraVestergate" if canonical == NAMED else None
    assert match_url(url) == PostRef("x", NUMBER, canonical, handle)
    assert match_post(url) == match_url(url)


NO_POSTS = [
    pytest.param("https://x.com/NoraVestergate", id="account"),
    pytest.param(f"https://twitter.com/intent/tweet?url=https://twitter.com/a/status/{NUMBER}", id="intent"),
    pytest.param(f"https://twitter.com/intent/like?tweet_id={NUMBER}", id="like"),
    pytest.param(f"https://twitter.com/share?url=https%3A%2F%2Fx.com%2Fa%2Fstatus%2F{NUMBER}", id="share"),
    pytest.param("https://twitter.com/NoraVestergate/lists/ferries", id="list"),
    pytest.param("https://twitter.com/NoraVestergate/timelines/650667182356082688", id="timeline"),
    pytest.param("https://twitter.com/i/events/650667182356082688", id="event"),
    pytest.param("https://platform.twitter.com/widgets/follow_button.html?screen_name=a", id="follow-button"),
    pytest.param("https://platform.twitter.com/widgets/tweet_button.html#id=12", id="share-button"),
    pytest.param(f"https://nottwitter.com/a/status/{NUMBER}", id="other-host"),
    pytest.param(f"https://example.com/x.com/a/status/{NUMBER}", id="host-in-the-path"),
    pytest.param(f"https://x.com.example.org/a/status/{NUMBER}", id="host-as-subdomain"),
    pytest.param("https://x.com/a/status/123abc", id="no-number"),
    pytest.param("https://x.com/a/status/", id="no-id"),
    pytest.param("https://x.com/a/status/123456789012345678901234", id="too-long"),
    pytest.param("https://x.com/search?q=status/123", id="search"),
    pytest.param("", id="nothing"),
    pytest.param("https://bsky.app/profile/a.example/post/3lnix7fgt222c", id="other-platform"),
]


@pytest.mark.parametrize("url", NO_POSTS)
def test_what_is_no_permalink_is_none(url: str) -> None:
    assert match_url(url) is None


TIMES = [
    pytest.param("1703436713362870723", datetime(2023, 9, 17, 15, 52, 15, tzinfo=UTC), id="snowflake"),
    pytest.param("20", None, id="before-dated-ids"),
    pytest.param("29999999999", None, id="last-undated"),
    pytest.param("", None, id="empty"),
    pytest.param("12a", None, id="no-number"),
    pytest.param("٣٣٣٣٣٣٣٣٣٣٣٣٣٣", None, id="other-digits"),
    pytest.param("9" * 25, None, id="too-long"),
]


@pytest.mark.parametrize(("number", "moment"), TIMES)
def test_an_id_holds_its_second(number: str, moment: datetime | None) -> None:
    assert time_of(number) == moment


BYLINE = f'&mdash; Nora (@NoraVestergate) <a href="{NAMED}">May 4, 2023</a>'


def read(markup: str) -> Post | None:
    tag = BeautifulSoup(markup, "lxml").select_one("blockquote, div, iframe")
    assert tag is not None
    return read_fragment(tag)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("Look: — Ann (@ann) said so.", id="byline-like-words"),
        pytest.param("I, (@ann), did it — all of it", id="handle-in-brackets"),
        pytest.param("— and then nothing", id="opens-with-a-dash"),
    ],
)
def test_words_that_look_like_a_byline_stay_words(words: str) -> None:
    markup = f'<blockquote class="twitter-tweet"><p>{words}</p>{BYLINE}</blockquote>'
    post = read(markup)
    assert post is not None
    assert (post.text, post.author.name, post.author.handle) == (words, "Nora", "NoraVestergate")


def test_words_and_byline_may_share_one_run_of_text() -> None:
    post = read(f'<blockquote class="twitter-tweet">Low water at six. {BYLINE}</blockquote>')
    assert post is not None
    assert (post.text, post.author.name) == ("Low water at six.", "Nora")


def test_a_consent_notice_is_not_what_the_post_says() -> None:
    post = read(f'<div class="twitter-tweet"><p>Accept cookies to see this.</p><a href="{NAMED}">View</a></div>')
    assert post is not None
    assert (post.ref.id, post.text) == (NUMBER, None)


def test_an_emoji_shown_as_a_picture_is_part_of_the_words() -> None:
    pictures = '<img class="emoji" alt="📯" src="a.png"><img alt="Photo of a horn">'
    post = read(f"<blockquote><p>Horn at six {pictures}</p>{BYLINE}</blockquote>")
    assert post is not None
    assert post.text == "Horn at six 📯"


@pytest.mark.parametrize("size", [pytest.param(3_000, id="wide"), pytest.param(30_000, id="wider")])
def test_a_hostile_fragment_is_read_in_bounded_time(size: int) -> None:
    post = read(
        f'<blockquote class="twitter-tweet"><p>{"— (@a " * size}{"<br>" * size}</p><a href="{NAMED}">x</a></blockquote>'
    )
    assert post is not None


@pytest.mark.parametrize(
    "data",
    [
        pytest.param({"id_str": "x", "user": {"screen_name": "a"}}, id="id-is-no-number"),
        pytest.param({"id_str": "12", "user": []}, id="user-is-a-list"),
        pytest.param({"errors": {"code": 1}}, id="errors-are-no-list"),
        pytest.param({"data": {"text": "a"}}, id="second-api-without-user"),
        pytest.param({"data": {"id": "12", "author_id": "1"}, "includes": {"users": [None, 3]}}, id="users-are-odd"),
    ],
)
def test_an_odd_payload_is_an_unavailable_post(data: dict[str, object]) -> None:
    assert PLATFORM.read_payload is not None
    assert not isinstance(PLATFORM.read_payload(data), Post)


@pytest.mark.parametrize("limits", [[5, 2], [-4, 900], ["a", 2], [1], None, {"a": 1}])
def test_an_odd_range_of_the_text_never_raises(limits: object) -> None:
    assert PLATFORM.read_payload is not None
    user = {"screen_name": "NoraVestergate"}
    payload = {
        "id_str": NUMBER,
        "user": user,
        "text": "Low water",
        "display_text_range": limits,
        "entities": {"media": [{}, 4]},
    }
    assert isinstance(PLATFORM.read_payload(payload), Post)


def test_platforms_are_found_by_name() -> None:
    assert {"bluesky", "x"} <= {platform.name for platform in all_platforms()}
    assert find_platform("x") is PLATFORM
    assert find_platform("nowhere") is None
