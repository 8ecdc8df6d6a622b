import re
import time
from datetime import UTC, datetime

import pytest

from tweetcite.article import read_article
from tweetcite.article.flattened import find_flattened
from tweetcite.model import PostRef, Span
from tweetcite.platforms import match_post
from tweetcite.platforms.tiktok import PLATFORM, match_url, time_of

ID = "7347739019410639383"
NAMED = f"https://www.tiktok.com/@orchardlane.bees/video/{ID}"
BARE = f"https://www.tiktok.com/@/video/{ID}"

ADDRESSES = [
    pytest.param(NAMED, NAMED, id="permalink"),
    pytest.param(f"{NAMED}?is_from_webapp=1&sender_device=pc", NAMED, id="query"),
    pytest.param(f"{NAMED}/", NAMED, id="closing-slash"),
    pytest.param(f" {NAMED}", NAMED, id="leading-space"),
    pytest.param(f"//www.tiktok.com/@orchardlane.bees/video/{ID}", NAMED, id="no-scheme"),
    pytest.param(f"tiktok.com/@orchardlane.bees/video/{ID}", NAMED, id="no-host-prefix"),
    pytest.param(f"https://m.tiktok.com/@orchardlane.bees/video/{ID}", NAMED, id="mobile"),
    pytest.param(f"https://www.vxtiktok.com/@orchardlane.bees/video/{ID}", NAMED, id="mirror"),
    pytest.param(NAMED.replace("video", "photo"), NAMED.replace("video", "photo"), id="photo"),
    pytest.param(BARE, BARE, id="no-handle"),
    pytest.param(
        f"https://www.tiktok.com/@MS4wLjABAAAAvsMSzFdQ4ikl-uR2TEJw/video/{ID}", BARE, id="secret-id-of-account"
    ),
    pytest.param(f"https://www.tiktok.com/embed/v2/{ID}?lang=en", BARE, id="frame"),
    pytest.param(f"https://www.tiktok.com/embed/{ID}", BARE, id="old-frame"),
    pytest.param(f"https://www.tiktok.com/player/v1/{ID}?autoplay=1", BARE, id="player"),
    pytest.param(f"https://m.tiktok.com/v/{ID}.html?u_code=0", BARE, id="old-mobile"),
    pytest.param(f"https://www.tiktok.com/i18n/share/video/{ID}/", BARE, id="share-page-of-a-video"),
]


@pytest.mark.parametrize(("url", "canonical"), ADDRESSES)
def test_a_permalink_of_any_form_leads_to_one_address(url: str, canonical: str) -> None:
    assert match_post(url) == match_url(url)
    handle = None if canonical == BARE else "orchardlane.bees"
    assert match_url(url) == PostRef("tiktok", ID, canonical, handle)


NO_POSTS = [
    pytest.param("https://www.tiktok.com/@orchardlane.bees", id="account"),
    pytest.param("https://www.tiktok.com/@orchardlane.bees/live", id="live"),
    pytest.param("https://www.tiktok.com/embed/@orchardlane.bees", id="frame-of-an-account"),
    pytest.param("https://www.tiktok.com/tag/beekeeping", id="tag"),
    pytest.param("https://www.tiktok.com/music/original-sound-7347700000000000001", id="sound"),
    pytest.param(f"https://www.tiktok.com/share?url={NAMED}", id="share"),
    pytest.param("https://vm.tiktok.com/ZMabc12de/", id="short-link"),
    pytest.param("https://www.tiktok.com/t/ZTabc12de/", id="other-short-link"),
    pytest.param("https://www.tiktok.com/@orchardlane.bees/video/soon", id="no-number"),
    pytest.param(f"{NAMED}x", id="longer-number"),
    pytest.param(f"https://nottiktok.com/@orchardlane.bees/video/{ID}", id="other-host"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize("url", NO_POSTS)
def test_what_is_no_permalink_is_none(url: str) -> None:
    assert match_url(url) is None


TIMES = [
    pytest.param(ID, datetime(2024, 3, 18, 16, 20, 5, tzinfo=UTC), id="id"),
    pytest.param("12345678", None, id="too-small"),
    pytest.param("tomorrow", None, id="no-number"),
    pytest.param("", None, id="empty"),
    pytest.param("9" * 21, None, id="too-long"),
]


@pytest.mark.parametrize(("number", "moment"), TIMES)
def test_an_id_holds_the_second_of_its_video(number: str, moment: datetime | None) -> None:
    assert time_of(number) == moment


def test_captions_change_in_place_and_ids_prove_nothing() -> None:
    assert PLATFORM.edits_in_place
    assert not PLATFORM.id_time_is_proof


PAGE = "<html><body><article><p>The keeper answered within the hour.</p>{}<p>The council has not replied.</p></article>"
EMBEDS = [
    pytest.param(f'<iframe src="https://www.tiktok.com/embed/v2/{ID}" title="Video"></iframe>', "iframe", id="frame"),
    pytest.param(
        f'<iframe class="lazy" data-src="https://www.tiktok.com/player/v1/{ID}"></iframe>', "iframe", id="lazy"
    ),
    pytest.param(
        f'<div data-provider="tiktok" data-oembed-url="{NAMED.replace(":", "%3A").replace("/", "%2F")}"></div>',
        "placeholder",
        id="encoded-placeholder",
    ),
    pytest.param(f"<p>{NAMED}</p>", "placeholder", id="address-alone"),
    pytest.param(f'<amp-tiktok data-src="{NAMED}" width="325" height="575"></amp-tiktok>', "amp", id="amp"),
]


@pytest.mark.parametrize(("markup", "how"), EMBEDS)
def test_a_page_that_shows_a_video_embeds_one_post(markup: str, how: str) -> None:
    embeds = read_article(PAGE.format(markup)).embeds
    assert [(e.post.ref.id, e.post.text, e.how) for e in embeds] == [(ID, None, how)]


NO_EMBEDS = [
    pytest.param('<a href="https://www.tiktok.com/@orchardlane.bees">Follow us on TikTok</a>', id="follow"),
    pytest.param('<iframe src="https://www.tiktok.com/embed/@orchardlane.bees"></iframe>', id="frame-of-an-account"),
    pytest.param(
        '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@orchardlane.bees" data-embed-type="creator" '
        'data-unique-id="orchardlane.bees"><section><a href="https://www.tiktok.com/@orchardlane.bees">@orchardlane.bees'
        "</a></section></blockquote>",
        id="account",
    ),
]


@pytest.mark.parametrize("markup", NO_EMBEDS)
def test_what_leads_to_an_account_is_no_post(markup: str) -> None:
    assert read_article(PAGE.format(markup)).embeds == ()


def find(text: str) -> int:
    return len(find_flattened(text, [Span(*m.span()) for m in re.finditer(r"(?:[^\n]|\n(?!\n))+", text)], []))


SILENT = [
    pytest.param("They sang ♬ Over the hills ♬ and left.", id="song-in-a-line"),
    pytest.param("♬ Over the hills - The Larks", id="song-alone"),
    pytest.param("Write to us: @orchardlane.bees has the details.", id="handle-in-prose"),
    pytest.param("@orchardlane.bees\n\nThe keeper answered.", id="handle-without-sound"),
    pytest.param("@desk\n\n" + "\n\n".join(["A paragraph of the report."] * 9) + "\n\n♬ Song - Band", id="far-apart"),
]


@pytest.mark.parametrize("text", SILENT)
def test_notes_and_handles_in_prose_are_no_video(text: str) -> None:
    assert find(text) == 0


@pytest.mark.parametrize("piece", ["♬ ", "@a ", "@a\n", "♬ x - ", "\n♬\n"])
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    started = time.process_time()
    find(piece * (200_000 // len(piece)))
    assert time.process_time() - started < 5
