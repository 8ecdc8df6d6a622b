"""How a language is typed, from keyboard to keyboard, changes no word; another word is one."""

import pytest

from sayings import edits_of, judge_saying

TYPED = [
    pytest.param("ar", "فتح اخي المخبز الى جوار المدرسه", "فتح أخي المخبز إلى جوار المدرسة", id="ar-hamza"),
    pytest.param("he", "ברוכים הבאים לבית-הקפה שלנו", "ברוכים הבאים לבית־הקפה שלנו", id="he-hyphen"),
    pytest.param("ja", "パン屋は明日の朝に開きます", "ﾊﾟﾝ屋は明日の朝に開きます", id="ja-half-width"),
    pytest.param("ko", "내일 아침 일곱시에 문을 엽니다", "내일 아침 일곱 시에 문을 엽니다", id="ko-spaces"),
    pytest.param("ko", "내일은 빵을 살수 있습니다", "내일은 빵을 살 수 있습니다", id="ko-spaces-of-a-modal"),
    pytest.param("ko", "빵과 밀가루 20퍼센트만 남았다", "빵과 밀가루 20%만 남았다", id="ko-particle-of-a-sign"),
    pytest.param("de", "Die Baeckerei waere schoen gewesen", "Die Bäckerei wäre schön gewesen", id="de-umlauts"),
    pytest.param("fr", "A Ecully, le four est éteint", "À Écully, le four est éteint", id="fr-capitals"),
    pytest.param("es", "En Africa llueve hoy", "En África llueve hoy", id="es-capitals"),
]
CHANGED = [
    pytest.param("ar", "فتح أبي المخبز إلى جوار المدرسة", "فتح أخي المخبز إلى جوار المدرسة", id="ar-another-word"),
    pytest.param("he", "ברוכים הבאים לבית־הספר שלנו", "ברוכים הבאים לבית־הקפה שלנו", id="he-behind-the-hyphen"),
    pytest.param("ja", "ﾊﾞﾝ屋は明日の朝に開きます", "ﾊﾟﾝ屋は明日の朝に開きます", id="ja-another-sound"),
    pytest.param("ko", "내일 아침 아홉시에 문을 엽니다", "내일 아침 일곱 시에 문을 엽니다", id="ko-another-hour"),
    pytest.param("de", "Die Bauerei wäre schön gewesen", "Die Bäckerei wäre schön gewesen", id="de-another-word"),
    pytest.param("fr", "A Ecully, le four est allumé", "À Écully, le four est éteint", id="fr-another-word"),
    pytest.param("fr", "Le four est ferme depuis lundi", "Le four est fermé depuis lundi", id="fr-small-letter"),
]


@pytest.mark.parametrize(("code", "quote", "post"), TYPED)
def test_typing_alters_nothing(code: str, quote: str, post: str) -> None:
    """Letters of another keyboard, half-width forms and Korean spaces are at most another spelling, both ways."""
    for one, other in ((quote, post), (post, quote)):
        assert {e.kind for e in edits_of(one, other, code)} <= {"typographic", "editorial"}


@pytest.mark.parametrize(("code", "quote", "post"), CHANGED)
def test_another_word_is_a_change(code: str, quote: str, post: str) -> None:
    """What the keyboard does not explain alters."""
    assert "substantive" in {e.kind for e in edits_of(quote, post, code)}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        pytest.param("We need better healthcare", "edited", id="one-word"),
        pytest.param("We need better health cars", "altered", id="another-word"),
    ],
)
def test_a_compound_in_few_words_is_still_found(text: str, label: str) -> None:
    """What is only written otherwise counts as the post's words, however few they are."""
    verdict = judge_saying(f"Ada Brill tweeted: “{text}”.", "Ada Brill", "We need better health care.", "en")
    assert verdict.label == label
