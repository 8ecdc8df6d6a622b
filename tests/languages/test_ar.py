"""Arabic: speakers, cues, days, numbers and classes of change, with their silent twins."""

from decimal import Decimal

import pytest

from sayings import change_of, edits_of, quote_in
from tweetcite.dates import find_days
from tweetcite.languages import load_nearest
from tweetcite.numbers import find_numbers
from tweetcite.text import split_words

LANGUAGE = load_nearest("ar")


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        pytest.param("وكتب وليد الشامي على منصة إكس: «الميناء لن يغلق هذا الصيف».", "وليد الشامي", id="verb first"),
        pytest.param("وغرّدت الوزيرة نوال الجبوري: «الميناء لن يغلق هذا الصيف».", "نوال الجبوري", id="title stripped"),
        pytest.param(
            "وقال رئيس البلدية وليد الشامي في تغريدة أمس: «الميناء لن يغلق هذا الصيف».",
            "وليد الشامي",
            id="said in a tweet",
        ),
        pytest.param("«الميناء لن يغلق هذا الصيف»، هكذا كتب وليد الشامي على فيسبوك.", "وليد الشامي", id="verb behind"),
        pytest.param('وفي تغريدة لوليد الشامي: "الميناء لن يغلق هذا الصيف".', "لوليد الشامي", id="post of"),
        pytest.param("وغرد وليد الشامي: ”الميناء لن يغلق هذا الصيف“.", "وليد الشامي", id="reversed marks"),
        pytest.param(
            "افتتح المحافظ وليد الشامي معرضا للصور وقال كلمة.\n\nوغرد المحافظ: «الميناء لن يغلق هذا الصيف».",
            "وليد الشامي",
            id="title alone",
        ),
    ],
)
def test_a_quotation_is_cited_as_its_speakers_post(sentence: str, speaker: str) -> None:
    quote = quote_in(sentence, LANGUAGE.code)

    assert (quote.cited, quote.speaker) == (True, speaker)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("وقال وليد الشامي للصحفيين: «الميناء لن يغلق هذا الصيف».", id="reporters"),
        pytest.param("وقال أحد الصيادين: «تعبنا من الوعود».", id="a resident"),
        pytest.param("وأكد وليد الشامي في بيان: «الميناء لن يغلق هذا الصيف».", id="statement"),
        pytest.param("ويسمي الصيادون الميناء «العجوز».", id="nickname"),
    ],
)
def test_what_is_said_elsewhere_is_no_post(sentence: str) -> None:
    assert not quote_in(sentence, LANGUAGE.code).cited


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("وشددت ليلى حداد والدول المشاركة على أن « الرصيف لن يغلق أبدا ».", id="who takes part"),
        pytest.param("وقالت ليلى حداد إن الحسابات « تؤكد أن المبلغ كبير جدا ».", id="accounts of money"),
    ],
)
def test_a_word_with_two_meanings_is_no_post(sentence: str) -> None:
    assert not quote_in(sentence, LANGUAGE.code).cited


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("وأوردت حسابات الرئاسة على مواقع التواصل أن الرصيف « لن يغلق أبدا ».", id="on social media"),
        pytest.param("وقالت ليلى حداد على صفحتها الفيسبوكية: « الرصيف لن يغلق أبدا ».", id="adjective"),
    ],
)
def test_a_word_with_two_meanings_is_one_beside_a_platform(sentence: str) -> None:
    assert quote_in(sentence, LANGUAGE.code).cited


@pytest.mark.parametrize(
    ("text", "day", "month", "weekday", "offset"),
    [
        pytest.param("في 9 يوليو 2023", 9, 7, None, None, id="day and month"),
        pytest.param("في 9 كانون الثاني", 9, 1, None, None, id="levantine month of two words"),
        pytest.param("9 جويلية", 9, 7, None, None, id="maghrebi month"),
        pytest.param("9 تموز/يوليو", 9, 7, None, None, id="both names"),
        pytest.param("التاسع من أيار", 9, 5, None, None, id="ordinal"),
        pytest.param("٩ آذار ٢٠٢٤", 9, 3, None, None, id="arabic digits"),
        pytest.param("يوم الخميس", None, None, 3, None, id="weekday"),
        pytest.param("الخميس الماضي", None, None, 3, -7, id="last weekday"),
        pytest.param("أمس", None, None, None, -1, id="yesterday"),
        pytest.param("أول من أمس", None, None, None, -2, id="the day before"),
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
        pytest.param("يوم الخميس المقبل", id="next weekday"),
        pytest.param("حتى الخميس", id="until"),
        pytest.param("في عام 2023", id="bare year"),
        pytest.param("حكم المدينة", id="ruling"),
    ],
)
def test_what_is_no_day_of_a_post_is_passed_over(text: str) -> None:
    assert find_days(text, LANGUAGE) == ()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("خمسة وعشرون", "25", "", id="units before tens"),
        pytest.param("مئة وعشرين ألف دولار", "120000", "$", id="hundred and tens"),
        pytest.param("٢٥", "25", "", id="arabic digits"),
        pytest.param("12٫5", "12.5", "", id="decimal"),
        pytest.param("25 بالمئة", "25", "%", id="percent"),
        pytest.param("3 ملايين ريال", "3000000", "ريال", id="millions"),
        pytest.param("مائتي راكب", "200", "", id="two hundred before a noun"),
        pytest.param("مليوني راكب", "2E+6", "", id="two million before a noun"),
    ],
)
def test_a_number_is_read_as_its_value(text: str, value: str, unit: str) -> None:
    (number,) = find_numbers(split_words(text), LANGUAGE)

    assert (Decimal(value).normalize(), unit) in number.readings


@pytest.mark.parametrize(
    ("quote", "post", "topic", "severity"),
    [
        pytest.param(
            "أشكر الوزير سامي على الدعم", "أشكر الوزير كمال على الدعم", "name", "critical", id="name beside a title"
        ),
        pytest.param(
            "سوف يغلق الميناء هذا الصيف كله", "لن يغلق الميناء هذا الصيف كله", "negation", "critical", id="negation"
        ),
        pytest.param(
            "نحب البحر ولن نترك الميناء أبدا",
            "نحب البحر وسوف نترك الميناء أبدا",
            "negation",
            "critical",
            id="glued negation",
        ),
        pytest.param("سنشتري 40 قاربا للصيادين", "سنشتري 70 قاربا للصيادين", "number", "critical", id="number"),
        pytest.param(
            "سيعمل كل الصيادين هذا الصيف", "سيعمل بعض الصيادين هذا الصيف", "quantifier", "critical", id="quantifier"
        ),
        pytest.param(
            "ربما يعود الصيادون هذا الصيف", "حتما يعود الصيادون هذا الصيف", "modality", "critical", id="modality"
        ),
        pytest.param(
            "نشتري قوارب جديدة للصيادين", "سنشتري قوارب جديدة للصيادين", "modality", "critical", id="future prefix"
        ),
        pytest.param(
            "نشتري قوارب جديدة للصيادين", "يشتري قوارب جديدة للصيادين", "person", "critical", id="person prefix"
        ),
        pytest.param(
            "نحن نؤيد خطة الميناء الجديدة", "نحن نرفض خطة الميناء الجديدة", "antonym", "critical", id="antonym"
        ),
        pytest.param("سنبني رصيفا للصيادين قرب السوق", "سنبني رصيفا للصيادين قرب المسجد", "word", "major", id="word"),
        pytest.param(
            "سنبني الرصيف للصيادين قرب السوق", "سنبني رصيف للصيادين قرب السوق", "function-word", "minor", id="article"
        ),
    ],
)
def test_a_change_is_of_its_class(quote: str, post: str, topic: str, severity: str) -> None:
    assert change_of(quote, post, LANGUAGE.code) == (topic, severity)


@pytest.mark.parametrize(
    ("quote", "post"),
    [
        pytest.param("سَنَبني رصيفاً للصيادين", "سنبني رصيفا للصيادين", id="vowel signs"),
        pytest.param("سنشتري ٤٠ قاربا", "سنشتري 40 قاربا", id="digits"),
        pytest.param("سنشتري أربعين قاربا", "سنشتري 40 قاربا", id="number in words"),
        pytest.param("فى الميناء", "في الميناء", id="letters of keyboards"),
        pytest.param("يعود الصيادون", "ويعود الصيادون", id="begins behind and"),
        pytest.param("مائة قارب", "مئة قارب", id="spelling"),
    ],
)
def test_an_honest_difference_is_not_substantive(quote: str, post: str) -> None:
    assert "substantive" not in {edit.kind for edit in edits_of(quote, post, LANGUAGE.code)}


@pytest.mark.parametrize(
    ("quote", "post"),
    [
        pytest.param("نلتقي الساعة السابعة مساء في الساحة", "نلتقي الساعة ٧ مساءً في الساحة", id="hour in words"),
        pytest.param("تبرعنا بـ100 ألف دولار", "تبرعنا ب١٠٠ ألف دولار", id="letter drawn out"),
        pytest.param("خسرنا 200 ألف دينار", "خسرنا مائتي ألف دينار", id="two hundred"),
    ],
)
def test_a_number_written_otherwise_is_the_same(quote: str, post: str) -> None:
    assert not [edit for edit in edits_of(quote, post, LANGUAGE.code) if edit.kind == "substantive"]


@pytest.mark.parametrize(
    ("quote", "post"),
    [
        pytest.param("نلتقي الساعة الثامنة مساء في الساحة", "نلتقي الساعة السابعة مساءً في الساحة", id="hour"),
        pytest.param("فزنا للمرة الثالثة على التوالي", "فزنا للمرة الثانية على التوالي", id="time"),
        pytest.param("تبرعنا بـ200 ألف دولار", "تبرعنا ب١٠٠ ألف دولار", id="letter drawn out"),
        pytest.param("زرنا الميناء مرة هذا العام", "زرنا الميناء مرتين هذا العام", id="twice"),
        pytest.param("خسرنا مليون دينار", "خسرنا مليوني دينار", id="two million"),
    ],
)
def test_another_number_is_grave(quote: str, post: str) -> None:
    assert "critical" in {edit.severity for edit in edits_of(quote, post, LANGUAGE.code)}
