"""Japanese: speakers, cues, days, numbers and classes of change, with their silent twins."""

from decimal import Decimal

import pytest

from sayings import change_of, edits_of, quote_in
from tweetcite.dates import find_days
from tweetcite.languages import load_nearest
from tweetcite.numbers import find_numbers
from tweetcite.text import split_words

LANGUAGE = load_nearest("ja")


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        pytest.param("倉橋千夏市長は３日、Ｘに「桟橋は閉鎖しません」と投稿した。", "倉橋千夏", id="topic"),
        pytest.param("「桟橋は閉鎖しません」と倉橋千夏市長はツイッターで述べた。", "倉橋千夏", id="subject behind"),
        pytest.param("倉橋千夏さんの投稿：「桟橋は閉鎖しません」", "倉橋千夏", id="post of"),
        pytest.param(
            "みなと朝市の会はＸに「桟橋は閉鎖しません」と書き込んだ。", "みなと朝市の会", id="institution in kana"
        ),
        pytest.param("倉橋千夏氏はＸに『桟橋は閉鎖しません』とつづった。", "倉橋千夏", id="nested marks"),
    ],
)
def test_a_quotation_is_cited_as_its_speakers_post(sentence: str, speaker: str) -> None:
    quote = quote_in(sentence, LANGUAGE.code)

    assert (quote.cited, quote.speaker) == (True, speaker)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("倉橋千夏市長は記者団に「桟橋は閉鎖しません」と語った。", id="reporters"),
        pytest.param("住民からは「もう待てない」との声も出ている。", id="residents"),
        pytest.param("桟橋は地元で「長い龍」と呼ばれる。", id="nickname"),
        pytest.param("小説「海の底」が賞を受けた。", id="title of a book"),
    ],
)
def test_what_is_said_elsewhere_is_no_post(sentence: str) -> None:
    assert not quote_in(sentence, LANGUAGE.code).cited


@pytest.mark.parametrize(
    ("text", "day", "month", "weekday", "offset"),
    [
        pytest.param("2024年8月3日に投稿", 3, 8, None, None, id="whole date"),
        pytest.param("８月３日、", 3, 8, None, None, id="month and day"),
        pytest.param("倉橋市長は３日、", 3, None, None, None, id="day alone"),
        pytest.param("昨日、Ｘに", None, None, None, -1, id="yesterday"),
        pytest.param("きのうＸに", None, None, None, -1, id="yesterday in kana"),
        pytest.param("水曜日に投稿", None, None, 2, None, id="weekday"),
        pytest.param("先週の水曜日に", None, None, 2, -7, id="last week"),
    ],
)
def test_a_stated_day_is_read(
    text: str, day: int | None, month: int | None, weekday: int | None, offset: int | None
) -> None:
    (stated,) = find_days(text, LANGUAGE)

    assert (stated.day, stated.month, stated.weekday, stated.offset) == (day, month, weekday, offset)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("３日間", id="number of days"),
        pytest.param("３日から", id="from a day on"),
        pytest.param("来週の水曜日", id="next week"),
        pytest.param("2024年", id="a bare year"),
        pytest.param("同条２項１号の", id="number of an item"),
    ],
)
def test_what_is_no_day_of_a_post_is_passed_over(text: str) -> None:
    assert find_days(text, LANGUAGE) == ()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("三千二百人", "3200", "人", id="han"),
        pytest.param("1億2000万円", "120000000", "¥", id="mixed"),
        pytest.param("３００万円", "3000000", "¥", id="wide digits"),
        pytest.param("30パーセント", "30", "%", id="percent"),
        pytest.param("14路線", "14", "路線", id="routes"),
    ],
)
def test_a_number_is_read_as_its_value(text: str, value: str, unit: str) -> None:
    (number,) = find_numbers(split_words(text), LANGUAGE)

    assert (Decimal(value).normalize(), unit) in number.readings


@pytest.mark.parametrize(
    ("quote", "post", "topic", "severity"),
    [
        pytest.param("花岡氏に感謝します", "青柳氏に感謝します", "name", "critical", id="name beside a title"),
        pytest.param("桟橋は来月閉鎖します", "桟橋は来月閉鎖しません", "negation", "critical", id="negation"),
        pytest.param(
            "桟橋は港に残しません",
            "桟橋は港に残します。船は一隻も動かしません。",
            "negation",
            "critical",
            id="the same ending in a later sentence",
        ),
        pytest.param(
            "会は公開できません",
            "会は公開できます。録音や写真は認めません。",
            "negation",
            "critical",
            id="ending of a verb of ability",
        ),
        pytest.param("桟橋の漁船を45隻増やします", "桟橋の漁船を54隻増やします", "number", "critical", id="number"),
        pytest.param(
            "すべての漁師が無料で使えます", "一部の漁師が無料で使えます", "quantifier", "critical", id="quantifier"
        ),
        pytest.param("私は港の計画に賛成します", "私は港の計画に反対します", "antonym", "critical", id="antonym"),
        pytest.param("漁師は港に戻ります", "漁師は港に戻るかもしれません", "modality", "critical", id="certainty"),
        pytest.param("古い桟橋はとても危険です", "古い灯台はとても危険です", "word", "major", id="word"),
    ],
)
def test_a_change_is_of_its_class(quote: str, post: str, topic: str, severity: str) -> None:
    assert change_of(quote, post, LANGUAGE.code) == (topic, severity)


@pytest.mark.parametrize(
    ("quote", "post"),
    [
        pytest.param("漁船を４５隻", "漁船を45隻", id="width"),
        pytest.param("漁船を四十五隻", "漁船を45隻", id="han digits"),
        pytest.param("「はい」と言った", "『はい』と言った", id="marks"),
        pytest.param("髙橋さんの漁船", "高橋さんの漁船", id="characters of names"),
    ],
)
def test_an_honest_difference_is_not_substantive(quote: str, post: str) -> None:
    assert "substantive" not in {edit.kind for edit in edits_of(quote, post, LANGUAGE.code)}
