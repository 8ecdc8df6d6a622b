"""Whom pronouns and descriptions mean in news, and which words an act on a platform or a handle shows to be posted."""

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote


def _last(text: str) -> Quote:
    return find_quotes(read_article(text))[-1]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Mayor Dan Corrow spoke. Noting that Cy Holm had left, the mayor said he “did bad things”.",
            "Dan Corrow",
            id="a description right before its verb",
        ),
        pytest.param(
            "Mayor Dan Corrow spoke. Noting that Cy Holm had met the mayor, Ada Rehm said he “did bad things”.",
            "Ada Rehm",
            id="a description behind another verb",
        ),
        pytest.param(
            "Dan Corrow came home. After landing at the White House he tweeted: “A great crowd this evening.”",
            "Dan Corrow",
            id="no house is he",
        ),
        pytest.param(
            "Dan Corrow came home. After a word with Cy Holm he tweeted: “A great crowd this evening.”",
            "Dan Corrow",
            id="nor who is only met",
        ),
        pytest.param(
            "The board met. Any keeper chosen by Dan Corrow -- who vowed on X to bring “a better lamp” -- is late.",
            "Dan Corrow",
            id="the head of a relative clause",
        ),
        pytest.param(
            "Ada Rehm, the oldest member on the House of Keys, who tweeted: “The pier stays open.”",
            "Ada Rehm",
            id="not the end of its apposition",
        ),
        pytest.param(
            "Edgar Trelawn, who described it in a tweet as the “worst hunt of all,” demanded a word from Democrats.",
            "Edgar Trelawn",
            id="a relative clause before the main verb",
        ),
        pytest.param(
            "Speaker Paul D. Tarn, Larkin Republican, told the house that “an attack on one is one on all”.",
            "Paul D. Tarn",
            id="an apposition without an article",
        ),
        pytest.param(
            "“We stay,” Mike Holm said at a rally for Dan Corrow.\n\nHe gave his time to friends of Corrow."
            " “Come home,” he said.",
            "Mike Holm",
            id="a pronoun before a name",
        ),
        pytest.param(
            "“We stay,” Mike Holm said.\n\nThat morning, Dan Corrow’s mind was on the pier. “It may fall,” he tweeted.",
            "Dan Corrow",
            id="whose mind it is",
        ),
        pytest.param(
            "“We stay,” Mike Holm said.\n\nIn the middle of a debate on the pier, Dan Corrow hit back on Twitter."
            "\n\n“Such lies by the board,” he wrote.",
            "Dan Corrow",
            id="behind a long opening",
        ),
        pytest.param(
            "A man of the Trelawn campaign spoke at Trelawn Tower. Trelawn himself tweeted: “Why did she not say so?”",
            "Trelawn",
            id="no tower",
        ),
        pytest.param(
            "“We stay,” Mike Holm said.\n\nEdgar Trelawn refuted Holm’s account, tweeting: “I never told him that.”",
            "Edgar Trelawn",
            id="the subject, not an owner behind it",
        ),
        pytest.param(
            "“It did not stop,” Edgar Trelawn wrote, referring to Mike Holm’s promise to stop the trucks.",
            "Edgar Trelawn",
            id="no owner behind a comma",
        ),
        pytest.param(
            "Cy Bell, a spokesman for Mayor Dan Corrow, left.\n\nThe mayor took to X to call it “a hunt for all”.",
            "Dan Corrow",
            id="whose spokesman",
        ),
        pytest.param(
            "Ida Marsh quoted Bo Tarn and then added a word of thanks to the keeper: “It was an honour to us.”",
            "Ida Marsh",
            id="and then",
        ),
        pytest.param(
            "Former chief of staff Reince Prib derided it on Twitter as “another win for those who stayed away”.",
            "Reince Prib",
            id="a long office",
        ),
        pytest.param(
            "Edgar Trelawn praised the port. He also tweeted praise for Wales, saying “it has no case this week”.",
            "Edgar Trelawn",
            id="a pronoun is the main subject",
        ),
        pytest.param(
            "Not an hour after warning Larkin to “get ready”, Dan Corrow struck a milder tone in a tweet."
            "\n\n“Our ties are worse than ever,” he wrote.",
            "Dan Corrow",
            id="behind an opening that quotes",
        ),
        pytest.param(
            "Marie Hart spoke first: “No word yet.”\n\nBo Tarn tweeted on Monday that he had asked for the letters."
            "\n\n“I want the town to see my letters,” his tweet said.",
            "Bo Tarn",
            id="his tweet",
        ),
        pytest.param(
            "The board spoke.\n\nBut party favourite Mike Huck fired off several tweets, saying it was late."
            "\n\n“It opens a thousand times a year,” he tweeted.",
            "Mike Huck",
            id="behind what praises him",
        ),
        pytest.param(
            "Mayor Dan Corrow spoke.\n\nWhen the CDC gave advice, the mayor took to Twitter calling it “very late”.",
            "Dan Corrow",
            id="a description in the main clause",
        ),
        pytest.param(
            "Rod Stein met the crews. “Nobody has a case,” Dan Corrow said in one message. He ripped the press."
            " “They hate my boat,” he wrote.",
            "Dan Corrow",
            id="he goes on",
        ),
        pytest.param(
            "Dan Corrow was cross.\n\nBoeing Co. has not escaped Corrow’s wrath. “Costs are high,” he tweeted.",
            "Dan Corrow",
            id="no firm is he",
        ),
        pytest.param(
            "Ida Holm spoke.\n\nIn spite of what he called “a plain hunt,” Bo Tarn stayed.",
            "Bo Tarn",
            id="before his name",
        ),
        pytest.param(
            "Rudy Holm left. Photo: Holm Tarn spoke. In a tweet on Holm’s answer, Tarn wrote that “it is late”.",
            "Tarn",
            id="two names run together",
        ),
        pytest.param(
            "Mike Holm spoke.\n\nThe GOP nominee later tweeted that the pier is “being kept by the press”.",
            "Mike Holm",
            id="no party",
        ),
    ],
)
def test_whoever_is_meant_speaks(text: str, speaker: str) -> None:
    """A pronoun means a person, and the subject, not whoever or whatever is only named near the words."""
    assert _last(text).speaker == speaker


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        pytest.param(
            "Mark Rubel responded in a series of Twitter posts.\n\n“The board is to blame,” Rubel said.",
            True,
            id="an act in posts",
        ),
        pytest.param(
            "The spokesman, Ali Rabi, cheered Mr. Bolt in a post on X. “He had said we would not be there.”",
            True,
            id="behind it in its paragraph",
        ),
        pytest.param(
            "Mark Rubel was mocked in a series of tweets.\n\n“The board is to blame,” Rubel said.",
            False,
            id="what others posted",
        ),
        pytest.param(
            "Mark Rubel has 5,000 friends on Twitter.\n\n“The board is to blame,” Rubel said.", False, id="no act"
        ),
        pytest.param(
            "Mark Rubel responded in a tweet.\n\n“The board is to blame,” Rubel told reporters.",
            False,
            id="to reporters",
        ),
        pytest.param(
            "Mark Rubel responded in a tweet.\n\n“No,” Ada Holm said.\n\n“The board is to blame,” Rubel said.",
            False,
            id="others between",
        ),
        pytest.param(
            "Mark Rubel apologised for what he had said on X.\n\n“The board is to blame,” Rubel said.",
            False,
            id="what was said before",
        ),
        pytest.param(
            "On Twitter, Mark Rubel called for “highly trained keepers” on the pier.", True, id="a place first"
        ),
        pytest.param("On Monday, Mark Rubel called for “highly trained keepers” on the pier.", False, id="a day first"),
        pytest.param(
            "“If anybody asked why she was fired, @edgartrelawn just told us,” said Mark Rubel.", True, id="a handle"
        ),
        pytest.param(
            "“If anybody asked why she was fired, write to ed@larkin.org today,” said Mark Rubel.",
            False,
            id="an address",
        ),
        pytest.param(
            "“If anybody asked why she was fired, @edgartrelawn did,” Mark Rubel told the Ledger.",
            False,
            id="an interview",
        ),
        pytest.param("“It is the end of the pier as we know it #savethepier,” said Mark Rubel.", True, id="a hashtag"),
        pytest.param("Ida Holm spoke up. Her tweet ended, “Time to start again.”", True, id="how a tweet ended"),
        pytest.param(
            "Ida Holm writes. Her next book, “Time to start again”, is out.", False, id="what a book is called"
        ),
        pytest.param(
            "“It is a summer camp,” Ida Holm said in a posting, adding that she was against it.", True, id="a posting"
        ),
        pytest.param(
            "On Monday, Ida Holm put out a tweet saying, “The new toll is the law of the land.”", True, id="put out"
        ),
        pytest.param(
            "On Monday, Ida Holm put out a statement saying, “The new toll is the law of the land.”",
            False,
            id="a statement put out",
        ),
    ],
)
def test_words_of_a_post_are_cited(text: str, cited: bool) -> None:
    """Words are a post's where their speaker acts on a platform right before them, or only a post is so written."""
    assert _last(text).cited is cited


_TWO_GOVERNORS = "The former governor, Bo Tarn, was quick to speak. Gov. Ada Rehm was away.\n\n"
_TWO_MAYORS = "Former Mayor Bo Tarn and Mayor Ada Rehm met on the quay.\n\n"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            _TWO_GOVERNORS + "“Nobody asked for a toll on the bridge,” the governor tweeted.",
            "Ada Rehm",
            id="the office is of who holds it",
        ),
        pytest.param(
            _TWO_GOVERNORS + "“Nobody asked for a toll on the bridge,” the former governor tweeted.",
            "Bo Tarn",
            id="unless it is called a former one",
        ),
        pytest.param(
            _TWO_MAYORS + "“Nobody asked for a toll on the bridge,” the mayor tweeted.",
            "Ada Rehm",
            id="whoever of them is named first",
        ),
        pytest.param(
            "The former governor, Bo Tarn, spoke.\n\n“Nobody asked for a toll,” the governor tweeted.",
            "Bo Tarn",
            id="silent where nobody else holds the office",
        ),
    ],
)
def test_an_office_means_who_holds_it_before_who_held_it(text: str, speaker: str) -> None:
    assert _last(text).speaker == speaker
