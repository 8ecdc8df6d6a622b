"""Whose post words stand in where its owner is named right behind its noun, and who only answers or shares it."""

import pytest

from sayings import quote_in

HELD = [
    pytest.param(
        "ar", "وأعاد الوزير فادي حرب نشر تغريدة النائب سامر عون التي جاء فيها: «أين المال».", "سامر عون", id="ar"
    ),
    pytest.param("fa", "فرهاد حربی توییت سامان عون را بازنشر کرد که نوشته بود: «پول پل کجاست».", "سامان عون", id="fa"),
    pytest.param("fa", "در توییت سامان عون آمده است: «پول پل کجاست».", "سامان عون", id="fa-stands"),
    pytest.param("he", 'השר פדי חרבי שיתף את הציוץ של סמי עון: "איפה כספי הגשר".', "סמי עון", id="he"),
    pytest.param("he", 'בציוץ של סמי עון נכתב: "איפה כספי הגשר".', "סמי עון", id="he-stands"),
    pytest.param("tr", "Ada Kıyı, Murat Er’in “Köprü yarın açılıyor” paylaşımını eleştirdi.", "Murat Er", id="tr"),
    pytest.param("ja", "大沢市長は森田県議の「橋は明日開きます」との投稿を批判した。", "森田", id="ja"),
    pytest.param("ja", "森田県議のＸでの「橋は明日開きます」との投稿に、大沢市長は黙った。", "森田", id="ja-place"),
]
ANSWERED = [
    pytest.param("ar", "ردّ النائب سامر عون على تغريدة الوزير فادي حرب قائلاً: «أين المال».", "سامر عون", id="ar"),
    pytest.param("fa", "سامان عون در واکنش به توییت فرهاد حربی نوشت: «پول پل کجاست».", "سامان عون", id="fa"),
    pytest.param("he", 'סמי עון הגיב לציוץ של השר פדי חרבי: "איפה כספי הגשר".', "סמי עון", id="he"),
    pytest.param(
        "kmr", "Saman Ewnî di bersiva twîta Ferhad Herbî de nivîsand: “Pere li ku ne”.", "Saman Ewnî", id="kmr"
    ),
    pytest.param("tr", "Ada Kıyı, Murat Er’in paylaşımına “Köprü parası nerede” yanıtını verdi.", "Ada Kıyı", id="tr"),
    pytest.param("tr", "Ada Kıyı, Murat Er’i etiketlediği paylaşımda “Köprü nerede” dedi.", "Ada Kıyı", id="tr-tagged"),
    pytest.param("ja", "大沢市長は森田県議の投稿を引用し「橋はいつ開くのか」と返信した。", "大沢", id="ja"),
]


@pytest.mark.parametrize(("code", "sentence", "speaker"), HELD)
def test_words_are_of_whose_post_they_stand_in(code: str, sentence: str, speaker: str) -> None:
    """Who shares or rejects a post does not speak its words."""
    assert quote_in(sentence, code).speaker == speaker


@pytest.mark.parametrize(("code", "sentence", "speaker"), ANSWERED)
def test_words_are_of_who_answers_a_post(code: str, sentence: str, speaker: str) -> None:
    """The post that is answered is another's."""
    assert quote_in(sentence, code).speaker == speaker
