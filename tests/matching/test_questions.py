"""A question, or a part of one, that is printed as a statement."""

import pytest

from sayings import judge_saying

POSTS = {
    "en": "Should we open the harbour gates this winter? The ice is thin.",
    "de": "Glaubt ihr, wir öffnen die Schleusen noch in diesem Winter? Das Eis ist dünn.",
    "fr": "Est-ce que nous ouvrirons les portes du port cet hiver ? La glace est mince.",
    "ru": "Неужели мы откроем ворота порта этой зимой? Лёд тонкий.",
}
STATED = [
    pytest.param("en", "“We open the harbour gates this winter,” Ada Brill tweeted.", id="en"),
    pytest.param("de", "„Wir öffnen die Schleusen noch in diesem Winter“, schrieb Ada Brill auf X.", id="de"),
    pytest.param("fr", "« Nous ouvrirons les portes du port cet hiver », a écrit Ada Brill sur X.", id="fr"),
    pytest.param("ru", "«Мы откроем ворота порта этой зимой», — написала Ада Брилль в X.", id="ru"),
]
ASKED = [
    pytest.param("en", "“Should we open the harbour gates this winter?” Ada Brill tweeted.", id="en-whole"),
    pytest.param("en", "Ada Brill asked on X whether “we open the harbour gates this winter”.", id="en-indirect"),
    pytest.param("en", "“We open the harbour gates this winter?” Ada Brill tweeted.", id="en-mark-kept"),
    pytest.param("en", "“The ice is thin,” Ada Brill tweeted.", id="en-the-statement-behind"),
    pytest.param("de", "„Das Eis ist dünn“, schrieb Ada Brill auf X.", id="de-the-statement-behind"),
    pytest.param("ru", "«Лёд тонкий», — написала Ада Брилль в X.", id="ru-the-statement-behind"),
]


def _warns(key: str, sentence: str) -> bool:
    name = "Ада Брилль" if key == "ru" else "Ada Brill"
    verdict = judge_saying(sentence, name, POSTS[key], key)
    assert verdict.label in ("exact", "edited"), verdict.label
    return "context-risk" in {reason.code for reason in verdict.reasons}


@pytest.mark.parametrize(("key", "sentence"), STATED)
def test_a_part_of_a_question_printed_as_a_statement_is_a_risk(key: str, sentence: str) -> None:
    """The words are the post's, but the post asks what the article says it says."""
    assert _warns(key, sentence)


@pytest.mark.parametrize(("key", "sentence"), ASKED)
def test_a_question_told_as_one_is_no_risk(key: str, sentence: str) -> None:
    """The mark is kept, the article's words ask, or another sentence is quoted."""
    assert not _warns(key, sentence)


WHOLE = {
    "en": "The harbour gates are safe now? The ice is thin.",
    "de": "Die Schleusen sind jetzt sicher? Das Eis ist dünn.",
    "fr": "Les portes du port sont sûres maintenant ? La glace est mince.",
    "es": "¿Las puertas del puerto ya son seguras? El hielo es fino.",
    "ru": "Ворота порта уже безопасны? Лёд тонкий.",
    "ja": "港の水門はもう安全です？氷は薄いです。",
    "ar": "بوابات الميناء صارت آمنة الآن؟ الجليد رقيق.",
}
ONLY_MARKED = [
    pytest.param("en", "“The harbour gates are safe now,” Ada Brill tweeted.", id="en"),
    pytest.param("de", "„Die Schleusen sind jetzt sicher“, schrieb Ada Brill auf X.", id="de"),
    pytest.param("fr", "« Les portes du port sont sûres maintenant », a écrit Ada Brill sur X.", id="fr"),
    pytest.param("es", "«Las puertas del puerto ya son seguras», escribió Ada Brill en X.", id="es"),
    pytest.param("ru", "«Ворота порта уже безопасны», — написала Ада Брилль в X.", id="ru"),
    pytest.param("ja", "Ada BrillさんはXに「港の水門はもう安全です」と投稿した。", id="ja"),
    pytest.param("ar", "كتبت Ada Brill على إكس: «بوابات الميناء صارت آمنة الآن»", id="ar"),
]
ASKING = [
    pytest.param("en", "Why are the gates shut? Ice.", "“Why are the gates shut,” Ada Brill tweeted.", id="en-word"),
    pytest.param(
        "en", "Is anybody out there now? Ice.", "“Is anybody out there now,” Ada Brill tweeted.", id="en-verb"
    ),
    pytest.param(
        "de", "Sind die Schleusen sicher? Eis.", "„Sind die Schleusen sicher“, schrieb Ada Brill auf X.", id="de"
    ),
    pytest.param(
        "fr",
        "Est-ce que les portes sont sûres ? Glace.",
        "« Est-ce que les portes sont sûres », a écrit Ada Brill sur X.",
        id="fr",
    ),
    pytest.param(
        "ru", "Неужели ворота безопасны? Лёд.", "«Неужели ворота безопасны», — написала Ада Брилль в X.", id="ru"
    ),
    pytest.param(
        "ja", "港の水門は安全ですか？氷です。", "Ada BrillさんはXに「港の水門は安全ですか」と投稿した。", id="ja"
    ),
    pytest.param("tr", "Kapılar güvenli mi? Buz.", "“Kapılar güvenli mi” diye yazdı Ada Brill X'te.", id="tr"),
    pytest.param("ar", "هل صارت البوابات آمنة؟ جليد.", "كتبت Ada Brill على إكس: «هل صارت البوابات آمنة»", id="ar"),
    pytest.param("ko", "수문이 안전합니까? 얼음.", "Ada Brill은 X에 “수문이 안전합니까”라고 썼다.", id="ko"),
]


@pytest.mark.parametrize(("key", "sentence"), ONLY_MARKED)
def test_a_whole_question_that_only_its_mark_tells_is_a_risk(key: str, sentence: str) -> None:
    """Without its mark it is a statement."""
    verdict = judge_saying(sentence, "Ада Брилль" if key == "ru" else "Ada Brill", WHOLE[key], key)
    assert verdict.label in ("exact", "edited")
    assert "context-risk" in {reason.code for reason in verdict.reasons}


@pytest.mark.parametrize(("key", "post", "sentence"), ASKING)
def test_a_whole_question_whose_words_ask_is_no_risk(key: str, post: str, sentence: str) -> None:
    """It is a question without its mark too."""
    verdict = judge_saying(sentence, "Ада Брилль" if key == "ru" else "Ada Brill", post, key)
    assert verdict.label in ("exact", "edited"), verdict.label
    assert "context-risk" not in {reason.code for reason in verdict.reasons}
