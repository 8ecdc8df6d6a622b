"""Praise in the place of blame turns a judgement round; another word of praise is only another word."""

import pytest

from sayings import change_of

TURNED = [
    pytest.param("en", "The regatta was a {} for the club", "fiasco", "triumph", id="en-noun"),
    pytest.param("en", "It was a {} idea to flood the lock", "foolish", "brilliant", id="en-adjective"),
    pytest.param("fr", "La régate a été {} pour le club", "désastreuse", "magnifique", id="fr"),
    pytest.param("es", "La regata fue {} para el club", "lamentable", "estupenda", id="es"),
    pytest.param("it", "La regata è stata {} per il club", "vergognosa", "splendida", id="it"),
    pytest.param("pt", "A regata foi {} para o clube", "vergonhosa", "brilhante", id="pt"),
    pytest.param("de", "Die Regatta war für den Verein {}", "katastrophal", "großartig", id="de"),
    pytest.param("nl", "De regatta was {} voor de club", "schandalig", "schitterend", id="nl"),
    pytest.param("ru", "Регата была для клуба {}", "позорной", "блестящей", id="ru"),
    pytest.param("uk", "Регата була для клубу {}", "ганебною", "блискучою", id="uk"),
    pytest.param("pl", "Regaty były dla klubu {}", "haniebne", "wspaniałe", id="pl"),
]
KEPT = [
    pytest.param("en", "It was a {} idea to flood the lock", "clever", "brilliant", id="en-praise"),
    pytest.param("en", "It was a {} idea to flood the lock", "stupid", "foolish", id="en-blame"),
    pytest.param("en", "It was a {} idea to flood the lock", "new", "brilliant", id="en-neither"),
    pytest.param("fr", "La régate a été {} pour le club", "superbe", "magnifique", id="fr"),
    pytest.param("es", "La regata fue {} para el club", "penosa", "lamentable", id="es"),
    pytest.param("de", "Die Regatta war für den Verein {}", "peinlich", "katastrophal", id="de"),
    pytest.param("de", "Die Regatta war für den Verein {}", "gemeinsam", "großartig", id="de-beginning"),
    pytest.param("ru", "Регата была для клуба {}", "ужасной", "позорной", id="ru"),
    pytest.param("pl", "Regaty były dla klubu {}", "radiowe", "haniebne", id="pl-beginning"),
]


@pytest.mark.parametrize(("code", "frame", "said", "known"), TURNED)
def test_praise_for_blame_is_an_opposite(code: str, frame: str, said: str, known: str) -> None:
    """A fiasco is no triumph, whichever of the two was written."""
    assert change_of(frame.format(said), frame.format(known), code) == ("antonym", "critical")
    assert change_of(frame.format(known), frame.format(said), code) == ("antonym", "critical")


@pytest.mark.parametrize(("code", "frame", "said", "known"), KEPT)
def test_words_of_one_side_are_only_other_words(code: str, frame: str, said: str, known: str) -> None:
    """A clever idea is not what was written, but it is praise as well."""
    assert change_of(frame.format(said), frame.format(known), code) == ("word", "major")
