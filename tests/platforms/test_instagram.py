from datetime import UTC, datetime

import pytest

from tweetcite.article import read_article
from tweetcite.model import Post, PostRef
from tweetcite.platforms import match_post
from tweetcite.platforms.instagram import PLATFORM, match_url, time_of

CODE = "CQJb0yJgWBi"
CANONICAL = f"https://www.instagram.com/p/{CODE}/"

ADDRESSES = [
    pytest.param(CANONICAL, None, id="canonical"),
    pytest.param(f"https://instagram.com/p/{CODE}", None, id="bare"),
    pytest.param(f"{CANONICAL}?utm_source=ig_embed&utm_campaign=loading", None, id="query"),
    pytest.param(f"{CANONICAL}embed/captioned/?cr=1", None, id="frame"),
    pytest.param(f"https://www.instagram.com/reel/{CODE}/", None, id="reel"),
    pytest.param(f"https://www.instagram.com/reels/{CODE}/", None, id="reels"),
    pytest.param(f"https://www.instagram.com/tv/{CODE}/", None, id="tv"),
    pytest.param(f"http://instagr.am/p/{CODE}/", None, id="short-host"),
    pytest.param(f"https://www.instagram.com/runa.algren/p/{CODE}/", "runa.algren", id="with-account"),
    pytest.param(f"https://www.instagram.com/runa.algren/reel/{CODE}/", "runa.algren", id="reel-with-account"),
    pytest.param(f"https://www.instagram.com/p/{CODE}{'Ab0_-Zy9' * 3}QwEr/", None, id="private-suffix"),
]


@pytest.mark.parametrize(("url", "handle"), ADDRESSES)
def test_a_permalink_of_any_form_leads_to_one_address(url: str, handle: str | None) -> None:
    assert match_post(url) == match_url(url)
    assert match_url(url) == PostRef("instagram", CODE, CANONICAL, handle)


NO_POSTS = [
    pytest.param("https://www.instagram.com/runa.algren/", id="account"),
    pytest.param("https://www.instagram.com/stories/runa.algren/2330000000000000000/", id="story"),
    pytest.param("https://www.instagram.com/reels/audio/2330000000000000/", id="sound"),
    pytest.param("https://www.instagram.com/runa.algren/reels/", id="reels-of-an-account"),
    pytest.param("https://www.instagram.com/explore/tags/sourdough/", id="tag"),
    pytest.param("https://www.instagram.com/share/p/BAAbcdEf12", id="opaque-share"),
    pytest.param(f"https://notinstagram.com/p/{CODE}/", id="other-host"),
    pytest.param("https://www.instagram.com/accounts/login/?next=/p/", id="login"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize("url", NO_POSTS)
def test_what_is_no_permalink_is_none(url: str) -> None:
    assert match_url(url) is None


TIMES = [
    pytest.param(CODE, datetime(2021, 6, 15, 16, 24, 5, tzinfo=UTC), id="code"),
    pytest.param("QzEgrngABN", datetime(2012, 10, 15, 9, 30, 1, tzinfo=UTC), id="ten-signs"),
    pytest.param("short", None, id="short"),
    pytest.param("_" * 12, None, id="far-future"),
    pytest.param("", None, id="empty"),
]


@pytest.mark.parametrize(("code", "moment"), TIMES)
def test_a_code_holds_the_second_of_making_but_proves_nothing(code: str, moment: datetime | None) -> None:
    assert time_of(code) == moment
    assert not PLATFORM.id_time_is_proof


SILENT = [
    pytest.param("A post shared by the bakery drew many answers.", id="phrase-in-prose"),
    pytest.param("A post shared by Runa Ålgren (@runa.algren) on Monday drew many answers.", id="account-in-prose"),
    pytest.param(
        "A post shared by a friend of hers.\n\nHe cooks at home (@cook.a)", id="account-in-the-next-paragraph"
    ),
    pytest.param(
        "It began with this. A post shared by Runa Ålgren (@runa.algren) on Jun 15, 2021 drew answers.", id="no-time"
    ),
    pytest.param("View this post on Instagram", id="label-alone"),
    pytest.param("The bakery (@runa.algren)\n\nIt is closed.", id="account-alone"),
]


@pytest.mark.parametrize("text", SILENT)
def test_prose_about_a_post_is_no_embed(text: str) -> None:
    assert read_article(text.encode(), "article.txt").embeds == ()


def test_the_paragraph_above_a_closing_line_without_a_label_stays_prose() -> None:
    """Embeds without a caption have a dated closing line as well, so nothing shows that the paragraph is one."""
    prose = "The bakery closed its doors at noon, and nobody had told the staff."
    closing = "A post shared by Runa Ålgren (@runa.algren) on Jun 15, 2021 at 9:24am PDT"
    article = read_article(f"Bread\n\n{prose}\n\n{closing}\n".encode(), "article.txt")
    assert [embed.post.text for embed in article.embeds] == [None]
    assert prose in [block.span.slice(article.text) for block in article.blocks]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param({"caption": "a", "shortcode": CODE}, id="no-account"),
        pytest.param({"caption": "a", "username": "b"}, id="no-code"),
        pytest.param({"items": [None]}, id="item-is-none"),
        pytest.param({"graphql": []}, id="page-is-a-list"),
        pytest.param({"error": {"code": [1]}}, id="code-is-a-list"),
        pytest.param({"html": "<p>Log in</p>", "title": "Log in"}, id="login-page"),
    ],
)
def test_an_odd_payload_is_an_unavailable_post(data: dict[str, object]) -> None:
    assert PLATFORM.read_payload is not None
    assert not isinstance(PLATFORM.read_payload(data), Post)
