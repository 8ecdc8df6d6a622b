"""Chains of words in long reports: what "it", "she" and "a third" go on with, and which occasion ends a run."""

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote


def _last(text: str) -> Quote:
    return find_quotes(read_article(text))[-1]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Ada Rehm tweeted the news. “It is done,” she wrote.\n\nTheir union said that Ms Rehm “came late”. “We "
            "read of it on a screen,” its post said.",
            "union",
            id="no person's post is its",
        ),
        pytest.param(
            "“I ran it again,” Cy Holm wrote on Bluesky.\n\nAda Rehm was his teacher. Her reply, when it came on "
            "Friday, was short. “He is right about the base,” it began.",
            "Ada Rehm",
            id="an owned reply that begins",
        ),
        pytest.param(
            "Sen. Bo Tarn wrote on X: “I said so.”\n\nGov. Ada Rehm fired back. Tarn, she posted, “told donors”. “Six "
            "hundred heard him,” she wrote.",
            "Ada Rehm",
            id="the pronoun of the sentence before",
        ),
        pytest.param(
            "“It is not snow,” Ada Rehm wrote on X.\n\nBy then a rival was up. Cy Holm, who was her student before he "
            "was her critic, took the data and, he tweeted, “ran it on a laptop”.",
            "Cy Holm",
            id="the subject that a conjunction goes on with",
        ),
        pytest.param(
            "Larkin rose in May.\n\nThe first word comes from the crew of Corrow Watch, who say the river is high. "
            "“Do not drive,” they tweet.",
            "Corrow Watch",
            id="a crew whom a clause introduces",
        ),
        pytest.param(
            "Ada Rehm's week began badly.\n\nOn Monday the Larkin chief announced on X that she would go. “No line "
            "will close,” she wrote.",
            "Ada Rehm",
            id="who alone was named",
        ),
        pytest.param(
            "Cy Holm posted: “I lost it all.”\n\nThere is a patch of oil. The hotel's owner has put a cone on it. "
            "“For respect,” he said.",
            None,
            id="the owner of a house is not who spoke last",
        ),
        pytest.param(
            "The negotiator, Cy Holm, was blunt. “They knew,” he said.\n\nBo Tarn tweeted his doubts in two lines. "
            "“Two losers make no winner,” ran the first.",
            "Bo Tarn",
            id="the first of two lines",
        ),
        pytest.param(
            "Bo Tarn, 52, denies it. His sister wept. “No,” Ada Tarn wrote. “He is good.”\n\n“It was never better,” "
            "Mr Tarn had written on X.",
            "Bo Tarn",
            id="a mister whom the text names before another of his name",
        ),
        pytest.param(
            "Mr Bo Tarn wrote on X: “We are up.”\n\nTen days later he was back on the same site. “I moved none,” that "
            "post began.",
            "Bo Tarn",
            id="that post",
        ),
        pytest.param(
            "The future of Quay Street library hangs on its roof. The petition was open.\n\n“We only ask for slates,” "
            "Save Quay Street wrote on X.",
            "Save Quay Street",
            id="a name that begins as another goes on",
        ),
        pytest.param(
            "Cy Holm posted: “Nobody is hurt.”\n\nAda Rehm, 34, went on X at dawn and wrote three lines. The first "
            "was the bravest of all. “It was my watch,” it ran.",
            "Ada Rehm",
            id="the first of her lines",
        ),
        pytest.param(
            "Larkin General tweeted: “It is full.”\n\nWhat it looked like we know from Ada Rehm, the night nurse, who "
            "sat in her car and wrote a tweet that millions saw.\n\n“I came in 1988,” it starts.",
            "Ada Rehm",
            id="whose tweet closes the paragraph above",
        ),
        pytest.param(
            "Bo Tarn ran. “I took none,” he tweeted.\n\nThe body that tests him, Larkin Integrity, seldom speaks. On "
            "Monday it made an exception. “We say nothing,” its account stated.",
            "Larkin Integrity",
            id="its account",
        ),
        pytest.param(
            "Ada Rehm posted: “It starts in May.”\n\nThe traders' reply was up by ten. “We all have shops,” they "
            "wrote.",
            "traders",
            id="several who only have a reply",
        ),
        pytest.param(
            "Cy Holm told the room that he sold ladders.\n\nHardest to bear is the voice of Bo Tarn, who sits with "
            "them. “I like the plan,” his tweet began.",
            "Bo Tarn",
            id="the tweet of who is introduced",
        ),
        pytest.param(
            "Larkin Film owned up. The copy, it said in a tweet, “was a test”; it went out, the firm said, “by "
            "mistake”. “We are sorry,” it added.",
            "Larkin Film",
            id="what a firm adds",
        ),
        pytest.param(
            "Riders came in numbers. Their club, Wheels for Larkin, had called on them. “Ten streets is a start,” it "
            "tweeted.",
            "Wheels for Larkin",
            id="a body whose name stands beside its noun",
        ),
        pytest.param(
            "Larkin Council tweeted: “It is dry.”\n\nThe local Women's Institute, which had paid for the roof, was "
            "cross. “We ask politely,” its message ended.",
            "institute",
            id="a body without its name",
        ),
        pytest.param(
            "Ada Rehm tweeted: “I blame no one.”\n\nBo Tarn made all her films. “I cut none of it,” was how his own "
            "statement, posted on Monday, began.",
            "Bo Tarn",
            id="his own statement",
        ),
        pytest.param(
            "Bo Tarn denies it. His sister Ada, herself a runner, posted a picture. “We know him,” Ada Tarn signed "
            "off.\n\n“He never took a pill,” his sister tweeted.",
            "Ada Tarn",
            id="a sister first called by her first name",
        ),
        pytest.param(
            "Larkin Gazette, 5 June 2024\n\nIda Holm posted: “It starts in May.” People argued in Larkin.\n\nBy nine "
            "the traders had posted again. “We came for a fight,” they wrote.",
            "traders",
            id="several, and no outlet above the text",
        ),
    ],
)
def test_a_chain_leads_to_its_speaker(text: str, speaker: str | None) -> None:
    """A pronoun or a number in a chain means whom the sentence before tells of."""
    assert _last(text).speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Larkin Council met on Tuesday. By nightfall it had put out a post to calm things.\n\n“No choice was "
            "made,” the council said in it.",
            id="said in it",
        ),
        pytest.param(
            "Lady Rehm put a long post online. In it she said that she had “signed what she was given”.",
            id="in it she said",
        ),
        pytest.param(
            "On Monday the Larkin Observatory was loud. “The best sign yet of life,” its account announced.",
            id="its account",
        ),
        pytest.param(
            "Ada Rehm told colleagues in a post that “the words came from upstairs”.\n\n“Buy a lens first,” she "
            "advised.",
            id="told in a post, and more in the next paragraph",
        ),
        pytest.param(
            "The mayor, Cy Holm, in a post a few minutes ago, says help is near: “Ten pumps are coming.”",
            id="a post a few minutes ago",
        ),
        pytest.param(
            "Ada Rehm tweeted all day. “We asked,” her first post said. A second read “no money before May”. A third, "
            "at ten, declared that it “did not wait for May”.",
            id="a third, at ten",
        ),
        pytest.param(
            "“It is no gift,” Bo Tarn tweeted. And, lest anyone had missed it: “We will not do it.”",
            id="lest anyone had missed it",
        ),
        pytest.param(
            "Her change of heart, Ada Rehm told her followers, had a cause. She “was going to stay out of it”, and "
            "“then heard an hour of it”.",
            id="a pronoun without a verb of saying",
        ),
        pytest.param(
            "“I built it with four,” Bo Tarn tweeted.\n\n“I built it with five,” was how a newsletter gave the tweet.",
            id="how somebody gave the tweet",
        ),
        pytest.param(
            "Bo Tarn tweeted. Cy Holm is third. His pitch, sent in a post on Monday, was that he is “the only one who "
            "pays his own way”.",
            id="a pitch sent in a post",
        ),
        pytest.param(
            "Bo Tarn tweeted: “I ran it again.”\n\nOn Friday he spoke by phone. “She taught me,” he said.\n\nAda Rehm "
            "was his teacher. Her reply, when it came, was brief. “He is right about the base,” it opened.",
            id="a written reply behind an interview",
        ),
        pytest.param(
            "Bo Tarn let his 9,000 followers know that he had “asked her to visit before the House returns”.",
            id="let his followers know",
        ),
        pytest.param(
            "Ada Rehm tweeted: “It will rise.”\n\nBo Tarn drives the number 14.\n\nHis answer, posted underneath it, "
            "went round for days. “I was 64 then,” Tarn calculated.",
            id="an answer that was posted",
        ),
        pytest.param(
            "The winner has not come down, but he has posted. “Nobody like me could win here,” writes Bo Tarn.",
            id="he has posted",
        ),
        pytest.param(
            "The village's tweet on it is plain: “The river is high,” it reads, “and the bridge is not safe.” It goes "
            "on, for the guests: “The west path stays open.”",
            id="a tweet that goes on",
        ),
        pytest.param(
            "“I cut none of it,” was how her statement, posted on Monday, began.", id="a statement that was posted"
        ),
        pytest.param(
            "Ada Rehm tweeted: “The till is gone.” I missed her joke. “It was only planks,” she added.",
            id="what the writer missed is hers",
        ),
        pytest.param(
            "Ada Rehm tweeted: “The till is gone.”\n\nHer answer reached me at noon. “It was only planks,” she said.",
            id="what reached the writer is hers",
        ),
    ],
)
def test_a_chain_from_a_post_is_cited(text: str) -> None:
    """What goes on with a post is cited from it."""
    assert _last(text).cited


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Lady Rehm wrote a long report. In it she said that she had “signed what she was given”.", id="report"
        ),
        pytest.param(
            "Ada Rehm tweeted: “No line will close.”\n\nOn a call with analysts she was asked about it. “It is the "
            "food,” she said.",
            id="on a call",
        ),
        pytest.param(
            "Bo Tarn tweeted: “It is late.” On stage that night none gave way. “You were there,” he said. “I was at "
            "home,” Ada Rehm shot back. “Ask my boys.”\n\nTuesday brought more. “I cut it twice,” Rehm tweeted.",
            id="an exchange on stage before a tweet",
        ),
        pytest.param(
            "Ada Rehm tweeted: “We asked.” One voter who read her tweets called it “odd”. A second declared that she "
            "“did not wait for May”.",
            id="a second voter",
        ),
        pytest.param(
            "“It is no gift,” Bo Tarn told the House. And, in case anyone was asleep: “We will not do it.”",
            id="told the House",
        ),
        pytest.param(
            "Ada Rehm tweeted: “I will answer for it.”\n\nAsked by the board, Rehm said she had not read it. “I "
            "trusted him,” she said. “We all did.” She added: “I have not slept.”",
            id="what is added to an answer in person",
        ),
        pytest.param(
            "Ada Rehm tweeted: “The till is gone.”\n\nI found her on the front on Monday, giving away tea. “It was "
            "only planks,” she said.",
            id="whom the writer found",
        ),
        pytest.param(
            "Ada Rehm tweeted: “The till is gone.”\n\nWe reached her at work. “I am only tired,” she said. “Print "
            "that.” She added: “And bring tea.”",
            id="whom the writers reached",
        ),
        pytest.param(
            "Ada Rehm tweeted: “It is over.”\n\nRehm, hugged by all, is asked if she will stand. “Ask me later,” she "
            "says.",
            id="is asked if",
        ),
        pytest.param(
            "Bo Tarn tweeted: “I left in May.” Tarn told this paper on Monday that he would come if he was called. "
            "“Nobody has called,” he said.",
            id="behind what was told to a paper",
        ),
        pytest.param(
            "Ada Rehm tweeted: “It was my watch.”\n\nOverheard by half the town, she had been shorter. “I looked at "
            "the wrong light,” she told the officer. “No more to say,” she added, and then, to nobody: “I liked that "
            "pier.”",
            id="and then, behind what was told to an officer",
        ),
        pytest.param("Ada Rehm spoke at a fair. She “has never looked back since she won”.", id="at a fair"),
    ],
)
def test_a_chain_that_leaves_the_post_is_silent(text: str) -> None:
    """What is said on another occasion is not cited, whatever post stands near."""
    quotes = find_quotes(read_article(text))
    told = [q for q in quotes if "I was at home" in q.text or "Ask my boys" in q.text] or [quotes[-1]]
    assert not any(quote.cited for quote in told)
