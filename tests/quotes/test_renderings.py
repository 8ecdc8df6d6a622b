"""Words that somebody else gives as a post's are cited, and are those of whose post it is."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote

LEAD = "The pier is to close, Bo Tarn, the harbour master, announced on X on Monday. "


def _last(text: str) -> Quote:
    return find_quotes(replace(read_article(text), language="en"))[-1]


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("“We keep it open,” a website quoted Tarn’s tweet.", id="quoted a tweet"),
        pytest.param("“We keep it open,” one site copied from Tarn’s post.", id="copied from a post"),
        pytest.param("“We keep it open,” a newsletter rendered Tarn’s post on X.", id="rendered"),
        pytest.param("“We keep it open,” ran one version of Tarn’s tweet.", id="ran a version"),
        pytest.param("“We keep it open,” an angler quoted the harbour master as tweeting.", id="quoted as tweeting"),
        pytest.param(
            "A leaflet quoted the harbour master as posting “we keep it open”.", id="quoted as posting before"
        ),
        pytest.param("“We keep it open,” one site had the harbour master tweeting.", id="had tweeting"),
        pytest.param("One site had Bo Tarn tweeting that “we keep it open”.", id="had tweeting before"),
        pytest.param("“We keep it open,” Tarn was quoted as tweeting.", id="was quoted as tweeting"),
        pytest.param("“We keep it open,” Tarn’s tweet was quoted as saying.", id="a tweet was quoted as saying"),
        pytest.param("“We keep it open,” a faulty copy of Tarn’s tweet had it.", id="a copy had it"),
        pytest.param("“We keep it open,” a copy of the harbour master’s tweet had it.", id="a copy of an officer's"),
        pytest.param("“We stay,” Tarn tweeted. A site quoted him as tweeting: “We keep it open.”", id="a pronoun"),
        pytest.param("“We stay,” Tarn tweeted.\n\n“We keep it open,” one site quoted it.", id="quoted it below"),
        pytest.param("“We stay,” Tarn tweeted. “We keep it open,” one site quoted it.", id="quoted it"),
        pytest.param(
            "“We keep it open,” reads a screenshot of Tarn’s tweet.", id="a screenshot that nobody calls false"
        ),
    ],
)
def test_words_given_as_a_post_s_are_its_writer_s(sentence: str) -> None:
    """Who quotes, copies or garbles a post gives the words of whoever wrote it."""
    quote = _last(LEAD + sentence)

    assert (quote.cited, quote.speaker) == (True, "Bo Tarn")


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("“We keep it open,” said Ada Holm, whose paper had quoted Tarn’s tweet.", id="said before"),
        pytest.param("“We keep it open,” Ada Holm said after one site had copied the tweet.", id="said and after"),
        pytest.param("“We keep it open,” a website quoted Ada Holm as saying.", id="quoted as saying"),
        pytest.param("“We keep it open,” Ada Holm had told a meeting before Tarn’s tweet.", id="had told"),
        pytest.param("“We keep it open,” the Ledger copied from a letter by Ada Holm.", id="copied from a letter"),
    ],
)
def test_words_of_others_are_not(sentence: str) -> None:
    """A post that is merely spoken of is no source, and what is quoted otherwise no post."""
    quote = _last(LEAD + sentence)

    assert not (quote.cited and quote.speaker == "Bo Tarn")
