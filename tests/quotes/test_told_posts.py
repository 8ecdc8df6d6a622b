"""Posts that the sentence before tells of, clauses that go on behind a quotation, and who the subject of both is."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote

_CAME = "Bo Tarn came home late.\n\n"
_MAYOR = "“Ada Brill was wrong,” Mayor Bo Tarn tweeted.\n\n"
_WORDS = "“We are working very quickly on a deal,”"


def _last(text: str) -> Quote:
    return find_quotes(read_article(text))[-1]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            f"Mr. Tarn took to Twitter late Saturday to say why he came.\n\n{_WORDS} Mr. Tarn said.", id="took"
        ),
        pytest.param(f"Bo Tarn announced on Twitter Thursday that he moved.\n\n{_WORDS} he said.", id="announced on"),
        pytest.param(
            f"Bo Tarn announced on Twitter that he moved.\n\nHe liked the quay, but Harrow Bay, Wexley, where his club "
            f"is, will be his home.\n\n{_WORDS} he said.",
            id="a paragraph about him between",
        ),
        pytest.param(
            f"{_CAME}But in a follow-up tweet he blasted the town and urged all to move.\n\n{_WORDS} he claimed.",
            id="in a tweet he",
        ),
        pytest.param(
            f"In a pair of tweets, Bo Tarn explained that the hall was shut, leaving an “alternative” place.\n\n"
            f"{_WORDS} Tarn said.",
            id="a word in marks",
        ),
        pytest.param(
            f"{_MAYOR}The mayor in an early tweet called for her to resign.\n\n{_WORDS} Mayor Bo Tarn said.",
            id="the mayor in a tweet",
        ),
        pytest.param(
            f"{_CAME}Bo Tarn tweeted on Friday that he spoke with her. {_WORDS} Tarn said.", id="tweeted that"
        ),
        pytest.param(f"{_WORDS} Bo Tarn said from his Twitter account Friday.", id="said from"),
        pytest.param("“No more!” Bo Tarn said Tuesday in an early morning volley of tweets.", id="said Tuesday in"),
        pytest.param(f"{_CAME}“There will be lasting peace!” — Tarn in a tweet on Thursday.", id="signed"),
        pytest.param(
            "Bo Tarn has been silent, he commented on nothing since his tweets, in which he said he “saw it all”.",
            id="tweets in which he said",
        ),
        pytest.param("“We Are a Net Lamp Seller,” Bo Tarn tweeted Monday.", id="capitals throughout"),
        pytest.param(
            "“Ida Rehm is a risk. Not a mayor!” Harbour Party leader Bo Tarn tweeted after the town said on Friday "
            "that it will withhold all the letters.",
            id="a long clause behind",
        ),
        pytest.param(
            "“Nobody asked the traders of the quay!” Bo Tarn tweeted . “They did it and only made it worse!”",
            id="a space before the stop",
        ),
        pytest.param("Mayor Bo Tarn chided him, tweeting that H.R. Rehm “forgot to say that”.", id="two initials"),
    ],
)
def test_words_of_a_told_post_are_cited(text: str) -> None:
    """What somebody says right behind a sentence that tells of a post of theirs is from it."""
    last = _last(text)
    assert (last.speaker is not None and last.speaker.endswith("Tarn"), last.cited) == (True, True)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Bo Tarn is big on Twitter.\n\n{_WORDS} he said.", id="big on Twitter"),
        pytest.param(f"Bo Tarn tweets a lot.\n\n{_WORDS} he said.", id="tweets a lot"),
        pytest.param(
            f"Bo Tarn tweeted that he met her. He then went home. {_WORDS} Tarn said.", id="a sentence between"
        ),
        pytest.param(f"Bo Tarn tweeted that he met her. {_WORDS} Tarn told the council.", id="told others"),
        pytest.param(f"Bo Tarn tweeted that he met Ida Rehm. {_WORDS} Rehm said.", id="another"),
        pytest.param(f"Bo Tarn said that the row on Twitter was over.\n\n{_WORDS} he said.", id="a row on Twitter"),
        pytest.param(
            "Bo Tarn removed a photo from his Facebook page, saying it was “the worst day on the quay”.",
            id="removed from",
        ),
        pytest.param("“There will be lasting peace!” — Bo Tarn in a speech on Thursday.", id="signed, a speech"),
        pytest.param(
            f"Bo Tarn said that he “strongly” disagreed with her timeline.\n\n{_WORDS} he said.", id="a timeline"
        ),
        pytest.param("Bo Tarn dismissed a tweet claiming that “the pier is lost”.", id="another's tweet"),
        pytest.param("Bo Tarn read from “The Lamps of Harrow,” and later tweeted about it.", id="a title"),
    ],
)
def test_words_beside_other_mentions_are_not(text: str) -> None:
    """A platform that is merely spoken of, another act and another speaker tie no words to a post."""
    assert not _last(text).cited


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        pytest.param(
            "Bo Tarn tweeted that “I will ask for a study,” as well as “lamps that are dead”.", True, id="as well"
        ),
        pytest.param(
            "Bo Tarn said in a tweet that they “did not call” on the quay and “had no deal at all”.", True, id="and"
        ),
        pytest.param(
            "Bo Tarn tweeted that they are “wasting time” if they aren’t “building a wall of lamps”.", True, id="if"
        ),
        pytest.param(
            "Bo Tarn praised Ida Rehm on Twitter, calling her “a woman of courage” who “will be known as a hero”.",
            True,
            id="who",
        ),
        pytest.param(
            "Bo Tarn tweeted that it should rebuke them for “spewing vile things” in the Council, and complained that "
            "they “get a free pass”.",
            True,
            id="and complained",
        ),
        pytest.param(
            "Bo Tarn tweeted that they “did not call” on the quay. Ida Rehm “had no deal at all”.", False, id="another"
        ),
        pytest.param(
            "Tweeting that “I was on the quay more than Ida Rehm,” Bo Tarn added that “her stories lie”.",
            True,
            id="main",
        ),
    ],
)
def test_a_clause_goes_on_behind_a_quotation(text: str, cited: bool) -> None:
    """Whose clause goes on is quoted still."""
    last = _last(text)
    assert (last.cited, last.speaker if cited else "Bo Tarn") == (cited, "Bo Tarn")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            f"{_MAYOR}The mayor targeted the Harbour Union head after she spoke.\n\n“We got robbed on lamps.”",
            "Bo Tarn",
            id="an office acts",
        ),
        pytest.param(
            f"{_MAYOR}“No,” said Ida Rehm.\n\nThe mayor slammed the traders for it.\n\n“Who would?” he tweeted.",
            "Bo Tarn",
            id="he, of an office",
        ),
        pytest.param(
            "Bo Tarn spoke of a “leap”. He said Harbourmen were “waiting for it all”. “Forget the quay!” he tweeted.",
            "Bo Tarn",
            id="he said others",
        ),
        pytest.param(
            "Bo Tarn spoke. “If we win, we win,” he said.\n\nHe also pointed to Larkin Sen. Ned Holm’s supporters, "
            "tweeting Sunday: “They were told to come.”",
            "Bo Tarn",
            id="he, of another's friends",
        ),
        pytest.param(
            "“The probe must end,” Tarn tweeted in a message that called Holm by name.\n\n“It was all a fake case.”\n\n"
            "Ned Holm is out. Tarn is in.",
            "Tarn",
            id="a verb beside the name",
        ),
        pytest.param(
            "Tarn is loud. Tarn came in. “We are staying on the quay,” he said.\n\nPictures: Tarn at the regatta "
            "with his wife, Mira Knauss-Tarn.",
            "Tarn",
            id="a wife's double name",
        ),
    ],
)
def test_subjects(text: str, speaker: str) -> None:
    """An office that opens a sentence is its subject; half of a double name that comes late is another's."""
    assert _last(text).speaker == speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("de", "Bo Tarn twitterte, die Mole sei „ein Graben“ sowie „ein Loch im Land“.", id="de"),
        pytest.param("fr", "Bo Tarn a écrit sur X que c’est « un fossé » ainsi qu’« un trou dans la ville ».", id="fr"),
        pytest.param("es", "Bo Tarn escribió en X que es «una zanja» así como «un agujero en la ciudad».", id="es"),
        pytest.param("it", "Bo Tarn ha scritto su X che è «una buca» nonché «un pericolo per la città».", id="it"),
        pytest.param("pt", "Bo Tarn escreveu no X que é «uma vala» bem como «um buraco na cidade».", id="pt"),
        pytest.param("nl", "Bo Tarn schreef op X over “een greppel” alsook “een gat in de stad”.", id="nl"),
    ],
)
def test_one_more_of_a_kind(language: str, text: str) -> None:
    """A phrase joins two quotations as a conjunction does."""
    last = find_quotes(replace(read_article(text), language=language))[-1]
    assert (last.speaker, last.cited) == ("Bo Tarn", True)


def test_what_a_told_post_calls_false_is_not_the_post() -> None:
    """Who calls a report fake in tweets has tweeted all the same."""
    text = f"In a series of tweets, Bo Tarn called the report “Fake News.”\n\n{_WORDS} he wrote."
    assert (_last(text).cited, _last(text).context.disowned) == (True, False)
