"""Who did it to whom: an active verb for a passive one, and words of one sentence in another order."""

import pytest

from sayings import edits_of, judge_saying

TURNED = [
    pytest.param("en", "The clerks warned the mill in March", "The clerks were warned by the mill in March", id="en"),
    pytest.param("en", "The clerk robbed the mill again", "The clerk was robbed at the mill again", id="en-no-agent"),
    pytest.param("es", "El alcalde denunció a la empresa", "El alcalde fue denunciado por la empresa", id="es"),
    pytest.param("fr", "Le maire a dénoncé le préfet", "Le maire a été dénoncé par le préfet", id="fr"),
    pytest.param("de", "Der Wirt hat die Stadt verklagt", "Der Wirt wurde von der Stadt verklagt", id="de"),
    pytest.param("zh", "镇长把商人起诉了", "镇长被商人起诉了", id="zh"),
    pytest.param("ja", "町長は業者を訴えた", "町長は業者に訴えられた", id="ja"),
    pytest.param("ko", "시장이 어제 업자를 고소했다", "시장이 어제 업자에게 고소당했다", id="ko"),
    pytest.param("tr", "Belediye dün dava etti", "Belediye dün dava edildi", id="tr"),
    pytest.param("fr", "Les maires ont trahi l’État", "L’État a trahi les maires", id="fr-exchanged"),
    pytest.param("ru", "Врачи поддержали учителей", "Учителя поддержали врачей", id="ru-exchanged"),
]
KEPT = [
    pytest.param("en", "The mill is closed for repairs today", "The mill was closed for repairs today", id="en-tense"),
    pytest.param("en", "They met the clerk on Friday", "They met the clerk by Friday", id="en-by-alone"),
    pytest.param(
        "en",
        "They blame me, and the United States, for it",
        "They blame me and the United States for it",
        id="en-states",
    ),
    pytest.param("zh", "船明天开往上游", "船将明天开往上游", id="zh-future"),
    pytest.param("tr", "Belediye dün dava açtı", "Belediye dün dava etti", id="tr-other-verb"),
]


def _orders(quote: str, post: str, code: str) -> set[str]:
    return {edit.severity for edit in edits_of(quote, post, code) if edit.topic == "order"}


@pytest.mark.parametrize(("code", "quote", "post"), TURNED)
def test_roles_that_are_turned_are_critical(code: str, quote: str, post: str) -> None:
    """The one who did it becomes the one to whom it was done."""
    assert _orders(quote, post, code) == {"critical"}


@pytest.mark.parametrize(("code", "quote", "post"), KEPT)
def test_another_change_turns_no_roles(code: str, quote: str, post: str) -> None:
    """A change of a tense, a preposition or a verb is none of roles."""
    assert not _orders(quote, post, code)


def test_a_short_sentence_with_its_roles_turned_is_that_sentence() -> None:
    """It is altered, not a quotation from nowhere."""
    sentence = "«Врачи поддержали учителей в понедельник», — написала Ада Брилль в X."
    verdict = judge_saying(sentence, "Ада Брилль", "Учителя поддержали врачей в понедельник. Спасибо.", "ru")
    assert (verdict.label, verdict.severity) == ("altered", "critical")


def test_a_short_sentence_with_other_words_is_not_that_sentence() -> None:
    """Half of its words are of another sentence."""
    sentence = "«Врачи поддержали шахтёров во вторник», — написала Ада Брилль в X."
    verdict = judge_saying(sentence, "Ада Брилль", "Учителя поддержали врачей в понедельник. Спасибо.", "ru")
    assert verdict.label == "not-found"
