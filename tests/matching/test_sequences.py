"""Clauses in another order: what came first and what after cannot be exchanged; other clauses can, less gravely."""

import pytest

from sayings import judge_saying

_NAMES = {"pl": "Leon Kulesza", "ru": "Лев Кулешов", "uk": "Лев Кулешов", "tr": "Leyla Tuncay"}
_FRAMES = {
    "en": "Bo Tarn tweeted: “{}”",
    "es": "Bo Tarn tuiteó: “{}”",
    "fr": "Bo Tarn a tweeté : « {} »",
    "it": "Bo Tarn ha twittato: «{}»",
    "nl": "Bo Tarn twitterde: ‘{}’",
    "pl": "Leon Kulesza napisał na X: „{}”",
    "ru": "Лев Кулешов написал в X: «{}»",
}
TURNED = [
    ("en", "First they {}, then they {}", "flooded the lower lock", "asked those who live there"),
    ("es", "Primero {}, luego {}", "vaciaron la esclusa vieja", "preguntaron a los vecinos"),
    ("fr", "D'abord ils ont {}, ensuite ils ont {}", "vidé la vieille écluse", "consulté les riverains"),
    ("it", "Prima hanno {}, poi hanno {}", "svuotato la vecchia chiusa", "sentito gli abitanti"),
    ("pl", "Najpierw {}, potem {}", "opróżnili starą śluzę", "zapytali mieszkańców o zdanie"),
    ("ru", "Сначала они {}, потом {}", "осушили старый шлюз", "спросили жителей об этом"),
]


@pytest.mark.parametrize(("code", "frame", "one", "other"), TURNED, ids=[row[0] for row in TURNED])
def test_what_came_first_comes_after(code: str, frame: str, one: str, other: str) -> None:
    """Exchanged clauses of a sequence say the contrary of the post."""
    post, quote = frame.format(one, other), frame.format(other, one)
    verdict = judge_saying(_FRAMES[code].format(quote), _NAMES.get(code, "Bo Tarn"), f"{post}.", code)

    assert (verdict.label, verdict.severity) == ("altered", "critical")


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        pytest.param("en", "We keep the lower lock open", "we thank all those who asked", id="en"),
        pytest.param("it", "Teniamo aperta la vecchia chiusa", "ringraziamo chi ci ha scritto", id="it"),
    ],
)
def test_other_clauses_change_places(code: str, one: str, other: str) -> None:
    """A clause moved as a whole is an alteration, but turns nothing round."""
    joint = {"en": "and", "it": "e"}[code]
    verdict = judge_saying(
        _FRAMES[code].format(f"{other.capitalize()}, {joint} {one[0].lower()}{one[1:]}"),
        "Bo Tarn",
        f"{one}, {joint} {other}.",
        code,
    )

    assert (verdict.label, verdict.severity) == ("altered", "major")
