"""Dates in bylines of every language: all months, long and short, native digits, times of day and zones (CLDR)."""

import re
from datetime import UTC, datetime

import pytest

from tweetcite.dates import CLOCK_SHAPE, DATE_SHAPE, find_days, parse_date
from tweetcite.languages import load_nearest

ARABIC, PERSIAN = "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"
NUMBERED = "|".join(str(i) for i in range(1, 13))
# language: long months, short months, shapes of a date with either, the time of day of 15:07, other digits
LANGUAGES: dict[str, tuple[str, str, tuple[str, ...], str, str]] = {
    "en": (
        "January|February|March|April|May|June|July|August|September|October|November|December",
        "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
        ("{m} {d}, {y}", "{d} {m} {y}", "{m} {d} {y}"),
        "3:07 PM",
        "",
    ),
    "de": (
        "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
        "Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sept.|Okt.|Nov.|Dez.",
        ("{d}. {m} {y}",),
        "15:07",
        "",
    ),
    "de-at": (
        "Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
        "Jän.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sep.|Okt.|Nov.|Dez.",
        ("{d}. {m} {y}",),
        "3:07 nachm.",
        "",
    ),
    "fr": (
        "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
        "janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.",
        ("{d} {m} {y}",),
        "15:07",
        "",
    ),
    "fr-ca": (
        "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
        "janv.|févr.|mars|avr.|mai|juin|juill.|août|sept.|oct.|nov.|déc.",
        ("{d} {m} {y}",),
        "15 h 07",
        "",
    ),
    "es": (
        "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
        "ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic",
        ("{d} de {m} de {y}", "{d} {m} {y}", "{d} de {m}. de {y}"),
        "3:07 p. m.",
        "",
    ),
    "pt": (
        "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
        "jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|dez.",
        ("{d} de {m} de {y}",),
        "15:07",
        "",
    ),
    "it": (
        "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
        "gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic",
        ("{d} {m} {y}",),
        "15:07",
        "",
    ),
    "nl": (
        "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
        "jan.|feb.|mrt.|apr.|mei|jun.|jul.|aug.|sep.|okt.|nov.|dec.",
        ("{d} {m} {y}",),
        "3:07 p.m.",
        "",
    ),
    "pl": (
        "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
        "sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru",
        ("{d} {m} {y}",),
        "15:07",
        "",
    ),
    "ru": (
        "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
        "янв.|февр.|мар.|апр.|мая|июн.|июл.|авг.|сент.|окт.|нояб.|дек.",
        ("{d} {m} {y} г.", "{d} {m} {y}"),
        "15:07",
        "",
    ),
    "uk": (
        "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня",
        "січ.|лют.|бер.|квіт.|трав.|черв.|лип.|серп.|вер.|жовт.|лист.|груд.",
        ("{d} {m} {y} р.", "{d} {m} {y}"),
        "3:07 пп",
        "",
    ),
    "tr": (
        "Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık",
        "Oca|Şub|Mar|Nis|May|Haz|Tem|Ağu|Eyl|Eki|Kas|Ara",
        ("{d} {m} {y}",),
        "ÖS 3:07",
        "",
    ),
    "ar": (
        "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
        "جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
        ("{d} {m} {y}", "{d} {m}، {y}"),
        "3:07 م",
        ARABIC,
    ),
    "ar-sy": (
        "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول",
        "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول",
        ("{d} {m} {y}",),
        "3:07 م",
        ARABIC,
    ),
    "he": (
        "בינואר|בפברואר|במרץ|באפריל|במאי|ביוני|ביולי|באוגוסט|בספטמבר|באוקטובר|בנובמבר|בדצמבר",
        "בינו׳|בפבר׳|במרץ|באפר׳|במאי|ביוני|ביולי|באוג׳|בספט׳|באוק׳|בנוב׳|בדצמ׳",
        ("{d} {m} {y}",),
        "15:07",
        "",
    ),
    "fa": (
        "ژانویهٔ|فوریهٔ|مارس|آوریل|مهٔ|ژوئن|ژوئیهٔ|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
        "ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
        ("{d} {m} {y}",),
        "ساعت 3:07 ب.ظ.",
        PERSIAN,
    ),
    "ja": (NUMBERED, NUMBERED, ("{y}年{m}月{d}日",), "午後3:07", ""),
    "zh": (NUMBERED, NUMBERED, ("{y}年{m}月{d}日", "{y} 年 {m} 月 {d} 日"), "下午3:07", ""),
    "ko": (NUMBERED, NUMBERED, ("{y}년 {m}월 {d}일", "{y}. {m}. {d}."), "오후 3:07", ""),
    "kmr": (
        "rêbendan|sibat|adar|nîsan|gulan|hezîran|tîrmeh|tebax|îlon|cotmeh|mijdar|berfanbar",
        "rbn|sbt|adr|nsn|gln|hzr|trm|tbx|îln|cot|mjd|brf",
        ("{d} {m} {y}", "{d} {m}, {y}"),
        "PN 3:07",
        "",
    ),
    "ckb": (
        "کانوونی دووەم|شوبات|ئازار|نیسان|ئایار|حوزەیران|تەمووز|ئاب|ئەیلوول|تشرینی یەکەم|تشرینی دووەم|کانونی یەکەم",
        "کانوونی دووەمی|شوباتی|ئازاری|نیسانی|ئایاری|حوزەیرانی|تەمووزی|ئابی|ئەیلوولی|"
        "تشرینی یەکەمی|تشرینی دووەمی|کانونی یەکەمی",
        ("{d}ی {m} {y}", "{d} {m} {y}"),
        "3:07 د.ن",
        ARABIC,
    ),
}
MONTHS = [
    pytest.param(shape.format(d=day, m=name, y=2024), month, day, clock, digits, id=f"{code} {name} {shape}")
    for code, (wide, short, shapes, clock, digits) in LANGUAGES.items()
    for month, names in enumerate(zip(wide.split("|"), short.split("|"), strict=True), 1)
    for name in dict.fromkeys(names)
    for shape in shapes
    for day in (29 if month == 2 else month,)
]


@pytest.mark.parametrize(("shown", "month", "day", "clock", "digits"), MONTHS)
def test_date_is_read_to_its_day_alone_and_with_a_time_without_zone(shown, month, day, clock, digits):
    expected = (datetime(2024, month, day, tzinfo=UTC), "day")
    native = shown.translate({ord("0") + i: digit for i, digit in enumerate(digits)})
    for date in dict.fromkeys((shown, native)):
        assert parse_date(date) == expected
        assert re.fullmatch(DATE_SHAPE, date)
        for text in (f"{date} {clock}", f"{date}, {clock}", f"{clock.removeprefix('ساعت ')} · {date}"):
            assert parse_date(text) == expected
    assert re.search(CLOCK_SHAPE, clock)


OTHER_FORMS = [
    pytest.param("segunda-feira, 12 de fevereiro de 2024", id="pt weekday"),
    pytest.param("12 Şubat 2024 Pazartesi", id="tr weekday behind"),
    pytest.param("الاثنين، 12 فبراير 2024", id="ar weekday"),
    pytest.param("יום שני, 12 בפברואר 2024", id="he weekday of two words"),
    pytest.param("2024年2月12日月曜日", id="ja weekday behind"),
    pytest.param("2024年2月12日(月) 午後3:07", id="ja weekday in brackets"),
    pytest.param("2024年2月12日星期一", id="zh weekday behind"),
    pytest.param("2024년 2월 12일 월요일 오후 3시 7분", id="ko weekday and time"),
    pytest.param("2024 شوبات 12, دووشەممە", id="ckb weekday behind"),
    pytest.param("۲۳ بهمن ۱۴۰۲", id="Iranian year"),
    pytest.param("23 بهمن 1402", id="Iranian year in common digits"),
    pytest.param("12.02.2024, 15:07 Uhr", id="numbers"),
    pytest.param("2024/02/12", id="numbers of Japan"),
    pytest.param("\u200f12 فبراير 2024\u200f", id="marks of direction"),
    pytest.param("12\u00a0février\u202f2024", id="narrow spaces"),
]


@pytest.mark.parametrize("shown", OTHER_FORMS)
def test_other_forms_are_read_to_the_day(shown):
    assert parse_date(shown) == (datetime(2024, 2, 12, tzinfo=UTC), "day")


ZONES = [
    pytest.param("Feb 12, 2024 at 11:30 PM PST", "2024-02-13", "day", id="Pacific"),
    pytest.param("12 févr. 2024 à 23h30 PDT", "2024-02-13", "day", id="Pacific in summer"),
    pytest.param("12. Februar 2024, 00:30 MEZ", "2024-02-11", "day", id="Central Europe"),
    pytest.param("2024年2月12日 8:59:30 JST", "2024-02-11T23:59:30", "second", id="Japan, to the second"),
    pytest.param("12 Feb 2024 23:30 GMT-3", "2024-02-13", "day", id="offset of GMT"),
    pytest.param("Feb 12, 2024 · 11:54 PM UTC", "2024-02-12", "day", id="a mirror's"),
    pytest.param("12 February 2024 15:07:09 (UTC)", "2024-02-12T15:07:09", "second", id="zone in brackets"),
    pytest.param("12 February 2024 15:07:09", "2024-02-12", "day", id="second without zone"),
    pytest.param("12 February 2024 15:07:09 IST", "2024-02-12", "day", id="name of several zones"),
]


@pytest.mark.parametrize(("shown", "moment", "precision"), ZONES)
def test_zone_decides_the_day_and_makes_a_second_certain(shown, moment, precision):
    assert parse_date(shown) == (datetime.fromisoformat(moment).replace(tzinfo=UTC), precision)


SILENT = [
    pytest.param("12 กุมภาพันธ์ 2567", id="Buddhist year"),
    pytest.param("12 February 2567", id="Buddhist year with an English month"),
    pytest.param("2567-02-12", id="Buddhist year in numbers"),
    pytest.param("01\u200f/02\u200f/2024", id="order unknown"),
    pytest.param("12 Februar 2024 Haus", id="word behind"),
    pytest.param("Haus, 12 Februar 2024", id="word before"),
    pytest.param("32 فبراير 2024", id="no such day"),
    pytest.param("2024年13月1日", id="no such month"),
    pytest.param("12 بهار 1402", id="no such Iranian month"),
    pytest.param("12 أغنية 2024", id="other word"),
]


@pytest.mark.parametrize("shown", SILENT)
def test_what_is_no_certain_date_is_none(shown):
    assert parse_date(shown) is None


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        pytest.param("de", "am 14.4.2024 auf Twitter", (14, 4, 2024), id="points"),
        pytest.param("ru", "14.04.2024 в Твиттере", (14, 4, 2024), id="two figures"),
        pytest.param("fr", "le 3/4/2024 sur X", (3, 4, 2024), id="strokes"),
        pytest.param("ar", "يوم 10/7/2023:", (10, 7, 2023), id="ar"),
        pytest.param("he", "בטוויטר ב-1.9.2023.", (1, 9, 2023), id="preposition"),
        pytest.param("fa", "در ۱۴/۴/۲۰۲۴ نوشت", (14, 4, 2024), id="own digits"),
        pytest.param("ja", "2024/4/14に投稿した", (14, 4, 2024), id="year first"),
        pytest.param("en", "on 5/14/2024", (14, 5, 2024), id="month first"),
        pytest.param("en", "on 14/5/2024", (14, 5, 2024), id="day first"),
    ],
)
def test_a_day_in_figures_is_stated(code: str, text: str, day: tuple[int, int, int]) -> None:
    (stated,) = find_days(text, load_nearest(code))
    assert (stated.day, stated.month, stated.year) == day


@pytest.mark.parametrize(
    ("code", "text"),
    [
        pytest.param("en", "on 4/5/2024", id="two days in English"),
        pytest.param("de", "Version 1.2.2024.3", id="version"),
        pytest.param("de", "Artikel 31.2.2024", id="no day"),
        pytest.param("fr", "3.4.24", id="two figures of a year"),
        pytest.param("pt", "v3.4.2024", id="glued"),
    ],
)
def test_figures_that_are_no_certain_day_state_none(code: str, text: str) -> None:
    assert find_days(text, load_nearest(code)) == ()
