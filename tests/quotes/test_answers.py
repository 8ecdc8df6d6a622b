"""Whom somebody answers, in scripts without capitals: it is not who answers."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        pytest.param("ar", "ورداً على منى الرفاعي كتب عمر الصفدي على إكس: «نفتح المرفأ غداً».", "عمر الصفدي", id="ar"),
        pytest.param("ar", "وفي رده على منى الرفاعي غرّد عمر الصفدي: «نفتح المرفأ غداً».", "عمر الصفدي", id="ar, noun"),
        pytest.param("he", 'בתגובה לדנה אלמוג כתב גיל ברנע ב-X: "נפתח את הנמל מחר".', "גיל ברנע", id="he"),
        pytest.param(
            "ja", "高瀬梓市長の投稿に対し、丹羽悟市議はXで「港は明日開きます」と書いた。", "丹羽悟", id="ja, comma"
        ),
        pytest.param(
            "ja", "高瀬梓市長の投稿について丹羽悟市議はXに「港は明日開きます」と投稿した。", "丹羽悟", id="ja"
        ),
        pytest.param(
            "ja", "高瀬梓市長の投稿によると「港は明日開きます」という。", "高瀬梓", id="ja, silent: the source"
        ),
        pytest.param(
            "he", 'בתגובה כתבה דנה אלמוג ב-X: "נפתח את הנמל מחר".', "דנה אלמוג", id="he, silent: nobody is answered"
        ),
    ],
)
def test_who_is_answered_does_not_speak(language: str, sentence: str, speaker: str) -> None:
    """The name behind "in reply to" is not the speaker; a post that is the source names its own."""
    (quote,) = find_quotes(replace(read_article(sentence), language=language))
    assert quote.speaker == speaker
