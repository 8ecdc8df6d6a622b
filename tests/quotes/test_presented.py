"""What a pronoun presents in the next paragraph, and whose post it is that belongs to a body."""

from dataclasses import replace

import pytest

from tweetcite import read_article
from tweetcite.quotes import find_quotes

_FIRST = "Ada Brill wrote on X: “We sold the boats on Monday.”\n\n"
_BODY = "The rowers' club Kelso Oars wrote on X: “We sold the boats on Monday.”\n\n"


def _last(text: str) -> tuple[str | None, bool]:
    quotes = find_quotes(replace(read_article(text, source="text"), language="en"))
    return quotes[-1].speaker, quotes[-1].cited


@pytest.mark.parametrize(
    ("text", "speaker", "cited"),
    [
        pytest.param(_FIRST + "She was blunt: “The lock is a ruin by now.”", "Ada Brill", True, id="she"),
        pytest.param(
            _FIRST + "She counted her losses, too: “The lock is a ruin by now.”", "Ada Brill", True, id="comma"
        ),
        pytest.param(_BODY + "It counted its losses, too: “The lock is a ruin by now.”", "Kelso Oars", True, id="it"),
        pytest.param(
            _FIRST + "It was a cold night: “The lock is a ruin by now.”", "Ada Brill", False, id="silent: it was"
        ),
        pytest.param(
            _FIRST + "Bo Tarn was blunt: “The lock is a ruin by now.”", "Bo Tarn", False, id="silent: another"
        ),
        pytest.param(
            _FIRST + "On Friday she went to the fair. She was blunt: “The lock is a ruin.”",
            "Ada Brill",
            False,
            id="silent: elsewhere in between",
        ),
        pytest.param(
            _FIRST + "She told the council of it: “The lock is a ruin by now.”", "Ada Brill", False, id="silent: told"
        ),
    ],
)
def test_a_pronoun_goes_on_with_the_paragraph_before(text: str, speaker: str, cited: bool) -> None:
    """She was blunt: “…” goes on with her post; what another presents, or she elsewhere, does not."""
    assert _last(text) == (speaker, cited)


_BAND = "The Sloe Winds tweeted: “We sold 90 records.” {}, replied: “I stand by it.”\n\n"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            _BAND.format("Bo Tarn, their manager") + "The band’s tweet ended: “He owes us a drink.”", None, id="manager"
        ),
        pytest.param(
            _BAND.format("Bo Tarn, who has managed the band since May")
            + "The band’s tweet ended: “He owes us a drink.”",
            None,
            id="who-has-managed",
        ),
        pytest.param(
            "Bo Tarn, their manager, tweeted: “We sold 90.”\n\nThe manager’s tweet ended: “He owes us a drink.”",
            "Bo Tarn",
            id="silent: his own",
        ),
        pytest.param(
            "“We are owed a pension,” the rowers' group wrote on X. It is not Tarn Group.", None, id="owner-not-in-name"
        ),
        pytest.param(
            "“We are owed a pension,” the group wrote on X. It is Tarn Group.", "Tarn Group", id="silent: no owner"
        ),
    ],
)
def test_a_body_is_nobody_else(text: str, speaker: str | None) -> None:
    """The band's tweet is not its manager's, nor the pensioners' group a firm of that noun."""
    assert _last(text)[0] == speaker


@pytest.mark.parametrize(
    ("office", "speaker"),
    [
        pytest.param("District Attorney Ada Brill", "Ada Brill", id="district-attorney"),
        pytest.param("Fire Marshal Ada Brill", "Ada Brill", id="fire-marshal"),
        pytest.param("Rear Admiral Ada Brill", "Ada Brill", id="rear-admiral"),
        pytest.param("Chief Executive Ada Brill", "Ada Brill", id="chief-executive"),
        pytest.param("District Ferries Kelso", "District Ferries Kelso", id="silent: district of a name"),
        pytest.param("Rear Window Club", "Rear Window Club", id="silent: rear of a name"),
    ],
)
def test_an_office_of_two_words_is_no_name(office: str, speaker: str) -> None:
    """Fire Marshal Ada Brill is Ada Brill."""
    assert _last(f"{office} tweeted: “Nobody was told of the lock.”")[0] == speaker
