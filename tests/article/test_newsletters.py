"""Cards of newsletters and of their mails: the post, with the words where the card holds them."""

import html
import json

import pytest

from pages import read_embeds

X = "https://twitter.com/mira_lindqvist/status/1889301245678145536"
TIKTOK = "https://www.tiktok.com/@jorunn.bakes/video/7470123456789012345"
BLUESKY = "did:plc:q3wvxk2m5n7p4r6t2s4u6y8z/app.bsky.feed.post/3lhwkz2abcd2x"


def attrs(value: dict[str, object]) -> str:
    return f'data-attrs="{html.escape(json.dumps(value))}"'


CARDS = [
    pytest.param(
        f"""<div class="tweet" {attrs({"url": X, "full_text": "We will not sell it."})}></div>""",
        ("x", "1889301245678145536", "mira_lindqvist", "We will not sell it."),
        id="page of substack - x",
    ),
    pytest.param(
        f"""<div class="tweet"><a class="tweet-link-top" href="{X}"><div class="tweet-header"><div class="tweet-author">
        <span class="tweet-author-name">Mira Lindqvist </span><span class="tweet-author-handle">@mira_lindqvist</span>
        </div></div><p class="tweet-text">We will not sell it.</p></a><a class="tweet-link-bottom" href="{X}">
        <p class="tweet-date">1:07 PM ∙ Feb 11, 2025</p></a></div>""",
        ("x", "1889301245678145536", "mira_lindqvist", "We will not sell it."),
        id="mail of substack - x",
    ),
    pytest.param(
        f"""<div class="instagram-embed-wrap" {attrs({"instagram_id": "DF8kQm2sXyW", "author_name": "edda.roche"})}>
        <a class="instagram-image" href="https://instagram.com/p/DF8kQm2sXyW"><img src="a.jpg"></a></div>""",
        ("instagram", "DF8kQm2sXyW", None, None),
        id="substack - instagram",
    ),
    pytest.param(
        f"""<div class="tiktok-wrap outer" {attrs({"url": TIKTOK, "title": "Rye bread", "author": "Jorunn"})}>
        <iframe src="https://cdn.iframe.ly/api/iframe?url={TIKTOK.replace(":", "%3A")}"></iframe></div>""",
        ("tiktok", "7470123456789012345", "jorunn.bakes", None),
        id="substack - tiktok",
    ),
    pytest.param(
        f"""<div class="bluesky-wrap outer" {
            attrs({"authorHandle": "otto.example.org", "text": "The lighthouse is open.", "uri": f"at://{BLUESKY}"})
        }><iframe src="https://embed.bsky.app/embed/{BLUESKY}?id=1"></iframe></div>""",
        ("bluesky", "3lhwkz2abcd2x", "otto.example.org", "The lighthouse is open."),
        id="substack - bluesky",
    ),
    pytest.param(
        f"""<figure class="kg-card"><a class="kg-bookmark-container" href="{X}"><div>Mira on X</div></a></figure>""",
        ("x", "1889301245678145536", "mira_lindqvist", None),
        id="bookmark of ghost",
    ),
    pytest.param(
        f"""<table class="kg-twitter-card"><tr><td><a href="{X}">Mira @mira_lindqvist</a></td></tr></table>""",
        ("x", "1889301245678145536", "mira_lindqvist", None),
        id="mail of ghost, account alone",
    ),
    pytest.param(
        f"""<table class="kg-twitter-card"><tr><td><table><tr><td><a href="{X}"><img src="m.jpg"></a></td><td>
        <a href="{X}">Mira Lindqvist<br><span>@mira_lindqvist</span></a></td></tr></table></td></tr><tr><td>
        <a href="{X}">We will not sell it.</a></td></tr><tr><td><table><tr><td><a href="{X}">1:07 PM &bull; Feb 11, 2025
        </a></td></tr></table></td></tr><tr><td><a href="{X}"><span>12</span> Retweets &bull; <span>369</span> Likes</a>
        </td></tr></table>""",
        ("x", "1889301245678145536", "mira_lindqvist", "We will not sell it."),
        id="mail of ghost",
    ),
    pytest.param(
        "<p>Mira Lindqvist @mira_lindqvist</p><p>We will not sell it.</p><p>Feb 11, 2025</p><p>1.72K Likes</p>",
        ("x", None, "mira_lindqvist", "We will not sell it."),
        id="counts below the day",
    ),
    pytest.param(
        """<table><tr><td><a href="https://links.example/c/4Mnwy"><table><tr><td><span>Mira Lindqvist </span>
        <span>@mira_lindqvist</span></td><td><img alt="tw" src="a.png"></td></tr>
        <tr><td><p>We will not sell it.</p></td></tr><tr><td><p>Feb 11, 2025</p></td></tr>
        <tr><td><p><b>1.72K</b> Likes <b>293</b> Retweets</p></td></tr></table>
        </a></td></tr></table>""",
        ("x", None, "mira_lindqvist", "We will not sell it."),
        id="one link around cells",
    ),
    pytest.param(
        "<p>Mira Lindqvist @mira_lindqvist</p><p>We will not sell it.</p><p>1:07 PM ∙ Feb 11, 2025</p>",
        ("x", None, "mira_lindqvist", "We will not sell it."),
        id="another dot",
    ),
]


@pytest.mark.parametrize(("card", "post"), CARDS)
def test_card_is_one_post(card, post):
    (embed,) = read_embeds(card)
    assert (embed.post.ref.platform, embed.post.ref.id, embed.post.author.handle, embed.post.text) == post


@pytest.mark.parametrize(
    "card",
    [
        pytest.param(f'<div class="tweet"><p class="tweet-text">A</p><a href="{X}">Feb 11</a></div>', id="feed"),
        pytest.param('<div class="tweet" data-attrs="{}"></div>', id="empty record"),
        pytest.param('<div data-attrs="{&quot;url&quot;: 5, &quot;text&quot;: &quot;A&quot;}"></div>', id="odd record"),
        pytest.param('<a class="kg-bookmark-container" href="https://daily.example/1"><b>A</b></a>', id="bookmark"),
        pytest.param(
            """<table><tr><td><a href="https://daily.example/1">Mira Lindqvist</a></td></tr>
            <tr><td><p>She sails.</p></td></tr><tr><td><p>Feb 11, 2025</p></td></tr>
            <tr><td><p>1.72K Likes</p></td></tr></table>""",
            id="author without an account",
        ),
        pytest.param("<p>Mira @mira_lindqvist</p><p>A</p><p>Feb 11, 2025</p><p>3 people like it</p>", id="no counts"),
    ],
)
def test_other_cards_are_no_post(card):
    assert read_embeds(card) == ()
