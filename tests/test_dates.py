import re
import time
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetcite.dates import DATE_SHAPE, day_matches, find_days, parse_date
from tweetcite.languages import Language, load
from tweetcite.model import Span, StatedDay

ENGLISH = load("en")
assert ENGLISH is not None
SPANISH = Language(
    code="es",
    marks=(("«", "»"),),
    months={"marzo": 3, "mayo": 5, "junio": 6},
    weekdays={"lunes": 0, "martes": 1},
    relative_days={"ayer": -1},
    common=frozenset(),
    date_joins=frozenset({"de", "del", "el"}),
    day_bars=frozenset({"hasta"}),
    last_words=frozenset({"pasado"}),
)

DAYS = [
    pytest.param("February 16, 2023", "2023-02-16", id="month-first"),
    pytest.param("16 February 2023", "2023-02-16", id="day-first"),
    pytest.param("Feb 6, 2026", "2026-02-06", id="short-month"),
    pytest.param("Sept. 5, 2023", "2023-09-05", id="short-month-with-stop"),
    pytest.param("2023-02-16", "2023-02-16", id="iso-day"),
    pytest.param("2024-05-02 10:11", "2024-05-02", id="iso-time-without-zone"),
    pytest.param("6:33 PM · Feb 2, 2025", "2025-02-02", id="time-before"),
    pytest.param("April 17, 2023 at 6:22 PM", "2023-04-17", id="time-after"),
    pytest.param("April 17, 2023 at 6:22\u202fPM", "2023-04-17", id="narrow-space"),
    pytest.param("17 April 2023 18:22", "2023-04-17", id="time-of-24-hours"),
    pytest.param("Thursday, February 16, 2023", "2023-02-16", id="weekday"),
    pytest.param("2016年11月25日", "2016-11-25", id="east-asian"),
    pytest.param("2025年4月15日 17:24", "2025-04-15", id="east-asian-time"),
    pytest.param("16.02.2023", "2023-02-16", id="stops"),
    pytest.param("2023/02/16", "2023-02-16", id="year-first-slashes"),
    pytest.param("16/02/2023", "2023-02-16", id="day-beyond-months"),
    pytest.param("02/16/2023", "2023-02-16", id="day-beyond-months-second"),
    pytest.param("  February\u00a016,\n2023 ", "2023-02-16", id="odd-spaces"),
    pytest.param("11:54 PM · Feb 26, 2024 UTC", "2024-02-26", id="mirror"),
    pytest.param("2024-05-01T23:30-02:00", "2024-05-02", id="zone-without-seconds-moves-the-day"),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_byline_is_read_to_the_day(text: str, day: str) -> None:
    assert parse_date(text) == (datetime.fromisoformat(f"{day}T00:00:00+00:00"), "day")


SECONDS = [
    pytest.param("2026-04-11T17:18:58.000Z", datetime(2026, 4, 11, 17, 18, 58, tzinfo=UTC), id="iso"),
    pytest.param("2024-05-02T01:11:12+02:00", datetime(2024, 5, 1, 23, 11, 12, tzinfo=UTC), id="zone"),
    pytest.param("Thu, 16 Feb 2023 08:00:01 GMT", datetime(2023, 2, 16, 8, 0, 1, tzinfo=UTC), id="rfc-2822"),
    pytest.param("2024-05-02 10:11:12 +0530", datetime(2024, 5, 2, 4, 41, 12, tzinfo=UTC), id="spaced-zone"),
]


@pytest.mark.parametrize(("text", "moment"), SECONDS)
def test_a_time_with_its_zone_is_read_to_the_second_in_utc(text: str, moment: datetime) -> None:
    assert parse_date(text) == (moment, "second")


NO_DATES = [
    pytest.param("", id="empty"),
    pytest.param("yesterday", id="relative"),
    pytest.param("2023", id="year"),
    pytest.param("May 2023", id="month-and-year"),
    pytest.param("March 3", id="no-year"),
    pytest.param("02/03/2023", id="swappable"),
    pytest.param("31 February 2023", id="no-such-day"),
    pytest.param("2024-02-30", id="no-such-iso-day"),
    pytest.param("14 people 2019", id="no-month"),
    pytest.param("May 2, 2024 · 12.1K Views", id="more-than-a-date"),
    pytest.param("on May 2, 2024 she left", id="prose"),
    pytest.param("1" * 500, id="long"),
    pytest.param("99:99 · Feb 2, 20255", id="five-digits"),
]


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_whole_date_is_none(text: str) -> None:
    assert parse_date(text) is None


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_is_read_back_and_has_the_shape_of_a_date(day: date) -> None:
    for shown in (f"{day:%B} {day.day}, {day.year}", f"{day.day} {day:%b} {day.year}", day.isoformat()):
        parsed = parse_date(shown)
        assert parsed is not None
        assert parsed[0].date() == day
        assert re.fullmatch(DATE_SHAPE, shown)


@given(st.text(max_size=120))
def test_no_text_raises(text: str) -> None:
    parse_date(text)
    assert ENGLISH is not None
    assert all(text[d.span.start : d.span.end] for d in find_days(text, ENGLISH))


LOCAL_SHAPES = [
    pytest.param("14. Juni 2018", id="de"),
    pytest.param("16 de febrero de 2023", id="es"),
    pytest.param("17 avril 2017", id="fr"),
    pytest.param("16 февр. 2023 г.", id="ru"),
    pytest.param("6 травня 2024 р.", id="uk"),
    pytest.param("يوليو 9، 2023", id="ar"),
    pytest.param("6 Ocak 2024", id="tr"),
    pytest.param("2023. május 5.", id="hu"),
]


@pytest.mark.parametrize("text", LOCAL_SHAPES)
def test_a_date_of_a_language_not_known_yet_has_the_shape_of_one(text: str) -> None:
    assert re.fullmatch(DATE_SHAPE, text)


OTHERS = [
    pytest.param("16 февруари 2023", id="bg"),
    pytest.param("১৬ ফেব্রুয়ারি, ২০২৩", id="bn"),
    pytest.param("16 de febrer de 2023", id="ca"),
    pytest.param("16. února 2023", id="cs"),
    pytest.param("16. februar 2023", id="da"),
    pytest.param("16 Φεβρουαρίου 2023", id="el"),
    pytest.param("16. veebruar 2023", id="et"),
    pytest.param("16. helmikuuta 2023", id="fi"),
    pytest.param("Pebrero 16, 2023", id="fil"),
    pytest.param("16 ફેબ્રુઆરી, 2023", id="gu"),
    pytest.param("16 फ़रवरी 2023", id="hi"),
    pytest.param("16 फ़र॰ 2023", id="hi-short"),
    pytest.param("16. veljače 2023.", id="hr"),
    pytest.param("2023. február 16.", id="hu"),
    pytest.param("16 Februari 2023", id="id"),
    pytest.param("16 თებერვალი, 2023", id="ka"),
    pytest.param("ಫೆಬ್ರವರಿ 16, 2023", id="kn"),
    pytest.param("१६ फेब्रुवारी, २०२३", id="mr"),
    pytest.param("16 februarie 2023", id="ro"),
    pytest.param("16. februára 2023", id="sk"),
    pytest.param("16. фебруар 2023", id="sr"),
    pytest.param("16 shkurt 2023", id="sq"),
    pytest.param("16 பிப்ரவரி, 2023", id="ta"),
    pytest.param("16 กุมภาพันธ์ 2023", id="th"),
    pytest.param("16 فروری، 2023", id="ur"),
    pytest.param("16 tháng 2, 2023", id="vi"),
    pytest.param("Ngày 16 tháng 2 năm 2023", id="vi-long"),
]


@pytest.mark.parametrize("text", OTHERS)
def test_a_byline_is_read_in_languages_that_articles_are_not(text: str) -> None:
    assert parse_date(text) == (datetime(2023, 2, 16, tzinfo=UTC), "day")
    assert re.fullmatch(rf"(?:{DATE_SHAPE})\.?", text)


@pytest.mark.parametrize(
    ("text", "month"), [("16 listopada 2023", 11), ("16 sierpnia 2023", 8), ("16. listopada 2023.", 10)]
)
def test_a_name_of_a_language_of_ours_goes_first(text: str, month: int) -> None:
    assert parse_date(text) == (datetime(2023, month, 16, tzinfo=UTC), "day")


# --- stated days --------------------------------------------------------------------------------------------------

STATED = [
    pytest.param("she wrote on 27 April.", "27 April", {"day": 27, "month": 4}, id="day-month"),
    pytest.param("he posted on May 2, and left", "May 2", {"day": 2, "month": 5}, id="month-day"),
    pytest.param("April 2, 2024", "April 2, 2024", {"day": 2, "month": 4, "year": 2024}, id="with-year"),
    pytest.param("a post of 21 June 2019", "21 June 2019", {"day": 21, "month": 6, "year": 2019}, id="british"),
    pytest.param("the 3rd of March", "3rd of March", {"day": 3, "month": 3}, id="ordinal"),
    pytest.param("March the 3rd", "March the 3rd", {"day": 3, "month": 3}, id="ordinal-after"),
    pytest.param("dated Sept. 5, 2023,", "Sept. 5, 2023", {"day": 5, "month": 9, "year": 2023}, id="short"),
    pytest.param("on 2024-05-02", "2024-05-02", {"day": 2, "month": 5, "year": 2024}, id="iso"),
    pytest.param("on Tuesday", "Tuesday", {"weekday": 1}, id="weekday"),
    pytest.param("wrote Tuesday night", "Tuesday", {"weekday": 1}, id="american-weekday"),
    pytest.param("in Tuesday's tweet", "Tuesday's", {"weekday": 1}, id="possessive"),
    pytest.param("last Friday", "Friday", {"weekday": 4, "offset": -7}, id="last-weekday"),
    pytest.param("on Thursday 9 May", "Thursday 9 May", {"day": 9, "month": 5}, id="weekday-and-day"),
    pytest.param("on Thursday, May 9, 2024", "Thursday, May 9, 2024", {"day": 9, "month": 5, "year": 2024}, id="both"),
    pytest.param("she tweeted yesterday", "yesterday", {"offset": -1}, id="yesterday"),
    pytest.param("Last night he wrote", "Last night", {"offset": -1}, id="last-night"),
    pytest.param("posted this morning", "this morning", {"offset": 0}, id="this-morning"),
]


@pytest.mark.parametrize(("text", "words", "fields"), STATED)
def test_a_stated_day_is_found(text: str, words: str, fields: dict[str, int]) -> None:
    assert ENGLISH is not None
    start = text.index(words)
    assert find_days(text, ENGLISH) == (StatedDay(Span(start, start + len(words)), **fields),)


SILENT = [
    pytest.param("He may 5 times out of 6 win", id="modal"),
    pytest.param("They march 10 miles", id="verb"),
    pytest.param("in May", id="month"),
    pytest.param("in May 2024", id="month-and-year"),
    pytest.param("in 2024", id="year"),
    pytest.param("May 2,000 people come", id="number"),
    pytest.param("May 2% do it", id="share"),
    pytest.param("from May 2-5", id="range"),
    pytest.param("between 2-5 May", id="range-before"),
    pytest.param("not before 20 June", id="before"),
    pytest.param("until the 3rd of March", id="until"),
    pytest.param("before Monday 3 May", id="before-weekday"),
    pytest.param("since Tuesday", id="since"),
    pytest.param("every Tuesday", id="every"),
    pytest.param("on a Tuesday", id="indefinite"),
    pytest.param("on Tuesdays", id="plural"),
    pytest.param("after Tuesday's vote", id="possessive-of-another-thing"),
    pytest.param("next Friday", id="next"),
    pytest.param("as The Sun wrote and he sat", id="short-weekdays"),
    pytest.param("31 June", id="no-such-day"),
    pytest.param("v1.3 March", id="version"),
    pytest.param("the 26th", id="day-alone"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize("text", SILENT)
def test_no_day_is_found_where_none_is_stated(text: str) -> None:
    assert ENGLISH is not None
    assert find_days(text, ENGLISH) == ()


def test_another_language_needs_its_tables_only() -> None:
    text = "tuiteó el 3 de marzo de 2023, ayer, el martes y hasta el lunes"
    days = find_days(text, SPANISH)
    assert [(d.day, d.month, d.year, d.weekday, d.offset) for d in days] == [
        (3, 3, 2023, None, None),
        (None, None, None, None, -1),
        (None, None, None, 1, None),
    ]


# Friday, 15 March 2024
REFERENCE = date(2024, 3, 15)
NOWHERE = Span(0, 0)
FITS = [
    pytest.param({"day": 12, "month": 3, "year": 2024}, date(2024, 3, 12), None, True, id="same-day"),
    pytest.param({"day": 12, "month": 3, "year": 2024}, date(2024, 3, 13), None, True, id="day-after"),
    pytest.param({"day": 12, "month": 3, "year": 2024}, date(2024, 3, 11), None, True, id="day-before"),
    pytest.param({"day": 12, "month": 3, "year": 2024}, date(2024, 3, 14), None, False, id="two-days-off"),
    pytest.param({"day": 12, "month": 3, "year": 2023}, date(2024, 3, 12), None, False, id="other-year"),
    pytest.param({"day": 12, "month": 3}, date(2019, 3, 12), None, True, id="any-year"),
    pytest.param({"day": 31, "month": 12}, date(2024, 1, 1), None, True, id="over-new-year"),
    pytest.param({"day": 29, "month": 2}, date(2023, 2, 28), None, False, id="leap-day-of-no-leap-year"),
    pytest.param({"day": 29, "month": 2}, date(2024, 2, 29), None, True, id="leap-day"),
    pytest.param({"weekday": 1}, date(2024, 3, 12), REFERENCE, True, id="latest-tuesday"),
    pytest.param({"weekday": 1}, date(2024, 3, 11), REFERENCE, True, id="latest-tuesday-a-day-off"),
    pytest.param({"weekday": 1}, date(2024, 3, 5), REFERENCE, False, id="tuesday-before-that"),
    pytest.param({"weekday": 1}, date(2024, 3, 14), REFERENCE, False, id="thursday"),
    pytest.param({"weekday": 4}, date(2024, 3, 15), REFERENCE, True, id="the-article-s-own-day"),
    pytest.param({"weekday": 5}, date(2024, 3, 15), REFERENCE, True, id="tomorrow-elsewhere"),
    pytest.param({"weekday": 1, "offset": -7}, date(2024, 3, 12), REFERENCE, True, id="last-tuesday-this-week"),
    pytest.param({"weekday": 1, "offset": -7}, date(2024, 3, 5), REFERENCE, True, id="last-tuesday-week-before"),
    pytest.param({"weekday": 1, "offset": -7}, date(2024, 2, 27), REFERENCE, False, id="last-tuesday-too-far"),
    pytest.param({"weekday": 4, "offset": -7}, date(2024, 3, 15), REFERENCE, False, id="last-friday-is-not-today"),
    pytest.param({"offset": -1}, date(2024, 3, 14), REFERENCE, True, id="yesterday"),
    pytest.param({"offset": -1}, date(2024, 3, 12), REFERENCE, False, id="not-yesterday"),
    pytest.param({"offset": 0}, date(2024, 3, 14), REFERENCE, True, id="today-a-day-off"),
    pytest.param({"offset": -1}, date(2024, 3, 14), None, None, id="relative-without-reference"),
    pytest.param({"weekday": 1}, date(2024, 3, 14), None, None, id="weekday-without-reference"),
    pytest.param({"weekday": 1}, date(2024, 3, 12), None, None, id="right-weekday-without-reference"),
    pytest.param({"weekday": 1, "day": 5}, date(2024, 3, 5), REFERENCE, True, id="weekday-and-number"),
    pytest.param({"weekday": 1, "day": 5}, date(2024, 3, 12), REFERENCE, False, id="number-of-the-week-before"),
    pytest.param({"weekday": 2, "day": 20}, date(2024, 2, 20), REFERENCE, None, id="number-that-is-to-come"),
    pytest.param({"day": 5}, date(2024, 3, 9), None, False, id="number-of-no-month-near"),
    pytest.param({"day": 31}, date(2024, 4, 1), None, None, id="number-of-the-day-before"),
    pytest.param({"day": 9}, date(2024, 3, 9), None, None, id="number-of-the-day"),
    pytest.param({}, date(2024, 3, 12), REFERENCE, None, id="nothing-stated"),
]


@pytest.mark.parametrize(("fields", "day", "reference", "fits"), FITS)
def test_a_stated_day_is_compared_with_the_post_s(
    fields: dict[str, int], day: date, reference: date | None, fits: bool | None
) -> None:
    assert day_matches(StatedDay(NOWHERE, **fields), day, reference) is fits


@pytest.mark.parametrize("piece", ["May 2 ", "12 ", "on Tuesday ", "yesterday ", "May ", "3rd of the of "])
def test_time_grows_with_the_text(piece: str) -> None:
    assert ENGLISH is not None

    def measure(size: int) -> float:
        assert ENGLISH is not None
        text = piece * (size // len(piece))
        start = time.process_time()
        find_days(text, ENGLISH)
        return time.process_time() - start

    assert min(measure(100_000) for _ in range(3)) < 20 * max(measure(10_000), measure(10_000)) + 0.2


NUMBERED = [
    pytest.param("es", "El miércoles 17, la edil escribió", 17, id="es-comma"),
    pytest.param("es", "el miércoles 17 tuiteó", 17, id="es-verb"),
    pytest.param("pt", "na terça-feira (3) ela avisou", 3, id="pt-brackets"),
    pytest.param("it", "mercoledì 17 ha scritto", 17, id="it-auxiliary"),
    pytest.param("es", "el sábado 12 personas cantaron", None, id="es-people"),
    pytest.param("es", "el sábado 12,5 millones", None, id="es-fraction"),
    pytest.param("pt", "na terça-feira (3 mil pessoas)", None, id="pt-people"),
    pytest.param("it", "mercoledì 41 ha scritto", None, id="it-no-day"),
]


@pytest.mark.parametrize(("code", "text", "number"), NUMBERED)
def test_a_number_behind_a_weekday_is_its_day_of_the_month(code: str, text: str, number: int | None) -> None:
    """Unless it counts something."""
    language = load(code)
    assert language is not None
    (day,) = find_days(text, language)
    assert day.weekday is not None
    assert day.day == number
