"""Days of the Iranian and the Islamic year."""

from datetime import date

import pytest

from tweetcite.calendars import lunar_day, solar_day


@pytest.mark.parametrize(
    ("year", "month", "day", "expected"),
    [
        pytest.param(1403, 1, 1, date(2024, 3, 20), id="new-year"),
        pytest.param(1403, 2, 26, date(2024, 5, 15), id="spring"),
        pytest.param(1402, 12, 29, date(2024, 3, 19), id="last-day"),
        pytest.param(1403, 12, 30, date(2025, 3, 20), id="leap-day"),
        pytest.param(1404, 7, 1, date(2025, 9, 23), id="autumn"),
        pytest.param(1402, 12, 30, None, id="no-leap-day"),
        pytest.param(1403, 13, 1, None, id="no-month"),
        pytest.param(2024, 1, 1, None, id="no-year"),
    ],
)
def test_a_solar_day_is_converted(year: int, month: int, day: int, expected: date | None) -> None:
    assert solar_day(year, month, day) == expected


@pytest.mark.parametrize(
    ("year", "month", "day", "expected"),
    [
        pytest.param(1446, 1, 1, date(2024, 7, 7), id="new-year"),
        pytest.param(1445, 9, 1, date(2024, 3, 11), id="ramadan"),
        pytest.param(1444, 12, 10, date(2023, 6, 28), id="feast"),
    ],
)
def test_a_lunar_day_is_right_within_a_day(year: int, month: int, day: int, expected: date) -> None:
    converted = lunar_day(year, month, day)
    assert converted is not None
    assert abs((converted - expected).days) <= 1


def test_no_lunar_day_outside_the_known_years() -> None:
    assert lunar_day(1399, 1, 1) is None
    assert lunar_day(1446, 1, 31) is None
