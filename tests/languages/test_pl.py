"""Polish: cues, days, numbers and word classes, with their silent twins."""

from decimal import Decimal

import pytest

from tweetcite.dates import find_days
from tweetcite.languages import load_nearest
from tweetcite.numbers import find_numbers
from tweetcite.quotes.cues import find_cues
from tweetcite.text import fold, split_words

LANGUAGE = load_nearest("pl")


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        pytest.param("zatweetowała burmistrz", "post", id="post-0"),
        pytest.param("napisał na X", "write", id="write-1"),
        pytest.param("powiedziała ministra", "speech", id="speech-2"),
        pytest.param("dodała", "carry", id="carry-3"),
        pytest.param("we wpisie", "noun", id="noun-4"),
        pytest.param("na Facebooku", "platform", id="platform-5"),
        pytest.param("na konferencji prasowej", "occasion", id="occasion-6"),
        pytest.param("sfałszowany zrzut ekranu", "disowning", id="disowning-7"),
    ],
)
def test_a_cue_is_found_with_its_kind(sentence: str, kind: str) -> None:
    assert kind in {hit.kind for hit in find_cues(sentence, 0, len(sentence), LANGUAGE)}


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("Miasto buduje latem nowy most.", id="prose-0"),
        pytest.param("Deszcz padał trzy godziny.", id="prose-1"),
    ],
)
def test_no_post_is_seen_in_ordinary_prose(sentence: str) -> None:
    kinds = {hit.kind for hit in find_cues(sentence, 0, len(sentence), LANGUAGE)}
    assert not kinds & {"post", "write", "noun", "platform"}


@pytest.mark.parametrize(
    ("sentence", "month", "day", "offset", "weekday"),
    [
        pytest.param("3 marca 2024", 3, 3, None, None, id="day-0"),
        pytest.param("napisał wczoraj", None, None, -1, None, id="day-1"),
        pytest.param("przedwczoraj", None, None, -2, None, id="day-2"),
        pytest.param("we wtorek", None, None, None, 1, id="day-3"),
        pytest.param("w środę", None, None, None, 2, id="day-4"),
    ],
)
def test_a_stated_day_is_read(
    sentence: str, month: int | None, day: int | None, offset: int | None, weekday: int | None
) -> None:
    (stated,) = find_days(sentence, LANGUAGE)
    assert (stated.month, stated.day, stated.offset, stated.weekday) == (month, day, offset, weekday)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("do wtorku", id="no-day-0"),
        pytest.param("w maju", id="no-day-1"),
        pytest.param("każdą środę", id="no-day-2"),
    ],
)
def test_what_is_no_day_of_speech_is_passed_over(sentence: str) -> None:
    assert find_days(sentence, LANGUAGE) == ()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("dwieście pięćdziesiąt złotych", "250", "zł", id="number-0"),
        pytest.param("trzydzieści procent", "30", "%", id="number-1"),
        pytest.param("2,4 mln", "2400000", "", id="number-2"),
        pytest.param("1.500", "1500", "", id="number-3"),
    ],
)
def test_a_number_is_read_as_its_value(text: str, value: str, unit: str) -> None:
    (number,) = find_numbers(split_words(text), LANGUAGE)
    assert (Decimal(value).normalize(), unit) in number.readings


@pytest.mark.parametrize(
    ("word", "words"),
    [
        pytest.param("nigdy", LANGUAGE.negations, id="negations"),
        pytest.param("mógłby", LANGUAGE.modals, id="modals"),
        pytest.param("wszyscy", LANGUAGE.quantifiers, id="quantifiers"),
        pytest.param("nasz", LANGUAGE.persons, id="persons"),
        pytest.param("jednak", LANGUAGE.contrasts, id="contrasts"),
    ],
)
def test_a_word_is_of_its_class(word: str, words: frozenset[str]) -> None:
    assert fold(word) in words


@pytest.mark.parametrize(
    "word",
    [pytest.param("most", id="plain-0"), pytest.param("budować", id="plain-1"), pytest.param("lato", id="plain-2")],
)
def test_an_ordinary_word_is_of_no_grave_class(word: str) -> None:
    grave = LANGUAGE.negations | LANGUAGE.modals | LANGUAGE.quantifiers
    assert fold(word) not in grave
