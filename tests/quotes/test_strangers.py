"""People whom nothing but a noun tells, where nouns have no articles: they are not who spoke before."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote


def _last(language: str, text: str) -> Quote:
    return find_quotes(replace(read_article(text), language=language))[-1]


POSTS = {
    "ru": "«Лодки целы», — написала Анна Белова в X.",
    "uk": "«Човни цілі», — написала Олена Коваль у X.",
    "pl": "„Łodzie są całe” – napisała Ada Holm na X.",
    "tr": "Ada Holm X'te yazdı: “Kayıklar sağlam.”",
    "he": 'ליאת ברק צייצה: "הסירות שלמות".',
    "ja": "高瀬梓さんはXに「船は無事です」と投稿した。",
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        pytest.param("ru", "«Сам видел», — буркнул сторож пристани.", id="ru, watchman"),
        pytest.param("ru", "«Сам видел», — сказал местный психолог.", id="ru, behind an adjective"),
        pytest.param("uk", "«Сам бачив», — буркнув сторож пристані.", id="uk, watchman"),
        pytest.param("uk", "«Сам бачив», — сказав пекар.", id="uk, baker"),
        pytest.param("pl", "„Sam widziałem” – mruknął stróż przystani.", id="pl, watchman"),
        pytest.param("pl", "„Sam widziałem” – powiedział inżynier.", id="pl, engineer"),
        pytest.param("tr", "İskele görevlisi “Kendim gördüm hepsini” dedi.", id="tr, who works there"),
        pytest.param("tr", "Çay bahçesinin sahibi “Kendim gördüm hepsini” diye yakındı.", id="tr, owner"),
        pytest.param("he", 'המוכרת בחנות אמרה: "ראיתי הכול".', id="he, shop"),
        pytest.param("ja", "散歩中の夫婦は「この目で見ました」と話した。", id="ja, couple"),
    ],
)
def test_a_stranger_is_not_who_spoke_before(language: str, sentence: str) -> None:
    """A noun for who does something, behind the verb of a paragraph's first sentence, is somebody else."""
    quote = _last(language, f"{POSTS[language]}\n\n{sentence}")

    assert quote.speaker is None
    assert not quote.cited


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        pytest.param("ru", "«Сама видела», — добавила она.", "Анна Белова", id="ru, pronoun"),
        pytest.param("uk", "«Сама бачила», — додала вона.", "Олена Коваль", id="uk, pronoun"),
        pytest.param("pl", "„Sama widziałam” – dodała w tym samym wpisie.", "Ada Holm", id="pl, nobody"),
        pytest.param("tr", "Son paylaşımında “Kendim gördüm hepsini” dedi.", "Ada Holm", id="tr, nobody"),
        pytest.param("he", 'היום כתבה: "ראיתי הכול".', "ליאת ברק", id="he, today"),
    ],
)
def test_who_goes_on_is_who_spoke_before(language: str, sentence: str, speaker: str) -> None:
    """A pronoun or nobody at all behind the verb is who spoke before."""
    assert _last(language, f"{POSTS[language]}\n\n{sentence}").speaker == speaker
