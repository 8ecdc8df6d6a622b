"""Bodies that speak from a place, verbs that a dash shows, and whose words a clause without a subject has."""

from dataclasses import replace

import pytest

from sayings import quote_in
from tweetcite import read_article
from tweetcite.quotes import find_quotes

SAID = [
    pytest.param("ru", "В «Рельсе» ответили в X: «Мост откроем к зиме».", "Рельсе", id="ru-marks"),
    pytest.param("uk", "У «Рейці» відповіли у X: «Міст відкриємо до зими».", "Рейці", id="uk-marks"),
    pytest.param("ru", "«Мост откроем к зиме», — сокрушается в X Ада Брилль.", "Ада Брилль", id="ru-dash"),
    pytest.param("ru", "«Мост откроем к зиме», — обратилась к жителям в X Ада Брилль.", "Ада Брилль", id="ru-dash-far"),
    pytest.param(
        "uk", "«Міст відкриємо до зими», — забідкалася перед людьми у X Ада Брилль.", "Ада Брилль", id="uk-dash-far"
    ),
    pytest.param(
        "pt",
        "Ada Brill voltou. E cutucou no X, dizendo que Bo Tarn ri “porque perdeu o cais”.",
        "Ada Brill",
        id="pt-told",
    ),
]
OTHERS = [
    pytest.param("ru", "В Туле ответили в X: «Мост откроем к зиме».", None, id="ru-town"),
    pytest.param("ru", "В «Рельсе» Ада Брилль написала в X: «Мост откроем к зиме».", "Ада Брилль", id="ru-person"),
    pytest.param("pl", "Ada Brill odeszła. „Zostajemy na moście” – napisali na X.", None, id="pl-many"),
    pytest.param("pl", "Ada Brill odchodzi. „Zostaję na moście” – napisała na X.", "Ada Brill", id="pl-one"),
    pytest.param(
        "pt", "Ada Brill voltou. E Bo Tarn escreveu no X que ri “porque perdeu o cais”.", "Bo Tarn", id="pt-own"
    ),
]


@pytest.mark.parametrize(("code", "text", "speaker"), [*SAID, *OTHERS])
def test_the_speaker_is_who_the_clause_shows(code: str, text: str, speaker: str | None) -> None:
    """A place in marks speaks where "they" do, and nobody of a clause inside."""
    assert quote_in(text, code).speaker == speaker


def test_a_clause_between_dashes_inside_marks_is_the_reporters() -> None:
    """Where a comma follows the second dash as well as where none does."""
    for joint in (" – riconosce –, ", " – riconosce – "):
        text = f"Bo Tarn lascia. «Ho perso il molo{joint}non la barca», ha scritto su X."
        (quote,) = find_quotes(replace(read_article(text), language="it"))
        assert quote.text == "Ho perso il molo non la barca"


def test_a_pair_of_dashes_in_the_words_is_the_speakers() -> None:
    """No verb of saying stands between them."""
    text = "Bo Tarn lascia. «Ho perso il molo – lo so –, non la barca», ha scritto su X."
    (quote,) = find_quotes(replace(read_article(text), language="it"))
    assert quote.text == "Ho perso il molo – lo so –, non la barca"


def test_they_who_go_on_are_no_person() -> None:
    """Where no body is named they are nobody in particular, and one who goes on is the one before."""
    text = "Матвій Цап мовчить. «Кубок лишиться вдома», — {} у дописі."
    for verb, speaker in (("запевнили там", None), ("запевнив він", "Матвій Цап")):
        (quote,) = find_quotes(replace(read_article(text.format(verb)), language="uk"))
        assert quote.speaker == speaker


def test_a_noun_for_a_body_means_the_one_that_is_named_before_it() -> None:
    """The company is the one in marks."""
    text = "В «Рельсе» не согласны. «Договор действует до мая», — напомнили в компании в соцсети X."
    *_, last = find_quotes(replace(read_article(text), language="ru"))
    assert last.speaker == "Рельсе"
