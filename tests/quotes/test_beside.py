"""Who speaks, and whether a post is cited, where only what stands beside the words tells it."""

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote

_VOW = "No child will go hungry on this pier in summer. — Ida Rehm (@idarehm) June 6, 2024\n\n"
_SLIP = "The lamp was a clerk's slip and I have sent him home to sleep.\n\n— Ida Rehm (@idarehm) June 6, 2024\n\n"


def _quote(text: str, words: str) -> Quote:
    return next(quote for quote in find_quotes(read_article(text)) if words in quote.text)


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        pytest.param(
            f"The leader began with a vow.\n\n{_VOW}“No child will go hungry on this pier in summer,” she declared.",
            "No child",
            "Ida Rehm",
            id="a pronoun of nobody, the post above",
        ),
        pytest.param(
            "The leader began with a vow.\n\n“No child will go hungry on this pier in summer,” she declared.",
            "No child",
            None,
            id="a pronoun of nobody, no post",
        ),
        pytest.param("The board would not discuss Ida Rehm’s hunch that “the pier is a sieve”.", "pier", "Ida Rehm"),
        pytest.param("The board met Ida Rehm’s brother at a time that “the pier is a sieve”.", "pier", None),
        pytest.param(
            f"Bo Tarn tweeted at the warden: “Feed them.”\n\n“Each child will go hungry on this pier in summer,” came "
            f"the warden’s answer.\n\n{_VOW}",
            "Each child",
            "Ida Rehm",
            id="the answer of whom the post shows",
        ),
        pytest.param(
            "Ida Rehm wrote on X that she had not “met the board” and, for good measure, did “not plan to do so”.",
            "not plan",
            "Ida Rehm",
            id="a further predicate",
        ),
        pytest.param(
            "Ida Rehm wrote on X that she had not “met the board” and the board did “not plan to do so”.",
            "not plan",
            None,
            id="a further subject",
        ),
        pytest.param("“It is a big word for a small pier,” piped up Ida Rehm.", "big word", "Ida Rehm"),
        pytest.param("“It is a big word for a small pier,” ran out in May.", "big word", None),
        pytest.param(
            "Ida Rehm’s reason is on Facebook. “It is a big word for a small pier,” she wrote.", "big word", "Ida Rehm"
        ),
        pytest.param(
            "Bo met Ida Rehm.\n\nRehm’s leaflets say “Open Late”, and she once swore that she slept “on the pier”.",
            "on the pier",
            "Ida Rehm",
            id="who owns what the sentence opens with",
        ),
        pytest.param(
            "Larkin’s pier is shut.\n\nIda Rehm was cross. “It is a big word for a small pier,” she wrote.",
            "big word",
            "Ida Rehm",
            id="no place writes",
        ),
        pytest.param(
            "According to Ida Rehm, who keeps a diary, “the pier is a sieve,” a view that few share: “It is dry.”",
            "sieve",
            "Ida Rehm",
            id="a source with a clause, words with an apposition",
        ),
        pytest.param(
            "Elsewhere, in Larkin: “The heron took my fish. A third one,” posted the gardener Ida Rehm.",
            "heron",
            "Ida Rehm",
            id="a word of the quotation describes no verb",
        ),
        pytest.param(
            "Ida Rehm said on X: “Enough.”\n\nBo Tarn, her cook, said at the pier: “She sleeps.”\n\n"
            "Sales rose after her post of 2 May, which argued that “no lamp is too dear”.",
            "no lamp",
            "Ida Rehm",
            id="a clause about her post",
        ),
        pytest.param(
            "“The pier is a sieve,” tweeted Ida Rehm.\n\nEarlier her followers were set a riddle: “Count the lamps.”",
            "Count",
            "Ida Rehm",
            id="what followers were given",
        ),
        pytest.param(
            "“The pier is a sieve,” tweeted Ida Rehm.\n\nEarlier her followers were furious: “Count the lamps.”",
            "Count",
            None,
            id="what followers say",
        ),
        pytest.param(
            "“The pier is a sieve,” tweeted Bo Tarn.\n\nFor Ida Rehm it is plain that the pier “may close,” she wrote.",
            "may close",
            "Ida Rehm",
            id="from whose point of view",
        ),
        pytest.param(
            "The harbour minister, Ida Rehm, met the crew. “Lamps are dear,” tweeted Bo Tarn.\n\n"
            "The minister’s response came on Tuesday. “Lamps are cheap,” she wrote.",
            "cheap",
            "Ida Rehm",
            id="whose response came",
        ),
        pytest.param(
            "The harbour minister, Ida Rehm, met the crew. “Lamps are dear,” tweeted Bo Tarn.\n\n"
            "No response came on Tuesday. “Lamps are cheap,” he wrote.",
            "cheap",
            "Bo Tarn",
            id="nobody's response came",
        ),
        pytest.param(
            "Ida Rehm came.\n\nBo Tarn was late. “Lamps are dear,” he wrote.\n\n“Lamps are cheap,” she wrote.",
            "cheap",
            "Ida Rehm",
            id="the pronoun of another",
        ),
        pytest.param(
            "Ida Rehm came.\n\nBo Tarn was late. “Lamps are dear,” he wrote.\n\n“Lamps are cheap,” he wrote.",
            "cheap",
            "Bo Tarn",
            id="the pronoun of the same",
        ),
        pytest.param(
            "Ida Rehm came.\n\nBo Tarn was late. “Lamps are dear,” he wrote.\n\n“Lamps are cheap,” read her post.",
            "cheap",
            "Ida Rehm",
            id="the post of another",
        ),
        pytest.param("“Lamps are as cheap as rain,” was Ida Rehm’s opening line.", "rain", "Ida Rehm", id="whose line"),
        pytest.param("“Lamps are as cheap as rain” was on Ida Rehm’s leaflets.", "rain", None, id="whose leaflets"),
        pytest.param("“Lamps are as cheap as rain,” was how Ida Rehm put it.", "rain", "Ida Rehm", id="how it was put"),
        pytest.param("“Lamps are as cheap as rain,” as Ida Rehm put it.", "rain", "Ida Rehm", id="as it was put"),
        pytest.param(
            f"The hospital made a start.\n\nAn update spoke of “no child hungry”.\n\n{_VOW}", "no child", "Ida Rehm"
        ),
        pytest.param(f"The hospital made a start.\n\nA porter spoke of “no child hungry”.\n\n{_VOW}", "no child", None),
        pytest.param(
            "Ida Rehm wrote that Bo Tarn’s word “will do for the pier”.", "will do", "Ida Rehm", id="a subject"
        ),
        pytest.param(
            "Ida Rehm wrote that Bo Tarn’s words, “The pier will do,” were a jest.", "will do", "Bo Tarn", id="an owner"
        ),
        pytest.param(
            f"“The pier is a sieve,” tweeted Bo Tarn.\n\nEnter Ida Rehm: “Each lamp was a slip.”\n\n{_SLIP}",
            "Each lamp",
            "Ida Rehm",
            id="who enters",
        ),
        pytest.param(
            "“The pier is a sieve,” tweeted Bo Tarn.\n\nWren Ida Rehm: “Each lamp was a slip.”",
            "Each lamp",
            "Wren Ida Rehm",
            id="who may be called so",
        ),
        pytest.param(
            "“It is a sieve,” tweeted Bo Tarn.\n\nFrom Ida Rehm came another view: “It is dry.”", "is dry", "Ida Rehm"
        ),
        pytest.param(
            "“It is a sieve,” tweeted Bo Tarn.\n\nIda Rehm’s verdict was harsher. “It is dust.”", "is dust", "Ida Rehm"
        ),
        pytest.param(
            "“It is a sieve,” tweeted Bo Tarn.\n\nIda Rehm’s boat was older. “It is dust.”", "is dust", "Bo Tarn"
        ),
        pytest.param(
            "“It is a sieve,” tweeted Bo Tarn.\n\n“It is dust,” according to Ida Rehm.", "is dust", "Ida Rehm"
        ),
        pytest.param(
            "The board had nothing to say about Ida Rehm’s diagnosis, “this is rust and dust”.", "rust", "Ida Rehm"
        ),
        pytest.param(
            "The board had nothing to say. About Ida Rehm’s boat, “This is rust,” Bo Tarn said.", "rust", "Bo Tarn"
        ),
        pytest.param(
            "“It is a sieve,” wrote Ida Rehm.\n\nShe had used a tweet on 2 May to promise “a roof of tin”.",
            "roof",
            "Ida Rehm",
            id="who used a tweet",
        ),
        pytest.param(
            "“It is a sieve,” wrote Ida Rehm.\n\nIt was in a tweet that two boats had “a roof of tin”.",
            "roof",
            None,
            id="what was in a tweet",
        ),
        pytest.param(
            "Ida Rehm tweeted: “It is a sieve.”\n\nIt vexed Bo Tarn of the union, who replied that “it must close”.",
            "must close",
            "Bo Tarn",
            id="a clause behind a description",
        ),
        pytest.param(
            "Bo Tarn tweeted: “It is a sieve.”\n\nMrs Rehm’s sums came back quickly: “Four from nine is five.”",
            "Four",
            "Rehm",
            id="whose sums",
        ),
        pytest.param(
            "Mrs Rehm’s mother used to say to all of us: “Four from nine is five.”", "Four", None, id="whose mother"
        ),
        pytest.param(
            "Ida Rehm dismissed it as “a row of holes” and, on reflection, as “a sieve”.", "sieve", "Ida Rehm"
        ),
        pytest.param(
            "Ida Rehm dismissed it as “a row of holes” and, on Friday, the board met “in peace”.", "peace", None
        ),
        pytest.param(
            "Guests bring “no lilies or roses”, because Ida Rehm disliked them.", "lilies", None, id="because"
        ),
    ],
)
def test_what_stands_beside_words_tells_their_speaker(text: str, words: str, speaker: str | None) -> None:
    """Whose thought, answer or post stands beside the words is their speaker; nobody is where another stands there."""
    assert _quote(text, words).speaker == speaker


@pytest.mark.parametrize(
    ("text", "words", "cited"),
    [
        pytest.param(
            f"Ida Rehm blamed it on “a clerk’s slip”.\n\nThe town slept.\n\n{_SLIP}",
            "slip",
            True,
            id="the subject's post",
        ),
        pytest.param(f"It was blamed on “a clerk’s slip”.\n\nThe town slept.\n\n{_SLIP}", "slip", False, id="nobody's"),
        pytest.param(
            f"Ida Rehm objected that the lamp “was no slip” and that she had “sent him home to sleep”.\n\n{_SLIP}",
            "no slip",
            True,
            id="a part beside one that the post holds",
        ),
        pytest.param(
            f"Ida Rehm objected that the “mere ruse” was old and that she had “sent him home to sleep”.\n\n{_SLIP}",
            "ruse",
            False,
            id="a noun of the sentence",
        ),
        pytest.param(
            f"Ida Rehm objected that the lamp “was no slip” and that she had “slept on the pier”.\n\n{_SLIP}",
            "no slip",
            False,
            id="no part in the post",
        ),
        pytest.param(
            f"Ida Rehm replied that “the lamp was not a clerk’s slip,” and told reporters “to go to sleep”.\n\n{_SLIP}",
            "the lamp",
            True,
            id="reporters of the next words",
        ),
        pytest.param(
            f"Ida Rehm replied, to reporters, that “the lamp was not a clerk’s slip,” and went “to sleep”.\n\n{_SLIP}",
            "the lamp",
            False,
            id="reporters of these words",
        ),
        pytest.param(
            "Bo Tarn tweeted: “Come.”\n\nIn May he vowed at a picnic to answer letters “by hand and with gravy”.",
            "gravy",
            False,
            id="what somebody vows to answer",
        ),
        pytest.param(
            "Bo Tarn tweeted: “Come.”\n\nAt a feed store he promised to rule “with the tailgate of his cart down”.",
            "tailgate",
            False,
            id="a feed that is a store's",
        ),
        pytest.param(
            "Bo Tarn tweeted: “Come.”\n\nOn his feed he promised to rule “with the tailgate of his cart down”.",
            "tailgate",
            True,
            id="a feed of posts",
        ),
        pytest.param(
            f"“The lamp [and its many little cousins] was a clerk’s slip,” Ida Rehm told customers.\n\n{_SLIP}",
            "slip",
            True,
            id="what brackets put in",
        ),
        pytest.param(
            f"“The lamp and its many little cousins and aunts was slipping,” Ida Rehm told customers.\n\n{_SLIP}",
            "slip",
            False,
            id="what nobody says was put in",
        ),
        pytest.param(
            f"“The lamp was no slip of mine,” Bo Tarn's lawyer told this paper.\n\n{_SLIP}",
            "slip",
            False,
            id="what somebody else told a paper",
        ),
        pytest.param(
            "Bo Tarn tweeted: “Come to the pier.”\n\nEngineers have a word for it: “creep”.",
            "creep",
            False,
            id="a term",
        ),
        pytest.param(
            "Bo Tarn tweeted: “Come to the pier.”\n\nHe had one word for it: “Creep.”", "Creep", True, id="a sentence"
        ),
        pytest.param(
            "Bo Tarn wrote “Come.” In her 3 May tweet Ida Rehm wailed that “it is no slip”.",
            "slip",
            True,
            id="dated tweet",
        ),
        pytest.param(
            "Bo Tarn wrote “Come.” In her 3 May talk Ida Rehm wailed that “it is no slip”.",
            "slip",
            False,
            id="dated talk",
        ),
        pytest.param(
            "Bo Tarn tweeted: “Come.”\n\nThat moved Ida Rehm to answer: “Not by hand and not with gravy.”",
            "gravy",
            True,
            id="what somebody is moved to answer",
        ),
        pytest.param(
            "Bo Tarn tweeted: “Come.” His boat answers to the name “Gertrude”.", "Gertrude", False, id="a name"
        ),
        pytest.param("Bo Tarn tweeted: “Come.” He answered: “Gertrude is afloat.”", "Gertrude", True, id="no name"),
    ],
)
def test_what_stands_beside_words_ties_them_to_a_post(text: str, words: str, cited: bool) -> None:
    """Words are cited with the part of their sentence that a post holds, whatever the next words were told to."""
    assert _quote(text, words).cited is cited


@pytest.mark.parametrize(
    ("lead", "stated"),
    [
        pytest.param("The 3 August post in which Ida Rehm wrote", True, id="the day of the post"),
        pytest.param(
            "Sales rose after her post of 3 August, in which Ida Rehm wrote", True, id="the day behind the post"
        ),
        pytest.param("Sales rose after the storm of 3 August, in which Ida Rehm wrote", False, id="the day of a storm"),
        pytest.param("Shown on 3 August, a post in which Ida Rehm wrote", False, id="the day of what shows it"),
    ],
)
def test_a_day_beside_a_post_is_the_posts(lead: str, stated: bool) -> None:
    """The day right beside the noun for a post says when it was posted."""
    assert bool(_quote(f"{lead} “the pier is a sieve” was read by many.", "sieve").context.days) is stated


@pytest.mark.parametrize(
    ("opening", "stated"),
    [
        pytest.param("It closed", True, id="the post goes on"),
        pytest.param("She once told him", False, id="somebody speaks"),
    ],
)
def test_a_post_that_goes_on_keeps_its_day(opening: str, stated: bool) -> None:
    """What a post is said to go on with, right behind words of it, is of the same day."""
    text = f"In a tweet dated 3 August, Ida Rehm wrote: “The pier is a sieve.” {opening}: “It has to close.”"

    assert bool(_quote(text, "has to close").context.days) is stated
