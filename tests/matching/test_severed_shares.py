"""What a sentence loses that begins behind how many it is of, behind the first word of a name, behind “nor do”."""

import pytest

from sayings import judge_saying

EN = "“{}” Ada Brill tweeted."
SEVERED = [
    pytest.param("en", EN, "The best rowers are ill.", "Some of the best rowers are ill.", id="en-some"),
    pytest.param("en", EN, "Our rowers are ill.", "Few of our rowers are ill.", id="en-few"),
    pytest.param("en", EN, "Our rowers are ill.", "Two thirds of our rowers are ill.", id="en-two-thirds"),
    pytest.param("en", EN, "Our rowers are ill.", "12 of our rowers are ill.", id="en-number"),
    pytest.param("en", EN, "Rowers have no oars.", "A small minority of rowers have no oars.", id="en-minority"),
    pytest.param("en", EN, "The west lock is shut.", "Part of the west lock is shut.", id="en-part"),
    pytest.param("en", EN, "Thousands of oars are gone.", "Tens of thousands of oars are gone.", id="en-tens"),
    pytest.param("en", EN, "I regret a word of it.", "Nor do I regret a word of it.", id="en-nor-do"),
    pytest.param("en", EN, "Ireland has won the cup.", "Northern Ireland has won the cup.", id="en-name"),
    pytest.param(
        "es",
        "«{}», tuiteó Ada Brill.",
        "Nuestros remeros están enfermos.",
        "Algunos de nuestros remeros están enfermos.",
        id="es-some",
    ),
    pytest.param(
        "fr",
        "« {} », a tweeté Ada Brill.",
        "Nos rameurs sont malades.",
        "La moitié de nos rameurs sont malades.",
        id="fr-half",
    ),
    pytest.param(
        "de",
        "„{}“, schrieb Ada Brill auf X.",
        "Unseren Booten fehlen Ruder.",
        "Vielen von unseren Booten fehlen Ruder.",
        id="de-many",
    ),
]
HONEST = [
    pytest.param("en", EN, "Our rowers are ill.", "All of our rowers are ill.", id="en-all"),
    pytest.param("en", EN, "The lock is shut.", "For most of the day the lock is shut.", id="en-adverbial"),
    pytest.param("en", EN, "Our rowers are ill.", "Like most of you, our rowers are ill.", id="en-comma"),
    pytest.param("en", EN, "Some of our rowers are ill.", "So some of our rowers are ill.", id="en-kept"),
    pytest.param(
        "en", "Ada Brill tweeted that some of “{}”.", "our rowers are ill", "Some of our rowers are ill.", id="en-told"
    ),
    pytest.param("en", EN, "I do regret a word of it.", "I did row and I do regret a word of it.", id="en-do"),
    pytest.param("en", EN, "Ireland has won the cup.", "Brave Ireland has won the cup.", id="en-no-name"),
    pytest.param("en", EN, "The lock is shut.", "Believe it or not the lock is shut.", id="en-or-not"),
]


@pytest.mark.parametrize(("code", "frame", "said", "post"), SEVERED)
def test_a_sentence_without_how_many_it_is_of_is_altered(code: str, frame: str, said: str, post: str) -> None:
    """Printed as a sentence of its own, it claims of all what the post says of some, or of another."""
    verdict = judge_saying(frame.format(said), "Ada Brill", post, code)
    assert (verdict.label, verdict.severity) == ("altered", "critical")


@pytest.mark.parametrize(("code", "frame", "said", "post"), HONEST)
def test_a_sentence_that_claims_no_more_is_honest(code: str, frame: str, said: str, post: str) -> None:
    """What is left out is of another phrase, claims no less, or the article tells it."""
    assert judge_saying(frame.format(said), "Ada Brill", post, code).label in ("exact", "edited")
