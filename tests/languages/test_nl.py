"""Dutch: cues, days, numbers and word classes, with their silent twins."""

from decimal import Decimal

import pytest

from tweetcite.dates import find_days
from tweetcite.languages import load_nearest
from tweetcite.numbers import find_numbers
from tweetcite.quotes.cues import find_cues
from tweetcite.text import fold, split_words

LANGUAGE = load_nearest("nl")


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        pytest.param("twitterde ze gisteren", "post", id="post-0"),
        pytest.param("schreef hij op X", "write", id="write-1"),
        pytest.param("zei de minister", "speech", id="speech-2"),
        pytest.param("voegde ze toe", "carry", id="carry-3"),
        pytest.param("in een tweet", "noun", id="noun-4"),
        pytest.param("op Bluesky", "platform", id="platform-5"),
        pytest.param("op een persconferentie", "occasion", id="occasion-6"),
        pytest.param("het nepbericht", "disowning", id="disowning-7"),
    ],
)
def test_a_cue_is_found_with_its_kind(sentence: str, kind: str) -> None:
    assert kind in {hit.kind for hit in find_cues(sentence, 0, len(sentence), LANGUAGE)}


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("De stad bouwt in de zomer een nieuwe brug.", id="prose-0"),
        pytest.param("Het regende drie uur lang.", id="prose-1"),
    ],
)
def test_no_post_is_seen_in_ordinary_prose(sentence: str) -> None:
    kinds = {hit.kind for hit in find_cues(sentence, 0, len(sentence), LANGUAGE)}
    assert not kinds & {"post", "write", "noun", "platform"}


@pytest.mark.parametrize(
    ("sentence", "month", "day", "offset", "weekday"),
    [
        pytest.param("op 3 maart 2024", 3, 3, None, None, id="day-0"),
        pytest.param("gisteravond", None, None, -1, None, id="day-1"),
        pytest.param("eergisteren", None, None, -2, None, id="day-2"),
        pytest.param("op dinsdag", None, None, None, 1, id="day-3"),
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
        pytest.param("tot dinsdag", id="no-day-0"),
        pytest.param("in mei", id="no-day-1"),
        pytest.param("elke vrijdag", id="no-day-2"),
    ],
)
def test_what_is_no_day_of_speech_is_passed_over(sentence: str) -> None:
    assert find_days(sentence, LANGUAGE) == ()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("tweehonderdvijftig euro", "250", "€", id="number-0"),
        pytest.param("tweeëntwintig procent", "22", "%", id="number-1"),
        pytest.param("2,4 miljoen", "2400000", "", id="number-2"),
        pytest.param("1.500", "1500", "", id="number-3"),
    ],
)
def test_a_number_is_read_as_its_value(text: str, value: str, unit: str) -> None:
    (number,) = find_numbers(split_words(text), LANGUAGE)
    assert (Decimal(value).normalize(), unit) in number.readings


@pytest.mark.parametrize(
    ("word", "words"),
    [
        pytest.param("geen", LANGUAGE.negations, id="negations"),
        pytest.param("wellicht", LANGUAGE.modals, id="modals"),
        pytest.param("iedereen", LANGUAGE.quantifiers, id="quantifiers"),
        pytest.param("onze", LANGUAGE.persons, id="persons"),
        pytest.param("tenzij", LANGUAGE.contrasts, id="contrasts"),
    ],
)
def test_a_word_is_of_its_class(word: str, words: frozenset[str]) -> None:
    assert fold(word) in words


@pytest.mark.parametrize(
    "word",
    [pytest.param("brug", id="plain-0"), pytest.param("bouwen", id="plain-1"), pytest.param("zomer", id="plain-2")],
)
def test_an_ordinary_word_is_of_no_grave_class(word: str) -> None:
    grave = LANGUAGE.negations | LANGUAGE.modals | LANGUAGE.quantifiers
    assert fold(word) not in grave
