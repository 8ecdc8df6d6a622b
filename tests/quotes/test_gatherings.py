"""Where people speak and what they write in, whatever stands between it and its preposition: no posts."""

import pytest

from tweetcite import find_quotes, read_article

POSTED = "“Ours is the best quay,” Bo Tarn tweeted on Monday.\n\n"


def _last(text: str) -> bool:
    return find_quotes(read_article(POSTED + text))[-1].cited


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "But during an afternoon rally in Erie, Tarn said it was not “that bitter, honestly”.", id="during"
        ),
        pytest.param("On Oct. 10, at a nearly full rally in Erie, he declared, “Rowers love Tarn.”", id="at a full"),
        pytest.param("“It is the quay of quays,” Tarn said at Monday’s debate in Erie.", id="whose day"),
        pytest.param("“It is the quay of quays,” Tarn said in earlier interviews.", id="plural"),
        pytest.param("“My office was a ward,” Tarn wrote in one of his books.", id="one of"),
        pytest.param("“My office was a ward,” Tarn wrote in a long and bitter memoir.", id="memoir"),
        pytest.param(
            "Tarn went further in a message to thousands of supporters in Erie: “We row,” he said.", id="told"
        ),
        pytest.param("“He betrays the oar,” wrote Justin Charity at the Ringer.", id="wrote at a paper"),
    ],
)
def test_what_is_said_among_people_is_no_post(text: str) -> None:
    """A rally stays one behind any adjectives."""
    assert not _last(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Bo Tarn tweeted during the first Monday debate: “A quay is a quay.”", id="tweeted during it"),
        pytest.param("In a tweet at a full rally, Bo Tarn wrote: “A quay is a quay.”", id="in a tweet at it"),
        pytest.param("Tarn posted a message to thousands of supporters on X: “A quay is a quay.”", id="posted to them"),
        pytest.param("“A quay is a quay,” Tarn tweeted at the end of the rally.", id="the end of it"),
        pytest.param("“A quay is a quay,” wrote Tarn at noon.", id="an hour"),
        pytest.param(
            "Tarn made 80 references to his crowds. “Just read that they are the largest,” he said.", id="of them"
        ),
        pytest.param(
            "On X, Tarn called Ida Rehm “a most neurotic rower of all” after she blamed him for the fights at"
            " his rallies.",
            id="a clause behind the words",
        ),
        pytest.param(
            "Tarn's tweet on Friday, which came at noon, said the quay was lost. “If you’re not happy, leave,”"
            " he added.",
            id="a post that speaks",
        ),
        pytest.param(
            "In a tweet, Tarn went on about the quay, and Rehm said they hated it. “If you’re not happy, leave,”"
            " he added.",
            id="in a post",
        ),
    ],
)
def test_what_is_posted_there_is_one(text: str) -> None:
    """Who tweets during a debate tweets."""
    assert _last(text)


def test_what_somebody_went_on_to_say_is_of_no_post_that_was_not_enough() -> None:
    """The post that a sentence begins with is done with where somebody goes on to say something."""
    text = (
        "As if his shrill tweet calling on rowers to go was not enough, Bo Tarn went on by saying that they hated it."
        " “If you’re not happy here, you can leave,” he added."
    )
    assert not find_quotes(read_article(text))[-1].cited


@pytest.mark.parametrize(
    ("text", "speaker", "cited"),
    [
        pytest.param(
            "Bo Tarn rose.\n\nTarn on Monday met the row -- again on X -- by blaming the “tired board” for"
            " “trying their"
            " best to sink all of us”.",
            "Bo Tarn",
            True,
            id="more words of the sentence",
        ),
        pytest.param(
            "Bo Tarn rose.\n\nOn X, Tarn went after the “tired board”. The rowers fear that “nobody will pay for it”.",
            None,
            False,
            id="silent: of the next",
        ),
        pytest.param(
            "Bo Tarn rose.\n\nOn X, Tarn went after the “tired board” who hold “that nobody will pay for all of this”.",
            None,
            False,
            id="silent: of a clause about others",
        ),
    ],
)
def test_a_sentence_that_says_where_says_it_of_all_its_words(text: str, speaker: str | None, cited: bool) -> None:
    """Where a sentence places its subject on a platform, all words with no verb of their own are from there."""
    quote = find_quotes(read_article(text))[-1]
    assert (quote.speaker, quote.cited) == (speaker, cited)
