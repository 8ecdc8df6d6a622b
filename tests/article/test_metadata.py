"""What a document says of itself: title, publication, language, address; nothing where it is not sure."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from pages import LONG
from tweetcite.article import read_article
from tweetcite.article.language import detect_language
from tweetcite.article.metadata import clean_language, clean_url
from tweetcite.article.publication import parse_moment

LINKED = '<script type="application/ld+json">%s</script>'
DAY = date(2024, 5, 2)


def read(head="", body="", html=""):
    return read_article(f"<html {html}><head>{head}</head><body><p>{LONG}</p>{body}</body></html>")


@pytest.mark.parametrize(
    ("head", "body"),
    [
        pytest.param("<meta property='article:published_time' content='2024-05-02'>", "", id="open graph"),
        pytest.param("<meta content='2024-05-02' name='date'>", "", id="meta date"),
        pytest.param("<meta itemprop='datePublished' content='20240502'>", "", id="itemprop"),
        pytest.param("<meta name='pubdate' content='2 May 2024'>", "", id="written date"),
        pytest.param("", "<time datetime='2024-05-02'>2 May</time>", id="time element"),
        pytest.param(
            '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-02"}</script>',
            "",
            id="linked data",
        ),
        pytest.param(
            LINKED % '{"@graph":[{"@type":["Article"],"datePublished":"2024-05-02T09:30:00"}]}',
            "",
            id="graph",
        ),
        pytest.param(LINKED % '{"@type":"AnalysisNewsArticle","datePublished":"2024-05-02"}', "", id="kind of article"),
        pytest.param(LINKED % '{"@type":["Recipe"],"datePublished":"2024-05-02"}', "", id="recipe"),
        pytest.param("", "<span itemprop='datePublished' content='2024-05-02'>2 May</span>", id="span"),
        pytest.param(LINKED % '{"@type":"WebPage","datePublished":"2024-05-02"}', "", id="page"),
        pytest.param(
            LINKED % '\n//<![CDATA[\n{"@type":"Article","headline":"a,}","datePublished":"2024-05-02",}\n//]]>\n',
            "",
            id="wrapped data with a comma too many",
        ),
        pytest.param("<link rel=canonical href='https://tide.example/2024/05/02/sale'>", "", id="address"),
        pytest.param("<link rel=canonical href='https://tide.example/isle/2024/may/02/sale'>", "", id="month's name"),
        pytest.param(
            "", "<time datetime=2024-01-01>x</time><time itemprop=datePublished datetime=2024-05-02>", id="said"
        ),
        pytest.param(
            "",
            "<blockquote class=instagram-media><a href=https://www.instagram.com/p/DF8kQm2sXyW/>A post</a> on "
            "<time datetime=2021-01-01T09:30:00+00:00>x</time></blockquote><time datetime=2024-05-02>",
            id="time of an embedded post",
        ),
        pytest.param(
            "",
            "<div class=related-posts><time datetime=2021-01-01>x</time></div><time datetime=2024-05-02>",
            id="time of another article",
        ),
        pytest.param(
            "",
            "<div class=sidebar><time datetime=2024-01-01><time itemprop=datePublished datetime=2024-05-02></div>",
            id="said at the side",
        ),
    ],
)
def test_day_of_publication(head, body):
    assert read(head, body).published == DAY


def test_moment_keeps_its_zone():
    zone = timezone(timedelta(hours=3))
    article = read("<meta property='article:published_time' content='2024-05-02T01:30:00+03:00'>")
    assert article.published == datetime(2024, 5, 2, 1, 30, tzinfo=zone)
    assert article.published_day == DAY


def test_linked_data_go_before_meta_and_time():
    head = LINKED % '{"@type":"Article","datePublished":"2024-05-02"}' + "<meta name=date content=2023-01-01>"
    assert read(head, "<time datetime=2022-01-01>").published == DAY


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(
            '<script type="application/ld+json">{"@type":"Organization","datePublished":"2024-05-02"}</script>',
            id="another record",
        ),
        pytest.param(
            '<script type="application/ld+json">{"@type":"Article","datePublished":</script>', id="broken data"
        ),
        pytest.param('<script type="application/ld+json">' + "[" * 5000 + "</script>", id="deep data"),
        pytest.param("<meta name='date' content='soon'>", id="no date"),
        pytest.param("<meta name='date' content='2024-13-45'>", id="impossible date"),
        pytest.param("<meta name='viewport' content='2024-05-02'>", id="another meta"),
        pytest.param("<link rel=canonical href='https://tide.example/2024/13/45/sale'>", id="no day in the address"),
        pytest.param("<link rel=canonical href='https://tide.example/tag/2024/05/'>", id="month in the address"),
        pytest.param(
            LINKED % '{"@type":"SocialMediaPosting","datePublished":"2024-05-02","articleBody":"x"}', id="post"
        ),
    ],
)
def test_no_publication_is_invented(head):
    assert read(head).published is None


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        pytest.param("2024-05-02T09:30:00Z", datetime(2024, 5, 2, 9, 30, tzinfo=UTC), id="zulu"),
        pytest.param("2024-05-02T09:30:00.123+0000", datetime(2024, 5, 2, 9, 30, 0, 123000, tzinfo=UTC), id="fraction"),
        pytest.param("2024-05-02 09:30:00", DAY, id="no zone"),
        pytest.param("2024-05-02", DAY, id="day"),
        pytest.param("20240502", DAY, id="compact"),
        pytest.param("May 2, 2024", DAY, id="written"),
        pytest.param("0001-01-01T00:00:00Z", None, id="year one"),
        pytest.param("02-05-2024 09:30", DAY, id="day first"),
        pytest.param("", None, id="nothing"),
        pytest.param("1234567890", None, id="a number"),
    ],
)
def test_moments(text, moment):
    assert parse_moment(text) == moment


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param(f"Sale put off\n\n2 May 2024\n\n{LONG}", DAY, id="line of its own"),
        pytest.param(f"Sale put off\nPublished: May 2, 2024\n\n{LONG}", DAY, id="with a label"),
        pytest.param(f"Sale put off\n\n{LONG} It met on 2 May 2024.", None, id="date in prose"),
        pytest.param(f"Sale put off\n\n{LONG}\n\nMay 2024", None, id="no day"),
        pytest.param(f"{LONG}\n\nOpen.\n\n— Ada Brandt (@ada_brandt) May 2, 2024", None, id="byline of a post"),
    ],
)
def test_dateline_of_a_plain_text(text, day):
    assert read_article(text).published == day


@pytest.mark.parametrize(
    "line",
    [
        "May 2, 2024",
        "By Ada Brandt | Published May 2, 2024 at 9:12 am",
        "First published on Thu 2 May 2024 09.00 BST",
        "Ada Brandt, The Tide, May 2, 2024",
        "Posted on May 2, 2024 by admin",
        "May 2, 2024 • 4 min read",
        "May 2, 2024 4 min read",
        "2. Mai 2024 3 Min. Lesezeit",
        "2 de mayo de 2024 5 minutos de lectura",
        "Stand: 02.05.2024, 09:12 Uhr",
        "Publié le 2 mai 2024 à 09h12",
        "Publicado el 2 de mayo de 2024",
        "Опубликовано 2 мая 2024, 12:30",
        "2 Mayıs 2024 Perşembe 10:20",
        "نشر في 2 مايو 2024",
        "公開日：2024年5月2日 18時00分",
        "2. Mai 2024 &middot; Filed under Häfen",
        "Erstellt von Ada Brandt am Donnerstag 2. Mai 2024",
        "VON ADA BRANDT am 2. Mai 2024",
        "Pressemitteilung vom 02.05.2024",
        "Ort Aurich Datum 02.05.2024",
        "02.05.2024 - Meldung - Häfen",
        "2. Mai 2024, 09:12 Kategorie: Häfen",
        "Ada Brandt / 02.05.2024 / 06:15 / Foto: Coyle",
        "Von: Ada Brandt | 02.05.24",
        "2.5.24, 09:12 Uhr",
    ],
)
def test_day_that_a_page_shows_above_its_prose(line):
    body = f"<h1>Sale put off</h1><div class=meta>{line}</div><p>{LONG} {LONG} {LONG}</p>"
    assert read_article(f"<html><body>{body}</body></html>").published == DAY


@pytest.mark.parametrize(
    "place",
    [
        pytest.param("<span>May 2, 2024</span><p>Harbour</p>{0}<p>Ben Coyle</p>{1}", id="before the headline"),
        pytest.param("{0}<p>May 2, 2024</p>" + "<p>Key point</p>" * 8 + "{1}", id="far above the prose"),
        pytest.param(
            "{0}<div class=footer><time itemprop=datePublished datetime=2024-05-02>x</time></div>{1}", id="foot"
        ),
    ],
)
def test_day_is_found_around_the_headline(place):
    body = place.format("<h1>Sale put off</h1>", f"<p>{LONG} {LONG} {LONG}</p>")
    filler = f"<!-- {'x' * 300} -->"
    assert read_article(f"<html><body>{body.replace('<time', filler + '<time')}</body></html>").published == DAY


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("<p>Updated May 2, 2024</p>{0}", id="change"),
        pytest.param("<p>Mis à jour le 2 mai 2024</p>{0}", id="change in French"),
        pytest.param("<p>She died on 2 May 2024.</p>{0}", id="sentence"),
        pytest.param("<p>The book by Ada Brandt sold out on May 2, 2024</p>{0}", id="sentence with a name"),
        pytest.param("<p>Read by all on May 2, 2024: a poem</p>{0}", id="sentence with the word"),
        pytest.param("<p>May 2, 2024 4 minks and a seal on the quay</p>{0}", id="heading that counts"),
        pytest.param("<p>Version 2.5.24</p>{0}", id="number of a version"),
        pytest.param("<p>32.5.24</p>{0}", id="no day of a month"),
        pytest.param("<p>What is known of May 2, 2024</p>{0}", id="heading"),
        pytest.param("<figure><figcaption>Ben Coyle, The Tide, May 2, 2024</figcaption></figure>{0}", id="caption"),
        pytest.param("<p>Orrin Vale (@orrinvale) May 2, 2024</p>{0}", id="account"),
        pytest.param("<aside class=related><p>May 2, 2024</p></aside>{0}", id="another article"),
        pytest.param("{0}<p>May 2, 2024</p>", id="below the prose"),
    ],
)
def test_day_of_something_else_is_not_that_of_publication(body):
    prose = f"<p>{LONG} {LONG} {LONG}</p>"
    assert read_article(f"<html><body><h1>Sale put off</h1>{body.format(prose)}</body></html>").published is None


@pytest.mark.parametrize(
    ("head", "html", "language"),
    [
        pytest.param("", "lang='en-GB'", "en", id="html"),
        pytest.param("<meta property='og:locale' content='en_US'>", "", "en", id="open graph"),
        pytest.param(
            '<script type="application/ld+json">{"@type":"Article","inLanguage":"en-US"}</script>',
            "",
            "en",
            id="linked data",
        ),
    ],
)
def test_language_is_read(head, html, language):
    assert read_article(f"<html {html}><head>{head}</head><body><p>Short words</p></body></html>").language == language


def test_language_of_english_prose_is_told_by_its_words():
    assert (
        detect_language(f"{LONG} {LONG} She said that it was not for the board to say what they would have done.")
        == "en"
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Too short.", id="short"),
        pytest.param("lorem ipsum dolor sit amet " * 30, id="no language"),
        pytest.param("1 2 3 4 5 " * 50, id="numbers"),
    ],
)
def test_language_is_none_when_unsure(text):
    assert detect_language(text) is None


@pytest.mark.parametrize(
    ("stated", "language"),
    [
        pytest.param("pt_BR", "pt", id="underscore"),
        pytest.param("zh-Hant", "zh", id="script"),
        pytest.param("EN", "en", id="capitals"),
        pytest.param("english", None, id="a word"),
        pytest.param("", None, id="empty"),
        pytest.param(None, None, id="none"),
    ],
)
def test_language_tags(stated, language):
    assert clean_language(stated) == language


def test_canonical_address():
    assert read("<link rel='canonical' href='https://harbour.example/sale'>").url == "https://harbour.example/sale"
    assert read("<meta property='og:url' content='https://harbour.example/sale'>").url == "https://harbour.example/sale"
    given = read_article("<html><p>x</p>", url="https://harbour.example/given")
    assert given.url == "https://harbour.example/given"


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "/sale",
        "ftp://a.example/",
        "https://a b/",
        "data:text/html,x",
        "",
        None,
        "https://" + "a" * 3000,
    ],
)
def test_only_web_addresses_count(url):
    assert clean_url(url) is None


@pytest.mark.parametrize(
    ("head", "title"),
    [
        pytest.param("<title>Sale &amp; more | Ledger</title>", "Sale & more | Ledger", id="title"),
        pytest.param(
            "<title>x</title><meta property=og:title content='Sale put off'>", "Sale put off", id="open graph"
        ),
        pytest.param("", None, id="none"),
    ],
)
def test_title(head, title):
    assert read(head).title == title


@pytest.mark.parametrize(
    ("line", "day"),
    [
        pytest.param("LARKIN, 21 novembre 2024. – La maire a parlé lundi", date(2024, 11, 21), id="fr, a full stop"),
        pytest.param("LARKIN, le 21 novembre 2024 (AFP) – La maire a parlé", date(2024, 11, 21), id="fr, an agency"),
        pytest.param("Larkin, 11. Juli 2024 – Der Trainer hat Berichte", date(2024, 7, 11), id="de"),
        pytest.param("19 september 2024 – Wethouder Ida Rehm probeert", date(2024, 9, 19), id="nl, no place"),
        pytest.param("Заречье, 25 апреля 2024 г. – Мэр прокомментировал", date(2024, 4, 25), id="ru, a year"),
        pytest.param("Am 3. Mai 2024 – einem Freitag – kam der Bote", None, id="de, a sentence"),
        pytest.param("On 3 May 2024 – a Friday – the messenger came", None, id="en, a sentence"),
        pytest.param("The bridge was closed on 3 May 2024 – a Friday", None, id="en, within"),
    ],
)
def test_day_that_opens_report(line: str, day: date | None) -> None:
    """A report that opens with its place and day is of that day; a sentence that tells of a day is not."""
    rest = " und niemand im Dorf wusste, was der Rat davon halten würde, als die Nachricht am Abend endlich eintraf."
    assert read_article(f"{line}{rest}").published_day == day
