"""What somebody else tells of a post: a verb behind the words, a clause about the post, a tweet that is read out."""

import pytest

from tweetcite import find_quotes, read_article

_WORDS = "nobody will ever dig that trench"


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("Ida Holm once tweeted “{},” Bo Tarn reminded voters.", True),
        ("Ida Holm tweeted that “{},” Bo Tarn told the Herald.", True),
        ("When Ida Holm tweeted “{},” Bo Tarn laughed.", True),
        ("The post, in which Ida Holm said “{},” was shared by Bo Tarn.", True),
        ("Bo Tarn read out a tweet in which Ida Holm said: “{}.”", True),
        ("Bo Tarn left a post in which, Ida Holm said, “{}.”", False),
        ("Ida Holm said in a speech that “{},” Bo Tarn reminded voters.", False),
    ],
)
def test_post_stays_its_writer_s(text: str, cited: bool) -> None:
    """Whoever tells of it, the words are hers, and from a post where one is said to hold them."""
    quote = find_quotes(read_article(text.format(_WORDS)))[0]
    assert quote.cited is cited
    assert not cited or quote.speaker == "Ida Holm"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ida Rehm reposted Bo Tarn's message that “the pier will not be sold to anyone”.", "Bo Tarn"),
        ("Ida Rehm shared Bo Tarn's claim that “the pier will not be sold to anyone” on X.", "Bo Tarn"),
        ("Ida Rehm denied Bo Tarn's claim, made on X, that “the pier will not be sold to anyone”.", "Bo Tarn"),
        ("Ida Rehm tweeted Bo Tarn's son that “the pier will not be sold to anyone”.", "Ida Rehm"),
        ("Ida Rehm wrote in reply to Bo Tarn's tweet that “the pier will not be sold to anyone”.", "Ida Rehm"),
        ("Ida Rehm tweeted after Bo Tarn's speech that “the pier will not be sold to anyone”.", "Ida Rehm"),
    ],
)
def test_message_that_somebody_hands_on_is_its_owners(text: str, speaker: str) -> None:
    """Whoever reposts or denies what somebody claims does not say it."""
    assert [quote.speaker for quote in find_quotes(read_article(text))] == [speaker]
