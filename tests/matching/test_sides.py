"""Words of the other side turn a claim round: blame for praise, closing for opening; others are only other words."""

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
    pytest.param("en", "The storm did {} damage to the boathouse", "severe", "slight", id="en-degree"),
    pytest.param("en", "It is a {} breach of the lock", "certain", "potential", id="en-certainty"),
    pytest.param("fr", "Les dégâts au hangar sont {}", "considérables", "mineurs", id="fr-degree"),
    pytest.param("es", "Los daños en la dársena son {}", "graves", "leves", id="es-degree"),
    pytest.param("de", "Die Schäden am Bootshaus sind {}", "erheblich", "gering", id="de-degree"),
    pytest.param("fr", "Le bac de nuit est {} cette année", "supprimé", "maintenu", id="fr-keep"),
    pytest.param("fr", "La préfète a {} la fermeture du bassin", "imposé", "levé", id="fr-lift"),
    pytest.param("es", "La junta {} la ayuda al club de remo", "denegó", "concedió", id="es-grant"),
    pytest.param("es", "La dársena se {} en otoño", "cerrará", "reabrirá", id="es-open"),
    pytest.param("it", "Il comune ha {} la licenza del molo", "revocato", "concesso", id="it-grant"),
    pytest.param("it", "Il molo {} a maggio", "chiude", "riapre", id="it-open"),
    pytest.param("pt", "O juiz {} o remador", "condenou", "absolveu", id="pt-clear"),
    pytest.param("de", "Der Rat hat die Sperre {}", "verhängt", "aufgehoben", id="de-lift"),
    pytest.param("nl", "De raad heeft het veer {}", "afgeschaft", "behouden", id="nl-keep"),
]
KEPT = [
    pytest.param("en", "It was a {} idea to flood the lock", "clever", "brilliant", id="en-praise"),
    pytest.param("en", "It was a {} idea to flood the lock", "stupid", "foolish", id="en-blame"),
    pytest.param("en", "It was a {} idea to flood the lock", "new", "brilliant", id="en-neither"),
    pytest.param("en", "The storm did {} damage to the boathouse", "grave", "severe", id="en-degree"),
    pytest.param("en", "The storm did {} damage to the boathouse", "odd", "severe", id="en-no-degree"),
    pytest.param("fr", "La régate a été {} pour le club", "superbe", "magnifique", id="fr"),
    pytest.param("es", "La regata fue {} para el club", "penosa", "lamentable", id="es"),
    pytest.param("de", "Die Regatta war für den Verein {}", "peinlich", "katastrophal", id="de"),
    pytest.param("de", "Die Regatta war für den Verein {}", "gemeinsam", "großartig", id="de-beginning"),
    pytest.param("ru", "Регата была для клуба {}", "ужасной", "позорной", id="ru"),
    pytest.param("fr", "La préfète a {} la fermeture du bassin", "annoncé", "imposé", id="fr-neither"),
    pytest.param("es", "La dársena se {} en otoño", "inaugurará", "reabrirá", id="es-one-side"),
    pytest.param("nl", "De raad kiest het {} veer", "winterse", "verloren", id="nl-beginning"),
    pytest.param("pl", "Regaty były dla klubu {}", "radiowe", "haniebne", id="pl-beginning"),
]


@pytest.mark.parametrize(("code", "frame", "said", "known"), TURNED)
def test_a_word_of_the_other_side_is_an_opposite(code: str, frame: str, said: str, known: str) -> None:
    """A fiasco is no triumph, whichever of the two was written."""
    assert change_of(frame.format(said), frame.format(known), code) == ("antonym", "critical")
    assert change_of(frame.format(known), frame.format(said), code) == ("antonym", "critical")


@pytest.mark.parametrize(("code", "frame", "said", "known"), KEPT)
def test_words_of_one_side_are_only_other_words(code: str, frame: str, said: str, known: str) -> None:
    """A clever idea is not what was written, but it is praise as well."""
    assert change_of(frame.format(said), frame.format(known), code) == ("word", "major")
