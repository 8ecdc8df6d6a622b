"""Persian: speakers, cues, days, numbers and classes of change, with their silent twins."""

from decimal import Decimal

import pytest

from sayings import change_of, edits_of, quote_in
from tweetcite.dates import find_days
from tweetcite.languages import load_nearest
from tweetcite.numbers import find_numbers
from tweetcite.text import split_words

LANGUAGE = load_nearest("fa")


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        pytest.param("نازنین صبوری در ایکس نوشت: «اسکله را نمی‌بندیم».", "نازنین صبوری", id="verb final"),
        pytest.param(
            "نازنین صبوری، شهردار بندر، در توییتر نوشت: «اسکله را نمی‌بندیم».", "نازنین صبوری", id="apposition"
        ),
        pytest.param("نازنین صبوری دیروز توییت کرد: «اسکله را نمی‌بندیم».", "نازنین صبوری", id="tweeted"),
        pytest.param("شهردار نازنین صبوری در توییتی نوشت: «اسکله را نمی‌بندیم».", "نازنین صبوری", id="in a tweet"),
        pytest.param("«اسکله را نمی‌بندیم»؛ این را نازنین صبوری در حساب ایکس خود نوشت.", "نازنین صبوری", id="behind"),
        pytest.param(
            "«نازنین صبوری» عضو شورای شهر توییت گذاشت و نوشت:«اسکله را نمی‌بندیم».", "نازنین صبوری", id="name in marks"
        ),
        pytest.param("«نازنین صبوری» در توییتی نوشت: «اسکله را نمی‌بندیم».", "نازنین صبوری", id="marks and no title"),
        pytest.param("«اسکله را» نازنین صبوری در ایکس نوشت.", "نازنین صبوری", id="two words are no name"),
        pytest.param("نازنین صبوری در کانال تلگرامی خود نوشت: «اسکله را نمی‌بندیم».", "نازنین صبوری", id="adjective"),
        pytest.param("نازنین صبوری در پیامی توییتری گفت: «اسکله را نمی‌بندیم».", "نازنین صبوری", id="adjective behind"),
        pytest.param("نازنین صبوری در تلگرام می‌نویسد: «اسکله را نمی‌بندیم».", "نازنین صبوری", id="verb with joiner"),
    ],
)
def test_a_quotation_is_cited_as_its_speakers_post(sentence: str, speaker: str) -> None:
    quote = quote_in(sentence, LANGUAGE.code)

    assert (quote.cited, quote.speaker) == (True, speaker)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("نازنین صبوری به خبرنگاران گفت: «اسکله را نمی‌بندیم».", id="reporters"),
        pytest.param("نازنین صبوری در بیانیه‌ای گفت: «اسکله را نمی‌بندیم».", id="statement"),
        pytest.param("شهروندی گفت: «خسته شدیم».", id="a citizen"),
        pytest.param("ماهیگیران به اسکله «پیرمرد» می‌گویند.", id="nickname"),
        pytest.param("نازنین صبوری که پست مدیریت دارد گفت: «اسکله را نمی‌بندیم».", id="a post is an office too"),
        pytest.param("شماره حساب بانکی: نازنین صبوری گفت «اسکله را نمی‌بندیم».", id="account of a bank"),
    ],
)
def test_what_is_said_elsewhere_is_no_post(sentence: str) -> None:
    assert not quote_in(sentence, LANGUAGE.code).cited


@pytest.mark.parametrize(
    ("text", "day", "month", "weekday", "offset"),
    [
        pytest.param("۹ ژوئیه ۲۰۲۳", 9, 7, None, None, id="day and month"),
        pytest.param("۹ جولای", 9, 7, None, None, id="afghan month"),
        pytest.param("سه‌شنبه", None, None, 1, None, id="weekday with joiner"),
        pytest.param("سه شنبه", None, None, 1, None, id="weekday apart"),
        pytest.param("شنبه", None, None, 5, None, id="saturday"),
        pytest.param("پنجشنبه گذشته", None, None, 3, -7, id="last weekday"),
        pytest.param("دیروز", None, None, None, -1, id="yesterday"),
        pytest.param("امشب", None, None, None, 0, id="tonight"),
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
        pytest.param("سه‌شنبه آینده", id="next weekday"),
        pytest.param("تا پنجشنبه", id="until"),
        pytest.param("هر جمعه", id="every"),
        pytest.param("سال ۱۴۰۲", id="a bare year"),
    ],
)
def test_what_is_no_day_of_a_post_is_passed_over(text: str) -> None:
    assert find_days(text, LANGUAGE) == ()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("بیست و پنج", "25", "", id="tens and units"),
        pytest.param("صد و بیست هزار", "120000", "", id="hundred and thousands"),
        pytest.param("۲۵", "25", "", id="persian digits"),
        pytest.param("۲۵ درصد", "25", "%", id="percent"),
        pytest.param("سه میلیون تومان", "3000000", "تومان", id="millions"),
    ],
)
def test_a_number_is_read_as_its_value(text: str, value: str, unit: str) -> None:
    (number,) = find_numbers(split_words(text), LANGUAGE)

    assert (Decimal(value).normalize(), unit) in number.readings


@pytest.mark.parametrize(
    ("quote", "post", "topic", "severity"),
    [
        pytest.param(
            "از وزیر کاوه سپاسگزارم امروز",
            "از وزیر بهرام سپاسگزارم امروز",
            "name",
            "critical",
            id="name beside a title",
        ),
        pytest.param(
            "امسال اسکلهٔ قدیمی را می‌بندیم",
            "امسال اسکلهٔ قدیمی را نمی‌بندیم",
            "negation",
            "critical",
            id="negative prefix",
        ),
        pytest.param(
            "اسکله امسال بسته نیست و خلوت است",
            "اسکله امسال بسته است و خلوت است",
            "negation",
            "critical",
            id="negative copula",
        ),
        pytest.param("امسال ۴۰ قایق تازه می‌خریم", "امسال ۷۰ قایق تازه می‌خریم", "number", "critical", id="number"),
        pytest.param(
            "همه ماهیگیران امسال کار دارند", "بعضی ماهیگیران امسال کار دارند", "quantifier", "critical", id="quantifier"
        ),
        pytest.param("امسال شاید قایق تازه بخریم", "امسال حتما قایق تازه بخریم", "modality", "critical", id="modality"),
        pytest.param("ما امسال قایق تازه داریم", "آنها امسال قایق تازه داریم", "person", "critical", id="person"),
        pytest.param(
            "ما با این طرح موافقیم و آرام هستیم",
            "ما با این طرح مخالفیم و آرام هستیم",
            "antonym",
            "critical",
            id="antonym",
        ),
        pytest.param("برای ماهیگیران اسکله می‌سازیم", "برای ماهیگیران بازار می‌سازیم", "word", "major", id="word"),
    ],
)
def test_a_change_is_of_its_class(quote: str, post: str, topic: str, severity: str) -> None:
    assert change_of(quote, post, LANGUAGE.code) == (topic, severity)


@pytest.mark.parametrize(
    ("quote", "post"),
    [
        pytest.param("۴۰ قایق", "40 قایق", id="digits"),
        pytest.param("نمی‌بندیم", "نمیبندیم", id="joiner"),
        pytest.param("كتاب‌هاي تازه", "کتاب‌های تازه", id="arabic letters"),
        pytest.param("بیست و پنج قایق", "۲۵ قایق", id="number in words"),
        pytest.param("در توئیتر ماندیم", "در توییتر ماندیم", id="spelling"),
    ],
)
def test_an_honest_difference_is_not_substantive(quote: str, post: str) -> None:
    assert "substantive" not in {edit.kind for edit in edits_of(quote, post, LANGUAGE.code)}
