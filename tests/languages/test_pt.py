"""Portuguese: who speaks, what is cited, days, numbers and the classes of a change."""

from decimal import Decimal

import pytest

from sentences import changes_of, days_of, language_of, last_quote, values_of


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        pytest.param("“Sim”, tuitou Inês Carvalhal.", "Inês Carvalhal", "tuitou", id="inverted"),
        pytest.param("Inês Carvalhal tinha escrito no X: “Sim”.", "Inês Carvalhal", "escrito", id="compound"),
        pytest.param(
            "“Sim”, lhe respondeu Inês Carvalhal no Bluesky.",
            "Inês Carvalhal",
            "respondeu",
            id="pronoun before the verb",
        ),
        pytest.param(
            "“Sim”, queixou-se Inês Carvalhal numa publicação no X.",
            "Inês Carvalhal",
            "queixou",
            id="pronoun behind the verb",
        ),
        pytest.param(
            "Inês Carvalhal, prefeita de Pedra Mansa, chegou tarde.\n\n“Sim”, escreveu a prefeita no X.",
            "Inês Carvalhal",
            "escreveu",
            id="description",
        ),
        pytest.param(
            "O secretário de Obras, Bento Aguiar, chegou tarde.\n\n“Sim”, tuitou o secretário.",
            "Bento Aguiar",
            "tuitou",
            id="description with an object",
        ),
        pytest.param("Inês Carvalhal chegou tarde. “Sim”, postou.", "Inês Carvalhal", "postou", id="no subject"),
        pytest.param(
            "Inês Carvalhal chegou tarde. “Sim”, escreveu na terça-feira no X.",
            "Inês Carvalhal",
            "escreveu",
            id="no subject, a day",
        ),
        pytest.param(
            "Em post no Instagram, Inês Carvalhal disse: “Sim”.", "Inês Carvalhal", "disse", id="platform first"
        ),
        pytest.param(
            "“Sim”, tuitou Inês Carvalhal. “E não se fala mais nisso”, acrescentou.",
            "Inês Carvalhal",
            "acrescentou",
            id="run",
        ),
        pytest.param(
            "“Sim”, escreveu no Facebook o prefeito de Pedra Mansa, Breno Salles.",
            "Breno Salles",
            "escreveu",
            id="a place is no speaker",
        ),
        pytest.param("«Sim», publicou Inês Carvalhal na sua conta do X.", "Inês Carvalhal", "publicou", id="account"),
    ],
)
def test_cited(text: str, speaker: str, cue: str) -> None:
    """A cue of a post makes a citation, and its subject is the speaker."""
    quote = last_quote(text, "pt")
    assert (quote.cited, quote.speaker, quote.cue) == (True, speaker, cue)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“Não vamos vender”, disse Inês Carvalhal.", id="said"),
        pytest.param("“Não vamos vender”, declarou Inês Carvalhal a jornalistas.", id="reporters"),
        pytest.param("Inês Carvalhal afirmou em nota: “Não vamos vender”.", id="statement"),
        pytest.param("Inês Carvalhal tuíta pouco. Os vizinhos a chamam de “Czarina”.", id="nickname"),
        pytest.param("Seu romance, “A Ponte Comprida”, esgotou.", id="title"),
        pytest.param("Uma faixa dizia “Não ao corte”.", id="banner"),
    ],
)
def test_not_cited(text: str) -> None:
    """Speech, titles, nicknames and other occasions are no citations of a post."""
    assert not last_quote(text, "pt").cited


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param("em 3 de março de 2024", [(3, 3, 2024)], id="date"),
        pytest.param("na terça-feira, 5 de março", [(5, 3, None)], id="weekday and date"),
        pytest.param("nesta quarta-feira", [(2, None)], id="weekday"),
        pytest.param("na última terça-feira", [(1, -7)], id="last, before"),
        pytest.param("na terça-feira passada", [(1, -7)], id="last, behind"),
        pytest.param("escreveu ontem", [(None, -1)], id="relative"),
        pytest.param("na quinta-feira que vem", [], id="next, silent"),
        pytest.param("até 3 de março", [], id="until, silent"),
        pytest.param("na segunda mensagem", [], id="ordinal, silent"),
        pytest.param("escreveu a Domingos e a Domingo Salles", [], id="a man, silent"),
        pytest.param("em março de 2024", [], id="no day, silent"),
    ],
)
def test_stated_days(text: str, days: list[tuple[object, ...]]) -> None:
    """A day is read where it is stated, and only there."""
    assert days_of(text, "pt") == days


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("trinta e cinco", "35", "", id="tens"),
        pytest.param("cento e vinte e cinco", "125", "", id="hundreds"),
        pytest.param("dois mil e quinhentos", "2500", "", id="thousands"),
        pytest.param("mil e duzentos", "1200", "", id="thousand first"),
        pytest.param("1.500 reais", "1500", "r$", id="separator"),
        pytest.param("1,5 milhão", "1500000", "", id="decimal comma"),
        pytest.param("2 bilhões", "2000000000", "", id="billions"),
        pytest.param("cinco e meia", "5.5", "", id="half"),
        pytest.param("7,5 por cento", "7.5", "%", id="per cent"),
        pytest.param("2 mil", "2000", "", id="digits and scale"),
    ],
)
def test_number_values(text: str, value: str, unit: str) -> None:
    """Number words, scales and units make one value."""
    assert [(Decimal(value).normalize(), unit) in readings for readings in values_of(text, "pt")] == [True]


@pytest.mark.parametrize(
    ("quote", "post", "change"),
    [
        pytest.param("A ponte vai abrir", "A ponte não vai abrir", ("negation", "critical"), id="negation"),
        pytest.param("A ponte deve abrir", "A ponte pode abrir", ("modality", "critical"), id="modality"),
        pytest.param(
            "Alguns vizinhos sabem disso", "Todos os vizinhos sabem disso", ("quantifier", "critical"), id="quantifier"
        ),
        pytest.param("Era a pior ideia", "É a pior ideia", ("person", "critical"), id="tense"),
        pytest.param("Abriremos a ponte", "Fecharemos a ponte", ("antonym", "critical"), id="antonym"),
        pytest.param("Foi um gesto honesto", "Foi um gesto desonesto", ("antonym", "critical"), id="reversing prefix"),
        pytest.param(
            "Compraram quarenta barcos", "Compraram trinta e cinco barcos", ("number", "critical"), id="number"
        ),
        pytest.param("A ruína da ponte", "A miséria da ponte", ("word", "major"), id="word"),
        pytest.param("Vão para a praia", "Vão até a praia", ("function-word", "minor"), id="function word"),
    ],
)
def test_changes_are_classed(quote: str, post: str, change: tuple[str, str]) -> None:
    """A change is as grave as the words it touches."""
    assert change in changes_of(quote, post, "pt")


@pytest.mark.parametrize(
    ("quote", "post"),
    [
        pytest.param("pão e vinho", "pão & vinho", id="ampersand"),
        pytest.param("35 barcos", "trinta e cinco barcos", id="number style"),
        pytest.param("o facto económico", "o fato econômico", id="both sides of the Atlantic"),
        pytest.param("5 por cento", "5%", id="per cent"),
        pytest.param("10.000 barcos", "10 mil barcos", id="thousands"),
    ],
)
def test_honest_differences_alter_nothing(quote: str, post: str) -> None:
    """Spelling, number style and typography are no substantive edits."""
    assert changes_of(quote, post, "pt") == set()


def test_language_is_detected() -> None:
    """Its function words tell the language from its neighbours."""
    text = (
        "A ponte velha não vai ser demolida, mas os moradores da outra margem dizem que também é "
        "preciso uma nova para chegar ao mercado sem dar a volta pela estrada."
    )
    assert language_of(text) == "pt"
