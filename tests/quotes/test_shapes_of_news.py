"""Shapes of news prose: naming verbs with a place, clauses of others, works that posts mention, headlines of posts."""

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote

SHOWN = (
    "\n\nI left The Glass Tide. Harrow Vale have been nothing but decent to me."
    "\n\n— Kesia Warrum (@kesiawarrum) May 4, 2024"
)


def _quote(text: str, at: int = -1) -> Quote:
    return find_quotes(read_article(text))[at]


@pytest.mark.parametrize(
    ("text", "speaker", "cited"),
    [
        pytest.param(
            "Sen. Bo Tarn called the looming shutdown “a choice” in a post Tuesday.",
            "Bo Tarn",
            True,
            id="called in a post",
        ),
        pytest.param("On X, Bo Tarn called her “a clown”.", "Bo Tarn", True, id="called on a platform"),
        pytest.param(
            "Sen. Bo Tarn called the looming shutdown “a choice”.", "Bo Tarn", False, id="silent: called nowhere"
        ),
        pytest.param(
            "On X, Bo Tarn praised the man they call the “Duke”.", "Bo Tarn", False, id="silent: a name among others"
        ),
        pytest.param(
            "The club was glad on X. “We are delighted,” it wrote, while Bo Tarn told Vale TV: “She is the best.”",
            "Bo Tarn",
            False,
            id="a clause of somebody else who spoke",
        ),
        pytest.param(
            "The club was glad. “We are delighted,” it told Vale TV, while coach Bo Tarn tweeted: “She is the best.”",
            "Bo Tarn",
            True,
            id="a clause of somebody else who posted",
        ),
        pytest.param(
            "The Ashby Herald tweeted on Wednesday that rebels had been told they would be “out by Friday”.",
            "Ashby Herald",
            True,
            id="what others were told",
        ),
        pytest.param(
            "The Ashby Herald said on Wednesday that rebels had been told they would be “out by Friday”.",
            None,
            False,
            id="silent: what others were told in a paper",
        ),
    ],
)
def test_the_clause_of_the_words_decides(text: str, speaker: str | None, cited: bool) -> None:
    """Whose clause the words stand in says who speaks and where."""
    quote = _quote(text)
    assert quote.cited is cited
    assert speaker in (None, quote.speaker)


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        pytest.param("Warrum signs after ‘nothing but decent’ talks", True, id="whose post the text shows"),
        pytest.param("Club signs after ‘nothing but decent’ talks", False, id="silent: nobody named"),
        pytest.param("Warrum signs after ‘long and hard’ talks", False, id="silent: other words"),
    ],
)
def test_a_headline_of_a_shown_post(text: str, cited: bool) -> None:
    """A headline that names the author of a post below has its words from there."""
    assert _quote(f"{text}\n\nKesia Warrum has stayed.{SHOWN}", 0).cited is cited


def test_a_work_that_a_post_mentions_is_no_quotation() -> None:
    """The name of a play stays one where a post has it."""
    text = "When Kesia Warrum left the revival of “Glass Tide” this week, she announced it in three posts."
    assert not _quote(f"{text}{SHOWN}").cited


FIRST = "Bo Tarn tweeted early on Sunday: “The vote is rigged.”\n\nIn another, he said: “The papers poison minds.”\n\n"


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        pytest.param(f"{FIRST}And a third: “Ada Rusk should be in jail.”", True, id="a third"),
        pytest.param(f"{FIRST}Another: “Ada Rusk should be in jail.”", True, id="another"),
        pytest.param(f"{FIRST}And this one, from last week: “Ada Rusk should be in jail.”", True, id="this one"),
        pytest.param(f"{FIRST}The last one: “Ada Rusk should be in jail.”", True, id="the last one"),
        pytest.param(f"{FIRST}A third user said: “Ada Rusk should be in jail.”", False, id="silent: somebody else"),
        pytest.param(
            "Bo Tarn said at a fair: “The vote is rigged.”\n\nAnd a third: “Ada Rusk should be in jail.”",
            False,
            id="silent: of a speech",
        ),
        pytest.param(
            "Bo Tarn replied on X that she “should mind the towns” instead of “falsely complaining of the vote”.",
            True,
            id="instead of",
        ),
        pytest.param(
            "Bo Tarn said at a fair that she “should mind the towns” instead of “falsely complaining of the vote”.",
            False,
            id="silent: instead of, in a speech",
        ),
    ],
)
def test_one_more_of_a_row(text: str, cited: bool) -> None:
    """What only counts on has the source of the quotation before it."""
    quote = _quote(text)
    assert quote.cited is cited
    assert not cited or quote.speaker == "Bo Tarn"


@pytest.mark.parametrize(
    ("told", "cited"),
    [
        pytest.param("Tarn went on during his rally in Larkin. “The vote looks rigged,” he said.", False, id="rally"),
        pytest.param("Tarn went on on Monday in Larkin. “The vote looks rigged,” he wrote.", True, id="silent: none"),
        pytest.param(
            "During his rally in Larkin, Tarn tweeted: “The vote looks rigged.”", True, id="silent: posted there"
        ),
    ],
)
def test_what_is_said_at_an_event_is_no_post(told: str, cited: bool) -> None:
    """An event of which the sentence before tells is where somebody speaks, unless he posts there."""
    assert _quote(f"Bo Tarn tweeted on Sunday: “The papers poison minds.”\n\n{told}").cited is cited
