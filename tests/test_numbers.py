"""Numbers are compared as values."""

import pytest

from tweetcite.languages import load
from tweetcite.numbers import find_numbers
from tweetcite.text import split_words


def _first(text: str, code: str = "en"):
    language = load(code)
    assert language is not None
    return find_numbers(split_words(text), language)[0]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param("5.5%", "five and a half per cent", id="words and percent"),
        pytest.param("$6.1m", "6.1 million dollars", id="scale and currency word"),
        pytest.param("1,900", "1900", id="thousands separator"),
        pytest.param("forty-one", "41", id="hyphenated words"),
        pytest.param("forty thousand", "40,000", id="words with a scale"),
        pytest.param("two hundred and six", "206", id="joined words"),
        pytest.param("2118m", "2118 meters", id="glued unit"),
        pytest.param("3rd", "3", id="ordinal ending"),
        pytest.param("€ 10", "10 euros", id="sign and word"),
        pytest.param("52:7,9", "52:7,9", id="verses of a chapter"),
    ],
)
def test_same_value(a: str, b: str) -> None:
    """Two ways to write one quantity are the same."""
    assert _first(a).is_same(_first(b))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param("5%", "5", id="percent"),
        pytest.param("$2.4 million", "$2.4 billion", id="scale"),
        pytest.param("16", "61", id="swapped digits"),
        pytest.param("$900m", "€900m", id="currency"),
        pytest.param("1.5", "15", id="decimal point"),
        pytest.param("3 km", "3 miles", id="unit"),
        pytest.param("52:7,9", "52:79", id="verses"),
        pytest.param("52:7,9,11", "52:7,9,12", id="last of three verses"),
    ],
)
def test_other_value(a: str, b: str) -> None:
    """A changed value, unit or currency is never the same."""
    assert not _first(a).is_same(_first(b))


@pytest.mark.parametrize("text", ["a lot of them", "million reasons", "$", "per cent", "and a half"])
def test_no_number(text: str) -> None:
    """Words without a quantity are no number."""
    language = load("en")
    assert language is not None

    assert find_numbers(split_words(text), language) == ()


@pytest.mark.parametrize(
    ("code", "words", "value"),
    [
        ("nl", "vijftienhonderd", "1500"),
        ("nl", "tweeëntwintighonderd", "2200"),
        ("nl", "duizendvijfhonderd", "1500"),
        ("de", "fünfzehnhundert", "1500"),
        ("de", "zwölfhundertfünfzig", "1250"),
        ("de", "zweitausenddreihundert", "2300"),
        ("it", "centoventimila", "120000"),
        ("pl", "dwadzieścia jeden", "21"),
        ("pl", "sto jeden", "101"),
        ("pl", "tysiąc dwieście", "1200"),
        ("pl", "pięć tysięcy", "5000"),
        ("tr", "onbeş", "15"),
        ("tr", "yirmibir", "21"),
        ("fa", "بیست و نه", "29"),
        ("fa", "هزار", "1000"),
        ("fa", "پنج هزار", "5000"),
        ("ar", "ألف وخمسمائة", "1500"),
        ("ar", "عشرون ألف", "20000"),
        ("ar", "خمسة آلاف", "5000"),
        ("ar", "ثلاثة ونصف", "3.5"),
        ("he", "אלף וחמש מאות", "1500"),
        ("he", "שלושים אלף", "30000"),
        ("he", "שניים וחצי", "2.5"),
        ("zh", "一万二", "12000"),
        ("zh", "两百五", "250"),
        ("zh", "一万零二", "10002"),
        ("zh", "十二", "12"),
        ("ja", "百五", "105"),
    ],
)
def test_spelled_value(code: str, words: str, value: str) -> None:
    """A number in the words of a language is the one that its digits say, all of it."""
    read = _first(words, code)

    assert read.is_same(_first(value, code))
    assert read.last == len(split_words(words))


@pytest.mark.parametrize(
    ("code", "text"), [("fa", "نه، نمی‌آیم"), ("pl", "jeden z nas"), ("de", "das jahrhundert"), ("nl", "de honderden")]
)
def test_word_that_only_looks_like_one(code: str, text: str) -> None:
    """What is another word more often than a number is none."""
    language = load(code)
    assert language is not None

    assert find_numbers(split_words(text), language) == ()


@pytest.mark.parametrize(
    ("code", "text", "digits"),
    [
        pytest.param("fa", "هزار و ۲۰۰", "۱۲۰۰", id="fa"),
        pytest.param("tr", "bin 200", "1.200", id="tr"),
        pytest.param("he", "אלף ו-200", "1,200", id="he"),
        pytest.param("ckb", "هەزار و ٢٠٠", "١٢٠٠", id="ckb"),
        pytest.param("kmr", "hezar û 200", "1200", id="kmr"),
    ],
)
def test_hundreds_in_digits_behind_a_thousand_in_words(code: str, text: str, digits: str) -> None:
    """They are one number."""
    assert _first(text, code).is_same(_first(digits, code))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        pytest.param("tr", "bin, 200", id="a comma between"),
        pytest.param("tr", "bin 2024", id="a year behind"),
    ],
)
def test_what_stands_beside_a_thousand_is_another_number(code: str, text: str) -> None:
    """Neither is part of the other."""
    assert _first(text, code).is_same(_first("1000", code))
