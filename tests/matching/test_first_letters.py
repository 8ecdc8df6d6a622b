"""Names one letter apart: the hand hardly slips at the first letter, so that another one there is another name."""

import pytest

from sayings import change_of

OTHERS = [
    ("ru", "Поезд стоит в {} с утра", "Ельске", "Бельске"),
    ("uk", "Потяг стоїть у {} зранку", "Ямпіллі", "Шямпіллі"),
    ("pl", "Pociąg stoi w {} od rana", "Olszynie", "Wolszynie"),
    ("es", "El tren sigue en {} desde ayer", "Tarona", "Barona"),
    ("de", "Der Zug steht seit heute in {} still", "Tarnau", "Barnau"),
    ("en", "The train has stood in {} all day", "Ellery", "Allery"),
]
SLIPS = [
    ("es", "El tren sigue en {} desde ayer", "Tarona", "Tarrona"),
    ("en", "The train has stood in {} all day", "Ellery", "Ellary"),
    ("es", "Las {} siguen cortadas", "carreteras", "garreteras"),
    ("en", "The {} is still closed", "bridge", "vridge"),
]


@pytest.mark.parametrize(("lang", "frame", "one", "other"), OTHERS, ids=[f"{r[0]}, {r[2]}" for r in OTHERS])
def test_another_first_letter_is_another_name(lang: str, frame: str, one: str, other: str) -> None:
    """A place whose name begins otherwise is another place."""
    for quote, post in ((one, other), (other, one)):
        assert change_of(frame.format(quote), frame.format(post), lang) == ("name", "critical")


@pytest.mark.parametrize(("lang", "frame", "one", "other"), SLIPS, ids=[f"{r[0]}, {r[3]}" for r in SLIPS])
def test_a_slip_inside_a_word_is_a_typo(lang: str, frame: str, one: str, other: str) -> None:
    """A letter inside a name, or one of a word that is no name, is a slip of the hand."""
    assert change_of(frame.format(other), frame.format(one), lang) == ("typo", "minor")


@pytest.mark.parametrize(
    ("quote", "post", "found"),
    [
        pytest.param("Castrano closes its mill", "Montelupo closes its mill", ("name", "critical"), id="no-word"),
        pytest.param("SeaHop lost my cello", "Brevair lost my cello", ("name", "critical"), id="capital-inside"),
        pytest.param("Upset people came by", "Angry people came by", ("word", "major"), id="silent: words"),
        pytest.param("Libary books are free", "Library books are free", ("typo", "minor"), id="silent: typo"),
    ],
)
def test_a_name_that_opens_a_sentence_is_known_by_no_dictionary(quote: str, post: str, found: tuple[str, str]) -> None:
    """A capital alone makes no name there; a word that nobody knows, or a capital inside it, does."""
    assert change_of(quote, post, "en") == found
