"""Who goes on where somebody without a name has spoken: the same nobody, and not the one of whom they speak."""

import pytest

from tweetcite import find_quotes, read_article

_TOLD = "Ida Rehm is free. “Rehm was cleared of six charges,” detectives announced on X"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(_TOLD + ", noting that she “owes the town nothing”.", None, id="a participle behind"),
        pytest.param(_TOLD + ". The file, they said in the post, “is closed for good”.", None, id="several"),
        pytest.param(
            _TOLD + ". The file, she said in a post, “is closed for good”.", "Ida Rehm", id="silent: another pronoun"
        ),
        pytest.param(
            "“I was cleared,” Ida Rehm wrote on X, noting that she “owes the town nothing”.",
            "Ida Rehm",
            id="silent: somebody named",
        ),
        pytest.param(
            "“I was cleared,” Ida Rehm wrote on X.\n\nThe club's answer was short. “Rehm owes us nothing,” it posted.",
            "club",
            id="whose answer came",
        ),
    ],
)
def test_nobody_goes_on(text: str, speaker: str | None) -> None:
    """Words that hang on those of people without a name are theirs."""
    assert find_quotes(read_article(text))[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        pytest.param("Her father, she went on, “did not even like the pier”.", True, id="a verb of two words"),
        pytest.param("Her father, she wrote on Monday, “did not even like the pier”.", True, id="a verb and a day"),
        pytest.param("Her next book, “The Lazy Salmon”, is out.", False, id="silent: the name of a thing"),
    ],
)
def test_a_verb_set_off_by_commas_names_no_thing(text: str, cited: bool) -> None:
    """What a noun opens and a verb of saying interrupts is no name of what the noun means."""
    quotes = find_quotes(read_article("“I sold the pier,” Ida Rehm wrote on X. " + text))
    assert quotes[-1].cited is cited


@pytest.mark.parametrize(
    ("tail", "disowned"),
    [
        pytest.param("one wag's spoof had it.", True, id="a spoof"),
        pytest.param("a parody read.", True, id="a parody"),
        pytest.param("Ida Rehm tweeted of the spoof.", False, id="silent: spoken of"),
    ],
)
def test_a_false_voice_is_told(tail: str, disowned: bool) -> None:
    """Who is called a spoof right behind the words says them, and nobody else does."""
    (quote,) = find_quotes(read_article(f"“I sold the pier to a gull,” {tail}"))
    assert quote.context.disowned is disowned


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("He was, the council added, “of great help”.", "Larkin Council", id="a body"),
        pytest.param("He would, it added, “be of great help”.", "Larkin Council", id="a pronoun for it"),
        pytest.param("He was, Bo Tarn tweeted, “of great help”.", "Bo Tarn", id="silent: a name"),
        pytest.param("Later, Bo Tarn tweeted, “it was of great help”.", "Bo Tarn", id="silent: an opening"),
    ],
)
def test_who_is_inserted_behind_an_auxiliary_speaks(text: str, speaker: str) -> None:
    """He was, the council added: of whom a clause speaks is not who speaks."""
    quotes = find_quotes(read_article("Larkin Council said on X that “a man was found on the pier”. " + text))
    assert quotes[-1].speaker == speaker


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        pytest.param(
            "Tarn was “out”, the Larkin Mail told its followers, adding that it “knew why”.", "Larkin Mail", id="told"
        ),
        pytest.param("Tarn was “out”, Ida Rehm tweeted, adding that she “knew why”.", "Ida Rehm", id="tweeted"),
        pytest.param(
            "Rehm was “out”, Bo Tarn tweeted, while Ida Rehm wrote, adding that she “knew why”.",
            "Ida Rehm",
            id="silent: another verb between",
        ),
    ],
)
def test_a_participle_hangs_on_the_verb_behind_the_words(sentence: str, speaker: str) -> None:
    """Who posted the words before goes on, not who opens the sentence."""
    quotes = find_quotes(read_article(f"Bo Tarn is on X. “I should know,” Bo Tarn posted.\n\n{sentence}"))
    assert quotes[-1].speaker == speaker


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        pytest.param("One consolation: “Dividend held at 11p.”", "Larkin Piers", id="what the post beside has"),
        pytest.param("One shareholder: “Dividend held at my foot.”", None, id="silent: what it has not"),
    ],
)
def test_a_colon_behind_one_of_something_presents_the_post_beside(words: str, speaker: str | None) -> None:
    """Nobody in particular is quoted, unless a post that is shown has all the words."""
    post = "\n\nProfit fell to £5.2m. Dividend held at 11p.\n\n— Larkin Piers (@larkinpiers) May 2, 2024\n"
    quotes = find_quotes(read_article("Larkin Piers was cautious. " + words + post))
    assert quotes[-1].speaker == speaker
