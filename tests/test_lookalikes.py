"""Letters and handles that are taken for others."""

import pytest

from tweetcite.lookalikes import find_foreign_letters, is_disguised, is_taken_for, reveal


@pytest.mark.parametrize(
    ("word", "other"),
    [
        pytest.param("pаypal", "paypal", id="a Cyrillic letter"),
        pytest.param("Вank", "bank", id="a Cyrillic capital"),
        pytest.param("heІІo", "hello", id="a capital stroke as l"),
        pytest.param("Іs", "Is", id="a capital stroke as I"),
        pytest.param("нoвocти", "новости", id="Latin letters in Russian"),
        pytest.param("ΠРИВЕТ", "ПРИВЕТ", id="a Greek letter in Russian"),
        pytest.param("カ", "力", id="Katakana and a character"),
        pytest.param("ɡood", "good", id="a phonetic letter"),
        pytest.param("cоördinate", "coördinate", id="beside an accent"),
    ],
)
def test_words_that_look_the_same_are_disguised(word, other):
    assert is_disguised(word, other)
    assert is_disguised(other, word)


@pytest.mark.parametrize(
    ("word", "other"),
    [
        pytest.param("same", "same", id="the same"),
        pytest.param("Same", "same", id="case"),
        pytest.param("үс", "ус", id="two letters of one alphabet"),
        pytest.param("cafe", "café", id="an accent"),
        pytest.param("to", "ты", id="another word"),
        pytest.param("lll", "ILI", id="one alphabet"),
        pytest.param("10", "1O", id="digits"),
    ],
)
def test_other_words_are_not(word, other):
    assert not is_disguised(word, other)


@pytest.mark.parametrize("text", ["СNN", "my pаy", "нoвости", "Саnada", "αlpha", "canadа"])
def test_letters_of_another_alphabet_within_a_word_are_found(text):
    assert list(find_foreign_letters(text))


@pytest.mark.parametrize(
    "text", ["CNN", "VIPы", "SMSка", "TOPовый", "Tシャツ", "мой iPhoneом снято", "5 μm", "α-alpha", "Борщ and bread"]
)
def test_alphabets_that_show_themselves_are_not(text):
    assert not list(find_foreign_letters(text))


def test_a_disguise_is_taken_off_for_searching_and_length_stays():
    shown = reveal("Тhe quiсk brоwn fox, Борщ and mir")
    assert shown == "The quick brown fox, Борщ and mir"
    assert reveal("Это нoвocти дня про iPhone") == "Это новости дня про iPhone"


@pytest.mark.parametrize(
    ("handle", "other"),
    [
        ("MinisterKoroma", "MinisterKor0ma"),
        ("adalund", "ada_lund"),
        ("ada_lund", "ada_lund_"),
        ("adalund", "adalund1"),
        ("idalund", "ldalund"),
        ("barney", "bamey"),
        ("adalund", "аdalund"),
        ("bill_hill", "bi11_hill"),
    ],
)
def test_handles_that_look_alike_are_taken_for_one_another(handle, other):
    assert is_taken_for(handle, other)
    assert is_taken_for(other, handle)


@pytest.mark.parametrize(
    ("handle", "other"),
    [
        ("adalund", "AdaLund"),
        ("team2023", "team2024"),
        ("channel4", "channel5"),
        ("adalund", "evalund"),
        ("adalund", "adalundqvist"),
        ("bbc", "bbc1"),
        ("12345678", "23456789"),
    ],
)
def test_handles_of_different_names_are_not(handle, other):
    assert not is_taken_for(handle, other)
