"""Small words that turn what the others say: from Larkin, for to Larkin; although, for because."""

import pytest

from evaluation import verify_case
from sayings import edits_of

TURNED = [
    pytest.param("en", "The boat came to Larkin", "The boat came from Larkin", id="en-to-from"),
    pytest.param("en", "They rowed into the fog", "They rowed out of the fog", id="en-into"),
    pytest.param("en", "It shut although Holm sold it", "It shut because Holm sold it", id="en-although"),
    pytest.param("en", "It is dry there then", "It is dry there now", id="en-then"),
    pytest.param("de", "Das Boot kam aus Halle", "Das Boot kam nach Halle", id="de-aus-nach"),
    pytest.param("de", "Es ruht, obwohl Tarn da ist", "Es ruht, weil Tarn da ist", id="de-obwohl"),
    pytest.param("fr", "Il ferme bien que Tarn paie", "Il ferme parce que Tarn paie", id="fr-shared-que"),
    pytest.param("es", "Cierra aunque lo vendieron", "Cierra porque lo vendieron", id="es-aunque"),
    pytest.param("it", "È chiuso nonostante il vento", "È chiuso a causa del vento", id="it-nonostante"),
    pytest.param("pt", "Fechou embora o vendessem", "Fechou porque o vendessem", id="pt-embora"),
    pytest.param("nl", "Dicht hoewel Tarn het kocht", "Dicht omdat Tarn het kocht", id="nl-hoewel"),
    pytest.param("pl", "Jedziemy z Gdyni", "Jedziemy do Gdyni", id="pl-z-do"),
    pytest.param("ru", "Мы едем из города", "Мы едем в город", id="ru-with-its-case"),
    pytest.param("ru", "Закрыт, хотя его продали", "Закрыт, потому что его продали", id="ru-hotya"),
    pytest.param("uk", "Закрито, хоча його продали", "Закрито, бо його продали", id="uk-hocha"),
    pytest.param("es", "Abre aunque mande Tarn", "Abre mientras mande Tarn", id="es-mientras"),
    pytest.param("pt", "Abre embora mande Tarn", "Abre enquanto mande Tarn", id="pt-enquanto"),
    pytest.param("de", "Es ruht, obwohl Tarn da ist", "Es ruht, solange Tarn da ist", id="de-solange"),
    pytest.param("nl", "Dicht hoewel Tarn er is", "Dicht zolang Tarn er is", id="nl-zolang"),
    pytest.param("pl", "Prom ruszy dopiero w maju", "Prom ruszy już w maju", id="pl-dopiero"),
    pytest.param("ru", "Закрыт, хотя Тарн здесь", "Закрыт, пока Тарн здесь", id="ru-poka"),
    pytest.param("uk", "Закрито, хоча Тарн тут", "Закрито, поки Тарн тут", id="uk-poky"),
    pytest.param("fr", "Tarn va démissionner", "Tarn vient de démissionner", id="fr-vient-de"),
    pytest.param("es", "Voy a dimitir", "Acabo de dimitir", id="es-acabo-de"),
    pytest.param("pl", "Po piątku zapłacimy", "Do piątku zapłacimy", id="pl-po-do"),
    pytest.param("tr", "İskele kara rağmen kapandı", "İskele kar nedeniyle kapandı", id="tr-with-its-case"),
    pytest.param("ar", "أغلق الرصيف رغم العاصفة", "أغلق الرصيف بسبب العاصفة", id="ar-raghma"),
    pytest.param("he", "הרציף נסגר למרות הסערה", "הרציף נסגר בגלל הסערה", id="he-lamrot"),
    pytest.param("fa", "اسکله با وجود توفان بسته شد", "اسکله به دلیل توفان بسته شد", id="fa-ba-vojud"),
    pytest.param("zh", "码头关闭尽管市长卖了它", "码头关闭因为市长卖了它", id="zh-jinguan"),
    pytest.param("ko", "공연은 올해 열립니다", "공연은 내년에 열립니다", id="ko-year"),
    pytest.param("ja", "公演は今年開きます", "公演は来年開きます", id="ja-year"),
    pytest.param("ja", "公演は来月末に開きます", "公演は来月初めに開きます", id="ja-end-of-a-month"),
    pytest.param("zh", "演出今年举行", "演出明年举行", id="zh-year"),
    pytest.param("zh", "演出下个月举行", "演出下周举行", id="zh-month"),
    pytest.param("ar", "الحفل في العام الحالي", "الحفل في العام المقبل", id="ar-year"),
    pytest.param("fa", "کنسرت امسال بود", "کنسرت پارسال بود", id="fa-year"),
    pytest.param("he", "ההופעה תתקיים בסוף החודש", "ההופעה תתקיים בתחילת החודש", id="he-end-of-a-month"),
    pytest.param("tr", "Konser ay başında yapılacak", "Konser ay sonunda yapılacak", id="tr-end-of-a-month"),
    pytest.param("ko", "비가 오면 행사는 진행합니다", "비가 와도 행사는 진행합니다", id="ko-even-if"),
    pytest.param("zh", "明天演出", "后天演出", id="zh-day-after-tomorrow"),
    pytest.param("ja", "公演は明日だ", "公演は明後日だ", id="ja-day-after-tomorrow"),
    pytest.param("ko", "비는 내일 그칩니다", "비는 모레 그칩니다", id="ko-day-after-tomorrow"),
    pytest.param("he", "הגשם ייפסק מחר", "הגשם ייפסק מחרתיים", id="he-day-after-tomorrow"),
    pytest.param("tr", "Köyün dörtte biri yandı", "Köyün dörtte üçü yandı", id="tr-parts-of-a-whole"),
    pytest.param("ar", "ربع القرية احترقت", "ثلاثة أرباع القرية احترقت", id="ar-parts-of-a-whole"),
    pytest.param("ko", "공장이 문을 닫습니다", "공장이 문을 닫는다고 들었습니다", id="ko-heard"),
    pytest.param("ckb", "کۆنسێرتەکە ئەمساڵ دەبێت", "کۆنسێرتەکە ساڵی داهاتوو دەبێت", id="ckb-year"),
]


@pytest.mark.parametrize(("code", "quote", "post"), TURNED)
def test_a_small_word_that_turns_the_rest_is_critical(code: str, quote: str, post: str) -> None:
    """Who came from Larkin did not come to it."""
    assert "critical" in {e.severity for e in edits_of(quote, post, code)}


SMALL = [
    pytest.param("en", "The boat came to a Larkin", "The boat came to the Larkin", id="en-article"),
    pytest.param("en", "the best it has been", "our quay is best it has been", id="en-article-put-in"),
    pytest.param("en", "We wait on the quay", "We wait at the quay", id="en-on-at"),
    pytest.param("en", "We row here from 9am", "We row here to 9am", id="en-before-an-hour"),
    pytest.param("de", "Wir warten an dem Kai", "Wir warten auf dem Kai", id="de-an-auf"),
    pytest.param("fr", "Il pense à la mer", "Il pense de la mer", id="fr-a-de"),
    pytest.param("he", "הוא כאן השנה", "הוא פה השנה", id="he-here"),
    pytest.param("es", "Hablan de la mar", "Hablan sobre la mar", id="es-sobre"),
]


@pytest.mark.parametrize(("code", "quote", "post"), SMALL)
def test_other_small_words_are_not_grave(code: str, quote: str, post: str) -> None:
    """On the quay is at the quay."""
    assert {e.severity for e in edits_of(quote, post, code)} <= {"none", "minor"}


def _judge(words: str, published: str = "2019-01-21", code: str = "en", text: str = "") -> list[str]:
    text = text or "Harbour council sold the last ferry on Friday. Nobody asked the rowers of Larkin first!"
    post = {"platform": "x", "id": "1087051223310712832", "handle": "botarn", "name": "Bo Tarn", "lang": code}
    post |= {"created_at": "2019-01-20T18:16:22Z", "text": text}
    case = {"id": "row", "lang": code, "article": words, "published": published, "archive": [post]}
    return [f"{v.label} {v.severity}" for v in verify_case(case).verdicts]


def test_sentences_in_another_order_are_altered() -> None:
    """All the words are the post's, and stand beside their neighbours, but the sentences changed places."""
    moved = "“Nobody asked the rowers of Larkin first! Harbour council sold the last ferry on Friday,” Bo Tarn tweeted."
    assert _judge(moved) == ["altered major"]


def test_sentences_in_another_order_are_altered_in_other_languages() -> None:
    """Whatever the language, a post has its order."""
    text = "Der Hafenrat verkaufte die letzte Fähre am Freitag. Niemand fragte vorher die Ruderer von Halle!"
    moved = (
        "„Niemand fragte vorher die Ruderer von Halle! Der Hafenrat verkaufte die letzte Fähre am Freitag“,"
        " twitterte Bo Tarn."
    )
    assert _judge(moved, code="de", text=text) == ["altered major"]


@pytest.mark.parametrize(
    ("article", "published"),
    [
        pytest.param(
            "“Nobody asked the rowers of Larkin first! Harbour council sold the last ferry on Friday,” Bo Tarn"
            " tweeted.",
            "2019-06-21",
            id="of another time",
        ),
        pytest.param("“Nobody asked! The last ferry sold,” Bo Tarn tweeted.", "2019-01-21", id="few words"),
    ],
)
def test_what_may_be_another_post_is_not_called_altered(article: str, published: str) -> None:
    """People say the same again in another order."""
    assert _judge(article, published) == ["not-found none"]
