from urllib.parse import quote

import pytest

from tweetcite.article import read_article
from tweetcite.model import Post
from tweetcite.platforms import match_post
from tweetcite.platforms.facebook import PLATFORM, match_url

ID = "4051772391880042"
LONG = "pfbid0HoLLiNmiLL4Fire7qKz2vW9rTb5nXc8dYp3sE"
POST = f"https://www.facebook.com/HollinFire/posts/{ID}"
VIDEO = f"https://www.facebook.com/HollinFire/videos/{ID}"
PHOTO = f"https://www.facebook.com/HollinFire/photos/{ID}"
LONE_PHOTO = f"https://www.facebook.com/photo/?fbid={ID}"
LONE_VIDEO = f"https://www.facebook.com/watch/?v={ID}"

ADDRESSES = [
    pytest.param(POST, POST, id="post"),
    pytest.param(f"{POST}/?__tn__=-R", POST, id="query"),
    pytest.param(f"{POST}:0", POST, id="part-of-a-post"),
    pytest.param(f"https://m.facebook.com/HollinFire/posts/{ID}", POST, id="mobile"),
    pytest.param(f"https://de-de.facebook.com/HollinFire/posts/{ID}", POST, id="language-host"),
    pytest.param(f"https://graph.facebook.com/HollinFire/posts/{ID}/", POST, id="graph-host"),
    pytest.param(f"facebook.com/pg/HollinFire/posts/{ID}", POST, id="no-scheme-and-pg"),
    pytest.param(f"https://www.facebook.com/HollinFire/posts/the-siren-you-heard/{ID}/", POST, id="slug"),
    pytest.param(f"https://www.facebook.com/HollinFire/videos/{ID}/", VIDEO, id="video"),
    pytest.param(f"https://www.facebook.com/HollinFire/videos/vb.1140/{ID}/?type=2", VIDEO, id="video-in-list"),
    pytest.param(f"https://www.facebook.com/HollinFire/photos/a.1.2.3/{ID}/?type=3", PHOTO, id="photo-in-album"),
    pytest.param(f"https://www.facebook.com/photo.php?fbid={ID}&set=a.1.2&type=3", LONE_PHOTO, id="photo-php"),
    pytest.param(f"https://www.facebook.com/photo/?fbid={ID}", LONE_PHOTO, id="photo"),
    pytest.param(f"https://www.facebook.com/watch/?v={ID}", LONE_VIDEO, id="watch"),
    pytest.param(f"https://www.facebook.com/reel/{ID}", f"https://www.facebook.com/{ID}", id="reel"),
    pytest.param(
        f"https://www.facebook.com/permalink.php?story_fbid={ID}&id=1140",
        f"https://www.facebook.com/1140/posts/{ID}",
        id="permalink",
    ),
    pytest.param(
        f"https://www.facebook.com/groups/mills/permalink/{ID}/",
        f"https://www.facebook.com/groups/mills/posts/{ID}",
        id="group",
    ),
    pytest.param(
        f"https://www.facebook.com/plugins/post.php?href={quote(POST, safe='')}&width=500&show_text=true",
        POST,
        id="plugin",
    ),
    pytest.param(
        f"https://www.facebook.com/v2.3/plugins/video.php?href={quote(VIDEO, safe='')}", VIDEO, id="plugin-with-version"
    ),
    pytest.param(f"{POST}&width=500&show_text=true", POST, id="address-cut-out-of-a-plugin"),
]


@pytest.mark.parametrize(("url", "canonical"), ADDRESSES)
def test_a_permalink_of_any_form_leads_to_one_address(url: str, canonical: str) -> None:
    assert match_post(url) == match_url(url)
    ref = match_url(url)
    assert ref is not None
    assert (ref.id, ref.url) == (ID, canonical)
    assert ref.handle == ("HollinFire" if "HollinFire" in canonical else None)
    again = match_url(canonical)
    assert again is None or again.id == ID


def test_a_long_id_is_kept_as_it_is() -> None:
    ref = match_url(f"https://www.facebook.com/HollinFire/posts/{LONG}?rdid=x")
    assert ref is not None
    assert ref.id == LONG
    assert PLATFORM.time_of(LONG) is None
    assert not PLATFORM.id_time_is_proof


NO_POSTS = [
    pytest.param("https://www.facebook.com/HollinFire", id="page"),
    pytest.param("https://www.facebook.com/HollinFire/photos/", id="photos-of-a-page"),
    pytest.param("https://www.facebook.com/groups/mills", id="group"),
    pytest.param(f"https://www.facebook.com/events/{ID}", id="event"),
    pytest.param(f"https://www.facebook.com/profile.php?id={ID}", id="profile"),
    pytest.param("https://www.facebook.com/media/set/?set=a.8722&type=3", id="album"),
    pytest.param(f"https://www.facebook.com/sharer/sharer.php?u={quote(POST, safe='')}", id="sharer"),
    pytest.param(f"https://www.facebook.com/dialog/share?href={quote(POST, safe='')}", id="dialog"),
    pytest.param(
        "https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2FHollinFire", id="page-plugin"
    ),
    pytest.param(f"https://www.facebook.com/plugins/like.php?href={quote(POST, safe='')}", id="like-button"),
    pytest.param(f"{POST}?comment_id=4051772391880050", id="comment"),
    pytest.param("https://www.facebook.com/share/p/1AbCdEfGh2/", id="opaque-share"),
    pytest.param("https://fb.watch/aBcD123/", id="opaque-video"),
    pytest.param(f"https://notfacebook.com/HollinFire/posts/{ID}", id="other-host"),
    pytest.param("https://www.facebook.com/plugins/post.php?href=" + "%26" * 400, id="nonsense"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize("url", NO_POSTS)
def test_what_is_no_permalink_is_none(url: str) -> None:
    assert match_url(url) is None


FRAMES = [
    pytest.param(
        f'<iframe src="https://www.facebook.com/plugins/post.php?href={quote(POST, safe="")}&amp;width=500"></iframe>',
        id="post",
    ),
    pytest.param(
        f'<iframe data-src="https://www.facebook.com/plugins/video.php?href={quote(POST, safe="")}"></iframe>',
        id="lazy",
    ),
    pytest.param(f'<iframe class="fb-post" src="about:blank" data-lazy-src="{POST}"></iframe>', id="lazy-class"),
]


@pytest.mark.parametrize("frame", FRAMES)
def test_the_frame_of_a_plugin_is_an_embed_without_words(frame: str) -> None:
    page = f"<body><article><h1>Mill fire</h1><p>The mill burned.</p>{frame}<p>Nobody was hurt.</p></article></body>"
    found = [
        (embed.post.ref.id, embed.post.author.handle, embed.post.text)
        for embed in read_article(page.encode(), "a.html").embeds
    ]
    assert found == [(ID, "HollinFire", None)]


SILENT = [
    pytest.param(
        "My week in Rome\nPosted by Ada Moss on Wednesday, March 9, 2022\n\nIt rained.", id="byline-of-a-blog"
    ),
    pytest.param("It rained all week.\n\nPosted by Ada Moss on February 7, 2022", id="no-weekday"),
    pytest.param("The notice was posted by Ada Moss on Wednesday, March 9, 2022.", id="lower-case"),
    pytest.param("Posted by Ada Moss", id="no-date"),
]


@pytest.mark.parametrize("text", SILENT)
def test_an_articles_own_byline_is_no_embed(text: str) -> None:
    assert read_article(text.encode(), "article.txt").embeds == ()


@pytest.mark.parametrize(
    "data",
    [
        pytest.param({"id": ID}, id="id-alone"),
        pytest.param({"message": "a"}, id="no-id"),
        pytest.param({"id": [ID], "message": "a"}, id="id-is-a-list"),
        pytest.param({"error": {"code": [1]}}, id="code-is-a-list"),
        pytest.param({"error": "x"}, id="error-is-text"),
        pytest.param({"html": "<title>Log in</title>"}, id="login-page"),
    ],
)
def test_an_odd_payload_is_an_unavailable_post(data: dict[str, object]) -> None:
    assert PLATFORM.read_payload is not None
    assert not isinstance(PLATFORM.read_payload(data), Post)
