"""Whom an office means that several people hold, or nobody whom the article introduces."""

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote

OFTEN = "\n\nTarn sat down. Tarn rose. Tarn left the hall, and Tarn came back.\n\n"


def _last(text: str) -> Quote:
    return find_quotes(read_article(text))[-1]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            f"President Bo Tarn met Ida Rehm. The late President Al Dorn was her uncle.{OFTEN}"
            "“A great day,” the president tweeted.",
            "Bo Tarn",
            id="of two holders the one of whom the article is",
        ),
        pytest.param(
            f"Bo Tarn met Ida Rehm. On Monday the president denounced Democrats.{OFTEN}"
            "“Little Ida Rehm,” the president tweeted, “is a leaker.”",
            "Bo Tarn",
            id="no party holds an office",
        ),
        pytest.param(
            "Bo Tarn spoke. Ida Rehm had told The Daily Ledger, which first reported the statement, that she was out."
            f"{OFTEN}Tarn’s lawyer issued the statement after the president celebrated the news on Twitter, calling it"
            " “a great day”.",
            "Bo Tarn",
            id="no paper does",
        ),
        pytest.param(
            "President Bo Tarn met the board. Even some Democrats, told of it on Wednesday, left.\n\n"
            "“This is non-sense,” the president tweeted early Wednesday morning, adding the following moments later:"
            " “It is being illegally given to the papers.”",
            "Bo Tarn",
            id="the head of a description ends before its verb",
        ),
        pytest.param(
            "President Bo Tarn met his ministers. Canada, the U.S. and Mexico met too.\n\n"
            "Early on Monday, the U.S. president raised the heat before the talks by tweeting that “the duty stays”.",
            "Bo Tarn",
            id="a country in short before an office",
        ),
        pytest.param(
            "Bo Tarn met Ada Rusk. After reports that Rusk was not to be charged, Tarn then tweeted, “It is rigged!”",
            "Bo Tarn",
            id="then behind a name",
        ),
        pytest.param(
            "The Harbour Licensing Committee voted to close the quay.\n\nWorkers left.\n\n“So wrong,” the mayor"
            " tweeted.",
            None,
            id="no committee holds one",
        ),
        pytest.param(
            "The memo was used to get a Harbour Watch Act warrant for a rower.\n\nWorkers left.\n\n“A hero,” the"
            " mayor tweeted.",
            None,
            id="no act does, of which a warrant is",
        ),
        pytest.param(
            "Clear is the Gull House reply to the leak.\n\nOn Friday the mayor sent two tweets that look angry:"
            " “So wrong!”",
            None,
            id="nor does what has an article",
        ),
        pytest.param(
            "A flailing Harbour Party found its culprit: the tone.\n\n“A new report,” he wrote in a"
            " little-noticed tweet.",
            None,
            id="no party is a man",
        ),
        pytest.param(
            "Margaret Court left. “Good,” she said.\n\n“A new report,” she wrote in a little-noticed tweet.",
            "Margaret Court",
            id="a woman with the name of a body is one",
        ),
        pytest.param(
            "The Harbour Party found its culprit: the tone.\n\n“A new report,” the party wrote in a"
            " little-noticed tweet.",
            "Harbour Party",
            id="a party writes as a party",
        ),
        pytest.param(
            "Bo Tarn met Ada Rusk. “Good,” said the then mayor Al Dorn. The then mayor tweeted: “It is rigged!”",
            "Al Dorn",
            id="then before an office",
        ),
        pytest.param(
            "Ada Rusk was banned from the island, after tweets from Bo Tarn saying that she “hates its people”.",
            "Bo Tarn",
            id="whose posts say so",
        ),
        pytest.param(
            "Ada Rusk spoke. Her remarks drew a rebuke from Bo Tarn, who tweeted: “Give us all a break.”",
            "Bo Tarn",
            id="remarks as a noun",
        ),
        pytest.param(
            "Bo Tarn remarks in a tweet that Ada Rusk “gave nobody a break”.",
            "Bo Tarn",
            id="silent: remarks as a verb",
        ),
    ],
)
def test_whoever_holds_the_office_speaks(text: str, speaker: str) -> None:
    """No last speaker of whatever kind is taken for the holder of an office."""
    quote = _last(text)
    assert (quote.speaker, quote.cited) == (speaker, True)


@pytest.mark.parametrize(
    ("text", "speaker", "cited"),
    [
        pytest.param(
            "“A total hunt,” Bo Tarn tweeted on Monday.\n\nThat tweet followed this one on Sunday:\n\n"
            "“Why has the team thirteen of them?”",
            "Bo Tarn",
            True,
            id="a noun for a post announces",
        ),
        pytest.param(
            "“A total hunt,” Bo Tarn said on Monday.\n\nThat speech followed this one on Sunday:\n\n"
            "“Why has the team thirteen of them?”",
            "Bo Tarn",
            False,
            id="silent: a noun for a speech",
        ),
        pytest.param(
            "Bo Tarn said on Twitter Tuesday that he would “love” to have Ida Rehm and others there, but he’s “fighting"
            " for all of us”.",
            "Bo Tarn",
            True,
            id="but he is goes on with the clause",
        ),
        pytest.param(
            "Bo Tarn said on Twitter Tuesday that he would “love” to have Ida Rehm and others there, but the board"
            " calls the plan “a fight for nobody”.",
            None,
            False,
            id="silent: but another does not",
        ),
    ],
)
def test_what_goes_on_with_a_post(text: str, speaker: str | None, cited: bool) -> None:
    """A paragraph that ends in a colon and names a post announces it; a second clause has the first one's verb."""
    quote = _last(text)
    assert quote.cited is cited
    assert speaker in (None, quote.speaker)


OFTEN_TARN = "Bo Tarn on Tuesday said that he had fired his adviser Al Rusk. Tarn was glad. Tarn left, and Tarn came."


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            f"{OFTEN_TARN}\n\n“I informed Al Rusk,” the president tweeted.\n\nPresident Hassan Rehm was glad.",
            "Bo Tarn",
            id="a holder who is named later",
        ),
        pytest.param(
            f"{OFTEN_TARN}\n\nPresident Hassan Rehm was glad.\n\n“I informed Al Rusk,” the president tweeted.",
            "Hassan Rehm",
            id="silent: a holder who is named before",
        ),
    ],
)
def test_nobody_is_meant_before_he_is_named(text: str, speaker: str) -> None:
    """An office means whom the article has named by then."""
    (quote,) = find_quotes(read_article(text))
    assert quote.speaker == speaker


@pytest.mark.parametrize(
    ("told", "cited"),
    [
        pytest.param("told his Twitter followers", True, id="told them"),
        pytest.param("said, complaining of the number of his Twitter followers", False, id="spoke of them"),
    ],
)
def test_followers_on_a_platform(told: str, cited: bool) -> None:
    """Who tells his followers something posts it; who speaks of them need not."""
    assert _last(f"Bo Tarn tweets a lot.\n\n“We’re not going to be silenced,” Tarn {told}.").cited is cited
