"""Whose account is the place that opens a sentence, and what is no post though a place is named."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote


def _last(language: str, text: str) -> Quote:
    return find_quotes(replace(read_article(text), language=language))[-1]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "it",
            "«No», ha scritto Bo Tarn su X.\n\nSul canale Telegram del comitato «Viva il Molo» si esulta: «Sì, vinto».",
            "Viva il Molo",
            id="it, body in marks",
        ),
        pytest.param(
            "it",
            "«No», ha scritto Bo Tarn su X.\n\nSulla pagina Facebook di Ida Rehm compare una frase: «Sì, vinto».",
            "Ida Rehm",
            id="it, name",
        ),
        pytest.param(
            "fr",
            "« Non », a écrit Bo Tarn sur X.\n\nSur la page Facebook du collectif, on jubile : « Oui, gagné ».",
            "collectif",
            id="fr, body",
        ),
        pytest.param(
            "es",
            "«No», escribió Bo Tarn en X.\n\nEn la página de Facebook del comité «Viva el Muelle» se celebra: «Sí».",
            "Viva el Muelle",
            id="es, body in marks",
        ),
        pytest.param(
            "de",
            "„Nein“, schrieb Bo Tarn auf X.\n\nAuf der Facebook-Seite der Initiative „Der Steg“ jubelt man: „Ja“.",
            "Der Steg",
            id="de, body in marks",
        ),
        pytest.param(
            "de",
            "„Nein“, schrieb Ida Rehm auf X.\n\nAuf dem Profil von Bo Tarn bei X stand ein Satz: „Ja, es reicht“.",
            "Bo Tarn",
            id="de, name",
        ),
        pytest.param(
            "nl",
            "‘Nee’, schreef Bo Tarn op X.\n\nOp de Facebookpagina van de vereniging stond: ‘Ja, gewonnen’.",
            "vereniging",
            id="nl, body",
        ),
        pytest.param(
            "pt",
            "“Não”, escreveu Bo Tarn no X.\n\nNa página do Facebook da associação “Salve o Cais” comemora-se: “Sim”.",
            "Salve o Cais",
            id="pt, body in marks",
        ),
    ],
)
def test_owner_of_place(language: str, text: str, speaker: str) -> None:
    """What stands on an account that opens the sentence is its owner's, where nobody else is named."""
    quote = _last(language, text)
    assert (quote.cited, quote.speaker) == (True, speaker)


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "it", "Sul profilo X di Ida Rehm, Bo Tarn ha scritto: «Sì, è vinto».", "Bo Tarn", id="it, who writes there"
        ),
        pytest.param(
            "de", "Auf dem Profil von Ida Rehm schrieb Bo Tarn: „Ja, es reicht“.", "Bo Tarn", id="de, who writes there"
        ),
        pytest.param(
            "es", "En el perfil de Ida Rehm, Bo Tarn escribió: «Sí, ganamos».", "Bo Tarn", id="es, who writes there"
        ),
    ],
)
def test_other_than_owner(language: str, text: str, speaker: str) -> None:
    """Who writes on somebody's account is not its owner."""
    assert _last(language, text).speaker == speaker


_POSTED = {
    "en": "“No,” Bo Tarn wrote on X.",
    "de": "„Nein“, schrieb Bo Tarn auf X.",
    "fr": "« Non », a écrit Bo Tarn sur X.",
    "es": "«No», escribió Bo Tarn en X.",
    "it": "«No», ha scritto Bo Tarn su X.",
    "pt": "“Não”, escreveu Bo Tarn no X.",
    "nl": "‘Nee’, schreef Bo Tarn op X.",
    "pl": "„Nie” – napisał Leon Kulesza na X.",
    "ru": "«Нет», — написал Лев Кулешов в X.",
    "uk": "«Ні», — написав Лев Кулешов в X.",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "“Never,” Tarn said on Radio Larkin.", id="en"),
        pytest.param("de", "„Niemals“, sagte Tarn im ZDF.", id="de"),
        pytest.param("fr", "« Jamais », a dit Tarn sur RTL.", id="fr"),
        pytest.param("fr", "« Jamais », a dit Tarn sur France Bleu Armorique.", id="fr, several words"),
        pytest.param("es", "«Nunca», dijo Tarn en Onda Larkin.", id="es"),
        pytest.param("it", "«Mai», ha detto Tarn su Radio Larkin.", id="it"),
        pytest.param("pt", "“Nunca”, disse Tarn na TV Larkin.", id="pt"),
        pytest.param("nl", "‘Nooit’, zei Tarn op Radio Larkin.", id="nl"),
        pytest.param("pl", "„Nigdy” – powiedział Kulesza w Polsat News.", id="pl"),
        pytest.param("ru", "«Никогда», — сказал Кулешов на РБК.", id="ru"),
        pytest.param("uk", "«Ніколи», — сказав Кулешов на ТСН.", id="uk"),
    ],
)
def test_said_on_station(language: str, text: str) -> None:
    """What is said on a station is no post, though a post was quoted before."""
    assert not _last(language, f"{_POSTED[language]}\n\n{text}").cited


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("fr", "« Jamais », a dit Tarn en France.", id="fr, a country"),
        pytest.param("es", "«Nunca», dijo Tarn en Larkin.", id="es, a town"),
        pytest.param("de", "„Niemals“, sagte Tarn in Larkin.", id="de, a town"),
    ],
)
def test_said_in_place(language: str, text: str) -> None:
    """A country or a town is no station."""
    assert _last(language, f"{_POSTED[language]} {text}").cited
