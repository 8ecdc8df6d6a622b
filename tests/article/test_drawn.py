"""Posts that a page draws itself, and what only looks like one: galleries, buttons, the page of the post."""

import html

import pytest

from pages import LONG, read_embeds
from tweetcite.article import read_article

X = "https://twitter.com/mira_lindqvist/status/1889301245678145536"
REDDIT = "https://www.reddit.com/r/harbours/comments/1k2x9q/the_customs_house_again/"
PICTURE = "https://www.instagram.com/p/DF8kQm2sXyW/"
SNIPPET = (
    f'<blockquote class="twitter-tweet"><p lang="sv">Vi säljer inte.</p>— Mira Lindqvist (@mira_lindqvist) '
    f'<a href="{X}">11 februari 2025</a></blockquote>'
)

TOOT = "113985310000001234"
SAVED = html.escape(
    '<html lang="en"><body><article><a href="https://twitter.com/mira_lindqvist?ref_src=x"><img src="a.png"></a>'
    '<a href="https://twitter.com/mira_lindqvist?ref_src=x">Mira Lindqvist</a><a href="https://twitter.com/mira_lindqvist'
    '">@mira_lindqvist</a><div lang="en" dir="auto"><span>We will not sell it.</span></div>'
    f'<a href="{X}?ref_src=x"><time datetime="2025-02-11T12:07:00.000Z">12:07 PM · Feb 11, 2025</time></a>'
    "<span>Copy link</span></article></body></html>"
)

DRAWN = [
    pytest.param(
        '<blockquote class="note__box"><div><div><a href="https://twitter.com/mira_lindqvist">Mira L. 🌊</a>\n'
        '<a href="https://twitter.com/mira_lindqvist">@mira_lindqvist</a></div><p>We will not sell it.</p>'
        f'<time><a href="{X}">Tue Feb 11 12:07:00 2025</a></time>\n\n<div>{" " * 60}'
        '<a href="https://twitter.com/intent/tweet?in_reply_to=1889301245678145536">Reply</a>'
        '<a href="https://twitter.com/intent/like?tweet_id=1889301245678145536">Like</a></div></div></blockquote>',
        ("x", "1889301245678145536", "Mira L. 🌊", "We will not sell it."),
        id="account above, buttons below",
    ),
    pytest.param(
        f'<blockquote><div><div>Mira @ada</div><p>Wir verkaufen nicht.</p><a href="{X}">2025</a></div></blockquote>',
        ("x", "1889301245678145536", None, "Mira @ada\n\nWir verkaufen nicht."),
        id="another account above is the post's own words",
    ),
    pytest.param(
        f'<blockquote><p>On ne vend pas le phare.</p><p>– <a href="{REDDIT}">message de u/quai</a></p></blockquote>',
        ("reddit", "1k2x9q", None, "On ne vend pas le phare."),
        id="words above a link that says whose they are",
    ),
    pytest.param(
        f'<blockquote class="reddit-card"><a href="{REDDIT}">The old customs house</a> from <a href="#">r/harbours</a>'
        "</blockquote>",
        ("reddit", "1k2x9q", None, "The old customs house"),
        id="card whose link is the title",
    ),
    pytest.param(
        '<div class="tweet static"><a class="tweet-link-top" href="https://letters.example/redirect/1"><div '
        'class="tweet-header"><span class="tweet-author-name">Mira Lindqvist </span><span class="tweet-author-handle">'
        '@mira_lindqvist</span></div><div class="tweet-text">We will not sell it.</div></a><a class="tweet-link-bottom"'
        f' href="https://letters.example/redirect/1"><span href="{X}?s=20/likes" class="likes">369</span></a></div>',
        ("x", "1889301245678145536", "Mira Lindqvist", "We will not sell it."),
        id="mailed card with links over another server",
    ),
    pytest.param(
        '<blockquote class="twitter-tweet">Why we keep it:<br>- it is dry<br>- it is ours<br>— Mira Lindqvist '
        f'(@mira_lindqvist) <a href="{X}">February 11, 2025</a></blockquote>',
        ("x", "1889301245678145536", "Mira Lindqvist", "Why we keep it:\n- it is dry\n- it is ours"),
        id="lines that begin with a dash",
    ),
    pytest.param(
        f"<script data-role='consent-template' data-content='{html.escape(SNIPPET)}'></script>",
        ("x", "1889301245678145536", "Mira Lindqvist", "Vi säljer inte."),
        id="markup in an attribute of a script",
    ),
    pytest.param(
        '<div class="social-card social-card--x"><div><strong>Mira Lindqvist</strong> <em>@mira_lindqvist</em></div>'
        f'<div>We will not sell it.</div><a href="{X}">View on X</a></div>',
        ("x", "1889301245678145536", "Mira Lindqvist", "We will not sell it."),
        id="card with the account above the words",
    ),
    pytest.param(
        '<figure class="tweet-card"><header>Mira Lindqvist<br>@mira_lindqvist · Feb 11, 2025</header><p>We will not '
        f'sell it.</p><p>It is ours.</p><footer><a href="{X}">1:07 PM · Feb 11, 2025</a></footer></figure>',
        ("x", "1889301245678145536", "Mira Lindqvist", "We will not sell it.\n\nIt is ours."),
        id="card with the day beside the account",
    ),
    pytest.param(
        f'<blockquote cite="{X}"><p>We will not sell it.</p><footer>Mira Lindqvist (<a href="https://x.com/mira_'
        f'lindqvist">@mira_lindqvist</a>), <a href="{X}">11 Feb 2025</a></footer></blockquote>',
        ("x", "1889301245678145536", "Mira Lindqvist", "We will not sell it."),
        id="account below the words, without a dash",
    ),
    pytest.param(
        f'<ul><li class="s-element" data-permalink="{X}"><p>We will not sell it.</p><div><a href="https://twitter.com/'
        'mira_lindqvist">Mira Lindqvist</a> <a href="https://twitter.com/mira_lindqvist">@mira_lindqvist</a> '
        f'<a href="{X}">Tue, Feb 11 2025 12:07:00</a></div></li></ul>',
        ("x", "1889301245678145536", "Mira Lindqvist", "We will not sell it."),
        id="item of a collection, account and day below the words",
    ),
    pytest.param(
        f'<div class="event"><a class="event__box" href="{X}" target="_blank"><div>Mira Lindqvist <span>@mira_lindqvist'
        "</span></div><div>We will not sell it.</div><div>11.02.2025, 13:07</div></a></div>",
        ("x", "1889301245678145536", "Mira Lindqvist", "We will not sell it."),
        id="link that holds all of a card",
    ),
    pytest.param(
        '<div class="tweet-embed"><div><span>Mira Lindqvist</span> <span>@mira_lindqvist</span></div><div>We will not '
        "sell it.</div><div>February 11, 2025</div></div>",
        ("x", None, "Mira Lindqvist", "We will not sell it."),
        id="box without a link that says what it is",
    ),
    pytest.param(
        '<img src="s.png" alt="Screenshot of a post on X by Mira Lindqvist (@mira_lindqvist) on February 11, 2025, '
        'reading: “We will not sell it.”">',
        ("x", None, None, "We will not sell it."),
        id="picture of a post on a platform",
    ),
    pytest.param(
        f'<blockquote cite="{X}"><p>We will not sell it.</p><p>Ask the port (@port_of_tide)</p><footer><a href="{X}">'
        "11 Feb 2025</a></footer></blockquote>",
        ("x", "1889301245678145536", None, "We will not sell it.\n\nAsk the port (@port_of_tide)"),
        id="another account below is the post's own words",
    ),
    pytest.param(
        '<div class="tweet-card"><p>Mira Lindqvist @mira_lindqvist</p><p>The crane fell.</p>'
        "<p>3 injured, 5 safe</p><p>🏗</p>"
        f'<p>12 Reposts · 1.4K Likes</p><a href="{X}">View on X</a></div>',
        ("x", "1889301245678145536", "Mira Lindqvist", "The crane fell.\n\n3 injured, 5 safe\n\n🏗"),
        id="numbers of the post above its counts",
    ),
    pytest.param(
        f'<blockquote class="note" cite="https://sea.example/@mira/{TOOT}"><div><a href="https://sea.example/@mira">'
        'Mira L.</a><a href="https://sea.example/@mira">@mira@sea.example</a></div><p>We will not sell it.</p>'
        f'<a href="https://sea.example/@mira/{TOOT}">11 Feb 2025, 13:07</a></blockquote>',
        ("mastodon", TOOT, "Mira L.", "We will not sell it."),
        id="account with its server above the words",
    ),
    pytest.param(
        '<div class="twitter-tweet twitter-tweet-rendered"><iframe data-tweet-id="1889301245678145536" '
        f'srcdoc="{SAVED}"></iframe></div>',
        ("x", "1889301245678145536", "Mira Lindqvist", "We will not sell it."),
        id="frame that a browser has saved",
    ),
    pytest.param(
        f'<iframe data-tweet-id="1889301245678145536" srcdoc="{"&lt;i&gt;" * 50_000}"></iframe>',
        ("x", "1889301245678145536", None, None),
        id="saved frame that is too long",
    ),
    pytest.param(
        '<div class="embed embed-twitter">We will not sell it.<br>— Mira Lindqvist (@mira_lindqvist) '
        f'<a href="{X}">February 11, 2025</a></div>',
        ("x", "1889301245678145536", "Mira Lindqvist", "We will not sell it."),
        id="byline in the last line of a container",
    ),
    pytest.param(
        f'<section class="embed embed--x" data-src="{X}"></section>',
        ("x", "1889301245678145536", None, None),
        id="section that is said to be an embed",
    ),
    pytest.param(
        '<div class="reddit-embed" data-url="https://redd.it/1k2x9q"></div>',
        ("reddit", "1k2x9q", None, None),
        id="short address of a known element",
    ),
]

LOOKALIKES = [
    pytest.param(
        f'<blockquote><p>We will not sell it.</p><a href="https://twitter.com/intent/tweet?url={X}">Tweet</a></blockquote>',
        id="quotation with a button",
    ),
    pytest.param(f'<section class="story" data-src="{X}"><p>{LONG}</p></section>', id="section that names an address"),
    pytest.param('<div class="reddit-embed" data-url="https://www.reddit.com/r/harbours/"></div>', id="forum"),
    pytest.param(
        f'<div class="social-card"><p>We were there.</p><a href="{X}">On X</a> <a href="{X[:-1]}7">More</a></div>',
        id="card of two posts",
    ),
    pytest.param(f'<div class="scorecard"><p>Mira @mira_lindqvist</p><a href="{X}">On X</a></div>', id="another card"),
    pytest.param(f'<ul class="photos"><li><a href="{PICTURE}"></a></li></ul>', id="gallery"),
    pytest.param(f'<div class="sidebar"><a href="{PICTURE}"></a></div>', id="picture beside the article"),
    pytest.param(
        '<div><a href="https://story.snapchat.com/p/4d1a2b3c-0011-4300-b381-0123456789ab/2407103672166404"></a></div>',
        id="story of another service",
    ),
    pytest.param(
        f'<a href="{X}"><div><h3>What the council said</h3><p>A post, and forty answers to it.</p></div></a>',
        id="teaser that leads to a post",
    ),
    pytest.param(
        f'<a href="{X}"><div>Ledger of the port @ledger</div><div>What the council said.</div>'
        "<div>Feb 11, 2025</div></a>",
        id="card of another account",
    ),
    pytest.param(
        '<div class="twitter-card"><b>Mira Lindqvist</b> <span>@mira_lindqvist</span><p>Runs the customs house.</p>'
        "<span>Joined February 2019</span></div>",
        id="card of an account",
    ),
    pytest.param(
        '<div class="embed-card"><b>Mira Lindqvist</b> <span>@mira_lindqvist</span><p>We will not sell it.</p>'
        "<span>February 11, 2025</span></div>",
        id="box of no platform",
    ),
    pytest.param(
        '<img src="s.png" alt="The customs house by Mira Lindqvist (@mira_lindqvist) on February 11, 2025: a drawing">',
        id="picture by somebody",
    ),
    pytest.param(
        '<img src="s.png" alt="Picture on X by Mira Lindqvist (@mira_lindqvist): the customs house at dawn">',
        id="picture on a platform",
    ),
    pytest.param(
        "<p>Drop us a line</p><p>harbour@ledger.example</p><p>The board meets on the quay.</p><p>20.06.2019 11:43</p>",
        id="address for mail",
    ),
]


@pytest.mark.parametrize(("markup", "post"), DRAWN)
def test_drawn_post_is_read(markup, post):
    (embed,) = read_embeds(markup)
    assert (embed.post.ref.platform, embed.post.ref.id, embed.post.author.name, embed.post.text) == post


@pytest.mark.parametrize("markup", LOOKALIKES)
def test_lookalike_is_no_post(markup):
    assert read_embeds(markup) == ()


def test_link_without_words_is_a_placeholder():
    (embed,) = read_embeds(f'<div><a href="{PICTURE}"></a></div>')
    assert embed.post.ref.id == "DF8kQm2sXyW"


@pytest.mark.parametrize(("canonical", "posts"), [(REDDIT, 0), ("https://ledger.example/customs-house", 1)])
def test_page_of_a_post_does_not_embed_it(canonical, posts):
    frame = f'<iframe name="{html.escape(f"""{{"href": "{REDDIT}"}}""")}" src="https://ads.example/frame"></iframe>'
    page = f'<html><head><link rel="canonical" href="{canonical}"></head><body><p>{LONG}</p>{frame}</body></html>'
    assert len(read_article(page, "page.html").embeds) == posts
