"""Who holds an office speaks in the clause behind it, not what the office is for."""

import pytest

from tweetcite import find_quotes, read_article

HELD = [
    pytest.param(
        "Livia Corda resta ferma. «Il molo riapre», ha scritto su X la titolare dell’Ambiente, che rivendica «8.100"
        " firme, tutte di residenti».",
        "Livia Corda",
        id="it",
    ),
    pytest.param(
        "Inés Robledo no cede. «El muelle reabre», escribió en X la ministra de Hacienda, que reivindica «8.100 firmas,"
        " todas de residentes».",
        "Inés Robledo",
        id="es",
    ),
    pytest.param(
        "Berta Lagoa não cede. «O cais reabre», escreveu no X a ministra da Fazenda, que reivindica «8.100 assinaturas,"
        " todas de moradores».",
        "Berta Lagoa",
        id="pt",
    ),
]
NAMED = [
    pytest.param(
        "Arriva la replica di Renzo Malvasi, che rivendica su X «8.100 firme, tutte di residenti».",
        "Renzo Malvasi",
        id="it",
    ),
    pytest.param(
        "Llega la respuesta de Iris Quijano, que escribió en X: «Son 8.100 firmas, todas de residentes».",
        "Iris Quijano",
        id="es",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), HELD)
def test_a_department_is_nobody(text: str, speaker: str) -> None:
    """The clause behind an office and its department is about who holds the office."""
    assert [quote.speaker for quote in find_quotes(read_article(text))] == [speaker, speaker]


@pytest.mark.parametrize(("text", "speaker"), NAMED)
def test_a_person_before_a_clause_is_its_subject(text: str, speaker: str) -> None:
    """A person behind a preposition is whom the clause is about."""
    assert [quote.speaker for quote in find_quotes(read_article(text))] == [speaker]
