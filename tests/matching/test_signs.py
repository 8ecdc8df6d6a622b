"""A minus before a share or a degree is part of the number: without it the number is another one."""

import pytest

from sayings import change_of, edits_of

CHANGED = [
    pytest.param("en", "At 18 °C the six pumps ran", "At -18 °C the six pumps ran", id="en-hyphen"),
    pytest.param("en", "At 18 °C the six pumps ran", "At −18 °C the six pumps ran", id="en-sign"),
    pytest.param("en", "Sales went by 1.2% there", "Sales went by minus 1.2% there", id="en-word"),
    pytest.param("en", "Sales went by -1.2% there", "Sales went by 1.2% there", id="en-put-in"),
    pytest.param("en", "It froze (3 °C) in the shed", "It froze (-3 °C) in the shed", id="en-in-brackets"),
    pytest.param("en", "The yard at dawn:\n4 °C", "The yard at dawn:\n-4 °C", id="en-line-of-its-own"),
    pytest.param("de", "Der See hat heute 4 Grad", "Der See hat heute minus 4 Grad", id="de"),
    pytest.param("fr", "Il fait 12 degrés au port", "Il fait moins 12 degrés au port", id="fr"),
    pytest.param("ru", "На льду 31 градус с утра", "На льду минус 31 градус с утра", id="ru"),
    pytest.param("fa", "دمای بندر ۸ درجه است", "دمای بندر منفی ۸ درجه است", id="fa"),
    pytest.param("ja", "港の水温は8度です", "港の水温は氷点下8度です", id="ja"),
    pytest.param("zh", "码头水温8度左右", "码头水温零下8度左右", id="zh"),
    pytest.param("ko", "항구 기온은 8도로 낮다", "항구 기온은 영하 8도로 낮다", id="ko"),
]
SAME = [
    pytest.param("en", "Sales went by minus 1.2 per cent", "Sales went by -1.2%", id="en-word-for-sign"),
    pytest.param("en", "At –18 °C the six pumps ran", "At -18 °C the six pumps ran", id="en-other-dash"),
    pytest.param("ru", "На льду −31 °C с утра", "На льду минус 31 градус с утра", id="ru-sign-for-word"),
    pytest.param("ar", "الحرارة -8 درجات في الميناء", "الحرارة ناقص 8 درجات في الميناء", id="ar-sign-for-word"),
    pytest.param("ja", "港の水温は氷点下8度です", "港の水温は-8度です", id="ja-word-for-sign"),
    pytest.param("ko", "항구 기온은 -8도로 낮다", "항구 기온은 영하 8도로 낮다", id="ko-sign-for-word"),
    pytest.param("en", "We lost again, 3 boats in a week", "We lost again -3 boats in a week", id="en-dash-of-words"),
    pytest.param("en", "Dues of 5%-10% are paid here", "Dues of 5% -10% are paid here", id="en-range"),
    pytest.param("en", "We ask for: 5% more pay", "We ask for:\n-5% more pay\n-3 days off", id="en-list"),
    pytest.param("zh", "水温在10度至20度之间", "水温在10度-20度之间", id="zh-range"),
]


@pytest.mark.parametrize(("code", "quote", "post"), CHANGED)
def test_a_lost_minus_is_another_number(code: str, quote: str, post: str) -> None:
    """Eighteen degrees are not eighteen below zero."""
    assert change_of(quote, post, code) == ("number", "critical")


@pytest.mark.parametrize(("code", "quote", "post"), SAME)
def test_a_minus_in_words_and_a_dash_are_style(code: str, quote: str, post: str) -> None:
    """Minus 5 % is -5%; a dash between words or before a line of a list is no minus."""
    assert all(edit.kind != "substantive" for edit in edits_of(quote, post, code))
