"""Names: forms of a person's name, and handles made of it."""

import pytest

from tweetcite.languages import load
from tweetcite.names import find_names
from tweetcite.namesakes import fits_handle, is_form_of, is_same_name

EN = load("en")
assert EN is not None


@pytest.mark.parametrize(
    ("form", "full"),
    [
        pytest.param("Okafor", "Ines Okafor", id="last name"),
        pytest.param("Mayor Okafor", "Ines Okafor", id="title"),
        pytest.param("Ines Okafor", "Senator Ines Okafor", id="title in the account"),
        pytest.param("the Larchwood Trust", "Larchwood Hospital Trust", id="institution, shortened"),
        pytest.param("I. Okafor", "Ines Okafor", id="initial"),
        pytest.param("Soren Lindqvist", "Sören Lindqvist", id="accent"),
        pytest.param("Brask-Olin", "Tove Brask-Olin", id="double name"),
        pytest.param("KBT", "KBTニュース", id="two scripts"),
    ],
)
def test_forms_of_a_name(form: str, full: str) -> None:
    """A shorter or titled form means the full name."""
    assert is_form_of(form, full, EN.titles)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param("Ines Okafor", "Emeka Okafor", id="same last name, other person"),
        pytest.param("Okafor", "Okafur", id="look-alike"),
        pytest.param("Mayor", "Ines Okafor", id="title alone"),
        pytest.param("KBC", "KBTニュース", id="other letters before the same word"),
    ],
)
def test_other_people(a: str, b: str) -> None:
    """Another person's name is no form of it."""
    assert not is_same_name(a, b, EN.titles)


@pytest.mark.parametrize(
    ("name", "handle"),
    [
        ("Desta Mabuza", "DesMabuza"),
        ("Henrike Balsen", "hbalsen"),
        ("Arno Lind-Shaw", "arnoLS"),
        ("Ilka Vargha", "SenIlkaVargha"),
        ("Larchwood Hospital Trust", "LarchwoodTrust"),
        ("Nadja Prewett", "NadjaPrewettMP"),
        ("Jo Okon-Reed", "okonreed_77"),
        ("Mara Tesla", "maratesla.bsky.social"),
    ],
)
def test_handles_made_of_a_name(name: str, handle: str) -> None:
    """A handle spells the name's words or their beginnings."""
    assert fits_handle(name, handle, EN.titles)


@pytest.mark.parametrize(
    ("name", "handle"), [("Zeyno Morland", "bartquill"), ("Tomas Carr", "angry_farmer"), ("Ed Li", "x1")]
)
def test_foreign_handles(name: str, handle: str) -> None:
    """A handle without the name's words is nobody's in particular."""
    assert not fits_handle(name, handle, EN.titles)


def test_names_in_prose() -> None:
    """Titles are told from names; an ordinary word that opens a sentence is none."""
    found = [
        (n.text, n.titles) for n in find_names("The mayor met Prime Minister Ines Okafor. In May Dr Ito left.", EN)
    ]

    assert found == [("Ines Okafor", ("prime", "minister")), ("Ito", ("dr",))]


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        pytest.param("en", "April Galloway posted it.", ["April Galloway"], id="en, month that is a first name"),
        pytest.param("es", "Julio Sanz lo escribió.", ["Julio Sanz"], id="es"),
        pytest.param("tr", "Eylül Demir yazdı.", ["Eylül Demir"], id="tr"),
        pytest.param("fr", "Avril Danjou l’a écrit.", ["Avril Danjou"], id="fr"),
        pytest.param("en", "In April Galloway left.", ["Galloway"], id="en, month behind a preposition"),
        pytest.param("en", "April 4 Galloway left.", ["Galloway"], id="en, month of a date"),
        pytest.param("en", "April was cold.", [], id="en, month alone"),
    ],
)
def test_months_that_open_a_sentence(code: str, text: str, names: list[str]) -> None:
    """A month is a first name where another name follows it at once."""
    language = load(code)
    assert language is not None
    assert [name.text for name in find_names(text, language)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Thanking Orra Vale, she left.", ["Orra Vale"], id="verb before its object"),
        pytest.param("Calling Harbour Theatres late, she left.", ["Harbour Theatres"], id="verb before a body"),
        pytest.param("Sterling Vale left.", ["Sterling Vale"], id="twin: first name"),
        pytest.param("Morning Quay left.", ["Morning Quay"], id="twin: paper"),
        pytest.param("She met Calling Vale.", ["Calling Vale"], id="twin: inside a sentence"),
    ],
)
def test_participles_that_open_a_sentence(text: str, names: list[str]) -> None:
    """A participle before a name is the verb of its clause."""
    assert [name.text for name in find_names(text, EN)] == names
