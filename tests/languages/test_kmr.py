"""Kurmanji: cues, days, numbers and word classes, with their silent twins."""

from decimal import Decimal

import pytest

from tweetcite.dates import find_days
from tweetcite.languages import load_nearest
from tweetcite.matching.keys import write_out
from tweetcite.numbers import find_numbers
from tweetcite.quotes.cues import find_cues
from tweetcite.text import fold, split_words

LANGUAGE = load_nearest("kmr")


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        pytest.param("tweet kir", "post", id="cue-0"),
        pytest.param("li ser hesabê xwe parve kir", "post", id="cue-1"),
        pytest.param("wê nivîsand", "write", id="cue-2"),
        pytest.param("bersiv da", "write", id="cue-3"),
        pytest.param("wî diyar kir", "speech", id="cue-4"),
        pytest.param("şaredarê got", "speech", id="cue-5"),
        pytest.param("lê zêde kir", "carry", id="cue-6"),
        pytest.param("di peyamekê de", "noun", id="cue-7"),
        pytest.param("li ser medyaya civakî", "noun", id="cue-8"),
        pytest.param("li ser X'ê", "platform", id="cue-9"),
        pytest.param("li ser Facebookê", "platform", id="cue-10"),
        pytest.param("ji rojnamevanan re got", "occasion", id="cue-11"),
        pytest.param("bi dirûşma", "occasion", id="cue-12"),
        pytest.param("hesabê sexte", "disowning", id="cue-13"),
        pytest.param("qet nenivîsand", "disowning", id="cue-14"),
    ],
)
def test_a_cue_is_found_with_its_kind(sentence: str, kind: str) -> None:
    assert kind in {hit.kind for hit in find_cues(sentence, 0, len(sentence), LANGUAGE)}


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("Bajar pireke nû çêdike.", id="prose-0"),
        pytest.param("Baran sê saetan bariya.", id="prose-1"),
    ],
)
def test_no_post_is_seen_in_ordinary_prose(sentence: str) -> None:
    kinds = {hit.kind for hit in find_cues(sentence, 0, len(sentence), LANGUAGE)}
    assert not kinds & {"post", "write", "noun", "platform"}


@pytest.mark.parametrize(
    ("sentence", "month", "day", "offset", "weekday"),
    [
        pytest.param("3ê Adarê 2024", 3, 3, None, None, id="day-0"),
        pytest.param("di 3’yê Adarê de", 3, 3, None, None, id="ending behind an apostrophe"),
        pytest.param("duh nivîsand", None, None, -1, None, id="day-1"),
        pytest.param("pêr", None, None, -2, None, id="day-2"),
        pytest.param("roja sêşemê", None, None, None, 1, id="day-3"),
        pytest.param("çarşemê", None, None, None, 2, id="day-4"),
        pytest.param("duşema borî", None, None, -7, 0, id="day-5"),
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
        pytest.param("heta sêşemê", id="no-day-0"),
        pytest.param("di gulanê de", id="no-day-1"),
        pytest.param("her çarşemê", id="no-day-2"),
    ],
)
def test_what_is_no_day_of_speech_is_passed_over(sentence: str) -> None:
    assert find_days(sentence, LANGUAGE) == ()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("dused û pêncî dolar", "250", "$", id="number-0"),
        pytest.param("sî hezar", "30000", "", id="number-1"),
        pytest.param("2,4 milyon", "2400000", "", id="number-2"),
        pytest.param("sê hezar û dused", "3200", "", id="number-3"),
        pytest.param("du milyar dînar", "2000000000", "dinar", id="number-4"),
        pytest.param("12.000", "12000", "", id="number-5"),
    ],
)
def test_a_number_is_read_as_its_value(text: str, value: str, unit: str) -> None:
    (number,) = find_numbers(split_words(text), LANGUAGE)
    assert (Decimal(value).normalize(), unit) in number.readings


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("pir", id="no-number-0"),
        pytest.param("paytext", id="no-number-1"),
        pytest.param("nav", id="no-number-2"),
    ],
)
def test_a_word_that_is_no_number_has_no_value(text: str) -> None:
    assert find_numbers(split_words(text), LANGUAGE) == ()


@pytest.mark.parametrize(
    ("word", "words"),
    [
        pytest.param("qet", LANGUAGE.negations, id="negations-0"),
        pytest.param("tune", LANGUAGE.negations, id="negations-1"),
        pytest.param("dikarin", LANGUAGE.modals, id="modals-2"),
        pytest.param("qaşo", LANGUAGE.modals, id="modals-3"),
        pytest.param("hemû", LANGUAGE.quantifiers, id="quantifiers-4"),
        pytest.param("piranî", LANGUAGE.quantifiers, id="quantifiers-5"),
        pytest.param("me", LANGUAGE.persons, id="persons-6"),
        pytest.param("lêbelê", LANGUAGE.contrasts, id="contrasts-7"),
        pytest.param("bû", LANGUAGE.tenses, id="tenses-8"),
    ],
)
def test_a_word_is_of_its_class(word: str, words: frozenset[str]) -> None:
    assert fold(word) in words


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("bajar", id="plain-0"),
        pytest.param("çêkirin", id="plain-1"),
        pytest.param("havîn", id="plain-2"),
        pytest.param("avahî", id="plain-3"),
    ],
)
def test_an_ordinary_word_is_of_no_grave_class(word: str) -> None:
    assert fold(word) not in LANGUAGE.negations | LANGUAGE.modals | LANGUAGE.quantifiers | LANGUAGE.persons


@pytest.mark.parametrize(
    ("word", "written_out"),
    [
        pytest.param("nafiroşin", ("ne", "difiroşin"), id="present"),
        pytest.param("venakin", ("ne", "vedikin"), id="with-preverb"),
        pytest.param("neket", ("ne", "ket"), id="past"),
        pytest.param("nayên", ("ne", "tên"), id="irregular"),
        pytest.param("nikare", ("ne", "dikare"), id="can"),
        pytest.param("navend", ("navend",), id="a-noun-stays"),
        pytest.param("name", ("name",), id="a-letter-stays"),
    ],
)
def test_a_negation_inside_a_verb_is_written_out(word: str, written_out: tuple[str, ...]) -> None:
    assert write_out(word, LANGUAGE) == written_out
