"""French: who speaks, what is cited, days, numbers and the classes of a change."""

from decimal import Decimal

import pytest

from sentences import changes_of, days_of, language_of, last_quote, values_of


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        pytest.param("« Oui », a tweeté Inès Kerbrat.", "Inès Kerbrat", "tweeté", id="inverted"),
        pytest.param("« Oui », a également écrit sur X Inès Kerbrat.", "Inès Kerbrat", "écrit", id="adverb"),
        pytest.param(
            "Inès Kerbrat est arrivée tard. « Oui », a-t-elle tweeté.", "Inès Kerbrat", "tweeté", id="a-t-elle"
        ),
        pytest.param(
            "Inès Kerbrat est arrivée tard. « Oui », écrivait-elle sur X.",
            "Inès Kerbrat",
            "écrivait",
            id="écrivait-elle",
        ),
        pytest.param(
            "« Oui », lui a répondu Inès Kerbrat sur Bluesky.", "Inès Kerbrat", "répondu", id="pronoun before the verb"
        ),
        pytest.param(
            "Inès Kerbrat, maire d’Ormeval, est arrivée tard.\n\n« Oui », a écrit la maire sur X.",
            "Inès Kerbrat",
            "écrit",
            id="description",
        ),
        pytest.param(
            "Inès Kerbrat, élue d’Ormeval, est arrivée tard.\n\n« Oui », a tweeté l’élue.",
            "Inès Kerbrat",
            "tweeté",
            id="elided article",
        ),
        pytest.param(
            "Dans un message d'Inès Kerbrat sur X : « Oui ».", "Inès Kerbrat", "message", id="elided preposition"
        ),
        pytest.param(
            "Dans un message publié sur X, Inès Kerbrat a dit : « Oui ».", "Inès Kerbrat", "dit", id="platform first"
        ),
        pytest.param(
            "L'adjointe Inès Kerbrat a posté : « Oui ».", "Inès Kerbrat", "posté", id="title with its article"
        ),
        pytest.param(
            "« Oui », a tweeté Inès Kerbrat. « Et voilà tout », a-t-elle ajouté.", "Inès Kerbrat", "ajouté", id="run"
        ),
        pytest.param(
            "« Oui », a publié sur Facebook le maire de Valdor, Brice Andrieu.",
            "Brice Andrieu",
            "publié",
            id="a place is no speaker",
        ),
    ],
)
def test_cited(text: str, speaker: str, cue: str) -> None:
    """A cue of a post makes a citation, and its subject is the speaker."""
    quote = last_quote(text, "fr")
    assert (quote.cited, quote.speaker, quote.cue) == (True, speaker, cue)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("« Nous ne vendrons pas », a dit Inès Kerbrat.", id="said"),
        pytest.param("« Nous ne vendrons pas », a déclaré Inès Kerbrat aux journalistes.", id="reporters"),
        pytest.param("Inès Kerbrat a affirmé dans un communiqué : « Nous ne vendrons pas ».", id="statement"),
        pytest.param("Inès Kerbrat tweete peu. Les riverains la surnomment « la Tsarine ».", id="nickname"),
        pytest.param("Inès Kerbrat a tweeté : « Oui. » « On verra bien », répond-on au syndicat.", id="on"),
        pytest.param("— Vous venez ? « Non », dit une voix.", id="dash dialogue"),
        pytest.param("Une banderole disait « Non à la coupe ».", id="banner"),
    ],
)
def test_not_cited(text: str) -> None:
    """Speech, titles, nicknames and other occasions are no citations of a post."""
    assert not last_quote(text, "fr").cited


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param("le 3 mars 2024", [(3, 3, 2024)], id="date"),
        pytest.param("le 1er mai", [(1, 5, None)], id="first"),
        pytest.param("mardi 5 mars", [(5, 3, None)], id="weekday and date"),
        pytest.param("a-t-il publié lundi soir", [(0, None)], id="weekday"),
        pytest.param("mardi dernier", [(1, -7)], id="last"),
        pytest.param("a écrit hier", [(None, -1)], id="relative"),
        pytest.param("la veille", [(None, -1)], id="the day before"),
        pytest.param("ce matin", [(None, 0)], id="this morning"),
        pytest.param("mardi prochain", [], id="next, silent"),
        pytest.param("jusqu'au 3 mars", [], id="until, silent"),
        pytest.param("dans Le Journal du Dimanche", [], id="newspaper, silent"),
        pytest.param("en mars 2024", [], id="no day, silent"),
    ],
)
def test_stated_days(text: str, days: list[tuple[object, ...]]) -> None:
    """A day is read where it is stated, and only there."""
    assert days_of(text, "fr") == days


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("trente-cinq", "35", "", id="tens"),
        pytest.param("vingt et un", "21", "", id="and one"),
        pytest.param("soixante-dix", "70", "", id="seventy"),
        pytest.param("quatre-vingt-dix-sept", "97", "", id="ninety-seven"),
        pytest.param("nonante-sept", "97", "", id="nonante"),
        pytest.param("deux cents", "200", "", id="hundreds"),
        pytest.param("mille deux cents", "1200", "", id="thousand first"),
        pytest.param("deux mille", "2000", "", id="thousands"),
        pytest.param("800 000 euros", "800000", "€", id="spaces"),
        pytest.param("1,5 million", "1500000", "", id="decimal comma"),
        pytest.param("cinq et demi", "5.5", "", id="half"),
        pytest.param("7,5 pour cent", "7.5", "%", id="per cent"),
    ],
)
def test_number_values(text: str, value: str, unit: str) -> None:
    """Number words, scales and units make one value."""
    assert [(Decimal(value).normalize(), unit) in readings for readings in values_of(text, "fr")] == [True]


@pytest.mark.parametrize(
    ("quote", "post", "change"),
    [
        pytest.param(
            "La passerelle est fermée", "La passerelle n’est pas fermée", ("negation", "critical"), id="negation"
        ),
        pytest.param(
            "La passerelle est pas fermée",
            "La passerelle n’est pas fermée",
            ("function-word", "minor"),
            id="informal negation",
        ),
        pytest.param("Il doit rouvrir", "Il peut rouvrir", ("modality", "critical"), id="modality"),
        pytest.param(
            "Certains riverains le voient", "Tous les riverains le voient", ("quantifier", "critical"), id="quantifier"
        ),
        pytest.param(
            "Le quai qu'il voulait", "Le quai qu'elle voulait", ("person", "critical"), id="person behind an elision"
        ),
        pytest.param("Le quai était une ruine", "Le quai est une ruine", ("person", "critical"), id="tense"),
        pytest.param("Nous ouvrirons le quai", "Nous fermerons le quai", ("antonym", "critical"), id="antonym"),
        pytest.param("Un accord honnête", "Un accord malhonnête", ("antonym", "critical"), id="reversing prefix"),
        pytest.param(
            "Elle a quatre-vingts barques", "Elle a quatre-vingt-dix barques", ("number", "critical"), id="number"
        ),
        pytest.param("La ruine du quai", "La misère du quai", ("word", "major"), id="word"),
    ],
)
def test_changes_are_classed(quote: str, post: str, change: tuple[str, str]) -> None:
    """A change is as grave as the words it touches."""
    assert change in changes_of(quote, post, "fr")


@pytest.mark.parametrize(
    ("quote", "post"),
    [
        pytest.param("le cœur du quai", "le coeur du quai", id="ligature"),
        pytest.param("pain et vin", "pain & vin", id="ampersand"),
        pytest.param("90 barques", "quatre-vingt-dix barques", id="number style"),
        pytest.param("un évènement", "un événement", id="spelling of 1990"),
        pytest.param("800 000 barques", "800.000 barques", id="thousands"),
        pytest.param("l’eau qu’il boit", "l'eau qu'il boit", id="apostrophes"),
    ],
)
def test_honest_differences_alter_nothing(quote: str, post: str) -> None:
    """Spelling, number style and typography are no substantive edits."""
    assert changes_of(quote, post, "fr") == set()


def test_language_is_detected() -> None:
    """Its function words tell the language from its neighbours."""
    text = (
        "La vieille passerelle ne sera pas démolie, mais les riverains de l'autre quai disent qu'"
        "il en faut une autre pour aller au marché sans faire le tour par la route nationale."
    )
    assert language_of(text) == "fr"
