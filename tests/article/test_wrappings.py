"""Every snippet of every platform, in all that pages wrap around it: one post, whole or by its address."""

import html
import json
from base64 import b64encode
from urllib.parse import quote

import pytest

from pages import LONG, read_around, read_embeds
from snippets import SNIPPETS, Snippet


def data(value: object) -> str:
    """Return JSON as servers write it into a page: signs of markup escaped."""
    return json.dumps(value).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def packed(text: str) -> str:
    return b64encode(text.encode()).decode()


def unscripted(one: Snippet) -> str:
    return one.markup.replace("</script>", "")


def in_line(one: Snippet) -> str:
    return unscripted(one).replace("\n", "\\n").replace("'", "\\'")


SHOWN = {
    "bare": lambda one: one.markup,
    "block of wordpress": lambda one: (
        f'<figure class="wp-block-embed is-type-rich is-provider-{one.platform}"><div '
        f'class="wp-block-embed__wrapper">\n{one.markup}\n</div></figure>'
    ),
    "instant article": lambda one: f'<figure class="op-interactive"><iframe>{one.markup}</iframe></figure>',
    "document of a frame": lambda one: f'<iframe srcdoc="{html.escape(one.markup)}"></iframe>',
    "document of a lazy frame": lambda one: (
        f'<iframe data-srcdoc="{html.escape("<html><body>" + one.markup + "</body></html>")}"></iframe>'
    ),
    "hidden text area": lambda one: f"<div><textarea hidden>{html.escape(one.markup)}</textarea></div>",
    "text area unescaped": lambda one: f'<div><textarea style="display:none">{one.markup}</textarea></div>',
    "template": lambda one: f"<template>{one.markup}</template>",
    "noscript": lambda one: f"<noscript>{one.markup}</noscript>",
    "attribute": lambda one: f'<div data-embed-html="{html.escape(one.markup)}"><button>Load</button></div>',
    "attribute percent-encoded": lambda one: f'<div data-html="{quote(one.markup)}"></div>',
    "attribute in base64": lambda one: f'<span data-consent-content="{packed(one.markup)}"></span>',
    "attribute of data": lambda one: (
        f'<div data-props="{html.escape(json.dumps({"provider": "it", "html": one.markup}))}"></div>'
    ),
    "attribute escaped twice": lambda one: f'<div data-embed="{html.escape(html.escape(one.markup))}"></div>',
    "call in an attribute": lambda one: (
        f'<div x-data="ShowEmbed({html.escape(json.dumps({"html": one.markup, "of": "it"}))})"></div>'
    ),
    "attribute of a script": lambda one: (
        f'<script type="text/data" data-module="{html.escape(json.dumps({"data": {"html": one.markup}}))}"></script>'
    ),
    "string in single marks": lambda one: (
        f"<script>document.write('{in_line(one).replace('/', chr(92) + '/')}');</script>"
    ),
    "string of a template": lambda one: f"<script>box.innerHTML = `\n {unscripted(one)}\n`;</script>",
    "string in hexadecimal": lambda one: (
        f"<script>f('{''.join(f'{chr(92)}x{ord(c):02x}' if c in '<>' else c for c in in_line(one))}');</script>"
    ),
    "script as template": lambda one: f'<script type="text/template">{unscripted(one)}</script>',
    "script as words": lambda one: f'<script type="text/plain">\n {unscripted(one)}</script>',
    "script in base64": lambda one: (
        f'<div class="consent-cookie"><script type="text/template">{packed(one.markup)}</script></div>'
    ),
    "data": lambda one: (
        f'<script type="application/json">{data({"body": [{"url": one.address, "embedCode": one.markup}]})}</script>'
    ),
    "data with escaped slashes": lambda one: (
        f'<script type="application/json">{json.dumps({"p": [one.markup]}).replace("/", chr(92) + "/")}</script>'
    ),
    "state": lambda one: f"<script>window.STATE = {data({'a': {'embed': one.markup}})};</script>",
    "state as string": lambda one: f"<script>window.STATE = {data(json.dumps({'html': one.markup}))};</script>",
    "state parsed": lambda one: f"<script>s = JSON.parse({data(json.dumps({'html': one.markup}))});</script>",
    "state in rows": lambda one: (
        f"<script>self.push([1,{data('5:' + json.dumps({'html': one.markup}) + chr(10))}])</script>"
    ),
    "state percent-encoded": lambda one: (
        f'<script>s = decodeURIComponent("{quote(json.dumps({"html": one.markup}))}")</script>'
    ),
    "words of an editor": lambda one: f"<p>{html.escape(one.markup)}</p>",
    "twice": lambda one: f"{one.markup}<p>{LONG} And so on.</p>{one.markup}",
    "markup and data": lambda one: (
        f'{one.markup}<script type="application/json">{data({"x": [{"html": one.markup}]})}</script>'
    ),
    "markup and address": lambda one: f'{one.markup}<div data-href="{one.address}"></div>',
}
NAMED = {
    "card of embedly": lambda one: f'<a class="embedly-card" href="{one.address}">A post</a>',
    "block of embedly": lambda one: (
        f'<blockquote class="embedly-card"><h4><a href="{one.address}">A post</a></h4><p>On the site</p></blockquote>'
    ),
    "card of embedly for amp": lambda one: f'<amp-embedly-card data-url="{one.address}"></amp-embedly-card>',
    "frame of embedly": lambda one: (
        f'<iframe class="embedly-embed" src="//cdn.embedly.com/widgets/media.html?type=text%2Fhtml&amp;key=a&amp;url='
        f'{quote(one.address, safe="")}&amp;image="></iframe>'
    ),
    "iframely": lambda one: (
        '<div class="iframely-embed"><div class="iframely-responsive" style="padding-bottom: 56%">'
        f'<a href="{one.address}" data-iframely-url="//cdn.iframe.ly/AbCdEf1?card=1"></a></div></div>'
    ),
    "iframely by query": lambda one: (
        '<div class="iframely-embed"><a href="https://example.org/" data-iframely-url="//cdn.iframe.ly/api/iframe?url='
        f'{quote(one.address, safe="")}&amp;key=9"></a></div>'
    ),
    "frame of iframely": lambda one: (
        f'<iframe src="//cdn.iframe.ly/api/iframe?url={quote(one.address, safe="")}&amp;key=9"></iframe>'
    ),
    "block that was not resolved": lambda one: (
        f"<!-- wp:embed {json.dumps({'url': one.address, 'type': 'rich'})} -->\n<figure class='wp-block-embed'>"
        f"<div class='wp-block-embed__wrapper'>\n{one.address}\n</div></figure>\n<!-- /wp:embed -->"
    ),
    "paragraph": lambda one: f"<p>{one.address}</p>",
    "linked paragraph": lambda one: f'<p><a href="{one.address}">{one.address}</a></p>',
    "oembed element": lambda one: f'<figure class="media"><oembed url="{one.address}"></oembed></figure>',
    "element of its own": lambda one: f'<social-embed url="{one.address}"></social-embed>',
    "attribute": lambda one: f'<div class="social-embed" data-href=" {one.address}?mx=2"></div>',
    "address of an address": lambda one: (
        f'<p data-path="/extras/embed?url={quote(one.address + "?lang=de", safe="")}"><a href="{one.address}">'
        f"{one.address}</a></p>"
    ),
    "question to a service": lambda one: (
        f'<div data-url="https://graph.example.org/v8.0/oembed?url={one.address}"></div>'
    ),
    "lazy block": lambda one: (
        f'<blockquote class="lazy" data-loader="Loader"><a href="{one.address}"></a></blockquote>'
    ),
    "empty link": lambda one: f'<div class="embed"><a href="{one.address}"></a></div>',
    "link without words": lambda one: f'<div class="embed"><a href="{one.address}">&nbsp;</a></div>',
    "notice": lambda one: (
        f'<div class="consent" data-url="{one.address}"><p>Here is foreign content. It may set cookies.</p></div>'
    ),
    "caption": lambda one: (
        f'<figure class="embed" data-embed="{one.address}"><figcaption>The post</figcaption></figure>'
    ),
    "record in an attribute": lambda one: (
        f'<div class="block" data-block-json="{html.escape(json.dumps({"url": one.address, "by": "x"}))}"></div>'
    ),
    "record with markup": lambda one: (
        f"<script>s={data({'c': [{'kind': 'social', 'html': '<b>x</b>', 'url': one.address}]})};</script>"
    ),
    "record of a kind": lambda one: (
        f'<script type="application/json">{json.dumps({"c": [{"type": "oembed", "url": one.address}]})}</script>'
    ),
    "record of a platform": lambda one: (
        f"<script>s={data({'c': [{'component': 'x', 'provider': one.platform, 'href': one.address}]})};</script>"
    ),
    "list of embeds": lambda one: f"<script>var c={json.dumps({'oEmbedTitles': [one.address]})};</script>",
    "citation": lambda one: linked({"@type": "NewsArticle", "citation": {"@type": "CreativeWork", "url": one.address}}),
    "reviewed claim": lambda one: linked(
        {
            "@type": "ClaimReview",
            "itemReviewed": {"@type": "CreativeWork", "url": one.address, "author": {"name": " Mira Lindqvist"}},
        }
    ),
    "referent": lambda one: (
        f"<script>s={data({'c': [{'type': 'oembed_response', 'referent': {'id': one.address, 'service': 'oembed'}}]})};"
        "</script>"
    ),
    "key of its own": lambda one: (
        f"<script>s={data({'T1': {'__typename': 'SocialEmbedBlock', 'postUrl': one.address, 'n': 2}})};</script>"
    ),
    "record deep in an attribute": lambda one: (
        f'<div data-v="{html.escape(json.dumps({"v": {"embed": {"kind": "social", "url": one.address}}}))}"></div>'
    ),
    "record of a program in an attribute": lambda one: (
        f"<div data-social-embed=\"{{'service': 'it', 'url': '{one.address}'}}\"></div>"
    ),
    "shortcode": lambda one: f"<p>[embed width=500]{one.address}[/embed]</p>",
    "shortcode of a platform": lambda one: f"<p>[twitter {one.address}]</p>",
    "card of an editor": lambda one: (
        f'<div class="graf"><a class="markup--mixtapeEmbed-anchor" href="{one.address}"><b>A post</b>'
        "<br><em>On the site</em></a></div>"
    ),
    "twice": lambda one: f'<p>{one.address}</p><div data-href="{one.address}"></div>',
}
SILENT = {
    "link of the navigation": lambda one: f'<nav><a href="{one.address}"></a></nav>',
    "share link": lambda one: (
        f'<a class="share" href="https://share.example/submit?url={quote(one.address, safe="")}">Share</a>'
    ),
    "bar of buttons": lambda one: f'<div class="shariff" data-url="{one.address}" data-services="[]"></div>',
    "share button for amp": lambda one: (
        f'<amp-social-share type="twitter" data-param-url="{one.address}"></amp-social-share>'
    ),
    "shortcode in a sentence": lambda one: f"<p>{LONG} Write [embed]{one.address}[/embed] where the post shall be.</p>",
    "post that another answers": lambda one: (
        f"<script>s={data({'c': [{'type': 'embed', 'inReplyToUrl': one.address, 'quotedUrl': one.address}]})};</script>"
    ),
    "intent": lambda one: f'<a href="https://x.com/intent/tweet?url={quote(one.address, safe="")}"></a>',
    "link around a picture": lambda one: f'<a href="{one.address}"><img src="a.png"></a>',
    "link around an icon": lambda one: f'<a href="{one.address}"><svg><path d="M6"/></svg></a>',
    "comment": lambda one: f"<!-- {one.markup} -->",
    "example of code": lambda one: f"<pre>{html.escape(one.markup)}</pre>",
    "example within a line": lambda one: f"<p><code>{html.escape(one.markup)}</code></p>",
    "account in linked data": lambda one: linked({"@type": "Person", "sameAs": [one.address]}),
    "link in data": lambda one: (
        f'<script type="application/json">{json.dumps({"menu": [{"label": "On it", "url": one.address}]})}</script>'
    ),
    "comments": lambda one: f'<div class="comments">{one.markup}</div>',
    "footer": lambda one: f"<footer>{one.markup}</footer>",
    "base64 of a picture": lambda one: f'<div data-img="{packed("GIF89a" + one.markup)}"></div>',
}


def linked(value: dict[str, object]) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", **value})}</script>'


def cross(wrappings: dict[str, object]) -> list[object]:
    return [
        pytest.param(SNIPPETS[name], wrap, id=f"{name} - {wrapping}")
        for wrapping, wrap in wrappings.items()
        for name in SNIPPETS
    ]


@pytest.mark.parametrize(("snippet", "wrap"), cross(SHOWN))
def test_snippet_is_one_post_with_all_that_it_shows(snippet, wrap):
    article = read_around(wrap(snippet))
    (embed,) = article.embeds
    post = embed.post
    assert (post.ref.platform, post.ref.id, post.text) == (snippet.platform, snippet.id, snippet.text)
    assert post.author.handle == snippet.handle
    assert snippet.day is None or str(post.created_day) == snippet.day
    prose = [b.span.slice(article.text) for b in article.blocks if b.kind != "embed"]
    assert all(words.startswith((LONG, "Sale put off")) for words in prose)


@pytest.mark.parametrize(("snippet", "wrap"), cross(NAMED))
def test_address_alone_is_one_post(snippet, wrap):
    article = read_around(wrap(snippet))
    (embed,) = article.embeds
    assert (embed.post.ref.platform, embed.post.ref.id, embed.post.text) == (snippet.platform, snippet.id, None)


@pytest.mark.parametrize(("snippet", "wrap"), cross(SILENT))
def test_what_is_no_embed_stays_silent(snippet, wrap):
    assert read_embeds(wrap(snippet)) == ()


@pytest.mark.parametrize("name", SNIPPETS)
def test_link_in_a_sentence_is_a_link(name):
    link = f'<p>{LONG} As <a href="{SNIPPETS[name].address}">she put it</a>, nobody objected to the sale at all.</p>'
    article = read_around(link)
    assert article.embeds == ()
    assert [(one.ref.platform, one.ref.id) for one in article.links] == [(SNIPPETS[name].platform, SNIPPETS[name].id)]
