"""Who speaks, and whether a post is cited."""

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote

EMBED = "\n\nThe pier stays shut. I am sorry.\n\n— Ines Okafor (@inesokafor) March 4, 2024\n\n"


def _quotes(text: str) -> list[Quote]:
    return list(find_quotes(read_article(text)))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("“Yes,” Ines Okafor tweeted.", "Ines Okafor", id="behind"),
        pytest.param("“Yes,” tweeted Ines Okafor.", "Ines Okafor", id="inverted"),
        pytest.param("“Yes,” tweeted Tarn’s harshest critic, Ines Okafor.", "Ines Okafor", id="inverted, described"),
        pytest.param("Ines Okafor tweeted: “Yes.”", "Ines Okafor", id="before"),
        pytest.param("In a post on X, Ines Okafor said: “Yes.”", "Ines Okafor", id="before, platform first"),
        pytest.param(
            "Ines Okafor, who lives in Mill Lane, tweeted that “the pier is shut”.",
            "Ines Okafor",
            id="clause",
        ),
        pytest.param(
            "Ines Okafor met Bo Tarn, whom she called “a friend of the pier” in a tweet.",
            "Ines Okafor",
            id="she",
        ),
        pytest.param("Ms Okafor’s answer on X: “No.” Ines Okafor left.", "Ines Okafor", id="possessive"),
        pytest.param("“Yes,” read a tweet from Ines Okafor.", "Ines Okafor", id="tweet from"),
        pytest.param("“Yes.” That was how Ines Okafor put it on X.", "Ines Okafor", id="points back"),
        pytest.param("Ines Okafor, the mayor, left.\n\n“Yes,” the mayor tweeted.", "Ines Okafor", id="description"),
        pytest.param("Mayor Ines Okafor left.\n\n“Yes,” the mayor tweeted.", "Ines Okafor", id="title as description"),
        pytest.param("Ines Okafor left early. “Yes,” she tweeted.", "Ines Okafor", id="pronoun"),
        pytest.param(
            "“The first post,” council leader Ines Okafor tweeted.",
            "Ines Okafor",
            id="description, no article",
        ),
        pytest.param("The bill “will pass”, Ines Okafor tweeted.", "Ines Okafor", id="closing clause"),
        pytest.param("“Yes,” @inesokafor tweeted.", "@inesokafor", id="handle"),
        pytest.param("“Yes,” one clerk tweeted.", None, id="somebody unnamed"),
        pytest.param("They call it “the Folly”.", None, id="nobody"),
    ],
)
def test_speaker(text: str, speaker: str | None) -> None:
    """The speaker is named as fully as the article names them."""
    assert _quotes(text)[0].speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“We will not sell the pier,” Ines Okafor tweeted.", id="tweeted"),
        pytest.param("“We will not sell the pier,” Ines Okafor wrote on Bluesky.", id="wrote on a platform"),
        pytest.param("Ines Okafor said in a post on X: “We will not sell the pier.”", id="in a post"),
        pytest.param(
            "Ines Okafor tweeted. “We will not sell the pier,” the tweet concluded.", id="the tweet concluded"
        ),
        pytest.param("“First,” Ines Okafor tweeted. “We will not sell the pier.”", id="run, sentence of its own"),
        pytest.param("“First,” Ines Okafor tweeted.\n\n“We will not sell the pier,” she added.", id="run, added"),
        pytest.param("In a thread, Ines Okafor explained herself. “We will not sell the pier.”", id="sentence before"),
        pytest.param("“The pier stays shut,” said Ines Okafor." + EMBED, id="words of the embed"),
        pytest.param("“We will not sell,” Ines Okafor wrote." + EMBED, id="wrote, with an embed of hers"),
    ],
)
def test_cited(text: str) -> None:
    """A cue of a post, a run, or the words of the speaker's embed make a citation."""
    assert _quotes(text)[-1].cited


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“We will not sell the pier,” Ines Okafor said.", id="said"),
        pytest.param("“The pier stays,” Ines Okafor tweeted. She told reporters: “We will not sell.”", id="occasion"),
        pytest.param("“First,” Ines Okafor tweeted.\n\n“We will not sell,” said Bo Tarn.", id="run ends with another"),
        pytest.param("It was later named “the Folly” by the locals.", id="nickname"),
        pytest.param("Her book, “The Long Pier”, sold out.", id="title"),
        pytest.param("A banner read “Save The Pier Now”.", id="banner"),
        pytest.param(
            "Ines Okafor had earlier called Tarn “a clown with a clipboard”." + EMBED,
            id="called, not in the embed",
        ),
        pytest.param(
            "One nurse wrote on a staff WhatsApp group that it was “a building without ears”.",
            id="other medium",
        ),
    ],
)
def test_not_cited(text: str) -> None:
    """Speech, titles, names and other occasions are no citations of a post."""
    assert not _quotes(text)[-1].cited


def test_same_words_have_ids_of_their_own() -> None:
    """An id depends on the article, the words and their occurrence, not on where they stand."""
    first = _quotes("“Yes we can,” she said.\n\n“Yes we can,” he said.")
    moved = _quotes("A new first line.\n\n“Yes we can,” she said.\n\nMore.\n\n“Yes we can,” he said.")

    assert first[0].id != first[1].id
    assert [q.id for q in first] == [q.id for q in moved]
