"""Who speaks where a clause hangs loosely on another, a headline describes, or a program pasted a credit."""

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote

OFTEN = "\n\nTarn sat down. Tarn rose. Tarn left the hall, and Tarn came back."


def _last(text: str) -> Quote:
    return find_quotes(read_article(text))[-1]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "In a flurry of tweets, Bo Tarn blamed Ida Rehm. And he said the Gull Party was harder to row with than his"
            " rival declaring, “Disloyal skippers are far worse. They come at you.”",
            "Bo Tarn",
            id="a participle without a comma",
        ),
        pytest.param(
            "Bo Tarn tweeted. He said he met Ida Rehm on the quay. There stood Ida Rehm declaring, “Skippers are"
            " worse.”",
            "Ida Rehm",
            id="silent: the participle of who stands there",
        ),
        pytest.param(
            "President Bo Tarn rose. Tarn said the rowers had “sunk the whole plan,” lumping them in with"
            f" Skippers.{OFTEN}",
            "Bo Tarn",
            id="a participle behind the words",
        ),
        pytest.param(
            "President Bo Tarn rose. Tarn said the rowers had “sunk it,” lumping them in with Skippers he hoped"
            f" to beat.{OFTEN}",
            "Bo Tarn",
            id="and a verb in a clause of what stands there",
        ),
        pytest.param(
            f"President Bo Tarn rose. The rowers had “sunk the whole plan,” adding to a loss, said Ida Rehm.{OFTEN}",
            "Ida Rehm",
            id="silent: nothing led to the words",
        ),
        pytest.param(
            f"Bo Tarn rose. Ida Rehm left.\n\nSEE ALSO: Tarn on Rehm’s 2020 announcement: ‘Welcome to the race’{OFTEN}",
            "Bo Tarn",
            id="who comments on what another did",
        ),
        pytest.param(
            "Bo Tarn rose. Ida Rehm left.\n\nHer aides repeated Rehm’s 2020 announcement: ‘Welcome to the"
            f" race’{OFTEN}",
            "Ida Rehm",
            id="silent: whose announcement it is",
        ),
        pytest.param(
            "President Bo Tarn hit out at the Ledger. | Orra Vale/AP Photo media Tarn hits out: ‘The Ledger is"
            f" dead!’{OFTEN}",
            "Bo Tarn",
            id="a credit glued to the text",
        ),
        pytest.param(
            "Defiant Tarn refuses to apologise\n\nBo Tarn did not apologise on Sunday.\n\nBy noon, Tarn tried to walk"
            " back on X, saying “rower or not, they are all heroes!”",
            "Bo Tarn",
            id="an adjective in a headline",
        ),
        pytest.param(
            "Faith Tarn refuses to apologise\n\nBo Tarn is no friend of Faith Tarn.\n\nFaith Tarn wrote on X:"
            " “Heroes!”",
            "Faith Tarn",
            id="silent: another of the family",
        ),
        pytest.param(
            "President Bo Tarn rose.\n\nStrategist Julie Rogin said it was “a chance for all”.\n\nThe president, "
            "meanwhile, is betting on a refrain.\n\n“The greatest hunt ever!” he tweeted on Thursday.",
            "Bo Tarn",
            id="an adverb behind the office that opens a sentence",
        ),
        pytest.param(
            "President Bo Tarn rose. He is running a reality TV show.\n\nThe president yesterday hit back at the"
            " media’s"
            f" “chaos” tale, tweeting: “There is CHAOS in the harbour. Wrong!”{OFTEN}",
            "Bo Tarn",
            id="a participle behind words of the main clause",
        ),
        pytest.param(
            "President Bo Tarn rose. Ida Rehm left. Rehm hit back at the “chaos” tale, tweeting: “A lie."
            f" Wrong!”{OFTEN}",
            "Ida Rehm",
            id="and behind a name",
        ),
        pytest.param(
            "President Al Dorn was impeached. Dorn kept calm. Dorn left.\n\nPresident Bo Tarn’s way has been "
            "different. He blamed the Larkish President Ida Rehm.\n\n“A scam against me,” the president tweeted.",
            "Bo Tarn",
            id="of two presidents the one named last, who is not another country's",
        ),
        pytest.param(
            "Bo Tarn met a crowd. Tarn rose. Tarn left, and Tarn came.\n\nHe saw Vice President-elect Ida Rehm at noon."
            "\n\n“A true general,” the president-elect tweeted on Sunday.",
            "Bo Tarn",
            id="a deputy is not who holds the office",
        ),
        pytest.param(
            "Bo Tarn met a crowd.\n\nHe saw Vice President-elect Ida Rehm at noon.\n\n“A true general,” the vice"
            " president-elect tweeted on Sunday.",
            "Ida Rehm",
            id="silent: the deputy",
        ),
        pytest.param(
            "Harbour Business Tarn hits back\n\nHarbour Business Tarn hits back at all.\n\nBo Tarn tweeted: “A"
            f" lie!”{OFTEN}",
            "Bo Tarn",
            id="a label before a name",
        ),
        pytest.param(
            "President Bo Tarn rose.\n\nTarn had tweeted seven times before 10 a.m. ET, five times on the"
            " lock.\n\nLater on"
            " Saturday he tweeted: “It will happen - it always does!”",
            "Bo Tarn",
            id="no time zone",
        ),
        pytest.param(
            "Bo Tarn (@botarn) Are we talking about the same attack?\n\nBo Tarn left. He earlier tweeted: “Why"
            " so late?”",
            "Bo Tarn",
            id="no verb",
        ),
        pytest.param(
            "Harbour Set to Vote to End Tarn's Rule\n\nPresident Bo Tarn's allies are sure of it.\n\n“I hope they "
            "stay,” Tarn wrote on X.",
            "Bo Tarn",
            id="no verb in a headline",
        ),
        pytest.param(
            "Harbour Set to Vote with Faith Tarn\n\nPresident Bo Tarn and Faith Tarn are sure of it.\n\n“I hope they "
            "stay,” Faith Tarn wrote on X.",
            "Faith Tarn",
            id="silent: another of the family in a headline",
        ),
        pytest.param(
            "President Bo Tarn rose. After Omar Matt, a second rower born in Queens, shot up a club in Orlando,"
            " Tarn reacted"
            f" by tweeting “appreciate the congrats for being right on this”.{OFTEN}",
            "Bo Tarn",
            id="behind a clause that opens the sentence",
        ),
        pytest.param(
            "President Bo Tarn rose. Tarn attacked Ida Rehm by tweeting “appreciate the congrats for being"
            f" right”.{OFTEN}",
            "Bo Tarn",
            id="silent: no such clause",
        ),
        pytest.param(
            f"Bo Tarn met Ida Rehm.\n\nIda Rehm left. Bo Tarn Jr. wrote on X: “I hope they stay.”{OFTEN}",
            "Bo Tarn Jr",
            id="silent: a son",
        ),
        pytest.param(
            "Tarn's laughable war on leaks\n\nPresident Tarn rose. President Al Dorn had been kinder, and Dorn "
            "left.\n\nEarly on Friday, the president sent two tweets that look angry: “The board cannot stop leakers.”",
            "Tarn",
            id="of two presidents the one of the headline",
        ),
        pytest.param(
            "Delisa Lynch fired back.\n\nLinda Del Rio, the wife of Raiders Coach Jack Del Rio, said on X, “I"
            " voted for him.”",
            "Linda Del Rio",
            id="silent: a family name of two words",
        ),
        pytest.param(
            "Delisa Lynch fired back.\n\nMary Ann Tarn, the wife of Coach Bo Tarn, said on X, “I voted for him.”",
            "Mary Ann Tarn",
            id="silent: two first names",
        ),
        pytest.param(
            f"JUST WATCHED Tarn: it is rare. Bo Tarn left.\n\n“It is rigged,” Tarn tweeted.{OFTEN}",
            "Bo Tarn",
            id="words in capitals",
        ),
        pytest.param(
            "President Bo Tarn rose. The rallies improve his mood, several people close to him say. “A BIG"
            " rally,” he tweeted.",
            "Bo Tarn",
            id="several people are no he",
        ),
        pytest.param(
            "President Bo Tarn rose. In the end, a clerk from Larkin recalled, they met. “It was a BIG rally,”"
            " she said.",
            None,
            id="silent: somebody is a she",
        ),
        pytest.param(
            "Wipe out Rehm's economy, he says\n\nPresident Bo Tarn said on Friday he would wipe out Larkish President "
            "Ida Rehm’s economy. Rehm was silent, and Rehm left.\n\n“We have no soldiers in the area,” the president "
            "tweeted.",
            "Bo Tarn",
            id="the president is not another country's",
        ),
        pytest.param(
            "The Larkish President Ida Rehm spoke.\n\n“We have no soldiers in the area,” the president tweeted.",
            "Ida Rehm",
            id="silent: the only one",
        ),
        pytest.param(
            "J.K. Rehm spoke, and Jo Rehm listened.\n\n“We have no soldiers in the area,” J.K. Rehm tweeted.",
            "J.K. Rehm",
            id="silent: initials",
        ),
        pytest.param(
            "Bo Tarn fell out with President Enrique Peña Holm, who left.\n\n“Larkin will not pay,” Peña Holm tweeted.",
            "Enrique Peña Holm",
            id="a first name behind an office",
        ),
        pytest.param(
            "He fell out with the ambassador to China Ana Ruiz, who left.\n\n“Larkin will not pay,” Ana Ruiz tweeted.",
            "Ana Ruiz",
            id="silent: where an ambassador is",
        ),
    ],
)
def test_whoever_the_main_clause_is_about_speaks(text: str, speaker: str) -> None:
    """What hangs on a clause has its subject."""
    assert _last(text).speaker == speaker
