"""A day that a sentence states of something else than the post says nothing of the post."""

import pytest

from sayings import quote_in

OTHERS = [
    pytest.param("it", "La regina del lunedì sera lo ha scritto su X: «Resto a casa mia».", id="it-habit"),
    pytest.param("es", "Tras el pleno del martes, Ada Brill tuiteó: «Me quedo en casa».", id="es-session"),
    pytest.param("pt", "Depois da sessão de terça-feira, Ada Brill tuitou: “Fico em casa”.", id="pt-session"),
    pytest.param("en", "After the session of Tuesday, Ada Brill tweeted: “I stay at home.”", id="en-session"),
    pytest.param("en", "“I stay at home,” Ada Brill tweeted ahead of the vote on 3 May.", id="en-vote"),
    pytest.param("en", "“I stay at home,” wrote Ada Brill, a nod to the storm of 3 May.", id="en-nod"),
    pytest.param("en", "The pier, which opened on 3 May, is shut, Ada Brill tweeted: “I stay.”", id="en-pier"),
    pytest.param(
        "pt", "Vai estar no cais na segunda-feira “para ouvir os barqueiros”, garante no X Ada Brill.", id="pt-plan"
    ),
    pytest.param(
        "es", "Va a estar en el muelle el lunes «para oír a los barqueros», asegura en X Ada Brill.", id="es-plan"
    ),
]
OWN = [
    pytest.param("it", "Nel post di lunedì Ada Brill ha scritto su X: «Resto a casa mia».", id="it-post"),
    pytest.param("es", "La noche del martes, Ada Brill tuiteó: «Me quedo en casa».", id="es-evening"),
    pytest.param("en", "“I stay at home,” Ada Brill tweeted after midnight on 3 May.", id="en-midnight"),
    pytest.param("en", "“I stay at home,” wrote Ada Brill in a post on 3 May.", id="en-post"),
    pytest.param("en", "In the post, which appeared on 3 May, Ada Brill wrote: “I stay at home.”", id="en-post-clause"),
    pytest.param("pt", "Na noite de terça-feira, Ada Brill tuitou: “Fico em casa”.", id="pt-evening"),
    pytest.param("en", "In the early hours of Tuesday, Ada Brill tweeted: “I stay at home.”", id="en-hours"),
    pytest.param("pt", "Na segunda-feira “os barqueiros vão ouvir”, garantiu no X Ada Brill.", id="pt-told"),
    pytest.param("es", "El lunes «los barqueros van a oír», aseguró en X Ada Brill.", id="es-told"),
]


@pytest.mark.parametrize(("code", "sentence"), OTHERS)
def test_a_day_of_something_else_is_not_stated(code: str, sentence: str) -> None:
    """It is the day of a session or a plan."""
    assert not quote_in(sentence, code).context.days


@pytest.mark.parametrize(("code", "sentence"), OWN)
def test_a_day_of_the_post_is_stated(code: str, sentence: str) -> None:
    """A post, an evening or nothing else stands before the day."""
    assert quote_in(sentence, code).context.days
