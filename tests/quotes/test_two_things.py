"""One verb that governs what is said of two things, and accounts on which words are read."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote


def _quotes(language: str, text: str) -> tuple[Quote, ...]:
    return find_quotes(replace(read_article(text), language=language))


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "ru",
            "Мэр Пётр Гусев написал в Telegram, что причал «не закроют до осени», а ремонт «займёт 10 недель».",
            "Пётр Гусев",
            id="ru",
        ),
        pytest.param(
            "pl",
            "Wójt Jan Lis napisał na X, że przystań „nie zostanie zamknięta”, a remont „zajmie 10 tygodni”.",
            "Jan Lis",
            id="pl",
        ),
        pytest.param(
            "it",
            "La sindaca Ada Neri ha scritto su X che il molo «non chiuderà a giugno» e i lavori «durano 10 settimane».",
            "Ada Neri",
            id="it",
        ),
        pytest.param(
            "nl",
            "Burgemeester Ida Terpstra schreef op X dat de kade ‘niet in juni sluit’ en de renovatie ‘10 weken duurt’.",
            "Ida Terpstra",
            id="nl",
        ),
        pytest.param(
            "ru",
            "Мэр Пётр Гусев написал в Telegram, что причал «не закроют до осени», а депутат Лужин «против этого».",
            None,
            id="silent: ru-somebody",
        ),
    ],
)
def test_what_is_said_of_one_thing_and_of_another(language: str, text: str, speaker: str | None) -> None:
    """One verb governs what two things do, where a conjunction alone joins them."""
    assert _quotes(language, text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "nl", "‘De kade gaat dicht’, valt te lezen op het Mastodon-account van Waddenkant Vervoer.", id="nl"
        ),
        pytest.param(
            "de", "„Der Kai wird geschlossen“, ist auf dem Instagram-Profil von Wiebke Harmsdorf zu lesen.", id="de"
        ),
        pytest.param("es", "«El muelle se cierra», se puede leer en el perfil de X de Jon Rua.", id="es"),
    ],
)
def test_what_is_read_on_an_account_is_posted(language: str, text: str) -> None:
    """Whose account it is stands behind the platform's name."""
    (quote,) = _quotes(language, text)
    assert quote.cited
    assert quote.speaker in ("Waddenkant Vervoer", "Wiebke Harmsdorf", "Jon Rua")


@pytest.mark.parametrize(
    ("language", "text", "cited"),
    [
        pytest.param("it", "Il molo apre. «Ricostruiamo tutto il molo», il commento su X di Ivo Neri.", True, id="it"),
        pytest.param("it", "«Ricostruiamo tutto il molo» è il messaggio affidato a X da Ivo Neri.", True, id="it-is"),
        pytest.param("es", "El muelle abre. «Lo rehacemos todo», el mensaje de Ivo Neri en X.", True, id="es"),
        pytest.param(
            "it", "Il molo apre. «Ricostruiamo tutto il molo», il commento di Ivo Neri.", False, id="silent: it"
        ),
        pytest.param(
            "it", "Il molo apre. «Ricostruiamo tutto il molo», un libro di Ivo Neri.", False, id="silent: it-book"
        ),
    ],
)
def test_words_are_called_a_comment_right_behind_them(language: str, text: str, cited: bool) -> None:
    """Whose comment it is stands behind it, and where it stands."""
    (quote,) = _quotes(language, text)
    assert quote.cited is cited
    assert quote.speaker in ("Ivo Neri", None)
