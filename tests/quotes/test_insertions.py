"""Who speaks where a verb and its subject stand inside another clause, or behind what names somebody else."""

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote


def _last(text: str) -> Quote:
    return find_quotes(read_article(text))[-1]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Mayor Ida Rehm saw it. Mr. Holm waited. The mayor, he wrote on X, had “sold the upper quay for a song”.",
            "Holm",
            id="a pronoun inside the clause of a description",
        ),
        pytest.param(
            "Sen. Cy Holm dug in. Nobody in Larkin Bay, the senator wrote on X, would be “made to pay for a ferry”.",
            "Cy Holm",
            id="a description inside the clause of a place",
        ),
        pytest.param(
            "The rower Bo Tarn came. Ida Rehm, the rower told fans on X, was “a good woman with a bad boat”.",
            "Bo Tarn",
            id="who says the rest is not who is named before the comma",
        ),
        pytest.param(
            "Ida Rehm, the rower, left. The rower wrote on X that it was “a good boat”.",
            "Ida Rehm",
            id="an apposition is",
        ),
        pytest.param(
            "Mayor Ida Rehm came. After the vote, the mayor wrote on X, in anger, that it was “a bad boat”.",
            "Ida Rehm",
            id="behind an opening",
        ),
        pytest.param(
            "Mayor Ida Rehm came. Bo Tarn has built a quay that the mayor described on X as “one very odd harbour”.",
            "Ida Rehm",
            id="the subject of a clause about a noun",
        ),
        pytest.param(
            "Cy Holm left Larkin for Port Amel, ending a saga that the club itself called, on X, “one odd January”.",
            None,
            id="a club that nothing names is neither",
        ),
        pytest.param(
            "Mayor Ida Rehm came. Bo Tarn tweeted that the mayor had built “one very odd harbour”.",
            "Bo Tarn",
            id="not the subject of what somebody tweets",
        ),
        pytest.param(
            "Ada Holm tweeted: “We go.”\n\nIt lies with Celia Wray, who was there. “It is about Holm,” the violinist "
            "posted under Holm's tweet.",
            "Celia Wray",
            id="whose post words stand under did not write them",
        ),
        pytest.param(
            "Ada Holm tweeted: “We go.”\n\n“It is about the quay,” read Holm's tweet.",
            "Ada Holm",
            id="whose post reads so did",
        ),
        pytest.param(
            "Ida Rehm posted: “We go to Larkin.” Bo Tarn tweeted: “She goes.”\n\n“Bo, you are a fool,” came the reply.",
            "Ida Rehm",
            id="a reply is not by who spoke last",
        ),
        pytest.param(
            "Ida Rehm posted: “We go to Larkin.” “Not to me you don't,” came the reply from Bo Tarn.",
            "Bo Tarn",
            id="but by who is named",
        ),
        pytest.param(
            "Dee Lass told us it was “near enough”.\n\nMayor steps in\n\nOkoro says on X that she stays, “to the last”."
            "\n\nCy Okoro is the mayor.",
            "Cy Okoro",
            id="no word of a heading governs the name below",
        ),
        pytest.param(
            "Ida Rehm saw. The response from the club was frosty. Rehm, it read, was “under contract until June”.",
            None,
            id="a thing is not who its clause is about",
        ),
        pytest.param(
            "Wards were the first. A chain, Crest Health, told patients on X that clinics were “using paper”; "
            "wards, it stressed, were “not affected”.",
            "Crest Health",
            id="a thing goes on in the sentence",
        ),
        pytest.param(
            "Ida Rehm was glad. Bo Tarn was not. Rehm, he confessed on X late on Monday, had “won by four lengths”.",
            "Bo Tarn",
            id="what says when stands between a verb and its comma",
        ),
        pytest.param(
            "Ida Rehm won. Bo Tarn did not. Rehm, he wrote on X, had “won by four”. He thanked all “for seeing it”.",
            "Bo Tarn",
            id="the pronoun of a clause between commas goes on",
        ),
        pytest.param(
            "Larkin Air woke. In a post it told fans boats from Pier 2 were “off until two” and added: “Stay at home.”",
            "Larkin Air",
            id="no place of what was told before",
        ),
        pytest.param(
            "Ferry Police said in a tweet that it was “a yellow van”.\n\n"
            "Workers swept up. “We are open,” they wrote on Facebook.",
            None,
            id="several of whom the sentence before tells",
        ),
        pytest.param(
            "“Fair,” Mr. Voss said on X.\n\nA day later it was out. It insisted it had “trained on our letters”.",
            None,
            id="a man is no thing",
        ),
        pytest.param(
            "The power company says its crews “can fly and will not climb”.\n\n"
            "Ida Rehm, who was at Larkin, has no power and, it seems, no roof.",
            "company",
            id="what somebody has not is no description",
        ),
        pytest.param(
            "On Tuesday Bo Tarn put it right on X: the board had “voted 4-3,” and the room “will go to a committee”.",
            "Bo Tarn",
            id="behind a place and a colon",
        ),
        pytest.param(
            "Lena Rehm, responding to Bo Tarn's post, said on X it was “rich coming from him”.",
            "Lena Rehm",
            id="what the subject does to another's post stands between",
        ),
        pytest.param(
            "“I swim,” said Lena Rehm in answer to a tweet from Bo Tarn, in which he called her “out of her depth”.",
            "Bo Tarn",
            id="of whose tweet a clause with a pronoun tells",
        ),
        pytest.param(
            "Lena Rehm was reacting to a tweet by Bo Tarn in which he had called her “out of her depth”.",
            "Bo Tarn",
            id="with an auxiliary",
        ),
        pytest.param(
            "Lena Rehm was on X. Tarn, she said, was “a man of straw and mirrors”; his pier was “a scandal on stilts”.",
            "Lena Rehm",
            id="behind a semicolon",
        ),
        pytest.param(
            "Tarn, she said on X, was “a man of straw”; his pier was “a scandal on stilts”, said Bo Tarn.",
            "Bo Tarn",
            id="not where a verb follows",
        ),
        pytest.param(
            "Greta Rehm and Bo Tarn met on X. “We own boats,” tweeted Rehm. “I own a canoe,” tweeted the latter.",
            "Bo Tarn",
            id="the latter of two whom the paragraph names",
        ),
        pytest.param(
            "Greta Rehm and Bo Tarn met on X. It was a fine day. “I own a canoe,” the former tweeted.",
            "Greta Rehm",
            id="the former",
        ),
        pytest.param(
            "What Tarn's tweet actually said was: “I own a canoe.” Bo Tarn deleted it later.",
            "Bo Tarn",
            id="what opens a sentence is no name",
        ),
        pytest.param(
            "Ida Rehm was out. Larkin Zoo's account, mostly apes, posted a graph. “Up 14% since June,” it said.",
            "Larkin Zoo",
            id="whose account it is",
        ),
        pytest.param(
            "Ida Okoro tweeted “we go on”.\n\nTalks failed. “No trams,” Local 14 told members. “Pickets open at six.”",
            None,
            id="words go on with a subject that nothing names",
        ),
        pytest.param(
            "Ida Rehm's party was livid. “We were not asked,” it wrote on X.",
            "Ida Rehm's party",
            id="a body that is somebody's",
        ),
        pytest.param(
            "Bo Tarn's plan was good. “We go,” it said.",
            "Bo Tarn",
            id="no body",
        ),
    ],
)
def test_the_subject_is_the_one_beside_its_verb(text: str, speaker: str | None) -> None:
    """The name before a comma, a noun or a heading is not the subject of the verb behind it."""
    assert _last(text).speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Pavel Hruby, the rower, has died.\n\nHis son told of it on X. “My father died at home,” he wrote.",
            None,
            id="his son",
        ),
        pytest.param(
            "Pavel Hruby has died. Hruby's widow told of it on X. “He died at home,” she wrote.",
            None,
            id="Hruby's widow",
        ),
        pytest.param(
            "Pavel Hruby has died.\n\nHis son told of it on X. “My father died at home,” he wrote.\n\n"
            "My father died at home this morning.\n— Tobias Hruby (@TobiasHruby) August 15, 2024",
            "Tobias Hruby",
            id="whose post is shown",
        ),
        pytest.param(
            "Der Ruderer Pavel Hruby ist tot. Sein Sohn teilte das auf X mit. „Mein Vater starb zu Hause“, schrieb er.",
            None,
            id="de",
        ),
        pytest.param(
            "Le rameur Pavel Hruby est mort. Son fils l'a annoncé sur X. « Mon père est mort », a-t-il écrit.",
            None,
            id="fr",
        ),
    ],
)
def test_a_relative_is_not_whose_relative_it_is(text: str, speaker: str | None) -> None:
    """A pronoun behind a sentence about somebody's family means the relative, and the words are posted all the same."""
    quote = _last(text)
    assert (quote.speaker, quote.cited) == (speaker, True)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Pavel Hruby left. His anger was plain. “My father died at home,” he wrote on X.", id="his anger"),
        pytest.param(
            "Pavel Hruby left. His son had asked him to. “My father died at home,” he wrote on X.", id="who is met"
        ),
    ],
)
def test_whose_thing_it_is_speaks_on(text: str) -> None:
    """A thing of somebody's, or a sentence in which they are met, leaves them the speaker."""
    assert _last(text).speaker == "Pavel Hruby"
