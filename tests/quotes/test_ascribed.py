"""Whom an article says words are ascribed to, where it does not say that they are theirs."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article

_ASCRIBED = [
    pytest.param("en", "A tweet attributed to Ida Rehm, “Burn the quay”, is a fake.", "Ida Rehm", id="en"),
    pytest.param(
        "en", "The tweet “Burn it”, attributed to Ida Rehm by a blog, is a fake.", "Ida Rehm", id="en, behind"
    ),
    pytest.param("de", "Ein Ida Rehm zugeschriebener Tweet, „Brennt ihn ab“, ist falsch.", "Ida Rehm", id="de"),
    pytest.param("fr", "Le tweet « Brûlez-le », attribué à Ida Rehm par un blog, est un faux.", "Ida Rehm", id="fr"),
    pytest.param("es", "El tuit «Quemadlo», atribuido a Ida Rehm por un blog, es falso.", "Ida Rehm", id="es"),
    pytest.param("it", "Il post «Bruciatelo», attribuito a Ida Rehm da un blog, è un falso.", "Ida Rehm", id="it"),
    pytest.param("pt", "O tuíte “Queimem-no”, atribuído a Ida Rehm por um blog, é falso.", "Ida Rehm", id="pt"),
    pytest.param("nl", "De tweet ‘Steek hem aan’, die aan Ida Rehm wordt toegeschreven, is nep.", "Ida Rehm", id="nl"),
    pytest.param("tr", "Ida Rehm’e ait olduğu öne sürülen “Yakın onu” paylaşımı sahte çıktı.", "Ida Rehm", id="tr"),
    pytest.param(
        "ru",
        "Ада Голубева молчит.\n\nСлова «Сожгите причал», которые приписывают Голубевой, — фейк.",
        "Ада Голубева",
        id="ru, a case",
    ),
    pytest.param(
        "fr",
        "La maire Ida Rehm se tait.\n\nLe tweet « Brûlez-le », attribué à la maire, est un faux.",
        "Ida Rehm",
        id="fr, an office",
    ),
    pytest.param(
        "ar",
        "كتبت هدى الزيات: «نعم».\n\nوتداول ناس تغريدة منسوبة إلى هدى الزيات جاء فيها «أحرقوا الرصيف» وهي مزيفة.",
        "هدى الزيات",
        id="ar",
    ),
]
_SAID = [
    pytest.param("en", "“Burn the quay,” Bo Tarn wrote of a tweet attributed to Ida Rehm.", "Bo Tarn", id="en"),
    pytest.param("fr", "« Brûlez-le », a écrit Bo Tarn d'un tweet attribué à Ida Rehm.", "Bo Tarn", id="fr"),
    pytest.param("de", "„Brennt ihn ab“, schrieb Bo Tarn zu einem Ida Rehm zugeschriebenen Tweet.", "Bo Tarn", id="de"),
]


@pytest.mark.parametrize(("language", "text", "speaker"), [*_ASCRIBED, *_SAID])
def test_ascribed(language: str, text: str, speaker: str) -> None:
    """Who is given as the author is the speaker, unless the sentence says who says the words."""
    assert find_quotes(replace(read_article(text), language=language))[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "源泉が枯れたとのうわさを受け、樫村遥市長は25日、Ｘに「湯はある」と投稿した。", "樫村遥", id="a rumour"
        ),
        pytest.param(
            "祭りの花火が中止との情報が広がり、樫村遥市長は25日、Ｘに「開く」と投稿した。", "樫村遥", id="news"
        ),
        pytest.param(
            "水道局は27日、Ｘで「給水は続く」と知らせた。断水の時間は「午後10時から5時まで」だという。",
            "水道局",
            id="handed on",
        ),
    ],
)
def test_subject_of_hearsay(text: str, speaker: str) -> None:
    """What a rumour is about says nothing, nor does a thing of which somebody told."""
    assert find_quotes(replace(read_article(text), language="ja"))[-1].speaker == speaker
