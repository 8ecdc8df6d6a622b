from datetime import UTC, datetime

import pytest

from tweetcite.article import read_article
from tweetcite.model import PostRef
from tweetcite.platforms import match_post
from tweetcite.platforms.linkedin import PLATFORM, match_url, time_of

NUMBER = "7341072216752205777"


def urn(kind: str, handle: str | None = None) -> PostRef:
    return PostRef(
        "linkedin", f"{kind}:{NUMBER}", f"https://www.linkedin.com/feed/update/urn:li:{kind}:{NUMBER}/", handle
    )


ROOT = "https://www.linkedin.com"
ADDRESSES = [
    pytest.param(f"{ROOT}/feed/update/urn:li:activity:{NUMBER}/", urn("activity"), id="permalink"),
    pytest.param(f"{ROOT}/feed/update/urn%3Ali%3Ashare%3A{NUMBER}", urn("share"), id="encoded"),
    pytest.param(f"{ROOT}/feed/update/activity:{NUMBER}", urn("activity"), id="short-urn"),
    pytest.param(f"{ROOT}/embed/feed/update/urn:li:ugcPost:{NUMBER}?compact=1", urn("ugcPost"), id="frame"),
    pytest.param(
        f"{ROOT}/posts/petra-lundqvist_we-are-closing-activity-{NUMBER}-aB3d?utm_source=share",
        urn("activity", "petra-lundqvist"),
        id="post",
    ),
    pytest.param(
        f"{ROOT}/posts/petra-lundqvist_ostby-share-{NUMBER}-aB3d", urn("share", "petra-lundqvist"), id="share"
    ),
    pytest.param(f"{ROOT}/posts/ostby-works_ugcPost-{NUMBER}-aB3d", urn("ugcPost"), id="no-words-in-the-address"),
    pytest.param(f"{ROOT}/posts/activity-{NUMBER}-aB3d", urn("activity"), id="no-account-in-the-address"),
    pytest.param(
        f"https://se.linkedin.com/posts/%C3%A5sa-berg_hej-activity-{NUMBER}-aB3d",
        urn("activity", "åsa-berg"),
        id="land",
    ),
]


@pytest.mark.parametrize(("url", "ref"), ADDRESSES)
def test_a_permalink_keeps_the_type_of_its_urn(url: str, ref: PostRef) -> None:
    assert match_post(url) == match_url(url)
    assert match_url(url) == ref


NO_POSTS = [
    pytest.param(f"{ROOT}/in/petra-lundqvist/", id="account"),
    pytest.param(f"{ROOT}/company/ostby-works/posts/", id="timeline"),
    pytest.param(f"{ROOT}/sharing/share-offsite/?url={ROOT}/feed/update/urn:li:activity:{NUMBER}/", id="share"),
    pytest.param(f"{ROOT}/shareArticle?mini=true&url=https://paper.example", id="old-share"),
    pytest.param(f"{ROOT}/pulse/long-read-petra-lundqvist", id="article"),
    pytest.param(f"{ROOT}/feed/update/urn:li:comment:{NUMBER}", id="other-urn"),
    pytest.param(f"{ROOT}/feed/", id="feed"),
    pytest.param("https://lnkd.in/eAb3dXyz", id="short-link"),
    pytest.param(f"https://notlinkedin.com/feed/update/urn:li:activity:{NUMBER}/", id="other-host"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize("url", NO_POSTS)
def test_what_is_no_permalink_is_none(url: str) -> None:
    assert match_url(url) is None


TIMES = [
    pytest.param(f"activity:{NUMBER}", datetime(2025, 6, 18, 12, 0, 7, tzinfo=UTC), id="urn"),
    pytest.param("activity:5800000000", None, id="old-number"),
    pytest.param("activity:soon", None, id="no-number"),
    pytest.param("", None, id="empty"),
    pytest.param("share:" + "9" * 21, None, id="too-long"),
]


@pytest.mark.parametrize(("name", "moment"), TIMES)
def test_an_id_holds_a_second(name: str, moment: datetime | None) -> None:
    assert time_of(name) == moment


def test_posts_change_in_place_and_ids_prove_nothing() -> None:
    assert PLATFORM.edits_in_place
    assert not PLATFORM.id_time_is_proof


PAGE = "<html><body><article><p>The unions met at noon.</p>{}<p>They meet again on Friday.</p></article>"
FRAME = f"{ROOT}/embed/feed/update/urn:li:share:{NUMBER}"
EMBEDS = [
    pytest.param(f'<iframe src="{FRAME}?compact=1" height="399" title="Embedded post"></iframe>', id="frame"),
    pytest.param(f'<iframe class="lazy" data-src="{FRAME}"></iframe>', id="lazy-frame"),
    pytest.param(f'<amp-iframe src="{FRAME}" width="504" height="399"></amp-iframe>', id="amp"),
    pytest.param(f'<div data-embed="{FRAME.replace(":", "%3A").replace("/", "%2F")}"></div>', id="encoded"),
    pytest.param(f"<p>{ROOT}/feed/update/urn:li:share:{NUMBER}/</p>", id="address-alone"),
]


@pytest.mark.parametrize("markup", EMBEDS)
def test_a_page_that_shows_a_post_embeds_it(markup: str) -> None:
    embeds = read_article(PAGE.format(markup)).embeds
    assert [(e.post.ref.id, e.post.text) for e in embeds] == [(f"share:{NUMBER}", None)]


NO_EMBEDS = [
    pytest.param(f'<a href="{ROOT}/sharing/share-offsite/?url=https://paper.example/a">Share</a>', id="share"),
    pytest.param(f'<script type="IN/Share" data-url="{ROOT}/in/petra-lundqvist/"></script>', id="share-button"),
    pytest.param(
        f'<div class="LI-profile-badge" data-vanity="petra-lundqvist"><a href="{ROOT}/in/x">P</a></div>', id="badge"
    ),
]


@pytest.mark.parametrize("markup", NO_EMBEDS)
def test_what_leads_to_an_account_is_no_post(markup: str) -> None:
    assert read_article(PAGE.format(markup)).embeds == ()
