"""Embeds that a publisher's own container, frame or counting link stands for; what merely is named alike is silent."""

import pytest

from pages import LONG, read_around, read_embeds

X, CODE = "1812345678901234567", "C9aBcDeFgHi"
POST, PICTURE = f"https://x.com/mira_lindqvist/status/{X}", f"https://www.instagram.com/p/{CODE}"
TWEET, SHOT = ("x", X), ("instagram", CODE)
NOTICE = "<h4>Content of another site</h4><p>It can be seen where it <a href='{}'>comes</a> from.</p>"
SNIPPET = (
    "<blockquote class='twitter-tweet'><p>The quay is open.</p>&mdash; Mira (@{}) <a href='{}'>July 14, 2024</a>"
    "</blockquote>"
)
COUNTED = f"https://go.counting.example/?id=7&amp;url={POST}?ref_src=twsrc%5Etfw&amp;from=https://tide.example/quay"

HELD = [
    pytest.param(
        f"<div class='InstagramEmbedContainer-kQx bFz'>{NOTICE.format(PICTURE)}</div>", SHOT, id="notice of consent"
    ),
    pytest.param(f"<div class='twitter-embed'><a href='{POST}'>View on X</a></div>", TWEET, id="link in a container"),
    pytest.param(
        f"<figure class='embed embed--twitter'><p>Cookies? <a href='/privacy'>Privacy</a> <a href='{POST}'>Open</a>"
        "</p></figure>",
        TWEET,
        id="beside another link",
    ),
    pytest.param(
        f"<section class='tweetEmbed'><a href='{POST}'>Mira</a> <a href='{POST}?s=20'>July 14</a></section>",
        TWEET,
        id="two links to one post",
    ),
    pytest.param(
        f"<iframe data-src='https://tide.example/inset/frame?id=twitter-{X}&amp;autosize=1' id='twitter-{X}'></iframe>",
        TWEET,
        id="frame named after a post",
    ),
    pytest.param(f"<iframe id='tweet_{X}' src='/inset.html'></iframe>", TWEET, id="name alone"),
    pytest.param(f"<iframe src='https://tide.example/frame?w=5&amp;id=instagram-{CODE}'></iframe>", SHOT, id="query"),
    pytest.param(f"<div class='social-embed social-embed--x'><a href='{POST}'>See it on X</a></div>", TWEET, id="any"),
    pytest.param(f"<div data-embed-id='{X}' data-embed-provider='twitter'></div>", TWEET, id="provider of an embed"),
    pytest.param(f"<note-embed class='TweetEmbed' data-tweet='{X}'></note-embed>", TWEET, id="element of the site"),
    pytest.param(f"<div class='embed-media twitter'><p><a href='{POST}'>Post</a></p></div>", TWEET, id="two words"),
    pytest.param(f"<div class='block twitterblock'><a href='{POST}'>Bekijk tweet</a></div>", TWEET, id="block"),
    pytest.param(f"<div class='twitter-placeholder'><a href='{POST}'>Load it</a></div>", TWEET, id="placeholder"),
    pytest.param(SNIPPET.format("mira_lindqvist", COUNTED), TWEET, id="byline over a counting server"),
]

NOT_HELD = [
    pytest.param(f"<div class='social-embed-share'><a href='{POST}'>See it on X</a></div>", id="buttons"),
    pytest.param(
        f"<div class='social-embed'><a href='{POST}'>One</a> <a href='{POST[:-1]}8'>Two</a></div>", id="two of any"
    ),
    pytest.param(f"<div class='twitter-embed-list'><a href='{POST}'>The day on X</a></div>", id="list"),
    pytest.param(f"<div class='twitter-feed-embed'><a href='{POST}'>Latest</a></div>", id="feed"),
    pytest.param(
        f"<div class='twitter-embed'><a href='{POST}'>One</a> <a href='{POST[:-1]}8'>Another</a></div>", id="two posts"
    ),
    pytest.param(f"<div class='instagram-embed'><a href='{POST}'>On X</a></div>", id="another platform"),
    pytest.param(f"<div class='embed-media twitter share'><a href='{POST}'>Share</a></div>", id="two words, sharing"),
    pytest.param(f"<div class='media twitter'><a href='{POST}'>said so</a></div>", id="platform without an embed"),
    pytest.param(f"<div class='embed-media video'><a href='{POST}'>said so</a></div>", id="embed of something else"),
    pytest.param(f"<div class='block text'><a href='{POST}'>said so</a></div>", id="block of words"),
    pytest.param(f"<div class='embed-note'>She <a href='{POST}'>said so on X</a>.</div>", id="no platform"),
    pytest.param(f"<p class='twitter-embed-intro'>She <a href='{POST}'>said so on X</a>.</p>", id="paragraph"),
    pytest.param(
        f"<div class='has-twitter-embed'><p>{LONG} {LONG} {LONG} {LONG} <a href='{POST}'>She said so.</a></p></div>",
        id="prose",
    ),
    pytest.param("<div class='twitter-embed'><a href='https://x.com/mira_lindqvist'>Mira on X</a></div>", id="account"),
    pytest.param(
        f"<div class='embed-twitter'><a href='https://x.com/intent/post?url={POST}'>Share</a></div>", id="share"
    ),
    pytest.param(
        "<iframe id='twitter-widget-0' src='https://tide.example/frame?id=twitter-widget-0'></iframe>", id="widget"
    ),
    pytest.param(f"<iframe src='https://tide.example/frame?id=player-{X}' id='player-{X}'></iframe>", id="player"),
    pytest.param(f"<iframe src='https://tide.example/frame?of=twitter-{X}'></iframe>", id="another key"),
    pytest.param(f"<iframe src='https://tide.example/frame?id={X}'></iframe>", id="number alone"),
]


@pytest.mark.parametrize(("markup", "post"), HELD)
def test_container_or_frame_stands_for_its_post(markup, post):
    assert [(e.post.ref.platform, e.post.ref.id) for e in read_embeds(markup) if e.how != "link"] == [post]


@pytest.mark.parametrize("markup", NOT_HELD)
def test_named_alike_is_no_embed(markup):
    assert [embed for embed in read_embeds(markup) if embed.how != "link"] == []


def test_notice_of_a_container_is_no_prose():
    article = read_around(f"<div class='InstagramEmbedContainer'>{NOTICE.format(PICTURE)}</div>")
    assert [block.kind for block in article.blocks if "another site" in block.span.slice(article.text)] == ["embed"]


def test_link_of_another_account_gives_a_byline_no_id():
    """The words are one account's, the address behind the counting server another's: which post it is, is not known."""
    assert [embed.post.ref.id for embed in read_embeds(SNIPPET.format("ben_coyle", COUNTED))] == [None]


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        pytest.param(
            '&lt;a href="https://x.com/hashtag/quay"&gt;#quay&lt;/a&gt; is open.',
            "#quay is open.",
            id="tag of a hashtag",
        ),
        pytest.param(
            'Thanks &lt;a href="https://x.com/ben"&gt;@ben&lt;/a&gt;!', "Thanks @ben!", id="tag of an account"
        ),
        pytest.param(
            'Write &lt;a href="/open"&gt;open&lt;/a&gt; there.',
            'Write <a href="/open">open</a> there.',
            id="about markup",
        ),
    ],
)
def test_tags_that_a_publisher_shows_by_mistake_are_none_of_the_words(shown, text):
    markup = SNIPPET.format("mira_lindqvist", POST).replace("The quay is open.", shown)
    assert [embed.post.text for embed in read_embeds(markup)] == [text]


def test_parentheses_around_the_link_are_none_of_the_words():
    quoted = f"<blockquote><p>The quay is open to all of you (<a href='{POST}'>Mira</a>)</p></blockquote>"
    assert [embed.post.text for embed in read_embeds(quoted)] == ["The quay is open to all of you"]


DATED = f"<a href='{POST}'>3:02 PM - 14 Jul 2024</a>"
ACCOUNT = "https://twitter.com/mira_lindqvist"


@pytest.mark.parametrize(
    ("markup", "name"),
    [
        pytest.param(
            f"<div class='tweet-embed'><div><a href='{ACCOUNT}'>Mira</a></div><p>The quay is open.</p>{DATED}</div>",
            "Mira",
            id="name that links to the account",
        ),
        pytest.param(
            f"<div class='twitterEmbed'><p>Mira @mira_lindqvist</p><p>The quay is open.</p>{DATED}</div>",
            "Mira",
            id="name and handle",
        ),
        pytest.param(
            f"<blockquote class='card'><header><a href='{ACCOUNT}'><p>Mira</p>@mira_lindqvist</a></header>"
            f"<section>The quay is open.</section><footer>{DATED}</footer></blockquote>",
            "Mira",
            id="name and handle in paragraphs of their own",
        ),
        pytest.param(
            f"<div class='tweet-embed'><p>The quay is open.</p>{DATED}</div>", None, id="twin: without an account"
        ),
        pytest.param(
            f"<blockquote><p>The quay is open.</p>{DATED}</blockquote>", None, id="twin: quotation block without one"
        ),
    ],
)
def test_words_of_a_container_stand_between_account_and_date(markup, name):
    found = [(embed.post.ref.id, embed.post.author.name, embed.post.text) for embed in read_embeds(markup)]
    assert found == [(X, name, "The quay is open.")]


def test_words_that_name_somebody_else_are_the_posts():
    markup = f"<div class='tweet-embed'><p>Ben @ben_coyle</p><p>opens the quay.</p>{DATED}</div>"
    assert [embed.post.text for embed in read_embeds(markup)] == ["Ben @ben_coyle\n\nopens the quay."]
