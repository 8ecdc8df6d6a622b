"""The least and the most of a number: "at least three" is not "less than three", and nothing below zero."""

from decimal import Decimal

import pytest

from sentences import changes_of, values_of


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        pytest.param("es", "al menos tres muertos", 3, id="es"),
        pytest.param("es", "por lo menos 3 %", 3, id="es, lo"),
        pytest.param("es", "más o menos 30 %", 30, id="es, or"),
        pytest.param("es", "menos 3 %", -3, id="es, a minus"),
        pytest.param("es", "a menos 3 grados", -3, id="es, led"),
        pytest.param("pt", "pelo menos três mortos", 3, id="pt"),
        pytest.param("pt", "ao menos 3 %", 3, id="pt, ao"),
        pytest.param("pt", "menos 3 %", -3, id="pt, a minus"),
        pytest.param("fr", "au moins 30 %", 30, id="fr"),
        pytest.param("fr", "plus ou moins 30 %", 30, id="fr, or"),
        pytest.param("fr", "il fait moins 5 degrés", -5, id="fr, a minus"),
        pytest.param("it", "per lo meno 3 %", 3, id="it"),
        pytest.param("it", "meno 3 %", -3, id="it, a minus"),
    ],
)
def test_least_is_no_minus(language: str, text: str, value: int) -> None:
    """A word for minus is none where it makes a number the least."""
    assert [{read for read, _ in readings} for readings in values_of(text, language)] == [{Decimal(value)}]


@pytest.mark.parametrize(
    ("language", "post", "quote"),
    [
        pytest.param("pt", "Há pelo menos três mortes", "Há menos de três mortes", id="pt, less than"),
        pytest.param("pt", "Há pelo menos três mortes", "Há no máximo três mortes", id="pt, at most"),
        pytest.param("es", "Hay al menos 300 heridos", "Hay menos de 300 heridos", id="es, less than"),
        pytest.param("fr", "Il y a au moins 300 blessés", "Il y a moins de 300 blessés", id="fr, less than"),
        pytest.param("fr", "Il y a au moins 300 blessés", "Il y a au plus 300 blessés", id="fr, at most"),
    ],
)
def test_other_bound(language: str, post: str, quote: str) -> None:
    """Another bound is critical."""
    assert "critical" in {severity for _, severity in changes_of(quote, post, language)}


@pytest.mark.parametrize(
    ("language", "post", "quote"),
    [
        pytest.param("pt", "Há pelo menos três mortes", "Há ao menos três mortes", id="pt, at least too"),
        pytest.param("es", "Hay menos de 300 heridos", "Hay menos de 300 heridos", id="es, the same"),
    ],
)
def test_same_bound(language: str, post: str, quote: str) -> None:
    """The same bound in another word is not."""
    assert "critical" not in {severity for _, severity in changes_of(quote, post, language)}


@pytest.mark.parametrize(
    ("post", "quote", "grave"),
    [
        pytest.param("Prosimy o niewychodzenie na wały", "Prosimy o wychodzenie na wały", True, id="noun"),
        pytest.param("Zapora jest niebezpieczna", "Zapora jest bezpieczna", True, id="adjective"),
        pytest.param("Prosimy o wychodzenie na wały", "Prosimy o wychodzenie na groble", False, id="another word"),
    ],
)
def test_negated_word(post: str, quote: str, *, grave: bool) -> None:
    """A Polish word with nie- written onto it is the opposite of the word without."""
    assert ("critical" in {severity for _, severity in changes_of(quote, post, "pl")}) is grave
