"""Posts that a page names by a bare id; a number without a word for what it is names none."""

import json

import pytest

from pages import LONG, read_embeds
from tweetcite.article import read_article

X, SHORT, VIDEO = "1812345678901234567", "C9aBcDeFgHi", "7391234567890123456"
ADDRESS = f"https://x.com/mira_lindqvist/status/{X}"
TWEET, PICTURE, CLIP = ("x", X), ("instagram", SHORT), ("tiktok", VIDEO)


def script(data):
    return f'<script type="application/json">{json.dumps(data)}</script>'


NAMED = [
    pytest.param(f"<p>[tweet {X}]</p>", TWEET, id="shortcode of WordPress"),
    pytest.param(f"<p>[tweet id=&#8221;{X}&#8221; align=center]</p>", TWEET, id="shortcode with curled marks"),
    pytest.param(f"<p>{{{{&lt; tweet {X} &gt;}}}}</p>", TWEET, id="shortcode of Hugo"),
    pytest.param(f'<p>{{{{&lt; x user="mira_lindqvist" id="{X}" &gt;}}}}</p>', TWEET, id="shortcode with an account"),
    pytest.param(f"<p>{{{{% twitter_simple {X} %}}}}</p>", TWEET, id="simple shortcode"),
    pytest.param(f"<p>{{{{&lt; instagram {SHORT} &gt;}}}}</p>", PICTURE, id="shortcode of a picture"),
    pytest.param(f"<p>{{% tweet {X} %}}</p>", TWEET, id="tag of Liquid"),
    pytest.param(f"<p>{{% tiktok {VIDEO} %}}</p>", CLIP, id="tag of a video"),
    pytest.param(
        f'<!-- wp:embed {{"url":"{ADDRESS}","providerNameSlug":"twitter"}} /-->', TWEET, id="editor's comment"
    ),
    pytest.param(
        f'<!-- wp:embed {{"url":"{ADDRESS}"}} --><figure class="wp-block-embed"><div>\n{ADDRESS}\n</div></figure>'
        "<!-- /wp:embed -->",
        TWEET,
        id="editor's comment around the address",
    ),
    pytest.param(f"<script>twttr.widgets.createTweet('{X}', place, {{}});</script>", TWEET, id="call"),
    pytest.param(f'<script>twttr.widgets.createTweetEmbed( "{X}", place)</script>', TWEET, id="older call"),
    pytest.param(
        '<script>VK.Widgets.Post("w1", -15930, 42, "kz8QvT2mAbCdEf");</script>', ("vk", "-15930_42"), id="call of VK"
    ),
    pytest.param(
        '<div id="vk_post_-15930_42"></div><script>VK.Widgets.Post("vk_post_-15930_42", -15930, 42, "kz8Q");</script>',
        ("vk", "-15930_42"),
        id="call and element",
    ),
    pytest.param(
        '<iframe class="mastodon-embed" data-agree-src="https://sea.example/@orla/111745678901234567/embed"></iframe>',
        ("mastodon", "111745678901234567"),
        id="frame with its address under another name",
    ),
    pytest.param(
        f'<iframe src="https://frames.example/2/twitter.min.html#{X}#theme=dark"></iframe>', TWEET, id="place"
    ),
    pytest.param(f'<iframe src="https://frames.example/2/tiktok.html#{VIDEO}"></iframe>', CLIP, id="place of a video"),
    pytest.param(script({"blocks": [{"type": "tweet", "tweetId": X}]}), TWEET, id="record"),
    pytest.param(script({"blocks": [{"__typename": "TwitterEmbed", "id": X}]}), TWEET, id="record of an embed"),
    pytest.param(script({"body": {"kind": "tiktok", "videoId": VIDEO}}), CLIP, id="record of a video"),
    pytest.param(f'<div class="embed" data-provider="twitter" data-id="{X}"></div>', TWEET, id="provider and number"),
    pytest.param(f'<div class="embed-instagram" data-shortcode="{SHORT}"></div>', PICTURE, id="class and code"),
    pytest.param(f'<div class="tiktok-player" data-video-id="{VIDEO}"></div>', CLIP, id="class and number"),
    pytest.param(script({"embed": {"tweetId": X, "theme": "light"}}), TWEET, id="number of a tweet"),
    pytest.param(f'<div data-props=\'{{"tweetId":"{X}","theme":"light"}}\'></div>', TWEET, id="properties"),
    pytest.param(f'<tweet-embed :id="{X}" :dark="true"></tweet-embed>', TWEET, id="element of a component"),
    pytest.param(f'<tiktok-player video-id="{VIDEO}"></tiktok-player>', CLIP, id="element of a video"),
]
NOT_NAMED = [
    pytest.param(f"<p>[gallery {X}]</p>", id="another shortcode"),
    pytest.param("<p>[tweet 2024]</p>", id="no id of a post"),
    pytest.param("<p>[x 1,200 people]</p>", id="words in brackets"),
    pytest.param(f"<p>The clerk wrote [tweet {X}] in her notes and nobody knew what it was.</p>", id="in a sentence"),
    pytest.param(f"<pre>twttr.widgets.createTweet('{X}', place)</pre>", id="call as an example"),
    pytest.param(f'<script>player.create("{X}")</script>', id="another call"),
    pytest.param('<script>twttr.widgets.createTimeline({sourceType: "profile"}, place)</script>', id="timeline"),
    pytest.param('<script>VK.Widgets.Group("w1", {mode: 3}, 15930);</script>', id="group of VK"),
    pytest.param(f'<aside class="related-posts"><div data-href="{ADDRESS}"></div></aside>', id="related"),
    pytest.param(f'<aside class="comments"><div data-href="{ADDRESS}"></div></aside>', id="comments at the side"),
    pytest.param(script({"social": [{"type": "twitter", "id": X}]}), id="an account"),
    pytest.param(script({"type": "tweet", "id": "page-12"}), id="another id"),
    pytest.param(script({"type": "tweet", "id": int(X)}), id="rounded by a program"),
    pytest.param(script({"type": "video", "videoId": VIDEO, "by": "twitter"}), id="another platform"),
    pytest.param(f'<div class="video" data-provider="brightcove" data-id="{X}"></div>', id="another provider"),
    pytest.param(f'<tweet-feed user-id="{X}"></tweet-feed>', id="element of a feed"),
    pytest.param(f'<my-player video-id="{VIDEO}"></my-player>', id="element of no platform"),
    pytest.param('<tweet-embed :id="post.id"></tweet-embed>', id="element without a number"),
    pytest.param(script({"embed": {"postId": X, "theme": "light"}}), id="number of anything"),
    pytest.param(f'<div class="share-twitter" data-post-id="{X}"></div>', id="button"),
    pytest.param(f'<iframe src="https://frames.example/2/player.min.html#{X}"></iframe>', id="place of another kind"),
    pytest.param('<!-- wp:paragraph {"url":"' + ADDRESS + '"} -->', id="comment of another block"),
    pytest.param(f"<!-- {ADDRESS} -->", id="comment"),
]


@pytest.mark.parametrize(("body", "post"), NAMED)
def test_posts_named_by_an_id(body, post):
    assert [(embed.post.ref.platform, embed.post.ref.id) for embed in read_embeds(body)] == [post]


@pytest.mark.parametrize("body", NOT_NAMED)
def test_numbers_that_name_no_post(body):
    assert read_embeds(body) == ()


def test_the_account_of_a_shortcode_is_kept():
    article = read_article(f'Sale put off\n\n{LONG}\n\n{{{{< x user="mira_lindqvist" id="{X}" >}}}}\n\n{LONG}')
    assert [embed.post.ref.handle for embed in article.embeds] == ["mira_lindqvist"]


def test_the_words_of_a_newsletters_card_without_a_part_for_them():
    card = (
        f'<div class="tweet"><a class="tweet-link-top" href="{ADDRESS}"><div class="tweet-header">'
        '<span class="tweet-author-name">Mira</span><span class="tweet-author-handle">@mira_lindqvist</span></div>'
        "The quay is open.</a></div>"
    )
    assert [(one.post.ref.id, one.post.text) for one in read_embeds(card)] == [(X, "The quay is open.")]
