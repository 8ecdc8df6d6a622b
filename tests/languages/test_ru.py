"""Russian: cues, days, numbers and word classes, with their silent twins."""

from decimal import Decimal

import pytest

from tweetcite.dates import find_days
from tweetcite.languages import load_nearest
from tweetcite.numbers import find_numbers
from tweetcite.quotes.cues import find_cues
from tweetcite.text import fold, split_words

LANGUAGE = load_nearest("ru")


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        pytest.param("твитнула мэр", "post", id="cue-0"),
        pytest.param("опубликовал пост", "post", id="cue-1"),
        pytest.param("написала она", "write", id="cue-2"),
        pytest.param("парировал депутат", "write", id="cue-3"),
        pytest.param("заявила министр", "speech", id="cue-4"),
        pytest.param("возмутилась тренер", "speech", id="cue-5"),
        pytest.param("добавил он", "carry", id="cue-6"),
        pytest.param("в посте", "noun", id="cue-7"),
        pytest.param("в соцсетях", "noun", id="cue-8"),
        pytest.param("в своём телеграм-канале", "noun", id="cue-9"),
        pytest.param("в Фейсбуке", "platform", id="cue-10"),
        pytest.param("сказала журналистам", "occasion", id="cue-11"),
        pytest.param("под девизом", "occasion", id="cue-12"),
        pytest.param("фейковый скриншот", "disowning", id="cue-13"),
        pytest.param("никогда не писала", "disowning", id="cue-14"),
    ],
)
def test_a_cue_is_found_with_its_kind(sentence: str, kind: str) -> None:
    assert kind in {hit.kind for hit in find_cues(sentence, 0, len(sentence), LANGUAGE)}


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("Город строит новый мост.", id="prose-0"),
        pytest.param("Дождь шёл три часа подряд.", id="prose-1"),
    ],
)
def test_no_post_is_seen_in_ordinary_prose(sentence: str) -> None:
    kinds = {hit.kind for hit in find_cues(sentence, 0, len(sentence), LANGUAGE)}
    assert not kinds & {"post", "write", "noun", "platform"}


@pytest.mark.parametrize(
    ("sentence", "month", "day", "offset", "weekday"),
    [
        pytest.param("3 марта 2024 года", 3, 3, None, None, id="day-0"),
        pytest.param("написала вчера", None, None, -1, None, id="day-1"),
        pytest.param("накануне", None, None, -1, None, id="day-2"),
        pytest.param("позавчера", None, None, -2, None, id="day-3"),
        pytest.param("во вторник", None, None, None, 1, id="day-4"),
        pytest.param("в среду", None, None, None, 2, id="day-5"),
        pytest.param("в прошлую пятницу", None, None, -7, 4, id="day-6"),
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
        pytest.param("до вторника", id="no-day-0"),
        pytest.param("в мае", id="no-day-1"),
        pytest.param("каждую среду", id="no-day-2"),
        pytest.param("до пятницы", id="no-day-3"),
    ],
)
def test_what_is_no_day_of_speech_is_passed_over(sentence: str) -> None:
    assert find_days(sentence, LANGUAGE) == ()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("двести пятьдесят рублей", "250", "₽", id="number-0"),
        pytest.param("тридцать процентов", "30", "%", id="number-1"),
        pytest.param("2,4 млн", "2400000", "", id="number-2"),
        pytest.param("два с половиной миллиарда", "2500000000", "", id="number-3"),
        pytest.param("тысяча двести", "1200", "", id="number-4"),
        pytest.param("12 000", "12000", "", id="number-5"),
        pytest.param("пяти тысяч человек", "5000", "", id="number-6"),
    ],
)
def test_a_number_is_read_as_its_value(text: str, value: str, unit: str) -> None:
    (number,) = find_numbers(split_words(text), LANGUAGE)
    assert (Decimal(value).normalize(), unit) in number.readings


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("мост", id="no-number-0"),
        pytest.param("столица", id="no-number-1"),
        pytest.param("пятница", id="no-number-2"),
    ],
)
def test_a_word_that_is_no_number_has_no_value(text: str) -> None:
    assert find_numbers(split_words(text), LANGUAGE) == ()


@pytest.mark.parametrize(
    ("word", "words"),
    [
        pytest.param("никогда", LANGUAGE.negations, id="negations-0"),
        pytest.param("нельзя", LANGUAGE.negations, id="negations-1"),
        pytest.param("могли", LANGUAGE.modals, id="modals-2"),
        pytest.param("якобы", LANGUAGE.modals, id="modals-3"),
        pytest.param("всех", LANGUAGE.quantifiers, id="quantifiers-4"),
        pytest.param("большинство", LANGUAGE.quantifiers, id="quantifiers-5"),
        pytest.param("наших", LANGUAGE.persons, id="persons-6"),
        pytest.param("однако", LANGUAGE.contrasts, id="contrasts-7"),
        pytest.param("было", LANGUAGE.tenses, id="tenses-8"),
    ],
)
def test_a_word_is_of_its_class(word: str, words: frozenset[str]) -> None:
    assert fold(word) in words


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("мост", id="plain-0"),
        pytest.param("строить", id="plain-1"),
        pytest.param("лето", id="plain-2"),
        pytest.param("вокзал", id="plain-3"),
    ],
)
def test_an_ordinary_word_is_of_no_grave_class(word: str) -> None:
    assert fold(word) not in LANGUAGE.negations | LANGUAGE.modals | LANGUAGE.quantifiers | LANGUAGE.persons
