"""Of which place somebody holds an office: whoever holds it elsewhere does not speak."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article


def _speaker(language: str, text: str) -> str | None:
    return find_quotes(replace(read_article(text), language=language))[-1].speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Russian president, Bo Tarn, spoke. The Bolivian president wrote on X: “We mourn with you all.”"),
        ("en", "Russian President Bo Tarn spoke. The Bolivian president wrote on X: “We mourn with you all.”"),
        ("en", "Mayor Bo Tarn of Larkin spoke. “We mourn with you all,” the mayor of Salton wrote on X."),
        ("pt", "O presidente russo, Bo Tarn, falou. O presidente boliviano escreveu no X: “Choramos com vocês”."),
        ("es", "El presidente ruso, Bo Tarn, habló. El presidente boliviano escribió en X: “Lloramos con ustedes”."),
        ("fr", "Le président russe, Bo Tarn, a parlé. Le président bolivien a écrit sur X : « Nous pleurons. »"),
        (
            "it",
            "Il presidente russo, Bo Tarn, ha parlato. Il presidente boliviano ha scritto su X: «Piangiamo con voi».",
        ),
        ("de", "Der russische Präsident Bo Tarn sprach. Der bolivianische Präsident schrieb auf X: „Wir trauern.“"),
        ("pl", "Prezydent Rosji Jan Tarn mówił. Prezydent Boliwii napisał na X: „Płaczemy razem z wami”."),
        ("ru", "Президент России Лев Тарн выступил. Президент Боливии написал в X: «Мы скорбим вместе с вами»."),
    ],
)
def test_another_place_has_another_holder(language: str, text: str) -> None:
    assert _speaker(language, text) is None


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "The Russian president, Bo Tarn, spoke. The Russian president wrote on X: “We mourn.”", "Bo Tarn"),
        ("en", "The president of Russia, Bo Tarn, spoke. The Russian president wrote on X: “We mourn.”", "Bo Tarn"),
        ("en", "United States President Bo Tarn spoke. The American president wrote on X: “We mourn.”", "Bo Tarn"),
        ("en", "Mayor Bo Tarn spoke. “We mourn with you all,” the Salton mayor wrote on X.", "Bo Tarn"),
        (
            "en",
            "Mayor Ida Holm of Larkin met Mayor Bo Tarn of Salton. “We mourn,” the Larkin mayor wrote on X.",
            "Ida Holm",
        ),
        ("es", "El presidente de Rusia, Bo Tarn, habló. El presidente ruso escribió en X: “Lloramos”.", "Bo Tarn"),
        ("ru", "Президент России Лев Тарн выступил. Президент России написал в X: «Мы скорбим».", "Лев Тарн"),
        (
            "pt",
            "O presidente da Câmara, Rui Rehm, calou. O presidente Bo Tarn usou o X e disse que será “uma festa”.",
            "Bo Tarn",
        ),
        (
            "fr",
            "Le président du Sénat, Rui Rehm, s'est tu. Le président Bo Tarn a écrit sur X et dit « non à tout ».",
            "Bo Tarn",
        ),
    ],
)
def test_the_same_place_has_the_same_holder(language: str, text: str, speaker: str) -> None:
    """A people and its country are one place; a place that only one description has tells nothing."""
    assert (_speaker(language, text) or "").startswith(speaker)
