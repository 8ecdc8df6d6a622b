"""Embedded posts in markup: found in every wrapping, once each, at their place; other links stay silent."""

import html
import json
from urllib.parse import quote

import pytest

from pages import LONG, read_around, read_embeds
from tweetcite.article import read_article
from tweetcite.article.selectors import read_selector

ADDRESS = "https://chirp.example/ada/note/4711"
QUOTE = (
    f"<blockquote class='chirp-note'><p>We stay open.</p>&mdash; Ada (@ada) <a href='{ADDRESS}'>May 2</a></blockquote>"
)
FRAME = f"<iframe width='560' src='{ADDRESS}?show_text=true' allowfullscreen></iframe>"


@pytest.mark.parametrize(
    ("markup", "how", "text"),
    [
        pytest.param(QUOTE, "blockquote", "We stay open.", id="blockquote"),
        pytest.param(
            f"<figure><div class='embed__wrapper'>{QUOTE}</div></figure>", "blockquote", "We stay open.", id="wrapped"
        ),
        pytest.param(
            f"<blockquote class='x chirp-note y'><a href='{ADDRESS}'></a></blockquote>",
            "blockquote",
            None,
            id="address only",
        ),
        pytest.param(
            f"<blockquote><p>We stay open.</p>— Ada <a href='{ADDRESS}'>May 2</a></blockquote>",
            "blockquote",
            "We stay open.",
            id="quotation block that ends in the address",
        ),
        pytest.param(
            f"<blockquote class='quote' cite='{ADDRESS}'><p>We stay open.</p></blockquote>",
            "blockquote",
            "We stay open.",
            id="quotation block that cites the address",
        ),
        pytest.param(
            "<amp-chirp data-note-id=4711><blockquote placeholder><p>We stay open.</p>"
            f"<a href='{ADDRESS}'>May 2</a></blockquote></amp-chirp>",
            "amp",
            "We stay open.",
            id="amp",
        ),
        pytest.param("<iframe data-note-id='4711' src=''></iframe>", "iframe", None, id="frame with the id"),
        pytest.param(f"<iframe src='{ADDRESS}'></iframe>", "iframe", None, id="frame with the address"),
        pytest.param(f"<iframe data-src=' {ADDRESS}?ref=1 '></iframe>", "iframe", None, id="lazy frame"),
        pytest.param(
            f'<iframe srcdoc="{html.escape(QUOTE)}"></iframe>', "iframe", "We stay open.", id="frame with its document"
        ),
        pytest.param("<script async data-note-id='4711'></script>", "placeholder", None, id="program with the id"),
        pytest.param(f"<iframe>{QUOTE}</iframe>", "iframe", "We stay open.", id="frame around the markup"),
        pytest.param(
            f"<div class='chirp-card' data-note-id='4711'><p>We stay open.</p><a href='{ADDRESS}'>x</a></div>",
            "blockquote",
            "We stay open.",
            id="card",
        ),
        pytest.param(
            f"<div class='consent' data-href=' {ADDRESS}?mx=2'></div>", "placeholder", None, id="consent placeholder"
        ),
        pytest.param(
            "<p data-path='/embed?url=https%3A%2F%2Fchirp.example%2Fada%2Fnote%2F4711%3Flang%3Dde'></p>",
            "placeholder",
            None,
            id="percent-encoded",
        ),
        pytest.param(
            "<div data-u='https%253A%252F%252Fchirp.example%252Fada%252Fnote%252F4711'></div>",
            "placeholder",
            None,
            id="percent-encoded twice",
        ),
        pytest.param(
            f"<div data-u='https://cards.example/oembed?url={ADDRESS}'></div>",
            "placeholder",
            None,
            id="address within an address",
        ),
        pytest.param(
            f"<a class='embedly-card' href='{ADDRESS}'>Ada on Chirp</a>", "placeholder", None, id="card of a service"
        ),
        pytest.param(f"<p><a href='{ADDRESS}'></a></p>", "placeholder", None, id="link without words"),
        pytest.param(f"<p>The note:<br>\n<a href='{ADDRESS}'></a></p>", "placeholder", None, id="link on its own line"),
        pytest.param(f"<p>{ADDRESS}</p>", "placeholder", None, id="address as a paragraph"),
        pytest.param(
            f"<p><a href='{ADDRESS}'>chirp.example/ada/note/47…</a></p>",
            "placeholder",
            None,
            id="shortened address as a paragraph",
        ),
        pytest.param(
            f"<div class='wp-block-embed__wrapper'>\n{ADDRESS}\n</div>", "placeholder", None, id="unresolved wrapper"
        ),
        pytest.param(
            f"<textarea hidden>{html.escape(QUOTE)}</textarea>", "script-data", "We stay open.", id="text area"
        ),
        pytest.param(
            f'<div data-code="{html.escape(QUOTE)}"></div>', "placeholder", "We stay open.", id="markup in an attribute"
        ),
        pytest.param(
            f'<span data-code="{quote(QUOTE)}"></span>',
            "placeholder",
            "We stay open.",
            id="percent-encoded markup in an attribute",
        ),
        pytest.param(
            f'<div data-props="{html.escape(json.dumps({"html": QUOTE}))}"></div>',
            "placeholder",
            "We stay open.",
            id="data in an attribute",
        ),
        pytest.param(f'<div data-code="{html.escape(FRAME)}"></div>', "placeholder", None, id="frame in an attribute"),
        pytest.param(
            f"<script>window.state = {json.dumps({'a': [FRAME]})};</script>", "script-data", None, id="frame in data"
        ),
        pytest.param(f"<noscript>{QUOTE}</noscript>", "blockquote", "We stay open.", id="noscript"),
        pytest.param(f"<template>{QUOTE}</template>", "blockquote", "We stay open.", id="template"),
        pytest.param(
            f"<script type='application/json'>{json.dumps({'a': [{'html': QUOTE}]})}</script>",
            "script-data",
            "We stay open.",
            id="json",
        ),
        pytest.param(
            f"<script>window.state = {json.dumps({'a': {'embed': QUOTE}})};</script>",
            "script-data",
            "We stay open.",
            id="page state",
        ),
        pytest.param(
            f"<script>load({{html: {json.dumps(QUOTE)}, n: 1}})</script>",
            "script-data",
            "We stay open.",
            id="string in a program",
        ),
        pytest.param(
            f"<script>x={json.dumps(json.dumps({'html': QUOTE}))}</script>",
            "script-data",
            "We stay open.",
            id="json within json",
        ),
        pytest.param(
            QUOTE.replace("<a href", "<A HREF").replace("blockquote", "BLOCKQUOTE"),
            "blockquote",
            "We stay open.",
            id="capitals",
        ),
    ],
)
def test_embedded_post_is_found(chirp, markup, how, text):
    article = read_around(markup)
    (embed,) = article.embeds
    assert (embed.post.ref.platform, embed.post.ref.id) == ("chirp", "4711")
    assert (embed.how, embed.post.text) == (how, text)
    assert embed.post.seen_in == "harbour.html"
    prose = " ".join(b.span.slice(article.text) for b in article.blocks if b.kind != "embed")
    assert "We stay open" not in prose
    assert article.links == ()


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(
            "<a href='https://chirp.example/intent?url=https://chirp.example/ada/note/4711'></a>", id="share link"
        ),
        pytest.param(f"<div data-url='https://cards.example/share?url={ADDRESS}'></div>", id="share data"),
        pytest.param(
            f"<div data-code=\"&lt;a class='chirp-share' href='https://cards.example/share?url={ADDRESS}'&gt;\"></div>",
            id="share button in an attribute",
        ),
        pytest.param("<div data-code='&lt;iframe src=https://cards.example/frame/4711&gt;'></div>", id="other frame"),
        pytest.param("<a class='chirp-timeline' href='https://chirp.example/ada'>Notes by Ada</a>", id="timeline"),
        pytest.param("<blockquote class='chirp-note'>No address here.</blockquote>", id="no address"),
        pytest.param(
            f"<blockquote><a href='{ADDRESS}'>Ada</a> said many things about the sale of the old customs house, and "
            "none of them were true.</blockquote>",
            id="quotation block that goes on after the link",
        ),
        pytest.param(
            f"<p>Written by <b>Ada</b> <a href='{ADDRESS}' title='verified'><span></span></a></p>",
            id="sign behind words",
        ),
        pytest.param(
            f"<p>Seen by <a href='{ADDRESS}'><a href='https://chirp.example/ada'>@ada</a></a></p>", id="link in a link"
        ),
        pytest.param("<img src='https://chirp.example/ada/note/4711.jpg' alt='x'>", id="picture"),
        pytest.param(f"<a href='{ADDRESS}'><div>Ada on Chirp</div></a>", id="link around a paragraph"),
        pytest.param(
            f"<p><b data-u='{ADDRESS}'>Ada</b> <span data-ga-track='{ADDRESS}'>said</span></p>", id="counting clicks"
        ),
        pytest.param(f"<a href='{ADDRESS}'><img src='a.jpg'></a>", id="link around a picture"),
        pytest.param(f"<footer>{QUOTE}</footer>", id="footer"),
        pytest.param(f"<div class='comments'>{QUOTE}</div>", id="comments"),
        pytest.param(f"<div class='related-posts'>{QUOTE}</div>", id="related"),
        pytest.param("<script>var url = 'https://chirp.example/ada/note/4711';</script>", id="address in a program"),
        pytest.param(f"<script>{json.dumps({'url': ADDRESS, 'n': 'chirp-note'})}</script>", id="address in data"),
        pytest.param(f"<!-- {QUOTE} -->", id="comment"),
        pytest.param("<div style='background:url(https://chirp.example/ada/note/4711)'></div>", id="style"),
    ],
)
def test_other_markup_is_no_embed(chirp, markup):
    assert read_embeds(markup) == ()


def test_link_in_a_sentence_is_a_link(chirp):
    article = read_around(f"<p>The board, <a href='{ADDRESS}'>said <b>Ada</b> </a>, will wait until the autumn.</p>")
    (link,) = article.links
    assert link.span.slice(article.text) == "said Ada"
    assert (link.ref.id, link.ref.handle) == ("4711", "ada")
    assert article.embeds == ()


def test_embed_stands_at_its_place_with_all_it_shows(chirp):
    article = read_around(QUOTE)
    (embed,) = article.embeds
    assert embed.span.slice(article.text) == "We stay open.\n\n— Ada (@ada) May 2"
    assert [b.kind for b in article.blocks] == ["headline", "body", "embed", "body"]
    assert article.blocks[2].span == embed.span


def test_embed_that_shows_nothing_has_an_empty_span_at_its_place(chirp):
    article = read_around(f"<div data-href='{ADDRESS}'></div>")
    (embed,) = article.embeds
    assert len(embed.span) == 0
    assert embed.span.start == article.blocks[1].span.end


def test_notice_in_a_placeholder_belongs_to_the_embed(chirp):
    article = read_around(f"<div data-href='{ADDRESS}'><p>Accept “cookies” to see this.</p></div>")
    assert [b.kind for b in article.blocks] == ["headline", "body", "embed", "body"]


def test_article_wrapped_in_an_address_stays_prose(chirp):
    article = read_article(f"<html><body><div data-href='{ADDRESS}'>" + f"<p>{LONG}</p>" * 6 + "</div></body></html>")
    assert len(article.embeds) == 1
    assert [b.kind for b in article.blocks] == ["body"] * 6


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(QUOTE + f"<iframe src='{ADDRESS}'></iframe>", id="blockquote and frame"),
        pytest.param(f"<div data-href='{ADDRESS}'>{QUOTE}</div>", id="placeholder around it"),
        pytest.param(f"<div data-href='{ADDRESS}'></div>" + QUOTE, id="placeholder before it"),
        pytest.param(QUOTE + f"<p>{LONG}</p>" + QUOTE, id="twice"),
        pytest.param(
            f"<div data-href='{ADDRESS}'></div><script>x={json.dumps(QUOTE)}</script>", id="placeholder and script"
        ),
        pytest.param(f"<amp-chirp data-note-id=4711>{QUOTE}</amp-chirp>", id="amp around it"),
    ],
)
def test_same_post_is_one_embed_with_its_fullest_text(chirp, markup):
    article = read_around(markup)
    (embed,) = article.embeds
    assert embed.post.text == "We stay open."
    assert embed.post.ref.handle == "ada"
    assert not [b for b in article.blocks if b.kind == "body" and "We stay" in b.span.slice(article.text)]


def test_data_of_the_page_stand_at_the_end(chirp):
    article = read_article(f"<html><body><p>{LONG}</p><p>{LONG}</p><script>x={json.dumps(QUOTE)}</script>")
    (embed,) = article.embeds
    assert (embed.span.start, embed.span.end) == (len(article.text), len(article.text))


def test_posts_are_in_reading_order(chirp):
    quotes = [QUOTE.replace("4711", str(n)) for n in (3, 1, 2)]
    article = read_around(f"<p>{LONG}</p>".join(quotes))
    assert [e.post.ref.id for e in article.embeds] == ["3", "1", "2"]
    assert [e.span for e in article.embeds] == sorted(e.span for e in article.embeds)


def test_address_tells_account_and_time(chirp):
    (embed,) = read_embeds(f"<div data-href='{ADDRESS}'></div>")
    assert embed.post.author.handle == "ada"
    assert (embed.post.created_text, embed.post.created_precision) == ("2024-05-02T00:00:00Z", "second")


def test_post_flattened_into_prose_gets_the_id_of_its_link():
    article = read_around(
        "<p>We stay open.<br>— Ada Brandt (@ada_brandt) "
        "<a href='https://x.com/ada_brandt/status/1785900000000000000'>May 1, 2024</a></p>"
    )
    (embed,) = article.embeds
    assert (embed.how, embed.post.text, embed.post.ref.id) == ("flattened", "We stay open.", "1785900000000000000")
    assert [b.kind for b in article.blocks] == ["headline", "body", "embed", "body"]
    assert article.links == ()


def test_real_platforms_run_through_the_same_code():
    article = read_around(
        "<blockquote class='twitter-tweet'><p lang='en'>We stay open.</p>&mdash; Ada Brandt (@ada_brandt) "
        "<a href='https://twitter.com/ada_brandt/status/1785900000000000000?ref=x'>May 2, 2024</a></blockquote>"
        "<blockquote class='bluesky-embed' data-bluesky-uri='at://did:plc:abc/app.bsky.feed.post/3krpqbcbk2k2a'>"
        "<p>So do we.</p>&mdash; "
        "Ben Coyle (<a href='https://bsky.app/profile/did:plc:abc'>@ben.example</a>) "
        "<a href='https://bsky.app/profile/did:plc:abc/post/3krpqbcbk2k2a'>May 4, 2024</a></blockquote>"
    )
    assert [(e.post.ref.platform, e.post.author.handle, e.post.text) for e in article.embeds] == [
        ("x", "ada_brandt", "We stay open."),
        ("bluesky", "ben.example", "So do we."),
    ]


@pytest.mark.parametrize(
    "selector",
    [
        pytest.param("div blockquote.note", id="descendant"),
        pytest.param("div > p", id="child"),
        pytest.param("p:first-child", id="pseudo-class"),
        pytest.param("", id="nothing"),
    ],
)
def test_selector_that_is_no_compound_is_refused(chirp, selector):
    with pytest.raises(ValueError, match="chirp"):
        read_selector(selector, chirp)


@pytest.mark.parametrize(
    "furniture",
    [
        pytest.param("<aside>{}</aside>", id="aside"),
        pytest.param("<div class='social'>{}</div>", id="social"),
        pytest.param("<div class='cookie-consent'>{}</div>", id="consent"),
        pytest.param("<div hidden>{}</div>", id="hidden"),
    ],
)
@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(QUOTE, id="blockquote"),
        pytest.param(f"<iframe src='{ADDRESS}'></iframe>", id="frame"),
        pytest.param(f"<div class='embed' data-url='{ADDRESS}'></div>", id="placeholder"),
        pytest.param("<script data-note-id='4711'></script>", id="script"),
    ],
)
def test_embed_in_furniture_of_the_article_is_found(chirp, furniture, markup):
    filler = "<p>Nothing of the kind is said here, at some length and with some patience.</p>" * 4
    (embed,) = read_embeds(furniture.format(filler + markup))
    assert embed.post.ref.id == "4711"
