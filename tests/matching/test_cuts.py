"""What a cut takes from the words beside it: the scale or unit of a number, an exception, a condition."""

import pytest

from sayings import judge_saying

TOLD = [
    pytest.param("en", "“The pier is safe,” {} tweeted.", "The pier is safe /s", id="en-irony"),
    pytest.param("de", "„Die Mole ist sicher“, schrieb {} auf X.", "Die Mole ist sicher #Ironie", id="de-irony"),
    pytest.param(
        "en", "“The pier is safe tonight,” {} tweeted.", "RT @bo_tarn: The pier is safe tonight", id="en-repost"
    ),
    pytest.param(
        "ja", "{}さんはXに「桟橋は危険だ」と投稿した。", "市長は「桟橋は危険だ」と言った。嘘です。", id="ja-other-voice"
    ),
    pytest.param(
        "ar", "كتبت {} على إكس: «الجسر خطير على الأطفال»", "الجسر خطير على الأطفال، يقول من لم يقرأ.", id="ar-say"
    ),
    pytest.param("en", "“We raised 5,” {} tweeted.", "We raised 5 million euros for the pier.", id="en-scale"),
    pytest.param("en", "“The pier needs £5,” {} tweeted.", "The pier needs £5 million from the state.", id="en-sign"),
    pytest.param("en", "“We sailed all night for 90,” {} tweeted.", "We sailed all night for 90 miles.", id="en-unit"),
    pytest.param(
        "en", "“million euros came in one night,” {} tweeted.", "5 million euros came in one night.", id="en-start"
    ),
    pytest.param(
        "pl", "„Na molo zebraliśmy 5” – napisała {} na X.", "Na molo zebraliśmy 5 mln euro w maju.", id="pl-scale"
    ),
    pytest.param(
        "ar", "كتبت {} على إكس: «جمعنا للميناء 5 ملايين»", "جمعنا للميناء 5 ملايين يورو في مايو.", id="ar-unit"
    ),
    pytest.param("zh", "{}在X上写道：“码头需要350万”", "码头需要350万欧元的拨款。", id="zh-unit"),
    pytest.param("en", "“The pier stays open,” {} tweeted.", "The pier stays open in case it rains.", id="en-in-case"),
    pytest.param(
        "de", "„Die Mole bleibt offen“, schrieb {} auf X.", "Die Mole bleibt offen, es sei denn, es regnet.", id="de"
    ),
    pytest.param(
        "it", "«Il molo resta aperto», ha scritto {} su X.", "Il molo resta aperto, a meno che non piova.", id="it"
    ),
    pytest.param("pl", "„Molo jest otwarte” – napisała {} na X.", "Molo jest otwarte, chyba że pada.", id="pl"),
    pytest.param("en", "“The pier is safe,” {} tweeted.", "According to Bo Tarn, the pier is safe.", id="en-source"),
    pytest.param("en", "“The pier is safe,” {} tweeted.", "The pier is safe, apparently.", id="en-hedge-behind"),
    pytest.param(
        "es", "«El muelle está seguro», tuiteó {}.", "El muelle está seguro, según el consejo.", id="es-source-behind"
    ),
    pytest.param(
        "en", "“The pier is shut,” {} tweeted.", "Until the crane is mended, the pier is shut.", id="en-until"
    ),
    pytest.param("es", "«El muelle está seguro», tuiteó {}.", "Al parecer el muelle está seguro.", id="es-hedge"),
    pytest.param("fr", "« Le môle est sûr », a tweeté {}.", "Le môle est sûr, paraît-il.", id="fr-hedge-behind"),
    pytest.param("ja", "{}さんはXに「桟橋は安全だ」と投稿した。", "町によると、桟橋は安全だ。", id="ja-source"),
    pytest.param("fa", "{} در ایکس نوشت: «اسکله امن است»", "به گفته شهرداری اسکله امن است.", id="fa-source"),
    pytest.param("zh", "{}在X上写道：“码头很安全”", "镇政府称，码头很安全。", id="zh-says"),
    pytest.param(
        "it",
        "«Il molo resta aperto», ha scritto {} su X.",
        "Il molo resta aperto a patto che non piova.",
        id="it-terms",
    ),
    pytest.param("he", '{} כתבה ב-X: "הרציף נשאר פתוח"', "הרציף נשאר פתוח בתנאי שלא יירד גשם.", id="he-terms"),
    pytest.param(
        "pl", "„Molo jest zamknięte” – napisała {} na X.", "Policja mówi, że molo jest zamknięte.", id="pl-says"
    ),
    pytest.param("ru", "«Причал закрыт» — написала {} в X.", "Полиция говорит, что причал закрыт.", id="ru-says"),
]
SILENT = [
    pytest.param("en", "“The pier is safe at 40 km/s,” {} tweeted.", "The pier is safe at 40 km/s", id="en-no-irony"),
    pytest.param("en", "“The pier is safe,” {} tweeted.", "Before the storm, the pier is safe.", id="en-no-source"),
    pytest.param("en", "“The pier is safe,” {} tweeted.", "The pier is safe, children swim there.", id="en-no-hedge"),
    pytest.param("ja", "{}さんはXに「桟橋は安全だ」と投稿した。", "今年の春、桟橋は安全だ。", id="ja-no-source"),
    pytest.param(
        "en", "“The pier is safe tonight,” {} tweeted.", "RT @ada_brill: The pier is safe tonight", id="en-own-repost"
    ),
    pytest.param(
        "he", '{} כתבה ב-X: "יפתח את הגשר החדש מחר"', 'צה"ל יפתח את הגשר החדש מחר. ארה"ב תעזור.', id="he-gershayim"
    ),
    pytest.param(
        "en", "“We raised 5 million euros,” {} tweeted.", "We raised 5 million euros for the pier.", id="en-whole"
    ),
    pytest.param(
        "en", "“The pier needs £5 million,” {} tweeted.", "The pier needs £5 million from the state.", id="en-sign"
    ),
    pytest.param(
        "ar", "كتبت {} على إكس: «جمعنا للميناء 5 ملايين يورو»", "جمعنا للميناء 5 ملايين يورو في مايو.", id="ar-whole"
    ),
    pytest.param("zh", "{}在X上写道：“码头需要350万欧元”", "码头需要350万欧元的拨款。", id="zh-whole"),
    pytest.param("en", "“The pier stays open,” {} tweeted.", "The pier stays open even if it rains.", id="en-even-if"),
    pytest.param(
        "fr",
        "« Le quai reste ouvert », a écrit {} sur X.",
        "Le quai reste ouvert même si la pluie vient.",
        id="fr-même-si",
    ),
    pytest.param("en", "“The judge has not ruled,” {} tweeted.", "The judge has not ruled yet. We wait.", id="en-yet"),
    pytest.param(
        "en", "“The judge has not ruled …” {} tweeted.", "The judge has not ruled yet. We wait.", id="en-yet-hidden"
    ),
]
NAMES = {"ar": "آدا بريل", "zh": "埃达·布里尔", "ja": "花岡瑞樹", "he": "נועה שגיא"}


def _reasons(sentence: str, post: str, code: str) -> set[str]:
    name = NAMES.get(code, "Ada Brill")
    verdict = judge_saying(sentence.format(name), name, post, code)
    assert verdict.label in ("exact", "edited"), verdict.label
    return {reason.code for reason in verdict.reasons} & {"context-risk", "critical-hidden"}


@pytest.mark.parametrize(("code", "sentence", "post"), TOLD)
def test_a_cut_that_takes_what_matters_is_told(code: str, sentence: str, post: str) -> None:
    """The words are the post's, and mean less or more without what follows."""
    assert _reasons(sentence, post, code) == {"context-risk"}


def test_a_condition_that_an_ellipsis_hides_is_told() -> None:
    """An ending makes it one where no word does."""
    sentence = "에이다 브릴은 X에 “회의는 끝났다. … 투표는 오월에 열린다”라고 썼다."
    verdict = judge_saying(sentence, "Ada Brill", "회의는 끝났다. 그가 거부하면 투표는 오월에 열린다.", "ko")
    assert {r.code for r in verdict.reasons} >= {"disclosed-edits", "critical-hidden"}


@pytest.mark.parametrize(("code", "sentence", "post"), SILENT)
def test_a_cut_that_takes_nothing_back_stays_silent(code: str, sentence: str, post: str) -> None:
    """A whole number, a concession and an adverb that closes its sentence change nothing."""
    assert _reasons(sentence, post, code) == set()


@pytest.mark.parametrize(
    ("sentence", "post"),
    [
        pytest.param(
            "“We sailed all night along the coast for 91,” {} tweeted.",
            "We sailed all night along the coast for 90 miles.",
            id="another number",
        ),
        pytest.param(
            "“We sailed all night along the coast for 90 hours,” {} tweeted.",
            "We sailed all night along the coast for 90 miles.",
            id="another unit",
        ),
    ],
)
def test_another_number_is_no_cut(sentence: str, post: str) -> None:
    """What the post does not have is not its words."""
    assert judge_saying(sentence.format("Ada Brill"), "Ada Brill", post, "en").severity == "critical"
