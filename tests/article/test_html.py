"""HTML becomes what a reader sees, and every place leads back to the file as given."""

import html
import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pages import LONG
from tweetcite.article import read_article
from tweetcite.article.html import is_html


def page(body, head=""):
    return f"<!doctype html><html lang='en'><head>{head}<title>Harbour Ledger</title></head><body>{body}</body></html>"


def kinds(article):
    return [(block.kind, block.span.slice(article.text)) for block in article.blocks]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        pytest.param("<p>One</p><p>Two</p>", "One\n\nTwo", id="paragraphs"),
        pytest.param("<p>One<p>Two", "One\n\nTwo", id="unclosed paragraphs"),
        pytest.param("<p>One<br>two<br/>\n three</p>", "One\ntwo\nthree", id="line breaks"),
        pytest.param("<div>One<br><br>two</div>", "One\n\ntwo", id="two line breaks end a paragraph"),
        pytest.param("<p>  a \n\t b  <b> c</b> </p>", "a b c", id="blanks collapse"),
        pytest.param("<p>a<b>b</b>c <i>d</i> <i>e</i></p>", "abc d e", id="elements within a line"),
        pytest.param(
            "<p>a &amp; b &lt;c&gt; &#8220;d&#x201d; &eacute;&nbsp;f</p>", "a & b <c> “d” é\xa0f", id="entities"
        ),
        pytest.param("<p>AT&T &copy 2 &bogus; &</p>", "AT&T © 2 &bogus; &", id="loose ampersands"),
        pytest.param("<p>a<!-- hidden <p> -->b</p>", "ab", id="comment"),
        pytest.param("<p>a<script>var x='</p><p>no';</script>b</p>", "ab", id="script"),
        pytest.param("<p>3 < 4 and 5 > 4</p>", "3 < 4 and 5 > 4", id="loose angle brackets"),
        pytest.param('<p title="a > b">c</p>', "c", id="angle bracket in an attribute"),
        pytest.param('<p class="x"">c</p><p>d</p>', "c\n\nd", id="stray quotation mark in a tag"),
        pytest.param("<p>He said <q>no</q>.</p>", "He said “no”.", id="quotation element"),
        pytest.param("<p>ok <img class='emoji' alt='🔥'></p>", "ok 🔥", id="emoji as a picture"),
        pytest.param("<P>One</P><DIV>Two</DIV>", "One\n\nTwo", id="capital tags"),
        pytest.param("<table><tr><td>a<td>b</table>", "a\n\nb", id="table cells"),
        pytest.param("<ul><li>a<li>b</ul>", "a\n\nb", id="list items"),
        pytest.param("<blockquote>a</blockquote>b", "a\n\nb", id="quotation block"),
        pytest.param("<p>a<wbr>b&shy;c</p>", "ab\xadc", id="break opportunities"),
        pytest.param("<pre>one\n\ntwo</pre>", "one two", id="blank lines in a page are blanks"),
        pytest.param("<center><font size=2>old</font> page</center>", "old page", id="old elements"),
        pytest.param("<p>a</p></div></section><p>b</p>", "a\n\nb", id="end tags without a start"),
        pytest.param("<x-story><p>a</p></x-story>", "a", id="elements of the page's own"),
        pytest.param("<ruby>港<rp>（</rp><rt>みなと</rt><rp>）</rp></ruby>へ", "港へ", id="how characters are read"),
        pytest.param("<ruby>港<rt>みなと<rt>x</ruby>へ", "港へ", id="how they are read, without end tags"),
        pytest.param("<p>港<rt>みなと</p><p>へ</p>", "港みなと\n\nへ", id="never closed"),
    ],
)
def test_text_is_what_a_reader_sees(markup, text):
    assert read_article(page(markup)).text == text


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param("<nav><ul><li>“Best pie”</ul></nav>", id="navigation"),
        pytest.param("<footer><p>“All rights reserved”</p></footer>", id="footer"),
        pytest.param("<aside><p>“More from us”</p></aside>", id="aside"),
        pytest.param("<header><p>“Since 1888”</p></header>", id="page header"),
        pytest.param("<div role=navigation>“Skip”</div>", id="role"),
        pytest.param("<div class='related-posts'><p>“We had no warning”</p></div>", id="related"),
        pytest.param("<div class='x readMore'><p>“We had no warning”</p></div>", id="capitals in a class"),
        pytest.param("<div class='wp-block-query'><p>“We had no warning”</p></div>", id="list of posts of an editor"),
        pytest.param("<div id='xy-post-add-wrap'><p>“We had no warning”</p></div>", id="article loaded behind"),
        pytest.param("<div class='sect_commentlinks'><p>“First!”</p></div>", id="comments glued"),
        pytest.param("<section id=comments><p>“First!”</p></section>", id="comments"),
        pytest.param("<div class='newsletter-signup'>“Join”</div>", id="newsletter"),
        pytest.param("<ul class='share-buttons'><li>“Share”</ul>", id="share bar"),
        pytest.param("<div class='jp-relatedposts'><p>“We had no warning”</p></div>", id="glued words"),
        pytest.param("<div class='wp-block-x-subscriptions__container'>“Join”</div>", id="subscriptions"),
        pytest.param("<div class='toc-list'><p>“Chapter 1”</p></div>", id="table of contents"),
        pytest.param("<div class='grid__sidebar'><p>“Most read”</p></div>", id="sidebar of a grid"),
        pytest.param("<div class='pagination'><p>“Next”</p></div>", id="pages"),
        pytest.param("<div class='read-more'><p>“We had no warning”</p></div>", id="read more"),
        pytest.param("<div class='paywall-message'>“Half the price”</div>", id="paywall"),
        pytest.param(
            f"<div class='teaser'><p>{LONG.replace('customs', '“customs”')}</p><a href='/a'>More</a></div>", id="teaser"
        ),
        pytest.param("<div class='teaser'>“Sold”</div>", id="few words of a teaser"),
        pytest.param("<div class='leggi-anche'><p>“We had no warning”</p></div>", id="related in Italian"),
        pytest.param("<div class='noticias-relacionadas'><p>“We had no warning”</p></div>", id="related in Spanish"),
        pytest.param("<div class='kommentare'><p>“First!”</p></div>", id="comments in German"),
        pytest.param("<div id='disqus_thread'><p>“First!”</p></div>", id="comments of a service"),
        pytest.param("<div id='cookie-banner'>“We use cookies”</div>", id="cookie banner"),
        pytest.param("<form><p>“Search”</p></form>", id="form"),
        pytest.param("<button>“Accept”</button>", id="button"),
        pytest.param("<select><option>“One”<option>“Two”</select>", id="select"),
        pytest.param("<style>p::before{content:'“x”'}</style>", id="style"),
        pytest.param("<noscript><p>“Enable scripts”</p></noscript>", id="noscript"),
        pytest.param("<template><p>“Later”</p></template>", id="template"),
        pytest.param("<p hidden>“Gone”</p>", id="hidden"),
        pytest.param("<div hidden id='S:legend'><p>“Gone”</p></div>", id="hidden under another id"),
        pytest.param("<div class='related post status-publish'><p>“We had no warning”</p></div>", id="related post"),
        pytest.param("<p style='display: none'>“Gone”</p>", id="display none"),
        pytest.param("<span aria-hidden=true>“Gone <span>x</span>”</span>", id="hidden within a line"),
        pytest.param("<div class='subscriber-hide' style='display:none'>“Log in”</div>", id="hidden from subscribers"),
        pytest.param("<pre><code>say(“Gone”)</code></pre>", id="program"),
        pytest.param("<pre class='r'><code><span>say</span>(“Gone”)</code></pre>", id="coloured program"),
        pytest.param("<div class='highlight'><pre><span></span>say(“Gone”)</pre></div>", id="program in its frame"),
        pytest.param("<pre class='brush: js'>say(“Gone”)</pre>", id="program named by its language"),
        pytest.param("<svg><title>“Icon”</title><text>“x”</text></svg>", id="picture"),
        pytest.param("<textarea>“Write here”</textarea>", id="text area"),
        pytest.param("<h3><a href='/a'>“Best pie in the county” named again</a></h3>", id="heading that is a link"),
        pytest.param("<ul><li><a href='/a'>“We had no warning”</a></li></ul>", id="item that is a link"),
    ],
)
def test_furniture_is_no_prose(markup):
    article = read_article(
        page(f"<article><h1>Board puts off sale</h1><p>{LONG}</p></article>{markup}<p>{LONG} Twice.</p>")
    )
    assert "“" not in article.text
    assert LONG in article.text


@pytest.mark.parametrize(
    "attributes",
    [
        pytest.param("class='post'", id="post"),
        pytest.param("class='entry-header'", id="entry header"),
        pytest.param("class='single-post no-sidebar has-related-posts'", id="denied"),
        pytest.param("class='social-embed'", id="embed"),
        pytest.param("class='article-body'", id="article body"),
        pytest.param("class='shared-ownership'", id="a word that begins alike"),
        pytest.param("class='navy'", id="another word that begins alike"),
        pytest.param("class='live-ticker'", id="live ticker"),
        pytest.param("class='commentary-piece'", id="commentary"),
        pytest.param("class='adjacent header-image'", id="a third"),
        pytest.param("id='main-content' role='main'", id="main"),
        pytest.param("class='story-related-to-harbour'", id="a telling word without its kind"),
        pytest.param("class='post type-post status-publish hentry tag-newsletter rubrik-kommentare'", id="subjects"),
        pytest.param("class='hentry post tag-newsletter author-share category-comments'", id="subjects that say so"),
        pytest.param("hidden id='S:1f'", id="sent late"),
        pytest.param("class='body-paragraph paywall'", id="for subscribers"),
        pytest.param("class='subscriber-only' style='display:none'", id="hidden until one has paid"),
        pytest.param("class='xy-paywall'", id="for subscribers of a system"),
        pytest.param("class='story js-pager js-share'", id="hooks of programs"),
        pytest.param("id='toc_title_7' class='content_body'", id="body of a chapter"),
        pytest.param("class='section toc-section'", id="chapter of the table of contents"),
        pytest.param("class='sidebar-grid__container'", id="grid with a sidebar"),
        pytest.param("class='article-teaser'", id="teaser that leads nowhere"),
        pytest.param("class='single_content read-more'", id="content that a button opens"),
        pytest.param("class='byline-social'", id="byline with buttons"),
    ],
)
def test_article_parts_are_no_furniture(attributes):
    article = read_article(page(f"<div {attributes}><p>{LONG}</p></div><p>{LONG} It is “final”.</p>"))
    assert article.text.count(LONG) == 2


@pytest.mark.parametrize(
    "wrapper",
    [
        pytest.param("<form id=aspnet>{}</form>", id="form around the page"),
        pytest.param("<div class='layout sidebar'>{}</div>", id="layout named after a sidebar"),
        pytest.param("<aside>{}</aside>", id="aside"),
        pytest.param("<div id='read_more'>{}</div>", id="what a button opens"),
        pytest.param("<div class='view-pagination'>{}</div>", id="page of pages"),
    ],
)
def test_prose_is_kept_where_all_of_it_lies_in_furniture(wrapper):
    body = "".join(f"<p>{LONG} Item {n}.</p>" for n in range(8)) + "<nav><p>“Menu”</p></nav>"
    article = read_article(page(wrapper.format(body)))
    assert article.text.count(LONG) == 8
    assert "Menu" not in article.text


def test_main_is_prose_whatever_the_layout_around_it_is_named():
    main = "".join(f"<p>{LONG} Item {n}.</p>" for n in range(3))
    more = "".join(f"<p>{LONG} Sale {n}.</p>" for n in range(6))
    article = read_article(
        page(f"<div class='with-sidebar sidebar'><main>{main}</main><div>“Buy”</div></div><p>{more}")
    )
    assert "Item 2." in article.text
    assert "“Buy”" not in article.text


FERRY = "The ferry is sold", "".join(f"<p>{LONG} Ferry {n}.</p>" for n in range(5))
MARKET = "The market opens", "".join(f"<p>{LONG} Market {n}.</p>" for n in range(9))
HEADED = f"<article><h1>Board puts off sale</h1><p>{LONG}</p><p>{LONG} Twice.</p></article>"


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        pytest.param("Board puts off sale | The Tide", True, id="the headline of the page"),
        pytest.param("The Tide | News of the isle", False, id="the headline of another article"),
    ],
)
def test_article_with_its_headline_is_prose_whatever_the_layout_around_it_is_named(title, shown):
    more = "".join(f"<p>{LONG} Sale {n}.</p>" for n in range(6))
    frame = f"<div class='layout-right-sidebar'>{HEADED}</div>"
    article = read_article(f"<html><head><title>{title}</title></head><body>{frame}{more}</body></html>")
    assert ("Twice." in article.text) is shown


def test_hidden_rule_hides_nothing_behind_it():
    article = read_article(page(f"<h1>Sale put off</h1><hr class='hidden'><p>{LONG}<hr hidden>Twice.</p>"))
    assert article.text == f"Sale put off\n\n{LONG}\n\nTwice."


def test_article_element_is_preferred_to_what_stands_around_it():
    story = "".join(f"<p>{LONG} Item {n}.</p>" for n in range(6))
    article = read_article(page(f"<div><p>{LONG} “Elsewhere”.</p></div><article>{story}</article>"))
    assert "Elsewhere" not in article.text
    assert article.text.count(LONG) == 6


def test_articles_behind_are_not_the_one_with_the_title_of_the_page():
    one, other = (f"<article><h1>{head}</h1>{body}</article>" for head, body in (FERRY, MARKET))
    text = read_article(page(f"<main>{one}{other}</main>", "<title>The ferry is sold | Daily</title>")).text
    assert text.startswith("The ferry is sold")
    assert "Market" not in text


def test_long_article_is_read_though_a_short_one_holds_the_title_of_the_page():
    head = f"<article><h1>The ferry is sold</h1>{'<p>' + LONG + '</p>'}</article>"
    text = read_article(
        page(f"<main>{head}<article>{MARKET[1]}</article></main>", "<title>The ferry is sold</title>")
    ).text
    assert "Market 8" in text


@pytest.mark.parametrize(
    ("between", "shown"),
    [
        pytest.param(f"<p>{LONG}</p>", True, id="standfirst"),
        pytest.param(f"<header><h2>{LONG}</h2></header>", True, id="in a header of its own"),
        pytest.param(f"<h2 class='js_subhead'>{LONG}</h2>", True, id="named"),
        pytest.param(f"<div class='byline-social'><p>{LONG}</p></div>", True, id="beside the byline"),
        pytest.param(f"<div class='social'><p>{LONG}</p></div>", False, id="among buttons"),
        pytest.param(f"<ul>{f'<li>{LONG}</li>' * 5}</ul>", True, id="points of a list"),
        pytest.param(f"<ul>{f'<li>{LONG}</li>' * 9}</ul>", False, id="a list too long"),
        pytest.param(f"<p>{LONG[:-1]}</p>", False, id="no sentence"),
        pytest.param(f"<p><a href='/a'>{LONG}</a></p>", False, id="link"),
        pytest.param(f"<div class='related'><p>{LONG}</p><a href='/a'>More</a></div>", False, id="teaser"),
        pytest.param(f"<p>{LONG}</p>" * 4, False, id="too much"),
    ],
)
def test_standfirst_stands_between_headline_and_article(between, shown):
    article = read_article(page(f"<h1>The ferry is sold</h1>{between}<article>{MARKET[1]}</article>"))
    assert (("standfirst", LONG) in kinds(article)) is shown


@pytest.mark.parametrize(
    ("end", "shown"),
    [
        pytest.param(
            "<h3>More about it</h3><ul><li><a href='/a'>The mayor</a></ul>", False, id="above a list of links"
        ),
        pytest.param("<h3>More about it</h3>", False, id="above nothing"),
        pytest.param("<h3>More about it</h3><p>It sails.</p>", True, id="above words"),
        pytest.param("<h3>More about it later.</h3>", True, id="sentence set as a heading"),
    ],
)
def test_heading_stands_above_something(end, shown):
    article = read_article(page(f"<article><h1>The ferry is sold</h1>{FERRY[1]}{end}</article>"))
    assert ("More about it" in article.text) is shown
    assert read_article(page("<h2>Sold</h2>")).text == "Sold"


@pytest.mark.parametrize(
    ("script", "shown"),
    [
        pytest.param(f"<script type='text/template'>\n<p>{LONG}</p></script>", True, id="markup"),
        pytest.param(f"<script type='text/template'><p>{{{{ words }}}} {LONG}</p></script>", False, id="template"),
        pytest.param(f"<script type='text/template'><![CDATA[<p>{LONG}</p>]]></script>", False, id="data"),
        pytest.param(f"<script>'<p>{LONG}</p>'</script>", False, id="program"),
    ],
)
def test_markup_that_a_program_puts_in_place_is_prose(script, shown):
    article = read_article(page(f"<div class='post-body'>{script}</div><p>It is sold.</p>"))
    assert (LONG in article.text) is shown


def test_article_is_preferred_to_a_long_list_of_others():
    story = "".join(f"<p>{LONG} Item {n}.</p>" for n in range(9))
    teasers = "".join(f"<article><p>{LONG} Elsewhere {n}.</p></article>" for n in range(30))
    article = read_article(page(f"<section role=main><article>{story}</article></section><main>{teasers}</main>"))
    assert "Elsewhere" not in article.text
    assert article.text.count(LONG) == 9


def test_several_articles_of_one_page_are_all_kept():
    posts = "".join(f"<article><p>{LONG} Item {n}.</p></article>" for n in range(5))
    assert read_article(page(f"<main>{posts}</main>")).text.count(LONG) == 5


@pytest.mark.parametrize(
    ("markup", "kind"),
    [
        pytest.param("<div class='pull_quote'>No buyer</div>", "pullquote", id="pull_quote"),
        pytest.param("<aside class='quote--pull'>No buyer</aside>", "pullquote", id="quote--pull"),
        pytest.param("<div class='pullout-quote'>No buyer</div>", "pullquote", id="pullout"),
        pytest.param("<p class='strapline'>No buyer</p>", "standfirst", id="strapline"),
        pytest.param("<div class='article__subdeck'>No buyer</div>", "standfirst", id="subdeck"),
        pytest.param("<p class='bootstrap-line'>No buyer</p>", "body", id="class of a layout"),
        pytest.param("<p class='bildunterschrift'>No buyer</p>", "caption", id="caption in German"),
        pytest.param("<p class='photo__credit'>No buyer</p>", "caption", id="credit"),
        pytest.param("<p class='pied-piper'>No buyer</p>", "body", id="word that begins alike"),
        pytest.param("<p class='quoted-text'>No buyer</p>", "body", id="quotation"),
    ],
)
def test_class_tells_the_kind(markup, kind):
    article = read_article(page(f"<article><p>{LONG}</p>{markup}<p>{LONG} Again.</p></article>"))
    assert (kind, "No buyer") in kinds(article)


def test_blocks_have_their_kinds():
    article = read_article(
        page(
            "<article><header><h1>Board puts off sale</h1><p class='standfirst'>No buyer by spring</p></header>"
            f"<figure><img src=a.jpg><figcaption>The old house</figcaption></figure><p>{LONG}</p>"
            "<h2>A long wait</h2><blockquote class='pullquote'>No buyer</blockquote>"
            f"<blockquote>{LONG} Again.</blockquote>"
            "<h1>Board puts off sale</h1></article>"
        )
    )
    assert kinds(article) == [
        ("headline", "Board puts off sale"),
        ("standfirst", "No buyer by spring"),
        ("caption", "The old house"),
        ("body", LONG),
        ("body", "A long wait"),
        ("pullquote", "No buyer"),
        ("body", LONG + " Again."),
    ]


def test_headline_outside_of_the_article_is_kept():
    story = "".join(f"<p>{LONG} Item {n}.</p>" for n in range(4))
    article = read_article(
        page(
            f"<header><h1>Board puts off sale</h1></header><article>{story}</article>",
            "<meta property='og:title' content='Board puts off sale'>",
        )
    )
    assert kinds(article)[0] == ("headline", "Board puts off sale")


def test_name_of_the_site_is_no_headline():
    story = "".join(f"<p>{LONG} Item {n}.</p>" for n in range(4))
    article = read_article(
        page(
            "<header><h1><a href='/'>Harbour Ledger</a></h1></header>"
            f"<article><h2>Board puts off sale</h2>{story}</article>"
        )
    )
    assert "Harbour Ledger" not in article.text


def test_headline_in_furniture_is_kept():
    story = "".join(f"<p>{LONG} Item {n}.</p>" for n in range(4))
    top = f"<div class='masthead'><p>{LONG}</p><p>{LONG}</p><h1>Board puts off sale</h1></div>"
    assert kinds(read_article(page(f"{top}<article>{story}</article>", "<title>Board puts off sale</title>")))[0] == (
        "headline",
        "Board puts off sale",
    )


def test_unclosed_furniture_does_not_swallow_the_article():
    story = "".join(f"<p>{LONG} Item {n}.</p>" for n in range(4))
    assert read_article(page(f"<div><nav><ul><li>Menu</ul></div><main>{story}</main>")).text.count(LONG) == 4


def test_bare_markup_keeps_its_blank_lines():
    article = read_article("First <em>paragraph</em>.\n\nSecond <strong>one</strong>, it said.\n\nThird.")
    assert article.text == "First paragraph.\n\nSecond one, it said.\n\nThird."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("<!DOCTYPE html><p>x", id="doctype"),
        pytest.param("\n <!-- x --> <html>", id="comment first"),
        pytest.param("<p>One</p>", id="one paragraph"),
        pytest.param("Text with <b>bold</b> words", id="fragment"),
        pytest.param("<article><p>a</p></article>", id="article"),
    ],
)
def test_markup_is_told_by_its_content(text):
    assert is_html(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Just words.", id="words"),
        pytest.param("3 < 4 and a<b", id="less than"),
        pytest.param("# Title\n\n> quoted <https://chirp.example/a>", id="markdown"),
        pytest.param("The <p> element opens a paragraph.", id="a tag by name"),
        pytest.param("Ann <ann@harbour.example> wrote", id="address"),
    ],
)
def test_plain_text_is_no_markup(text):
    assert not is_html(text)


def test_spans_and_blocks_are_in_order():
    article = read_article(page(f"<h1>A</h1><p>{LONG}</p><p>b <i>c</i></p>"))
    ends = [0]
    for block in article.blocks:
        assert block.span.start >= ends[-1]
        assert article.text[ends[-1] : block.span.start] in ("", "\n\n")
        ends.append(block.span.end)


_WORDS = st.lists(
    st.sampled_from(
        [
            "plain",
            "é",
            "👩‍👧",
            "x\ty",
            "&amp;",
            "&#8220;",
            "&nbsp;",
            "<b>",
            "</b>",
            "<br>",
            "a\r\nb",
            "\n",
            "Æ",
            "&bogus",
            '<i class="q\'">',
        ]
    ),
    max_size=12,
)


@settings(max_examples=120, deadline=None)
@given(
    before=_WORDS,
    after=_WORDS,
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    mark=st.sampled_from(["", "\ufeff"]),
    encoded=st.booleans(),
)
def test_places_point_at_planted_words(before, after, end, mark, encoded):
    """Line and column lead to the first character of the words in the file as given."""
    planted = "&#x5A;yxwv" if encoded else "Zyxwv"
    source = mark + end.join(
        ["<html><body><p>One</p>", "<p>", " ".join(before), planted + " " + " ".join(after), "</p>", "\t<p>Two</p>"]
    )
    article = read_article(source.encode())
    line, column = article.places.locate(article.text.index("Zyxwv"))
    lines = re.split("\r\n|\r|\n", source.removeprefix("\ufeff"))
    assert lines[line - 1][column - 1 :].startswith(planted)


@settings(max_examples=150, deadline=None)
@given(st.text(min_size=1), st.booleans())
def test_any_text_is_read_and_every_offset_located(text, as_html):
    """Nothing raises but the refusal of what is no text, and every offset of the text has a place."""
    source = f"<html><body><p>{text}</p></body>" if as_html else text
    if "\0" in source or not source.removeprefix("\ufeff").strip():
        return
    article = read_article(source)
    for offset in range(len(article.text) + 1):
        line, column = article.places.locate(offset)
        assert line >= 1
        assert column >= 1
    for block in article.blocks:
        assert block.span.slice(article.text).strip()


def test_many_planted_words_are_found_in_a_page():
    """Three hundred quotations in entities, tabs, emoji and CRLF are each located to the character."""
    rng = random.Random(7)
    lines, wanted = ["<html><body>"], []
    for n in range(300):
        lead = rng.choice(["", "\t", "  ", "😀 ", "&mdash; ", "<b>x</b> ", "é"])
        word = f"Word{n:03}"
        encoded = word if n % 3 else "".join(f"&#{ord(c)};" for c in word)
        lines.append(f"<p>{lead}{encoded} {html.escape('“& more”')}</p>")
        wanted.append((word, len(lines), len("<p>" + lead) + 1))
    article = read_article("\r\n".join(lines).encode("utf-8-sig"))
    for word, line, column in wanted:
        assert article.places.locate(article.text.index(word)) == (line, column)


def test_standfirst_without_a_full_stop_is_kept_where_it_is_named():
    between = "<h2 class='subhead'>No buyer was found for it, says the board</h2>"
    article = read_article(page(f"<div><h1>The ferry is sold</h1>{between}</div><main>{MARKET[1]}</main>"))
    assert ("standfirst", "No buyer was found for it, says the board") in kinds(article)


def test_plain_text_set_as_such_is_prose():
    assert (
        "“It is final”" in read_article(page(f"<article><p>{LONG}</p><pre>“It is final”\n{LONG}</pre></article>")).text
    )


@pytest.mark.parametrize(
    ("heading", "shown"),
    [
        pytest.param("<h2>A ferry is what nobody wants to buy</h2>", True, id="right behind the headline"),
        pytest.param("<p>By Ada Brandt</p><h2>A ferry is what nobody wants to buy</h2>", False, id="behind a byline"),
        pytest.param("<h2>Harbour news</h2>", False, id="name of a section"),
        pytest.param("<h2><a href='/a'>Another ferry is what everybody wants</a></h2>", False, id="link"),
        pytest.param("<h3>A ferry is what nobody wants to buy</h3>", False, id="of another rank"),
    ],
)
def test_heading_right_behind_the_headline_is_a_standfirst(heading, shown):
    article = read_article(page(f"<div><h1>The ferry is sold</h1>{heading}</div><main>{MARKET[1]}</main>"))
    assert ("standfirst" in [kind for kind, _ in kinds(article)]) is shown


@pytest.mark.parametrize(
    ("heading", "shown"),
    [
        pytest.param("<h2 class='block toc' id='a'>What the board says</h2>", True, id="listed in the contents"),
        pytest.param("<h2><a href='#a'>What the board says</a></h2>", True, id="link to itself"),
        pytest.param("<h2><a href='/a'>What the board says</a></h2>", False, id="link to another page"),
        pytest.param("<div class='toc'><p>What the board says</p></div>", False, id="the contents"),
    ],
)
def test_heading_of_a_chapter_is_prose(heading, shown):
    article = read_article(page(f"<article><h1>Sale put off</h1><p>{LONG}</p>{heading}<p>{LONG}</p></article>"))
    assert ("What the board says" in article.text) is shown


def test_headline_in_the_header_of_a_site_is_kept_though_the_title_says_it_otherwise():
    head = "<header><h1>Nobody wants to buy the old ferry, says the board</h1></header>"
    text = read_article(page(f"{head}<article>{MARKET[1]}</article>", "<title>Ferry finds no buyer</title>")).text
    assert "Nobody wants to buy the old ferry" in text


@pytest.mark.parametrize(
    ("teaser", "shown"),
    [
        pytest.param("<div class='article-body'><p>{0} <a href='/a'>More</a></p></div>", True, id="start of the body"),
        pytest.param("<div class='card'><p>{0} <a href='/a'>More</a></p></div>", False, id="another article"),
    ],
)
def test_teaser_that_holds_the_body_is_prose(teaser, shown):
    first = f"The mayor was the first to speak. {LONG}"
    markup = (
        f"<div class='teaser-content'>{teaser.format(first)}</div><div class='rest'><p>{LONG}</p><p>{LONG}</p></div>"
    )
    assert (first in read_article(page(f"<article><h1>Sale put off</h1>{markup}</article>")).text) is shown
