"""Which heading of a page is its headline."""

from tweetcite import read_article

PAGE = """<html><head><title>Board puts off the sale of the house | The Ledger</title></head><body>
<div id="heading"><h3>{heading}</h3></div><div class="entry"><p>The board met on Monday and put off the sale of
the old customs house until the autumn, when the surveyors will have finished.</p><p>Members voted by nine to two
after a debate of three hours, which was heard by some forty residents of the quay.</p></div></body></html>"""


def _headlines(heading: str) -> list[str]:
    article = read_article(PAGE.format(heading=heading).encode(), source="page.html")
    return [block.span.slice(article.text) for block in article.blocks if block.kind == "headline"]


def test_heading_that_repeats_the_title_is_the_headline() -> None:
    """A page without a heading of the first rank has its headline in one of another rank that repeats its title."""
    assert _headlines("Board puts off the sale of the house") == ["Board puts off the sale of the house"]


def test_other_heading_is_no_headline() -> None:
    """A heading that the title does not repeat, as the name of the site is, is none."""
    assert _headlines("The Ledger") == []
