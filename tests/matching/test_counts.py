"""A sentence of a shown post of which the count at its beginning is another is that sentence, altered."""

from dataclasses import replace

import pytest

from tweetcite import read_article, verify_article
from tweetcite.model import Verdict


def _judge(code: str, told: str, post: str) -> Verdict:
    article = read_article(f"{told}\n\n{post}\n\n— Ada Brill (@adabrill) March 4, 2024\n")
    return verify_article(replace(article, language=code), lambda quote: []).verdicts[0]


ES = "Ni una beca del comedor ha vuelto al colegio. Lo firmo hoy mismo ante quien lo pida."
IT = "Nessun comune della valle ha ricevuto i fondi europei. Lo firmo oggi stesso davanti a chi lo chiede."
PT = "Nem uma bolsa da cantina voltou ao colégio. Assino hoje mesmo diante de quem pedir."
COUNTED = [
    pytest.param("es", "“Todas las becas del comedor han vuelto al colegio”, escribió Ada Brill en X.", ES, id="es"),
    pytest.param(
        "it", "«Tutti i comuni della valle hanno ricevuto i fondi europei», ha scritto Ada Brill su X.", IT, id="it"
    ),
    pytest.param("pt", "“Todas as bolsas da cantina voltaram ao colégio”, escreveu Ada Brill no X.", PT, id="pt"),
]
OTHERS = [
    pytest.param("es", "“Las obras nuevas del comedor irán luego al colegio”, escribió Ada Brill en X.", ES, id="es"),
    pytest.param(
        "it", "«Quei vecchi ponti della valle avranno poi i fondi europei», ha scritto Ada Brill su X.", IT, id="it"
    ),
    pytest.param("pt", "“As obras novas da cantina irão depois ao colégio”, escreveu Ada Brill no X.", PT, id="pt"),
]


@pytest.mark.parametrize(("code", "told", "post"), COUNTED)
def test_another_count_of_the_same_thing_is_an_altered_sentence(code: str, told: str, post: str) -> None:
    """All of a thing, where the post has not one of it, is the post's sentence, turned."""
    verdict = _judge(code, told, post)

    assert (verdict.label, verdict.severity) == ("altered", "critical")


@pytest.mark.parametrize(("code", "told", "post"), OTHERS)
def test_another_thing_is_another_sentence(code: str, told: str, post: str) -> None:
    """Another subject with another verb may be of another post."""
    assert _judge(code, told, post).label == "not-found"


DE = "Der Umbau des Kais kostet nun 4,3 Millionen Euro. Das ist ärgerlich."
PL = "Przeznaczymy te 2,6 mld zł na nową przystań. Nikogo nie wywłaszczymy."


@pytest.mark.parametrize(
    ("code", "told", "post", "label"),
    [
        pytest.param("de", "Er koste „nun 4,3 Milliarden Euro“, schrieb Ada Brill auf X.", DE, "altered", id="scale"),
        pytest.param("pl", "Ada Brill napisała na X o „te 26 mld zł”.", PL, "altered", id="comma"),
        pytest.param("de", "Er koste „nun 4,3 Millionen Euro“, schrieb Ada Brill auf X.", DE, "exact", id="as it is"),
        pytest.param(
            "de", "Es seien „nun 7 Boote“, schrieb Ada Brill auf X.", DE, "not-found", id="silent: of other things"
        ),
    ],
)
def test_one_number_of_few_words_is_altered(code: str, told: str, post: str, label: str) -> None:
    """A number with its scale and its currency is more than a word, and a shown post has one like it."""
    found = _judge(code, told, post).label
    assert found == label or (label == "not-found" and found == "unverifiable")
