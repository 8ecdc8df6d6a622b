"""A part of a question that is printed as a statement."""

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
