"""What somebody says aloud in a place behind a post of theirs is no post, however like it."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article

SAID = [
    pytest.param(
        "de", "Jan Rehm schrieb auf X: „Der Kai öffnet.“ In der Kabine sagte er: „Er öffnet spät.“", id="de-kabine"
    ),
    pytest.param(
        "fr", "Odile Tarn a écrit sur X : « Le quai rouvre ». « Il rouvrira », a-t-elle dit par SMS.", id="fr-sms"
    ),
    pytest.param(
        "it", "Ivo Neri ha scritto su X: «Il molo apre». All’intervallo ha detto: «Lo decido io».", id="it-elided"
    ),
    pytest.param(
        "ru", "Пётр Гусев написал в X: «Причал откроют». «Когда я скажу», — сказал он в перерыве.", id="ru-break"
    ),
    pytest.param(
        "en", "Bo Tarn wrote on X: “The quay opens.” On the square he said: “It opens when I say so.”", id="en"
    ),
    pytest.param("de", "Jan Rehm schrieb auf X: „Der Kai öffnet.“ „Er öffnet spät“, sagte er am Bahnhof.", id="de"),
    pytest.param("es", "Ana Rua escribió en X: «El muelle abre». En la plaza dijo: «Abrirá cuando toque».", id="es"),
    pytest.param("it", "Ivo Neri ha scritto su X: «Il molo apre». «Apre quando dico io», ha detto in piazza.", id="it"),
    pytest.param("pt", "Rui Reis escreveu no X: “O cais fecha”. Na praça, disse: “Fecha quando eu disser”.", id="pt"),
    pytest.param(
        "fr", "Odile Tarn a écrit sur X : « Le quai rouvre ». Sur la place, elle a dit : « Il rouvrira ».", id="fr"
    ),
    pytest.param("nl", "Bo Terpstra schreef op X: ‘De kade opent’. Op het plein zei hij: ‘Als ik het zeg’.", id="nl"),
    pytest.param("pl", "Jan Lis napisał na X: „Przystań ruszy”. Na rynku powiedział: „Ruszy, kiedy powiem”.", id="pl"),
    pytest.param("ru", "Пётр Гусев написал в X: «Причал откроют». На площади он сказал: «Когда я скажу».", id="ru"),
    pytest.param("uk", "Петро Гай написав у X: «Причал відкриють». На площі він сказав: «Коли я скажу».", id="uk"),
]


@pytest.mark.parametrize(("language", "text"), SAID)
def test_what_is_said_in_a_place_is_no_post(language: str, text: str) -> None:
    """A square is another occasion than the post before."""
    *_, posted, said = find_quotes(replace(read_article(text), language=language))
    assert (posted.cited, said.cited) == (True, False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "en", "Bo Tarn wrote on X: “The quay opens.” “The square is next,” he said.", id="en-place in marks"
        ),
        pytest.param(
            "en", "Bo Tarn wrote on X: “The quay opens.” He wrote of the square: “It opens too.”", id="en-wrote"
        ),
        pytest.param("en", "Bo Tarn wrote on X: “The quay opens.” Of the square he said: “It opens too.”", id="en-of"),
    ],
)
def test_a_place_that_words_are_about_ends_no_run(language: str, text: str) -> None:
    """What a post says of a square was written."""
    assert find_quotes(replace(read_article(text), language=language))[-1].cited
