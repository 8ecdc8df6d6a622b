"""Italian: who speaks, what is cited, days, numbers and the classes of a change."""

from decimal import Decimal

import pytest

from sentences import changes_of, days_of, language_of, last_quote, values_of


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        pytest.param("«Sì», ha twittato Ines Callegari.", "Ines Callegari", "twittato", id="inverted"),
        pytest.param("«Sì», ha poi scritto Ines Callegari su X.", "Ines Callegari", "scritto", id="adverb"),
        pytest.param(
            "«Sì», le ha risposto Ines Callegari su Bluesky.",
            "Ines Callegari",
            "risposto",
            id="pronoun before the verb",
        ),
        pytest.param(
            "Ines Callegari, sindaca di Roccabruna, è arrivata tardi.\n\n«Sì», ha scritto la sindaca su X.",
            "Ines Callegari",
            "scritto",
            id="description",
        ),
        pytest.param(
            "Ines Callegari, assessora di Roccabruna, è arrivata tardi.\n\n«Sì», ha twittato l’assessora.",
            "Ines Callegari",
            "twittato",
            id="elided article",
        ),
        pytest.param(
            "Ines Callegari è arrivata tardi. «Sì», ha twittato.", "Ines Callegari", "twittato", id="no subject"
        ),
        pytest.param(
            "Ines Callegari è arrivata tardi. «Sì», scriveva martedì su X.",
            "Ines Callegari",
            "scriveva",
            id="no subject, a day",
        ),
        pytest.param("In un post su X, Ines Callegari ha detto: «Sì».", "Ines Callegari", "detto", id="platform first"),
        pytest.param(
            "L'assessora Ines Callegari ha postato: «Sì».", "Ines Callegari", "postato", id="title with its article"
        ),
        pytest.param(
            "Nel messaggio d'Ines Callegari su X: «Sì».", "Ines Callegari", "messaggio", id="elided preposition"
        ),
        pytest.param(
            "«Sì», ha twittato Ines Callegari. «E basta così», ha aggiunto.", "Ines Callegari", "aggiunto", id="run"
        ),
        pytest.param(
            "«Sì», ha scritto su Facebook il sindaco di Valbruna, Berto Andreis.",
            "Berto Andreis",
            "scritto",
            id="a place is no speaker",
        ),
    ],
)
def test_cited(text: str, speaker: str, cue: str) -> None:
    """A cue of a post makes a citation, and its subject is the speaker."""
    quote = last_quote(text, "it")
    assert (quote.cited, quote.speaker, quote.cue) == (True, speaker, cue)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("«Non venderemo», ha detto Ines Callegari.", id="said"),
        pytest.param("«Non venderemo», ha dichiarato Ines Callegari ai giornalisti.", id="reporters"),
        pytest.param("Ines Callegari ha affermato in una nota: «Non venderemo».", id="statement"),
        pytest.param("Ines Callegari twitta poco. I vicini la chiamano «la Zarina».", id="nickname"),
        pytest.param("Il suo romanzo, «Il Ponte Lungo», è esaurito.", id="title"),
        pytest.param("Uno striscione diceva «No al taglio».", id="banner"),
    ],
)
def test_not_cited(text: str) -> None:
    """Speech, titles, nicknames and other occasions are no citations of a post."""
    assert not last_quote(text, "it").cited


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param("il 3 marzo 2024", [(3, 3, 2024)], id="date"),
        pytest.param("martedì 5 marzo", [(5, 3, None)], id="weekday and date"),
        pytest.param("ha scritto mercoledì", [(2, None)], id="weekday"),
        pytest.param("martedì scorso", [(1, -7)], id="last, behind"),
        pytest.param("lo scorso martedì", [(1, -7)], id="last, before"),
        pytest.param("ha scritto ieri sera", [(None, -1)], id="relative"),
        pytest.param("martedì prossimo", [], id="next, silent"),
        pytest.param("entro il 3 marzo", [], id="by, silent"),
        pytest.param("vince per 3 set a 1", [], id="tennis, silent"),
        pytest.param("nel marzo 2024", [], id="no day, silent"),
    ],
)
def test_stated_days(text: str, days: list[tuple[object, ...]]) -> None:
    """A day is read where it is stated, and only there."""
    assert days_of(text, "it") == days


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("ventotto", "28", "", id="vowel lost"),
        pytest.param("trentatré", "33", "", id="accent"),
        pytest.param("centoventi", "120", "", id="hundreds"),
        pytest.param("duemila", "2000", "", id="thousands"),
        pytest.param("1.500 euro", "1500", "€", id="separator"),
        pytest.param("1,5 milioni", "1500000", "", id="decimal comma"),
        pytest.param("tre miliardi", "3000000000", "", id="milliards"),
        pytest.param("cinque e mezzo", "5.5", "", id="half"),
        pytest.param("il 7,5 per cento", "7.5", "%", id="per cent"),
    ],
)
def test_number_values(text: str, value: str, unit: str) -> None:
    """Number words, scales and units make one value."""
    assert [(Decimal(value).normalize(), unit) in readings for readings in values_of(text, "it")] == [True]


@pytest.mark.parametrize(
    ("quote", "post", "change"),
    [
        pytest.param(
            "La funivia chiude domani", "La funivia non chiude domani", ("negation", "critical"), id="negation"
        ),
        pytest.param("La giunta deve riaprire", "La giunta può riaprire", ("modality", "critical"), id="modality"),
        pytest.param(
            "Alcuni operai lo sanno", "Tutti gli operai lo sanno", ("quantifier", "critical"), id="quantifier"
        ),
        pytest.param("Era la peggiore idea", "È la peggiore idea", ("person", "critical"), id="tense"),
        pytest.param("Apriremo la funivia", "Chiuderemo la funivia", ("antonym", "critical"), id="antonym"),
        pytest.param("È un gesto onesto", "È un gesto disonesto", ("antonym", "critical"), id="reversing prefix"),
        pytest.param("Comprano quaranta cabine", "Comprano ventotto cabine", ("number", "critical"), id="number"),
        pytest.param("La rovina del ponte", "La miseria del ponte", ("word", "major"), id="word"),
        pytest.param("Vanno all'alba", "Vanno nell'alba", ("function-word", "minor"), id="function word"),
    ],
)
def test_changes_are_classed(quote: str, post: str, change: tuple[str, str]) -> None:
    """A change is as grave as the words it touches."""
    assert change in changes_of(quote, post, "it")


@pytest.mark.parametrize(
    ("quote", "post"),
    [
        pytest.param("pane e vino", "pane & vino", id="ampersand"),
        pytest.param("28 cabine", "ventotto cabine", id="number style"),
        pytest.param("perché sì", "perchè sì", id="accent"),
        pytest.param("il 5 per cento", "il 5%", id="per cent"),
        pytest.param("10.000 cabine", "10 000 cabine", id="thousands"),
        pytest.param("l’acqua", "l'acqua", id="apostrophes"),
    ],
)
def test_honest_differences_alter_nothing(quote: str, post: str) -> None:
    """Spelling, number style and typography are no substantive edits."""
    assert changes_of(quote, post, "it") == set()


def test_language_is_detected() -> None:
    """Its function words tell the language from its neighbours."""
    text = (
        "Il vecchio ponte non sarà demolito, ma gli abitanti dell'altra riva dicono che ne serve "
        "anche uno nuovo per arrivare al mercato senza fare il giro della strada statale."
    )
    assert language_of(text) == "it"
