import re
import time

import pytest

from tweetcite.article import read_article
from tweetcite.article.flattened import find_flattened
from tweetcite.model import PostRef, Span
from tweetcite.platforms import match_post
from tweetcite.platforms.reddit import PLATFORM, match_url

PLACE = "https://www.reddit.com/r/SouthQuay/comments/1q7zk4d/"
BARE = "https://www.reddit.com/comments/1q7zk4d/"

ADDRESSES = [
    pytest.param(PLACE, PLACE, id="permalink"),
    pytest.param(f"{PLACE}the_baths_reopen/?utm_source=share", PLACE, id="title-and-query"),
    pytest.param("https://old.reddit.com/r/SouthQuay/comments/1q7zk4d", PLACE, id="old"),
    pytest.param("https://np.reddit.com/r/SouthQuay/comments/1q7zk4d/x/", PLACE, id="no-participation"),
    pytest.param("https://embed.reddit.com/r/SouthQuay/comments/1q7zk4d/?embed=true", PLACE, id="frame"),
    pytest.param("https://www.redditmedia.com/r/SouthQuay/comments/1q7zk4d/x/?embed=true", PLACE, id="old-frame"),
    pytest.param("https://rxddit.com/r/SouthQuay/comments/1q7zk4d/x", PLACE, id="mirror"),
    pytest.param("reddit.com/r/SouthQuay/comments/1q7zk4d/", PLACE, id="no-scheme"),
    pytest.param("https://www.reddit.com/comments/1q7zk4d", BARE, id="no-community"),
    pytest.param("https://www.reddit.com/gallery/1q7zk4d", BARE, id="gallery"),
    pytest.param("https://redd.it/1q7zk4d", BARE, id="short"),
]


@pytest.mark.parametrize(("url", "canonical"), ADDRESSES)
def test_a_permalink_of_any_form_leads_to_one_address(url: str, canonical: str) -> None:
    assert match_post(url) == match_url(url)
    assert match_url(url) == PostRef("reddit", "1q7zk4d", canonical)


ACCOUNTS = [
    pytest.param("https://www.reddit.com/user/Teasel-and-Rye/comments/1q7zk4d/x/", id="user"),
    pytest.param("https://www.reddit.com/u/Teasel-and-Rye/comments/1q7zk4d/x/", id="short-user"),
    pytest.param("https://www.reddit.com/r/u_Teasel-and-Rye/comments/1q7zk4d/x/", id="community-of-a-user"),
]


@pytest.mark.parametrize("url", ACCOUNTS)
def test_a_post_on_a_profile_names_its_account(url: str) -> None:
    ref = match_url(url)
    assert ref is not None
    assert (ref.id, ref.handle) == ("1q7zk4d", "Teasel-and-Rye")


COMMENTS = [
    pytest.param(f"{PLACE}comment/lq2m8xw/", id="new"),
    pytest.param(f"{PLACE}the_baths_reopen/lq2m8xw/?context=3", id="old"),
    pytest.param("https://www.reddit.com/r/SouthQuay/comments/1q7zk4d//lq2m8xw", id="empty-title"),
]


@pytest.mark.parametrize("url", COMMENTS)
def test_a_comment_is_another_post_than_the_one_it_stands_under(url: str) -> None:
    assert match_url(url) == PostRef("reddit", "t1_lq2m8xw", f"{PLACE}comment/lq2m8xw/")


NO_POSTS = [
    pytest.param("https://www.reddit.com/r/SouthQuay/", id="community"),
    pytest.param("https://www.reddit.com/user/Teasel-and-Rye/", id="account"),
    pytest.param(f"https://www.reddit.com/submit?url={PLACE}", id="submit"),
    pytest.param("https://www.reddit.com/r/SouthQuay/s/Ab12Cd34Ef", id="share-link"),
    pytest.param("https://www.reddit.com/r/SouthQuay/wiki/index", id="wiki"),
    pytest.param("https://i.redd.it/1q7zk4d.jpg", id="picture"),
    pytest.param("https://v.redd.it/1q7zk4d", id="video"),
    pytest.param("https://preview.redd.it/1q7zk4d.png", id="preview"),
    pytest.param("https://notreddit.com/r/SouthQuay/comments/1q7zk4d/", id="other-host"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize("url", NO_POSTS)
def test_what_is_no_permalink_is_none(url: str) -> None:
    assert match_url(url) is None


def test_bodies_change_in_place_and_ids_hold_no_time() -> None:
    assert PLATFORM.edits_in_place
    assert PLATFORM.time_of("1q7zk4d") is None


PAGE = "<html><body><article><p>Swimmers were delighted.</p>{}<p>Tickets go on sale on Friday.</p></article>"
EMBEDS = [
    pytest.param(f'<iframe src="https://www.redditmedia.com{PLACE[22:]}?embed=true"></iframe>', "iframe", id="frame"),
    pytest.param(f'<amp-reddit data-embedtype="post" data-src="{PLACE}x/"></amp-reddit>', "amp", id="amp"),
    pytest.param(f"<p>{PLACE}</p>", "placeholder", id="address-alone"),
]


@pytest.mark.parametrize(("markup", "how"), EMBEDS)
def test_a_page_that_shows_a_post_embeds_it(markup: str, how: str) -> None:
    embeds = read_article(PAGE.format(markup)).embeds
    assert [(e.post.ref.id, e.post.text, e.how) for e in embeds] == [("1q7zk4d", None, how)]


def test_the_title_of_a_post_stands_for_it_in_the_text() -> None:
    markup = (
        f'<blockquote class="reddit-embed-bq"><a href="{PLACE}">The baths reopen</a><br> by'
        '<a href="https://www.reddit.com/user/Teasel/">u/Teasel</a> in<a href="https://www.reddit.com/r/SouthQuay/">'
        "SouthQuay</a></blockquote>"
    )
    article = read_article(PAGE.format(markup))
    assert [(e.post.text, e.post.author.handle, e.how) for e in article.embeds] == [
        ("The baths reopen", "Teasel", "blockquote")
    ]
    assert "The baths reopen" in article.embeds[0].span.slice(article.text)


def find(text: str) -> int:
    return len(find_flattened(text, [Span(*m.span()) for m in re.finditer(r"(?:[^\n]|\n(?!\n))+", text)], []))


SILENT = [
    pytest.param("The picture was shared by u/Teasel in r/SouthQuay on Monday.", id="prose"),
    pytest.param("The picture was shared by u/Teasel in r/SouthQuay", id="caption"),
    pytest.param("by u/Teasel", id="no-community"),
    pytest.param("by u/Teasel in r/SouthQuay, who swims daily", id="line-goes-on"),
    pytest.param("He writes as u/Teasel-and-Rye.", id="account-only"),
]


@pytest.mark.parametrize("text", SILENT)
def test_accounts_named_in_prose_are_no_post(text: str) -> None:
    assert find(f"Swimmers were delighted.\n\n{text}\n\nTickets go on sale on Friday.") == 0


@pytest.mark.parametrize("piece", ["byu/", "byu/ab in", "by u/ab in ab\n", "byu/ab inab ", "by[u/a]("])
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    started = time.process_time()
    find(piece * (100_000 // len(piece)))
    assert time.process_time() - started < 5
