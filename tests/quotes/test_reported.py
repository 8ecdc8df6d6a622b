"""Reported speech: a verb's mood, phrases for somebody's words, and what stands in marks within a description."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote


def _last(language: str, text: str) -> Quote:
    return find_quotes(replace(read_article(text), language=language))[-1]


_DE = "Ministerin Ida Rehm twitterte: „Nein.“\n\nSpäter meldete sich Landrat Bo Tarn auf X zu Wort. "


@pytest.mark.parametrize(
    ("text", "speaker", "cited"),
    [
        pytest.param(_DE + "Die Ministerin habe „keine Ahnung von Schleusen“.", "Bo Tarn", True, id="first sentence"),
        pytest.param(
            _DE + "Die Ministerin habe „keine Ahnung von Schleusen“. Und weiter: „Das wird teuer.“",
            "Bo Tarn",
            True,
            id="what goes on",
        ),
        pytest.param(
            _DE + "Die Schleuse koste „zwei Millionen im Jahr“ und bringe „keinen Cent in die Kasse“.",
            "Bo Tarn",
            True,
            id="within the sentence",
        ),
        pytest.param(
            _DE + "Die Ministerin hat „keine Ahnung von Schleusen“.", None, False, id="silent: told as a fact"
        ),
        pytest.param(
            "Landrat Bo Tarn kam zu spät. Die Schleuse koste „zwei Millionen im Jahr“.",
            None,
            False,
            id="silent: nobody posts",
        ),
    ],
)
def test_mood(text: str, speaker: str | None, cited: bool) -> None:
    """The mood of reported speech gives a sentence to who spoke up in the one before, not to its own subject."""
    quote = _last("de", text)

    assert quote.cited == cited
    assert not cited or quote.speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "de", "„Nein“, twitterte Bo Tarn. Seiner Ansicht nach „reicht das Geld nicht“.", "Bo Tarn", id="de"
        ),
        pytest.param("fr", "« Non », a tweeté Bo Tarn. À l'entendre, « le quai s'enfonce ».", "Bo Tarn", id="fr"),
        pytest.param("es", "«No», tuiteó Bo Tarn. A su entender, «el muelle se hunde».", "Bo Tarn", id="es"),
        pytest.param("it", "«No», ha twittato Bo Tarn. A detta sua, «il molo affonda».", "Bo Tarn", id="it"),
        pytest.param("pt", "“Não”, tuitou Bo Tarn. No seu entender, “o cais afunda”.", "Bo Tarn", id="pt"),
        pytest.param("nl", "‘Nee’, twitterde Bo Tarn. In zijn ogen ‘zakt de kade weg’.", "Bo Tarn", id="nl"),
        pytest.param(
            "pl", "„Nie” – napisał na X Leon Kulesza. W jego ocenie „nabrzeże tonie”.", "Leon Kulesza", id="pl"
        ),
        pytest.param("ru", "«Нет», — написал в X Лев Кулешов. На его взгляд, «причал тонет».", "Лев Кулешов", id="ru"),
        pytest.param("uk", "«Ні», – написав у X Лев Кулешов. На його погляд, «причал тоне».", "Лев Кулешов", id="uk"),
        pytest.param("pt", "Nas palavras da Ida Rehm no X, “o cais afunda”.", "Ida Rehm", id="pt, fused article"),
        pytest.param("it", "A detta dell'Ida Rehm su X, «il molo affonda».", "Ida Rehm", id="it, fused article"),
        pytest.param(
            "fr", "Aux dires du maire Bo Tarn sur X, « le quai s'enfonce ».", "Bo Tarn", id="fr, fused article"
        ),
    ],
)
def test_in_their_words(language: str, text: str, speaker: str) -> None:
    """A phrase for somebody's words or view goes on with what they posted."""
    quote = _last(language, text)

    assert (quote.cited, quote.speaker) == (True, speaker)


_KOPALNIA = "Prezes kopalni „Gwarek”, Leon Kulesza, napisał na X: „Tak.”\n\n"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param("pl", _KOPALNIA, "Leon Kulesza", id="pl, behind a comma"),
        pytest.param("pl", "„Nie” – napisała na X liderka „Zgody” Ida Rewecka.", "Ida Rewecka", id="pl, right behind"),
        pytest.param("pl", _KOPALNIA + "„Nie” – czytamy we wpisie prezesa.", "Leon Kulesza", id="pl, by the office"),
        pytest.param(
            "pl", _KOPALNIA + "„Nie” – cytuje wpis Kuleszy portal Gwar24.", "Leon Kulesza", id="pl, quoted by"
        ),
        pytest.param("ru", "«Да», — написал в X глава завода «Рельс» Лев Кулешов.", "Лев Кулешов", id="ru"),
        pytest.param("ru", "Клуб «Рельс» написал в X: «Да».", "Рельс", id="ru, silent: the body speaks"),
    ],
)
def test_marks_in_a_description(language: str, text: str, speaker: str) -> None:
    """What somebody heads has its name in marks and does not speak, unless it is the subject itself."""
    assert _last(language, text.strip()).speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param("es", "«Nos quedamos», así reaccionó Bo Tarn en X.", "Bo Tarn", id="es"),
        pytest.param("pt", "“Ficamos”, assim reagiu Bo Tarn no X.", "Bo Tarn", id="pt"),
        pytest.param("ru", "«Мы остаёмся», — так Лев Кулешов ответил в X.", "Лев Кулешов", id="ru, before its verb"),
        pytest.param("uk", "«Ми лишаємось», – так відповів у X Лев Кулешов.", "Лев Кулешов", id="uk, behind its verb"),
        pytest.param("pl", "„Zostajemy” – tak skomentował na X Leon Kulesza.", "Leon Kulesza", id="pl"),
        pytest.param("es", "«Nos quedamos», dejó escrito en X Bo Tarn.", "Bo Tarn", id="es, left in writing"),
        pytest.param("pl", "„Zostajemy” – brzmi wpis Leona Kuleszy na X.", "Leona Kuleszy", id="pl, runs the post"),
        pytest.param(
            "it",
            "Ida Rehm ha twittato: «No». «Il molo affonda», recita un altro passaggio del tweet.",
            "Ida Rehm",
            id="it, a part of the post",
        ),
        pytest.param(
            "es",
            "Ida Rehm tuiteó: «No». «El muelle se hunde», reza otro pasaje del tuit.",
            "Ida Rehm",
            id="es, a part of the post",
        ),
        pytest.param("he", '"נשארים", נכתב בציוץ של דנה שקד.', "דנה שקד", id="he, was written in the tweet"),
    ],
)
def test_put_thus(language: str, text: str, speaker: str) -> None:
    """A word for "thus" gives the words before it to the subject of its verb."""
    quote = _last(language, text)

    assert (quote.cited, quote.speaker) == (True, speaker)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("it", "Ida Rehm ha twittato: «No».\n\n«Il molo affonda», recitava uno striscione.", id="it"),
        pytest.param("es", "Ida Rehm tuiteó: «No».\n\n«El muelle se hunde», rezaba una pancarta.", id="es"),
    ],
)
def test_runs_elsewhere(language: str, text: str) -> None:
    """What a banner says is no part of the post before it."""
    assert not _last(language, text).cited
