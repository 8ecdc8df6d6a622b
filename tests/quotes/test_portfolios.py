"""What a minister is for stands between the office and the name, and is no part of the name."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "fr", "« Le quai rouvre », écrit sur X la ministre de la Culture Odile Tarn.", "Odile Tarn", id="fr"
        ),
        pytest.param(
            "it", "«Il molo apre», scrive su X il ministro dell’Interno Ivo Neri.", "Ivo Neri", id="it-elided"
        ),
        pytest.param("it", "L’assessora alla Mobilità Ada Neri scrive su X: «Il molo apre».", "Ada Neri", id="it"),
        pytest.param(
            "es", "«Abre el muelle», escribió en X el consejero de Sanidad Jon Rua Paz.", "Jon Rua Paz", id="es"
        ),
        pytest.param("pt", "«O cais abre», escreveu no X o secretário da Saúde Rui Reis.", "Rui Reis", id="pt"),
        pytest.param("pl", "„Przystań ruszy” – napisał na X minister Zdrowia Jan Lis.", "Jan Lis", id="pl"),
        pytest.param(
            "es",
            "La Fundación Salud Río Negro escribió en X: «Abre».",
            "Fundación Salud Río Negro",
            id="silent: a body",
        ),
        pytest.param("es", "«Abre el muelle», escribió en X Mar Rua Paz.", "Mar Rua Paz", id="silent: a first name"),
    ],
)
def test_a_portfolio_is_no_first_name(language: str, text: str, speaker: str) -> None:
    """The person is who stands behind it."""
    assert find_quotes(replace(read_article(text), language=language))[-1].speaker == speaker
