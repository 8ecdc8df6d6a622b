"""Who wrote an article, as its data or a byline say; nobody where neither does."""

import json

import pytest

from pages import LONG
from tweetcite.article import read_article

PROSE = f"{LONG} " * 3
ADA, BO = "Ada Brandt", "Bo Tarn"


def linked(value, **more):
    record = {"@type": "NewsArticle", "headline": "Sale put off", "author": value, **more}
    return f'<script type="application/ld+json">{json.dumps(record)}</script>'


def graph(*records):
    return f'<script type="application/ld+json">{json.dumps({"@graph": records})}</script>'


def read(head="", above=""):
    page = f"<html><head>{head}</head><body><h1>Sale put off</h1>{above}<p>{PROSE}</p></body></html>"
    return read_article(page).authors


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        pytest.param(linked(ADA), (ADA,), id="name"),
        pytest.param(linked({"@type": "Person", "name": ADA, "url": "https://tide.example/ada"}), (ADA,), id="person"),
        pytest.param(linked([{"name": ADA}, {"name": BO}]), (ADA, BO), id="list of persons"),
        pytest.param(linked([ADA, BO, "ada brandt"]), (ADA, BO), id="list of names"),
        pytest.param(linked({"name": [ADA, BO]}), (ADA, BO), id="list in one person"),
        pytest.param(linked(f"By {ADA} and {BO}"), (ADA, BO), id="byline in data"),
        pytest.param(linked(f"{ADA}, Political Editor"), (ADA,), id="office in data"),
        pytest.param(linked("Brandt, Ada"), ("Brandt, Ada",), id="surname first"),
        pytest.param(linked("Staff"), ("Staff",), id="as it is printed"),
        pytest.param(linked(None, creator=[ADA]), (ADA,), id="creator"),
        pytest.param(
            graph({"@type": "Article", "author": {"@id": "#p1"}}, {"@type": "Person", "@id": "#p1", "name": ADA}),
            (ADA,),
            id="reference",
        ),
        pytest.param(f"<meta name='author' content='{ADA}'>", (ADA,), id="meta"),
        pytest.param(f"<meta name=author content='{ADA}'><meta name=author content='{BO}'>", (ADA, BO), id="two metas"),
        pytest.param(f"<meta property='article:author' content='{ADA}'>", (ADA,), id="open graph"),
        pytest.param(
            f"<meta property=article:author content=https://face.example/a><meta name=parsely-author content='{ADA}'>",
            (ADA,),
            id="address of the author",
        ),
        pytest.param(f"<meta name='DC.creator' content='{ADA} &amp; {BO}'>", (ADA, BO), id="dublin core"),
        pytest.param(f"<meta name='sailthru.author' content='{ADA}, {BO}'>", (ADA, BO), id="sailthru"),
        pytest.param(linked(ADA) + f"<meta name=author content='{BO}'>", (ADA,), id="linked data go first"),
        pytest.param(
            linked({"@type": "Organization", "name": "The Tide"})
            + f"<meta property=og:site_name content='The Tide'><meta name=author content='{ADA}'>",
            (ADA,),
            id="not the site",
        ),
    ],
)
def test_authors_that_data_state(head, authors):
    assert read(head) == authors


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(linked({"@type": "Person", "url": "https://tide.example/ada"}), id="no name"),
        pytest.param(linked({"@id": "#nobody"}), id="reference to nothing"),
        pytest.param(
            graph({"@type": "Article", "author": {"@id": "#a"}}, {"@id": "#a", "name": {"@id": "#a"}}), id="loop"
        ),
        pytest.param(linked([[[[[[ADA]]]]]]), id="deep"),
        pytest.param(linked("x" * 5_000), id="long"),
        pytest.param("<meta name=author content='ada@tide.example'>", id="address of mail"),
        pytest.param("<meta name=author content=' - '>", id="no letters"),
        pytest.param("<meta name='twitter:creator' content='@adabrandt'>", id="account"),
        pytest.param(
            graph({"@type": "ClaimReview", "itemReviewed": {"@type": "NewsArticle", "author": {"name": ADA}}}),
            id="author of what is reviewed",
        ),
        pytest.param(graph({"@type": "SocialMediaPosting", "author": {"name": ADA}}), id="author of a post"),
    ],
)
def test_data_without_an_author(head):
    assert read(head) == ()


def test_the_number_of_authors_is_bounded():
    assert len(read(linked([f"Ada Brandt {'I' * n}" for n in range(500)]))) == 20


BYLINES = {
    f"By {ADA}": (ADA,),
    f"By {ADA} and {BO} | 2 May 2024": (ADA, BO),
    f"Written by {ADA}, Political Editor": (ADA,),
    f"By {ADA} in Quill": (ADA,),
    f"By {ADA} for The Tide": (ADA,),
    f"Von {ADA} und Bo von der Heide, Quill": (ADA, "Bo von der Heide"),
    f"Eine Analyse von {ADA}": (ADA,),
    f"Par {ADA} et {BO}": (ADA, BO),
    f"Por {ADA} y {BO}": (ADA, BO),
    f"Texto: {ADA}": (ADA,),
    f"di {ADA}": (ADA,),
    f"Door {ADA}": (ADA,),
    f"Autorka: {ADA}": (ADA,),
    f"Yazan: {ADA}": (ADA,),
    f"Nivîskar: {ADA}": (ADA,),
    "Автор: Анна Брандт, Борис Тарн": ("Анна Брандт", "Борис Тарн"),
    "Текст: Олена Брандт": ("Олена Брандт",),
    "بقلم أحمد سالم وسمير حداد": ("أحمد سالم", "سمير حداد"),
    "نوشته سارا احمدی": ("سارا احمدی",),
    "נכתב על ידי דנה לוי": ("דנה לוי",),
    "מאת: דנה לוי": ("דנה לוי",),
    "نووسەر: ئارام ساڵح": ("ئارام ساڵح",),
    "文／陳大文、李小明": ("陳大文", "李小明"),
    "記者陳大文／台北報導": ("陳大文",),
    "作者：陈大文": ("陈大文",),
    "取材・文 / 山田太郎": ("山田太郎",),
    "山田太郎記者": ("山田太郎",),
    "[새터=물결] 홍길동 기자 =": ("홍길동",),
}  # fmt: skip
NO_BYLINES = (
    "By Friday the Board agreed",
    f"By {ADA}'s account the sale is off.",
    f"By {ADA} and by others, the sale was called a mistake.",
    "Posted by admin",
    "By Staff Reporter",
    "Von der Leyen warnt Polen",
    f"Von {ADA} gefordert: Rücktritt",
    "Di Maio e Salvini litigano",
    "Par ici la sortie",
    "Autor desconocido",
    "Текст закона",
    "بقلم الرصاص",
    "מאת",
    "記者會上，他說",
    "作者的话",
    "기자회견 열려",
)


@pytest.mark.parametrize("line", BYLINES)
def test_authors_that_a_byline_shows(line):
    assert read(above=f"<div>{line}</div>") == BYLINES[line]
    assert read_article(f"Sale put off\n\n{line}\n\n{PROSE}").authors == BYLINES[line]


@pytest.mark.parametrize("line", NO_BYLINES)
def test_lines_that_are_no_byline(line):
    assert read(above=f"<div>{line}</div>") == ()
    assert read_article(f"Sale put off\n\n{line}\n\n{PROSE}").authors == ()


@pytest.mark.parametrize(
    ("above", "authors"),
    [
        pytest.param(f"<div>By</div><div>{ADA}</div>", (ADA,), id="opening on a line of its own"),
        pytest.param(f"<p><a rel=author href=/ada>{ADA}</a> · 2 May</p>", (ADA,), id="link to the author"),
        pytest.param(
            f"<p><a rel=author href=/ada>{ADA}</a>, <a rel=author href=/bo>{BO}</a></p>", (ADA, BO), id="two links"
        ),
        pytest.param(
            f"<p>by <a href=https://tide.example/authors/ada>{ADA}</a> 2 May</p>", (ADA,), id="page of an author"
        ),
        pytest.param(f"<p><a href=/staff/1234/ada-brandt/>{ADA}</a> The Tide</p>", (ADA,), id="page of the staff"),
        pytest.param(f"<p><a href=/staffing/ada>{ADA}</a></p>", (), id="page of something else"),
        pytest.param("<p><a rel=author href=/ada>More by her</a></p>", (), id="link that names nobody"),
        pytest.param(f"<p><a href=/ada>{ADA}</a></p>", (), id="link to somebody"),
        pytest.param(f"<aside class=related><p>By {ADA}</p></aside>", (), id="another article"),
        pytest.param(f"<p>{PROSE}</p><p>By {ADA}</p>", (), id="below the prose"),
        pytest.param(f"<figure><figcaption>By {ADA}</figcaption></figure>", (), id="caption"),
    ],
)
def test_where_a_byline_stands(above, authors):
    assert read(above=above) == authors
