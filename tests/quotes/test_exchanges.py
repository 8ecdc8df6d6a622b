"""People who answer each other: whose the words of each sentence are, and whether they are a post's."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article


def _last(language: str, text: str) -> tuple[str | None, bool]:
    quote = find_quotes(replace(read_article(text), language=language))[-1]
    return quote.speaker, quote.cited


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "en",
            "Ida Rehm said on X it was “a crime”. Her rival, Bo Tarn, was quick to respond. “A prank,” he wrote.",
            "Bo Tarn",
            id="en, described, with commas",
        ),
        pytest.param(
            "es",
            "Ida Rehm dijo en X que era «un delito». Su rival, Bo Tarn, no tardó en responder. «Una broma», escribió.",
            "Bo Tarn",
            id="es, described, with commas",
        ),
        pytest.param(
            "en", "Ida Rehm came. Her plan, unlike others, was new. “A start,” she tweeted.", "Ida Rehm", id="en, none"
        ),
        pytest.param(
            "es",
            "El portavoz de la empresa Solagua, Bo Tarn, tuiteó que «no es cierto».",
            "Bo Tarn",
            id="es, of a firm",
        ),
        pytest.param(
            "it",
            "Il portavoce della società Solacqua, Bo Tarn, ha twittato che «è falso».",
            "Bo Tarn",
            id="it, of a firm",
        ),
        pytest.param(
            "nl",
            "De woordvoerder van het bedrijf Zonnepol, Bo Tarn, twitterde dat het “niet klopt”.",
            "Bo Tarn",
            id="nl",
        ),
        pytest.param(
            "pl",
            "Rzecznik firmy Wodosol, Jan Bielak, napisał na X, że „broni imienia”. Jak dodał, „sąd rozstrzygnie”.",
            "Jan Bielak",
            id="pl, of a firm",
        ),
        pytest.param(
            "es", "Bo Tarn, alcalde de Solagua, tuiteó que «no es cierto».", "Bo Tarn", id="es, described behind"
        ),
        pytest.param(
            "fr",
            "Ida Rehm a écrit sur X : « Restez chez vous. » Le maire de Plouval, Bo Tarn, dénonce l'abandon.",
            "Ida Rehm",
            id="fr, a stop within the marks",
        ),
        pytest.param(
            "de",
            "Ida Rehm schrieb auf X: »Bleiben Sie daheim.« Der Bürgermeister von Plauwall, Bo Tarn, sah das anders.",
            "Ida Rehm",
            id="de, a stop within the marks",
        ),
        pytest.param(
            "en",
            "Bo Tarn posted a rant on X.\n\n“I was tired,” he told the Larch Post. In the rant, the 44-year-old wrote"
            " that guests “sit there until one”.",
            "Bo Tarn",
            id="en, who was told",
        ),
        pytest.param(
            "en",
            "Bo Tarn, a New York Democrat, laughed. “We stay,” the New York Democrat wrote on X.",
            "Bo Tarn",
            id="en, by party and state",
        ),
        pytest.param("en", "Bo Tarn left. “We stay,” the Spaniard wrote on X.", "Bo Tarn", id="en, by people"),
        pytest.param("en", "Bo Tarn left. “We stay,” the Larch Post wrote on X.", "Larch Post", id="en, a paper"),
        pytest.param(
            "fr",
            "« Jamais », martèle sur X le sénateur Bo Tarn, mis en cause par Mediapart.",
            "Bo Tarn",
            id="fr, any verb",
        ),
        pytest.param(
            "it", "«Mai», sbotta su X il pilota Bo Tarn, criticato da Ada Holm.", "Bo Tarn", id="it, any verb"
        ),
        pytest.param("en", "Bo Tarn of the charity Fair Trial tweeted: “We stay.”", "Bo Tarn", id="en, of a charity"),
        pytest.param("en", "Lord Tarn, a former judge: “A dark day,” he wrote on X.", "Tarn", id="en, titled"),
        pytest.param("en", "“We stay,” tweeted Ama Christian on Monday.", "Ama Christian", id="en, a last name"),
        pytest.param("en", "The singer Danny German tweeted: “We stay.”", "Danny German", id="en, another last name"),
        pytest.param("en", "Meanwhile Bo Tarn tweeted: “We stay.”", "Bo Tarn", id="en, meanwhile"),
        pytest.param("en", "Another Democrat, Bo Tarn, tweeted: “We stay.”", "Bo Tarn", id="en, another"),
        pytest.param("es", "Luego Bo Tarn tuiteó: «Nos quedamos».", "Bo Tarn", id="es, then"),
        pytest.param("ru", "Позже Ян Ветров написал в X: «Мы остаёмся».", "Ян Ветров", id="ru, later"),
        pytest.param(
            "es",
            "Solmar Live respondió. Su colega Bo Tarn la defendió: «Nadie hizo nada», publicó en la misma red.",
            "Bo Tarn",
            id="es, the same network",
        ),
        pytest.param(
            "en",
            "Bo Tarn attacked another prominent African American lawmaker on X, tweeting that his town is “a mess”.",
            "Bo Tarn",
            id="en, by origin",
        ),
        pytest.param(
            "en",
            "When asked about it, “we will pour in,” Ada Holm tweeted.",
            "Ada Holm",
            id="en, a clause that is closed",
        ),
    ],
)
def test_who_speaks(language: str, text: str, speaker: str) -> None:
    """The sentence before a pronoun tells who it is, and a description is of the name behind it."""
    assert _last(language, text)[0] == speaker


@pytest.mark.parametrize(
    ("language", "text", "cited"),
    [
        pytest.param(
            "en", "Bo Tarn quit. In the post, the captain complained of “an empty bench”.", True, id="en, in it"
        ),
        pytest.param(
            "en", "Bo Tarn quit. Neighbours post the captain, who spoke of “an empty bench”.", False, id="en, verb"
        ),
        pytest.param("en", "A post on the account of the Larch Lifeboat read: “All are home.”", True, id="en, it read"),
        pytest.param(
            "en", "A new post in the office of the Larch Lifeboat brought “many cares”.", False, id="en, office"
        ),
        pytest.param(
            "fr", "Dans un tweet, Bo Tarn a traité Ada Holm de « vrai fossoyeur des hôpitaux ».", True, id="fr, blanks"
        ),
        pytest.param(
            "fr", "Dans un tweet, Bo Tarn parle du film « Vrai fossoyeur des hôpitaux ».", False, id="fr, a film"
        ),
        pytest.param("en", "Bo Tarn called it “a toast to the sun”. He said so in a thread on X.", True, id="en, so"),
        pytest.param("en", "Bo Tarn called it “a toast to the sun”. The remarks were made on X.", True, id="en, made"),
        pytest.param(
            "en", "Bo Tarn called it “a toast to the sun”. The remarks drew laughter on X.", False, id="en, drew"
        ),
        pytest.param("en", "Bo Tarn called it “a toast to the sun”. He defended that on X.", False, id="en, defended"),
        pytest.param("pt", "Bo Tarn disse que é “um brinde ao sol”. A declaração foi feita no X.", True, id="pt, made"),
        pytest.param(
            "pt", "Bo Tarn disse que é “um brinde ao sol”. A declaração gerou críticas no X.", False, id="pt, drew"
        ),
        pytest.param(
            "es", "Según Bo Tarn, es «un brindis». Así lo expresó en X, donde habló de «un error».", True, id="es, thus"
        ),
        pytest.param(
            "es",
            "Según Bo Tarn, es «un brindis». Muchos rieron en X, donde se habló de «un error».",
            False,
            id="es, laughed",
        ),
    ],
)
def test_what_points_back(language: str, text: str, cited: bool) -> None:
    """A sentence that points back says where the words before it stood; one about their echo does not."""
    first = find_quotes(replace(read_article(text), language=language))[0]

    assert first.cited is cited


@pytest.mark.parametrize(
    ("language", "text", "other"),
    [
        pytest.param(
            "en", "Holm’s aide answered with a tweet saying Bo Tarn “made it clear”.", "Bo Tarn", id="en, of whom"
        ),
        pytest.param(
            "en",
            "When he wrote on X that we “pour in and infest”, Ada Holm tweeted back at him.",
            "Ada Holm",
            id="en, when",
        ),
        pytest.param(
            "de",
            "Als er auf X schrieb, dass wir „ins Land strömen“, twitterte Ada Holm zurück.",
            "Ada Holm",
            id="de, when",
        ),
    ],
)
def test_who_does_not_speak(language: str, text: str, other: str) -> None:
    """The subject of the words, and of the clause behind them, is not who said them."""
    assert find_quotes(replace(read_article(text), language=language))[0].speaker != other


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        pytest.param(
            "en", "“THUGS are here,” the man whose killing on Monday shook us, Bo Tarn tweeted.", 0, id="en, of whom"
        ),
        pytest.param("en", "“THUGS are here,” Bo Tarn tweeted on Monday.", 1, id="en, tweeted on"),
        pytest.param(
            "en",
            "“All is well,” Bo Tarn tweeted on January 22.\n\nAs late as March 9 he was calm. “It is the flu.”",
            0,
            id="en, another day between",
        ),
        pytest.param(
            "en", "“All is well,” Bo Tarn tweeted on January 22. “It is the flu.”", 1, id="en, the same day goes on"
        ),
        pytest.param("es", "«Basta», sobre el hombre cuya muerte el lunes dolió, tuiteó Bo Tarn.", 0, id="es, of whom"),
    ],
)
def test_the_days_of_the_words(language: str, text: str, days: int) -> None:
    """A day in a clause about somebody else, or told anew between, is not the quotation's."""
    assert len(find_quotes(replace(read_article(text), language=language))[-1].context.days) == days
