"""Central Kurdish: speakers, cues, days, numbers and classes of change, with their silent twins."""

from decimal import Decimal

import pytest

from sayings import change_of, edits_of, quote_in
from tweetcite.dates import find_days
from tweetcite.languages import load_nearest
from tweetcite.numbers import find_numbers
from tweetcite.text import split_words

LANGUAGE = load_nearest("ckb")


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        pytest.param("ژینۆ مەریوان لە ئێکس نووسی: «بەندەرەکە داناخەین».", "ژینۆ مەریوان", id="verb final"),
        pytest.param(
            "ژینۆ مەریوان، سەرۆکی شارەوانی، لە تویتەرەکەی نووسی «بەندەرەکە داناخەین».", "ژینۆ مەریوان", id="apposition"
        ),
        pytest.param("پارێزگار ژینۆ مەریوان لە پۆستێکدا گوتی: «بەندەرەکە داناخەین».", "ژینۆ مەریوان", id="in a post"),
        pytest.param("ژینۆ مەریوان لە فەیسبووک نووسی “بەندەرەکە داناخەین”.", "ژینۆ مەریوان", id="curly marks"),
        pytest.param("ژینۆ مەریوان دوێنێ لە ئێکس نووسی: «بەندەرەکە داناخەین».", "ژینۆ مەریوان", id="yesterday"),
    ],
)
def test_a_quotation_is_cited_as_its_speakers_post(sentence: str, speaker: str) -> None:
    quote = quote_in(sentence, LANGUAGE.code)

    assert (quote.cited, quote.speaker) == (True, speaker)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("ژینۆ مەریوان بە ڕۆژنامەنووسانی گوت: «بەندەرەکە داناخەین».", id="reporters"),
        pytest.param("ژینۆ مەریوان لە کۆنگرەیەکی ڕۆژنامەوانی گوتی: «بەندەرەکە داناخەین».", id="press conference"),
        pytest.param("یەکێک لە ماسیگرەکان گوتی: «ماندوو بووین».", id="somebody"),
        pytest.param("ماسیگرەکان بە بەندەرەکە دەڵێن «پیرەمێرد».", id="nickname"),
    ],
)
def test_what_is_said_elsewhere_is_no_post(sentence: str) -> None:
    assert not quote_in(sentence, LANGUAGE.code).cited


@pytest.mark.parametrize(
    ("text", "day", "month", "weekday", "offset"),
    [
        pytest.param("لە ٩ی ئایاری ٢٠٢٣", 9, 5, None, None, id="glued ending"),
        pytest.param("٩ی کانوونی دووەم", 9, 1, None, None, id="month of two words"),
        pytest.param("ڕۆژی دوو شەممە", None, None, 0, None, id="weekday apart"),
        pytest.param("پێنجشەممە", None, None, 3, None, id="weekday"),
        pytest.param("هەینی ڕابردوو", None, None, 4, -7, id="last weekday"),
        pytest.param("دوێنێ", None, None, None, -1, id="yesterday"),
        pytest.param("ئەمرۆ", None, None, None, 0, id="today in the other spelling"),
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
        pytest.param("هەینی داهاتوو", id="next weekday"),
        pytest.param("تا پێنجشەممە", id="until"),
        pytest.param("ساڵی ٢٠٢٣", id="a bare year"),
    ],
)
def test_what_is_no_day_of_a_post_is_passed_over(text: str) -> None:
    assert find_days(text, LANGUAGE) == ()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("بیست و پێنج", "25", "", id="tens and units"),
        pytest.param("بیست و پێنج هەزار دینار", "25000", "دینار", id="thousands"),
        pytest.param("٢٥", "25", "", id="digits"),
        pytest.param("سێ ملیۆن دۆلار", "3000000", "$", id="millions"),
    ],
)
def test_a_number_is_read_as_its_value(text: str, value: str, unit: str) -> None:
    (number,) = find_numbers(split_words(text), LANGUAGE)

    assert (Decimal(value).normalize(), unit) in number.readings


@pytest.mark.parametrize(
    ("quote", "post", "topic", "severity"),
    [
        pytest.param(
            "سوپاسی وەزیر سامان دەکەم ئەمڕۆ",
            "سوپاسی وەزیر ئازاد دەکەم ئەمڕۆ",
            "name",
            "critical",
            id="name beside a title",
        ),
        pytest.param(
            "ئەمساڵ ڕێگاکە دەگرینەوە و کار دەکەین",
            "ئەمساڵ ڕێگاکە ناگرینەوە و کار دەکەین",
            "negation",
            "critical",
            id="negative prefix",
        ),
        pytest.param(
            "ماسیگرەکان ئەمساڵ ڕۆیشتن بۆ دەریا",
            "ماسیگرەکان ئەمساڵ نەڕۆیشتن بۆ دەریا",
            "negation",
            "critical",
            id="negative past",
        ),
        pytest.param(
            "ئەمساڵ 40 بەلەم دەکڕین بۆ ماسیگران",
            "ئەمساڵ 70 بەلەم دەکڕین بۆ ماسیگران",
            "number",
            "critical",
            id="number",
        ),
        pytest.param(
            "ئەمساڵ هەموو ماسیگران کار دەکەن",
            "ئەمساڵ هەندێک ماسیگران کار دەکەن",
            "quantifier",
            "critical",
            id="quantifier",
        ),
        pytest.param(
            "ئەمساڵ ڕەنگە ماسیگران بگەڕێنەوە",
            "ئەمساڵ پێویستە ماسیگران بگەڕێنەوە",
            "modality",
            "critical",
            id="modality",
        ),
        pytest.param(
            "ئێمە ئەمساڵ بەلەمی نوێمان هەیە", "ئەوان ئەمساڵ بەلەمی نوێمان هەیە", "person", "critical", id="person"
        ),
        pytest.param(
            "ئێمە پشتگیری ئەم پڕۆژەیە دەکەین", "ئێمە دژایەتی ئەم پڕۆژەیە دەکەین", "antonym", "critical", id="antonym"
        ),
        pytest.param("بۆ ماسیگران بازاڕ دروست دەکەین", "بۆ ماسیگران مزگەوت دروست دەکەین", "word", "major", id="word"),
    ],
)
def test_a_change_is_of_its_class(quote: str, post: str, topic: str, severity: str) -> None:
    assert change_of(quote, post, LANGUAGE.code) == (topic, severity)


@pytest.mark.parametrize(
    ("quote", "post"),
    [
        pytest.param("٤٠ بەلەم", "40 بەلەم", id="digits"),
        pytest.param("خەڵكی گەڕەك", "خەڵکی گەڕەک", id="arabic letters"),
        pytest.param("رۆژی دووەم", "ڕۆژی دووەم", id="spelling"),
    ],
)
def test_an_honest_difference_is_not_substantive(quote: str, post: str) -> None:
    assert "substantive" not in {edit.kind for edit in edits_of(quote, post, LANGUAGE.code)}
