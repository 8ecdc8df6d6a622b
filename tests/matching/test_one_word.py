"""A short sentence of a speaker's that is their post's but for one word."""

import pytest

from sayings import change_of, judge_saying


@pytest.mark.parametrize(
    ("language", "quote", "label"),
    [
        pytest.param("fr", "« Le quai finira par mourir », écrit Odile Tarn sur X.", "altered", id="last word"),
        pytest.param("fr", "« Le pont finira par rouvrir », écrit Odile Tarn sur X.", "altered", id="second word"),
        pytest.param("fr", "« Le quai finira par rouvrir », écrit Odile Tarn sur X.", "exact", id="none"),
        pytest.param(
            "fr", "« Le quai est en fête », écrit Odile Tarn sur X.", "not-found", id="silent: another sentence"
        ),
        pytest.param(
            "fr", "« Le quai finira par mourir », écrit Paul Rieu sur X.", "not-found", id="silent: another's"
        ),
    ],
)
def test_one_word_of_a_sentence_is_altered(language: str, quote: str, label: str) -> None:
    """Whoever is said to post a sentence that is theirs but for a word is misquoted."""
    verdict = judge_saying(quote, "Odile Tarn", "Le quai finira par rouvrir. Nous attendons.", language)
    assert verdict.label == label


@pytest.mark.parametrize(
    ("language", "quote", "post"),
    [
        pytest.param("fr", "Le quai rouvrira en hiver", "Le quai rouvrira en été", id="fr"),
        pytest.param("de", "Der Kai öffnet im Winter", "Der Kai öffnet im Sommer", id="de"),
        pytest.param("es", "El muelle abrirá en otoño", "El muelle abrirá en primavera", id="es"),
        pytest.param("ru", "Причал не закроют до конца зимы", "Причал не закроют до конца лета", id="ru"),
        pytest.param("uk", "Причал відкриють восени", "Причал відкриють влітку", id="uk"),
        pytest.param("pl", "Przystań ruszy zimą", "Przystań ruszy latem", id="pl"),
    ],
)
def test_another_season_is_critical(language: str, quote: str, post: str) -> None:
    """A season is a date."""
    assert change_of(quote, post, language)[1] == "critical"
