"""Hebrew: speakers, cues, days, numbers and classes of change, with their silent twins."""

from decimal import Decimal

import pytest

from sayings import change_of, edits_of, quote_in
from tweetcite.dates import find_days
from tweetcite.languages import load_nearest
from tweetcite.numbers import find_numbers
from tweetcite.text import split_words

LANGUAGE = load_nearest("he")


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        pytest.param('ראש העיר ענת גולדברג צייצה: "המזח לא ייסגר הקיץ".', "ענת גולדברג", id="colon"),
        pytest.param('"המזח לא ייסגר הקיץ", כתבה ענת גולדברג בטוויטר.', "ענת גולדברג", id="verb behind"),
        pytest.param('בתגובה כתבה ענת גולדברג בחשבון X שלה: "המזח לא ייסגר הקיץ".', "ענת גולדברג", id="verb first"),
        pytest.param('ענת גולדברג כתבה ברשת X: "המזח לא ייסגר הקיץ".', "ענת גולדברג", id="on the network"),
        pytest.param('ענת גולדברג צייצה ש"המזח לא ייסגר הקיץ".', "ענת גולדברג", id="glued that"),
        pytest.param("ענת גולדברג צייצה: ״המזח לא ייסגר הקיץ״.", "ענת גולדברג", id="gershayim as marks"),
        pytest.param('מנכ"ל הנמל ענת גולדברג צייצה: "המזח לא ייסגר הקיץ".', "ענת גולדברג", id="abbreviation beside"),
    ],
)
def test_a_quotation_is_cited_as_its_speakers_post(sentence: str, speaker: str) -> None:
    quote = quote_in(sentence, LANGUAGE.code)

    assert (quote.cited, quote.speaker) == (True, speaker)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param('ענת גולדברג אמרה לעיתונאים: "המזח לא ייסגר הקיץ".', id="reporters"),
        pytest.param('ענת גולדברג אמרה בנאומה: "המזח לא ייסגר הקיץ".', id="speech"),
        pytest.param('אחד הדייגים אמר: "נמאס לנו".', id="a resident"),
        pytest.param('הדייגים מכנים את המזח "הזקן".', id="nickname"),
    ],
)
def test_what_is_said_elsewhere_is_no_post(sentence: str) -> None:
    assert not quote_in(sentence, LANGUAGE.code).cited


@pytest.mark.parametrize(
    ("text", "day", "month", "weekday", "offset"),
    [
        pytest.param("ב-9 ביולי 2023", 9, 7, None, None, id="glued preposition"),
        pytest.param("9 ביולי", 9, 7, None, None, id="day and month"),
        pytest.param("ביום חמישי", None, None, 3, None, id="weekday"),
        pytest.param("ביום שני שעבר", None, None, 0, -7, id="last weekday"),
        pytest.param("בשבת", None, None, 5, None, id="saturday"),
        pytest.param("אתמול", None, None, None, -1, id="yesterday"),
        pytest.param("אמש", None, None, None, -1, id="last night"),
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
        pytest.param("ביום שני הבא", id="next weekday"),
        pytest.param("עד יום חמישי", id="until"),
        pytest.param("בקומה שני", id="second floor"),
        pytest.param("בשנת 2023", id="a bare year"),
    ],
)
def test_what_is_no_day_of_a_post_is_passed_over(text: str) -> None:
    assert find_days(text, LANGUAGE) == ()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("עשרים וחמישה", "25", "", id="tens and units"),
        pytest.param("מאה ועשרים", "120", "", id="hundred and tens"),
        pytest.param("25 אחוז", "25", "%", id="percent"),
        pytest.param("3 מיליון שקל", "3000000", "₪", id="millions"),
    ],
)
def test_a_number_is_read_as_its_value(text: str, value: str, unit: str) -> None:
    (number,) = find_numbers(split_words(text), LANGUAGE)

    assert (Decimal(value).normalize(), unit) in number.readings


@pytest.mark.parametrize(
    ("quote", "post", "topic", "severity"),
    [
        pytest.param("תודה לשר יוסי על התמיכה", "תודה לשר משה על התמיכה", "name", "critical", id="name beside a title"),
        pytest.param("הדייגים לא יעבדו הקיץ בנמל", "הדייגים יעבדו הקיץ בנמל", "negation", "critical", id="negation"),
        pytest.param("נקנה 40 סירות לדייגים בנמל", "נקנה 70 סירות לדייגים בנמל", "number", "critical", id="number"),
        pytest.param(
            "כל הדייגים יעבדו הקיץ בנמל", "רוב הדייגים יעבדו הקיץ בנמל", "quantifier", "critical", id="quantifier"
        ),
        pytest.param(
            "הדייגים חייבים לחזור הקיץ לנמל", "הדייגים יכולים לחזור הקיץ לנמל", "modality", "critical", id="modality"
        ),
        pytest.param("אני רוצה לחזור הקיץ לנמל", "הוא רוצה לחזור הקיץ לנמל", "person", "critical", id="person"),
        pytest.param(
            "אנחנו תומכים בתוכנית של הנמל", "אנחנו מתנגדים בתוכנית של הנמל", "antonym", "critical", id="antonym"
        ),
        pytest.param("נבנה לדייגים מזח ליד השוק", "נבנה לדייגים מזח ליד המסגד", "word", "major", id="word"),
        pytest.param("נבנה לדייגים מזח ליד שוק", "נבנה לדייגים מזח ליד השוק", "function-word", "minor", id="article"),
    ],
)
def test_a_change_is_of_its_class(quote: str, post: str, topic: str, severity: str) -> None:
    assert change_of(quote, post, LANGUAGE.code) == (topic, severity)


@pytest.mark.parametrize(
    ("quote", "post"),
    [
        pytest.param("חיילי צה״ל בנמל", 'חיילי צה"ל בנמל', id="gershayim"),
        pytest.param("ארבעים סירות", "40 סירות", id="number in words"),
        pytest.param("המזח היתה סגורה", "המזח הייתה סגורה", id="spelling"),
        pytest.param("כל הדייגים יעבדו", "וכל הדייגים יעבדו", id="begins behind and"),
    ],
)
def test_an_honest_difference_is_not_substantive(quote: str, post: str) -> None:
    assert "substantive" not in {edit.kind for edit in edits_of(quote, post, LANGUAGE.code)}


@pytest.mark.parametrize(
    ("quote", "post"),
    [
        pytest.param("שמענו את ה'נקודה' הזאת", 'שמענו את ה"נקודה" הזאת', id="one word"),
        pytest.param("שמענו ש'הכול בסדר' כאן", 'שמענו ש"הכול בסדר" כאן', id="two words"),
        pytest.param("ראינו ג'ירפה", "ראינו ג׳ירפה", id="a letter's sign"),
    ],
)
def test_marks_behind_a_proclitic_are_typographic(quote: str, post: str) -> None:
    """A nested quotation may change its marks; the sign of a letter may be typed as an apostrophe."""
    assert {edit.kind for edit in edits_of(quote, post, "he")} <= {"typographic"}


def test_another_word_behind_a_proclitic_is_not() -> None:
    """The words between such marks are compared all the same."""
    assert "substantive" in {edit.kind for edit in edits_of("שמענו את ה'נקודה' הזאת", 'שמענו את ה"שאלה" הזאת', "he")}
