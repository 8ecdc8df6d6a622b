"""Clauses behind words that only say what they are: a post of somebody's, or words of theirs on a platform."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote


def _find(language: str, text: str) -> Quote:
    article = read_article(f"Foo 24\n\nBar baz, 17.\n\n{text}\n\nQux quux, 33.")
    return find_quotes(replace(article, language=language))[-1]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "fr", "« Nous partirons en mai », tel est le message publié par la maire Ida Rehm sur X.", id="fr"
        ),
        pytest.param("fr", "« Nous partirons en mai », voilà ce qu'a publié Ida Rehm sur X.", id="fr, what"),
        pytest.param("it", "«Ce ne andiamo prima di maggio»: così su X Ida Rehm.", id="it, thus"),
        pytest.param("it", "«Ce ne andiamo prima di maggio»: questo il tweet della sindaca Ida Rehm.", id="it"),
        pytest.param("es", "«Nos vamos antes de mayo»: este es el tuit de la alcaldesa Ida Rehm.", id="es"),
        pytest.param("pt", "“Vamos embora antes de maio”: foi esta a mensagem de Ida Rehm no X.", id="pt"),
        pytest.param("de", "„Wir gehen vor dem Mai“ – mit diesen Worten meldete sich Ida Rehm auf X.", id="de"),
        pytest.param("nl", "‘We gaan voor mei weg’: dat was het bericht van Ida Rehm op X.", id="nl"),
        pytest.param("pl", "„Odchodzimy przed majem na dobre” – takimi słowami pożegnała się na X Ida Rehm.", id="pl"),
    ],
)
def test_labelled_as_post(language: str, text: str) -> None:
    """The post, or the words on a platform, are theirs whom the clause names."""
    quote = _find(language, text)
    assert (quote.cited, quote.speaker) == (True, "Ida Rehm")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "ru", "«Мы уходим до начала мая» — с такими словами обратился к подписчикам в X Лев Кулешов.", id="ru"
        ),
        pytest.param("ru", "«Мы уходим до начала мая» — таков был ответ Льва Кулешова в X.", id="ru, an answer"),
        pytest.param("uk", "«Ми йдемо до початку травня» — з такими словами звернувся в X Лев Кулешов.", id="uk"),
    ],
)
def test_labelled_as_words(language: str, text: str) -> None:
    """So are words with which somebody turned to readers, whatever the verb."""
    quote = _find(language, text)
    assert quote.cited
    assert quote.speaker in ("Лев Кулешов", "Льва Кулешова")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("fr", "« Nous partirons en mai » : tel est le slogan du comité d'Ida Rehm.", id="fr, a slogan"),
        pytest.param("fr", "« Nous partirons en mai », telle est la réponse du maire à Ida Rehm.", id="fr, an answer"),
        pytest.param(
            "de", "„Wir gehen vor dem Mai“ – mit diesen Worten eröffnete Ida Rehm das Fest.", id="de, a feast"
        ),
        pytest.param("es", "«Nos vamos antes de mayo», con estas palabras cerró el mitin Ida Rehm.", id="es, a rally"),
    ],
)
def test_labelled_as_no_post(language: str, text: str) -> None:
    """Slogans, answers and words at a rally are no posts."""
    assert not _find(language, text).cited
