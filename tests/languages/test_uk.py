"""Ukrainian: cues, days, numbers and word classes, with their silent twins."""

from decimal import Decimal

import pytest

from tweetcite.dates import find_days
from tweetcite.languages import load_nearest
from tweetcite.numbers import find_numbers
from tweetcite.quotes.cues import find_cues
from tweetcite.text import fold, split_words

LANGUAGE = load_nearest("uk")


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        pytest.param("твітнула мерка", "post", id="cue-0"),
        pytest.param("опублікував допис", "post", id="cue-1"),
        pytest.param("написала вона", "write", id="cue-2"),
        pytest.param("парирував депутат", "write", id="cue-3"),
        pytest.param("заявила міністерка", "speech", id="cue-4"),
        pytest.param("обурилася тренерка", "speech", id="cue-5"),
        pytest.param("додав він", "carry", id="cue-6"),
        pytest.param("у дописі", "noun", id="cue-7"),
        pytest.param("у соцмережах", "noun", id="cue-8"),
        pytest.param("у своєму телеграм-каналі", "noun", id="cue-9"),
        pytest.param("у Фейсбуці", "platform", id="cue-10"),
        pytest.param("сказала журналістам", "occasion", id="cue-11"),
        pytest.param("під гаслом", "occasion", id="cue-12"),
        pytest.param("фейковий скриншот", "disowning", id="cue-13"),
        pytest.param("ніколи не писала", "disowning", id="cue-14"),
    ],
)
def test_a_cue_is_found_with_its_kind(sentence: str, kind: str) -> None:
    assert kind in {hit.kind for hit in find_cues(sentence, 0, len(sentence), LANGUAGE)}


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("Місто будує новий міст.", id="prose-0"),
        pytest.param("Дощ ішов три години поспіль.", id="prose-1"),
    ],
)
def test_no_post_is_seen_in_ordinary_prose(sentence: str) -> None:
    kinds = {hit.kind for hit in find_cues(sentence, 0, len(sentence), LANGUAGE)}
    assert not kinds & {"post", "write", "noun", "platform"}


@pytest.mark.parametrize(
    ("sentence", "month", "day", "offset", "weekday"),
    [
        pytest.param("3 березня 2024 року", 3, 3, None, None, id="day-0"),
        pytest.param("написала вчора", None, None, -1, None, id="day-1"),
        pytest.param("напередодні", None, None, -1, None, id="day-2"),
        pytest.param("позавчора", None, None, -2, None, id="day-3"),
        pytest.param("у вівторок", None, None, None, 1, id="day-4"),
        pytest.param("у середу", None, None, None, 2, id="day-5"),
        pytest.param("минулої п'ятниці", None, None, -7, 4, id="day-6"),
        pytest.param("у п’ятницю", None, None, None, 4, id="day-7"),
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
        pytest.param("до вівторка", id="no-day-0"),
        pytest.param("у травні", id="no-day-1"),
        pytest.param("кожну середу", id="no-day-2"),
        pytest.param("до п'ятниці", id="no-day-3"),
    ],
)
def test_what_is_no_day_of_speech_is_passed_over(sentence: str) -> None:
    assert find_days(sentence, LANGUAGE) == ()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("двісті п'ятдесят гривень", "250", "₴", id="number-0"),
        pytest.param("тридцять відсотків", "30", "%", id="number-1"),
        pytest.param("2,4 млн", "2400000", "", id="number-2"),
        pytest.param("два з половиною мільярди", "2500000000", "", id="number-3"),
        pytest.param("тисяча двісті", "1200", "", id="number-4"),
        pytest.param("12 000", "12000", "", id="number-5"),
        pytest.param("п’ять тисяч людей", "5000", "", id="number-6"),
    ],
)
def test_a_number_is_read_as_its_value(text: str, value: str, unit: str) -> None:
    (number,) = find_numbers(split_words(text), LANGUAGE)
    assert (Decimal(value).normalize(), unit) in number.readings


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("міст", id="no-number-0"),
        pytest.param("столиця", id="no-number-1"),
        pytest.param("п'ятниця", id="no-number-2"),
    ],
)
def test_a_word_that_is_no_number_has_no_value(text: str) -> None:
    assert find_numbers(split_words(text), LANGUAGE) == ()


@pytest.mark.parametrize(
    ("word", "words"),
    [
        pytest.param("ніколи", LANGUAGE.negations, id="negations-0"),
        pytest.param("немає", LANGUAGE.negations, id="negations-1"),
        pytest.param("могли", LANGUAGE.modals, id="modals-2"),
        pytest.param("нібито", LANGUAGE.modals, id="modals-3"),
        pytest.param("усіх", LANGUAGE.quantifiers, id="quantifiers-4"),
        pytest.param("більшість", LANGUAGE.quantifiers, id="quantifiers-5"),
        pytest.param("наших", LANGUAGE.persons, id="persons-6"),
        pytest.param("однак", LANGUAGE.contrasts, id="contrasts-7"),
        pytest.param("було", LANGUAGE.tenses, id="tenses-8"),
    ],
)
def test_a_word_is_of_its_class(word: str, words: frozenset[str]) -> None:
    assert fold(word) in words


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("міст", id="plain-0"),
        pytest.param("будувати", id="plain-1"),
        pytest.param("літо", id="plain-2"),
        pytest.param("вокзал", id="plain-3"),
    ],
)
def test_an_ordinary_word_is_of_no_grave_class(word: str) -> None:
    assert fold(word) not in LANGUAGE.negations | LANGUAGE.modals | LANGUAGE.quantifiers | LANGUAGE.persons
