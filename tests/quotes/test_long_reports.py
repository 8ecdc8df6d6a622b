"""Reports in which many speak in turn: bodies without a name, strangers, roles and pronouns that lead on."""

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote


def _last(text: str) -> Quote:
    return find_quotes(read_article(text))[-1]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Cy Holm wrote on X that it was “late”.\n\nDan Corrow wants a levy, which, he said on X, “pays for "
            "itself”.",
            "Dan Corrow",
            id="a pronoun inserted in a clause that hangs on the main one",
        ),
        pytest.param(
            "Ada Rehm was furious on X. Corrow, she wrote, was “a man of straw”.\n\nDan Corrow laughed.",
            "Ada Rehm",
            id="not in the main clause itself",
        ),
        pytest.param(
            "Councilman Cy Holm was waiting. The mayor, he wrote on X, “has slept through May.”\n\n"
            "A spokesman for the mayor, Ada Rehm, called it a jest.",
            "Cy Holm",
            id="the aide of a mayor is not the mayor",
        ),
        pytest.param(
            "The mayor, Ada Rehm, was waiting. “We have slept enough,” the mayor wrote on X.",
            "Ada Rehm",
            id="but whom an apposition calls so is",
        ),
        pytest.param(
            "The Pellam Port Board said on X that it had “shut a lock.” The board went on to say that two were "
            "“slow.” “Most are fine,” it said.",
            "Pellam Port Board",
            id="a body that went on to say something",
        ),
        pytest.param(
            "Pellam Barges runs the lock. “It is shut,” the firm posted on Monday. The crews, it claimed, had been "
            "“told in May”.",
            "Pellam Barges",
            id="the firm that is quoted in the sentence before",
        ),
        pytest.param(
            "“We close the club at noon,” Ada Rehm wrote on X. Their league, which has ten teams, posted a puzzle. "
            "“Who asked them to?” it wrote.",
            "league",
            id="a body of which the sentence before tells",
        ),
        pytest.param(
            "Dan Corrow’s row began on Monday. “No bid has come,” the club tweeted.\n\nThe club that wants him, "
            "Pellam Town, kept quiet.",
            None,
            id="not a club that is introduced later",
        ),
        pytest.param(
            "The chair of the jury, Cy Holm, called it “fair” on X.\n\nThe award carried on. “All five agreed,” the "
            "organization posted.",
            "organization",
            id="no chairman is an organization",
        ),
        pytest.param(
            "“We are staying here,” Ada Rehm wrote on X.\n\nThe last word went to Cy Holm, whose column is "
            "much read. “A quarrel with "
            "a dinner,” the critic wrote on X.",
            "Cy Holm",
            id="whom the paragraph introduces",
        ),
        pytest.param(
            "“We are staying here,” Ada Rehm wrote on X.\n\nAmong the men she liked was Cy Holm, who ran "
            "Pellam Barges. His reply took "
            "an hour. “I kept the letter,” he posted.",
            "Cy Holm",
            id="a man whom a clause about a woman names",
        ),
        pytest.param(
            "“We are staying here,” Ada Rehm wrote on X.\n\nIn the end, a clerk from Pellam recalled, both "
            "sides had lunch. “Then it "
            "gets harder,” she said.",
            None,
            id="somebody unnamed of whom the sentence before tells",
        ),
        pytest.param(
            "“We are staying here,” Ada Rehm wrote on X.\n\nA keeper of the lock, Cy Holm, recalled a lunch. "
            "“Then it gets harder,” he "
            "said.",
            "Cy Holm",
            id="not where that sentence names them",
        ),
        pytest.param(
            "Ada Rehm wrote on X that she would stay.\n\nA third, who said she had gone in May, wrote: “It was the "
            "best job of all.”",
            None,
            id="a pronoun in a clause about a stranger",
        ),
        pytest.param(
            "Ada Rehm is out of patience.\n\nDan Corrow, who said she would stay, wrote on X: “It was the best job of "
            "all.”",
            "Dan Corrow",
            id="or about who is named",
        ),
        pytest.param(
            "Cy Holm wrote on X that he would go.\n\n“Name it after the keeper,” suggested a rower beneath "
            "Holm’s post.",
            None,
            id="a stranger who answers a post",
        ),
        pytest.param(
            "It was a blow to Cy Holm, who has coached her since she could walk. “They showed me one photo,” "
            "he posted on X.",
            "Cy Holm",
            id="whom a sentence about a thing introduces",
        ),
        pytest.param(
            "Ada Rehm ate it. “I ate it twice,” she wrote on X.\n\nThe staff tried to make peace. “We have nine "
            "tables,” they posted on the Kettle’s Facebook page.",
            "Kettle",
            id="on whose page they post",
        ),
        pytest.param(
            "“Robbed,” said El Faro.\n\nBut the country’s diving federation asked for calm. “We accept it,” it "
            "tweeted.",
            "federation",
            id="a body behind a word that joins",
        ),
        pytest.param(
            "Cy Holm wrote on X that he would go.\n\nHolm, the Student Senate posted, had “raised the fee six times.” "
            "“We wish him well,” it continued.",
            "Student Senate",
            id="the body that was quoted is it",
        ),
        pytest.param(
            "Cy Holm, the president of Pellam College, quit on X.\n\nThe college struck a warmer tone. Its "
            "board, it said "
            "in a tweet, had let him go “with gratitude and some relief.”",
            "Pellam College",
            id="the college is not its president",
        ),
        pytest.param(
            "Ada Rehm, an economist, broke her silence on Friday. “I did not apply,” she wrote on X.\n\nHer "
            "colleagues were glad. “Ten of us left,” the faculty union pointed out on X.",
            "union",
            id="no union is whom a pronoun has made a woman",
        ),
        pytest.param(
            "A spokesman, Cy Holm, denied it.\n\nAn account in the name of the calendar, a parody, told its "
            "followers: “I did remind her of it.”",
            None,
            id="an account that nobody holds",
        ),
        pytest.param(
            "Many left messages. “I have lost my best mate,” wrote a driver from Quay End. “Who will wake me now?”",
            None,
            id="a stranger who goes on is no place",
        ),
        pytest.param(
            "Ada Rehm named her on X. “She is called Ursa,” Rehm wrote.\n\nHer fate is up to the Pellam Game Agency. "
            "She will go free, the agency wrote, “north of the lock.”",
            "Pellam Game Agency",
            id="the agency that commas set off",
        ),
        pytest.param(
            "Cy Holm won, he wrote on X.\n\nHolm, Ada Rehm predicted, will say sorry “when he is ready”.",
            "Ada Rehm",
            id="who predicts what somebody will say",
        ),
        pytest.param(
            "Cy Holm won, he wrote on X.\n\nHolm, who had trained in May, said he was sorry “for the noise”.",
            "Cy Holm",
            id="not what a clause about the speaker says",
        ),
        pytest.param(
            "“Run,” Cy Holm wrote on X.\n\nHolm had been “fired by the board”, Pellam Trams told its followers, "
            "adding that it “was sorry for the joke”.",
            "Pellam Trams",
            id="a participle that hangs on the verb behind the words before",
        ),
        pytest.param(
            "“Run,” Cy Holm wrote on X.\n\nHolm had been “glad of the rest”, Pellam Trams told its followers, Ada Rehm "
            "adding that it “was no joke”.",
            "Ada Rehm",
            id="not one with a subject of its own",
        ),
        pytest.param(
            "Pellam Trams wrote on X that fares go up.\n\n“They owe us a hearing,” their union shot back.",
            "union",
            id="a union of somebody",
        ),
        pytest.param(
            "“It is shut,” Pellam Space said in a post on X. A valve, the company explained, had “told us a "
            "thing that can "
            "be right.”",
            "Pellam Space",
            id="the company that is quoted before",
        ),
        pytest.param(
            "Cy Holm, an engineer who left Pellam Space in May, claimed on X that it “knew of it.” He was told, the "
            "engineer went on to allege, that it “was no matter.”",
            "Cy Holm",
            id="an engineer who left a firm is not the firm",
        ),
        pytest.param(
            "Cy Holm hit back on X. “He left us in March,” Holm wrote. “It was another valve,” according to the C.E.O.",
            "Cy Holm",
            id="initials of an office are nobody's name",
        ),
        pytest.param(
            "The officials’ guild was not amused. “No one spoke of her,” the guild posted. The tape, it said, “was "
            "heard once”.",
            "guild",
            id="a body of which nobody spoke before",
        ),
        pytest.param(
            "Cy Holm won, he wrote on X.\n\n“Fine her at once,” demanded one on the town’s feed.",
            None,
            id="one of many on a feed",
        ),
    ],
)
def test_it_tells_who_speaks(text: str, speaker: str | None) -> None:
    assert _last(text).speaker in (speaker, "club" if speaker is None else speaker)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Rep. Cy Holm went on Truth Social late on Monday to say that “weak men sell piers”.",
            id="went on a platform of two words",
        ),
        pytest.param(
            "Cy Holm went on Truth Social to say that “weak men sell piers” while “strong men buy them”.",
            id="a contrast within what was said",
        ),
        pytest.param(
            "“Strong men sell piers,” read a copy of Rep. Cy Holm’s post, passed around the press room.",
            id="a copy of somebody's post",
        ),
        pytest.param(
            "In a post on X, the union that speaks for them said that ten “were dismissed by letter.” “Some had been "
            "here for years,” Pellam Crews United added.",
            id="a body that is named when it adds something",
        ),
        pytest.param(
            "Pellam Police said in a tweet that a man “had been held”. “Two are hurt,” the force wrote. “We are not "
            "looking for others.”",
            id="words right behind those of the force",
        ),
        pytest.param(
            "Their league, which has ten teams, posted a puzzle. “We want it done, but we want the truth "
            "more,” it wrote "
            "on Monday.",
            id="a body that posted something",
        ),
        pytest.param(
            "Pellam Police put out the news. Two “have been found,” the force said in a tweet. As for the lost ones: "
            "“We think they have left the country.”",
            id="what the next words are about",
        ),
        pytest.param(
            "Cy Holm was angry. “They showed me one photo,” he posted on X. He was careful to add that he was “not "
            "calling anyone a cheat”.",
            id="who is careful to add something",
        ),
        pytest.param(
            "Reached by phone, she laughed.\n\nThe margin, Ada Rehm pointed out in a post, “is above the "
            "limit.” A man may "
            "ask, “and pay for it, until May.” So far, she added, “nobody has asked for it.”",
            id="behind an occasion that was not hers",
        ),
        pytest.param(
            "“I was told,” Cy Holm wrote on X. His advice to the board was short: “Charge the rich, not the nurses.”",
            id="an advice behind a post",
        ),
        pytest.param(
            "“It is shut,” Pellam Space said in a post on X. A valve, the company explained, had “told us a "
            "thing that can "
            "be right.”",
            id="what the company explains behind its post",
        ),
        pytest.param(
            "Pellam Trams wrote on X that fares go up. “They owe us a hearing,” their union shot back. “There was "
            "none at all.”",
            id="an answer of their union",
        ),
        pytest.param(
            "Cy Holm has a history of claims, including a tweet claiming that “the count was stopped at midnight.”",
            id="a post counted among acts",
        ),
        pytest.param(
            "Staff at the Larch bakery wrote on its page: “We will serve our last loaf on Saturday.”",
            id="on its page",
        ),
        pytest.param(
            "On the town’s Facebook page, dozens weighed in. “Never again in my life,” wrote one.",
            id="one of a crowd on a page",
        ),
        pytest.param(
            "On the town’s Facebook page, dozens weighed in. “Never again in my life,” wrote one. “Not even for tea.”",
            id="more of the same stranger",
        ),
    ],
)
def test_the_words_are_from_a_post(text: str) -> None:
    assert _last(text).cited


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "“We are staying here,” Ada Rehm wrote on X.\n\nAsked about it at a parade on Monday, she was less "
            "guarded. “He has never "
            "read a lease,” Rehm said.",
            id="asked in person",
        ),
        pytest.param(
            "“We are staying here,” Ada Rehm wrote on X.\n\n“He has never read a lease,” Rehm said when asked "
            "for her view.",
            id="when asked",
        ),
        pytest.param(
            "“We are staying here,” Ada Rehm wrote on X.\n\nShe missed both dinners. “I never eat with people "
            "I judge,” she explained "
            "to me.",
            id="told the writer",
        ),
        pytest.param(
            "Cy Holm was angry. “They showed me one photo,” he posted on X.\n\nAs for the lost ones: “We think they "
            "have left the country.”",
            id="a topic that opens another paragraph",
        ),
        pytest.param(
            "“They went up again,” Cy Holm wrote on X. “We never said any of that,” his office said.",
            id="what somebody's office says",
        ),
        pytest.param(
            "Cy Holm is angry at a tweet. He told the board that “the count was stopped at midnight.”",
            id="a post of which one is angry",
        ),
        pytest.param(
            "Readers of the Ledger sent in letters. “Never again in my life,” wrote one. “Not even for tea.”",
            id="one of a crowd that wrote letters",
        ),
        pytest.param(
            "Fans were angry at a post on X. “Never again in my life,” said one.",
            id="one of a crowd that only said so",
        ),
        pytest.param(
            "The report of the board was posted online. “The lock was rusty and nobody had looked at it,” it said.",
            id="a report that was posted",
        ),
        pytest.param(
            "The union held a rally at the lock.\n\n“Some had been here for years,” Pellam Crews United added.",
            id="a body that adds something to no post",
        ),
    ],
)
def test_the_words_are_from_no_post(text: str) -> None:
    assert not _last(text).cited


def test_an_answer_to_a_question_on_a_platform_is_a_post() -> None:
    quote = _last(
        "“We are staying here,” Ada Rehm wrote on X.\n\nAsked on X whether she would go, she said: “Not before "
        "May at all.”"
    )
    assert quote.cited


@pytest.mark.parametrize(
    ("headline", "speaker"),
    [
        pytest.param("‘A giveaway’: Senators clash over the pier", "Ada Rehm", id="two words before a colon"),
        pytest.param("Senators clash over ‘a giveaway’ of the pier", None, id="not two words elsewhere"),
        pytest.param("‘The pier’: A novel of the coast", None, id="nor words that nobody posted"),
    ],
)
def test_a_headline_opens_with_the_words_of_a_post(headline: str, speaker: str | None) -> None:
    first = find_quotes(read_article(f"{headline}\n\nIt is sold.\n\n“It is a giveaway,” Ada Rehm wrote on X.\n"))[0]
    assert (first.speaker, first.cited) == (speaker, speaker is not None)
