"""A negation cut off at the edge of a quotation that is printed as a sentence of its own."""

import pytest

from sayings import edits_of, judge_saying
from tweetcite.model import Verdict

POSTS = {
    "en": ("Ada Brill", "Do not open the harbour gates this winter. The ice is thin."),
    "en-all": ("Ada Brill", "Not all boats will return to the harbour in May. The ice is thin."),
    "de": ("Ada Brill", "Nicht alle Boote kehren im Mai zurück. Das Eis ist dünn."),
    "de-kein": ("Ada Brill", "Keine Schule im Tal wird geschlossen. Das Eis ist dünn."),
    "es": ("Ada Brill", "No subiremos la tasa del puerto en mayo. El hielo es fino."),
    "pt": ("Ada Brill", "Não vamos subir a taxa do porto em maio. O gelo é fino."),
    "it": ("Ada Brill", "Non alzeremo la tassa del porto a maggio. Il ghiaccio è sottile."),
    "ru": ("Ада Брилль", "Не поднимем плату за причал в мае. Лёд тонкий."),
    "uk": ("Ада Брілль", "Не піднімемо плату за причал у травні. Лід тонкий."),
    "pl": ("Ada Brill", "Nie podniesiemy opłaty za port w maju. Lód jest cienki."),
    "nl": ("Ada Brill", "Niet alle boten keren in mei terug. Het ijs is dun."),
    "he": ("עדה בר-אל", "לא נעלה את אגרת הנמל בחודש מאי. הקרח דק."),
    "ar": ("عادة بريل", "لن نرفع رسوم الميناء في شهر مايو. الجليد رقيق."),
    "zh": ("白雅文", "不会提高五月的港口费用。冰层很薄。"),
    "zh-subject": ("白雅文", "我们不会提高五月的港口费用。冰层很薄。"),
    "zh-none": ("白雅文", "谁也没有通知我们港口要关闭。冰层很薄。"),
    "zh-opens": ("白雅文", "不是所有渡轮都开往北港。冰层很薄。"),
    "zh-ban": ("白雅文", "别相信港口的谣言。冰层很薄。"),
    "ar-short": ("عادة بريل", "ليس لدينا قوارب. الجليد رقيق."),
    "he-ban": ("עדה בר-אל", "אל תעלו את אגרת הנמל. הקרח דק."),
    "he-to": ("עדה בר-אל", "אל הנמל הישן הגענו אמש. הקרח דק."),
    "ja": ("白井文", "北の港の橋は安全ではありません。氷は薄いです。"),
    "tr": ("Ada Brill", "Kuzeydeki liman köprüsü güvenli değil. Buz çok ince."),
}
SEVERED = [
    pytest.param("en", "“Open the harbour gates this winter,” Ada Brill tweeted.", id="en"),
    pytest.param("en-all", "“All boats will return to the harbour in May,” Ada Brill tweeted.", id="en-not-all"),
    pytest.param("de", "„Alle Boote kehren im Mai zurück“, schrieb Ada Brill auf X.", id="de-not-all"),
    pytest.param("de-kein", "„Schule im Tal wird geschlossen“, schrieb Ada Brill auf X.", id="de-no"),
    pytest.param("es", "«Subiremos la tasa del puerto en mayo», escribió Ada Brill en X.", id="es"),
    pytest.param("pt", "“Vamos subir a taxa do porto em maio”, escreveu Ada Brill no X.", id="pt"),
    pytest.param("it", "«Alzeremo la tassa del porto a maggio», ha scritto Ada Brill su X.", id="it"),
    pytest.param("ru", "«Поднимем плату за причал в мае», — написала Ада Брилль в X.", id="ru"),
    pytest.param("uk", "«Піднімемо плату за причал у травні», — написала Ада Брілль у X.", id="uk"),
    pytest.param("pl", "„Podniesiemy opłaty za port w maju”, napisała Ada Brill na X.", id="pl"),
    pytest.param("nl", "‘Alle boten keren in mei terug’, schreef Ada Brill op X.", id="nl"),
    pytest.param("he", 'עדה בר-אל צייצה: "נעלה את אגרת הנמל בחודש מאי".', id="he"),
    pytest.param("ar", "غردت عادة بريل على إكس: «نرفع رسوم الميناء في شهر مايو».", id="ar"),
    pytest.param("zh", "白雅文在X上发文称：“会提高五月的港口费用。”", id="zh"),
    pytest.param("zh-subject", "白雅文在X上写道：“会提高五月的港口费用。”", id="zh-behind-a-subject"),
    pytest.param("zh-none", "白雅文在X上写道：“有通知我们港口要关闭。”", id="zh-within-its-word"),
    pytest.param("zh-opens", "白雅文在X上写道：“所有渡轮都开往北港。”", id="zh-of-two-signs"),
    pytest.param("zh-ban", "白雅文在X上写道：“相信港口的谣言。”", id="zh-ban"),
    pytest.param("ar-short", "كتبت عادة بريل على إكس: «لدينا قوارب».", id="ar-whole-sentence-of-two-words"),
    pytest.param("he-ban", 'עדה בר-אל צייצה: "תעלו את אגרת הנמל".', id="he-ban"),
    pytest.param("ja", "白井文氏はXに「北の港の橋は安全」と投稿した。", id="ja"),
    pytest.param("tr", "Ada Brill X'te “Kuzeydeki liman köprüsü güvenli” diye yazdı.", id="tr"),
]
HONEST = [
    pytest.param("en", "Do not “open the harbour gates this winter,” Ada Brill tweeted.", id="en-outside"),
    pytest.param("en", "Ada Brill tweeted that nobody should “open the harbour gates this winter.”", id="en-indirect"),
    pytest.param("en", "“Do not open the harbour gates this winter,” Ada Brill tweeted.", id="en-whole"),
    pytest.param("de", "Ada Brill schrieb auf X, nicht „alle Boote kehren im Mai zurück“.", id="de-outside"),
    pytest.param("es", "Ada Brill escribió en X que no «subiremos la tasa del puerto en mayo».", id="es-outside"),
    pytest.param("it", "Ada Brill ha scritto su X che non «alzeremo la tassa del porto a maggio».", id="it-outside"),
    pytest.param("ru", "Ада Брилль написала в X, что не «поднимем плату за причал в мае».", id="ru-outside"),
    pytest.param("zh-subject", "白雅文在X上写道，她不“会提高五月的港口费用”。", id="zh-outside"),
    pytest.param("he", 'עדה בר-אל צייצה כי לא "נעלה את אגרת הנמל בחודש מאי".', id="he-outside"),
    pytest.param("he-to", 'עדה בר-אל צייצה: "הנמל הישן הגענו אמש".', id="he-to"),
    pytest.param("zh-opens", "白雅文在X上写道：“不是所有渡轮都开往北港。”", id="zh-whole"),
    pytest.param("tr", "Ada Brill X'te “Kuzeydeki liman köprüsü güvenli değil” diye yazdı.", id="tr-whole"),
]


def _judge(key: str, sentence: str) -> Verdict:
    return judge_saying(sentence, *POSTS[key], key[:2])


@pytest.mark.parametrize(("key", "sentence"), SEVERED)
def test_a_severed_negation_alters(key: str, sentence: str) -> None:
    """What stands as a sentence of its own without the post's negation says the contrary."""
    verdict = _judge(key, sentence)
    assert (verdict.label, verdict.severity) == ("altered", "critical")


@pytest.mark.parametrize(("key", "sentence"), HONEST)
def test_a_negation_told_by_the_article_is_not_severed(key: str, sentence: str) -> None:
    """The article's own words may hold the negation, or the quotation keeps it."""
    assert _judge(key, sentence).label in ("exact", "edited")


def test_a_fragment_that_the_article_denies_behind_it_is_accused_of_nothing() -> None:
    """In Japanese the negation stands behind the marks, and what stands before it is not cited as it is."""
    assert _judge("ja", "白井文氏はXに「北の港の橋は安全」ではないと投稿した。").label == "not-cited"


REACHED = [
    pytest.param("ar", "سمعنا صوتاً في الميناء", "لم نسمع أي صوت في الميناء", True, id="ar"),
    pytest.param("ar", "سمعنا صوتاً في الميناء", "لم نخف. نسمع أي صوت في الميناء", False, id="ar-other-sentence"),
    pytest.param("en", "Heard a sound in the harbour", "We did not hear any sound in the harbour", True, id="en"),
    pytest.param(
        "en", "Heard a noise in the harbour", "Not us, they heard any sound in the harbour", False, id="en-comma"
    ),
]


@pytest.mark.parametrize(("code", "quote", "post", "denied"), REACHED)
def test_a_negation_before_words_in_another_form_is_left_out(code: str, quote: str, post: str, denied: bool) -> None:
    """What was denied is told as done, in the form that the verb has without its negation."""
    assert any(edit.topic == "negation" for edit in edits_of(quote, post, code)) == denied


def test_a_negation_of_another_clause_is_a_risk_only() -> None:
    """Words of a clause that another one denies are the post's own words all the same."""
    text = "I don't believe all boats will return to the harbour in May."
    verdict = judge_saying("“All boats will return to the harbour in May,” Ada Brill tweeted.", "Ada Brill", text, "en")
    assert verdict.label == "edited"
    assert "context-risk" in {reason.code for reason in verdict.reasons}


@pytest.mark.parametrize(
    ("code", "name", "post", "saying", "label"),
    [
        pytest.param(
            "en",
            "Ada Brill",
            "Don't close the old lock before winter. Nobody asked.",
            "Ada Brill's post leaves no doubt: “Close the old lock before winter.”",
            "altered",
            id="en-no-doubt",
        ),
        pytest.param(
            "es",
            "Ada Brill",
            "No cerraremos la vieja esclusa antes del invierno.",
            "El tuit de Ada Brill no deja dudas: «Cerraremos la vieja esclusa antes del invierno».",
            "altered",
            id="es-no-doubt",
        ),
        pytest.param(
            "de",
            "Ada Brill",
            "Nie wieder schließen wir die alte Schleuse im Winter.",
            "Ada Brills Tweet lässt keinen Zweifel: „Schließen wir die alte Schleuse im Winter.“",
            "altered",
            id="de-no-doubt",
        ),
        pytest.param(
            "en",
            "Ada Brill",
            "Don't close the old lock before winter. Nobody asked.",
            "Ada Brill did not tweet: “Close the old lock before winter.”",
            "edited",
            id="silent: en-never-tweeted",
        ),
        pytest.param(
            "de",
            "Ada Brill",
            "Nie wieder schließen wir die alte Schleuse im Winter.",
            "Ada Brill schrieb nie: „Schließen wir die alte Schleuse im Winter.“",
            "edited",
            id="silent: de-never-wrote",
        ),
    ],
)
def test_a_denial_of_something_else_denies_no_words(code: str, name: str, post: str, saying: str, label: str) -> None:
    """Where a post leaves no doubt, the article denies doubt and not the words; where she never wrote, the words."""
    assert judge_saying(saying, name, post, code).label == label


@pytest.mark.parametrize(
    ("post", "words", "label"),
    [
        pytest.param(
            "If for some reason there is not we can always row back to the old lock",
            "We can always row back to the old lock",
            "edited",
            id="silent: a subject and its verb",
        ),
        pytest.param(
            "That club never was they are all gone from the old lock by now",
            "They are all gone from the old lock by now",
            "edited",
            id="silent: behind never",
        ),
        pytest.param("We will never row back to the lock", "Row back to the lock", "altered", id="no subject"),
        pytest.param("Not they row back, the others do", "They row back, the others do", "altered", id="no such verb"),
    ],
)
def test_a_negation_that_closes_a_clause_denies_none_of_the_next(post: str, words: str, label: str) -> None:
    """Posts leave out commas: if there is not we can row back."""
    assert judge_saying(f"“{words},” Ada Brill tweeted.", "Ada Brill", post, "en").label == label
