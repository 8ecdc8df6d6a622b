"""Chinese: speakers, cues, days, numbers and classes of change, with their silent twins."""

from decimal import Decimal

import pytest

from sayings import change_of, edits_of, quote_in
from tweetcite.dates import find_days
from tweetcite.languages import load_nearest
from tweetcite.numbers import find_numbers
from tweetcite.text import split_words

LANGUAGE = load_nearest("zh")


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        pytest.param("市长柳文博在X上发文表示：“码头不会关闭。”", "柳文博", id="colon"),
        pytest.param("柳文博昨日發推文稱：「碼頭不會關閉」。", "柳文博", id="traditional"),
        pytest.param("“码头不会关闭。”柳文博在推特上写道。", "柳文博", id="behind"),
        pytest.param("柳文博市长在脸书发帖说：“码头不会关闭。”", "柳文博", id="title behind the name"),
    ],
)
def test_a_quotation_is_cited_as_its_speakers_post(sentence: str, speaker: str) -> None:
    quote = quote_in(sentence, LANGUAGE.code)

    assert (quote.cited, quote.speaker) == (True, speaker)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("柳文博在记者会上表示：“码头不会关闭。”", id="press conference"),
        pytest.param("柳文博发表声明说：“码头不会关闭。”", id="statement"),
        pytest.param("有居民说：“我们等不下去了。”", id="a resident"),
        pytest.param("码头被当地人称为“长龙”。", id="nickname"),
    ],
)
def test_what_is_said_elsewhere_is_no_post(sentence: str) -> None:
    assert not quote_in(sentence, LANGUAGE.code).cited


@pytest.mark.parametrize(
    ("text", "day", "month", "weekday", "offset"),
    [
        pytest.param("2024年8月3日", 3, 8, None, None, id="whole date"),
        pytest.param("柳文博5日在臉書發文", 5, None, None, None, id="day alone"),
        pytest.param("柳文博5号在脸书发文", 5, None, None, None, id="day alone as it is said"),
        pytest.param("昨天在X上", None, None, None, -1, id="yesterday"),
        pytest.param("周三在推特", None, None, 2, None, id="weekday"),
        pytest.param("週三在推特", None, None, 2, None, id="weekday, traditional"),
        pytest.param("上周三在", None, None, 2, -7, id="last week"),
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
        pytest.param("下周三", id="next week"),
        pytest.param("3天", id="number of days"),
        pytest.param("2024年", id="a bare year"),
    ],
)
def test_what_is_no_day_of_a_post_is_passed_over(text: str) -> None:
    assert find_days(text, LANGUAGE) == ()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("三万五千元", "35000", "元", id="han"),
        pytest.param("3.5万元", "35000", "元", id="mixed"),
        pytest.param("两百亿美元", "20000000000", "$", id="two hundred"),
        pytest.param("二〇二四年", "2024", "年", id="year"),
    ],
)
def test_a_number_is_read_as_its_value(text: str, value: str, unit: str) -> None:
    (number,) = find_numbers(split_words(text), LANGUAGE)

    assert (Decimal(value).normalize(), unit) in number.readings


@pytest.mark.parametrize(
    ("quote", "post", "topic", "severity"),
    [
        pytest.param("感谢王市长的支持", "感谢李市长的支持", "name", "critical", id="name beside a title"),
        pytest.param("码头下个月会关闭", "码头下个月不会关闭", "negation", "critical", id="negation"),
        pytest.param("今年新增45条渔船", "今年新增54条渔船", "number", "critical", id="number"),
        pytest.param("所有渔民今年都有工作", "部分渔民今年都有工作", "quantifier", "critical", id="quantifier"),
        pytest.param("渔船也许在冬天以前修好", "渔船必须在冬天以前修好", "modality", "critical", id="modality"),
        pytest.param("我支持港口的新计划", "我反对港口的新计划", "antonym", "critical", id="antonym"),
        pytest.param("我喜欢港口的新计划", "他喜欢港口的新计划", "person", "critical", id="person"),
        pytest.param("老码头今年很危险", "老灯塔今年很危险", "word", "major", id="word"),
    ],
)
def test_a_change_is_of_its_class(quote: str, post: str, topic: str, severity: str) -> None:
    assert change_of(quote, post, LANGUAGE.code) == (topic, severity)


@pytest.mark.parametrize(
    ("quote", "post"),
    [
        pytest.param("碼頭不會關閉", "码头不会关闭", id="characters"),
        pytest.param("新增四十五条渔船", "新增45条渔船", id="han digits"),
        pytest.param("他说“好”", "他说「好」", id="marks"),
        pytest.param("新增４５条渔船", "新增45条渔船", id="width"),
    ],
)
def test_an_honest_difference_is_not_substantive(quote: str, post: str) -> None:
    assert "substantive" not in {edit.kind for edit in edits_of(quote, post, LANGUAGE.code)}
