import pytest

from tweetcite.article import read_article
from tweetcite.model import PostRef
from tweetcite.platforms import match_post
from tweetcite.platforms.telegram import PLATFORM, match_url

LINK = "https://t.me/KvarnbyFerry/4821"

ADDRESSES = [
    pytest.param(LINK, id="permalink"),
    pytest.param(f"{LINK}?embed=1&mode=tme", id="frame"),
    pytest.param(f"{LINK}?single", id="single"),
    pytest.param(f"{LINK}/", id="closing-slash"),
    pytest.param(f"<{LINK}>", id="angle-brackets"),
    pytest.param("https://t.me/s/KvarnbyFerry/4821", id="preview"),
    pytest.param("http://telegram.me/KvarnbyFerry/4821", id="old-host"),
    pytest.param("https://telegram.dog/KvarnbyFerry/4821", id="other-host"),
    pytest.param("https://KvarnbyFerry.t.me/4821", id="host-of-the-channel"),
    pytest.param("https://t.me/KvarnbyFerry/12/4821", id="topic"),
    pytest.param("t.me/KvarnbyFerry/4821", id="no-scheme"),
    pytest.param("//t.me/KvarnbyFerry/4821", id="scheme-of-the-page"),
]


@pytest.mark.parametrize("url", ADDRESSES)
def test_a_permalink_of_any_form_leads_to_one_address(url: str) -> None:
    assert match_post(url) == match_url(url)
    assert match_url(url) == PostRef("telegram", "KvarnbyFerry/4821", LINK, "KvarnbyFerry")


NO_POSTS = [
    pytest.param("https://t.me/KvarnbyFerry", id="channel"),
    pytest.param("https://t.me/s/KvarnbyFerry", id="preview-of-the-channel"),
    pytest.param("https://t.me/s/KvarnbyFerry?before=4821", id="timeline"),
    pytest.param("https://t.me/c/1350000042/17", id="private"),
    pytest.param(f"https://t.me/share/url?url={LINK}", id="share"),
    pytest.param("https://t.me/joinchat/4821", id="invitation"),
    pytest.param("https://t.me/addstickers/4821", id="stickers"),
    pytest.param("https://t.me/+4821", id="invitation-by-number"),
    pytest.param("https://t.me/KvarnbyFerry/s/5", id="story"),
    pytest.param("https://t.me/KvarnbyFerry/4821x", id="longer-number"),
    pytest.param("https://t.me/KvarnbyFerry/0", id="zero"),
    pytest.param("https://chat.me/KvarnbyFerry/4821", id="foreign-host"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize("url", NO_POSTS)
def test_what_is_no_permalink_is_none(url: str) -> None:
    assert match_url(url) is None


def test_messages_change_in_place_and_ids_hold_no_time() -> None:
    assert PLATFORM.edits_in_place
    assert PLATFORM.time_of("KvarnbyFerry/4821") is None


PAGE = "<html><body><article><p>The harbour master spoke first.</p>{}<p>Nobody else did so.</p></article>"
EMBEDS = [
    pytest.param(
        f'<iframe id="telegram-post-KvarnbyFerry-4821" src="{LINK}?embed=1&amp;mode=tme"></iframe>', id="frame"
    ),
    pytest.param(f'<iframe class="lazy" data-src="{LINK}?embed=1"></iframe>', id="lazy-frame"),
    pytest.param('<div class="consent" data-telegram-post="KvarnbyFerry/4821"></div>', id="placeholder"),
    pytest.param(f'<div data-embed-url="{LINK.replace(":", "%3A").replace("/", "%2F")}"></div>', id="encoded"),
    pytest.param(f"<p>{LINK}</p>", id="address-alone"),
]


@pytest.mark.parametrize("markup", EMBEDS)
def test_a_page_that_shows_a_message_embeds_one_post(markup: str) -> None:
    embeds = read_article(PAGE.format(markup)).embeds
    assert [(e.post.ref.id, e.post.author.handle, e.post.text) for e in embeds] == [
        ("KvarnbyFerry/4821", "KvarnbyFerry", None)
    ]


NO_EMBEDS = [
    pytest.param('<p><a href="https://t.me/KvarnbyFerry">Join our channel</a></p>', id="channel"),
    pytest.param(f'<a href="https://t.me/share/url?url={LINK}">Share</a>', id="share"),
    pytest.param('<div data-post-id="4821"></div>', id="number-of-an-article"),
    pytest.param(
        '<script src="https://telegram.org/js/telegram-widget.js?22" data-telegram-login="bot"></script>', id="login"
    ),
]


@pytest.mark.parametrize("markup", NO_EMBEDS)
def test_what_leads_to_a_channel_is_no_post(markup: str) -> None:
    assert read_article(PAGE.format(markup)).embeds == ()


def test_a_link_in_the_prose_is_a_link() -> None:
    article = read_article(PAGE.format(f'<p>He wrote so <a href="{LINK}">on Telegram</a> at dawn.</p>'))
    assert article.embeds == ()
    assert [link.ref.id for link in article.links] == ["KvarnbyFerry/4821"]
