"""Who is only shown or met beside the one who writes, and no subject: a photo of herself with husband Bo Tarn."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article

_WRITER = "Ida Holm"
_BESIDE = [
    ("en", "Ida Holm has news. The actress shared a photo with husband Bo Tarn on X and captioned it: “We stay.”"),
    (
        "en",
        "Ida Holm has news. The actress, 38, shared a photo of herself with actor Bo Tarn and captioned it: “We stay.”",
    ),
    ("en", "Ida Holm has news. The singer posted a picture of her daughter Bea Holm on X and wrote: “We stay.”"),
    ("en", "Ida Holm has news. The actress, who is 38, shared a photo on X and captioned it: “We stay.”"),
    (
        "de",
        "Ida Holm stellt klar. Die Sängerin teilte auf X ein Foto mit ihrem Mann Bo Tarn und schrieb: „Wir bleiben.“",
    ),
    ("de", "Ida Holm stellt klar. Die Sängerin, 38, teilte ein Foto auf X und schrieb: „Wir bleiben.“"),
    ("fr", "Ida Holm répond. La chanteuse a partagé sur X une photo avec son mari Bo Tarn et a écrit : « On reste. »"),
    ("es", "Ida Holm lo aclara. La actriz compartió en X una foto con su marido Bo Tarn y escribió: “Nos quedamos”."),
    ("it", "Ida Holm chiarisce. L’attrice ha condiviso su X una foto con il marito Bo Tarn e ha scritto: «Restiamo»."),
    ("nl", "Ida Holm reageert. De actrice deelde op X een foto met haar man Bo Tarn en schreef: ‘Wij blijven.’"),
    ("pt", "Ida Holm esclarece. A atriz partilhou no X uma foto com o marido Bo Tarn e escreveu: “Ficamos”."),
]
_SUBJECTS = [
    ("en", "Ida Holm sang. On Sunday, husband Bo Tarn wrote on X: “We stay.”"),
    ("en", "Ida Holm sang. From then on, Mayor Bo Tarn wrote on X: “We stay.”"),
    ("en", "After the show with singer Ida Holm, guitarist Bo Tarn wrote on X: “We stay.”"),
    ("de", "Ida Holm sang. Am Sonntag schrieb ihr Mann Bo Tarn auf X: „Wir bleiben.“"),
    ("fr", "Ida Holm a chanté. Dimanche, son mari Bo Tarn a écrit sur X : « On reste. »"),
]


def _speaker(language: str, text: str) -> str | None:
    return find_quotes(replace(read_article(text), language=language))[0].speaker


@pytest.mark.parametrize(("language", "text"), _BESIDE)
def test_company_is_no_subject(language: str, text: str) -> None:
    """A preposition before what somebody is governs the name behind it."""
    assert _speaker(language, text) == _WRITER


@pytest.mark.parametrize(("language", "text"), _SUBJECTS)
def test_subject_keeps_its_words(language: str, text: str) -> None:
    """No preposition governs a name across a comma or a verb."""
    assert _speaker(language, text) == "Bo Tarn"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "Żona Bo Tarna, Ida Holm, napisała na X: „Zostajemy w porcie”."),
        ("ru", "Жена Бориса Тарна, Ида Хольм, написала в X: «Мы остаёмся в порту»."),
        ("uk", "Дружина Бориса Тарна, Іда Хольм, написала в X: «Ми залишаємось у порту»."),
    ],
)
def test_kin_that_open_a_sentence_are_no_name(language: str, text: str) -> None:
    """A noun for kin has a capital there, and is part of nobody's name."""
    assert _speaker(language, text) in ("Ida Holm", "Ида Хольм", "Іда Хольм")
