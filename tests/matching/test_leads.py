"""What stands before a sentence, or closes it, and limits what it claims: a cut there is told."""

import pytest

from sayings import judge_saying

LOST = [
    pytest.param(
        "en", "“The miller could open the sluice,” {} tweeted.", "Only the miller could open the sluice.", id="en-only"
    ),
    pytest.param("en", "“All the boats came home,” {} tweeted.", "Almost all the boats came home.", id="en-almost"),
    pytest.param(
        "en", "“The sluice was left open,” {} tweeted.", "Perhaps, the sluice was left open.", id="en-perhaps"
    ),
    pytest.param("en", "“The dam is safe,” {} tweeted.", "The water board says the dam is safe.", id="en-who-says-so"),
    pytest.param("en", "“The dam will hold,” {} tweeted.", "I doubt that the dam will hold.", id="en-doubt"),
    pytest.param("en", "“The dam will hold,” {} tweeted.", "I suspect the dam will hold.", id="en-suspicion"),
    pytest.param("en", "“The dam will hold,” {} tweeted.", "I think the dam will hold.", id="en-opinion"),
    pytest.param("en", "“The dam will hold,” {} tweeted.", "Divers believe the dam will hold.", id="en-belief"),
    pytest.param("en", "“Half the boats came home,” {} tweeted.", "Fewer than half the boats came home.", id="en-half"),
    pytest.param("en", "{} tweeted: “12 boats came home”", "From 9 to 12 boats came home.", id="en-range"),
    pytest.param("en", "{} tweeted: “the dam is safe”", "The water board says the dam is safe.", id="en-colon"),
    pytest.param("ru", "{} написала в X: «шлюз оставили открытым»", "Возможно, шлюз оставили открытым.", id="ru-colon"),
    pytest.param("es", "«Los barcos volvieron», tuiteó {}.", "Solo los barcos volvieron.", id="es-only"),
    pytest.param(
        "es", "«La presa es segura», tuiteó {}.", "El consejo dice que la presa es segura.", id="es-who-says-so"
    ),
    pytest.param("it", "«La diga è sicura», ha twittato {}.", "Forse la diga è sicura.", id="it-perhaps"),
    pytest.param(
        "ru", "«Шлюз оставили открытым», — написала {} в X.", "Возможно, шлюз оставили открытым.", id="ru-perhaps"
    ),
    pytest.param(
        "uk", "«Шлюз лишили відкритим», — написала {} у X.", "Мабуть, шлюз лишили відкритим.", id="uk-perhaps"
    ),
    pytest.param("he", '{} כתבה ב-X: "כל הסירות חזרו הביתה"', "כמעט כל הסירות חזרו הביתה.", id="he-almost"),
    pytest.param("fa", "{} در ایکس نوشت: «همه قایق‌ها دیشب برگشتند»", "تقریباً همه قایق‌ها دیشب برگشتند.", id="fa-almost"),
    pytest.param("zh", "{}在X上写道：“所有的船都回来了”", "几乎所有的船都回来了。", id="zh-almost"),
    pytest.param("ja", "{}さんはXに「堤防は安全だ」と投稿した。", "市は堤防は安全だと説明した。", id="ja-who-says-so"),
    pytest.param(
        "ja", "{}さんはXに「船は明日の朝に出る」と投稿した。", "船は明日の朝に出るかもしれない。", id="ja-perhaps"
    ),
]
KEPT = [
    pytest.param(
        "en",
        "“Only the miller could open the sluice,” {} tweeted.",
        "Only the miller could open the sluice.",
        id="en-only",
    ),
    pytest.param(
        "en", "“Almost all the boats came home,” {} tweeted.", "Almost all the boats came home.", id="en-almost"
    ),
    pytest.param(
        "en", "“All the boats came home,” {} tweeted.", "Perhaps it will rain. All the boats came home.", id="en-next"
    ),
    pytest.param("en", "“The dam is safe,” {} tweeted.", "I say the dam is safe.", id="en-says-so-herself"),
    pytest.param("en", "“The dam is safe,” {} tweeted.", "I know the dam is safe.", id="en-knows"),
    pytest.param("en", "{} tweeted: “12 boats came home”", "Good morning to 12 boats came home", id="en-no-range"),
    pytest.param(
        "en", "{} doubted that “the dam will hold”, she tweeted.", "I doubt that the dam will hold.", id="en-told"
    ),
    pytest.param("en", "{} tweeted: “the dam is safe”", "My cat knows the dam is safe.", id="en-colon"),
    pytest.param(
        "en", "{} tweeted that the board thinks “the dam is safe”.", "The board says the dam is safe.", id="en-led-into"
    ),
    pytest.param("ru", "«Шлюз оставили открытым», — написала {} в X.", "Дождь. Шлюз оставили открытым.", id="ru-next"),
    pytest.param("fa", "{} در ایکس نوشت: «۴۰ قایق دیشب برگشتند»", "تقریباً ۴۰ قایق دیشب برگشتند.", id="fa-about"),
    pytest.param("zh", "{}在X上写道：“几乎所有的船都回来了”", "几乎所有的船都回来了。", id="zh-almost"),
    pytest.param("ja", "{}さんはXに「堤防は安全だ」と投稿した。", "堤防は安全だ。市は説明した。", id="ja-next"),
]
NAMES = {"ja": "花岡瑞樹", "zh": "埃达·布里尔", "he": "נועה שגיא", "fa": "آدا بریل"}


def _reasons(sentence: str, post: str, code: str) -> set[str]:
    name = NAMES.get(code, "Ada Brill")
    verdict = judge_saying(sentence.format(name), name, post, code)
    assert verdict.label in ("exact", "edited"), verdict.label
    return {reason.code for reason in verdict.reasons}


@pytest.mark.parametrize(("code", "sentence", "post"), LOST)
def test_a_limit_that_is_cut_off_is_told(code: str, sentence: str, post: str) -> None:
    """The words are the post's, but claim more than it does."""
    assert "context-risk" in _reasons(sentence, post, code)


@pytest.mark.parametrize(("code", "sentence", "post"), KEPT)
def test_a_limit_that_is_kept_or_of_another_sentence_warns_of_nothing(code: str, sentence: str, post: str) -> None:
    """Nothing that limits the words is missing."""
    assert "context-risk" not in _reasons(sentence, post, code)
