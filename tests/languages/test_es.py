"""Spanish: who speaks, what is cited, days, numbers and the classes of a change."""

from decimal import Decimal

import pytest

from sentences import changes_of, days_of, language_of, last_quote, values_of


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        pytest.param("«Sí», tuiteó Inés Llamazares.", "Inés Llamazares", "tuiteó", id="inverted"),
        pytest.param("Inés Llamazares ha tuiteado: «Sí».", "Inés Llamazares", "tuiteado", id="compound"),
        pytest.param("«Sí», ha escrito Inés Llamazares en X.", "Inés Llamazares", "escrito", id="compound inverted"),
        pytest.param(
            "«Sí», le respondió Inés Llamazares en X.", "Inés Llamazares", "respondió", id="pronoun before the verb"
        ),
        pytest.param(
            "Inés Llamazares, alcaldesa de Peñalosa, llegó tarde.\n\n«Sí», escribió la alcaldesa en X.",
            "Inés Llamazares",
            "escribió",
            id="description",
        ),
        pytest.param("Inés Llamazares llegó tarde. «Sí», tuiteó.", "Inés Llamazares", "tuiteó", id="no subject"),
        pytest.param(
            "Inés Llamazares llegó tarde. «Sí», escribió el martes en Bluesky.",
            "Inés Llamazares",
            "escribió",
            id="no subject, a day",
        ),
        pytest.param(
            "En un mensaje publicado en X, Inés Llamazares dijo: «Sí».", "Inés Llamazares", "dijo", id="platform first"
        ),
        pytest.param(
            "Según publicó Inés Llamazares en su cuenta de X, «no hay dinero para el puente».",
            "Inés Llamazares",
            "publicó",
            id="lead",
        ),
        pytest.param(
            "«Sí», tuiteó Inés Llamazares. «Y no hay más que hablar», añadió.", "Inés Llamazares", "añadió", id="run"
        ),
        pytest.param(
            "«Sí», posteó el alcalde de Peñalosa, Bruno Sanabria.",
            "Bruno Sanabria",
            "posteó",
            id="a place is no speaker",
        ),
        pytest.param(
            "“Sí”, escribió Inés Llamazares en redes sociales, en un hilo.", "Inés Llamazares", "escribió", id="thread"
        ),
    ],
)
def test_cited(text: str, speaker: str, cue: str) -> None:
    """A cue of a post makes a citation, and its subject is the speaker."""
    quote = last_quote(text, "es")
    assert (quote.cited, quote.speaker, quote.cue) == (True, speaker, cue)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("«No venderemos», dijo Inés Llamazares.", id="said"),
        pytest.param("«No venderemos», declaró Inés Llamazares a los periodistas.", id="reporters"),
        pytest.param("Inés Llamazares afirmó en un comunicado: «No venderemos».", id="statement"),
        pytest.param("Inés Llamazares tuiteó poco. Los vecinos la llaman «la Zarina».", id="nickname"),
        pytest.param("Su novela, «El Puente Largo», se agotó.", id="title"),
        pytest.param("Una pancarta decía «No a la tala».", id="banner"),
    ],
)
def test_not_cited(text: str) -> None:
    """Speech, titles, nicknames and other occasions are no citations of a post."""
    assert not last_quote(text, "es").cited


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param("el 3 de marzo de 2024", [(3, 3, 2024)], id="date"),
        pytest.param("el martes 5 de marzo", [(5, 3, None)], id="weekday and date"),
        pytest.param("publicó este miércoles", [(2, None)], id="weekday"),
        pytest.param("el pasado martes", [(1, -7)], id="last, before"),
        pytest.param("el martes pasado", [(1, -7)], id="last, behind"),
        pytest.param("escribió anoche", [(None, -1)], id="relative"),
        pytest.param("antes de ayer", [(None, -2)], id="two days ago"),
        pytest.param("el martes que viene", [], id="next, silent"),
        pytest.param("hasta el 3 de marzo", [], id="until, silent"),
        pytest.param("escribió a Domingo Salcedo", [], id="a man, silent"),
        pytest.param("en marzo de 2024", [], id="no day, silent"),
    ],
)
def test_stated_days(text: str, days: list[tuple[object, ...]]) -> None:
    """A day is read where it is stated, and only there."""
    assert days_of(text, "es") == days


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("treinta y cinco", "35", "", id="tens"),
        pytest.param("dos mil", "2000", "", id="thousands"),
        pytest.param("mil doscientos", "1200", "", id="thousand first"),
        pytest.param("ciento veinticinco", "125", "", id="hundreds"),
        pytest.param("1.500 euros", "1500", "€", id="separator"),
        pytest.param("1,5 millones de euros", "1500000", "€", id="decimal comma"),
        pytest.param("dos mil millones", "2000000000", "", id="thousand millions"),
        pytest.param("cinco y medio", "5.5", "", id="half"),
        pytest.param("el 7,5 por ciento", "7.5", "%", id="per cent"),
        pytest.param("20.000 pesos", "20000", "peso", id="currency"),
    ],
)
def test_number_values(text: str, value: str, unit: str) -> None:
    """Number words, scales and units make one value."""
    assert [(Decimal(value).normalize(), unit) in readings for readings in values_of(text, "es")] == [True]


@pytest.mark.parametrize(
    ("quote", "post", "change"),
    [
        pytest.param("El puente va a abrir", "El puente no va a abrir", ("negation", "critical"), id="negation"),
        pytest.param("El puente debe abrir", "El puente puede abrir", ("modality", "critical"), id="modality"),
        pytest.param(
            "Algunos vecinos lo saben", "Todos los vecinos lo saben", ("quantifier", "critical"), id="quantifier"
        ),
        pytest.param("Era la peor idea", "Es la peor idea", ("person", "critical"), id="tense"),
        pytest.param("Subiremos los precios", "Bajaremos los precios", ("antonym", "critical"), id="antonym"),
        pytest.param("Es un acuerdo justo", "Es un desacuerdo justo", ("antonym", "critical"), id="reversing prefix"),
        pytest.param(
            "Compraron cuarenta barcas", "Compraron treinta y cinco barcas", ("number", "critical"), id="number"
        ),
        pytest.param("La ruina del puente", "La agonía del puente", ("word", "major"), id="word"),
        pytest.param("Vamos a la playa", "Vamos hacia la playa", ("function-word", "minor"), id="function word"),
    ],
)
def test_changes_are_classed(quote: str, post: str, change: tuple[str, str]) -> None:
    """A change is as grave as the words it touches."""
    assert change in changes_of(quote, post, "es")


@pytest.mark.parametrize(
    ("quote", "post"),
    [
        pytest.param("Solo abrimos hoy", "Sólo abrimos hoy", id="spelling of 2010"),
        pytest.param("pan y vino", "pan & vino", id="ampersand"),
        pytest.param("35 barcas", "treinta y cinco barcas", id="number style"),
        pytest.param("10.000 barcas", "10 000 barcas", id="thousands"),
        pytest.param("el 5 por ciento", "el 5%", id="per cent"),
    ],
)
def test_honest_differences_alter_nothing(quote: str, post: str) -> None:
    """Spelling, number style and typography are no substantive edits."""
    assert changes_of(quote, post, "es") == set()


def test_language_is_detected() -> None:
    """Its function words tell the language from its neighbours."""
    text = (
        "El puente viejo no se va a demoler, pero los vecinos de la otra orilla dicen que también"
        " hace falta uno nuevo para llegar al mercado sin dar la vuelta por la carretera."
    )
    assert language_of(text) == "es"
