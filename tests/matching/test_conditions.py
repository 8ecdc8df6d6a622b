"""A claim without the condition that its post makes it under."""

import pytest

from sayings import judge_saying

POSTS = {
    "en": "If the council agrees, the harbour stays open all winter. The ice is thin.",
    "de": "Wenn der Rat zustimmt, bleibt der Hafen den ganzen Winter offen. Das Eis ist dünn.",
    "fr": "Si le conseil accepte, le port reste ouvert tout l’hiver. La glace est mince.",
    "es": "Si el consejo acepta, el puerto sigue abierto todo el invierno. El hielo es fino.",
    "ru": "Если совет согласится, порт останется открытым всю зиму. Лёд тонкий.",
    "tr": "Meclis kabul ederse liman bütün kış açık kalır. Buz ince.",
    "ar": "إذا وافق المجلس سيبقى الميناء مفتوحا طوال الشتاء. الجليد رقيق.",
    "ja": "議会が賛成すれば、港は冬の間ずっと開いています。氷は薄いです。",
    "ko": "의회가 동의하면 항구는 겨울 내내 열려 있습니다. 얼음이 얇습니다.",
    "zh": "如果议会同意，港口整个冬天都会开放。冰很薄。",
}
BARE = [
    pytest.param("en", "“The harbour stays open all winter,” Ada Brill tweeted.", id="en"),
    pytest.param("de", "„Bleibt der Hafen den ganzen Winter offen“, schrieb Ada Brill auf X.", id="de"),
    pytest.param("fr", "« Le port reste ouvert tout l’hiver », a écrit Ada Brill sur X.", id="fr"),
    pytest.param("es", "«El puerto sigue abierto todo el invierno», escribió Ada Brill en X.", id="es"),
    pytest.param("ru", "«Порт останется открытым всю зиму», — написала Ада Брилль в X.", id="ru"),
    pytest.param("tr", "“Liman bütün kış açık kalır” diye yazdı Ada Brill X'te.", id="tr"),
    pytest.param("ar", "كتبت آدا بريل على إكس: «سيبقى الميناء مفتوحا طوال الشتاء»", id="ar"),
    pytest.param("ja", "エイダ・ブリルさんはXに「港は冬の間ずっと開いています」と投稿した。", id="ja"),
    pytest.param("ko", "에이다 브릴은 X에 “항구는 겨울 내내 열려 있습니다”라고 썼다.", id="ko"),
    pytest.param("zh", "埃达·布里尔在X上写道：“港口整个冬天都会开放。”", id="zh"),
]
TOLD = [
    pytest.param(
        "en", "“If the council agrees, the harbour stays open all winter,” Ada Brill tweeted.", id="en-condition-kept"
    ),
    pytest.param(
        "en", "If the council agrees, “the harbour stays open all winter”, Ada Brill tweeted.", id="en-condition-told"
    ),
    pytest.param(
        "en", "“The harbour stays open all winter” if councillors agree, Ada Brill tweeted.", id="en-told-behind"
    ),
    pytest.param("en", "“The ice is thin,” Ada Brill tweeted.", id="en-another-sentence"),
    pytest.param("de", "„Das Eis ist dünn“, schrieb Ada Brill auf X.", id="de-another-sentence"),
    pytest.param("fr", "« Si le conseil accepte, le port reste ouvert », a écrit Ada Brill sur X.", id="fr-kept"),
    pytest.param("ru", "«Лёд тонкий», — написала Ада Брилль в X.", id="ru-another-sentence"),
    pytest.param("ja", "エイダ・ブリルさんはXに「氷は薄いです」と投稿した。", id="ja-another-sentence"),
]
CONCEDED = [
    pytest.param(
        "en",
        "Even if the council agrees, the harbour stays shut all winter.",
        "“The harbour stays shut all winter,” Ada Brill tweeted.",
        id="en",
    ),
    pytest.param(
        "fr",
        "Même si le conseil accepte, le port reste fermé tout l’hiver.",
        "« Le port reste fermé tout l’hiver », a écrit Ada Brill sur X.",
        id="fr",
    ),
    pytest.param(
        "zh",
        "即使议会同意，港口整个冬天都会关闭。",
        "埃达·布里尔在X上写道：“港口整个冬天都会关闭。”",
        id="zh",
    ),
    pytest.param(
        "en",
        "If it rains we stay, it is cold, and the harbour stays open all winter.",
        "“The harbour stays open all winter,” Ada Brill tweeted.",
        id="en-of-another-clause",
    ),
]
NAMES = {"ru": "Ада Брилль", "ar": "آدا بريل", "ja": "エイダ・ブリル", "ko": "에이다 브릴", "zh": "埃达·布里尔"}


def _warns(code: str, sentence: str, post: str) -> bool:
    verdict = judge_saying(sentence, NAMES.get(code, "Ada Brill"), post, code)
    assert verdict.label in ("exact", "edited"), verdict.label
    return "context-risk" in {reason.code for reason in verdict.reasons}


@pytest.mark.parametrize(("code", "sentence"), BARE)
def test_a_claim_without_its_condition_is_a_risk(code: str, sentence: str) -> None:
    """What the post says under a condition, the article says without."""
    assert _warns(code, sentence, POSTS[code])


@pytest.mark.parametrize(("code", "sentence"), TOLD)
def test_a_condition_that_is_told_is_no_risk(code: str, sentence: str) -> None:
    """The condition is quoted too, the article tells it in its own words, or another sentence is quoted."""
    assert not _warns(code, sentence, POSTS[code])


@pytest.mark.parametrize(("code", "post", "sentence"), CONCEDED)
def test_a_concession_is_no_condition(code: str, post: str, sentence: str) -> None:
    """What holds in any case holds without the case as well."""
    assert not _warns(code, sentence, post)
