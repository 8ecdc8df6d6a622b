import pytest
from bs4 import BeautifulSoup

from tweetcite.article import read_article
from tweetcite.model import PostRef
from tweetcite.platforms import match_post
from tweetcite.platforms.vk import PLATFORM, match_url, read_fragment

LINK = "https://vk.com/wall-40771200_315"

ADDRESSES = [
    pytest.param(LINK, id="permalink"),
    pytest.param("https://m.vk.com/wall-40771200_315", id="mobile"),
    pytest.param("https://vk.ru/wall-40771200_315", id="other-country"),
    pytest.param("vk.com/wall-40771200_315", id="no-scheme"),
    pytest.param(f"{LINK}?reply=318", id="query"),
    pytest.param("https://vk.com/zalesye_ferry?w=wall-40771200_315", id="opened-on-a-page"),
    pytest.param("https://vk.com/feed?section=search&w=wall-40771200_315%2Fall", id="opened-on-a-feed"),
    pytest.param("https://vk.com/club40771200?w=wall-40771200_315_r318", id="at-a-comment"),
    pytest.param(
        "https://vk.com/widget_post.php?app=0&width=100%25&_ver=1&owner_id=-40771200&post_id=315&hash=Ab_9z", id="frame"
    ),
    pytest.param("//vk.ru/widget_post.php?post_id=315&owner_id=-40771200", id="frame-in-other-order"),
]


@pytest.mark.parametrize("url", ADDRESSES)
def test_a_permalink_of_any_form_leads_to_one_address(url: str) -> None:
    assert match_post(url) == match_url(url)
    assert match_url(url) == PostRef("vk", "-40771200_315", LINK)


def test_the_wall_of_a_person_has_a_positive_number() -> None:
    assert match_url("https://vk.com/wall88120_4") == PostRef("vk", "88120_4", "https://vk.com/wall88120_4")


NO_POSTS = [
    pytest.param("https://vk.com/zalesye_ferry", id="account"),
    pytest.param("https://vk.com/wall-40771200", id="wall"),
    pytest.param("https://vk.com/wall-40771200?offset=20", id="timeline"),
    pytest.param("https://vk.com/photo-40771200_315", id="picture"),
    pytest.param("https://vk.com/feed?z=photo-40771200_315", id="picture-on-a-feed"),
    pytest.param(f"https://vk.com/share.php?url={LINK}", id="share"),
    pytest.param("https://vk.com/widget_like.php?owner_id=-40771200&post_id=315", id="other-widget"),
    pytest.param("https://vk.com/widget_post.php?owner_id=-40771200", id="frame-without-number"),
    pytest.param("https://vk.com/wall0_0", id="zero"),
    pytest.param(f"{LINK}x", id="longer-number"),
    pytest.param("https://notvk.com/wall-40771200_315", id="other-host"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize("url", NO_POSTS)
def test_what_is_no_permalink_is_none(url: str) -> None:
    assert match_url(url) is None


WIDGETS = [
    pytest.param('<div id="vk_post_-40771200_315"></div>', "-40771200_315", id="community"),
    pytest.param('<div id="vk_post_88120_4"></div>', "88120_4", id="person"),
    pytest.param('<div id="vk_post_of_the_day"></div>', None, id="other-name"),
    pytest.param('<div id="vk_groups"></div>', None, id="other-widget"),
]


@pytest.mark.parametrize(("markup", "number"), WIDGETS)
def test_a_widget_names_its_post(markup: str, number: str | None) -> None:
    tag = BeautifulSoup(markup, "lxml").div
    assert tag is not None
    post = read_fragment(tag)
    assert (post.ref.id if post else None) == number


def test_posts_change_in_place_and_ids_hold_no_time() -> None:
    assert PLATFORM.edits_in_place
    assert PLATFORM.time_of("-40771200_315") is None


PAGE = "<html><body><article><p>Паром стоит у причала.</p>{}<p>Пассажиры ждут автобуса.</p></article>"
EMBEDS = [
    pytest.param(
        '<div id="vk_post_-40771200_315"></div>'
        '<script>VK.Widgets.Post("vk_post_-40771200_315", -40771200, 315, "Ab_9z");</script>',
        id="widget",
    ),
    pytest.param(
        '<iframe src="https://vk.com/widget_post.php?app=0&amp;owner_id=-40771200&amp;post_id=315"></iframe>',
        id="frame",
    ),
    pytest.param('<amp-vk data-embedtype="post" data-owner-id="-40771200" data-post-id="315"></amp-vk>', id="amp"),
    pytest.param(f'<div class="lazy" data-url="{LINK}"></div>', id="placeholder"),
    pytest.param(f"<p>{LINK}</p>", id="address-alone"),
]


@pytest.mark.parametrize("markup", EMBEDS)
def test_a_page_that_shows_a_post_embeds_it(markup: str) -> None:
    embeds = read_article(PAGE.format(markup)).embeds
    assert [(e.post.ref.id, e.post.text) for e in embeds] == [("-40771200_315", None)]


NO_EMBEDS = [
    pytest.param('<p>Подпишитесь на <a href="https://vk.com/zalesye_ferry">нас</a>.</p>', id="account"),
    pytest.param('<div id="vk_like"></div><script>VK.Widgets.Like("vk_like", {type: "button"});</script>', id="like"),
    pytest.param('<amp-vk data-embedtype="poll" data-api-id="618" data-poll-id="27_1a"></amp-vk>', id="poll"),
]


@pytest.mark.parametrize("markup", NO_EMBEDS)
def test_what_shows_no_post_is_none(markup: str) -> None:
    assert read_article(PAGE.format(markup)).embeds == ()
