"""Hostile documents end in bounded time, and what was cut is told."""

import json
import math
import time

import pytest

from tweetcite.article import read_article

POST = (
    "<blockquote class='twitter-tweet'><p>We stay.</p>&mdash; Ada (@ada) "
    "<a href='https://x.com/ada/status/{}'>May 2, 2024</a></blockquote>"
)
BYLINE = "— Ada Brandt (@ada_brandt) May 2, 2024\n\n"


def page(body):
    return f"<html><body><p>Start of it all.</p>{body}<p>End of it all.</p></body></html>"


def measure(source):
    best = math.inf
    for _ in range(5):
        started = time.process_time()
        read_article(source)
        best = min(best, time.process_time() - started)
    return best


@pytest.mark.parametrize(
    ("unit", "largest"),
    [
        pytest.param("<p>The board “will &amp; must” wait, <b>said</b> Ada.</p>\n", 300_000, id="prose"),
        pytest.param("<b><i>", 1_000_000, id="unclosed tags within a line"),
        pytest.param("<a ", 1_000_000, id="tags never closed"),
        pytest.param("<a b='", 1_000_000, id="attributes never closed"),
        pytest.param("<a b='\">", 1_000_000, id="mixed marks in attributes"),
        pytest.param("<a b='>' ", 1_000_000, id="ends in attributes"),
        pytest.param("<!--", 1_000_000, id="comments never closed"),
        pytest.param("<script>", 1_000_000, id="scripts never closed"),
        pytest.param("<textarea>", 1_000_000, id="text areas never closed"),
        pytest.param("&amp", 1_000_000, id="entities"),
        pytest.param("“", 1_000_000, id="marks"),
        pytest.param("<div>", 500_000, id="nesting"),
        pytest.param("<div></span></section>", 1_000_000, id="end tags without a start"),
        pytest.param("<div><article></div>", 1_000_000, id="end tags that may not close"),
        pytest.param("<br> ", 1_000_000, id="line breaks"),
        pytest.param("<span hidden>", 1_000_000, id="hidden nesting"),
        pytest.param("<blockquote>", 1_000_000, id="quotation blocks"),
        pytest.param("<blockquote class='twitter-tweet'>", 1_000_000, id="embeds in embeds"),
        pytest.param(
            "<div data-u='https://x.com/a/status/1785900000000000000'>", 300_000, id="placeholders in placeholders"
        ),
        pytest.param("<a href='https://x.com/a/status/1785900000000000000'>x ", 300_000, id="links"),
        pytest.param('<script>{"a":"<p class=twitter-tweet>"}</script>', 300_000, id="scripts"),
        pytest.param("<p>The board\r\nwill wait.\r", 300_000, id="line ends"),
        pytest.param("<p>2 May 2024 May May 2024</p>", 300_000, id="days above the prose"),
        pytest.param("<blockquote cite='https://x.com/a/status/1785900000000000000'>", 300_000, id="cited posts"),
    ],
)
def test_time_grows_with_the_size_of_a_page(unit, largest):
    smaller, larger = (measure(page(unit * (size // len(unit)))) for size in (largest // 10, largest))
    assert larger < 6
    assert math.log10(max(larger, 0.02) / max(smaller, 0.002)) <= 1.3


@pytest.mark.parametrize("mark", ['"', "'", "`"])
def test_time_grows_with_the_size_of_a_program_whose_strings_are_never_closed(mark):
    unit = f"{mark}<blockquote class=twitter-tweet> \\"
    smaller, larger = (measure(page(f"<script>x={unit * (n // 34)}</script>")) for n in (30_000, 300_000))
    assert larger < 6
    assert math.log10(max(larger, 0.02) / max(smaller, 0.002)) <= 1.3


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param("The board “will” wait.\n\n", id="paragraphs"),
        pytest.param("“", id="marks"),
        pytest.param("â€œx ", id="garbled"),
        pytest.param("a\r", id="line ends"),
        pytest.param("[", id="brackets"),
        pytest.param("https://x.com/a/status/1785900000000000000 x ", id="addresses"),
        pytest.param("[a](https://x.com/a/status/1785900000000000000) ", id="links"),
        pytest.param(BYLINE, id="bylines"),
        pytest.param("— A\n (\n\n@a", id="bylines over several lines"),
        pytest.param("[embed]https://x.com/a\n", id="shortcodes"),
        pytest.param("A\n@a\n6:33 PM - \n", id="copies"),
    ],
)
def test_time_grows_with_the_size_of_a_text(unit):
    smaller, larger = (measure("Words first.\n\n" + unit * (size // len(unit))) for size in (30_000, 300_000))
    assert larger < 6
    assert math.log10(max(larger, 0.02) / max(smaller, 0.002)) <= 1.3


@pytest.mark.parametrize("depth", [10, 250, 260, 1_000, 1_990, 5_000, 50_000])
@pytest.mark.parametrize("name", ["div", "b", "blockquote", "ul><li", "table><tr><td", "section"])
def test_words_at_any_depth_are_found(depth, name):
    opened = f"<{name}>" * depth
    article = read_article(
        f"<html><body>{opened}<p>He said “never again” here.</p>" + "</div>" * depth + "<p>After.</p>"
    )
    assert "“never again”" in article.text
    assert "After." in article.text


def test_too_deep_a_page_is_told_once():
    article = read_article(page("<div>" * 60_000))
    assert [p.code for p in article.problems] == ["too-deep"]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        pytest.param("<p>a</p><!-- <p>“b”</p>", "unclosed-comment", id="comment"),
        pytest.param("<p>a</p><script>x <p>“b”</p>", "unclosed-script", id="script"),
        pytest.param("<p>a</p><style>x <p>“b”</p>", "unclosed-style", id="style"),
        pytest.param("<p>a</p><a href='/x <p>“b”</p", "unclosed-tag", id="tag"),
        pytest.param("<div>" * 3_000 + "<p>“b”</p>", "too-deep", id="depth"),
        pytest.param("".join(POST.format(10**18 + n) for n in range(2_050)), "too-many-embeds", id="embeds"),
        pytest.param("<p>x" * 100_010, "too-long", id="paragraphs"),
        pytest.param("<p>" + "<b>x " * 100_010, "too-long", id="pieces"),
        pytest.param(
            f"<script type='application/json'>{json.dumps([POST.format(10**18 + n) for n in range(1_010)])}</script>",
            "too-many-embeds",
            id="embeds in data",
        ),
        pytest.param(
            "<blockquote class='twitter-tweet'>" + "<p>x</p>" * 40_000 + "</blockquote>",
            "embed-too-long",
            id="long embed",
        ),
        pytest.param(
            "<blockquote class='twitter-tweet'><p>" + "<b>x</b>" * 5_000 + "</blockquote>",
            "embed-too-long",
            id="embed of many tags",
        ),
    ],
)
def test_what_was_cut_is_told(body, code):
    article = read_article(f"<html><body><p>First of all, the board met.</p>{body}")
    assert code in [p.code for p in article.problems]
    assert len(article.problems) == len({p.code for p in article.problems})
    assert "First of all" in article.text


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("<p>x" * 99_000, id="paragraphs"),
        pytest.param(
            f"<script type='application/json'>{json.dumps([POST.format(10**18 + n) for n in range(990)])}</script>",
            id="embeds in data",
        ),
    ],
)
def test_nothing_is_told_of_what_was_read_whole(body):
    article = read_article(f"<html><body><p>First of all, the board met.</p>{body}")
    assert not article.problems


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param("We stay.\n\n— Ada Brandt (@ada_brandt) May 2, 2024\n\n", id="bylines"),
        pytest.param("https://x.com/ada/status/1785900000000000000\n\n", id="addresses"),
        pytest.param("Post by @ines@quay.example\nView on Mastodon\n\n", id="cards"),
    ],
)
@pytest.mark.parametrize("count", [1_990, 2_050])
def test_a_text_of_very_many_posts_is_read_up_to_a_bound(unit, count):
    article = read_article(f"The board met on Monday.\n\n{unit * count}", "quay.txt")
    assert len(article.embeds) == min(count, 2_000)
    assert [p.code for p in article.problems] == ["too-many-embeds"] * (count > 2_000)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("<p>a</p><!-- b --><script>c</script><style>d</style>", id="closed"),
        pytest.param("<p>a<p>b<li>c", id="optional end tags"),
        pytest.param("<p>a</p></div></b></p>", id="end tags too many"),
        pytest.param("<p>a" + "<p>b" * 5_000, id="many unclosed paragraphs"),
        pytest.param("<p>a" + "<b>" * 5_000, id="many unclosed elements within a line"),
        pytest.param("<ul>" + "<li>b" * 5_000, id="many unclosed items"),
        pytest.param("<table>" + "<tr><td>b" * 5_000, id="many unclosed cells"),
        pytest.param("<textarea>x", id="unclosed text area"),
        pytest.param("<iframe src=/x>", id="unclosed frame"),
    ],
)
def test_ordinary_sloppiness_is_no_problem(body):
    assert read_article(f"<html><body>{body}").problems == ()


def test_words_after_five_megabytes_are_found():
    filler = "<p>" + "The board will wait. " * 50 + "</p>\n"
    article = read_article("<html><body>" + filler * 5_000 + "<p>“never again”</p>")
    assert article.places.locate(article.text.index("“never again”")) == (5_001, 4)


def test_words_after_a_huge_attribute_are_found():
    article = read_article(page(f"<p data-x='{'a' * 12_000_000}'>“never again”</p>"))
    assert "“never again”" in article.text


def test_huge_spans_of_cells_cost_nothing():
    assert "x" in read_article(page(f"<table><tr><td colspan={2**53} rowspan={2**53}>x</table>")).text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\ud800 lone \udfff surrogates", id="surrogates"),
        pytest.param(
            "<html><blockquote class='twitter-tweet'><p>\ud800</p><a href='https://x.com/a/status/1785900000000000000'>x</a></blockquote>",
            id="surrogates in an embed",
        ),
        pytest.param("\x1b]52;c;AAAA\x07 \x1b[2J \u202e", id="control characters"),
        pytest.param("<html><p>&#0;&#xD800;&#x110000;&#99999999999;</p>", id="entities of no character"),
    ],
)
def test_odd_characters_never_raise(text):
    assert read_article(text).text
